/* Virgo's C API. */
#include <stdlib.h>
#include <virgo/virgo.h>

#include "measure.h"

static GMainLoop *loop;
static unsigned left, at_once, in_flight;

static void blocking(VirgoDomain *domain)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(VirgoDomainInfo) info = virgo_domain_get_info(domain, NULL, &error);
  g_assert_no_error(error);
}

static void begin(VirgoDomain *domain);

static void done(GObject *domain, GAsyncResult *result, gpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(VirgoDomainInfo) info = virgo_domain_get_info_finish(VIRGO_DOMAIN(domain), result, &error);
  g_assert_no_error(error);
  if (--in_flight == 0)
    begin(VIRGO_DOMAIN(domain));
}

/* Begins so many calls at once, or ends the loop. */
static void begin(VirgoDomain *domain)
{
  if (left == 0)
    return g_main_loop_quit(loop);
  left -= at_once;
  for (in_flight = 0; in_flight < at_once; in_flight++)
    virgo_domain_get_info_async(domain, NULL, done, NULL);
}

static void async(VirgoDomain *domain, unsigned rounds, unsigned calls)
{
  left = rounds * calls;
  at_once = calls;
  begin(domain);
  g_main_loop_run(loop);
}

static void property(VirgoDomain *domain)
{
  VirgoDomainState state;
  g_object_get(domain, "state", &state, NULL);
  g_assert_cmpint(state, ==, VIRGO_DOMAIN_STATE_RUNNING);
}

int main(int argc, char **argv)
{
  unsigned calls = argc > 1 ? atoi(argv[1]) : 1000;
  g_autoptr(GError) error = NULL;
  loop = g_main_loop_new(NULL, FALSE);
  VirgoConnection *connection = virgo_connection_open("test:///default", 0, NULL, &error);
  g_assert_no_error(error);
  VirgoDomain *domain = virgo_connection_lookup_domain_by_name(connection, "test", NULL, &error);
  g_assert_no_error(error);

  for (int i = 0; i < 1000; i++)
    blocking(domain);
  measure_memory("blocking");
  async(domain, 1, 1000);
  measure_memory("async");

  MEASURE("blocking", calls, 1, blocking(domain));
  MEASURE("async", 1, calls / 5, async(domain, calls / 5, 1));
  MEASURE("async-1000", 1, calls / 5, async(domain, calls / 5000, 1000));
  MEASURE("name", calls, 1, g_free(virgo_domain_get_name(domain)));
  MEASURE("state", calls, 1, g_assert_cmpint(virgo_domain_get_state(domain), ==, VIRGO_DOMAIN_STATE_RUNNING));
  MEASURE("property", calls, 1, property(domain));
  g_object_unref(domain);
  g_object_unref(connection);
  g_main_loop_unref(loop);
}
