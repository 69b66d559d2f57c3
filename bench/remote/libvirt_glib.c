/* libvirt-glib's C API. See harness/remote.py. */
#include <libvirt-glib/libvirt-glib.h>

#include "../calls/libvirt_glib_calls.h"
#include "remote.h"

static void leak(char **arguments)
{
  unsigned count = atoi(arguments[1]);
  GVirDomain *domain = find(connect_to(arguments[0]));
  LEAK("leak-blocking", count, blocking(domain));
  LEAK("leak-async", count, if (call % 1000 == 0) async(domain, 1, 1000));
}

static void many(char **arguments)
{
  for (int i = 0; i < 50; i++)
    blocking(find(connect_to(arguments[0])));
  measure_memory("50");
}

static void each(GVirConnection *connection)
{
  fetch(connection);
  GList *domains = gvir_connection_get_domains(connection);
  for (GList *link = domains; link; link = link->next)
    blocking(link->data);
  g_list_free_full(domains, g_object_unref);
}

static void refresh(char **arguments)
{
  int times = atoi(arguments[1]);
  suffix = arguments[2];
  GVirConnection *connection;
  TIME("load", 1, connection = connect_to(arguments[0]); each(connection));
  TIME("each", times, each(connection));
}

static void told(GVirDomain *domain, gpointer stirred)
{
  if (stirred_event(stirred))
    g_main_loop_quit(loop);
}

static void events(char **arguments)
{
  gvir_event_register();
  GVirDomain *domain = find(connect_to(arguments[1]));
  struct stirred stirred;
  g_signal_connect(domain, "suspended", G_CALLBACK(told), &stirred);
  g_signal_connect(domain, "resumed", G_CALLBACK(told), &stirred);
  for (int flood = 0; flood < 2; flood++) {
    stir(&stirred, flood ? "events-flood" : "events-paced", arguments, arguments[flood ? 3 : 2],
         flood ? "0" : "2000");
    g_main_loop_run(loop);
    stirred_print(&stirred);
  }
}

static void get_xml(GVirDomain *domain)
{
  /* There is no other than the blocking one. */
  for (int i = 0; i < 50; i++)
    g_object_unref(gvir_domain_get_config(domain, 0, NULL));
}

static void far(char **arguments)
{
  GVirConnection *connection;
  TIME("far-open", 1, connection = connect_to(arguments[0]));
  GVirDomain *domain = find(connection);
  TIME("far-call", 2, blocking(domain));
  TIME("far-xml", 1, get_xml(domain));
}

static gboolean wake(gpointer data)
{
  g_main_loop_quit(loop);
  return G_SOURCE_REMOVE;
}

static void cancelled(GObject *domain, GAsyncResult *result, gpointer data)
{
  gvir_domain_get_info_finish(GVIR_DOMAIN(domain), result, NULL);
  g_main_loop_quit(loop);
}

static void cancel(char **arguments)
{
  GVirDomain *domain = find(connect_to(arguments[0]));
  pid_t daemon = atoi(arguments[1]);
  GCancellable *cancellable = g_cancellable_new();
  freeze(daemon);
  gvir_domain_get_info_async(domain, cancellable, cancelled, NULL);
  g_timeout_add(50, wake, NULL);
  g_main_loop_run(loop);
  TIME("cancel", 1, g_cancellable_cancel(cancellable); g_main_loop_run(loop));
  kill(daemon, SIGCONT);
}

static void hung(char **arguments)
{
  GVirDomain *domain = find(connect_to(arguments[0]));
  for (int i = 0; i < 40; i++)
    gvir_connection_open_async(gvir_connection_new(arguments[1]), NULL, NULL, NULL);
  g_timeout_add(100, wake, NULL);
  g_main_loop_run(loop);
  TIME("hung", 1, async(domain, 1, 1));
}

int main(int argc, char **argv)
{
  static const struct remote_case cases[] = {
    { "leak", leak }, { "many", many },     { "refresh", refresh }, { "events", events },
    { "far", far },   { "cancel", cancel }, { "hung", hung },       { NULL, NULL },
  };
  gvir_init_object(NULL, NULL);
  loop = g_main_loop_new(NULL, FALSE);
  return remote_main(argc, argv, cases);
}
