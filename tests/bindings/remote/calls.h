/* Calls from C, one at a time: their answers and errors. Whoever includes it has a say(). */
#pragma once

#include <stdio.h>

#include <virgo/virgo.h>

#define NICK(TYPE, value) nick (VIRGO_TYPE_##TYPE, value)

static GAsyncResult *answer;
static GError *error;

static void say (const char *format, ...) G_GNUC_PRINTF (1, 2);

static const char *
nick (GType type, gint value)
{
  g_autoptr (GEnumClass) values = g_type_class_ref (type);
  return g_enum_get_value (values, value)->value_nick;
}

static void
done (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_null (answer);
  answer = g_object_ref (result);
}

/* Lets the main loop run until the call is answered; the result is good until the next one. */
static GAsyncResult *
await (void)
{
  static GAsyncResult *last;
  g_clear_object (&last);
  while (!answer)
    g_main_context_iteration (NULL, TRUE);
  return last = g_steal_pointer (&answer);
}

static void
refused (GQuark domain, int code)
{
  g_assert_error (error, domain, code);
  say ("refused: %s %d", g_quark_to_string (error->domain), error->code);
  g_clear_error (&error);
}
