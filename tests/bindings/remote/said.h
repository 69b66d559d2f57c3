/* What a program says of signals, and waiting until it has said something. */
#pragma once

#include "calls.h"

static GHashTable *said;

static void G_GNUC_PRINTF (1, 2)
say (const char *format, ...)
{
  va_list words;
  va_start (words, format);
  char *line = g_strdup_vprintf (format, words);
  va_end (words);
  puts (line);
  fflush (stdout);
  g_hash_table_add (said, line);
}

static void
heard (const char *line)
{
  while (!g_hash_table_contains (said, line))
    g_main_context_iteration (NULL, TRUE);
  g_hash_table_remove_all (said);
}
