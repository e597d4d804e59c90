// @ts-check
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

// One day is the same day in every zone: nowhere is there local time, and outside src/lib/time no `Date`.
const localTime = [
  {
    selector:
      'CallExpression[callee.property.name=/^((get|set)(Year|FullYear|Month|Date|Day|Hours|Minutes|Seconds|Milliseconds)|getTimezoneOffset)$/]',
    message: 'Local time differs from reader to reader: use the functions of src/lib/time.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toLocale(Date|Time)String$/]',
    message: 'This writes local time and loses precision: use the words of src/lib/time.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length>1]',
    message: 'These are parts of local time: use the functions of src/lib/time.',
  },
];
const dates = [
  ...localTime,
  {
    selector: ':matches(NewExpression, CallExpression)[callee.name="Date"]',
    message: 'Instants are numbers outside src/lib/time.',
  },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="parse"]',
    message: 'Date.parse guesses: use parseDate of src/lib/time.',
  },
  {
    selector: ':matches(NewExpression, CallExpression)[callee.property.name="DateTimeFormat"]',
    message: 'This writes local time: use the words of src/lib/time.',
  },
];

const deepState = {
  selector: 'CallExpression[callee.name="$state"] > :not(Literal).arguments',
  message:
    'The embed is built without deep state (vite.embed.config.ts): use $state.raw, and replace the whole value.',
};

export default defineConfig(
  globalIgnores([
    ...['build/', '.svelte-kit/', 'test-results/', 'playwright-report/'],
    ...['tests/decks/slidev/components/', 'tests/decks/slidev/dist/', 'tests/apps/*/', 'dist/'],
  ]),
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  {
    files: ['src/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['scripts/**', 'tests/**', 'bench/**', '*.{js,ts}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.{js,ts}'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      // TypeScript finds undefined names, and knows those of types.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      'svelte/no-at-html-tags': 'error',
      // Links are relative by hand, so that the site works below any path.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  {
    rules: { 'no-restricted-syntax': ['error', ...localTime] },
  },
  {
    ignores: ['src/lib/time/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...dates] },
  },
  {
    files: ['src/lib/**', 'src/embed/**'],
    ignores: ['src/lib/time/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...dates, deepState] },
  },
  {
    files: ['src/lib/**', 'src/embed/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\$app(/|$)',
              message: 'src/lib and src/embed run where there is no Kit: in frames and in tests.',
            },
          ],
        },
      ],
    },
  },
);
