import boundaries from 'eslint-plugin-boundaries';

/** Between the rooms: who may import whom, and which packages never come in. */
export const rooms = [
  {
    sourceTag: 'room:domain',
    onlyDependOnLibsWithTags: ['room:domain'],
    allowedExternalImports: [],
  },
  {
    sourceTag: 'room:contracts',
    onlyDependOnLibsWithTags: ['room:domain', 'room:contracts'],
    allowedExternalImports: ['zod'],
  },
  {
    sourceTag: 'room:server',
    onlyDependOnLibsWithTags: ['room:domain', 'room:contracts', 'room:server'],
    bannedExternalImports: ['@angular/*', '@jsverse/*', 'socket.io-client'],
  },
  {
    sourceTag: 'room:client',
    onlyDependOnLibsWithTags: ['room:domain', 'room:contracts', 'room:client'],
    bannedExternalImports: ['@nestjs/*', 'fastify', '@fastify/*', 'mongoose', 'socket.io'],
  },
  {
    sourceTag: 'room:tests',
    onlyDependOnLibsWithTags: ['room:domain', 'room:contracts', 'room:tests'],
    bannedExternalImports: ['@nestjs/*', '@angular/*'],
  },
];
const proofTools = ['fast-check', 'jasmine', 'zod'];
export const roomsOfProofs = rooms.map((room) =>
  room.allowedExternalImports === undefined
    ? room
    : { ...room, allowedExternalImports: [...room.allowedExternalImports, ...proofTools] },
);
export const betweenRooms = (depConstraints) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    allow: [],
    // Who may import whom is the question here, not when it is loaded.
    checkDynamicDependenciesExceptions: ['.*'],
    depConstraints,
  },
];

/** The words whose `index.ts` other words may knock at. */
const doors = ['meetings', 'attendance', 'people'];
const toRooms = (...types) => ({ to: { element: { types: { anyOf: types } } } });
const fromRoom = (type, ...below) => ({
  from: { element: { type } },
  // A feature is not one room: it sees its own word and the doors of others, see below.
  allow: toRooms('lib', ...below, ...(type === 'feature' ? [] : [type])),
});
const ownWord = {
  from: { element: { type: 'feature' } },
  allow: {
    to: { element: { type: 'feature', captured: { word: '{{ from.element.captured.word }}' } } },
  },
};
const doorsOfOthers = {
  from: { element: { type: 'feature' } },
  allow: {
    to: { element: { type: 'feature', captured: { word: doors }, fileInternalPath: 'index.ts' } },
  },
};
const packagesAnywhere = { allow: { to: { module: { origin: ['external', 'core'] } } } };
const lib = { type: 'lib', pattern: 'libs/*' };

const inside = (files, elements, policies) => ({
  files,
  plugins: { boundaries },
  settings: {
    'boundaries/elements': [...elements, lib],
    'boundaries/legacy-warnings': false,
    'import/resolver': {
      typescript: {
        project: ['tsconfig.base.json', 'client/tsconfig.json'],
        noWarnOnMultipleProjects: true,
      },
    },
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      {
        default: 'disallow',
        checkUnknownLocals: true,
        policies: [packagesAnywhere, ownWord, doorsOfOthers, ...policies],
      },
    ],
    'boundaries/no-unknown-files': 'error',
  },
});

/** Inside the server: features on top, then live → access → journal → platform, and never back. */
export const insideServer = inside(
  ['server/src/**/*.ts'],
  [
    { type: 'feature', pattern: 'server/src/features/*', capture: ['word'] },
    { type: 'live', pattern: 'server/src/live' },
    { type: 'access', pattern: 'server/src/access' },
    { type: 'journal', pattern: 'server/src/journal' },
    { type: 'platform', pattern: 'server/src/platform' },
    { type: 'demo', pattern: 'server/src/demo' },
    { type: 'composition', pattern: 'server/src' },
  ],
  [
    fromRoom('feature', 'live', 'access', 'journal', 'platform'),
    fromRoom('live', 'access', 'journal', 'platform'),
    fromRoom('access', 'journal', 'platform'),
    fromRoom('journal', 'platform'),
    fromRoom('platform'),
    fromRoom('demo', 'feature', 'live', 'access', 'journal', 'platform'),
    fromRoom('composition', 'demo', 'feature', 'live', 'access', 'journal', 'platform'),
  ],
);

/** Inside the client: features on top of the frame; only the wall composes other words. */
export const insideClient = inside(
  ['client/src/**/*.ts'],
  [
    { type: 'feature', pattern: 'client/src/app/features/*', capture: ['word'] },
    { type: 'screen', pattern: 'client/src/app/screen' },
    { type: 'ui', pattern: 'client/src/app/ui' },
    { type: 'session', pattern: 'client/src/app/session' },
    { type: 'api', pattern: 'client/src/app/api' },
    { type: 'live', pattern: 'client/src/app/live' },
    { type: 'language', pattern: 'client/src/app/language' },
    { type: 'composition', pattern: 'client/src' },
  ],
  [
    fromRoom('feature', 'ui', 'session', 'api', 'live', 'language'),
    fromRoom('screen', 'feature', 'ui', 'session', 'api', 'live', 'language'),
    fromRoom('ui', 'session', 'api', 'live', 'language'),
    fromRoom('session', 'api', 'live', 'language'),
    fromRoom('live', 'api'),
    fromRoom('api'),
    fromRoom('language'),
    fromRoom('composition', 'feature', 'screen', 'ui', 'session', 'api', 'live', 'language'),
  ],
);
