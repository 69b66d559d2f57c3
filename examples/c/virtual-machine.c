/* Boots a Linux guest, watches it, takes its picture, and shuts it down.
 *
 * Usage: virtual-machine GUEST TEMPLATE [FOLDER]
 */
#include <stdio.h>
#include <stdlib.h>
#include <virgo/virgo.h>

static const char *
nick (GType type, gint value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);
  GEnumValue *found = g_enum_get_value (values, value);
  return found ? found->value_nick : "?";
}

static void
on_state (VirgoDomain *domain)
{
  printf ("* state: %s\n", nick (VIRGO_TYPE_DOMAIN_STATE, virgo_domain_get_state (domain)));
}

static void
on_stopped (VirgoDomain *domain, VirgoDomainEventDetail detail)
{
  printf ("* stopped: %s\n", nick (VIRGO_TYPE_DOMAIN_EVENT_DETAIL, detail));
}

static char *
fill_template (const char *path, const char *type, const char *guest, GError **error)
{
  g_autofree char *text = NULL;
  if (!g_file_get_contents (path, &text, NULL, error))
    return NULL;
  g_autoptr (GString) xml = g_string_new (text);
  g_string_replace (xml, "@TYPE@", type, 0);
  g_string_replace (xml, "@GUEST@", guest, 0);
  return g_strdup (xml->str);
}

static gboolean
show_console (VirgoDomain *domain, GError **error)
{
  g_autoptr (VirgoStream) stream = virgo_domain_open_console (domain, NULL, 0, NULL, error);
  if (!stream)
    return FALSE;
  g_autoptr (GDataInputStream) console = g_data_input_stream_new (g_io_stream_get_input_stream (G_IO_STREAM (stream)));
  for (;;)
    {
      g_autofree char *line = g_data_input_stream_read_line (console, NULL, NULL, error);
      if (!line)
        return FALSE;
      puts (g_strchomp (line));
      if (strstr (line, "GUEST-READY"))
        return TRUE;
    }
}

static gboolean
save_screen (VirgoDomain *domain, const char *path, GError **error)
{
  g_autofree char *mime_type = NULL;
  g_autoptr (GBytes) image = virgo_domain_screenshot (domain, 0, &mime_type, NULL, error);
  if (!image)
    return FALSE;
  printf ("* %s: %s\n", mime_type, path);
  return g_file_set_contents (path, g_bytes_get_data (image, NULL), g_bytes_get_size (image), error);
}

static gboolean
run (const char *guest, const char *template, const char *folder, GError **error)
{
  g_autofree char *uri = g_strdup_printf ("qemu:///embed?root=%s", folder);
  g_autofree char *screen = g_build_filename (folder, "screen.png", NULL);
  g_autoptr (VirgoConnection) connection = virgo_connection_open (uri, 0, NULL, error);
  if (!connection)
    return FALSE;
  g_auto (GStrv) types = virgo_connection_list_domain_types (connection, NULL, error);
  if (!types)
    return FALSE;
  g_autofree char *xml = fill_template (template, types[0], guest, error);
  if (!xml)
    return FALSE;
  g_autoptr (VirgoDomain) domain = virgo_connection_define_domain (connection, xml, 0, NULL, error);
  if (!domain)
    return FALSE;
  g_signal_connect (domain, "notify::state", G_CALLBACK (on_state), NULL);
  g_signal_connect (domain, "stopped", G_CALLBACK (on_stopped), NULL);

  return virgo_domain_start (domain, VIRGO_DOMAIN_START_FLAGS_AUTODESTROY, NULL, error)
         && show_console (domain, error)
         && save_screen (domain, screen, error)
         && virgo_domain_shutdown (domain, 0, NULL, error)
         && virgo_domain_wait_for_state (domain, VIRGO_DOMAIN_STATE_SHUTOFF, NULL, error)
         && virgo_domain_undefine (domain, 0, NULL, error);
}

int
main (int argc, char **argv)
{
  if (argc < 3)
    {
      fprintf (stderr, "usage: %s GUEST TEMPLATE [FOLDER]\n", argv[0]);
      return 2;
    }
  setvbuf (stdout, NULL, _IOLBF, 0);
  g_autofree char *guest = g_canonicalize_filename (argv[1], NULL);
  g_autofree char *folder = g_canonicalize_filename (argc > 3 ? argv[3] : "virgo-demo", NULL);
  g_autoptr (GError) error = NULL;
  if (!run (guest, argv[2], folder, &error))
    {
      fprintf (stderr, "%s\n", error ? error->message : "the console ended early");
      return 1;
    }
  return 0;
}
