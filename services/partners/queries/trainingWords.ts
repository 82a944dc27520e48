import { insertAll } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import { inKeys } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';
import { distinct, labels } from '../rules/keys.ts';

/** Makes the words by which trainings are found, anew of what is stored of them and of the topics, organizations and countries that they name. */
export async function rewordTrainings(q: Q, slugs: readonly string[]): Promise<void> {
  const { sql, t } = q;
  const trainings = await sql.select().from(t.trainings).where(inKeys(t.trainings.slug, slugs));
  const sessions = await sql.select().from(t.trainingSessions).where(inKeys(t.trainingSessions.training, slugs));
  const topics = await sql.select().from(t.topicReferences).where(inKeys(t.topicReferences.slug, distinct(...trainings.map(r => r.topics))));
  const organizations = await sql.select().from(t.organizations).where(inKeys(t.organizations.slug, distinct(...trainings.map(r => r.organizations))));
  const countries = distinct([...trainings, ...sessions].flatMap(r => r.country ?? []));
  const parties = await sql.select().from(t.partyReferences).where(inKeys(t.partyReferences.iso3, countries));
  await sql.delete(t.trainingWords).where(inKeys(t.trainingWords.document, slugs));
  await insertAll(
    q,
    t.trainingWords,
    trainings.flatMap(r => {
      const own = sessions.filter(s => s.training === r.slug);
      const held = distinct([r.country], own.map(s => s.country));
      return searchRows(r.slug, [
        ...Object.values(r.title).map(text => ({ text, weight: 10 })),
        ...own.flatMap(s => Object.values(s.title)).map(text => ({ text, weight: 8 })),
        ...labels(topics, r.topics).map(text => ({ text, weight: 4 })),
        ...organizations
          .filter(o => r.organizations.includes(o.slug))
          .flatMap(o => [o.acronym, o.formerAcronym, ...o.aliases, ...Object.values(o.name)])
          .map(text => ({ text, weight: 3 })),
        ...distinct([r.place], own.map(s => s.place)).map(text => ({ text, weight: 2 })),
        ...parties.filter(p => held.includes(p.iso3)).flatMap(p => Object.values(p.name)).map(text => ({ text, weight: 2 })),
      ]);
    }),
  );
}
