/* libvirt-glib's C API. */
#include "libvirt_glib_calls.h"
#include "measure.h"

int main(int argc, char **argv)
{
  struct asked asks = asked(argc, argv);
  gvir_init_object(NULL, NULL);
  loop = g_main_loop_new(NULL, FALSE);
  GVirConnection *connection = connect_to(asks.uri);
  GVirDomain *domain = find(connection);

  for (int i = 0; i < 1000; i++)
    blocking(domain);
  measure_memory("blocking");
  async(domain, 1, 1000);
  measure_memory("async");

  MEASURE("blocking", asks.calls, 1, blocking(domain));
  MEASURE("async", 1, asks.one_at_a_time, async(domain, asks.one_at_a_time, 1));
  MEASURE("async-1000", 1, asks.thousands * 1000, async(domain, asks.thousands, 1000));
  MEASURE("name", asks.calls, 1, g_assert_nonnull(gvir_domain_get_name(domain)));
  g_object_unref(domain);
  g_object_unref(connection);
  g_main_loop_unref(loop);
}
