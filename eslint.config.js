import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

export default tseslint.config(
  { ignores: ['bin', 'dist', 'public', 'test-results', 'playwright-report'] },
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Typed arrays and CSR offsets are indexed within bounds the loop has just established.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // To take a property out is to name it beside the rest.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Use a named export.' },
      ],
    },
  },
  { files: ['src/**/*.tsx', 'src/ui/**/*.ts'], ...reactHooks.configs.flat.recommended },
  // Virtual lists: their library returns functions that no compiler may remember.
  { files: ['src/ui/**/*.tsx'], rules: { 'react-hooks/incompatible-library': 'off' } },
  { files: ['src/core/**/*.ts'], rules: { 'no-console': 'error' } },
  {
    files: ['*.config.{js,ts}', 'scripts/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
