import { dayOf } from '../../kit/values/clock.ts';
import { eventDate } from '../../kit/values/dates.ts';
import { owned } from '../../kit/errors.ts';
import { languagesOf, localized, localizedOrNull } from '../../kit/values/text.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { sessionById, sessionInPlaceOf } from '../queries/sessions.ts';
import { trainingBySlug } from '../queries/trainings.ts';
import { type Cancellable, isBookable, placesLeft } from '../rules/sessions.ts';
import { organizationsOf } from './actors.ts';

/** What is known of a session's being called off; null of one that is held. */
export const cancellationOf = async (ctx: SubgraphContext, session: Cancellable) =>
  session.isCancelled ? { on: session.calledOffOn, reason: session.cancellationReason, replacedBy: await sessionInPlaceOf(ctx, session) } : null;

export const sessions: Resolvers = {
  Query: {
    trainingSession: async (_, { id }, ctx) => (await sessionById(ctx, id)) ?? null,
  },
  TrainingSession: {
    training: async (session, _, ctx) => owned(await trainingBySlug(ctx, session.training)),
    title: (session, { languages }, ctx) => localized(session.title, languagesOf(languages, ctx.languages)),
    starts: session => eventDate(session.startsOn, session.timeZone),
    ends: session => eventDate(session.endsOn, session.timeZone),
    country: session => (session.country === null ? null : { iso3: session.country }),
    topics: session => session.topics.map(slug => ({ slug })),
    organizations: (session, _, ctx) => organizationsOf(ctx, session.organizations),
    cancellation: (session, _, ctx) => cancellationOf(ctx, session),
    placesLeft: session => placesLeft(session),
    isBookable: (session, _, ctx) => isBookable(session, dayOf(ctx.now)),
    note: (session, { languages }, ctx) => localizedOrNull(session.note, languagesOf(languages, ctx.languages)),
    provenance: session => session,
  },
};
