/** Who may import whom. */
module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'subgraphs-stand-alone',
      comment: 'Nothing imports across subgraphs: facts of others come as reference rows or through @requires.',
      severity: 'error',
      from: { path: '^services/(college|needs|partners)/' },
      to: { path: '^services/(college|needs|partners)/', pathNot: '^services/$1/' },
    },
    { name: 'kit-knows-no-domain', severity: 'error', from: { path: '^services/kit/' }, to: { path: '^(services/(college|needs|partners)|gateway)/' } },
    { name: 'subgraphs-know-no-gateway', severity: 'error', from: { path: '^services/' }, to: { path: '^gateway/' } },
    {
      name: 'only-the-index-is-public',
      severity: 'error',
      from: { path: '^gateway/' },
      to: { path: '^services/(college|needs|partners)/', pathNot: '^services/[a-z]+/index[.]ts$' },
    },
    { name: 'resolvers-are-thin', severity: 'error', from: { path: '^services/[a-z]+/resolvers/' }, to: { path: '/tables([.]ts$|/)|^node_modules/drizzle' } },
    { name: 'queries-call-down', severity: 'error', from: { path: '^services/[a-z]+/queries/' }, to: { path: '^services/[a-z]+/(resolvers|commands)/' } },
    { name: 'rules-are-pure', severity: 'error', from: { path: '^services/[a-z]+/rules/' }, to: { path: '^services/[a-z]+/(resolvers|commands|queries|data)/|^node_modules/drizzle', dependencyTypesNot: ['type-only'] } },
    { name: 'rules-touch-no-system', severity: 'error', from: { path: '^services/[a-z]+/rules/' }, to: { dependencyTypes: ['core'] } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: 'node_modules/(?!drizzle)' },
    doNotFollow: { path: 'node_modules' },
  },
};
