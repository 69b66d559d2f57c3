/* GSubprocess, which closes descriptors by itself. */
#include <gio/gio.h>

#include "many.h"

static void spawn(const char *program)
{
  const char *arguments[] = { program, NULL };
  g_autoptr(GSubprocess) child = g_subprocess_newv(arguments, G_SUBPROCESS_FLAGS_NONE, NULL);
  if (!child || !g_subprocess_wait(child, NULL, NULL))
    exit(1);
}

int main(int argc, char **argv)
{
  return argc == 4 ? many(argv, spawn) : 2;
}
