/* Pools, volumes and all ways to copy what is in them, also those that fail or are given up. */
#include <fcntl.h>
#include <glib-unix.h>
#include <unistd.h>

#include "leaks.h"

#define SIZE (256 << 10)
#define VOLUME "<volume><name>%s</name><capacity>262144</capacity><allocation>0</allocation></volume>"

static void
count (GObject *object, GParamSpec *spec, guint *changes)
{
  (*changes)++;
}

static void
until (gboolean (*is_so) (gpointer data), gpointer data)
{
  while (!is_so (data))
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
has_volume (gpointer volumes)
{
  return g_list_model_get_n_items (volumes) == 1;
}

static gboolean
has_no_volume (gpointer volumes)
{
  return g_list_model_get_n_items (volumes) == 0;
}

static void
copy_files (VirgoStorageVolume *volume)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = NULL;
  int fd = g_file_open_tmp ("virgo-XXXXXX", &name, &error);
  OK (fd >= 0);
  unlink (name);
  g_assert_cmpint (ftruncate (fd, SIZE), ==, 0);
  OK (virgo_storage_volume_upload (volume, fd, 0, 0, NULL, NULL, NULL, 0, NULL, &error) == SIZE);
  lseek (fd, 0, SEEK_SET);
  virgo_storage_volume_upload_async (volume, fd, 0, 0, NULL, NULL, NULL, VIRGO_STORAGE_VOLUME_UPLOAD_FLAGS_SPARSE_STREAM, NULL, done, NULL);
  g_autoptr (GAsyncResult) uploaded = await ();
  OK (virgo_storage_volume_upload_finish (volume, uploaded, &error) == SIZE);
  lseek (fd, 0, SEEK_SET);
  OK (virgo_storage_volume_download (volume, fd, 0, 0, NULL, NULL, NULL, 0, NULL, &error) == SIZE);
  close (fd);

  int full = open ("/dev/full", O_WRONLY | O_CLOEXEC);
  g_assert_cmpuint (virgo_storage_volume_download (volume, full, 0, 0, NULL, NULL, NULL, 0, NULL, &error), ==, 0);
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_SYSTEM_ERROR);
  g_clear_error (&error);
  close (full);
}

/* It waits for somebody who reads, and nobody does. */
static void
give_up (VirgoStorageVolume *volume)
{
  g_autoptr (GError) error = NULL;
  int ends[2];
  OK (g_unix_open_pipe (ends, FD_CLOEXEC, &error));
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  virgo_storage_volume_download_async (volume, ends[1], 0, 0, NULL, NULL, NULL, 0, cancellable, done, NULL);
  char first;
  g_assert_cmpint (read (ends[0], &first, 1), ==, 1);
  g_cancellable_cancel (cancellable);
  g_autoptr (GAsyncResult) given_up = await ();
  g_assert_cmpuint (virgo_storage_volume_download_finish (volume, given_up, &error), ==, 0);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  close (ends[0]);
  close (ends[1]);

  g_autoptr (GError) none = NULL;
  g_autoptr (GInputStream) input = virgo_storage_volume_open_read (volume, 0, 0, NULL, &none);
  g_assert_no_error (none);
  g_autoptr (GOutputStream) output = virgo_storage_volume_open_write (volume, 0, 0, NULL, &none);
  g_assert_no_error (none);
}

static void
use_streams (VirgoStorageVolume *volume)
{
  g_autoptr (GError) error = NULL;
  virgo_storage_volume_open_read_async (volume, 0, 0, NULL, done, NULL);
  g_autoptr (GAsyncResult) opened = await ();
  g_autoptr (GInputStream) input = virgo_storage_volume_open_read_finish (volume, opened, &error);
  OK (input);
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();
  g_output_stream_splice_async (memory, input, G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, NULL, done, NULL);
  g_autoptr (GAsyncResult) spliced = await ();
  OK (g_output_stream_splice_finish (memory, spliced, &error) == SIZE);

  g_autoptr (GOutputStream) output = virgo_storage_volume_open_write (volume, 0, 0, NULL, &error);
  OK (output);
  OK (g_output_stream_write_all (output, "all of it", 9, NULL, NULL, &error));
  g_output_stream_close_async (output, G_PRIORITY_DEFAULT, NULL, done, NULL);
  g_autoptr (GAsyncResult) closed = await ();
  OK (g_output_stream_close_finish (output, closed, &error));
  g_autoptr (GOutputStream) narrow = virgo_storage_volume_open_write (volume, 0, 4, NULL, &error);
  OK (narrow);
  g_assert_false (g_output_stream_write_all (narrow, "all of it", 9, NULL, NULL, &error)
                  && g_output_stream_close (narrow, NULL, &error));
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_SYSTEM_ERROR);
}

void
use_storage (VirgoConnection *connection, const char *folder)
{
  g_autoptr (GError) error = NULL;
  guint changes = 0;
  g_autofree char *xml = g_strdup_printf ("<pool type='dir'><name>leaks</name><target><path>%s</path></target></pool>", folder);
  g_autoptr (GListModel) pools = G_LIST_MODEL (virgo_connection_get_storage_pools (connection));
  g_autoptr (VirgoStoragePool) pool = virgo_connection_define_storage_pool (connection, xml, 0, NULL, &error);
  OK (pool);
  g_signal_connect (pool, "notify::active", G_CALLBACK (count), &changes);
  OK (virgo_storage_pool_start (pool, 0, NULL, &error));
  g_autoptr (GListModel) volumes = G_LIST_MODEL (virgo_storage_pool_get_volumes (pool));

  g_autofree char *one = g_strdup_printf (VOLUME, "one");
  g_autofree char *two = g_strdup_printf (VOLUME, "two");
  g_autoptr (VirgoStorageVolume) volume = virgo_storage_pool_create_volume (pool, one, 0, NULL, &error);
  OK (volume);
  until (has_volume, volumes);
  copy_files (volume);
  use_streams (volume);
  give_up (volume);

  virgo_storage_pool_create_volume_from_async (pool, two, volume, 0, NULL, done, NULL);
  g_autoptr (GAsyncResult) copied = await ();
  g_autoptr (VirgoStorageVolume) copy = virgo_storage_pool_create_volume_from_finish (pool, copied, &error);
  OK (copy);
  g_autoptr (GPtrArray) all = virgo_storage_pool_list_all_volumes (pool, NULL, &error);
  OK (all && all->len == 2);
  g_autoptr (VirgoStorageVolumeInfo) info = virgo_storage_volume_fetch_info (copy, 0, NULL, &error);
  OK (info);
  g_autofree char *description = virgo_storage_volume_fetch_xml (copy, NULL, &error);
  OK (description);
  g_assert_null (virgo_storage_pool_lookup_volume_by_name (pool, "three", NULL, &error));
  g_clear_error (&error);
  OK (virgo_storage_volume_wipe (volume, VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_ZERO, NULL, &error));
  OK (virgo_storage_volume_delete (copy, 0, NULL, &error));
  OK (virgo_storage_volume_delete (volume, 0, NULL, &error));
  until (has_no_volume, volumes);
  OK (virgo_storage_pool_destroy (pool, NULL, &error));
  OK (virgo_storage_pool_undefine (pool, NULL, &error));
  while (g_main_context_iteration (NULL, FALSE))
    ;
  OK (changes > 0);
}
