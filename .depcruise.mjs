import { roomNames, rooms, roomsWithoutDoor } from './scripts/rooms.mjs';

const others = (room, predicate) => roomNames.filter((other) => other !== room && predicate(other)).join('|');

/** The texts of a room: of its codes, of what to do about them, and of its schemas. */
const WORDS = '(^|/)src/[^/]+/teksten/(?!codes\\.)';
const gathered = (room) => (room === 'register' ? WORDS : '^$');

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'folders-in-a-line',
      comment: 'Folders stand above each other as rooms do: none imports what imports it, directly or by others.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src/' },
      to: { circular: true },
    },
    ...roomNames
      .filter((room) => others(room, (other) => rooms[other] >= rooms[room]) !== '')
      .map((room) => ({
        name: `never-upwards-from-${room}`,
        comment: 'A room imports only rooms on a lower floor (scripts/rooms.mjs).',
        severity: 'error',
        from: { path: `(^|/)src/${room}/` },
        to: { path: `(^|/)src/(${others(room, (other) => rooms[other] >= rooms[room])})/`, pathNot: gathered(room) },
      })),
    {
      name: 'never-the-front-door',
      comment: 'The front door gathers the rooms; no room imports it.',
      severity: 'error',
      from: { path: '(^|/)src/[^/]+/' },
      to: { path: '(^|/)src/index\\.ts$' },
    },
    {
      name: 'only-through-the-face',
      comment:
        'Another room is imported through its faces only: index.ts, which an app sees too, and huis.ts, which only rooms see.',
      severity: 'error',
      from: { path: '(^|/)src/([^/]+)/' },
      to: { path: '(^|/)src/[^/]+/.+', pathNot: ['(^|/)src/$2/', '(^|/)src/[^/]+/(index|huis)\\.ts$', WORDS] },
    },
    {
      name: 'words-only-for-who-gathers-them',
      comment:
        'The words of a room are for the room itself, for taal (texts of codes), for register (texts of schemas) and for stukken (sentences of findings).',
      severity: 'error',
      from: { path: '(^|/)src/([^/]+)/', pathNot: '(^|/)src/(taal|register|stukken)/' },
      to: { path: WORDS, pathNot: '(^|/)src/$2/' },
    },
    {
      name: 'taal-gathers-words-only',
      comment:
        'taal stands above every room and gathers their words; it needs no room for that, but for a type of kern.',
      severity: 'error',
      from: { path: '(^|/)src/taal/' },
      to: { pathNot: [WORDS, '(^|/)src/taal/'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'words-import-nothing',
      comment:
        'The words of a room are data, so that they can be gathered from any floor; only the words beside them give their type.',
      severity: 'error',
      from: { path: WORDS },
      to: { pathNot: WORDS },
    },
    {
      name: 'never-the-own-face',
      comment: 'Inside a room a file is imported where it lies: the faces of a room are for others.',
      severity: 'error',
      from: { path: '(^|/)src/([^/]+)/' },
      to: { path: '(^|/)src/$2/(index|huis)\\.ts$' },
    },
    {
      name: 'only-faces-from-outside',
      comment: 'Examples and the front door know the public package only: no huis.ts.',
      severity: 'error',
      from: { path: ['^examples/', '(^|/)src/index\\.ts$'] },
      to: { path: '(^|/)src/[^/]+/.+', pathNot: '(^|/)src/[^/]+/index\\.ts$' },
    },
    {
      name: 'no-door',
      comment: 'A room without a door is there for other rooms only (scripts/rooms.mjs).',
      severity: 'error',
      from: { path: ['^examples/', '(^|/)src/index\\.ts$'] },
      to: { path: `(^|/)src/(${roomsWithoutDoor.join('|')})/` },
    },
    {
      name: 'an-unknown-room',
      comment: 'A folder in src/ is a room of scripts/rooms.mjs.',
      severity: 'error',
      from: { path: '(^|/)src/', pathNot: `(^|/)src/(index\\.ts$|(${roomNames.join('|')})/)` },
      to: {},
    },
    {
      name: 'only-declared-packages',
      comment: 'src/ runs on zod, date-fns, @date-fns/utc and decimal.js, and on nothing of the machine.',
      severity: 'error',
      from: { path: '(^|/)src/' },
      to: { pathNot: ['(^|/)src/', 'node_modules/(zod|date-fns|@date-fns/utc|decimal\\.js)/'] },
    },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
