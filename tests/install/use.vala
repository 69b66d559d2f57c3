int main () {
	try {
		print ("%s\n", Virgo.Connection.open ("test:///default", 0).hypervisor);
		return 0;
	} catch (Error e) {
		return 1;
	}
}
