/* authenticate URI: a daemon wants a password, from C. See authenticate.py. */
#include <stdio.h>
#include <string.h>

#include <virgo/virgo.h>

typedef void (*Answer) (VirgoAuthRequest *request);

static const char *
nick (GType type, gint value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);
  return g_enum_get_value (values, value)->value_nick;
}

static void
answer_login (VirgoAuthRequest *request, const char *password)
{
  g_autoptr (GError) error = NULL;
  g_assert_true (virgo_auth_request_answer_login (request, "user", password, &error));
  g_assert_no_error (error);
}

static void
login (VirgoAuthRequest *request)
{
  answer_login (request, "pencil");
}

static void
wrong (VirgoAuthRequest *request)
{
  answer_login (request, "pencils");
}

static gboolean
on_later (gpointer request)
{
  g_autoptr (GListModel) wanted = G_LIST_MODEL (virgo_auth_request_get_requests (request));
  const char *answers[10] = { NULL };
  g_assert_cmpuint (g_list_model_get_n_items (wanted), <, G_N_ELEMENTS (answers));
  for (guint n = 0; n < g_list_model_get_n_items (wanted); n++) {
    g_autoptr (VirgoCredentialRequest) each = g_list_model_get_item (wanted, n);
    VirgoCredentialType kind = virgo_credential_request_get_kind (each);
    gboolean user = kind == VIRGO_CREDENTIAL_TYPE_USERNAME || kind == VIRGO_CREDENTIAL_TYPE_AUTH_NAME;
    answers[n] = user ? "user" : "pencil";
  }
  g_autoptr (GError) error = NULL;
  g_assert_true (virgo_auth_request_answer (request, answers, &error));
  g_assert_no_error (error);
  return G_SOURCE_REMOVE;
}

/* Answers one by one and later, as a dialog does. */
static void
later (VirgoAuthRequest *request)
{
  g_timeout_add_full (G_PRIORITY_DEFAULT, 50, on_later, g_object_ref (request), g_object_unref);
}

static void
not_so (VirgoAuthRequest *request)
{
  g_autoptr (GError) error = NULL;
  const char *one[] = { "only one", NULL };
  g_assert_false (virgo_auth_request_answer (request, one, &error));
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_INVALID_ARG);
  puts ("refused: invalid-arg");
  g_clear_error (&error);
  login (request);
  g_assert_false (virgo_auth_request_answer_login (request, "user", "pencil", &error));
  g_assert_error (error, VIRGO_ERROR, VIRGO_ERROR_OPERATION_INVALID);
  puts ("refused: operation-invalid");
}

static void
on_authenticate (VirgoConnection *connection, VirgoAuthRequest *request, gpointer data)
{
  g_autofree char *service = virgo_auth_request_get_service (request);
  g_autofree char *mechanism = virgo_auth_request_get_mechanism (request);
  g_autofree char *host = virgo_auth_request_get_host (request);
  g_assert_nonnull (host);
  printf ("asked by %s %s", service, mechanism);
  g_autoptr (GListModel) wanted = G_LIST_MODEL (virgo_auth_request_get_requests (request));
  for (guint n = 0; n < g_list_model_get_n_items (wanted); n++) {
    g_autoptr (VirgoCredentialRequest) each = g_list_model_get_item (wanted, n);
    g_autofree char *prompt = virgo_credential_request_get_prompt (each);
    g_assert_cmpstr (prompt, !=, "");
    printf (" %s", nick (VIRGO_TYPE_CREDENTIAL_TYPE, virgo_credential_request_get_kind (each)));
  }
  puts ("");
  (*(Answer *) data) (request);
}

static void
done (GObject *source, GAsyncResult *result, gpointer answer)
{
  *(GAsyncResult **) answer = g_object_ref (result);
}

static void
attempt (const char *uri, const char *name, Answer answer, gboolean blocking)
{
  g_autoptr (VirgoConnection) connection = virgo_connection_new (uri, 0);
  g_autoptr (GError) error = NULL;
  if (answer)
    g_signal_connect (connection, "authenticate", G_CALLBACK (on_authenticate), &answer);
  if (blocking) {
    g_initable_init (G_INITABLE (connection), NULL, &error);
  } else {
    g_autoptr (GAsyncResult) result = NULL;
    g_async_initable_init_async (G_ASYNC_INITABLE (connection), G_PRIORITY_DEFAULT, NULL, done, &result);
    while (!result)
      g_main_context_iteration (NULL, TRUE);
    g_async_initable_init_finish (G_ASYNC_INITABLE (connection), result, &error);
  }
  printf ("%s: %s ", name, nick (VIRGO_TYPE_CONNECTION_STATE, virgo_connection_get_state (connection)));
  if (error) {
    g_assert_true (error->domain == VIRGO_ERROR);
    g_assert_null (strstr (error->message, "pencil"));
    puts (nick (VIRGO_TYPE_ERROR, error->code));
    return;
  }
  g_autoptr (GListModel) list = G_LIST_MODEL (virgo_connection_get_domains (connection));
  g_autoptr (VirgoDomain) domain = g_list_model_get_item (list, 0);
  g_autofree char *domain_name = virgo_domain_get_name (domain);
  puts (domain_name);
  g_assert_true (virgo_connection_close (connection, NULL, &error));
}

int
main (int argc, char **argv)
{
  attempt (argv[1], "login", login, FALSE);
  attempt (argv[1], "later", later, FALSE);
  attempt (argv[1], "not so", not_so, FALSE);
  attempt (argv[1], "wrong", wrong, FALSE);
  attempt (argv[1], "cancel", virgo_auth_request_cancel, FALSE);
  attempt (argv[1], "nobody asked", NULL, FALSE);
  attempt (argv[1], "blocking", login, TRUE);
  attempt (argv[1], "blocking, wrong", wrong, TRUE);
  return 0;
}
