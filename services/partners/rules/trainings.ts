import { firstDay, lastDay } from '../../kit/values/dates.ts';
import { words } from '../../kit/values/text.ts';
import type { TrainingRow, TrainingSessionRow } from '../tables.ts';
import { helpOf } from './help.ts';
import { distinct, inKeyOrder } from './keys.ts';

/** A training, and its sessions, before what follows from both is worked out. */
export type TrainingDraft = Omit<TrainingRow, 'titleEn' | 'titleFr' | 'titleEs' | 'languages' | 'help' | 'latestOn'>;
export type SessionDraft = Omit<TrainingSessionRow, 'firstDay' | 'lastDay'>;

/** A session with the days that its dates may mean. */
export const sessionFrom = (session: SessionDraft): TrainingSessionRow => {
  const known = [session.startsOn, session.endsOn].filter(day => day !== null);
  return { ...session, firstDay: firstDay(known[0]!), lastDay: lastDay(known.at(-1)!) };
};

/** A training with what follows from it and its sessions: order, kinds of help, what a session adds in topics and languages. */
export const trainingFrom = (training: TrainingDraft, sessions: readonly TrainingSessionRow[]): TrainingRow => {
  const keys = inKeyOrder(training.title);
  const held = sessions.filter(s => !s.isCancelled);
  const topics = distinct(training.topics, ...sessions.map(s => s.topics));
  return {
    ...training,
    titleEn: keys.en,
    titleFr: keys.fr,
    titleEs: keys.es,
    topics,
    languages: distinct(training.ownLanguages ?? [], ...held.map(s => s.languages)),
    organizations: distinct(training.organizations, ...sessions.map(s => s.organizations)),
    help: helpOf({ kind: training.kind, topics }),
    latestOn: held.map(s => s.firstDay).sort().at(-1) ?? '',
  };
};

/** How long the part of an address may be that is made of a title. */
const longestSlug = 80;

/** An address made of a title; the name of the organization in front keeps those of different ones apart. */
export const slugFrom = (organization: string, title: string): string => {
  const own = words(title).map(word => word.replace(/[^a-z0-9]/g, '')).filter(word => word !== '');
  const parts = own[0] === organization ? own : [organization, ...own];
  let slug = '';
  for (const part of parts) {
    if (slug.length + part.length >= longestSlug) break;
    slug = slug === '' ? part : `${slug}-${part}`;
  }
  return slug === organization ? `${organization}-training` : slug;
};

/** The first of `slug`, `slug-2`, `slug-3` ... that is not taken. */
export const freeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  if (!taken.has(slug)) return slug;
  let n = 2;
  while (taken.has(`${slug}-${n}`)) n++;
  return `${slug}-${n}`;
};
