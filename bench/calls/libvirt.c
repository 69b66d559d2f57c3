/* libvirt's C API: blocking calls only, as it has no others. */
#include <libvirt/libvirt.h>

#include "measure.h"

static void blocking(virDomainPtr domain)
{
  virDomainInfo info;
  if (virDomainGetInfo(domain, &info) < 0)
    exit(1);
}

int main(int argc, char **argv)
{
  struct asked asks = asked(argc, argv);
  virConnectPtr connection = virConnectOpen(asks.uri);
  virDomainPtr domain = connection ? virDomainLookupByName(connection, "test") : NULL;
  if (!domain)
    return 1;

  for (int i = 0; i < 1000; i++)
    blocking(domain);
  measure_memory("blocking");

  MEASURE("blocking", asks.calls, 1, blocking(domain));
  MEASURE("name", asks.calls, 1, if (!virDomainGetName(domain)) return 1);
  virDomainFree(domain);
  virConnectClose(connection);
}
