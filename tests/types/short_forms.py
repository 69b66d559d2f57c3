"""Short forms, for the type checker only; never run."""
from gi.repository import Gio, GLib, Virgo


async def awaited() -> None:
    async with await Virgo.Connection.open_async("test:///default") as connection:
        domain = await connection.lookup_domain_by_name_async("test")
        await domain.start_async(Virgo.DomainStartFlags.PAUSED)
        xml: str = await domain.fetch_xml_async()
        number: int = await domain.fetch_xml_async()  # error: assignment
        print(xml, number)


def done(domain: Virgo.Domain, result: Gio.AsyncResult, data: str) -> None:
    print(domain.fetch_xml_finish(result), data)


def on_state_changed(domain: Virgo.Domain, state: Virgo.DomainState, reason: Virgo.DomainStateReason) -> None:
    print(domain, state, reason)


def blocking() -> None:
    with Virgo.Connection.open() as connection:
        connection.auto_reconnect = True
        connection.node.hostname = "x"  # error: misc
        domain = connection.define_domain("<domain/>")
        connection.define_domain()  # error: call-arg
        connection.define_domain(1)  # error: arg-type
        domain.start(flags=Virgo.DomainStartFlags.PAUSED, cancellable=Gio.Cancellable())
        domain.start(Virgo.DomainRebootFlags.NONE)  # error: arg-type
        domain.set_memory_parameters({"hard_limit": 1 << 20, "soft_limit": GLib.Variant("t", 1)})
        domain.set_memory_parameters([1])  # error: arg-type
        values = domain.fetch_memory_parameters()
        print(values["hard_limit"] + 1)
        domain.freeze_filesystems(None)
        domain.freeze_filesystems(["/"])
        domain.freeze_filesystems([1])  # error: list-item
        image, kind = domain.screenshot(0)
        print(image.get_data(), kind.upper())
        domain.fetch_xml_async(0, None, done, "data")
        domain.fetch_xml_async(callback=done)
        domain.connect("state-changed", on_state_changed)
        title: str = domain.title  # error: assignment
        print(title, domain.no_such_thing)  # error: attr-defined
        for each in connection.domains:
            print(each.name)
        print(len(connection.domains))
