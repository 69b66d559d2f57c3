/* leaks URI KERNEL ROUNDS [FOLDER]: does everything over and over, and prints what of memory, descriptors and
 * child processes is in use after half of the rounds, and at the end. KERNEL is "" where the driver
 * needs none. With a FOLDER, it is storage in there that is used, by one connection, and nothing else. */
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "leaks.h"

static GMainLoop *loop;
static GAsyncResult *answer;

void
done (GObject *source, GAsyncResult *result, gpointer data)
{
  answer = g_object_ref (result);
  g_main_loop_quit (loop);
}

GAsyncResult *
await (void)
{
  g_main_loop_run (loop);
  return g_steal_pointer (&answer);
}

static void
count (GObject *object, GParamSpec *spec, guint *changes)
{
  (*changes)++;
}

static VirgoConnection *
open_connection (const char *uri)
{
  g_autoptr (GError) error = NULL;
  virgo_connection_open_async (uri, 0, NULL, done, NULL);
  g_autoptr (GAsyncResult) opened = await ();
  VirgoConnection *connection = virgo_connection_open_finish (opened, &error);
  OK (connection);
  return connection;
}

static void
close_connection (VirgoConnection *connection)
{
  g_autoptr (GError) error = NULL;
  OK (virgo_connection_close (connection, NULL, &error));
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

static void
use_domain (VirgoConnection *connection, const char *kernel)
{
  g_autoptr (GError) error = NULL;
  guint changes = 0;
  g_autofree char *xml = *kernel
    ? g_strdup_printf ("<domain type='qemu'><name>leaks</name><memory unit='MiB'>32</memory><os><type machine='q35'>hvm</type>"
                       "<kernel>%s</kernel></os><features><acpi/></features><devices><serial type='pty'/></devices></domain>", kernel)
    : g_strdup ("<domain type='test'><name>leaks</name><memory>1024</memory><os><type>hvm</type></os>"
                "<devices><console type='pty'/></devices></domain>");

  g_autoptr (VirgoNode) node = virgo_connection_get_node (connection);
  g_autofree char *hostname = virgo_node_fetch_hostname (node, NULL, &error);
  OK (hostname);
  g_autoptr (GPtrArray) before = virgo_connection_list_all_domains (connection, 0, NULL, &error);
  OK (before);

  g_autoptr (VirgoDomain) domain = virgo_connection_define_domain (connection, xml, 0, NULL, &error);
  OK (domain);
  g_signal_connect (domain, "notify::state", G_CALLBACK (count), &changes);
  virgo_domain_start_async (domain, 0, NULL, done, NULL);
  g_autoptr (GAsyncResult) started = await ();
  OK (virgo_domain_start_finish (domain, started, &error));

  g_autoptr (VirgoStream) console = virgo_domain_open_console (domain, NULL, 0, NULL, &error);
  OK (console);
  GInputStream *input = g_io_stream_get_input_stream (G_IO_STREAM (console));
  GOutputStream *output = g_io_stream_get_output_stream (G_IO_STREAM (console));
  char heard[512] = "";
  while (!strchr (heard, '?')) { /* a guest that is not ready yet does not hear it */
    OK (g_output_stream_write_all (output, "?", 1, NULL, NULL, &error));
    for (int wait = 0; wait < 20 && !g_pollable_input_stream_is_readable (G_POLLABLE_INPUT_STREAM (input)); wait++)
      g_usleep (5000);
    if (g_pollable_input_stream_is_readable (G_POLLABLE_INPUT_STREAM (input))) {
      gssize more = g_input_stream_read (input, heard, sizeof heard - 1, NULL, &error);
      OK (more > 0);
      heard[more] = 0;
    }
  }

  g_autoptr (VirgoDomainInfo) info = virgo_domain_fetch_info (domain, NULL, &error);
  OK (info);
  g_autoptr (GPtrArray) stats = virgo_connection_fetch_all_domain_stats (connection, &domain, 1, 0, 0, NULL, &error);
  OK (stats);
  g_autofree char *description = virgo_domain_fetch_xml (domain, 0, NULL, &error);
  OK (description);
  g_autoptr (GListModel) list = G_LIST_MODEL (virgo_connection_get_domains (connection));
  for (guint item = 0; item < g_list_model_get_n_items (list); item++) {
    g_autoptr (VirgoDomain) listed = g_list_model_get_item (list, item);
    g_autofree char *name = virgo_domain_get_name (listed);
  }

  /* Errors, a call that is given up, results nobody takes. */
  g_autoptr (GError) expected = NULL;
  g_assert_null (virgo_connection_lookup_domain_by_name (connection, "no-such", NULL, &expected));
  g_clear_error (&expected);
  g_assert_false (virgo_domain_start (domain, 1u << 30, NULL, &expected));
  g_clear_error (&expected);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  virgo_domain_wait_for_state_async (domain, VIRGO_DOMAIN_STATE_CRASHED, cancellable, done, NULL);
  g_cancellable_cancel (cancellable);
  g_autoptr (GAsyncResult) given_up = await ();
  g_assert_false (virgo_domain_wait_for_state_finish (domain, given_up, &expected));
  g_assert_true (g_error_matches (expected, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  virgo_domain_fetch_info_async (domain, NULL, NULL, NULL);
  virgo_connection_list_all_domains_async (connection, 0, NULL, done, NULL);
  g_autoptr (GAsyncResult) not_taken = await ();

  OK (virgo_domain_suspend (domain, NULL, &error));
  OK (virgo_domain_resume (domain, NULL, &error));
  OK (virgo_domain_destroy (domain, 0, NULL, &error));
  gssize more;
  while ((more = g_input_stream_read (input, heard, sizeof heard, NULL, &error)) > 0)
    ;
  OK (more == 0);
  OK (virgo_domain_undefine (domain, 0, NULL, &error));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  OK (changes > 0);
}

static void
round_trip (const char *uri, const char *kernel)
{
  g_autoptr (VirgoConnection) connection = open_connection (uri);
  use_domain (connection, kernel);
  if (virgo_connection_supports (connection, "StoragePool", "create_volume", NULL))
    use_storage (connection, "/leaks");
  close_connection (connection);
}

static gboolean
is_process (const char *name)
{
  return g_ascii_isdigit (*name);
}

static guint
entries (const char *path, gboolean (*wanted) (const char *name))
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint n = 0;
  while (dir && (name = g_dir_read_name (dir)))
    n += !wanted || wanted (name);
  return n;
}

/* Children, zombies as well. */
static guint
children (void)
{
  g_autofree char *path = g_strdup_printf ("/proc/self/task/%d/children", getpid ());
  g_autofree char *list = NULL;
  if (!g_file_get_contents (path, &list, NULL, NULL))
    return 0;
  g_auto (GStrv) words = g_strsplit_set (g_strstrip (list), " ", -1);
  return *list ? g_strv_length (words) : 0;
}

static void
report (int rounds)
{
  guint fds = 0;
  for (int wait = 0; wait < 20; wait++) { /* what the worker lets go of after the answer */
    g_usleep (10000);
    while (g_main_context_iteration (NULL, FALSE))
      ;
    fds = entries ("/proc/self/fd", NULL);
  }
  malloc_trim (0);
  g_autofree char *statm = NULL;
  g_file_get_contents ("/proc/self/statm", &statm, NULL, NULL);
  long resident = 0;
  sscanf (statm, "%*d %ld", &resident);
  struct mallinfo2 info = mallinfo2 ();
  printf ("rounds=%d heap=%zu resident=%ld descriptors=%u children=%u threads=%u\n", rounds, info.uordblks + info.hblkhd,
          resident * sysconf (_SC_PAGESIZE), fds, children (), entries ("/proc/self/task", is_process));
  fflush (stdout);
}

int
main (int argc, char **argv)
{
  if (argc != 4 && argc != 5)
    g_error ("usage: leaks URI KERNEL ROUNDS [FOLDER]");
  int rounds = atoi (argv[3]);
  loop = g_main_loop_new (NULL, FALSE);
  const char *folder = argv[4];
  g_autoptr (VirgoConnection) connection = folder ? open_connection (argv[1]) : NULL;
  for (int n = 1; n <= rounds; n++) {
    if (folder)
      use_storage (connection, folder);
    else
      round_trip (argv[1], argv[2]);
    if (n == MAX (rounds / 2, 1) || n == rounds)
      report (n);
  }
  g_main_loop_unref (loop);
  return 0;
}
