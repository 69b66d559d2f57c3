/* A host in memory with many domains: how long it takes until a list model has them, and what an event touches.
 * virgo COUNT. A line is a case and a number. */
#include "../calls/virgo_calls.h"
#include "../calls/measure.h"

static unsigned touched, changes;

static void notified(GObject *domain, GParamSpec *property, gpointer last)
{
  /* Several properties of one domain change with one event. */
  touched += domain != *(GObject **)last;
  *(GObject **)last = domain;
}

static void changed(GListModel *list, unsigned position, unsigned removed, unsigned added, gpointer data)
{
  changes++;
}

static void define(VirgoConnection *connection, unsigned count)
{
  for (unsigned i = 0; i < count; i++) {
    g_autoptr(GError) error = NULL;
    g_autofree char *xml = g_strdup_printf(
      "<domain type='test'><name>d%u</name><memory>1024</memory><os><type>hvm</type></os></domain>", i);
    g_autoptr(VirgoDomain) domain = virgo_connection_define_domain(connection, xml, 0, NULL, &error);
    g_assert_no_error(error);
  }
}

static void change_state(VirgoDomain *domain, unsigned round)
{
  g_autoptr(GError) error = NULL;
  (round % 2 ? virgo_domain_resume : virgo_domain_suspend)(domain, NULL, &error);
  g_assert_no_error(error);
  while (g_main_context_iteration(NULL, FALSE))
    ;
}

int main(int argc, char **argv)
{
  unsigned count = argc > 1 ? atoi(argv[1]) : 10000, rounds = 200;
  VirgoConnection *other = connect_to("test:///default");
  define(other, count);
  VirgoDomain *domain = find(other);

  double begin = nanoseconds(CLOCK_MONOTONIC);
  VirgoConnection *connection = connect_to("test:///default");
  GListModel *list = G_LIST_MODEL(virgo_connection_get_domains(connection));
  g_assert_cmpuint(g_list_model_get_n_items(list), ==, count + 1);
  printf("fill %.2f\n", (nanoseconds(CLOCK_MONOTONIC) - begin) / 1e6);

  GObject *last = NULL;
  g_signal_connect(list, "items-changed", G_CALLBACK(changed), NULL);
  for (unsigned i = 0; i < count + 1; i++)
    g_signal_connect(g_list_model_get_item(list, i), "notify", G_CALLBACK(notified), &last);
  change_state(domain, 0);
  printf("touched %u\n", touched + changes);

  begin = nanoseconds(CLOCK_MONOTONIC);
  for (unsigned round = 1; round < rounds; round++)
    change_state(domain, round);
  printf("event %.2f\n", (nanoseconds(CLOCK_MONOTONIC) - begin) / 1e3 / (rounds - 1));
}
