/* ports URI: a session with a network's ports, and a lease of the test driver, from C. See ports.py. */
#include <stdio.h>
#include <string.h>

#include <virgo/virgo.h>

#define UUID "11111111-2222-4333-8444-555555555555"
#define MAC "52:54:00:00:00:01"
#define NETWORK "<network><name>session</name><forward mode='bridge'/><bridge name='br-session'/></network>"
#define PORT                                                                                                            \
  "<networkport><uuid>" UUID "</uuid><owner><name>a</name><uuid>" UUID "</uuid></owner><mac address='" MAC              \
  "'/></networkport>"

static GString *told;

static void
on_port (VirgoNetwork *network, VirgoNetworkPort *port, const char *what)
{
  g_autofree char *uuid = virgo_network_port_get_uuid (port);
  g_string_append_printf (told, "%s%s %s", told->len ? " " : "", what, uuid);
}

static void
on_deleted (VirgoNetworkPort *port)
{
  g_string_append (told, told->len ? " deleted" : "deleted");
}

static void
until_told (const char *what)
{
  while (!strstr (told->str, what))
    g_main_context_iteration (NULL, TRUE);
}

static void
of_ports (const char *uri)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VirgoConnection) connection = virgo_connection_open (uri, VIRGO_CONNECTION_FLAGS_NONE, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (VirgoNetwork) network =
    virgo_connection_create_network (connection, NETWORK, VIRGO_NETWORK_CREATE_FLAGS_NONE, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (VirgoObjectList) ports = virgo_network_get_ports (network);
  while (virgo_object_list_get_loading (ports))
    g_main_context_iteration (NULL, TRUE);
  printf ("ports %u\n", g_list_model_get_n_items (G_LIST_MODEL (ports)));
  g_signal_connect (network, "port-added", G_CALLBACK (on_port), "added");
  g_signal_connect (network, "port-removed", G_CALLBACK (on_port), "removed");
  g_autoptr (VirgoNetworkPort) port =
    virgo_network_create_port (network, PORT, VIRGO_NETWORK_PORT_CREATE_FLAGS_NONE, NULL, &error);
  g_assert_no_error (error);
  g_signal_connect (port, "deleted", G_CALLBACK (on_deleted), NULL);
  until_told (UUID);
  puts (told->str);
  g_string_truncate (told, 0);
  g_autoptr (VirgoNetworkPort) same = g_list_model_get_item (G_LIST_MODEL (ports), 0);
  g_autoptr (VirgoNetworkPort) found = virgo_network_lookup_port_by_uuid (network, UUID, NULL, &error);
  g_assert_true (same == port && found == port);
  g_autoptr (GPtrArray) all = virgo_network_list_all_ports (network, NULL, &error);
  g_assert_true (all->len == 1 && all->pdata[0] == port);
  g_autoptr (VirgoNetwork) of = virgo_network_port_get_network (port);
  g_autoptr (VirgoConnection) its = virgo_network_port_get_connection (port);
  g_autofree char *name = virgo_network_get_name (of);
  printf ("port of %s\n", name);
  g_assert_true (of == network && its == connection);
  g_autofree char *xml = virgo_network_port_fetch_xml (port, NULL, &error);
  g_assert_nonnull (strstr (xml, MAC));
  GVariantDict limits;
  g_variant_dict_init (&limits, NULL);
  g_variant_dict_insert (&limits, "inbound.average", "t", (guint64) 1000 << 10);
  virgo_network_port_set_parameters (port, g_variant_dict_end (&limits), NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GVariant) read = virgo_network_port_fetch_parameters (port, NULL, &error);
  guint64 limit = 0;
  g_variant_lookup (read, "inbound.average", "t", &limit);
  printf ("limit %" G_GUINT64_FORMAT "\n", limit);
  g_assert_null (
    virgo_network_lookup_port_by_uuid (network, "00000000-0000-4000-8000-000000000000", NULL, &error));
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_NO_NETWORK_PORT);
  printf ("refused: %s %d\n", g_quark_to_string (error->domain), error->code);
  g_clear_error (&error);
  virgo_network_port_delete (port, NULL, &error);
  g_assert_no_error (error);
  until_told ("removed");
  puts (told->str);
  printf ("ports %u\n", g_list_model_get_n_items (G_LIST_MODEL (ports)));
  g_autoptr (GPtrArray) leases = virgo_network_list_dhcp_leases (network, NULL, NULL, &error);
  g_assert_no_error (error);
  printf ("leases %u\n", leases->len);
  virgo_network_destroy (network, NULL, &error);
  g_assert_no_error (error);
}

static void
of_leases (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VirgoConnection) connection =
    virgo_connection_open ("test:///default", VIRGO_CONNECTION_FLAGS_NONE, NULL, &error);
  g_autoptr (VirgoNetwork) network =
    virgo_connection_lookup_network_by_name (connection, "default", NULL, &error);
  g_autoptr (VirgoNetworkPort) port =
    virgo_network_create_port (network, PORT, VIRGO_NETWORK_PORT_CREATE_FLAGS_NONE, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GPtrArray) leases = virgo_network_list_dhcp_leases (network, MAC, NULL, &error);
  g_assert_no_error (error);
  VirgoDhcpLease *lease = g_ptr_array_index (leases, 0);
  g_autoptr (GDateTime) expires = virgo_dhcp_lease_get_expires (lease), now = g_date_time_new_now_utc ();
  g_assert_true (g_date_time_compare (expires, now) > 0);
  g_assert_null (virgo_dhcp_lease_get_iaid (lease));
  g_autofree char *interface = virgo_dhcp_lease_get_interface_name (lease), *mac = virgo_dhcp_lease_get_mac (lease);
  g_autofree char *host = virgo_dhcp_lease_get_hostname (lease), *address = virgo_dhcp_lease_get_address (lease);
  printf ("lease %s %s %s %u %s %s\n", interface,
          virgo_dhcp_lease_get_family (lease) == VIRGO_IP_ADDRESS_FAMILY_IPV4 ? "ipv4" : "ipv6", mac,
          virgo_dhcp_lease_get_prefix (lease), host, g_str_has_prefix (address, "192.168.122.") ? "True" : "False");
}

int
main (int argc, char **argv)
{
  told = g_string_new (NULL);
  of_ports (argv[1]);
  of_leases ();
  g_string_free (told, TRUE);
  return 0;
}
