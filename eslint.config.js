import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

/** Functions whose last places ECMAScript leaves to the engine. */
const INEXACT =
  'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 hypot log log10 log1p log2 pow sin sinh tan tanh'.split(
    ' ',
  );

/** Why the core has none of them: a dataset is the same bytes in every engine. */
function refused(property) {
  return { object: 'Math', property, message: 'Engines differ: use src/core/elementary.ts.' };
}

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
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-restricted-properties': ['error', ...INEXACT.map(refused)],
    },
  },
  {
    files: ['*.config.{js,ts}', 'scripts/*.config.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  { files: ['**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
