/* Calls through libvirt-glib's C API, blocking and async, for the programs here and in ../remote. */
#pragma once

#include <libvirt-gobject/libvirt-gobject.h>

static GMainLoop *loop;
static unsigned left, at_once, in_flight;

static GVirConnection *connect_to(const char *uri)
{
  g_autoptr(GError) error = NULL;
  GVirConnection *connection = gvir_connection_new(uri);
  gvir_connection_open(connection, NULL, &error);
  g_assert_no_error(error);
  return connection;
}

static void fetch(GVirConnection *connection)
{
  g_autoptr(GError) error = NULL;
  gvir_connection_fetch_domains(connection, NULL, &error);
  g_assert_no_error(error);
}

static GVirDomain *find(GVirConnection *connection)
{
  fetch(connection);
  GVirDomain *domain = gvir_connection_find_domain_by_name(connection, "test");
  g_assert_nonnull(domain);
  return domain;
}

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
