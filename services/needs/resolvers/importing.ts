import { workingLanguage } from '../../kit/values/text.ts';
import { userErrorSentence } from '../../kit/write/userErrors.ts';
import { run } from '../../kit/write/write.ts';
import { type Found, importNeeds } from '../commands/importNeeds.ts';
import type { Resolvers } from '../generated.ts';
import { needById } from '../queries/needs.ts';
import { importBounds } from '../rules/importing.ts';

export const importing: Resolvers = {
  Mutation: {
    importNeeds: async (_, { input }, ctx) => {
      const language = workingLanguage(ctx.languages);
      let found: Found = { created: 0, changed: 0, unchanged: 0, needs: [], faults: [] };
      // A dry run leaves nothing behind, not even that it was one.
      const asked = input.dryRun ? { ...input, idempotencyKey: null } : input;
      const { result, userErrors } = await run(ctx, importNeeds(input.csv, told => (found = told)), asked);
      return {
        ...found,
        ...result,
        // Every line that is wrong is shown, however many faults others have.
        faults: found.faults.filter(({ line }, i) => i < importBounds.lines || line !== found.faults[i - 1]!.line).map(({ line, column, code, values }) => ({ line, column, code, message: userErrorSentence(code, language, values) })),
        faultCount: found.faults.length,
        userErrors,
      };
    },
  },
  ImportedNeed: {
    need: async ({ need }, _, ctx) => (need === null ? null : ((await needById(ctx, need)) ?? null)),
  },
};
