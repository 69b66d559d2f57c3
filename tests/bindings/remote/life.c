/* life URI [stay]: what a connection and its domains tell and do, from C. See life.py. */
#include <stdio.h>
#include <string.h>

#include "said.h"

#define NEW "<domain type='test'><name>new</name><memory>1024</memory><os><type>hvm</type></os></domain>"

static void
on_state (VirgoConnection *connection)
{
  /* How often it is tried meanwhile is a matter of time. */
  static VirgoConnectionState last = VIRGO_CONNECTION_STATE_OPEN;
  VirgoConnectionState state = virgo_connection_get_state (connection);
  if (state == VIRGO_CONNECTION_STATE_OPENING || state == last)
    return;
  last = state;
  say ("state %s", NICK (CONNECTION_STATE, state));
}

static void
on_opened (VirgoConnection *connection)
{
  say ("opened");
}

static void
on_closed (VirgoConnection *connection, VirgoConnectionCloseReason reason)
{
  say ("closed %s", NICK (CONNECTION_CLOSE_REASON, reason));
}

static void
on_items_changed (GListModel *list, guint position, guint removed, guint added)
{
  say ("list %u %u %u of %u", position, removed, added, g_list_model_get_n_items (list));
}

static void
on_state_changed (VirgoDomain *domain, VirgoDomainState state, VirgoDomainStateReason reason)
{
  say ("is %s %s", NICK (DOMAIN_STATE, state), NICK (DOMAIN_STATE_REASON, reason));
}

static void
on_event (VirgoDomain *domain, VirgoDomainEventDetail detail, gpointer signal)
{
  say ("%s %s", (const char *) signal, NICK (DOMAIN_EVENT_DETAIL, detail));
}

/* Makes an asynchronous call without results, and waits until it is answered and its signal heard. */
#define DO(name, line, ...) \
  do { \
    virgo_domain_##name##_async (__VA_ARGS__, NULL, done, NULL); \
    g_assert_true (virgo_domain_##name##_finish (domain, await (), &error)); \
    g_assert_no_error (error); \
    heard (line); \
  } while (0)

static void
on_xml (GObject *domain, GAsyncResult *result, gpointer right)
{
  g_autofree char *xml = virgo_domain_fetch_xml_finish (VIRGO_DOMAIN (domain), result, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (xml, "<name>test</name>"));
  ++*(int *) right;
}

static void
die_and_come_back (VirgoConnection *connection, VirgoDomain *domain)
{
  say ("ready");
  heard ("closed eof");
  virgo_domain_suspend_async (domain, NULL, done, NULL);
  g_assert_false (virgo_domain_suspend_finish (domain, await (), &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_INVALID_CONN);
  g_autofree char *problem = virgo_connection_get_problem (connection);
  g_assert_nonnull (problem);
  g_autoptr (GListModel) list = G_LIST_MODEL (virgo_connection_get_domains (connection));
  g_assert_cmpuint (g_list_model_get_n_items (list), ==, 1);
  say ("lost");
  heard ("opened");
  g_autofree char *none = virgo_connection_get_problem (connection);
  g_assert_null (none);
  virgo_connection_lookup_domain_by_name_async (connection, "test", NULL, done, NULL);
  g_autoptr (VirgoDomain) same = virgo_connection_lookup_domain_by_name_finish (connection, await (), &error);
  g_assert_true (same == domain);
  say ("the same");
  DO (suspend, "suspended suspended-paused", domain);
}

int
main (int argc, char **argv)
{
  said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  virgo_connection_open_async (argv[1], 0, NULL, done, NULL);
  g_autoptr (VirgoConnection) connection = virgo_connection_open_finish (await (), &error);
  g_assert_no_error (error);
  virgo_connection_set_auto_reconnect (connection, TRUE);
  g_autoptr (GListModel) list = G_LIST_MODEL (virgo_connection_get_domains (connection));
  g_autoptr (VirgoDomain) domain = g_list_model_get_item (list, 0);
  g_autofree char *hypervisor = virgo_connection_get_hypervisor (connection);
  g_autofree char *name = virgo_domain_get_name (domain);
  say ("is open: %s %s", hypervisor, name);
  g_signal_connect (connection, "notify::state", G_CALLBACK (on_state), NULL);
  g_signal_connect (connection, "opened", G_CALLBACK (on_opened), NULL);
  g_signal_connect (connection, "closed", G_CALLBACK (on_closed), NULL);
  g_signal_connect (list, "items-changed", G_CALLBACK (on_items_changed), NULL);
  g_signal_connect (domain, "state-changed", G_CALLBACK (on_state_changed), NULL);
  const char *signals[] = { "started", "stopped", "suspended", "resumed" };
  for (gsize n = 0; n < G_N_ELEMENTS (signals); n++)
    g_signal_connect (domain, signals[n], G_CALLBACK (on_event), (gpointer) signals[n]);

  DO (suspend, "suspended suspended-paused", domain);
  DO (resume, "resumed resumed-unpaused", domain);
  DO (destroy, "stopped stopped-destroyed", domain, 0);
  DO (start, "started started-booted", domain, 0);
  virgo_connection_define_domain_async (connection, NEW, 0, NULL, done, NULL);
  {
    g_autoptr (VirgoDomain) domain = virgo_connection_define_domain_finish (connection, await (), &error);
    heard ("list 1 0 1 of 2");
    g_autoptr (VirgoDomain) listed = g_list_model_get_item (list, 1);
    g_assert_true (listed == domain);
    DO (undefine, "list 1 1 0 of 1", domain, 0);
  }

  virgo_connection_lookup_domain_by_name_async (connection, "nobody", NULL, done, NULL);
  g_assert_null (virgo_connection_lookup_domain_by_name_finish (connection, await (), &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_NO_DOMAIN);
  virgo_connection_lookup_domain_by_uuid_async (connection, "nobody", NULL, done, NULL);
  g_assert_null (virgo_connection_lookup_domain_by_uuid_finish (connection, await (), &error));
  refused (VIRGO_ERROR, VIRGO_ERROR_INVALID_ARG);
  g_autoptr (GCancellable) given_up = g_cancellable_new ();
  virgo_domain_fetch_xml_async (domain, 0, given_up, done, NULL);
  g_cancellable_cancel (given_up);
  g_assert_null (virgo_domain_fetch_xml_finish (domain, await (), &error));
  refused (G_IO_ERROR, G_IO_ERROR_CANCELLED);
  int answers = 0;
  for (int n = 0; n < 50; n++)
    virgo_domain_fetch_xml_async (domain, 0, NULL, on_xml, &answers);
  g_assert_cmpint (answers, ==, 0);
  while (answers < 50)
    g_main_context_iteration (NULL, TRUE);
  say ("%d answers", answers);

  if (argc > 2)
    die_and_come_back (connection, domain);
  virgo_connection_close_async (connection, NULL, done, NULL);
  g_assert_true (virgo_connection_close_finish (connection, await (), &error));
  heard ("closed client");
  g_hash_table_unref (said);
  return 0;
}
