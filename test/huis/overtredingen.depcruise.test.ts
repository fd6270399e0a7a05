import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A small house of its own, so that the rules are seen to bite and not only to pass.
const MAP = resolve(`.cache/overtredingen/${process.pid}`);

const face = 'export {};\n';
const huis: Readonly<Record<string, string>> = {
  'tsconfig.json': '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }',
  // What is allowed.
  'src/index.ts': "export * from './kern/index.js';\nexport * from './team/index.js';\n",
  'src/kern/index.ts': "export { kern } from './kern.js';\n",
  'src/kern/kern.ts':
    "import * as z from 'zod';\nimport type { addDays } from 'date-fns';\nexport const kern: [z.ZodType?, typeof addDays?] = [];\n",
  'src/kern/huis.ts': "export { kern as kernHuis } from './kern.js';\n",
  'src/team/gast.ts': "import { kernHuis } from '../kern/huis.js';\nexport const gast = kernHuis;\n",
  'src/team/index.ts': "export { kern } from '../kern/index.js';\nexport * from './sub/diep.js';\n",
  'src/team/sub/diep.ts': "import { kern } from '../../kern/index.js';\nexport const diep = kern;\n",
  'src/gebied/index.ts': face,
  'src/financiering/index.ts': face,
  'examples/goed.ts': "import '../src/index.js';\n",
  // What is not.
  'src/kern/kring-a.ts': "import { b } from './kring-b.js';\nexport const a: unknown = () => b;\n",
  'src/kern/kring-b.ts': "import { a } from './kring-a.js';\nexport const b: unknown = () => a;\n",
  'src/kern/type-kring-a.ts': "import type { B } from './type-kring-b.js';\nexport type A = B | 1;\n",
  'src/kern/type-kring-b.ts': "import type { A } from './type-kring-a.js';\nexport type B = A[];\n",
  'src/kern/laag/een.ts': "import '../hoog/twee.js';\n",
  'src/kern/laag/drie.ts': face,
  'src/kern/hoog/twee.ts': face,
  'src/kern/hoog/vier.ts': "import '../laag/drie.js';\n",
  'src/kern/omhoog.ts': "import '../gebied/index.js';\n",
  'src/gebied/type-omhoog.ts': "import type {} from '../team/index.js';\n",
  'src/financiering/ernaast.ts': "import '../team/index.js';\n",
  'src/kern/voordeur.ts': "import '../index.js';\n",
  'src/team/langs-gezicht.ts': "import { kern } from '../kern/kern.js';\nexport const k = kern;\n",
  'src/team/sub/langs-gezicht.ts': "import type { kern } from '../../kern/kern.js';\nexport type K = typeof kern;\n",
  'src/kern/teksten/nl.ts': 'export const kernNl = {};\n',
  'src/kern/teksten/en.ts':
    "import type { kernNl } from './nl.js';\nexport const kernEn = {} satisfies typeof kernNl;\n",
  'src/kern/teksten/advies.ts': "import { kern } from '../kern.js';\nexport const kernAdvies = kern;\n",
  'src/kern/woorden.ts': "export { kernNl } from './teksten/nl.js';\n",
  'src/taal/index.ts': "export { kernNl } from '../kern/teksten/nl.js';\n",
  'src/taal/gezicht.ts': "export { kern } from '../kern/index.js';\n",
  'src/team/woorden.ts': "export { kernNl } from '../kern/teksten/nl.js';\n",
  'src/kern/eigen-gezicht.ts': "import './index.js';\n",
  'src/kern/eigen-huis.ts': "import './huis.js';\n",
  'examples/huis.ts': "import '../src/kern/huis.js';\n",
  'src/gebied/lazy.ts': "export const lui = () => import('../verslag/index.js');\n",
  'src/verslag/index.ts': face,
  'src/kern/pakket.ts': "import fc from 'fast-check';\nexport const f = fc;\n",
  'src/kern/node.ts': "import { readFileSync } from 'node:fs';\nexport const r = readFileSync;\n",
  'src/kern/nergens.ts': "import 'een-pakket-dat-niet-bestaat';\n",
  'src/schuur/index.ts': "import '../kern/index.js';\n",
  'src/los.ts': "import './kern/index.js';\n",
  'examples/binnen.ts': "import '../src/kern/kern.js';\n",
  'src/rekenen/domein.ts': "import type {} from '../gebied/index.js';\n",
  'src/oplosser/domein.ts': "import type {} from '../team/index.js';\n",
  'examples/zonder-deur.ts': "import '../src/rekenen/index.js';\n",
};

const overtredingen: readonly (readonly [bestand: string, regel: string])[] = [
  ['src/kern/kring-a.ts', 'no-cycle'],
  ['src/kern/type-kring-a.ts', 'no-cycle'],
  ['src/kern/laag', 'folders-in-a-line'],
  ['src/kern/hoog', 'folders-in-a-line'],
  ['src/kern/omhoog.ts', 'never-upwards-from-kern'],
  ['src/gebied/type-omhoog.ts', 'never-upwards-from-gebied'],
  ['src/gebied/lazy.ts', 'never-upwards-from-gebied'],
  ['src/financiering/ernaast.ts', 'never-upwards-from-financiering'],
  ['src/kern/voordeur.ts', 'never-the-front-door'],
  ['src/team/langs-gezicht.ts', 'only-through-the-face'],
  ['src/team/sub/langs-gezicht.ts', 'only-through-the-face'],
  ['src/kern/teksten/advies.ts', 'words-import-nothing'],
  ['src/taal/gezicht.ts', 'taal-gathers-words-only'],
  ['src/team/woorden.ts', 'words-only-for-who-gathers-them'],
  ['src/kern/eigen-gezicht.ts', 'never-the-own-face'],
  ['src/kern/eigen-huis.ts', 'never-the-own-face'],
  ['examples/huis.ts', 'only-faces-from-outside'],
  ['src/kern/pakket.ts', 'only-declared-packages'],
  ['src/kern/node.ts', 'only-declared-packages'],
  ['src/kern/nergens.ts', 'no-unresolved'],
  ['src/schuur/index.ts', 'an-unknown-room'],
  ['src/los.ts', 'an-unknown-room'],
  ['examples/binnen.ts', 'only-faces-from-outside'],
  ['src/rekenen/domein.ts', 'never-upwards-from-rekenen'],
  ['src/oplosser/domein.ts', 'never-upwards-from-oplosser'],
  ['examples/zonder-deur.ts', 'no-door'],
];

let gevonden: ReadonlySet<string>;

beforeAll(() => {
  for (const [bestand, inhoud] of Object.entries(huis)) {
    mkdirSync(dirname(`${MAP}/${bestand}`), { recursive: true });
    writeFileSync(`${MAP}/${bestand}`, inhoud);
  }
  const opties = ['--config', resolve('.depcruise.mjs'), '--output-type', 'json', 'src', 'examples'];
  const { stdout, stderr } = spawnSync(resolve('node_modules/.bin/depcruise'), opties, { cwd: MAP, encoding: 'utf8' });
  if (!stdout.startsWith('{')) throw new Error(stdout + stderr);
  const { summary } = JSON.parse(stdout) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  gevonden = new Set(summary.violations.map(({ from, rule }) => `${from} ${rule.name}`));
});

afterAll(() => rmSync(MAP, { recursive: true, force: true }));

test.each(overtredingen)('%s is caught by %s', (bestand, regel) => {
  expect(gevonden).toContain(`${bestand} ${regel}`);
});

test('what is allowed is left alone', () => {
  const schuldig = overtredingen.map(([bestand]) => bestand.replace('-a.ts', ''));
  const vreemd = [...gevonden].filter((regel) => {
    const plek = regel.replace(/(-[ab]\.ts)? .*/, '');
    // A file that breaks a rule can also close a circle of the folder that it lies in.
    return !schuldig.some((bestand) => bestand === plek || bestand.startsWith(`${plek}/`));
  });
  expect(vreemd).toEqual([]);
});
