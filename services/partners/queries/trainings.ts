import { prepared } from '../../kit/database.ts';
import { batched, byKey } from '../../kit/loaders.ts';
import { inKeys, value } from '../../kit/sql.ts';
import type { Q } from '../context.ts';

const some = prepared(({ sql, t }: Q) => sql.select({ slug: t.trainings.slug }).from(t.trainings).limit(1));
export const hasTrainings = async (q: Q): Promise<boolean> => (await some(q)).length > 0;

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.trainings).where(inKeys(t.trainings.slug, value('keys'))));
export const trainingBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.slug));
