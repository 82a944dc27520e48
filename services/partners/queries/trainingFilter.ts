import { type SQL, and, eq, gte, inArray, lte, not, or } from 'drizzle-orm';
import { all, inKeys } from '../../kit/database/sql.ts';
import type { Viewer } from '../../kit/identity/viewer.ts';
import { changedSince } from '../../kit/write/latest.ts';
import type { Q } from '../context.ts';
import type { TrainingFilter } from '../generated.ts';
import { audiencesOf } from '../rules/visibility.ts';
import { primary } from '../rules/languages.ts';
import { partiesWithin, topicsWithin } from './references.ts';
import { hasFreePlaces, isAhead } from './sessions.ts';

/** Trainings with a session that was not called off and for which the condition holds. */
const withSession = ({ sql, t }: Q, condition: SQL | undefined): SQL =>
  inArray(t.trainings.slug, sql.select({ training: t.trainingSessions.training }).from(t.trainingSessions).where(and(eq(t.trainingSessions.isCancelled, false), condition)));

/** What is asked of one and the same session; or, of a training that has none, as far as it can be told without dates. */
function held(q: Q, today: string, filter: TrainingFilter): SQL | undefined {
  const { sql, t } = q;
  const { modes, countries, regions, languages, from, until } = filter;
  const dates = all([
    from == null ? undefined : gte(t.trainingSessions.lastDay, from),
    until == null ? undefined : lte(t.trainingSessions.firstDay, until),
    filter.upcoming ? isAhead(q, today) : undefined,
    filter.freePlaces ? hasFreePlaces(q, today) : undefined,
  ]);
  const tags = languages?.map(primary) ?? [];
  const where = (of: typeof t.trainings | typeof t.trainingSessions, taught: SQL): SQL | undefined =>
    all([
      modes?.length ? inKeys(of.mode, modes) : undefined,
      countries?.length ? inKeys(of.country, countries) : undefined,
      regions?.length ? inArray(of.country, partiesWithin(q, regions)) : undefined,
      tags.length ? taught : undefined,
    ]);
  const ofSession = where(
    t.trainingSessions,
    inArray(t.trainingSessions.id, sql.select({ id: t.sessionLanguages.session }).from(t.sessionLanguages).where(inKeys(t.sessionLanguages.language, tags))),
  );
  if (dates === undefined && ofSession === undefined) return undefined;
  const inSession = withSession(q, all([dates, ofSession]));
  if (dates !== undefined) return inSession;
  const undated = where(
    t.trainings,
    inArray(t.trainings.slug, sql.select({ slug: t.trainingLanguages.training }).from(t.trainingLanguages).where(inKeys(t.trainingLanguages.language, tags))),
  );
  return or(inSession, and(eq(t.trainings.latestOn, ''), undated));
}

/** What a filter leaves of the trainings. */
export function filteredTrainings(q: Q, today: string, filter: TrainingFilter | null | undefined, viewer: Viewer): SQL | undefined {
  if (!filter) return undefined;
  const { sql, t } = q;
  const { kinds, topics, organizations, freePlaces, upcoming, listings, isDemonstration } = filter;
  return all([
    filter.updatedSince == null ? undefined : changedSince(q, 'Training', t.trainings.slug, filter.updatedSince, audiencesOf(viewer)),
    held(q, today, filter),
    kinds?.length ? or(inKeys(t.trainings.kind, kinds), withSession(q, inKeys(t.trainingSessions.kind, kinds))) : undefined,
    topics?.length
      ? inArray(t.trainings.slug, sql.select({ slug: t.trainingTopics.training }).from(t.trainingTopics).where(inArray(t.trainingTopics.topic, topicsWithin(q, topics))))
      : undefined,
    organizations?.length
      ? inArray(t.trainings.slug, sql.select({ slug: t.trainingOrganizations.training }).from(t.trainingOrganizations).where(inKeys(t.trainingOrganizations.organization, organizations)))
      : undefined,
    freePlaces === false ? not(withSession(q, hasFreePlaces(q, today))) : undefined,
    upcoming === false ? not(withSession(q, isAhead(q, today))) : undefined,
    listings?.length ? inKeys(t.trainings.listing, listings) : undefined,
    isDemonstration == null ? undefined : eq(t.trainings.isDemonstration, isDemonstration),
  ]);
}
