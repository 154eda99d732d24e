import js from '@eslint/js';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { arrowGates } from './scripts/lint/arrows.mjs';
import { gateConfig, testFiles } from './scripts/lint/gate.mjs';
import { gates } from './scripts/lint/gates.mjs';

const style = {
  eqeqeq: 'error',
  'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
  'max-params': ['error', 3],
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
};

const styleOfTypes = {
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': [
    'error',
    { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] }] },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  '@typescript-eslint/no-redundant-type-constituents': 'off',
  '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/unbound-method': 'off',
};

/** Tests read what came back as it is, and hold what must be refused. */
const freedomOfTests = {
  'max-lines': 'off',
  'max-lines-per-function': 'off',
  'no-script-url': 'off',
  '@typescript-eslint/no-base-to-string': 'off',
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

export default [
  { ignores: ['**/node_modules/', '**/dist/', '**/cdn/', '**/storybook-static/', '**/coverage/', '**/.data/', 'bench/pages/'] },
  // Scripts that are hostile on purpose; and applications with compilers and packages of their own, which check them as they are built.
  { ignores: ['tests/hosts/scripts/', 'examples/{react,vue,angular}/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: ['**/*.{ts,mjs,js}'], rules: style },
  ...tseslint.configs.recommendedTypeChecked.map((config) => ({ files: ['**/*.ts'], ...config })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: styleOfTypes,
  },
  // Scripts are type-checked by tsc through their doc comments.
  { files: ['**/*.{mjs,js}'], languageOptions: { globals: globals.node } },
  { files: ['examples/**/*.{js,mjs}', 'bench/**/*.{js,mjs}'], languageOptions: { globals: globals.browser } },
  { files: testFiles.map((pattern) => pattern.replace('{ts,mjs}', 'ts')), rules: freedomOfTests },
  { files: ['**/*.test.mjs', '**/*.stories.ts'], rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  { files: ['packages/core/src/content/**', 'packages/elements/src/messages/**'], rules: { 'max-lines': 'off' } },
  ...[...arrowGates, ...gates].map(gateConfig),
];
