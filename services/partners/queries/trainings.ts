import { type SQL, eq, lte, min } from 'drizzle-orm';
import { dayOf } from '../../kit/values/clock.ts';
import { type Order, type PageArgs, type Selection, list } from '../../kit/graph/connection.ts';
import { prepared } from '../../kit/database/database.ts';
import { batched, byKey } from '../../kit/graph/loaders.ts';
import { searchMatches } from '../../kit/database/search.ts';
import { all, inKeys, negative, value } from '../../kit/database/sql.ts';
import type { PartnersTables, Q, SubgraphContext } from '../context.ts';
import type { TrainingFilter, TrainingOrder } from '../generated.ts';
import type { TrainingRow } from '../tables.ts';
import { orOther } from './redirects.ts';
import { sortedFor } from './references.ts';
import { isAhead, trainingOfEdition } from './sessions.ts';
import { filteredTrainings } from './trainingFilter.ts';
import { sightValues, visible, visibleTrainings } from './visibility.ts';

const rows = prepared((q: Q) =>
  q.sql
    .select()
    .from(q.t.trainings)
    .where(all([inKeys(q.t.trainings.slug, value('keys')), visible(q, value('listings'), value('organizations'))])),
);
export const trainingBySlug = batched(async (q: Q, keys: readonly string[], { viewer }) =>
  byKey(await rows(q, { keys: JSON.stringify(keys), ...sightValues(viewer) }), row => row.slug),
);

/** The training with the slug, or the one that a training with this slug was a duplicate of. */
export const trainingOrOther = orOther('Training', trainingBySlug);

/** As `trainingOrOther`, or that of the edition which once had the slug. */
export const trainingOrEdition = async (ctx: SubgraphContext, slug: string): Promise<TrainingRow | undefined> => {
  const found = await trainingOrOther(ctx, slug);
  if (found !== undefined) return found;
  const edition = await trainingOfEdition(ctx, slug);
  return edition && trainingBySlug(ctx, edition.training);
};

interface TrainingArgs extends PageArgs {
  search?: string | null;
  filter?: TrainingFilter | null;
  orderBy?: TrainingOrder | null;
}

/** What a list of trainings hangs from: a table that names the training, and the column of what it hangs from. */
type Hanging = { table: NonNullable<Selection['joins']>[number]['table']; training: Parameters<typeof eq>[0]; parent: NonNullable<Selection['parent']> };

function select(q: Q, { search, filter, orderBy }: TrainingArgs, ctx: SubgraphContext, hanging?: Hanging): Selection {
  const { sql, t } = q;
  const today = dayOf(ctx.now);
  const found = searchMatches(q, t.trainingWords, search);
  const title = sortedFor(ctx, { en: t.trainings.titleEn, fr: t.trainings.titleFr, es: t.trainings.titleEs });
  const slug = { by: t.trainings.slug, type: 'string' } as const;
  const joins: { table: Hanging['table']; on: SQL }[] = [];
  if (hanging) joins.push({ table: hanging.table, on: eq(hanging.training, t.trainings.slug) });
  if (found) joins.push({ table: found, on: eq(found.document, t.trainings.slug) });
  const order = (): Order => {
    switch (orderBy) {
      case 'SOONEST': {
        const next = sql
          .select({ training: t.trainingSessions.training, day: min(t.trainingSessions.firstDay).as('next_day') })
          .from(t.trainingSessions)
          .where(isAhead(q, today))
          .groupBy(t.trainingSessions.training)
          .as('next');
        joins.push({ table: next, on: eq(next.training, t.trainings.slug) });
        return { name: `SOONEST ${today}`, keys: [{ by: next.day, type: 'string' }, slug] };
      }
      case 'LATEST':
        return { name: 'LATEST', descending: true, keys: [{ by: t.trainings.latestOn, type: 'string' }, slug] };
      default:
        if (found && orderBy !== 'TITLE') return { name: 'RELEVANCE', keys: [{ by: negative(found.rank), type: 'number' }, slug] };
        return { name: `TITLE ${title.name}`, keys: [{ by: title.by, type: 'string' }, slug] };
    }
  };
  return { from: t.trainings, order: order(), joins, where: all([visibleTrainings(q, ctx.viewer), filteredTrainings(q, today, filter, ctx.viewer)]), key: t.trainings.slug, ...(hanging && { parent: hanging.parent }) };
}

export const trainingList = list<PartnersTables, TrainingArgs, TrainingRow>('trainings', (q, args, ctx) => select(q, args, ctx), trainingBySlug);

export const trainingsOfOrganization = list<PartnersTables, TrainingArgs, TrainingRow>(
  'trainings of an organization',
  (q, args, ctx) => {
    const { trainingOrganizations: by } = q.t;
    return select(q, args, ctx, { table: by, training: by.training, parent: by.organization });
  },
  trainingBySlug,
);

export const trainingsOfCourse = list<PartnersTables, TrainingArgs, TrainingRow>(
  'trainings that use a course',
  (q, args, ctx) => {
    const { trainingCourses: by } = q.t;
    return select(q, args, ctx, { table: by, training: by.training, parent: by.course });
  },
  trainingBySlug,
);

/** Trainings tagged with the topic or with one inside it. */
export const trainingsOfTopic = list<PartnersTables, TrainingArgs, TrainingRow>(
  'trainings on a topic',
  (q, args, ctx, topics) => {
    const { sql, t } = q;
    const within = sql
      .selectDistinct({ topic: t.topicProximity.topic, training: t.trainingTopics.training })
      .from(t.topicProximity)
      .innerJoin(t.trainingTopics, eq(t.trainingTopics.topic, t.topicProximity.near))
      .where(all([inKeys(t.topicProximity.topic, topics), lte(t.topicProximity.distance, 1)]))
      .as('within');
    return select(q, args, ctx, { table: within, training: within.training, parent: within.topic });
  },
  trainingBySlug,
);
