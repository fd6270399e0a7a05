import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countCasts, countHuis, tabulateHuis } from '../../scripts/huistelling.mjs';
import { roomNames } from '../../scripts/rooms.mjs';

const bestanden: Readonly<Record<string, string>> = {
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      target: 'ES2022',
      module: 'ESNext',
      moduleResolution: 'bundler',
      strict: true,
      types: [],
      paths: { 'buurtaanpak/*': ['./src/*/index.ts'] },
    },
  }),
  'src/index.ts': "export { addEen } from './kelder/index.js';\n",
  'src/kelder/index.ts': [
    "export { type Getal, MAAT } from './model/getal.js';",
    "export { addEen, addTwee } from './reken/add.js';",
    "export { type Stil, hum } from './reken/stil.js';",
    '',
  ].join('\n'),
  'src/kelder/huis.ts': "export { readEerste } from './reken/readEerste.js';\n",
  'src/kelder/model/getal.ts': [
    "import { hum } from '../reken/stil.js';",
    'export type Getal = number;',
    "export const MAAT = { el: 1, duim: 2 } as const satisfies Record<'el' | 'duim', Getal>;",
    'export const stilte = hum;',
    '',
  ].join('\n'),
  'src/kelder/reken/add.ts': [
    "import type { Getal } from '../model/getal.js';",
    'export function addEen(getal: Getal): Getal;',
    'export function addEen(getal: unknown): Getal {',
    '  return (getal as Getal) + 1;',
    '}',
    'export const addTwee = (getal: Getal): Getal => addEen(addEen(getal));',
    'const binnen = (getal: Getal) => getal;',
    'export const drie = binnen(3);',
    '',
  ].join('\n'),
  'src/kelder/reken/stil.ts': ['export type Stil = string;', 'export function hum() {', ...Array(59), '}', ''].join(
    '\n',
  ),
  'src/kelder/reken/readEerste.ts': [
    'export function readEerste(rij: readonly number[]): number {',
    '  const eerste = rij[0] as number;',
    '  const tweede = rij[1]!;',
    '  const derde = (rij[2]) as unknown as number;',
    ...Array(57),
    '  return eerste + tweede + derde;',
    '}',
    '',
  ].join('\n'),
  'src/zolder/index.ts': "export { lees } from './lees.js';\n",
  'src/zolder/lees.ts': [
    "import { readEerste } from '../kelder/huis.js';",
    "import type { Getal } from '../kelder/index.js';",
    'export const lees = (rij: Getal[]) => readEerste(rij);',
    '',
  ].join('\n'),
  'examples/demo.ts': [
    "import * as kelder from 'buurtaanpak/kelder';",
    "import { lees } from 'buurtaanpak/zolder';",
    'console.log(kelder.MAAT.el, lees([1]));',
    '',
  ].join('\n'),
};

const huis = mkdtempSync(join(tmpdir(), 'huis-'));
let telling: ReturnType<typeof countHuis>;

beforeAll(() => {
  for (const [naam, tekst] of Object.entries(bestanden)) {
    mkdirSync(dirname(join(huis, naam)), { recursive: true });
    writeFileSync(join(huis, naam), tekst);
  }
  telling = countHuis(huis, ['kelder', 'zolder']);
});
afterAll(() => rmSync(huis, { recursive: true }));

test('counts the names of a door and of the face for the house', () => {
  const [kelder, zolder] = telling.kamers;
  expect(telling.voordeur).toEqual({ functies: 1, waarden: 0, typen: 0 });
  expect(kelder?.deur).toEqual({ functies: 3, waarden: 1, typen: 2 });
  expect(kelder?.huis).toEqual({ functies: 1, waarden: 0, typen: 0 });
  expect(zolder?.deur).toEqual({ functies: 1, waarden: 0, typen: 0 });
});

test('names what nobody outside the room uses', () => {
  expect(telling.kamers.map(({ ongebruikt }) => ongebruikt)).toEqual([
    [
      { naam: 'addTwee', soort: 'functie' },
      { naam: 'Stil', soort: 'type' },
      { naam: 'hum', soort: 'functie' },
    ],
    [],
  ]);
});

test('counts casts, but not `as const`, and tells those of an index read apart', () => {
  const [kelder] = telling.kamers;
  expect(kelder).toMatchObject({ casts: 4, indexcasts: 2, uitroeptekens: 1 });
});

test('names folders that import each other, with the imports of both sides', () => {
  expect(telling.kamers.map(({ mappenparen }) => mappenparen)).toEqual([
    [
      {
        mappen: ['kelder/model', 'kelder/reken'],
        heen: ['kelder/model/getal.ts -> kelder/reken/stil.ts'],
        terug: ['kelder/reken/add.ts -> kelder/model/getal.ts'],
      },
    ],
    [],
  ]);
});

test('names files with more than one exported function, and functions of over sixty lines', () => {
  const [kelder] = telling.kamers;
  expect(kelder?.meerFuncties).toEqual([{ pad: 'src/kelder/reken/add.ts', functies: ['addEen', 'addTwee'] }]);
  expect(kelder?.langeFuncties).toEqual([
    { pad: 'src/kelder/reken/readEerste.ts', naam: 'readEerste', regel: 1, regels: 63 },
    { pad: 'src/kelder/reken/stil.ts', naam: 'hum', regel: 2, regels: 61 },
  ]);
  expect(kelder).toMatchObject({ bestanden: 6, regels: 3 + 1 + 4 + 8 + 63 + 62 });
});

test('prints a row for each room, the sum and the front door', () => {
  const regels = tabulateHuis(telling).split('\n');
  expect(regels.map((regel) => regel.split(' | ')[0])).toEqual([
    '| room',
    '| ---',
    '| `kelder`',
    '| `zolder`',
    '| all rooms',
    '| front door',
  ]);
  expect(new Set(regels.map((regel) => regel.split('|').length)).size).toBe(1);
  expect(regels[4]).toBe('| all rooms | 4 | 1 | 2 | 1 | 2 | 1 | 4 | 2 | 1 | 1 | 1 | 2 | 8 | 145 |');
});

/**
 * The most casts and `!` together that a room may have; a room that is not in it may have none. Lower a number when a room has fewer. A
 * number of a typed array is read by a reader of `rekenen`, rows side by side by `zipRijen`.
 */
const plafonds: Readonly<Record<string, number>> = {
  kern: 32,
  // One product of matrices, unrolled.
  rekenen: 56,
  gebied: 18,
  oplosser: 185,
  kerncijfers: 29,
  financiering: 8,
  team: 18,
  routekaart: 11,
  // Ranking and counting of draws.
  gevoeligheid: 149,
  // Schemas, rules and steps that are made from a table by kind.
  overeenkomst: 8,
  selectie: 51,
  programma: 5,
  register: 20,
  // The simulator reads what it drew itself.
  evaluatie: 9,
  verslag: 5,
  grafieken: 4,
  stukken: 6,
};

test('no room has more casts than its ceiling', () => {
  const teVeel = countCasts(process.cwd(), roomNames).filter(({ kamer, casts }) => casts > (plafonds[kamer] ?? 0));
  expect(teVeel).toEqual([]);
});

test('the quick count of casts is that of the whole count', () => {
  const heel = telling.kamers.map(({ kamer, casts, uitroeptekens }) => ({ kamer, casts: casts + uitroeptekens }));
  expect(countCasts(huis, ['kelder', 'zolder'])).toEqual(heel);
});
