/* Printed from the Rust sources by virgo-gir: do not edit. */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * VIRGO_MAJOR_VERSION:
 *
 * The major version of the library that a program is compiled with.
 *
 * Since: 0.1
 */
#define VIRGO_MAJOR_VERSION (0)

/**
 * VIRGO_MINOR_VERSION:
 *
 * The minor version of the library that a program is compiled with.
 *
 * Since: 0.1
 */
#define VIRGO_MINOR_VERSION (1)

/**
 * VIRGO_MICRO_VERSION:
 *
 * The micro version of the library that a program is compiled with.
 *
 * Since: 0.1
 */
#define VIRGO_MICRO_VERSION (0)

/**
 * VIRGO_CHECK_VERSION:
 * @major: the major version
 * @minor: the minor version
 * @micro: the micro version
 *
 * Checks that a program is compiled with a version of the library that is as new as this one.
 *
 * Since: 0.1
 */
#define VIRGO_CHECK_VERSION(major, minor, micro) \
  (VIRGO_MAJOR_VERSION > (major) || \
   (VIRGO_MAJOR_VERSION == (major) && VIRGO_MINOR_VERSION > (minor)) || \
   (VIRGO_MAJOR_VERSION == (major) && VIRGO_MINOR_VERSION == (minor) && VIRGO_MICRO_VERSION >= (micro)))

/* A program defines VIRGO_VERSION_MIN_REQUIRED as the release from which on deprecations concern it, and
   VIRGO_VERSION_MAX_ALLOWED as the last one that it may use: VIRGO_VERSION_0_1, for instance. */
#ifndef __GI_SCANNER__
#define VIRGO_VERSION_0_1 (G_ENCODE_VERSION (0, 1))
#ifndef VIRGO_VERSION_MIN_REQUIRED
# define VIRGO_VERSION_MIN_REQUIRED (VIRGO_VERSION_0_1)
#endif
#ifndef VIRGO_VERSION_MAX_ALLOWED
# define VIRGO_VERSION_MAX_ALLOWED (VIRGO_VERSION_0_1)
#endif
#endif

/**
 * VIRGO_DEPRECATED_IN_0_1_FOR: (skip)
 * @f: the function to use instead
 *
 * Marks a function that is deprecated since 0.1.
 *
 * Since: 0.1
 */
#ifndef __GI_SCANNER__
# if VIRGO_VERSION_MIN_REQUIRED >= VIRGO_VERSION_0_1
#  define VIRGO_DEPRECATED_IN_0_1 G_DEPRECATED
#  define VIRGO_DEPRECATED_IN_0_1_FOR(f) G_DEPRECATED_FOR (f)
# endif
# if VIRGO_VERSION_MAX_ALLOWED < VIRGO_VERSION_0_1
#  define VIRGO_AVAILABLE_IN_0_1 G_UNAVAILABLE (0, 1)
# endif
#endif
#ifndef VIRGO_DEPRECATED_IN_0_1
# define VIRGO_DEPRECATED_IN_0_1
# define VIRGO_DEPRECATED_IN_0_1_FOR(f)
#endif
#ifndef VIRGO_AVAILABLE_IN_0_1
# define VIRGO_AVAILABLE_IN_0_1
#endif

/**
 * VIRGO_ADMIN_THREAD_POOL_MIN_WORKERS:
 *
 * The parameter of a thread pool with the minimum number of workers.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_MIN`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_THREAD_POOL_MIN_WORKERS "minWorkers"

/**
 * VIRGO_ADMIN_THREAD_POOL_MAX_WORKERS:
 *
 * The parameter of a thread pool with the maximum number of workers.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_THREAD_POOL_MAX_WORKERS "maxWorkers"

/**
 * VIRGO_ADMIN_THREAD_POOL_PRIORITY_WORKERS:
 *
 * The parameter of a thread pool with the number of priority workers, which carry out short calls while all
 * other workers are busy.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_PRIORITY`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_THREAD_POOL_PRIORITY_WORKERS "prioWorkers"

/**
 * VIRGO_ADMIN_THREAD_POOL_FREE_WORKERS:
 *
 * The parameter of a thread pool with the current number of idle workers. It cannot be set.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_FREE`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_THREAD_POOL_FREE_WORKERS "freeWorkers"

/**
 * VIRGO_ADMIN_THREAD_POOL_CURRENT_WORKERS:
 *
 * The parameter of a thread pool with the current number of workers, without priority workers. It cannot be
 * set.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_THREADPOOL_WORKERS_CURRENT`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_THREAD_POOL_CURRENT_WORKERS "nWorkers"

/**
 * VIRGO_ADMIN_THREAD_POOL_JOB_QUEUE_DEPTH:
 *
 * The parameter of a thread pool with the number of calls that wait for a worker. It cannot be set.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_THREADPOOL_JOB_QUEUE_DEPTH`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_THREAD_POOL_JOB_QUEUE_DEPTH "jobQueueDepth"

/**
 * VIRGO_ADMIN_CLIENTS_MAX:
 *
 * The limit on the number of clients of a server.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_SERVER_CLIENTS_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENTS_MAX "nclients_max"

/**
 * VIRGO_ADMIN_CLIENTS_CURRENT:
 *
 * The current number of clients of a server. It cannot be set.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_SERVER_CLIENTS_CURRENT`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENTS_CURRENT "nclients"

/**
 * VIRGO_ADMIN_CLIENTS_UNAUTH_MAX:
 *
 * The limit on the number of clients of a server that are not authenticated yet.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_SERVER_CLIENTS_UNAUTH_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENTS_UNAUTH_MAX "nclients_unauth_max"

/**
 * VIRGO_ADMIN_CLIENTS_UNAUTH_CURRENT:
 *
 * The current number of clients of a server that are not authenticated yet. It cannot be set.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_SERVER_CLIENTS_UNAUTH_CURRENT`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENTS_UNAUTH_CURRENT "nclients_unauth"

/**
 * VIRGO_ADMIN_CLIENT_READ_ONLY:
 *
 * The attribute of a client for whether its connection is read-only.
 *
 * The value is a boolean (`b`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_READONLY`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_READ_ONLY "readonly"

/**
 * VIRGO_ADMIN_CLIENT_SOCKET_ADDRESS:
 *
 * The attribute of a remote client with its address and port, such as `192.0.2.1:45678`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_SOCKET_ADDR`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_SOCKET_ADDRESS "sock_addr"

/**
 * VIRGO_ADMIN_CLIENT_SASL_USER_NAME:
 *
 * The attribute of a client that is authenticated by SASL with its user name.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_SASL_USER_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_SASL_USER_NAME "sasl_user_name"

/**
 * VIRGO_ADMIN_CLIENT_X509_DISTINGUISHED_NAME:
 *
 * The attribute of a client with a certificate with the distinguished name in that.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_X509_DISTINGUISHED_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_X509_DISTINGUISHED_NAME "tls_x509_dname"

/**
 * VIRGO_ADMIN_CLIENT_UNIX_USER_ID:
 *
 * The attribute of a local client with its user ID.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_USER_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_UNIX_USER_ID "unix_user_id"

/**
 * VIRGO_ADMIN_CLIENT_UNIX_USER_NAME:
 *
 * The attribute of a local client with its user name.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_USER_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_UNIX_USER_NAME "unix_user_name"

/**
 * VIRGO_ADMIN_CLIENT_UNIX_GROUP_ID:
 *
 * The attribute of a local client with its group ID.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_GROUP_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_UNIX_GROUP_ID "unix_group_id"

/**
 * VIRGO_ADMIN_CLIENT_UNIX_GROUP_NAME:
 *
 * The attribute of a local client with its group name.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_GROUP_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_UNIX_GROUP_NAME "unix_group_name"

/**
 * VIRGO_ADMIN_CLIENT_UNIX_PROCESS_ID:
 *
 * The attribute of a local client with its process ID.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_UNIX_PROCESS_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_UNIX_PROCESS_ID "unix_process_id"

/**
 * VIRGO_ADMIN_CLIENT_SELINUX_CONTEXT:
 *
 * The attribute of a client with its SELinux context.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CLIENT_INFO_SELINUX_CONTEXT`.
 *
 * Since: 0.1
 */
#define VIRGO_ADMIN_CLIENT_SELINUX_CONTEXT "selinux_context"

/**
 * VIRGO_CONNECT_IDENTITY_USER_NAME:
 *
 * The name of the user for whom a connection acts.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CONNECT_IDENTITY_USER_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_CONNECT_IDENTITY_USER_NAME "user-name"

/**
 * VIRGO_CONNECT_IDENTITY_UNIX_USER_ID:
 *
 * The ID of the user for whom a connection acts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_CONNECT_IDENTITY_UNIX_USER_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_CONNECT_IDENTITY_UNIX_USER_ID "unix-user-id"

/**
 * VIRGO_CONNECT_IDENTITY_GROUP_NAME:
 *
 * The name of the group for which a connection acts.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CONNECT_IDENTITY_GROUP_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_CONNECT_IDENTITY_GROUP_NAME "group-name"

/**
 * VIRGO_CONNECT_IDENTITY_UNIX_GROUP_ID:
 *
 * The ID of the group for which a connection acts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_CONNECT_IDENTITY_UNIX_GROUP_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_CONNECT_IDENTITY_UNIX_GROUP_ID "unix-group-id"

/**
 * VIRGO_CONNECT_IDENTITY_PROCESS_ID:
 *
 * The ID of the process for which a connection acts.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_CONNECT_IDENTITY_PROCESS_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_CONNECT_IDENTITY_PROCESS_ID "process-id"

/**
 * VIRGO_CONNECT_IDENTITY_PROCESS_TIME:
 *
 * When the process for which a connection acts was started: on Linux in clock ticks after the start of the system,
 * as in field 22 of `/proc/PID/stat`.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_CONNECT_IDENTITY_PROCESS_TIME`.
 *
 * Since: 0.1
 */
#define VIRGO_CONNECT_IDENTITY_PROCESS_TIME "process-time"

/**
 * VIRGO_CONNECT_IDENTITY_SASL_USER_NAME:
 *
 * The SASL user name for which a connection acts.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CONNECT_IDENTITY_SASL_USER_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_CONNECT_IDENTITY_SASL_USER_NAME "sasl-user-name"

/**
 * VIRGO_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME:
 *
 * The distinguished name in the certificate for which a connection acts.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_CONNECT_IDENTITY_X509_DISTINGUISHED_NAME "x509-distinguished-name"

/**
 * VIRGO_CONNECT_IDENTITY_SELINUX_CONTEXT:
 *
 * The SELinux context for which a connection acts.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_CONNECT_IDENTITY_SELINUX_CONTEXT`.
 *
 * Since: 0.1
 */
#define VIRGO_CONNECT_IDENTITY_SELINUX_CONTEXT "selinux-context"

/**
 * VIRGO_NODE_CPU_STATS_KERNEL:
 *
 * The time that the host's CPUs have spent in the kernel since the host was started, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_CPU_STATS_KERNEL`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_CPU_STATS_KERNEL "kernel"

/**
 * VIRGO_NODE_CPU_STATS_USER:
 *
 * The time that the host's CPUs have spent in user processes since the host was started, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_CPU_STATS_USER`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_CPU_STATS_USER "user"

/**
 * VIRGO_NODE_CPU_STATS_IDLE:
 *
 * The time for which the host's CPUs were idle since the host was started, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_CPU_STATS_IDLE`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_CPU_STATS_IDLE "idle"

/**
 * VIRGO_NODE_CPU_STATS_IOWAIT:
 *
 * The time for which the host's CPUs have waited for I/O since the host was started, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_CPU_STATS_IOWAIT`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_CPU_STATS_IOWAIT "iowait"

/**
 * VIRGO_NODE_CPU_STATS_INTR:
 *
 * The time that the host's CPUs have spent in interrupts since the host was started, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_CPU_STATS_INTR`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_CPU_STATS_INTR "intr"

/**
 * VIRGO_NODE_CPU_STATS_GUEST:
 *
 * The time that the host's CPUs have spent in guests since the host was started, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_CPU_STATS_GUEST`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_CPU_STATS_GUEST "guest"

/**
 * VIRGO_NODE_CPU_STATS_UTILIZATION:
 *
 * How busy the host's CPUs are, in percent of all of them.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_CPU_STATS_UTILIZATION`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_CPU_STATS_UTILIZATION "utilization"

/**
 * VIRGO_NODE_MEMORY_STATS_TOTAL:
 *
 * The memory of the host or of one of its NUMA cells, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_STATS_TOTAL`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_STATS_TOTAL "total"

/**
 * VIRGO_NODE_MEMORY_STATS_FREE:
 *
 * The free memory of the host or of one of its NUMA cells, in bytes. Buffers and caches count as free if it is the
 * host's.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_STATS_FREE`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_STATS_FREE "free"

/**
 * VIRGO_NODE_MEMORY_STATS_AVAILABLE:
 *
 * The memory that programs of the host can still get, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_STATS_AVAILABLE`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_STATS_AVAILABLE "available"

/**
 * VIRGO_NODE_MEMORY_STATS_BUFFERS:
 *
 * The memory in buffers of the host's kernel, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_STATS_BUFFERS`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_STATS_BUFFERS "buffers"

/**
 * VIRGO_NODE_MEMORY_STATS_CACHED:
 *
 * The memory in caches of the host's kernel, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_STATS_CACHED`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_STATS_CACHED "cached"

/**
 * VIRGO_NODE_MEMORY_SHARED_PAGES_TO_SCAN:
 *
 * The number of pages that are scanned for equal ones before the scanner sleeps.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_SHARED_PAGES_TO_SCAN`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_SHARED_PAGES_TO_SCAN "shm_pages_to_scan"

/**
 * VIRGO_NODE_MEMORY_SHARED_SLEEP_MILLISECONDS:
 *
 * How long the scanner for equal pages sleeps, in milliseconds.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_SHARED_SLEEP_MILLISECS`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_SHARED_SLEEP_MILLISECONDS "shm_sleep_millisecs"

/**
 * VIRGO_NODE_MEMORY_SHARED_PAGES_SHARED:
 *
 * The number of pages that are there once in place of several equal ones. It cannot be set.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_SHARED_PAGES_SHARED`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_SHARED_PAGES_SHARED "shm_pages_shared"

/**
 * VIRGO_NODE_MEMORY_SHARED_PAGES_SHARING:
 *
 * The number of pages that are saved because equal ones are shared. It cannot be set.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_SHARED_PAGES_SHARING`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_SHARED_PAGES_SHARING "shm_pages_sharing"

/**
 * VIRGO_NODE_MEMORY_SHARED_PAGES_UNSHARED:
 *
 * The number of pages that are scanned again and again, and equal none. It cannot be set.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_SHARED_PAGES_UNSHARED`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_SHARED_PAGES_UNSHARED "shm_pages_unshared"

/**
 * VIRGO_NODE_MEMORY_SHARED_PAGES_VOLATILE:
 *
 * The number of pages that change too fast to be shared. It cannot be set.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_SHARED_PAGES_VOLATILE`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_SHARED_PAGES_VOLATILE "shm_pages_volatile"

/**
 * VIRGO_NODE_MEMORY_SHARED_FULL_SCANS:
 *
 * How often all pages were scanned. It cannot be set.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_SHARED_FULL_SCANS`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_SHARED_FULL_SCANS "shm_full_scans"

/**
 * VIRGO_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES:
 *
 * Whether equal pages of different NUMA nodes are shared: 1 if they are, 0 if not.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_MEMORY_SHARED_MERGE_ACROSS_NODES "shm_merge_across_nodes"

/**
 * VIRGO_NODE_SEV_PDH:
 *
 * The key by which a guest's owner agrees on secrets with the host's AMD SEV (platform Diffie-Hellman key), in
 * base64.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_NODE_SEV_PDH`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_SEV_PDH "pdh"

/**
 * VIRGO_NODE_SEV_CERT_CHAIN:
 *
 * The chain of certificates of the host's AMD SEV, in base64.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_NODE_SEV_CERT_CHAIN`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_SEV_CERT_CHAIN "cert-chain"

/**
 * VIRGO_NODE_SEV_CPU0_ID:
 *
 * The unique ID of the host's first CPU, in base64, by which AMD tells its certificate.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_NODE_SEV_CPU0_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_SEV_CPU0_ID "cpu0-id"

/**
 * VIRGO_NODE_SEV_CBITPOS:
 *
 * The number of the bit in an entry of a page table that says that the page is encrypted.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_NODE_SEV_CBITPOS`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_SEV_CBITPOS "cbitpos"

/**
 * VIRGO_NODE_SEV_REDUCED_PHYS_BITS:
 *
 * By how many bits physical addresses are shorter in an encrypted guest.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_NODE_SEV_REDUCED_PHYS_BITS`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_SEV_REDUCED_PHYS_BITS "reduced-phys-bits"

/**
 * VIRGO_NODE_SEV_MAX_GUESTS:
 *
 * The maximum number of SEV guests.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_NODE_SEV_MAX_GUESTS`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_SEV_MAX_GUESTS "max-guests"

/**
 * VIRGO_NODE_SEV_MAX_ES_GUESTS:
 *
 * The maximum number of SEV-ES guests.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_NODE_SEV_MAX_ES_GUESTS`.
 *
 * Since: 0.1
 */
#define VIRGO_NODE_SEV_MAX_ES_GUESTS "max-es-guests"

/**
 * VIRGO_DOMAIN_BLKIO_WEIGHT:
 *
 * The weight of the domain when block devices are shared out, from 10 to 1,000.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLKIO_WEIGHT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLKIO_WEIGHT "weight"

/**
 * VIRGO_DOMAIN_BLKIO_DEVICE_WEIGHT:
 *
 * The weights of the domain for single block devices: pairs of the path of a device and a number, all separated
 * by commas, such as `/dev/sda,500,/dev/sdb,200`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLKIO_DEVICE_WEIGHT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLKIO_DEVICE_WEIGHT "device_weight"

/**
 * VIRGO_DOMAIN_BLKIO_DEVICE_READ_IOPS:
 *
 * The most reads a second from single block devices: pairs of the path of a device and a number, all separated
 * by commas, such as `/dev/sda,500,/dev/sdb,200`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLKIO_DEVICE_READ_IOPS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLKIO_DEVICE_READ_IOPS "device_read_iops_sec"

/**
 * VIRGO_DOMAIN_BLKIO_DEVICE_WRITE_IOPS:
 *
 * The most writes a second to single block devices: pairs of the path of a device and a number, all separated by
 * commas, such as `/dev/sda,500,/dev/sdb,200`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLKIO_DEVICE_WRITE_IOPS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLKIO_DEVICE_WRITE_IOPS "device_write_iops_sec"

/**
 * VIRGO_DOMAIN_BLKIO_DEVICE_READ_BPS:
 *
 * The most bytes a second that are read from single block devices: pairs of the path of a device and a number,
 * all separated by commas, such as `/dev/sda,500,/dev/sdb,200`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLKIO_DEVICE_READ_BPS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLKIO_DEVICE_READ_BPS "device_read_bytes_sec"

/**
 * VIRGO_DOMAIN_BLKIO_DEVICE_WRITE_BPS:
 *
 * The most bytes a second that are written to single block devices: pairs of the path of a device and a number,
 * all separated by commas, such as `/dev/sda,500,/dev/sdb,200`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLKIO_DEVICE_WRITE_BPS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLKIO_DEVICE_WRITE_BPS "device_write_bytes_sec"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC:
 *
 * The most bytes a second that all transfers of a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC "total_bytes_sec"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX:
 *
 * The most bytes a second that all transfers of a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX "total_bytes_sec_max"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst by `total_bytes_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_BYTES_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC_MAX_LENGTH "total_bytes_sec_max_length"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC:
 *
 * The most operations a second that a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC "total_iops_sec"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX:
 *
 * The most operations a second that a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX "total_iops_sec_max"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst by `total_iops_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_TOTAL_IOPS_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_TOTAL_IOPS_SEC_MAX_LENGTH "total_iops_sec_max_length"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC:
 *
 * The most bytes a second that reads of a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC "read_bytes_sec"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX:
 *
 * The most bytes a second that reads of a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX "read_bytes_sec_max"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst by `read_bytes_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_READ_BYTES_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_BYTES_SEC_MAX_LENGTH "read_bytes_sec_max_length"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC:
 *
 * The most reads a second that a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC "read_iops_sec"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX:
 *
 * The most reads a second that a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX "read_iops_sec_max"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst by `read_iops_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_READ_IOPS_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC_MAX_LENGTH "read_iops_sec_max_length"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC:
 *
 * The most bytes a second that writes of a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC "write_bytes_sec"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX:
 *
 * The most bytes a second that writes of a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX "write_bytes_sec_max"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst by `write_bytes_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_BYTES_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_BYTES_SEC_MAX_LENGTH "write_bytes_sec_max_length"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC:
 *
 * The most writes a second that a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC "write_iops_sec"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX:
 *
 * The most writes a second that a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX "write_iops_sec_max"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst by `write_iops_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_WRITE_IOPS_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_WRITE_IOPS_SEC_MAX_LENGTH "write_iops_sec_max_length"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_SIZE_IOPS_SEC:
 *
 * The size up to which a transfer counts as one operation, in bytes; 0 stands for any size.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_SIZE_IOPS_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_SIZE_IOPS_SEC "size_iops_sec"

/**
 * VIRGO_DOMAIN_BLOCK_IO_TUNE_GROUP_NAME:
 *
 * The name of the group of disks that share the limits.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_IOTUNE_GROUP_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_IO_TUNE_GROUP_NAME "group_name"

/**
 * VIRGO_DOMAIN_MEMORY_HARD_LIMIT:
 *
 * The most memory that the domain may take up on the host, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_MEMORY_HARD_LIMIT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_MEMORY_HARD_LIMIT "hard_limit"

/**
 * VIRGO_DOMAIN_MEMORY_SOFT_LIMIT:
 *
 * The memory to which the domain is held when the host has too little, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_MEMORY_SOFT_LIMIT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_MEMORY_SOFT_LIMIT "soft_limit"

/**
 * VIRGO_DOMAIN_MEMORY_MIN_GUARANTEE:
 *
 * The memory that is kept for the domain, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_MEMORY_MIN_GUARANTEE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_MEMORY_MIN_GUARANTEE "min_guarantee"

/**
 * VIRGO_DOMAIN_MEMORY_SWAP_HARD_LIMIT:
 *
 * The most memory and swap space together that the domain may take up on the host, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_MEMORY_SWAP_HARD_LIMIT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_MEMORY_SWAP_HARD_LIMIT "swap_hard_limit"

/**
 * VIRGO_DOMAIN_NUMA_NODESET:
 *
 * The NUMA nodes of the host from which the domain has its memory, as a list such as `0-2,4`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_NUMA_NODESET`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_NUMA_NODESET "numa_nodeset"

/**
 * VIRGO_DOMAIN_NUMA_MODE:
 *
 * How strictly the domain has its memory from those NUMA nodes: 0 if only from there, 1 preferably from there, 2
 * in equal parts, 3 as the host likes.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_NUMA_MODE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_NUMA_MODE "numa_mode"

/**
 * VIRGO_DOMAIN_SCHEDULER_CPU_SHARES:
 *
 * The weight of the domain when CPU time is shared out; of the scheduler `posix`.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_CPU_SHARES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_CPU_SHARES "cpu_shares"

/**
 * VIRGO_DOMAIN_SCHEDULER_GLOBAL_PERIOD:
 *
 * The period for which CPU time is shared out to the whole domain, in microseconds, from 1,000 to 1,000,000; of
 * the scheduler `posix`.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_GLOBAL_PERIOD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_GLOBAL_PERIOD "global_period"

/**
 * VIRGO_DOMAIN_SCHEDULER_GLOBAL_QUOTA:
 *
 * The most CPU time in a period for the whole domain, in microseconds; a negative number stands for no limit; of
 * the scheduler `posix`.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_GLOBAL_QUOTA`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_GLOBAL_QUOTA "global_quota"

/**
 * VIRGO_DOMAIN_SCHEDULER_VCPU_PERIOD:
 *
 * The period for which CPU time is shared out to each of the virtual CPUs, in microseconds, from 1,000 to
 * 1,000,000; of the scheduler `posix`.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_VCPU_PERIOD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_VCPU_PERIOD "vcpu_period"

/**
 * VIRGO_DOMAIN_SCHEDULER_VCPU_QUOTA:
 *
 * The most CPU time in a period for each of the virtual CPUs, in microseconds; a negative number stands for no
 * limit; of the scheduler `posix`.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_VCPU_QUOTA`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_VCPU_QUOTA "vcpu_quota"

/**
 * VIRGO_DOMAIN_SCHEDULER_EMULATOR_PERIOD:
 *
 * The period for which CPU time is shared out to the emulator beside virtual CPUs and I/O threads, in
 * microseconds, from 1,000 to 1,000,000; of the scheduler `posix`.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_EMULATOR_PERIOD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_EMULATOR_PERIOD "emulator_period"

/**
 * VIRGO_DOMAIN_SCHEDULER_EMULATOR_QUOTA:
 *
 * The most CPU time in a period for the emulator beside virtual CPUs and I/O threads, in microseconds; a
 * negative number stands for no limit; of the scheduler `posix`.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_EMULATOR_QUOTA`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_EMULATOR_QUOTA "emulator_quota"

/**
 * VIRGO_DOMAIN_SCHEDULER_IO_THREAD_PERIOD:
 *
 * The period for which CPU time is shared out to each of the I/O threads, in microseconds, from 1,000 to
 * 1,000,000; of the scheduler `posix`.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_IOTHREAD_PERIOD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_IO_THREAD_PERIOD "iothread_period"

/**
 * VIRGO_DOMAIN_SCHEDULER_IO_THREAD_QUOTA:
 *
 * The most CPU time in a period for each of the I/O threads, in microseconds; a negative number stands for no
 * limit; of the scheduler `posix`.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_IOTHREAD_QUOTA`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_IO_THREAD_QUOTA "iothread_quota"

/**
 * VIRGO_DOMAIN_SCHEDULER_WEIGHT:
 *
 * The weight of the domain when CPU time is shared out; of the scheduler `credit`.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_WEIGHT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_WEIGHT "weight"

/**
 * VIRGO_DOMAIN_SCHEDULER_CAP:
 *
 * The most CPU time of the domain, in percent of one CPU; 0 stands for no limit; of the scheduler `credit`.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_CAP`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_CAP "cap"

/**
 * VIRGO_DOMAIN_SCHEDULER_RESERVATION:
 *
 * The CPU time that is kept for the domain, in MHz; of the scheduler `allocation`.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_RESERVATION`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_RESERVATION "reservation"

/**
 * VIRGO_DOMAIN_SCHEDULER_LIMIT:
 *
 * The most CPU time of the domain, in MHz; -1 stands for no limit; of the scheduler `allocation`.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_LIMIT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_LIMIT "limit"

/**
 * VIRGO_DOMAIN_SCHEDULER_SHARES:
 *
 * The weight of the domain when CPU time is shared out, or -1 for low, -2 for normal and -3 for high; of the
 * scheduler `allocation`.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_SCHEDULER_SHARES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_SCHEDULER_SHARES "shares"

/**
 * VIRGO_DOMAIN_BANDWIDTH_IN_AVERAGE:
 *
 * The average rate of traffic to the network interface, in bytes a second; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BANDWIDTH_IN_AVERAGE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BANDWIDTH_IN_AVERAGE "inbound.average"

/**
 * VIRGO_DOMAIN_BANDWIDTH_IN_PEAK:
 *
 * The maximum rate of traffic to the network interface during a burst, in bytes a second.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BANDWIDTH_IN_PEAK`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BANDWIDTH_IN_PEAK "inbound.peak"

/**
 * VIRGO_DOMAIN_BANDWIDTH_IN_BURST:
 *
 * How much a burst of traffic to the network interface may have, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BANDWIDTH_IN_BURST`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BANDWIDTH_IN_BURST "inbound.burst"

/**
 * VIRGO_DOMAIN_BANDWIDTH_OUT_AVERAGE:
 *
 * The average rate of traffic from the network interface, in bytes a second; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BANDWIDTH_OUT_AVERAGE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BANDWIDTH_OUT_AVERAGE "outbound.average"

/**
 * VIRGO_DOMAIN_BANDWIDTH_OUT_PEAK:
 *
 * The maximum rate of traffic from the network interface during a burst, in bytes a second.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BANDWIDTH_OUT_PEAK`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BANDWIDTH_OUT_PEAK "outbound.peak"

/**
 * VIRGO_DOMAIN_BANDWIDTH_OUT_BURST:
 *
 * How much a burst of traffic from the network interface may have, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BANDWIDTH_OUT_BURST`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BANDWIDTH_OUT_BURST "outbound.burst"

/**
 * VIRGO_DOMAIN_BANDWIDTH_IN_FLOOR:
 *
 * The rate of traffic that is kept for the network interface, in bytes a second.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BANDWIDTH_IN_FLOOR`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BANDWIDTH_IN_FLOOR "inbound.floor"

/**
 * VIRGO_DOMAIN_IO_THREAD_POLL_MAX_NS:
 *
 * How long an I/O thread polls at most, in nanoseconds; 0 stands for not at all.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_IOTHREAD_POLL_MAX_NS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_IO_THREAD_POLL_MAX_NS "poll_max_ns"

/**
 * VIRGO_DOMAIN_IO_THREAD_POLL_GROW:
 *
 * By what factor the time for which an I/O thread polls grows; 0 leaves that to the hypervisor.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_IOTHREAD_POLL_GROW`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_IO_THREAD_POLL_GROW "poll_grow"

/**
 * VIRGO_DOMAIN_IO_THREAD_POLL_SHRINK:
 *
 * By what divisor the time for which an I/O thread polls shrinks; 0 leaves that to the hypervisor.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_IOTHREAD_POLL_SHRINK`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_IO_THREAD_POLL_SHRINK "poll_shrink"

/**
 * VIRGO_DOMAIN_IO_THREAD_POLL_WEIGHT:
 *
 * How much the last time counts for how long an I/O thread polls.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_IOTHREAD_POLL_WEIGHT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_IO_THREAD_POLL_WEIGHT "poll_weight"

/**
 * VIRGO_DOMAIN_IO_THREAD_THREAD_POOL_MIN:
 *
 * The minimum number of threads of an I/O thread's pool; -1 leaves that to the hypervisor.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_IO_THREAD_THREAD_POOL_MIN "thread_pool_min"

/**
 * VIRGO_DOMAIN_IO_THREAD_THREAD_POOL_MAX:
 *
 * The maximum number of threads of an I/O thread's pool; -1 leaves that to the hypervisor.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_IOTHREAD_THREAD_POOL_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_IO_THREAD_THREAD_POOL_MAX "thread_pool_max"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_VCPU_PIN_PREFIX:
 *
 * Before the number of a virtual CPU: the host's CPUs on which it may run, as a string such as `0-3`.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_VCPUPIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_VCPU_PIN_PREFIX "cputune.vcpupin"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_EMULATOR_PIN:
 *
 * The host's CPUs on which the emulator may run, such as `0-3`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_EMULATORPIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_EMULATOR_PIN "cputune.emulatorpin"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_IO_THREADS_PIN_PREFIX:
 *
 * Before the number of an I/O thread: the host's CPUs on which it may run, as a string such as `0-3`.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_IOTHREADSPIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_IO_THREADS_PIN_PREFIX "cputune.iothreadpin"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_CPU_SHARES:
 *
 * The weight of the domain when CPU time is shared out.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_CPU_SHARES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_CPU_SHARES "cputune.cpu_shares"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD:
 *
 * The period for which CPU time is shared out to the whole domain, in microseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_GLOBAL_PERIOD "cputune.global_period"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA:
 *
 * The most CPU time in a period for the whole domain, in microseconds.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_GLOBAL_QUOTA "cputune.global_quota"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_VCPU_PERIOD:
 *
 * The period for which CPU time is shared out to each of the virtual CPUs, in microseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_VCPU_PERIOD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_VCPU_PERIOD "cputune.vcpu_period"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_VCPU_QUOTA:
 *
 * The most CPU time in a period for each of the virtual CPUs, in microseconds.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_VCPU_QUOTA`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_VCPU_QUOTA "cputune.vcpu_quota"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD:
 *
 * The period for which CPU time is shared out to the emulator beside virtual CPUs and I/O threads, in
 * microseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_EMULATOR_PERIOD "cputune.emulator_period"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA:
 *
 * The most CPU time in a period for the emulator beside virtual CPUs and I/O threads, in microseconds.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_EMULATOR_QUOTA "cputune.emulator_quota"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_IO_THREAD_PERIOD:
 *
 * The period for which CPU time is shared out to each of the I/O threads, in microseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_PERIOD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_IO_THREAD_PERIOD "cputune.iothread_period"

/**
 * VIRGO_DOMAIN_TUNABLE_CPU_IO_THREAD_QUOTA:
 *
 * The most CPU time in a period for each of the I/O threads, in microseconds.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_CPU_IOTHREAD_QUOTA`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_CPU_IO_THREAD_QUOTA "cputune.iothread_quota"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_DISK:
 *
 * The target of the disk whose limits have changed.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_DISK`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_DISK "blkdeviotune.disk"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC:
 *
 * The most bytes a second that all transfers of a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC "blkdeviotune.total_bytes_sec"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX:
 *
 * The most bytes a second that all transfers of a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX "blkdeviotune.total_bytes_sec_max"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst by `blkdeviotune.total_bytes_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC_MAX_LENGTH "blkdeviotune.total_bytes_sec_max_length"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC:
 *
 * The most operations a second that a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC "blkdeviotune.total_iops_sec"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX:
 *
 * The most operations a second that a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX "blkdeviotune.total_iops_sec_max"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst by `blkdeviotune.total_iops_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_TOTAL_IOPS_SEC_MAX_LENGTH "blkdeviotune.total_iops_sec_max_length"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC:
 *
 * The most bytes a second that reads of a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC "blkdeviotune.read_bytes_sec"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX:
 *
 * The most bytes a second that reads of a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX "blkdeviotune.read_bytes_sec_max"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst by `blkdeviotune.read_bytes_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_BYTES_SEC_MAX_LENGTH "blkdeviotune.read_bytes_sec_max_length"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC:
 *
 * The most reads a second that a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC "blkdeviotune.read_iops_sec"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX:
 *
 * The most reads a second that a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX "blkdeviotune.read_iops_sec_max"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst by `blkdeviotune.read_iops_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_READ_IOPS_SEC_MAX_LENGTH "blkdeviotune.read_iops_sec_max_length"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC:
 *
 * The most bytes a second that writes of a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC "blkdeviotune.write_bytes_sec"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX:
 *
 * The most bytes a second that writes of a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX "blkdeviotune.write_bytes_sec_max"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH:
 *
 * How long a burst by `blkdeviotune.write_bytes_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_BYTES_SEC_MAX_LENGTH "blkdeviotune.write_bytes_sec_max_length"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC:
 *
 * The most writes a second that a disk may have; 0 stands for no limit.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC "blkdeviotune.write_iops_sec"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX:
 *
 * The most writes a second that a disk may have in a burst; 0 stands for no bursts.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX "blkdeviotune.write_iops_sec_max"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH:
 *
 * How long a burst by `blkdeviotune.write_iops_sec_max` may last, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_WRITE_IOPS_SEC_MAX_LENGTH "blkdeviotune.write_iops_sec_max_length"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC:
 *
 * The size up to which a transfer counts as one operation, in bytes; 0 stands for any size.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_SIZE_IOPS_SEC "blkdeviotune.size_iops_sec"

/**
 * VIRGO_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME:
 *
 * The name of the group of disks that share the limits.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_TUNABLE_BLKDEV_GROUP_NAME "blkdeviotune.group_name"

/**
 * VIRGO_DOMAIN_ANNOUNCE_INTERFACE_INITIAL:
 *
 * How long to wait before the first announcement, in milliseconds; 0 stands for 50.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_ANNOUNCE_INTERFACE_INITIAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_ANNOUNCE_INTERFACE_INITIAL "initial"

/**
 * VIRGO_DOMAIN_ANNOUNCE_INTERFACE_MAX:
 *
 * The longest time between two announcements, in milliseconds; 0 stands for 550.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_ANNOUNCE_INTERFACE_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_ANNOUNCE_INTERFACE_MAX "max"

/**
 * VIRGO_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS:
 *
 * The number of announcements; 0 stands for 5.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_ANNOUNCE_INTERFACE_ROUNDS "rounds"

/**
 * VIRGO_DOMAIN_ANNOUNCE_INTERFACE_STEP:
 *
 * By how much the time between two announcements grows each time, in milliseconds; 0 stands for 50.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_ANNOUNCE_INTERFACE_STEP`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_ANNOUNCE_INTERFACE_STEP "step"

/**
 * VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT:
 *
 * The measurement of the memory with which the guest has started, in base64.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT "sev-measurement"

/**
 * VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR:
 *
 * The major version of the host's SEV firmware.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR "sev-api-major"

/**
 * VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR:
 *
 * The minor version of the host's SEV firmware.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_API_MINOR "sev-api-minor"

/**
 * VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID:
 *
 * The build of the host's SEV firmware.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_BUILD_ID "sev-build-id"

/**
 * VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_POLICY:
 *
 * The policy of an SEV guest.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_LAUNCH_SECURITY_SEV_POLICY`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_POLICY "sev-policy"

/**
 * VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY:
 *
 * The policy of an SEV-SNP guest.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_SNP_POLICY "sev-snp-policy"

/**
 * VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER:
 *
 * What the firmware needs to decrypt the secret, in base64.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER "sev-secret-header"

/**
 * VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_SECRET:
 *
 * The encrypted secret for the guest, in base64.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_SECRET "sev-secret"

/**
 * VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS:
 *
 * The address in the guest's memory at which the secret is put; without it the hypervisor finds one.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS "sev-secret-set-address"

/**
 * VIRGO_DOMAIN_BLOCK_STATS_READ_BYTES:
 *
 * How much was read from the disk, in bytes.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_STATS_READ_BYTES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_STATS_READ_BYTES "rd_bytes"

/**
 * VIRGO_DOMAIN_BLOCK_STATS_READ_REQ:
 *
 * The number of reads from the disk.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_STATS_READ_REQ`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_STATS_READ_REQ "rd_operations"

/**
 * VIRGO_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES:
 *
 * The time that reads from the disk took, in nanoseconds.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_STATS_READ_TOTAL_TIMES "rd_total_times"

/**
 * VIRGO_DOMAIN_BLOCK_STATS_WRITE_BYTES:
 *
 * How much was written to the disk, in bytes.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_STATS_WRITE_BYTES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_STATS_WRITE_BYTES "wr_bytes"

/**
 * VIRGO_DOMAIN_BLOCK_STATS_WRITE_REQ:
 *
 * The number of writes to the disk.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_STATS_WRITE_REQ`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_STATS_WRITE_REQ "wr_operations"

/**
 * VIRGO_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES:
 *
 * The time that writes to the disk took, in nanoseconds.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_STATS_WRITE_TOTAL_TIMES "wr_total_times"

/**
 * VIRGO_DOMAIN_BLOCK_STATS_FLUSH_REQ:
 *
 * The number of flushes of the disk.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_STATS_FLUSH_REQ`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_STATS_FLUSH_REQ "flush_operations"

/**
 * VIRGO_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES:
 *
 * The time that flushes of the disk took, in nanoseconds.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_STATS_FLUSH_TOTAL_TIMES "flush_total_times"

/**
 * VIRGO_DOMAIN_BLOCK_STATS_ERRS:
 *
 * The number of errors; of Xen.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_BLOCK_STATS_ERRS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_BLOCK_STATS_ERRS "errs"

/**
 * VIRGO_DOMAIN_STATS_STATE_STATE:
 *
 * The state of the domain, a [enum@DomainState].
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_STATE_STATE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_STATE_STATE "state.state"

/**
 * VIRGO_DOMAIN_STATS_STATE_REASON:
 *
 * The reason of the state of the domain, as libvirt numbers the reasons of each state.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_STATE_REASON`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_STATE_REASON "state.reason"

/**
 * VIRGO_DOMAIN_STATS_CPU_TIME:
 *
 * The CPU time of the domain, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_TIME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_TIME "cpu.time"

/**
 * VIRGO_DOMAIN_STATS_CPU_USER:
 *
 * The CPU time of the domain in user space, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_USER`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_USER "cpu.user"

/**
 * VIRGO_DOMAIN_STATS_CPU_SYSTEM:
 *
 * The CPU time of the domain in the kernel, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_SYSTEM`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_SYSTEM "cpu.system"

/**
 * VIRGO_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME:
 *
 * The time for which the host has polled for a halted virtual CPU that then had work, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_HALTPOLL_SUCCESS_TIME "cpu.haltpoll.success.time"

/**
 * VIRGO_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME:
 *
 * The time for which the host has polled for a halted virtual CPU in vain, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_HALTPOLL_FAIL_TIME "cpu.haltpoll.fail.time"

/**
 * VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT:
 *
 * The number of monitors of CPU caches.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_COUNT "cpu.cache.monitor.count"

/**
 * VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX:
 *
 * Before the number of a monitor of CPU caches.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_PREFIX "cpu.cache.monitor."

/**
 * VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME:
 *
 * The name of a monitor of CPU caches.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS:
 *
 * The virtual CPUs of a monitor of CPU caches, as a list such as `0-3`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_VCPUS ".vcpus"

/**
 * VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT:
 *
 * The number of cache banks of a monitor of CPU caches.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_COUNT ".bank.count"

/**
 * VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX:
 *
 * Before the number of a cache bank.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_PREFIX ".bank."

/**
 * VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID:
 *
 * The ID of a cache bank.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_ID ".id"

/**
 * VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES:
 *
 * How much of a cache bank is used, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_CACHE_MONITOR_SUFFIX_BANK_SUFFIX_BYTES ".bytes"

/**
 * VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT:
 *
 * The number of monitors of energy.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_COUNT "cpu.energy.monitor.count"

/**
 * VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX:
 *
 * Before the number of a monitor of energy.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_PREFIX "cpu.energy.monitor."

/**
 * VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME:
 *
 * The name of a monitor of energy.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS:
 *
 * The virtual CPUs of a monitor of energy, as a list such as `0-3`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_VCPUS ".vcpus"

/**
 * VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT:
 *
 * The number of CPU packages of a monitor of energy.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_COUNT ".pkg.count"

/**
 * VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX:
 *
 * Before the number of a CPU package.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_PREFIX ".pkg."

/**
 * VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID:
 *
 * The ID of a CPU package.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CPU_ENERGY_MONITOR_SUFFIX_PKG_SUFFIX_ID ".id"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_CURRENT:
 *
 * The memory that the guest has now, in KiB.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_CURRENT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_CURRENT "balloon.current"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_MAXIMUM:
 *
 * The memory that the guest can have, in KiB.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_MAXIMUM`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_MAXIMUM "balloon.maximum"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_SWAP_IN:
 *
 * How much the guest has read from swap space, in KiB.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_SWAP_IN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_SWAP_IN "balloon.swap_in"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_SWAP_OUT:
 *
 * How much the guest has written to swap space, in KiB.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_SWAP_OUT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_SWAP_OUT "balloon.swap_out"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_MAJOR_FAULT:
 *
 * The number of page faults of the guest that needed I/O.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_MAJOR_FAULT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_MAJOR_FAULT "balloon.major_fault"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_MINOR_FAULT:
 *
 * The number of page faults of the guest that needed no I/O.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_MINOR_FAULT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_MINOR_FAULT "balloon.minor_fault"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_UNUSED:
 *
 * The memory that the guest does not use at all, in KiB.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_UNUSED`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_UNUSED "balloon.unused"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_AVAILABLE:
 *
 * The memory that the guest sees, in KiB.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_AVAILABLE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_AVAILABLE "balloon.available"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_USABLE:
 *
 * The memory that the guest can give up without swapping, in KiB.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_USABLE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_USABLE "balloon.usable"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_RSS:
 *
 * The memory of the host that the domain takes up, in KiB.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_RSS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_RSS "balloon.rss"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_LAST_UPDATE:
 *
 * When the guest told the figures of its memory last, in seconds since the beginning of 1970.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_LAST_UPDATE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_LAST_UPDATE "balloon.last-update"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_DISK_CACHES:
 *
 * The memory that the guest uses as a cache of disks, in KiB.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_DISK_CACHES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_DISK_CACHES "balloon.disk_caches"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC:
 *
 * The number of huge pages that the guest has allocated.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_HUGETLB_PGALLOC "balloon.hugetlb_pgalloc"

/**
 * VIRGO_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL:
 *
 * The number of huge pages that the guest could not allocate.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BALLOON_HUGETLB_PGFAIL "balloon.hugetlb_pgfail"

/**
 * VIRGO_DOMAIN_STATS_VCPU_CURRENT:
 *
 * The number of virtual CPUs that are online.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_VCPU_CURRENT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_VCPU_CURRENT "vcpu.current"

/**
 * VIRGO_DOMAIN_STATS_VCPU_MAXIMUM:
 *
 * The number of virtual CPUs that can be online.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_VCPU_MAXIMUM`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_VCPU_MAXIMUM "vcpu.maximum"

/**
 * VIRGO_DOMAIN_STATS_VCPU_PREFIX:
 *
 * Before the number of a virtual CPU.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_VCPU_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_VCPU_PREFIX "vcpu."

/**
 * VIRGO_DOMAIN_STATS_VCPU_SUFFIX_STATE:
 *
 * The state of a virtual CPU: 0 if it is offline, 1 if it runs, 2 if it waits.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_VCPU_SUFFIX_STATE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_VCPU_SUFFIX_STATE ".state"

/**
 * VIRGO_DOMAIN_STATS_VCPU_SUFFIX_TIME:
 *
 * The CPU time of a virtual CPU, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_VCPU_SUFFIX_TIME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_VCPU_SUFFIX_TIME ".time"

/**
 * VIRGO_DOMAIN_STATS_VCPU_SUFFIX_WAIT:
 *
 * The time for which a virtual CPU waited for I/O, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_VCPU_SUFFIX_WAIT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_VCPU_SUFFIX_WAIT ".wait"

/**
 * VIRGO_DOMAIN_STATS_VCPU_SUFFIX_HALTED:
 *
 * Whether a virtual CPU is halted.
 *
 * The value is a boolean (`b`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_VCPU_SUFFIX_HALTED`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_VCPU_SUFFIX_HALTED ".halted"

/**
 * VIRGO_DOMAIN_STATS_VCPU_SUFFIX_DELAY:
 *
 * The time for which a virtual CPU waited for a CPU of the host, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_VCPU_SUFFIX_DELAY`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_VCPU_SUFFIX_DELAY ".delay"

/**
 * VIRGO_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR:
 *
 * After the name of what the hypervisor counts on its own: the value now.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_CUR ".cur"

/**
 * VIRGO_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM:
 *
 * After the name of what the hypervisor counts on its own: the sum so far.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_SUM ".sum"

/**
 * VIRGO_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX:
 *
 * After the name of what the hypervisor counts on its own: the most so far.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_CUSTOM_SUFFIX_TYPE_MAX ".max"

/**
 * VIRGO_DOMAIN_STATS_VM_PREFIX:
 *
 * Before the name of what the hypervisor counts on its own about a domain.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_VM_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_VM_PREFIX "vm."

/**
 * VIRGO_DOMAIN_STATS_NET_COUNT:
 *
 * The number of network interfaces.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_COUNT "net.count"

/**
 * VIRGO_DOMAIN_STATS_NET_PREFIX:
 *
 * Before the number of a network interface.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_PREFIX "net."

/**
 * VIRGO_DOMAIN_STATS_NET_SUFFIX_NAME:
 *
 * The name of a network interface on the host.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_STATS_NET_SUFFIX_RX_BYTES:
 *
 * How much a network interface has received, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_SUFFIX_RX_BYTES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_SUFFIX_RX_BYTES ".rx.bytes"

/**
 * VIRGO_DOMAIN_STATS_NET_SUFFIX_RX_PKTS:
 *
 * The number of packets that a network interface has received.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_SUFFIX_RX_PKTS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_SUFFIX_RX_PKTS ".rx.pkts"

/**
 * VIRGO_DOMAIN_STATS_NET_SUFFIX_RX_ERRS:
 *
 * The number of errors when a network interface has received.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_SUFFIX_RX_ERRS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_SUFFIX_RX_ERRS ".rx.errs"

/**
 * VIRGO_DOMAIN_STATS_NET_SUFFIX_RX_DROP:
 *
 * The number of packets that a network interface should have received, and that were dropped.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_SUFFIX_RX_DROP`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_SUFFIX_RX_DROP ".rx.drop"

/**
 * VIRGO_DOMAIN_STATS_NET_SUFFIX_TX_BYTES:
 *
 * How much a network interface has sent, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_SUFFIX_TX_BYTES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_SUFFIX_TX_BYTES ".tx.bytes"

/**
 * VIRGO_DOMAIN_STATS_NET_SUFFIX_TX_PKTS:
 *
 * The number of packets that a network interface has sent.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_SUFFIX_TX_PKTS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_SUFFIX_TX_PKTS ".tx.pkts"

/**
 * VIRGO_DOMAIN_STATS_NET_SUFFIX_TX_ERRS:
 *
 * The number of errors when a network interface has sent.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_SUFFIX_TX_ERRS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_SUFFIX_TX_ERRS ".tx.errs"

/**
 * VIRGO_DOMAIN_STATS_NET_SUFFIX_TX_DROP:
 *
 * The number of packets that a network interface should have sent, and that were dropped.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_NET_SUFFIX_TX_DROP`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_NET_SUFFIX_TX_DROP ".tx.drop"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_COUNT:
 *
 * The number of disks, or of images with backing images.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_COUNT "block.count"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_PREFIX:
 *
 * Before the number of a disk.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_PREFIX "block."

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_NAME:
 *
 * The target of a disk.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX:
 *
 * The number of a backing image.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_BACKINGINDEX ".backingIndex"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_PATH:
 *
 * The path of an image on the host.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PATH`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_PATH ".path"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS:
 *
 * The number of reads from a disk.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_RD_REQS ".rd.reqs"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES:
 *
 * How much was read from a disk, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_RD_BYTES ".rd.bytes"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES:
 *
 * The time that reads from a disk took, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_RD_TIMES ".rd.times"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS:
 *
 * The number of writes to a disk.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_WR_REQS ".wr.reqs"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES:
 *
 * How much was written to a disk, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_WR_BYTES ".wr.bytes"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES:
 *
 * The time that writes to a disk took, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_WR_TIMES ".wr.times"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS:
 *
 * The number of flushes of a disk.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_FL_REQS ".fl.reqs"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES:
 *
 * The time that flushes of a disk took, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_FL_TIMES ".fl.times"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS:
 *
 * The number of errors of a disk; of Xen.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_ERRORS ".errors"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION:
 *
 * The offset of the highest byte that was written to an image, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_ALLOCATION ".allocation"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY:
 *
 * The size of a disk as the guest sees it, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_CAPACITY ".capacity"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL:
 *
 * The size of the file or device of an image, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_PHYSICAL ".physical"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD:
 *
 * The offset at which [signal@Domain::block-threshold] is emitted, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_THRESHOLD ".threshold"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT:
 *
 * What offsets and lengths of transfers have to be multiples of, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_REQUEST_ALIGNMENT ".limits.request_alignment"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX:
 *
 * The largest range that can be discarded at once, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_MAX ".limits.discard_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT:
 *
 * What ranges to be discarded should be multiples of, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_DISCARD_ALIGNMENT ".limits.discard_alignment"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX:
 *
 * The largest range that can be zeroed at once, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_MAX ".limits.write_zeroes_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT:
 *
 * What ranges to be zeroed should be multiples of, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_WRITE_ZEROES_ALIGNMENT ".limits.write_zeroes_alignment"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL:
 *
 * The best size of a transfer, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_OPTIMAL ".limits.transfer_optimal"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX:
 *
 * The largest transfer, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_MAX ".limits.transfer_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX:
 *
 * The largest transfer that the hardware does, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_TRANSFER_HW_MAX ".limits.transfer_hw_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX:
 *
 * The most pieces that a transfer may have.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_MAX ".limits.iov_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX:
 *
 * The most pieces that a transfer of the hardware may have.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_IOV_HW_MAX ".limits.iov_hw_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL:
 *
 * What addresses of buffers have to be multiples of, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_MINIMAL ".limits.memory_alignment_minimal"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL:
 *
 * What addresses of buffers should be multiples of, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LIMITS_MEMORY_ALIGNMENT_OPTIMAL ".limits.memory_alignment_optimal"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX:
 *
 * Before what the histogram of how long reads took has.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_READ_PREFIX ".latency_histogram.read."

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX:
 *
 * Before what the histogram of how long writes took has.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_WRITE_PREFIX ".latency_histogram.write."

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX:
 *
 * Before what the histogram of how long appends to zones took has.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_ZONE_APPEND_PREFIX ".latency_histogram.zone_append."

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX:
 *
 * Before what the histogram of how long flushes took has.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_FLUSH_PREFIX ".latency_histogram.flush."

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT:
 *
 * The number of bins of a histogram.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_COUNT "bin.count"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX:
 *
 * Before the number of a bin of a histogram.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_PREFIX "bin."

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START:
 *
 * Where a bin of a histogram begins, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_START ".start"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE:
 *
 * The number of operations in a bin of a histogram.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_LATENCY_HISTOGRAM_SUFFIX_BIN_SUFFIX_VALUE ".value"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT:
 *
 * The number of intervals for which latencies are told.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_COUNT ".timed_group.count"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX:
 *
 * Before the number of an interval for which latencies are told.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_PREFIX ".timed_group."

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL:
 *
 * The length of an interval for which latencies are told, in seconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_INTERVAL ".interval"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN:
 *
 * The shortest latency of reads in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MIN ".rd_latency_min"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX:
 *
 * The longest latency of reads in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_MAX ".rd_latency_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG:
 *
 * The average latency of reads in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_LATENCY_AVG ".rd_latency_avg"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG:
 *
 * The average number of reads that were pending in an interval.
 *
 * The value is a floating-point number (`d`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_RD_QUEUE_DEPTH_AVG ".rd_queue_depth_avg"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN:
 *
 * The shortest latency of writes in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MIN ".wr_latency_min"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX:
 *
 * The longest latency of writes in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_MAX ".wr_latency_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG:
 *
 * The average latency of writes in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_LATENCY_AVG ".wr_latency_avg"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG:
 *
 * The average number of writes that were pending in an interval.
 *
 * The value is a floating-point number (`d`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_WR_QUEUE_DEPTH_AVG ".wr_queue_depth_avg"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN:
 *
 * The shortest latency of appends to zones in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MIN ".zone_append_latency_min"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX:
 *
 * The longest latency of appends to zones in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_MAX ".zone_append_latency_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG:
 *
 * The average latency of appends to zones in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_LATENCY_AVG ".zone_append_latency_avg"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG:
 *
 * The average number of appends to zones that were pending in an interval.
 *
 * The value is a floating-point number (`d`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_ZONE_APPEND_QUEUE_DEPTH_AVG ".zone_append_queue_depth_avg"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN:
 *
 * The shortest latency of flushes in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MIN ".flush_latency_min"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX:
 *
 * The longest latency of flushes in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_MAX ".flush_latency_max"

/**
 * VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG:
 *
 * The average latency of flushes in an interval, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_BLOCK_SUFFIX_TIMED_GROUP_SUFFIX_FLUSH_LATENCY_AVG ".flush_latency_avg"

/**
 * VIRGO_DOMAIN_STATS_IO_THREAD_COUNT:
 *
 * The number of I/O threads.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_IOTHREAD_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_IO_THREAD_COUNT "iothread.count"

/**
 * VIRGO_DOMAIN_STATS_IO_THREAD_PREFIX:
 *
 * Before the ID of an I/O thread.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_IOTHREAD_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_IO_THREAD_PREFIX "iothread."

/**
 * VIRGO_DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_MAX_NS:
 *
 * How long an I/O thread polls at most, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_MAX_NS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_MAX_NS ".poll-max-ns"

/**
 * VIRGO_DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_GROW:
 *
 * By what factor the time for which an I/O thread polls grows.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_GROW`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_GROW ".poll-grow"

/**
 * VIRGO_DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_SHRINK:
 *
 * By what divisor the time for which an I/O thread polls shrinks.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_SHRINK`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_SHRINK ".poll-shrink"

/**
 * VIRGO_DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_WEIGHT:
 *
 * How much the last time counts for how long an I/O thread polls.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_IOTHREAD_SUFFIX_POLL_WEIGHT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_IO_THREAD_SUFFIX_POLL_WEIGHT ".poll-weight"

/**
 * VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT:
 *
 * The number of monitors of memory bandwidth.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_COUNT "memory.bandwidth.monitor.count"

/**
 * VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX:
 *
 * Before the number of a monitor of memory bandwidth.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_PREFIX "memory.bandwidth.monitor."

/**
 * VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME:
 *
 * The name of a monitor of memory bandwidth.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS:
 *
 * The virtual CPUs of a monitor of memory bandwidth, as a list such as `0-3`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_VCPUS ".vcpus"

/**
 * VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT:
 *
 * The number of memory controllers of a monitor of memory bandwidth.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_COUNT ".node.count"

/**
 * VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX:
 *
 * Before the number of a memory controller.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_PREFIX ".node."

/**
 * VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID:
 *
 * The ID of a memory controller.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_ID ".id"

/**
 * VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL:
 *
 * How much went through a memory controller from its own CPU, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_LOCAL ".bytes.local"

/**
 * VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL:
 *
 * How much went through a memory controller, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_MEMORY_BANDWIDTH_MONITOR_SUFFIX_NODE_SUFFIX_BYTES_TOTAL ".bytes.total"

/**
 * VIRGO_DOMAIN_STATS_DIRTYRATE_CALC_STATUS:
 *
 * How far the measurement of dirtied memory is: 0 if none was begun, 1 if it goes on, 2 if it is done.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_DIRTYRATE_CALC_STATUS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_DIRTYRATE_CALC_STATUS "dirtyrate.calc_status"

/**
 * VIRGO_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME:
 *
 * When the measurement of dirtied memory was begun, in seconds since the hypervisor was started.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_DIRTYRATE_CALC_START_TIME "dirtyrate.calc_start_time"

/**
 * VIRGO_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD:
 *
 * The period of the measurement of dirtied memory, in seconds.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_DIRTYRATE_CALC_PERIOD "dirtyrate.calc_period"

/**
 * VIRGO_DOMAIN_STATS_DIRTYRATE_CALC_MODE:
 *
 * How dirtied memory is measured: `page-sampling`, `dirty-bitmap` or `dirty-ring`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_DIRTYRATE_CALC_MODE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_DIRTYRATE_CALC_MODE "dirtyrate.calc_mode"

/**
 * VIRGO_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND:
 *
 * How much memory the guest dirties, in MiB a second.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_DIRTYRATE_MEGABYTES_PER_SECOND "dirtyrate.megabytes_per_second"

/**
 * VIRGO_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX:
 *
 * Before the number of a virtual CPU whose dirtied memory is measured.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_DIRTYRATE_VCPU_PREFIX "dirtyrate.vcpu."

/**
 * VIRGO_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND:
 *
 * How much memory a virtual CPU dirties, in MiB a second.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_DIRTYRATE_VCPU_SUFFIX_MEGABYTES_PER_SECOND ".megabytes_per_second"

/**
 * VIRGO_DOMAIN_STATS_PERF_CMT:
 *
 * How much of the last-level cache the domain uses, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_CMT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_CMT "perf.cmt"

/**
 * VIRGO_DOMAIN_STATS_PERF_MBMT:
 *
 * The bandwidth of the system's memory, in bytes a second.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_MBMT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_MBMT "perf.mbmt"

/**
 * VIRGO_DOMAIN_STATS_PERF_MBML:
 *
 * The bandwidth of the socket's own memory, in bytes a second.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_MBML`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_MBML "perf.mbml"

/**
 * VIRGO_DOMAIN_STATS_PERF_CACHE_MISSES:
 *
 * The number of misses of CPU caches.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_CACHE_MISSES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_CACHE_MISSES "perf.cache_misses"

/**
 * VIRGO_DOMAIN_STATS_PERF_CACHE_REFERENCES:
 *
 * The number of accesses to CPU caches.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_CACHE_REFERENCES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_CACHE_REFERENCES "perf.cache_references"

/**
 * VIRGO_DOMAIN_STATS_PERF_INSTRUCTIONS:
 *
 * The number of instructions.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_INSTRUCTIONS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_INSTRUCTIONS "perf.instructions"

/**
 * VIRGO_DOMAIN_STATS_PERF_CPU_CYCLES:
 *
 * The number of CPU cycles.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_CPU_CYCLES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_CPU_CYCLES "perf.cpu_cycles"

/**
 * VIRGO_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS:
 *
 * The number of branch instructions.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_BRANCH_INSTRUCTIONS "perf.branch_instructions"

/**
 * VIRGO_DOMAIN_STATS_PERF_BRANCH_MISSES:
 *
 * The number of branches that were mispredicted.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_BRANCH_MISSES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_BRANCH_MISSES "perf.branch_misses"

/**
 * VIRGO_DOMAIN_STATS_PERF_BUS_CYCLES:
 *
 * The number of bus cycles.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_BUS_CYCLES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_BUS_CYCLES "perf.bus_cycles"

/**
 * VIRGO_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND:
 *
 * The number of CPU cycles for which the front end was stalled.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_STALLED_CYCLES_FRONTEND "perf.stalled_cycles_frontend"

/**
 * VIRGO_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND:
 *
 * The number of CPU cycles for which the back end was stalled.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_STALLED_CYCLES_BACKEND "perf.stalled_cycles_backend"

/**
 * VIRGO_DOMAIN_STATS_PERF_REF_CPU_CYCLES:
 *
 * The number of CPU cycles at the nominal frequency.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_REF_CPU_CYCLES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_REF_CPU_CYCLES "perf.ref_cpu_cycles"

/**
 * VIRGO_DOMAIN_STATS_PERF_CPU_CLOCK:
 *
 * The time by the CPU clock, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_CPU_CLOCK`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_CPU_CLOCK "perf.cpu_clock"

/**
 * VIRGO_DOMAIN_STATS_PERF_TASK_CLOCK:
 *
 * The CPU time of the domain's tasks, in nanoseconds.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_TASK_CLOCK`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_TASK_CLOCK "perf.task_clock"

/**
 * VIRGO_DOMAIN_STATS_PERF_PAGE_FAULTS:
 *
 * The number of page faults.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_PAGE_FAULTS "perf.page_faults"

/**
 * VIRGO_DOMAIN_STATS_PERF_CONTEXT_SWITCHES:
 *
 * The number of context switches.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_CONTEXT_SWITCHES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_CONTEXT_SWITCHES "perf.context_switches"

/**
 * VIRGO_DOMAIN_STATS_PERF_CPU_MIGRATIONS:
 *
 * How often tasks went from one CPU to another.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_CPU_MIGRATIONS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_CPU_MIGRATIONS "perf.cpu_migrations"

/**
 * VIRGO_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN:
 *
 * The number of page faults that needed no I/O.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_PAGE_FAULTS_MIN "perf.page_faults_min"

/**
 * VIRGO_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ:
 *
 * The number of page faults that needed I/O.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_PAGE_FAULTS_MAJ "perf.page_faults_maj"

/**
 * VIRGO_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS:
 *
 * The number of accesses to addresses that were not aligned.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_ALIGNMENT_FAULTS "perf.alignment_faults"

/**
 * VIRGO_DOMAIN_STATS_PERF_EMULATION_FAULTS:
 *
 * The number of instructions that were emulated.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_STATS_PERF_EMULATION_FAULTS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_STATS_PERF_EMULATION_FAULTS "perf.emulation_faults"

/**
 * VIRGO_DOMAIN_GUEST_INFO_USER_COUNT:
 *
 * The number of users who are logged in.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_USER_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_USER_COUNT "user.count"

/**
 * VIRGO_DOMAIN_GUEST_INFO_USER_PREFIX:
 *
 * Before the number of a user.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_USER_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_USER_PREFIX "user."

/**
 * VIRGO_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME:
 *
 * The name of a user.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_USER_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN:
 *
 * The Windows domain of a user.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_USER_SUFFIX_DOMAIN ".domain"

/**
 * VIRGO_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME:
 *
 * When a user logged in, in milliseconds since the beginning of 1970.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_USER_SUFFIX_LOGIN_TIME ".login-time"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_ID:
 *
 * The ID of the operating system, such as `debian`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_ID "os.id"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_NAME:
 *
 * The name of the operating system.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_NAME "os.name"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_PRETTY_NAME:
 *
 * The name and version of the operating system, for people.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_PRETTY_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_PRETTY_NAME "os.pretty-name"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_VERSION:
 *
 * The version of the operating system, for people.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_VERSION`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_VERSION "os.version"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_VERSION_ID:
 *
 * The version of the operating system, such as `12`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_VERSION_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_VERSION_ID "os.version-id"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE:
 *
 * The release of the kernel.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_KERNEL_RELEASE "os.kernel-release"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION:
 *
 * The version of the kernel.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_KERNEL_VERSION "os.kernel-version"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_MACHINE:
 *
 * The architecture of the guest.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_MACHINE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_MACHINE "os.machine"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_VARIANT:
 *
 * The variant of the operating system, for people.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_VARIANT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_VARIANT "os.variant"

/**
 * VIRGO_DOMAIN_GUEST_INFO_OS_VARIANT_ID:
 *
 * The variant of the operating system, such as `server`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_OS_VARIANT_ID`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_OS_VARIANT_ID "os.variant-id"

/**
 * VIRGO_DOMAIN_GUEST_INFO_TIMEZONE_NAME:
 *
 * The name of the time zone.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_TIMEZONE_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_TIMEZONE_NAME "timezone.name"

/**
 * VIRGO_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET:
 *
 * By how much the time zone is ahead of UTC, in seconds.
 *
 * The value is an integer (`i`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_TIMEZONE_OFFSET "timezone.offset"

/**
 * VIRGO_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME:
 *
 * The host name of the guest.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME "hostname"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_COUNT:
 *
 * The number of file systems that are mounted.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_COUNT "fs.count"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_PREFIX:
 *
 * Before the number of a file system.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_PREFIX "fs."

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT:
 *
 * Where a file system is mounted.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_MOUNTPOINT ".mountpoint"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME:
 *
 * The name of a file system's device in the guest.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE:
 *
 * The type of a file system.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_FSTYPE ".fstype"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES:
 *
 * The size of a file system, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_TOTAL_BYTES ".total-bytes"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES:
 *
 * How much of a file system is used, in bytes.
 *
 * The value is an unsigned 64-bit integer (`t`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_USED_BYTES ".used-bytes"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT:
 *
 * The number of disks of a file system.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_COUNT ".disk.count"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX:
 *
 * Before the number of a disk of a file system.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_PREFIX ".disk."

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS:
 *
 * The target of a disk of a file system, such as `vda`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_ALIAS ".alias"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL:
 *
 * The serial number of a disk of a file system.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_SERIAL ".serial"

/**
 * VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE:
 *
 * The device of a disk of a file system in the guest.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_FS_SUFFIX_DISK_SUFFIX_DEVICE ".device"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_COUNT:
 *
 * The number of disks.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_COUNT "disk.count"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_PREFIX:
 *
 * Before the number of a disk.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_PREFIX "disk."

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME:
 *
 * The device of a disk in the guest.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION:
 *
 * Whether a disk is a partition.
 *
 * The value is a boolean (`b`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_PARTITION ".partition"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT:
 *
 * The number of devices that a disk depends on.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_COUNT ".dependency.count"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX:
 *
 * Before the number of a device that a disk depends on.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_PREFIX ".dependency."

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME:
 *
 * A device that a disk depends on.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_DEPENDENCY_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL:
 *
 * The serial number of a disk.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_SERIAL ".serial"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS:
 *
 * The target of a disk, such as `vda`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_ALIAS ".alias"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS:
 *
 * What the guest calls a disk.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_ALIAS ".guest_alias"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS:
 *
 * The bus of a disk, such as `scsi`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DISK_SUFFIX_GUEST_BUS ".guest_bus"

/**
 * VIRGO_DOMAIN_GUEST_INFO_IF_COUNT:
 *
 * The number of network interfaces.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_IF_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_IF_COUNT "if.count"

/**
 * VIRGO_DOMAIN_GUEST_INFO_IF_PREFIX:
 *
 * Before the number of a network interface.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_IF_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_IF_PREFIX "if."

/**
 * VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME:
 *
 * The name of a network interface in the guest.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_NAME ".name"

/**
 * VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR:
 *
 * The MAC address of a network interface.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_HWADDR ".hwaddr"

/**
 * VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT:
 *
 * The number of addresses of a network interface.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_COUNT ".addr.count"

/**
 * VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX:
 *
 * Before the number of an address.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_PREFIX ".addr."

/**
 * VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE:
 *
 * The type of an address: `ipv4` or `ipv6`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_TYPE ".type"

/**
 * VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR:
 *
 * An address.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_ADDR ".addr"

/**
 * VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX:
 *
 * The length of the network prefix of an address, in bits.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_IF_SUFFIX_ADDR_SUFFIX_PREFIX ".prefix"

/**
 * VIRGO_DOMAIN_GUEST_INFO_LOAD_1M:
 *
 * The average load of the last minute.
 *
 * The value is a floating-point number (`d`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_LOAD_1M`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_LOAD_1M "load.1m"

/**
 * VIRGO_DOMAIN_GUEST_INFO_LOAD_5M:
 *
 * The average load of the last 5 minutes.
 *
 * The value is a floating-point number (`d`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_LOAD_5M`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_LOAD_5M "load.5m"

/**
 * VIRGO_DOMAIN_GUEST_INFO_LOAD_15M:
 *
 * The average load of the last 15 minutes.
 *
 * The value is a floating-point number (`d`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_LOAD_15M`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_LOAD_15M "load.15m"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DEVICE_COUNT:
 *
 * The number of devices with drivers; of Windows.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DEVICE_COUNT`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DEVICE_COUNT "device.count"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DEVICE_PREFIX:
 *
 * Before the number of a device.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DEVICE_PREFIX`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DEVICE_PREFIX "device."

/**
 * VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME:
 *
 * The name of a device's driver.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_NAME ".driverName"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE:
 *
 * The date of a device's driver, in seconds since the beginning of 1970.
 *
 * The value is a 64-bit integer (`x`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_DATE ".driverDate"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION:
 *
 * The version of a device's driver.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_DRIVER_VERSION ".driverVersion"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE:
 *
 * The type of a device's ID, such as `pci`.
 *
 * The value is a string (`s`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_ID_TYPE ".idType"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR:
 *
 * The PCI vendor ID of a device.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_VENDOR ".pciVendor"

/**
 * VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE:
 *
 * The PCI device ID of a device.
 *
 * The value is an unsigned integer (`u`).
 *
 * Corresponds to libvirt's `VIR_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE`.
 *
 * Since: 0.1
 */
#define VIRGO_DOMAIN_GUEST_INFO_DEVICE_SUFFIX_PCI_DEVICE ".pciDevice"

/**
 * VirgoError:
 * @VIRGO_ERROR_INTERNAL_ERROR: Something went wrong that the driver did not foresee; also stands in for any unknown code.
 * @VIRGO_ERROR_NO_MEMORY: The process, or the daemon, ran out of memory.
 * @VIRGO_ERROR_NO_SUPPORT: The driver behind this connection does not implement the operation at all.
 * @VIRGO_ERROR_UNKNOWN_HOST: The host named in the connection's URI does not resolve.
 * @VIRGO_ERROR_NO_CONNECT: The URI cannot be opened: no driver takes it, or the hypervisor cannot be reached.
 * @VIRGO_ERROR_INVALID_CONN: The connection is closed, or is the wrong one for the object.
 * @VIRGO_ERROR_INVALID_DOMAIN: The domain handle does not stand for a usable domain.
 * @VIRGO_ERROR_INVALID_ARG: An argument is missing, malformed or out of range.
 * @VIRGO_ERROR_OPERATION_FAILED: The hypervisor, or a program it depends on, tried the operation and failed.
 * @VIRGO_ERROR_GET_FAILED: A hypervisor managed over HTTP did not answer a GET request.
 * @VIRGO_ERROR_POST_FAILED: A hypervisor managed over HTTP did not accept a POST request.
 * @VIRGO_ERROR_HTTP_ERROR: A hypervisor managed over HTTP answered with an unexpected status.
 * @VIRGO_ERROR_SEXPR_SERIAL: A Xen S-expression could not be written out.
 * @VIRGO_ERROR_NO_XEN: The control interface of Xen cannot be opened.
 * @VIRGO_ERROR_XEN_CALL: A call into the Xen hypervisor failed.
 * @VIRGO_ERROR_OS_TYPE: The XML asks for an OS type that the hypervisor does not know.
 * @VIRGO_ERROR_NO_KERNEL: The domain's XML names no kernel where one is needed.
 * @VIRGO_ERROR_NO_ROOT: The domain's XML names no root device where one is needed.
 * @VIRGO_ERROR_NO_SOURCE: A device in the XML lacks its source on the host.
 * @VIRGO_ERROR_NO_TARGET: A device in the XML lacks its target in the guest.
 * @VIRGO_ERROR_NO_NAME: The XML gives the object no name.
 * @VIRGO_ERROR_NO_OS: The domain's XML does not say what it boots.
 * @VIRGO_ERROR_NO_DEVICE: The domain's XML lacks a device that is needed.
 * @VIRGO_ERROR_NO_XENSTORE: The Xen store cannot be opened.
 * @VIRGO_ERROR_DRIVER_FULL: No room is left to register one more driver.
 * @VIRGO_ERROR_CALL_FAILED: No driver could carry the call out; only old daemons still report it.
 * @VIRGO_ERROR_XML_ERROR: The XML is well formed but says something wrong, or lacks something needed.
 * @VIRGO_ERROR_DOM_EXIST: A domain with this name or UUID exists already.
 * @VIRGO_ERROR_OPERATION_DENIED: The operation changes something and the connection is read-only.
 * @VIRGO_ERROR_OPEN_FAILED: A configuration file cannot be opened.
 * @VIRGO_ERROR_READ_FAILED: A configuration file cannot be read.
 * @VIRGO_ERROR_PARSE_FAILED: A configuration file cannot be parsed.
 * @VIRGO_ERROR_CONF_SYNTAX: A configuration file, or a setting in it, breaks the syntax.
 * @VIRGO_ERROR_WRITE_FAILED: A configuration file cannot be written.
 * @VIRGO_ERROR_XML_DETAIL: The XML is not well formed; the message tells where.
 * @VIRGO_ERROR_INVALID_NETWORK: The network handle does not stand for a usable network.
 * @VIRGO_ERROR_NETWORK_EXIST: A network with this name or UUID exists already.
 * @VIRGO_ERROR_SYSTEM_ERROR: A system call failed; the message holds the reason the system gave.
 * @VIRGO_ERROR_RPC: Client and daemon failed to understand each other, or the link between them broke.
 * @VIRGO_ERROR_GNUTLS_ERROR: TLS failed: the handshake, a certificate, or the encrypted link itself.
 * @VIRGO_ERROR_NO_NETWORK_DRIVER: The network driver did not start, so networks are unavailable.
 * @VIRGO_ERROR_NO_DOMAIN: No such domain exists, or it vanished during the operation.
 * @VIRGO_ERROR_NO_NETWORK: No such network exists.
 * @VIRGO_ERROR_INVALID_MAC: A MAC address is malformed or of the wrong kind.
 * @VIRGO_ERROR_AUTH_FAILED: The peer rejected the credentials.
 * @VIRGO_ERROR_INVALID_STORAGE_POOL: The storage pool handle does not stand for a usable pool.
 * @VIRGO_ERROR_INVALID_STORAGE_VOL: The storage volume handle does not stand for a usable volume.
 * @VIRGO_ERROR_NO_STORAGE_DRIVER: The storage driver did not start, so pools and volumes are unavailable.
 * @VIRGO_ERROR_NO_STORAGE_POOL: No such storage pool exists.
 * @VIRGO_ERROR_NO_STORAGE_VOL: No such storage volume exists.
 * @VIRGO_ERROR_NO_NODE_DRIVER: The node device driver did not start, so host devices are unavailable.
 * @VIRGO_ERROR_INVALID_NODE_DEVICE: The node device handle does not stand for a usable device.
 * @VIRGO_ERROR_NO_NODE_DEVICE: No such node device exists.
 * @VIRGO_ERROR_NO_SECURITY_MODEL: The requested security model is not active on the host.
 * @VIRGO_ERROR_OPERATION_INVALID: The object's present state rules the operation out, such as suspending a domain that is off.
 * @VIRGO_ERROR_NO_INTERFACE_DRIVER: The interface driver did not start, so host interfaces are unavailable.
 * @VIRGO_ERROR_NO_INTERFACE: No such host interface exists.
 * @VIRGO_ERROR_INVALID_INTERFACE: The interface handle does not stand for a usable host interface.
 * @VIRGO_ERROR_MULTIPLE_INTERFACES: A lookup meant to find one host interface matched several.
 * @VIRGO_ERROR_NO_NWFILTER_DRIVER: The network filter driver did not start, so filters are unavailable.
 * @VIRGO_ERROR_INVALID_NWFILTER: The network filter handle does not stand for a usable filter.
 * @VIRGO_ERROR_NO_NWFILTER: No such network filter exists.
 * @VIRGO_ERROR_BUILD_FIREWALL: The host's firewall rules could not be set up.
 * @VIRGO_ERROR_NO_SECRET_DRIVER: The secret driver did not start, so secrets are unavailable.
 * @VIRGO_ERROR_INVALID_SECRET: The secret handle does not stand for a usable secret, or its value does not fit its use.
 * @VIRGO_ERROR_NO_SECRET: No such secret exists, or it has no value yet.
 * @VIRGO_ERROR_CONFIG_UNSUPPORTED: The XML asks for something valid that this hypervisor or host cannot provide.
 * @VIRGO_ERROR_OPERATION_TIMEOUT: The operation, or a lock it waited for, took too long.
 * @VIRGO_ERROR_MIGRATE_PERSIST_FAILED: The domain migrated, but its definition could not be stored on the destination.
 * @VIRGO_ERROR_HOOK_SCRIPT_FAILED: A hook script on the host failed and so vetoed the operation.
 * @VIRGO_ERROR_INVALID_DOMAIN_SNAPSHOT: The snapshot handle does not stand for a usable snapshot.
 * @VIRGO_ERROR_NO_DOMAIN_SNAPSHOT: No such snapshot of the domain exists.
 * @VIRGO_ERROR_INVALID_STREAM: The stream is closed, or is not in use by any transfer.
 * @VIRGO_ERROR_ARGUMENT_UNSUPPORTED: The operation exists, but this driver cannot honour one of the arguments or flags.
 * @VIRGO_ERROR_STORAGE_PROBE_FAILED: The driver could not tell what a storage source holds.
 * @VIRGO_ERROR_STORAGE_POOL_BUILT: The storage pool is built already and overwriting it was not asked for.
 * @VIRGO_ERROR_SNAPSHOT_REVERT_RISKY: Going back to the snapshot may lose data or break the guest, and force was not asked for.
 * @VIRGO_ERROR_OPERATION_ABORTED: Somebody cancelled the operation while it ran.
 * @VIRGO_ERROR_AUTH_CANCELLED: The user dismissed the request for credentials.
 * @VIRGO_ERROR_NO_DOMAIN_METADATA: The domain has no metadata of the requested kind.
 * @VIRGO_ERROR_MIGRATE_UNSAFE: Migration could corrupt the domain's disks, and going ahead anyway was not asked for.
 * @VIRGO_ERROR_OVERFLOW: A number does not fit the field meant to hold it.
 * @VIRGO_ERROR_BLOCK_COPY_ACTIVE: The operation has to wait until a block copy job on the disk ends.
 * @VIRGO_ERROR_OPERATION_UNSUPPORTED: The driver has the operation, but not for this object, host or hypervisor version.
 * @VIRGO_ERROR_SSH: The SSH tunnel to the host failed.
 * @VIRGO_ERROR_AGENT_UNRESPONSIVE: The guest agent is absent, not running or silent.
 * @VIRGO_ERROR_RESOURCE_BUSY: Something else holds the resource.
 * @VIRGO_ERROR_ACCESS_DENIED: The access policy of the host does not let this user do it.
 * @VIRGO_ERROR_DBUS_SERVICE: A D-Bus service on the host reported a failure.
 * @VIRGO_ERROR_STORAGE_VOL_EXIST: A storage volume with this name exists already.
 * @VIRGO_ERROR_CPU_INCOMPATIBLE: The host's CPU cannot run the CPU that the domain asks for.
 * @VIRGO_ERROR_XML_INVALID_SCHEMA: Validation was asked for and the XML does not fit the schema.
 * @VIRGO_ERROR_MIGRATE_FINISH_OK: The last migration step succeeded where it was meant to fail; only migrating code handles it.
 * @VIRGO_ERROR_AUTH_UNAVAILABLE: No way to authenticate is at hand, such as a session without a polkit agent.
 * @VIRGO_ERROR_NO_SERVER: The daemon runs no server with this name; only administration meets it.
 * @VIRGO_ERROR_NO_CLIENT: The server has no client with this id; only administration meets it.
 * @VIRGO_ERROR_AGENT_UNSYNCED: The guest agent answered out of turn; only old daemons still report it.
 * @VIRGO_ERROR_LIBSSH: The tunnel built with the libssh library failed.
 * @VIRGO_ERROR_DEVICE_MISSING: The domain has no device that matches the one described.
 * @VIRGO_ERROR_INVALID_NWFILTER_BINDING: The handle does not stand for a usable network filter binding.
 * @VIRGO_ERROR_NO_NWFILTER_BINDING: No network filter is bound to this port.
 * @VIRGO_ERROR_INVALID_DOMAIN_CHECKPOINT: The checkpoint handle does not stand for a usable checkpoint.
 * @VIRGO_ERROR_NO_DOMAIN_CHECKPOINT: No such checkpoint of the domain exists.
 * @VIRGO_ERROR_NO_DOMAIN_BACKUP: The domain has no backup job under way.
 * @VIRGO_ERROR_INVALID_NETWORK_PORT: The network port handle does not stand for a usable port.
 * @VIRGO_ERROR_NETWORK_PORT_EXIST: A port with this UUID exists in the network already.
 * @VIRGO_ERROR_NO_NETWORK_PORT: No such port exists in the network.
 * @VIRGO_ERROR_NO_HOSTNAME: No host name is known for the domain.
 * @VIRGO_ERROR_CHECKPOINT_INCONSISTENT: The checkpoint's data is damaged or incomplete and cannot be used.
 * @VIRGO_ERROR_MULTIPLE_DOMAINS: A lookup meant to find one domain matched several.
 * @VIRGO_ERROR_NO_NETWORK_METADATA: The network has no metadata of the requested kind.
 * @VIRGO_ERROR_AGENT_COMMAND_TIMEOUT: The guest agent took a command but did not answer in time.
 * @VIRGO_ERROR_AGENT_COMMAND_FAILED: The guest agent carried a command out and reported failure.
 * @VIRGO_ERROR_INVALID_ENCR_KEY_SECRET: The key that encrypts secrets at rest is unusable, for instance because of its length.
 *
 * Why an operation failed.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_ERROR_INTERNAL_ERROR = 1,
  VIRGO_ERROR_NO_MEMORY = 2,
  VIRGO_ERROR_NO_SUPPORT = 3,
  VIRGO_ERROR_UNKNOWN_HOST = 4,
  VIRGO_ERROR_NO_CONNECT = 5,
  VIRGO_ERROR_INVALID_CONN = 6,
  VIRGO_ERROR_INVALID_DOMAIN = 7,
  VIRGO_ERROR_INVALID_ARG = 8,
  VIRGO_ERROR_OPERATION_FAILED = 9,
  VIRGO_ERROR_GET_FAILED = 10,
  VIRGO_ERROR_POST_FAILED = 11,
  VIRGO_ERROR_HTTP_ERROR = 12,
  VIRGO_ERROR_SEXPR_SERIAL = 13,
  VIRGO_ERROR_NO_XEN = 14,
  VIRGO_ERROR_XEN_CALL = 15,
  VIRGO_ERROR_OS_TYPE = 16,
  VIRGO_ERROR_NO_KERNEL = 17,
  VIRGO_ERROR_NO_ROOT = 18,
  VIRGO_ERROR_NO_SOURCE = 19,
  VIRGO_ERROR_NO_TARGET = 20,
  VIRGO_ERROR_NO_NAME = 21,
  VIRGO_ERROR_NO_OS = 22,
  VIRGO_ERROR_NO_DEVICE = 23,
  VIRGO_ERROR_NO_XENSTORE = 24,
  VIRGO_ERROR_DRIVER_FULL = 25,
  VIRGO_ERROR_CALL_FAILED = 26,
  VIRGO_ERROR_XML_ERROR = 27,
  VIRGO_ERROR_DOM_EXIST = 28,
  VIRGO_ERROR_OPERATION_DENIED = 29,
  VIRGO_ERROR_OPEN_FAILED = 30,
  VIRGO_ERROR_READ_FAILED = 31,
  VIRGO_ERROR_PARSE_FAILED = 32,
  VIRGO_ERROR_CONF_SYNTAX = 33,
  VIRGO_ERROR_WRITE_FAILED = 34,
  VIRGO_ERROR_XML_DETAIL = 35,
  VIRGO_ERROR_INVALID_NETWORK = 36,
  VIRGO_ERROR_NETWORK_EXIST = 37,
  VIRGO_ERROR_SYSTEM_ERROR = 38,
  VIRGO_ERROR_RPC = 39,
  VIRGO_ERROR_GNUTLS_ERROR = 40,
  VIRGO_ERROR_NO_NETWORK_DRIVER = 41,
  VIRGO_ERROR_NO_DOMAIN = 42,
  VIRGO_ERROR_NO_NETWORK = 43,
  VIRGO_ERROR_INVALID_MAC = 44,
  VIRGO_ERROR_AUTH_FAILED = 45,
  VIRGO_ERROR_INVALID_STORAGE_POOL = 46,
  VIRGO_ERROR_INVALID_STORAGE_VOL = 47,
  VIRGO_ERROR_NO_STORAGE_DRIVER = 48,
  VIRGO_ERROR_NO_STORAGE_POOL = 49,
  VIRGO_ERROR_NO_STORAGE_VOL = 50,
  VIRGO_ERROR_NO_NODE_DRIVER = 51,
  VIRGO_ERROR_INVALID_NODE_DEVICE = 52,
  VIRGO_ERROR_NO_NODE_DEVICE = 53,
  VIRGO_ERROR_NO_SECURITY_MODEL = 54,
  VIRGO_ERROR_OPERATION_INVALID = 55,
  VIRGO_ERROR_NO_INTERFACE_DRIVER = 56,
  VIRGO_ERROR_NO_INTERFACE = 57,
  VIRGO_ERROR_INVALID_INTERFACE = 58,
  VIRGO_ERROR_MULTIPLE_INTERFACES = 59,
  VIRGO_ERROR_NO_NWFILTER_DRIVER = 60,
  VIRGO_ERROR_INVALID_NWFILTER = 61,
  VIRGO_ERROR_NO_NWFILTER = 62,
  VIRGO_ERROR_BUILD_FIREWALL = 63,
  VIRGO_ERROR_NO_SECRET_DRIVER = 64,
  VIRGO_ERROR_INVALID_SECRET = 65,
  VIRGO_ERROR_NO_SECRET = 66,
  VIRGO_ERROR_CONFIG_UNSUPPORTED = 67,
  VIRGO_ERROR_OPERATION_TIMEOUT = 68,
  VIRGO_ERROR_MIGRATE_PERSIST_FAILED = 69,
  VIRGO_ERROR_HOOK_SCRIPT_FAILED = 70,
  VIRGO_ERROR_INVALID_DOMAIN_SNAPSHOT = 71,
  VIRGO_ERROR_NO_DOMAIN_SNAPSHOT = 72,
  VIRGO_ERROR_INVALID_STREAM = 73,
  VIRGO_ERROR_ARGUMENT_UNSUPPORTED = 74,
  VIRGO_ERROR_STORAGE_PROBE_FAILED = 75,
  VIRGO_ERROR_STORAGE_POOL_BUILT = 76,
  VIRGO_ERROR_SNAPSHOT_REVERT_RISKY = 77,
  VIRGO_ERROR_OPERATION_ABORTED = 78,
  VIRGO_ERROR_AUTH_CANCELLED = 79,
  VIRGO_ERROR_NO_DOMAIN_METADATA = 80,
  VIRGO_ERROR_MIGRATE_UNSAFE = 81,
  VIRGO_ERROR_OVERFLOW = 82,
  VIRGO_ERROR_BLOCK_COPY_ACTIVE = 83,
  VIRGO_ERROR_OPERATION_UNSUPPORTED = 84,
  VIRGO_ERROR_SSH = 85,
  VIRGO_ERROR_AGENT_UNRESPONSIVE = 86,
  VIRGO_ERROR_RESOURCE_BUSY = 87,
  VIRGO_ERROR_ACCESS_DENIED = 88,
  VIRGO_ERROR_DBUS_SERVICE = 89,
  VIRGO_ERROR_STORAGE_VOL_EXIST = 90,
  VIRGO_ERROR_CPU_INCOMPATIBLE = 91,
  VIRGO_ERROR_XML_INVALID_SCHEMA = 92,
  VIRGO_ERROR_MIGRATE_FINISH_OK = 93,
  VIRGO_ERROR_AUTH_UNAVAILABLE = 94,
  VIRGO_ERROR_NO_SERVER = 95,
  VIRGO_ERROR_NO_CLIENT = 96,
  VIRGO_ERROR_AGENT_UNSYNCED = 97,
  VIRGO_ERROR_LIBSSH = 98,
  VIRGO_ERROR_DEVICE_MISSING = 99,
  VIRGO_ERROR_INVALID_NWFILTER_BINDING = 100,
  VIRGO_ERROR_NO_NWFILTER_BINDING = 101,
  VIRGO_ERROR_INVALID_DOMAIN_CHECKPOINT = 102,
  VIRGO_ERROR_NO_DOMAIN_CHECKPOINT = 103,
  VIRGO_ERROR_NO_DOMAIN_BACKUP = 104,
  VIRGO_ERROR_INVALID_NETWORK_PORT = 105,
  VIRGO_ERROR_NETWORK_PORT_EXIST = 106,
  VIRGO_ERROR_NO_NETWORK_PORT = 107,
  VIRGO_ERROR_NO_HOSTNAME = 108,
  VIRGO_ERROR_CHECKPOINT_INCONSISTENT = 109,
  VIRGO_ERROR_MULTIPLE_DOMAINS = 110,
  VIRGO_ERROR_NO_NETWORK_METADATA = 111,
  VIRGO_ERROR_AGENT_COMMAND_TIMEOUT = 112,
  VIRGO_ERROR_AGENT_COMMAND_FAILED = 113,
  VIRGO_ERROR_INVALID_ENCR_KEY_SECRET = 114,
} VirgoError;
#define VIRGO_TYPE_ERROR (virgo_error_get_type ())
GType virgo_error_get_type (void) G_GNUC_CONST;

/**
 * virgo_error_quark:
 *
 * The error domain.
 *
 * Returns: a quark
 *
 * Since: 0.1
 */
GQuark virgo_error_quark (void);
#define VIRGO_ERROR (virgo_error_quark ())

/**
 * VirgoAdminClientTransport:
 * @VIRGO_ADMIN_CLIENT_TRANSPORT_UNIX: A UNIX socket.
 * @VIRGO_ADMIN_CLIENT_TRANSPORT_TCP: TCP without encryption.
 * @VIRGO_ADMIN_CLIENT_TRANSPORT_TLS: TCP with TLS.
 *
 * The transports by which clients are connected to a server.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_ADMIN_CLIENT_TRANSPORT_UNIX = 0,
  VIRGO_ADMIN_CLIENT_TRANSPORT_TCP = 1,
  VIRGO_ADMIN_CLIENT_TRANSPORT_TLS = 2,
} VirgoAdminClientTransport;
#define VIRGO_TYPE_ADMIN_CLIENT_TRANSPORT (virgo_admin_client_transport_get_type ())
GType virgo_admin_client_transport_get_type (void) G_GNUC_CONST;

/**
 * VirgoAdminShutdownFlags:
 * @VIRGO_ADMIN_SHUTDOWN_FLAGS_NONE: No flags.
 * @VIRGO_ADMIN_SHUTDOWN_FLAGS_PRESERVE: Preserves running guests, as when the host shuts down: they are restored when the daemon starts again.
 *
 * Flags for shutting down a daemon.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_ADMIN_SHUTDOWN_FLAGS_NONE = 0,
  VIRGO_ADMIN_SHUTDOWN_FLAGS_PRESERVE = 1,
} VirgoAdminShutdownFlags;
#define VIRGO_TYPE_ADMIN_SHUTDOWN_FLAGS (virgo_admin_shutdown_flags_get_type ())
GType virgo_admin_shutdown_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoCommandStream:
 * @VIRGO_COMMAND_STREAM_INHERIT: That of this program.
 * @VIRGO_COMMAND_STREAM_NULL: Nothing: reading ends at once, what is written vanishes.
 * @VIRGO_COMMAND_STREAM_PIPE: A pipe to this program.
 *
 * What a standard stream of a [class@Virgo.Process] is.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_COMMAND_STREAM_INHERIT = 0,
  VIRGO_COMMAND_STREAM_NULL = 1,
  VIRGO_COMMAND_STREAM_PIPE = 2,
} VirgoCommandStream;
#define VIRGO_TYPE_COMMAND_STREAM (virgo_command_stream_get_type ())
GType virgo_command_stream_get_type (void) G_GNUC_CONST;

/**
 * VirgoConnectionCloseReason:
 * @VIRGO_CONNECTION_CLOSE_REASON_ERROR: There was an I/O error.
 * @VIRGO_CONNECTION_CLOSE_REASON_EOF: The daemon closed the connection.
 * @VIRGO_CONNECTION_CLOSE_REASON_KEEPALIVE: The daemon stopped answering keepalive messages.
 * @VIRGO_CONNECTION_CLOSE_REASON_CLIENT: The connection was closed by this program.
 *
 * The reasons why a connection was closed.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_CONNECTION_CLOSE_REASON_ERROR = 0,
  VIRGO_CONNECTION_CLOSE_REASON_EOF = 1,
  VIRGO_CONNECTION_CLOSE_REASON_KEEPALIVE = 2,
  VIRGO_CONNECTION_CLOSE_REASON_CLIENT = 3,
} VirgoConnectionCloseReason;
#define VIRGO_TYPE_CONNECTION_CLOSE_REASON (virgo_connection_close_reason_get_type ())
GType virgo_connection_close_reason_get_type (void) G_GNUC_CONST;

/**
 * VirgoConnectionFlags:
 * @VIRGO_CONNECTION_FLAGS_NONE: No flags.
 * @VIRGO_CONNECTION_FLAGS_READ_ONLY: Opens the connection read-only: operations that change something fail.
 * @VIRGO_CONNECTION_FLAGS_NO_ALIASES: Does not look up the URI in the aliases of the configuration.
 *
 * Flags for opening a connection.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_CONNECTION_FLAGS_NONE = 0,
  VIRGO_CONNECTION_FLAGS_READ_ONLY = 1,
  VIRGO_CONNECTION_FLAGS_NO_ALIASES = 2,
} VirgoConnectionFlags;
#define VIRGO_TYPE_CONNECTION_FLAGS (virgo_connection_flags_get_type ())
GType virgo_connection_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoConnectionState:
 * @VIRGO_CONNECTION_STATE_CLOSED: The connection is closed.
 * @VIRGO_CONNECTION_STATE_OPENING: The connection is being opened.
 * @VIRGO_CONNECTION_STATE_OPEN: The connection is open.
 * @VIRGO_CONNECTION_STATE_LOST: The connection was lost.
 *
 * The states of a [class@Virgo.Connection].
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_CONNECTION_STATE_CLOSED = 0,
  VIRGO_CONNECTION_STATE_OPENING = 1,
  VIRGO_CONNECTION_STATE_OPEN = 2,
  VIRGO_CONNECTION_STATE_LOST = 3,
} VirgoConnectionState;
#define VIRGO_TYPE_CONNECTION_STATE (virgo_connection_state_get_type ())
GType virgo_connection_state_get_type (void) G_GNUC_CONST;

/**
 * VirgoCpuBaselineFlags:
 * @VIRGO_CPU_BASELINE_FLAGS_NONE: No flags.
 * @VIRGO_CPU_BASELINE_FLAGS_EXPAND_FEATURES: Lists all features explicitly, those that the model implies as well.
 * @VIRGO_CPU_BASELINE_FLAGS_MIGRATABLE: Leaves out features that block migration.
 * @VIRGO_CPU_BASELINE_FLAGS_IGNORE_HOST: Ignores the CPU of the host that computes the baseline.
 *
 * Flags for computing a baseline CPU.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_CPU_BASELINE_FLAGS_NONE = 0,
  VIRGO_CPU_BASELINE_FLAGS_EXPAND_FEATURES = 1,
  VIRGO_CPU_BASELINE_FLAGS_MIGRATABLE = 2,
  VIRGO_CPU_BASELINE_FLAGS_IGNORE_HOST = 4,
} VirgoCpuBaselineFlags;
#define VIRGO_TYPE_CPU_BASELINE_FLAGS (virgo_cpu_baseline_flags_get_type ())
GType virgo_cpu_baseline_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoCpuCompareFlags:
 * @VIRGO_CPU_COMPARE_FLAGS_NONE: No flags.
 * @VIRGO_CPU_COMPARE_FLAGS_FAIL_INCOMPATIBLE: Fails with %VIRGO_ERROR_CPU_INCOMPATIBLE if the CPUs are incompatible; the message names the missing features.
 * @VIRGO_CPU_COMPARE_FLAGS_VALIDATE_XML: Validates the XML against the schema first.
 *
 * Flags for comparing CPUs.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_CPU_COMPARE_FLAGS_NONE = 0,
  VIRGO_CPU_COMPARE_FLAGS_FAIL_INCOMPATIBLE = 1,
  VIRGO_CPU_COMPARE_FLAGS_VALIDATE_XML = 2,
} VirgoCpuCompareFlags;
#define VIRGO_TYPE_CPU_COMPARE_FLAGS (virgo_cpu_compare_flags_get_type ())
GType virgo_cpu_compare_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoCpuCompareResult:
 * @VIRGO_CPU_COMPARE_RESULT_ERROR: The comparison has failed. Calls fail then; they never return it.
 * @VIRGO_CPU_COMPARE_RESULT_INCOMPATIBLE: The host lacks something that the CPU has.
 * @VIRGO_CPU_COMPARE_RESULT_IDENTICAL: The two are the same.
 * @VIRGO_CPU_COMPARE_RESULT_SUPERSET: The host has more than the CPU needs.
 *
 * What has come of comparing a CPU with that of the host.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_CPU_COMPARE_RESULT_ERROR = -1,
  VIRGO_CPU_COMPARE_RESULT_INCOMPATIBLE = 0,
  VIRGO_CPU_COMPARE_RESULT_IDENTICAL = 1,
  VIRGO_CPU_COMPARE_RESULT_SUPERSET = 2,
} VirgoCpuCompareResult;
#define VIRGO_TYPE_CPU_COMPARE_RESULT (virgo_cpu_compare_result_get_type ())
GType virgo_cpu_compare_result_get_type (void) G_GNUC_CONST;

/**
 * VirgoCredentialType:
 * @VIRGO_CREDENTIAL_TYPE_USERNAME: The name of the user to act as.
 * @VIRGO_CREDENTIAL_TYPE_AUTH_NAME: The name of the user to log in as.
 * @VIRGO_CREDENTIAL_TYPE_LANGUAGE: The languages that the user speaks, as a list with commas.
 * @VIRGO_CREDENTIAL_TYPE_CNONCE: A number that is used once.
 * @VIRGO_CREDENTIAL_TYPE_PASSPHRASE: A password, entered without echo.
 * @VIRGO_CREDENTIAL_TYPE_ECHO_PROMPT: The response to a challenge, entered with echo.
 * @VIRGO_CREDENTIAL_TYPE_NO_ECHO_PROMPT: The response to a challenge, entered without echo.
 * @VIRGO_CREDENTIAL_TYPE_REALM: The realm that the user is known in.
 * @VIRGO_CREDENTIAL_TYPE_EXTERNAL: Something that is done elsewhere, as the challenge says.
 *
 * What is asked for. The numbers are libvirt's.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_CREDENTIAL_TYPE_USERNAME = 1,
  VIRGO_CREDENTIAL_TYPE_AUTH_NAME = 2,
  VIRGO_CREDENTIAL_TYPE_LANGUAGE = 3,
  VIRGO_CREDENTIAL_TYPE_CNONCE = 4,
  VIRGO_CREDENTIAL_TYPE_PASSPHRASE = 5,
  VIRGO_CREDENTIAL_TYPE_ECHO_PROMPT = 6,
  VIRGO_CREDENTIAL_TYPE_NO_ECHO_PROMPT = 7,
  VIRGO_CREDENTIAL_TYPE_REALM = 8,
  VIRGO_CREDENTIAL_TYPE_EXTERNAL = 9,
} VirgoCredentialType;
#define VIRGO_TYPE_CREDENTIAL_TYPE (virgo_credential_type_get_type ())
GType virgo_credential_type_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainAgentReason:
 * @VIRGO_DOMAIN_AGENT_REASON_UNKNOWN: The reason is not known.
 * @VIRGO_DOMAIN_AGENT_REASON_DOMAIN_STARTED: The domain has started.
 * @VIRGO_DOMAIN_AGENT_REASON_CHANNEL: The agent has opened or closed its channel.
 *
 * Why the state of the guest agent has changed.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_AGENT_REASON_UNKNOWN = 0,
  VIRGO_DOMAIN_AGENT_REASON_DOMAIN_STARTED = 1,
  VIRGO_DOMAIN_AGENT_REASON_CHANNEL = 2,
} VirgoDomainAgentReason;
#define VIRGO_TYPE_DOMAIN_AGENT_REASON (virgo_domain_agent_reason_get_type ())
GType virgo_domain_agent_reason_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainAgentState:
 * @VIRGO_DOMAIN_AGENT_STATE_CONNECTED: The agent is connected.
 * @VIRGO_DOMAIN_AGENT_STATE_DISCONNECTED: The agent is not connected.
 *
 * Whether the guest agent is connected.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_AGENT_STATE_CONNECTED = 1,
  VIRGO_DOMAIN_AGENT_STATE_DISCONNECTED = 2,
} VirgoDomainAgentState;
#define VIRGO_TYPE_DOMAIN_AGENT_STATE (virgo_domain_agent_state_get_type ())
GType virgo_domain_agent_state_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainAssociateFlags:
 * @VIRGO_DOMAIN_ASSOCIATE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_ASSOCIATE_FLAGS_SECLABEL_RESTORE: Restores the original security labels when the domain does not need the files any more.
 * @VIRGO_DOMAIN_ASSOCIATE_FLAGS_SECLABEL_WRITABLE: Labels the files for writing, even if they are used read-only.
 *
 * Flags for associating file descriptors with a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_ASSOCIATE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_ASSOCIATE_FLAGS_SECLABEL_RESTORE = 1,
  VIRGO_DOMAIN_ASSOCIATE_FLAGS_SECLABEL_WRITABLE = 2,
} VirgoDomainAssociateFlags;
#define VIRGO_TYPE_DOMAIN_ASSOCIATE_FLAGS (virgo_domain_associate_flags_get_type ())
GType virgo_domain_associate_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainAuthorizedSshKeysSetFlags:
 * @VIRGO_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_APPEND: Appends the keys to the existing ones.
 * @VIRGO_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_REMOVE: Removes the keys.
 *
 * Flags for setting the authorized SSH keys of a user of the guest. With no flags, the keys replace all others.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_NONE = 0,
  VIRGO_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_APPEND = 1,
  VIRGO_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS_REMOVE = 2,
} VirgoDomainAuthorizedSshKeysSetFlags;
#define VIRGO_TYPE_DOMAIN_AUTHORIZED_SSH_KEYS_SET_FLAGS (virgo_domain_authorized_ssh_keys_set_flags_get_type ())
GType virgo_domain_authorized_ssh_keys_set_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainBlockJobStatus:
 * @VIRGO_DOMAIN_BLOCK_JOB_STATUS_COMPLETED: The job has completed.
 * @VIRGO_DOMAIN_BLOCK_JOB_STATUS_FAILED: The job has failed.
 * @VIRGO_DOMAIN_BLOCK_JOB_STATUS_CANCELLED: The job was cancelled.
 * @VIRGO_DOMAIN_BLOCK_JOB_STATUS_READY: Both sides are the same from now on, so that the domain can be moved to the new image.
 *
 * What has become of a block job.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_BLOCK_JOB_STATUS_COMPLETED = 0,
  VIRGO_DOMAIN_BLOCK_JOB_STATUS_FAILED = 1,
  VIRGO_DOMAIN_BLOCK_JOB_STATUS_CANCELLED = 2,
  VIRGO_DOMAIN_BLOCK_JOB_STATUS_READY = 3,
} VirgoDomainBlockJobStatus;
#define VIRGO_TYPE_DOMAIN_BLOCK_JOB_STATUS (virgo_domain_block_job_status_get_type ())
GType virgo_domain_block_job_status_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainBlockJobType:
 * @VIRGO_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN: The kind of job is not known.
 * @VIRGO_DOMAIN_BLOCK_JOB_TYPE_PULL: Data of the backing chain is copied into the top image.
 * @VIRGO_DOMAIN_BLOCK_JOB_TYPE_COPY: The disk is copied to another image.
 * @VIRGO_DOMAIN_BLOCK_JOB_TYPE_COMMIT: Images below the top are merged.
 * @VIRGO_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT: The top image is merged into one below it.
 * @VIRGO_DOMAIN_BLOCK_JOB_TYPE_BACKUP: The disk is backed up.
 *
 * What a block job does.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_BLOCK_JOB_TYPE_UNKNOWN = 0,
  VIRGO_DOMAIN_BLOCK_JOB_TYPE_PULL = 1,
  VIRGO_DOMAIN_BLOCK_JOB_TYPE_COPY = 2,
  VIRGO_DOMAIN_BLOCK_JOB_TYPE_COMMIT = 3,
  VIRGO_DOMAIN_BLOCK_JOB_TYPE_ACTIVE_COMMIT = 4,
  VIRGO_DOMAIN_BLOCK_JOB_TYPE_BACKUP = 5,
} VirgoDomainBlockJobType;
#define VIRGO_TYPE_DOMAIN_BLOCK_JOB_TYPE (virgo_domain_block_job_type_get_type ())
GType virgo_domain_block_job_type_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainBlockResizeFlags:
 * @VIRGO_DOMAIN_BLOCK_RESIZE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_BLOCK_RESIZE_FLAGS_BYTES: The size is in bytes, which it always is in this API.
 * @VIRGO_DOMAIN_BLOCK_RESIZE_FLAGS_CAPACITY: Resizes to the capacity of the underlying device; the size has to be 0 or that capacity.
 * @VIRGO_DOMAIN_BLOCK_RESIZE_FLAGS_EXTEND: Fails if the disk would shrink.
 *
 * Flags for resizing a disk of a running domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_BLOCK_RESIZE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_BLOCK_RESIZE_FLAGS_BYTES = 1,
  VIRGO_DOMAIN_BLOCK_RESIZE_FLAGS_CAPACITY = 2,
  VIRGO_DOMAIN_BLOCK_RESIZE_FLAGS_EXTEND = 4,
} VirgoDomainBlockResizeFlags;
#define VIRGO_TYPE_DOMAIN_BLOCK_RESIZE_FLAGS (virgo_domain_block_resize_flags_get_type ())
GType virgo_domain_block_resize_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainCapabilitiesFlags:
 * @VIRGO_DOMAIN_CAPABILITIES_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_CAPABILITIES_FLAGS_DISABLE_DEPRECATED_FEATURES: Disables the deprecated features of CPU models that the host's CPU has.
 * @VIRGO_DOMAIN_CAPABILITIES_FLAGS_EXPAND_CPU_FEATURES: Lists all features of CPU models, those that the model implies as well.
 * @VIRGO_DOMAIN_CAPABILITIES_FLAGS_SUPPORTED_CPU_FEATURES: Lists the CPU features that the hypervisor supports.
 *
 * Flags for fetching domain capabilities.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_CAPABILITIES_FLAGS_NONE = 0,
  VIRGO_DOMAIN_CAPABILITIES_FLAGS_DISABLE_DEPRECATED_FEATURES = 1,
  VIRGO_DOMAIN_CAPABILITIES_FLAGS_EXPAND_CPU_FEATURES = 2,
  VIRGO_DOMAIN_CAPABILITIES_FLAGS_SUPPORTED_CPU_FEATURES = 4,
} VirgoDomainCapabilitiesFlags;
#define VIRGO_TYPE_DOMAIN_CAPABILITIES_FLAGS (virgo_domain_capabilities_flags_get_type ())
GType virgo_domain_capabilities_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainChannelReason:
 * @VIRGO_DOMAIN_CHANNEL_REASON_UNKNOWN: The reason is not known.
 * @VIRGO_DOMAIN_CHANNEL_REASON_DOMAIN_STARTED: The domain has started.
 * @VIRGO_DOMAIN_CHANNEL_REASON_CHANNEL: A program in the guest has opened or closed the channel.
 *
 * Why the state of a channel has changed.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_CHANNEL_REASON_UNKNOWN = 0,
  VIRGO_DOMAIN_CHANNEL_REASON_DOMAIN_STARTED = 1,
  VIRGO_DOMAIN_CHANNEL_REASON_CHANNEL = 2,
} VirgoDomainChannelReason;
#define VIRGO_TYPE_DOMAIN_CHANNEL_REASON (virgo_domain_channel_reason_get_type ())
GType virgo_domain_channel_reason_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainChannelState:
 * @VIRGO_DOMAIN_CHANNEL_STATE_CONNECTED: A program has the channel open.
 * @VIRGO_DOMAIN_CHANNEL_STATE_DISCONNECTED: No program has the channel open.
 *
 * Whether a program in the guest has a channel open.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_CHANNEL_STATE_CONNECTED = 1,
  VIRGO_DOMAIN_CHANNEL_STATE_DISCONNECTED = 2,
} VirgoDomainChannelState;
#define VIRGO_TYPE_DOMAIN_CHANNEL_STATE (virgo_domain_channel_state_get_type ())
GType virgo_domain_channel_state_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainCheckpointCreateFlags:
 * @VIRGO_DOMAIN_CHECKPOINT_CREATE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE: Makes none, but has the host keep the description of one that there is, or change it.
 * @VIRGO_DOMAIN_CHECKPOINT_CREATE_FLAGS_QUIESCE: Has the guest agent freeze the file systems meanwhile.
 * @VIRGO_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE_VALIDATE: With `REDEFINE`, looks whether the disks have what the description says.
 *
 * How to make a checkpoint of a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_CHECKPOINT_CREATE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE = 1,
  VIRGO_DOMAIN_CHECKPOINT_CREATE_FLAGS_QUIESCE = 2,
  VIRGO_DOMAIN_CHECKPOINT_CREATE_FLAGS_REDEFINE_VALIDATE = 4,
} VirgoDomainCheckpointCreateFlags;
#define VIRGO_TYPE_DOMAIN_CHECKPOINT_CREATE_FLAGS (virgo_domain_checkpoint_create_flags_get_type ())
GType virgo_domain_checkpoint_create_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainCheckpointDeleteFlags:
 * @VIRGO_DOMAIN_CHECKPOINT_DELETE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN: Deletes the children, too, and theirs.
 * @VIRGO_DOMAIN_CHECKPOINT_DELETE_FLAGS_METADATA_ONLY: Deletes the description that the host keeps, and leaves what is in the disks.
 * @VIRGO_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN_ONLY: Deletes the children, and theirs, and not the checkpoint itself.
 *
 * What to delete of a checkpoint of a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_CHECKPOINT_DELETE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN = 1,
  VIRGO_DOMAIN_CHECKPOINT_DELETE_FLAGS_METADATA_ONLY = 2,
  VIRGO_DOMAIN_CHECKPOINT_DELETE_FLAGS_CHILDREN_ONLY = 4,
} VirgoDomainCheckpointDeleteFlags;
#define VIRGO_TYPE_DOMAIN_CHECKPOINT_DELETE_FLAGS (virgo_domain_checkpoint_delete_flags_get_type ())
GType virgo_domain_checkpoint_delete_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainCheckpointListFlags:
 * @VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_ROOTS: Of a domain, checkpoints without a parent only.
 * @VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_DESCENDANTS: Of a checkpoint, the children of the children, too.
 * @VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_TOPOLOGICAL: Has parents come before their children.
 * @VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_LEAVES: Checkpoints without children.
 * @VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_NO_LEAVES: Checkpoints with children.
 *
 * Which checkpoints of a domain to list.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_NONE = 0,
  VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_ROOTS = 1,
  VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_DESCENDANTS = 1,
  VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_TOPOLOGICAL = 2,
  VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_LEAVES = 4,
  VIRGO_DOMAIN_CHECKPOINT_LIST_FLAGS_NO_LEAVES = 8,
} VirgoDomainCheckpointListFlags;
#define VIRGO_TYPE_DOMAIN_CHECKPOINT_LIST_FLAGS (virgo_domain_checkpoint_list_flags_get_type ())
GType virgo_domain_checkpoint_list_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainCheckpointXmlFlags:
 * @VIRGO_DOMAIN_CHECKPOINT_XML_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_CHECKPOINT_XML_FLAGS_SECURE: Includes passwords. Refused on read-only connections.
 * @VIRGO_DOMAIN_CHECKPOINT_XML_FLAGS_NO_DOMAIN: Leaves out the description of the domain.
 * @VIRGO_DOMAIN_CHECKPOINT_XML_FLAGS_SIZE: Includes how much has changed since, of each disk, in bytes. The domain has to be active.
 *
 * Which description of a checkpoint of a domain to fetch.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_CHECKPOINT_XML_FLAGS_NONE = 0,
  VIRGO_DOMAIN_CHECKPOINT_XML_FLAGS_SECURE = 1,
  VIRGO_DOMAIN_CHECKPOINT_XML_FLAGS_NO_DOMAIN = 2,
  VIRGO_DOMAIN_CHECKPOINT_XML_FLAGS_SIZE = 4,
} VirgoDomainCheckpointXmlFlags;
#define VIRGO_TYPE_DOMAIN_CHECKPOINT_XML_FLAGS (virgo_domain_checkpoint_xml_flags_get_type ())
GType virgo_domain_checkpoint_xml_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainConsoleFlags:
 * @VIRGO_DOMAIN_CONSOLE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_CONSOLE_FLAGS_FORCE: Disconnects the client that is connected now.
 * @VIRGO_DOMAIN_CONSOLE_FLAGS_SAFE: Connects only if the driver ensures that there is one client at a time.
 *
 * Flags for opening a console or channel.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_CONSOLE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_CONSOLE_FLAGS_FORCE = 1,
  VIRGO_DOMAIN_CONSOLE_FLAGS_SAFE = 2,
} VirgoDomainConsoleFlags;
#define VIRGO_TYPE_DOMAIN_CONSOLE_FLAGS (virgo_domain_console_flags_get_type ())
GType virgo_domain_console_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainControlErrorReason:
 * @VIRGO_DOMAIN_CONTROL_ERROR_REASON_NONE: It can.
 * @VIRGO_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN: The reason is not known.
 * @VIRGO_DOMAIN_CONTROL_ERROR_REASON_MONITOR: The connection to the hypervisor is broken.
 * @VIRGO_DOMAIN_CONTROL_ERROR_REASON_INTERNAL: What is known of the domain is wrong, because of an error of the host.
 *
 * Why the host cannot control a domain.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_CONTROL_ERROR_REASON_NONE = 0,
  VIRGO_DOMAIN_CONTROL_ERROR_REASON_UNKNOWN = 1,
  VIRGO_DOMAIN_CONTROL_ERROR_REASON_MONITOR = 2,
  VIRGO_DOMAIN_CONTROL_ERROR_REASON_INTERNAL = 3,
} VirgoDomainControlErrorReason;
#define VIRGO_TYPE_DOMAIN_CONTROL_ERROR_REASON (virgo_domain_control_error_reason_get_type ())
GType virgo_domain_control_error_reason_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainControlState:
 * @VIRGO_DOMAIN_CONTROL_STATE_OK: It can.
 * @VIRGO_DOMAIN_CONTROL_STATE_JOB: A job is under way, besides which little can be done.
 * @VIRGO_DOMAIN_CONTROL_STATE_OCCUPIED: It waits for an answer of the hypervisor.
 * @VIRGO_DOMAIN_CONTROL_STATE_ERROR: It cannot: the domain can only be destroyed.
 *
 * Whether the host can control a domain.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_CONTROL_STATE_OK = 0,
  VIRGO_DOMAIN_CONTROL_STATE_JOB = 1,
  VIRGO_DOMAIN_CONTROL_STATE_OCCUPIED = 2,
  VIRGO_DOMAIN_CONTROL_STATE_ERROR = 3,
} VirgoDomainControlState;
#define VIRGO_TYPE_DOMAIN_CONTROL_STATE (virgo_domain_control_state_get_type ())
GType virgo_domain_control_state_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainDefineFlags:
 * @VIRGO_DOMAIN_DEFINE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_DEFINE_FLAGS_VALIDATE: Validates the XML against the schema first.
 *
 * Flags for defining a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_DEFINE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_DEFINE_FLAGS_VALIDATE = 1,
} VirgoDomainDefineFlags;
#define VIRGO_TYPE_DOMAIN_DEFINE_FLAGS (virgo_domain_define_flags_get_type ())
GType virgo_domain_define_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainDestroyFlags:
 * @VIRGO_DOMAIN_DESTROY_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_DESTROY_FLAGS_GRACEFUL: Gives the hypervisor process time to flush its data, and fails instead of killing it.
 * @VIRGO_DOMAIN_DESTROY_FLAGS_REMOVE_LOGS: Removes the domain's log files.
 *
 * Flags for destroying a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_DESTROY_FLAGS_NONE = 0,
  VIRGO_DOMAIN_DESTROY_FLAGS_GRACEFUL = 1,
  VIRGO_DOMAIN_DESTROY_FLAGS_REMOVE_LOGS = 2,
} VirgoDomainDestroyFlags;
#define VIRGO_TYPE_DOMAIN_DESTROY_FLAGS (virgo_domain_destroy_flags_get_type ())
GType virgo_domain_destroy_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainDeviceFlags:
 * @VIRGO_DOMAIN_DEVICE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_DEVICE_FLAGS_LIVE: The running domain.
 * @VIRGO_DOMAIN_DEVICE_FLAGS_CONFIG: The definition, which takes effect at the next start.
 * @VIRGO_DOMAIN_DEVICE_FLAGS_FORCE: Opens the tray of a removable disk even if the guest has locked it.
 *
 * Flags for attaching, detaching and updating devices. Without `LIVE` and `CONFIG`, the running domain is changed, or
 * the definition of an inactive one.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_DEVICE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_DEVICE_FLAGS_LIVE = 1,
  VIRGO_DOMAIN_DEVICE_FLAGS_CONFIG = 2,
  VIRGO_DOMAIN_DEVICE_FLAGS_FORCE = 4,
} VirgoDomainDeviceFlags;
#define VIRGO_TYPE_DOMAIN_DEVICE_FLAGS (virgo_domain_device_flags_get_type ())
GType virgo_domain_device_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainDiskChangeReason:
 * @VIRGO_DOMAIN_DISK_CHANGE_REASON_MISSING_ON_START: The source of a removable disk was missing when the domain started, and the drive is empty.
 * @VIRGO_DOMAIN_DISK_CHANGE_REASON_DROP_MISSING_ON_START: The source of a disk was missing when the domain started, and the disk was dropped.
 *
 * Why a disk has another source.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_DISK_CHANGE_REASON_MISSING_ON_START = 0,
  VIRGO_DOMAIN_DISK_CHANGE_REASON_DROP_MISSING_ON_START = 1,
} VirgoDomainDiskChangeReason;
#define VIRGO_TYPE_DOMAIN_DISK_CHANGE_REASON (virgo_domain_disk_change_reason_get_type ())
GType virgo_domain_disk_change_reason_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainDiskErrorCode:
 * @VIRGO_DOMAIN_DISK_ERROR_CODE_NONE: None.
 * @VIRGO_DOMAIN_DISK_ERROR_CODE_UNSPECIFIED: One that is not known closer.
 * @VIRGO_DOMAIN_DISK_ERROR_CODE_NO_SPACE: There is no space left.
 *
 * What error a disk has.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_DISK_ERROR_CODE_NONE = 0,
  VIRGO_DOMAIN_DISK_ERROR_CODE_UNSPECIFIED = 1,
  VIRGO_DOMAIN_DISK_ERROR_CODE_NO_SPACE = 2,
} VirgoDomainDiskErrorCode;
#define VIRGO_TYPE_DOMAIN_DISK_ERROR_CODE (virgo_domain_disk_error_code_get_type ())
GType virgo_domain_disk_error_code_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainEventDetail:
 * @VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_ADDED: The definition is new.
 * @VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_UPDATED: The definition was changed.
 * @VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_RENAMED: The domain was renamed.
 * @VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_FROM_SNAPSHOT: The definition was taken from a snapshot.
 * @VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_UNKNOWN: The definition was stored for an unknown reason.
 * @VIRGO_DOMAIN_EVENT_DETAIL_UNDEFINED_REMOVED: The definition was removed.
 * @VIRGO_DOMAIN_EVENT_DETAIL_UNDEFINED_RENAMED: The domain was renamed, which removed the definition with the old name.
 * @VIRGO_DOMAIN_EVENT_DETAIL_UNDEFINED_UNKNOWN: The definition was removed for an unknown reason.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STARTED_BOOTED: The domain booted.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STARTED_MIGRATED: The domain is being migrated from another host.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STARTED_RESTORED: The domain was restored from a saved image.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STARTED_FROM_SNAPSHOT: The domain was reverted to a snapshot.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STARTED_WAKEUP: The guest was woken up.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STARTED_RECREATED: The domain was started again after it was stopped to be recreated.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STARTED_UNKNOWN: The domain started for an unknown reason.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_PAUSED: The domain was paused by a user.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_MIGRATED: The domain is paused for its migration.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_IO_ERROR: A disk had an I/O error, and the domain is configured to be paused then.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_WATCHDOG: The watchdog fired, and is configured to pause the domain.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_RESTORED: The domain was restored from an image saved while paused.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_FROM_SNAPSHOT: The domain was reverted to a snapshot in which it was paused.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_API_ERROR: An operation paused the domain and then failed to resume it.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_POSTCOPY: The domain is paused because it continues at the destination of a post-copy migration.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_POSTCOPY_FAILED: The domain is paused because its post-copy migration failed.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_GUEST_SHUTDOWN: The guest has shut down, and the domain is paused.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_UNKNOWN: The domain was paused for an unknown reason.
 * @VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_UNPAUSED: The domain was resumed by a user.
 * @VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_MIGRATED: The domain was resumed at the end of its migration.
 * @VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_FROM_SNAPSHOT: The domain was resumed by a revert to a snapshot.
 * @VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_POSTCOPY: The domain was resumed for a post-copy migration: the rest of its memory is still being transferred.
 * @VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_POSTCOPY_FAILED: The domain was resumed although its post-copy migration failed before all memory was transferred.
 * @VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_UNKNOWN: The domain was resumed for an unknown reason.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_SHUTDOWN: The guest shut down.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_DESTROYED: The domain was destroyed.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_CRASHED: The guest crashed.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_MIGRATED: The domain was migrated to another host.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_SAVED: The domain was saved to an image.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_FAILED: The hypervisor or its management failed.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_FROM_SNAPSHOT: The domain was reverted to a snapshot in which it was shut off.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_RECREATED: The domain was stopped to be recreated.
 * @VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_UNKNOWN: The domain stopped for an unknown reason.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SHUTDOWN_FINISHED: The guest has shut down; it is not known who requested it.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SHUTDOWN_GUEST: The guest has shut down by itself.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SHUTDOWN_HOST: The guest has shut down because the host requested it, for example by a signal.
 * @VIRGO_DOMAIN_EVENT_DETAIL_SHUTDOWN_UNKNOWN: The guest has shut down for an unknown reason.
 * @VIRGO_DOMAIN_EVENT_DETAIL_PM_SUSPENDED_MEMORY: The guest is suspended to memory.
 * @VIRGO_DOMAIN_EVENT_DETAIL_PM_SUSPENDED_DISK: The guest is suspended to disk.
 * @VIRGO_DOMAIN_EVENT_DETAIL_PM_SUSPENDED_UNKNOWN: The guest is suspended for an unknown reason.
 * @VIRGO_DOMAIN_EVENT_DETAIL_CRASHED_PANICKED: The guest's kernel panicked.
 * @VIRGO_DOMAIN_EVENT_DETAIL_CRASHED_CRASH_LOADED: The guest's kernel panicked and started its crash kernel.
 * @VIRGO_DOMAIN_EVENT_DETAIL_CRASHED_UNKNOWN: The guest crashed for an unknown reason.
 *
 * The details of the lifecycle events of a domain.
 *
 * One enumeration holds the details of all events: a member's value is `(event << 8) | detail`, both parts
 * numbered as in libvirt. Libvirt has no number for an unknown detail; 0xff stands for it here.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_ADDED = 0,
  VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_UPDATED = 1,
  VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_RENAMED = 2,
  VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_FROM_SNAPSHOT = 3,
  VIRGO_DOMAIN_EVENT_DETAIL_DEFINED_UNKNOWN = 255,
  VIRGO_DOMAIN_EVENT_DETAIL_UNDEFINED_REMOVED = 256,
  VIRGO_DOMAIN_EVENT_DETAIL_UNDEFINED_RENAMED = 257,
  VIRGO_DOMAIN_EVENT_DETAIL_UNDEFINED_UNKNOWN = 511,
  VIRGO_DOMAIN_EVENT_DETAIL_STARTED_BOOTED = 512,
  VIRGO_DOMAIN_EVENT_DETAIL_STARTED_MIGRATED = 513,
  VIRGO_DOMAIN_EVENT_DETAIL_STARTED_RESTORED = 514,
  VIRGO_DOMAIN_EVENT_DETAIL_STARTED_FROM_SNAPSHOT = 515,
  VIRGO_DOMAIN_EVENT_DETAIL_STARTED_WAKEUP = 516,
  VIRGO_DOMAIN_EVENT_DETAIL_STARTED_RECREATED = 517,
  VIRGO_DOMAIN_EVENT_DETAIL_STARTED_UNKNOWN = 767,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_PAUSED = 768,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_MIGRATED = 769,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_IO_ERROR = 770,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_WATCHDOG = 771,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_RESTORED = 772,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_FROM_SNAPSHOT = 773,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_API_ERROR = 774,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_POSTCOPY = 775,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_POSTCOPY_FAILED = 776,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_GUEST_SHUTDOWN = 777,
  VIRGO_DOMAIN_EVENT_DETAIL_SUSPENDED_UNKNOWN = 1023,
  VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_UNPAUSED = 1024,
  VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_MIGRATED = 1025,
  VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_FROM_SNAPSHOT = 1026,
  VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_POSTCOPY = 1027,
  VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_POSTCOPY_FAILED = 1028,
  VIRGO_DOMAIN_EVENT_DETAIL_RESUMED_UNKNOWN = 1279,
  VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_SHUTDOWN = 1280,
  VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_DESTROYED = 1281,
  VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_CRASHED = 1282,
  VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_MIGRATED = 1283,
  VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_SAVED = 1284,
  VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_FAILED = 1285,
  VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_FROM_SNAPSHOT = 1286,
  VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_RECREATED = 1287,
  VIRGO_DOMAIN_EVENT_DETAIL_STOPPED_UNKNOWN = 1535,
  VIRGO_DOMAIN_EVENT_DETAIL_SHUTDOWN_FINISHED = 1536,
  VIRGO_DOMAIN_EVENT_DETAIL_SHUTDOWN_GUEST = 1537,
  VIRGO_DOMAIN_EVENT_DETAIL_SHUTDOWN_HOST = 1538,
  VIRGO_DOMAIN_EVENT_DETAIL_SHUTDOWN_UNKNOWN = 1791,
  VIRGO_DOMAIN_EVENT_DETAIL_PM_SUSPENDED_MEMORY = 1792,
  VIRGO_DOMAIN_EVENT_DETAIL_PM_SUSPENDED_DISK = 1793,
  VIRGO_DOMAIN_EVENT_DETAIL_PM_SUSPENDED_UNKNOWN = 2047,
  VIRGO_DOMAIN_EVENT_DETAIL_CRASHED_PANICKED = 2048,
  VIRGO_DOMAIN_EVENT_DETAIL_CRASHED_CRASH_LOADED = 2049,
  VIRGO_DOMAIN_EVENT_DETAIL_CRASHED_UNKNOWN = 2303,
} VirgoDomainEventDetail;
#define VIRGO_TYPE_DOMAIN_EVENT_DETAIL (virgo_domain_event_detail_get_type ())
GType virgo_domain_event_detail_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainGraphicsAddressFamily:
 * @VIRGO_DOMAIN_GRAPHICS_ADDRESS_FAMILY_IPV4: IPv4.
 * @VIRGO_DOMAIN_GRAPHICS_ADDRESS_FAMILY_IPV6: IPv6.
 * @VIRGO_DOMAIN_GRAPHICS_ADDRESS_FAMILY_UNIX: A Unix socket.
 *
 * The family of an address of a graphics connection.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_GRAPHICS_ADDRESS_FAMILY_IPV4 = 0,
  VIRGO_DOMAIN_GRAPHICS_ADDRESS_FAMILY_IPV6 = 1,
  VIRGO_DOMAIN_GRAPHICS_ADDRESS_FAMILY_UNIX = 2,
} VirgoDomainGraphicsAddressFamily;
#define VIRGO_TYPE_DOMAIN_GRAPHICS_ADDRESS_FAMILY (virgo_domain_graphics_address_family_get_type ())
GType virgo_domain_graphics_address_family_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainGraphicsFlags:
 * @VIRGO_DOMAIN_GRAPHICS_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_GRAPHICS_FLAGS_SKIP_AUTH: Skips the authentication of the graphics device.
 *
 * Flags for connecting to a graphics device.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_GRAPHICS_FLAGS_NONE = 0,
  VIRGO_DOMAIN_GRAPHICS_FLAGS_SKIP_AUTH = 1,
} VirgoDomainGraphicsFlags;
#define VIRGO_TYPE_DOMAIN_GRAPHICS_FLAGS (virgo_domain_graphics_flags_get_type ())
GType virgo_domain_graphics_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainGraphicsPhase:
 * @VIRGO_DOMAIN_GRAPHICS_PHASE_CONNECT: A connection was made.
 * @VIRGO_DOMAIN_GRAPHICS_PHASE_INITIALIZE: The client has authenticated and is set up.
 * @VIRGO_DOMAIN_GRAPHICS_PHASE_DISCONNECT: The connection has ended.
 *
 * How far a client of a graphics device has come.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_GRAPHICS_PHASE_CONNECT = 0,
  VIRGO_DOMAIN_GRAPHICS_PHASE_INITIALIZE = 1,
  VIRGO_DOMAIN_GRAPHICS_PHASE_DISCONNECT = 2,
} VirgoDomainGraphicsPhase;
#define VIRGO_TYPE_DOMAIN_GRAPHICS_PHASE (virgo_domain_graphics_phase_get_type ())
GType virgo_domain_graphics_phase_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainGraphicsReloadType:
 * @VIRGO_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY: All.
 * @VIRGO_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC: Those that speak VNC.
 *
 * Which graphics devices read their certificates again.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_GRAPHICS_RELOAD_TYPE_ANY = 0,
  VIRGO_DOMAIN_GRAPHICS_RELOAD_TYPE_VNC = 1,
} VirgoDomainGraphicsReloadType;
#define VIRGO_TYPE_DOMAIN_GRAPHICS_RELOAD_TYPE (virgo_domain_graphics_reload_type_get_type ())
GType virgo_domain_graphics_reload_type_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainGuestInfoTypes:
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_NONE: No flags.
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_USERS: The users that are logged in.
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_OS: The operating system.
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_TIMEZONE: The time zone.
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_HOSTNAME: The name of the guest.
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_FILESYSTEM: The file systems.
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_DISKS: The disks.
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_INTERFACES: The network interfaces.
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_LOAD: The load of the system.
 * @VIRGO_DOMAIN_GUEST_INFO_TYPES_DEVICES: The devices that are passed through, with their drivers.
 *
 * Types of information from the guest agent. With no flags, all that the agent has.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_GUEST_INFO_TYPES_NONE = 0,
  VIRGO_DOMAIN_GUEST_INFO_TYPES_USERS = 1,
  VIRGO_DOMAIN_GUEST_INFO_TYPES_OS = 2,
  VIRGO_DOMAIN_GUEST_INFO_TYPES_TIMEZONE = 4,
  VIRGO_DOMAIN_GUEST_INFO_TYPES_HOSTNAME = 8,
  VIRGO_DOMAIN_GUEST_INFO_TYPES_FILESYSTEM = 16,
  VIRGO_DOMAIN_GUEST_INFO_TYPES_DISKS = 32,
  VIRGO_DOMAIN_GUEST_INFO_TYPES_INTERFACES = 64,
  VIRGO_DOMAIN_GUEST_INFO_TYPES_LOAD = 128,
  VIRGO_DOMAIN_GUEST_INFO_TYPES_DEVICES = 256,
} VirgoDomainGuestInfoTypes;
#define VIRGO_TYPE_DOMAIN_GUEST_INFO_TYPES (virgo_domain_guest_info_types_get_type ())
GType virgo_domain_guest_info_types_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainHostnameFlags:
 * @VIRGO_DOMAIN_HOSTNAME_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_HOSTNAME_FLAGS_LEASE: The leases of the DHCP servers of virtual networks.
 * @VIRGO_DOMAIN_HOSTNAME_FLAGS_AGENT: The guest agent.
 *
 * Sources of the host name of the guest. With no flags, the hypervisor chooses.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_HOSTNAME_FLAGS_NONE = 0,
  VIRGO_DOMAIN_HOSTNAME_FLAGS_LEASE = 1,
  VIRGO_DOMAIN_HOSTNAME_FLAGS_AGENT = 2,
} VirgoDomainHostnameFlags;
#define VIRGO_TYPE_DOMAIN_HOSTNAME_FLAGS (virgo_domain_hostname_flags_get_type ())
GType virgo_domain_hostname_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainInterfaceAddressesSource:
 * @VIRGO_DOMAIN_INTERFACE_ADDRESSES_SOURCE_LEASE: In the leases of the DHCP servers of virtual networks.
 * @VIRGO_DOMAIN_INTERFACE_ADDRESSES_SOURCE_AGENT: With the guest agent.
 * @VIRGO_DOMAIN_INTERFACE_ADDRESSES_SOURCE_ARP: In the neighbor table of the host.
 *
 * Where the addresses of interfaces are looked up.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_INTERFACE_ADDRESSES_SOURCE_LEASE = 0,
  VIRGO_DOMAIN_INTERFACE_ADDRESSES_SOURCE_AGENT = 1,
  VIRGO_DOMAIN_INTERFACE_ADDRESSES_SOURCE_ARP = 2,
} VirgoDomainInterfaceAddressesSource;
#define VIRGO_TYPE_DOMAIN_INTERFACE_ADDRESSES_SOURCE (virgo_domain_interface_addresses_source_get_type ())
GType virgo_domain_interface_addresses_source_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainIoErrorAction:
 * @VIRGO_DOMAIN_IO_ERROR_ACTION_NONE: Nothing: the error is ignored.
 * @VIRGO_DOMAIN_IO_ERROR_ACTION_PAUSE: The domain is paused.
 * @VIRGO_DOMAIN_IO_ERROR_ACTION_REPORT: The error is reported to the guest.
 *
 * What follows from an I/O error of a disk.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_IO_ERROR_ACTION_NONE = 0,
  VIRGO_DOMAIN_IO_ERROR_ACTION_PAUSE = 1,
  VIRGO_DOMAIN_IO_ERROR_ACTION_REPORT = 2,
} VirgoDomainIoErrorAction;
#define VIRGO_TYPE_DOMAIN_IO_ERROR_ACTION (virgo_domain_io_error_action_get_type ())
GType virgo_domain_io_error_action_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainLifecycleAction:
 * @VIRGO_DOMAIN_LIFECYCLE_ACTION_DESTROY: The domain is stopped.
 * @VIRGO_DOMAIN_LIFECYCLE_ACTION_RESTART: The domain is started anew.
 * @VIRGO_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME: The domain is started anew under another name.
 * @VIRGO_DOMAIN_LIFECYCLE_ACTION_PRESERVE: The domain stays as it is, for analysis.
 * @VIRGO_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY: The memory is dumped, and the domain stopped.
 * @VIRGO_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART: The memory is dumped, and the domain started anew.
 * @VIRGO_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING: The domain stays as it is, and its CPUs go on.
 *
 * What is to be done with a domain by itself.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_LIFECYCLE_ACTION_DESTROY = 0,
  VIRGO_DOMAIN_LIFECYCLE_ACTION_RESTART = 1,
  VIRGO_DOMAIN_LIFECYCLE_ACTION_RESTART_RENAME = 2,
  VIRGO_DOMAIN_LIFECYCLE_ACTION_PRESERVE = 3,
  VIRGO_DOMAIN_LIFECYCLE_ACTION_COREDUMP_DESTROY = 4,
  VIRGO_DOMAIN_LIFECYCLE_ACTION_COREDUMP_RESTART = 5,
  VIRGO_DOMAIN_LIFECYCLE_ACTION_PRESERVE_RUNNING = 6,
} VirgoDomainLifecycleAction;
#define VIRGO_TYPE_DOMAIN_LIFECYCLE_ACTION (virgo_domain_lifecycle_action_get_type ())
GType virgo_domain_lifecycle_action_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainLifecycleEvent:
 * @VIRGO_DOMAIN_LIFECYCLE_EVENT_POWER_OFF: When the guest has powered off.
 * @VIRGO_DOMAIN_LIFECYCLE_EVENT_REBOOT: When the guest reboots.
 * @VIRGO_DOMAIN_LIFECYCLE_EVENT_CRASH: When the guest has crashed.
 *
 * When something is to be done with a domain by itself.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_LIFECYCLE_EVENT_POWER_OFF = 0,
  VIRGO_DOMAIN_LIFECYCLE_EVENT_REBOOT = 1,
  VIRGO_DOMAIN_LIFECYCLE_EVENT_CRASH = 2,
} VirgoDomainLifecycleEvent;
#define VIRGO_TYPE_DOMAIN_LIFECYCLE_EVENT (virgo_domain_lifecycle_event_get_type ())
GType virgo_domain_lifecycle_event_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainListFlags:
 * @VIRGO_DOMAIN_LIST_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_LIST_FLAGS_ACTIVE: Domains that are active: running, paused or in another state.
 * @VIRGO_DOMAIN_LIST_FLAGS_INACTIVE: Domains that are not active.
 * @VIRGO_DOMAIN_LIST_FLAGS_PERSISTENT: Domains with a stored definition.
 * @VIRGO_DOMAIN_LIST_FLAGS_TRANSIENT: Domains without a definition.
 * @VIRGO_DOMAIN_LIST_FLAGS_RUNNING: Domains whose state is running.
 * @VIRGO_DOMAIN_LIST_FLAGS_PAUSED: Domains whose state is paused.
 * @VIRGO_DOMAIN_LIST_FLAGS_SHUTOFF: Domains whose state is shut off.
 * @VIRGO_DOMAIN_LIST_FLAGS_OTHER: Domains in any other state.
 * @VIRGO_DOMAIN_LIST_FLAGS_MANAGED_SAVE: Domains with a managed save image.
 * @VIRGO_DOMAIN_LIST_FLAGS_NO_MANAGED_SAVE: Domains without a managed save image.
 * @VIRGO_DOMAIN_LIST_FLAGS_AUTOSTART: Domains that are started with the host.
 * @VIRGO_DOMAIN_LIST_FLAGS_NO_AUTOSTART: Domains that are not started with the host.
 * @VIRGO_DOMAIN_LIST_FLAGS_HAS_SNAPSHOT: Domains with a snapshot.
 * @VIRGO_DOMAIN_LIST_FLAGS_NO_SNAPSHOT: Domains without a snapshot.
 * @VIRGO_DOMAIN_LIST_FLAGS_HAS_CHECKPOINT: Domains with a checkpoint.
 * @VIRGO_DOMAIN_LIST_FLAGS_NO_CHECKPOINT: Domains without a checkpoint.
 *
 * Flags for listing domains. Flags of one group are alternatives; groups are combined with AND.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_LIST_FLAGS_NONE = 0,
  VIRGO_DOMAIN_LIST_FLAGS_ACTIVE = 1,
  VIRGO_DOMAIN_LIST_FLAGS_INACTIVE = 2,
  VIRGO_DOMAIN_LIST_FLAGS_PERSISTENT = 4,
  VIRGO_DOMAIN_LIST_FLAGS_TRANSIENT = 8,
  VIRGO_DOMAIN_LIST_FLAGS_RUNNING = 16,
  VIRGO_DOMAIN_LIST_FLAGS_PAUSED = 32,
  VIRGO_DOMAIN_LIST_FLAGS_SHUTOFF = 64,
  VIRGO_DOMAIN_LIST_FLAGS_OTHER = 128,
  VIRGO_DOMAIN_LIST_FLAGS_MANAGED_SAVE = 256,
  VIRGO_DOMAIN_LIST_FLAGS_NO_MANAGED_SAVE = 512,
  VIRGO_DOMAIN_LIST_FLAGS_AUTOSTART = 1024,
  VIRGO_DOMAIN_LIST_FLAGS_NO_AUTOSTART = 2048,
  VIRGO_DOMAIN_LIST_FLAGS_HAS_SNAPSHOT = 4096,
  VIRGO_DOMAIN_LIST_FLAGS_NO_SNAPSHOT = 8192,
  VIRGO_DOMAIN_LIST_FLAGS_HAS_CHECKPOINT = 16384,
  VIRGO_DOMAIN_LIST_FLAGS_NO_CHECKPOINT = 32768,
} VirgoDomainListFlags;
#define VIRGO_TYPE_DOMAIN_LIST_FLAGS (virgo_domain_list_flags_get_type ())
GType virgo_domain_list_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainMemoryFailureAction:
 * @VIRGO_DOMAIN_MEMORY_FAILURE_ACTION_IGNORE: Nothing: the failure can be ignored.
 * @VIRGO_DOMAIN_MEMORY_FAILURE_ACTION_INJECT: The error was injected into the guest, which may be able to recover.
 * @VIRGO_DOMAIN_MEMORY_FAILURE_ACTION_FATAL: It has given up: the failure cannot be handled.
 * @VIRGO_DOMAIN_MEMORY_FAILURE_ACTION_RESET: It has reset the guest, which cannot handle the failure.
 *
 * What the hypervisor has done about a memory failure.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_MEMORY_FAILURE_ACTION_IGNORE = 0,
  VIRGO_DOMAIN_MEMORY_FAILURE_ACTION_INJECT = 1,
  VIRGO_DOMAIN_MEMORY_FAILURE_ACTION_FATAL = 2,
  VIRGO_DOMAIN_MEMORY_FAILURE_ACTION_RESET = 3,
} VirgoDomainMemoryFailureAction;
#define VIRGO_TYPE_DOMAIN_MEMORY_FAILURE_ACTION (virgo_domain_memory_failure_action_get_type ())
GType virgo_domain_memory_failure_action_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainMemoryFailureFlags:
 * @VIRGO_DOMAIN_MEMORY_FAILURE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_MEMORY_FAILURE_FLAGS_ACTION_REQUIRED: The failure is in memory that was being used, so that something has to be done at once.
 * @VIRGO_DOMAIN_MEMORY_FAILURE_FLAGS_RECURSIVE: The failure came while an earlier one was being handled.
 *
 * More about a memory failure.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_MEMORY_FAILURE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_MEMORY_FAILURE_FLAGS_ACTION_REQUIRED = 1,
  VIRGO_DOMAIN_MEMORY_FAILURE_FLAGS_RECURSIVE = 2,
} VirgoDomainMemoryFailureFlags;
#define VIRGO_TYPE_DOMAIN_MEMORY_FAILURE_FLAGS (virgo_domain_memory_failure_flags_get_type ())
GType virgo_domain_memory_failure_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainMemoryFailureRecipient:
 * @VIRGO_DOMAIN_MEMORY_FAILURE_RECIPIENT_HYPERVISOR: Memory of the hypervisor, outside of the guest's.
 * @VIRGO_DOMAIN_MEMORY_FAILURE_RECIPIENT_GUEST: Memory of the guest.
 *
 * Whose memory has failed.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_MEMORY_FAILURE_RECIPIENT_HYPERVISOR = 0,
  VIRGO_DOMAIN_MEMORY_FAILURE_RECIPIENT_GUEST = 1,
} VirgoDomainMemoryFailureRecipient;
#define VIRGO_TYPE_DOMAIN_MEMORY_FAILURE_RECIPIENT (virgo_domain_memory_failure_recipient_get_type ())
GType virgo_domain_memory_failure_recipient_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainMemoryFlags:
 * @VIRGO_DOMAIN_MEMORY_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_MEMORY_FLAGS_LIVE: The running domain.
 * @VIRGO_DOMAIN_MEMORY_FLAGS_CONFIG: The definition, which takes effect at the next start.
 * @VIRGO_DOMAIN_MEMORY_FLAGS_MAXIMUM: The maximum instead of the current size.
 *
 * Flags for changing the memory of a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_MEMORY_FLAGS_NONE = 0,
  VIRGO_DOMAIN_MEMORY_FLAGS_LIVE = 1,
  VIRGO_DOMAIN_MEMORY_FLAGS_CONFIG = 2,
  VIRGO_DOMAIN_MEMORY_FLAGS_MAXIMUM = 4,
} VirgoDomainMemoryFlags;
#define VIRGO_TYPE_DOMAIN_MEMORY_FLAGS (virgo_domain_memory_flags_get_type ())
GType virgo_domain_memory_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainMemoryPeekFlags:
 * @VIRGO_DOMAIN_MEMORY_PEEK_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_MEMORY_PEEK_FLAGS_VIRTUAL: Virtual addresses, as the current virtual CPU of the hypervisor translates them.
 * @VIRGO_DOMAIN_MEMORY_PEEK_FLAGS_PHYSICAL: Physical addresses of the guest.
 *
 * The kind of address for peeking at memory. Exactly one flag is required.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_MEMORY_PEEK_FLAGS_NONE = 0,
  VIRGO_DOMAIN_MEMORY_PEEK_FLAGS_VIRTUAL = 1,
  VIRGO_DOMAIN_MEMORY_PEEK_FLAGS_PHYSICAL = 2,
} VirgoDomainMemoryPeekFlags;
#define VIRGO_TYPE_DOMAIN_MEMORY_PEEK_FLAGS (virgo_domain_memory_peek_flags_get_type ())
GType virgo_domain_memory_peek_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainMessageTypes:
 * @VIRGO_DOMAIN_MESSAGE_TYPES_NONE: No flags.
 * @VIRGO_DOMAIN_MESSAGE_TYPES_DEPRECATION: Deprecated features that the domain uses.
 * @VIRGO_DOMAIN_MESSAGE_TYPES_TAINTING: Tainting: unsupported features that the domain uses.
 * @VIRGO_DOMAIN_MESSAGE_TYPES_IO_ERRORS: The I/O errors of its disks.
 *
 * Types of messages about a domain. With no flags, all types.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_MESSAGE_TYPES_NONE = 0,
  VIRGO_DOMAIN_MESSAGE_TYPES_DEPRECATION = 1,
  VIRGO_DOMAIN_MESSAGE_TYPES_TAINTING = 2,
  VIRGO_DOMAIN_MESSAGE_TYPES_IO_ERRORS = 4,
} VirgoDomainMessageTypes;
#define VIRGO_TYPE_DOMAIN_MESSAGE_TYPES (virgo_domain_message_types_get_type ())
GType virgo_domain_message_types_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainMetadataType:
 * @VIRGO_DOMAIN_METADATA_TYPE_DESCRIPTION: The description, free text.
 * @VIRGO_DOMAIN_METADATA_TYPE_TITLE: The title, one short line.
 * @VIRGO_DOMAIN_METADATA_TYPE_ELEMENT: An XML element of an application, which its namespace identifies.
 *
 * The parts of a domain's metadata.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_METADATA_TYPE_DESCRIPTION = 0,
  VIRGO_DOMAIN_METADATA_TYPE_TITLE = 1,
  VIRGO_DOMAIN_METADATA_TYPE_ELEMENT = 2,
} VirgoDomainMetadataType;
#define VIRGO_TYPE_DOMAIN_METADATA_TYPE (virgo_domain_metadata_type_get_type ())
GType virgo_domain_metadata_type_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainModificationImpact:
 * @VIRGO_DOMAIN_MODIFICATION_IMPACT_NONE: No flags.
 * @VIRGO_DOMAIN_MODIFICATION_IMPACT_LIVE: The running domain.
 * @VIRGO_DOMAIN_MODIFICATION_IMPACT_CONFIG: The definition, which takes effect at the next start.
 *
 * What a change affects. With no flags, that is the running domain, or the definition of an inactive one.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_MODIFICATION_IMPACT_NONE = 0,
  VIRGO_DOMAIN_MODIFICATION_IMPACT_LIVE = 1,
  VIRGO_DOMAIN_MODIFICATION_IMPACT_CONFIG = 2,
} VirgoDomainModificationImpact;
#define VIRGO_TYPE_DOMAIN_MODIFICATION_IMPACT (virgo_domain_modification_impact_get_type ())
GType virgo_domain_modification_impact_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainProcessSignal:
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_NOP: No signal: whether the process is there is checked.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_HUP: `SIGHUP`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_INT: `SIGINT`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_QUIT: `SIGQUIT`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_ILL: `SIGILL`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_TRAP: `SIGTRAP`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_ABRT: `SIGABRT`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_BUS: `SIGBUS`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_FPE: `SIGFPE`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_KILL: `SIGKILL`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_USR1: `SIGUSR1`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_SEGV: `SIGSEGV`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_USR2: `SIGUSR2`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_PIPE: `SIGPIPE`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_ALRM: `SIGALRM`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_TERM: `SIGTERM`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_STKFLT: `SIGSTKFLT`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_CHLD: `SIGCHLD`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_CONT: `SIGCONT`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_STOP: `SIGSTOP`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_TSTP: `SIGTSTP`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_TTIN: `SIGTTIN`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_TTOU: `SIGTTOU`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_URG: `SIGURG`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_XCPU: `SIGXCPU`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_XFSZ: `SIGXFSZ`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_VTALRM: `SIGVTALRM`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_PROF: `SIGPROF`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_WINCH: `SIGWINCH`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_POLL: `SIGPOLL`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_PWR: `SIGPWR`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_SYS: `SIGSYS`.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT0: The real-time signal 0.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT1: The real-time signal 1.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT2: The real-time signal 2.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT3: The real-time signal 3.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT4: The real-time signal 4.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT5: The real-time signal 5.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT6: The real-time signal 6.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT7: The real-time signal 7.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT8: The real-time signal 8.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT9: The real-time signal 9.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT10: The real-time signal 10.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT11: The real-time signal 11.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT12: The real-time signal 12.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT13: The real-time signal 13.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT14: The real-time signal 14.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT15: The real-time signal 15.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT16: The real-time signal 16.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT17: The real-time signal 17.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT18: The real-time signal 18.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT19: The real-time signal 19.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT20: The real-time signal 20.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT21: The real-time signal 21.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT22: The real-time signal 22.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT23: The real-time signal 23.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT24: The real-time signal 24.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT25: The real-time signal 25.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT26: The real-time signal 26.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT27: The real-time signal 27.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT28: The real-time signal 28.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT29: The real-time signal 29.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT30: The real-time signal 30.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT31: The real-time signal 31.
 * @VIRGO_DOMAIN_PROCESS_SIGNAL_RT32: The real-time signal 32.
 *
 * A signal for a process of a guest, numbered in the same way on all hosts.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_PROCESS_SIGNAL_NOP = 0,
  VIRGO_DOMAIN_PROCESS_SIGNAL_HUP = 1,
  VIRGO_DOMAIN_PROCESS_SIGNAL_INT = 2,
  VIRGO_DOMAIN_PROCESS_SIGNAL_QUIT = 3,
  VIRGO_DOMAIN_PROCESS_SIGNAL_ILL = 4,
  VIRGO_DOMAIN_PROCESS_SIGNAL_TRAP = 5,
  VIRGO_DOMAIN_PROCESS_SIGNAL_ABRT = 6,
  VIRGO_DOMAIN_PROCESS_SIGNAL_BUS = 7,
  VIRGO_DOMAIN_PROCESS_SIGNAL_FPE = 8,
  VIRGO_DOMAIN_PROCESS_SIGNAL_KILL = 9,
  VIRGO_DOMAIN_PROCESS_SIGNAL_USR1 = 10,
  VIRGO_DOMAIN_PROCESS_SIGNAL_SEGV = 11,
  VIRGO_DOMAIN_PROCESS_SIGNAL_USR2 = 12,
  VIRGO_DOMAIN_PROCESS_SIGNAL_PIPE = 13,
  VIRGO_DOMAIN_PROCESS_SIGNAL_ALRM = 14,
  VIRGO_DOMAIN_PROCESS_SIGNAL_TERM = 15,
  VIRGO_DOMAIN_PROCESS_SIGNAL_STKFLT = 16,
  VIRGO_DOMAIN_PROCESS_SIGNAL_CHLD = 17,
  VIRGO_DOMAIN_PROCESS_SIGNAL_CONT = 18,
  VIRGO_DOMAIN_PROCESS_SIGNAL_STOP = 19,
  VIRGO_DOMAIN_PROCESS_SIGNAL_TSTP = 20,
  VIRGO_DOMAIN_PROCESS_SIGNAL_TTIN = 21,
  VIRGO_DOMAIN_PROCESS_SIGNAL_TTOU = 22,
  VIRGO_DOMAIN_PROCESS_SIGNAL_URG = 23,
  VIRGO_DOMAIN_PROCESS_SIGNAL_XCPU = 24,
  VIRGO_DOMAIN_PROCESS_SIGNAL_XFSZ = 25,
  VIRGO_DOMAIN_PROCESS_SIGNAL_VTALRM = 26,
  VIRGO_DOMAIN_PROCESS_SIGNAL_PROF = 27,
  VIRGO_DOMAIN_PROCESS_SIGNAL_WINCH = 28,
  VIRGO_DOMAIN_PROCESS_SIGNAL_POLL = 29,
  VIRGO_DOMAIN_PROCESS_SIGNAL_PWR = 30,
  VIRGO_DOMAIN_PROCESS_SIGNAL_SYS = 31,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT0 = 32,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT1 = 33,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT2 = 34,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT3 = 35,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT4 = 36,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT5 = 37,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT6 = 38,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT7 = 39,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT8 = 40,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT9 = 41,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT10 = 42,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT11 = 43,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT12 = 44,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT13 = 45,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT14 = 46,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT15 = 47,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT16 = 48,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT17 = 49,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT18 = 50,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT19 = 51,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT20 = 52,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT21 = 53,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT22 = 54,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT23 = 55,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT24 = 56,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT25 = 57,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT26 = 58,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT27 = 59,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT28 = 60,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT29 = 61,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT30 = 62,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT31 = 63,
  VIRGO_DOMAIN_PROCESS_SIGNAL_RT32 = 64,
} VirgoDomainProcessSignal;
#define VIRGO_TYPE_DOMAIN_PROCESS_SIGNAL (virgo_domain_process_signal_get_type ())
GType virgo_domain_process_signal_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainQemuMonitorCommandFlags:
 * @VIRGO_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_HMP: The command is one of the human monitor (HMP), such as `info version`, instead of QMP.
 *
 * Flags for a command of the QEMU monitor.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_NONE = 0,
  VIRGO_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS_HMP = 1,
} VirgoDomainQemuMonitorCommandFlags;
#define VIRGO_TYPE_DOMAIN_QEMU_MONITOR_COMMAND_FLAGS (virgo_domain_qemu_monitor_command_flags_get_type ())
GType virgo_domain_qemu_monitor_command_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainRebootFlags:
 * @VIRGO_DOMAIN_REBOOT_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_REBOOT_FLAGS_ACPI_POWER_BTN: Sends an ACPI power button event and starts the guest again when it has shut down.
 * @VIRGO_DOMAIN_REBOOT_FLAGS_GUEST_AGENT: Uses the guest agent.
 * @VIRGO_DOMAIN_REBOOT_FLAGS_INITCTL: Writes to the init control pipe of a container.
 * @VIRGO_DOMAIN_REBOOT_FLAGS_SIGNAL: Sends a signal to a container's init process.
 * @VIRGO_DOMAIN_REBOOT_FLAGS_PARAVIRT: Uses the paravirtualized guest control of the hypervisor.
 *
 * Flags for rebooting a domain. With no flags, the hypervisor chooses how.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_REBOOT_FLAGS_NONE = 0,
  VIRGO_DOMAIN_REBOOT_FLAGS_ACPI_POWER_BTN = 1,
  VIRGO_DOMAIN_REBOOT_FLAGS_GUEST_AGENT = 2,
  VIRGO_DOMAIN_REBOOT_FLAGS_INITCTL = 4,
  VIRGO_DOMAIN_REBOOT_FLAGS_SIGNAL = 8,
  VIRGO_DOMAIN_REBOOT_FLAGS_PARAVIRT = 16,
} VirgoDomainRebootFlags;
#define VIRGO_TYPE_DOMAIN_REBOOT_FLAGS (virgo_domain_reboot_flags_get_type ())
GType virgo_domain_reboot_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSaveImageXmlFlags:
 * @VIRGO_DOMAIN_SAVE_IMAGE_XML_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SAVE_IMAGE_XML_FLAGS_SECURE: Includes security-sensitive data, such as passwords.
 *
 * Flags for fetching the XML description in a saved image.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SAVE_IMAGE_XML_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SAVE_IMAGE_XML_FLAGS_SECURE = 1,
} VirgoDomainSaveImageXmlFlags;
#define VIRGO_TYPE_DOMAIN_SAVE_IMAGE_XML_FLAGS (virgo_domain_save_image_xml_flags_get_type ())
GType virgo_domain_save_image_xml_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSaveRestoreFlags:
 * @VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_BYPASS_CACHE: Bypasses the file cache of the host.
 * @VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING: The domain is running after it is restored, regardless of its state when it was saved.
 * @VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED: The domain is paused after it is restored, regardless of its state when it was saved.
 * @VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_RESET_NVRAM: Resets the variable store of the firmware from its template.
 *
 * Flags for saving and restoring a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_BYPASS_CACHE = 1,
  VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_RUNNING = 2,
  VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_PAUSED = 4,
  VIRGO_DOMAIN_SAVE_RESTORE_FLAGS_RESET_NVRAM = 8,
} VirgoDomainSaveRestoreFlags;
#define VIRGO_TYPE_DOMAIN_SAVE_RESTORE_FLAGS (virgo_domain_save_restore_flags_get_type ())
GType virgo_domain_save_restore_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSetTimeFlags:
 * @VIRGO_DOMAIN_SET_TIME_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SET_TIME_FLAGS_SYNC: Sets it from the domain's real-time clock, which goes on while the domain is paused. The time that is passed
 *   is ignored.
 *
 * Flags for setting the time of the guest.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SET_TIME_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SET_TIME_FLAGS_SYNC = 1,
} VirgoDomainSetTimeFlags;
#define VIRGO_TYPE_DOMAIN_SET_TIME_FLAGS (virgo_domain_set_time_flags_get_type ())
GType virgo_domain_set_time_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSetUserPasswordFlags:
 * @VIRGO_DOMAIN_SET_USER_PASSWORD_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SET_USER_PASSWORD_FLAGS_ENCRYPTED: The password is already hashed, in the form in which the guest stores it.
 *
 * Flags for setting the password of a user of the guest.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SET_USER_PASSWORD_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SET_USER_PASSWORD_FLAGS_ENCRYPTED = 1,
} VirgoDomainSetUserPasswordFlags;
#define VIRGO_TYPE_DOMAIN_SET_USER_PASSWORD_FLAGS (virgo_domain_set_user_password_flags_get_type ())
GType virgo_domain_set_user_password_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSetVcpuFlags:
 * @VIRGO_DOMAIN_SET_VCPU_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SET_VCPU_FLAGS_LIVE: The running domain.
 * @VIRGO_DOMAIN_SET_VCPU_FLAGS_CONFIG: The definition, which takes effect at the next start.
 * @VIRGO_DOMAIN_SET_VCPU_FLAGS_ASYNC_UNPLUG: Does not wait until the guest has released the virtual CPUs.
 *
 * Flags for enabling and disabling individual virtual CPUs.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SET_VCPU_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SET_VCPU_FLAGS_LIVE = 1,
  VIRGO_DOMAIN_SET_VCPU_FLAGS_CONFIG = 2,
  VIRGO_DOMAIN_SET_VCPU_FLAGS_ASYNC_UNPLUG = 4,
} VirgoDomainSetVcpuFlags;
#define VIRGO_TYPE_DOMAIN_SET_VCPU_FLAGS (virgo_domain_set_vcpu_flags_get_type ())
GType virgo_domain_set_vcpu_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainShutdownFlags:
 * @VIRGO_DOMAIN_SHUTDOWN_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SHUTDOWN_FLAGS_ACPI_POWER_BTN: Sends an ACPI power button event.
 * @VIRGO_DOMAIN_SHUTDOWN_FLAGS_GUEST_AGENT: Uses the guest agent.
 * @VIRGO_DOMAIN_SHUTDOWN_FLAGS_INITCTL: Writes to the init control pipe of a container.
 * @VIRGO_DOMAIN_SHUTDOWN_FLAGS_SIGNAL: Sends a signal to a container's init process.
 * @VIRGO_DOMAIN_SHUTDOWN_FLAGS_PARAVIRT: Uses the paravirtualized guest control of the hypervisor.
 *
 * Flags for shutting a domain down. With no flags, the hypervisor chooses how.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SHUTDOWN_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SHUTDOWN_FLAGS_ACPI_POWER_BTN = 1,
  VIRGO_DOMAIN_SHUTDOWN_FLAGS_GUEST_AGENT = 2,
  VIRGO_DOMAIN_SHUTDOWN_FLAGS_INITCTL = 4,
  VIRGO_DOMAIN_SHUTDOWN_FLAGS_SIGNAL = 8,
  VIRGO_DOMAIN_SHUTDOWN_FLAGS_PARAVIRT = 16,
} VirgoDomainShutdownFlags;
#define VIRGO_TYPE_DOMAIN_SHUTDOWN_FLAGS (virgo_domain_shutdown_flags_get_type ())
GType virgo_domain_shutdown_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSnapshotCreateFlags:
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_REDEFINE: Makes none, but has the host keep the description of one that there is, or change it.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_CURRENT: With `REDEFINE`, makes the snapshot the current one.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_NO_METADATA: Has the host keep no description of the snapshot.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_HALT: Stops the domain once the snapshot is made.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_DISK_ONLY: Makes a snapshot of the disks only and not of the memory.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_REUSE_EXT: Uses files that there are for an external snapshot, instead of making them.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_QUIESCE: Has the guest agent freeze the file systems meanwhile.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_ATOMIC: Changes all disks, or none.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_LIVE: Lets the guest run while its memory is stored.
 * @VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_VALIDATE: Validates the document against the schema first.
 *
 * How to make a snapshot of a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_REDEFINE = 1,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_CURRENT = 2,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_NO_METADATA = 4,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_HALT = 8,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_DISK_ONLY = 16,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_REUSE_EXT = 32,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_QUIESCE = 64,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_ATOMIC = 128,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_LIVE = 256,
  VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_VALIDATE = 512,
} VirgoDomainSnapshotCreateFlags;
#define VIRGO_TYPE_DOMAIN_SNAPSHOT_CREATE_FLAGS (virgo_domain_snapshot_create_flags_get_type ())
GType virgo_domain_snapshot_create_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSnapshotDeleteFlags:
 * @VIRGO_DOMAIN_SNAPSHOT_DELETE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN: Deletes the children, too, and theirs.
 * @VIRGO_DOMAIN_SNAPSHOT_DELETE_FLAGS_METADATA_ONLY: Deletes the description that the host keeps, and leaves what is stored.
 * @VIRGO_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN_ONLY: Deletes the children, and theirs, and not the snapshot itself.
 *
 * What to delete of a snapshot of a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SNAPSHOT_DELETE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN = 1,
  VIRGO_DOMAIN_SNAPSHOT_DELETE_FLAGS_METADATA_ONLY = 2,
  VIRGO_DOMAIN_SNAPSHOT_DELETE_FLAGS_CHILDREN_ONLY = 4,
} VirgoDomainSnapshotDeleteFlags;
#define VIRGO_TYPE_DOMAIN_SNAPSHOT_DELETE_FLAGS (virgo_domain_snapshot_delete_flags_get_type ())
GType virgo_domain_snapshot_delete_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSnapshotListFlags:
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_ROOTS: Of a domain, snapshots without a parent only.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_DESCENDANTS: Of a snapshot, the children of the children, too.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_METADATA: Snapshots of which the host keeps a description.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_LEAVES: Snapshots without children.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_LEAVES: Snapshots with children.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_METADATA: Snapshots of which the host keeps no description.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_INACTIVE: Snapshots that were made while the domain was shut off.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_ACTIVE: Snapshots that were made while the domain was active, with its memory.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_DISK_ONLY: Snapshots that were made while the domain was active, of its disks only.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_INTERNAL: Snapshots in the images of the disks.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_EXTERNAL: Snapshots in files of their own.
 * @VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_TOPOLOGICAL: Has parents come before their children.
 *
 * Which snapshots of a domain to list.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_ROOTS = 1,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_DESCENDANTS = 1,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_METADATA = 2,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_LEAVES = 4,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_LEAVES = 8,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_NO_METADATA = 16,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_INACTIVE = 32,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_ACTIVE = 64,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_DISK_ONLY = 128,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_INTERNAL = 256,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_EXTERNAL = 512,
  VIRGO_DOMAIN_SNAPSHOT_LIST_FLAGS_TOPOLOGICAL = 1024,
} VirgoDomainSnapshotListFlags;
#define VIRGO_TYPE_DOMAIN_SNAPSHOT_LIST_FLAGS (virgo_domain_snapshot_list_flags_get_type ())
GType virgo_domain_snapshot_list_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSnapshotLocation:
 * @VIRGO_DOMAIN_SNAPSHOT_LOCATION_UNKNOWN: It is not known.
 * @VIRGO_DOMAIN_SNAPSHOT_LOCATION_INTERNAL: In the images of the disks.
 * @VIRGO_DOMAIN_SNAPSHOT_LOCATION_EXTERNAL: In files of its own, of a disk or of the memory.
 *
 * Where a snapshot of a domain is stored.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_SNAPSHOT_LOCATION_UNKNOWN = 0,
  VIRGO_DOMAIN_SNAPSHOT_LOCATION_INTERNAL = 1,
  VIRGO_DOMAIN_SNAPSHOT_LOCATION_EXTERNAL = 2,
} VirgoDomainSnapshotLocation;
#define VIRGO_TYPE_DOMAIN_SNAPSHOT_LOCATION (virgo_domain_snapshot_location_get_type ())
GType virgo_domain_snapshot_location_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSnapshotRevertFlags:
 * @VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_RUNNING: Has the domain run, whatever state it was in.
 * @VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_PAUSED: Has the domain be paused, whatever state it was in.
 * @VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_FORCE: Allows what may go wrong, such as starting the emulator anew.
 * @VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_RESET_NVRAM: Resets the variables of the firmware.
 *
 * How to revert a domain to a snapshot.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_RUNNING = 1,
  VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_PAUSED = 2,
  VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_FORCE = 4,
  VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_RESET_NVRAM = 8,
} VirgoDomainSnapshotRevertFlags;
#define VIRGO_TYPE_DOMAIN_SNAPSHOT_REVERT_FLAGS (virgo_domain_snapshot_revert_flags_get_type ())
GType virgo_domain_snapshot_revert_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSnapshotState:
 * @VIRGO_DOMAIN_SNAPSHOT_STATE_NO_STATE: No state, or it is not known.
 * @VIRGO_DOMAIN_SNAPSHOT_STATE_RUNNING: Running.
 * @VIRGO_DOMAIN_SNAPSHOT_STATE_BLOCKED: Blocked on a resource.
 * @VIRGO_DOMAIN_SNAPSHOT_STATE_PAUSED: Paused.
 * @VIRGO_DOMAIN_SNAPSHOT_STATE_SHUTDOWN: Being shut down.
 * @VIRGO_DOMAIN_SNAPSHOT_STATE_SHUTOFF: Shut off.
 * @VIRGO_DOMAIN_SNAPSHOT_STATE_CRASHED: Crashed.
 * @VIRGO_DOMAIN_SNAPSHOT_STATE_PM_SUSPENDED: Suspended by the power management of the guest.
 * @VIRGO_DOMAIN_SNAPSHOT_STATE_DISK_SNAPSHOT: Active, but the snapshot has its disks only and not its memory.
 *
 * The state in which a domain was when a snapshot of it was made.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_SNAPSHOT_STATE_NO_STATE = 0,
  VIRGO_DOMAIN_SNAPSHOT_STATE_RUNNING = 1,
  VIRGO_DOMAIN_SNAPSHOT_STATE_BLOCKED = 2,
  VIRGO_DOMAIN_SNAPSHOT_STATE_PAUSED = 3,
  VIRGO_DOMAIN_SNAPSHOT_STATE_SHUTDOWN = 4,
  VIRGO_DOMAIN_SNAPSHOT_STATE_SHUTOFF = 5,
  VIRGO_DOMAIN_SNAPSHOT_STATE_CRASHED = 6,
  VIRGO_DOMAIN_SNAPSHOT_STATE_PM_SUSPENDED = 7,
  VIRGO_DOMAIN_SNAPSHOT_STATE_DISK_SNAPSHOT = 8,
} VirgoDomainSnapshotState;
#define VIRGO_TYPE_DOMAIN_SNAPSHOT_STATE (virgo_domain_snapshot_state_get_type ())
GType virgo_domain_snapshot_state_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainSnapshotXmlFlags:
 * @VIRGO_DOMAIN_SNAPSHOT_XML_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_SNAPSHOT_XML_FLAGS_SECURE: Includes passwords. Refused on read-only connections.
 *
 * Which description of a snapshot of a domain to fetch.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_SNAPSHOT_XML_FLAGS_NONE = 0,
  VIRGO_DOMAIN_SNAPSHOT_XML_FLAGS_SECURE = 1,
} VirgoDomainSnapshotXmlFlags;
#define VIRGO_TYPE_DOMAIN_SNAPSHOT_XML_FLAGS (virgo_domain_snapshot_xml_flags_get_type ())
GType virgo_domain_snapshot_xml_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainStartFlags:
 * @VIRGO_DOMAIN_START_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_START_FLAGS_PAUSED: Starts the domain paused.
 * @VIRGO_DOMAIN_START_FLAGS_AUTODESTROY: Destroys the domain when the connection is closed.
 * @VIRGO_DOMAIN_START_FLAGS_BYPASS_CACHE: Bypasses the file cache of the host when a saved image is read.
 * @VIRGO_DOMAIN_START_FLAGS_FORCE_BOOT: Discards a managed save image and boots.
 * @VIRGO_DOMAIN_START_FLAGS_VALIDATE: Validates the XML against the schema first.
 * @VIRGO_DOMAIN_START_FLAGS_RESET_NVRAM: Resets the variable store of the firmware from its template.
 *
 * Flags for starting a domain.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_START_FLAGS_NONE = 0,
  VIRGO_DOMAIN_START_FLAGS_PAUSED = 1,
  VIRGO_DOMAIN_START_FLAGS_AUTODESTROY = 2,
  VIRGO_DOMAIN_START_FLAGS_BYPASS_CACHE = 4,
  VIRGO_DOMAIN_START_FLAGS_FORCE_BOOT = 8,
  VIRGO_DOMAIN_START_FLAGS_VALIDATE = 16,
  VIRGO_DOMAIN_START_FLAGS_RESET_NVRAM = 32,
} VirgoDomainStartFlags;
#define VIRGO_TYPE_DOMAIN_START_FLAGS (virgo_domain_start_flags_get_type ())
GType virgo_domain_start_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainState:
 * @VIRGO_DOMAIN_STATE_NO_STATE: The state is unknown.
 * @VIRGO_DOMAIN_STATE_RUNNING: The domain is running.
 * @VIRGO_DOMAIN_STATE_BLOCKED: The domain is blocked on a resource.
 * @VIRGO_DOMAIN_STATE_PAUSED: The domain is paused.
 * @VIRGO_DOMAIN_STATE_SHUTDOWN: The domain is shutting down.
 * @VIRGO_DOMAIN_STATE_SHUTOFF: The domain is shut off.
 * @VIRGO_DOMAIN_STATE_CRASHED: The domain crashed and has not been cleaned up yet.
 * @VIRGO_DOMAIN_STATE_PM_SUSPENDED: The guest is suspended by its power management.
 *
 * The states of a domain.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_STATE_NO_STATE = 0,
  VIRGO_DOMAIN_STATE_RUNNING = 1,
  VIRGO_DOMAIN_STATE_BLOCKED = 2,
  VIRGO_DOMAIN_STATE_PAUSED = 3,
  VIRGO_DOMAIN_STATE_SHUTDOWN = 4,
  VIRGO_DOMAIN_STATE_SHUTOFF = 5,
  VIRGO_DOMAIN_STATE_CRASHED = 6,
  VIRGO_DOMAIN_STATE_PM_SUSPENDED = 7,
} VirgoDomainState;
#define VIRGO_TYPE_DOMAIN_STATE (virgo_domain_state_get_type ())
GType virgo_domain_state_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainStateReason:
 * @VIRGO_DOMAIN_STATE_REASON_NO_STATE_UNKNOWN: The state and the reason are unknown.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_UNKNOWN: The domain runs for an unknown reason.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_BOOTED: The domain booted.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_MIGRATED: The domain was migrated from another host.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_RESTORED: The domain was restored from a saved image.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_FROM_SNAPSHOT: The domain was reverted to a snapshot in which it was running.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_UNPAUSED: The domain was resumed by a user.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_MIGRATION_CANCELED: The domain was resumed because its migration was cancelled or failed.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_SAVE_CANCELED: The domain was resumed because saving it was cancelled or failed.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_WAKEUP: The guest was woken up.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_CRASHED: The domain was resumed after a crash.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_POSTCOPY: The domain runs while the rest of its memory is still being transferred by a post-copy migration.
 * @VIRGO_DOMAIN_STATE_REASON_RUNNING_POSTCOPY_FAILED: The domain runs although its post-copy migration failed before all memory was transferred.
 * @VIRGO_DOMAIN_STATE_REASON_BLOCKED_UNKNOWN: The domain is blocked for an unknown reason.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_UNKNOWN: The domain is paused for an unknown reason.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_USER: The domain was paused by a user.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_MIGRATION: The domain is paused for its migration.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_SAVE: The domain is paused while it is saved.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_DUMP: The domain is paused while its memory is dumped.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_IO_ERROR: A disk had an I/O error, and the domain is configured to be paused then.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_WATCHDOG: The watchdog fired, and is configured to pause the domain.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_FROM_SNAPSHOT: The domain was reverted to a snapshot in which it was paused.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_SHUTTING_DOWN: The guest has shut down, and the domain is about to stop.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_SNAPSHOT: The domain is paused while a snapshot is taken.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_CRASHED: The guest crashed and the domain is kept for inspection.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_STARTING_UP: The domain is being started, and its virtual CPUs do not run yet.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_POSTCOPY: The domain is paused because it runs at the destination of a post-copy migration.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_POSTCOPY_FAILED: The domain is paused because its post-copy migration failed.
 * @VIRGO_DOMAIN_STATE_REASON_PAUSED_API_ERROR: An operation paused the domain and then failed to resume it.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTDOWN_UNKNOWN: The domain shuts down for an unknown reason.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTDOWN_USER: A user has requested the shutdown.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTOFF_UNKNOWN: The domain is off for an unknown reason.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTOFF_SHUTDOWN: The guest shut down.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTOFF_DESTROYED: The domain was destroyed.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTOFF_CRASHED: The domain crashed.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTOFF_MIGRATED: The domain was migrated to another host.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTOFF_SAVED: The domain was saved to an image.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTOFF_FAILED: The domain did not start.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTOFF_FROM_SNAPSHOT: The domain was reverted to a snapshot in which it was shut off.
 * @VIRGO_DOMAIN_STATE_REASON_SHUTOFF_DAEMON: The daemon could not reconnect to the domain after a restart, and stopped it.
 * @VIRGO_DOMAIN_STATE_REASON_CRASHED_UNKNOWN: The domain crashed for an unknown reason.
 * @VIRGO_DOMAIN_STATE_REASON_CRASHED_PANICKED: The guest's kernel panicked.
 * @VIRGO_DOMAIN_STATE_REASON_PM_SUSPENDED_UNKNOWN: The guest is suspended for an unknown reason.
 *
 * The reasons for the state of a domain.
 *
 * One enumeration holds the reasons of all states: a member's value is `(state << 8) | reason`, both parts
 * numbered as in libvirt.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_STATE_REASON_NO_STATE_UNKNOWN = 0,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_UNKNOWN = 256,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_BOOTED = 257,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_MIGRATED = 258,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_RESTORED = 259,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_FROM_SNAPSHOT = 260,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_UNPAUSED = 261,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_MIGRATION_CANCELED = 262,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_SAVE_CANCELED = 263,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_WAKEUP = 264,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_CRASHED = 265,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_POSTCOPY = 266,
  VIRGO_DOMAIN_STATE_REASON_RUNNING_POSTCOPY_FAILED = 267,
  VIRGO_DOMAIN_STATE_REASON_BLOCKED_UNKNOWN = 512,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_UNKNOWN = 768,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_USER = 769,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_MIGRATION = 770,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_SAVE = 771,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_DUMP = 772,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_IO_ERROR = 773,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_WATCHDOG = 774,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_FROM_SNAPSHOT = 775,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_SHUTTING_DOWN = 776,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_SNAPSHOT = 777,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_CRASHED = 778,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_STARTING_UP = 779,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_POSTCOPY = 780,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_POSTCOPY_FAILED = 781,
  VIRGO_DOMAIN_STATE_REASON_PAUSED_API_ERROR = 782,
  VIRGO_DOMAIN_STATE_REASON_SHUTDOWN_UNKNOWN = 1024,
  VIRGO_DOMAIN_STATE_REASON_SHUTDOWN_USER = 1025,
  VIRGO_DOMAIN_STATE_REASON_SHUTOFF_UNKNOWN = 1280,
  VIRGO_DOMAIN_STATE_REASON_SHUTOFF_SHUTDOWN = 1281,
  VIRGO_DOMAIN_STATE_REASON_SHUTOFF_DESTROYED = 1282,
  VIRGO_DOMAIN_STATE_REASON_SHUTOFF_CRASHED = 1283,
  VIRGO_DOMAIN_STATE_REASON_SHUTOFF_MIGRATED = 1284,
  VIRGO_DOMAIN_STATE_REASON_SHUTOFF_SAVED = 1285,
  VIRGO_DOMAIN_STATE_REASON_SHUTOFF_FAILED = 1286,
  VIRGO_DOMAIN_STATE_REASON_SHUTOFF_FROM_SNAPSHOT = 1287,
  VIRGO_DOMAIN_STATE_REASON_SHUTOFF_DAEMON = 1288,
  VIRGO_DOMAIN_STATE_REASON_CRASHED_UNKNOWN = 1536,
  VIRGO_DOMAIN_STATE_REASON_CRASHED_PANICKED = 1537,
  VIRGO_DOMAIN_STATE_REASON_PM_SUSPENDED_UNKNOWN = 1792,
} VirgoDomainStateReason;
#define VIRGO_TYPE_DOMAIN_STATE_REASON (virgo_domain_state_reason_get_type ())
GType virgo_domain_state_reason_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainStatsFlags:
 * @VIRGO_DOMAIN_STATS_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_STATS_FLAGS_ACTIVE: Domains that are active: running, paused or in another state.
 * @VIRGO_DOMAIN_STATS_FLAGS_INACTIVE: Domains that are not active.
 * @VIRGO_DOMAIN_STATS_FLAGS_PERSISTENT: Domains with a stored definition.
 * @VIRGO_DOMAIN_STATS_FLAGS_TRANSIENT: Domains without a definition.
 * @VIRGO_DOMAIN_STATS_FLAGS_RUNNING: Domains whose state is running.
 * @VIRGO_DOMAIN_STATS_FLAGS_PAUSED: Domains whose state is paused.
 * @VIRGO_DOMAIN_STATS_FLAGS_SHUTOFF: Domains whose state is shut off.
 * @VIRGO_DOMAIN_STATS_FLAGS_OTHER: Domains in any other state.
 * @VIRGO_DOMAIN_STATS_FLAGS_NO_WAIT: Leaves out statistics that would have to wait for another job of the domain.
 * @VIRGO_DOMAIN_STATS_FLAGS_BACKING: Covers every image in a disk's backing chain, not only the top one.
 * @VIRGO_DOMAIN_STATS_FLAGS_ENFORCE_STATS: Fails if the hypervisor lacks one of the requested groups.
 *
 * Flags for fetching the statistics of domains.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_STATS_FLAGS_NONE = 0,
  VIRGO_DOMAIN_STATS_FLAGS_ACTIVE = 1,
  VIRGO_DOMAIN_STATS_FLAGS_INACTIVE = 2,
  VIRGO_DOMAIN_STATS_FLAGS_PERSISTENT = 4,
  VIRGO_DOMAIN_STATS_FLAGS_TRANSIENT = 8,
  VIRGO_DOMAIN_STATS_FLAGS_RUNNING = 16,
  VIRGO_DOMAIN_STATS_FLAGS_PAUSED = 32,
  VIRGO_DOMAIN_STATS_FLAGS_SHUTOFF = 64,
  VIRGO_DOMAIN_STATS_FLAGS_OTHER = 128,
  VIRGO_DOMAIN_STATS_FLAGS_NO_WAIT = 536870912,
  VIRGO_DOMAIN_STATS_FLAGS_BACKING = 1073741824,
  VIRGO_DOMAIN_STATS_FLAGS_ENFORCE_STATS = 0x80000000u,
} VirgoDomainStatsFlags;
#define VIRGO_TYPE_DOMAIN_STATS_FLAGS (virgo_domain_stats_flags_get_type ())
GType virgo_domain_stats_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainStatsTypes:
 * @VIRGO_DOMAIN_STATS_TYPES_NONE: No flags.
 * @VIRGO_DOMAIN_STATS_TYPES_STATE: The state and the reason for it.
 * @VIRGO_DOMAIN_STATS_TYPES_CPU_TOTAL: CPU time over all virtual CPUs.
 * @VIRGO_DOMAIN_STATS_TYPES_BALLOON: Memory, as reported by the balloon device.
 * @VIRGO_DOMAIN_STATS_TYPES_VCPU: Each virtual CPU.
 * @VIRGO_DOMAIN_STATS_TYPES_INTERFACE: Each network interface.
 * @VIRGO_DOMAIN_STATS_TYPES_BLOCK: Each disk.
 * @VIRGO_DOMAIN_STATS_TYPES_PERF: The performance events that are enabled.
 * @VIRGO_DOMAIN_STATS_TYPES_IOTHREAD: Each I/O thread.
 * @VIRGO_DOMAIN_STATS_TYPES_MEMORY: Use of the host's memory bandwidth.
 * @VIRGO_DOMAIN_STATS_TYPES_DIRTY_RATE: The dirty rate of the memory, as last measured.
 * @VIRGO_DOMAIN_STATS_TYPES_VM: Counters of the hypervisor itself, under its own names.
 *
 * Groups of statistics. With no flags, all that the hypervisor has.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_STATS_TYPES_NONE = 0,
  VIRGO_DOMAIN_STATS_TYPES_STATE = 1,
  VIRGO_DOMAIN_STATS_TYPES_CPU_TOTAL = 2,
  VIRGO_DOMAIN_STATS_TYPES_BALLOON = 4,
  VIRGO_DOMAIN_STATS_TYPES_VCPU = 8,
  VIRGO_DOMAIN_STATS_TYPES_INTERFACE = 16,
  VIRGO_DOMAIN_STATS_TYPES_BLOCK = 32,
  VIRGO_DOMAIN_STATS_TYPES_PERF = 64,
  VIRGO_DOMAIN_STATS_TYPES_IOTHREAD = 128,
  VIRGO_DOMAIN_STATS_TYPES_MEMORY = 256,
  VIRGO_DOMAIN_STATS_TYPES_DIRTY_RATE = 512,
  VIRGO_DOMAIN_STATS_TYPES_VM = 1024,
} VirgoDomainStatsTypes;
#define VIRGO_TYPE_DOMAIN_STATS_TYPES (virgo_domain_stats_types_get_type ())
GType virgo_domain_stats_types_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainTrayChange:
 * @VIRGO_DOMAIN_TRAY_CHANGE_OPEN: The tray was opened.
 * @VIRGO_DOMAIN_TRAY_CHANGE_CLOSE: The tray was closed.
 *
 * What has happened to the tray of a removable disk.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_TRAY_CHANGE_OPEN = 0,
  VIRGO_DOMAIN_TRAY_CHANGE_CLOSE = 1,
} VirgoDomainTrayChange;
#define VIRGO_TYPE_DOMAIN_TRAY_CHANGE (virgo_domain_tray_change_get_type ())
GType virgo_domain_tray_change_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainUndefineFlags:
 * @VIRGO_DOMAIN_UNDEFINE_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_UNDEFINE_FLAGS_MANAGED_SAVE: Removes the saved image that the host keeps.
 * @VIRGO_DOMAIN_UNDEFINE_FLAGS_SNAPSHOTS_METADATA: Removes what is recorded about snapshots, if the domain goes away with its definition.
 * @VIRGO_DOMAIN_UNDEFINE_FLAGS_NVRAM: Removes the firmware's variable store.
 * @VIRGO_DOMAIN_UNDEFINE_FLAGS_KEEP_NVRAM: Keeps the firmware's variable store.
 * @VIRGO_DOMAIN_UNDEFINE_FLAGS_CHECKPOINTS_METADATA: Removes what is recorded about checkpoints, if the domain goes away with its definition.
 * @VIRGO_DOMAIN_UNDEFINE_FLAGS_TPM: Removes the state of the emulated TPM.
 * @VIRGO_DOMAIN_UNDEFINE_FLAGS_KEEP_TPM: Keeps the state of the emulated TPM.
 *
 * What else to remove, or keep, when a domain is undefined.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_UNDEFINE_FLAGS_NONE = 0,
  VIRGO_DOMAIN_UNDEFINE_FLAGS_MANAGED_SAVE = 1,
  VIRGO_DOMAIN_UNDEFINE_FLAGS_SNAPSHOTS_METADATA = 2,
  VIRGO_DOMAIN_UNDEFINE_FLAGS_NVRAM = 4,
  VIRGO_DOMAIN_UNDEFINE_FLAGS_KEEP_NVRAM = 8,
  VIRGO_DOMAIN_UNDEFINE_FLAGS_CHECKPOINTS_METADATA = 16,
  VIRGO_DOMAIN_UNDEFINE_FLAGS_TPM = 32,
  VIRGO_DOMAIN_UNDEFINE_FLAGS_KEEP_TPM = 64,
} VirgoDomainUndefineFlags;
#define VIRGO_TYPE_DOMAIN_UNDEFINE_FLAGS (virgo_domain_undefine_flags_get_type ())
GType virgo_domain_undefine_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainVcpuFlags:
 * @VIRGO_DOMAIN_VCPU_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_VCPU_FLAGS_LIVE: The running domain.
 * @VIRGO_DOMAIN_VCPU_FLAGS_CONFIG: The definition, which takes effect at the next start.
 * @VIRGO_DOMAIN_VCPU_FLAGS_MAXIMUM: The upper limit instead of the present number.
 * @VIRGO_DOMAIN_VCPU_FLAGS_GUEST: The CPUs that the guest has online, by way of its agent.
 * @VIRGO_DOMAIN_VCPU_FLAGS_HOTPLUGGABLE: Makes the CPUs it adds removable again.
 * @VIRGO_DOMAIN_VCPU_FLAGS_ASYNC_UNPLUG: Returns once removal has been requested; an event tells when a CPU is gone.
 *
 * What a query or change of the virtual CPUs is about.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_VCPU_FLAGS_NONE = 0,
  VIRGO_DOMAIN_VCPU_FLAGS_LIVE = 1,
  VIRGO_DOMAIN_VCPU_FLAGS_CONFIG = 2,
  VIRGO_DOMAIN_VCPU_FLAGS_MAXIMUM = 4,
  VIRGO_DOMAIN_VCPU_FLAGS_GUEST = 8,
  VIRGO_DOMAIN_VCPU_FLAGS_HOTPLUGGABLE = 16,
  VIRGO_DOMAIN_VCPU_FLAGS_ASYNC_UNPLUG = 32,
} VirgoDomainVcpuFlags;
#define VIRGO_TYPE_DOMAIN_VCPU_FLAGS (virgo_domain_vcpu_flags_get_type ())
GType virgo_domain_vcpu_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainWatchdogAction:
 * @VIRGO_DOMAIN_WATCHDOG_ACTION_NONE: Nothing.
 * @VIRGO_DOMAIN_WATCHDOG_ACTION_PAUSE: The domain is paused.
 * @VIRGO_DOMAIN_WATCHDOG_ACTION_RESET: The domain is reset.
 * @VIRGO_DOMAIN_WATCHDOG_ACTION_POWER_OFF: The domain is powered off.
 * @VIRGO_DOMAIN_WATCHDOG_ACTION_SHUTDOWN: The guest is asked to shut down.
 * @VIRGO_DOMAIN_WATCHDOG_ACTION_DEBUG: A message is logged.
 * @VIRGO_DOMAIN_WATCHDOG_ACTION_INJECT_NMI: A non-maskable interrupt is sent to the guest.
 *
 * What a watchdog that has fired does to its domain.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_DOMAIN_WATCHDOG_ACTION_NONE = 0,
  VIRGO_DOMAIN_WATCHDOG_ACTION_PAUSE = 1,
  VIRGO_DOMAIN_WATCHDOG_ACTION_RESET = 2,
  VIRGO_DOMAIN_WATCHDOG_ACTION_POWER_OFF = 3,
  VIRGO_DOMAIN_WATCHDOG_ACTION_SHUTDOWN = 4,
  VIRGO_DOMAIN_WATCHDOG_ACTION_DEBUG = 5,
  VIRGO_DOMAIN_WATCHDOG_ACTION_INJECT_NMI = 6,
} VirgoDomainWatchdogAction;
#define VIRGO_TYPE_DOMAIN_WATCHDOG_ACTION (virgo_domain_watchdog_action_get_type ())
GType virgo_domain_watchdog_action_get_type (void) G_GNUC_CONST;

/**
 * VirgoDomainXmlFlags:
 * @VIRGO_DOMAIN_XML_FLAGS_NONE: No flags.
 * @VIRGO_DOMAIN_XML_FLAGS_SECURE: Includes passwords and other secrets; a read-only connection may not ask for it.
 * @VIRGO_DOMAIN_XML_FLAGS_INACTIVE: Shows the stored definition, which the next start uses, even while the domain runs.
 * @VIRGO_DOMAIN_XML_FLAGS_UPDATE_CPU: Spells the guest's CPU out as the host's CPU determines it.
 * @VIRGO_DOMAIN_XML_FLAGS_MIGRATABLE: Leaves out what a destination of a migration may not understand.
 *
 * What a domain's XML should show.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_DOMAIN_XML_FLAGS_NONE = 0,
  VIRGO_DOMAIN_XML_FLAGS_SECURE = 1,
  VIRGO_DOMAIN_XML_FLAGS_INACTIVE = 2,
  VIRGO_DOMAIN_XML_FLAGS_UPDATE_CPU = 4,
  VIRGO_DOMAIN_XML_FLAGS_MIGRATABLE = 8,
} VirgoDomainXmlFlags;
#define VIRGO_TYPE_DOMAIN_XML_FLAGS (virgo_domain_xml_flags_get_type ())
GType virgo_domain_xml_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoIpAddressFamily:
 * @VIRGO_IP_ADDRESS_FAMILY_IPV4: IPv4.
 * @VIRGO_IP_ADDRESS_FAMILY_IPV6: IPv6.
 *
 * The family of an IP address.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_IP_ADDRESS_FAMILY_IPV4 = 0,
  VIRGO_IP_ADDRESS_FAMILY_IPV6 = 1,
} VirgoIpAddressFamily;
#define VIRGO_TYPE_IP_ADDRESS_FAMILY (virgo_ip_address_family_get_type ())
GType virgo_ip_address_family_get_type (void) G_GNUC_CONST;

/**
 * VirgoInterfaceDefineFlags:
 * @VIRGO_INTERFACE_DEFINE_FLAGS_NONE: No flags.
 * @VIRGO_INTERFACE_DEFINE_FLAGS_VALIDATE: Validates the document against the schema first.
 *
 * How to define a network interface of the host.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_INTERFACE_DEFINE_FLAGS_NONE = 0,
  VIRGO_INTERFACE_DEFINE_FLAGS_VALIDATE = 1,
} VirgoInterfaceDefineFlags;
#define VIRGO_TYPE_INTERFACE_DEFINE_FLAGS (virgo_interface_define_flags_get_type ())
GType virgo_interface_define_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoInterfaceListFlags:
 * @VIRGO_INTERFACE_LIST_FLAGS_NONE: No flags.
 * @VIRGO_INTERFACE_LIST_FLAGS_INACTIVE: Interfaces that are down.
 * @VIRGO_INTERFACE_LIST_FLAGS_ACTIVE: Interfaces that are up.
 *
 * Which network interfaces of the host to list.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_INTERFACE_LIST_FLAGS_NONE = 0,
  VIRGO_INTERFACE_LIST_FLAGS_INACTIVE = 1,
  VIRGO_INTERFACE_LIST_FLAGS_ACTIVE = 2,
} VirgoInterfaceListFlags;
#define VIRGO_TYPE_INTERFACE_LIST_FLAGS (virgo_interface_list_flags_get_type ())
GType virgo_interface_list_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoInterfaceXmlFlags:
 * @VIRGO_INTERFACE_XML_FLAGS_NONE: No flags.
 * @VIRGO_INTERFACE_XML_FLAGS_INACTIVE: The definition, instead of what the interface is now.
 *
 * Which description of a network interface of the host to fetch.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_INTERFACE_XML_FLAGS_NONE = 0,
  VIRGO_INTERFACE_XML_FLAGS_INACTIVE = 1,
} VirgoInterfaceXmlFlags;
#define VIRGO_TYPE_INTERFACE_XML_FLAGS (virgo_interface_xml_flags_get_type ())
GType virgo_interface_xml_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoKeycodeSet:
 * @VIRGO_KEYCODE_SET_LINUX: The codes of Linux's input layer.
 * @VIRGO_KEYCODE_SET_XT: The scan codes of the original XT keyboard.
 * @VIRGO_KEYCODE_SET_AT_SET1: Set 1 of the AT keyboard's scan codes.
 * @VIRGO_KEYCODE_SET_AT_SET2: Set 2 of the AT keyboard's scan codes.
 * @VIRGO_KEYCODE_SET_AT_SET3: Set 3 of the AT keyboard's scan codes.
 * @VIRGO_KEYCODE_SET_OSX: The virtual key codes of macOS.
 * @VIRGO_KEYCODE_SET_XT_KBD: The XT codes in the variant of Linux's keyboard driver.
 * @VIRGO_KEYCODE_SET_USB: The usage numbers of USB keyboards.
 * @VIRGO_KEYCODE_SET_WIN32: The virtual key codes of Windows.
 * @VIRGO_KEYCODE_SET_QNUM: QEMU's own numbers, one byte per key; the set that VNC and SPICE extensions send.
 *
 * Which numbering a list of key codes uses.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_KEYCODE_SET_LINUX = 0,
  VIRGO_KEYCODE_SET_XT = 1,
  VIRGO_KEYCODE_SET_AT_SET1 = 2,
  VIRGO_KEYCODE_SET_AT_SET2 = 3,
  VIRGO_KEYCODE_SET_AT_SET3 = 4,
  VIRGO_KEYCODE_SET_OSX = 5,
  VIRGO_KEYCODE_SET_XT_KBD = 6,
  VIRGO_KEYCODE_SET_USB = 7,
  VIRGO_KEYCODE_SET_WIN32 = 8,
  VIRGO_KEYCODE_SET_QNUM = 9,
} VirgoKeycodeSet;
#define VIRGO_TYPE_KEYCODE_SET (virgo_keycode_set_get_type ())
GType virgo_keycode_set_get_type (void) G_GNUC_CONST;

/**
 * VirgoNetworkCreateFlags:
 * @VIRGO_NETWORK_CREATE_FLAGS_NONE: No flags.
 * @VIRGO_NETWORK_CREATE_FLAGS_VALIDATE: Validates the document against the schema first.
 *
 * How to create a network.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NETWORK_CREATE_FLAGS_NONE = 0,
  VIRGO_NETWORK_CREATE_FLAGS_VALIDATE = 1,
} VirgoNetworkCreateFlags;
#define VIRGO_TYPE_NETWORK_CREATE_FLAGS (virgo_network_create_flags_get_type ())
GType virgo_network_create_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNetworkDefineFlags:
 * @VIRGO_NETWORK_DEFINE_FLAGS_NONE: No flags.
 * @VIRGO_NETWORK_DEFINE_FLAGS_VALIDATE: Validates the document against the schema first.
 *
 * How to define a network.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NETWORK_DEFINE_FLAGS_NONE = 0,
  VIRGO_NETWORK_DEFINE_FLAGS_VALIDATE = 1,
} VirgoNetworkDefineFlags;
#define VIRGO_TYPE_NETWORK_DEFINE_FLAGS (virgo_network_define_flags_get_type ())
GType virgo_network_define_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNetworkListFlags:
 * @VIRGO_NETWORK_LIST_FLAGS_NONE: No flags.
 * @VIRGO_NETWORK_LIST_FLAGS_INACTIVE: Networks that are stopped.
 * @VIRGO_NETWORK_LIST_FLAGS_ACTIVE: Networks that are started.
 * @VIRGO_NETWORK_LIST_FLAGS_PERSISTENT: Networks with a definition.
 * @VIRGO_NETWORK_LIST_FLAGS_TRANSIENT: Networks without a definition.
 * @VIRGO_NETWORK_LIST_FLAGS_AUTOSTART: Networks that are started when the host starts.
 * @VIRGO_NETWORK_LIST_FLAGS_NO_AUTOSTART: Networks that are not started when the host starts.
 *
 * Which networks to list.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NETWORK_LIST_FLAGS_NONE = 0,
  VIRGO_NETWORK_LIST_FLAGS_INACTIVE = 1,
  VIRGO_NETWORK_LIST_FLAGS_ACTIVE = 2,
  VIRGO_NETWORK_LIST_FLAGS_PERSISTENT = 4,
  VIRGO_NETWORK_LIST_FLAGS_TRANSIENT = 8,
  VIRGO_NETWORK_LIST_FLAGS_AUTOSTART = 16,
  VIRGO_NETWORK_LIST_FLAGS_NO_AUTOSTART = 32,
} VirgoNetworkListFlags;
#define VIRGO_TYPE_NETWORK_LIST_FLAGS (virgo_network_list_flags_get_type ())
GType virgo_network_list_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNetworkMetadataType:
 * @VIRGO_NETWORK_METADATA_TYPE_DESCRIPTION: The description, free text.
 * @VIRGO_NETWORK_METADATA_TYPE_TITLE: The title, one short line.
 * @VIRGO_NETWORK_METADATA_TYPE_ELEMENT: An XML element of an application, identified by its namespace.
 *
 * The parts of a network's metadata.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_NETWORK_METADATA_TYPE_DESCRIPTION = 0,
  VIRGO_NETWORK_METADATA_TYPE_TITLE = 1,
  VIRGO_NETWORK_METADATA_TYPE_ELEMENT = 2,
} VirgoNetworkMetadataType;
#define VIRGO_TYPE_NETWORK_METADATA_TYPE (virgo_network_metadata_type_get_type ())
GType virgo_network_metadata_type_get_type (void) G_GNUC_CONST;

/**
 * VirgoNetworkUpdateCommand:
 * @VIRGO_NETWORK_UPDATE_COMMAND_NONE: Nothing; hosts refuse it.
 * @VIRGO_NETWORK_UPDATE_COMMAND_MODIFY: Replaces the element that is the same by what identifies it.
 * @VIRGO_NETWORK_UPDATE_COMMAND_DELETE: Removes the element.
 * @VIRGO_NETWORK_UPDATE_COMMAND_ADD_LAST: Adds the element behind the others.
 * @VIRGO_NETWORK_UPDATE_COMMAND_ADD_FIRST: Adds the element before the others.
 *
 * What [method@Virgo.Network.update] does with an element.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_NETWORK_UPDATE_COMMAND_NONE = 0,
  VIRGO_NETWORK_UPDATE_COMMAND_MODIFY = 1,
  VIRGO_NETWORK_UPDATE_COMMAND_DELETE = 2,
  VIRGO_NETWORK_UPDATE_COMMAND_ADD_LAST = 3,
  VIRGO_NETWORK_UPDATE_COMMAND_ADD_FIRST = 4,
} VirgoNetworkUpdateCommand;
#define VIRGO_TYPE_NETWORK_UPDATE_COMMAND (virgo_network_update_command_get_type ())
GType virgo_network_update_command_get_type (void) G_GNUC_CONST;

/**
 * VirgoNetworkUpdateFlags:
 * @VIRGO_NETWORK_UPDATE_FLAGS_NONE: No flags.
 * @VIRGO_NETWORK_UPDATE_FLAGS_AFFECT_LIVE: The network as it is while it is active.
 * @VIRGO_NETWORK_UPDATE_FLAGS_AFFECT_CONFIG: The definition of the network.
 *
 * What of a network to change: without flags, what it is now.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NETWORK_UPDATE_FLAGS_NONE = 0,
  VIRGO_NETWORK_UPDATE_FLAGS_AFFECT_LIVE = 1,
  VIRGO_NETWORK_UPDATE_FLAGS_AFFECT_CONFIG = 2,
} VirgoNetworkUpdateFlags;
#define VIRGO_TYPE_NETWORK_UPDATE_FLAGS (virgo_network_update_flags_get_type ())
GType virgo_network_update_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNetworkUpdateSection:
 * @VIRGO_NETWORK_UPDATE_SECTION_NONE: None; hosts refuse it.
 * @VIRGO_NETWORK_UPDATE_SECTION_BRIDGE: `<bridge>`
 * @VIRGO_NETWORK_UPDATE_SECTION_DOMAIN: `<domain>`
 * @VIRGO_NETWORK_UPDATE_SECTION_IP: `<ip>`
 * @VIRGO_NETWORK_UPDATE_SECTION_IP_DHCP_HOST: `<host>` in the `<dhcp>` of an `<ip>`
 * @VIRGO_NETWORK_UPDATE_SECTION_IP_DHCP_RANGE: `<range>` in the `<dhcp>` of an `<ip>`
 * @VIRGO_NETWORK_UPDATE_SECTION_FORWARD: `<forward>`
 * @VIRGO_NETWORK_UPDATE_SECTION_FORWARD_INTERFACE: `<interface>` in `<forward>`
 * @VIRGO_NETWORK_UPDATE_SECTION_FORWARD_PF: `<pf>` in `<forward>`
 * @VIRGO_NETWORK_UPDATE_SECTION_PORTGROUP: `<portgroup>`
 * @VIRGO_NETWORK_UPDATE_SECTION_DNS_HOST: `<host>` in `<dns>`
 * @VIRGO_NETWORK_UPDATE_SECTION_DNS_TXT: `<txt>` in `<dns>`
 * @VIRGO_NETWORK_UPDATE_SECTION_DNS_SRV: `<srv>` in `<dns>`
 *
 * The elements that [method@Virgo.Network.update] changes.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_NETWORK_UPDATE_SECTION_NONE = 0,
  VIRGO_NETWORK_UPDATE_SECTION_BRIDGE = 1,
  VIRGO_NETWORK_UPDATE_SECTION_DOMAIN = 2,
  VIRGO_NETWORK_UPDATE_SECTION_IP = 3,
  VIRGO_NETWORK_UPDATE_SECTION_IP_DHCP_HOST = 4,
  VIRGO_NETWORK_UPDATE_SECTION_IP_DHCP_RANGE = 5,
  VIRGO_NETWORK_UPDATE_SECTION_FORWARD = 6,
  VIRGO_NETWORK_UPDATE_SECTION_FORWARD_INTERFACE = 7,
  VIRGO_NETWORK_UPDATE_SECTION_FORWARD_PF = 8,
  VIRGO_NETWORK_UPDATE_SECTION_PORTGROUP = 9,
  VIRGO_NETWORK_UPDATE_SECTION_DNS_HOST = 10,
  VIRGO_NETWORK_UPDATE_SECTION_DNS_TXT = 11,
  VIRGO_NETWORK_UPDATE_SECTION_DNS_SRV = 12,
} VirgoNetworkUpdateSection;
#define VIRGO_TYPE_NETWORK_UPDATE_SECTION (virgo_network_update_section_get_type ())
GType virgo_network_update_section_get_type (void) G_GNUC_CONST;

/**
 * VirgoNetworkXmlFlags:
 * @VIRGO_NETWORK_XML_FLAGS_NONE: No flags.
 * @VIRGO_NETWORK_XML_FLAGS_INACTIVE: The definition, from which the network starts next, instead of what it is now.
 *
 * Which description of a network to fetch.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NETWORK_XML_FLAGS_NONE = 0,
  VIRGO_NETWORK_XML_FLAGS_INACTIVE = 1,
} VirgoNetworkXmlFlags;
#define VIRGO_TYPE_NETWORK_XML_FLAGS (virgo_network_xml_flags_get_type ())
GType virgo_network_xml_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNodeAllocPagesFlags:
 * @VIRGO_NODE_ALLOC_PAGES_FLAGS_NONE: No flags.
 * @VIRGO_NODE_ALLOC_PAGES_FLAGS_SET: Sets the number of pages in the pools to the given counts, instead of adding the counts to them.
 *
 * Flags for allocating huge pages.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NODE_ALLOC_PAGES_FLAGS_NONE = 0,
  VIRGO_NODE_ALLOC_PAGES_FLAGS_SET = 1,
} VirgoNodeAllocPagesFlags;
#define VIRGO_TYPE_NODE_ALLOC_PAGES_FLAGS (virgo_node_alloc_pages_flags_get_type ())
GType virgo_node_alloc_pages_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNodeSuspendTarget:
 * @VIRGO_NODE_SUSPEND_TARGET_MEMORY: In memory.
 * @VIRGO_NODE_SUSPEND_TARGET_DISK: On disk.
 * @VIRGO_NODE_SUSPEND_TARGET_HYBRID: In memory, and on disk in case that the power fails.
 *
 * Where a host keeps its state while it is suspended.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_NODE_SUSPEND_TARGET_MEMORY = 0,
  VIRGO_NODE_SUSPEND_TARGET_DISK = 1,
  VIRGO_NODE_SUSPEND_TARGET_HYBRID = 2,
} VirgoNodeSuspendTarget;
#define VIRGO_TYPE_NODE_SUSPEND_TARGET (virgo_node_suspend_target_get_type ())
GType virgo_node_suspend_target_get_type (void) G_GNUC_CONST;

/**
 * VirgoNodeDeviceCreateFlags:
 * @VIRGO_NODE_DEVICE_CREATE_FLAGS_NONE: No flags.
 * @VIRGO_NODE_DEVICE_CREATE_FLAGS_XML_VALIDATE: Validates the document against the schema first.
 *
 * How to create a device of the host.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NODE_DEVICE_CREATE_FLAGS_NONE = 0,
  VIRGO_NODE_DEVICE_CREATE_FLAGS_XML_VALIDATE = 1,
} VirgoNodeDeviceCreateFlags;
#define VIRGO_TYPE_NODE_DEVICE_CREATE_FLAGS (virgo_node_device_create_flags_get_type ())
GType virgo_node_device_create_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNodeDeviceDefineFlags:
 * @VIRGO_NODE_DEVICE_DEFINE_FLAGS_NONE: No flags.
 * @VIRGO_NODE_DEVICE_DEFINE_FLAGS_XML_VALIDATE: Validates the document against the schema first.
 *
 * How to define a device of the host.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NODE_DEVICE_DEFINE_FLAGS_NONE = 0,
  VIRGO_NODE_DEVICE_DEFINE_FLAGS_XML_VALIDATE = 1,
} VirgoNodeDeviceDefineFlags;
#define VIRGO_TYPE_NODE_DEVICE_DEFINE_FLAGS (virgo_node_device_define_flags_get_type ())
GType virgo_node_device_define_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNodeDeviceListFlags:
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_NONE: No flags.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SYSTEM: The host itself.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_PCI_DEV: PCI devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_USB_DEV: USB devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_USB_INTERFACE: Interfaces of USB devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_NET: Network interfaces.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SCSI_HOST: SCSI hosts.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SCSI_TARGET: SCSI targets.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SCSI: SCSI devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_STORAGE: Storage devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_FC_HOST: Fibre Channel hosts.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_VPORTS: Hosts that can have virtual ports.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SCSI_GENERIC: Generic SCSI devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_DRM: DRM devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_MDEV_TYPES: Devices that can have mediated devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_MDEV: Mediated devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_CCW_DEV: CCW devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_CSS_DEV: CSS devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_VDPA: vDPA devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_AP_CARD: AP cards.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_AP_QUEUE: AP queues.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_AP_MATRIX: AP matrices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_VPD: PCI devices with vital product data.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_CCWGROUP_DEV: Groups of CCW devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_CCWGROUP_MEMBER: Members of groups of CCW devices.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_PERSISTENT: Devices with a definition.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_TRANSIENT: Devices without a definition.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_INACTIVE: Devices that are not there.
 * @VIRGO_NODE_DEVICE_LIST_FLAGS_ACTIVE: Devices that are there.
 *
 * Which devices of the host to list.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NODE_DEVICE_LIST_FLAGS_NONE = 0,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SYSTEM = 1,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_PCI_DEV = 2,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_USB_DEV = 4,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_USB_INTERFACE = 8,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_NET = 16,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SCSI_HOST = 32,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SCSI_TARGET = 64,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SCSI = 128,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_STORAGE = 256,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_FC_HOST = 512,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_VPORTS = 1024,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_SCSI_GENERIC = 2048,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_DRM = 4096,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_MDEV_TYPES = 8192,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_MDEV = 16384,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_CCW_DEV = 32768,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_CSS_DEV = 65536,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_VDPA = 131072,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_AP_CARD = 262144,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_AP_QUEUE = 524288,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_AP_MATRIX = 1048576,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_VPD = 2097152,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_CCWGROUP_DEV = 4194304,
  VIRGO_NODE_DEVICE_LIST_FLAGS_CAP_CCWGROUP_MEMBER = 8388608,
  VIRGO_NODE_DEVICE_LIST_FLAGS_PERSISTENT = 268435456,
  VIRGO_NODE_DEVICE_LIST_FLAGS_TRANSIENT = 536870912,
  VIRGO_NODE_DEVICE_LIST_FLAGS_INACTIVE = 1073741824,
  VIRGO_NODE_DEVICE_LIST_FLAGS_ACTIVE = 0x80000000u,
} VirgoNodeDeviceListFlags;
#define VIRGO_TYPE_NODE_DEVICE_LIST_FLAGS (virgo_node_device_list_flags_get_type ())
GType virgo_node_device_list_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNodeDeviceUpdateFlags:
 * @VIRGO_NODE_DEVICE_UPDATE_FLAGS_NONE: No flags.
 * @VIRGO_NODE_DEVICE_UPDATE_FLAGS_AFFECT_LIVE: The active device.
 * @VIRGO_NODE_DEVICE_UPDATE_FLAGS_AFFECT_CONFIG: The definition of the device.
 *
 * Flags for updating a node device. With no flags, the active device is updated.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NODE_DEVICE_UPDATE_FLAGS_NONE = 0,
  VIRGO_NODE_DEVICE_UPDATE_FLAGS_AFFECT_LIVE = 1,
  VIRGO_NODE_DEVICE_UPDATE_FLAGS_AFFECT_CONFIG = 2,
} VirgoNodeDeviceUpdateFlags;
#define VIRGO_TYPE_NODE_DEVICE_UPDATE_FLAGS (virgo_node_device_update_flags_get_type ())
GType virgo_node_device_update_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNodeDeviceXmlFlags:
 * @VIRGO_NODE_DEVICE_XML_FLAGS_NONE: No flags.
 * @VIRGO_NODE_DEVICE_XML_FLAGS_INACTIVE: The inactive description, with which the device is started the next time.
 *
 * Flags for fetching the XML description of a node device.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NODE_DEVICE_XML_FLAGS_NONE = 0,
  VIRGO_NODE_DEVICE_XML_FLAGS_INACTIVE = 1,
} VirgoNodeDeviceXmlFlags;
#define VIRGO_TYPE_NODE_DEVICE_XML_FLAGS (virgo_node_device_xml_flags_get_type ())
GType virgo_node_device_xml_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNwFilterBindingCreateFlags:
 * @VIRGO_NW_FILTER_BINDING_CREATE_FLAGS_NONE: No flags.
 * @VIRGO_NW_FILTER_BINDING_CREATE_FLAGS_VALIDATE: Validates the document against the schema first.
 *
 * How to create the binding of a network filter.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NW_FILTER_BINDING_CREATE_FLAGS_NONE = 0,
  VIRGO_NW_FILTER_BINDING_CREATE_FLAGS_VALIDATE = 1,
} VirgoNwFilterBindingCreateFlags;
#define VIRGO_TYPE_NW_FILTER_BINDING_CREATE_FLAGS (virgo_nw_filter_binding_create_flags_get_type ())
GType virgo_nw_filter_binding_create_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoNwFilterDefineFlags:
 * @VIRGO_NW_FILTER_DEFINE_FLAGS_NONE: No flags.
 * @VIRGO_NW_FILTER_DEFINE_FLAGS_VALIDATE: Validates the document against the schema first.
 *
 * How to define a network filter.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_NW_FILTER_DEFINE_FLAGS_NONE = 0,
  VIRGO_NW_FILTER_DEFINE_FLAGS_VALIDATE = 1,
} VirgoNwFilterDefineFlags;
#define VIRGO_TYPE_NW_FILTER_DEFINE_FLAGS (virgo_nw_filter_define_flags_get_type ())
GType virgo_nw_filter_define_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoSecretDefineFlags:
 * @VIRGO_SECRET_DEFINE_FLAGS_NONE: No flags.
 * @VIRGO_SECRET_DEFINE_FLAGS_VALIDATE: Validates the document against the schema first.
 *
 * How to define a secret.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_SECRET_DEFINE_FLAGS_NONE = 0,
  VIRGO_SECRET_DEFINE_FLAGS_VALIDATE = 1,
} VirgoSecretDefineFlags;
#define VIRGO_TYPE_SECRET_DEFINE_FLAGS (virgo_secret_define_flags_get_type ())
GType virgo_secret_define_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoSecretListFlags:
 * @VIRGO_SECRET_LIST_FLAGS_NONE: No flags.
 * @VIRGO_SECRET_LIST_FLAGS_EPHEMERAL: Secrets that are in memory only.
 * @VIRGO_SECRET_LIST_FLAGS_NO_EPHEMERAL: Secrets that are stored.
 * @VIRGO_SECRET_LIST_FLAGS_PRIVATE: Secrets whose values are for the hypervisor only.
 * @VIRGO_SECRET_LIST_FLAGS_NO_PRIVATE: Secrets whose values can be fetched.
 *
 * Which secrets to list.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_SECRET_LIST_FLAGS_NONE = 0,
  VIRGO_SECRET_LIST_FLAGS_EPHEMERAL = 1,
  VIRGO_SECRET_LIST_FLAGS_NO_EPHEMERAL = 2,
  VIRGO_SECRET_LIST_FLAGS_PRIVATE = 4,
  VIRGO_SECRET_LIST_FLAGS_NO_PRIVATE = 8,
} VirgoSecretListFlags;
#define VIRGO_TYPE_SECRET_LIST_FLAGS (virgo_secret_list_flags_get_type ())
GType virgo_secret_list_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoSecretUsageType:
 * @VIRGO_SECRET_USAGE_TYPE_NONE: Nothing particular.
 * @VIRGO_SECRET_USAGE_TYPE_VOLUME: An encrypted volume, by its path.
 * @VIRGO_SECRET_USAGE_TYPE_CEPH: A Ceph cluster, by a name.
 * @VIRGO_SECRET_USAGE_TYPE_ISCSI: An iSCSI target, by a name.
 * @VIRGO_SECRET_USAGE_TYPE_TLS: The private key of TLS certificates, by a name.
 * @VIRGO_SECRET_USAGE_TYPE_VTPM: The state of a virtual TPM, by a name.
 *
 * What a secret is for.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_SECRET_USAGE_TYPE_NONE = 0,
  VIRGO_SECRET_USAGE_TYPE_VOLUME = 1,
  VIRGO_SECRET_USAGE_TYPE_CEPH = 2,
  VIRGO_SECRET_USAGE_TYPE_ISCSI = 3,
  VIRGO_SECRET_USAGE_TYPE_TLS = 4,
  VIRGO_SECRET_USAGE_TYPE_VTPM = 5,
} VirgoSecretUsageType;
#define VIRGO_TYPE_SECRET_USAGE_TYPE (virgo_secret_usage_type_get_type ())
GType virgo_secret_usage_type_get_type (void) G_GNUC_CONST;

/**
 * VirgoStoragePoolBuildFlags:
 * @VIRGO_STORAGE_POOL_BUILD_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_POOL_BUILD_FLAGS_REPAIR: Repairs the existing storage.
 * @VIRGO_STORAGE_POOL_BUILD_FLAGS_RESIZE: Enlarges the existing storage.
 * @VIRGO_STORAGE_POOL_BUILD_FLAGS_NO_OVERWRITE: Fails if there is data already.
 * @VIRGO_STORAGE_POOL_BUILD_FLAGS_OVERWRITE: Overwrites existing data.
 *
 * Flags for building a storage pool.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_POOL_BUILD_FLAGS_NONE = 0,
  VIRGO_STORAGE_POOL_BUILD_FLAGS_REPAIR = 1,
  VIRGO_STORAGE_POOL_BUILD_FLAGS_RESIZE = 2,
  VIRGO_STORAGE_POOL_BUILD_FLAGS_NO_OVERWRITE = 4,
  VIRGO_STORAGE_POOL_BUILD_FLAGS_OVERWRITE = 8,
} VirgoStoragePoolBuildFlags;
#define VIRGO_TYPE_STORAGE_POOL_BUILD_FLAGS (virgo_storage_pool_build_flags_get_type ())
GType virgo_storage_pool_build_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStoragePoolCreateFlags:
 * @VIRGO_STORAGE_POOL_CREATE_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD: Builds it with default options.
 * @VIRGO_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_OVERWRITE: Builds it, and overwrites existing data.
 * @VIRGO_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_NO_OVERWRITE: Builds it, and fails if there is data already.
 *
 * Flags for starting a storage pool.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_POOL_CREATE_FLAGS_NONE = 0,
  VIRGO_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD = 1,
  VIRGO_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_OVERWRITE = 2,
  VIRGO_STORAGE_POOL_CREATE_FLAGS_WITH_BUILD_NO_OVERWRITE = 4,
} VirgoStoragePoolCreateFlags;
#define VIRGO_TYPE_STORAGE_POOL_CREATE_FLAGS (virgo_storage_pool_create_flags_get_type ())
GType virgo_storage_pool_create_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStoragePoolDefineFlags:
 * @VIRGO_STORAGE_POOL_DEFINE_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_POOL_DEFINE_FLAGS_VALIDATE: Validates the XML against the schema first.
 *
 * Flags for defining a storage pool.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_POOL_DEFINE_FLAGS_NONE = 0,
  VIRGO_STORAGE_POOL_DEFINE_FLAGS_VALIDATE = 1,
} VirgoStoragePoolDefineFlags;
#define VIRGO_TYPE_STORAGE_POOL_DEFINE_FLAGS (virgo_storage_pool_define_flags_get_type ())
GType virgo_storage_pool_define_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStoragePoolDeleteFlags:
 * @VIRGO_STORAGE_POOL_DELETE_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_POOL_DELETE_FLAGS_ZEROED: Overwrites it with zeros, which may take a long time.
 *
 * Flags for deleting the storage of a pool.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_POOL_DELETE_FLAGS_NONE = 0,
  VIRGO_STORAGE_POOL_DELETE_FLAGS_ZEROED = 1,
} VirgoStoragePoolDeleteFlags;
#define VIRGO_TYPE_STORAGE_POOL_DELETE_FLAGS (virgo_storage_pool_delete_flags_get_type ())
GType virgo_storage_pool_delete_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStoragePoolListFlags:
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_INACTIVE: Pools that are stopped.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_ACTIVE: Pools that are started.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_PERSISTENT: Pools with a stored definition.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_TRANSIENT: Pools without a definition.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_AUTOSTART: Pools that are started with the host.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_NO_AUTOSTART: Pools that are not started with the host.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_DIR: Directories.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_FS: File systems, which are mounted.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_NETFS: Network file systems, which are mounted.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_LOGICAL: Volume groups of LVM.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_DISK: Disks, whose partitions are the volumes.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_ISCSI: iSCSI targets.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_SCSI: SCSI adapters.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_MPATH: Multipath devices.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_RBD: Ceph RADOS block devices (RBD).
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_SHEEPDOG: Sheepdog clusters.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_GLUSTER: Gluster volumes.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_ZFS: ZFS pools.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_VSTORAGE: Virtuozzo storage.
 * @VIRGO_STORAGE_POOL_LIST_FLAGS_ISCSI_DIRECT: iSCSI targets that the emulator accesses directly.
 *
 * Flags for listing storage pools. Flags of one group are alternatives; groups are combined with AND.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_POOL_LIST_FLAGS_NONE = 0,
  VIRGO_STORAGE_POOL_LIST_FLAGS_INACTIVE = 1,
  VIRGO_STORAGE_POOL_LIST_FLAGS_ACTIVE = 2,
  VIRGO_STORAGE_POOL_LIST_FLAGS_PERSISTENT = 4,
  VIRGO_STORAGE_POOL_LIST_FLAGS_TRANSIENT = 8,
  VIRGO_STORAGE_POOL_LIST_FLAGS_AUTOSTART = 16,
  VIRGO_STORAGE_POOL_LIST_FLAGS_NO_AUTOSTART = 32,
  VIRGO_STORAGE_POOL_LIST_FLAGS_DIR = 64,
  VIRGO_STORAGE_POOL_LIST_FLAGS_FS = 128,
  VIRGO_STORAGE_POOL_LIST_FLAGS_NETFS = 256,
  VIRGO_STORAGE_POOL_LIST_FLAGS_LOGICAL = 512,
  VIRGO_STORAGE_POOL_LIST_FLAGS_DISK = 1024,
  VIRGO_STORAGE_POOL_LIST_FLAGS_ISCSI = 2048,
  VIRGO_STORAGE_POOL_LIST_FLAGS_SCSI = 4096,
  VIRGO_STORAGE_POOL_LIST_FLAGS_MPATH = 8192,
  VIRGO_STORAGE_POOL_LIST_FLAGS_RBD = 16384,
  VIRGO_STORAGE_POOL_LIST_FLAGS_SHEEPDOG = 32768,
  VIRGO_STORAGE_POOL_LIST_FLAGS_GLUSTER = 65536,
  VIRGO_STORAGE_POOL_LIST_FLAGS_ZFS = 131072,
  VIRGO_STORAGE_POOL_LIST_FLAGS_VSTORAGE = 262144,
  VIRGO_STORAGE_POOL_LIST_FLAGS_ISCSI_DIRECT = 524288,
} VirgoStoragePoolListFlags;
#define VIRGO_TYPE_STORAGE_POOL_LIST_FLAGS (virgo_storage_pool_list_flags_get_type ())
GType virgo_storage_pool_list_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStoragePoolState:
 * @VIRGO_STORAGE_POOL_STATE_INACTIVE: It is not active.
 * @VIRGO_STORAGE_POOL_STATE_BUILDING: It is being built.
 * @VIRGO_STORAGE_POOL_STATE_RUNNING: It is active.
 * @VIRGO_STORAGE_POOL_STATE_DEGRADED: It is active, and part of its storage has failed.
 * @VIRGO_STORAGE_POOL_STATE_INACCESSIBLE: It is active, and its storage is not accessible.
 *
 * The states of a storage pool.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_STORAGE_POOL_STATE_INACTIVE = 0,
  VIRGO_STORAGE_POOL_STATE_BUILDING = 1,
  VIRGO_STORAGE_POOL_STATE_RUNNING = 2,
  VIRGO_STORAGE_POOL_STATE_DEGRADED = 3,
  VIRGO_STORAGE_POOL_STATE_INACCESSIBLE = 4,
} VirgoStoragePoolState;
#define VIRGO_TYPE_STORAGE_POOL_STATE (virgo_storage_pool_state_get_type ())
GType virgo_storage_pool_state_get_type (void) G_GNUC_CONST;

/**
 * VirgoStoragePoolXmlFlags:
 * @VIRGO_STORAGE_POOL_XML_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_POOL_XML_FLAGS_INACTIVE: The inactive description, with which it is started the next time.
 *
 * Flags for fetching the XML description of a storage pool.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_POOL_XML_FLAGS_NONE = 0,
  VIRGO_STORAGE_POOL_XML_FLAGS_INACTIVE = 1,
} VirgoStoragePoolXmlFlags;
#define VIRGO_TYPE_STORAGE_POOL_XML_FLAGS (virgo_storage_pool_xml_flags_get_type ())
GType virgo_storage_pool_xml_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStorageVolumeCreateFlags:
 * @VIRGO_STORAGE_VOLUME_CREATE_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_VOLUME_CREATE_FLAGS_PREALLOC_METADATA: Preallocates the metadata of an image, which makes writing faster.
 * @VIRGO_STORAGE_VOLUME_CREATE_FLAGS_REFLINK: Makes a copy-on-write copy that shares the blocks of the source, which btrfs and XFS support.
 * @VIRGO_STORAGE_VOLUME_CREATE_FLAGS_VALIDATE: Validates the XML against the schema first.
 *
 * Flags for creating a storage volume.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_VOLUME_CREATE_FLAGS_NONE = 0,
  VIRGO_STORAGE_VOLUME_CREATE_FLAGS_PREALLOC_METADATA = 1,
  VIRGO_STORAGE_VOLUME_CREATE_FLAGS_REFLINK = 2,
  VIRGO_STORAGE_VOLUME_CREATE_FLAGS_VALIDATE = 4,
} VirgoStorageVolumeCreateFlags;
#define VIRGO_TYPE_STORAGE_VOLUME_CREATE_FLAGS (virgo_storage_volume_create_flags_get_type ())
GType virgo_storage_volume_create_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStorageVolumeDeleteFlags:
 * @VIRGO_STORAGE_VOLUME_DELETE_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_VOLUME_DELETE_FLAGS_ZEROED: Overwrites it with zeros before it is deleted.
 * @VIRGO_STORAGE_VOLUME_DELETE_FLAGS_WITH_SNAPSHOTS: Deletes its snapshots, too.
 *
 * Flags for deleting a storage volume.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_VOLUME_DELETE_FLAGS_NONE = 0,
  VIRGO_STORAGE_VOLUME_DELETE_FLAGS_ZEROED = 1,
  VIRGO_STORAGE_VOLUME_DELETE_FLAGS_WITH_SNAPSHOTS = 2,
} VirgoStorageVolumeDeleteFlags;
#define VIRGO_TYPE_STORAGE_VOLUME_DELETE_FLAGS (virgo_storage_volume_delete_flags_get_type ())
GType virgo_storage_volume_delete_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStorageVolumeDownloadFlags:
 * @VIRGO_STORAGE_VOLUME_DOWNLOAD_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_VOLUME_DOWNLOAD_FLAGS_SPARSE_STREAM: Preserves holes: they are skipped instead of being transferred as zeros.
 *
 * Flags for downloading a storage volume.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_VOLUME_DOWNLOAD_FLAGS_NONE = 0,
  VIRGO_STORAGE_VOLUME_DOWNLOAD_FLAGS_SPARSE_STREAM = 1,
} VirgoStorageVolumeDownloadFlags;
#define VIRGO_TYPE_STORAGE_VOLUME_DOWNLOAD_FLAGS (virgo_storage_volume_download_flags_get_type ())
GType virgo_storage_volume_download_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStorageVolumeInfoFlags:
 * @VIRGO_STORAGE_VOLUME_INFO_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_VOLUME_INFO_FLAGS_GET_PHYSICAL: Returns the physical size of the file or device as the allocation.
 *
 * Flags for fetching information about a storage volume.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_VOLUME_INFO_FLAGS_NONE = 0,
  VIRGO_STORAGE_VOLUME_INFO_FLAGS_GET_PHYSICAL = 1,
} VirgoStorageVolumeInfoFlags;
#define VIRGO_TYPE_STORAGE_VOLUME_INFO_FLAGS (virgo_storage_volume_info_flags_get_type ())
GType virgo_storage_volume_info_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStorageVolumeResizeFlags:
 * @VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_ALLOCATE: Allocates the space immediately.
 * @VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_DELTA: The size is relative to the current capacity.
 * @VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_SHRINK: Allows shrinking, which fails otherwise.
 *
 * Flags for resizing a storage volume.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_NONE = 0,
  VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_ALLOCATE = 1,
  VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_DELTA = 2,
  VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_SHRINK = 4,
} VirgoStorageVolumeResizeFlags;
#define VIRGO_TYPE_STORAGE_VOLUME_RESIZE_FLAGS (virgo_storage_volume_resize_flags_get_type ())
GType virgo_storage_volume_resize_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStorageVolumeType:
 * @VIRGO_STORAGE_VOLUME_TYPE_FILE: A file.
 * @VIRGO_STORAGE_VOLUME_TYPE_BLOCK: A block device.
 * @VIRGO_STORAGE_VOLUME_TYPE_DIR: A directory.
 * @VIRGO_STORAGE_VOLUME_TYPE_NETWORK: A network block device that has no file on the host.
 * @VIRGO_STORAGE_VOLUME_TYPE_NET_DIR: A directory on the network.
 * @VIRGO_STORAGE_VOLUME_TYPE_PLOOP: An image of Virtuozzo, which is a directory.
 *
 * The types of storage volumes.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_STORAGE_VOLUME_TYPE_FILE = 0,
  VIRGO_STORAGE_VOLUME_TYPE_BLOCK = 1,
  VIRGO_STORAGE_VOLUME_TYPE_DIR = 2,
  VIRGO_STORAGE_VOLUME_TYPE_NETWORK = 3,
  VIRGO_STORAGE_VOLUME_TYPE_NET_DIR = 4,
  VIRGO_STORAGE_VOLUME_TYPE_PLOOP = 5,
} VirgoStorageVolumeType;
#define VIRGO_TYPE_STORAGE_VOLUME_TYPE (virgo_storage_volume_type_get_type ())
GType virgo_storage_volume_type_get_type (void) G_GNUC_CONST;

/**
 * VirgoStorageVolumeUploadFlags:
 * @VIRGO_STORAGE_VOLUME_UPLOAD_FLAGS_NONE: No flags.
 * @VIRGO_STORAGE_VOLUME_UPLOAD_FLAGS_SPARSE_STREAM: Leaves out holes of the file, which become holes of the volume. Where a volume stores something already, or
 *   the file does not fill it, they are sent as zeros: to a daemon a hole does not say what is there.
 *
 * Flags for uploading to a storage volume.
 *
 * Since: 0.1
 */
typedef enum /*< flags >*/ {
  VIRGO_STORAGE_VOLUME_UPLOAD_FLAGS_NONE = 0,
  VIRGO_STORAGE_VOLUME_UPLOAD_FLAGS_SPARSE_STREAM = 1,
} VirgoStorageVolumeUploadFlags;
#define VIRGO_TYPE_STORAGE_VOLUME_UPLOAD_FLAGS (virgo_storage_volume_upload_flags_get_type ())
GType virgo_storage_volume_upload_flags_get_type (void) G_GNUC_CONST;

/**
 * VirgoStorageVolumeWipeAlgorithm:
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_ZERO: Zeros, once.
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_NNSA: The four passes of the NNSA's policy NAP-14.1-C.
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_DOD: The four passes of the DoD's 5220.22-M.
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_BSI: The nine passes that Germany's BSI recommends.
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_GUTMANN: Gutmann's 35 passes.
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_SCHNEIER: Schneier's seven passes.
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_PFITZNER7: Pfitzner's seven random passes.
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_PFITZNER33: Pfitzner's 33 random passes.
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_RANDOM: Random bytes, once.
 * @VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_TRIM: Discards (trims) the blocks instead of overwriting them.
 *
 * Algorithms for overwriting a storage volume.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_ZERO = 0,
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_NNSA = 1,
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_DOD = 2,
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_BSI = 3,
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_GUTMANN = 4,
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_SCHNEIER = 5,
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_PFITZNER7 = 6,
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_PFITZNER33 = 7,
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_RANDOM = 8,
  VIRGO_STORAGE_VOLUME_WIPE_ALGORITHM_TRIM = 9,
} VirgoStorageVolumeWipeAlgorithm;
#define VIRGO_TYPE_STORAGE_VOLUME_WIPE_ALGORITHM (virgo_storage_volume_wipe_algorithm_get_type ())
GType virgo_storage_volume_wipe_algorithm_get_type (void) G_GNUC_CONST;

/**
 * VirgoVcpuState:
 * @VIRGO_VCPU_STATE_OFFLINE: The virtual CPU is offline.
 * @VIRGO_VCPU_STATE_RUNNING: It runs.
 * @VIRGO_VCPU_STATE_BLOCKED: The virtual CPU is blocked on a resource.
 *
 * The states of a virtual CPU.
 *
 * Since: 0.1
 */
typedef enum {
  VIRGO_VCPU_STATE_OFFLINE = 0,
  VIRGO_VCPU_STATE_RUNNING = 1,
  VIRGO_VCPU_STATE_BLOCKED = 2,
} VirgoVcpuState;
#define VIRGO_TYPE_VCPU_STATE (virgo_vcpu_state_get_type ())
GType virgo_vcpu_state_get_type (void) G_GNUC_CONST;

/**
 * VirgoCredentialRequest:
 *
 * One thing that is asked for by an [class@Virgo.AuthRequest].
 *
 * ```python
 * def on_authenticate(connection, request):
 *     request.answer([input(wanted.props.prompt) for wanted in request.props.requests])
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_CREDENTIAL_REQUEST (virgo_credential_request_get_type ())
G_DECLARE_FINAL_TYPE (VirgoCredentialRequest, virgo_credential_request, VIRGO, CREDENTIAL_REQUEST, GObject)

/**
 * VirgoDomainBlockInfo:
 *
 * The size of a disk, as [method@Virgo.Domain.fetch_block_info] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * print(domain.fetch_block_info("vda").props.capacity, "bytes")
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_BLOCK_INFO (virgo_domain_block_info_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainBlockInfo, virgo_domain_block_info, VIRGO, DOMAIN_BLOCK_INFO, GObject)

/**
 * VirgoDomainControlInfo:
 *
 * Whether a domain can be controlled, as [method@Virgo.Domain.fetch_control_info] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * info = connection.lookup_domain_by_name("test").fetch_control_info()
 * print(info.props.state.value_nick)
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_CONTROL_INFO (virgo_domain_control_info_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainControlInfo, virgo_domain_control_info, VIRGO, DOMAIN_CONTROL_INFO, GObject)

/**
 * VirgoDomainDiskError:
 *
 * An error of a disk, as [method@Virgo.Domain.list_disk_errors] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for error in connection.lookup_domain_by_name("test").list_disk_errors():
 *     print(error.props.disk, error.props.code.value_nick)
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_DISK_ERROR (virgo_domain_disk_error_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainDiskError, virgo_domain_disk_error, VIRGO, DOMAIN_DISK_ERROR, GObject)

/**
 * VirgoDomainFilesystem:
 *
 * A file system of a guest, as [method@Virgo.Domain.list_filesystems] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for filesystem in connection.lookup_domain_by_name("test").list_filesystems():
 *     print(filesystem.props.mountpoint, filesystem.props.filesystem_type, filesystem.props.devices)
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_FILESYSTEM (virgo_domain_filesystem_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainFilesystem, virgo_domain_filesystem, VIRGO, DOMAIN_FILESYSTEM, GObject)

/**
 * VirgoDomainGraphicsAddress:
 *
 * The address of an endpoint of a connection to a graphics device, as reported by [signal@Virgo.Domain::graphics].
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * domain.connect("graphics", lambda domain, phase, local, remote, scheme, subject:
 *                print(phase.value_nick, remote.props.node, remote.props.service))
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_GRAPHICS_ADDRESS (virgo_domain_graphics_address_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainGraphicsAddress, virgo_domain_graphics_address, VIRGO, DOMAIN_GRAPHICS_ADDRESS, GObject)

/**
 * VirgoDomainInfo:
 *
 * What a domain does and has, as [method@Virgo.Domain.fetch_info] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * info = connection.lookup_domain_by_name("test").fetch_info()
 * print(info.props.memory, "bytes,", info.props.n_vcpus, "virtual CPUs")
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_INFO (virgo_domain_info_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainInfo, virgo_domain_info, VIRGO, DOMAIN_INFO, GObject)

/**
 * VirgoDomainInterface:
 *
 * A network interface of a guest, as [method@Virgo.Domain.list_interfaces] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * for interface in domain.list_interfaces(Virgo.DomainInterfaceAddressesSource.AGENT):
 *     for address in interface.get_addresses():
 *         print(interface.props.name, address.props.address, address.props.prefix)
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_INTERFACE (virgo_domain_interface_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainInterface, virgo_domain_interface, VIRGO, DOMAIN_INTERFACE, GObject)

/**
 * VirgoDomainInterfaceStats:
 *
 * The traffic of a network interface, as [method@Virgo.Domain.fetch_interface_stats] has found it. A figure that the host does not
 * know is -1.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * xml = "<interface type='network'><source network='default'/><target dev='vnet0'/></interface>"
 * domain.attach_device(xml, Virgo.DomainDeviceFlags.LIVE)
 * print(domain.fetch_interface_stats("vnet0").props.rx_bytes, "bytes")
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_INTERFACE_STATS (virgo_domain_interface_stats_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainInterfaceStats, virgo_domain_interface_stats, VIRGO, DOMAIN_INTERFACE_STATS, GObject)

/**
 * VirgoDomainIoThread:
 *
 * An I/O thread of a domain, as [method@Virgo.Domain.list_io_threads] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * domain.add_io_thread(1, Virgo.DomainModificationImpact.LIVE)
 * for thread in domain.list_io_threads():
 *     print(thread.props.id, thread.get_cpus())
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_IO_THREAD (virgo_domain_io_thread_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainIoThread, virgo_domain_io_thread, VIRGO, DOMAIN_IO_THREAD, GObject)

/**
 * VirgoDomainSecurityLabel:
 *
 * A security label of a running domain, as [method@Virgo.Domain.list_security_labels] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for label in connection.lookup_domain_by_name("test").list_security_labels():
 *     print(label.props.label, label.props.enforcing)
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_SECURITY_LABEL (virgo_domain_security_label_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainSecurityLabel, virgo_domain_security_label, VIRGO, DOMAIN_SECURITY_LABEL, GObject)

/**
 * VirgoDomainStats:
 *
 * Statistics of a domain, as [method@Virgo.Connection.fetch_all_domain_stats] has collected them.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for stats in connection.fetch_all_domain_stats(None, Virgo.DomainStatsTypes.STATE, Virgo.DomainStatsFlags.NONE):
 *     print(stats.props.domain.props.name, stats.get_values()["state.state"])
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_STATS (virgo_domain_stats_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainStats, virgo_domain_stats, VIRGO, DOMAIN_STATS, GObject)

/**
 * VirgoDomainVcpuPin:
 *
 * Where a virtual CPU may run, as [method@Virgo.Domain.list_vcpu_pins] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for pin in connection.lookup_domain_by_name("test").list_vcpu_pins():
 *     print(pin.props.vcpu, pin.get_cpus())
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_VCPU_PIN (virgo_domain_vcpu_pin_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainVcpuPin, virgo_domain_vcpu_pin, VIRGO, DOMAIN_VCPU_PIN, GObject)

/**
 * VirgoIpAddress:
 *
 * An IP address with the network that it is in.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * for interface in domain.list_interfaces(Virgo.DomainInterfaceAddressesSource.AGENT):
 *     print([address.props.address for address in interface.get_addresses()])
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_IP_ADDRESS (virgo_ip_address_get_type ())
G_DECLARE_FINAL_TYPE (VirgoIpAddress, virgo_ip_address, VIRGO, IP_ADDRESS, GObject)

/**
 * VirgoNodeInfo:
 *
 * The hardware of a host, as [method@Virgo.Node.fetch_info] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * info = connection.props.node.fetch_info()
 * print(info.props.model, info.props.n_cpus, "CPUs,", info.props.memory, "bytes")
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_NODE_INFO (virgo_node_info_get_type ())
G_DECLARE_FINAL_TYPE (VirgoNodeInfo, virgo_node_info, VIRGO, NODE_INFO, GObject)

/**
 * VirgoNodeSecurityModel:
 *
 * How a host keeps its domains apart, as [method@Virgo.Node.fetch_security_model] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * security = connection.props.node.fetch_security_model()
 * print(security.props.model, security.props.doi)
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_NODE_SECURITY_MODEL (virgo_node_security_model_get_type ())
G_DECLARE_FINAL_TYPE (VirgoNodeSecurityModel, virgo_node_security_model, VIRGO, NODE_SECURITY_MODEL, GObject)

/**
 * VirgoStoragePoolInfo:
 *
 * What a storage pool does and has, as [method@Virgo.StoragePool.fetch_info] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * info = connection.lookup_storage_pool_by_name("default-pool").fetch_info()
 * print(info.props.available, "of", info.props.capacity, "bytes are free")
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_STORAGE_POOL_INFO (virgo_storage_pool_info_get_type ())
G_DECLARE_FINAL_TYPE (VirgoStoragePoolInfo, virgo_storage_pool_info, VIRGO, STORAGE_POOL_INFO, GObject)

/**
 * VirgoStorageVolumeInfo:
 *
 * What a storage volume is, as [method@Virgo.StorageVolume.fetch_info] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for volume in connection.lookup_storage_pool_by_name("default-pool").list_all_volumes():
 *     info = volume.fetch_info(Virgo.StorageVolumeInfoFlags.NONE)
 *     print(volume.props.name, info.props.allocation, "of", info.props.capacity, "bytes")
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_STORAGE_VOLUME_INFO (virgo_storage_volume_info_get_type ())
G_DECLARE_FINAL_TYPE (VirgoStorageVolumeInfo, virgo_storage_volume_info, VIRGO, STORAGE_VOLUME_INFO, GObject)

/**
 * VirgoVcpuInfo:
 *
 * A virtual CPU of a domain, as [method@Virgo.Domain.list_vcpus] has found it.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for vcpu in connection.lookup_domain_by_name("test").list_vcpus():
 *     print(vcpu.props.number, vcpu.props.state.value_nick, vcpu.get_cpus())
 * ```
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_VCPU_INFO (virgo_vcpu_info_get_type ())
G_DECLARE_FINAL_TYPE (VirgoVcpuInfo, virgo_vcpu_info, VIRGO, VCPU_INFO, GObject)

/**
 * VirgoAdminClient:
 *
 * Who is connected to a server of a daemon.
 *
 * ```python
 * connection = Virgo.AdminConnection.open("libvirtd:///system", Virgo.ConnectionFlags.NONE)
 * for client in connection.lookup_server("libvirtd").list_clients():
 *     print(client.props.connected_since.format_iso8601(), client.fetch_info()[Virgo.ADMIN_CLIENT_READ_ONLY])
 * ```
 *
 * Get one from [method@Virgo.AdminServer.list_clients] or [method@Virgo.AdminServer.lookup_client]. There is one object
 * for each ID. Once the client has gone, or the connection to the daemon was opened again, its operations fail with
 * %VIRGO_ERROR_NO_CLIENT.
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_ADMIN_CLIENT (virgo_admin_client_get_type ())
G_DECLARE_FINAL_TYPE (VirgoAdminClient, virgo_admin_client, VIRGO, ADMIN_CLIENT, GObject)

/**
 * VirgoAdminConnection:
 *
 * A connection to the administration of a libvirt daemon: its servers, who is connected to them, and its logging.
 *
 * ```python
 * connection = Virgo.AdminConnection.open("libvirtd:///system", Virgo.ConnectionFlags.NONE)
 * print(connection.props.libvirt_version)
 * for server in connection.list_servers():
 *     print(server.props.name, server.fetch_client_limits()[Virgo.ADMIN_CLIENTS_CURRENT])
 * ```
 *
 * [func@Virgo.AdminConnection.open] makes one and opens it. The URI names the daemon and whose it is: `libvirtd:///system`,
 * `virtqemud:///session`. A daemon is administered from its own machine, by its own user: the system's by root.
 *
 * There are no events for changes of servers and clients: they are returned as arrays, not as list models.
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_ADMIN_CONNECTION (virgo_admin_connection_get_type ())
G_DECLARE_FINAL_TYPE (VirgoAdminConnection, virgo_admin_connection, VIRGO, ADMIN_CONNECTION, GObject)

/**
 * VirgoAdminServer:
 *
 * A server of a daemon: what clients connect to.
 *
 * ```python
 * connection = Virgo.AdminConnection.open("libvirtd:///system", Virgo.ConnectionFlags.NONE)
 * server = connection.lookup_server("libvirtd")
 * for client in server.list_clients():
 *     print(client.props.id, client.props.transport.value_nick)
 * ```
 *
 * Get one from [method@Virgo.AdminConnection.list_servers] or [method@Virgo.AdminConnection.lookup_server]. There is
 * one object for each name, also after the connection was opened again.
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_ADMIN_SERVER (virgo_admin_server_get_type ())
G_DECLARE_FINAL_TYPE (VirgoAdminServer, virgo_admin_server, VIRGO, ADMIN_SERVER, GObject)

/**
 * VirgoAuthRequest:
 *
 * What a daemon wants to know before it opens a connection: a user's name and password, as a rule.
 *
 * ```python
 * def on_authenticate(connection, request):
 *     request.answer_login("user", "pencil")
 *
 * connection = Virgo.Connection.new("qemu+tcp://host/system", Virgo.ConnectionFlags.NONE)
 * connection.connect("authenticate", on_authenticate)
 * connection.reopen()
 * ```
 *
 * [signal@Virgo.Connection::authenticate] brings one. Answer it in the handler, or keep it and answer it later, for
 * instance when a dialog is closed: opening waits. A request that nobody holds any more counts as
 * cancelled; where a garbage collector decides when that is, as in JavaScript, call [method@Virgo.AuthRequest.cancel].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_AUTH_REQUEST (virgo_auth_request_get_type ())
G_DECLARE_FINAL_TYPE (VirgoAuthRequest, virgo_auth_request, VIRGO, AUTH_REQUEST, GObject)

/**
 * VirgoCommand:
 *
 * What to run, and how.
 *
 * ```python
 * command = Virgo.Command.new(["sh", "-c", "echo hello"])
 * command.set_stdout(Virgo.CommandStream.PIPE)
 * output, errors = command.spawn().communicate(None)
 * print(output.get_data())
 * ```
 *
 * The process gets the three standard streams, the descriptors that were passed, and none else,
 * however many this program has open: they are closed by one system call, so starting a process
 * takes the same time with ten descriptors as with a million. Signals are back at their defaults.
 *
 * A command can be spawned any number of times.
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_COMMAND (virgo_command_get_type ())
G_DECLARE_FINAL_TYPE (VirgoCommand, virgo_command, VIRGO, COMMAND, GObject)

/**
 * VirgoConnection:
 *
 * A connection to a hypervisor.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * print(connection.props.hypervisor, "on", connection.props.node.props.hostname)
 * for domain in connection.props.domains:
 *     print(domain.props.name, domain.props.state.value_nick)
 * ```
 *
 * [func@Virgo.Connection.open] makes one and opens it. Its URI is libvirt's: `test:///default` is a host in
 * memory, to try things on; `qemu:///embed?root=DIR` runs virtual machines with QEMU, from inside
 * of your program, and keeps them in a folder; `qemu:///system` is what this machine's libvirt daemon
 * runs, and `qemu+ssh://user@host/system` what another machine's does.
 *
 * [property@Virgo.Connection:domains] is a live list: show it in a list view, and it follows what happens.
 *
 * When the daemon ends or the transport to it breaks, the state becomes %VIRGO_CONNECTION_STATE_LOST, the signal
 * [signal@Virgo.Connection::closed] is emitted, and operations fail with %VIRGO_ERROR_INVALID_CONN. After
 * [method@Virgo.Connection.reopen], or automatically with [property@Virgo.Connection:auto-reconnect], the connection has the same objects.
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_CONNECTION (virgo_connection_get_type ())
G_DECLARE_FINAL_TYPE (VirgoConnection, virgo_connection, VIRGO, CONNECTION, GObject)

/**
 * VirgoDomain:
 *
 * A virtual machine or container.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * domain.connect("notify::state", lambda domain, _: print(domain.props.state.value_nick))
 * domain.suspend()
 * ```
 *
 * A domain has one object for its whole life: lookups, lists and signals return the same instance. Its properties are
 * cached: getters do not block, and `notify` is emitted when a property changes.
 *
 * Get one from a [class@Virgo.Connection]: from [property@Virgo.Connection:domains], [method@Virgo.Connection.lookup_domain_by_name]
 * or [method@Virgo.Connection.define_domain].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN (virgo_domain_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomain, virgo_domain, VIRGO, DOMAIN, GObject)

/**
 * VirgoDomainCheckpoint:
 *
 * A moment from which on the host keeps track of which parts of the disks of a [class@Virgo.Domain] change, so that a
 * backup made later needs these only. It cannot be reverted to: a [class@Virgo.DomainSnapshot] can.
 *
 * As a domain, a checkpoint has one object for its whole life. libvirt has no events for changes:
 * [property@Virgo.Domain:checkpoints] follows what this connection does, and is brought up to date by
 * [method@Virgo.Domain.list_all_checkpoints].
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * xml = "<domaincheckpoint><name>monday</name></domaincheckpoint>"
 * checkpoint = domain.create_checkpoint(xml, Virgo.DomainCheckpointCreateFlags.NONE)
 * print(checkpoint.fetch_xml(Virgo.DomainCheckpointXmlFlags.NO_DOMAIN))
 * checkpoint.delete(Virgo.DomainCheckpointDeleteFlags.NONE)
 * ```
 *
 * Get one from a [class@Virgo.Domain]: from [property@Virgo.Domain:checkpoints], [method@Virgo.Domain.lookup_checkpoint_by_name] or
 * [method@Virgo.Domain.create_checkpoint].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_CHECKPOINT (virgo_domain_checkpoint_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainCheckpoint, virgo_domain_checkpoint, VIRGO, DOMAIN_CHECKPOINT, GObject)

/**
 * VirgoDomainSnapshot:
 *
 * What a [class@Virgo.Domain] was at a moment, to which it can be reverted: its disks, its memory if it was active,
 * and its definition.
 *
 * The snapshots of a domain are a tree: the parent of one is the one that was the current one when it was made.
 *
 * As a domain, a snapshot has one object for its whole life. libvirt has no events for changes of snapshots:
 * [property@Virgo.Domain:snapshots] follows what this connection does, and what others do when they revert the domain. It is brought
 * up to date by [method@Virgo.Domain.list_all_snapshots].
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * xml = "<domainsnapshot><name>before</name></domainsnapshot>"
 * snapshot = domain.create_snapshot(xml, Virgo.DomainSnapshotCreateFlags.NONE)
 * domain.destroy(Virgo.DomainDestroyFlags.NONE)
 * snapshot.revert(Virgo.DomainSnapshotRevertFlags.NONE)
 * print(domain.props.state.value_nick, [snapshot.props.name for snapshot in domain.props.snapshots])
 * ```
 *
 * Get one from a [class@Virgo.Domain]: from [property@Virgo.Domain:snapshots], [method@Virgo.Domain.lookup_snapshot_by_name],
 * [method@Virgo.Domain.fetch_current_snapshot] or [method@Virgo.Domain.create_snapshot].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_DOMAIN_SNAPSHOT (virgo_domain_snapshot_get_type ())
G_DECLARE_FINAL_TYPE (VirgoDomainSnapshot, virgo_domain_snapshot, VIRGO, DOMAIN_SNAPSHOT, GObject)

/**
 * VirgoInterface:
 *
 * A network interface of the host, such as an Ethernet device, a bridge or a bond.
 *
 * As a [class@Virgo.Domain], an interface has one object for its whole life. libvirt has no events for changes:
 * [property@Virgo.Connection:interfaces] follows what this connection does, and is brought up to date by
 * [method@Virgo.Connection.list_all_interfaces].
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for interface in connection.list_all_interfaces(Virgo.InterfaceListFlags.ACTIVE):
 *     print(interface.props.name, interface.props.mac)
 * ```
 *
 * Changes of the host's network may cut the host off. Between [method@Virgo.Connection.begin_interface_changes] and
 * [method@Virgo.Connection.commit_interface_changes] they can be taken back.
 *
 * Get one from a [class@Virgo.Connection]: from [property@Virgo.Connection:interfaces],
 * [method@Virgo.Connection.lookup_interface_by_name] or [method@Virgo.Connection.define_interface].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_INTERFACE (virgo_interface_get_type ())
G_DECLARE_FINAL_TYPE (VirgoInterface, virgo_interface, VIRGO, INTERFACE, GObject)

/**
 * VirgoNetwork:
 *
 * A virtual network of a host, to which interfaces of guests are connected.
 *
 * As a [class@Virgo.Domain], a network has one object for its whole life: lookups, lists and signals return the
 * same instance. Its properties are cached: getters do not block, and `notify` is emitted when a property changes.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * network = connection.lookup_network_by_name("default")
 * network.connect("stopped", lambda network: print(network.props.name, "has stopped"))
 * network.destroy()
 * ```
 *
 * Get one from a [class@Virgo.Connection]: from [property@Virgo.Connection:networks],
 * [method@Virgo.Connection.lookup_network_by_name] or [method@Virgo.Connection.define_network].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_NETWORK (virgo_network_get_type ())
G_DECLARE_FINAL_TYPE (VirgoNetwork, virgo_network, VIRGO, NETWORK, GObject)

/**
 * VirgoNode:
 *
 * The host of a connection: its hardware, its memory, and what the hypervisor on it can do.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * node = connection.props.node
 * info = node.fetch_info()
 * print(node.props.hostname, info.props.n_cpus, info.props.memory)
 * ```
 *
 * Get it from [property@Virgo.Connection:node]. A connection has one object for it, for its whole life.
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_NODE (virgo_node_get_type ())
G_DECLARE_FINAL_TYPE (VirgoNode, virgo_node, VIRGO, NODE, GObject)

/**
 * VirgoNodeDevice:
 *
 * A device of the host, such as a PCI function, a disk, a network interface or a mediated device, or the host itself.
 *
 * As a [class@Virgo.Domain], a device has one object for its whole life. Its properties are what was last heard of
 * it; reading them never blocks, and `notify` is emitted when they change.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for device in connection.list_all_node_devices(Virgo.NodeDeviceListFlags.NONE):
 *     print(device.props.name, "of", device.fetch_parent_name(), "can do", device.fetch_capabilities())
 * ```
 *
 * A host may have thousands of devices, and [property@Virgo.NodeDevice:parent-name] and [property@Virgo.NodeDevice:capabilities] have to be asked
 * for one by one. That is done when they are read for the first time; `notify` is emitted once they are known.
 * [method@Virgo.NodeDevice.fetch_parent_name] and [method@Virgo.NodeDevice.fetch_capabilities] wait for them.
 *
 * Get one from a [class@Virgo.Connection]: from [property@Virgo.Connection:node-devices],
 * [method@Virgo.Connection.lookup_node_device_by_name] or [method@Virgo.Connection.create_node_device].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_NODE_DEVICE (virgo_node_device_get_type ())
G_DECLARE_FINAL_TYPE (VirgoNodeDevice, virgo_node_device, VIRGO, NODE_DEVICE, GObject)

/**
 * VirgoNwFilter:
 *
 * Rules for the network traffic of domains, which interfaces of domains refer to by name.
 *
 * As a [class@Virgo.Domain], a filter has one object for its whole life. libvirt has no events for changes:
 * [property@Virgo.Connection:nw-filters] follows what this connection does, and is brought up to date by
 * [method@Virgo.Connection.list_all_nw_filters].
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * xml = "<filter name='no-mail'><rule action='drop' direction='out'><tcp dstportstart='25'/></rule></filter>"
 * nw_filter = connection.define_nw_filter(xml, Virgo.NwFilterDefineFlags.NONE)
 * print(nw_filter.props.uuid)
 * ```
 *
 * Get one from a [class@Virgo.Connection]: from [property@Virgo.Connection:nw-filters],
 * [method@Virgo.Connection.lookup_nw_filter_by_name] or [method@Virgo.Connection.define_nw_filter].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_NW_FILTER (virgo_nw_filter_get_type ())
G_DECLARE_FINAL_TYPE (VirgoNwFilter, virgo_nw_filter, VIRGO, NW_FILTER, GObject)

/**
 * VirgoNwFilterBinding:
 *
 * Which [class@Virgo.NwFilter] the traffic of a network device goes through.
 *
 * The hypervisor makes one for each interface of a domain with a filter. libvirt has no events for changes:
 * [property@Virgo.Connection:nw-filter-bindings] follows what this connection does, and is brought up to date by
 * [method@Virgo.Connection.list_all_nw_filter_bindings].
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * for binding in connection.list_all_nw_filter_bindings():
 *     print(binding.props.port_dev, "has the filter", binding.props.filter_name)
 * ```
 *
 * Get one from a [class@Virgo.Connection]: from [property@Virgo.Connection:nw-filter-bindings],
 * [method@Virgo.Connection.lookup_nw_filter_binding_by_port_dev] or [method@Virgo.Connection.create_nw_filter_binding].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_NW_FILTER_BINDING (virgo_nw_filter_binding_get_type ())
G_DECLARE_FINAL_TYPE (VirgoNwFilterBinding, virgo_nw_filter_binding, VIRGO, NW_FILTER_BINDING, GObject)

/**
 * VirgoObjectList:
 *
 * A live list of objects.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * pools = connection.props.storage_pools
 * pools.connect("items-changed", lambda pools, at, removed, added: print(removed, "gone,", added, "new"))
 * if pools.props.error is not None:
 *     print(pools.props.error.message)
 * ```
 *
 * It changes only in the context in which its owner was made, so what watches it there never sees
 * it half-changed; any thread may read it. It goes on to follow what happens when its owner, such as the connection,
 * was dropped, and keeps the connection open until it is dropped, too.
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_OBJECT_LIST (virgo_object_list_get_type ())
G_DECLARE_FINAL_TYPE (VirgoObjectList, virgo_object_list, VIRGO, OBJECT_LIST, GObject)

/**
 * VirgoProcess:
 *
 * A program under way, started by [method@Virgo.Command.spawn].
 *
 * ```python
 * process = Virgo.Command.new(["sleep", "60"]).spawn()
 * process.send_signal(15)
 * process.wait()
 * print(process.props.term_signal)
 * ```
 *
 * It goes on when this object is dropped, and is reaped whenever it ends.
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_PROCESS (virgo_process_get_type ())
G_DECLARE_FINAL_TYPE (VirgoProcess, virgo_process, VIRGO, PROCESS, GObject)

/**
 * VirgoSecret:
 *
 * A password or key that a host keeps for disks, storage and other devices of its domains.
 *
 * As a [class@Virgo.Domain], a secret has one object for its whole life. It has no name: its UUID identifies it, and
 * [property@Virgo.Secret:usage-id] says what it is for.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * xml = "<secret><usage type='volume'><volume>/images/disk.luks</volume></usage></secret>"
 * secret = connection.define_secret(xml, Virgo.SecretDefineFlags.NONE)
 * secret.set_value(GLib.Bytes.new(b"the passphrase"))
 * ```
 *
 * Get one from a [class@Virgo.Connection]: from [property@Virgo.Connection:secrets],
 * [method@Virgo.Connection.lookup_secret_by_usage] or [method@Virgo.Connection.define_secret].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_SECRET (virgo_secret_get_type ())
G_DECLARE_FINAL_TYPE (VirgoSecret, virgo_secret, VIRGO, SECRET, GObject)

/**
 * VirgoStoragePool:
 *
 * Where a host keeps storage volumes: a folder, a volume group, a file system of another host.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * pool = connection.lookup_storage_pool_by_name("default-pool")
 * print(pool.props.available, "of", pool.props.capacity, "bytes are free")
 * ```
 *
 * As a [class@Virgo.Domain], a pool has one object for its whole life, with properties that are what was
 * last heard of it. How much room it has is looked at when the pool is started or refreshed, and when its
 * volumes change.
 *
 * [property@Virgo.StoragePool:volumes] follows what this connection does, and what others do when the pool is refreshed:
 * libvirt's daemons do not tell of single volumes. It is empty while the pool is stopped.
 *
 * Get one from a [class@Virgo.Connection]: from [property@Virgo.Connection:storage-pools],
 * [method@Virgo.Connection.lookup_storage_pool_by_name] or [method@Virgo.Connection.define_storage_pool].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_STORAGE_POOL (virgo_storage_pool_get_type ())
G_DECLARE_FINAL_TYPE (VirgoStoragePool, virgo_storage_pool, VIRGO, STORAGE_POOL, GObject)

/**
 * VirgoStorageVolume:
 *
 * A disk image, a partition, or whatever else a [class@Virgo.StoragePool] has, to be a disk of a guest.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * pool = connection.lookup_storage_pool_by_name("default-pool")
 * xml = "<volume><name>disk</name><capacity unit='MiB'>1</capacity></volume>"
 * volume = pool.create_volume(xml, Virgo.StorageVolumeCreateFlags.NONE)
 * volume.wipe(Virgo.StorageVolumeWipeAlgorithm.ZERO)
 * ```
 *
 * A volume has one object for its whole life, with properties that are what was last heard of it; they follow
 * what this connection does. [method@Virgo.StorageVolume.fetch_info] asks the host.
 *
 * Get one from a pool: from [property@Virgo.StoragePool:volumes], [method@Virgo.StoragePool.lookup_volume_by_name] or
 * [method@Virgo.StoragePool.create_volume]. What it holds is copied to and from files by
 * [method@Virgo.StorageVolume.download_to_file] and [method@Virgo.StorageVolume.upload_from_file], to and from descriptors by
 * [method@Virgo.StorageVolume.download] and [method@Virgo.StorageVolume.upload], and read and written through the streams of
 * [method@Virgo.StorageVolume.open_read] and [method@Virgo.StorageVolume.open_write].
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_STORAGE_VOLUME (virgo_storage_volume_get_type ())
G_DECLARE_FINAL_TYPE (VirgoStorageVolume, virgo_storage_volume, VIRGO, STORAGE_VOLUME, GObject)

/**
 * VirgoStream:
 *
 * A two-way stream of bytes to a device of a domain.
 *
 * ```python
 * connection = Virgo.Connection.open("test:///default", Virgo.ConnectionFlags.NONE)
 * domain = connection.lookup_domain_by_name("test")
 * console = domain.open_console(None, Virgo.DomainConsoleFlags.NONE)
 * console.get_output_stream().write_all(b"hello", None)
 * print(console.get_input_stream().read_bytes(100, None).get_data())
 * console.close(None)
 * ```
 *
 * Read and write it as any `GIOStream`; it ends when the device goes away, as when the domain
 * stops. A stream that breaks off, because the connection is lost or the host gives it up, does not
 * end: where all that had come was read, reading fails with the `Virgo.Error` that says why, and so
 * does writing.
 *
 * Close or drop it to let go of the device. Closing works also while somebody reads or writes, who is
 * told `G_IO_ERROR_CLOSED`; it returns once the device can be opened again.
 *
 * Since: 0.1
 */
#define VIRGO_TYPE_STREAM (virgo_stream_get_type ())
G_DECLARE_FINAL_TYPE (VirgoStream, virgo_stream, VIRGO, STREAM, GIOStream)

/**
 * VirgoCredentialRequest:kind:
 *
 * The credential type.
 *
 * Since: 0.1
 */

/**
 * VirgoCredentialRequest:prompt:
 *
 * A line with which to ask a person, such as `Password for libvirt at host.example`.
 *
 * Since: 0.1
 */

/**
 * VirgoCredentialRequest:challenge:
 *
 * What the other side wants to be answered, or `NULL` if it says nothing.
 *
 * Since: 0.1
 */

/**
 * VirgoCredentialRequest:default-answer:
 *
 * The likely answer, or `NULL` if none is known.
 *
 * Since: 0.1
 */

/**
 * virgo_credential_request_get_kind:
 * @self: a #VirgoCredentialRequest
 *
 * Gets the property.
 *
 * Returns: The credential type.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoCredentialType virgo_credential_request_get_kind (VirgoCredentialRequest *self);

/**
 * virgo_credential_request_get_prompt:
 * @self: a #VirgoCredentialRequest
 *
 * Gets the property.
 *
 * Returns: (transfer full): A line with which to ask a person, such as `Password for libvirt at host.example`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_credential_request_get_prompt (VirgoCredentialRequest *self);

/**
 * virgo_credential_request_get_challenge:
 * @self: a #VirgoCredentialRequest
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): What the other side wants to be answered, or `NULL` if it says nothing.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_credential_request_get_challenge (VirgoCredentialRequest *self);

/**
 * virgo_credential_request_get_default_answer:
 * @self: a #VirgoCredentialRequest
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The likely answer, or `NULL` if none is known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_credential_request_get_default_answer (VirgoCredentialRequest *self);

/**
 * VirgoDomainBlockInfo:capacity:
 *
 * The size that the guest sees, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainBlockInfo:allocation:
 *
 * What the image takes up, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainBlockInfo:physical:
 *
 * The size of the container of the image, in bytes: of the file, or of the device.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_block_info_get_capacity:
 * @self: a #VirgoDomainBlockInfo
 *
 * Gets the property.
 *
 * Returns: The size that the guest sees, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_domain_block_info_get_capacity (VirgoDomainBlockInfo *self);

/**
 * virgo_domain_block_info_get_allocation:
 * @self: a #VirgoDomainBlockInfo
 *
 * Gets the property.
 *
 * Returns: What the image takes up, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_domain_block_info_get_allocation (VirgoDomainBlockInfo *self);

/**
 * virgo_domain_block_info_get_physical:
 * @self: a #VirgoDomainBlockInfo
 *
 * Gets the property.
 *
 * Returns: The size of the container of the image, in bytes: of the file, or of the device.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_domain_block_info_get_physical (VirgoDomainBlockInfo *self);

/**
 * VirgoDomainControlInfo:state:
 *
 * Whether it can be controlled.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainControlInfo:error:
 *
 * Why it cannot, if that is an error.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainControlInfo:state-time:
 *
 * For how long it has been in this state, in nanoseconds; 0 if it can be controlled.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_control_info_get_state:
 * @self: a #VirgoDomainControlInfo
 *
 * Gets the property.
 *
 * Returns: Whether it can be controlled.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainControlState virgo_domain_control_info_get_state (VirgoDomainControlInfo *self);

/**
 * virgo_domain_control_info_get_error:
 * @self: a #VirgoDomainControlInfo
 *
 * Gets the property.
 *
 * Returns: Why it cannot, if that is an error.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainControlErrorReason virgo_domain_control_info_get_error (VirgoDomainControlInfo *self);

/**
 * virgo_domain_control_info_get_state_time:
 * @self: a #VirgoDomainControlInfo
 *
 * Gets the property.
 *
 * Returns: For how long it has been in this state, in nanoseconds; 0 if it can be controlled.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_domain_control_info_get_state_time (VirgoDomainControlInfo *self);

/**
 * VirgoDomainDiskError:disk:
 *
 * The target of the disk, e.g. `vda`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainDiskError:code:
 *
 * What error it has.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_disk_error_get_disk:
 * @self: a #VirgoDomainDiskError
 *
 * Gets the property.
 *
 * Returns: (transfer full): The target of the disk, e.g. `vda`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_disk_error_get_disk (VirgoDomainDiskError *self);

/**
 * virgo_domain_disk_error_get_code:
 * @self: a #VirgoDomainDiskError
 *
 * Gets the property.
 *
 * Returns: What error it has.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainDiskErrorCode virgo_domain_disk_error_get_code (VirgoDomainDiskError *self);

/**
 * VirgoDomainFilesystem:mountpoint:
 *
 * Where it is mounted.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainFilesystem:name:
 *
 * The name of its device in the guest, e.g. `vda1`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainFilesystem:filesystem-type:
 *
 * Its type, e.g. `ext4`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainFilesystem:devices:
 *
 * The targets of the disks that it is on, e.g. `vda`.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_filesystem_get_mountpoint:
 * @self: a #VirgoDomainFilesystem
 *
 * Gets the property.
 *
 * Returns: (transfer full): Where it is mounted.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_filesystem_get_mountpoint (VirgoDomainFilesystem *self);

/**
 * virgo_domain_filesystem_get_name:
 * @self: a #VirgoDomainFilesystem
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of its device in the guest, e.g. `vda1`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_filesystem_get_name (VirgoDomainFilesystem *self);

/**
 * virgo_domain_filesystem_get_filesystem_type:
 * @self: a #VirgoDomainFilesystem
 *
 * Gets the property.
 *
 * Returns: (transfer full): Its type, e.g. `ext4`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_filesystem_get_filesystem_type (VirgoDomainFilesystem *self);

/**
 * virgo_domain_filesystem_get_devices:
 * @self: a #VirgoDomainFilesystem
 *
 * Gets the property.
 *
 * Returns: (transfer full) (array zero-terminated=1): The targets of the disks that it is on, e.g. `vda`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_domain_filesystem_get_devices (VirgoDomainFilesystem *self);

/**
 * VirgoDomainGraphicsAddress:family:
 *
 * The family of the address.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainGraphicsAddress:node:
 *
 * The address: a number for IPv4 and IPv6, a path for a Unix socket.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainGraphicsAddress:service:
 *
 * The port as a number, or what else the hypervisor calls it; empty for a Unix socket.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_graphics_address_get_family:
 * @self: a #VirgoDomainGraphicsAddress
 *
 * Gets the property.
 *
 * Returns: The family of the address.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainGraphicsAddressFamily virgo_domain_graphics_address_get_family (VirgoDomainGraphicsAddress *self);

/**
 * virgo_domain_graphics_address_get_node:
 * @self: a #VirgoDomainGraphicsAddress
 *
 * Gets the property.
 *
 * Returns: (transfer full): The address: a number for IPv4 and IPv6, a path for a Unix socket.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_graphics_address_get_node (VirgoDomainGraphicsAddress *self);

/**
 * virgo_domain_graphics_address_get_service:
 * @self: a #VirgoDomainGraphicsAddress
 *
 * Gets the property.
 *
 * Returns: (transfer full): The port as a number, or what else the hypervisor calls it; empty for a Unix socket.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_graphics_address_get_service (VirgoDomainGraphicsAddress *self);

/**
 * VirgoDomainInfo:state:
 *
 * The state of the domain.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInfo:max-memory:
 *
 * The maximum memory that the domain can have, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInfo:memory:
 *
 * The memory that the domain has, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInfo:n-vcpus:
 *
 * The number of virtual CPUs.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInfo:cpu-time:
 *
 * The CPU time that the domain has used, in nanoseconds.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_info_get_state:
 * @self: a #VirgoDomainInfo
 *
 * Gets the property.
 *
 * Returns: The state of the domain.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainState virgo_domain_info_get_state (VirgoDomainInfo *self);

/**
 * virgo_domain_info_get_max_memory:
 * @self: a #VirgoDomainInfo
 *
 * Gets the property.
 *
 * Returns: The maximum memory that the domain can have, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_domain_info_get_max_memory (VirgoDomainInfo *self);

/**
 * virgo_domain_info_get_memory:
 * @self: a #VirgoDomainInfo
 *
 * Gets the property.
 *
 * Returns: The memory that the domain has, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_domain_info_get_memory (VirgoDomainInfo *self);

/**
 * virgo_domain_info_get_n_vcpus:
 * @self: a #VirgoDomainInfo
 *
 * Gets the property.
 *
 * Returns: The number of virtual CPUs.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_domain_info_get_n_vcpus (VirgoDomainInfo *self);

/**
 * virgo_domain_info_get_cpu_time:
 * @self: a #VirgoDomainInfo
 *
 * Gets the property.
 *
 * Returns: The CPU time that the domain has used, in nanoseconds.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_domain_info_get_cpu_time (VirgoDomainInfo *self);

/**
 * VirgoDomainInterface:name:
 *
 * The name: with the host's, or the guest's if the guest agent was asked.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInterface:mac:
 *
 * The MAC address, or `NULL` if it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInterface:addresses:
 *
 * The IP addresses.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_interface_get_name:
 * @self: a #VirgoDomainInterface
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name: with the host's, or the guest's if the guest agent was asked.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_interface_get_name (VirgoDomainInterface *self);

/**
 * virgo_domain_interface_get_mac:
 * @self: a #VirgoDomainInterface
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The MAC address, or `NULL` if it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_interface_get_mac (VirgoDomainInterface *self);

/**
 * virgo_domain_interface_get_addresses:
 * @self: a #VirgoDomainInterface
 *
 * Gets the property.
 *
 * Returns: (transfer container) (element-type VirgoIpAddress): The IP addresses.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_interface_get_addresses (VirgoDomainInterface *self);

/**
 * VirgoDomainInterfaceStats:rx-bytes:
 *
 * The bytes that were received.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInterfaceStats:rx-packets:
 *
 * The packets that were received.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInterfaceStats:rx-errors:
 *
 * The errors of receiving.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInterfaceStats:rx-dropped:
 *
 * The packets that were dropped instead of being received.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInterfaceStats:tx-bytes:
 *
 * The bytes that were sent.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInterfaceStats:tx-packets:
 *
 * The packets that were sent.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInterfaceStats:tx-errors:
 *
 * The errors of sending.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainInterfaceStats:tx-dropped:
 *
 * The packets that were dropped instead of being sent.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_interface_stats_get_rx_bytes:
 * @self: a #VirgoDomainInterfaceStats
 *
 * Gets the property.
 *
 * Returns: The bytes that were received.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_interface_stats_get_rx_bytes (VirgoDomainInterfaceStats *self);

/**
 * virgo_domain_interface_stats_get_rx_packets:
 * @self: a #VirgoDomainInterfaceStats
 *
 * Gets the property.
 *
 * Returns: The packets that were received.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_interface_stats_get_rx_packets (VirgoDomainInterfaceStats *self);

/**
 * virgo_domain_interface_stats_get_rx_errors:
 * @self: a #VirgoDomainInterfaceStats
 *
 * Gets the property.
 *
 * Returns: The errors of receiving.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_interface_stats_get_rx_errors (VirgoDomainInterfaceStats *self);

/**
 * virgo_domain_interface_stats_get_rx_dropped:
 * @self: a #VirgoDomainInterfaceStats
 *
 * Gets the property.
 *
 * Returns: The packets that were dropped instead of being received.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_interface_stats_get_rx_dropped (VirgoDomainInterfaceStats *self);

/**
 * virgo_domain_interface_stats_get_tx_bytes:
 * @self: a #VirgoDomainInterfaceStats
 *
 * Gets the property.
 *
 * Returns: The bytes that were sent.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_interface_stats_get_tx_bytes (VirgoDomainInterfaceStats *self);

/**
 * virgo_domain_interface_stats_get_tx_packets:
 * @self: a #VirgoDomainInterfaceStats
 *
 * Gets the property.
 *
 * Returns: The packets that were sent.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_interface_stats_get_tx_packets (VirgoDomainInterfaceStats *self);

/**
 * virgo_domain_interface_stats_get_tx_errors:
 * @self: a #VirgoDomainInterfaceStats
 *
 * Gets the property.
 *
 * Returns: The errors of sending.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_interface_stats_get_tx_errors (VirgoDomainInterfaceStats *self);

/**
 * virgo_domain_interface_stats_get_tx_dropped:
 * @self: a #VirgoDomainInterfaceStats
 *
 * Gets the property.
 *
 * Returns: The packets that were dropped instead of being sent.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_interface_stats_get_tx_dropped (VirgoDomainInterfaceStats *self);

/**
 * VirgoDomainIoThread:id:
 *
 * The number of the I/O thread.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainIoThread:cpus: (type GLib.Array(guint))
 *
 * The numbers of the host's CPUs on which the I/O thread may run.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_io_thread_get_id:
 * @self: a #VirgoDomainIoThread
 *
 * Gets the property.
 *
 * Returns: The number of the I/O thread.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_domain_io_thread_get_id (VirgoDomainIoThread *self);

/**
 * virgo_domain_io_thread_get_cpus:
 * @self: a #VirgoDomainIoThread
 * @n_values: (out): the length of the returned array
 *
 * Gets the property.
 *
 * Returns: (transfer full) (array length=n_values): The numbers of the host's CPUs on which the I/O thread may run.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint *virgo_domain_io_thread_get_cpus (VirgoDomainIoThread *self, gsize *n_values);

/**
 * VirgoDomainSecurityLabel:label:
 *
 * The label.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSecurityLabel:enforcing:
 *
 * Whether the host enforces what it says.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_security_label_get_label:
 * @self: a #VirgoDomainSecurityLabel
 *
 * Gets the property.
 *
 * Returns: (transfer full): The label.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_security_label_get_label (VirgoDomainSecurityLabel *self);

/**
 * virgo_domain_security_label_get_enforcing:
 * @self: a #VirgoDomainSecurityLabel
 *
 * Gets the property.
 *
 * Returns: Whether the host enforces what it says.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_security_label_get_enforcing (VirgoDomainSecurityLabel *self);

/**
 * VirgoDomainStats:domain:
 *
 * The domain.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainStats:values:
 *
 * The statistics by libvirt's names, such as `state.state`, and in libvirt's units.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_stats_get_domain:
 * @self: a #VirgoDomainStats
 *
 * Gets the property.
 *
 * Returns: (transfer full): The domain.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_domain_stats_get_domain (VirgoDomainStats *self);

/**
 * virgo_domain_stats_get_values:
 * @self: a #VirgoDomainStats
 *
 * Gets the property.
 *
 * Returns: (transfer full): The statistics by libvirt's names, such as `state.state`, and in libvirt's units.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_stats_get_values (VirgoDomainStats *self);

/**
 * VirgoDomainVcpuPin:vcpu:
 *
 * The number of the virtual CPU, from 0.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainVcpuPin:cpus: (type GLib.Array(guint))
 *
 * The numbers of the host's CPUs on which the virtual CPU may run.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_vcpu_pin_get_vcpu:
 * @self: a #VirgoDomainVcpuPin
 *
 * Gets the property.
 *
 * Returns: The number of the virtual CPU, from 0.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_domain_vcpu_pin_get_vcpu (VirgoDomainVcpuPin *self);

/**
 * virgo_domain_vcpu_pin_get_cpus:
 * @self: a #VirgoDomainVcpuPin
 * @n_values: (out): the length of the returned array
 *
 * Gets the property.
 *
 * Returns: (transfer full) (array length=n_values): The numbers of the host's CPUs on which the virtual CPU may run.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint *virgo_domain_vcpu_pin_get_cpus (VirgoDomainVcpuPin *self, gsize *n_values);

/**
 * VirgoIpAddress:family:
 *
 * The family.
 *
 * Since: 0.1
 */

/**
 * VirgoIpAddress:address:
 *
 * The address, e.g. `192.0.2.1`.
 *
 * Since: 0.1
 */

/**
 * VirgoIpAddress:prefix:
 *
 * The number of bits of the address that are the network's.
 *
 * Since: 0.1
 */

/**
 * virgo_ip_address_get_family:
 * @self: a #VirgoIpAddress
 *
 * Gets the property.
 *
 * Returns: The family.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoIpAddressFamily virgo_ip_address_get_family (VirgoIpAddress *self);

/**
 * virgo_ip_address_get_address:
 * @self: a #VirgoIpAddress
 *
 * Gets the property.
 *
 * Returns: (transfer full): The address, e.g. `192.0.2.1`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_ip_address_get_address (VirgoIpAddress *self);

/**
 * virgo_ip_address_get_prefix:
 * @self: a #VirgoIpAddress
 *
 * Gets the property.
 *
 * Returns: The number of bits of the address that are the network's.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_ip_address_get_prefix (VirgoIpAddress *self);

/**
 * VirgoNodeInfo:model:
 *
 * The model of the CPUs, such as `x86_64`.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeInfo:memory:
 *
 * The memory of the host, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeInfo:n-cpus:
 *
 * The number of CPUs that are online.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeInfo:mhz:
 *
 * The expected frequency of the CPUs, in MHz, or 0 if it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeInfo:n-cells:
 *
 * The number of NUMA cells.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeInfo:n-sockets:
 *
 * The number of CPU sockets in a cell.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeInfo:n-cores:
 *
 * The number of cores in a socket.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeInfo:n-threads:
 *
 * The number of threads in a core.
 *
 * Since: 0.1
 */

/**
 * virgo_node_info_get_model:
 * @self: a #VirgoNodeInfo
 *
 * Gets the property.
 *
 * Returns: (transfer full): The model of the CPUs, such as `x86_64`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_info_get_model (VirgoNodeInfo *self);

/**
 * virgo_node_info_get_memory:
 * @self: a #VirgoNodeInfo
 *
 * Gets the property.
 *
 * Returns: The memory of the host, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_node_info_get_memory (VirgoNodeInfo *self);

/**
 * virgo_node_info_get_n_cpus:
 * @self: a #VirgoNodeInfo
 *
 * Gets the property.
 *
 * Returns: The number of CPUs that are online.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_node_info_get_n_cpus (VirgoNodeInfo *self);

/**
 * virgo_node_info_get_mhz:
 * @self: a #VirgoNodeInfo
 *
 * Gets the property.
 *
 * Returns: The expected frequency of the CPUs, in MHz, or 0 if it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_node_info_get_mhz (VirgoNodeInfo *self);

/**
 * virgo_node_info_get_n_cells:
 * @self: a #VirgoNodeInfo
 *
 * Gets the property.
 *
 * Returns: The number of NUMA cells.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_node_info_get_n_cells (VirgoNodeInfo *self);

/**
 * virgo_node_info_get_n_sockets:
 * @self: a #VirgoNodeInfo
 *
 * Gets the property.
 *
 * Returns: The number of CPU sockets in a cell.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_node_info_get_n_sockets (VirgoNodeInfo *self);

/**
 * virgo_node_info_get_n_cores:
 * @self: a #VirgoNodeInfo
 *
 * Gets the property.
 *
 * Returns: The number of cores in a socket.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_node_info_get_n_cores (VirgoNodeInfo *self);

/**
 * virgo_node_info_get_n_threads:
 * @self: a #VirgoNodeInfo
 *
 * Gets the property.
 *
 * Returns: The number of threads in a core.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_node_info_get_n_threads (VirgoNodeInfo *self);

/**
 * VirgoNodeSecurityModel:model:
 *
 * The model, such as `selinux` or `apparmor`; empty if there is none.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeSecurityModel:doi:
 *
 * The domain of interpretation: what labels of the model mean.
 *
 * Since: 0.1
 */

/**
 * virgo_node_security_model_get_model:
 * @self: a #VirgoNodeSecurityModel
 *
 * Gets the property.
 *
 * Returns: (transfer full): The model, such as `selinux` or `apparmor`; empty if there is none.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_security_model_get_model (VirgoNodeSecurityModel *self);

/**
 * virgo_node_security_model_get_doi:
 * @self: a #VirgoNodeSecurityModel
 *
 * Gets the property.
 *
 * Returns: (transfer full): The domain of interpretation: what labels of the model mean.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_security_model_get_doi (VirgoNodeSecurityModel *self);

/**
 * VirgoStoragePoolInfo:state:
 *
 * The state of the pool.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePoolInfo:capacity:
 *
 * The size of the pool, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePoolInfo:allocation:
 *
 * How much of the pool is in use, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePoolInfo:available:
 *
 * How much of the pool is free, in bytes.
 *
 * Since: 0.1
 */

/**
 * virgo_storage_pool_info_get_state:
 * @self: a #VirgoStoragePoolInfo
 *
 * Gets the property.
 *
 * Returns: The state of the pool.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePoolState virgo_storage_pool_info_get_state (VirgoStoragePoolInfo *self);

/**
 * virgo_storage_pool_info_get_capacity:
 * @self: a #VirgoStoragePoolInfo
 *
 * Gets the property.
 *
 * Returns: The size of the pool, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_pool_info_get_capacity (VirgoStoragePoolInfo *self);

/**
 * virgo_storage_pool_info_get_allocation:
 * @self: a #VirgoStoragePoolInfo
 *
 * Gets the property.
 *
 * Returns: How much of the pool is in use, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_pool_info_get_allocation (VirgoStoragePoolInfo *self);

/**
 * virgo_storage_pool_info_get_available:
 * @self: a #VirgoStoragePoolInfo
 *
 * Gets the property.
 *
 * Returns: How much of the pool is free, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_pool_info_get_available (VirgoStoragePoolInfo *self);

/**
 * VirgoStorageVolumeInfo:kind:
 *
 * The type of the volume.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolumeInfo:capacity:
 *
 * The logical size of the volume, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolumeInfo:allocation:
 *
 * How much of the pool the volume takes, in bytes.
 *
 * Since: 0.1
 */

/**
 * virgo_storage_volume_info_get_kind:
 * @self: a #VirgoStorageVolumeInfo
 *
 * Gets the property.
 *
 * Returns: The type of the volume.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolumeType virgo_storage_volume_info_get_kind (VirgoStorageVolumeInfo *self);

/**
 * virgo_storage_volume_info_get_capacity:
 * @self: a #VirgoStorageVolumeInfo
 *
 * Gets the property.
 *
 * Returns: The logical size of the volume, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_info_get_capacity (VirgoStorageVolumeInfo *self);

/**
 * virgo_storage_volume_info_get_allocation:
 * @self: a #VirgoStorageVolumeInfo
 *
 * Gets the property.
 *
 * Returns: How much of the pool the volume takes, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_info_get_allocation (VirgoStorageVolumeInfo *self);

/**
 * VirgoVcpuInfo:number:
 *
 * The number of the virtual CPU, from 0.
 *
 * Since: 0.1
 */

/**
 * VirgoVcpuInfo:state:
 *
 * What the virtual CPU does.
 *
 * Since: 0.1
 */

/**
 * VirgoVcpuInfo:cpu-time:
 *
 * The CPU time that the virtual CPU has used, in nanoseconds.
 *
 * Since: 0.1
 */

/**
 * VirgoVcpuInfo:cpu:
 *
 * The host's CPU on which the virtual CPU was last seen, or -1.
 *
 * Since: 0.1
 */

/**
 * VirgoVcpuInfo:cpus: (type GLib.Array(guint))
 *
 * The numbers of the host's CPUs on which the virtual CPU may run.
 *
 * Since: 0.1
 */

/**
 * virgo_vcpu_info_get_number:
 * @self: a #VirgoVcpuInfo
 *
 * Gets the property.
 *
 * Returns: The number of the virtual CPU, from 0.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_vcpu_info_get_number (VirgoVcpuInfo *self);

/**
 * virgo_vcpu_info_get_state:
 * @self: a #VirgoVcpuInfo
 *
 * Gets the property.
 *
 * Returns: What the virtual CPU does.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoVcpuState virgo_vcpu_info_get_state (VirgoVcpuInfo *self);

/**
 * virgo_vcpu_info_get_cpu_time:
 * @self: a #VirgoVcpuInfo
 *
 * Gets the property.
 *
 * Returns: The CPU time that the virtual CPU has used, in nanoseconds.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_vcpu_info_get_cpu_time (VirgoVcpuInfo *self);

/**
 * virgo_vcpu_info_get_cpu:
 * @self: a #VirgoVcpuInfo
 *
 * Gets the property.
 *
 * Returns: The host's CPU on which the virtual CPU was last seen, or -1.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_vcpu_info_get_cpu (VirgoVcpuInfo *self);

/**
 * virgo_vcpu_info_get_cpus:
 * @self: a #VirgoVcpuInfo
 * @n_values: (out): the length of the returned array
 *
 * Gets the property.
 *
 * Returns: (transfer full) (array length=n_values): The numbers of the host's CPUs on which the virtual CPU may run.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint *virgo_vcpu_info_get_cpus (VirgoVcpuInfo *self, gsize *n_values);

/**
 * VirgoAdminClient:server:
 *
 * The server that the client is connected to, or `NULL` if the object was not made by a connection.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminClient:id:
 *
 * The ID of the client. A server uses it for no other client for as long as the daemon runs.
 *
 * Corresponds to libvirt's `virAdmClientGetID()`.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminClient:connected-since:
 *
 * When the client has connected, in UTC, or `NULL` if the object was not made by a connection.
 *
 * Corresponds to libvirt's `virAdmClientGetTimestamp()`.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminClient:transport:
 *
 * How the client is connected.
 *
 * Corresponds to libvirt's `virAdmClientGetTransport()`.
 *
 * Since: 0.1
 */

/**
 * virgo_admin_client_get_server:
 * @self: a #VirgoAdminClient
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The server that the client is connected to, or `NULL` if the object was not made by a connection.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminServer *virgo_admin_client_get_server (VirgoAdminClient *self);

/**
 * virgo_admin_client_get_id:
 * @self: a #VirgoAdminClient
 *
 * Gets the property.
 *
 * Returns: The ID of the client. A server uses it for no other client for as long as the daemon runs.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_admin_client_get_id (VirgoAdminClient *self);

/**
 * virgo_admin_client_get_connected_since:
 * @self: a #VirgoAdminClient
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): When the client has connected, in UTC, or `NULL` if the object was not made by a connection.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GDateTime *virgo_admin_client_get_connected_since (VirgoAdminClient *self);

/**
 * virgo_admin_client_get_transport:
 * @self: a #VirgoAdminClient
 *
 * Gets the property.
 *
 * Returns: How the client is connected.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminClientTransport virgo_admin_client_get_transport (VirgoAdminClient *self);

/**
 * virgo_admin_client_fetch_info:
 * @self: a #VirgoAdminClient
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the identity of the client, as far as the daemon knows it.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_CLIENT if the client is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmClientGetInfo()`.
 *
 * Returns: (transfer full): the parameters: [const@Virgo.ADMIN_CLIENT_READ_ONLY], [const@Virgo.ADMIN_CLIENT_SASL_USER_NAME],
 *   [const@Virgo.ADMIN_CLIENT_SELINUX_CONTEXT]; of a client by a Unix socket [const@Virgo.ADMIN_CLIENT_UNIX_USER_ID],
 *   [const@Virgo.ADMIN_CLIENT_UNIX_USER_NAME], [const@Virgo.ADMIN_CLIENT_UNIX_GROUP_ID], [const@Virgo.ADMIN_CLIENT_UNIX_GROUP_NAME] and
 *   [const@Virgo.ADMIN_CLIENT_UNIX_PROCESS_ID]; of others [const@Virgo.ADMIN_CLIENT_SOCKET_ADDRESS] and
 *   [const@Virgo.ADMIN_CLIENT_X509_DISTINGUISHED_NAME]
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_admin_client_fetch_info (VirgoAdminClient *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_client_fetch_info_async:
 * @self: a #VirgoAdminClient
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_client_fetch_info(), without waiting for it.
 *
 * Get the result with virgo_admin_client_fetch_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_client_fetch_info_async (VirgoAdminClient *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_client_fetch_info_finish:
 * @self: a #VirgoAdminClient
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_client_fetch_info_async().
 *
 * Returns: (transfer full): the parameters: [const@Virgo.ADMIN_CLIENT_READ_ONLY], [const@Virgo.ADMIN_CLIENT_SASL_USER_NAME],
 *   [const@Virgo.ADMIN_CLIENT_SELINUX_CONTEXT]; of a client by a Unix socket [const@Virgo.ADMIN_CLIENT_UNIX_USER_ID],
 *   [const@Virgo.ADMIN_CLIENT_UNIX_USER_NAME], [const@Virgo.ADMIN_CLIENT_UNIX_GROUP_ID], [const@Virgo.ADMIN_CLIENT_UNIX_GROUP_NAME] and
 *   [const@Virgo.ADMIN_CLIENT_UNIX_PROCESS_ID]; of others [const@Virgo.ADMIN_CLIENT_SOCKET_ADDRESS] and
 *   [const@Virgo.ADMIN_CLIENT_X509_DISTINGUISHED_NAME]
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_admin_client_fetch_info_finish (VirgoAdminClient *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_client_close:
 * @self: a #VirgoAdminClient
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Disconnects the client from the server.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_CLIENT if the client is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmClientClose()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_client_close (VirgoAdminClient *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_client_close_async:
 * @self: a #VirgoAdminClient
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_client_close(), without waiting for it.
 *
 * Get the result with virgo_admin_client_close_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_client_close_async (VirgoAdminClient *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_client_close_finish:
 * @self: a #VirgoAdminClient
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_client_close_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_client_close_finish (VirgoAdminClient *self, GAsyncResult *result, GError **error);

/**
 * VirgoAdminConnection:uri:
 *
 * The URI: as it was given, and, once the connection was opened, what that stood for. An alias of
 * `libvirt-admin.conf`, or no URI at all, stands for another one.
 *
 * Corresponds to libvirt's `virAdmConnectGetURI()`.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminConnection:flags:
 *
 * How it is, or is to be, opened.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminConnection:state:
 *
 * The current state of the connection, such as open or lost. It is notified once for each change, in order.
 *
 * Corresponds to libvirt's `virAdmConnectIsAlive()`.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminConnection:problem:
 *
 * Why the connection was lost, in a sentence to show, or `NULL` if it was not.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminConnection:libvirt-version:
 *
 * The libvirt version of the daemon, as major × 1,000,000 + minor × 1,000 + release, or 0 if the connection was
 * never open.
 *
 * Corresponds to libvirt's `virAdmConnectGetLibVersion()`.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminConnection::opened:
 * @self: the emitter
 *
 * Emitted when the connection is open, for the first time or again.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminConnection::closed:
 * @self: the emitter
 * @reason: why
 *
 * Emitted when the connection is closed by this side, or lost: [property@Virgo.AdminConnection:state] says which, and
 * [property@Virgo.AdminConnection:problem] why.
 *
 * Corresponds to libvirt's `virAdmConnectRegisterCloseCallback()` and `virAdmConnectUnregisterCloseCallback()`.
 *
 * Since: 0.1
 */

/**
 * virgo_admin_connection_new:
 * @uri: (nullable): the daemon; `NULL` stands for the default
 * @flags: how to open it
 *
 * Makes a connection that is not open yet, so that signals can be connected to before it is. Open it by initializing
 * it (`init()` or `init_async()`), or with [method@Virgo.AdminConnection.reopen]. Where that is not needed,
 * [func@Virgo.AdminConnection.open] is shorter.
 *
 * Returns: (transfer full): the connection
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminConnection *virgo_admin_connection_new (const gchar *uri, VirgoConnectionFlags flags);

/**
 * virgo_admin_connection_open:
 * @uri: (nullable): the daemon, such as `libvirtd:///system`; `NULL` stands for what `LIBVIRT_ADMIN_DEFAULT_URI` says, or
 *   `uri_default` in `libvirt-admin.conf`, or `libvirtd`, the system's for root and the user's own for others
 * @flags: how to open it: only %VIRGO_CONNECTION_FLAGS_NO_ALIASES has a meaning
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Makes a connection to the administration of a daemon and opens it.
 *
 * # Errors
 * %VIRGO_ERROR_NO_CONNECT if the daemon does not run, or takes only other users; %VIRGO_ERROR_INVALID_ARG if the
 * URI is not the one of a daemon of this machine, or a flag is not `NO_ALIASES`; %VIRGO_ERROR_NO_SUPPORT if the
 * library was built without the driver for daemons.
 *
 * Corresponds to libvirt's `virAdmConnectOpen()`.
 *
 * Returns: (transfer full): the connection, which is open
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminConnection *virgo_admin_connection_open (const gchar *uri, VirgoConnectionFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_open_async:
 * @uri: (nullable): the daemon, such as `libvirtd:///system`; `NULL` stands for what `LIBVIRT_ADMIN_DEFAULT_URI` says, or
 *   `uri_default` in `libvirt-admin.conf`, or `libvirtd`, the system's for root and the user's own for others
 * @flags: how to open it: only %VIRGO_CONNECTION_FLAGS_NO_ALIASES has a meaning
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_open(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_open_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_open_async (const gchar *uri, VirgoConnectionFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_open_finish:
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_open_async().
 *
 * Returns: (transfer full): the connection, which is open
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminConnection *virgo_admin_connection_open_finish (GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_reopen:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Opens the connection again after it was closed or lost. Its servers are the same objects as before; clients are not,
 * because a daemon that has started again gives their IDs to others.
 *
 * If it is open, nothing happens. If opening fails, the connection stays what it was, closed or lost, and it can be
 * tried again.
 *
 * # Errors
 * As [func@Virgo.AdminConnection.open], and %VIRGO_ERROR_OPERATION_INVALID if it is being opened already.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_reopen (VirgoAdminConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_reopen_async:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_reopen(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_reopen_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_reopen_async (VirgoAdminConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_reopen_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_reopen_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_reopen_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_close:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Closes the connection. Its objects stay, and their operations fail.
 *
 * # Errors
 * %VIRGO_ERROR_OPERATION_INVALID in a child of the process that has opened it.
 *
 * Corresponds to libvirt's `virAdmConnectClose()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_close (VirgoAdminConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_close_async:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_close(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_close_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_close_async (VirgoAdminConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_close_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_close_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_close_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_supports:
 * @self: a #VirgoAdminConnection
 * @class_name: the class that has the operation as a method
 * @operation: the operation
 * @error: return location for a #GError
 *
 * Returns whether the daemon can carry out an operation at all, such as `"shutdown_daemon"` of
 * `"AdminConnection"`: that depends on the version of its libvirt.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if there is no such class, or no such operation in it;
 * %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Returns: `TRUE` if it can
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_supports (VirgoAdminConnection *self, const gchar *class_name, const gchar *operation, GError **error);

/**
 * virgo_admin_connection_get_uri:
 * @self: a #VirgoAdminConnection
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The URI: as it was given, and, once the connection was opened, what that stood for. An alias of
 *   `libvirt-admin.conf`, or no URI at all, stands for another one.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_admin_connection_get_uri (VirgoAdminConnection *self);

/**
 * virgo_admin_connection_get_flags:
 * @self: a #VirgoAdminConnection
 *
 * Gets the property.
 *
 * Returns: How it is, or is to be, opened.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnectionFlags virgo_admin_connection_get_flags (VirgoAdminConnection *self);

/**
 * virgo_admin_connection_get_state:
 * @self: a #VirgoAdminConnection
 *
 * Gets the property.
 *
 * Returns: The current state of the connection, such as open or lost. It is notified once for each change, in order.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnectionState virgo_admin_connection_get_state (VirgoAdminConnection *self);

/**
 * virgo_admin_connection_get_problem:
 * @self: a #VirgoAdminConnection
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): Why the connection was lost, in a sentence to show, or `NULL` if it was not.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_admin_connection_get_problem (VirgoAdminConnection *self);

/**
 * virgo_admin_connection_get_libvirt_version:
 * @self: a #VirgoAdminConnection
 *
 * Gets the property.
 *
 * Returns: The libvirt version of the daemon, as major × 1,000,000 + minor × 1,000 + release, or 0 if the connection was
 *   never open.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_admin_connection_get_libvirt_version (VirgoAdminConnection *self);

/**
 * virgo_admin_connection_list_servers:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the servers of the daemon. libvirt's daemons have one that is named as the daemon, and `admin`.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmConnectListServers()`.
 *
 * Returns: (transfer container) (element-type VirgoAdminServer): the servers
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_admin_connection_list_servers (VirgoAdminConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_list_servers_async:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_list_servers(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_list_servers_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_list_servers_async (VirgoAdminConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_list_servers_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_list_servers_async().
 *
 * Returns: (transfer container) (element-type VirgoAdminServer): the servers
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_admin_connection_list_servers_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_lookup_server:
 * @self: a #VirgoAdminConnection
 * @name: the name, such as `libvirtd` or `admin`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a server of the daemon by its name. Fails with %VIRGO_ERROR_NO_SERVER if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmConnectLookupServer()`.
 *
 * Returns: (transfer full): the server
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminServer *virgo_admin_connection_lookup_server (VirgoAdminConnection *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_lookup_server_async:
 * @self: a #VirgoAdminConnection
 * @name: the name, such as `libvirtd` or `admin`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_lookup_server(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_lookup_server_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_lookup_server_async (VirgoAdminConnection *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_lookup_server_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_lookup_server_async().
 *
 * Returns: (transfer full): the server
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminServer *virgo_admin_connection_lookup_server_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_fetch_logging_outputs:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the logging outputs of the daemon.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmConnectGetLoggingOutputs()`.
 *
 * Returns: (transfer full): the outputs, in the format of `log_outputs` in libvirt's configuration, such as `3:stderr 1:file:/tmp/log`
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_admin_connection_fetch_logging_outputs (VirgoAdminConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_fetch_logging_outputs_async:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_fetch_logging_outputs(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_fetch_logging_outputs_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_fetch_logging_outputs_async (VirgoAdminConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_fetch_logging_outputs_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_fetch_logging_outputs_async().
 *
 * Returns: (transfer full): the outputs, in the format of `log_outputs` in libvirt's configuration, such as `3:stderr 1:file:/tmp/log`
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_admin_connection_fetch_logging_outputs_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_set_logging_outputs:
 * @self: a #VirgoAdminConnection
 * @outputs: (nullable): the outputs, in the format of `log_outputs` in libvirt's configuration, separated by spaces; `NULL` or an
 *   empty string for the default outputs
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets the logging outputs of the daemon, until it ends. See [method@Virgo.AdminConnection.fetch_logging_outputs].
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the daemon cannot read the outputs. %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmConnectSetLoggingOutputs()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_set_logging_outputs (VirgoAdminConnection *self, const gchar *outputs, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_set_logging_outputs_async:
 * @self: a #VirgoAdminConnection
 * @outputs: (nullable): the outputs, in the format of `log_outputs` in libvirt's configuration, separated by spaces; `NULL` or an
 *   empty string for the default outputs
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_set_logging_outputs(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_set_logging_outputs_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_set_logging_outputs_async (VirgoAdminConnection *self, const gchar *outputs, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_set_logging_outputs_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_set_logging_outputs_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_set_logging_outputs_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_fetch_logging_filters:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the logging filters of the daemon, which give parts of it another log level.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmConnectGetLoggingFilters()`.
 *
 * Returns: (transfer full): the filters, in the format of `log_filters` in libvirt's configuration, as the daemon writes them, such as
 *   `1:*qemu* 3:*rpc*` for `1:qemu 3:rpc`; an empty string if there are none
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_admin_connection_fetch_logging_filters (VirgoAdminConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_fetch_logging_filters_async:
 * @self: a #VirgoAdminConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_fetch_logging_filters(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_fetch_logging_filters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_fetch_logging_filters_async (VirgoAdminConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_fetch_logging_filters_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_fetch_logging_filters_async().
 *
 * Returns: (transfer full): the filters, in the format of `log_filters` in libvirt's configuration, as the daemon writes them, such as
 *   `1:*qemu* 3:*rpc*` for `1:qemu 3:rpc`; an empty string if there are none
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_admin_connection_fetch_logging_filters_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_set_logging_filters:
 * @self: a #VirgoAdminConnection
 * @filters: (nullable): the filters, in the format of `log_filters` in libvirt's configuration, separated by spaces; `NULL` or an
 *   empty string for no filters
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets the logging filters of the daemon, until it ends. See [method@Virgo.AdminConnection.fetch_logging_filters].
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the daemon cannot read the filters. %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmConnectSetLoggingFilters()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_set_logging_filters (VirgoAdminConnection *self, const gchar *filters, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_set_logging_filters_async:
 * @self: a #VirgoAdminConnection
 * @filters: (nullable): the filters, in the format of `log_filters` in libvirt's configuration, separated by spaces; `NULL` or an
 *   empty string for no filters
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_set_logging_filters(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_set_logging_filters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_set_logging_filters_async (VirgoAdminConnection *self, const gchar *filters, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_set_logging_filters_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_set_logging_filters_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_set_logging_filters_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_set_daemon_timeout:
 * @self: a #VirgoAdminConnection
 * @timeout: the time in seconds, or 0 for no timeout
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets the time after which the daemon exits if it has neither clients nor running guests.
 *
 * # Errors
 * %VIRGO_ERROR_OPERATION_UNSUPPORTED if the daemon does not support a timeout. %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmConnectSetDaemonTimeout()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_set_daemon_timeout (VirgoAdminConnection *self, guint timeout, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_set_daemon_timeout_async:
 * @self: a #VirgoAdminConnection
 * @timeout: the time in seconds, or 0 for no timeout
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_set_daemon_timeout(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_set_daemon_timeout_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_set_daemon_timeout_async (VirgoAdminConnection *self, guint timeout, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_set_daemon_timeout_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_set_daemon_timeout_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_set_daemon_timeout_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_connection_shutdown_daemon:
 * @self: a #VirgoAdminConnection
 * @flags: a combination of `VirgoAdminShutdownFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Shuts down the daemon. The connection is lost then, which may be before this method returns.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmConnectDaemonShutdown()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_shutdown_daemon (VirgoAdminConnection *self, VirgoAdminShutdownFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_connection_shutdown_daemon_async:
 * @self: a #VirgoAdminConnection
 * @flags: a combination of `VirgoAdminShutdownFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_connection_shutdown_daemon(), without waiting for it.
 *
 * Get the result with virgo_admin_connection_shutdown_daemon_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_connection_shutdown_daemon_async (VirgoAdminConnection *self, VirgoAdminShutdownFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_connection_shutdown_daemon_finish:
 * @self: a #VirgoAdminConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_connection_shutdown_daemon_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_connection_shutdown_daemon_finish (VirgoAdminConnection *self, GAsyncResult *result, GError **error);

/**
 * VirgoAdminServer:connection:
 *
 * The connection that the server belongs to, or `NULL` if the object was not made by a connection.
 *
 * Since: 0.1
 */

/**
 * VirgoAdminServer:name:
 *
 * The name of the server, of which a daemon has one. It never changes.
 *
 * Corresponds to libvirt's `virAdmServerGetName()`.
 *
 * Since: 0.1
 */

/**
 * virgo_admin_server_get_connection:
 * @self: a #VirgoAdminServer
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the server belongs to, or `NULL` if the object was not made by a connection.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminConnection *virgo_admin_server_get_connection (VirgoAdminServer *self);

/**
 * virgo_admin_server_get_name:
 * @self: a #VirgoAdminServer
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the server, of which a daemon has one. It never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_admin_server_get_name (VirgoAdminServer *self);

/**
 * virgo_admin_server_fetch_thread_pool_parameters:
 * @self: a #VirgoAdminServer
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the parameters of the server's thread pool, whose workers carry out the calls of clients.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SERVER if the server is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmServerGetThreadPoolParameters()`.
 *
 * Returns: (transfer full): the parameters: [const@Virgo.ADMIN_THREAD_POOL_MIN_WORKERS], [const@Virgo.ADMIN_THREAD_POOL_MAX_WORKERS],
 *   [const@Virgo.ADMIN_THREAD_POOL_PRIORITY_WORKERS], [const@Virgo.ADMIN_THREAD_POOL_CURRENT_WORKERS],
 *   [const@Virgo.ADMIN_THREAD_POOL_FREE_WORKERS] and [const@Virgo.ADMIN_THREAD_POOL_JOB_QUEUE_DEPTH]
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_admin_server_fetch_thread_pool_parameters (VirgoAdminServer *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_server_fetch_thread_pool_parameters_async:
 * @self: a #VirgoAdminServer
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_server_fetch_thread_pool_parameters(), without waiting for it.
 *
 * Get the result with virgo_admin_server_fetch_thread_pool_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_server_fetch_thread_pool_parameters_async (VirgoAdminServer *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_server_fetch_thread_pool_parameters_finish:
 * @self: a #VirgoAdminServer
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_server_fetch_thread_pool_parameters_async().
 *
 * Returns: (transfer full): the parameters: [const@Virgo.ADMIN_THREAD_POOL_MIN_WORKERS], [const@Virgo.ADMIN_THREAD_POOL_MAX_WORKERS],
 *   [const@Virgo.ADMIN_THREAD_POOL_PRIORITY_WORKERS], [const@Virgo.ADMIN_THREAD_POOL_CURRENT_WORKERS],
 *   [const@Virgo.ADMIN_THREAD_POOL_FREE_WORKERS] and [const@Virgo.ADMIN_THREAD_POOL_JOB_QUEUE_DEPTH]
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_admin_server_fetch_thread_pool_parameters_finish (VirgoAdminServer *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_server_set_thread_pool_parameters:
 * @self: a #VirgoAdminServer
 * @parameters: some of [const@Virgo.ADMIN_THREAD_POOL_MIN_WORKERS], [const@Virgo.ADMIN_THREAD_POOL_MAX_WORKERS] and
 *   [const@Virgo.ADMIN_THREAD_POOL_PRIORITY_WORKERS]
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets parameters of the server's thread pool, until the daemon ends. See
 * [method@Virgo.AdminServer.fetch_thread_pool_parameters].
 *
 * # Errors
 * %VIRGO_ERROR_ARGUMENT_UNSUPPORTED if a parameter cannot be set; %VIRGO_ERROR_INVALID_ARG if one has another
 * type, or the minimum is above the maximum. %VIRGO_ERROR_NO_SERVER if the server is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmServerSetThreadPoolParameters()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_server_set_thread_pool_parameters (VirgoAdminServer *self, GVariant *parameters, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_server_set_thread_pool_parameters_async:
 * @self: a #VirgoAdminServer
 * @parameters: some of [const@Virgo.ADMIN_THREAD_POOL_MIN_WORKERS], [const@Virgo.ADMIN_THREAD_POOL_MAX_WORKERS] and
 *   [const@Virgo.ADMIN_THREAD_POOL_PRIORITY_WORKERS]
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_server_set_thread_pool_parameters(), without waiting for it.
 *
 * Get the result with virgo_admin_server_set_thread_pool_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_server_set_thread_pool_parameters_async (VirgoAdminServer *self, GVariant *parameters, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_server_set_thread_pool_parameters_finish:
 * @self: a #VirgoAdminServer
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_server_set_thread_pool_parameters_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_server_set_thread_pool_parameters_finish (VirgoAdminServer *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_server_fetch_client_limits:
 * @self: a #VirgoAdminServer
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the limits on the number of clients of the server, and the current numbers.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SERVER if the server is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmServerGetClientLimits()`.
 *
 * Returns: (transfer full): the parameters: [const@Virgo.ADMIN_CLIENTS_MAX], [const@Virgo.ADMIN_CLIENTS_CURRENT], [const@Virgo.ADMIN_CLIENTS_UNAUTH_MAX] and
 *   [const@Virgo.ADMIN_CLIENTS_UNAUTH_CURRENT]
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_admin_server_fetch_client_limits (VirgoAdminServer *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_server_fetch_client_limits_async:
 * @self: a #VirgoAdminServer
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_server_fetch_client_limits(), without waiting for it.
 *
 * Get the result with virgo_admin_server_fetch_client_limits_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_server_fetch_client_limits_async (VirgoAdminServer *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_server_fetch_client_limits_finish:
 * @self: a #VirgoAdminServer
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_server_fetch_client_limits_async().
 *
 * Returns: (transfer full): the parameters: [const@Virgo.ADMIN_CLIENTS_MAX], [const@Virgo.ADMIN_CLIENTS_CURRENT], [const@Virgo.ADMIN_CLIENTS_UNAUTH_MAX] and
 *   [const@Virgo.ADMIN_CLIENTS_UNAUTH_CURRENT]
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_admin_server_fetch_client_limits_finish (VirgoAdminServer *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_server_set_client_limits:
 * @self: a #VirgoAdminServer
 * @parameters: [const@Virgo.ADMIN_CLIENTS_MAX], [const@Virgo.ADMIN_CLIENTS_UNAUTH_MAX], or both
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets limits on the number of clients of the server, until the daemon ends. Connected clients are not affected. See
 * [method@Virgo.AdminServer.fetch_client_limits].
 *
 * # Errors
 * %VIRGO_ERROR_ARGUMENT_UNSUPPORTED if a parameter cannot be set; %VIRGO_ERROR_INVALID_ARG if one has another
 * type, or there could be more clients that are not authenticated than clients. %VIRGO_ERROR_NO_SERVER if the server is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmServerSetClientLimits()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_server_set_client_limits (VirgoAdminServer *self, GVariant *parameters, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_server_set_client_limits_async:
 * @self: a #VirgoAdminServer
 * @parameters: [const@Virgo.ADMIN_CLIENTS_MAX], [const@Virgo.ADMIN_CLIENTS_UNAUTH_MAX], or both
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_server_set_client_limits(), without waiting for it.
 *
 * Get the result with virgo_admin_server_set_client_limits_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_server_set_client_limits_async (VirgoAdminServer *self, GVariant *parameters, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_server_set_client_limits_finish:
 * @self: a #VirgoAdminServer
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_server_set_client_limits_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_server_set_client_limits_finish (VirgoAdminServer *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_server_list_clients:
 * @self: a #VirgoAdminServer
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the clients that are connected to the server.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SERVER if the server is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmServerListClients()`.
 *
 * Returns: (transfer container) (element-type VirgoAdminClient): the clients
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_admin_server_list_clients (VirgoAdminServer *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_server_list_clients_async:
 * @self: a #VirgoAdminServer
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_server_list_clients(), without waiting for it.
 *
 * Get the result with virgo_admin_server_list_clients_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_server_list_clients_async (VirgoAdminServer *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_server_list_clients_finish:
 * @self: a #VirgoAdminServer
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_server_list_clients_async().
 *
 * Returns: (transfer container) (element-type VirgoAdminClient): the clients
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_admin_server_list_clients_finish (VirgoAdminServer *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_server_lookup_client:
 * @self: a #VirgoAdminServer
 * @id: the ID
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a client of the server by its ID. Fails with %VIRGO_ERROR_NO_CLIENT if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SERVER if the server is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmServerLookupClient()`.
 *
 * Returns: (transfer full): the client
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminClient *virgo_admin_server_lookup_client (VirgoAdminServer *self, guint64 id, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_server_lookup_client_async:
 * @self: a #VirgoAdminServer
 * @id: the ID
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_server_lookup_client(), without waiting for it.
 *
 * Get the result with virgo_admin_server_lookup_client_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_server_lookup_client_async (VirgoAdminServer *self, guint64 id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_server_lookup_client_finish:
 * @self: a #VirgoAdminServer
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_server_lookup_client_async().
 *
 * Returns: (transfer full): the client
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoAdminClient *virgo_admin_server_lookup_client_finish (VirgoAdminServer *self, GAsyncResult *result, GError **error);

/**
 * virgo_admin_server_update_tls_files:
 * @self: a #VirgoAdminServer
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Reloads the TLS certificates and the key of the server. Connected clients are not affected.
 *
 * # Errors
 * %VIRGO_ERROR_INTERNAL_ERROR if the server does not use TLS; %VIRGO_ERROR_SYSTEM_ERROR if a file is not usable. %VIRGO_ERROR_NO_SERVER if the server is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virAdmServerUpdateTlsFiles()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_server_update_tls_files (VirgoAdminServer *self, GCancellable *cancellable, GError **error);

/**
 * virgo_admin_server_update_tls_files_async:
 * @self: a #VirgoAdminServer
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_admin_server_update_tls_files(), without waiting for it.
 *
 * Get the result with virgo_admin_server_update_tls_files_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_admin_server_update_tls_files_async (VirgoAdminServer *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_admin_server_update_tls_files_finish:
 * @self: a #VirgoAdminServer
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_admin_server_update_tls_files_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_admin_server_update_tls_files_finish (VirgoAdminServer *self, GAsyncResult *result, GError **error);

/**
 * VirgoAuthRequest:service:
 *
 * The service that asks, e.g. `libvirt`.
 *
 * Since: 0.1
 */

/**
 * VirgoAuthRequest:host:
 *
 * The host that asks.
 *
 * Since: 0.1
 */

/**
 * VirgoAuthRequest:mechanism:
 *
 * The way in which it wants to be convinced, e.g. `SCRAM-SHA-256`.
 *
 * Since: 0.1
 */

/**
 * VirgoAuthRequest:requests:
 *
 * What is asked for, as an [class@Virgo.ObjectList] of [class@Virgo.CredentialRequest]s, one for each answer that
 * [method@Virgo.AuthRequest.answer] takes. It never changes.
 *
 * Corresponds to libvirt's `virConnectCredential`.
 *
 * Since: 0.1
 */

/**
 * virgo_auth_request_get_service:
 * @self: a #VirgoAuthRequest
 *
 * Gets the property.
 *
 * Returns: (transfer full): The service that asks, e.g. `libvirt`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_auth_request_get_service (VirgoAuthRequest *self);

/**
 * virgo_auth_request_get_host:
 * @self: a #VirgoAuthRequest
 *
 * Gets the property.
 *
 * Returns: (transfer full): The host that asks.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_auth_request_get_host (VirgoAuthRequest *self);

/**
 * virgo_auth_request_get_mechanism:
 * @self: a #VirgoAuthRequest
 *
 * Gets the property.
 *
 * Returns: (transfer full): The way in which it wants to be convinced, e.g. `SCRAM-SHA-256`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_auth_request_get_mechanism (VirgoAuthRequest *self);

/**
 * virgo_auth_request_get_requests:
 * @self: a #VirgoAuthRequest
 *
 * Gets the property.
 *
 * Returns: (transfer full): What is asked for, as an [class@Virgo.ObjectList] of [class@Virgo.CredentialRequest]s, one for each answer that
 *   [method@Virgo.AuthRequest.answer] takes. It never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_auth_request_get_requests (VirgoAuthRequest *self);

/**
 * virgo_auth_request_answer:
 * @self: a #VirgoAuthRequest
 * @answers: (nullable) (array zero-terminated=1): the answers, in the order of the requests
 * @error: return location for a #GError
 *
 * Answers. The connection goes on to open.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the number of answers is not that of [property@Virgo.AuthRequest:requests];
 * %VIRGO_ERROR_OPERATION_INVALID if the request was answered or cancelled before.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_auth_request_answer (VirgoAuthRequest *self, const gchar* const *answers, GError **error);

/**
 * virgo_auth_request_answer_login:
 * @self: a #VirgoAuthRequest
 * @user: the user's name
 * @password: the password
 * @error: return location for a #GError
 *
 * Answers with a username and a password. Requests for a user get the username, those without echo the password,
 * and others their default answer. This is enough for most daemons.
 *
 * # Errors
 * %VIRGO_ERROR_OPERATION_INVALID if the request was answered or cancelled before.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_auth_request_answer_login (VirgoAuthRequest *self, const gchar *user, const gchar *password, GError **error);

/**
 * virgo_auth_request_cancel:
 * @self: a #VirgoAuthRequest
 *
 * Gives no answer, unless it was answered before. Opening the connection fails with %VIRGO_ERROR_AUTH_CANCELLED.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_auth_request_cancel (VirgoAuthRequest *self);

/**
 * virgo_command_new:
 * @argv: (nullable) (array zero-terminated=1) (element-type filename): the program, which is looked for in `PATH` if it has no slash, and its arguments
 *
 * Makes a command.
 *
 * Returns: (transfer full): the command
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoCommand *virgo_command_new (const gchar* const *argv);

/**
 * virgo_command_set_working_directory:
 * @self: a #VirgoCommand
 * @path: (type filename): the folder
 *
 * Sets the folder in which the process starts.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_command_set_working_directory (VirgoCommand *self, const gchar *path);

/**
 * virgo_command_set_environment:
 * @self: a #VirgoCommand
 * @name: (type filename): the variable
 * @value: (nullable) (type filename): its value; nothing removes it
 *
 * Sets or removes an environment variable.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_command_set_environment (VirgoCommand *self, const gchar *name, const gchar *value);

/**
 * virgo_command_clear_environment:
 * @self: a #VirgoCommand
 *
 * Removes all environment variables that were not set by [method@Virgo.Command.set_environment].
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_command_clear_environment (VirgoCommand *self);

/**
 * virgo_command_set_stdin:
 * @self: a #VirgoCommand
 * @stream: the kind of stream
 *
 * Sets the standard input of the process.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_command_set_stdin (VirgoCommand *self, VirgoCommandStream stream);

/**
 * virgo_command_set_stdout:
 * @self: a #VirgoCommand
 * @stream: the kind of stream
 *
 * Sets the standard output of the process.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_command_set_stdout (VirgoCommand *self, VirgoCommandStream stream);

/**
 * virgo_command_set_stderr:
 * @self: a #VirgoCommand
 * @stream: the kind of stream
 *
 * Sets the standard error of the process.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_command_set_stderr (VirgoCommand *self, VirgoCommandStream stream);

/**
 * virgo_command_pass_fd:
 * @self: a #VirgoCommand
 * @fd: a descriptor, which stays the caller's
 * @target: the number under which the process is to find it, or -1 for any
 *
 * Passes an open file to the process.
 *
 * Returns: the number under which the process finds it
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_command_pass_fd (VirgoCommand *self, gint fd, gint target);

/**
 * virgo_command_set_user:
 * @self: a #VirgoCommand
 * @uid: the user
 * @gid: the group
 *
 * Runs the process as another user, which only root can.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_command_set_user (VirgoCommand *self, guint uid, guint gid);

/**
 * virgo_command_set_new_session:
 * @self: a #VirgoCommand
 *
 * Makes the process the leader of a session of its own, without this program's terminal.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_command_set_new_session (VirgoCommand *self);

/**
 * virgo_command_spawn:
 * @self: a #VirgoCommand
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts the process.
 *
 * # Errors
 * %VIRGO_ERROR_SYSTEM_ERROR if it cannot be started, such as a program that is not there; %VIRGO_ERROR_INVALID_ARG
 * if no program was given.
 *
 * Returns: (transfer full): the process
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoProcess *virgo_command_spawn (VirgoCommand *self, GCancellable *cancellable, GError **error);

/**
 * virgo_command_spawn_async:
 * @self: a #VirgoCommand
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_command_spawn(), without waiting for it.
 *
 * Get the result with virgo_command_spawn_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_command_spawn_async (VirgoCommand *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_command_spawn_finish:
 * @self: a #VirgoCommand
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_command_spawn_async().
 *
 * Returns: (transfer full): the process
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoProcess *virgo_command_spawn_finish (VirgoCommand *self, GAsyncResult *result, GError **error);

/**
 * VirgoConnection:uri:
 *
 * The URI: as it was given, and, once the connection was opened, what that stood for. An alias of
 * `libvirt.conf`, or no URI at all, stands for another one.
 *
 * Corresponds to libvirt's `virConnectGetURI()`.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:flags:
 *
 * How it is, or is to be, opened.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:state:
 *
 * The current state of the connection, such as open or lost.
 *
 * It is notified once for each change, in order: a handler of `notify::state` sees the state that it is called
 * for, also %VIRGO_CONNECTION_STATE_OPENING when the connection is open by then.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:node:
 *
 * The host of the connection. It has the operations that are about the host itself.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:problem:
 *
 * What is wrong with the connection, in a sentence to show: why it was lost, or why
 * [property@Virgo.Connection:auto-reconnect] could not open it again. There is none while it is open, and once
 * [method@Virgo.Connection.close] was called.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:auto-reconnect:
 *
 * Whether the connection, when it is lost, is opened again as soon as that is possible: it is tried with
 * pauses that grow up to half a minute, for as long as the connection is neither open nor closed by
 * [method@Virgo.Connection.close].
 *
 * Meanwhile [property@Virgo.Connection:state] is %VIRGO_CONNECTION_STATE_LOST or %VIRGO_CONNECTION_STATE_OPENING,
 * operations fail with %VIRGO_ERROR_INVALID_CONN, and [property@Virgo.Connection:domains] stays as it was; without,
 * the list becomes empty. Once it is open again all objects are brought up to date, those gone leave the
 * list, and [signal@Virgo.Connection::opened] is emitted.
 *
 * A daemon that wants a password wants it each time, so [signal@Virgo.Connection::authenticate] is emitted at each
 * attempt. A connection that could not be opened in the first place is not tried again.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:hypervisor:
 *
 * The name of the hypervisor, such as `QEMU`, or the driver's if the daemon has no domains, such as `network`.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:version:
 *
 * The version of the hypervisor, as major × 1,000,000 + minor × 1,000 + release, or 0.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:domains:
 *
 * The domains, as an [class@Virgo.ObjectList] of [class@Virgo.Domain]s that is loaded as the connection opens, and kept up to date from then on. [property@Virgo.ObjectList:loading] is `TRUE` meanwhile, and [property@Virgo.ObjectList:error] says why loading has failed.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:storage-pools:
 *
 * The storage pools, as an [class@Virgo.ObjectList] of [class@Virgo.StoragePool]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_storage_pools] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:networks:
 *
 * The networks, as an [class@Virgo.ObjectList] of [class@Virgo.Network]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_networks] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:node-devices:
 *
 * The node devices, as an [class@Virgo.ObjectList] of [class@Virgo.NodeDevice]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_node_devices] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:secrets:
 *
 * The secrets, as an [class@Virgo.ObjectList] of [class@Virgo.Secret]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_secrets] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:nw-filters:
 *
 * The nw filters, as an [class@Virgo.ObjectList] of [class@Virgo.NwFilter]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_nw_filters] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:nw-filter-bindings:
 *
 * The nw filter bindings, as an [class@Virgo.ObjectList] of [class@Virgo.NwFilterBinding]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_nw_filter_bindings] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection:interfaces:
 *
 * The interfaces, as an [class@Virgo.ObjectList] of [class@Virgo.Interface]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_interfaces] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::authenticate:
 * @self: the emitter
 * @request: the requested credentials
 *
 * The other side wants to know who we are, and libvirt's `auth.conf` does not say it: answer the request,
 * in the handler or later. Without a handler opening fails with %VIRGO_ERROR_AUTH_CANCELLED, and with
 * %VIRGO_ERROR_AUTH_FAILED when the answers are wrong.
 *
 * To connect to this signal before the connection opens, make it with [ctor@Virgo.Connection.new] and open it by
 * initializing it (`init()` or `init_async()`) or with [method@Virgo.Connection.reopen]. While one of these blocks,
 * the handler is called by the thread that it blocks, and has to answer before it returns.
 *
 * Corresponds to libvirt's `virConnectAuth`.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::opened:
 * @self: the emitter
 *
 * The connection is open, for the first time or again.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::closed:
 * @self: the emitter
 * @reason: why
 *
 * The connection is closed by this side, or lost: [property@Virgo.Connection:state] says which, and
 * [property@Virgo.Connection:problem] why.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::domain-added:
 * @self: the emitter
 * @domain: the domain
 *
 * Emitted when a domain has come into [property@Virgo.Connection:domains].
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::domain-removed:
 * @self: the emitter
 * @domain: the domain
 *
 * Emitted when a domain has left [property@Virgo.Connection:domains]: it is gone.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::storage-pool-added:
 * @self: the emitter
 * @storage_pool: the storage pool
 *
 * Emitted when a storage pool has come into [property@Virgo.Connection:storage-pools]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::storage-pool-removed:
 * @self: the emitter
 * @storage_pool: the storage pool
 *
 * Emitted when a storage pool has left [property@Virgo.Connection:storage-pools]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::network-added:
 * @self: the emitter
 * @network: the network
 *
 * Emitted when a network has come into [property@Virgo.Connection:networks]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::network-removed:
 * @self: the emitter
 * @network: the network
 *
 * Emitted when a network has left [property@Virgo.Connection:networks]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::node-device-added:
 * @self: the emitter
 * @node_device: the node device
 *
 * Emitted when a node device has come into [property@Virgo.Connection:node-devices]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::node-device-removed:
 * @self: the emitter
 * @node_device: the node device
 *
 * Emitted when a node device has left [property@Virgo.Connection:node-devices]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::secret-added:
 * @self: the emitter
 * @secret: the secret
 *
 * Emitted when a secret has come into [property@Virgo.Connection:secrets]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::secret-removed:
 * @self: the emitter
 * @secret: the secret
 *
 * Emitted when a secret has left [property@Virgo.Connection:secrets]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::nw-filter-added:
 * @self: the emitter
 * @nw_filter: the network filter
 *
 * Emitted when a network filter has come into [property@Virgo.Connection:nw-filters]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::nw-filter-removed:
 * @self: the emitter
 * @nw_filter: the network filter
 *
 * Emitted when a network filter has left [property@Virgo.Connection:nw-filters]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::nw-filter-binding-added:
 * @self: the emitter
 * @nw_filter_binding: the network filter binding
 *
 * Emitted when a network filter binding has come into [property@Virgo.Connection:nw-filter-bindings]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::nw-filter-binding-removed:
 * @self: the emitter
 * @nw_filter_binding: the network filter binding
 *
 * Emitted when a network filter binding has left [property@Virgo.Connection:nw-filter-bindings]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::interface-added:
 * @self: the emitter
 * @interface: the interface
 *
 * Emitted when a interface has come into [property@Virgo.Connection:interfaces]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoConnection::interface-removed:
 * @self: the emitter
 * @interface: the interface
 *
 * Emitted when a interface has left [property@Virgo.Connection:interfaces]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * virgo_connection_new:
 * @uri: (nullable): where to connect to; nothing stands for this machine's daemon, or QEMU
 * @flags: how
 *
 * Makes a connection that is not open yet, so that signals can be connected to before it is, such as
 * [signal@Virgo.Connection::authenticate]. Open it by initializing it (`init()` or `init_async()`), or with
 * [method@Virgo.Connection.reopen]. Where that is not needed, [func@Virgo.Connection.open] is shorter.
 *
 * Returns: (transfer full): the connection
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_connection_new (const gchar *uri, VirgoConnectionFlags flags);

/**
 * virgo_connection_open:
 * @uri: (nullable): where to connect to; nothing stands for this machine's daemon, or QEMU
 * @flags: how
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Makes a connection and opens it.
 *
 * # Errors
 * %VIRGO_ERROR_NO_CONNECT if no driver takes the URI; %VIRGO_ERROR_AUTH_FAILED or %VIRGO_ERROR_AUTH_CANCELLED if a
 * daemon does not let the user in; %VIRGO_ERROR_INVALID_ARG if the URI is not well-formed; and what the driver says.
 *
 * Returns: (transfer full): the connection, which is open
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_connection_open (const gchar *uri, VirgoConnectionFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_open_async:
 * @uri: (nullable): where to connect to; nothing stands for this machine's daemon, or QEMU
 * @flags: how
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_open(), without waiting for it.
 *
 * Get the result with virgo_connection_open_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_open_async (const gchar *uri, VirgoConnectionFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_open_finish:
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_open_async().
 *
 * Returns: (transfer full): the connection, which is open
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_connection_open_finish (GAsyncResult *result, GError **error);

/**
 * virgo_connection_reopen:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Opens the connection again after it was closed or lost. Its objects are the same as before, and are
 * brought up to date; domains that are gone leave [property@Virgo.Connection:domains].
 *
 * If it is open, nothing happens; while it is being opened, it fails with
 * %VIRGO_ERROR_OPERATION_INVALID. If opening fails, the connection stays what it was, closed or lost, and
 * it can be tried again.
 *
 * See [property@Virgo.Connection:auto-reconnect] for having it done by itself.
 *
 * # Errors
 * As [func@Virgo.Connection.open], and %VIRGO_ERROR_OPERATION_INVALID if it is being opened already.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_reopen (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_reopen_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_reopen(), without waiting for it.
 *
 * Get the result with virgo_connection_reopen_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_reopen_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_reopen_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_reopen_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_reopen_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_close:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Closes the connection. Domains that were started with
 * %VIRGO_DOMAIN_START_FLAGS_AUTODESTROY end;
 * its objects stay, and their operations fail.
 *
 * # Errors
 * %VIRGO_ERROR_OPERATION_INVALID in a child of the process that has opened it.
 *
 * Corresponds to libvirt's `virConnectClose()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_close (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_close_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_close(), without waiting for it.
 *
 * Get the result with virgo_connection_close_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_close_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_close_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_close_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_close_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_supports:
 * @self: a #VirgoConnection
 * @class_name: the class that has the operation as a method
 * @operation: the operation
 * @error: return location for a #GError
 *
 * Returns whether the host can carry out an operation at all, such as `"open_console"` of `"Domain"`.
 *
 * Behind a daemon, that depends on the version of its libvirt and on the hypervisor. What is not known of
 * them beforehand counts as supported.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if there is no such class, or no such operation in it;
 * %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Returns: `TRUE` if it can
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_supports (VirgoConnection *self, const gchar *class_name, const gchar *operation, GError **error);

/**
 * virgo_connection_get_uri:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The URI: as it was given, and, once the connection was opened, what that stood for. An alias of
 *   `libvirt.conf`, or no URI at all, stands for another one.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_get_uri (VirgoConnection *self);

/**
 * virgo_connection_get_flags:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: How it is, or is to be, opened.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnectionFlags virgo_connection_get_flags (VirgoConnection *self);

/**
 * virgo_connection_get_state:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: The current state of the connection, such as open or lost.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnectionState virgo_connection_get_state (VirgoConnection *self);

/**
 * virgo_connection_get_node:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (transfer full): The host of the connection. It has the operations that are about the host itself.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNode *virgo_connection_get_node (VirgoConnection *self);

/**
 * virgo_connection_get_problem:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): What is wrong with the connection, in a sentence to show: why it was lost, or why
 *   [property@Virgo.Connection:auto-reconnect] could not open it again. There is none while it is open, and once
 *   [method@Virgo.Connection.close] was called.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_get_problem (VirgoConnection *self);

/**
 * virgo_connection_get_auto_reconnect:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: Whether the connection, when it is lost, is opened again as soon as that is possible: it is tried with
 *   pauses that grow up to half a minute, for as long as the connection is neither open nor closed by
 *   [method@Virgo.Connection.close].
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_get_auto_reconnect (VirgoConnection *self);

/**
 * virgo_connection_set_auto_reconnect:
 * @self: a #VirgoConnection
 * @auto_reconnect: whether to open it again when it is lost
 *
 * Sets [property@Virgo.Connection:auto-reconnect]. A connection that is lost already is tried, too.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_set_auto_reconnect (VirgoConnection *self, gboolean auto_reconnect);

/**
 * virgo_connection_get_hypervisor:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The name of the hypervisor, such as `QEMU`, or the driver's if the daemon has no domains, such as `network`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_get_hypervisor (VirgoConnection *self);

/**
 * virgo_connection_get_version:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: The version of the hypervisor, as major × 1,000,000 + minor × 1,000 + release, or 0.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_connection_get_version (VirgoConnection *self);

/**
 * virgo_connection_fetch_version:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the version of the hypervisor.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectGetVersion()`.
 *
 * Returns: the version, as major × 1,000,000 + minor × 1,000 + release, or 0 if the hypervisor has none
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_connection_fetch_version (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_fetch_version_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_fetch_version(), without waiting for it.
 *
 * Get the result with virgo_connection_fetch_version_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_fetch_version_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_fetch_version_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_fetch_version_async().
 *
 * Returns: the version, as major × 1,000,000 + minor × 1,000 + release, or 0 if the hypervisor has none
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_connection_fetch_version_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_fetch_domain_capabilities:
 * @self: a #VirgoConnection
 * @emulator: (nullable): the path of the emulator, or `NULL`
 * @arch: (nullable): the architecture of the guest, such as `x86_64`, or `NULL`
 * @machine: (nullable): the machine type, such as `q35`, or `NULL`
 * @domain_type: (nullable): the domain type, such as `kvm`, or `NULL`
 * @flags: a combination of `VirgoDomainCapabilitiesFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches what domains can have with an emulator, an architecture, a machine type and a domain type. `NULL` stands
 * for the default of the host.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectGetDomainCapabilities()`.
 *
 * Returns: (transfer full): a `<domainCapabilities>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_domain_capabilities (VirgoConnection *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *domain_type, VirgoDomainCapabilitiesFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_fetch_domain_capabilities_async:
 * @self: a #VirgoConnection
 * @emulator: (nullable): the path of the emulator, or `NULL`
 * @arch: (nullable): the architecture of the guest, such as `x86_64`, or `NULL`
 * @machine: (nullable): the machine type, such as `q35`, or `NULL`
 * @domain_type: (nullable): the domain type, such as `kvm`, or `NULL`
 * @flags: a combination of `VirgoDomainCapabilitiesFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_fetch_domain_capabilities(), without waiting for it.
 *
 * Get the result with virgo_connection_fetch_domain_capabilities_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_fetch_domain_capabilities_async (VirgoConnection *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *domain_type, VirgoDomainCapabilitiesFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_fetch_domain_capabilities_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_fetch_domain_capabilities_async().
 *
 * Returns: (transfer full): a `<domainCapabilities>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_domain_capabilities_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_domain_types:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the domain types that work on this host, the fastest first. A type whose device exists but fails a
 * self-test is left out.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Returns: (transfer full) (array zero-terminated=1): the types, such as `kvm` and `qemu`
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_connection_list_domain_types (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_domain_types_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_domain_types(), without waiting for it.
 *
 * Get the result with virgo_connection_list_domain_types_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_domain_types_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_domain_types_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_domain_types_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): the types, such as `kvm` and `qemu`
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_connection_list_domain_types_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_fetch_max_n_vcpus:
 * @self: a #VirgoConnection
 * @domain_type: (nullable): the domain type, or `NULL` for the default of the host
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the maximum number of virtual CPUs that a domain can have.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectGetMaxVcpus()`.
 *
 * Returns: the maximum number
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_connection_fetch_max_n_vcpus (VirgoConnection *self, const gchar *domain_type, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_fetch_max_n_vcpus_async:
 * @self: a #VirgoConnection
 * @domain_type: (nullable): the domain type, or `NULL` for the default of the host
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_fetch_max_n_vcpus(), without waiting for it.
 *
 * Get the result with virgo_connection_fetch_max_n_vcpus_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_fetch_max_n_vcpus_async (VirgoConnection *self, const gchar *domain_type, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_fetch_max_n_vcpus_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_fetch_max_n_vcpus_async().
 *
 * Returns: the maximum number
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_connection_fetch_max_n_vcpus_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_cpu_model_names:
 * @self: a #VirgoConnection
 * @arch: the architecture, such as `x86_64`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the CPU models that the hypervisor knows.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectGetCPUModelNames()`.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of the models
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_connection_list_cpu_model_names (VirgoConnection *self, const gchar *arch, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_cpu_model_names_async:
 * @self: a #VirgoConnection
 * @arch: the architecture, such as `x86_64`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_cpu_model_names(), without waiting for it.
 *
 * Get the result with virgo_connection_list_cpu_model_names_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_cpu_model_names_async (VirgoConnection *self, const gchar *arch, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_cpu_model_names_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_cpu_model_names_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): the names of the models
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_connection_list_cpu_model_names_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_compare_cpu:
 * @self: a #VirgoConnection
 * @xml: a `<cpu>` document
 * @flags: a combination of `VirgoCpuCompareFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Compares a CPU with that of the host.
 *
 * # Errors
 * %VIRGO_ERROR_CPU_INCOMPATIBLE if they are incompatible and `FAIL_INCOMPATIBLE` is among the flags; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectCompareCPU()`.
 *
 * Returns: how they compare
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoCpuCompareResult virgo_connection_compare_cpu (VirgoConnection *self, const gchar *xml, VirgoCpuCompareFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_compare_cpu_async:
 * @self: a #VirgoConnection
 * @xml: a `<cpu>` document
 * @flags: a combination of `VirgoCpuCompareFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_compare_cpu(), without waiting for it.
 *
 * Get the result with virgo_connection_compare_cpu_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_compare_cpu_async (VirgoConnection *self, const gchar *xml, VirgoCpuCompareFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_compare_cpu_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_compare_cpu_async().
 *
 * Returns: how they compare
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoCpuCompareResult virgo_connection_compare_cpu_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_compare_hypervisor_cpu:
 * @self: a #VirgoConnection
 * @emulator: (nullable): the path of the emulator; `NULL` stands for the best one
 * @arch: (nullable): the guest's architecture, e.g. `x86_64`; `NULL` stands for the host's
 * @machine: (nullable): the machine type, e.g. `q35`; `NULL` stands for the default
 * @domain_type: (nullable): the domain type, e.g. `kvm`; `NULL` stands for the best one
 * @xml: a `<cpu>` document
 * @flags: a combination of `VirgoCpuCompareFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Compares a CPU with what the hypervisor can offer on the host.
 *
 * # Errors
 * %VIRGO_ERROR_CPU_INCOMPATIBLE if they are incompatible and `FAIL_INCOMPATIBLE` is among the flags; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectCompareHypervisorCPU()`.
 *
 * Returns: how they compare
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoCpuCompareResult virgo_connection_compare_hypervisor_cpu (VirgoConnection *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *domain_type, const gchar *xml, VirgoCpuCompareFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_compare_hypervisor_cpu_async:
 * @self: a #VirgoConnection
 * @emulator: (nullable): the path of the emulator; `NULL` stands for the best one
 * @arch: (nullable): the guest's architecture, e.g. `x86_64`; `NULL` stands for the host's
 * @machine: (nullable): the machine type, e.g. `q35`; `NULL` stands for the default
 * @domain_type: (nullable): the domain type, e.g. `kvm`; `NULL` stands for the best one
 * @xml: a `<cpu>` document
 * @flags: a combination of `VirgoCpuCompareFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_compare_hypervisor_cpu(), without waiting for it.
 *
 * Get the result with virgo_connection_compare_hypervisor_cpu_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_compare_hypervisor_cpu_async (VirgoConnection *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *domain_type, const gchar *xml, VirgoCpuCompareFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_compare_hypervisor_cpu_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_compare_hypervisor_cpu_async().
 *
 * Returns: how they compare
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoCpuCompareResult virgo_connection_compare_hypervisor_cpu_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_baseline_cpu:
 * @self: a #VirgoConnection
 * @xml_cpus: (nullable) (array zero-terminated=1): the CPUs of the hosts: `<cpu>` or `<capabilities>` documents
 * @flags: a combination of `VirgoCpuBaselineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Computes the best CPU that several hosts can offer, so that domains can migrate between them.
 *
 * # Errors
 * %VIRGO_ERROR_OPERATION_FAILED if they have nothing in common; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectBaselineCPU()`.
 *
 * Returns: (transfer full): a `<cpu>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_baseline_cpu (VirgoConnection *self, const gchar* const *xml_cpus, VirgoCpuBaselineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_baseline_cpu_async:
 * @self: a #VirgoConnection
 * @xml_cpus: (nullable) (array zero-terminated=1): the CPUs of the hosts: `<cpu>` or `<capabilities>` documents
 * @flags: a combination of `VirgoCpuBaselineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_baseline_cpu(), without waiting for it.
 *
 * Get the result with virgo_connection_baseline_cpu_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_baseline_cpu_async (VirgoConnection *self, const gchar* const *xml_cpus, VirgoCpuBaselineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_baseline_cpu_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_baseline_cpu_async().
 *
 * Returns: (transfer full): a `<cpu>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_baseline_cpu_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_baseline_hypervisor_cpu:
 * @self: a #VirgoConnection
 * @emulator: (nullable): the path of the emulator; `NULL` stands for the best one
 * @arch: (nullable): the guest's architecture, e.g. `x86_64`; `NULL` stands for the host's
 * @machine: (nullable): the machine type, e.g. `q35`; `NULL` stands for the default
 * @domain_type: (nullable): the domain type, e.g. `kvm`; `NULL` stands for the best one
 * @xml_cpus: (nullable) (array zero-terminated=1): the CPUs of the hosts: `<cpu>`, `<capabilities>` or `<domainCapabilities>` documents
 * @flags: a combination of `VirgoCpuBaselineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Computes the best CPU that hypervisors on several hosts can offer.
 *
 * # Errors
 * %VIRGO_ERROR_OPERATION_FAILED if they have nothing in common; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectBaselineHypervisorCPU()`.
 *
 * Returns: (transfer full): a `<cpu>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_baseline_hypervisor_cpu (VirgoConnection *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *domain_type, const gchar* const *xml_cpus, VirgoCpuBaselineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_baseline_hypervisor_cpu_async:
 * @self: a #VirgoConnection
 * @emulator: (nullable): the path of the emulator; `NULL` stands for the best one
 * @arch: (nullable): the guest's architecture, e.g. `x86_64`; `NULL` stands for the host's
 * @machine: (nullable): the machine type, e.g. `q35`; `NULL` stands for the default
 * @domain_type: (nullable): the domain type, e.g. `kvm`; `NULL` stands for the best one
 * @xml_cpus: (nullable) (array zero-terminated=1): the CPUs of the hosts: `<cpu>`, `<capabilities>` or `<domainCapabilities>` documents
 * @flags: a combination of `VirgoCpuBaselineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_baseline_hypervisor_cpu(), without waiting for it.
 *
 * Get the result with virgo_connection_baseline_hypervisor_cpu_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_baseline_hypervisor_cpu_async (VirgoConnection *self, const gchar *emulator, const gchar *arch, const gchar *machine, const gchar *domain_type, const gchar* const *xml_cpus, VirgoCpuBaselineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_baseline_hypervisor_cpu_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_baseline_hypervisor_cpu_async().
 *
 * Returns: (transfer full): a `<cpu>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_baseline_hypervisor_cpu_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_domain_xml_from_native:
 * @self: a #VirgoConnection
 * @format: the format, e.g. `xen-xl`
 * @config: the configuration
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Converts the hypervisor's own configuration of a domain to a description.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the hypervisor has no such format; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectDomainXMLFromNative()`.
 *
 * Returns: (transfer full): a `<domain>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_domain_xml_from_native (VirgoConnection *self, const gchar *format, const gchar *config, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_domain_xml_from_native_async:
 * @self: a #VirgoConnection
 * @format: the format, e.g. `xen-xl`
 * @config: the configuration
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_domain_xml_from_native(), without waiting for it.
 *
 * Get the result with virgo_connection_domain_xml_from_native_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_domain_xml_from_native_async (VirgoConnection *self, const gchar *format, const gchar *config, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_domain_xml_from_native_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_domain_xml_from_native_async().
 *
 * Returns: (transfer full): a `<domain>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_domain_xml_from_native_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_domain_xml_to_native:
 * @self: a #VirgoConnection
 * @format: the format, e.g. `qemu-argv`
 * @xml: a `<domain>` document
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Converts the description of a domain to the hypervisor's own configuration.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the hypervisor has no such format; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectDomainXMLToNative()`.
 *
 * Returns: (transfer full): the configuration
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_domain_xml_to_native (VirgoConnection *self, const gchar *format, const gchar *xml, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_domain_xml_to_native_async:
 * @self: a #VirgoConnection
 * @format: the format, e.g. `qemu-argv`
 * @xml: a `<domain>` document
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_domain_xml_to_native(), without waiting for it.
 *
 * Get the result with virgo_connection_domain_xml_to_native_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_domain_xml_to_native_async (VirgoConnection *self, const gchar *format, const gchar *xml, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_domain_xml_to_native_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_domain_xml_to_native_async().
 *
 * Returns: (transfer full): the configuration
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_domain_xml_to_native_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_fetch_sysinfo:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Describes the hardware of the host as its firmware does.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectGetSysinfo()`.
 *
 * Returns: (transfer full): a `<sysinfo>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_sysinfo (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_fetch_sysinfo_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_fetch_sysinfo(), without waiting for it.
 *
 * Get the result with virgo_connection_fetch_sysinfo_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_fetch_sysinfo_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_fetch_sysinfo_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_fetch_sysinfo_async().
 *
 * Returns: (transfer full): a `<sysinfo>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_sysinfo_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_set_identity:
 * @self: a #VirgoConnection
 * @parameters: names with values
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Tells the daemon for whom a program that acts for others does what it is about to do:
 * [const@Virgo.CONNECT_IDENTITY_USER_NAME], [const@Virgo.CONNECT_IDENTITY_UNIX_USER_ID] and the like.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectSetIdentity()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_set_identity (VirgoConnection *self, GVariant *parameters, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_set_identity_async:
 * @self: a #VirgoConnection
 * @parameters: names with values
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_set_identity(), without waiting for it.
 *
 * Get the result with virgo_connection_set_identity_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_set_identity_async (VirgoConnection *self, GVariant *parameters, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_set_identity_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_set_identity_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_set_identity_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_all_domains:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoDomainListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the domains that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no
 * flags, all domains are returned.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectListAllDomains()`.
 *
 * Returns: (transfer container) (element-type VirgoDomain): the domains
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_domains (VirgoConnection *self, VirgoDomainListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_all_domains_async:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoDomainListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_all_domains(), without waiting for it.
 *
 * Get the result with virgo_connection_list_all_domains_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_all_domains_async (VirgoConnection *self, VirgoDomainListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_all_domains_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_all_domains_async().
 *
 * Returns: (transfer container) (element-type VirgoDomain): the domains
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_domains_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_domain_by_id:
 * @self: a #VirgoConnection
 * @id: the ID of the domain on its hypervisor
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds an active domain by its ID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainLookupByID()`.
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_lookup_domain_by_id (VirgoConnection *self, guint id, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_domain_by_id_async:
 * @self: a #VirgoConnection
 * @id: the ID of the domain on its hypervisor
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_domain_by_id(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_domain_by_id_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_domain_by_id_async (VirgoConnection *self, guint id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_domain_by_id_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_domain_by_id_async().
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_lookup_domain_by_id_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_domain_by_name:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a domain by its name.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainLookupByName()`.
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_lookup_domain_by_name (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_domain_by_name_async:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_domain_by_name(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_domain_by_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_domain_by_name_async (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_domain_by_name_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_domain_by_name_async().
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_lookup_domain_by_name_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_domain_by_uuid:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a domain by its UUID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainLookupByUUIDString()`.
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_lookup_domain_by_uuid (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_domain_by_uuid_async:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_domain_by_uuid(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_domain_by_uuid_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_domain_by_uuid_async (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_domain_by_uuid_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_domain_by_uuid_async().
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_lookup_domain_by_uuid_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_define_domain:
 * @self: a #VirgoConnection
 * @xml: a `<domain>` document
 * @flags: a combination of `VirgoDomainDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Defines a domain, or replaces the definition of the domain with the same UUID. The domain is not started.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainDefineXMLFlags()`.
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_define_domain (VirgoConnection *self, const gchar *xml, VirgoDomainDefineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_define_domain_async:
 * @self: a #VirgoConnection
 * @xml: a `<domain>` document
 * @flags: a combination of `VirgoDomainDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_define_domain(), without waiting for it.
 *
 * Get the result with virgo_connection_define_domain_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_define_domain_async (VirgoConnection *self, const gchar *xml, VirgoDomainDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_define_domain_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_define_domain_async().
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_define_domain_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_create_domain:
 * @self: a #VirgoConnection
 * @xml: a `<domain>` document
 * @flags: a combination of `VirgoDomainStartFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts a transient domain: it has no definition, and disappears when it stops. If a definition of the same
 * domain exists, that is kept.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCreateXML()`.
 *
 * Returns: (transfer full): the domain, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_create_domain (VirgoConnection *self, const gchar *xml, VirgoDomainStartFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_create_domain_async:
 * @self: a #VirgoConnection
 * @xml: a `<domain>` document
 * @flags: a combination of `VirgoDomainStartFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_create_domain(), without waiting for it.
 *
 * Get the result with virgo_connection_create_domain_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_create_domain_async (VirgoConnection *self, const gchar *xml, VirgoDomainStartFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_create_domain_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_create_domain_async().
 *
 * Returns: (transfer full): the domain, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_create_domain_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_create_domain_with_files:
 * @self: a #VirgoConnection
 * @xml: a `<domain>` document
 * @files: (nullable) (array length=n_files): file descriptors, which stay the caller's; the guest's first process finds them from
 *   number 3 on
 * @n_files: the length of @files
 * @flags: a combination of `VirgoDomainStartFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts a transient domain as [method@Virgo.Connection.create_domain] does, and passes file descriptors to its first
 * process.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCreateXMLWithFiles()`.
 *
 * Returns: (transfer full): the domain, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_create_domain_with_files (VirgoConnection *self, const gchar *xml, const gint *files, gsize n_files, VirgoDomainStartFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_create_domain_with_files_async:
 * @self: a #VirgoConnection
 * @xml: a `<domain>` document
 * @files: (nullable) (array length=n_files): file descriptors, which stay the caller's; the guest's first process finds them from
 *   number 3 on
 * @n_files: the length of @files
 * @flags: a combination of `VirgoDomainStartFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_create_domain_with_files(), without waiting for it.
 *
 * Get the result with virgo_connection_create_domain_with_files_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_create_domain_with_files_async (VirgoConnection *self, const gchar *xml, const gint *files, gsize n_files, VirgoDomainStartFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_create_domain_with_files_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_create_domain_with_files_async().
 *
 * Returns: (transfer full): the domain, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_create_domain_with_files_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_fetch_all_domain_stats:
 * @self: a #VirgoConnection
 * @domains: (nullable) (array length=n_domains): the domains; none stands for all of the connection
 * @n_domains: the length of @domains
 * @stats: the groups of statistics, or none for all that the driver has
 * @flags: a combination of `VirgoDomainStatsFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches statistics of several domains with one call.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectGetAllDomainStats()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainStats): the statistics of each domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_fetch_all_domain_stats (VirgoConnection *self, VirgoDomain* const *domains, gsize n_domains, VirgoDomainStatsTypes stats, VirgoDomainStatsFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_fetch_all_domain_stats_async:
 * @self: a #VirgoConnection
 * @domains: (nullable) (array length=n_domains): the domains; none stands for all of the connection
 * @n_domains: the length of @domains
 * @stats: the groups of statistics, or none for all that the driver has
 * @flags: a combination of `VirgoDomainStatsFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_fetch_all_domain_stats(), without waiting for it.
 *
 * Get the result with virgo_connection_fetch_all_domain_stats_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_fetch_all_domain_stats_async (VirgoConnection *self, VirgoDomain* const *domains, gsize n_domains, VirgoDomainStatsTypes stats, VirgoDomainStatsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_fetch_all_domain_stats_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_fetch_all_domain_stats_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainStats): the statistics of each domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_fetch_all_domain_stats_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_fetch_save_image_xml:
 * @self: a #VirgoConnection
 * @file: the path of the image on the host
 * @flags: a combination of `VirgoDomainSaveImageXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Describes the domain that was saved in an image.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSaveImageGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<domain>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_save_image_xml (VirgoConnection *self, const gchar *file, VirgoDomainSaveImageXmlFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_fetch_save_image_xml_async:
 * @self: a #VirgoConnection
 * @file: the path of the image on the host
 * @flags: a combination of `VirgoDomainSaveImageXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_fetch_save_image_xml(), without waiting for it.
 *
 * Get the result with virgo_connection_fetch_save_image_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_fetch_save_image_xml_async (VirgoConnection *self, const gchar *file, VirgoDomainSaveImageXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_fetch_save_image_xml_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_fetch_save_image_xml_async().
 *
 * Returns: (transfer full): a `<domain>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_save_image_xml_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_define_save_image_xml:
 * @self: a #VirgoConnection
 * @file: the path of the image on the host
 * @xml: a `<domain>` document of the same guest
 * @flags: a combination of `VirgoDomainSaveRestoreFlags`: whether it runs once it is restored
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes the description of the domain that was saved in an image.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSaveImageDefineXML()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_define_save_image_xml (VirgoConnection *self, const gchar *file, const gchar *xml, VirgoDomainSaveRestoreFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_define_save_image_xml_async:
 * @self: a #VirgoConnection
 * @file: the path of the image on the host
 * @xml: a `<domain>` document of the same guest
 * @flags: a combination of `VirgoDomainSaveRestoreFlags`: whether it runs once it is restored
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_define_save_image_xml(), without waiting for it.
 *
 * Get the result with virgo_connection_define_save_image_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_define_save_image_xml_async (VirgoConnection *self, const gchar *file, const gchar *xml, VirgoDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_define_save_image_xml_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_define_save_image_xml_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_define_save_image_xml_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_attach_qemu_process:
 * @self: a #VirgoConnection
 * @pid: the ID of the process
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Takes over a QEMU process that was started by somebody else.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainQemuAttach()`.
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_attach_qemu_process (VirgoConnection *self, guint pid, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_attach_qemu_process_async:
 * @self: a #VirgoConnection
 * @pid: the ID of the process
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_attach_qemu_process(), without waiting for it.
 *
 * Get the result with virgo_connection_attach_qemu_process_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_attach_qemu_process_async (VirgoConnection *self, guint pid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_attach_qemu_process_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_attach_qemu_process_async().
 *
 * Returns: (transfer full): the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_connection_attach_qemu_process_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_all_storage_pools:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoStoragePoolListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the storage pools that match `flags`. Flags of one group are alternatives; groups are combined with AND.
 * With no flags, all pools are returned.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectListAllStoragePools()`.
 *
 * Returns: (transfer container) (element-type VirgoStoragePool): the pools
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_storage_pools (VirgoConnection *self, VirgoStoragePoolListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_all_storage_pools_async:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoStoragePoolListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_all_storage_pools(), without waiting for it.
 *
 * Get the result with virgo_connection_list_all_storage_pools_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_all_storage_pools_async (VirgoConnection *self, VirgoStoragePoolListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_all_storage_pools_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_all_storage_pools_async().
 *
 * Returns: (transfer container) (element-type VirgoStoragePool): the pools
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_storage_pools_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_storage_pool_by_name:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a storage pool by its name.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolLookupByName()`.
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_lookup_storage_pool_by_name (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_storage_pool_by_name_async:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_storage_pool_by_name(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_storage_pool_by_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_storage_pool_by_name_async (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_storage_pool_by_name_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_storage_pool_by_name_async().
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_lookup_storage_pool_by_name_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_storage_pool_by_uuid:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a storage pool by its UUID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolLookupByUUIDString()`.
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_lookup_storage_pool_by_uuid (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_storage_pool_by_uuid_async:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_storage_pool_by_uuid(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_storage_pool_by_uuid_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_storage_pool_by_uuid_async (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_storage_pool_by_uuid_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_storage_pool_by_uuid_async().
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_lookup_storage_pool_by_uuid_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_storage_pool_by_target_path:
 * @self: a #VirgoConnection
 * @path: the path of the directory
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds an active storage pool by the directory in which its volumes are.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolLookupByTargetPath()`.
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_lookup_storage_pool_by_target_path (VirgoConnection *self, const gchar *path, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_storage_pool_by_target_path_async:
 * @self: a #VirgoConnection
 * @path: the path of the directory
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_storage_pool_by_target_path(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_storage_pool_by_target_path_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_storage_pool_by_target_path_async (VirgoConnection *self, const gchar *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_storage_pool_by_target_path_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_storage_pool_by_target_path_async().
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_lookup_storage_pool_by_target_path_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_storage_volume_by_key:
 * @self: a #VirgoConnection
 * @key: the key
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a volume of an active storage pool by its key, which identifies it on the host.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolLookupByKey()`.
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_connection_lookup_storage_volume_by_key (VirgoConnection *self, const gchar *key, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_storage_volume_by_key_async:
 * @self: a #VirgoConnection
 * @key: the key
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_storage_volume_by_key(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_storage_volume_by_key_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_storage_volume_by_key_async (VirgoConnection *self, const gchar *key, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_storage_volume_by_key_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_storage_volume_by_key_async().
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_connection_lookup_storage_volume_by_key_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_storage_volume_by_path:
 * @self: a #VirgoConnection
 * @path: the path
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a volume of an active storage pool by its path on the host.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolLookupByPath()`.
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_connection_lookup_storage_volume_by_path (VirgoConnection *self, const gchar *path, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_storage_volume_by_path_async:
 * @self: a #VirgoConnection
 * @path: the path
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_storage_volume_by_path(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_storage_volume_by_path_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_storage_volume_by_path_async (VirgoConnection *self, const gchar *path, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_storage_volume_by_path_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_storage_volume_by_path_async().
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_connection_lookup_storage_volume_by_path_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_define_storage_pool:
 * @self: a #VirgoConnection
 * @xml: a `<pool>` document
 * @flags: a combination of `VirgoStoragePoolDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Defines a storage pool, or replaces the definition of the inactive pool with the same UUID. The pool is neither
 * built nor started.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolDefineXML()`.
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_define_storage_pool (VirgoConnection *self, const gchar *xml, VirgoStoragePoolDefineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_define_storage_pool_async:
 * @self: a #VirgoConnection
 * @xml: a `<pool>` document
 * @flags: a combination of `VirgoStoragePoolDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_define_storage_pool(), without waiting for it.
 *
 * Get the result with virgo_connection_define_storage_pool_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_define_storage_pool_async (VirgoConnection *self, const gchar *xml, VirgoStoragePoolDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_define_storage_pool_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_define_storage_pool_async().
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_define_storage_pool_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_create_storage_pool:
 * @self: a #VirgoConnection
 * @xml: a `<pool>` document
 * @flags: a combination of `VirgoStoragePoolCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts a transient storage pool: it has no definition, and disappears when it stops. If a definition of the same
 * pool exists, that is kept.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolCreateXML()`.
 *
 * Returns: (transfer full): the pool, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_create_storage_pool (VirgoConnection *self, const gchar *xml, VirgoStoragePoolCreateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_create_storage_pool_async:
 * @self: a #VirgoConnection
 * @xml: a `<pool>` document
 * @flags: a combination of `VirgoStoragePoolCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_create_storage_pool(), without waiting for it.
 *
 * Get the result with virgo_connection_create_storage_pool_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_create_storage_pool_async (VirgoConnection *self, const gchar *xml, VirgoStoragePoolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_create_storage_pool_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_create_storage_pool_async().
 *
 * Returns: (transfer full): the pool, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_connection_create_storage_pool_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_fetch_storage_pool_sources:
 * @self: a #VirgoConnection
 * @pool_type: the type of pool, such as `logical` or `netfs`
 * @source_spec: (nullable): a `<source>` document that says where to look, such as on which host, or `NULL`; some types need one
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Discovers storage that could be the source of a pool.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectFindStoragePoolSources()`.
 *
 * Returns: (transfer full): a `<sources>` document, with a `<source>` element for each
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_storage_pool_sources (VirgoConnection *self, const gchar *pool_type, const gchar *source_spec, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_fetch_storage_pool_sources_async:
 * @self: a #VirgoConnection
 * @pool_type: the type of pool, such as `logical` or `netfs`
 * @source_spec: (nullable): a `<source>` document that says where to look, such as on which host, or `NULL`; some types need one
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_fetch_storage_pool_sources(), without waiting for it.
 *
 * Get the result with virgo_connection_fetch_storage_pool_sources_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_fetch_storage_pool_sources_async (VirgoConnection *self, const gchar *pool_type, const gchar *source_spec, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_fetch_storage_pool_sources_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_fetch_storage_pool_sources_async().
 *
 * Returns: (transfer full): a `<sources>` document, with a `<source>` element for each
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_storage_pool_sources_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_fetch_storage_pool_capabilities:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the types of storage pools that the host supports, with their options.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectGetStoragePoolCapabilities()`.
 *
 * Returns: (transfer full): a `<storagepoolCapabilities>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_storage_pool_capabilities (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_fetch_storage_pool_capabilities_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_fetch_storage_pool_capabilities(), without waiting for it.
 *
 * Get the result with virgo_connection_fetch_storage_pool_capabilities_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_fetch_storage_pool_capabilities_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_fetch_storage_pool_capabilities_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_fetch_storage_pool_capabilities_async().
 *
 * Returns: (transfer full): a `<storagepoolCapabilities>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_connection_fetch_storage_pool_capabilities_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_all_networks:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoNetworkListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists networks that match `flags`. Flags of one group are alternatives; groups are combined with AND. With
 * no flags, all networks are returned.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectListAllNetworks()`.
 *
 * Returns: (transfer container) (element-type VirgoNetwork): the networks
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_networks (VirgoConnection *self, VirgoNetworkListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_all_networks_async:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoNetworkListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_all_networks(), without waiting for it.
 *
 * Get the result with virgo_connection_list_all_networks_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_all_networks_async (VirgoConnection *self, VirgoNetworkListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_all_networks_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_all_networks_async().
 *
 * Returns: (transfer container) (element-type VirgoNetwork): the networks
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_networks_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_network_by_name:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a network by its name. Fails with %VIRGO_ERROR_NO_NETWORK if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkLookupByName()`.
 *
 * Returns: (transfer full): the network
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNetwork *virgo_connection_lookup_network_by_name (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_network_by_name_async:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_network_by_name(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_network_by_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_network_by_name_async (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_network_by_name_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_network_by_name_async().
 *
 * Returns: (transfer full): the network
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNetwork *virgo_connection_lookup_network_by_name_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_network_by_uuid:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a network by its UUID. Fails with %VIRGO_ERROR_NO_NETWORK if there is none, and with
 * %VIRGO_ERROR_INVALID_ARG if the text is no UUID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkLookupByUUIDString()`.
 *
 * Returns: (transfer full): the network
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNetwork *virgo_connection_lookup_network_by_uuid (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_network_by_uuid_async:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_network_by_uuid(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_network_by_uuid_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_network_by_uuid_async (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_network_by_uuid_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_network_by_uuid_async().
 *
 * Returns: (transfer full): the network
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNetwork *virgo_connection_lookup_network_by_uuid_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_define_network:
 * @self: a #VirgoConnection
 * @xml: a `<network>` document
 * @flags: a combination of `VirgoNetworkDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Defines a network, or changes the definition of the one with the same name and UUID. The network is not
 * started. Fails with %VIRGO_ERROR_OPERATION_FAILED if another network has the name or the UUID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkDefineXMLFlags()`.
 *
 * Returns: (transfer full): the network
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNetwork *virgo_connection_define_network (VirgoConnection *self, const gchar *xml, VirgoNetworkDefineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_define_network_async:
 * @self: a #VirgoConnection
 * @xml: a `<network>` document
 * @flags: a combination of `VirgoNetworkDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_define_network(), without waiting for it.
 *
 * Get the result with virgo_connection_define_network_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_define_network_async (VirgoConnection *self, const gchar *xml, VirgoNetworkDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_define_network_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_define_network_async().
 *
 * Returns: (transfer full): the network
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNetwork *virgo_connection_define_network_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_create_network:
 * @self: a #VirgoConnection
 * @xml: a `<network>` document
 * @flags: a combination of `VirgoNetworkCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts a network that has no definition: it is gone when it stops. Fails with
 * %VIRGO_ERROR_OPERATION_FAILED if another network has the name or the UUID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkCreateXMLFlags()`.
 *
 * Returns: (transfer full): the network, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNetwork *virgo_connection_create_network (VirgoConnection *self, const gchar *xml, VirgoNetworkCreateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_create_network_async:
 * @self: a #VirgoConnection
 * @xml: a `<network>` document
 * @flags: a combination of `VirgoNetworkCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_create_network(), without waiting for it.
 *
 * Get the result with virgo_connection_create_network_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_create_network_async (VirgoConnection *self, const gchar *xml, VirgoNetworkCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_create_network_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_create_network_async().
 *
 * Returns: (transfer full): the network, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNetwork *virgo_connection_create_network_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_all_node_devices:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoNodeDeviceListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists devices of the host that match `flags`. Flags of one group are alternatives; groups are combined with AND.
 * With no flags, all devices are returned.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectListAllNodeDevices()`.
 *
 * Returns: (transfer container) (element-type VirgoNodeDevice): the devices
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_node_devices (VirgoConnection *self, VirgoNodeDeviceListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_all_node_devices_async:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoNodeDeviceListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_all_node_devices(), without waiting for it.
 *
 * Get the result with virgo_connection_list_all_node_devices_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_all_node_devices_async (VirgoConnection *self, VirgoNodeDeviceListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_all_node_devices_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_all_node_devices_async().
 *
 * Returns: (transfer container) (element-type VirgoNodeDevice): the devices
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_node_devices_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_node_device_by_name:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a device of the host by its name. Fails with %VIRGO_ERROR_NO_NODE_DEVICE if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceLookupByName()`.
 *
 * Returns: (transfer full): the device
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeDevice *virgo_connection_lookup_node_device_by_name (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_node_device_by_name_async:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_node_device_by_name(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_node_device_by_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_node_device_by_name_async (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_node_device_by_name_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_node_device_by_name_async().
 *
 * Returns: (transfer full): the device
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeDevice *virgo_connection_lookup_node_device_by_name_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_scsi_host_by_wwn:
 * @self: a #VirgoConnection
 * @wwnn: the world wide name of the node
 * @wwpn: the world wide name of the port
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds the SCSI host with a pair of world wide names. Fails with %VIRGO_ERROR_NO_NODE_DEVICE if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceLookupSCSIHostByWWN()`.
 *
 * Returns: (transfer full): the device
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeDevice *virgo_connection_lookup_scsi_host_by_wwn (VirgoConnection *self, const gchar *wwnn, const gchar *wwpn, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_scsi_host_by_wwn_async:
 * @self: a #VirgoConnection
 * @wwnn: the world wide name of the node
 * @wwpn: the world wide name of the port
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_scsi_host_by_wwn(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_scsi_host_by_wwn_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_scsi_host_by_wwn_async (VirgoConnection *self, const gchar *wwnn, const gchar *wwpn, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_scsi_host_by_wwn_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_scsi_host_by_wwn_async().
 *
 * Returns: (transfer full): the device
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeDevice *virgo_connection_lookup_scsi_host_by_wwn_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_create_node_device:
 * @self: a #VirgoConnection
 * @xml: a `<device>` document
 * @flags: a combination of `VirgoNodeDeviceCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Makes a device of the host, such as a virtual host bus adapter or a mediated device. It has no definition, and is
 * gone once it is stopped.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceCreateXML()`.
 *
 * Returns: (transfer full): the device, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeDevice *virgo_connection_create_node_device (VirgoConnection *self, const gchar *xml, VirgoNodeDeviceCreateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_create_node_device_async:
 * @self: a #VirgoConnection
 * @xml: a `<device>` document
 * @flags: a combination of `VirgoNodeDeviceCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_create_node_device(), without waiting for it.
 *
 * Get the result with virgo_connection_create_node_device_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_create_node_device_async (VirgoConnection *self, const gchar *xml, VirgoNodeDeviceCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_create_node_device_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_create_node_device_async().
 *
 * Returns: (transfer full): the device, which is active
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeDevice *virgo_connection_create_node_device_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_define_node_device:
 * @self: a #VirgoConnection
 * @xml: a `<device>` document
 * @flags: a combination of `VirgoNodeDeviceDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Defines a device of the host, such as a mediated device. It is not started.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceDefineXML()`.
 *
 * Returns: (transfer full): the device
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeDevice *virgo_connection_define_node_device (VirgoConnection *self, const gchar *xml, VirgoNodeDeviceDefineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_define_node_device_async:
 * @self: a #VirgoConnection
 * @xml: a `<device>` document
 * @flags: a combination of `VirgoNodeDeviceDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_define_node_device(), without waiting for it.
 *
 * Get the result with virgo_connection_define_node_device_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_define_node_device_async (VirgoConnection *self, const gchar *xml, VirgoNodeDeviceDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_define_node_device_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_define_node_device_async().
 *
 * Returns: (transfer full): the device
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeDevice *virgo_connection_define_node_device_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_all_secrets:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoSecretListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists secrets that match `flags`. Flags of one group are alternatives; groups are combined with AND. With no
 * flags, all secrets are returned.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectListAllSecrets()`.
 *
 * Returns: (transfer container) (element-type VirgoSecret): the secrets
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_secrets (VirgoConnection *self, VirgoSecretListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_all_secrets_async:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoSecretListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_all_secrets(), without waiting for it.
 *
 * Get the result with virgo_connection_list_all_secrets_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_all_secrets_async (VirgoConnection *self, VirgoSecretListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_all_secrets_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_all_secrets_async().
 *
 * Returns: (transfer container) (element-type VirgoSecret): the secrets
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_secrets_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_secret_by_uuid:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a secret by its UUID. Fails with %VIRGO_ERROR_NO_SECRET if there is none, and with
 * %VIRGO_ERROR_INVALID_ARG if the text is no UUID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virSecretLookupByUUIDString()`.
 *
 * Returns: (transfer full): the secret
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoSecret *virgo_connection_lookup_secret_by_uuid (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_secret_by_uuid_async:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_secret_by_uuid(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_secret_by_uuid_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_secret_by_uuid_async (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_secret_by_uuid_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_secret_by_uuid_async().
 *
 * Returns: (transfer full): the secret
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoSecret *virgo_connection_lookup_secret_by_uuid_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_secret_by_usage:
 * @self: a #VirgoConnection
 * @usage_type: the type of use
 * @usage_id: what it is for
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a secret by what it is for. Fails with %VIRGO_ERROR_NO_SECRET if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virSecretLookupByUsage()`.
 *
 * Returns: (transfer full): the secret
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoSecret *virgo_connection_lookup_secret_by_usage (VirgoConnection *self, VirgoSecretUsageType usage_type, const gchar *usage_id, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_secret_by_usage_async:
 * @self: a #VirgoConnection
 * @usage_type: the type of use
 * @usage_id: what it is for
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_secret_by_usage(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_secret_by_usage_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_secret_by_usage_async (VirgoConnection *self, VirgoSecretUsageType usage_type, const gchar *usage_id, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_secret_by_usage_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_secret_by_usage_async().
 *
 * Returns: (transfer full): the secret
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoSecret *virgo_connection_lookup_secret_by_usage_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_define_secret:
 * @self: a #VirgoConnection
 * @xml: a `<secret>` document
 * @flags: a combination of `VirgoSecretDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Defines a secret, or changes the definition of the one with the same UUID. A new one has no value until
 * [method@Virgo.Secret.set_value] is called. Fails with %VIRGO_ERROR_OPERATION_FAILED or %VIRGO_ERROR_INTERNAL_ERROR if
 * there is another secret for the same use.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virSecretDefineXML()`.
 *
 * Returns: (transfer full): the secret
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoSecret *virgo_connection_define_secret (VirgoConnection *self, const gchar *xml, VirgoSecretDefineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_define_secret_async:
 * @self: a #VirgoConnection
 * @xml: a `<secret>` document
 * @flags: a combination of `VirgoSecretDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_define_secret(), without waiting for it.
 *
 * Get the result with virgo_connection_define_secret_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_define_secret_async (VirgoConnection *self, const gchar *xml, VirgoSecretDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_define_secret_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_define_secret_async().
 *
 * Returns: (transfer full): the secret
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoSecret *virgo_connection_define_secret_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_all_nw_filters:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists all network filters.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectListAllNWFilters()`.
 *
 * Returns: (transfer container) (element-type VirgoNwFilter): the filters
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_nw_filters (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_all_nw_filters_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_all_nw_filters(), without waiting for it.
 *
 * Get the result with virgo_connection_list_all_nw_filters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_all_nw_filters_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_all_nw_filters_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_all_nw_filters_async().
 *
 * Returns: (transfer container) (element-type VirgoNwFilter): the filters
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_nw_filters_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_nw_filter_by_name:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a network filter by its name. Fails with %VIRGO_ERROR_NO_NWFILTER if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNWFilterLookupByName()`.
 *
 * Returns: (transfer full): the filter
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilter *virgo_connection_lookup_nw_filter_by_name (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_nw_filter_by_name_async:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_nw_filter_by_name(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_nw_filter_by_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_nw_filter_by_name_async (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_nw_filter_by_name_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_nw_filter_by_name_async().
 *
 * Returns: (transfer full): the filter
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilter *virgo_connection_lookup_nw_filter_by_name_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_nw_filter_by_uuid:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a network filter by its UUID. Fails with %VIRGO_ERROR_NO_NWFILTER if there is none, and with
 * %VIRGO_ERROR_INVALID_ARG if the text is no UUID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNWFilterLookupByUUIDString()`.
 *
 * Returns: (transfer full): the filter
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilter *virgo_connection_lookup_nw_filter_by_uuid (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_nw_filter_by_uuid_async:
 * @self: a #VirgoConnection
 * @uuid: the UUID, with or without dashes
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_nw_filter_by_uuid(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_nw_filter_by_uuid_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_nw_filter_by_uuid_async (VirgoConnection *self, const gchar *uuid, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_nw_filter_by_uuid_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_nw_filter_by_uuid_async().
 *
 * Returns: (transfer full): the filter
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilter *virgo_connection_lookup_nw_filter_by_uuid_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_define_nw_filter:
 * @self: a #VirgoConnection
 * @xml: a `<filter>` document
 * @flags: a combination of `VirgoNwFilterDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Defines a network filter, or changes the one with the same name and UUID, also where it is in use. Fails with
 * %VIRGO_ERROR_OPERATION_FAILED if another filter has the name or the UUID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNWFilterDefineXMLFlags()`.
 *
 * Returns: (transfer full): the filter
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilter *virgo_connection_define_nw_filter (VirgoConnection *self, const gchar *xml, VirgoNwFilterDefineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_define_nw_filter_async:
 * @self: a #VirgoConnection
 * @xml: a `<filter>` document
 * @flags: a combination of `VirgoNwFilterDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_define_nw_filter(), without waiting for it.
 *
 * Get the result with virgo_connection_define_nw_filter_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_define_nw_filter_async (VirgoConnection *self, const gchar *xml, VirgoNwFilterDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_define_nw_filter_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_define_nw_filter_async().
 *
 * Returns: (transfer full): the filter
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilter *virgo_connection_define_nw_filter_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_all_nw_filter_bindings:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the bindings of network filters: which filter the traffic of each network device goes through.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectListAllNWFilterBindings()`.
 *
 * Returns: (transfer container) (element-type VirgoNwFilterBinding): the bindings
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_nw_filter_bindings (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_all_nw_filter_bindings_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_all_nw_filter_bindings(), without waiting for it.
 *
 * Get the result with virgo_connection_list_all_nw_filter_bindings_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_all_nw_filter_bindings_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_all_nw_filter_bindings_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_all_nw_filter_bindings_async().
 *
 * Returns: (transfer container) (element-type VirgoNwFilterBinding): the bindings
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_nw_filter_bindings_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_nw_filter_binding_by_port_dev:
 * @self: a #VirgoConnection
 * @port_dev: the name of the network device on the host
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds the binding of a network device. Fails with %VIRGO_ERROR_NO_NWFILTER_BINDING if it has none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNWFilterBindingLookupByPortDev()`.
 *
 * Returns: (transfer full): the binding
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilterBinding *virgo_connection_lookup_nw_filter_binding_by_port_dev (VirgoConnection *self, const gchar *port_dev, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_nw_filter_binding_by_port_dev_async:
 * @self: a #VirgoConnection
 * @port_dev: the name of the network device on the host
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_nw_filter_binding_by_port_dev(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_nw_filter_binding_by_port_dev_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_nw_filter_binding_by_port_dev_async (VirgoConnection *self, const gchar *port_dev, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_nw_filter_binding_by_port_dev_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_nw_filter_binding_by_port_dev_async().
 *
 * Returns: (transfer full): the binding
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilterBinding *virgo_connection_lookup_nw_filter_binding_by_port_dev_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_create_nw_filter_binding:
 * @self: a #VirgoConnection
 * @xml: a `<filterbinding>` document
 * @flags: a combination of `VirgoNwFilterBindingCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Has a network filter applied to the traffic of a network device. The hypervisor does so for the interfaces of
 * domains; this is for devices that are made otherwise.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNWFilterBindingCreateXML()`.
 *
 * Returns: (transfer full): the binding
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilterBinding *virgo_connection_create_nw_filter_binding (VirgoConnection *self, const gchar *xml, VirgoNwFilterBindingCreateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_create_nw_filter_binding_async:
 * @self: a #VirgoConnection
 * @xml: a `<filterbinding>` document
 * @flags: a combination of `VirgoNwFilterBindingCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_create_nw_filter_binding(), without waiting for it.
 *
 * Get the result with virgo_connection_create_nw_filter_binding_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_create_nw_filter_binding_async (VirgoConnection *self, const gchar *xml, VirgoNwFilterBindingCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_create_nw_filter_binding_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_create_nw_filter_binding_async().
 *
 * Returns: (transfer full): the binding
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNwFilterBinding *virgo_connection_create_nw_filter_binding_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_list_all_interfaces:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoInterfaceListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists network interfaces of the host that match `flags`, which are alternatives. With no flags, all are returned.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectListAllInterfaces()`.
 *
 * Returns: (transfer container) (element-type VirgoInterface): the interfaces
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_interfaces (VirgoConnection *self, VirgoInterfaceListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_list_all_interfaces_async:
 * @self: a #VirgoConnection
 * @flags: a combination of `VirgoInterfaceListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_list_all_interfaces(), without waiting for it.
 *
 * Get the result with virgo_connection_list_all_interfaces_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_list_all_interfaces_async (VirgoConnection *self, VirgoInterfaceListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_list_all_interfaces_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_list_all_interfaces_async().
 *
 * Returns: (transfer container) (element-type VirgoInterface): the interfaces
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_connection_list_all_interfaces_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_interface_by_name:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a network interface of the host by its name. Fails with %VIRGO_ERROR_NO_INTERFACE if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceLookupByName()`.
 *
 * Returns: (transfer full): the interface
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoInterface *virgo_connection_lookup_interface_by_name (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_interface_by_name_async:
 * @self: a #VirgoConnection
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_interface_by_name(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_interface_by_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_interface_by_name_async (VirgoConnection *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_interface_by_name_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_interface_by_name_async().
 *
 * Returns: (transfer full): the interface
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoInterface *virgo_connection_lookup_interface_by_name_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_lookup_interface_by_mac:
 * @self: a #VirgoConnection
 * @mac: the address, as `52:54:00:00:00:01`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a network interface of the host by its hardware address. Fails with %VIRGO_ERROR_NO_INTERFACE if there is
 * none, and with %VIRGO_ERROR_MULTIPLE_INTERFACES if several have it.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceLookupByMACString()`.
 *
 * Returns: (transfer full): the interface
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoInterface *virgo_connection_lookup_interface_by_mac (VirgoConnection *self, const gchar *mac, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_lookup_interface_by_mac_async:
 * @self: a #VirgoConnection
 * @mac: the address, as `52:54:00:00:00:01`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_lookup_interface_by_mac(), without waiting for it.
 *
 * Get the result with virgo_connection_lookup_interface_by_mac_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_lookup_interface_by_mac_async (VirgoConnection *self, const gchar *mac, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_lookup_interface_by_mac_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_lookup_interface_by_mac_async().
 *
 * Returns: (transfer full): the interface
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoInterface *virgo_connection_lookup_interface_by_mac_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_define_interface:
 * @self: a #VirgoConnection
 * @xml: an `<interface>` document
 * @flags: a combination of `VirgoInterfaceDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Defines a network interface of the host, or changes the one with the same name. It is not started. Most hosts can
 * only be looked at.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceDefineXML()`.
 *
 * Returns: (transfer full): the interface
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoInterface *virgo_connection_define_interface (VirgoConnection *self, const gchar *xml, VirgoInterfaceDefineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_define_interface_async:
 * @self: a #VirgoConnection
 * @xml: an `<interface>` document
 * @flags: a combination of `VirgoInterfaceDefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_define_interface(), without waiting for it.
 *
 * Get the result with virgo_connection_define_interface_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_define_interface_async (VirgoConnection *self, const gchar *xml, VirgoInterfaceDefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_define_interface_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_define_interface_async().
 *
 * Returns: (transfer full): the interface
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoInterface *virgo_connection_define_interface_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_begin_interface_changes:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Begins changes of the network interfaces of the host: what is done from now on can be taken back with
 * [method@Virgo.Connection.rollback_interface_changes]. Fails with %VIRGO_ERROR_OPERATION_INVALID if changes were begun
 * already.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceChangeBegin()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_begin_interface_changes (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_begin_interface_changes_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_begin_interface_changes(), without waiting for it.
 *
 * Get the result with virgo_connection_begin_interface_changes_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_begin_interface_changes_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_begin_interface_changes_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_begin_interface_changes_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_begin_interface_changes_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_commit_interface_changes:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Keeps the changes of the network interfaces of the host since [method@Virgo.Connection.begin_interface_changes]. Fails with
 * %VIRGO_ERROR_OPERATION_INVALID if none were begun.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceChangeCommit()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_commit_interface_changes (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_commit_interface_changes_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_commit_interface_changes(), without waiting for it.
 *
 * Get the result with virgo_connection_commit_interface_changes_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_commit_interface_changes_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_commit_interface_changes_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_commit_interface_changes_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_commit_interface_changes_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_rollback_interface_changes:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Takes back the changes of the network interfaces of the host since [method@Virgo.Connection.begin_interface_changes].
 * [property@Virgo.Connection:interfaces] follows once [method@Virgo.Connection.list_all_interfaces] is called. Fails with
 * %VIRGO_ERROR_OPERATION_INVALID if none were begun.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceChangeRollback()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_rollback_interface_changes (VirgoConnection *self, GCancellable *cancellable, GError **error);

/**
 * virgo_connection_rollback_interface_changes_async:
 * @self: a #VirgoConnection
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_connection_rollback_interface_changes(), without waiting for it.
 *
 * Get the result with virgo_connection_rollback_interface_changes_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_connection_rollback_interface_changes_async (VirgoConnection *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_connection_rollback_interface_changes_finish:
 * @self: a #VirgoConnection
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_connection_rollback_interface_changes_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_connection_rollback_interface_changes_finish (VirgoConnection *self, GAsyncResult *result, GError **error);

/**
 * virgo_connection_get_domains:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (transfer full): The domains, as an [class@Virgo.ObjectList] of [class@Virgo.Domain]s that is loaded as the connection opens, and kept up to date from then on. [property@Virgo.ObjectList:loading] is `TRUE` meanwhile, and [property@Virgo.ObjectList:error] says why loading has failed.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_connection_get_domains (VirgoConnection *self);

/**
 * virgo_connection_get_storage_pools:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (transfer full): The storage pools, as an [class@Virgo.ObjectList] of [class@Virgo.StoragePool]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_storage_pools] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_connection_get_storage_pools (VirgoConnection *self);

/**
 * virgo_connection_get_networks:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (transfer full): The networks, as an [class@Virgo.ObjectList] of [class@Virgo.Network]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_networks] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_connection_get_networks (VirgoConnection *self);

/**
 * virgo_connection_get_node_devices:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (transfer full): The node devices, as an [class@Virgo.ObjectList] of [class@Virgo.NodeDevice]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_node_devices] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_connection_get_node_devices (VirgoConnection *self);

/**
 * virgo_connection_get_secrets:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (transfer full): The secrets, as an [class@Virgo.ObjectList] of [class@Virgo.Secret]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_secrets] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_connection_get_secrets (VirgoConnection *self);

/**
 * virgo_connection_get_nw_filters:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (transfer full): The nw filters, as an [class@Virgo.ObjectList] of [class@Virgo.NwFilter]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_nw_filters] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_connection_get_nw_filters (VirgoConnection *self);

/**
 * virgo_connection_get_nw_filter_bindings:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (transfer full): The nw filter bindings, as an [class@Virgo.ObjectList] of [class@Virgo.NwFilterBinding]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_nw_filter_bindings] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_connection_get_nw_filter_bindings (VirgoConnection *self);

/**
 * virgo_connection_get_interfaces:
 * @self: a #VirgoConnection
 *
 * Gets the property.
 *
 * Returns: (transfer full): The interfaces, as an [class@Virgo.ObjectList] of [class@Virgo.Interface]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Connection.list_all_interfaces] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_connection_get_interfaces (VirgoConnection *self);

/**
 * VirgoDomain:connection:
 *
 * The connection that the domain belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:uuid:
 *
 * The UUID, which never changes.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:name:
 *
 * The name.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:state:
 *
 * The current state of the domain, such as running, paused or shut off.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:state-reason:
 *
 * The reason why the domain came to be in [property@Virgo.Domain:state].
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:problem:
 *
 * What is wrong with the domain if its definition or its run cannot be loaded, or `NULL`.
 *
 * The state is %VIRGO_DOMAIN_STATE_NO_STATE then. Nothing is lost: a definition that cannot be loaded stays as it
 * is until [method@Virgo.Domain.undefine] removes it, and a run that does not answer goes on and is tried again.
 * Operations that need what is missing fail with this text. Only embedded drivers set it.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:title:
 *
 * The title, or `NULL`. Those of the domains that a daemon had when the connection opened are known a moment
 * later, and notified.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:description:
 *
 * The description, or `NULL`; known when [property@Virgo.Domain:title] is.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:persistent:
 *
 * Whether the domain has a definition, and so remains when it is shut off.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:autostart:
 *
 * Whether the domain is started when the host starts. [method@Virgo.Domain.set_autostart] changes it.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:memory:
 *
 * The memory that the domain has now, in bytes. [method@Virgo.Domain.set_memory] changes it.
 *
 * Corresponds to libvirt's `virDomainGetInfo()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:max-memory:
 *
 * The maximum memory that the domain can have, in bytes. [method@Virgo.Domain.set_memory] changes it.
 *
 * Corresponds to libvirt's `virDomainGetMaxMemory()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:n-vcpus:
 *
 * The number of virtual CPUs that the domain has now. [method@Virgo.Domain.set_n_vcpus] changes it.
 *
 * Corresponds to libvirt's `virDomainGetInfo()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:max-n-vcpus:
 *
 * The maximum number of virtual CPUs that the domain can have. [method@Virgo.Domain.set_n_vcpus] changes it.
 *
 * Corresponds to libvirt's `virDomainGetMaxVcpus()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:has-managed-save:
 *
 * Whether the host keeps the saved memory of the domain, from which the next start goes on.
 * [method@Virgo.Domain.remove_managed_save] removes it.
 *
 * Corresponds to libvirt's `virDomainHasManagedSaveImage()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:has-current-snapshot:
 *
 * Whether the domain has a current snapshot, which is the parent of the next one; `FALSE` as long as it is not known.
 * [method@Virgo.Domain.fetch_current_snapshot] returns it.
 *
 * Corresponds to libvirt's `virDomainHasCurrentSnapshot()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:agent-connected:
 *
 * Whether the guest agent is connected. [signal@Virgo.Domain::agent-changed] tells when that changes. Of a domain that a daemon
 * had when the connection opened it is known a moment later, and notified.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:os-type:
 *
 * The kind of guest: `hvm` for a virtual machine, `exe` for a container.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:id:
 *
 * The ID of the domain while it is active, or -1.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:active:
 *
 * Whether the domain is active: running, paused, or in another state in which it is in memory.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:snapshots:
 *
 * The snapshots, as an [class@Virgo.ObjectList] of [class@Virgo.DomainSnapshot]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Domain.list_all_snapshots] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain:checkpoints:
 *
 * The checkpoints, as an [class@Virgo.ObjectList] of [class@Virgo.DomainCheckpoint]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Domain.list_all_checkpoints] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::state-changed:
 * @self: the emitter
 * @state: the new state
 * @reason: why
 *
 * The state changed, or the reason for it.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::defined:
 * @self: the emitter
 * @detail: how the definition came about
 *
 * Emitted when the domain has been defined, or its definition has changed.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_DEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::undefined:
 * @self: the emitter
 * @detail: how the definition went away
 *
 * Emitted when the definition of the domain has been removed.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_UNDEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::started:
 * @self: the emitter
 * @detail: how it started
 *
 * Emitted when the domain has started.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_STARTED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::suspended:
 * @self: the emitter
 * @detail: why it was paused
 *
 * Emitted when the domain has been paused.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_SUSPENDED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::resumed:
 * @self: the emitter
 * @detail: why it was resumed
 *
 * Emitted when the domain has been resumed after a pause.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_RESUMED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::stopped:
 * @self: the emitter
 * @detail: why it stopped
 *
 * Emitted when the domain has stopped.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_STOPPED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::guest-shut-down:
 * @self: the emitter
 * @detail: who asked for it
 *
 * Emitted when the guest has shut down. The domain is about to stop.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_SHUTDOWN`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::pm-suspended:
 * @self: the emitter
 * @detail: where the guest keeps its state
 *
 * Emitted when the guest has suspended itself, to memory or to disk.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_PMSUSPENDED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::crashed:
 * @self: the emitter
 * @detail: what is known of the crash
 *
 * Emitted when the guest has crashed.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_CRASHED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::rebooted:
 * @self: the emitter
 *
 * Emitted when the guest has been rebooted.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_REBOOT`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::rtc-changed:
 * @self: the emitter
 * @utc_offset: how far the clock is from UTC, in seconds
 *
 * Emitted when the guest has set its clock.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_RTC_CHANGE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::watchdog-fired:
 * @self: the emitter
 * @action: what is done about it
 *
 * Emitted when a watchdog of the domain has fired.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_WATCHDOG`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::io-error:
 * @self: the emitter
 * @device: the alias of the disk, e.g. `virtio-disk0`
 * @source: the path of the source of the disk; empty if it has none
 * @action: what follows from the error
 * @reason: why, in a word such as `enospc`; empty if the hypervisor does not know, or `NULL` if the host does not tell
 *
 * Emitted when a disk has had an I/O error.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_IO_ERROR_REASON`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::graphics:
 * @self: the emitter
 * @phase: how far the client has come
 * @local: the end of the connection that belongs to the hypervisor
 * @remote: the end of the connection that belongs to the client
 * @auth_scheme: how clients of the device authenticate, e.g. `vnc-none` or `sasl`
 * @subject: as whom the client has authenticated
 *
 * Emitted when a client of a graphics device comes or goes.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_GRAPHICS`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::control-error:
 * @self: the emitter
 *
 * Emitted when the host can no longer control the domain, because the hypervisor does not answer as it should.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_CONTROL_ERROR`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::block-job:
 * @self: the emitter
 * @disk: the target of the disk, e.g. `vda`; hosts older than libvirt 1.2.6 tell the path of its source
 * @job_type: what the job does
 * @status: what has become of it
 *
 * Emitted when a block job has ended, or when it has come so far that its copy can be used.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::disk-changed:
 * @self: the emitter
 * @device: the alias of the disk, e.g. `ide0-1-0`
 * @old_source: the path of the source that the disk had, or `NULL`
 * @new_source: the path of the source that the disk has now, or `NULL`
 * @reason: why
 *
 * Emitted when a disk has got another source without being asked to.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_DISK_CHANGE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::tray-changed:
 * @self: the emitter
 * @device: the alias of the disk, e.g. `ide0-1-0`
 * @change: what has happened to the tray
 *
 * Emitted when the tray of a removable disk was opened or closed.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_TRAY_CHANGE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::pm-wakeup:
 * @self: the emitter
 *
 * Emitted when the guest wakes up after it has suspended itself to memory.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_PMWAKEUP`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::pm-suspend:
 * @self: the emitter
 *
 * Emitted when the guest has suspended itself to memory.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_PMSUSPEND`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::pm-suspend-disk:
 * @self: the emitter
 *
 * Emitted when the guest has suspended itself to disk.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_PMSUSPEND_DISK`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::balloon-changed:
 * @self: the emitter
 * @memory: the memory that the guest has now, in bytes
 *
 * Emitted when the memory balloon of the guest has changed its size. [property@Virgo.Domain:memory] follows.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_BALLOON_CHANGE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::device-removed:
 * @self: the emitter
 * @device: the alias of the device, e.g. `net1`
 *
 * Emitted when the guest has let go of a device, which the domain does not have from then on.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::tunable-changed:
 * @self: the emitter
 * @parameters: the parameters that have changed, with their new values: [const@Virgo.DOMAIN_TUNABLE_CPU_CPU_SHARES],
 *   [const@Virgo.DOMAIN_TUNABLE_BLKDEV_TOTAL_BYTES_SEC] and the like
 *
 * Emitted when parameters of the running domain have changed.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_TUNABLE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::agent-changed:
 * @self: the emitter
 * @state: whether the agent is connected
 * @reason: why
 *
 * Emitted when the guest agent connects or disconnects. [property@Virgo.Domain:agent-connected] follows.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_AGENT_LIFECYCLE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::device-added:
 * @self: the emitter
 * @device: the alias of the device, e.g. `net1`
 *
 * Emitted when the running domain has got a device.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_DEVICE_ADDED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::migration-iteration:
 * @self: the emitter
 * @iteration: the number of the iteration, from 1
 *
 * Emitted when an iteration of copying the memory begins while the domain migrates. Only hosts that are asked for
 * this when the migration begins tell of it.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_MIGRATION_ITERATION`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::job-completed:
 * @self: the emitter
 * @statistics: the statistics of the job
 *
 * Emitted when a job of the domain has completed, such as a migration or a save.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_JOB_COMPLETED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::device-removal-failed:
 * @self: the emitter
 * @device: the alias of the device, e.g. `net1`
 *
 * Emitted when the guest has refused to let go of a device, which the domain keeps.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_DEVICE_REMOVAL_FAILED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::metadata-changed:
 * @self: the emitter
 * @kind: what has changed
 * @uri: the XML namespace of the element, or `NULL` for the title and the description
 *
 * Emitted when the title, the description or an element of an application's metadata has changed.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_METADATA_CHANGE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::block-threshold:
 * @self: the emitter
 * @device: the target of the disk, e.g. `vda`, with the number of the image in brackets if it is not the top one
 * @path: the path of the image, or `NULL` if it has none
 * @threshold: the threshold, in bytes
 * @excess: how far past it the guest has written, in bytes
 *
 * Emitted when the guest has written past the threshold of a disk, which is then no longer set.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_BLOCK_THRESHOLD`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::memory-failure:
 * @self: the emitter
 * @recipient: whose memory it is
 * @action: what the hypervisor has done about it
 * @flags: a combination of `VirgoDomainMemoryFailureFlags`
 *
 * Emitted when memory of the host that the domain uses has failed.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_MEMORY_FAILURE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::memory-device-size-changed:
 * @self: the emitter
 * @device: the alias of the device, e.g. `virtiomem0`
 * @size: the size that the device has now, in bytes
 *
 * Emitted when a memory device has changed its size as the guest was asked to.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_MEMORY_DEVICE_SIZE_CHANGE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::nic-mac-changed:
 * @self: the emitter
 * @device: the alias of the interface, e.g. `net0`
 * @old_mac: the MAC address that the interface had
 * @new_mac: the MAC address that the interface has now
 *
 * Emitted when the guest has changed the MAC address of a network interface.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_NIC_MAC_CHANGE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::vcpu-removed:
 * @self: the emitter
 * @vcpu: the number of the virtual CPU, from 0
 *
 * Emitted when the guest has let go of a virtual CPU, which the domain does not have from then on.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_VCPU_REMOVED`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::channel-changed:
 * @self: the emitter
 * @name: the name of the channel, e.g. `org.qemu.guest_agent.0`
 * @state: whether a program has the channel open
 * @reason: why
 *
 * Emitted when a program in the guest opens or closes a channel.
 *
 * Corresponds to libvirt's `VIR_DOMAIN_EVENT_ID_CHANNEL_LIFECYCLE`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::snapshot-added:
 * @self: the emitter
 * @snapshot: the snapshot
 *
 * Emitted when a snapshot has come into [property@Virgo.Domain:snapshots]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::snapshot-removed:
 * @self: the emitter
 * @snapshot: the snapshot
 *
 * Emitted when a snapshot has left [property@Virgo.Domain:snapshots]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::checkpoint-added:
 * @self: the emitter
 * @checkpoint: the checkpoint
 *
 * Emitted when a checkpoint has come into [property@Virgo.Domain:checkpoints]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoDomain::checkpoint-removed:
 * @self: the emitter
 * @checkpoint: the checkpoint
 *
 * Emitted when a checkpoint has left [property@Virgo.Domain:checkpoints]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_wait_for_state:
 * @self: a #VirgoDomain
 * @state: the state to wait for
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Waits until the domain is in a state; at once, if it is.
 *
 * Use a cancellable to give up earlier.
 *
 * # Errors
 * %VIRGO_ERROR_NO_DOMAIN if the domain is gone before that; %VIRGO_ERROR_INVALID_CONN if the connection is closed
 * or lost.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_wait_for_state (VirgoDomain *self, VirgoDomainState state, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_wait_for_state_async:
 * @self: a #VirgoDomain
 * @state: the state to wait for
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_wait_for_state(), without waiting for it.
 *
 * Get the result with virgo_domain_wait_for_state_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_wait_for_state_async (VirgoDomain *self, VirgoDomainState state, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_wait_for_state_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_wait_for_state_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_wait_for_state_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_start:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainStartFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts a defined domain.
 *
 * If the call is cancelled before the domain runs, the domain is stopped and nothing of the start remains.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCreateWithFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_start (VirgoDomain *self, VirgoDomainStartFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_start_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainStartFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_start(), without waiting for it.
 *
 * Get the result with virgo_domain_start_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_start_async (VirgoDomain *self, VirgoDomainStartFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_start_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_start_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_start_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_start_with_files:
 * @self: a #VirgoDomain
 * @files: (nullable) (array length=n_files): file descriptors, which stay the caller's; the guest's first process finds them from
 *   number 3 on
 * @n_files: the length of @files
 * @flags: a combination of `VirgoDomainStartFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts a defined domain, and passes file descriptors to its first process.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCreateWithFiles()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_start_with_files (VirgoDomain *self, const gint *files, gsize n_files, VirgoDomainStartFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_start_with_files_async:
 * @self: a #VirgoDomain
 * @files: (nullable) (array length=n_files): file descriptors, which stay the caller's; the guest's first process finds them from
 *   number 3 on
 * @n_files: the length of @files
 * @flags: a combination of `VirgoDomainStartFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_start_with_files(), without waiting for it.
 *
 * Get the result with virgo_domain_start_with_files_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_start_with_files_async (VirgoDomain *self, const gint *files, gsize n_files, VirgoDomainStartFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_start_with_files_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_start_with_files_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_start_with_files_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_shutdown:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainShutdownFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Asks the guest to shut down. The method returns once the guest was asked; the guest may ignore the request.
 * Watch [property@Virgo.Domain:state] to see when it has shut down.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainShutdownFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_shutdown (VirgoDomain *self, VirgoDomainShutdownFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_shutdown_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainShutdownFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_shutdown(), without waiting for it.
 *
 * Get the result with virgo_domain_shutdown_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_shutdown_async (VirgoDomain *self, VirgoDomainShutdownFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_shutdown_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_shutdown_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_shutdown_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_destroy:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainDestroyFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Stops the domain immediately, as if it lost power.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainDestroyFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_destroy (VirgoDomain *self, VirgoDomainDestroyFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_destroy_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainDestroyFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_destroy(), without waiting for it.
 *
 * Get the result with virgo_domain_destroy_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_destroy_async (VirgoDomain *self, VirgoDomainDestroyFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_destroy_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_destroy_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_destroy_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_suspend:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Pauses the domain: it keeps its memory, and its virtual CPUs do not run.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSuspend()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_suspend (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_suspend_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_suspend(), without waiting for it.
 *
 * Get the result with virgo_domain_suspend_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_suspend_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_suspend_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_suspend_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_suspend_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_resume:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Resumes a paused domain.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainResume()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_resume (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_resume_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_resume(), without waiting for it.
 *
 * Get the result with virgo_domain_resume_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_resume_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_resume_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_resume_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_resume_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_reboot:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainRebootFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Asks the guest to reboot.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainReboot()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_reboot (VirgoDomain *self, VirgoDomainRebootFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_reboot_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainRebootFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_reboot(), without waiting for it.
 *
 * Get the result with virgo_domain_reboot_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_reboot_async (VirgoDomain *self, VirgoDomainRebootFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_reboot_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_reboot_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_reboot_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_reset:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Resets the domain immediately, as a reset button does.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainReset()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_reset (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_reset_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_reset(), without waiting for it.
 *
 * Get the result with virgo_domain_reset_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_reset_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_reset_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_reset_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_reset_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_rename:
 * @self: a #VirgoDomain
 * @new_name: the new name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Renames an inactive domain.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainRename()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_rename (VirgoDomain *self, const gchar *new_name, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_rename_async:
 * @self: a #VirgoDomain
 * @new_name: the new name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_rename(), without waiting for it.
 *
 * Get the result with virgo_domain_rename_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_rename_async (VirgoDomain *self, const gchar *new_name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_rename_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_rename_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_rename_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_undefine:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainUndefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Removes the definition of the domain. An active domain continues to run, and becomes transient.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainUndefineFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_undefine (VirgoDomain *self, VirgoDomainUndefineFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_undefine_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainUndefineFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_undefine(), without waiting for it.
 *
 * Get the result with virgo_domain_undefine_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_undefine_async (VirgoDomain *self, VirgoDomainUndefineFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_undefine_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_undefine_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_undefine_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_xml:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the XML description of the domain.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<domain>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_xml (VirgoDomain *self, VirgoDomainXmlFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_xml_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_xml_async (VirgoDomain *self, VirgoDomainXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_xml_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_xml_async().
 *
 * Returns: (transfer full): a `<domain>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_xml_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_metadata:
 * @self: a #VirgoDomain
 * @metadata_type: what to set
 * @metadata: (nullable): the text or the element, or `NULL` to remove it
 * @key: (nullable): for an element, the prefix of its namespace
 * @uri: (nullable): for an element, the URI of its namespace
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets or removes the title, the description, or an application's element of the metadata.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetMetadata()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_metadata (VirgoDomain *self, VirgoDomainMetadataType metadata_type, const gchar *metadata, const gchar *key, const gchar *uri, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_metadata_async:
 * @self: a #VirgoDomain
 * @metadata_type: what to set
 * @metadata: (nullable): the text or the element, or `NULL` to remove it
 * @key: (nullable): for an element, the prefix of its namespace
 * @uri: (nullable): for an element, the URI of its namespace
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_metadata(), without waiting for it.
 *
 * Get the result with virgo_domain_set_metadata_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_metadata_async (VirgoDomain *self, VirgoDomainMetadataType metadata_type, const gchar *metadata, const gchar *key, const gchar *uri, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_metadata_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_metadata_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_metadata_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_metadata:
 * @self: a #VirgoDomain
 * @metadata_type: what to fetch
 * @uri: (nullable): for an element, the URI of its namespace
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the title, the description, or an application's element of the metadata.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetMetadata()`.
 *
 * Returns: (transfer full): the text or the element
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_metadata (VirgoDomain *self, VirgoDomainMetadataType metadata_type, const gchar *uri, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_metadata_async:
 * @self: a #VirgoDomain
 * @metadata_type: what to fetch
 * @uri: (nullable): for an element, the URI of its namespace
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_metadata(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_metadata_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_metadata_async (VirgoDomain *self, VirgoDomainMetadataType metadata_type, const gchar *uri, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_metadata_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_metadata_async().
 *
 * Returns: (transfer full): the text or the element
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_metadata_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_autostart:
 * @self: a #VirgoDomain
 * @autostart: whether the domain is started with the host
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets whether the domain is started when the host starts.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetAutostart()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_autostart (VirgoDomain *self, gboolean autostart, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_autostart_async:
 * @self: a #VirgoDomain
 * @autostart: whether the domain is started with the host
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_autostart(), without waiting for it.
 *
 * Get the result with virgo_domain_set_autostart_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_autostart_async (VirgoDomain *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_autostart_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_autostart_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_autostart_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_info:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the state, the memory, the virtual CPUs and the CPU time of the domain.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetInfo()`.
 *
 * Returns: (transfer full): information about the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainInfo *virgo_domain_fetch_info (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_info_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_info(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_info_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_info_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_info_async().
 *
 * Returns: (transfer full): information about the domain
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainInfo *virgo_domain_fetch_info_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_memory:
 * @self: a #VirgoDomain
 * @memory: the memory, in bytes
 * @flags: a combination of `VirgoDomainMemoryFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets the memory of the domain, or the maximum memory. Hypervisors round it up, usually to a multiple of 1,024
 * bytes.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetMemoryFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_memory (VirgoDomain *self, guint64 memory, VirgoDomainMemoryFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_memory_async:
 * @self: a #VirgoDomain
 * @memory: the memory, in bytes
 * @flags: a combination of `VirgoDomainMemoryFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_memory(), without waiting for it.
 *
 * Get the result with virgo_domain_set_memory_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_memory_async (VirgoDomain *self, guint64 memory, VirgoDomainMemoryFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_memory_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_memory_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_memory_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_memory_parameters:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the memory limits of the domain, in bytes: [const@Virgo.DOMAIN_MEMORY_HARD_LIMIT], [const@Virgo.DOMAIN_MEMORY_SOFT_LIMIT],
 * [const@Virgo.DOMAIN_MEMORY_MIN_GUARANTEE] and [const@Virgo.DOMAIN_MEMORY_SWAP_HARD_LIMIT], as far as the host supports them. 9,223,372,036,854,774,784 or more means that there is no
 * limit.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetMemoryParameters()`.
 *
 * Returns: (transfer full): the limits by name
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_memory_parameters (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_memory_parameters_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_memory_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_memory_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_memory_parameters_async (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_memory_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_memory_parameters_async().
 *
 * Returns: (transfer full): the limits by name
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_memory_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_memory_parameters:
 * @self: a #VirgoDomain
 * @parameters: the limits by name, in bytes, as [method@Virgo.Domain.fetch_memory_parameters] returns them
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets memory limits of the domain.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetMemoryParameters()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_memory_parameters (VirgoDomain *self, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_memory_parameters_async:
 * @self: a #VirgoDomain
 * @parameters: the limits by name, in bytes, as [method@Virgo.Domain.fetch_memory_parameters] returns them
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_memory_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_set_memory_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_memory_parameters_async (VirgoDomain *self, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_memory_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_memory_parameters_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_memory_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_n_vcpus:
 * @self: a #VirgoDomain
 * @vcpus: the number
 * @flags: a combination of `VirgoDomainVcpuFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets the number of virtual CPUs of the domain, or the maximum number.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetVcpusFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_n_vcpus (VirgoDomain *self, guint vcpus, VirgoDomainVcpuFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_n_vcpus_async:
 * @self: a #VirgoDomain
 * @vcpus: the number
 * @flags: a combination of `VirgoDomainVcpuFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_n_vcpus(), without waiting for it.
 *
 * Get the result with virgo_domain_set_n_vcpus_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_n_vcpus_async (VirgoDomain *self, guint vcpus, VirgoDomainVcpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_n_vcpus_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_n_vcpus_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_n_vcpus_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_n_vcpus:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainVcpuFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the number of virtual CPUs of the domain, or the maximum number.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetVcpusFlags()`.
 *
 * Returns: the number of virtual CPUs
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_domain_fetch_n_vcpus (VirgoDomain *self, VirgoDomainVcpuFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_n_vcpus_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainVcpuFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_n_vcpus(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_n_vcpus_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_n_vcpus_async (VirgoDomain *self, VirgoDomainVcpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_n_vcpus_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_n_vcpus_async().
 *
 * Returns: the number of virtual CPUs
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_domain_fetch_n_vcpus_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_vcpus:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the virtual CPUs of an active domain, with their state, CPU time and affinity.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetVcpus()`.
 *
 * Returns: (transfer container) (element-type VirgoVcpuInfo): the virtual CPUs
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_vcpus (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_vcpus_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_vcpus(), without waiting for it.
 *
 * Get the result with virgo_domain_list_vcpus_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_vcpus_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_vcpus_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_vcpus_async().
 *
 * Returns: (transfer container) (element-type VirgoVcpuInfo): the virtual CPUs
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_vcpus_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_pin_vcpu:
 * @self: a #VirgoDomain
 * @vcpu: the number of the virtual CPU, from 0
 * @cpus: (nullable) (array length=n_cpus): the numbers of the host's CPUs, from 0
 * @n_cpus: the length of @cpus
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets the host CPUs on which a virtual CPU may run.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainPinVcpuFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pin_vcpu (VirgoDomain *self, guint vcpu, const guint *cpus, gsize n_cpus, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_pin_vcpu_async:
 * @self: a #VirgoDomain
 * @vcpu: the number of the virtual CPU, from 0
 * @cpus: (nullable) (array length=n_cpus): the numbers of the host's CPUs, from 0
 * @n_cpus: the length of @cpus
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_pin_vcpu(), without waiting for it.
 *
 * Get the result with virgo_domain_pin_vcpu_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_pin_vcpu_async (VirgoDomain *self, guint vcpu, const guint *cpus, gsize n_cpus, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_pin_vcpu_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_pin_vcpu_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pin_vcpu_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_open_console:
 * @self: a #VirgoDomain
 * @device: (nullable): the alias of the device, such as `serial0`, or `NULL` for the first one
 * @flags: a combination of `VirgoDomainConsoleFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Opens a serial or console device of an active domain. What is written to the stream is input of the device.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainOpenConsole()`.
 *
 * Returns: (transfer full): a stream to the device
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStream *virgo_domain_open_console (VirgoDomain *self, const gchar *device, VirgoDomainConsoleFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_open_console_async:
 * @self: a #VirgoDomain
 * @device: (nullable): the alias of the device, such as `serial0`, or `NULL` for the first one
 * @flags: a combination of `VirgoDomainConsoleFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_open_console(), without waiting for it.
 *
 * Get the result with virgo_domain_open_console_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_open_console_async (VirgoDomain *self, const gchar *device, VirgoDomainConsoleFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_open_console_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_open_console_async().
 *
 * Returns: (transfer full): a stream to the device
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStream *virgo_domain_open_console_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_open_channel:
 * @self: a #VirgoDomain
 * @name: (nullable): the name of the target, such as `org.qemu.guest_agent.0`, or `NULL` for the first one
 * @flags: a combination of `VirgoDomainConsoleFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Opens a channel to a program in the guest, such as the guest agent.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainOpenChannel()`.
 *
 * Returns: (transfer full): a stream to the channel
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStream *virgo_domain_open_channel (VirgoDomain *self, const gchar *name, VirgoDomainConsoleFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_open_channel_async:
 * @self: a #VirgoDomain
 * @name: (nullable): the name of the target, such as `org.qemu.guest_agent.0`, or `NULL` for the first one
 * @flags: a combination of `VirgoDomainConsoleFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_open_channel(), without waiting for it.
 *
 * Get the result with virgo_domain_open_channel_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_open_channel_async (VirgoDomain *self, const gchar *name, VirgoDomainConsoleFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_open_channel_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_open_channel_async().
 *
 * Returns: (transfer full): a stream to the channel
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStream *virgo_domain_open_channel_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_screenshot:
 * @self: a #VirgoDomain
 * @screen: the number of the screen, from 0
 * @mime_type: (out) (optional) (transfer full): the image's type, e.g. `image/png`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Takes a screenshot of a display of the domain.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainScreenshot()`.
 *
 * Returns: (transfer full): the image file
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_domain_screenshot (VirgoDomain *self, guint screen, gchar **mime_type, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_screenshot_async:
 * @self: a #VirgoDomain
 * @screen: the number of the screen, from 0
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_screenshot(), without waiting for it.
 *
 * Get the result with virgo_domain_screenshot_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_screenshot_async (VirgoDomain *self, guint screen, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_screenshot_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @mime_type: (out) (optional) (transfer full): the image's type, e.g. `image/png`
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_screenshot_async().
 *
 * Returns: (transfer full): the image file
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_domain_screenshot_finish (VirgoDomain *self, GAsyncResult *result, gchar **mime_type, GError **error);

/**
 * virgo_domain_send_key:
 * @self: a #VirgoDomain
 * @codeset: the code set of `keycodes`
 * @hold_time: how long the keys are held, in nanoseconds, or 0 for the default of the hypervisor; it is rounded up to a
 *   millisecond
 * @keycodes: (nullable) (array length=n_keycodes): the codes of the keys, 16 at the most
 * @n_keycodes: the length of @keycodes
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Presses keys together, holds them, and releases them.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSendKey()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_send_key (VirgoDomain *self, VirgoKeycodeSet codeset, guint64 hold_time, const guint *keycodes, gsize n_keycodes, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_send_key_async:
 * @self: a #VirgoDomain
 * @codeset: the code set of `keycodes`
 * @hold_time: how long the keys are held, in nanoseconds, or 0 for the default of the hypervisor; it is rounded up to a
 *   millisecond
 * @keycodes: (nullable) (array length=n_keycodes): the codes of the keys, 16 at the most
 * @n_keycodes: the length of @keycodes
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_send_key(), without waiting for it.
 *
 * Get the result with virgo_domain_send_key_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_send_key_async (VirgoDomain *self, VirgoKeycodeSet codeset, guint64 hold_time, const guint *keycodes, gsize n_keycodes, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_send_key_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_send_key_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_send_key_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_inject_nmi:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sends a non-maskable interrupt (NMI) to the guest. Operating systems usually respond with a crash dump or a
 * panic.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainInjectNMI()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_inject_nmi (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_inject_nmi_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_inject_nmi(), without waiting for it.
 *
 * Get the result with virgo_domain_inject_nmi_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_inject_nmi_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_inject_nmi_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_inject_nmi_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_inject_nmi_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_open_graphics:
 * @self: a #VirgoDomain
 * @index: the index of the graphics device, from 0
 * @socket: a connected socket, which remains the caller's
 * @flags: a combination of `VirgoDomainGraphicsFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Connects a socket to a graphics device: the peer of the socket becomes a client of the device.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainOpenGraphics()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_open_graphics (VirgoDomain *self, guint index, gint socket, VirgoDomainGraphicsFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_open_graphics_async:
 * @self: a #VirgoDomain
 * @index: the index of the graphics device, from 0
 * @socket: a connected socket, which remains the caller's
 * @flags: a combination of `VirgoDomainGraphicsFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_open_graphics(), without waiting for it.
 *
 * Get the result with virgo_domain_open_graphics_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_open_graphics_async (VirgoDomain *self, guint index, gint socket, VirgoDomainGraphicsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_open_graphics_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_open_graphics_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_open_graphics_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_open_graphics_fd:
 * @self: a #VirgoDomain
 * @index: the index of the graphics device, from 0
 * @flags: a combination of `VirgoDomainGraphicsFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Connects to a graphics device.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainOpenGraphicsFD()`.
 *
 * Returns: a socket on which the protocol of the device is spoken; the caller owns it
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_domain_open_graphics_fd (VirgoDomain *self, guint index, VirgoDomainGraphicsFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_open_graphics_fd_async:
 * @self: a #VirgoDomain
 * @index: the index of the graphics device, from 0
 * @flags: a combination of `VirgoDomainGraphicsFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_open_graphics_fd(), without waiting for it.
 *
 * Get the result with virgo_domain_open_graphics_fd_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_open_graphics_fd_async (VirgoDomain *self, guint index, VirgoDomainGraphicsFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_open_graphics_fd_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_open_graphics_fd_async().
 *
 * Returns: a socket on which the protocol of the device is spoken; the caller owns it
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_domain_open_graphics_fd_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_time:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the time of the guest.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetTime()`.
 *
 * Returns: the time, in nanoseconds since 1970-01-01 00:00:00 UTC
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_fetch_time (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_time_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_time(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_time_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_time_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_time_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_time_async().
 *
 * Returns: the time, in nanoseconds since 1970-01-01 00:00:00 UTC
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint64 virgo_domain_fetch_time_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_time:
 * @self: a #VirgoDomain
 * @time: the time, in nanoseconds since 1970-01-01 00:00:00 UTC
 * @flags: a combination of `VirgoDomainSetTimeFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets the time of the guest.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetTime()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_time (VirgoDomain *self, gint64 time, VirgoDomainSetTimeFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_time_async:
 * @self: a #VirgoDomain
 * @time: the time, in nanoseconds since 1970-01-01 00:00:00 UTC
 * @flags: a combination of `VirgoDomainSetTimeFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_time(), without waiting for it.
 *
 * Get the result with virgo_domain_set_time_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_time_async (VirgoDomain *self, gint64 time, VirgoDomainSetTimeFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_time_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_time_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_time_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_freeze_filesystems:
 * @self: a #VirgoDomain
 * @mountpoints: (nullable) (array zero-terminated=1): where they are mounted; none stands for all
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Freezes file systems of the guest: writes to them are blocked, so that a copy of the disks is consistent.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainFSFreeze()`.
 *
 * Returns: the number of file systems that were frozen
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_domain_freeze_filesystems (VirgoDomain *self, const gchar* const *mountpoints, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_freeze_filesystems_async:
 * @self: a #VirgoDomain
 * @mountpoints: (nullable) (array zero-terminated=1): where they are mounted; none stands for all
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_freeze_filesystems(), without waiting for it.
 *
 * Get the result with virgo_domain_freeze_filesystems_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_freeze_filesystems_async (VirgoDomain *self, const gchar* const *mountpoints, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_freeze_filesystems_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_freeze_filesystems_async().
 *
 * Returns: the number of file systems that were frozen
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_domain_freeze_filesystems_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_thaw_filesystems:
 * @self: a #VirgoDomain
 * @mountpoints: (nullable) (array zero-terminated=1): where they are mounted; none stands for all
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Thaws file systems of the guest that were frozen.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainFSThaw()`.
 *
 * Returns: the number of file systems that were thawed
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_domain_thaw_filesystems (VirgoDomain *self, const gchar* const *mountpoints, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_thaw_filesystems_async:
 * @self: a #VirgoDomain
 * @mountpoints: (nullable) (array zero-terminated=1): where they are mounted; none stands for all
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_thaw_filesystems(), without waiting for it.
 *
 * Get the result with virgo_domain_thaw_filesystems_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_thaw_filesystems_async (VirgoDomain *self, const gchar* const *mountpoints, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_thaw_filesystems_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_thaw_filesystems_async().
 *
 * Returns: the number of file systems that were thawed
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_domain_thaw_filesystems_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_trim_filesystems:
 * @self: a #VirgoDomain
 * @mountpoint: (nullable): where the file system is mounted; `NULL` stands for all
 * @minimum: the smallest range of free blocks that is discarded, in bytes
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Discards the blocks that file systems of the guest do not use.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainFSTrim()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_trim_filesystems (VirgoDomain *self, const gchar *mountpoint, guint64 minimum, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_trim_filesystems_async:
 * @self: a #VirgoDomain
 * @mountpoint: (nullable): where the file system is mounted; `NULL` stands for all
 * @minimum: the smallest range of free blocks that is discarded, in bytes
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_trim_filesystems(), without waiting for it.
 *
 * Get the result with virgo_domain_trim_filesystems_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_trim_filesystems_async (VirgoDomain *self, const gchar *mountpoint, guint64 minimum, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_trim_filesystems_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_trim_filesystems_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_trim_filesystems_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_filesystems:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the file systems of the guest.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetFSInfo()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainFilesystem): the file systems
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_filesystems (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_filesystems_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_filesystems(), without waiting for it.
 *
 * Get the result with virgo_domain_list_filesystems_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_filesystems_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_filesystems_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_filesystems_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainFilesystem): the file systems
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_filesystems_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_guest_info:
 * @self: a #VirgoDomain
 * @types: a combination of `VirgoDomainGuestInfoTypes`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches what the guest agent knows of the guest, such as [const@Virgo.DOMAIN_GUEST_INFO_OS_NAME],
 * [const@Virgo.DOMAIN_GUEST_INFO_HOSTNAME_HOSTNAME] and [const@Virgo.DOMAIN_GUEST_INFO_USER_COUNT]. The name of the first user is
 * `user.0.name`: [const@Virgo.DOMAIN_GUEST_INFO_USER_PREFIX], a number, and [const@Virgo.DOMAIN_GUEST_INFO_USER_SUFFIX_NAME].
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetGuestInfo()`.
 *
 * Returns: (transfer full): the facts by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_guest_info (VirgoDomain *self, VirgoDomainGuestInfoTypes types, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_guest_info_async:
 * @self: a #VirgoDomain
 * @types: a combination of `VirgoDomainGuestInfoTypes`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_guest_info(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_guest_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_guest_info_async (VirgoDomain *self, VirgoDomainGuestInfoTypes types, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_guest_info_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_guest_info_async().
 *
 * Returns: (transfer full): the facts by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_guest_info_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_hostname:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainHostnameFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the name that the guest has in networks.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetHostname()`.
 *
 * Returns: (transfer full): the name
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_hostname (VirgoDomain *self, VirgoDomainHostnameFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_hostname_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainHostnameFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_hostname(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_hostname_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_hostname_async (VirgoDomain *self, VirgoDomainHostnameFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_hostname_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_hostname_async().
 *
 * Returns: (transfer full): the name
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_hostname_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_interfaces:
 * @self: a #VirgoDomain
 * @source: where they are looked up
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the network interfaces of the guest with their IP addresses.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainInterfaceAddresses()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainInterface): the interfaces
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_interfaces (VirgoDomain *self, VirgoDomainInterfaceAddressesSource source, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_interfaces_async:
 * @self: a #VirgoDomain
 * @source: where they are looked up
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_interfaces(), without waiting for it.
 *
 * Get the result with virgo_domain_list_interfaces_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_interfaces_async (VirgoDomain *self, VirgoDomainInterfaceAddressesSource source, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_interfaces_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_interfaces_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainInterface): the interfaces
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_interfaces_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_user_password:
 * @self: a #VirgoDomain
 * @user: the name of the user
 * @password: the password
 * @flags: a combination of `VirgoDomainSetUserPasswordFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets the password of a user of the guest.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetUserPassword()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_user_password (VirgoDomain *self, const gchar *user, const gchar *password, VirgoDomainSetUserPasswordFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_user_password_async:
 * @self: a #VirgoDomain
 * @user: the name of the user
 * @password: the password
 * @flags: a combination of `VirgoDomainSetUserPasswordFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_user_password(), without waiting for it.
 *
 * Get the result with virgo_domain_set_user_password_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_user_password_async (VirgoDomain *self, const gchar *user, const gchar *password, VirgoDomainSetUserPasswordFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_user_password_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_user_password_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_user_password_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_authorized_ssh_keys:
 * @self: a #VirgoDomain
 * @user: the name of the user
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the keys with which one can log in to the guest by SSH as a user.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainAuthorizedSSHKeysGet()`.
 *
 * Returns: (transfer full) (array zero-terminated=1): the keys, as lines of the file `authorized_keys`
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_domain_list_authorized_ssh_keys (VirgoDomain *self, const gchar *user, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_authorized_ssh_keys_async:
 * @self: a #VirgoDomain
 * @user: the name of the user
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_authorized_ssh_keys(), without waiting for it.
 *
 * Get the result with virgo_domain_list_authorized_ssh_keys_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_authorized_ssh_keys_async (VirgoDomain *self, const gchar *user, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_authorized_ssh_keys_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_authorized_ssh_keys_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): the keys, as lines of the file `authorized_keys`
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_domain_list_authorized_ssh_keys_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_authorized_ssh_keys:
 * @self: a #VirgoDomain
 * @user: the name of the user
 * @keys: (nullable) (array zero-terminated=1): the keys, as lines of the file `authorized_keys`
 * @flags: a combination of `VirgoDomainAuthorizedSshKeysSetFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes the keys with which one can log in to the guest by SSH as a user.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainAuthorizedSSHKeysSet()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_authorized_ssh_keys (VirgoDomain *self, const gchar *user, const gchar* const *keys, VirgoDomainAuthorizedSshKeysSetFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_authorized_ssh_keys_async:
 * @self: a #VirgoDomain
 * @user: the name of the user
 * @keys: (nullable) (array zero-terminated=1): the keys, as lines of the file `authorized_keys`
 * @flags: a combination of `VirgoDomainAuthorizedSshKeysSetFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_authorized_ssh_keys(), without waiting for it.
 *
 * Get the result with virgo_domain_set_authorized_ssh_keys_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_authorized_ssh_keys_async (VirgoDomain *self, const gchar *user, const gchar* const *keys, VirgoDomainAuthorizedSshKeysSetFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_authorized_ssh_keys_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_authorized_ssh_keys_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_authorized_ssh_keys_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_guest_vcpus:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches which virtual CPUs the guest has and uses: `vcpus`, `online` and `offlinable`, each a list of numbers and
 * ranges in words.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetGuestVcpus()`.
 *
 * Returns: (transfer full): the lists by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_guest_vcpus (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_guest_vcpus_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_guest_vcpus(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_guest_vcpus_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_guest_vcpus_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_guest_vcpus_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_guest_vcpus_async().
 *
 * Returns: (transfer full): the lists by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_guest_vcpus_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_guest_vcpus:
 * @self: a #VirgoDomain
 * @vcpus: (nullable) (array length=n_vcpus): the numbers of the virtual CPUs, from 0
 * @n_vcpus: the length of @vcpus
 * @enabled: whether the guest is to use them
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Has the guest use virtual CPUs or not. The domain has them all the same.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetGuestVcpus()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_guest_vcpus (VirgoDomain *self, const guint *vcpus, gsize n_vcpus, gboolean enabled, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_guest_vcpus_async:
 * @self: a #VirgoDomain
 * @vcpus: (nullable) (array length=n_vcpus): the numbers of the virtual CPUs, from 0
 * @n_vcpus: the length of @vcpus
 * @enabled: whether the guest is to use them
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_guest_vcpus(), without waiting for it.
 *
 * Get the result with virgo_domain_set_guest_vcpus_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_guest_vcpus_async (VirgoDomain *self, const guint *vcpus, gsize n_vcpus, gboolean enabled, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_guest_vcpus_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_guest_vcpus_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_guest_vcpus_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_agent_timeout:
 * @self: a #VirgoDomain
 * @seconds: the time, in seconds; -2 stands for as long as it takes, -1 for the host's default, 0 for not at all
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets how long the host waits for answers of the guest agent.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainAgentSetResponseTimeout()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_agent_timeout (VirgoDomain *self, gint seconds, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_agent_timeout_async:
 * @self: a #VirgoDomain
 * @seconds: the time, in seconds; -2 stands for as long as it takes, -1 for the host's default, 0 for not at all
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_agent_timeout(), without waiting for it.
 *
 * Get the result with virgo_domain_set_agent_timeout_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_agent_timeout_async (VirgoDomain *self, gint seconds, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_agent_timeout_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_agent_timeout_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_agent_timeout_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_send_process_signal:
 * @self: a #VirgoDomain
 * @pid: the number of the process in the container; a negative one stands for a group of processes
 * @signal: the signal
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sends a signal to a process of a container.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSendProcessSignal()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_send_process_signal (VirgoDomain *self, gint64 pid, VirgoDomainProcessSignal signal, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_send_process_signal_async:
 * @self: a #VirgoDomain
 * @pid: the number of the process in the container; a negative one stands for a group of processes
 * @signal: the signal
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_send_process_signal(), without waiting for it.
 *
 * Get the result with virgo_domain_send_process_signal_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_send_process_signal_async (VirgoDomain *self, gint64 pid, VirgoDomainProcessSignal signal, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_send_process_signal_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_send_process_signal_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_send_process_signal_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_attach_device:
 * @self: a #VirgoDomain
 * @xml: the element of the device, such as a `<disk>`
 * @flags: a combination of `VirgoDomainDeviceFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Attaches a device to the domain.
 *
 * # Errors
 * %VIRGO_ERROR_XML_DETAIL if the description is malformed; %VIRGO_ERROR_OPERATION_INVALID if the domain has such a
 * device already, or `LIVE` is among the flags and the domain is not active; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainAttachDeviceFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_attach_device (VirgoDomain *self, const gchar *xml, VirgoDomainDeviceFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_attach_device_async:
 * @self: a #VirgoDomain
 * @xml: the element of the device, such as a `<disk>`
 * @flags: a combination of `VirgoDomainDeviceFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_attach_device(), without waiting for it.
 *
 * Get the result with virgo_domain_attach_device_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_attach_device_async (VirgoDomain *self, const gchar *xml, VirgoDomainDeviceFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_attach_device_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_attach_device_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_attach_device_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_detach_device:
 * @self: a #VirgoDomain
 * @xml: the element of the device, with what tells it from others: the target of a disk, the MAC address of an
 *   interface
 * @flags: a combination of `VirgoDomainDeviceFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Detaches a device from the domain. Where the guest has to let go of it, the device is gone only once
 * [signal@Virgo.Domain::device-removed] is emitted.
 *
 * # Errors
 * %VIRGO_ERROR_DEVICE_MISSING if the domain has no such device; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainDetachDeviceFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_detach_device (VirgoDomain *self, const gchar *xml, VirgoDomainDeviceFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_detach_device_async:
 * @self: a #VirgoDomain
 * @xml: the element of the device, with what tells it from others: the target of a disk, the MAC address of an
 *   interface
 * @flags: a combination of `VirgoDomainDeviceFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_detach_device(), without waiting for it.
 *
 * Get the result with virgo_domain_detach_device_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_detach_device_async (VirgoDomain *self, const gchar *xml, VirgoDomainDeviceFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_detach_device_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_detach_device_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_detach_device_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_detach_device_alias:
 * @self: a #VirgoDomain
 * @alias: the alias of the device, e.g. `net1`
 * @flags: a combination of `VirgoDomainDeviceFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Detaches a device from the domain by its alias. This call does not wait for the guest: the device is gone once
 * [signal@Virgo.Domain::device-removed] is emitted.
 *
 * # Errors
 * %VIRGO_ERROR_DEVICE_MISSING if the domain has no such device; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainDetachDeviceAlias()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_detach_device_alias (VirgoDomain *self, const gchar *alias, VirgoDomainDeviceFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_detach_device_alias_async:
 * @self: a #VirgoDomain
 * @alias: the alias of the device, e.g. `net1`
 * @flags: a combination of `VirgoDomainDeviceFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_detach_device_alias(), without waiting for it.
 *
 * Get the result with virgo_domain_detach_device_alias_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_detach_device_alias_async (VirgoDomain *self, const gchar *alias, VirgoDomainDeviceFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_detach_device_alias_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_detach_device_alias_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_detach_device_alias_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_update_device:
 * @self: a #VirgoDomain
 * @xml: the whole element of the device, as it is to be
 * @flags: a combination of `VirgoDomainDeviceFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes a device of the domain, such as the medium of a removable disk.
 *
 * # Errors
 * %VIRGO_ERROR_OPERATION_UNSUPPORTED if something is to be changed that cannot be; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainUpdateDeviceFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_update_device (VirgoDomain *self, const gchar *xml, VirgoDomainDeviceFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_update_device_async:
 * @self: a #VirgoDomain
 * @xml: the whole element of the device, as it is to be
 * @flags: a combination of `VirgoDomainDeviceFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_update_device(), without waiting for it.
 *
 * Get the result with virgo_domain_update_device_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_update_device_async (VirgoDomain *self, const gchar *xml, VirgoDomainDeviceFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_update_device_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_update_device_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_update_device_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_resize_block:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @size: the size, in bytes
 * @flags: a combination of `VirgoDomainBlockResizeFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Resizes a disk of the running domain.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the domain has no such disk; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainBlockResize()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_resize_block (VirgoDomain *self, const gchar *disk, guint64 size, VirgoDomainBlockResizeFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_resize_block_async:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @size: the size, in bytes
 * @flags: a combination of `VirgoDomainBlockResizeFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_resize_block(), without waiting for it.
 *
 * Get the result with virgo_domain_resize_block_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_resize_block_async (VirgoDomain *self, const gchar *disk, guint64 size, VirgoDomainBlockResizeFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_resize_block_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_resize_block_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_resize_block_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_block_threshold:
 * @self: a #VirgoDomain
 * @device: the target of the disk, e.g. `vda`, with the number of the image in brackets if it is not the top one
 * @threshold: the place, in bytes; 0 stands for none
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Has [signal@Virgo.Domain::block-threshold] emitted once the guest writes past a place of a disk.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetBlockThreshold()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_block_threshold (VirgoDomain *self, const gchar *device, guint64 threshold, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_block_threshold_async:
 * @self: a #VirgoDomain
 * @device: the target of the disk, e.g. `vda`, with the number of the image in brackets if it is not the top one
 * @threshold: the place, in bytes; 0 stands for none
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_block_threshold(), without waiting for it.
 *
 * Get the result with virgo_domain_set_block_threshold_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_block_threshold_async (VirgoDomain *self, const gchar *device, guint64 threshold, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_block_threshold_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_block_threshold_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_block_threshold_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_associate_descriptors:
 * @self: a #VirgoDomain
 * @name: the name of the group of files in the description
 * @descriptors: (nullable) (array length=n_descriptors): the descriptors, which stay the caller's
 * @n_descriptors: the length of @descriptors
 * @flags: a combination of `VirgoDomainAssociateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Gives the domain files as open descriptors, which its description names. They have to be passed before the
 * domain starts, and again for each start.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainFDAssociate()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_associate_descriptors (VirgoDomain *self, const gchar *name, const gint *descriptors, gsize n_descriptors, VirgoDomainAssociateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_associate_descriptors_async:
 * @self: a #VirgoDomain
 * @name: the name of the group of files in the description
 * @descriptors: (nullable) (array length=n_descriptors): the descriptors, which stay the caller's
 * @n_descriptors: the length of @descriptors
 * @flags: a combination of `VirgoDomainAssociateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_associate_descriptors(), without waiting for it.
 *
 * Get the result with virgo_domain_associate_descriptors_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_associate_descriptors_async (VirgoDomain *self, const gchar *name, const gint *descriptors, gsize n_descriptors, VirgoDomainAssociateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_associate_descriptors_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_associate_descriptors_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_associate_descriptors_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_announce_interface:
 * @self: a #VirgoDomain
 * @device: (nullable): the alias or the MAC address of the interface; `NULL` stands for all
 * @parameters: how: [const@Virgo.DOMAIN_ANNOUNCE_INTERFACE_INITIAL], [const@Virgo.DOMAIN_ANNOUNCE_INTERFACE_MAX],
 *   [const@Virgo.DOMAIN_ANNOUNCE_INTERFACE_ROUNDS] and [const@Virgo.DOMAIN_ANNOUNCE_INTERFACE_STEP], any of them or none
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Has the guest announce its addresses in a network, as after a migration.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainAnnounceInterface()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_announce_interface (VirgoDomain *self, const gchar *device, GVariant *parameters, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_announce_interface_async:
 * @self: a #VirgoDomain
 * @device: (nullable): the alias or the MAC address of the interface; `NULL` stands for all
 * @parameters: how: [const@Virgo.DOMAIN_ANNOUNCE_INTERFACE_INITIAL], [const@Virgo.DOMAIN_ANNOUNCE_INTERFACE_MAX],
 *   [const@Virgo.DOMAIN_ANNOUNCE_INTERFACE_ROUNDS] and [const@Virgo.DOMAIN_ANNOUNCE_INTERFACE_STEP], any of them or none
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_announce_interface(), without waiting for it.
 *
 * Get the result with virgo_domain_announce_interface_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_announce_interface_async (VirgoDomain *self, const gchar *device, GVariant *parameters, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_announce_interface_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_announce_interface_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_announce_interface_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_reload_graphics:
 * @self: a #VirgoDomain
 * @graphics_type: which ones
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Has graphics devices of the running domain read their certificates again.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGraphicsReload()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_reload_graphics (VirgoDomain *self, VirgoDomainGraphicsReloadType graphics_type, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_reload_graphics_async:
 * @self: a #VirgoDomain
 * @graphics_type: which ones
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_reload_graphics(), without waiting for it.
 *
 * Get the result with virgo_domain_reload_graphics_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_reload_graphics_async (VirgoDomain *self, VirgoDomainGraphicsReloadType graphics_type, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_reload_graphics_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_reload_graphics_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_reload_graphics_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_block_stats:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`; an empty one stands for all disks together
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches what was read from a disk of the running domain and written to it:
 * [const@Virgo.DOMAIN_BLOCK_STATS_READ_BYTES], [const@Virgo.DOMAIN_BLOCK_STATS_WRITE_REQ] and the like, as far as the host has them.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainBlockStatsFlags()`.
 *
 * Returns: (transfer full): the figures by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_block_stats (VirgoDomain *self, const gchar *disk, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_block_stats_async:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`; an empty one stands for all disks together
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_block_stats(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_block_stats_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_block_stats_async (VirgoDomain *self, const gchar *disk, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_block_stats_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_block_stats_async().
 *
 * Returns: (transfer full): the figures by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_block_stats_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_interface_stats:
 * @self: a #VirgoDomain
 * @device: the name of the interface on the host, e.g. `vnet0`, or its MAC address
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the traffic of a network interface of the running domain.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the domain has no such interface; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainInterfaceStats()`.
 *
 * Returns: (transfer full): the traffic
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainInterfaceStats *virgo_domain_fetch_interface_stats (VirgoDomain *self, const gchar *device, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_interface_stats_async:
 * @self: a #VirgoDomain
 * @device: the name of the interface on the host, e.g. `vnet0`, or its MAC address
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_interface_stats(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_interface_stats_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_interface_stats_async (VirgoDomain *self, const gchar *device, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_interface_stats_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_interface_stats_async().
 *
 * Returns: (transfer full): the traffic
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainInterfaceStats *virgo_domain_fetch_interface_stats_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_memory_stats:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the figures of the memory of the running domain. `actual` is what the domain has. The guest tells
 * `unused`, `available`, `usable`, `disk_caches`, `swap_in`, `swap_out`, `major_fault`, `minor_fault`,
 * `hugetlb_pgalloc` and `hugetlb_pgfail`, if [method@Virgo.Domain.set_memory_stats_period] was called; `last_update` is when it
 * did so last, in seconds since the beginning of 1970. `rss` is what the hypervisor takes up on the host. Sizes are
 * in bytes.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainMemoryStats()`.
 *
 * Returns: (transfer full): the figures by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_memory_stats (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_memory_stats_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_memory_stats(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_memory_stats_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_memory_stats_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_memory_stats_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_memory_stats_async().
 *
 * Returns: (transfer full): the figures by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_memory_stats_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_memory_stats_period:
 * @self: a #VirgoDomain
 * @seconds: the period, in seconds; 0 stops it
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets how often the guest tells the figures of its memory.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetMemoryStatsPeriod()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_memory_stats_period (VirgoDomain *self, gint seconds, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_memory_stats_period_async:
 * @self: a #VirgoDomain
 * @seconds: the period, in seconds; 0 stops it
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_memory_stats_period(), without waiting for it.
 *
 * Get the result with virgo_domain_set_memory_stats_period_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_memory_stats_period_async (VirgoDomain *self, gint seconds, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_memory_stats_period_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_memory_stats_period_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_memory_stats_period_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_block_info:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the size of a disk.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the domain has no such disk; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetBlockInfo()`.
 *
 * Returns: (transfer full): the size
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainBlockInfo *virgo_domain_fetch_block_info (VirgoDomain *self, const gchar *disk, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_block_info_async:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_block_info(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_block_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_block_info_async (VirgoDomain *self, const gchar *disk, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_block_info_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_block_info_async().
 *
 * Returns: (transfer full): the size
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainBlockInfo *virgo_domain_fetch_block_info_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_control_info:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches whether the host can control the running domain.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetControlInfo()`.
 *
 * Returns: (transfer full): whether it can
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainControlInfo *virgo_domain_fetch_control_info (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_control_info_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_control_info(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_control_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_control_info_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_control_info_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_control_info_async().
 *
 * Returns: (transfer full): whether it can
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainControlInfo *virgo_domain_fetch_control_info_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_disk_errors:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the disks of the running domain that have errors.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetDiskErrors()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainDiskError): the disks
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_disk_errors (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_disk_errors_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_disk_errors(), without waiting for it.
 *
 * Get the result with virgo_domain_list_disk_errors_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_disk_errors_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_disk_errors_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_disk_errors_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainDiskError): the disks
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_disk_errors_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_messages:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainMessageTypes`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists what the host has to say about the domain, for people: what it uses that it should not, and what is wrong.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetMessages()`.
 *
 * Returns: (transfer full) (array zero-terminated=1): the messages
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_domain_list_messages (VirgoDomain *self, VirgoDomainMessageTypes flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_messages_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainMessageTypes`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_messages(), without waiting for it.
 *
 * Get the result with virgo_domain_list_messages_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_messages_async (VirgoDomain *self, VirgoDomainMessageTypes flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_messages_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_messages_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): the messages
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_domain_list_messages_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_updated:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches whether the running domain has another definition now than when it was started.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainIsUpdated()`.
 *
 * Returns: whether it has
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_fetch_updated (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_updated_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_updated(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_updated_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_updated_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_updated_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_updated_async().
 *
 * Returns: whether it has
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_fetch_updated_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_blkio_parameters:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches how much the domain may read and write: [const@Virgo.DOMAIN_BLKIO_WEIGHT], [const@Virgo.DOMAIN_BLKIO_DEVICE_WEIGHT],
 * [const@Virgo.DOMAIN_BLKIO_DEVICE_READ_IOPS] and the like, as far as the host has them.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetBlkioParameters()`.
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_blkio_parameters (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_blkio_parameters_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_blkio_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_blkio_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_blkio_parameters_async (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_blkio_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_blkio_parameters_async().
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_blkio_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_blkio_parameters:
 * @self: a #VirgoDomain
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_blkio_parameters]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes how much the domain may read and write.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetBlkioParameters()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_blkio_parameters (VirgoDomain *self, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_blkio_parameters_async:
 * @self: a #VirgoDomain
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_blkio_parameters]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_blkio_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_set_blkio_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_blkio_parameters_async (VirgoDomain *self, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_blkio_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_blkio_parameters_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_blkio_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_block_io_tune:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches how fast the domain may use a disk: [const@Virgo.DOMAIN_BLOCK_IO_TUNE_TOTAL_BYTES_SEC],
 * [const@Virgo.DOMAIN_BLOCK_IO_TUNE_READ_IOPS_SEC] and the like.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetBlockIoTune()`.
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_block_io_tune (VirgoDomain *self, const gchar *disk, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_block_io_tune_async:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_block_io_tune(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_block_io_tune_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_block_io_tune_async (VirgoDomain *self, const gchar *disk, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_block_io_tune_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_block_io_tune_async().
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_block_io_tune_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_block_io_tune:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_block_io_tune]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes how fast the domain may use a disk.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetBlockIoTune()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_block_io_tune (VirgoDomain *self, const gchar *disk, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_block_io_tune_async:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_block_io_tune]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_block_io_tune(), without waiting for it.
 *
 * Get the result with virgo_domain_set_block_io_tune_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_block_io_tune_async (VirgoDomain *self, const gchar *disk, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_block_io_tune_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_block_io_tune_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_block_io_tune_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_throttle_group:
 * @self: a #VirgoDomain
 * @group: the name of the group
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_block_io_tune]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Creates or changes a group of disks of the domain that share a limit.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetThrottleGroup()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_throttle_group (VirgoDomain *self, const gchar *group, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_throttle_group_async:
 * @self: a #VirgoDomain
 * @group: the name of the group
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_block_io_tune]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_throttle_group(), without waiting for it.
 *
 * Get the result with virgo_domain_set_throttle_group_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_throttle_group_async (VirgoDomain *self, const gchar *group, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_throttle_group_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_throttle_group_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_throttle_group_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_delete_throttle_group:
 * @self: a #VirgoDomain
 * @group: the name of the group
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Deletes a group of disks of the domain that share a limit.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainDelThrottleGroup()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_delete_throttle_group (VirgoDomain *self, const gchar *group, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_delete_throttle_group_async:
 * @self: a #VirgoDomain
 * @group: the name of the group
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_delete_throttle_group(), without waiting for it.
 *
 * Get the result with virgo_domain_delete_throttle_group_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_delete_throttle_group_async (VirgoDomain *self, const gchar *group, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_delete_throttle_group_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_delete_throttle_group_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_delete_throttle_group_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_numa_parameters:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches from which NUMA nodes of the host the domain has its memory:
 * [const@Virgo.DOMAIN_NUMA_NODESET] and [const@Virgo.DOMAIN_NUMA_MODE].
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetNumaParameters()`.
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_numa_parameters (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_numa_parameters_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_numa_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_numa_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_numa_parameters_async (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_numa_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_numa_parameters_async().
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_numa_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_numa_parameters:
 * @self: a #VirgoDomain
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_numa_parameters]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes from which NUMA nodes of the host the domain has its memory.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetNumaParameters()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_numa_parameters (VirgoDomain *self, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_numa_parameters_async:
 * @self: a #VirgoDomain
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_numa_parameters]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_numa_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_set_numa_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_numa_parameters_async (VirgoDomain *self, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_numa_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_numa_parameters_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_numa_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_scheduler_type:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the type of the scheduler of the domain, such as `posix`.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetSchedulerType()`.
 *
 * Returns: (transfer full): the type
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_scheduler_type (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_scheduler_type_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_scheduler_type(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_scheduler_type_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_scheduler_type_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_scheduler_type_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_scheduler_type_async().
 *
 * Returns: (transfer full): the type
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_scheduler_type_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_scheduler_parameters:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches how much CPU time the domain gets: [const@Virgo.DOMAIN_SCHEDULER_CPU_SHARES], [const@Virgo.DOMAIN_SCHEDULER_VCPU_PERIOD],
 * [const@Virgo.DOMAIN_SCHEDULER_VCPU_QUOTA] and the like, by the type of the scheduler.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetSchedulerParametersFlags()`.
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_scheduler_parameters (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_scheduler_parameters_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_scheduler_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_scheduler_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_scheduler_parameters_async (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_scheduler_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_scheduler_parameters_async().
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_scheduler_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_scheduler_parameters:
 * @self: a #VirgoDomain
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_scheduler_parameters]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes how much CPU time the domain gets.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetSchedulerParametersFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_scheduler_parameters (VirgoDomain *self, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_scheduler_parameters_async:
 * @self: a #VirgoDomain
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_scheduler_parameters]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_scheduler_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_set_scheduler_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_scheduler_parameters_async (VirgoDomain *self, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_scheduler_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_scheduler_parameters_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_scheduler_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_interface_parameters:
 * @self: a #VirgoDomain
 * @device: the name of the interface on the host, e.g. `vnet0`, or its MAC address
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches how much traffic a network interface may have: [const@Virgo.DOMAIN_BANDWIDTH_IN_AVERAGE],
 * [const@Virgo.DOMAIN_BANDWIDTH_OUT_AVERAGE] and the like.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetInterfaceParameters()`.
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_interface_parameters (VirgoDomain *self, const gchar *device, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_interface_parameters_async:
 * @self: a #VirgoDomain
 * @device: the name of the interface on the host, e.g. `vnet0`, or its MAC address
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_interface_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_interface_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_interface_parameters_async (VirgoDomain *self, const gchar *device, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_interface_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_interface_parameters_async().
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_interface_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_interface_parameters:
 * @self: a #VirgoDomain
 * @device: the name of the interface on the host, e.g. `vnet0`, or its MAC address
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_interface_parameters]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes how much traffic a network interface may have.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetInterfaceParameters()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_interface_parameters (VirgoDomain *self, const gchar *device, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_interface_parameters_async:
 * @self: a #VirgoDomain
 * @device: the name of the interface on the host, e.g. `vnet0`, or its MAC address
 * @parameters: names with values, as in [method@Virgo.Domain.fetch_interface_parameters]
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_interface_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_set_interface_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_interface_parameters_async (VirgoDomain *self, const gchar *device, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_interface_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_interface_parameters_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_interface_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_io_threads:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the I/O threads of the domain.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetIOThreadInfo()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainIoThread): the I/O threads
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_io_threads (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_io_threads_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_io_threads(), without waiting for it.
 *
 * Get the result with virgo_domain_list_io_threads_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_io_threads_async (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_io_threads_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_io_threads_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainIoThread): the I/O threads
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_io_threads_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_add_io_thread:
 * @self: a #VirgoDomain
 * @id: the number of the I/O thread, from 1
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Adds an I/O thread to the domain.
 *
 * # Errors
 * %VIRGO_ERROR_OPERATION_INVALID if there is one of that number; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainAddIOThread()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_add_io_thread (VirgoDomain *self, guint id, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_add_io_thread_async:
 * @self: a #VirgoDomain
 * @id: the number of the I/O thread, from 1
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_add_io_thread(), without waiting for it.
 *
 * Get the result with virgo_domain_add_io_thread_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_add_io_thread_async (VirgoDomain *self, guint id, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_add_io_thread_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_add_io_thread_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_add_io_thread_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_delete_io_thread:
 * @self: a #VirgoDomain
 * @id: the number of the I/O thread
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Deletes an I/O thread that no disk uses.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if there is none of that number; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainDelIOThread()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_delete_io_thread (VirgoDomain *self, guint id, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_delete_io_thread_async:
 * @self: a #VirgoDomain
 * @id: the number of the I/O thread
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_delete_io_thread(), without waiting for it.
 *
 * Get the result with virgo_domain_delete_io_thread_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_delete_io_thread_async (VirgoDomain *self, guint id, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_delete_io_thread_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_delete_io_thread_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_delete_io_thread_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_io_thread_parameters:
 * @self: a #VirgoDomain
 * @id: the number of the I/O thread
 * @parameters: names with values
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes how an I/O thread polls: [const@Virgo.DOMAIN_IO_THREAD_POLL_MAX_NS], [const@Virgo.DOMAIN_IO_THREAD_POLL_GROW] and the like.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetIOThreadParams()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_io_thread_parameters (VirgoDomain *self, guint id, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_io_thread_parameters_async:
 * @self: a #VirgoDomain
 * @id: the number of the I/O thread
 * @parameters: names with values
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_io_thread_parameters(), without waiting for it.
 *
 * Get the result with virgo_domain_set_io_thread_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_io_thread_parameters_async (VirgoDomain *self, guint id, GVariant *parameters, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_io_thread_parameters_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_io_thread_parameters_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_io_thread_parameters_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_pin_io_thread:
 * @self: a #VirgoDomain
 * @id: the number of the I/O thread
 * @cpus: (nullable) (array length=n_cpus): the numbers of the host's CPUs, from 0
 * @n_cpus: the length of @cpus
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets on which of the host's CPUs an I/O thread may run.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainPinIOThread()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pin_io_thread (VirgoDomain *self, guint id, const guint *cpus, gsize n_cpus, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_pin_io_thread_async:
 * @self: a #VirgoDomain
 * @id: the number of the I/O thread
 * @cpus: (nullable) (array length=n_cpus): the numbers of the host's CPUs, from 0
 * @n_cpus: the length of @cpus
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_pin_io_thread(), without waiting for it.
 *
 * Get the result with virgo_domain_pin_io_thread_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_pin_io_thread_async (VirgoDomain *self, guint id, const guint *cpus, gsize n_cpus, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_pin_io_thread_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_pin_io_thread_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pin_io_thread_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_emulator_pin:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @n_values: (out): the length of the returned array
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches on which of the host's CPUs the threads of the emulator may run that are neither virtual CPUs nor I/O
 * threads.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetEmulatorPinInfo()`.
 *
 * Returns: (transfer full) (array length=n_values): the numbers of the host's CPUs
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint *virgo_domain_fetch_emulator_pin (VirgoDomain *self, VirgoDomainModificationImpact flags, gsize *n_values, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_emulator_pin_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_emulator_pin(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_emulator_pin_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_emulator_pin_async (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_emulator_pin_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @n_values: (out): the length of the returned array
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_emulator_pin_async().
 *
 * Returns: (transfer full) (array length=n_values): the numbers of the host's CPUs
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint *virgo_domain_fetch_emulator_pin_finish (VirgoDomain *self, GAsyncResult *result, gsize *n_values, GError **error);

/**
 * virgo_domain_pin_emulator:
 * @self: a #VirgoDomain
 * @cpus: (nullable) (array length=n_cpus): the numbers of the host's CPUs, from 0
 * @n_cpus: the length of @cpus
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets on which of the host's CPUs those threads may run.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainPinEmulator()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pin_emulator (VirgoDomain *self, const guint *cpus, gsize n_cpus, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_pin_emulator_async:
 * @self: a #VirgoDomain
 * @cpus: (nullable) (array length=n_cpus): the numbers of the host's CPUs, from 0
 * @n_cpus: the length of @cpus
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_pin_emulator(), without waiting for it.
 *
 * Get the result with virgo_domain_pin_emulator_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_pin_emulator_async (VirgoDomain *self, const guint *cpus, gsize n_cpus, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_pin_emulator_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_pin_emulator_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pin_emulator_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_vcpu_pins:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists on which of the host's CPUs the virtual CPUs may run, also of a domain that is not active.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetVcpuPinInfo()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainVcpuPin): a record for each virtual CPU
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_vcpu_pins (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_vcpu_pins_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_vcpu_pins(), without waiting for it.
 *
 * Get the result with virgo_domain_list_vcpu_pins_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_vcpu_pins_async (VirgoDomain *self, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_vcpu_pins_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_vcpu_pins_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainVcpuPin): a record for each virtual CPU
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_vcpu_pins_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_vcpu:
 * @self: a #VirgoDomain
 * @vcpus: (nullable) (array length=n_vcpus): the numbers of the virtual CPUs, from 0
 * @n_vcpus: the length of @vcpus
 * @enabled: whether the domain is to have them
 * @flags: a combination of `VirgoDomainSetVcpuFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Plugs or unplugs single virtual CPUs.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetVcpu()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_vcpu (VirgoDomain *self, const guint *vcpus, gsize n_vcpus, gboolean enabled, VirgoDomainSetVcpuFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_vcpu_async:
 * @self: a #VirgoDomain
 * @vcpus: (nullable) (array length=n_vcpus): the numbers of the virtual CPUs, from 0
 * @n_vcpus: the length of @vcpus
 * @enabled: whether the domain is to have them
 * @flags: a combination of `VirgoDomainSetVcpuFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_vcpu(), without waiting for it.
 *
 * Get the result with virgo_domain_set_vcpu_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_vcpu_async (VirgoDomain *self, const guint *vcpus, gsize n_vcpus, gboolean enabled, VirgoDomainSetVcpuFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_vcpu_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_vcpu_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_vcpu_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_security_labels:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the security labels of the running domain: one for each model that the host has.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetSecurityLabelList()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainSecurityLabel): the labels
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_security_labels (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_security_labels_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_security_labels(), without waiting for it.
 *
 * Get the result with virgo_domain_list_security_labels_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_security_labels_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_security_labels_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_security_labels_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainSecurityLabel): the labels
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_security_labels_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_launch_security_info:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches what is known of a guest whose memory is encrypted, such as
 * [const@Virgo.DOMAIN_LAUNCH_SECURITY_SEV_MEASUREMENT], [const@Virgo.DOMAIN_LAUNCH_SECURITY_SEV_API_MAJOR] and
 * [const@Virgo.DOMAIN_LAUNCH_SECURITY_SEV_POLICY].
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetLaunchSecurityInfo()`.
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_launch_security_info (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_launch_security_info_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_launch_security_info(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_launch_security_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_launch_security_info_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_launch_security_info_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_launch_security_info_async().
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_domain_fetch_launch_security_info_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_launch_security_state:
 * @self: a #VirgoDomain
 * @parameters: names with values
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Gives a secret to a guest whose memory is encrypted, before its CPUs run:
 * [const@Virgo.DOMAIN_LAUNCH_SECURITY_SEV_SECRET_HEADER], [const@Virgo.DOMAIN_LAUNCH_SECURITY_SEV_SECRET] and
 * [const@Virgo.DOMAIN_LAUNCH_SECURITY_SEV_SECRET_SET_ADDRESS].
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetLaunchSecurityState()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_launch_security_state (VirgoDomain *self, GVariant *parameters, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_launch_security_state_async:
 * @self: a #VirgoDomain
 * @parameters: names with values
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_launch_security_state(), without waiting for it.
 *
 * Get the result with virgo_domain_set_launch_security_state_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_launch_security_state_async (VirgoDomain *self, GVariant *parameters, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_launch_security_state_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_launch_security_state_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_launch_security_state_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_peek_memory:
 * @self: a #VirgoDomain
 * @start: the address of the first byte
 * @size: the number of bytes; daemons give 4,194,304 at the most
 * @flags: a combination of `VirgoDomainMemoryPeekFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Reads from the memory of the running domain.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainMemoryPeek()`.
 *
 * Returns: (transfer full): the bytes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_domain_peek_memory (VirgoDomain *self, guint64 start, guint size, VirgoDomainMemoryPeekFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_peek_memory_async:
 * @self: a #VirgoDomain
 * @start: the address of the first byte
 * @size: the number of bytes; daemons give 4,194,304 at the most
 * @flags: a combination of `VirgoDomainMemoryPeekFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_peek_memory(), without waiting for it.
 *
 * Get the result with virgo_domain_peek_memory_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_peek_memory_async (VirgoDomain *self, guint64 start, guint size, VirgoDomainMemoryPeekFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_peek_memory_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_peek_memory_async().
 *
 * Returns: (transfer full): the bytes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_domain_peek_memory_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_peek_block:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @offset: the offset of the first byte
 * @size: the number of bytes; daemons give 4,194,304 at the most
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Reads from the image of a disk, below its format.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainBlockPeek()`.
 *
 * Returns: (transfer full): the bytes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_domain_peek_block (VirgoDomain *self, const gchar *disk, guint64 offset, guint size, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_peek_block_async:
 * @self: a #VirgoDomain
 * @disk: the target of the disk, e.g. `vda`, or the path of its image
 * @offset: the offset of the first byte
 * @size: the number of bytes; daemons give 4,194,304 at the most
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_peek_block(), without waiting for it.
 *
 * Get the result with virgo_domain_peek_block_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_peek_block_async (VirgoDomain *self, const gchar *disk, guint64 offset, guint size, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_peek_block_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_peek_block_async().
 *
 * Returns: (transfer full): the bytes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_domain_peek_block_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_pm_suspend:
 * @self: a #VirgoDomain
 * @target: where the guest keeps its state
 * @seconds: after how many seconds it wakes up again; hosts take only 0, for never
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Has the guest suspend itself, by its agent.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainPMSuspendForDuration()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pm_suspend (VirgoDomain *self, VirgoNodeSuspendTarget target, guint64 seconds, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_pm_suspend_async:
 * @self: a #VirgoDomain
 * @target: where the guest keeps its state
 * @seconds: after how many seconds it wakes up again; hosts take only 0, for never
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_pm_suspend(), without waiting for it.
 *
 * Get the result with virgo_domain_pm_suspend_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_pm_suspend_async (VirgoDomain *self, VirgoNodeSuspendTarget target, guint64 seconds, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_pm_suspend_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_pm_suspend_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pm_suspend_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_pm_wakeup:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Wakes up a guest that has suspended itself to memory.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainPMWakeup()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pm_wakeup (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_pm_wakeup_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_pm_wakeup(), without waiting for it.
 *
 * Get the result with virgo_domain_pm_wakeup_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_pm_wakeup_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_pm_wakeup_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_pm_wakeup_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_pm_wakeup_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_remove_managed_save:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Removes the saved memory that the host keeps of the domain, which boots at its next start then.
 * [property@Virgo.Domain:has-managed-save] tells whether there is any.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainManagedSaveRemove()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_remove_managed_save (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_remove_managed_save_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_remove_managed_save(), without waiting for it.
 *
 * Get the result with virgo_domain_remove_managed_save_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_remove_managed_save_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_remove_managed_save_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_remove_managed_save_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_remove_managed_save_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_managed_save_xml:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainSaveImageXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Describes the domain as it is in the saved memory that the host keeps.
 *
 * # Errors
 * %VIRGO_ERROR_NO_DOMAIN_SNAPSHOT or %VIRGO_ERROR_OPERATION_INVALID if the host keeps none; %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainManagedSaveGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<domain>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_managed_save_xml (VirgoDomain *self, VirgoDomainSaveImageXmlFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_managed_save_xml_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainSaveImageXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_managed_save_xml(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_managed_save_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_managed_save_xml_async (VirgoDomain *self, VirgoDomainSaveImageXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_managed_save_xml_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_managed_save_xml_async().
 *
 * Returns: (transfer full): a `<domain>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_fetch_managed_save_xml_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_define_managed_save_xml:
 * @self: a #VirgoDomain
 * @xml: a `<domain>` document of the same guest
 * @flags: a combination of `VirgoDomainSaveRestoreFlags`: whether it runs once it is restored
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes the description of the domain in the saved memory that the host keeps.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainManagedSaveDefineXML()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_define_managed_save_xml (VirgoDomain *self, const gchar *xml, VirgoDomainSaveRestoreFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_define_managed_save_xml_async:
 * @self: a #VirgoDomain
 * @xml: a `<domain>` document of the same guest
 * @flags: a combination of `VirgoDomainSaveRestoreFlags`: whether it runs once it is restored
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_define_managed_save_xml(), without waiting for it.
 *
 * Get the result with virgo_domain_define_managed_save_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_define_managed_save_xml_async (VirgoDomain *self, const gchar *xml, VirgoDomainSaveRestoreFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_define_managed_save_xml_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_define_managed_save_xml_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_define_managed_save_xml_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_lifecycle_action:
 * @self: a #VirgoDomain
 * @event: when
 * @action: what
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes what the host does by itself when the guest powers off, reboots or crashes.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetLifecycleAction()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_lifecycle_action (VirgoDomain *self, VirgoDomainLifecycleEvent event, VirgoDomainLifecycleAction action, VirgoDomainModificationImpact flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_lifecycle_action_async:
 * @self: a #VirgoDomain
 * @event: when
 * @action: what
 * @flags: a combination of `VirgoDomainModificationImpact`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_lifecycle_action(), without waiting for it.
 *
 * Get the result with virgo_domain_set_lifecycle_action_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_lifecycle_action_async (VirgoDomain *self, VirgoDomainLifecycleEvent event, VirgoDomainLifecycleAction action, VirgoDomainModificationImpact flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_lifecycle_action_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_lifecycle_action_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_lifecycle_action_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_autostart_once:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches whether the domain is started when the host starts the next time, and only then.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainGetAutostartOnce()`.
 *
 * Returns: whether it is
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_fetch_autostart_once (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_autostart_once_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_autostart_once(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_autostart_once_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_autostart_once_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_autostart_once_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_autostart_once_async().
 *
 * Returns: whether it is
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_fetch_autostart_once_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_set_autostart_once:
 * @self: a #VirgoDomain
 * @autostart: whether it is
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets whether the domain is started when the host starts the next time, and only then.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSetAutostartOnce()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_autostart_once (VirgoDomain *self, gboolean autostart, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_set_autostart_once_async:
 * @self: a #VirgoDomain
 * @autostart: whether it is
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_set_autostart_once(), without waiting for it.
 *
 * Get the result with virgo_domain_set_autostart_once_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_set_autostart_once_async (VirgoDomain *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_set_autostart_once_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_set_autostart_once_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_set_autostart_once_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_qemu_monitor_command:
 * @self: a #VirgoDomain
 * @command: a QMP command as JSON, such as `{"execute": "query-status"}`
 * @flags: a combination of `VirgoDomainQemuMonitorCommandFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sends a command to the QEMU monitor. The driver does not notice what the command changes.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainQemuMonitorCommand()`.
 *
 * Returns: (transfer full): the reply
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_qemu_monitor_command (VirgoDomain *self, const gchar *command, VirgoDomainQemuMonitorCommandFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_qemu_monitor_command_async:
 * @self: a #VirgoDomain
 * @command: a QMP command as JSON, such as `{"execute": "query-status"}`
 * @flags: a combination of `VirgoDomainQemuMonitorCommandFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_qemu_monitor_command(), without waiting for it.
 *
 * Get the result with virgo_domain_qemu_monitor_command_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_qemu_monitor_command_async (VirgoDomain *self, const gchar *command, VirgoDomainQemuMonitorCommandFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_qemu_monitor_command_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_qemu_monitor_command_async().
 *
 * Returns: (transfer full): the reply
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_qemu_monitor_command_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_qemu_monitor_command_with_files:
 * @self: a #VirgoDomain
 * @command: a QMP command, as JSON
 * @files: (nullable) (array length=n_files): the descriptors, which stay the caller's
 * @n_files: the length of @files
 * @flags: a combination of `VirgoDomainQemuMonitorCommandFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sends a command with open files to QEMU's monitor. What it changes, the library does not know of.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainQemuMonitorCommandWithFiles()`.
 *
 * Returns: (transfer full): the answer, as JSON
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_qemu_monitor_command_with_files (VirgoDomain *self, const gchar *command, const gint *files, gsize n_files, VirgoDomainQemuMonitorCommandFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_qemu_monitor_command_with_files_async:
 * @self: a #VirgoDomain
 * @command: a QMP command, as JSON
 * @files: (nullable) (array length=n_files): the descriptors, which stay the caller's
 * @n_files: the length of @files
 * @flags: a combination of `VirgoDomainQemuMonitorCommandFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_qemu_monitor_command_with_files(), without waiting for it.
 *
 * Get the result with virgo_domain_qemu_monitor_command_with_files_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_qemu_monitor_command_with_files_async (VirgoDomain *self, const gchar *command, const gint *files, gsize n_files, VirgoDomainQemuMonitorCommandFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_qemu_monitor_command_with_files_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_qemu_monitor_command_with_files_async().
 *
 * Returns: (transfer full): the answer, as JSON
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_qemu_monitor_command_with_files_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_qemu_agent_command:
 * @self: a #VirgoDomain
 * @command: a command, as JSON, e.g. `{"execute": "guest-info"}`
 * @timeout: how long to wait, in seconds; -2 stands for as long as it takes, -1 for the host's default, 0 for not at all
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sends a command to the guest agent. What it changes, the library does not know of.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainQemuAgentCommand()`.
 *
 * Returns: (nullable) (transfer full): the answer, as JSON, or `NULL` if it was not waited for
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_qemu_agent_command (VirgoDomain *self, const gchar *command, gint timeout, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_qemu_agent_command_async:
 * @self: a #VirgoDomain
 * @command: a command, as JSON, e.g. `{"execute": "guest-info"}`
 * @timeout: how long to wait, in seconds; -2 stands for as long as it takes, -1 for the host's default, 0 for not at all
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_qemu_agent_command(), without waiting for it.
 *
 * Get the result with virgo_domain_qemu_agent_command_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_qemu_agent_command_async (VirgoDomain *self, const gchar *command, gint timeout, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_qemu_agent_command_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_qemu_agent_command_async().
 *
 * Returns: (nullable) (transfer full): the answer, as JSON, or `NULL` if it was not waited for
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_qemu_agent_command_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_all_snapshots:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainSnapshotListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists snapshots of the domain that match `flags`. Flags of one group are alternatives; groups are combined with
 * AND. With no flags, all are returned.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainListAllSnapshots()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainSnapshot): the snapshots
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_all_snapshots (VirgoDomain *self, VirgoDomainSnapshotListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_all_snapshots_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainSnapshotListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_all_snapshots(), without waiting for it.
 *
 * Get the result with virgo_domain_list_all_snapshots_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_all_snapshots_async (VirgoDomain *self, VirgoDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_all_snapshots_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_all_snapshots_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainSnapshot): the snapshots
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_all_snapshots_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_lookup_snapshot_by_name:
 * @self: a #VirgoDomain
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a snapshot of the domain by its name. Fails with %VIRGO_ERROR_NO_DOMAIN_SNAPSHOT if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSnapshotLookupByName()`.
 *
 * Returns: (transfer full): the snapshot
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshot *virgo_domain_lookup_snapshot_by_name (VirgoDomain *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_lookup_snapshot_by_name_async:
 * @self: a #VirgoDomain
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_lookup_snapshot_by_name(), without waiting for it.
 *
 * Get the result with virgo_domain_lookup_snapshot_by_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_lookup_snapshot_by_name_async (VirgoDomain *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_lookup_snapshot_by_name_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_lookup_snapshot_by_name_async().
 *
 * Returns: (transfer full): the snapshot
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshot *virgo_domain_lookup_snapshot_by_name_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_fetch_current_snapshot:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the current snapshot of the domain: the one that was made or reverted to last. Fails with
 * %VIRGO_ERROR_NO_DOMAIN_SNAPSHOT if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSnapshotCurrent()`.
 *
 * Returns: (transfer full): the snapshot
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshot *virgo_domain_fetch_current_snapshot (VirgoDomain *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_fetch_current_snapshot_async:
 * @self: a #VirgoDomain
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_fetch_current_snapshot(), without waiting for it.
 *
 * Get the result with virgo_domain_fetch_current_snapshot_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_fetch_current_snapshot_async (VirgoDomain *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_fetch_current_snapshot_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_fetch_current_snapshot_async().
 *
 * Returns: (transfer full): the snapshot
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshot *virgo_domain_fetch_current_snapshot_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_create_snapshot:
 * @self: a #VirgoDomain
 * @xml: a `<domainsnapshot>` document, which may leave out everything
 * @flags: a combination of `VirgoDomainSnapshotCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Makes a snapshot of the domain, which becomes the current one. Its parent is the one that was current before. Of an
 * active domain it has the memory, too, unless %VIRGO_DOMAIN_SNAPSHOT_CREATE_FLAGS_DISK_ONLY is given.
 *
 * The call returns when the snapshot is complete. Fails with %VIRGO_ERROR_OPERATION_FAILED if there is one of that
 * name, and with %VIRGO_ERROR_OPERATION_UNSUPPORTED if the domain has checkpoints and the host cannot have both.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSnapshotCreateXML()`.
 *
 * Returns: (transfer full): the snapshot
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshot *virgo_domain_create_snapshot (VirgoDomain *self, const gchar *xml, VirgoDomainSnapshotCreateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_create_snapshot_async:
 * @self: a #VirgoDomain
 * @xml: a `<domainsnapshot>` document, which may leave out everything
 * @flags: a combination of `VirgoDomainSnapshotCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_create_snapshot(), without waiting for it.
 *
 * Get the result with virgo_domain_create_snapshot_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_create_snapshot_async (VirgoDomain *self, const gchar *xml, VirgoDomainSnapshotCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_create_snapshot_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_create_snapshot_async().
 *
 * Returns: (transfer full): the snapshot
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshot *virgo_domain_create_snapshot_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_list_all_checkpoints:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainCheckpointListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists checkpoints of the domain that match `flags`. Flags of one group are alternatives; groups are combined with
 * AND. With no flags, all are returned.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainListAllCheckpoints()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainCheckpoint): the checkpoints
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_all_checkpoints (VirgoDomain *self, VirgoDomainCheckpointListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_list_all_checkpoints_async:
 * @self: a #VirgoDomain
 * @flags: a combination of `VirgoDomainCheckpointListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_list_all_checkpoints(), without waiting for it.
 *
 * Get the result with virgo_domain_list_all_checkpoints_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_list_all_checkpoints_async (VirgoDomain *self, VirgoDomainCheckpointListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_list_all_checkpoints_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_list_all_checkpoints_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainCheckpoint): the checkpoints
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_list_all_checkpoints_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_lookup_checkpoint_by_name:
 * @self: a #VirgoDomain
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a checkpoint of the domain by its name. Fails with %VIRGO_ERROR_NO_DOMAIN_CHECKPOINT if there is none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCheckpointLookupByName()`.
 *
 * Returns: (transfer full): the checkpoint
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainCheckpoint *virgo_domain_lookup_checkpoint_by_name (VirgoDomain *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_lookup_checkpoint_by_name_async:
 * @self: a #VirgoDomain
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_lookup_checkpoint_by_name(), without waiting for it.
 *
 * Get the result with virgo_domain_lookup_checkpoint_by_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_lookup_checkpoint_by_name_async (VirgoDomain *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_lookup_checkpoint_by_name_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_lookup_checkpoint_by_name_async().
 *
 * Returns: (transfer full): the checkpoint
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainCheckpoint *virgo_domain_lookup_checkpoint_by_name_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_create_checkpoint:
 * @self: a #VirgoDomain
 * @xml: a `<domaincheckpoint>` document, which may leave out everything
 * @flags: a combination of `VirgoDomainCheckpointCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Makes a checkpoint of the domain, which has to be active: from then on the host keeps track of which parts of its
 * disks change, so that a later backup needs these only. Its parent is the one that was made before.
 *
 * Fails with %VIRGO_ERROR_OPERATION_UNSUPPORTED if the domain is not active, and if it has snapshots and the host
 * cannot have both.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN if the domain is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCheckpointCreateXML()`.
 *
 * Returns: (transfer full): the checkpoint
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainCheckpoint *virgo_domain_create_checkpoint (VirgoDomain *self, const gchar *xml, VirgoDomainCheckpointCreateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_create_checkpoint_async:
 * @self: a #VirgoDomain
 * @xml: a `<domaincheckpoint>` document, which may leave out everything
 * @flags: a combination of `VirgoDomainCheckpointCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_create_checkpoint(), without waiting for it.
 *
 * Get the result with virgo_domain_create_checkpoint_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_create_checkpoint_async (VirgoDomain *self, const gchar *xml, VirgoDomainCheckpointCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_create_checkpoint_finish:
 * @self: a #VirgoDomain
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_create_checkpoint_async().
 *
 * Returns: (transfer full): the checkpoint
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainCheckpoint *virgo_domain_create_checkpoint_finish (VirgoDomain *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_get_connection:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the domain belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_domain_get_connection (VirgoDomain *self);

/**
 * virgo_domain_get_uuid:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: (transfer full): The UUID, which never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_get_uuid (VirgoDomain *self);

/**
 * virgo_domain_get_name:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_get_name (VirgoDomain *self);

/**
 * virgo_domain_get_state:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: The current state of the domain, such as running, paused or shut off.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainState virgo_domain_get_state (VirgoDomain *self);

/**
 * virgo_domain_get_state_reason:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: The reason why the domain came to be in [property@Virgo.Domain:state].
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainStateReason virgo_domain_get_state_reason (VirgoDomain *self);

/**
 * virgo_domain_get_problem:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): What is wrong with the domain if its definition or its run cannot be loaded, or `NULL`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_get_problem (VirgoDomain *self);

/**
 * virgo_domain_get_title:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The title, or `NULL`. Those of the domains that a daemon had when the connection opened are known a moment
 *   later, and notified.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_get_title (VirgoDomain *self);

/**
 * virgo_domain_get_description:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The description, or `NULL`; known when [property@Virgo.Domain:title] is.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_get_description (VirgoDomain *self);

/**
 * virgo_domain_get_persistent:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: Whether the domain has a definition, and so remains when it is shut off.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_get_persistent (VirgoDomain *self);

/**
 * virgo_domain_get_autostart:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: Whether the domain is started when the host starts. [method@Virgo.Domain.set_autostart] changes it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_get_autostart (VirgoDomain *self);

/**
 * virgo_domain_get_memory:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: The memory that the domain has now, in bytes. [method@Virgo.Domain.set_memory] changes it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_domain_get_memory (VirgoDomain *self);

/**
 * virgo_domain_get_max_memory:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: The maximum memory that the domain can have, in bytes. [method@Virgo.Domain.set_memory] changes it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_domain_get_max_memory (VirgoDomain *self);

/**
 * virgo_domain_get_n_vcpus:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: The number of virtual CPUs that the domain has now. [method@Virgo.Domain.set_n_vcpus] changes it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_domain_get_n_vcpus (VirgoDomain *self);

/**
 * virgo_domain_get_max_n_vcpus:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: The maximum number of virtual CPUs that the domain can have. [method@Virgo.Domain.set_n_vcpus] changes it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_domain_get_max_n_vcpus (VirgoDomain *self);

/**
 * virgo_domain_get_has_managed_save:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: Whether the host keeps the saved memory of the domain, from which the next start goes on.
 *   [method@Virgo.Domain.remove_managed_save] removes it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_get_has_managed_save (VirgoDomain *self);

/**
 * virgo_domain_get_has_current_snapshot:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: Whether the domain has a current snapshot, which is the parent of the next one; `FALSE` as long as it is not known.
 *   [method@Virgo.Domain.fetch_current_snapshot] returns it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_get_has_current_snapshot (VirgoDomain *self);

/**
 * virgo_domain_get_agent_connected:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: Whether the guest agent is connected. [signal@Virgo.Domain::agent-changed] tells when that changes. Of a domain that a daemon
 *   had when the connection opened it is known a moment later, and notified.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_get_agent_connected (VirgoDomain *self);

/**
 * virgo_domain_get_os_type:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: (transfer full): The kind of guest: `hvm` for a virtual machine, `exe` for a container.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_get_os_type (VirgoDomain *self);

/**
 * virgo_domain_get_id:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: The ID of the domain while it is active, or -1.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_domain_get_id (VirgoDomain *self);

/**
 * virgo_domain_get_active:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: Whether the domain is active: running, paused, or in another state in which it is in memory.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_get_active (VirgoDomain *self);

/**
 * virgo_domain_get_snapshots:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: (transfer full): The snapshots, as an [class@Virgo.ObjectList] of [class@Virgo.DomainSnapshot]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Domain.list_all_snapshots] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_domain_get_snapshots (VirgoDomain *self);

/**
 * virgo_domain_get_checkpoints:
 * @self: a #VirgoDomain
 *
 * Gets the property.
 *
 * Returns: (transfer full): The checkpoints, as an [class@Virgo.ObjectList] of [class@Virgo.DomainCheckpoint]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.Domain.list_all_checkpoints] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_domain_get_checkpoints (VirgoDomain *self);

/**
 * VirgoDomainCheckpoint:connection:
 *
 * The connection that the checkpoint belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainCheckpoint:domain:
 *
 * The domain that the checkpoint is of, or `NULL` if no connection has made the object.
 *
 * Corresponds to libvirt's `virDomainCheckpointGetDomain()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainCheckpoint:name:
 *
 * The name of the checkpoint, which no other checkpoint of the domain has. It never changes.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainCheckpoint:parent-name:
 *
 * The name of the parent: the checkpoint that was made before this one. `NULL` if there is none, or as long as it is
 * not known. It changes when the parent is deleted.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainCheckpoint:description:
 *
 * The description of the checkpoint. `NULL` if it has none, or as long as it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainCheckpoint:creation-time:
 *
 * The time at which the checkpoint was made, or `NULL` as long as it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainCheckpoint::deleted:
 * @self: the emitter
 *
 * Emitted when the checkpoint has been deleted, as far as the host tells.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_checkpoint_delete:
 * @self: a #VirgoDomainCheckpoint
 * @flags: a combination of `VirgoDomainCheckpointDeleteFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Deletes the checkpoint. Its children get its parent, unless `flags` say otherwise. What the domain has on its disks
 * stays.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN_CHECKPOINT if the domain checkpoint is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCheckpointDelete()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_checkpoint_delete (VirgoDomainCheckpoint *self, VirgoDomainCheckpointDeleteFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_checkpoint_delete_async:
 * @self: a #VirgoDomainCheckpoint
 * @flags: a combination of `VirgoDomainCheckpointDeleteFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_checkpoint_delete(), without waiting for it.
 *
 * Get the result with virgo_domain_checkpoint_delete_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_checkpoint_delete_async (VirgoDomainCheckpoint *self, VirgoDomainCheckpointDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_checkpoint_delete_finish:
 * @self: a #VirgoDomainCheckpoint
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_checkpoint_delete_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_checkpoint_delete_finish (VirgoDomainCheckpoint *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_checkpoint_fetch_xml:
 * @self: a #VirgoDomainCheckpoint
 * @flags: a combination of `VirgoDomainCheckpointXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the description of the checkpoint, which has the description of the domain as it was.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN_CHECKPOINT if the domain checkpoint is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCheckpointGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<domaincheckpoint>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_checkpoint_fetch_xml (VirgoDomainCheckpoint *self, VirgoDomainCheckpointXmlFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_checkpoint_fetch_xml_async:
 * @self: a #VirgoDomainCheckpoint
 * @flags: a combination of `VirgoDomainCheckpointXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_checkpoint_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_domain_checkpoint_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_checkpoint_fetch_xml_async (VirgoDomainCheckpoint *self, VirgoDomainCheckpointXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_checkpoint_fetch_xml_finish:
 * @self: a #VirgoDomainCheckpoint
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_checkpoint_fetch_xml_async().
 *
 * Returns: (transfer full): a `<domaincheckpoint>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_checkpoint_fetch_xml_finish (VirgoDomainCheckpoint *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_checkpoint_list_all_children:
 * @self: a #VirgoDomainCheckpoint
 * @flags: a combination of `VirgoDomainCheckpointListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists children of the checkpoint that match `flags`, as [method@Virgo.Domain.list_all_checkpoints] does.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN_CHECKPOINT if the domain checkpoint is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCheckpointListAllChildren()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainCheckpoint): the children
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_checkpoint_list_all_children (VirgoDomainCheckpoint *self, VirgoDomainCheckpointListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_checkpoint_list_all_children_async:
 * @self: a #VirgoDomainCheckpoint
 * @flags: a combination of `VirgoDomainCheckpointListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_checkpoint_list_all_children(), without waiting for it.
 *
 * Get the result with virgo_domain_checkpoint_list_all_children_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_checkpoint_list_all_children_async (VirgoDomainCheckpoint *self, VirgoDomainCheckpointListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_checkpoint_list_all_children_finish:
 * @self: a #VirgoDomainCheckpoint
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_checkpoint_list_all_children_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainCheckpoint): the children
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_checkpoint_list_all_children_finish (VirgoDomainCheckpoint *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_checkpoint_lookup_parent:
 * @self: a #VirgoDomainCheckpoint
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds the parent of the checkpoint. Fails with %VIRGO_ERROR_NO_DOMAIN_CHECKPOINT if it has none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN_CHECKPOINT if the domain checkpoint is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainCheckpointGetParent()`.
 *
 * Returns: (transfer full): the parent
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainCheckpoint *virgo_domain_checkpoint_lookup_parent (VirgoDomainCheckpoint *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_checkpoint_lookup_parent_async:
 * @self: a #VirgoDomainCheckpoint
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_checkpoint_lookup_parent(), without waiting for it.
 *
 * Get the result with virgo_domain_checkpoint_lookup_parent_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_checkpoint_lookup_parent_async (VirgoDomainCheckpoint *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_checkpoint_lookup_parent_finish:
 * @self: a #VirgoDomainCheckpoint
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_checkpoint_lookup_parent_async().
 *
 * Returns: (transfer full): the parent
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainCheckpoint *virgo_domain_checkpoint_lookup_parent_finish (VirgoDomainCheckpoint *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_checkpoint_get_connection:
 * @self: a #VirgoDomainCheckpoint
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the checkpoint belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_domain_checkpoint_get_connection (VirgoDomainCheckpoint *self);

/**
 * virgo_domain_checkpoint_get_domain:
 * @self: a #VirgoDomainCheckpoint
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The domain that the checkpoint is of, or `NULL` if no connection has made the object.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_domain_checkpoint_get_domain (VirgoDomainCheckpoint *self);

/**
 * virgo_domain_checkpoint_get_name:
 * @self: a #VirgoDomainCheckpoint
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the checkpoint, which no other checkpoint of the domain has. It never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_checkpoint_get_name (VirgoDomainCheckpoint *self);

/**
 * virgo_domain_checkpoint_get_parent_name:
 * @self: a #VirgoDomainCheckpoint
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The name of the parent: the checkpoint that was made before this one. `NULL` if there is none, or as long as it is
 *   not known. It changes when the parent is deleted.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_checkpoint_get_parent_name (VirgoDomainCheckpoint *self);

/**
 * virgo_domain_checkpoint_get_description:
 * @self: a #VirgoDomainCheckpoint
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The description of the checkpoint. `NULL` if it has none, or as long as it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_checkpoint_get_description (VirgoDomainCheckpoint *self);

/**
 * virgo_domain_checkpoint_get_creation_time:
 * @self: a #VirgoDomainCheckpoint
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The time at which the checkpoint was made, or `NULL` as long as it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GDateTime *virgo_domain_checkpoint_get_creation_time (VirgoDomainCheckpoint *self);

/**
 * VirgoDomainSnapshot:connection:
 *
 * The connection that the snapshot belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot:domain:
 *
 * The domain that the snapshot is of, or `NULL` if no connection has made the object.
 *
 * Corresponds to libvirt's `virDomainSnapshotGetDomain()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot:name:
 *
 * The name of the snapshot, which no other snapshot of the domain has. It never changes.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot:current:
 *
 * Whether the snapshot is the current one of the domain: the one that was made or reverted to last, which is the
 * parent of the next one.
 *
 * Corresponds to libvirt's `virDomainSnapshotIsCurrent()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot:has-metadata:
 *
 * Whether the host keeps a description of the snapshot. While it does, [method@Virgo.Domain.undefine] needs
 * %VIRGO_DOMAIN_UNDEFINE_FLAGS_SNAPSHOTS_METADATA.
 *
 * Corresponds to libvirt's `virDomainSnapshotHasMetadata()`.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot:parent-name:
 *
 * The name of the parent: the snapshot that was the current one when this one was made. `NULL` if there is none,
 * or as long as it is not known. It changes when the parent is deleted.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot:description:
 *
 * The description of the snapshot. `NULL` if it has none, or as long as it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot:creation-time:
 *
 * The time at which the snapshot was made, or `NULL` as long as it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot:state:
 *
 * The state in which the domain was, or %VIRGO_DOMAIN_SNAPSHOT_STATE_NO_STATE as long as it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot:location:
 *
 * Where the snapshot is stored, or %VIRGO_DOMAIN_SNAPSHOT_LOCATION_UNKNOWN as long as it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoDomainSnapshot::deleted:
 * @self: the emitter
 *
 * Emitted when the snapshot has been deleted, as far as the host tells.
 *
 * Since: 0.1
 */

/**
 * virgo_domain_snapshot_revert:
 * @self: a #VirgoDomainSnapshot
 * @flags: a combination of `VirgoDomainSnapshotRevertFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Reverts the domain to the snapshot, which becomes the current one. What the domain is and has on its disks now is
 * lost, unless another snapshot has it.
 *
 * The domain is in the state then that it was in when the snapshot was made, unless `flags` say otherwise. Fails with
 * %VIRGO_ERROR_SNAPSHOT_REVERT_RISKY if that needs %VIRGO_DOMAIN_SNAPSHOT_REVERT_FLAGS_FORCE.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN_SNAPSHOT if the domain snapshot is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainRevertToSnapshot()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_snapshot_revert (VirgoDomainSnapshot *self, VirgoDomainSnapshotRevertFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_snapshot_revert_async:
 * @self: a #VirgoDomainSnapshot
 * @flags: a combination of `VirgoDomainSnapshotRevertFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_snapshot_revert(), without waiting for it.
 *
 * Get the result with virgo_domain_snapshot_revert_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_snapshot_revert_async (VirgoDomainSnapshot *self, VirgoDomainSnapshotRevertFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_snapshot_revert_finish:
 * @self: a #VirgoDomainSnapshot
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_snapshot_revert_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_snapshot_revert_finish (VirgoDomainSnapshot *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_snapshot_delete:
 * @self: a #VirgoDomainSnapshot
 * @flags: a combination of `VirgoDomainSnapshotDeleteFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Deletes the snapshot. Its children get its parent, unless `flags` say otherwise. What the domain is and has on its
 * disks stays.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN_SNAPSHOT if the domain snapshot is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSnapshotDelete()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_snapshot_delete (VirgoDomainSnapshot *self, VirgoDomainSnapshotDeleteFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_snapshot_delete_async:
 * @self: a #VirgoDomainSnapshot
 * @flags: a combination of `VirgoDomainSnapshotDeleteFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_snapshot_delete(), without waiting for it.
 *
 * Get the result with virgo_domain_snapshot_delete_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_snapshot_delete_async (VirgoDomainSnapshot *self, VirgoDomainSnapshotDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_snapshot_delete_finish:
 * @self: a #VirgoDomainSnapshot
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_snapshot_delete_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_snapshot_delete_finish (VirgoDomainSnapshot *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_snapshot_fetch_xml:
 * @self: a #VirgoDomainSnapshot
 * @flags: a combination of `VirgoDomainSnapshotXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the description of the snapshot, which has the description of the domain as it was.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN_SNAPSHOT if the domain snapshot is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSnapshotGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<domainsnapshot>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_snapshot_fetch_xml (VirgoDomainSnapshot *self, VirgoDomainSnapshotXmlFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_snapshot_fetch_xml_async:
 * @self: a #VirgoDomainSnapshot
 * @flags: a combination of `VirgoDomainSnapshotXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_snapshot_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_domain_snapshot_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_snapshot_fetch_xml_async (VirgoDomainSnapshot *self, VirgoDomainSnapshotXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_snapshot_fetch_xml_finish:
 * @self: a #VirgoDomainSnapshot
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_snapshot_fetch_xml_async().
 *
 * Returns: (transfer full): a `<domainsnapshot>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_snapshot_fetch_xml_finish (VirgoDomainSnapshot *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_snapshot_list_all_children:
 * @self: a #VirgoDomainSnapshot
 * @flags: a combination of `VirgoDomainSnapshotListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists children of the snapshot that match `flags`, as [method@Virgo.Domain.list_all_snapshots] does.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN_SNAPSHOT if the domain snapshot is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSnapshotListAllChildren()`.
 *
 * Returns: (transfer container) (element-type VirgoDomainSnapshot): the children
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_snapshot_list_all_children (VirgoDomainSnapshot *self, VirgoDomainSnapshotListFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_snapshot_list_all_children_async:
 * @self: a #VirgoDomainSnapshot
 * @flags: a combination of `VirgoDomainSnapshotListFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_snapshot_list_all_children(), without waiting for it.
 *
 * Get the result with virgo_domain_snapshot_list_all_children_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_snapshot_list_all_children_async (VirgoDomainSnapshot *self, VirgoDomainSnapshotListFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_snapshot_list_all_children_finish:
 * @self: a #VirgoDomainSnapshot
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_snapshot_list_all_children_async().
 *
 * Returns: (transfer container) (element-type VirgoDomainSnapshot): the children
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_domain_snapshot_list_all_children_finish (VirgoDomainSnapshot *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_snapshot_lookup_parent:
 * @self: a #VirgoDomainSnapshot
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds the parent of the snapshot. Fails with %VIRGO_ERROR_NO_DOMAIN_SNAPSHOT if it has none.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_DOMAIN_SNAPSHOT if the domain snapshot is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virDomainSnapshotGetParent()`.
 *
 * Returns: (transfer full): the parent
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshot *virgo_domain_snapshot_lookup_parent (VirgoDomainSnapshot *self, GCancellable *cancellable, GError **error);

/**
 * virgo_domain_snapshot_lookup_parent_async:
 * @self: a #VirgoDomainSnapshot
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_domain_snapshot_lookup_parent(), without waiting for it.
 *
 * Get the result with virgo_domain_snapshot_lookup_parent_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_domain_snapshot_lookup_parent_async (VirgoDomainSnapshot *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_domain_snapshot_lookup_parent_finish:
 * @self: a #VirgoDomainSnapshot
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_domain_snapshot_lookup_parent_async().
 *
 * Returns: (transfer full): the parent
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshot *virgo_domain_snapshot_lookup_parent_finish (VirgoDomainSnapshot *self, GAsyncResult *result, GError **error);

/**
 * virgo_domain_snapshot_get_connection:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the snapshot belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_domain_snapshot_get_connection (VirgoDomainSnapshot *self);

/**
 * virgo_domain_snapshot_get_domain:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The domain that the snapshot is of, or `NULL` if no connection has made the object.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomain *virgo_domain_snapshot_get_domain (VirgoDomainSnapshot *self);

/**
 * virgo_domain_snapshot_get_name:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the snapshot, which no other snapshot of the domain has. It never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_snapshot_get_name (VirgoDomainSnapshot *self);

/**
 * virgo_domain_snapshot_get_current:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: Whether the snapshot is the current one of the domain: the one that was made or reverted to last, which is the
 *   parent of the next one.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_snapshot_get_current (VirgoDomainSnapshot *self);

/**
 * virgo_domain_snapshot_get_has_metadata:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: Whether the host keeps a description of the snapshot. While it does, [method@Virgo.Domain.undefine] needs
 *   %VIRGO_DOMAIN_UNDEFINE_FLAGS_SNAPSHOTS_METADATA.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_domain_snapshot_get_has_metadata (VirgoDomainSnapshot *self);

/**
 * virgo_domain_snapshot_get_parent_name:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The name of the parent: the snapshot that was the current one when this one was made. `NULL` if there is none,
 *   or as long as it is not known. It changes when the parent is deleted.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_snapshot_get_parent_name (VirgoDomainSnapshot *self);

/**
 * virgo_domain_snapshot_get_description:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The description of the snapshot. `NULL` if it has none, or as long as it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_domain_snapshot_get_description (VirgoDomainSnapshot *self);

/**
 * virgo_domain_snapshot_get_creation_time:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The time at which the snapshot was made, or `NULL` as long as it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GDateTime *virgo_domain_snapshot_get_creation_time (VirgoDomainSnapshot *self);

/**
 * virgo_domain_snapshot_get_state:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: The state in which the domain was, or %VIRGO_DOMAIN_SNAPSHOT_STATE_NO_STATE as long as it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshotState virgo_domain_snapshot_get_state (VirgoDomainSnapshot *self);

/**
 * virgo_domain_snapshot_get_location:
 * @self: a #VirgoDomainSnapshot
 *
 * Gets the property.
 *
 * Returns: Where the snapshot is stored, or %VIRGO_DOMAIN_SNAPSHOT_LOCATION_UNKNOWN as long as it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoDomainSnapshotLocation virgo_domain_snapshot_get_location (VirgoDomainSnapshot *self);

/**
 * VirgoInterface:connection:
 *
 * The connection that the interface belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoInterface:name:
 *
 * The name of the interface, such as `eth0`, which never changes.
 *
 * Since: 0.1
 */

/**
 * VirgoInterface:mac:
 *
 * The hardware address of the interface, or an empty string if it has none.
 *
 * Since: 0.1
 */

/**
 * VirgoInterface:active:
 *
 * Whether the interface is up.
 *
 * Corresponds to libvirt's `virInterfaceIsActive()`.
 *
 * Since: 0.1
 */

/**
 * VirgoInterface::deleted:
 * @self: the emitter
 *
 * Emitted when the interface has been deleted, as far as the host tells.
 *
 * Since: 0.1
 */

/**
 * virgo_interface_start:
 * @self: a #VirgoInterface
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Brings the interface up. Fails with %VIRGO_ERROR_OPERATION_INVALID if it is up.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_INTERFACE if the interface is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceCreate()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_interface_start (VirgoInterface *self, GCancellable *cancellable, GError **error);

/**
 * virgo_interface_start_async:
 * @self: a #VirgoInterface
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_interface_start(), without waiting for it.
 *
 * Get the result with virgo_interface_start_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_interface_start_async (VirgoInterface *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_interface_start_finish:
 * @self: a #VirgoInterface
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_interface_start_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_interface_start_finish (VirgoInterface *self, GAsyncResult *result, GError **error);

/**
 * virgo_interface_destroy:
 * @self: a #VirgoInterface
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Takes the interface down. The program may cut off its own way to the host. Fails with
 * %VIRGO_ERROR_OPERATION_INVALID if it is down.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_INTERFACE if the interface is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceDestroy()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_interface_destroy (VirgoInterface *self, GCancellable *cancellable, GError **error);

/**
 * virgo_interface_destroy_async:
 * @self: a #VirgoInterface
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_interface_destroy(), without waiting for it.
 *
 * Get the result with virgo_interface_destroy_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_interface_destroy_async (VirgoInterface *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_interface_destroy_finish:
 * @self: a #VirgoInterface
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_interface_destroy_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_interface_destroy_finish (VirgoInterface *self, GAsyncResult *result, GError **error);

/**
 * virgo_interface_undefine:
 * @self: a #VirgoInterface
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Removes the definition of the interface.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_INTERFACE if the interface is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceUndefine()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_interface_undefine (VirgoInterface *self, GCancellable *cancellable, GError **error);

/**
 * virgo_interface_undefine_async:
 * @self: a #VirgoInterface
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_interface_undefine(), without waiting for it.
 *
 * Get the result with virgo_interface_undefine_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_interface_undefine_async (VirgoInterface *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_interface_undefine_finish:
 * @self: a #VirgoInterface
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_interface_undefine_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_interface_undefine_finish (VirgoInterface *self, GAsyncResult *result, GError **error);

/**
 * virgo_interface_fetch_xml:
 * @self: a #VirgoInterface
 * @flags: a combination of `VirgoInterfaceXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the description of the interface.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_INTERFACE if the interface is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virInterfaceGetXMLDesc()`.
 *
 * Returns: (transfer full): an `<interface>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_interface_fetch_xml (VirgoInterface *self, VirgoInterfaceXmlFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_interface_fetch_xml_async:
 * @self: a #VirgoInterface
 * @flags: a combination of `VirgoInterfaceXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_interface_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_interface_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_interface_fetch_xml_async (VirgoInterface *self, VirgoInterfaceXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_interface_fetch_xml_finish:
 * @self: a #VirgoInterface
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_interface_fetch_xml_async().
 *
 * Returns: (transfer full): an `<interface>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_interface_fetch_xml_finish (VirgoInterface *self, GAsyncResult *result, GError **error);

/**
 * virgo_interface_get_connection:
 * @self: a #VirgoInterface
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the interface belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_interface_get_connection (VirgoInterface *self);

/**
 * virgo_interface_get_name:
 * @self: a #VirgoInterface
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the interface, such as `eth0`, which never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_interface_get_name (VirgoInterface *self);

/**
 * virgo_interface_get_mac:
 * @self: a #VirgoInterface
 *
 * Gets the property.
 *
 * Returns: (transfer full): The hardware address of the interface, or an empty string if it has none.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_interface_get_mac (VirgoInterface *self);

/**
 * virgo_interface_get_active:
 * @self: a #VirgoInterface
 *
 * Gets the property.
 *
 * Returns: Whether the interface is up.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_interface_get_active (VirgoInterface *self);

/**
 * VirgoNetwork:connection:
 *
 * The connection that the network belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork:uuid:
 *
 * The UUID of the network, which never changes.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork:name:
 *
 * The name of the network.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork:active:
 *
 * Whether the network is started.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork:persistent:
 *
 * Whether the network has a definition, and so remains when it is stopped.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork:autostart:
 *
 * Whether the network is started when the host starts. [method@Virgo.Network.set_autostart] changes it.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork:bridge-name:
 *
 * The name of the network's bridge on the host, or `NULL` if it has none.
 *
 * Corresponds to libvirt's `virNetworkGetBridgeName()`.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork:title:
 *
 * The title of the network, or `NULL`.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork:description:
 *
 * The description of the network, or `NULL`.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork::defined:
 * @self: the emitter
 *
 * Emitted when the network has been defined, or its definition has changed.
 *
 * Corresponds to libvirt's `VIR_NETWORK_EVENT_DEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork::undefined:
 * @self: the emitter
 *
 * Emitted when the definition of the network has been removed.
 *
 * Corresponds to libvirt's `VIR_NETWORK_EVENT_UNDEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork::started:
 * @self: the emitter
 *
 * Emitted when the network has started.
 *
 * Corresponds to libvirt's `VIR_NETWORK_EVENT_STARTED`.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork::stopped:
 * @self: the emitter
 *
 * Emitted when the network has stopped.
 *
 * Corresponds to libvirt's `VIR_NETWORK_EVENT_STOPPED`.
 *
 * Since: 0.1
 */

/**
 * VirgoNetwork::metadata-changed:
 * @self: the emitter
 * @kind: what has changed
 * @uri: the XML namespace of the element, or `NULL` for the title and the description
 *
 * Emitted when the title, the description or an element of an application's metadata has changed.
 *
 * Corresponds to libvirt's `VIR_NETWORK_EVENT_ID_METADATA_CHANGE`.
 *
 * Since: 0.1
 */

/**
 * virgo_network_start:
 * @self: a #VirgoNetwork
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts the network. Fails with %VIRGO_ERROR_OPERATION_INVALID if it is active.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NETWORK if the network is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkCreate()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_start (VirgoNetwork *self, GCancellable *cancellable, GError **error);

/**
 * virgo_network_start_async:
 * @self: a #VirgoNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_network_start(), without waiting for it.
 *
 * Get the result with virgo_network_start_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_network_start_async (VirgoNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_network_start_finish:
 * @self: a #VirgoNetwork
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_network_start_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_start_finish (VirgoNetwork *self, GAsyncResult *result, GError **error);

/**
 * virgo_network_destroy:
 * @self: a #VirgoNetwork
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Stops the network. One that has no definition is gone then.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NETWORK if the network is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkDestroy()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_destroy (VirgoNetwork *self, GCancellable *cancellable, GError **error);

/**
 * virgo_network_destroy_async:
 * @self: a #VirgoNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_network_destroy(), without waiting for it.
 *
 * Get the result with virgo_network_destroy_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_network_destroy_async (VirgoNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_network_destroy_finish:
 * @self: a #VirgoNetwork
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_network_destroy_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_destroy_finish (VirgoNetwork *self, GAsyncResult *result, GError **error);

/**
 * virgo_network_undefine:
 * @self: a #VirgoNetwork
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Removes the definition of the network. Some hosts refuse that while the network is active, with
 * %VIRGO_ERROR_OPERATION_INVALID.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NETWORK if the network is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkUndefine()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_undefine (VirgoNetwork *self, GCancellable *cancellable, GError **error);

/**
 * virgo_network_undefine_async:
 * @self: a #VirgoNetwork
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_network_undefine(), without waiting for it.
 *
 * Get the result with virgo_network_undefine_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_network_undefine_async (VirgoNetwork *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_network_undefine_finish:
 * @self: a #VirgoNetwork
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_network_undefine_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_undefine_finish (VirgoNetwork *self, GAsyncResult *result, GError **error);

/**
 * virgo_network_set_autostart:
 * @self: a #VirgoNetwork
 * @autostart: whether it is started
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets whether the network is started when the host starts: [property@Virgo.Network:autostart].
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NETWORK if the network is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkSetAutostart()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_set_autostart (VirgoNetwork *self, gboolean autostart, GCancellable *cancellable, GError **error);

/**
 * virgo_network_set_autostart_async:
 * @self: a #VirgoNetwork
 * @autostart: whether it is started
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_network_set_autostart(), without waiting for it.
 *
 * Get the result with virgo_network_set_autostart_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_network_set_autostart_async (VirgoNetwork *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_network_set_autostart_finish:
 * @self: a #VirgoNetwork
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_network_set_autostart_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_set_autostart_finish (VirgoNetwork *self, GAsyncResult *result, GError **error);

/**
 * virgo_network_fetch_xml:
 * @self: a #VirgoNetwork
 * @flags: a combination of `VirgoNetworkXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the description of the network.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NETWORK if the network is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<network>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_network_fetch_xml (VirgoNetwork *self, VirgoNetworkXmlFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_network_fetch_xml_async:
 * @self: a #VirgoNetwork
 * @flags: a combination of `VirgoNetworkXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_network_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_network_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_network_fetch_xml_async (VirgoNetwork *self, VirgoNetworkXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_network_fetch_xml_finish:
 * @self: a #VirgoNetwork
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_network_fetch_xml_async().
 *
 * Returns: (transfer full): a `<network>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_network_fetch_xml_finish (VirgoNetwork *self, GAsyncResult *result, GError **error);

/**
 * virgo_network_update:
 * @self: a #VirgoNetwork
 * @command: what to do with the element
 * @section: where the element is
 * @parent_index: the index of the element around it, from 0, where there is more than one; -1 for the one that fits
 * @xml: the element
 * @flags: a combination of `VirgoNetworkUpdateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes one element of the description of the network, while it is active or not. Fails with
 * %VIRGO_ERROR_OPERATION_INVALID if the element to change is not there, or the one to add is there already,
 * and with %VIRGO_ERROR_NO_SUPPORT or %VIRGO_ERROR_OPERATION_UNSUPPORTED if elements of the section cannot be
 * changed so.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NETWORK if the network is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkUpdate()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_update (VirgoNetwork *self, VirgoNetworkUpdateCommand command, VirgoNetworkUpdateSection section, gint parent_index, const gchar *xml, VirgoNetworkUpdateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_network_update_async:
 * @self: a #VirgoNetwork
 * @command: what to do with the element
 * @section: where the element is
 * @parent_index: the index of the element around it, from 0, where there is more than one; -1 for the one that fits
 * @xml: the element
 * @flags: a combination of `VirgoNetworkUpdateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_network_update(), without waiting for it.
 *
 * Get the result with virgo_network_update_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_network_update_async (VirgoNetwork *self, VirgoNetworkUpdateCommand command, VirgoNetworkUpdateSection section, gint parent_index, const gchar *xml, VirgoNetworkUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_network_update_finish:
 * @self: a #VirgoNetwork
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_network_update_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_update_finish (VirgoNetwork *self, GAsyncResult *result, GError **error);

/**
 * virgo_network_set_metadata:
 * @self: a #VirgoNetwork
 * @metadata_type: what to set
 * @metadata: (nullable): the text or the XML element, or `NULL` to remove it
 * @key: (nullable): the prefix of an element's XML namespace, or `NULL` for the title and the description
 * @uri: (nullable): the URI of an element's XML namespace, or `NULL` for the title and the description
 * @flags: a combination of `VirgoNetworkUpdateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets or removes the title, the description, or an element of the metadata.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NETWORK if the network is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkSetMetadata()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_set_metadata (VirgoNetwork *self, VirgoNetworkMetadataType metadata_type, const gchar *metadata, const gchar *key, const gchar *uri, VirgoNetworkUpdateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_network_set_metadata_async:
 * @self: a #VirgoNetwork
 * @metadata_type: what to set
 * @metadata: (nullable): the text or the XML element, or `NULL` to remove it
 * @key: (nullable): the prefix of an element's XML namespace, or `NULL` for the title and the description
 * @uri: (nullable): the URI of an element's XML namespace, or `NULL` for the title and the description
 * @flags: a combination of `VirgoNetworkUpdateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_network_set_metadata(), without waiting for it.
 *
 * Get the result with virgo_network_set_metadata_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_network_set_metadata_async (VirgoNetwork *self, VirgoNetworkMetadataType metadata_type, const gchar *metadata, const gchar *key, const gchar *uri, VirgoNetworkUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_network_set_metadata_finish:
 * @self: a #VirgoNetwork
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_network_set_metadata_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_set_metadata_finish (VirgoNetwork *self, GAsyncResult *result, GError **error);

/**
 * virgo_network_fetch_metadata:
 * @self: a #VirgoNetwork
 * @metadata_type: what to fetch
 * @uri: (nullable): the URI of an element's XML namespace, or `NULL` for the title and the description
 * @flags: a combination of `VirgoNetworkUpdateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the title, the description, or an element of the metadata. Fails with
 * %VIRGO_ERROR_NO_NETWORK_METADATA if it is not set.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NETWORK if the network is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNetworkGetMetadata()`.
 *
 * Returns: (transfer full): the text or the XML element
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_network_fetch_metadata (VirgoNetwork *self, VirgoNetworkMetadataType metadata_type, const gchar *uri, VirgoNetworkUpdateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_network_fetch_metadata_async:
 * @self: a #VirgoNetwork
 * @metadata_type: what to fetch
 * @uri: (nullable): the URI of an element's XML namespace, or `NULL` for the title and the description
 * @flags: a combination of `VirgoNetworkUpdateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_network_fetch_metadata(), without waiting for it.
 *
 * Get the result with virgo_network_fetch_metadata_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_network_fetch_metadata_async (VirgoNetwork *self, VirgoNetworkMetadataType metadata_type, const gchar *uri, VirgoNetworkUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_network_fetch_metadata_finish:
 * @self: a #VirgoNetwork
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_network_fetch_metadata_async().
 *
 * Returns: (transfer full): the text or the XML element
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_network_fetch_metadata_finish (VirgoNetwork *self, GAsyncResult *result, GError **error);

/**
 * virgo_network_get_connection:
 * @self: a #VirgoNetwork
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the network belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_network_get_connection (VirgoNetwork *self);

/**
 * virgo_network_get_uuid:
 * @self: a #VirgoNetwork
 *
 * Gets the property.
 *
 * Returns: (transfer full): The UUID of the network, which never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_network_get_uuid (VirgoNetwork *self);

/**
 * virgo_network_get_name:
 * @self: a #VirgoNetwork
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the network.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_network_get_name (VirgoNetwork *self);

/**
 * virgo_network_get_active:
 * @self: a #VirgoNetwork
 *
 * Gets the property.
 *
 * Returns: Whether the network is started.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_get_active (VirgoNetwork *self);

/**
 * virgo_network_get_persistent:
 * @self: a #VirgoNetwork
 *
 * Gets the property.
 *
 * Returns: Whether the network has a definition, and so remains when it is stopped.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_get_persistent (VirgoNetwork *self);

/**
 * virgo_network_get_autostart:
 * @self: a #VirgoNetwork
 *
 * Gets the property.
 *
 * Returns: Whether the network is started when the host starts. [method@Virgo.Network.set_autostart] changes it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_network_get_autostart (VirgoNetwork *self);

/**
 * virgo_network_get_bridge_name:
 * @self: a #VirgoNetwork
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The name of the network's bridge on the host, or `NULL` if it has none.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_network_get_bridge_name (VirgoNetwork *self);

/**
 * virgo_network_get_title:
 * @self: a #VirgoNetwork
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The title of the network, or `NULL`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_network_get_title (VirgoNetwork *self);

/**
 * virgo_network_get_description:
 * @self: a #VirgoNetwork
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The description of the network, or `NULL`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_network_get_description (VirgoNetwork *self);

/**
 * VirgoNode:connection:
 *
 * The connection whose host it is, or `NULL` if the object was not made by a connection.
 *
 * Since: 0.1
 */

/**
 * VirgoNode:hostname:
 *
 * The name of the host, as it was when the connection was opened the last time, or `NULL` if it is not known.
 * [method@Virgo.Node.fetch_hostname] asks for it.
 *
 * Corresponds to libvirt's `virConnectGetHostname()`.
 *
 * Since: 0.1
 */

/**
 * virgo_node_get_connection:
 * @self: a #VirgoNode
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection whose host it is, or `NULL` if the object was not made by a connection.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_node_get_connection (VirgoNode *self);

/**
 * virgo_node_get_hostname:
 * @self: a #VirgoNode
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The name of the host, as it was when the connection was opened the last time, or `NULL` if it is not known.
 *   [method@Virgo.Node.fetch_hostname] asks for it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_get_hostname (VirgoNode *self);

/**
 * virgo_node_fetch_hostname:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the host name.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectGetHostname()`.
 *
 * Returns: (transfer full): the host name
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_fetch_hostname (VirgoNode *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_hostname_async:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_hostname(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_hostname_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_hostname_async (VirgoNode *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_hostname_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_hostname_async().
 *
 * Returns: (transfer full): the host name
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_fetch_hostname_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_fetch_capabilities:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the capabilities of the host and of the guests that it can run.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virConnectGetCapabilities()`.
 *
 * Returns: (transfer full): a `<capabilities>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_fetch_capabilities (VirgoNode *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_capabilities_async:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_capabilities(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_capabilities_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_capabilities_async (VirgoNode *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_capabilities_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_capabilities_async().
 *
 * Returns: (transfer full): a `<capabilities>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_fetch_capabilities_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_fetch_info:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches information about the hardware of the host.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetInfo()`.
 *
 * Returns: (transfer full): the information
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeInfo *virgo_node_fetch_info (VirgoNode *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_info_async:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_info(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_info_async (VirgoNode *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_info_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_info_async().
 *
 * Returns: (transfer full): the information
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeInfo *virgo_node_fetch_info_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_fetch_free_memory:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the free memory of the host.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetFreeMemory()`.
 *
 * Returns: the memory, in bytes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_node_fetch_free_memory (VirgoNode *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_free_memory_async:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_free_memory(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_free_memory_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_free_memory_async (VirgoNode *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_free_memory_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_free_memory_async().
 *
 * Returns: the memory, in bytes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_node_fetch_free_memory_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_fetch_cells_free_memory:
 * @self: a #VirgoNode
 * @start_cell: the first cell, from 0
 * @max_cells: the maximum number of cells
 * @n_values: (out): the length of the returned array
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the free memory of NUMA cells of the host.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetCellsFreeMemory()`.
 *
 * Returns: (transfer full) (array length=n_values): the memory of each cell, in bytes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 *virgo_node_fetch_cells_free_memory (VirgoNode *self, gint start_cell, gint max_cells, gsize *n_values, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_cells_free_memory_async:
 * @self: a #VirgoNode
 * @start_cell: the first cell, from 0
 * @max_cells: the maximum number of cells
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_cells_free_memory(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_cells_free_memory_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_cells_free_memory_async (VirgoNode *self, gint start_cell, gint max_cells, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_cells_free_memory_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @n_values: (out): the length of the returned array
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_cells_free_memory_async().
 *
 * Returns: (transfer full) (array length=n_values): the memory of each cell, in bytes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 *virgo_node_fetch_cells_free_memory_finish (VirgoNode *self, GAsyncResult *result, gsize *n_values, GError **error);

/**
 * virgo_node_fetch_security_model:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches how the host keeps its domains apart.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetSecurityModel()`.
 *
 * Returns: (transfer full): the security model
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeSecurityModel *virgo_node_fetch_security_model (VirgoNode *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_security_model_async:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_security_model(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_security_model_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_security_model_async (VirgoNode *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_security_model_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_security_model_async().
 *
 * Returns: (transfer full): the security model
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoNodeSecurityModel *virgo_node_fetch_security_model_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_fetch_online_cpus:
 * @self: a #VirgoNode
 * @n_values: (out): the length of the returned array
 * @present: (out) (optional): how many CPUs the host has, online or not
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches which of the host's CPUs are online.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetCPUMap()`.
 *
 * Returns: (transfer full) (array length=n_values): the numbers of those that are online
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint *virgo_node_fetch_online_cpus (VirgoNode *self, gsize *n_values, guint *present, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_online_cpus_async:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_online_cpus(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_online_cpus_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_online_cpus_async (VirgoNode *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_online_cpus_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @n_values: (out): the length of the returned array
 * @present: (out) (optional): how many CPUs the host has, online or not
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_online_cpus_async().
 *
 * Returns: (transfer full) (array length=n_values): the numbers of those that are online
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint *virgo_node_fetch_online_cpus_finish (VirgoNode *self, GAsyncResult *result, gsize *n_values, guint *present, GError **error);

/**
 * virgo_node_fetch_cpu_stats:
 * @self: a #VirgoNode
 * @cpu: the number of the CPU, or -1 for all together
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches what the host's CPUs have done so far: [const@Virgo.NODE_CPU_STATS_KERNEL], [const@Virgo.NODE_CPU_STATS_USER] and the like, or
 * [const@Virgo.NODE_CPU_STATS_UTILIZATION], as far as the host has them.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the host has no such CPU; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetCPUStats()`.
 *
 * Returns: (transfer full): the figures by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_node_fetch_cpu_stats (VirgoNode *self, gint cpu, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_cpu_stats_async:
 * @self: a #VirgoNode
 * @cpu: the number of the CPU, or -1 for all together
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_cpu_stats(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_cpu_stats_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_cpu_stats_async (VirgoNode *self, gint cpu, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_cpu_stats_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_cpu_stats_async().
 *
 * Returns: (transfer full): the figures by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_node_fetch_cpu_stats_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_fetch_memory_stats:
 * @self: a #VirgoNode
 * @cell: the number of the NUMA cell, or -1 for all together
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches how the host's memory is used: [const@Virgo.NODE_MEMORY_STATS_TOTAL], [const@Virgo.NODE_MEMORY_STATS_FREE] and the like, as far as
 * the host has them.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the host has no such cell; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetMemoryStats()`.
 *
 * Returns: (transfer full): the figures by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_node_fetch_memory_stats (VirgoNode *self, gint cell, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_memory_stats_async:
 * @self: a #VirgoNode
 * @cell: the number of the NUMA cell, or -1 for all together
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_memory_stats(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_memory_stats_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_memory_stats_async (VirgoNode *self, gint cell, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_memory_stats_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_memory_stats_async().
 *
 * Returns: (transfer full): the figures by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_node_fetch_memory_stats_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_fetch_memory_parameters:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches how the host shares equal pages of memory, such as [const@Virgo.NODE_MEMORY_SHARED_PAGES_TO_SCAN] and
 * [const@Virgo.NODE_MEMORY_SHARED_MERGE_ACROSS_NODES].
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetMemoryParameters()`.
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_node_fetch_memory_parameters (VirgoNode *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_memory_parameters_async:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_memory_parameters(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_memory_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_memory_parameters_async (VirgoNode *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_memory_parameters_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_memory_parameters_async().
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_node_fetch_memory_parameters_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_set_memory_parameters:
 * @self: a #VirgoNode
 * @parameters: names with values, as in [method@Virgo.Node.fetch_memory_parameters]
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes how the host shares equal pages of memory.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeSetMemoryParameters()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_set_memory_parameters (VirgoNode *self, GVariant *parameters, GCancellable *cancellable, GError **error);

/**
 * virgo_node_set_memory_parameters_async:
 * @self: a #VirgoNode
 * @parameters: names with values, as in [method@Virgo.Node.fetch_memory_parameters]
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_set_memory_parameters(), without waiting for it.
 *
 * Get the result with virgo_node_set_memory_parameters_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_set_memory_parameters_async (VirgoNode *self, GVariant *parameters, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_set_memory_parameters_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_set_memory_parameters_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_set_memory_parameters_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_fetch_free_pages:
 * @self: a #VirgoNode
 * @sizes: (nullable) (array length=n_sizes): the sizes of pages, in bytes
 * @n_sizes: the length of @sizes
 * @start_cell: the first cell, from 0
 * @max_cells: the number of cells
 * @n_values: (out): the length of the returned array
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches how many free pages some of the host's NUMA cells have.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if no sizes are given, or one that is no multiple of 1,024; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetFreePages()`.
 *
 * Returns: (transfer full) (array length=n_values): the numbers of pages: for each cell, one for each size
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 *virgo_node_fetch_free_pages (VirgoNode *self, const guint64 *sizes, gsize n_sizes, gint start_cell, guint max_cells, gsize *n_values, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_free_pages_async:
 * @self: a #VirgoNode
 * @sizes: (nullable) (array length=n_sizes): the sizes of pages, in bytes
 * @n_sizes: the length of @sizes
 * @start_cell: the first cell, from 0
 * @max_cells: the number of cells
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_free_pages(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_free_pages_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_free_pages_async (VirgoNode *self, const guint64 *sizes, gsize n_sizes, gint start_cell, guint max_cells, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_free_pages_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @n_values: (out): the length of the returned array
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_free_pages_async().
 *
 * Returns: (transfer full) (array length=n_values): the numbers of pages: for each cell, one for each size
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 *virgo_node_fetch_free_pages_finish (VirgoNode *self, GAsyncResult *result, gsize *n_values, GError **error);

/**
 * virgo_node_alloc_pages:
 * @self: a #VirgoNode
 * @sizes: (nullable) (array length=n_sizes): the sizes of pages, in bytes
 * @n_sizes: the length of @sizes
 * @counts: (nullable) (array length=n_counts): how many pages of each size
 * @n_counts: the length of @counts
 * @start_cell: the first cell, from 0; -1 stands for wherever there is room
 * @max_cells: the number of cells
 * @flags: a combination of `VirgoNodeAllocPagesFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Allocates huge pages on some of the host's NUMA cells.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if there is not one count for each size, or a size is no multiple of 1,024; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeAllocPages()`.
 *
 * Returns: how many of the sizes were allocated
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_node_alloc_pages (VirgoNode *self, const guint64 *sizes, gsize n_sizes, const guint64 *counts, gsize n_counts, gint start_cell, guint max_cells, VirgoNodeAllocPagesFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_node_alloc_pages_async:
 * @self: a #VirgoNode
 * @sizes: (nullable) (array length=n_sizes): the sizes of pages, in bytes
 * @n_sizes: the length of @sizes
 * @counts: (nullable) (array length=n_counts): how many pages of each size
 * @n_counts: the length of @counts
 * @start_cell: the first cell, from 0; -1 stands for wherever there is room
 * @max_cells: the number of cells
 * @flags: a combination of `VirgoNodeAllocPagesFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_alloc_pages(), without waiting for it.
 *
 * Get the result with virgo_node_alloc_pages_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_alloc_pages_async (VirgoNode *self, const guint64 *sizes, gsize n_sizes, const guint64 *counts, gsize n_counts, gint start_cell, guint max_cells, VirgoNodeAllocPagesFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_alloc_pages_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_alloc_pages_async().
 *
 * Returns: how many of the sizes were allocated
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_node_alloc_pages_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_fetch_sev_info:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches what the host's AMD SEV needs of whoever starts a guest with encrypted memory:
 * [const@Virgo.NODE_SEV_PDH], [const@Virgo.NODE_SEV_CERT_CHAIN], [const@Virgo.NODE_SEV_CBITPOS] and the like.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeGetSEVInfo()`.
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_node_fetch_sev_info (VirgoNode *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_fetch_sev_info_async:
 * @self: a #VirgoNode
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_fetch_sev_info(), without waiting for it.
 *
 * Get the result with virgo_node_fetch_sev_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_fetch_sev_info_async (VirgoNode *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_fetch_sev_info_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_fetch_sev_info_async().
 *
 * Returns: (transfer full): the parameters by their names
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GVariant *virgo_node_fetch_sev_info_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_suspend:
 * @self: a #VirgoNode
 * @target: where the host keeps its state
 * @seconds: after how many seconds it wakes up again; hosts demand a minute or more
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Suspends the host. The call returns before that.
 *
 * # Errors
 * %VIRGO_ERROR_INVALID_ARG if the time is too short for the host; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeSuspendForDuration()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_suspend (VirgoNode *self, VirgoNodeSuspendTarget target, guint64 seconds, GCancellable *cancellable, GError **error);

/**
 * virgo_node_suspend_async:
 * @self: a #VirgoNode
 * @target: where the host keeps its state
 * @seconds: after how many seconds it wakes up again; hosts demand a minute or more
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_suspend(), without waiting for it.
 *
 * Get the result with virgo_node_suspend_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_suspend_async (VirgoNode *self, VirgoNodeSuspendTarget target, guint64 seconds, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_suspend_finish:
 * @self: a #VirgoNode
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_suspend_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_suspend_finish (VirgoNode *self, GAsyncResult *result, GError **error);

/**
 * VirgoNodeDevice:connection:
 *
 * The connection that the node device belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice:name:
 *
 * The name of the device, which never changes.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice:parent-name:
 *
 * The name of the device that the device is attached to, or `NULL` if it has none, or as long as it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice:capabilities:
 *
 * The types of what the device can do, such as `pci`, `net` or `mdev_types`.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice:active:
 *
 * Whether the device is there. One that is not can be started with [method@Virgo.NodeDevice.start].
 *
 * Corresponds to libvirt's `virNodeDeviceIsActive()`.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice:persistent:
 *
 * Whether the device has a definition, and so remains when it is stopped.
 *
 * Corresponds to libvirt's `virNodeDeviceIsPersistent()`.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice:autostart:
 *
 * Whether the device is started when the host starts, or its parent appears. [method@Virgo.NodeDevice.set_autostart] changes it.
 *
 * Corresponds to libvirt's `virNodeDeviceGetAutostart()`.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice::created:
 * @self: the emitter
 *
 * Emitted when the device has appeared, or was started.
 *
 * Corresponds to libvirt's `VIR_NODE_DEVICE_EVENT_CREATED`.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice::deleted:
 * @self: the emitter
 *
 * Emitted when the device has disappeared, or was stopped.
 *
 * Corresponds to libvirt's `VIR_NODE_DEVICE_EVENT_DELETED`.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice::defined:
 * @self: the emitter
 *
 * Emitted when the device has been defined.
 *
 * Corresponds to libvirt's `VIR_NODE_DEVICE_EVENT_DEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice::undefined:
 * @self: the emitter
 *
 * Emitted when the definition of the device has been removed.
 *
 * Corresponds to libvirt's `VIR_NODE_DEVICE_EVENT_UNDEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoNodeDevice::updated:
 * @self: the emitter
 *
 * Emitted when what describes the device has changed.
 *
 * Corresponds to libvirt's `VIR_NODE_DEVICE_EVENT_ID_UPDATE`.
 *
 * Since: 0.1
 */

/**
 * virgo_node_device_start:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts the device, which has a definition. Fails with %VIRGO_ERROR_OPERATION_INVALID if it is active.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceCreate()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_start (VirgoNodeDevice *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_start_async:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_start(), without waiting for it.
 *
 * Get the result with virgo_node_device_start_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_start_async (VirgoNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_start_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_start_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_start_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_destroy:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Stops the device, so that it is there no more. One that has no definition is gone then.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceDestroy()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_destroy (VirgoNodeDevice *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_destroy_async:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_destroy(), without waiting for it.
 *
 * Get the result with virgo_node_device_destroy_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_destroy_async (VirgoNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_destroy_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_destroy_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_destroy_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_undefine:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Removes the definition of the device.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceUndefine()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_undefine (VirgoNodeDevice *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_undefine_async:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_undefine(), without waiting for it.
 *
 * Get the result with virgo_node_device_undefine_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_undefine_async (VirgoNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_undefine_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_undefine_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_undefine_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_set_autostart:
 * @self: a #VirgoNodeDevice
 * @autostart: whether it is started
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets whether the device is started when the host starts, or its parent appears: [property@Virgo.NodeDevice:autostart].
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceSetAutostart()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_set_autostart (VirgoNodeDevice *self, gboolean autostart, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_set_autostart_async:
 * @self: a #VirgoNodeDevice
 * @autostart: whether it is started
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_set_autostart(), without waiting for it.
 *
 * Get the result with virgo_node_device_set_autostart_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_set_autostart_async (VirgoNodeDevice *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_set_autostart_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_set_autostart_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_set_autostart_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_fetch_xml:
 * @self: a #VirgoNodeDevice
 * @flags: a combination of `VirgoNodeDeviceXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the description of the device.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<device>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_device_fetch_xml (VirgoNodeDevice *self, VirgoNodeDeviceXmlFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_fetch_xml_async:
 * @self: a #VirgoNodeDevice
 * @flags: a combination of `VirgoNodeDeviceXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_node_device_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_fetch_xml_async (VirgoNodeDevice *self, VirgoNodeDeviceXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_fetch_xml_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_fetch_xml_async().
 *
 * Returns: (transfer full): a `<device>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_device_fetch_xml_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_fetch_parent_name:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the name of the device that the device is attached to, which [property@Virgo.NodeDevice:parent-name] has from then on.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceGetParent()`.
 *
 * Returns: (nullable) (transfer full): the name of the parent, or `NULL` if it has none
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_device_fetch_parent_name (VirgoNodeDevice *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_fetch_parent_name_async:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_fetch_parent_name(), without waiting for it.
 *
 * Get the result with virgo_node_device_fetch_parent_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_fetch_parent_name_async (VirgoNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_fetch_parent_name_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_fetch_parent_name_async().
 *
 * Returns: (nullable) (transfer full): the name of the parent, or `NULL` if it has none
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_device_fetch_parent_name_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_fetch_capabilities:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the types of what the device can do, which [property@Virgo.NodeDevice:capabilities] has from then on.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceListCaps()`.
 *
 * Returns: (transfer full) (array zero-terminated=1): the types, such as `pci` or `net`
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_node_device_fetch_capabilities (VirgoNodeDevice *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_fetch_capabilities_async:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_fetch_capabilities(), without waiting for it.
 *
 * Get the result with virgo_node_device_fetch_capabilities_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_fetch_capabilities_async (VirgoNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_fetch_capabilities_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_fetch_capabilities_async().
 *
 * Returns: (transfer full) (array zero-terminated=1): the types, such as `pci` or `net`
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_node_device_fetch_capabilities_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_update:
 * @self: a #VirgoNodeDevice
 * @xml: a `<device>` document
 * @flags: a combination of `VirgoNodeDeviceUpdateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes the description of the device, while it is active or not.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceUpdate()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_update (VirgoNodeDevice *self, const gchar *xml, VirgoNodeDeviceUpdateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_update_async:
 * @self: a #VirgoNodeDevice
 * @xml: a `<device>` document
 * @flags: a combination of `VirgoNodeDeviceUpdateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_update(), without waiting for it.
 *
 * Get the result with virgo_node_device_update_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_update_async (VirgoNodeDevice *self, const gchar *xml, VirgoNodeDeviceUpdateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_update_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_update_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_update_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_detach:
 * @self: a #VirgoNodeDevice
 * @driver_name: (nullable): the driver that takes the device, such as `vfio`, or `NULL` for the hypervisor's default
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Detaches the device from the driver that it has on the host, so that it can be assigned to a domain. Devices that
 * are `managed` are detached by themselves when the domain starts.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceDetachFlags()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_detach (VirgoNodeDevice *self, const gchar *driver_name, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_detach_async:
 * @self: a #VirgoNodeDevice
 * @driver_name: (nullable): the driver that takes the device, such as `vfio`, or `NULL` for the hypervisor's default
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_detach(), without waiting for it.
 *
 * Get the result with virgo_node_device_detach_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_detach_async (VirgoNodeDevice *self, const gchar *driver_name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_detach_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_detach_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_detach_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_reattach:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Attaches the device to its driver on the host again.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceReAttach()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_reattach (VirgoNodeDevice *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_reattach_async:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_reattach(), without waiting for it.
 *
 * Get the result with virgo_node_device_reattach_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_reattach_async (VirgoNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_reattach_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_reattach_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_reattach_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_reset:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Resets the device, which is detached and not in use.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NODE_DEVICE if the node device is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNodeDeviceReset()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_reset (VirgoNodeDevice *self, GCancellable *cancellable, GError **error);

/**
 * virgo_node_device_reset_async:
 * @self: a #VirgoNodeDevice
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_node_device_reset(), without waiting for it.
 *
 * Get the result with virgo_node_device_reset_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_node_device_reset_async (VirgoNodeDevice *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_node_device_reset_finish:
 * @self: a #VirgoNodeDevice
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_node_device_reset_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_reset_finish (VirgoNodeDevice *self, GAsyncResult *result, GError **error);

/**
 * virgo_node_device_get_connection:
 * @self: a #VirgoNodeDevice
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the node device belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_node_device_get_connection (VirgoNodeDevice *self);

/**
 * virgo_node_device_get_name:
 * @self: a #VirgoNodeDevice
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the device, which never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_device_get_name (VirgoNodeDevice *self);

/**
 * virgo_node_device_get_parent_name:
 * @self: a #VirgoNodeDevice
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The name of the device that the device is attached to, or `NULL` if it has none, or as long as it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_node_device_get_parent_name (VirgoNodeDevice *self);

/**
 * virgo_node_device_get_capabilities:
 * @self: a #VirgoNodeDevice
 *
 * Gets the property.
 *
 * Returns: (transfer full) (array zero-terminated=1): The types of what the device can do, such as `pci`, `net` or `mdev_types`.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar **virgo_node_device_get_capabilities (VirgoNodeDevice *self);

/**
 * virgo_node_device_get_active:
 * @self: a #VirgoNodeDevice
 *
 * Gets the property.
 *
 * Returns: Whether the device is there. One that is not can be started with [method@Virgo.NodeDevice.start].
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_get_active (VirgoNodeDevice *self);

/**
 * virgo_node_device_get_persistent:
 * @self: a #VirgoNodeDevice
 *
 * Gets the property.
 *
 * Returns: Whether the device has a definition, and so remains when it is stopped.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_get_persistent (VirgoNodeDevice *self);

/**
 * virgo_node_device_get_autostart:
 * @self: a #VirgoNodeDevice
 *
 * Gets the property.
 *
 * Returns: Whether the device is started when the host starts, or its parent appears. [method@Virgo.NodeDevice.set_autostart] changes it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_node_device_get_autostart (VirgoNodeDevice *self);

/**
 * VirgoNwFilter:connection:
 *
 * The connection that the network filter belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoNwFilter:uuid:
 *
 * The UUID of the filter, which never changes.
 *
 * Since: 0.1
 */

/**
 * VirgoNwFilter:name:
 *
 * The name of the filter, by which interfaces of domains and other filters refer to it.
 *
 * Since: 0.1
 */

/**
 * VirgoNwFilter::deleted:
 * @self: the emitter
 *
 * Emitted when the network filter has been deleted, as far as the host tells.
 *
 * Since: 0.1
 */

/**
 * virgo_nw_filter_undefine:
 * @self: a #VirgoNwFilter
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Removes the filter. Fails with %VIRGO_ERROR_OPERATION_INVALID if it is in use.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NWFILTER if the network filter is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNWFilterUndefine()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_nw_filter_undefine (VirgoNwFilter *self, GCancellable *cancellable, GError **error);

/**
 * virgo_nw_filter_undefine_async:
 * @self: a #VirgoNwFilter
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_nw_filter_undefine(), without waiting for it.
 *
 * Get the result with virgo_nw_filter_undefine_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_nw_filter_undefine_async (VirgoNwFilter *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_nw_filter_undefine_finish:
 * @self: a #VirgoNwFilter
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_nw_filter_undefine_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_nw_filter_undefine_finish (VirgoNwFilter *self, GAsyncResult *result, GError **error);

/**
 * virgo_nw_filter_fetch_xml:
 * @self: a #VirgoNwFilter
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the description of the filter, with its rules.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NWFILTER if the network filter is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNWFilterGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<filter>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_nw_filter_fetch_xml (VirgoNwFilter *self, GCancellable *cancellable, GError **error);

/**
 * virgo_nw_filter_fetch_xml_async:
 * @self: a #VirgoNwFilter
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_nw_filter_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_nw_filter_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_nw_filter_fetch_xml_async (VirgoNwFilter *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_nw_filter_fetch_xml_finish:
 * @self: a #VirgoNwFilter
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_nw_filter_fetch_xml_async().
 *
 * Returns: (transfer full): a `<filter>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_nw_filter_fetch_xml_finish (VirgoNwFilter *self, GAsyncResult *result, GError **error);

/**
 * virgo_nw_filter_get_connection:
 * @self: a #VirgoNwFilter
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the network filter belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_nw_filter_get_connection (VirgoNwFilter *self);

/**
 * virgo_nw_filter_get_uuid:
 * @self: a #VirgoNwFilter
 *
 * Gets the property.
 *
 * Returns: (transfer full): The UUID of the filter, which never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_nw_filter_get_uuid (VirgoNwFilter *self);

/**
 * virgo_nw_filter_get_name:
 * @self: a #VirgoNwFilter
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the filter, by which interfaces of domains and other filters refer to it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_nw_filter_get_name (VirgoNwFilter *self);

/**
 * VirgoNwFilterBinding:connection:
 *
 * The connection that the network filter binding belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoNwFilterBinding:port-dev:
 *
 * The name of the network device on the host whose traffic is filtered. It identifies the binding.
 *
 * Since: 0.1
 */

/**
 * VirgoNwFilterBinding:filter-name:
 *
 * The name of the filter.
 *
 * Since: 0.1
 */

/**
 * VirgoNwFilterBinding::deleted:
 * @self: the emitter
 *
 * Emitted when the network filter binding has been deleted, as far as the host tells.
 *
 * Since: 0.1
 */

/**
 * virgo_nw_filter_binding_delete:
 * @self: a #VirgoNwFilterBinding
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Removes the binding: the traffic of the device goes through the filter no more.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NWFILTER_BINDING if the network filter binding is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNWFilterBindingDelete()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_nw_filter_binding_delete (VirgoNwFilterBinding *self, GCancellable *cancellable, GError **error);

/**
 * virgo_nw_filter_binding_delete_async:
 * @self: a #VirgoNwFilterBinding
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_nw_filter_binding_delete(), without waiting for it.
 *
 * Get the result with virgo_nw_filter_binding_delete_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_nw_filter_binding_delete_async (VirgoNwFilterBinding *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_nw_filter_binding_delete_finish:
 * @self: a #VirgoNwFilterBinding
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_nw_filter_binding_delete_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_nw_filter_binding_delete_finish (VirgoNwFilterBinding *self, GAsyncResult *result, GError **error);

/**
 * virgo_nw_filter_binding_fetch_xml:
 * @self: a #VirgoNwFilterBinding
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the description of the binding.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_NWFILTER_BINDING if the network filter binding is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virNWFilterBindingGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<filterbinding>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_nw_filter_binding_fetch_xml (VirgoNwFilterBinding *self, GCancellable *cancellable, GError **error);

/**
 * virgo_nw_filter_binding_fetch_xml_async:
 * @self: a #VirgoNwFilterBinding
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_nw_filter_binding_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_nw_filter_binding_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_nw_filter_binding_fetch_xml_async (VirgoNwFilterBinding *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_nw_filter_binding_fetch_xml_finish:
 * @self: a #VirgoNwFilterBinding
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_nw_filter_binding_fetch_xml_async().
 *
 * Returns: (transfer full): a `<filterbinding>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_nw_filter_binding_fetch_xml_finish (VirgoNwFilterBinding *self, GAsyncResult *result, GError **error);

/**
 * virgo_nw_filter_binding_get_connection:
 * @self: a #VirgoNwFilterBinding
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the network filter binding belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_nw_filter_binding_get_connection (VirgoNwFilterBinding *self);

/**
 * virgo_nw_filter_binding_get_port_dev:
 * @self: a #VirgoNwFilterBinding
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the network device on the host whose traffic is filtered. It identifies the binding.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_nw_filter_binding_get_port_dev (VirgoNwFilterBinding *self);

/**
 * virgo_nw_filter_binding_get_filter_name:
 * @self: a #VirgoNwFilterBinding
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the filter.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_nw_filter_binding_get_filter_name (VirgoNwFilterBinding *self);

/**
 * VirgoObjectList:item-type:
 *
 * The type of the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoObjectList:n-items:
 *
 * The number of objects.
 *
 * Since: 0.1
 */

/**
 * VirgoObjectList:loading:
 *
 * Whether the list is being loaded.
 *
 * Since: 0.1
 */

/**
 * VirgoObjectList:error:
 *
 * Why the list could not be loaded the last time, or `NULL`. %VIRGO_ERROR_NO_SUPPORT says that the host has
 * no such objects.
 *
 * Since: 0.1
 */

/**
 * virgo_object_list_get_item_type:
 * @self: a #VirgoObjectList
 *
 * Gets the property.
 *
 * Returns: The type of the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GType virgo_object_list_get_item_type (VirgoObjectList *self);

/**
 * virgo_object_list_get_n_items:
 * @self: a #VirgoObjectList
 *
 * Gets the property.
 *
 * Returns: The number of objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_object_list_get_n_items (VirgoObjectList *self);

/**
 * virgo_object_list_get_loading:
 * @self: a #VirgoObjectList
 *
 * Gets the property.
 *
 * Returns: Whether the list is being loaded.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_object_list_get_loading (VirgoObjectList *self);

/**
 * virgo_object_list_get_error:
 * @self: a #VirgoObjectList
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): Why the list could not be loaded the last time, or `NULL`. %VIRGO_ERROR_NO_SUPPORT says that the host has
 *   no such objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GError *virgo_object_list_get_error (VirgoObjectList *self);

/**
 * VirgoProcess:pid:
 *
 * The process's number.
 *
 * Since: 0.1
 */

/**
 * VirgoProcess:running:
 *
 * Whether it has not ended.
 *
 * Since: 0.1
 */

/**
 * VirgoProcess:exit-status:
 *
 * What it ended with, or -1: while it runs, if a signal ended it, and if nobody knows. In a program that
 * ignores `SIGCHLD`, or waits for children that are not its own, the system tells it from Linux 6.15 on only.
 *
 * Since: 0.1
 */

/**
 * VirgoProcess:term-signal:
 *
 * The signal that ended it, or 0: while it runs, if it ended by itself, and if nobody knows.
 *
 * Since: 0.1
 */

/**
 * VirgoProcess:stdin-pipe:
 *
 * The stream that the process reads as its standard input, or `NULL` if that is no pipe.
 *
 * Since: 0.1
 */

/**
 * VirgoProcess:stdout-pipe:
 *
 * The stream of what the process writes to its standard output, or `NULL` if that is no pipe.
 *
 * Since: 0.1
 */

/**
 * VirgoProcess:stderr-pipe:
 *
 * The stream of what the process writes to its standard error output, or `NULL` if that is no pipe.
 *
 * Since: 0.1
 */

/**
 * virgo_process_get_pid:
 * @self: a #VirgoProcess
 *
 * Gets the property.
 *
 * Returns: The process's number.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_process_get_pid (VirgoProcess *self);

/**
 * virgo_process_get_running:
 * @self: a #VirgoProcess
 *
 * Gets the property.
 *
 * Returns: Whether it has not ended.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_process_get_running (VirgoProcess *self);

/**
 * virgo_process_get_exit_status:
 * @self: a #VirgoProcess
 *
 * Gets the property.
 *
 * Returns: What it ended with, or -1: while it runs, if a signal ended it, and if nobody knows. In a program that
 *   ignores `SIGCHLD`, or waits for children that are not its own, the system tells it from Linux 6.15 on only.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_process_get_exit_status (VirgoProcess *self);

/**
 * virgo_process_get_term_signal:
 * @self: a #VirgoProcess
 *
 * Gets the property.
 *
 * Returns: The signal that ended it, or 0: while it runs, if it ended by itself, and if nobody knows.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gint virgo_process_get_term_signal (VirgoProcess *self);

/**
 * virgo_process_get_stdin_pipe:
 * @self: a #VirgoProcess
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The stream that the process reads as its standard input, or `NULL` if that is no pipe.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GOutputStream *virgo_process_get_stdin_pipe (VirgoProcess *self);

/**
 * virgo_process_get_stdout_pipe:
 * @self: a #VirgoProcess
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The stream of what the process writes to its standard output, or `NULL` if that is no pipe.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GInputStream *virgo_process_get_stdout_pipe (VirgoProcess *self);

/**
 * virgo_process_get_stderr_pipe:
 * @self: a #VirgoProcess
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The stream of what the process writes to its standard error output, or `NULL` if that is no pipe.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GInputStream *virgo_process_get_stderr_pipe (VirgoProcess *self);

/**
 * virgo_process_wait:
 * @self: a #VirgoProcess
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Waits until it has ended, however that was: see [property@Virgo.Process:exit-status] and
 * [property@Virgo.Process:term-signal].
 *
 * # Errors
 * `G_IO_ERROR_CANCELLED` if it is cancelled, and nothing else.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_process_wait (VirgoProcess *self, GCancellable *cancellable, GError **error);

/**
 * virgo_process_wait_async:
 * @self: a #VirgoProcess
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_process_wait(), without waiting for it.
 *
 * Get the result with virgo_process_wait_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_process_wait_async (VirgoProcess *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_process_wait_finish:
 * @self: a #VirgoProcess
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_process_wait_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_process_wait_finish (VirgoProcess *self, GAsyncResult *result, GError **error);

/**
 * virgo_process_communicate:
 * @self: a #VirgoProcess
 * @stdin: (nullable): its input; nothing is the same as nothing to read
 * @stderr: (out) (optional) (transfer full): what it wrote to its standard error output
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Writes all of its input, reads all of its output, and waits until it has ended.
 *
 * It needs the pipes: streams that were asked for before, or that are no pipes, count as empty.
 *
 * # Errors
 * %VIRGO_ERROR_SYSTEM_ERROR if its output cannot be read.
 *
 * Returns: (transfer full): what it wrote to its standard output
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_process_communicate (VirgoProcess *self, GBytes *stdin, GBytes **stderr, GCancellable *cancellable, GError **error);

/**
 * virgo_process_communicate_async:
 * @self: a #VirgoProcess
 * @stdin: (nullable): its input; nothing is the same as nothing to read
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_process_communicate(), without waiting for it.
 *
 * Get the result with virgo_process_communicate_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_process_communicate_async (VirgoProcess *self, GBytes *stdin, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_process_communicate_finish:
 * @self: a #VirgoProcess
 * @result: what @callback got
 * @stderr: (out) (optional) (transfer full): what it wrote to its standard error output
 * @error: return location for a #GError
 *
 * Gets the result of virgo_process_communicate_async().
 *
 * Returns: (transfer full): what it wrote to its standard output
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_process_communicate_finish (VirgoProcess *self, GAsyncResult *result, GBytes **stderr, GError **error);

/**
 * virgo_process_send_signal:
 * @self: a #VirgoProcess
 * @signal: the signal's number, e.g. 15
 * @error: return location for a #GError
 *
 * Sends it a signal; never to another process that got its number later.
 *
 * # Errors
 * %VIRGO_ERROR_OPERATION_INVALID if it has ended; %VIRGO_ERROR_INVALID_ARG if there is no such signal;
 * %VIRGO_ERROR_SYSTEM_ERROR if the system refuses it; %VIRGO_ERROR_OPERATION_FAILED if it has no descriptors of
 * processes.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_process_send_signal (VirgoProcess *self, gint signal, GError **error);

/**
 * VirgoSecret:connection:
 *
 * The connection that the secret belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoSecret:uuid:
 *
 * The UUID of the secret, which never changes.
 *
 * Since: 0.1
 */

/**
 * VirgoSecret:usage-type:
 *
 * The type of what the secret is for.
 *
 * Corresponds to libvirt's `virSecretGetUsageType()`.
 *
 * Since: 0.1
 */

/**
 * VirgoSecret:usage-id:
 *
 * What the secret is for, such as the path of a volume or the name of a target. The type of use decides what it
 * means; it is empty if the secret is for nothing particular.
 *
 * Since: 0.1
 */

/**
 * VirgoSecret:ephemeral:
 *
 * Whether the secret is in memory only, and gone once the daemon ends.
 *
 * Since: 0.1
 */

/**
 * VirgoSecret:private:
 *
 * Whether the value is for the hypervisor only: [method@Virgo.Secret.fetch_value] is refused then.
 *
 * Since: 0.1
 */

/**
 * VirgoSecret:description:
 *
 * The description of the secret, or `NULL` if it has none, or as long as it is not known.
 *
 * Since: 0.1
 */

/**
 * VirgoSecret::defined:
 * @self: the emitter
 *
 * Emitted when the secret has been defined, or its definition has changed.
 *
 * Corresponds to libvirt's `VIR_SECRET_EVENT_DEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoSecret::undefined:
 * @self: the emitter
 *
 * Emitted when the secret has been removed.
 *
 * Corresponds to libvirt's `VIR_SECRET_EVENT_UNDEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoSecret::value-changed:
 * @self: the emitter
 *
 * Emitted when the value of the secret has been set.
 *
 * Corresponds to libvirt's `VIR_SECRET_EVENT_ID_VALUE_CHANGED`.
 *
 * Since: 0.1
 */

/**
 * virgo_secret_fetch_value:
 * @self: a #VirgoSecret
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the value of the secret. Fails with %VIRGO_ERROR_NO_SECRET if it has none, and with
 * %VIRGO_ERROR_INVALID_SECRET or %VIRGO_ERROR_OPERATION_DENIED if the secret is private. Read-only connections
 * have no access to values.
 *
 * The bytes are wiped from memory once nobody holds them any more, and so are the library's copies of them.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SECRET if the secret is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virSecretGetValue()`.
 *
 * Returns: (transfer full): the value
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_secret_fetch_value (VirgoSecret *self, GCancellable *cancellable, GError **error);

/**
 * virgo_secret_fetch_value_async:
 * @self: a #VirgoSecret
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_secret_fetch_value(), without waiting for it.
 *
 * Get the result with virgo_secret_fetch_value_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_secret_fetch_value_async (VirgoSecret *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_secret_fetch_value_finish:
 * @self: a #VirgoSecret
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_secret_fetch_value_async().
 *
 * Returns: (transfer full): the value
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GBytes *virgo_secret_fetch_value_finish (VirgoSecret *self, GAsyncResult *result, GError **error);

/**
 * virgo_secret_set_value:
 * @self: a #VirgoSecret
 * @value: the value, at most 65,536 bytes
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets the value of the secret. The library wipes its own copies of the value.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SECRET if the secret is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virSecretSetValue()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_secret_set_value (VirgoSecret *self, GBytes *value, GCancellable *cancellable, GError **error);

/**
 * virgo_secret_set_value_async:
 * @self: a #VirgoSecret
 * @value: the value, at most 65,536 bytes
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_secret_set_value(), without waiting for it.
 *
 * Get the result with virgo_secret_set_value_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_secret_set_value_async (VirgoSecret *self, GBytes *value, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_secret_set_value_finish:
 * @self: a #VirgoSecret
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_secret_set_value_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_secret_set_value_finish (VirgoSecret *self, GAsyncResult *result, GError **error);

/**
 * virgo_secret_undefine:
 * @self: a #VirgoSecret
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Removes the secret with its value.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SECRET if the secret is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virSecretUndefine()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_secret_undefine (VirgoSecret *self, GCancellable *cancellable, GError **error);

/**
 * virgo_secret_undefine_async:
 * @self: a #VirgoSecret
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_secret_undefine(), without waiting for it.
 *
 * Get the result with virgo_secret_undefine_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_secret_undefine_async (VirgoSecret *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_secret_undefine_finish:
 * @self: a #VirgoSecret
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_secret_undefine_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_secret_undefine_finish (VirgoSecret *self, GAsyncResult *result, GError **error);

/**
 * virgo_secret_fetch_xml:
 * @self: a #VirgoSecret
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the description of the secret, without its value. [property@Virgo.Secret:description] is known from then on.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_SECRET if the secret is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virSecretGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<secret>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_secret_fetch_xml (VirgoSecret *self, GCancellable *cancellable, GError **error);

/**
 * virgo_secret_fetch_xml_async:
 * @self: a #VirgoSecret
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_secret_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_secret_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_secret_fetch_xml_async (VirgoSecret *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_secret_fetch_xml_finish:
 * @self: a #VirgoSecret
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_secret_fetch_xml_async().
 *
 * Returns: (transfer full): a `<secret>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_secret_fetch_xml_finish (VirgoSecret *self, GAsyncResult *result, GError **error);

/**
 * virgo_secret_get_connection:
 * @self: a #VirgoSecret
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the secret belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_secret_get_connection (VirgoSecret *self);

/**
 * virgo_secret_get_uuid:
 * @self: a #VirgoSecret
 *
 * Gets the property.
 *
 * Returns: (transfer full): The UUID of the secret, which never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_secret_get_uuid (VirgoSecret *self);

/**
 * virgo_secret_get_usage_type:
 * @self: a #VirgoSecret
 *
 * Gets the property.
 *
 * Returns: The type of what the secret is for.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoSecretUsageType virgo_secret_get_usage_type (VirgoSecret *self);

/**
 * virgo_secret_get_usage_id:
 * @self: a #VirgoSecret
 *
 * Gets the property.
 *
 * Returns: (transfer full): What the secret is for, such as the path of a volume or the name of a target. The type of use decides what it
 *   means; it is empty if the secret is for nothing particular.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_secret_get_usage_id (VirgoSecret *self);

/**
 * virgo_secret_get_ephemeral:
 * @self: a #VirgoSecret
 *
 * Gets the property.
 *
 * Returns: Whether the secret is in memory only, and gone once the daemon ends.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_secret_get_ephemeral (VirgoSecret *self);

/**
 * virgo_secret_get_private:
 * @self: a #VirgoSecret
 *
 * Gets the property.
 *
 * Returns: Whether the value is for the hypervisor only: [method@Virgo.Secret.fetch_value] is refused then.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_secret_get_private (VirgoSecret *self);

/**
 * virgo_secret_get_description:
 * @self: a #VirgoSecret
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The description of the secret, or `NULL` if it has none, or as long as it is not known.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_secret_get_description (VirgoSecret *self);

/**
 * VirgoStoragePool:connection:
 *
 * The connection that the storage pool belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:uuid:
 *
 * The UUID, which never changes.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:name:
 *
 * The name, which its volumes refer to.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:state:
 *
 * The current state of the pool, such as running or inactive.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:persistent:
 *
 * Whether the pool has a definition, and so remains when it is stopped.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:autostart:
 *
 * Whether the pool is started when the host starts. [method@Virgo.StoragePool.set_autostart] changes it.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:capacity:
 *
 * The size of the pool, in bytes. When the pool is stopped, it may stay what it was, or become 0.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:allocation:
 *
 * How much of the pool is in use, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:available:
 *
 * How much of the pool is free, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:active:
 *
 * Whether the pool is started, and its volumes are there.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool:volumes:
 *
 * The volumes, as an [class@Virgo.ObjectList] of [class@Virgo.StorageVolume]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.StoragePool.list_all_volumes] waits for the objects.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool::defined:
 * @self: the emitter
 *
 * Emitted when the pool has been defined, or its definition has changed.
 *
 * Corresponds to libvirt's `VIR_STORAGE_POOL_EVENT_DEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool::undefined:
 * @self: the emitter
 *
 * Emitted when the definition of the pool has been removed.
 *
 * Corresponds to libvirt's `VIR_STORAGE_POOL_EVENT_UNDEFINED`.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool::started:
 * @self: the emitter
 *
 * Emitted when the pool has started.
 *
 * Corresponds to libvirt's `VIR_STORAGE_POOL_EVENT_STARTED`.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool::stopped:
 * @self: the emitter
 *
 * Emitted when the pool has stopped.
 *
 * Corresponds to libvirt's `VIR_STORAGE_POOL_EVENT_STOPPED`.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool::created:
 * @self: the emitter
 *
 * Emitted when the storage of the pool has been built.
 *
 * Corresponds to libvirt's `VIR_STORAGE_POOL_EVENT_CREATED`.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool::deleted:
 * @self: the emitter
 *
 * Emitted when the storage of the pool has been deleted.
 *
 * Corresponds to libvirt's `VIR_STORAGE_POOL_EVENT_DELETED`.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool::refreshed:
 * @self: the emitter
 *
 * Emitted when the pool has been refreshed: its volumes and its free space were looked at.
 *
 * Corresponds to libvirt's `VIR_STORAGE_POOL_EVENT_ID_REFRESH`.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool::volume-added:
 * @self: the emitter
 * @volume: the storage volume
 *
 * Emitted when a storage volume has come into [property@Virgo.StoragePool:volumes]. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * VirgoStoragePool::volume-removed:
 * @self: the emitter
 * @volume: the storage volume
 *
 * Emitted when a storage volume has left [property@Virgo.StoragePool:volumes]: it is gone. Emitted only after the list has been requested for the first time.
 *
 * Since: 0.1
 */

/**
 * virgo_storage_pool_build:
 * @self: a #VirgoStoragePool
 * @flags: a combination of `VirgoStoragePoolBuildFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Builds the storage that a defined, inactive pool describes: creates a directory, a file system or a volume
 * group.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolBuild()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_build (VirgoStoragePool *self, VirgoStoragePoolBuildFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_build_async:
 * @self: a #VirgoStoragePool
 * @flags: a combination of `VirgoStoragePoolBuildFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_build(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_build_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_build_async (VirgoStoragePool *self, VirgoStoragePoolBuildFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_build_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_build_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_build_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_start:
 * @self: a #VirgoStoragePool
 * @flags: a combination of `VirgoStoragePoolCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Starts a defined storage pool, which makes its volumes available.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolCreate()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_start (VirgoStoragePool *self, VirgoStoragePoolCreateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_start_async:
 * @self: a #VirgoStoragePool
 * @flags: a combination of `VirgoStoragePoolCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_start(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_start_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_start_async (VirgoStoragePool *self, VirgoStoragePoolCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_start_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_start_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_start_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_refresh:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Refreshes the volumes and the free space of an active pool. [property@Virgo.StoragePool:volumes] is updated.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolRefresh()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_refresh (VirgoStoragePool *self, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_refresh_async:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_refresh(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_refresh_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_refresh_async (VirgoStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_refresh_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_refresh_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_refresh_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_destroy:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Stops an active storage pool. Its volumes and their contents are not changed.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolDestroy()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_destroy (VirgoStoragePool *self, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_destroy_async:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_destroy(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_destroy_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_destroy_async (VirgoStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_destroy_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_destroy_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_destroy_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_delete:
 * @self: a #VirgoStoragePool
 * @flags: a combination of `VirgoStoragePoolDeleteFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Deletes the storage of an inactive pool, and all data in it. The definition is kept.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolDelete()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_delete (VirgoStoragePool *self, VirgoStoragePoolDeleteFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_delete_async:
 * @self: a #VirgoStoragePool
 * @flags: a combination of `VirgoStoragePoolDeleteFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_delete(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_delete_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_delete_async (VirgoStoragePool *self, VirgoStoragePoolDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_delete_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_delete_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_delete_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_undefine:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Removes the definition of an inactive storage pool. The storage is kept.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolUndefine()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_undefine (VirgoStoragePool *self, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_undefine_async:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_undefine(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_undefine_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_undefine_async (VirgoStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_undefine_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_undefine_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_undefine_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_set_autostart:
 * @self: a #VirgoStoragePool
 * @autostart: whether the pool is started with the host
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Sets whether the storage pool is started when the host starts.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolSetAutostart()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_set_autostart (VirgoStoragePool *self, gboolean autostart, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_set_autostart_async:
 * @self: a #VirgoStoragePool
 * @autostart: whether the pool is started with the host
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_set_autostart(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_set_autostart_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_set_autostart_async (VirgoStoragePool *self, gboolean autostart, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_set_autostart_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_set_autostart_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_set_autostart_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_fetch_info:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the state, the capacity and the free space of the storage pool.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolGetInfo()`.
 *
 * Returns: (transfer full): information about the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePoolInfo *virgo_storage_pool_fetch_info (VirgoStoragePool *self, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_fetch_info_async:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_fetch_info(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_fetch_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_fetch_info_async (VirgoStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_fetch_info_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_fetch_info_async().
 *
 * Returns: (transfer full): information about the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePoolInfo *virgo_storage_pool_fetch_info_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_fetch_xml:
 * @self: a #VirgoStoragePool
 * @flags: a combination of `VirgoStoragePoolXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the XML description of the storage pool.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<pool>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_pool_fetch_xml (VirgoStoragePool *self, VirgoStoragePoolXmlFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_fetch_xml_async:
 * @self: a #VirgoStoragePool
 * @flags: a combination of `VirgoStoragePoolXmlFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_fetch_xml_async (VirgoStoragePool *self, VirgoStoragePoolXmlFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_fetch_xml_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_fetch_xml_async().
 *
 * Returns: (transfer full): a `<pool>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_pool_fetch_xml_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_list_all_volumes:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Lists the volumes of an active pool.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolListAllVolumes()`.
 *
 * Returns: (transfer container) (element-type VirgoStorageVolume): the volumes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_storage_pool_list_all_volumes (VirgoStoragePool *self, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_list_all_volumes_async:
 * @self: a #VirgoStoragePool
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_list_all_volumes(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_list_all_volumes_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_list_all_volumes_async (VirgoStoragePool *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_list_all_volumes_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_list_all_volumes_async().
 *
 * Returns: (transfer container) (element-type VirgoStorageVolume): the volumes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GPtrArray *virgo_storage_pool_list_all_volumes_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_lookup_volume_by_name:
 * @self: a #VirgoStoragePool
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds a volume of an active pool by its name.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolLookupByName()`.
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_storage_pool_lookup_volume_by_name (VirgoStoragePool *self, const gchar *name, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_lookup_volume_by_name_async:
 * @self: a #VirgoStoragePool
 * @name: the name
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_lookup_volume_by_name(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_lookup_volume_by_name_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_lookup_volume_by_name_async (VirgoStoragePool *self, const gchar *name, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_lookup_volume_by_name_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_lookup_volume_by_name_async().
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_storage_pool_lookup_volume_by_name_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_create_volume:
 * @self: a #VirgoStoragePool
 * @xml: a `<volume>` document
 * @flags: a combination of `VirgoStorageVolumeCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Creates a volume in an active storage pool.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolCreateXML()`.
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_storage_pool_create_volume (VirgoStoragePool *self, const gchar *xml, VirgoStorageVolumeCreateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_create_volume_async:
 * @self: a #VirgoStoragePool
 * @xml: a `<volume>` document
 * @flags: a combination of `VirgoStorageVolumeCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_create_volume(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_create_volume_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_create_volume_async (VirgoStoragePool *self, const gchar *xml, VirgoStorageVolumeCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_create_volume_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_create_volume_async().
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_storage_pool_create_volume_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_create_volume_from:
 * @self: a #VirgoStoragePool
 * @xml: a `<volume>` document
 * @source: the volume to copy
 * @flags: a combination of `VirgoStorageVolumeCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Creates a volume in an active storage pool, with the contents of another volume. The other volume may be in
 * another pool of the host and have another format.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_POOL if the storage pool is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolCreateXMLFrom()`.
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_storage_pool_create_volume_from (VirgoStoragePool *self, const gchar *xml, VirgoStorageVolume *source, VirgoStorageVolumeCreateFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_pool_create_volume_from_async:
 * @self: a #VirgoStoragePool
 * @xml: a `<volume>` document
 * @source: the volume to copy
 * @flags: a combination of `VirgoStorageVolumeCreateFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_pool_create_volume_from(), without waiting for it.
 *
 * Get the result with virgo_storage_pool_create_volume_from_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_pool_create_volume_from_async (VirgoStoragePool *self, const gchar *xml, VirgoStorageVolume *source, VirgoStorageVolumeCreateFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_pool_create_volume_from_finish:
 * @self: a #VirgoStoragePool
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_pool_create_volume_from_async().
 *
 * Returns: (transfer full): the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolume *virgo_storage_pool_create_volume_from_finish (VirgoStoragePool *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_pool_get_connection:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the storage pool belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_storage_pool_get_connection (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_uuid:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: (transfer full): The UUID, which never changes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_pool_get_uuid (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_name:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name, which its volumes refer to.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_pool_get_name (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_state:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: The current state of the pool, such as running or inactive.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePoolState virgo_storage_pool_get_state (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_persistent:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: Whether the pool has a definition, and so remains when it is stopped.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_get_persistent (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_autostart:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: Whether the pool is started when the host starts. [method@Virgo.StoragePool.set_autostart] changes it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_get_autostart (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_capacity:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: The size of the pool, in bytes. When the pool is stopped, it may stay what it was, or become 0.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_pool_get_capacity (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_allocation:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: How much of the pool is in use, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_pool_get_allocation (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_available:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: How much of the pool is free, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_pool_get_available (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_active:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: Whether the pool is started, and its volumes are there.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_pool_get_active (VirgoStoragePool *self);

/**
 * virgo_storage_pool_get_volumes:
 * @self: a #VirgoStoragePool
 *
 * Gets the property.
 *
 * Returns: (transfer full): The volumes, as an [class@Virgo.ObjectList] of [class@Virgo.StorageVolume]s. The list is loaded when this property is read for the first time: [property@Virgo.ObjectList:loading] is `TRUE` until then, and [property@Virgo.ObjectList:error] says why loading has failed. From then on it is kept up to date. [method@Virgo.StoragePool.list_all_volumes] waits for the objects.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoObjectList *virgo_storage_pool_get_volumes (VirgoStoragePool *self);

/**
 * VirgoStorageVolume:connection:
 *
 * The connection that the storage volume belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolume:pool-name:
 *
 * The name of the volume's pool. [method@Virgo.StorageVolume.lookup_pool] finds the pool.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolume:name:
 *
 * The name, which is unique in the pool.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolume:key:
 *
 * What identifies the volume on its host: for a file its path.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolume:path:
 *
 * The path of the volume on its host, as the `<source>` of a disk names it.
 *
 * Corresponds to libvirt's `virStorageVolGetPath()`.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolume:kind:
 *
 * The type of the volume.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolume:capacity:
 *
 * The logical size of the volume, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolume:allocation:
 *
 * How much of the pool the volume takes, in bytes.
 *
 * Since: 0.1
 */

/**
 * VirgoStorageVolume::deleted:
 * @self: the emitter
 *
 * Emitted when the storage volume has been deleted, as far as the host tells.
 *
 * Since: 0.1
 */

/**
 * virgo_storage_volume_download_to_file:
 * @self: a #VirgoStorageVolume
 * @destination: the file
 * @progress: (nullable) (scope notified) (closure progress_data) (destroy progress_destroy): called with the number of bytes so far, and with the total or -1 if that is not known
 * @progress_data: (nullable): data for @progress
 * @progress_destroy: (nullable): called when @progress is not called any more
 * @flags: a combination of `VirgoStorageVolumeDownloadFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Downloads the contents of the volume into a file, which is created, or overwritten if it exists. It is
 * [method@Virgo.StorageVolume.download] for a `GFile`.
 *
 * If the method fails or is cancelled, the file has the data that was written so far.
 *
 * # Errors
 * %VIRGO_ERROR_NO_SUPPORT if the file has no local path; %VIRGO_ERROR_SYSTEM_ERROR if it cannot be opened; and as
 * [method@Virgo.StorageVolume.download].
 *
 * Corresponds to libvirt's `virStorageVolDownload()`.
 *
 * Returns: the number of bytes, including holes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_download_to_file (VirgoStorageVolume *self, GFile *destination, GFileProgressCallback progress, gpointer progress_data, GDestroyNotify progress_destroy, VirgoStorageVolumeDownloadFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_download_to_file_async:
 * @self: a #VirgoStorageVolume
 * @destination: the file
 * @progress: (nullable) (scope notified) (closure progress_data) (destroy progress_destroy): called with the number of bytes so far, and with the total or -1 if that is not known
 * @progress_data: (nullable): data for @progress
 * @progress_destroy: (nullable): called when @progress is not called any more
 * @flags: a combination of `VirgoStorageVolumeDownloadFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_download_to_file(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_download_to_file_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_download_to_file_async (VirgoStorageVolume *self, GFile *destination, GFileProgressCallback progress, gpointer progress_data, GDestroyNotify progress_destroy, VirgoStorageVolumeDownloadFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_download_to_file_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_download_to_file_async().
 *
 * Returns: the number of bytes, including holes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_download_to_file_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_upload_from_file:
 * @self: a #VirgoStorageVolume
 * @source: the file
 * @progress: (nullable) (scope notified) (closure progress_data) (destroy progress_destroy): called with the number of bytes so far, and with the total or -1 if that is not known
 * @progress_data: (nullable): data for @progress
 * @progress_destroy: (nullable): called when @progress is not called any more
 * @flags: a combination of `VirgoStorageVolumeUploadFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Uploads the contents of a file to the volume, from the volume's beginning. It is [method@Virgo.StorageVolume.upload] for a
 * `GFile`.
 *
 * If the method fails or is cancelled, the volume has the data that was written so far.
 *
 * # Errors
 * %VIRGO_ERROR_NO_SUPPORT if the file has no local path; %VIRGO_ERROR_SYSTEM_ERROR if it cannot be opened; and as
 * [method@Virgo.StorageVolume.upload].
 *
 * Corresponds to libvirt's `virStorageVolUpload()`.
 *
 * Returns: the number of bytes, including holes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_upload_from_file (VirgoStorageVolume *self, GFile *source, GFileProgressCallback progress, gpointer progress_data, GDestroyNotify progress_destroy, VirgoStorageVolumeUploadFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_upload_from_file_async:
 * @self: a #VirgoStorageVolume
 * @source: the file
 * @progress: (nullable) (scope notified) (closure progress_data) (destroy progress_destroy): called with the number of bytes so far, and with the total or -1 if that is not known
 * @progress_data: (nullable): data for @progress
 * @progress_destroy: (nullable): called when @progress is not called any more
 * @flags: a combination of `VirgoStorageVolumeUploadFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_upload_from_file(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_upload_from_file_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_upload_from_file_async (VirgoStorageVolume *self, GFile *source, GFileProgressCallback progress, gpointer progress_data, GDestroyNotify progress_destroy, VirgoStorageVolumeUploadFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_upload_from_file_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_upload_from_file_async().
 *
 * Returns: the number of bytes, including holes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_upload_from_file_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_fetch_info:
 * @self: a #VirgoStorageVolume
 * @flags: a combination of `VirgoStorageVolumeInfoFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the type, the capacity and the allocation of the volume.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolGetInfo()`.
 *
 * Returns: (transfer full): information about the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolumeInfo *virgo_storage_volume_fetch_info (VirgoStorageVolume *self, VirgoStorageVolumeInfoFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_fetch_info_async:
 * @self: a #VirgoStorageVolume
 * @flags: a combination of `VirgoStorageVolumeInfoFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_fetch_info(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_fetch_info_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_fetch_info_async (VirgoStorageVolume *self, VirgoStorageVolumeInfoFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_fetch_info_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_fetch_info_async().
 *
 * Returns: (transfer full): information about the volume
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolumeInfo *virgo_storage_volume_fetch_info_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_fetch_xml:
 * @self: a #VirgoStorageVolume
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Fetches the XML description of the volume.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolGetXMLDesc()`.
 *
 * Returns: (transfer full): a `<volume>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_volume_fetch_xml (VirgoStorageVolume *self, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_fetch_xml_async:
 * @self: a #VirgoStorageVolume
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_fetch_xml(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_fetch_xml_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_fetch_xml_async (VirgoStorageVolume *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_fetch_xml_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_fetch_xml_async().
 *
 * Returns: (transfer full): a `<volume>` document
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_volume_fetch_xml_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_lookup_pool:
 * @self: a #VirgoStorageVolume
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Finds the storage pool of the volume.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStoragePoolLookupByVolume()`.
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_storage_volume_lookup_pool (VirgoStorageVolume *self, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_lookup_pool_async:
 * @self: a #VirgoStorageVolume
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_lookup_pool(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_lookup_pool_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_lookup_pool_async (VirgoStorageVolume *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_lookup_pool_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_lookup_pool_async().
 *
 * Returns: (transfer full): the pool
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStoragePool *virgo_storage_volume_lookup_pool_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_resize:
 * @self: a #VirgoStorageVolume
 * @capacity: the capacity, in bytes; with %VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_DELTA, by how much it grows or shrinks
 * @flags: a combination of `VirgoStorageVolumeResizeFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Changes the capacity of the volume.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolResize()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_volume_resize (VirgoStorageVolume *self, guint64 capacity, VirgoStorageVolumeResizeFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_resize_async:
 * @self: a #VirgoStorageVolume
 * @capacity: the capacity, in bytes; with %VIRGO_STORAGE_VOLUME_RESIZE_FLAGS_DELTA, by how much it grows or shrinks
 * @flags: a combination of `VirgoStorageVolumeResizeFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_resize(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_resize_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_resize_async (VirgoStorageVolume *self, guint64 capacity, VirgoStorageVolumeResizeFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_resize_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_resize_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_volume_resize_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_wipe:
 * @self: a #VirgoStorageVolume
 * @algorithm: the algorithm
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Overwrites the contents of the volume, so that they cannot be read from the disk any more.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolWipePattern()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_volume_wipe (VirgoStorageVolume *self, VirgoStorageVolumeWipeAlgorithm algorithm, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_wipe_async:
 * @self: a #VirgoStorageVolume
 * @algorithm: the algorithm
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_wipe(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_wipe_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_wipe_async (VirgoStorageVolume *self, VirgoStorageVolumeWipeAlgorithm algorithm, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_wipe_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_wipe_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_volume_wipe_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_delete:
 * @self: a #VirgoStorageVolume
 * @flags: a combination of `VirgoStorageVolumeDeleteFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Deletes the volume and its contents.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolDelete()`.
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_volume_delete (VirgoStorageVolume *self, VirgoStorageVolumeDeleteFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_delete_async:
 * @self: a #VirgoStorageVolume
 * @flags: a combination of `VirgoStorageVolumeDeleteFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_delete(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_delete_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_delete_async (VirgoStorageVolume *self, VirgoStorageVolumeDeleteFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_delete_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_delete_async().
 *
 * Returns: %TRUE on success
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gboolean virgo_storage_volume_delete_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_download:
 * @self: a #VirgoStorageVolume
 * @file: a file descriptor that is open for writing, which remains the caller's
 * @offset: the offset in the volume, in bytes
 * @length: the number of bytes, or 0 for all up to the end
 * @progress: (nullable) (scope notified) (closure progress_data) (destroy progress_destroy): called with the number of bytes so far, and with the total or -1 if that is not known
 * @progress_data: (nullable): data for @progress
 * @progress_destroy: (nullable): called when @progress is not called any more
 * @flags: a combination of `VirgoStorageVolumeDownloadFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Downloads the contents of the volume into a file, from the file's current position on. If `flags` has
 * %VIRGO_STORAGE_VOLUME_DOWNLOAD_FLAGS_SPARSE_STREAM and the file is a regular one, holes stay holes.
 *
 * [method@Virgo.StorageVolume.download_to_file] takes a `GFile`. For anything else, copy from the stream of
 * [method@Virgo.StorageVolume.open_read].
 *
 * If the method fails or is cancelled, the data that was written so far is kept.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolDownload()`.
 *
 * Returns: the number of bytes, including holes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_download (VirgoStorageVolume *self, gint file, guint64 offset, guint64 length, GFileProgressCallback progress, gpointer progress_data, GDestroyNotify progress_destroy, VirgoStorageVolumeDownloadFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_download_async:
 * @self: a #VirgoStorageVolume
 * @file: a file descriptor that is open for writing, which remains the caller's
 * @offset: the offset in the volume, in bytes
 * @length: the number of bytes, or 0 for all up to the end
 * @progress: (nullable) (scope notified) (closure progress_data) (destroy progress_destroy): called with the number of bytes so far, and with the total or -1 if that is not known
 * @progress_data: (nullable): data for @progress
 * @progress_destroy: (nullable): called when @progress is not called any more
 * @flags: a combination of `VirgoStorageVolumeDownloadFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_download(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_download_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_download_async (VirgoStorageVolume *self, gint file, guint64 offset, guint64 length, GFileProgressCallback progress, gpointer progress_data, GDestroyNotify progress_destroy, VirgoStorageVolumeDownloadFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_download_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_download_async().
 *
 * Returns: the number of bytes, including holes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_download_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_upload:
 * @self: a #VirgoStorageVolume
 * @file: a file descriptor that is open for reading, which remains the caller's
 * @offset: the offset in the volume, in bytes
 * @length: the maximum number of bytes, or 0 for all
 * @progress: (nullable) (scope notified) (closure progress_data) (destroy progress_destroy): called with the number of bytes so far, and with the total or -1 if that is not known
 * @progress_data: (nullable): data for @progress
 * @progress_destroy: (nullable): called when @progress is not called any more
 * @flags: a combination of `VirgoStorageVolumeUploadFlags`
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Uploads the contents of a file to the volume, from the file's current position up to its end. The method returns
 * when the host has confirmed all of the data. Libvirt's daemons write after they have confirmed, and may not
 * report a disk that becomes full at the very end.
 *
 * [method@Virgo.StorageVolume.upload_from_file] takes a `GFile`. For anything else, copy to the stream of
 * [method@Virgo.StorageVolume.open_write].
 *
 * If the method fails or is cancelled, the data that was written so far is kept.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolUpload()`.
 *
 * Returns: the number of bytes, including holes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_upload (VirgoStorageVolume *self, gint file, guint64 offset, guint64 length, GFileProgressCallback progress, gpointer progress_data, GDestroyNotify progress_destroy, VirgoStorageVolumeUploadFlags flags, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_upload_async:
 * @self: a #VirgoStorageVolume
 * @file: a file descriptor that is open for reading, which remains the caller's
 * @offset: the offset in the volume, in bytes
 * @length: the maximum number of bytes, or 0 for all
 * @progress: (nullable) (scope notified) (closure progress_data) (destroy progress_destroy): called with the number of bytes so far, and with the total or -1 if that is not known
 * @progress_data: (nullable): data for @progress
 * @progress_destroy: (nullable): called when @progress is not called any more
 * @flags: a combination of `VirgoStorageVolumeUploadFlags`
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_upload(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_upload_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_upload_async (VirgoStorageVolume *self, gint file, guint64 offset, guint64 length, GFileProgressCallback progress, gpointer progress_data, GDestroyNotify progress_destroy, VirgoStorageVolumeUploadFlags flags, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_upload_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_upload_async().
 *
 * Returns: the number of bytes, including holes
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_upload_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_open_read:
 * @self: a #VirgoStorageVolume
 * @offset: the offset in the volume, in bytes
 * @length: the number of bytes, or 0 for all up to the end
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Opens the volume for reading. The stream ends at the end of the volume, or after `length` bytes; if the volume
 * cannot be read up to there, reading fails.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolDownload()`.
 *
 * Returns: (transfer full): the stream
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GInputStream *virgo_storage_volume_open_read (VirgoStorageVolume *self, guint64 offset, guint64 length, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_open_read_async:
 * @self: a #VirgoStorageVolume
 * @offset: the offset in the volume, in bytes
 * @length: the number of bytes, or 0 for all up to the end
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_open_read(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_open_read_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_open_read_async (VirgoStorageVolume *self, guint64 offset, guint64 length, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_open_read_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_open_read_async().
 *
 * Returns: (transfer full): the stream
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GInputStream *virgo_storage_volume_open_read_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_open_write:
 * @self: a #VirgoStorageVolume
 * @offset: the offset in the volume, in bytes
 * @length: the maximum number of bytes, or 0 for no limit; writing beyond the end may enlarge the volume
 * @cancellable: (nullable): a #GCancellable
 * @error: return location for a #GError
 *
 * Opens the volume for writing. Closing the stream waits until the host has confirmed all of the data, as
 * [method@Virgo.StorageVolume.upload] does, and fails if it does not. If the stream is finalized without being closed, data
 * may be lost.
 *
 * # Errors
 *  %VIRGO_ERROR_NO_STORAGE_VOL if the storage volume is gone; %VIRGO_ERROR_NO_SUPPORT if the host does not have the operation; %VIRGO_ERROR_OPERATION_DENIED if the connection is read-only and the operation changes something; %VIRGO_ERROR_INVALID_CONN if the connection is not open.
 *
 * Corresponds to libvirt's `virStorageVolUpload()`.
 *
 * Returns: (transfer full): the stream
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GOutputStream *virgo_storage_volume_open_write (VirgoStorageVolume *self, guint64 offset, guint64 length, GCancellable *cancellable, GError **error);

/**
 * virgo_storage_volume_open_write_async:
 * @self: a #VirgoStorageVolume
 * @offset: the offset in the volume, in bytes
 * @length: the maximum number of bytes, or 0 for no limit; writing beyond the end may enlarge the volume
 * @cancellable: (nullable): a #GCancellable
 * @callback: (scope async) (closure user_data) (nullable): called when it is done
 * @user_data: data for @callback
 *
 * Begins virgo_storage_volume_open_write(), without waiting for it.
 *
 * Get the result with virgo_storage_volume_open_write_finish().
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
void virgo_storage_volume_open_write_async (VirgoStorageVolume *self, guint64 offset, guint64 length, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);

/**
 * virgo_storage_volume_open_write_finish:
 * @self: a #VirgoStorageVolume
 * @result: what @callback got
 * @error: return location for a #GError
 *
 * Gets the result of virgo_storage_volume_open_write_async().
 *
 * Returns: (transfer full): the stream
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
GOutputStream *virgo_storage_volume_open_write_finish (VirgoStorageVolume *self, GAsyncResult *result, GError **error);

/**
 * virgo_storage_volume_get_connection:
 * @self: a #VirgoStorageVolume
 *
 * Gets the property.
 *
 * Returns: (nullable) (transfer full): The connection that the storage volume belongs to, or `NULL` if it has been finalized.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoConnection *virgo_storage_volume_get_connection (VirgoStorageVolume *self);

/**
 * virgo_storage_volume_get_pool_name:
 * @self: a #VirgoStorageVolume
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name of the volume's pool. [method@Virgo.StorageVolume.lookup_pool] finds the pool.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_volume_get_pool_name (VirgoStorageVolume *self);

/**
 * virgo_storage_volume_get_name:
 * @self: a #VirgoStorageVolume
 *
 * Gets the property.
 *
 * Returns: (transfer full): The name, which is unique in the pool.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_volume_get_name (VirgoStorageVolume *self);

/**
 * virgo_storage_volume_get_key:
 * @self: a #VirgoStorageVolume
 *
 * Gets the property.
 *
 * Returns: (transfer full): What identifies the volume on its host: for a file its path.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_volume_get_key (VirgoStorageVolume *self);

/**
 * virgo_storage_volume_get_path:
 * @self: a #VirgoStorageVolume
 *
 * Gets the property.
 *
 * Returns: (transfer full): The path of the volume on its host, as the `<source>` of a disk names it.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_storage_volume_get_path (VirgoStorageVolume *self);

/**
 * virgo_storage_volume_get_kind:
 * @self: a #VirgoStorageVolume
 *
 * Gets the property.
 *
 * Returns: The type of the volume.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
VirgoStorageVolumeType virgo_storage_volume_get_kind (VirgoStorageVolume *self);

/**
 * virgo_storage_volume_get_capacity:
 * @self: a #VirgoStorageVolume
 *
 * Gets the property.
 *
 * Returns: The logical size of the volume, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_get_capacity (VirgoStorageVolume *self);

/**
 * virgo_storage_volume_get_allocation:
 * @self: a #VirgoStorageVolume
 *
 * Gets the property.
 *
 * Returns: How much of the pool the volume takes, in bytes.
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint64 virgo_storage_volume_get_allocation (VirgoStorageVolume *self);

/**
 * virgo_get_major_version:
 *
 * Returns the major version of the library that is in use, such as the 1 of 1.2.3. `VIRGO_MAJOR_VERSION` is that of the header.
 *
 * Returns: the major version
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_get_major_version (void);

/**
 * virgo_get_minor_version:
 *
 * Returns the minor version of the library that is in use, such as the 2 of 1.2.3. `VIRGO_MINOR_VERSION` is that of the header.
 *
 * Returns: the minor version
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_get_minor_version (void);

/**
 * virgo_get_micro_version:
 *
 * Returns the micro version of the library that is in use, such as the 3 of 1.2.3. `VIRGO_MICRO_VERSION` is that of the header.
 *
 * Returns: the micro version
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
guint virgo_get_micro_version (void);

/**
 * virgo_check_version:
 * @major: the major version
 * @minor: the minor version
 * @micro: the micro version
 *
 * Checks that the library that is in use is compatible with the given version: at least as new, with the same major version. `VIRGO_CHECK_VERSION()` checks the header.
 *
 * Returns: (nullable) (transfer full): `NULL` if it is compatible, or a string that describes the mismatch
 *
 * Since: 0.1
 */
VIRGO_AVAILABLE_IN_0_1
gchar *virgo_check_version (guint major, guint minor, guint micro);

G_END_DECLS
