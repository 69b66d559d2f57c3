/* Suspends and resumes the domain `test` so many times, with a pause of so many µs in between, and writes when
 * into a file of doubles, in ns: stir URI COUNT PAUSE FILE. The receivers start it (see remote.h). */
#include <fcntl.h>
#include <libvirt/libvirt.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "../calls/measure.h"

int main(int argc, char **argv)
{
  if (argc != 5)
    return 2;
  int count = atoi(argv[2]), pause = atoi(argv[3]), fd = open(argv[4], O_RDWR);
  double *times = mmap(NULL, count * sizeof(double), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  unlink(argv[4]);
  virConnectPtr connection = virConnectOpen(argv[1]);
  virDomainPtr domain = connection ? virDomainLookupByName(connection, "test") : NULL;
  if (!domain || times == MAP_FAILED)
    return 1;
  for (int i = 0; i < count; i++) {
    if (pause)
      usleep(pause);
    times[i] = nanoseconds(CLOCK_MONOTONIC);
    if ((i % 2 ? virDomainResume : virDomainSuspend)(domain) < 0)
      return 1;
  }
  virDomainFree(domain);
  virConnectClose(connection);
}
