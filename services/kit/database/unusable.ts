import { StartError } from '../errors.ts';

/** What the codes of the system and of SQLite mean for somebody who has to mend it. */
const reasons: Record<string, string> = {
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is no folder',
  ENOENT: 'no folder can be made there',
  EEXIST: 'a file stands where the folder should be',
  SQLITE_FULL: 'the disk is full',
  SQLITE_IOERR: 'it cannot be read or written; the disk may be full or damaged',
  SQLITE_NOTADB: 'it is not a database file',
  SQLITE_CORRUPT: 'the database file is damaged',
  SQLITE_READONLY: 'it is read-only',
  SQLITE_CANTOPEN: 'it cannot be opened',
};

/** The reason of the first error in the chain of causes that has one; extended codes (SQLITE_IOERR_WRITE) have that of their kind. */
function reasonOf(error: unknown): string | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    const reason = typeof code === 'string' ? (reasons[code] ?? reasons[code.split('_').slice(0, 2).join('_')]) : undefined;
    if (reason !== undefined) return reason;
  }
  return undefined;
}

const line = (what: string, reason: string, instead = 'set DATA_DIR to another folder') => new StartError(`Cannot use ${what}: ${reason}. Mend that, or ${instead}.`);

/** Runs what opens a folder or file; what is wrong with it becomes one clear line. */
export function orUnusable<R>(what: string, work: () => R): R {
  try {
    return work();
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw line(what, reasonOf(error) ?? (error instanceof Error ? error.message : String(error)));
  }
}

/** As `orUnusable`, for what is written at the start. An error that is not of the disk or the file is one of ours, and stays as it is. */
export async function orUnwritable<R>(what: string, work: () => Promise<R>, instead?: string): Promise<R> {
  try {
    return await work();
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === undefined ? error : line(what, reason, instead);
  }
}
