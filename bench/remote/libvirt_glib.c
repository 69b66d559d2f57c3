/* libvirt-glib's C API. See harness/remote.py. */
#include <libvirt-glib/libvirt-glib.h>

#include "../calls/libvirt_glib_calls.h"
#include "volume.h"

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

/* Its streams never block: a watch says when they take or give something. */
static char *chunk;

typedef gboolean (*begin_copy)(GVirStorageVol *, GVirStream *, guint64, guint64, guint, GError **);

static void copy(GVirConnection *connection, GVirStorageVol *volume, begin_copy begin,
                 GVirStreamIOCondition condition, GVirStreamIOFunc ready)
{
  g_autoptr(GError) error = NULL;
  GVirStream *stream = gvir_connection_get_stream(connection, 0);
  begin(volume, stream, 0, 0, 0, &error);
  g_assert_no_error(error);
  gvir_stream_add_watch(stream, condition, ready, NULL);
  g_main_loop_run(loop);
  g_io_stream_close(G_IO_STREAM(stream), NULL, &error);
  g_assert_no_error(error);
  g_object_unref(stream);
}

static gboolean readable(GVirStream *stream, GVirStreamIOCondition condition, gpointer data)
{
  g_autoptr(GError) error = NULL;
  gssize count;
  while ((count = gvir_stream_receive(stream, chunk, CHUNK, NULL, &error)) > 0)
    if (write(file, chunk, count) != count)
      exit(1);
  if (g_error_matches(error, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK))
    return G_SOURCE_CONTINUE;
  g_assert_no_error(error);
  g_main_loop_quit(loop);
  return G_SOURCE_REMOVE;
}

static gboolean writable(GVirStream *stream, GVirStreamIOCondition condition, gpointer data)
{
  g_autoptr(GError) error = NULL;
  static gssize have, sent;
  for (;;) {
    if (sent == have) {
      sent = 0;
      have = read(file, chunk, CHUNK);
      if (have == 0) {
        g_main_loop_quit(loop);
        return G_SOURCE_REMOVE;
      }
    }
    gssize count = gvir_stream_send(stream, chunk + sent, have - sent, NULL, &error);
    if (g_error_matches(error, G_IO_ERROR, G_IO_ERROR_WOULD_BLOCK))
      return G_SOURCE_CONTINUE;
    g_assert_no_error(error);
    sent += count;
  }
}

static void volume(char **arguments)
{
  g_autoptr(GError) error = NULL;
  int times = atoi(arguments[2]);
  chunk = g_malloc(CHUNK);
  gvir_event_register();
  GVirConnection *connection = connect_to(arguments[0]);
  gvir_connection_fetch_storage_pools(connection, NULL, &error);
  g_assert_no_error(error);
  GVirStoragePool *pool = gvir_connection_find_storage_pool_by_name(connection, POOL);
  gvir_storage_pool_refresh(pool, NULL, &error);
  g_assert_no_error(error);
  GVirStorageVol *volume = gvir_storage_pool_get_volume(pool, VOLUME);
  g_assert_nonnull(volume);
  open_file(arguments[1]);
  COPY("volume-download", times, copy(connection, volume, gvir_storage_vol_download,
                                      GVIR_STREAM_IO_CONDITION_READABLE, readable));
  COPY("volume-upload", times, copy(connection, volume, gvir_storage_vol_upload,
                                    GVIR_STREAM_IO_CONDITION_WRITABLE, writable));
}

int main(int argc, char **argv)
{
  static const struct remote_case cases[] = {
    { "leak", leak }, { "many", many },     { "refresh", refresh }, { "events", events },
    { "far", far },   { "cancel", cancel }, { "hung", hung },       { "volume", volume },
    { NULL, NULL },
  };
  gvir_init_object(NULL, NULL);
  loop = g_main_loop_new(NULL, FALSE);
  return remote_main(argc, argv, cases);
}
