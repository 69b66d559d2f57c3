/* Virgo's C API. See harness/remote.py. */
#include "../calls/virgo_calls.h"
#include "volume.h"

static void leak(char **arguments)
{
  unsigned count = atoi(arguments[1]);
  VirgoDomain *domain = find(connect_to(arguments[0]));
  LEAK("leak-blocking", count, blocking(domain));
  LEAK("leak-async", count, if (call % 1000 == 0) async(domain, 1, 1000));
}

static void many(char **arguments)
{
  for (int i = 0; i < 50; i++)
    blocking(find(connect_to(arguments[0])));
  measure_memory("50");
}

static GPtrArray *list(VirgoConnection *connection)
{
  g_autoptr(GError) error = NULL;
  GPtrArray *domains = virgo_connection_list_all_domains(connection, 0, NULL, &error);
  g_assert_no_error(error);
  return domains;
}

static void each(VirgoConnection *connection)
{
  g_autoptr(GPtrArray) domains = list(connection);
  for (unsigned i = 0; i < domains->len; i++)
    blocking(domains->pdata[i]);
}

static void refresh(char **arguments)
{
  int times = atoi(arguments[1]);
  suffix = arguments[2];
  VirgoConnection *connection;
  /* An open connection has its domains. */
  TIME("load", 1, connection = connect_to(arguments[0]));
  TIME("bulk", times, g_ptr_array_unref(list(connection)));
  TIME("each", times, each(connection));
}

static void told(VirgoDomain *domain, VirgoDomainEventDetail detail, gpointer stirred)
{
  if (stirred_event(stirred))
    g_main_loop_quit(loop);
}

/* Has the domain stirred up `count` times, with a pause of so many µs in between. */
static void stir_domain(const char *what, VirgoDomain *domain, char **arguments, const char *count,
                        const char *pause)
{
  struct stirred stirred;
  gulong suspended = g_signal_connect(domain, "suspended", G_CALLBACK(told), &stirred);
  gulong resumed = g_signal_connect(domain, "resumed", G_CALLBACK(told), &stirred);
  stir(&stirred, what, arguments, count, pause);
  g_main_loop_run(loop);
  stirred_print(&stirred);
  g_signal_handler_disconnect(domain, suspended);
  g_signal_handler_disconnect(domain, resumed);
}

static gboolean wake(gpointer data)
{
  g_main_loop_quit(loop);
  return G_SOURCE_REMOVE;
}

static void events(char **arguments)
{
  VirgoDomain *domain = find(connect_to(arguments[1]));
  stir_domain("events-paced", domain, arguments, arguments[2], "2000");
  stir_domain("events-flood", domain, arguments, arguments[3], "0");
}

/* Waits until a list is loaded. */
static VirgoObjectList *loaded(VirgoObjectList *list)
{
  while (virgo_object_list_get_loading(list))
    g_main_context_iteration(NULL, TRUE);
  return list;
}

static void told_of(gpointer object, gpointer stirred)
{
  told(NULL, 0, stirred);
}

/* Hears of the first of a list. */
static void hear(VirgoObjectList *list, struct stirred *stirred)
{
  gpointer object = g_list_model_get_item(G_LIST_MODEL(loaded(list)), 0);
  g_signal_connect(object, "started", G_CALLBACK(told_of), stirred);
  g_signal_connect(object, "stopped", G_CALLBACK(told_of), stirred);
}

/* Hears of a network and a pool, with all of their kinds in lists. */
static void kinds(char **arguments)
{
  VirgoConnection *connection = connect_to(arguments[1]);
  struct stirred stirred;
  hear(virgo_connection_get_networks(connection), &stirred);
  hear(virgo_connection_get_storage_pools(connection), &stirred);
  g_timeout_add(300, wake, NULL);
  g_main_loop_run(loop);
  double begin = processor_time();
  stir(&stirred, "kinds", arguments, arguments[2], "2000");
  g_main_loop_run(loop);
  printf("kindscost %.2f\n", (processor_time() - begin) / stirred.count);
  stirred_print(&stirred);
}

/* Loads the list model of each class that a host of libvirt's test driver has objects of. */
static void lists(char **arguments)
{
  g_autoptr(GError) error = NULL;
  suffix = arguments[1];
  VirgoConnection *connection = connect_to(arguments[0]);
  TIME("list-networks", 1, loaded(virgo_connection_get_networks(connection)));
  TIME("list-interfaces", 1, loaded(virgo_connection_get_interfaces(connection)));
  TIME("list-node-devices", 1, loaded(virgo_connection_get_node_devices(connection)));
  TIME("list-storage-pools", 1, loaded(virgo_connection_get_storage_pools(connection)));
  VirgoStoragePool *pool = virgo_connection_lookup_storage_pool_by_name(connection, "p0", NULL, &error);
  g_assert_no_error(error);
  TIME("list-volumes", 1, loaded(virgo_storage_pool_get_volumes(pool)));
}

/* Asks for the domain, and hears of it, while questions about a pool are not answered. */
static void stuck(char **arguments)
{
  g_autoptr(GError) error = NULL;
  VirgoConnection *connection = connect_to(arguments[2]);
  VirgoDomain *domain = find(connection);
  VirgoStoragePool *pool =
    virgo_connection_lookup_storage_pool_by_name(connection, "default-pool", NULL, &error);
  g_assert_no_error(error);
  for (int i = 0; i < STUCK; i++)
    virgo_storage_pool_fetch_xml_async(pool, 0, NULL, NULL, NULL);
  TIME("stuck-call", 200, blocking(domain));
  stir_domain("events-stuck", domain, arguments, arguments[3], "2000");
}

static void got_xml(GObject *domain, GAsyncResult *result, gpointer data)
{
  g_autoptr(GError) error = NULL;
  g_autofree char *xml = virgo_domain_fetch_xml_finish(VIRGO_DOMAIN(domain), result, &error);
  g_assert_no_error(error);
  if (--in_flight == 0)
    g_main_loop_quit(loop);
}

static void fetch_xml(VirgoDomain *domain)
{
  for (in_flight = 0; in_flight < 50; in_flight++)
    virgo_domain_fetch_xml_async(domain, 0, NULL, got_xml, NULL);
  g_main_loop_run(loop);
}

static void far(char **arguments)
{
  VirgoConnection *connection;
  TIME("far-open", 1, connection = connect_to(arguments[0]));
  VirgoDomain *domain = find(connection);
  TIME("far-call", 2, blocking(domain));
  TIME("far-xml", 1, fetch_xml(domain));
}

static void suspended(GObject *domain, GAsyncResult *result, gpointer data)
{
  g_autoptr(GError) error = NULL;
  virgo_domain_suspend_finish(VIRGO_DOMAIN(domain), result, &error);
  g_assert_no_error(error);
  g_assert_cmpint(virgo_domain_get_state(VIRGO_DOMAIN(domain)), ==, VIRGO_DOMAIN_STATE_PAUSED);
  if (--in_flight == 0)
    g_main_loop_quit(loop);
}

/* Suspends as many domains at once. */
static void suspend(GPtrArray *domains, unsigned first, unsigned count)
{
  in_flight = count;
  for (unsigned i = first; i < first + count; i++)
    virgo_domain_suspend_async(domains->pdata[i], NULL, suspended, NULL);
  g_main_loop_run(loop);
}

static void changes(char **arguments)
{
  g_autoptr(GPtrArray) domains = list(connect_to(arguments[0]));
  TIME("far-suspend", 1, suspend(domains, 0, 1));
  TIME("far-suspends", 1, suspend(domains, 1, domains->len - 1));
}

static void cancelled(GObject *domain, GAsyncResult *result, gpointer data)
{
  g_autoptr(GError) error = NULL;
  virgo_domain_fetch_info_finish(VIRGO_DOMAIN(domain), result, &error);
  g_assert_error(error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_main_loop_quit(loop);
}

static void cancel(char **arguments)
{
  VirgoDomain *domain = find(connect_to(arguments[0]));
  pid_t daemon = atoi(arguments[1]);
  GCancellable *cancellable = g_cancellable_new();
  freeze(daemon);
  virgo_domain_fetch_info_async(domain, cancellable, cancelled, NULL);
  g_timeout_add(50, wake, NULL);
  g_main_loop_run(loop);
  TIME("cancel", 1, g_cancellable_cancel(cancellable); g_main_loop_run(loop));
  kill(daemon, SIGCONT);
}

static void hung(char **arguments)
{
  VirgoDomain *domain = find(connect_to(arguments[0]));
  for (int i = 0; i < 40; i++)
    virgo_connection_open_async(arguments[1], 0, NULL, NULL, NULL);
  g_timeout_add(100, wake, NULL);
  g_main_loop_run(loop);
  TIME("hung", 1, async(domain, 1, 1));
}

static void download(VirgoStorageVolume *volume)
{
  g_autoptr(GError) error = NULL;
  virgo_storage_volume_download(volume, file, 0, 0, NULL, NULL, NULL, 0, NULL, &error);
  g_assert_no_error(error);
}

static void upload(VirgoStorageVolume *volume)
{
  g_autoptr(GError) error = NULL;
  virgo_storage_volume_upload(volume, file, 0, 0, NULL, NULL, NULL, 0, NULL, &error);
  g_assert_no_error(error);
}

static void read_stream(VirgoStorageVolume *volume, char *buffer)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GInputStream) stream = virgo_storage_volume_open_read(volume, 0, 0, NULL, &error);
  g_assert_no_error(error);
  gssize count;
  while ((count = g_input_stream_read(stream, buffer, CHUNK, NULL, &error)) > 0)
    if (write(file, buffer, count) != count)
      exit(1);
  g_assert_no_error(error);
}

static void write_stream(VirgoStorageVolume *volume, char *buffer)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(GOutputStream) stream = virgo_storage_volume_open_write(volume, 0, 0, NULL, &error);
  g_assert_no_error(error);
  gssize count;
  while ((count = read(file, buffer, CHUNK)) > 0)
    if (!g_output_stream_write_all(stream, buffer, count, NULL, NULL, &error))
      break;
  g_assert_no_error(error);
  g_output_stream_close(stream, NULL, &error);
  g_assert_no_error(error);
}

static void *download_on(void *volume)
{
  for (;;) {
    lseek(file, 0, SEEK_SET);
    download(volume);
  }
  return NULL;
}

static void fetch_pool_info(VirgoStoragePool *pool)
{
  g_autoptr(GError) error = NULL;
  g_autoptr(VirgoStoragePoolInfo) info = virgo_storage_pool_fetch_info(pool, NULL, &error);
  g_assert_no_error(error);
}

static void volume(char **arguments)
{
  g_autoptr(GError) error = NULL;
  int times = atoi(arguments[2]);
  char *buffer = g_malloc(CHUNK);
  VirgoConnection *connection = connect_to(arguments[0]);
  VirgoStoragePool *pool = virgo_connection_lookup_storage_pool_by_name(connection, POOL, NULL, &error);
  g_assert_no_error(error);
  VirgoStorageVolume *volume = virgo_storage_pool_lookup_volume_by_name(pool, VOLUME, NULL, &error);
  g_assert_no_error(error);
  open_file(arguments[1]);
  COPY("volume-download", times, download(volume));
  COPY("volume-upload", times, upload(volume));
  COPY("volume-read", times, read_stream(volume, buffer));
  COPY("volume-write", times, write_stream(volume, buffer));
  BESIDE("beside-volume", download_on, volume, 200, fetch_pool_info(pool));
}

int main(int argc, char **argv)
{
  static const struct remote_case cases[] = {
    { "leak", leak }, { "many", many },     { "refresh", refresh }, { "events", events },
    { "far", far },   { "cancel", cancel }, { "hung", hung },       { "volume", volume },
    { "changes", changes }, { "stuck", stuck }, { "kinds", kinds }, { "lists", lists }, { NULL, NULL },
  };
  loop = g_main_loop_new(NULL, FALSE);
  return remote_main(argc, argv, cases);
}
