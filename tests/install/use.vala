int main () {
	try {
		print ("%s\n", Virgo.Connection.open ("test:///default").hypervisor);
		return 0;
	} catch (Error e) {
		return 1;
	}
}
