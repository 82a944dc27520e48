/*
 * Runs the graph as several processes on this machine: two gateways, two of each subgraph, and PostgreSQL, a server of
 * its own unless DATABASE_URL names one. compose.yaml runs the same in containers.
 *
 *   npm run start:several
 *
 * They listen on ports from PORT on, usually 4000, or with PORT=0 on any that are free. Ctrl+C ends all.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { StartError } from '../services/kit/errors.ts';
import { inRoot, root } from '../services/kit/root.ts';
import { settingsFrom } from '../services/kit/settings.ts';
import { type Member, keysFrom, processesIn, usualPort } from './processes.ts';

interface Running {
  child: ChildProcess;
  /** Its address, once it says that it is ready; fails when it ends before that. */
  ready: Promise<string>;
  ended: Promise<unknown>;
}

/** How long one may take to answer what it was asked and end, in milliseconds. */
const patience = 20_000;

const host = '127.0.0.1';
const running: Record<'database' | 'subgraphs' | 'gateways', Running[]> = { database: [], subgraphs: [], gateways: [] };
let stopping: Promise<void> | undefined;

function begin(name: string, words: readonly string[], environment: Readonly<Record<string, string>>): Running {
  const child = spawn(process.execPath, ['--disable-warning=DEP0040', '--disable-warning=DEP0169', ...words], {
    cwd: root,
    env: { ...process.env, ...environment },
    // Ctrl+C reaches this process alone, which ends the others in their order. When it dies, so do they: by the channel.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  createInterface({ input: child.stderr! }).on('line', line => process.stderr.write(`${name}: ${line}\n`));
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => {
    if (stopping === undefined) process.stderr.write(`${name} ended: ${String(signal ?? code)}\n`);
  });
  const ready = new Promise<string>((done, fail) => {
    createInterface({ input: child.stdout! }).on('line', line => line.startsWith('Ready at ') && done(line.slice('Ready at '.length)));
    void ended.then(() => fail(new StartError(`${name} did not start.`)));
  });
  ready.catch(() => {}); // whoever waits for it hears of it
  return { child, ready, ended };
}

async function end({ child, ended }: Running, how: () => void): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) how();
  const late = setTimeout(() => child.kill('SIGKILL'), patience);
  await ended;
  clearTimeout(late);
}

/** Those who ask before those who are asked. */
function stop(): Promise<void> {
  return (stopping ??= (async () => {
    for (const group of [running.gateways, running.subgraphs]) await Promise.all(group.map(one => end(one, () => one.child.kill('SIGTERM'))));
    await Promise.all(running.database.map(one => end(one, () => one.child.send('end'))));
  })());
}

const isFree = (port: number) =>
  new Promise<boolean>(done => {
    const probe = createServer();
    probe.once('error', () => done(false));
    probe.listen(port, host, () => probe.close(() => done(true)));
  });

/** Free ports by the usual ones, below those that systems give to connections. */
async function freePorts(usual: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const taken = new Map<number, number>();
  for (const one of usual) {
    let port: number;
    do port = 10_000 + Math.floor(Math.random() * 20_000);
    while ([...taken.values()].includes(port) || !(await isFree(port)));
    taken.set(one, port);
  }
  return taken;
}

async function start(): Promise<void> {
  const { folder, port, databaseUrl } = settingsFrom(process.env, usualPort('gateway', 1));
  const kinds = ['gateway', 'college', 'needs', 'partners'] as const;
  const free = port === 0 ? await freePorts(kinds.flatMap(kind => [usualPort(kind, 1), usualPort(kind, 2)])) : undefined;
  const portOf = (usual: number) => free?.get(usual) ?? port + usual - usualPort('gateway', 1);
  const keys = await keysFrom(process.env, folder);
  if (databaseUrl === undefined) {
    const own = begin('postgresql', [inRoot('scripts/postgres.ts')], {});
    running.database.push(own);
    process.stdout.write(`postgresql (process ${own.child.pid}) at ${await own.ready}\n`);
  }
  const members = processesIn({
    hostOf: () => host,
    portOf,
    listenOn: host,
    databaseUrl: databaseUrl ?? (await running.database[0]!.ready),
    gatewayUrl: process.env.GATEWAY_URL || `http://${host}:${portOf(usualPort('gateway', 1))}`,
    keys,
  });
  for (const group of ['subgraphs', 'gateways'] as const) {
    if (stopping) return;
    const begun = members[group].map(({ name, words, environment }: Member) => ({ name, ...begin(name, [inRoot('scripts/start.mjs'), ...words], environment) }));
    running[group].push(...begun);
    for (const { name, child, ready } of begun) process.stdout.write(`${name} (process ${child.pid}) at ${await ready}\n`);
  }
  process.stdout.write(`Ready at ${await running.gateways[0]!.ready}\n`);
}

const stopAndExit = () => void stop().then(() => process.exit(0));
process.once('SIGTERM', stopAndExit);
process.once('SIGINT', stopAndExit);
if (process.connected) process.once('disconnect', stopAndExit);
try {
  await start();
} catch (error) {
  // What was told to stop while it started has not failed.
  if (stopping) await stopping;
  else {
    await stop();
    if (!(error instanceof StartError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
