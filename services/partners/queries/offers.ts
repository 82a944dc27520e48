import { prepared } from '../../kit/database.ts';
import { batched, byKey } from '../../kit/loaders.ts';
import { inKeys, value } from '../../kit/sql.ts';
import type { Q } from '../context.ts';

const rows = prepared(({ sql, t }: Q) => sql.select().from(t.offers).where(inKeys(t.offers.id, value('keys'))));
export const offerById = batched(async (q: Q, keys: readonly string[]) => byKey(await rows(q, { keys: JSON.stringify(keys) }), row => row.id));
