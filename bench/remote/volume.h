/* Copying volumes: to a file and from it, and what that costs. The harness has made the pool and the volume that
 * VOLUME and POOL name, and says where the file is. */
#pragma once

#include <pthread.h>
#include <stdint.h>

#include "remote.h"

#define POOL "bench"
#define VOLUME "volume"

/* What is copied at once where a program chooses. */
#define CHUNK (256 << 10)

/* What is written by downloads and read by uploads. */
static int file;

static inline void open_file(const char *path)
{
  file = open(path, O_RDWR | O_CREAT | O_TRUNC, 0600);
  if (file < 0)
    exit(1);
}

/* The most memory that this process has had since it was last told to forget it, in KiB. */
static inline double peak_memory(int forget)
{
  FILE *refs = forget ? fopen("/proc/self/clear_refs", "w") : NULL;
  if (refs) {
    fputs("5", refs);
    fclose(refs);
  }
  char line[256];
  unsigned long peak = 0;
  FILE *status = fopen("/proc/self/status", "r");
  while (status && fgets(line, sizeof line, status))
    sscanf(line, "VmHWM: %lu", &peak);
  if (status)
    fclose(status);
  return peak;
}

/* Copies once to see how much memory it takes, then so many times more, and prints the wall and the CPU time in ms
 * per GiB, and the KiB. How much was copied is seen by the position of the file. */
#define COPY(what, times, body)                                                              \
  do {                                                                                       \
    double memory = peak_memory(1), wall = 0, cpu = 0, gib = 0;                              \
    for (int round = -1; round < (times); round++) {                                         \
      lseek(file, 0, SEEK_SET);                                                              \
      double begin = nanoseconds(CLOCK_MONOTONIC), used = nanoseconds(CLOCK_PROCESS_CPUTIME_ID); \
      body;                                                                                  \
      if (round < 0) {                                                                       \
        memory = peak_memory(0) - memory;                                                    \
        continue;                                                                            \
      }                                                                                      \
      wall += nanoseconds(CLOCK_MONOTONIC) - begin;                                          \
      cpu += nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - used;                                   \
      gib += lseek(file, 0, SEEK_CUR) / (double)(1 << 30);                                   \
    }                                                                                        \
    printf("%s %.1f %.1f %.0f\n", what, wall / gib / 1e6, cpu / gib / 1e6, memory);          \
  } while (0)

/* Prints how long a call takes while another thread does nothing but download, in ms. */
#define BESIDE(what, download, target, times, body)                                          \
  do {                                                                                       \
    pthread_t thread;                                                                        \
    pthread_create(&thread, NULL, download, target);                                         \
    usleep(100000);                                                                          \
    TIME(what, times, body);                                                                 \
  } while (0)
