/* libvirt-glib's C API. */
#include <libvirt-gobject/libvirt-gobject.h>
#include <stdlib.h>

#include "measure.h"

static GMainLoop *loop;
static unsigned left, at_once, in_flight;

static void blocking(GVirDomain *domain)
{
  g_autoptr(GError) error = NULL;
  GVirDomainInfo *info = gvir_domain_get_info(domain, &error);
  g_assert_no_error(error);
  g_boxed_free(GVIR_TYPE_DOMAIN_INFO, info);
}

static void begin(GVirDomain *domain);

static void done(GObject *domain, GAsyncResult *result, gpointer data)
{
  g_autoptr(GError) error = NULL;
  GVirDomainInfo *info = gvir_domain_get_info_finish(GVIR_DOMAIN(domain), result, &error);
  g_assert_no_error(error);
  g_boxed_free(GVIR_TYPE_DOMAIN_INFO, info);
  if (--in_flight == 0)
    begin(GVIR_DOMAIN(domain));
}

/* Begins so many calls at once, or ends the loop. */
static void begin(GVirDomain *domain)
{
  if (left == 0)
    return g_main_loop_quit(loop);
  left -= at_once;
  for (in_flight = 0; in_flight < at_once; in_flight++)
    gvir_domain_get_info_async(domain, NULL, done, NULL);
}

static void async(GVirDomain *domain, unsigned rounds, unsigned calls)
{
  left = rounds * calls;
  at_once = calls;
  begin(domain);
  g_main_loop_run(loop);
}

int main(int argc, char **argv)
{
  unsigned calls = argc > 1 ? atoi(argv[1]) : 1000;
  g_autoptr(GError) error = NULL;
  gvir_init_object(NULL, NULL);
  loop = g_main_loop_new(NULL, FALSE);
  GVirConnection *connection = gvir_connection_new("test:///default");
  gvir_connection_open(connection, NULL, &error);
  g_assert_no_error(error);
  gvir_connection_fetch_domains(connection, NULL, &error);
  g_assert_no_error(error);
  GVirDomain *domain = gvir_connection_find_domain_by_name(connection, "test");
  g_assert_nonnull(domain);

  for (int i = 0; i < 1000; i++)
    blocking(domain);
  measure_memory("blocking");
  async(domain, 1, 1000);
  measure_memory("async");

  MEASURE("blocking", calls, 1, blocking(domain));
  MEASURE("async", 1, calls / 5, async(domain, calls / 5, 1));
  MEASURE("async-1000", 1, calls / 5, async(domain, calls / 5000, 1000));
  MEASURE("name", calls, 1, g_assert_nonnull(gvir_domain_get_name(domain)));
  g_object_unref(domain);
  g_object_unref(connection);
  g_main_loop_unref(loop);
}
