"""Three sockets: one carries everything to a daemon and back, later by half a round trip each way; one accepts and
never says a word; and one carries everything at once but for calls of one procedure, which are never answered.

    network.py DAEMON SLOW SILENT LOSSY ROUND_TRIP PROCEDURE

SLOW, SILENT and LOSSY are made, ROUND_TRIP is in ms. It ends with its standard input.
"""
import asyncio
import sys

CHUNK = 256 << 10


async def carry(reader, writer, delay):
    """Forwards data after a delay, without a limit on the amount in transit."""
    loop, line = asyncio.get_running_loop(), asyncio.Queue()

    async def deliver():
        while True:
            due, data = await line.get()
            await asyncio.sleep(due - loop.time())
            if not data:
                break
            writer.write(data)
            await writer.drain()
        writer.close()

    delivery = asyncio.create_task(deliver())
    try:
        while True:
            data = await reader.read(CHUNK)
            await line.put((loop.time() + delay, data))
            if not data:
                break
        await delivery
    except ConnectionError:
        delivery.cancel()


async def lose(reader, writer, lost):
    """Passes messages on, but for those of a procedure."""
    try:
        while True:
            length = await reader.readexactly(4)
            message = await reader.readexactly(int.from_bytes(length, "big") - 4)
            if int.from_bytes(message[8:12], "big") != lost:
                writer.write(length + message)
                await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        writer.close()


async def main(daemon, slow, silent, lossy, round_trip, procedure):
    delay = float(round_trip) / 2000

    async def connected(reader, writer):
        there_reader, there_writer = await asyncio.open_unix_connection(daemon, limit=CHUNK)
        await asyncio.gather(carry(reader, there_writer, delay), carry(there_reader, writer, delay))

    async def connected_by_lossy(reader, writer):
        there_reader, there_writer = await asyncio.open_unix_connection(daemon, limit=CHUNK)
        await asyncio.gather(lose(reader, there_writer, int(procedure)), carry(there_reader, writer, 0))

    async def ignored(reader, writer):
        await reader.read()

    await asyncio.start_unix_server(connected, slow, limit=CHUNK)
    await asyncio.start_unix_server(connected_by_lossy, lossy, limit=CHUNK)
    await asyncio.start_unix_server(ignored, silent)
    print("ready", flush=True)
    await asyncio.to_thread(sys.stdin.read)


asyncio.run(main(*sys.argv[1:]))
