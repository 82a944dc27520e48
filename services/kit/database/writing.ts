import { AsyncLocalStorage } from 'node:async_hooks';

/** A write while it goes on; closed once it has ended, whatever its work still does. */
export interface Open {
  open: boolean;
}

/** What both databases do alike about the writes of this process: who is inside one, and who waits for the end of one. */
export function writing() {
  const inside = new AsyncLocalStorage<Open>();
  const waiting = new Set<() => void>();
  return {
    /** Does work as the inside of a write. */
    within: <R>(state: Open, work: () => Promise<R>): Promise<R> => inside.run(state, work),
    /** Inside a write everything else is refused: a read would not see the changes, and a write would wait for itself. */
    refuseInside(what: string): void {
      if (inside.getStore()?.open) throw new Error(`a ${what} inside a write: use the query object that the write was given`);
    },
    /** Wakes all who wait for the end of a write. */
    wake(): void {
      for (const finish of waiting) finish();
    },
    written: (milliseconds: number, signal?: AbortSignal): Promise<void> =>
      new Promise<void>(done => {
        const finish = () => {
          clearTimeout(timer);
          signal?.removeEventListener('abort', finish);
          waiting.delete(finish);
          done();
        };
        const timer = setTimeout(finish, milliseconds);
        signal?.addEventListener('abort', finish, { once: true });
        waiting.add(finish);
        if (signal?.aborted) finish();
      }),
  };
}
