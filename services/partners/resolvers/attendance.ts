import { dayOf } from '../../kit/values/clock.ts';
import { run } from '../../kit/write/write.ts';
import { recordAttendance } from '../commands/attendance.ts';
import type { Resolvers } from '../generated.ts';
import { attendedSession, attendedTraining, registrationById } from '../queries/registrations.ts';
import { allSessionsOf } from '../queries/sessions.ts';
import { attendanceOfSession, attendanceOfTraining } from '../rules/attendance.ts';
import { whyNotRecord } from '../rules/registrations.ts';
import { mayGive } from '../rules/visibility.ts';

export const attendance: Resolvers = {
  Mutation: {
    recordAttendance: async (_, { input }, ctx) => {
      const { result, userErrors } = await run(ctx, recordAttendance, input);
      // A repetition may come after the viewer has ceased to see some of them.
      return { registrations: result && (await Promise.all(result.map(id => registrationById(ctx, id)))).filter(row => row !== undefined), userErrors };
    },
  },
  TrainingSession: {
    attendance: async (session, _, ctx) => attendanceOfSession(await attendedSession(ctx, session.id), (await attendedTraining(ctx, session.training)) ?? 0, mayGive(ctx.viewer, session.organizations)),
  },
  TrainingSessionPermissions: {
    recordAttendance: (session, _, ctx) => mayGive(ctx.viewer, session.organizations) && whyNotRecord(session, dayOf(ctx.now)) === undefined,
  },
  Training: {
    attendance: async (training, _, ctx) => {
      const attended = await attendedTraining(ctx, training.slug);
      const sessions = await allSessionsOf(ctx, training.slug);
      return attendanceOfTraining(attended, await Promise.all(sessions.map(session => attendedSession(ctx, session.id))), sessions.every(session => mayGive(ctx.viewer, session.organizations)));
    },
  },
};
