/* What a program needs of an installation: the header, the library, the test driver in it. */
#include <stdio.h>
#include <virgo/virgo.h>

int
main (void)
{
  GError *error = NULL;
  VirgoConnection *connection = virgo_connection_open ("test:///default", (VirgoConnectionFlags) 0, NULL, &error);
  char *hypervisor;
  if (!connection) {
    fprintf (stderr, "%s\n", error->message);
    g_error_free (error);
    return 1;
  }
  hypervisor = virgo_connection_get_hypervisor (connection);
  puts (hypervisor);
  g_free (hypervisor);
  g_object_unref (connection);
  return 0;
}
