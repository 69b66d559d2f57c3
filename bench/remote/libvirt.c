/* libvirt's C API: blocking calls, so what is to go on at once needs threads. See harness/remote.py. */
#include <libvirt/libvirt.h>
#include <libvirt/virterror.h>

#include "volume.h"

static virConnectPtr connect_to(const char *uri)
{
  virConnectPtr connection = virConnectOpen(uri);
  if (!connection)
    exit(1);
  return connection;
}

static virDomainPtr find(virConnectPtr connection)
{
  virDomainPtr domain = virDomainLookupByName(connection, "test");
  if (!domain)
    exit(1);
  return domain;
}

static void get_info(virDomainPtr domain)
{
  virDomainInfo info;
  if (virDomainGetInfo(domain, &info) < 0)
    exit(1);
}

static void many(char **arguments)
{
  for (int i = 0; i < 50; i++)
    get_info(find(connect_to(arguments[0])));
  measure_memory("50");
}

static void each(virConnectPtr connection)
{
  virDomainPtr *domains;
  int count = virConnectListAllDomains(connection, &domains, 0);
  if (count < 0)
    exit(1);
  for (int i = 0; i < count; i++) {
    get_info(domains[i]);
    virDomainFree(domains[i]);
  }
  free(domains);
}

/* Everything about all: the list, and statistics. */
static void bulk(virConnectPtr connection)
{
  virDomainPtr *domains;
  int count = virConnectListAllDomains(connection, &domains, 0);
  if (count < 0)
    exit(1);
  for (int i = 0; i < count; i++)
    virDomainFree(domains[i]);
  free(domains);
  virDomainStatsRecordPtr *records;
  unsigned stats = VIR_DOMAIN_STATS_STATE | VIR_DOMAIN_STATS_BALLOON | VIR_DOMAIN_STATS_VCPU;
  if (virConnectGetAllDomainStats(connection, stats, &records, 0) < 0)
    exit(1);
  virDomainStatsRecordListFree(records);
}

static void refresh(char **arguments)
{
  int times = atoi(arguments[1]);
  suffix = arguments[2];
  virConnectPtr connection;
  TIME("load", 1, connection = connect_to(arguments[0]); bulk(connection));
  TIME("bulk", times, bulk(connection));
  TIME("each", times, each(connection));
}

static int told(virConnectPtr connection, virDomainPtr domain, int event, int detail, void *data)
{
  if (stirred_event(data))
    ((struct stirred *)data)->count = -((struct stirred *)data)->count;
  return 0;
}

static void stir_domain(const char *what, virConnectPtr connection, char **arguments, const char *count,
                        const char *pause)
{
  struct stirred stirred;
  int callback = virConnectDomainEventRegisterAny(connection, NULL, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                                  VIR_DOMAIN_EVENT_CALLBACK(told), &stirred, NULL);
  stir(&stirred, what, arguments, count, pause);
  while (stirred.count > 0)
    virEventRunDefaultImpl();
  stirred.count = -stirred.count;
  stirred_print(&stirred);
  virConnectDomainEventDeregisterAny(connection, callback);
}

static void events(char **arguments)
{
  virEventRegisterDefaultImpl();
  virConnectPtr connection = connect_to(arguments[1]);
  stir_domain("events-paced", connection, arguments, arguments[2], "2000");
  stir_domain("events-flood", connection, arguments, arguments[3], "0");
}

/* Callback for the lifecycle events of networks and of pools. */
static void told_kind(virConnectPtr connection, void *object, int event, int detail, void *data)
{
  told(connection, NULL, event, detail, data);
}

static void kinds(char **arguments)
{
  virEventRegisterDefaultImpl();
  virConnectPtr connection = connect_to(arguments[1]);
  struct stirred stirred;
  if (virConnectNetworkEventRegisterAny(connection, NULL, VIR_NETWORK_EVENT_ID_LIFECYCLE,
                                        VIR_NETWORK_EVENT_CALLBACK(told_kind), &stirred, NULL) < 0 ||
      virConnectStoragePoolEventRegisterAny(connection, NULL, VIR_STORAGE_POOL_EVENT_ID_LIFECYCLE,
                                            VIR_STORAGE_POOL_EVENT_CALLBACK(told_kind), &stirred, NULL) < 0)
    exit(1);
  double begin = processor_time();
  stir(&stirred, "kinds", arguments, arguments[2], "2000");
  while (stirred.count > 0)
    virEventRunDefaultImpl();
  stirred.count = -stirred.count;
  printf("kindscost %.2f\n", (processor_time() - begin) / stirred.count);
  stirred_print(&stirred);
}

static void *ask(void *pool)
{
  virStoragePoolGetXMLDesc(pool, 0);
  return NULL;
}

static void stuck(char **arguments)
{
  virEventRegisterDefaultImpl();
  virConnectPtr connection = connect_to(arguments[2]);
  virDomainPtr domain = find(connection);
  virStoragePoolPtr pool = virStoragePoolLookupByName(connection, "default-pool");
  pthread_t thread;
  for (int i = 0; pool && i < STUCK; i++)
    pthread_create(&thread, NULL, ask, pool);
  usleep(100000);
  /* Few, because each waits for a thread whose question hangs. */
  TIME("stuck-call", 10, get_info(domain));
  stir_domain("events-stuck", connection, arguments, arguments[3], "2000");
}

static void far(char **arguments)
{
  virConnectPtr connection;
  TIME("far-open", 1, connection = connect_to(arguments[0]));
  virDomainPtr domain = find(connection);
  TIME("far-call", 2, get_info(domain));
  TIME("far-xml", 1, for (int n = 0; n < 50; n++) free(virDomainGetXMLDesc(domain, 0)));
}

static void *hang(void *uri)
{
  virConnectOpen(uri);
  return NULL;
}

static void hung(char **arguments)
{
  virDomainPtr domain = find(connect_to(arguments[0]));
  pthread_t thread;
  for (int i = 0; i < 40; i++)
    pthread_create(&thread, NULL, hang, arguments[1]);
  usleep(100000);
  TIME("hung", 1, get_info(domain));
}

static int to_file(virStreamPtr stream, const char *data, size_t count, void *opaque)
{
  return write(file, data, count);
}

static int from_file(virStreamPtr stream, char *data, size_t count, void *opaque)
{
  return read(file, data, count);
}

static void download(virStorageVolPtr volume)
{
  virStreamPtr stream = virStreamNew(virStorageVolGetConnect(volume), 0);
  if (virStorageVolDownload(volume, stream, 0, 0, 0) < 0 || virStreamRecvAll(stream, to_file, NULL) < 0 ||
      virStreamFinish(stream) < 0)
    exit(1);
  virStreamFree(stream);
}

static void upload(virStorageVolPtr volume)
{
  virStreamPtr stream = virStreamNew(virStorageVolGetConnect(volume), 0);
  if (virStorageVolUpload(volume, stream, 0, 0, 0) < 0 || virStreamSendAll(stream, from_file, NULL) < 0 ||
      virStreamFinish(stream) < 0)
    exit(1);
  virStreamFree(stream);
}

static void *download_on(void *volume)
{
  for (;;) {
    lseek(file, 0, SEEK_SET);
    download(volume);
  }
  return NULL;
}

static void volume(char **arguments)
{
  int times = atoi(arguments[2]);
  virStoragePoolPtr pool = virStoragePoolLookupByName(connect_to(arguments[0]), POOL);
  virStorageVolPtr volume = pool ? virStorageVolLookupByName(pool, VOLUME) : NULL;
  if (!volume)
    exit(1);
  open_file(arguments[1]);
  COPY("volume-download", times, download(volume));
  COPY("volume-upload", times, upload(volume));
  virStoragePoolInfo info;
  BESIDE("beside-volume", download_on, volume, 200, if (virStoragePoolGetInfo(pool, &info) < 0) exit(1));
}

int main(int argc, char **argv)
{
  static const struct remote_case cases[] = {
    { "many", many }, { "refresh", refresh }, { "events", events },
    { "far", far },   { "hung", hung },       { "volume", volume }, { "stuck", stuck },
    { "kinds", kinds }, { NULL, NULL },
  };
  return remote_main(argc, argv, cases);
}
