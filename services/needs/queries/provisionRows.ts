import { eq } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import type { Q } from '../context.ts';
import type { provisions } from '../tables.ts';

/** Puts a paragraph, new or changed, with its topics. */
export async function putProvision(q: Q, row: typeof provisions.$inferInsert): Promise<void> {
  const { sql, t } = q;
  await sql.insert(t.provisions).values(row).onConflictDoUpdate({ target: t.provisions.code, set: row });
  await sql.delete(t.provisionTopics).where(eq(t.provisionTopics.provision, row.code));
  await insertAll(q, t.provisionTopics, row.topics.map(topic => ({ topic, provision: row.code })));
}
