import type { FeedItem } from '../../kit/write/feed.ts';
import type { Q } from '../context.ts';
import { putStaff } from '../queries/registrationRows.ts';

/** Follows the college: whom the authority of a Party has confirmed as its staff. */
export const followStaff = (q: Q, items: readonly FeedItem[], complete: boolean): Promise<void> =>
  putStaff(
    q,
    items.map(({ key, row }) => ({ learner: key, party: (row as { party: string } | null)?.party ?? null })), // as the college publishes it
    complete,
  );
