/* Virgo's C API. */
#include "measure.h"
#include "virgo_calls.h"

static void property(VirgoDomain *domain)
{
  VirgoDomainState state;
  g_object_get(domain, "state", &state, NULL);
  g_assert_cmpint(state, ==, VIRGO_DOMAIN_STATE_RUNNING);
}

int main(int argc, char **argv)
{
  struct asked asks = asked(argc, argv);
  loop = g_main_loop_new(NULL, FALSE);
  VirgoConnection *connection = connect_to(asks.uri);
  VirgoDomain *domain = find(connection);

  for (int i = 0; i < 1000; i++)
    blocking(domain);
  measure_memory("blocking");
  async(domain, 1, 1000);
  measure_memory("async");

  MEASURE("blocking", asks.calls, 1, blocking(domain));
  MEASURE("async", 1, asks.one_at_a_time, async(domain, asks.one_at_a_time, 1));
  MEASURE("async-1000", 1, asks.thousands * 1000, async(domain, asks.thousands, 1000));
  MEASURE("name", asks.calls, 1, g_free(virgo_domain_get_name(domain)));
  MEASURE("state", asks.calls, 1, g_assert_cmpint(virgo_domain_get_state(domain), ==, VIRGO_DOMAIN_STATE_RUNNING));
  MEASURE("property", asks.calls, 1, property(domain));
  g_object_unref(domain);
  g_object_unref(connection);
  g_main_loop_unref(loop);
}
