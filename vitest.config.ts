import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    // Without this, graphql is loaded twice, as a module and as CommonJS, and refuses to work with itself.
    alias: [{ find: /^graphql$/, replacement: new URL('node_modules/graphql/index.js', import.meta.url).pathname }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/long/**', 'test/postgresql/**', 'node_modules/**'],
    globalSetup: ['test/support/template.ts'],
    reporters: ['default', './test/support/summary.ts'],
    pool: 'forks',
    // Test files share what they import, which is most of the time of a small one; each opens a graph of its own.
    isolate: false,
    // One worker less than there are processors, as is usual, would be one on a machine of two.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    server: { deps: { inline: [/@apollo\/(server|subgraph|gateway)/] } },
  },
});
