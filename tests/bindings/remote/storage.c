/* storage URI FOLDER: a session with a storage pool in a folder of the host's, from C. See storage.py. */
#include <fcntl.h>
#include <gio/gunixinputstream.h>
#include <glib-unix.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "calls.h"

#define MIB (1 << 20)

static guint8 content[MIB];
static GPtrArray *heard_lines;

static void G_GNUC_PRINTF (1, 2)
say (const char *format, ...)
{
  va_list words;
  va_start (words, format);
  vprintf (format, words);
  va_end (words);
  putchar ('\n');
  fflush (stdout);
}

/* Keeps what a signal tells. What two objects tell, or a call and a signal, comes in any order. */
static void G_GNUC_PRINTF (1, 2)
hear (const char *format, ...)
{
  va_list words;
  va_start (words, format);
  g_ptr_array_add (heard_lines, g_strdup_vprintf (format, words));
  va_end (words);
}

/* Waits for a line, and says it. */
static void
hear_one (const char *line)
{
  guint at;
  while (!g_ptr_array_find_with_equal_func (heard_lines, line, g_str_equal, &at))
    g_main_context_iteration (NULL, TRUE);
  g_ptr_array_remove_index (heard_lines, at);
  say ("%s", line);
}

#define heard(...) \
  do { \
    const char *lines[] = { __VA_ARGS__ }; \
    for (gsize n = 0; n < G_N_ELEMENTS (lines); n++) \
      hear_one (lines[n]); \
  } while (0)

#define OK(call) \
  do { \
    gboolean is_ok = (call); \
    g_assert_no_error (error); \
    g_assert_true (is_ok); \
  } while (0)

static char *
volume_xml (const char *name, int mib)
{
  return g_strdup_printf ("<volume><name>%s</name><capacity unit='MiB'>%d</capacity><allocation>0</allocation></volume>",
                          name, mib);
}

/* A file with something in it, and no name. */
static int
file (gsize length)
{
  g_autofree char *name = NULL;
  int fd = g_file_open_tmp ("virgo-XXXXXX", &name, &error);
  OK (fd >= 0);
  unlink (name);
  g_assert_cmpint (write (fd, content, length), ==, length);
  lseek (fd, 0, SEEK_SET);
  return fd;
}

static GBytes *
read_all (int fd)
{
  lseek (fd, 0, SEEK_SET);
  g_autoptr (GInputStream) from = g_unix_input_stream_new (fd, TRUE);
  g_autoptr (GOutputStream) to = g_memory_output_stream_new_resizable ();
  GOutputStreamSpliceFlags flags = G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET;
  OK (g_output_stream_splice (to, from, flags, NULL, &error) >= 0);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (to));
}

/* Downloads all of it into a file of its size. */
static GBytes *
content_of (VirgoStorageVolume *volume)
{
  int fd = file (0);
  guint64 count = virgo_storage_volume_download (volume, fd, 0, 0, NULL, NULL, NULL, 0, NULL, &error);
  g_assert_no_error (error);
  GBytes *read = read_all (fd);
  g_assert_cmpuint (g_bytes_get_size (read), ==, count);
  return read;
}

static void
on_pools_changed (GListModel *pools, guint position, guint removed, guint added, gpointer others)
{
  hear ("pools %u %u %u", position - GPOINTER_TO_UINT (others), removed, added);
}

static void
on_pool (VirgoConnection *connection, VirgoStoragePool *pool, gpointer what)
{
  g_autofree char *name = virgo_storage_pool_get_name (pool);
  hear ("%s %s", (const char *) what, name);
}

static void
watch_pools (VirgoConnection *connection, GListModel *pools)
{
  g_autoptr (GPtrArray) listed = virgo_connection_list_all_storage_pools (connection, 0, NULL, &error);
  OK (listed != NULL);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  guint others = g_list_model_get_n_items (pools);
  for (guint n = 0; n < others; n++) {
    g_autoptr (VirgoStoragePool) pool = g_list_model_get_item (pools, n);
    g_autofree char *name = virgo_storage_pool_get_name (pool);
    g_assert_cmpstr (name, !=, "session");
  }
  say ("there is no such pool");
  g_signal_connect (pools, "items-changed", G_CALLBACK (on_pools_changed), GUINT_TO_POINTER (others));
  g_signal_connect (connection, "storage-pool-added", G_CALLBACK (on_pool), "added");
  g_signal_connect (connection, "storage-pool-removed", G_CALLBACK (on_pool), "removed");
}

static void
on_event (VirgoStoragePool *pool, gpointer what)
{
  hear ("%s and %s", (const char *) what, NICK (STORAGE_POOL_STATE, virgo_storage_pool_get_state (pool)));
}

static void
on_notify (VirgoStoragePool *pool, GParamSpec *spec)
{
  /* Whether a pool that is stopped has a size is for the host to say. */
  if (virgo_storage_pool_get_active (pool) || !g_str_equal (spec->name, "capacity"))
    hear ("notify %s", spec->name);
}

static void
on_volumes_changed (GListModel *volumes, guint position, guint removed, guint added)
{
  hear ("volumes %u %u %u of %u", position, removed, added, g_list_model_get_n_items (volumes));
}

static GListModel *
watch (VirgoStoragePool *pool)
{
  const char *properties[] = { "notify::active", "notify::state", "notify::capacity" };
  for (gsize n = 0; n < G_N_ELEMENTS (properties); n++)
    g_signal_connect (pool, properties[n], G_CALLBACK (on_notify), NULL);
  /* That it was defined may be told before or after the call has answered. */
  const char *signals[] = { "undefined", "created", "deleted", "started", "stopped" };
  for (gsize n = 0; n < G_N_ELEMENTS (signals); n++)
    g_signal_connect (pool, signals[n], G_CALLBACK (on_event), (gpointer) signals[n]);
  GListModel *volumes = G_LIST_MODEL (virgo_storage_pool_get_volumes (pool));
  g_signal_connect (volumes, "items-changed", G_CALLBACK (on_volumes_changed), NULL);
  return volumes;
}

static void
copy_files (VirgoStorageVolume *volume)
{
  int fd = file (MIB);
  say ("uploaded %" G_GUINT64_FORMAT, virgo_storage_volume_upload (volume, fd, 0, 0, NULL, NULL, NULL, 0, NULL, &error));
  g_assert_no_error (error);
  close (fd);
  fd = file (5);
  OK (ftruncate (fd, 3 * MIB) == 0);
  VirgoStorageVolumeUploadFlags flags = VIRGO_STORAGE_VOLUME_UPLOAD_FLAGS_SPARSE_STREAM;
  virgo_storage_volume_upload_async (volume, fd, MIB, 0, NULL, NULL, NULL, flags, NULL, done, NULL);
  say ("uploaded %" G_GUINT64_FORMAT, virgo_storage_volume_upload_finish (volume, await (), &error));
  g_assert_no_error (error);
  close (fd);

  guint8 *data = g_malloc0 (4 * MIB);
  memcpy (data, content, MIB);
  memcpy (data + MIB, content, 5);
  g_autoptr (GBytes) expected = g_bytes_new_take (data, 4 * MIB);
  g_autoptr (GBytes) all = content_of (volume);
  g_assert_true (g_bytes_equal (all, expected));
  fd = file (0);
  VirgoStorageVolumeDownloadFlags sparse = VIRGO_STORAGE_VOLUME_DOWNLOAD_FLAGS_SPARSE_STREAM;
  virgo_storage_volume_download_async (volume, fd, MIB - 5, 2 * MIB, NULL, NULL, NULL, sparse, NULL, done, NULL);
  say ("downloaded %" G_GUINT64_FORMAT, virgo_storage_volume_download_finish (volume, await (), &error));
  g_assert_no_error (error);
  g_autoptr (GBytes) some = read_all (fd);
  g_autoptr (GBytes) wanted = g_bytes_new_from_bytes (expected, MIB - 5, 2 * MIB);
  g_assert_true (g_bytes_equal (some, wanted));
}

static void
read_stream (VirgoStorageVolume *volume)
{
  g_autoptr (GInputStream) input = virgo_storage_volume_open_read (volume, MIB - 3, 8, NULL, &error);
  OK (input != NULL);
  guint8 read[8];
  gssize count = g_input_stream_read (input, read, 4, NULL, &error);
  OK (count > 0);
  for (gssize more; count < 8; count += more) {
    g_input_stream_read_async (input, read + count, 8 - count, G_PRIORITY_DEFAULT, NULL, done, NULL);
    more = g_input_stream_read_finish (input, await (), &error);
    OK (more > 0);
  }
  g_assert_cmpmem (read, 3, content + MIB - 3, 3);
  g_assert_cmpmem (read + 3, 5, content, 5);
  OK (g_input_stream_read (input, read, 1, NULL, &error) == 0);
  OK (g_input_stream_close (input, NULL, &error));
  say ("read %zd", count);
}

static void
write_stream (VirgoStorageVolume *volume)
{
  gsize written, more;
  {
    g_autoptr (GOutputStream) output = virgo_storage_volume_open_write (volume, 2 * MIB, 0, NULL, &error);
    OK (output != NULL);
    OK (g_output_stream_write_all (output, "blocking", 8, &written, NULL, &error));
    OK (g_output_stream_close (output, NULL, &error));
  }
  virgo_storage_volume_open_write_async (volume, 2 * MIB + written, 0, NULL, done, NULL);
  g_autoptr (GOutputStream) output = virgo_storage_volume_open_write_finish (volume, await (), &error);
  OK (output != NULL);
  g_output_stream_write_all_async (output, " or not", 7, G_PRIORITY_DEFAULT, NULL, done, NULL);
  OK (g_output_stream_write_all_finish (output, await (), &more, &error));
  g_output_stream_close_async (output, G_PRIORITY_DEFAULT, NULL, done, NULL);
  OK (g_output_stream_close_finish (output, await (), &error));
  say ("written %zu", written + more);
}

static void
use_streams (VirgoStorageVolume *volume)
{
  read_stream (volume);
  write_stream (volume);

  g_autoptr (GInputStream) source = virgo_storage_volume_open_read (volume, 2 * MIB, MIB, NULL, &error);
  OK (source != NULL);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  GOutputStreamSpliceFlags flags = G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET;
  g_output_stream_splice_async (memory, source, flags, G_PRIORITY_DEFAULT, NULL, done, NULL);
  say ("spliced %zd", g_output_stream_splice_finish (memory, await (), &error));
  g_assert_no_error (error);
  g_assert_cmpstr (g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (memory)), ==, "blocking or not");

  /* More than was asked for does not go in, and nobody is told otherwise. */
  g_autoptr (GOutputStream) output = virgo_storage_volume_open_write (volume, 0, 4, NULL, &error);
  OK (output != NULL);
  g_assert_false (g_output_stream_write_all (output, "only four", 9, NULL, NULL, &error)
                  && g_output_stream_close (output, NULL, &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_SYSTEM_ERROR);
}

static gboolean
cancel (gpointer cancellable)
{
  g_cancellable_cancel (cancellable);
  return G_SOURCE_REMOVE;
}

static void
fail (VirgoStoragePool *pool, VirgoStorageVolume *volume)
{
  g_assert_null (virgo_storage_pool_lookup_volume_by_name (pool, "nobody", NULL, &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_NO_STORAGE_VOL);
  g_autofree char *xml = volume_xml ("disk", 1);
  g_assert_null (virgo_storage_pool_create_volume (pool, xml, 0, NULL, &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_STORAGE_VOL_EXIST);
  int full = open ("/dev/full", O_WRONLY | O_CLOEXEC);
  g_assert_cmpuint (virgo_storage_volume_download (volume, full, 0, 0, NULL, NULL, NULL, 0, NULL, &error), ==, 0);
  g_autofree char *message = g_strdup (error->message);
  refused (VIRGO_ERROR, VIRGO_ERROR_SYSTEM_ERROR);
  say ("%s", message);
  close (full);
  /* A download is given up that waits for a reader who never comes. */
  int ends[2];
  OK (g_unix_open_pipe (ends, FD_CLOEXEC, &error));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_timeout_add (100, cancel, cancellable);
  virgo_storage_volume_download_async (volume, ends[1], 0, 0, NULL, NULL, NULL, 0, cancellable, done, NULL);
  g_assert_cmpuint (virgo_storage_volume_download_finish (volume, await (), &error), ==, 0);
  refused (G_IO_ERROR, G_IO_ERROR_CANCELLED);
  close (ends[0]);
  close (ends[1]);
  g_autoptr (VirgoStorageVolume) same = virgo_storage_pool_lookup_volume_by_name (pool, "disk", NULL, &error);
  OK (same == volume);
  say ("goes on");
}

static void
on_capacity (VirgoStorageVolume *volume)
{
  hear ("capacity %" G_GUINT64_FORMAT, virgo_storage_volume_get_capacity (volume));
}

static void
change (VirgoStoragePool *pool, VirgoStorageVolume *volume, GListModel *volumes)
{
  g_signal_connect (volume, "notify::capacity", G_CALLBACK (on_capacity), NULL);
  virgo_storage_volume_resize_async (volume, 6 * MIB, 0, NULL, done, NULL);
  OK (virgo_storage_volume_resize_finish (volume, await (), &error));
  heard ("capacity 6291456");
  g_autofree char *xml = volume_xml ("copy", 6);
  virgo_storage_pool_create_volume_from_async (pool, xml, volume, 0, NULL, done, NULL);
  g_autoptr (VirgoStorageVolume) copy = virgo_storage_pool_create_volume_from_finish (pool, await (), &error);
  OK (copy != NULL);
  heard ("volumes 1 0 1 of 2");
  g_autoptr (GBytes) from = content_of (volume);
  g_autoptr (GBytes) to = content_of (copy);
  g_assert_true (g_bytes_equal (from, to));
  OK (virgo_storage_volume_wipe (volume, VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_ZERO, NULL, &error));
  g_autoptr (GBytes) wiped = content_of (volume);
  g_autoptr (GBytes) zeros = g_bytes_new_take (g_malloc0 (6 * MIB), 6 * MIB);
  g_assert_true (g_bytes_equal (wiped, zeros));
  say ("wiped");
  OK (virgo_storage_volume_delete (volume, 0, NULL, &error));
  heard ("volumes 0 1 0 of 1");
  g_autoptr (VirgoStorageVolume) left = g_list_model_get_item (volumes, 0);
  g_assert_true (left == copy);
}

static void
use (VirgoStoragePool *pool, GListModel *volumes, const char *folder)
{
  g_autofree char *xml = volume_xml ("disk", 4);
  g_autoptr (VirgoStorageVolume) volume = virgo_storage_pool_create_volume (pool, xml, 0, NULL, &error);
  OK (volume != NULL);
  heard ("volumes 0 0 1 of 1");
  g_autoptr (VirgoStorageVolume) listed = g_list_model_get_item (volumes, 0);
  g_autoptr (VirgoStoragePool) its_pool = virgo_storage_volume_lookup_pool (volume, NULL, &error);
  g_assert_true (listed == volume && its_pool == pool);
  g_autofree char *name = virgo_storage_volume_get_name (volume);
  g_autofree char *path = virgo_storage_volume_get_path (volume);
  g_autofree char *expected = g_strdup_printf ("%s/disk", folder);
  g_assert_cmpstr (path, ==, expected);
  say ("created %s %s %" G_GUINT64_FORMAT, name, NICK (STORAGE_VOLUME_TYPE, virgo_storage_volume_get_kind (volume)),
       virgo_storage_volume_get_capacity (volume));
  copy_files (volume);
  use_streams (volume);
  fail (pool, volume);
  change (pool, volume, volumes);
}

int
main (int argc, char **argv)
{
  heard_lines = g_ptr_array_new_with_free_func (g_free);
  /* No two of its pages are alike. */
  for (int n = 0; n < MIB; n++)
    content[n] = n ^ n >> 8 ^ n >> 16;
  g_autoptr (VirgoConnection) connection = virgo_connection_open (argv[1], 0, NULL, &error);
  OK (connection != NULL);
  g_autoptr (GListModel) pools = G_LIST_MODEL (virgo_connection_get_storage_pools (connection));
  watch_pools (connection, pools);
  g_autofree char *xml = g_strdup_printf ("<pool type='dir'><name>session</name><target><path>%s</path></target></pool>",
                                          argv[2]);
  virgo_connection_define_storage_pool_async (connection, xml, 0, NULL, done, NULL);
  g_autoptr (VirgoStoragePool) pool = virgo_connection_define_storage_pool_finish (connection, await (), &error);
  OK (pool != NULL);
  heard ("pools 0 0 1", "added session");
  g_autoptr (GListModel) volumes = watch (pool);
  OK (virgo_storage_pool_build (pool, 0, NULL, &error));
  heard ("created and inactive");
  OK (virgo_storage_pool_start (pool, 0, NULL, &error));
  heard ("notify state", "notify active", "notify capacity", "started and running");
  g_assert_true (virgo_storage_pool_get_active (pool));
  g_assert_cmpuint (virgo_storage_pool_get_capacity (pool), >, 0);
  g_autoptr (VirgoStoragePool) last = g_list_model_get_item (pools, g_list_model_get_n_items (pools) - 1);
  g_assert_true (last == pool);

  use (pool, volumes, argv[2]);

  virgo_storage_pool_destroy_async (pool, NULL, done, NULL);
  OK (virgo_storage_pool_destroy_finish (pool, await (), &error));
  heard ("notify state", "notify active", "stopped and inactive", "volumes 0 1 0 of 0");
  OK (virgo_storage_pool_undefine (pool, NULL, &error));
  heard ("undefined and inactive", "pools 0 1 0", "removed session");
  for (guint n = 0; n < heard_lines->len; n++)
    say ("nobody expected: %s", (char *) heard_lines->pdata[n]);
  OK (virgo_connection_close (connection, NULL, &error));
  g_ptr_array_unref (heard_lines);
  return 0;
}
