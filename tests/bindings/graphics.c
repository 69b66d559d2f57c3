/* graphics KERNEL FOLDER: a file descriptor that is a result, from C: a client's end of a VNC display. */
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include <virgo/virgo.h>

static GMainLoop *loop;
static GAsyncResult *answer;

static void
done (GObject *source, GAsyncResult *result, gpointer data)
{
  answer = g_object_ref (result);
  g_main_loop_quit (loop);
}

/* A VNC server speaks first. */
static void
expect_vnc (int fd)
{
  char greeting[12] = "";
  gsize n = 0;
  g_assert_cmpint (fd, >=, 0);
  while (n < sizeof greeting) {
    gssize more = recv (fd, greeting + n, sizeof greeting - n, 0);
    g_assert_cmpint (more, >, 0);
    n += more;
  }
  g_assert_true (memcmp (greeting, "RFB 003.", 8) == 0);
  g_assert_cmpint (close (fd), ==, 0);
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = g_strdup_printf ("qemu:///embed?root=%s", argv[2]);
  g_autofree char *xml = g_strdup_printf (
    "<domain type='qemu'><name>graphics-c</name><memory unit='MiB'>32</memory><os><type machine='q35'>hvm</type>"
    "<kernel>%s</kernel></os><devices><graphics type='vnc'><listen type='none'/></graphics><video><model type='vga'/></video></devices></domain>", argv[1]);
  loop = g_main_loop_new (NULL, FALSE);
  g_autoptr (VirgoConnection) connection = virgo_connection_open (uri, 0, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (VirgoDomain) domain = virgo_connection_create_domain (connection, xml, 0, NULL, &error);
  g_assert_no_error (error);

  expect_vnc (virgo_domain_open_graphics_fd (domain, 0, VIRGO_DOMAIN_GRAPHICS_FLAGS_SKIP_AUTH, NULL, &error));
  g_assert_no_error (error);
  virgo_domain_open_graphics_fd_async (domain, 0, VIRGO_DOMAIN_GRAPHICS_FLAGS_SKIP_AUTH, NULL, done, NULL);
  g_main_loop_run (loop);
  expect_vnc (virgo_domain_open_graphics_fd_finish (domain, answer, &error));
  g_assert_no_error (error);
  g_clear_object (&answer);

  int sockets[2];
  g_assert_cmpint (socketpair (AF_UNIX, SOCK_STREAM, 0, sockets), ==, 0);
  g_assert_true (virgo_domain_open_graphics (domain, 0, sockets[1], VIRGO_DOMAIN_GRAPHICS_FLAGS_SKIP_AUTH, NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpint (close (sockets[1]), ==, 0);
  expect_vnc (sockets[0]);

  g_assert_cmpint (virgo_domain_open_graphics_fd (domain, 7, 0, NULL, &error), ==, -1);
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_INVALID_ARG);
  g_clear_error (&error);
  g_assert_true (virgo_domain_destroy (domain, 0, NULL, &error));
  g_assert_no_error (error);
  g_assert_true (virgo_connection_close (connection, NULL, &error));
  g_main_loop_unref (loop);
  return 0;
}
