import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkUitvoer } from './checkUitvoer.mjs';
import { draai } from './draai.mjs';
import { PROEF } from './schrijfProef.mjs';

/** @typedef {import('./combinaties.mjs').Combinatie} Combinatie */

const eigen = JSON.parse(readFileSync('node_modules/typescript/package.json', 'utf8')).version;

/** How an app finds its packages, and in what its program is written and comes out. */
const WIJZEN = [
  {
    naam: 'nodenext, ESM',
    type: 'module',
    opties: { module: 'nodenext', moduleResolution: 'nodenext' },
    bron: 'mts',
    uit: 'mjs',
  },
  {
    naam: 'nodenext, CommonJS',
    type: 'module',
    opties: { module: 'nodenext', moduleResolution: 'nodenext' },
    bron: 'cts',
    uit: 'cjs',
  },
  { naam: 'bundler', type: 'module', opties: { module: 'esnext', moduleResolution: 'bundler' }, bron: 'ts', uit: 'js' },
];

/** As apps were set up before `exports`. TypeScript 6 asks for a word that one knows it is old, 7 has it no more. */
const NODE = {
  naam: 'node',
  type: 'commonjs',
  opties: { module: 'commonjs', moduleResolution: 'node', esModuleInterop: true },
  bron: 'ts',
  uit: 'js',
};
const NODE_6 = { ...NODE, opties: { ...NODE.opties, ignoreDeprecations: '6.0' } };
const wijzenVan = (versie) => (versie.startsWith('7') ? WIJZEN : [...WIJZEN, versie.startsWith('6') ? NODE_6 : NODE]);

/**
 * Compiles the program and an app that exports everything of every entry, to code and declarations, with the declarations of the packages
 * checked as well, and runs the outcome.
 *
 * @param {string} tsc - the file of the compiler
 * @param {string} naam
 * @param {typeof WIJZEN[number]} wijze
 * @param {{ app: string, entries: readonly string[], verwacht: string }} context
 */
export function checkTypen(tsc, naam, { type, opties, bron, uit }, { app, entries, verwacht }) {
  const map = join(app, naam.replace(/\W+/g, '-'));
  mkdirSync(map, { recursive: true });
  writeFileSync(join(map, 'package.json'), JSON.stringify({ type }));
  writeFileSync(join(map, `draaiProef.${bron}`), PROEF);
  writeFileSync(
    join(map, `alles.${bron}`),
    entries
      .map((entry, plaats) => `import * as e${plaats} from '${entry}';\nexport const a${plaats} = { ...e${plaats} };\n`)
      .join(''),
  );
  // The declarations of zod ask for URL: of the DOM, or of the types of Node.
  const compilerOptions = {
    ...{ ...opties, target: 'es2022', lib: ['es2022', 'dom'], types: [] },
    ...{ strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false },
    ...{ declaration: true, rootDir: '.', outDir: 'uit' },
  };
  const files = [`draaiProef.${bron}`, `alles.${bron}`];
  writeFileSync(join(map, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
  draai(process.execPath, [tsc, '-p', map], map);
  const haal =
    type === 'commonjs' || bron === 'cts'
      ? `const { draaiProef } = require('./draaiProef.${uit}');`
      : `import { draaiProef } from './draaiProef.${uit}';`;
  writeFileSync(join(map, 'uit', `start.${uit}`), `${haal}\nconsole.log(draaiProef());\n`);
  checkUitvoer(draai(process.execPath, [`uit/start.${uit}`], map), verwacht);
}

const versies = ['5.5', '5.9', '6.0', '7.0'];

/** @type {readonly Combinatie[]} */
export const typescriptproeven = [
  ...wijzenVan(eigen).map((wijze) => ({
    naam: `TypeScript of this repository, ${wijze.naam}`,
    lokaal: true,
    alleenLokaal: true,
    run: (context) => {
      checkTypen(join(process.cwd(), 'node_modules/typescript/bin/tsc'), `hier ${wijze.naam}`, wijze, context);
      return eigen;
    },
  })),
  ...versies.flatMap((versie) =>
    wijzenVan(versie).map((wijze) => ({
      naam: `TypeScript ${versie}, ${wijze.naam}`,
      lokaal: false,
      run: (context) => {
        const pakket = join(context.gereedschap(`typescript@~${versie}.0`), 'node_modules/typescript');
        checkTypen(join(pakket, 'bin/tsc'), `ts ${versie} ${wijze.naam}`, wijze, context);
        return JSON.parse(readFileSync(join(pakket, 'package.json'), 'utf8')).version;
      },
    })),
  ),
];
