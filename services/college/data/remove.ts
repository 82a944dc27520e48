import { removeMarked } from '../../kit/database/demonstration.ts';
import type { Q } from '../context.ts';
import { countAgain } from '../queries/counters.ts';

/** Takes out made-up courses, materials and learners, and counts again. */
export async function removeDemonstration(q: Q): Promise<number> {
  const { t } = q;
  const records = await removeMarked(q, {
    words: [
      { index: t.courseSearch, of: t.courses.slug },
      { index: t.materialSearch, of: t.materials.slug },
    ],
    counters: [t.partyProgress, t.partyCourseProgress, t.partyTopicProgress, t.regionMonthProgress],
  });
  await countAgain(q);
  return records;
}
