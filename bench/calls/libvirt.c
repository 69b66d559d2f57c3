/* libvirt's C API: blocking calls only, as it has no others. */
#include <libvirt/libvirt.h>
#include <stdlib.h>

#include "measure.h"

static void blocking(virDomainPtr domain)
{
  virDomainInfo info;
  if (virDomainGetInfo(domain, &info) < 0)
    exit(1);
}

int main(int argc, char **argv)
{
  unsigned calls = argc > 1 ? atoi(argv[1]) : 1000;
  virConnectPtr connection = virConnectOpen("test:///default");
  virDomainPtr domain = connection ? virDomainLookupByName(connection, "test") : NULL;
  if (!domain)
    return 1;

  for (int i = 0; i < 1000; i++)
    blocking(domain);
  measure_memory("blocking");

  MEASURE("blocking", calls, 1, blocking(domain));
  MEASURE("name", calls, 1, if (!virDomainGetName(domain)) return 1);
  virDomainFree(domain);
  virConnectClose(connection);
}
