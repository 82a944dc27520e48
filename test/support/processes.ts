import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { inRoot } from '../../services/kit/root.ts';
import { anchor } from './subgraphs.ts';

export interface Started {
  /** Resolves with the address once the process says that it is ready; rejects when it ends before that. */
  ready: Promise<string>;
  /** Exit code, and what it wrote, once it has ended. */
  ended: Promise<{ code: number | null; out: string; err: string }>;
  /** What it has written so far. */
  out: () => string;
  signal: (name: NodeJS.Signals) => void;
}

const running = new Set<ChildProcess>();

/** Starts a command of the project as a user does, on a free port, on the tests' day. */
export function start(command: string, args: readonly string[], environment: Record<string, string> = {}): Started {
  const child = spawn(command, args, {
    cwd: inRoot(),
    env: { ...process.env, NODE_ENV: '', DEMO_ANCHOR: anchor, PORT: '0', ...environment },
    // By the channel it ends with this process, however that ends.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  let out = '';
  let err = '';
  let readyAt: (address: string) => void;
  let neverReady: (error: Error) => void;
  const ready = new Promise<string>((resolve, reject) => {
    readyAt = resolve;
    neverReady = reject;
  });
  child.stdout!.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    const address = /^Ready at (http:\S+)$/m.exec(out)?.[1];
    if (address !== undefined) readyAt(address);
  });
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    neverReady(new Error(`ended with ${code} before it was ready: ${err}`));
    return { code: code as number | null, out, err }; // what Node passes to `close`
  });
  // Where only the end is of interest, nobody listens for readiness.
  ready.catch(() => {});
  return { ready, ended, out: () => out, signal: name => child.kill(name) };
}

/** The start as npm's scripts call it, without npm in between. */
export const startNode = (args: readonly string[] = [], environment: Record<string, string> = {}): Started =>
  start(process.execPath, ['--disable-warning=DEP0040', '--disable-warning=DEP0169', inRoot('scripts/start.mjs'), ...args], environment);

/** Ends what a failed test has left running. */
export const endAll = () => running.forEach(child => child.kill('SIGKILL'));
