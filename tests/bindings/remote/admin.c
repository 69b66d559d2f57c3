/* admin ADMIN-URI URI: the administration of a daemon, from C. See admin.py. */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "said.h"

static void
on_state (VirgoAdminConnection *connection)
{
  static VirgoConnectionState last = VIRGO_CONNECTION_STATE_OPENING;
  VirgoConnectionState state = virgo_admin_connection_get_state (connection);
  if (state == VIRGO_CONNECTION_STATE_OPENING || state == last)
    return;
  last = state;
  say ("state %s", NICK (CONNECTION_STATE, state));
}

static void
on_opened (VirgoAdminConnection *connection)
{
  say ("opened");
}

static void
on_closed (VirgoAdminConnection *connection, VirgoConnectionCloseReason reason)
{
  say ("closed %s", NICK (CONNECTION_CLOSE_REASON, reason));
}

static void
on_sent_away (VirgoConnection *connection, VirgoConnectionCloseReason reason)
{
  say ("sent away: %s", NICK (CONNECTION_CLOSE_REASON, reason));
}

static GVariant *
unsigned_parameter (const char *name, guint value)
{
  GVariantDict parameters = G_VARIANT_DICT_INIT (NULL);
  g_variant_dict_insert (&parameters, name, "u", value);
  return g_variant_dict_end (&parameters);
}

static void
on_limits (GObject *server, GAsyncResult *result, gpointer right)
{
  g_autoptr (GVariant) limits = virgo_admin_server_fetch_client_limits_finish (VIRGO_ADMIN_SERVER (server), result, &error);
  g_assert_no_error (error);
  g_assert_true (g_variant_lookup (limits, VIRGO_ADMIN_CLIENTS_MAX, "u", NULL));
  ++*(int *) right;
}

static GPtrArray *
list_clients (VirgoAdminServer *server)
{
  virgo_admin_server_list_clients_async (server, NULL, done, NULL);
  GPtrArray *clients = virgo_admin_server_list_clients_finish (server, await (), &error);
  g_assert_no_error (error);
  return clients;
}

static VirgoAdminClient *
send_away (VirgoAdminServer *server, const char *uri)
{
  g_autoptr (VirgoConnection) own = virgo_connection_open (uri, VIRGO_CONNECTION_FLAGS_READ_ONLY, NULL, &error);
  g_assert_no_error (error);
  g_signal_connect (own, "closed", G_CALLBACK (on_sent_away), NULL);
  g_autoptr (GPtrArray) clients = list_clients (server);
  g_assert_cmpuint (clients->len, ==, 1);
  VirgoAdminClient *client = g_object_ref (clients->pdata[0]);
  say ("client %s", NICK (ADMIN_CLIENT_TRANSPORT, virgo_admin_client_get_transport (client)));
  g_autoptr (VirgoAdminClient) same
    = virgo_admin_server_lookup_client (server, virgo_admin_client_get_id (client), NULL, &error);
  g_autoptr (VirgoAdminServer) its = virgo_admin_client_get_server (client);
  g_assert_true (same == client && its == server);
  g_autoptr (GDateTime) since = virgo_admin_client_get_connected_since (client);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_assert_cmpint (ABS (g_date_time_difference (now, since)), <, G_TIME_SPAN_HOUR);
  g_autoptr (GVariant) info = virgo_admin_client_fetch_info (client, NULL, &error);
  gint process;
  gboolean is_read_only;
  g_assert_true (g_variant_lookup (info, VIRGO_ADMIN_CLIENT_UNIX_PROCESS_ID, "i", &process) && process == getpid ());
  g_assert_true (g_variant_lookup (info, VIRGO_ADMIN_CLIENT_READ_ONLY, "b", &is_read_only) && is_read_only);
  virgo_admin_client_close_async (client, NULL, done, NULL);
  g_assert_true (virgo_admin_client_close_finish (client, await (), &error));
  heard ("sent away: eof");
  for (guint number = 1; number > 0;)
    {
      g_autoptr (GPtrArray) there = list_clients (server);
      number = there->len;
    }
  virgo_admin_client_fetch_info_async (client, NULL, done, NULL);
  g_assert_null (virgo_admin_client_fetch_info_finish (client, await (), &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_NO_CLIENT);
  return client;
}

static void
log_otherwise (VirgoAdminConnection *connection)
{
  g_assert_true (virgo_admin_connection_set_logging_filters (connection, "1:rpc", NULL, &error));
  virgo_admin_connection_fetch_logging_filters_async (connection, NULL, done, NULL);
  g_autofree char *filters = virgo_admin_connection_fetch_logging_filters_finish (connection, await (), &error);
  say ("filters %s", g_strstrip (filters));
  virgo_admin_connection_set_logging_filters_async (connection, NULL, NULL, done, NULL);
  g_assert_true (virgo_admin_connection_set_logging_filters_finish (connection, await (), &error));
  g_autofree char *none = virgo_admin_connection_fetch_logging_filters (connection, NULL, &error);
  g_autofree char *outputs = virgo_admin_connection_fetch_logging_outputs (connection, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (none, ==, "");
  g_assert_nonnull (strstr (outputs, "file:"));
  g_assert_false (virgo_admin_connection_set_logging_outputs (connection, "9:stderr", NULL, &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_INVALID_ARG);
}

static int
by_name (gconstpointer a, gconstpointer b)
{
  g_autofree char *name = virgo_admin_server_get_name (*(VirgoAdminServer **) a);
  g_autofree char *other = virgo_admin_server_get_name (*(VirgoAdminServer **) b);
  return strcmp (name, other);
}

static void
reopen (VirgoAdminConnection *connection)
{
  while (virgo_admin_connection_get_state (connection) != VIRGO_CONNECTION_STATE_OPEN)
    {
      virgo_admin_connection_reopen_async (connection, NULL, done, NULL);
      if (!virgo_admin_connection_reopen_finish (connection, await (), &error))
        {
          g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_NO_CONNECT);
          g_clear_error (&error);
        }
    }
  heard ("opened");
}

int
main (int argc, char **argv)
{
  said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (VirgoAdminConnection) connection = virgo_admin_connection_new (argv[1], VIRGO_CONNECTION_FLAGS_NONE);
  g_signal_connect (connection, "notify::state", G_CALLBACK (on_state), NULL);
  g_signal_connect (connection, "opened", G_CALLBACK (on_opened), NULL);
  g_signal_connect (connection, "closed", G_CALLBACK (on_closed), NULL);
  reopen (connection);
  g_autofree char *uri = virgo_admin_connection_get_uri (connection);
  g_assert_cmpstr (uri, ==, argv[1]);
  g_assert_cmpuint (virgo_admin_connection_get_libvirt_version (connection), >, 2000000);
  virgo_admin_connection_list_servers_async (connection, NULL, done, NULL);
  g_autoptr (GPtrArray) servers = virgo_admin_connection_list_servers_finish (connection, await (), &error);
  g_assert_cmpuint (servers->len, ==, 2);
  g_ptr_array_sort (servers, by_name);
  g_autofree char *first = virgo_admin_server_get_name (servers->pdata[0]);
  g_autofree char *second = virgo_admin_server_get_name (servers->pdata[1]);
  say ("servers %s %s", first, second);
  virgo_admin_connection_lookup_server_async (connection, "nowhere", NULL, done, NULL);
  g_assert_null (virgo_admin_connection_lookup_server_finish (connection, await (), &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_NO_SERVER);
  g_autoptr (VirgoAdminServer) server = virgo_admin_connection_lookup_server (connection, "libvirtd", NULL, &error);
  g_assert_no_error (error);
  g_autoptr (VirgoAdminConnection) its = virgo_admin_server_get_connection (server);
  g_assert_true (its == connection);
  g_assert_true (virgo_admin_server_set_thread_pool_parameters (
    server, unsigned_parameter (VIRGO_ADMIN_THREAD_POOL_MIN_WORKERS, 7), NULL, &error));
  virgo_admin_server_fetch_thread_pool_parameters_async (server, NULL, done, NULL);
  g_autoptr (GVariant) threads = virgo_admin_server_fetch_thread_pool_parameters_finish (server, await (), &error);
  guint workers;
  g_assert_true (g_variant_lookup (threads, VIRGO_ADMIN_THREAD_POOL_MIN_WORKERS, "u", &workers));
  say ("workers %u", workers);
  virgo_admin_server_set_client_limits_async (server, unsigned_parameter (VIRGO_ADMIN_CLIENTS_CURRENT, 1), NULL, done, NULL);
  g_assert_false (virgo_admin_server_set_client_limits_finish (server, await (), &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_ARGUMENT_UNSUPPORTED);
  g_autoptr (VirgoAdminClient) client = send_away (server, argv[2]);
  log_otherwise (connection);
  g_autoptr (GCancellable) given_up = g_cancellable_new ();
  virgo_admin_connection_list_servers_async (connection, given_up, done, NULL);
  g_cancellable_cancel (given_up);
  g_assert_null (virgo_admin_connection_list_servers_finish (connection, await (), &error));
  refused (G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_true (virgo_admin_connection_supports (connection, "AdminServer", "list_clients", &error));
  int answers = 0;
  for (int n = 0; n < 50; n++)
    virgo_admin_server_fetch_client_limits_async (server, NULL, on_limits, &answers);
  g_assert_cmpint (answers, ==, 0);
  while (answers < 50)
    g_main_context_iteration (NULL, TRUE);
  say ("%d answers", answers);

  say ("ready");
  heard ("closed eof");
  g_autofree char *problem = virgo_admin_connection_get_problem (connection);
  g_assert_nonnull (problem);
  virgo_admin_connection_list_servers_async (connection, NULL, done, NULL);
  g_assert_null (virgo_admin_connection_list_servers_finish (connection, await (), &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_INVALID_CONN);
  say ("lost");
  reopen (connection);
  g_autoptr (VirgoAdminServer) same = virgo_admin_connection_lookup_server (connection, "libvirtd", NULL, &error);
  g_autofree char *none = virgo_admin_connection_get_problem (connection);
  g_assert_true (same == server && !none);
  virgo_admin_client_close_async (client, NULL, done, NULL);
  g_assert_false (virgo_admin_client_close_finish (client, await (), &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_NO_CLIENT);
  virgo_admin_connection_close_async (connection, NULL, done, NULL);
  g_assert_true (virgo_admin_connection_close_finish (connection, await (), &error));
  heard ("closed client");
  g_hash_table_unref (said);
  return 0;
}
