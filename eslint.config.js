import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';
import { descriptions } from './scripts/descriptions.ts';

const message = 'SQL by hand lives in services/kit alone, as named functions: what it says differs between databases.';
const rawSql = [
  { selector: "TaggedTemplateExpression[tag.name='sql']", message },
  { selector: "CallExpression[callee.object.name='sql'][callee.property.name=/^(raw|run|all|get|values|execute)$/]", message },
  { selector: "CallExpression[callee.object.property.name='sql'][callee.property.name=/^(raw|run|all|get|values|execute)$/]", message },
];
const rawImports = ['error', { paths: [{ name: 'drizzle-orm', importNames: ['sql'], message }, ...['better-sqlite3', 'drizzle-orm/better-sqlite3', 'drizzle-orm/sql', 'drizzle-orm/sql/sql'].map(name => ({ name, message }))] }];

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'data', '**/generated.ts', '**/*.mjs', '**/*.cjs', 'eslint.config.js', 'services/*/migrations', 'schema/supergraph.graphql', 'schema/released.graphql'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-syntax': ['error', ...rawSql],
    },
  },
  { files: ['services/**/*.ts', 'gateway/**/*.ts'], rules: { 'no-restricted-imports': rawImports } },
  { files: ['services/kit/**/*.ts'], rules: { 'no-restricted-syntax': 'off', 'no-restricted-imports': 'off' } },
  // A test that looks at a database itself does so by plain SQL; that is the point of it.
  { files: ['test/kit/database.test.ts', 'test/postgresql/bothDatabases.test.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql, local: { rules: { descriptions } } },
    languageOptions: {
      parser: graphql.parser,
      // The plugin keeps the first schema it sees, so all files are linted against the one that they make together.
      parserOptions: { graphQLConfig: { schema: 'schema/supergraph.graphql' } },
    },
    rules: {
      'local/descriptions': 'error',
      '@graphql-eslint/require-description': [
        'error',
        { types: true, FieldDefinition: true, EnumValueDefinition: true, InputValueDefinition: true, DirectiveDefinition: true, ignoredSelectors: [':matches(FieldDefinition, DirectiveDefinition) > InputValueDefinition'] },
      ],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': { style: 'camelCase', forbiddenPrefixes: ['get', 'list', 'query', 'find', 'fetch'] },
        },
      ],
      '@graphql-eslint/no-typename-prefix': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: true }],
      '@graphql-eslint/relay-connection-types': 'error',
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/relay-page-info': 'error',
    },
  },
);
