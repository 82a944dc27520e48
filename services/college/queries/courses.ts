import { prepared } from '../../kit/database.ts';
import { batched, byKey } from '../../kit/loaders.ts';
import { inKeys, value } from '../../kit/sql.ts';
import type { Q } from '../context.ts';

const some = prepared(({ sql, t }: Q) => sql.select({ slug: t.courses.slug }).from(t.courses).limit(1));
export const hasCourses = async (q: Q): Promise<boolean> => (await some(q)).length > 0;

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.courses).where(inKeys(t.courses.slug, value('keys'))));
export const courseBySlug = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.slug));
