"""python-libvirt; its asynchronous calls are blocking ones in asyncio's executor."""
import asyncio

import libvirt

from measure import asked, measure, measure_memory

uri, calls, one_at_a_time, thousands = asked()
connection = libvirt.open(uri)
domain = connection.lookupByName("test")


def blocking(calls):
    for _ in range(calls):
        domain.info()


async def one_by_one(calls):
    for _ in range(calls):
        await asyncio.to_thread(domain.info)


async def at_once(rounds):
    for _ in range(rounds):
        await asyncio.gather(*(asyncio.to_thread(domain.info) for _ in range(1000)))


def name(calls):
    for _ in range(calls):
        domain.name()


blocking(1000)
measure_memory("blocking")
asyncio.run(at_once(1))
measure_memory("async")
measure("blocking", calls, 1, blocking)
measure("async", one_at_a_time, 1, lambda n: asyncio.run(one_by_one(n)))
measure("async-1000", thousands, 1000, lambda n: asyncio.run(at_once(n)))
measure("name", calls, 1, name)
