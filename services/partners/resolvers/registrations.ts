import { owned } from '../../kit/errors.ts';
import { dayOf } from '../../kit/values/clock.ts';
import { seesHeld } from '../../kit/identity/viewer.ts';
import { run } from '../../kit/write/write.ts';
import { cancelRegistration, decideRegistrations, registerForSession } from '../commands/registrations.ts';
import type { SubgraphContext } from '../context.ts';
import type { Resolvers } from '../generated.ts';
import { heldByPartners, ownState, positionOf, registrationById, registrationsOfLearner, registrationsOfSession } from '../queries/registrations.ts';
import { sessionBehind, sessionById } from '../queries/sessions.ts';
import { isDecidable, mayCancel, mayDecide, whyNotCancel, whyNotDecide, whyNotRegister } from '../rules/registrations.ts';
import { mayGive } from '../rules/visibility.ts';
import { cancellationOf } from './sessions.ts';

const shown = async (ctx: SubgraphContext, id: string | null) => (id === null ? null : ((await registrationById(ctx, id)) ?? null));

export const registrations: Resolvers = {
  Query: {
    registration: (_, { id }, ctx) => shown(ctx, id),
  },
  Mutation: {
    registerForSession: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, registerForSession, input);
      return { registration: await shown(ctx, result), userErrors };
    },
    cancelRegistration: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, cancelRegistration, input);
      return { registration: await shown(ctx, result), userErrors };
    },
    decideRegistrations: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, decideRegistrations, input);
      // A repetition may come after the viewer has ceased to see some of them.
      return { registrations: result && (await Promise.all(result.map(id => registrationById(ctx, id)))).filter(row => row !== undefined), userErrors };
    },
  },
  TrainingSession: {
    registrations: (session, args, ctx) => registrationsOfSession.of(ctx, session.id, args),
    viewerCan: session => session,
  },
  TrainingSessionPermissions: {
    registerForSession: async (session, _, ctx) => ctx.viewer.learner !== null && whyNotRegister(session, await ownState(ctx, session.id), dayOf(ctx.now)) === undefined,
    decideRegistrations: (session, _, ctx) => mayGive(ctx.viewer, session.organizations) && whyNotDecide(session, dayOf(ctx.now)) === undefined,
  },
  Registration: {
    __resolveReference: ({ id }, ctx) => shown(ctx, id),
    session: async (registration, _, ctx) => (await sessionById(ctx, registration.session)) ?? null,
    learner: registration => (registration.learner === null ? null : { id: registration.learner }),
    // Also where the session itself is no longer shown: whoever has registered for it is told.
    cancellation: async (registration, _, ctx) => cancellationOf(ctx, owned(await sessionBehind(ctx, registration.session))),
    position: async (registration, _, ctx) => (await positionOf(ctx, registration.id)) ?? null,
    viewerCan: registration => registration,
  },
  RegistrationPermissions: {
    cancelRegistration: async (registration, _, ctx) => {
      const session = await sessionBehind(ctx, registration.session);
      return session !== undefined && mayCancel(ctx.viewer, registration) && whyNotCancel(session, registration.state, dayOf(ctx.now)) === undefined;
    },
    decideRegistrations: async (registration, _, ctx) => {
      const session = await sessionById(ctx, registration.session);
      return session !== undefined && mayDecide(ctx.viewer, registration, session.organizations) && isDecidable(registration.state) && whyNotDecide(session, dayOf(ctx.now)) === undefined;
    },
  },
  Learner: {
    __resolveReference: ({ id }) => ({ id }),
    registrations: (learner, args, ctx) => registrationsOfLearner.of(ctx, learner.id, args),
    heldByPartners: (learner, args, ctx) => (seesHeld(ctx.viewer, learner) ? heldByPartners.all(ctx, args) : null),
  },
};
