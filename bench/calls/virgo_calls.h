/* Calls through Virgo's C API, blocking and async, for the programs here and in ../remote. */
#pragma once

#include <virgo/virgo.h>

static GMainLoop *loop;
static unsigned left, at_once, in_flight;

static VirgoConnection *connect_to(const char *uri)
{
  g_autoptr(GError) error = NULL;
  VirgoConnection *connection = virgo_connection_open(uri, 0, NULL, &error);
  g_assert_no_error(error);
  return connection;
}

static VirgoDomain *find(VirgoConnection *connection)
{
  g_autoptr(GError) error = NULL;
  VirgoDomain *domain = virgo_connection_lookup_domain_by_name(connection, "test", NULL, &error);
  g_assert_no_error(error);
  return domain;
}

static void blocking(VirgoDomain *domain)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(VirgoDomainInfo) info = virgo_domain_fetch_info(domain, NULL, &error);
  g_assert_no_error(error);
}

static void begin(VirgoDomain *domain);

static void done(GObject *domain, GAsyncResult *result, gpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(VirgoDomainInfo) info = virgo_domain_fetch_info_finish(VIRGO_DOMAIN(domain), result, &error);
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
    virgo_domain_fetch_info_async(domain, NULL, done, NULL);
}

static void async(VirgoDomain *domain, unsigned rounds, unsigned calls)
{
  left = rounds * calls;
  at_once = calls;
  begin(domain);
  g_main_loop_run(loop);
}
