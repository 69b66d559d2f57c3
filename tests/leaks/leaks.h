/* What the parts of leaks have in common. */
#pragma once

#include <virgo/virgo.h>

#define OK(call) \
  do { \
    if (!(call)) \
      g_error ("%s: %s", #call, error ? error->message : "no error"); \
  } while (0)

/* The callback of an asynchronous call, and its result, which comes from the main loop. */
void done (GObject *source, GAsyncResult *result, gpointer data);
GAsyncResult *await (void);

/* Makes and uses storage of the host, in a folder of the host's, and leaves nothing. */
void use_storage (VirgoConnection *connection, const char *folder);
