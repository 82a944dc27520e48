import { insertAll } from '../../kit/database/data.ts';
import { searchRows } from '../../kit/database/search.ts';
import { inKeys } from '../../kit/database/sql.ts';
import type { Q } from '../context.ts';
import { distinct, labels } from '../rules/keys.ts';

/** Makes the words by which organizations are found, anew of what is stored of them and of the topics that they name. */
export async function rewordOrganizations(q: Q, slugs: readonly string[]): Promise<void> {
  const { sql, t } = q;
  const organizations = await sql.select().from(t.organizations).where(inKeys(t.organizations.slug, slugs));
  const topics = await sql.select().from(t.topicReferences).where(inKeys(t.topicReferences.slug, distinct(...organizations.map(o => o.cooperationAreas))));
  await sql.delete(t.organizationWords).where(inKeys(t.organizationWords.document, slugs));
  await insertAll(
    q,
    t.organizationWords,
    organizations.flatMap(o =>
      searchRows(o.slug, [
        { text: o.acronym, weight: 12 },
        ...[o.formerAcronym, ...o.aliases].map(text => ({ text, weight: 10 })),
        ...Object.values(o.name).map(text => ({ text, weight: 6 })),
        ...labels(topics, o.cooperationAreas).map(text => ({ text, weight: 2 })),
      ]),
    ),
  );
}
