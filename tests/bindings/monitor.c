/* monitor KERNEL FOLDER: what QEMU's monitor tells, from C. */
#include <string.h>

#include <virgo/virgo.h>

static void
on_event (VirgoDomain *domain, const char *event, GDateTime *time, const char *details, GString *told)
{
  g_assert_cmpint (ABS (g_get_real_time () / G_USEC_PER_SEC - g_date_time_to_unix (time)), <, 600);
  const char *kind = !details ? "nothing" : strstr (details, "\"guest\":false") ? "details" : details;
  g_string_append_printf (told, "%s %s ", event, kind);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = g_strdup_printf ("qemu:///embed?root=%s", argv[2]);
  g_autofree char *xml = g_strdup_printf (
    "<domain type='qemu'><name>monitor-c</name><memory unit='MiB'>32</memory><os><type machine='q35'>hvm</type>"
    "<kernel>%s</kernel></os></domain>", argv[1]);
  g_autoptr (VirgoConnection) connection = virgo_connection_open (uri, 0, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (VirgoDomain) domain = virgo_connection_create_domain (connection, xml, 0, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GString) told = g_string_new (NULL);
  g_signal_connect (domain, "qemu-monitor-event", G_CALLBACK (on_event), told);
  int every = virgo_connection_watch_qemu_monitor (
    connection, NULL, "^stop$",
    VIRGO_DOMAIN_QEMU_MONITOR_EVENT_FLAGS_REGEX | VIRGO_DOMAIN_QEMU_MONITOR_EVENT_FLAGS_NO_CASE, NULL, &error);
  g_assert_no_error (error);
  int own = virgo_connection_watch_qemu_monitor (connection, domain, "RESET",
                                                 VIRGO_DOMAIN_QEMU_MONITOR_EVENT_FLAGS_NONE, NULL, &error);
  g_assert_no_error (error);
  virgo_domain_suspend (domain, NULL, &error);
  virgo_domain_resume (domain, NULL, &error);
  virgo_domain_reset (domain, NULL, &error);
  g_assert_no_error (error);
  while (!strstr (told->str, "RESET"))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (virgo_connection_unwatch_qemu_monitor (connection, every, NULL, &error));
  g_assert_true (virgo_connection_unwatch_qemu_monitor (connection, own, NULL, &error));
  virgo_domain_suspend (domain, NULL, &error);
  g_assert_true (virgo_domain_destroy (domain, 0, NULL, &error));
  g_assert_cmpstr (told->str, ==, "STOP nothing RESET details ");
  g_assert_true (virgo_connection_close (connection, NULL, &error));
  return 0;
}
