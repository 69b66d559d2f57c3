/* Stops and starts the network `default` and the pool `default-pool` until so many events were caused, with a pause of
 * so many µs in between, and writes when into a file of doubles, in ns: stir_kinds URI COUNT PAUSE FILE. The receivers
 * start it (see remote.h). */
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
  int count = atoi(argv[2]), pause = atoi(argv[3]), fd = open(argv[4], O_RDWR), result = 0;
  double *times = mmap(NULL, count * sizeof(double), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  unlink(argv[4]);
  virConnectPtr connection = virConnectOpen(argv[1]);
  virNetworkPtr network = connection ? virNetworkLookupByName(connection, "default") : NULL;
  virStoragePoolPtr pool = connection ? virStoragePoolLookupByName(connection, "default-pool") : NULL;
  if (!network || !pool || times == MAP_FAILED)
    return 1;
  for (int i = 0; i < count; i++) {
    usleep(pause);
    times[i] = nanoseconds(CLOCK_MONOTONIC);
    switch (i % 4) {
    case 0:
      result = virNetworkDestroy(network);
      break;
    case 1:
      result = virNetworkCreate(network);
      break;
    case 2:
      result = virStoragePoolDestroy(pool);
      break;
    case 3:
      result = virStoragePoolCreate(pool, 0);
      break;
    }
    if (result < 0)
      return 1;
  }
  virStoragePoolFree(pool);
  virNetworkFree(network);
  virConnectClose(connection);
}
