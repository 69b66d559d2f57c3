/* networks URI: a session with a network, from C. See networks.py. */
#include <stdio.h>
#include <string.h>

#include <virgo/virgo.h>

#define XML "<network><name>session</name><bridge name='br-session'/></network>"

static GHashTable *told;

static void
say (const char *line)
{
  puts (line);
  fflush (stdout);
}

static void
hear (char *line)
{
  g_hash_table_add (told, line);
}

static void
heard (const char *line)
{
  while (!g_hash_table_contains (told, line))
    g_main_context_iteration (NULL, TRUE);
  g_hash_table_remove (told, line);
  say (line);
}

static const char *
activity (VirgoNetwork *network)
{
  return virgo_network_get_active (network) ? "active" : "inactive";
}

static char *
name_of (VirgoNetwork *network)
{
  return virgo_network_get_name (network);
}

static void
on_added (VirgoConnection *connection, VirgoNetwork *network)
{
  g_autofree char *name = name_of (network);
  hear (g_strconcat ("added ", name, NULL));
}

static void
on_removed (VirgoConnection *connection, VirgoNetwork *network)
{
  g_autofree char *name = name_of (network);
  hear (g_strconcat ("removed ", name, NULL));
}

static void
on_active (VirgoNetwork *network)
{
  hear (g_strdup (activity (network)));
}

static void
on_signal (VirgoNetwork *network, const char *signal)
{
  hear (g_strdup (signal));
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (VirgoConnection) connection = virgo_connection_open (argv[1], VIRGO_CONNECTION_FLAGS_NONE, NULL, &error);
  g_assert_no_error (error);
  g_assert_null (virgo_connection_lookup_network_by_name (connection, "session", NULL, &error));
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_NO_NETWORK);
  printf ("refused: %s %d\n", g_quark_to_string (error->domain), error->code);
  g_clear_error (&error);

  g_autoptr (GListModel) networks = G_LIST_MODEL (virgo_connection_get_networks (connection));
  while (virgo_object_list_get_loading (VIRGO_OBJECT_LIST (networks)))
    g_main_context_iteration (NULL, TRUE);
  g_assert_null (virgo_object_list_get_error (VIRGO_OBJECT_LIST (networks)));
  printf ("networks");
  for (guint n = 0; n < g_list_model_get_n_items (networks); n++)
    {
      g_autoptr (VirgoNetwork) one = g_list_model_get_item (networks, n);
      g_autofree char *name = name_of (one);
      printf (" %s", name);
    }
  say ("");
  g_signal_connect (connection, "network-added", G_CALLBACK (on_added), NULL);
  g_signal_connect (connection, "network-removed", G_CALLBACK (on_removed), NULL);
  g_autoptr (VirgoNetwork) network =
    virgo_connection_define_network (connection, XML, VIRGO_NETWORK_DEFINE_FLAGS_NONE, NULL, &error);
  g_assert_no_error (error);
  heard ("added session");
  g_autofree char *name = name_of (network), *bridge = virgo_network_get_bridge_name (network);
  printf ("%s %s %s\n", name, bridge, activity (network));
  g_autofree char *uuid = virgo_network_get_uuid (network);
  g_autoptr (VirgoNetwork) same = virgo_connection_lookup_network_by_uuid (connection, uuid, NULL, &error);
  g_assert_true (same == network);
  const char *signals[] = { "started", "stopped", "undefined" };
  for (guint n = 0; n < G_N_ELEMENTS (signals); n++)
    g_signal_connect (network, signals[n], G_CALLBACK (on_signal), (gpointer) signals[n]);
  g_signal_connect (network, "notify::active", G_CALLBACK (on_active), NULL);
  virgo_network_start (network, NULL, &error);
  g_assert_no_error (error);
  heard ("active");
  heard ("started");
  virgo_network_update (network, VIRGO_NETWORK_UPDATE_COMMAND_ADD_LAST, VIRGO_NETWORK_UPDATE_SECTION_PORTGROUP, -1,
                        "<portgroup name='group'/>", VIRGO_NETWORK_UPDATE_FLAGS_NONE, NULL, &error);
  g_assert_no_error (error);
  g_autofree char *xml = virgo_network_fetch_xml (network, VIRGO_NETWORK_XML_FLAGS_NONE, NULL, &error);
  printf ("updated %s\n", strstr (xml, "<portgroup name='group'") ? "True" : "False");
  virgo_network_destroy (network, NULL, &error);
  g_assert_no_error (error);
  heard ("inactive");
  heard ("stopped");
  virgo_network_undefine (network, NULL, &error);
  g_assert_no_error (error);
  heard ("undefined");
  heard ("removed session");
  printf ("networks %u\n", g_list_model_get_n_items (networks));
  return 0;
}
