/* Opens many files, starts a program over and over and prints what that took, as src/main.rs does. */
#pragma once

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

typedef void (*Spawn)(const char *program);

static int compare(const void *a, const void *b)
{
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double microseconds(void)
{
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

/* The arguments are DESCRIPTORS MILLISECONDS PROGRAM. */
static int many(char **argv, Spawn spawn)
{
  static double took[1000000];
  size_t count = 0;
  struct rlimit limit;
  getrlimit(RLIMIT_NOFILE, &limit);
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_NOFILE, &limit);
  spawn(argv[3]);
  for (int i = atoi(argv[1]); i > 0; i--)
    if (open("/dev/null", O_RDONLY) < 0)
      return 1;
  double end = microseconds() + atoi(argv[2]) * 1e3;
  while ((microseconds() < end || count < 5) && count < 1000000) {
    double begin = microseconds();
    spawn(argv[3]);
    took[count++] = microseconds() - begin;
  }
  qsort(took, count, sizeof *took, compare);
  printf("%.1f %.1f\n", took[0], took[count / 2]);
  return 0;
}
