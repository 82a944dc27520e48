import { firstDay, lastDay } from '../../kit/values/dates.ts';
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
