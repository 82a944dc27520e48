import { coded } from '../../kit/errors.ts';
import type { Write } from '../../kit/write/write.ts';
import type { NeedsTables } from '../context.ts';

/** What `saveX` is about, by its key: `before` is the record with that key, held for this write. */
interface Saved {
  /** What the record is called in errors. */
  what: string;
  field: string;
  key: string;
  before: { revision: number } | undefined;
  revision: number | null | undefined;
}

/** A revision means that the record is there and as it was when it was read; none, that there is no such record yet. */
export function checkRevision(refuse: Write<NeedsTables>['refuse'], { what, field, key, before, revision }: Saved): void {
  if (revision != null && before === undefined) throw coded('NOT_FOUND', `There is no such ${what}.`);
  if (revision != null && before?.revision !== revision) throw coded('CONFLICT', `The ${what} was changed meanwhile: its revision is ${before?.revision}. Read it again.`);
  if (revision == null && before !== undefined) refuse('DUPLICATE', [field], { value: key });
}
