import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const overtredingen: readonly (readonly [wat: string, code: string])[] = [
  ['the clock, by Date.now', 'export const x = Date.now();\n'],
  ['the clock, by new Date', 'export const x = new Date();\n'],
  [
    'the clock, by UTCDateMini',
    "import { UTCDateMini } from '@date-fns/utc/date/mini';\nexport const x = new UTCDateMini();\n",
  ],
  ['the whole of @date-fns/utc', "import { UTCDate } from '@date-fns/utc';\nexport const x = new UTCDate(0);\n"],
  ['the clock, by performance', 'export const x = performance.now();\n'],
  ['a timer', 'setTimeout(() => {}, 1);\n'],
  ['chance, by Math.random', 'export const x = Math.random();\n'],
  ['chance, by Math.random taken along', 'export const { random } = Math;\n'],
  ['chance, by crypto', 'export const x = crypto.randomUUID();\n'],
  ['the environment', 'export const x = process.env.TZ;\n'],
  ['the environment, by globalThis', 'export const x = globalThis;\n'],
  ['the environment, by import.meta', 'export const x = import.meta.url;\n'],
  ['the network', "export const x = fetch('https://example.org');\n"],
  ['the file system', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
  ['the file system, loaded late', "export const x = () => import('node:fs');\n"],
  ['the console', "console.log('x');\n"],
  ['toLocaleString', 'export const x = (1).toLocaleString();\n'],
  ['toLocaleString with a language', "export const x = (1).toLocaleString('nl-NL');\n"],
  ['toLocaleUpperCase', "export const x = 'x'.toLocaleUpperCase();\n"],
  ['localeCompare', "export const x = 'a'.localeCompare('b');\n"],
  ['localeCompare with a language', "export const x = 'a'.localeCompare('b', 'nl');\n"],
  ['localeCompare with options', "export const x = 'a'.localeCompare('b', 'nl', { numeric: true });\n"],
  ['localeCompare, optional', "export const x = (a?: string) => a?.localeCompare('b');\n"],
  ['Intl', "export const x = new Intl.NumberFormat('nl');\n"],
  ['any', 'export const x = (y: any) => y;\n'],
  ['zod by its named export', "import { z } from 'zod';\nexport const x = z.string();\n"],
  ['the whole of date-fns', "import { addDays } from 'date-fns';\nexport const x = addDays;\n"],
];

const toegestaan: Readonly<Record<string, string>> = {
  'src/kern/goed.ts': "import * as z from 'zod';\n\nexport const x: z.ZodType<string> = z.string();\n",
  'src/kern/datum.ts':
    "import { UTCDateMini } from '@date-fns/utc/date/mini';\n\nexport const x = new UTCDateMini(2027, 0, 1);\n",
  'src/kern/stap.ts': "import { addDays } from 'date-fns/addDays';\n\nexport const x = addDays;\n",
  'src/kern/rekenen.ts': 'export const x = Math.max(1, 2);\n',
  'scripts/x.ts': 'console.log(Date.now(), process.env.TZ);\n',
};

// A copy of the settings outside the repository: what git ignores, biome does not read.
const map = mkdtempSync(join(tmpdir(), 'overtredingen-'));
let gevonden: ReadonlySet<string>;

beforeAll(() => {
  const { $schema: _, ...settings } = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(`${map}/biome.json`, JSON.stringify({ ...settings, vcs: { enabled: false } }));
  cpSync('scripts/lint', `${map}/scripts/lint`, { recursive: true });
  mkdirSync(`${map}/src/kern`, { recursive: true });
  for (const [index, [, code]] of overtredingen.entries()) writeFileSync(`${map}/src/kern/fout${index}.ts`, code);
  for (const [bestand, code] of Object.entries(toegestaan)) writeFileSync(`${map}/${bestand}`, code);
  const opties = ['lint', '--error-on-warnings', '--max-diagnostics=none', '--reporter=json'];
  const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/biome'), opties, { cwd: map, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { location: { path: string } }[] };
  gevonden = new Set(diagnostics.map(({ location }) => location.path));
});

afterAll(() => rmSync(map, { recursive: true, force: true }));

test.each(overtredingen.map(([wat], index) => [wat, index] as const))('src/ does not get %s', (_, index) => {
  expect(gevonden).toContain(`src/kern/fout${index}.ts`);
});

test.each(Object.keys(toegestaan))('%s is left alone', (bestand) => {
  expect(gevonden).not.toContain(bestand);
});
