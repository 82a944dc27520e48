import { eq, inArray } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { currentTopics } from '../../kit/graph/proximity.ts';
import { inKeys, plus } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';
import { rewordNeeds } from './needRows.ts';
import { relateTopics } from './topicRows.ts';
import { mergedTopics } from './topics.ts';

/** What followed a topic that was merged or split, by key. */
export interface Followed {
  narrower: string[];
  /** Topics that had been merged into it before. */
  former: { slug: string; into: string[] }[];
  needs: string[];
  provisions: { code: string; topics: string[] }[];
}

/** Puts other topics in the place of one, wherever it stands. */
export async function remap(q: Q, from: string, into: readonly string[]): Promise<Followed> {
  const { sql, t } = q;
  const first = into[0]!;
  const next = { revision: plus(t.topics.revision, 1) };
  const former = (await mergedTopics(q)).filter(row => row.mergedInto?.includes(from));
  await sql.update(t.topics).set({ ...next, mergedInto: [...into], broader: null }).where(eq(t.topics.slug, from));
  await sql.delete(t.topicWords).where(eq(t.topicWords.document, from));
  const narrower = await sql.update(t.topics).set({ ...next, broader: first }).where(eq(t.topics.broader, from)).returning({ slug: t.topics.slug });
  const moved = former.map(({ slug, mergedInto }) => ({ slug, into: currentTopics(mergedInto!, [{ slug: from, mergedInto: into }]) }));
  for (const { slug, into: anew } of moved) await sql.update(t.topics).set({ ...next, mergedInto: anew }).where(eq(t.topics.slug, slug));
  await relateTopics(q);

  const needs = await sql.update(t.needs).set({ topic: first, revision: plus(t.needs.revision, 1) }).where(eq(t.needs.topic, from)).returning({ id: t.needs.id });
  await sql.update(t.needKinds).set({ topic: first }).where(eq(t.needKinds.topic, from));
  await rewordNeeds(q, first);
  return { narrower: narrower.map(n => n.slug).sort(), former: moved, needs: needs.map(n => n.id).sort(), provisions: await retagProvisions(q, from, into) };
}

async function retagProvisions(q: Q, from: string, into: readonly string[]): Promise<Followed['provisions']> {
  const { sql, t } = q;
  const tagged = sql.select({ code: t.provisionTopics.provision }).from(t.provisionTopics).where(eq(t.provisionTopics.topic, from));
  const rows = await sql.select().from(t.provisions).where(inArray(t.provisions.code, tagged)).orderBy(t.provisions.position);
  const provisions = rows.map(({ code, topics }) => ({ code, topics: currentTopics(topics, [{ slug: from, mergedInto: into }]) }));
  for (const { code, topics } of provisions) await sql.update(t.provisions).set({ topics, revision: plus(t.provisions.revision, 1) }).where(eq(t.provisions.code, code));
  await sql.delete(t.provisionTopics).where(inKeys(t.provisionTopics.provision, provisions.map(p => p.code)));
  await insertAll(q, t.provisionTopics, provisions.flatMap(({ code, topics }) => topics.map(topic => ({ topic, provision: code }))));
  return provisions;
}
