/* A PostgreSQL server with an empty database, for whoever starts this over a channel: until told to end, or until the channel does. Nothing is left behind. */
import { makeDatabase, openPostgresServer } from '../test/support/postgres.ts';

const ended = new Promise<void>(done => {
  for (const event of ['message', 'disconnect']) process.once(event, done);
  if (!process.connected) done();
});
const server = await openPostgresServer();
process.stdout.write(`Ready at ${await makeDatabase(server.url)}\n`);
await ended;
await server.close();
process.exit(0);
