/* What the programs of this folder have in common: cases by name, times in ms, and events that another
 * process stirs up. */
#pragma once

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../calls/measure.h"

/* A case is chosen by the first argument and gets the others. */
struct remote_case {
  const char *name;
  void (*run)(char **arguments);
};

static inline int remote_main(int argc, char **argv, const struct remote_case *cases)
{
  for (; argc > 1 && cases->name; cases++)
    if (strcmp(argv[1], cases->name) == 0) {
      cases->run(argv + 2);
      fflush(stdout);
      /* Some hold threads that will never come back. */
      _exit(0);
    }
  fprintf(stderr, "no such case\n");
  return 2;
}

static inline double milliseconds(void)
{
  return nanoseconds(CLOCK_MONOTONIC) / 1e6;
}

/* Stands behind the names of what TIME prints. */
static const char *suffix = "";

/* Prints how long something took that is done so many times. */
#define TIME(what, times, body)                                                   \
  do {                                                                            \
    double begin = milliseconds();                                                \
    for (int i = 0; i < (times); i++) {                                           \
      body;                                                                       \
    }                                                                             \
    printf("%s%s %.3f\n", what, suffix, (milliseconds() - begin) / (times));      \
  } while (0)

/* What is no file of this process' memory, in KiB. */
static inline double anonymous_memory(void)
{
  char line[256];
  unsigned long anonymous = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    sscanf(line, "RssAnon: %lu", &anonymous);
  if (status)
    fclose(status);
  return anonymous;
}

/* Prints by how many bytes the memory grows with each call, once a tenth of the calls have been made. */
#define LEAK(what, count, body)                                                   \
  do {                                                                            \
    double before = 0;                                                            \
    for (unsigned call = 0; call < (count) + (count) / 10; call++) {              \
      if (call == (count) / 10)                                                   \
        before = anonymous_memory();                                              \
      body;                                                                       \
    }                                                                             \
    printf("%s %.3f\n", what, (anonymous_memory() - before) * 1024 / (count));    \
  } while (0)

/* How many calls are not answered while others are timed: as many as Virgo sends of those that may last. */
#define STUCK 4

/* Stops the daemon for a second, or until it is let go on. That is up to another process, whatever becomes of
 * this one. */
static inline void freeze(pid_t daemon)
{
  kill(daemon, SIGSTOP);
  if (fork() == 0) {
    sleep(1);
    kill(daemon, SIGCONT);
    _exit(0);
  }
}

/* Has another process suspend and resume the domain `test`, and takes the times of the events that come. */
struct stirred {
  const char *what;
  int count, seen;
  pid_t child;
  /* When the other process caused the event, and how long it then took to come here, in ns. */
  volatile double *caused;
  double *delays;
  double first, last;
};

static inline void stir(struct stirred *stirred, const char *what, char **arguments, const char *count,
                        const char *pause)
{
  char path[] = "/tmp/virgo-bench-XXXXXX";
  int fd = mkstemp(path);
  stirred->what = what;
  stirred->count = atoi(count);
  stirred->seen = 0;
  size_t size = stirred->count * sizeof(double);
  if (fd < 0 || ftruncate(fd, size) < 0)
    exit(1);
  stirred->caused = mmap(NULL, size, PROT_READ, MAP_SHARED, fd, 0);
  stirred->delays = calloc(stirred->count, sizeof(double));
  stirred->child = fork();
  if (stirred->child == 0) {
    execl(arguments[0], arguments[0], arguments[1], count, pause, path, NULL);
    _exit(127);
  }
  /* The child has it open when the first event is there. */
  close(fd);
}

static inline int compare_times(const void *a, const void *b)
{
  return *(const double *)a < *(const double *)b ? -1 : 1;
}

/* Whether the event was the last. */
static inline int stirred_event(struct stirred *stirred)
{
  double now = nanoseconds(CLOCK_MONOTONIC);
  if (stirred->seen == 0)
    stirred->first = now;
  stirred->last = now;
  stirred->delays[stirred->seen] = now - stirred->caused[stirred->seen];
  return ++stirred->seen == stirred->count;
}

/* The CPU time of this process, in µs. */
static inline double processor_time(void)
{
  return nanoseconds(CLOCK_PROCESS_CPUTIME_ID) / 1000;
}

/* Prints how many came a second, and the median of their delays in µs. */
static inline void stirred_print(struct stirred *stirred)
{
  int status;
  waitpid(stirred->child, &status, 0);
  if (status != 0)
    exit(1);
  qsort(stirred->delays, stirred->count, sizeof(double), compare_times);
  printf("%s %.0f %.1f\n", stirred->what, (stirred->count - 1) / (stirred->last - stirred->first) * 1e9,
         stirred->delays[stirred->count / 2] / 1000);
}
