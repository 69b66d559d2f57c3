"""Required results."""
import dataclasses


@dataclasses.dataclass
class Bar:
    text: str
    # None if it was not measured.
    value: float | None
    limit: float

    @property
    def verdict(self):
        if self.value is None:
            return "not measured"
        return "reached" if self.value <= self.limit else "MISSED"
