/* Every shape of parameter and result, from C: each check is made with blocking calls and with
 * asynchronous ones, on the test driver. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <virgo/virgo.h>

#define NAME "shapes-c"
#define UUID "c0ffee00-0000-4000-8000-00000000000c"
#define XML \
  "<domain type='test'><name>" NAME "</name><uuid>" UUID "</uuid><title>Shapes</title>" \
  "<memory unit='KiB'>262144</memory><currentMemory unit='KiB'>131072</currentMemory><vcpu current='2'>4</vcpu>" \
  "<os><type>hvm</type></os><devices><console type='pty'/><graphics type='vnc'/><video><model type='vga'/></video>" \
  "<channel type='unix'><target type='virtio' name='org.qemu.guest_agent.0'/></channel></devices></domain>"

typedef struct {
  GAsyncResult *result;
  GThread *thread;
} Waiter;

typedef struct {
  gboolean blocking;
  VirgoConnection *connection;
  VirgoNode *node;
  VirgoDomain *domain;
  Waiter waiter;
  GError *error;
} Shapes;

static void
done (GObject *source, GAsyncResult *result, gpointer data)
{
  Waiter *waiter = data;
  g_assert_null (waiter->result);
  waiter->result = g_object_ref (result);
  waiter->thread = g_thread_self ();
}

/* Runs the thread's main context until the callback was called. */
static GAsyncResult *
await (Waiter *waiter)
{
  g_assert_null (waiter->result); /* never called from within the _async() function */
  while (!waiter->result)
    g_main_context_iteration (g_main_context_get_thread_default (), TRUE);
  g_assert_true (waiter->thread == g_thread_self ());
  return g_steal_pointer (&waiter->result);
}

/* CALL (function, object, (arguments), (places for further results)): blocking or not, as `shapes` says. */
#define ARGUMENTS(...) , ##__VA_ARGS__
#define CALL_ON(blocking, waiter, error, function, object, given, outs) \
  ({ \
    __typeof__ (function (object ARGUMENTS given ARGUMENTS outs, NULL, error)) value_; \
    if (blocking) { \
      value_ = function (object ARGUMENTS given ARGUMENTS outs, NULL, error); \
    } else { \
      function##_async (object ARGUMENTS given, NULL, done, waiter); \
      g_autoptr (GAsyncResult) result_ = await (waiter); \
      value_ = function##_finish (object, result_ ARGUMENTS outs, error); \
    } \
    value_; \
  })
#define CALL(function, object, given, outs) \
  CALL_ON (shapes->blocking, &shapes->waiter, &shapes->error, function, object, given, outs)
#define ON_DOMAIN(name, given, outs) CALL (virgo_domain_##name, shapes->domain, given, outs)
#define ON_CONNECTION(name, given, outs) CALL (virgo_connection_##name, shapes->connection, given, outs)
#define ON_NODE(name, given, outs) CALL (virgo_node_##name, shapes->node, given, outs)
/* The same for what must succeed. */
#define DO(call) \
  do { \
    gboolean did_ = (call); \
    g_assert_no_error (shapes->error); \
    g_assert_true (did_); \
  } while (0)

static VirgoConnection *
connect_to (const char *uri)
{
  g_autoptr (GError) error = NULL;
  VirgoConnection *connection = virgo_connection_open (uri, 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (connection);
  return connection;
}

static void
set_up (Shapes *shapes, gconstpointer blocking)
{
  shapes->blocking = GPOINTER_TO_INT (blocking);
  shapes->connection = connect_to ("test:///default");
  shapes->node = virgo_connection_get_node (shapes->connection);
  shapes->domain = virgo_connection_define_domain (shapes->connection, XML, 0, NULL, &shapes->error);
  g_assert_no_error (shapes->error);
  DO (virgo_domain_start (shapes->domain, 0, NULL, &shapes->error));
}

static void
tear_down (Shapes *shapes, gconstpointer blocking)
{
  g_assert_no_error (shapes->error);
  if (virgo_domain_get_active (shapes->domain))
    DO (virgo_domain_destroy (shapes->domain, 0, NULL, &shapes->error));
  if (virgo_domain_get_persistent (shapes->domain))
    DO (virgo_domain_undefine (shapes->domain, 0, NULL, &shapes->error));
  DO (virgo_connection_close (shapes->connection, NULL, &shapes->error));
  g_object_add_weak_pointer (G_OBJECT (shapes->connection), (gpointer *) &shapes->connection);
  g_object_unref (shapes->domain);
  g_object_unref (shapes->node);
  g_object_unref (shapes->connection);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_assert_null (shapes->connection); /* nothing holds it any more */
}

/* Opening */

static void
test_open (Shapes *shapes, gconstpointer data)
{
  Waiter *waiter = &shapes->waiter;
  g_autoptr (GError) error = NULL;
  VirgoConnection *connection;
  if (shapes->blocking) {
    connection = virgo_connection_open ("test:///default", VIRGO_CONNECTION_FLAGS_READ_ONLY, NULL, &error);
  } else {
    virgo_connection_open_async ("test:///default", VIRGO_CONNECTION_FLAGS_READ_ONLY, NULL, done, waiter);
    g_autoptr (GAsyncResult) result = await (waiter);
    connection = virgo_connection_open_finish (result, &error);
  }
  g_assert_no_error (error);
  g_assert_cmpint (virgo_connection_get_state (connection), ==, VIRGO_CONNECTION_STATE_OPEN);
  g_assert_cmpint (virgo_connection_get_flags (connection), ==, VIRGO_CONNECTION_FLAGS_READ_ONLY);
  g_autofree char *uri = virgo_connection_get_uri (connection);
  g_assert_cmpstr (uri, ==, "test:///default");
  g_autofree char *hypervisor = virgo_connection_get_hypervisor (connection);
  g_assert_cmpstr (hypervisor, ==, "Test");
  g_assert_true (virgo_connection_supports (connection, "Domain", "start", &error));
  g_assert_false (virgo_connection_supports (connection, "Domain", "qemu_monitor_command", &error));
  g_assert_no_error (error);
  g_assert_false (virgo_connection_supports (connection, "Domain", "no_such_operation", &error));
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_INVALID_ARG);
  g_clear_error (&error);

  g_autoptr (VirgoDomain) domain =
    CALL_ON (shapes->blocking, waiter, &error, virgo_connection_lookup_domain_by_name, connection, ("test"), ());
  g_assert_no_error (error);
  gboolean paused = CALL_ON (shapes->blocking, waiter, &error, virgo_domain_suspend, domain, (), ());
  g_assert_false (paused);
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_OPERATION_DENIED);
  g_clear_error (&error);

  gboolean closed = CALL_ON (shapes->blocking, waiter, &error, virgo_connection_close, connection, (), ());
  g_assert_no_error (error);
  g_assert_true (closed);
  g_assert_cmpint (virgo_connection_get_state (connection), ==, VIRGO_CONNECTION_STATE_CLOSED);
  g_assert_true (virgo_connection_close (connection, NULL, &error)); /* again: nothing happens */
  g_autoptr (VirgoNode) node = virgo_connection_get_node (connection);
  g_assert_null (virgo_node_fetch_hostname (node, NULL, &error));
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_INVALID_CONN);
  g_object_unref (connection);
}

static void
test_initable (Shapes *shapes, gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (VirgoConnection) connection = NULL;
  if (shapes->blocking) {
    connection = virgo_connection_new ("test:///default", 0);
    g_assert_cmpint (virgo_connection_get_state (connection), ==, VIRGO_CONNECTION_STATE_CLOSED);
    g_assert_true (g_initable_init (G_INITABLE (connection), NULL, &error));
  } else {
    g_async_initable_new_async (VIRGO_TYPE_CONNECTION, G_PRIORITY_DEFAULT, NULL, done, &shapes->waiter,
                                "uri", "test:///default", NULL);
    g_autoptr (GAsyncResult) result = await (&shapes->waiter);
    g_autoptr (GObject) source = g_async_result_get_source_object (result);
    connection = VIRGO_CONNECTION (g_async_initable_new_finish (G_ASYNC_INITABLE (source), result, &error));
  }
  g_assert_no_error (error);
  g_assert_cmpint (virgo_connection_get_state (connection), ==, VIRGO_CONNECTION_STATE_OPEN);

  g_assert_null (g_initable_new (VIRGO_TYPE_CONNECTION, NULL, &error, "uri", "nonsense:///", NULL));
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_NO_CONNECT);
}

/* Values */

static void
test_integers (Shapes *shapes, gconstpointer data)
{
  int id = virgo_domain_get_id (shapes->domain);
  g_assert_cmpint (id, >, 0);
  g_autoptr (VirgoDomain) by_id = ON_CONNECTION (lookup_domain_by_id, (id), ()); /* u32 in */
  g_assert_no_error (shapes->error);
  g_assert_true (by_id == shapes->domain);

  g_assert_cmpint (ON_DOMAIN (fetch_n_vcpus, (VIRGO_DOMAIN_VCPU_FLAGS_LIVE), ()), ==, 2); /* i32 out */
  DO (ON_DOMAIN (set_n_vcpus, (3, VIRGO_DOMAIN_VCPU_FLAGS_LIVE), ()));
  g_assert_cmpint (ON_DOMAIN (fetch_n_vcpus, (VIRGO_DOMAIN_VCPU_FLAGS_LIVE), ()), ==, 3);
  g_assert_cmpint (ON_DOMAIN (fetch_n_vcpus, (VIRGO_DOMAIN_VCPU_FLAGS_LIVE | VIRGO_DOMAIN_VCPU_FLAGS_MAXIMUM), ()), ==, 4);

  DO (ON_DOMAIN (set_memory, (G_GUINT64_CONSTANT (204800000), VIRGO_DOMAIN_MEMORY_FLAGS_LIVE), ())); /* u64 in */
  g_assert_cmpuint (virgo_domain_get_memory (shapes->domain), ==, 204800000);
  g_assert_cmpuint (ON_NODE (fetch_free_memory, (), ()), >, 0); /* u64 out */
  g_assert_no_error (shapes->error);
  g_assert_cmpint (ON_CONNECTION (fetch_max_n_vcpus, (NULL), ()), >, 0);
  g_assert_no_error (shapes->error);
}

static void
test_version (Shapes *shapes, gconstpointer data)
{
  g_assert_true (VIRGO_CHECK_VERSION (VIRGO_MAJOR_VERSION, VIRGO_MINOR_VERSION, VIRGO_MICRO_VERSION));
  g_assert_false (VIRGO_CHECK_VERSION (VIRGO_MAJOR_VERSION, VIRGO_MINOR_VERSION, VIRGO_MICRO_VERSION + 1));
  g_assert_cmpuint (virgo_get_minor_version (), ==, VIRGO_MINOR_VERSION);
  g_assert_null (virgo_check_version (VIRGO_MAJOR_VERSION, VIRGO_MINOR_VERSION, VIRGO_MICRO_VERSION));
  g_autofree char *wrong = virgo_check_version (VIRGO_MAJOR_VERSION + 1, 0, 0);
  g_assert_nonnull (wrong);
}

static void
test_time (Shapes *shapes, gconstpointer data)
{
  /* Past 2³², so that a truncated value shows; i64 in and out. */
  gint64 then = G_GINT64_CONSTANT (5000000000999999999);
  DO (ON_DOMAIN (set_time, (then, VIRGO_DOMAIN_SET_TIME_FLAGS_NONE), ()));
  gint64 now = ON_DOMAIN (fetch_time, (), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpint (now, >=, then);
  g_assert_cmpint (now, <, then + G_GINT64_CONSTANT (60000000000));
}

static void
test_strings (Shapes *shapes, gconstpointer data)
{
  g_autofree char *hostname = ON_NODE (fetch_hostname, (), ());
  g_assert_no_error (shapes->error);
  g_assert_nonnull (hostname);
  g_autofree char *known = virgo_node_get_hostname (shapes->node);
  g_assert_cmpstr (known, ==, hostname);
  g_autofree char *title = virgo_domain_get_title (shapes->domain);
  g_assert_cmpstr (title, ==, "Shapes");
  g_assert_null (virgo_domain_get_description (shapes->domain)); /* nullable out */

  const char *text = "gr\xc3\xbc\xc3\x9f" "e <&> \xf0\x9f\x90\xa7";
  VirgoDomainModificationImpact config = VIRGO_DOMAIN_MODIFICATION_IMPACT_CONFIG | VIRGO_DOMAIN_MODIFICATION_IMPACT_LIVE;
  DO (ON_DOMAIN (set_metadata, (VIRGO_DOMAIN_METADATA_TYPE_DESCRIPTION, text, NULL, NULL, config), ()));
  g_autofree char *same = ON_DOMAIN (fetch_metadata, (VIRGO_DOMAIN_METADATA_TYPE_DESCRIPTION, NULL, 0), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpstr (same, ==, text);
  g_autofree char *description = virgo_domain_get_description (shapes->domain);
  g_assert_cmpstr (description, ==, text);
  DO (ON_DOMAIN (set_metadata, (VIRGO_DOMAIN_METADATA_TYPE_DESCRIPTION, NULL, NULL, NULL, config), ())); /* NULL in */
  g_assert_null (virgo_domain_get_description (shapes->domain));

  g_autofree char *xml = ON_DOMAIN (fetch_xml, (0), ());
  g_assert_no_error (shapes->error);
  g_assert_nonnull (strstr (xml, "<name>" NAME "</name>"));
}

static void
test_booleans_enums_flags (Shapes *shapes, gconstpointer data)
{
  g_assert_false (virgo_domain_get_autostart (shapes->domain));
  DO (ON_DOMAIN (set_autostart, (TRUE), ()));
  g_assert_true (virgo_domain_get_autostart (shapes->domain));

  DO (ON_DOMAIN (wait_for_state, (VIRGO_DOMAIN_STATE_RUNNING), ()));
  DO (ON_DOMAIN (suspend, (), ()));
  g_assert_cmpint (virgo_domain_get_state (shapes->domain), ==, VIRGO_DOMAIN_STATE_PAUSED);
  g_assert_cmpint (virgo_domain_get_state_reason (shapes->domain), ==, VIRGO_DOMAIN_STATE_REASON_PAUSED_USER);

  VirgoDomainListFlags paused = VIRGO_DOMAIN_LIST_FLAGS_PAUSED | VIRGO_DOMAIN_LIST_FLAGS_PERSISTENT;
  g_autoptr (GPtrArray) domains = ON_CONNECTION (list_all_domains, (paused), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (domains->len, ==, 1);
  g_assert_true (g_ptr_array_index (domains, 0) == shapes->domain);
  DO (ON_DOMAIN (resume, (), ()));
}

static void
test_bytes (Shapes *shapes, gconstpointer data)
{
  g_autofree char *mime_type = NULL;
  g_autoptr (GBytes) image = ON_DOMAIN (screenshot, (0), (&mime_type));
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (g_bytes_get_size (image), >, 8);
  g_assert_true (g_str_has_prefix (mime_type, "image/"));
  g_autoptr (GBytes) again = ON_DOMAIN (screenshot, (0), (NULL));
  g_assert_true (g_bytes_equal (image, again));
}

static void
test_typed_parameters (Shapes *shapes, gconstpointer data)
{
  GVariantDict dict;
  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "hard_limit", "t", (guint64) 1 << 20);
  g_variant_dict_insert (&dict, "soft_limit", "t", (guint64) 1 << 19);
  g_autoptr (GVariant) limits = g_variant_ref_sink (g_variant_dict_end (&dict));
  DO (ON_DOMAIN (set_memory_parameters, (limits, VIRGO_DOMAIN_MODIFICATION_IMPACT_LIVE), ()));

  g_autoptr (GVariant) read = ON_DOMAIN (fetch_memory_parameters, (VIRGO_DOMAIN_MODIFICATION_IMPACT_LIVE), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpstr (g_variant_get_type_string (read), ==, "a{sv}");
  g_assert_false (g_variant_is_floating (read));
  guint64 hard = 0, soft = 0;
  g_assert_true (g_variant_lookup (read, "hard_limit", "t", &hard));
  g_assert_true (g_variant_lookup (read, "soft_limit", "t", &soft));
  g_assert_cmpuint (hard, ==, 1 << 20);
  g_assert_cmpuint (soft, ==, 1 << 19);

  g_autoptr (GVariant) wrong = g_variant_ref_sink (g_variant_new ("(s)", "x"));
  g_assert_false (ON_DOMAIN (set_memory_parameters, (wrong, 0), ()));
  g_assert_error (shapes->error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_clear_error (&shapes->error);
}

static void
test_floating (void)
{
  /* A floating GVariant is sunk by the first callee, as with GLib's own functions. */
  g_autoptr (VirgoConnection) connection = connect_to ("test:///default");
  g_autoptr (VirgoDomain) domain = virgo_connection_lookup_domain_by_name (connection, "test", NULL, NULL);
  g_autoptr (GError) error = NULL;
  gboolean set = virgo_domain_set_memory_parameters (domain, g_variant_new ("a{sv}", NULL), 0, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (set);
}

static void
test_records (Shapes *shapes, gconstpointer data)
{
  g_autoptr (VirgoDomainInfo) info = ON_DOMAIN (fetch_info, (), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpint (virgo_domain_info_get_state (info), ==, VIRGO_DOMAIN_STATE_RUNNING);
  g_assert_cmpuint (virgo_domain_info_get_max_memory (info), ==, 262144 << 10);
  g_assert_cmpuint (virgo_domain_info_get_n_vcpus (info), ==, 2);

  g_autoptr (VirgoNodeInfo) node = ON_NODE (fetch_info, (), ());
  g_assert_no_error (shapes->error);
  g_autofree char *model = virgo_node_info_get_model (node);
  g_assert_cmpstr (model, ==, "i686");
  guint64 memory = 0;
  guint n_cpus = 0;
  g_object_get (node, "memory", &memory, "n-cpus", &n_cpus, NULL);
  g_assert_cmpuint (memory, ==, virgo_node_info_get_memory (node));
  g_assert_cmpuint (n_cpus, ==, 16);
  /* One that nobody has found is empty. */
  g_autoptr (VirgoNodeInfo) empty = g_object_new (VIRGO_TYPE_NODE_INFO, NULL);
  g_assert_cmpuint (virgo_node_info_get_n_cpus (empty), ==, 0);

  const guint cpus[] = { 2, 0 }; /* numbers in, and in a property */
  DO (ON_DOMAIN (pin_vcpu, (0, cpus, G_N_ELEMENTS (cpus), VIRGO_DOMAIN_MODIFICATION_IMPACT_LIVE), ()));
  g_autoptr (GPtrArray) vcpus = ON_DOMAIN (list_vcpus, (), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (vcpus->len, ==, 2);
  for (guint n = 0; n < vcpus->len; n++) {
    VirgoVcpuInfo *vcpu = g_ptr_array_index (vcpus, n);
    g_assert_cmpuint (virgo_vcpu_info_get_number (vcpu), ==, n);
    g_assert_cmpint (virgo_vcpu_info_get_state (vcpu), ==, VIRGO_VCPU_STATE_RUNNING);
    gsize n_cpus = 0;
    g_autofree guint *numbers = virgo_vcpu_info_get_cpus (vcpu, &n_cpus);
    g_assert_cmpuint (n_cpus, ==, n == 0 ? 2 : 16);
    g_assert_cmpuint (numbers[1], ==, n == 0 ? 2 : 1);
    g_autoptr (GArray) array = NULL;
    g_object_get (vcpu, "cpus", &array, NULL);
    g_assert_cmpmem (array->data, array->len * sizeof (guint), numbers, n_cpus * sizeof (guint));
  }
}

static void
test_arrays (Shapes *shapes, gconstpointer data)
{
  g_auto (GStrv) models = ON_CONNECTION (list_cpu_model_names, ("x86_64"), ()); /* strings out */
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (g_strv_length (models), >, 0);
  g_auto (GStrv) types = ON_CONNECTION (list_domain_types, (), ());
  g_assert_no_error (shapes->error);
  g_assert_true (g_strv_contains ((const char *const *) types, "test"));

  const char *mountpoints[] = { "/", NULL }; /* strings in */
  g_assert_cmpint (ON_DOMAIN (freeze_filesystems, (mountpoints), ()), ==, 1);
  g_assert_no_error (shapes->error);
  g_assert_cmpint (ON_DOMAIN (thaw_filesystems, (NULL), ()), >=, 1); /* no array: all of them */
  g_assert_no_error (shapes->error);

  const guint keys[] = { 29, 56, 111 }; /* numbers in */
  DO (ON_DOMAIN (send_key, (VIRGO_KEYCODE_SET_LINUX, 50000000, keys, G_N_ELEMENTS (keys)), ()));

  gsize n = 0;
  g_autofree guint64 *memory = ON_NODE (fetch_cells_free_memory, (0, 8), (&n)); /* numbers out */
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (n, ==, 2);
  g_assert_cmpuint (memory[0], >, 0);
  g_assert_cmpuint (memory[1], >, memory[0]);
  g_free (ON_NODE (fetch_cells_free_memory, (0, 1), (NULL))); /* the length is optional */
}

static void
test_objects (Shapes *shapes, gconstpointer data)
{
  g_autoptr (VirgoDomain) other = ON_CONNECTION (lookup_domain_by_name, ("test"), ());
  VirgoDomain *domains[] = { shapes->domain, other }; /* objects in */
  g_autoptr (GPtrArray) stats = ON_CONNECTION (fetch_all_domain_stats, (domains, 2, VIRGO_DOMAIN_STATS_TYPES_STATE, 0), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (stats->len, ==, 2);
  for (guint n = 0; n < 2; n++) { /* a record with an object and a{sv} */
    VirgoDomainStats *record = g_ptr_array_index (stats, n);
    g_autoptr (VirgoDomain) domain = virgo_domain_stats_get_domain (record);
    g_assert_true (domain == shapes->domain || domain == other);
    g_autoptr (GVariant) values = virgo_domain_stats_get_values (record);
    g_autoptr (GVariant) state = g_variant_lookup_value (values, "state.state", NULL);
    g_assert_nonnull (state);
  }
  /* They live as long as somebody holds them. */
  g_autoptr (VirgoDomainStats) kept = g_object_ref (g_ptr_array_index (stats, 0));
  g_clear_pointer (&stats, g_ptr_array_unref);
  g_autoptr (VirgoDomain) domain = virgo_domain_stats_get_domain (kept);
  g_assert_true (VIRGO_IS_DOMAIN (domain));
  g_autoptr (GVariant) values = virgo_domain_stats_get_values (kept);
  g_assert_true (g_variant_is_of_type (values, G_VARIANT_TYPE_VARDICT));

  /* A domain of no connection, or of another one. */
  g_autoptr (VirgoConnection) elsewhere = connect_to ("test:///default");
  g_autoptr (VirgoDomain) foreign = virgo_connection_lookup_domain_by_name (elsewhere, "test", NULL, NULL);
  g_autoptr (VirgoDomain) orphan = g_object_new (VIRGO_TYPE_DOMAIN, NULL);
  for (guint n = 0; n < 2; n++) {
    VirgoDomain *stranger[] = { n ? orphan : foreign };
    g_assert_null (ON_CONNECTION (fetch_all_domain_stats, (stranger, 1, 0, 0), ()));
    g_assert_error (shapes->error, VIRGO_ERROR, VIRGO_ERROR_INVALID_DOMAIN);
    g_clear_error (&shapes->error);
  }

  g_autoptr (GPtrArray) all = ON_CONNECTION (fetch_all_domain_stats, (NULL, 0, 0, 0), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (all->len, >=, 2);
}

static int
count_descriptors (void)
{
  g_autoptr (GDir) dir = g_dir_open ("/proc/self/fd", 0, NULL);
  int n = 0;
  while (g_dir_read_name (dir))
    n++;
  return n;
}

static void
test_descriptors (Shapes *shapes, gconstpointer data)
{
  DO (ON_DOMAIN (destroy, (0), ()));
  int pipes[2], sockets[2];
  g_assert_cmpint (pipe (pipes), ==, 0);
  g_assert_cmpint (socketpair (AF_UNIX, SOCK_STREAM, 0, sockets), ==, 0);
  DO (ON_DOMAIN (start_with_files, (pipes, 2, 0), ()));
  /* The test driver has no graphics, which is known only after the descriptor was taken in. */
  g_assert_false (ON_DOMAIN (open_graphics, (0, sockets[0], VIRGO_DOMAIN_GRAPHICS_FLAGS_SKIP_AUTH), ()));
  g_assert_error (shapes->error, VIRGO_ERROR, VIRGO_ERROR_NO_SUPPORT);
  g_clear_error (&shapes->error);
  /* They stay the caller's. */
  for (int n = 0; n < 2; n++) {
    g_assert_cmpint (close (pipes[n]), ==, 0);
    g_assert_cmpint (close (sockets[n]), ==, 0);
  }
  int closed[] = { pipes[0] };
  g_assert_false (ON_DOMAIN (open_graphics, (0, pipes[0], 0), ()));
  g_assert_error (shapes->error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_clear_error (&shapes->error);
  DO (ON_DOMAIN (destroy, (0), ()));
  g_assert_false (ON_DOMAIN (start_with_files, (closed, 1, 0), ()));
  g_assert_error (shapes->error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_clear_error (&shapes->error);
}

/* Streams */

static void
test_stream (Shapes *shapes, gconstpointer data)
{
  g_autoptr (VirgoStream) console = ON_DOMAIN (open_console, (NULL, 0), ());
  g_assert_no_error (shapes->error);
  g_assert_true (G_IS_IO_STREAM (console));
  GInputStream *input = g_io_stream_get_input_stream (G_IO_STREAM (console));
  GOutputStream *output = g_io_stream_get_output_stream (G_IO_STREAM (console));
  const char line[] = "hello, guest\n";
  char heard[256] = "";
  gsize n = 0;
  if (shapes->blocking) {
    g_assert_true (g_output_stream_write_all (output, line, strlen (line), NULL, NULL, &shapes->error));
    g_assert_no_error (shapes->error);
  } else {
    g_output_stream_write_all_async (output, line, strlen (line), G_PRIORITY_DEFAULT, NULL, done, &shapes->waiter);
    g_autoptr (GAsyncResult) result = await (&shapes->waiter);
    g_assert_true (g_output_stream_write_all_finish (output, result, NULL, &shapes->error));
  }
  while (!strstr (heard, "hello, guest")) {
    gssize got;
    if (shapes->blocking) {
      got = g_input_stream_read (input, heard + n, sizeof heard - 1 - n, NULL, &shapes->error);
    } else {
      g_input_stream_read_async (input, heard + n, sizeof heard - 1 - n, G_PRIORITY_DEFAULT, NULL, done, &shapes->waiter);
      g_autoptr (GAsyncResult) result = await (&shapes->waiter);
      got = g_input_stream_read_finish (input, result, &shapes->error);
    }
    g_assert_no_error (shapes->error);
    g_assert_cmpint (got, >, 0);
    n += got;
  }
  /* It is taken: a second one may not listen in, unless it takes it over. */
  g_assert_null (ON_DOMAIN (open_console, (NULL, VIRGO_DOMAIN_CONSOLE_FLAGS_SAFE), ()));
  g_assert_nonnull (shapes->error);
  g_assert_true (shapes->error->domain == VIRGO_ERROR);
  g_clear_error (&shapes->error);

  DO (ON_DOMAIN (destroy, (0), ()));
  gssize rest;
  do {
    rest = g_input_stream_read (input, heard, sizeof heard, NULL, &shapes->error);
    g_assert_no_error (shapes->error);
  } while (rest > 0);
  g_assert_cmpint (rest, ==, 0);
  g_assert_true (g_io_stream_close (G_IO_STREAM (console), NULL, &shapes->error));
}

/* Objects that live */

static void
append (VirgoDomain *domain, int detail, GString *log, const char *what)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (VIRGO_TYPE_DOMAIN_EVENT_DETAIL);
  GEnumValue *value = g_enum_get_value (values, detail);
  g_string_append_printf (log, "%s:%s ", what, value ? value->value_nick : "?");
}

#define LOGGER(signal) \
  static void on_##signal (VirgoDomain *domain, VirgoDomainEventDetail detail, GString *log) { append (domain, detail, log, #signal); }
LOGGER (defined)
LOGGER (started)
LOGGER (suspended)
LOGGER (resumed)
LOGGER (stopped)
LOGGER (undefined)

static void
on_state_changed (VirgoDomain *domain, VirgoDomainState state, VirgoDomainStateReason reason, GString *log)
{
  g_autoptr (GEnumClass) states = g_type_class_ref (VIRGO_TYPE_DOMAIN_STATE);
  g_autoptr (GEnumClass) reasons = g_type_class_ref (VIRGO_TYPE_DOMAIN_STATE_REASON);
  g_string_append_printf (log, "state:%s/%s ", g_enum_get_value (states, state)->value_nick,
                          g_enum_get_value (reasons, reason)->value_nick);
  g_assert_cmpint (virgo_domain_get_state (domain), ==, state);
}

static void
on_notify_active (VirgoDomain *domain, GParamSpec *spec, GString *log)
{
  gboolean active;
  g_object_get (domain, "active", &active, NULL);
  g_string_append_printf (log, "active=%d ", active);
}

static void
on_added (VirgoConnection *connection, VirgoDomain *domain, GString *log)
{
  g_string_append (log, "added ");
  g_signal_connect (domain, "defined", G_CALLBACK (on_defined), log);
  g_signal_connect (domain, "started", G_CALLBACK (on_started), log);
  g_signal_connect (domain, "suspended", G_CALLBACK (on_suspended), log);
  g_signal_connect (domain, "resumed", G_CALLBACK (on_resumed), log);
  g_signal_connect (domain, "stopped", G_CALLBACK (on_stopped), log);
  g_signal_connect (domain, "undefined", G_CALLBACK (on_undefined), log);
  g_signal_connect (domain, "state-changed", G_CALLBACK (on_state_changed), log);
  g_signal_connect (domain, "notify::active", G_CALLBACK (on_notify_active), log);
}

static void
on_removed (VirgoConnection *connection, VirgoDomain *domain, GString *log)
{
  g_string_append (log, "removed ");
}

static void
drain (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

/* Waits until the log has it: events may come after the call that caused them. */
static void
expect (GString *log, const char *end)
{
  gint64 limit = g_get_monotonic_time () + 5 * G_TIME_SPAN_SECOND;
  while (!g_str_has_suffix (log->str, end) && g_get_monotonic_time () < limit) {
    drain ();
    g_usleep (500);
  }
}

static void
test_signals (Shapes *shapes, gconstpointer data)
{
  g_autoptr (GString) log = g_string_new ("");
  g_signal_connect (shapes->connection, "domain-added", G_CALLBACK (on_added), log);
  g_signal_connect (shapes->connection, "domain-removed", G_CALLBACK (on_removed), log);
  VirgoDomain *domain = ON_CONNECTION (define_domain,
    ("<domain type='test'><name>signals-c</name><memory>1024</memory><os><type>hvm</type></os></domain>", 0), ());
  g_assert_no_error (shapes->error);
  expect (log, "added defined:defined-added ");
  DO (CALL (virgo_domain_start, domain, (0), ()));
  DO (CALL (virgo_domain_suspend, domain, (), ()));
  DO (CALL (virgo_domain_resume, domain, (), ()));
  DO (CALL (virgo_domain_destroy, domain, (0), ()));
  DO (CALL (virgo_domain_undefine, domain, (0), ()));
  expect (log, "removed ");
  g_assert_cmpstr (log->str, ==,
                   "added defined:defined-added "
                   "active=1 state:running/running-booted started:started-booted "
                   "state:paused/paused-user suspended:suspended-paused "
                   "state:running/running-unpaused resumed:resumed-unpaused "
                   "active=0 state:shutoff/shutoff-destroyed stopped:stopped-destroyed "
                   "undefined:undefined-removed removed ");
  g_assert_false (CALL (virgo_domain_start, domain, (0), ()));
  g_assert_error (shapes->error, VIRGO_ERROR, VIRGO_ERROR_NO_DOMAIN);
  g_clear_error (&shapes->error);
  g_signal_handlers_disconnect_by_data (shapes->connection, log);
  g_object_add_weak_pointer (G_OBJECT (domain), (gpointer *) &domain);
  g_object_unref (domain);
  drain ();
  g_assert_null (domain);
}

typedef struct {
  GPtrArray *mirror;
  guint changes;
  guint notified;
} Mirror;

static void
on_items_changed (GListModel *list, guint position, guint removed, guint added, Mirror *mirror)
{
  g_assert_cmpuint (position + removed, <=, mirror->mirror->len);
  if (removed)
    g_ptr_array_remove_range (mirror->mirror, position, removed);
  for (guint n = 0; n < added; n++)
    g_ptr_array_insert (mirror->mirror, position + n, g_list_model_get_item (list, position + n));
  mirror->changes++;
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, mirror->mirror->len);
  for (guint n = 0; n < mirror->mirror->len; n++) {
    g_autoptr (GObject) item = g_list_model_get_item (list, n);
    g_assert_true (item == g_ptr_array_index (mirror->mirror, n));
  }
}

static void
on_n_items (GObject *list, GParamSpec *spec, Mirror *mirror)
{
  mirror->notified++;
}

static void
test_list_model (Shapes *shapes, gconstpointer data)
{
  g_autoptr (GListModel) list = G_LIST_MODEL (virgo_connection_get_domains (shapes->connection));
  g_autoptr (GListModel) same = NULL;
  g_object_get (shapes->connection, "domains", &same, NULL);
  g_assert_true (list == same);
  g_assert_true (g_type_is_a (VIRGO_TYPE_DOMAIN, g_list_model_get_item_type (list)));
  g_assert_null (g_list_model_get_item (list, 1000));
  Mirror mirror = { g_ptr_array_new_with_free_func (g_object_unref) };
  drain ();
  guint before = g_list_model_get_n_items (list);
  for (guint n = 0; n < before; n++)
    g_ptr_array_add (mirror.mirror, g_list_model_get_item (list, n));
  g_signal_connect (list, "items-changed", G_CALLBACK (on_items_changed), &mirror);
  g_signal_connect (list, "notify::n-items", G_CALLBACK (on_n_items), &mirror);
  VirgoDomain *domains[5];
  for (int n = 0; n < 5; n++) {
    g_autofree char *xml = g_strdup_printf (
      "<domain type='test'><name>list-c-%d</name><memory>1024</memory><os><type>hvm</type></os></domain>", n);
    domains[n] = ON_CONNECTION (define_domain, (xml, 0), ());
    g_assert_no_error (shapes->error);
  }
  drain ();
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, before + 5);
  int order[] = { 2, 0, 4, 1, 3 };
  for (int n = 0; n < 5; n++)
    DO (CALL (virgo_domain_undefine, domains[order[n]], (0), ()));
  gint64 limit = g_get_monotonic_time () + 5 * G_TIME_SPAN_SECOND;
  while (g_list_model_get_n_items (list) > before && g_get_monotonic_time () < limit)
    drain ();
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, before);
  g_assert_cmpuint (mirror.changes, ==, 10);
  g_assert_cmpuint (mirror.notified, ==, 10);
  g_signal_handlers_disconnect_by_data (list, &mirror);
  g_ptr_array_unref (mirror.mirror);
  for (int n = 0; n < 5; n++)
    g_object_unref (domains[n]);
}

static void
test_snapshots (Shapes *shapes, gconstpointer data)
{
  g_autoptr (VirgoObjectList) list = virgo_domain_get_snapshots (shapes->domain);
  const char *xml = "<domainsnapshot><name>\xc3\xa9</name></domainsnapshot>";
  g_autoptr (VirgoDomainSnapshot) first = ON_DOMAIN (create_snapshot, (xml, 0), ());
  g_assert_no_error (shapes->error);
#define ON_SNAPSHOT(name, given, outs) CALL (virgo_domain_snapshot_##name, first, given, outs)
  g_autofree char *name = virgo_domain_snapshot_get_name (first);
  g_assert_cmpstr (name, ==, "\xc3\xa9");
  g_autoptr (VirgoDomain) domain = virgo_domain_snapshot_get_domain (first);
  g_assert_true (domain == shapes->domain && virgo_domain_snapshot_get_current (first));
  g_assert_true (virgo_domain_get_has_current_snapshot (domain));
  while (virgo_object_list_get_loading (list) || g_list_model_get_n_items (G_LIST_MODEL (list)) == 0)
    g_main_context_iteration (NULL, TRUE);
  g_autoptr (VirgoDomainSnapshot) listed = g_list_model_get_item (G_LIST_MODEL (list), 0);
  g_assert_true (listed == first);
  g_assert_null (virgo_domain_snapshot_get_parent_name (first));
  g_assert_cmpint (virgo_domain_snapshot_get_state (first), ==, VIRGO_DOMAIN_SNAPSHOT_STATE_RUNNING);
  g_autoptr (GDateTime) time = virgo_domain_snapshot_get_creation_time (first);
  g_assert_cmpint (g_date_time_to_unix (time), >, 1000000000);
  DO (ON_DOMAIN (suspend, (), ()));
  DO (ON_SNAPSHOT (revert, (0), ()));
  g_assert_cmpint (virgo_domain_get_state_reason (domain), ==, VIRGO_DOMAIN_STATE_REASON_RUNNING_FROM_SNAPSHOT);
  g_autoptr (VirgoDomainSnapshot) current = ON_DOMAIN (fetch_current_snapshot, (), ());
  g_assert_true (current == first);
  g_assert_null (ON_SNAPSHOT (lookup_parent, (), ()));
  g_assert_error (shapes->error, VIRGO_ERROR, VIRGO_ERROR_NO_DOMAIN_SNAPSHOT);
  g_clear_error (&shapes->error);
  DO (ON_SNAPSHOT (delete, (VIRGO_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN), ()));
  g_autoptr (GPtrArray) none = ON_DOMAIN (list_all_snapshots, (0), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (none->len, ==, 0);
}

static void
test_checkpoints (Shapes *shapes, gconstpointer data)
{
  g_autoptr (VirgoDomain) test = ON_CONNECTION (lookup_domain_by_name, ("test"), ());
  g_assert_no_error (shapes->error);
  const char *xml = "<domaincheckpoint><name>monday</name></domaincheckpoint>";
  g_autoptr (VirgoDomainCheckpoint) made = CALL (virgo_domain_create_checkpoint, test, (xml, 0), ());
  g_assert_no_error (shapes->error);
  g_autoptr (GPtrArray) all = CALL (virgo_domain_list_all_checkpoints, test, (0), ());
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (all->len, ==, 1);
  g_assert_true (g_ptr_array_index (all, 0) == made);
  DO (CALL (virgo_domain_checkpoint_delete, made, (0), ()));
  g_assert_false (CALL (virgo_domain_checkpoint_delete, made, (0), ()));
  g_assert_error (shapes->error, VIRGO_ERROR, VIRGO_ERROR_NO_DOMAIN_CHECKPOINT);
  g_clear_error (&shapes->error);
}

static void
test_identity (Shapes *shapes, gconstpointer data)
{
  g_autoptr (VirgoDomain) by_name = ON_CONNECTION (lookup_domain_by_name, (NAME), ());
  g_autoptr (VirgoDomain) by_uuid = ON_CONNECTION (lookup_domain_by_uuid, (UUID), ());
  g_autoptr (VirgoDomain) redefined = ON_CONNECTION (define_domain, (XML, 0), ());
  g_assert_no_error (shapes->error);
  g_assert_true (by_name == shapes->domain);
  g_assert_true (by_uuid == shapes->domain);
  g_assert_true (redefined == shapes->domain);
  g_autoptr (GListModel) list = G_LIST_MODEL (virgo_connection_get_domains (shapes->connection));
  drain ();
  guint found = 0;
  for (guint n = 0; n < g_list_model_get_n_items (list); n++) {
    g_autoptr (VirgoDomain) item = g_list_model_get_item (list, n);
    found += item == shapes->domain;
  }
  g_assert_cmpuint (found, ==, 1);
  g_autoptr (VirgoConnection) connection = virgo_domain_get_connection (shapes->domain);
  g_assert_true (connection == shapes->connection);
}

static void
test_errors (Shapes *shapes, gconstpointer data)
{
  g_assert_cmpstr (g_quark_to_string (VIRGO_ERROR), ==, "virgo-error-quark");
  g_assert_null (ON_CONNECTION (lookup_domain_by_name, ("no-such-domain"), ()));
  g_assert_error (shapes->error, VIRGO_ERROR, VIRGO_ERROR_NO_DOMAIN);
  g_assert_cmpint (shapes->error->code, ==, 42); /* libvirt's VIR_ERR_NO_DOMAIN */
  g_assert_nonnull (strstr (shapes->error->message, "no-such-domain"));
  g_clear_error (&shapes->error);
  g_assert_false (ON_DOMAIN (start, (0), ()));
  g_assert_error (shapes->error, VIRGO_ERROR, VIRGO_ERROR_OPERATION_INVALID);
  g_clear_error (&shapes->error);
  g_assert_null (ON_CONNECTION (define_domain, ("<domain", 0), ()));
  g_assert_nonnull (shapes->error);
  g_clear_error (&shapes->error);
  g_assert_null (ON_DOMAIN (qemu_monitor_command, ("{}", VIRGO_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_NONE), ()));
  g_assert_error (shapes->error, VIRGO_ERROR, VIRGO_ERROR_NO_SUPPORT);
  g_clear_error (&shapes->error);
  g_assert_cmpint (ON_DOMAIN (open_graphics_fd, (7, 0), ()), ==, -1);
  g_assert_nonnull (shapes->error);
  g_clear_error (&shapes->error);
  if (shapes->blocking) /* nobody asks why: nothing is printed */
    g_assert_null (virgo_connection_lookup_domain_by_name (shapes->connection, "no-such-domain", NULL, NULL));
}

/* Cancelling */

static gpointer
cancel_later (gpointer data)
{
  g_usleep (30000);
  gint64 *when = g_object_get_data (data, "when");
  *when = g_get_monotonic_time ();
  g_cancellable_cancel (data);
  return NULL;
}

static void
test_cancel (Shapes *shapes, gconstpointer data)
{
  g_autoptr (GCancellable) early = g_cancellable_new ();
  g_cancellable_cancel (early);
  if (shapes->blocking) {
    g_assert_false (virgo_domain_suspend (shapes->domain, early, &shapes->error));
  } else {
    virgo_domain_suspend_async (shapes->domain, early, done, &shapes->waiter);
    g_autoptr (GAsyncResult) result = await (&shapes->waiter);
    g_assert_false (virgo_domain_suspend_finish (shapes->domain, result, &shapes->error));
  }
  g_assert_error (shapes->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_clear_error (&shapes->error);
  g_assert_cmpint (virgo_domain_get_state (shapes->domain), ==, VIRGO_DOMAIN_STATE_RUNNING);

  gint64 when = 0, best = G_MAXINT64;
  for (int round = 0; round < 5; round++) {
    g_autoptr (GCancellable) during = g_cancellable_new ();
    g_object_set_data (G_OBJECT (during), "when", &when);
    GThread *thread = g_thread_new ("cancel", cancel_later, during);
    if (shapes->blocking) {
      g_assert_false (virgo_domain_wait_for_state (shapes->domain, VIRGO_DOMAIN_STATE_CRASHED, during, &shapes->error));
    } else {
      virgo_domain_wait_for_state_async (shapes->domain, VIRGO_DOMAIN_STATE_CRASHED, during, done, &shapes->waiter);
      g_autoptr (GAsyncResult) result = await (&shapes->waiter);
      g_assert_false (virgo_domain_wait_for_state_finish (shapes->domain, result, &shapes->error));
    }
    gint64 took = g_get_monotonic_time () - when;
    best = MIN (best, took);
    g_thread_join (thread);
    g_assert_error (shapes->error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
    g_clear_error (&shapes->error);
  }
  g_assert_cmpint (best, <, 10000); /* at once; the best of five, as the machine may be busy */
}

static void
test_wait (Shapes *shapes, gconstpointer data)
{
  /* A call that has to wait is answered by what somebody else does. */
  virgo_domain_wait_for_state_async (shapes->domain, VIRGO_DOMAIN_STATE_PAUSED, NULL, done, &shapes->waiter);
  Waiter other = { NULL };
  DO (CALL_ON (shapes->blocking, &other, &shapes->error, virgo_domain_suspend, shapes->domain, (), ()));
  if (!shapes->waiter.result) {
    g_autoptr (GAsyncResult) result = await (&shapes->waiter);
    DO (virgo_domain_wait_for_state_finish (shapes->domain, result, &shapes->error));
  } else {
    g_autoptr (GAsyncResult) result = g_steal_pointer (&shapes->waiter.result);
    DO (virgo_domain_wait_for_state_finish (shapes->domain, result, &shapes->error));
  }
}

/* What C can get wrong */

static void
test_wrong_finish (Shapes *shapes, gconstpointer data)
{
  virgo_domain_fetch_info_async (shapes->domain, NULL, done, &shapes->waiter);
  g_autoptr (GAsyncResult) info = await (&shapes->waiter);
  g_autoptr (VirgoDomain) other = virgo_connection_lookup_domain_by_name (shapes->connection, "test", NULL, NULL);
#define REFUSED(call) \
  do { \
    g_test_expect_message ("Virgo", G_LOG_LEVEL_CRITICAL, "*not that of this operation and object*"); \
    g_assert_true (!(call)); \
    g_test_assert_expected_messages (); \
    g_assert_error (shapes->error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT); \
    g_clear_error (&shapes->error); \
  } while (0)
  REFUSED (virgo_domain_fetch_xml_finish (shapes->domain, info, &shapes->error));
  REFUSED (virgo_domain_fetch_info_finish (other, info, &shapes->error));
  REFUSED (virgo_connection_open_finish (info, &shapes->error));
  g_autoptr (GTask) foreign = g_task_new (shapes->domain, NULL, NULL, NULL);
  REFUSED (virgo_domain_fetch_info_finish (shapes->domain, G_ASYNC_RESULT (foreign), &shapes->error));
  REFUSED (virgo_domain_fetch_info_finish (shapes->domain, NULL, &shapes->error));
  g_autoptr (VirgoDomainInfo) right = virgo_domain_fetch_info_finish (shapes->domain, info, &shapes->error);
  g_assert_no_error (shapes->error);
  g_assert_cmpuint (virgo_domain_info_get_n_vcpus (right), ==, 2);
  g_test_expect_message ("GLib-GIO", G_LOG_LEVEL_CRITICAL, "*result_set*"); /* taken already */
  g_assert_null (virgo_domain_fetch_info_finish (shapes->domain, info, &shapes->error));
  g_test_assert_expected_messages ();
  g_assert_error (shapes->error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_clear_error (&shapes->error);
}

static void
test_wrong_arguments (Shapes *shapes, gconstpointer data)
{
#define INVALID(parameter, call) \
  do { \
    if (call) \
      g_error ("not refused: %s", #call); \
    g_assert_error (shapes->error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT); \
    if (!strstr (shapes->error->message, "'" parameter "'")) \
      g_error ("'%s' does not name '%s'", shapes->error->message, parameter); \
    g_clear_error (&shapes->error); \
  } while (0)
  INVALID ("flags", ON_DOMAIN (start, (1u << 30), ()));
  INVALID ("flags", ON_CONNECTION (list_all_domains, (G_MAXUINT), ()));
  INVALID ("state", ON_DOMAIN (wait_for_state, (999), ()));
  INVALID ("state", ON_DOMAIN (wait_for_state, (-1), ()));
  INVALID ("codeset", ON_DOMAIN (send_key, (77, 0, NULL, 0), ()));
  INVALID ("keycodes", ON_DOMAIN (send_key, (VIRGO_KEYCODE_SET_LINUX, 0, NULL, 3), ()));
  INVALID ("name", ON_CONNECTION (lookup_domain_by_name, (NULL), ()));
  INVALID ("name", ON_CONNECTION (lookup_domain_by_name, ("\xff\xfe"), ()));
  INVALID ("name", ON_DOMAIN (open_channel, ("\xff", 0), ()));
  INVALID ("mountpoints", ON_DOMAIN (freeze_filesystems, (((const char *[]) { "/", "\xff", NULL })), ()) != -1);
  INVALID ("cpus", ON_DOMAIN (pin_vcpu, (0, NULL, 3, 0), ()));
  INVALID ("parameters", ON_DOMAIN (set_memory_parameters, (NULL, 0), ()));
  INVALID ("socket", ON_DOMAIN (open_graphics, (0, -1, 0), ()));
  INVALID ("socket", ON_DOMAIN (open_graphics, (0, 987654, 0), ()));
  INVALID ("files", ON_DOMAIN (start_with_files, (((int[]) { 0, 987654 }), 2, 0), ()));
  INVALID ("files", ON_DOMAIN (start_with_files, (NULL, 1, 0), ()));
  VirgoDomain *none[] = { shapes->domain, NULL };
  INVALID ("domains", ON_CONNECTION (fetch_all_domain_stats, (none, 2, 0, 0), ()));
  VirgoDomain *wrong[] = { (VirgoDomain *) shapes->connection };
  INVALID ("domains", ON_CONNECTION (fetch_all_domain_stats, (wrong, 1, 0, 0), ()));
  g_assert_null (virgo_connection_open ("test:///default", 1u << 20, NULL, &shapes->error));
  g_assert_error (shapes->error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_clear_error (&shapes->error);
  if (shapes->blocking) {
    INVALID ("self", virgo_domain_start (NULL, 0, NULL, &shapes->error));
    INVALID ("self", virgo_domain_start ((VirgoDomain *) shapes->connection, 0, NULL, &shapes->error));
#define CRITICAL(pattern, call) \
  do { \
    g_test_expect_message ("Virgo", G_LOG_LEVEL_CRITICAL, pattern); \
    g_assert_true (!(call)); \
    g_test_assert_expected_messages (); \
  } while (0)
    CRITICAL ("*'self' is NULL*", virgo_domain_get_name (NULL));
    CRITICAL ("*'self' is not a VirgoDomain*", virgo_domain_get_name ((VirgoDomain *) shapes->connection));
    INVALID ("operation", virgo_connection_supports (shapes->connection, "Domain", NULL, &shapes->error));
    CRITICAL ("*'flags'*", virgo_connection_new (NULL, 1u << 20));
  }
  /* An object that belongs to nothing. */
  g_autoptr (VirgoDomain) orphan = g_object_new (VIRGO_TYPE_DOMAIN, NULL);
  g_assert_false (CALL (virgo_domain_start, orphan, (0), ()));
  g_assert_error (shapes->error, VIRGO_ERROR, VIRGO_ERROR_INVALID_DOMAIN);
  g_clear_error (&shapes->error);
  g_autoptr (GIOStream) stream = g_object_new (VIRGO_TYPE_STREAM, NULL);
  g_assert_cmpint (g_input_stream_read (g_io_stream_get_input_stream (stream), none, 1, NULL, NULL), ==, 0);
}

/* Threads */

static gpointer
thread_of_its_own (gpointer data)
{
  int number = GPOINTER_TO_INT (data);
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_main_context_push_thread_default (context);
  {
    Shapes own = { FALSE }, *shapes = &own;
    Waiter *waiter = &own.waiter;
    virgo_connection_open_async ("test:///default", 0, NULL, done, waiter);
    g_autoptr (GAsyncResult) result = await (waiter);
    own.connection = virgo_connection_open_finish (result, &own.error);
    g_assert_no_error (own.error);
    g_autofree char *name = g_strdup_printf ("thread-%d", number);
    g_autofree char *xml = g_strdup_printf (
      "<domain type='test'><name>%s</name><memory>1024</memory><os><type>hvm</type></os></domain>", name);
    own.domain = ON_CONNECTION (define_domain, (xml, 0), ());
    g_assert_no_error (own.error);
    g_autoptr (GString) log = g_string_new ("");
    g_signal_connect (own.domain, "started", G_CALLBACK (on_started), log);
    for (int round = 0; round < 20; round++) {
      own.blocking = round % 2;
      DO (ON_DOMAIN (start, (0), ()));
      g_autoptr (VirgoDomainInfo) info = ON_DOMAIN (fetch_info, (), ());
      g_assert_cmpint (virgo_domain_info_get_state (info), ==, VIRGO_DOMAIN_STATE_RUNNING);
      g_autoptr (VirgoDomain) same = ON_CONNECTION (lookup_domain_by_name, (name), ());
      g_assert_true (same == own.domain);
      DO (ON_DOMAIN (destroy, (0), ()));
    }
    while (g_main_context_iteration (context, FALSE))
      ;
    g_assert_cmpuint (log->len, ==, 20 * strlen ("started:started-booted "));
    g_signal_handlers_disconnect_by_data (own.domain, log);
    DO (ON_DOMAIN (undefine, (0), ()));
    DO (ON_CONNECTION (close, (), ()));
    g_object_unref (own.domain);
    g_object_unref (own.connection);
  }
  g_main_context_pop_thread_default (context);
  return NULL;
}

static void
test_threads (void)
{
  GThread *threads[8];
  for (int n = 0; n < 8; n++)
    threads[n] = g_thread_new ("user", thread_of_its_own, GINT_TO_POINTER (n));
  for (int n = 0; n < 8; n++)
    g_thread_join (threads[n]);
}

static gpointer
share_objects (gpointer data)
{
  VirgoDomain *domain = data;
  for (int n = 0; n < 200; n++) {
    g_autoptr (GError) error = NULL;
    g_autofree char *name = virgo_domain_get_name (domain);
    g_assert_cmpstr (name, ==, NAME);
    g_autoptr (VirgoDomainInfo) info = virgo_domain_fetch_info (domain, NULL, &error);
    g_assert_no_error (error);
    g_assert_true (virgo_domain_set_autostart (domain, n % 2, NULL, &error));
  }
  return NULL;
}

static void
test_shared (Shapes *shapes, gconstpointer data)
{
  GThread *threads[8];
  for (int n = 0; n < 8; n++)
    threads[n] = g_thread_new ("user", share_objects, shapes->domain);
  for (int n = 0; n < 8; n++)
    g_thread_join (threads[n]);
  drain ();
}

static void
test_no_descriptor_leaks (void)
{
  int before = 0;
  for (int round = 0; round < 3; round++) {
    Shapes own = { round % 2 }, *shapes = &own;
    set_up (shapes, GINT_TO_POINTER (round % 2));
    test_stream (shapes, NULL);
    g_clear_error (&shapes->error);
    tear_down (shapes, NULL);
    set_up (shapes, GINT_TO_POINTER (round % 2));
    test_descriptors (shapes, NULL);
    tear_down (shapes, NULL);
    int now = 0;
    for (int wait = 0; wait < 200; wait++) { /* the worker may still be closing its ends */
      now = count_descriptors ();
      if (round > 0 && now <= before)
        break;
      g_usleep (5000);
      drain ();
    }
    if (round > 0)
      g_assert_cmpint (now, <=, before);
    before = now;
  }
}

/* A program may end whenever it likes. */

static void
test_exit (void)
{
  if (g_test_subprocess ()) {
    Shapes own = { TRUE }, *shapes = &own;
    set_up (shapes, GINT_TO_POINTER (TRUE));
    VirgoStream *console = virgo_domain_open_console (own.domain, NULL, 0, NULL, NULL);
    g_assert_nonnull (console);
    virgo_domain_wait_for_state_async (own.domain, VIRGO_DOMAIN_STATE_CRASHED, NULL, done, &own.waiter);
    exit (0);
  }
  g_test_trap_subprocess (NULL, 10 * G_USEC_PER_SEC, 0);
  g_test_trap_assert_passed ();
  g_test_trap_assert_stderr ("");
}

static void
test_fork (void)
{
  if (g_test_subprocess ()) {
    g_autoptr (VirgoConnection) connection = connect_to ("test:///default");
    VirgoDomain *domain = virgo_connection_lookup_domain_by_name (connection, "test", NULL, NULL);
    Waiter waiter = { NULL };
    virgo_domain_wait_for_state_async (domain, VIRGO_DOMAIN_STATE_CRASHED, NULL, done, &waiter); /* the worker runs */
    g_usleep (10000);
    pid_t child = fork ();
    if (child == 0) {
      alarm (5); /* a hang is a failure */
      g_autoptr (GError) error = NULL;
      gboolean ok = virgo_domain_wait_for_state (domain, VIRGO_DOMAIN_STATE_CRASHED, NULL, &error);
      if (ok || !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED))
        _exit (3);
      g_clear_error (&error);
      if (virgo_domain_destroy (domain, 0, NULL, &error) || !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED))
        _exit (4);
      g_clear_error (&error);
      if (virgo_connection_close (connection, NULL, &error) || !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED))
        _exit (5);
      g_clear_error (&error);
      /* What can return no error warns, and gives what it has for none. */
      g_test_expect_message ("Virgo", G_LOG_LEVEL_CRITICAL, "*forked*");
      if (virgo_domain_get_name (domain))
        _exit (6);
      g_test_assert_expected_messages ();
      _exit (0);
    }
    int status = -1;
    waitpid (child, &status, 0);
    exit (status == 0 ? 0 : 1);
  }
  g_test_trap_subprocess (NULL, 20 * G_USEC_PER_SEC, 0);
  g_test_trap_assert_passed ();
}

/* Text of any bytes, wherever there is some. */
static void
test_no_text (void)
{
  g_autoptr (GError) error = NULL;
  g_assert_null (virgo_connection_open ("test:///\xf0", 0, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT);
  g_clear_error (&error);

  /* GObject takes it; a connection to somewhere else would be worse than none. */
  g_test_expect_message ("Virgo", G_LOG_LEVEL_CRITICAL, "*'uri' is not UTF-8*");
  g_autoptr (VirgoConnection) connection = g_object_new (VIRGO_TYPE_CONNECTION, "uri", "test:///\xf0", NULL);
  g_test_assert_expected_messages ();
  g_assert_false (virgo_connection_reopen (connection, NULL, &error));
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_INVALID_ARG);
  g_assert_cmpstr (error->message, ==, "the connection's URI is not UTF-8");
  g_clear_error (&error);

  g_autoptr (VirgoConnection) good = connect_to ("test:///default");
  const char *texts[] = { "\xff", "", " ", "%", "%s%n", "a\nb" };
  for (gsize n = 0; n < G_N_ELEMENTS (texts); n++) {
    g_assert_null (virgo_connection_lookup_domain_by_name (good, texts[n], NULL, &error));
    g_assert_nonnull (error);
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    g_clear_error (&error);
    g_assert_null (virgo_connection_define_domain (good, texts[n], 0, NULL, &error));
    g_assert_nonnull (error);
    g_assert_true (g_utf8_validate (error->message, -1, NULL));
    g_clear_error (&error);
  }
  g_assert_true (virgo_connection_close (good, NULL, NULL));

  /* Names of files and arguments are bytes, and stay what they are. */
  const char *argv[] = { "printf", "%s", "\xff\x01", NULL };
  g_autoptr (VirgoCommand) command = virgo_command_new (argv);
  virgo_command_set_stdout (command, VIRGO_COMMAND_STREAM_PIPE);
  virgo_command_set_environment (command, "\xfe", "\xff");
  g_autoptr (VirgoProcess) process = virgo_command_spawn (command, NULL, &error);
  g_assert_no_error (error);
  g_autoptr (GBytes) err = NULL;
  g_autoptr (GBytes) out = virgo_process_communicate (process, NULL, &err, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (out, NULL), g_bytes_get_size (out), "\xff\x01", 2);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  struct {
    const char *name;
    void (*test) (Shapes *, gconstpointer);
  } tests[] = {
    { "open", test_open },
    { "initable", test_initable },
    { "integers", test_integers },
    { "version", test_version },
    { "time", test_time },
    { "strings", test_strings },
    { "booleans-enums-flags", test_booleans_enums_flags },
    { "bytes", test_bytes },
    { "typed-parameters", test_typed_parameters },
    { "records", test_records },
    { "arrays", test_arrays },
    { "objects", test_objects },
    { "descriptors", test_descriptors },
    { "stream", test_stream },
    { "signals", test_signals },
    { "list-model", test_list_model },
    { "snapshots", test_snapshots },
    { "checkpoints", test_checkpoints },
    { "identity", test_identity },
    { "errors", test_errors },
    { "cancel", test_cancel },
    { "wait", test_wait },
    { "wrong-finish", test_wrong_finish },
    { "wrong-arguments", test_wrong_arguments },
    { "shared", test_shared },
  };
  for (gsize n = 0; n < G_N_ELEMENTS (tests); n++) {
    for (int blocking = 0; blocking < 2; blocking++) {
      g_autofree char *path = g_strdup_printf ("/%s/%s", tests[n].name, blocking ? "blocking" : "async");
      g_test_add (path, Shapes, GINT_TO_POINTER (blocking), set_up, tests[n].test, tear_down);
    }
  }
  g_test_add_func ("/floating", test_floating);
  g_test_add_func ("/threads", test_threads);
  g_test_add_func ("/no-descriptor-leaks", test_no_descriptor_leaks);
  g_test_add_func ("/exit", test_exit);
  g_test_add_func ("/fork", test_fork);
  g_test_add_func ("/no-text", test_no_text);
  return g_test_run ();
}
