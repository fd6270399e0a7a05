import { join } from 'node:path';
import { checkUitvoer } from './checkUitvoer.mjs';
import { draai } from './draai.mjs';
import { NietBeschikbaar } from './installeer.mjs';

/** @typedef {import('./combinaties.mjs').Combinatie} Combinatie */

const NODES = ['20', '22', '24'];
const [hier = ''] = process.versions.node.split('.');

/**
 * Where the program runs: the version of Node that runs this script, and others by the packages of npm that carry them.
 *
 * @type {readonly { naam: string, pakket?: string, args?: Readonly<Record<'ESM' | 'CommonJS', readonly string[]>> }[]}
 */
const omgevingen = [
  { naam: `Node ${hier}` },
  ...NODES.filter((versie) => versie !== hier).map((versie) => ({ naam: `Node ${versie}`, pakket: `node@${versie}` })),
  { naam: 'Bun', pakket: 'bun' },
  {
    naam: 'Deno',
    pakket: 'deno',
    args: {
      // No permission at all: the library asks for no file, no network and no environment.
      ESM: ['run', '--no-prompt', '--no-remote', '--cached-only'],
      // `require` itself reads files.
      CommonJS: ['run', '--no-prompt', '--no-remote', '--cached-only', '--allow-read'],
    },
  },
];

/** The program and its version; a package that came without its program is not available here. */
function findProgramma(pakket, gereedschap, app) {
  if (pakket === undefined) return { programma: process.execPath, versie: process.version };
  const programma = join(gereedschap(pakket), 'node_modules/.bin', pakket.split('@')[0] ?? '');
  try {
    return { programma, versie: draai(programma, ['--version'], app).split('\n')[0]?.trim() };
  } catch (fout) {
    throw new NietBeschikbaar(`${pakket}: ${fout.message.split('\n').slice(0, 2).join(' ')}`);
  }
}

/** @type {readonly Combinatie[]} */
export const omgevingsproeven = omgevingen.flatMap(({ naam, pakket, args }) =>
  Object.entries({ ESM: 'mjs', CommonJS: 'cjs' }).map(([vorm, uitgang]) => ({
    naam: `${naam}, ${vorm}`,
    lokaal: pakket === undefined,
    run: ({ app, gereedschap, verwacht }) => {
      const { programma, versie } = findProgramma(pakket, gereedschap, app);
      checkUitvoer(draai(programma, [...(args?.[vorm] ?? []), `proef.${uitgang}`], app), verwacht);
      return versie;
    },
  })),
);
