import { defineConfig } from 'vitest/config';
import postgresql from './vitest.postgresql.config.ts';
import usual from './vitest.config.ts';

/** One file of queries and one of commands for each subgraph, search, and processes side by side. All the rest is run by `npm run test:long`. */
const some = [
  // All but the backup, which takes as long as the rest together.
  'test/postgresql/!(backup).test.ts',
  'test/college/{courses,enrolments,search}.test.ts',
  'test/needs/{needs,stateNeed}.test.ts',
  'test/partners/{trainings,registrations}.test.ts',
];

/** Everything on SQLite, and some of it on PostgreSQL: run by `npm test`. */
export default defineConfig({
  test: {
    reporters: usual.test!.reporters!,
    projects: [
      { ...usual, test: { ...usual.test, name: 'sqlite' } },
      { ...postgresql, test: { ...postgresql.test, env: {}, include: some } },
    ],
  },
});
