import { eq } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { inKeys } from '../../kit/database/sql.ts';
import { byKey } from '../../kit/graph/loaders.ts';
import type { Q } from '../context.ts';
import type { ImportedLine } from '../tables.ts';

/** What is known of earlier imports, by the keys of lines, inside a write. */
export const importedBefore = async ({ sql, t }: Q, keys: readonly string[]) =>
  byKey(
    await sql
      .select({ key: t.importedNeeds.key, said: t.importedNeeds.said, need: t.needs })
      .from(t.importedNeeds)
      .innerJoin(t.needs, eq(t.needs.id, t.importedNeeds.need))
      .where(inKeys(t.importedNeeds.key, keys)),
    row => row.key,
  );

/** Keeps what lines that are new have said. */
export const keepImported = (q: Q, rows: readonly { key: string; need: string; said: ImportedLine }[]) => insertAll(q, q.t.importedNeeds, rows);

/** Keeps what a line says now. */
export const sayAgain = async ({ sql, t }: Q, key: string, said: ImportedLine): Promise<void> => {
  await sql.update(t.importedNeeds).set({ said }).where(eq(t.importedNeeds.key, key));
};
