import { owned } from '../../kit/errors.ts';
import { languagesOf, localized, localizedOrNull } from '../../kit/values/text.ts';
import type { Resolvers } from '../generated.ts';
import { provisionByCode } from '../queries/provisions.ts';
import { questionnaireByCode, questionnaireList } from '../queries/questionnaires.ts';

export const questionnaires: Resolvers = {
  Query: {
    questionnaire: async (_, { code }, ctx) => (await questionnaireByCode(ctx, code)) ?? null,
    questionnaires: (_, args, ctx) => questionnaireList.all(ctx, args),
  },
  Questionnaire: {
    __resolveReference: async ({ code }, ctx) => (await questionnaireByCode(ctx, code)) ?? null,
    title: (questionnaire, { languages }, ctx) => localized(questionnaire.title, languagesOf(languages, ctx.languages)),
    issuedBy: ({ issuedBy }) => ({ slug: issuedBy }),
    sentOn: ({ sentOn, sentPrecision }) => ({ value: sentOn, precision: sentPrecision, timeZone: null }),
    provisions: async (questionnaire, _, ctx) => {
      const provisions = await Promise.all(questionnaire.provisions.map(async code => owned(await provisionByCode(ctx, code))));
      return provisions.sort((a, b) => a.position - b.position);
    },
    reportedFigures: ({ figures }) => figures,
    reportedFindings: ({ findings }) => findings,
    provenance: questionnaire => questionnaire,
  },
  QuestionnaireFinding: {
    note: ({ note }, { languages }, ctx) => localizedOrNull(note === null ? null : { en: note }, languagesOf(languages, ctx.languages)),
  },
};
