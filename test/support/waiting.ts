import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';

/* PostgreSQL asked as SQLite is: the caller waits in place, so that a test reads the same for both. */

/** What is asked of the server; without a statement, the connection is to end. */
export interface Asked {
  url: string;
  statement: string | null;
  parameters: unknown[];
}

const open = () => {
  const bell = new Int32Array(new SharedArrayBuffer(4));
  const { port1, port2 } = new MessageChannel();
  const worker = new Worker(new URL('./waitingWorker.ts', import.meta.url), { workerData: { port: port2, bell }, transferList: [port2] });
  worker.unref();
  return { bell, port: port1 };
};

let opened: ReturnType<typeof open> | undefined;

function ask(asked: Asked): unknown[] {
  const { bell, port } = (opened ??= open());
  Atomics.store(bell, 0, 0);
  port.postMessage(asked);
  if (Atomics.wait(bell, 0, 0, 30_000) === 'timed-out') throw new Error(`no answer within 30 seconds: ${asked.statement}`);
  const { rows, error } = receiveMessageOnPort(port)!.message as { rows: unknown[]; error?: string }; // as the worker answers
  if (error !== undefined) throw new Error(error);
  return rows;
}

/** The rows that a statement gives, for a process that waits for them. */
export const rowsNow = <Row>(url: string, statement: string, parameters: unknown[] = []): Row[] => ask({ url, statement, parameters }) as Row[]; // the shape is the statement's

/** Ends the connection, or its database cannot be taken away. */
export const hangUp = (url: string): void => void (opened && ask({ url, statement: null, parameters: [] }));
