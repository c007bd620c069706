import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { betweenRooms, insideClient, insideServer, rooms, roomsOfProofs } from './eslint.rooms.mjs';

const sources = ['**/*.ts'];
const proofs = ['**/*.spec.ts', '**/*.example.ts', 'libs/domain/src/examples.ts', 'tests/**/*.ts'];

/** Words that say nothing about the assembly: no file, folder or class is named so. */
const emptyWords = /^(utils?|helpers?|common|shared|core|base|misc|managers?|impl)$/i;

const names = {
  rules: {
    'say-something': {
      create: (context) => ({
        Program(node) {
          const path = context.filename.slice(context.cwd.length + 1);
          const empty = path.split(/[/.-]/).find((part) => emptyWords.test(part));
          if (empty !== undefined) {
            context.report({ node, message: `"${empty}" says nothing: name what it is for.` });
          }
        },
      }),
    },
  },
};

const onlyForProofs = {
  group: ['dienhong/domain/examples', '**/*.example', '**/*.example.js'],
  message: 'Examples are for specs and tests.',
};
const onePdfFile = {
  group: ['pdfjs-dist', 'pdfjs-dist/*'],
  message: 'One file of documents speaks with pdf.js.',
};
const noMachine = { group: ['node:*'], message: 'This room runs anywhere: it touches no machine.' };
const forbidImports = (...patterns) => ['error', { patterns }];

const noHiddenInputs = [
  'error',
  { selector: 'ThrowStatement', message: 'A rule returns a refusal; it does not throw.' },
  { selector: 'AwaitExpression, :function[async=true]', message: 'A rule decides at once.' },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is an argument.',
  },
];

export default defineConfig(
  {
    ignores: [
      'dist',
      'node_modules',
      '.nx',
      '.cache',
      'data',
      'tmp',
      '**/.angular',
      '**/*.js',
      '**/*.cjs',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mjs}'],
    plugins: { names },
    rules: { 'names/say-something': 'error', 'max-lines': ['error', 300], eqeqeq: 'error' },
  },
  { files: ['**/*.mjs'], rules: { 'no-unused-vars': 'error', 'no-empty': 'error' } },
  {
    files: sources,
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { '@nx': nx },
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@nx/enforce-module-boundaries': betweenRooms(rooms),
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A Nest module and an Angular component may be nothing but their decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // Angular's validators are static methods that are passed by name.
      '@typescript-eslint/unbound-method': ['error', { ignoreStatic: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Values that change inside a closure look constant to these two.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'no-restricted-imports': forbidImports(onlyForProofs, onePdfFile),
      'no-async-promise-executor': 'error',
      'no-control-regex': 'error',
      'no-empty': 'error',
      'no-irregular-whitespace': 'error',
      'no-unsafe-finally': 'error',
      'no-useless-escape': 'error',
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    files: ['libs/**/*.ts', 'client/**/*.ts'],
    rules: { 'no-restricted-imports': forbidImports(onlyForProofs, onePdfFile, noMachine) },
  },
  {
    files: ['libs/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': noHiddenInputs },
  },
  {
    // Nest reads constructor types at run time: an import that looks like a type is a value there.
    files: ['server/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  insideServer,
  insideClient,
  {
    // An HTTP spec tries a word behind the real front: it is put together as the composition does.
    files: ['server/src/features/**/*.http.example.ts'],
    rules: { 'boundaries/dependencies': 'off' },
  },
  {
    files: ['client/src/app/features/documents/pdf*.ts', 'server/src/features/documents/*.ts'],
    rules: { 'no-restricted-imports': forbidImports(onlyForProofs) },
  },
  {
    files: ['client/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'dh', style: 'kebab-case' },
          { type: 'attribute', prefix: 'dh', style: 'camelCase' },
        ],
      ],
      '@angular-eslint/directive-selector': [
        'error',
        { type: 'attribute', prefix: 'dh', style: 'camelCase' },
      ],
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
    },
  },
  {
    files: ['client/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/prefer-control-flow': 'error' },
  },
  {
    files: proofs,
    rules: {
      '@nx/enforce-module-boundaries': betweenRooms(roomsOfProofs),
      'no-restricted-imports': 'off',
      'no-restricted-syntax': 'off',
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-empty-function': 'off',
    },
  },
  prettier,
);
