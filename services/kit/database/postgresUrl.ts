import pg from 'pg';
import { StartError } from '../errors.ts';

/** Checks what the environment names as the database, without ever repeating it: it may hold a password. */
export function checkedUrl(url: string): string {
  const parsed = URL.parse(url);
  if (parsed === null || !['postgres:', 'postgresql:'].includes(parsed.protocol) || parsed.hostname === '' || parsed.pathname.length < 2)
    throw new StartError('DATABASE_URL is no address of a PostgreSQL database. Set one such as postgresql://user:password@host:5432/database, or leave it out to use SQLite files.');
  return url;
}

/** What the codes of the system and of PostgreSQL mean for somebody who has to mend it. */
const reasons: Record<string, string> = {
  ECONNREFUSED: 'no server listens there',
  ECONNRESET: 'the connection broke',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'no way leads there',
  ENOTFOUND: 'there is no such host',
  EAI_AGAIN: 'its name cannot be looked up',
  '28P01': 'the user or the password is wrong',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no database of this name',
  '42501': 'this user may not create a schema or table there',
  '2BP01': 'views or tables of others depend on its tables',
  '53300': 'it has too many connections',
  '55P03': 'somebody else keeps a part of it locked',
  '57P03': 'it is starting or stopping',
};

/** Runs what connects and migrates; what is wrong becomes one clear line that holds neither user nor password. */
export async function orUnreachable<R>(url: string, work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StartError || !(error instanceof Error)) throw error;
    // Where a host has several addresses, Node collects the errors of all.
    const [first] = error instanceof AggregateError ? (error.errors as Error[]) : [error];
    const { code } = first as { code?: string };
    const reason = reasons[code ?? ''] ?? (error instanceof pg.DatabaseError ? error.message : (code ?? error.message));
    const { hostname, port, pathname } = new URL(url);
    throw new StartError(`Cannot use the PostgreSQL database ${pathname.slice(1)} at ${hostname}:${port || 5432}: ${reason}. Mend that, or set DATABASE_URL to another.`);
  }
}
