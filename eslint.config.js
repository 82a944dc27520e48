import tseslint from 'typescript-eslint';

const rawSql = {
  selector: "TaggedTemplateExpression[tag.name='sql']",
  message: 'SQL by hand lives in services/kit alone, as named functions: what it says differs between databases.',
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'data', '**/generated.ts', '**/*.mjs', '**/*.cjs', 'eslint.config.js', 'services/*/migrations'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-syntax': ['error', rawSql],
    },
  },
  { files: ['services/kit/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
