/* fork(), and a loop that closes every number that may be a descriptor. */
#include <sys/wait.h>
#include <unistd.h>

#include "many.h"

static void spawn(const char *program)
{
  pid_t child = fork();
  if (child == 0) {
    int end = sysconf(_SC_OPEN_MAX);
    for (int i = 3; i < end; i++)
      close(i);
    execl(program, program, NULL);
    _exit(127);
  }
  waitpid(child, NULL, 0);
}

int main(int argc, char **argv)
{
  return argc == 4 ? many(argv, spawn) : 2;
}
