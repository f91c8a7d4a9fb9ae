import eslint from '@eslint/js';
import jsdoc from 'eslint-plugin-jsdoc';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['out/', '.cache/', 'test-results/', 'tests/fixtures/']),
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      // `Month | ''` tells a reader more than the `string` that it comes to.
      '@typescript-eslint/no-redundant-type-constituents': 'off',
      // The compiler sees these, in plain JavaScript too.
      'no-undef': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', 300],
    },
  },
  {
    files: ['src/**'],
    plugins: { jsdoc },
    rules: {
      'no-console': 'error',
      // Who calls a function from another file should not have to read it.
      'jsdoc/require-jsdoc': ['error', { publicOnly: true, enableFixer: false }],
      'jsdoc/require-description': 'error',
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.strict],
    // A dialog or menu that opens should say which of its controls takes the keys; no page may.
    rules: { 'jsx-a11y/no-autofocus': ['error', { ignoreNonDOM: true }] },
  },
  {
    // What an old Electron runs as it is, its default app and what it loads first: plain CommonJS.
    files: ['scripts/setup/electron/default-app/*.js', 'tests/e2e/support/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { sourceType: 'commonjs' },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  { files: ['*.cjs', 'eslint.config.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
