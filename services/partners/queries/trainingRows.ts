import { and, eq, gte, lt } from 'drizzle-orm';
import { insertAll } from '../../kit/database/data.ts';
import { all, holdsSome, inKeys } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import type { Q } from '../context.ts';
import { distinct } from '../rules/keys.ts';
import { primary } from '../rules/languages.ts';
import { type SessionDraft, type TrainingDraft, sessionFrom, trainingFrom } from '../rules/trainings.ts';
import type { TrainingRow, TrainingSessionRow } from '../tables.ts';
import { redirect } from './redirects.ts';
import { retagged } from './references.ts';
import { rewordTrainings } from './trainingWords.ts';
import { visibleTrainings } from './visibility.ts';

/** What is tagged, with topics in the place of those that were merged or split. */
async function withCurrentTopics(q: Q) {
  const current = await retagged(q);
  return <R extends { topics: string[] }>(row: R): R => ({ ...row, topics: current(row.topics) });
}

/** The rows by which trainings and sessions are filtered and matched. */
async function insertTags(q: Q, trainings: readonly TrainingRow[], sessions: readonly TrainingSessionRow[]): Promise<void> {
  const { t } = q;
  await insertAll(q, t.trainingTopics, trainings.flatMap(r => r.topics.map(topic => ({ topic, training: r.slug }))));
  await insertAll(q, t.trainingHelp, trainings.flatMap(r => r.help.map(kind => ({ training: r.slug, kind }))));
  await insertAll(q, t.trainingLanguages, trainings.flatMap(r => distinct(r.languages.map(primary)).map(language => ({ language, training: r.slug }))));
  await insertAll(q, t.trainingOrganizations, trainings.flatMap(r => r.organizations.map(organization => ({ organization, training: r.slug }))));
  await insertAll(q, t.trainingCourses, trainings.flatMap(r => r.courses.map(course => ({ course, training: r.slug }))));
  await insertAll(q, t.sessionLanguages, sessions.flatMap(s => distinct(s.languages.map(primary)).map(language => ({ language, session: s.id }))));
  await rewordTrainings(q, trainings.map(r => r.slug));
}

/** A training with all of its sessions. */
interface Stored {
  training: TrainingRow;
  sessions: TrainingSessionRow[];
}

/**
 * A training that exists for the viewer, with all of its sessions, read to be changed: an update that changes nothing is
 * a lock, so that nobody else edits it or gives places away meanwhile.
 */
export async function lockedTraining(q: Q, slug: string, viewer: Viewer): Promise<Stored | undefined> {
  const { sql, t } = q;
  const { trainings, trainingSessions } = t;
  const [training] = await sql.update(trainings).set({ revision: trainings.revision }).where(all([eq(trainings.slug, slug), visibleTrainings(q, viewer)])).returning();
  if (training === undefined) return undefined;
  const sessions = await sql.update(trainingSessions).set({ placesTaken: trainingSessions.placesTaken }).where(eq(trainingSessions.training, slug)).returning();
  return { training: { ...training, ownLanguages: training.ownLanguages ?? training.languages }, sessions };
}

/** Keeps new trainings with their sessions, and what follows from both. */
export async function insertTrainings(q: Q, drafts: { trainings: readonly TrainingDraft[]; sessions: readonly SessionDraft[] }): Promise<void> {
  const current = await withCurrentTopics(q);
  const sessions = drafts.sessions.map(current).map(sessionFrom);
  const trainings = drafts.trainings.map(current).map(draft => trainingFrom(draft, sessions.filter(s => s.training === draft.slug)));
  await insertAll(q, q.t.trainings, trainings);
  await insertAll(q, q.t.trainingSessions, sessions);
  await insertTags(q, trainings, sessions);
}

const deleteTags = async ({ sql, t }: Q, training: string): Promise<void> => {
  for (const tags of [t.trainingTopics, t.trainingHelp, t.trainingLanguages, t.trainingOrganizations, t.trainingCourses]) await sql.delete(tags).where(eq(tags.training, training));
};

/** Puts a training and all of its sessions in the place of what was stored, with what follows from both. */
export async function replaceTraining(q: Q, draft: TrainingDraft, drafts: readonly SessionDraft[]): Promise<void> {
  const { sql, t } = q;
  const current = await withCurrentTopics(q);
  const sessions = drafts.map(current).map(sessionFrom);
  const training = trainingFrom(current(draft), sessions);
  await sql.update(t.trainings).set(training).where(eq(t.trainings.slug, training.slug));
  for (const session of sessions) {
    // How many places are taken is for registrations to say.
    const { placesTaken: _, ...said } = session;
    await sql.insert(t.trainingSessions).values(session).onConflictDoUpdate({ target: t.trainingSessions.id, set: said });
  }
  await deleteTags(q, training.slug);
  await sql.delete(t.sessionLanguages).where(inKeys(t.sessionLanguages.session, sessions.map(s => s.id)));
  await insertTags(q, [training], sessions);
}

/** Takes a training out that another one is the same as: its sessions move over with those who have registered, and its slug leads to that one. */
export async function mergeTrainings(q: Q, old: Stored, present: Stored): Promise<void> {
  const { sql, t } = q;
  const { slug } = present.training;
  const courses = distinct(present.training.courses, old.training.courses);
  await replaceTraining(q, { ...present.training, courses, revision: present.training.revision + 1 }, [...present.sessions, ...old.sessions.map(session => ({ ...session, training: slug }))]);
  await deleteTags(q, old.training.slug);
  await sql.delete(t.trainingWords).where(eq(t.trainingWords.document, old.training.slug));
  await sql.delete(t.trainings).where(eq(t.trainings.slug, old.training.slug));
  await redirect(q, 'Training', old.training.slug, slug);
}

/** Tags with what took the place of topics the trainings and sessions that are tagged with these. Returns which trainings, themselves or by a session. */
export async function retagTrainings(q: Q, topics: readonly string[]): Promise<string[]> {
  const { sql, t } = q;
  const current = await retagged(q);
  const sessions = await sql.select().from(t.trainingSessions).where(holdsSome(t.trainingSessions.topics, topics));
  for (const session of sessions) await sql.update(t.trainingSessions).set({ topics: current(session.topics) }).where(eq(t.trainingSessions.id, session.id));
  const trainings = (await sql.select().from(t.trainings).where(holdsSome(t.trainings.topics, topics))).map(training => ({ slug: training.slug, topics: current(training.topics) }));
  for (const training of trainings) await sql.update(t.trainings).set(training).where(eq(t.trainings.slug, training.slug));
  await sql.delete(t.trainingTopics).where(inKeys(t.trainingTopics.training, trainings.map(r => r.slug)));
  await insertAll(q, t.trainingTopics, trainings.flatMap(r => r.topics.map(topic => ({ topic, training: r.slug }))));
  return distinct([...trainings.map(r => r.slug), ...sessions.map(s => s.training)]);
}

/** Addresses of trainings and editions, and those that lead to one: this one, and those that go on with a hyphen. Next to it in their order stands the full stop, so that an index finds them. */
export async function slugsLike({ sql, t }: Q, slug: string): Promise<ReadonlySet<string>> {
  const taken = async (column: typeof t.trainings.slug | typeof t.trainingSessions.slug | typeof t.redirects.old) =>
    (await sql.select({ slug: column }).from(column.table).where(and(gte(column, slug), lt(column, `${slug}.`)))).map(row => String(row.slug));
  return new Set([...(await taken(t.trainings.slug)), ...(await taken(t.trainingSessions.slug)), ...(await taken(t.redirects.old))]);
}
