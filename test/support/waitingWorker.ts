import { type MessagePort, workerData } from 'node:worker_threads';
import pg from 'pg';
import type { Asked } from './waiting.ts';

/* The other end of `waiting.ts`: asks the server, puts the answer where it is looked for, and wakes who waits. */

const { port, bell } = workerData as { port: MessagePort; bell: Int32Array }; // as waiting.ts gives them

// Whole numbers and sums of them are far below what a JavaScript number holds.
for (const type of [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]) pg.types.setTypeParser(type, Number);

const clients = new Map<string, pg.Client>();

async function clientOf(url: string): Promise<pg.Client> {
  let client = clients.get(url);
  if (client === undefined) {
    client = new pg.Client({ connectionString: url });
    // Its database may be taken away while nobody asks.
    client.on('error', () => clients.delete(url));
    clients.set(url, client);
    await client.connect();
    // Whoever waits holds up the process that holds the lock.
    await client.query("set lock_timeout = '10s'");
  }
  return client;
}

port.on('message', ({ url, statement, parameters }: Asked) => {
  const answer = async () => {
    if (statement !== null) return (await (await clientOf(url)).query(statement, parameters)).rows as unknown;
    await clients.get(url)?.end();
    clients.delete(url);
    return [];
  };
  void answer()
    .then(rows => ({ rows }), (error: unknown) => ({ error: `${error instanceof Error ? error.message : String(error)}: ${statement}` }))
    .then(message => {
      port.postMessage(message);
      Atomics.store(bell, 0, 1);
      Atomics.notify(bell, 0);
    });
});
