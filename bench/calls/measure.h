/* What is asked for, clocks, and what the kernel says of this process. A result is a line: what, wall and CPU time
 * in ns per call. */
#pragma once

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

/* The arguments of the programs here. */
struct asked {
  const char *uri;
  /* Calls that block, async ones, and rounds of 1,000 async ones at once. */
  unsigned calls, one_at_a_time, thousands;
};

static inline struct asked asked(int argc, char **argv)
{
  return (struct asked){
    argc > 1 ? argv[1] : "test:///default",
    argc > 2 ? atoi(argv[2]) : 1000,
    argc > 3 ? atoi(argv[3]) : 1000,
    argc > 4 ? atoi(argv[4]) : 1,
  };
}

static inline double nanoseconds(clockid_t clock)
{
  struct timespec t;
  clock_gettime(clock, &t);
  return t.tv_sec * 1e9 + t.tv_nsec;
}

/* Runs `body` `rounds` times, which makes `calls` calls each time. */
#define MEASURE(what, rounds, calls, body)                                                   \
  do {                                                                                       \
    double wall = nanoseconds(CLOCK_MONOTONIC), cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID); \
    for (unsigned round = 0; round < (rounds); round++) {                                    \
      body;                                                                                  \
    }                                                                                        \
    double n = (double)(rounds) * (calls);                                                   \
    wall = (nanoseconds(CLOCK_MONOTONIC) - wall) / n;                                        \
    cpu = (nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu) / n;                                 \
    printf("%s %.1f %.1f\n", what, wall, cpu);                                               \
  } while (0)

/* Prints the memory in KiB, all that is resident and what of it is no file, and the number of threads: of those that
 * stay, for the threads of a pool end when they have had nothing to do for half a second. */
static inline void measure_memory(const char *when)
{
  usleep(700000);
  char line[256];
  unsigned long all = 0, anonymous = 0, threads = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status)) {
    sscanf(line, "VmRSS: %lu", &all);
    sscanf(line, "RssAnon: %lu", &anonymous);
    sscanf(line, "Threads: %lu", &threads);
  }
  if (status)
    fclose(status);
  printf("memory-%s %lu %lu %lu\n", when, all, anonymous, threads);
}
