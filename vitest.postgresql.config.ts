import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** Whatever asks or changes a graph, on PostgreSQL: run by `npm run test:postgresql`. */
export default defineConfig({
  ...usual,
  test: {
    ...usual.test,
    name: 'postgresql',
    env: { BOTH_WAYS: 'yes' },
    globalSetup: ['test/support/template.ts', 'test/support/postgresTemplate.ts'],
    include: ['test/{postgresql,college,needs,partners,matrix,stories}/**/*.test.ts', 'test/kit/{bearer,envelope}.test.ts', 'test/gateway/{errors,limits,peers}.test.ts'],
    exclude: [
      'node_modules/**',
      // What these are about is the files of SQLite, or how SQLite goes about a statement.
      'test/stories/{backup,demonstration,explain,references,smoke,upgrade}.test.ts',
      'test/college/plans.test.ts',
    ],
  },
});
