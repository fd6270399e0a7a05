import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { threadId } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const START = fileURLToPath(new URL('./startBundel.mjs', import.meta.url));
const MAP = `${WORTEL}.cache/programmas`;

/** The programs that the tests start. They are read together, as most of what they import is the same. */
const PROGRAMMAS = [
  ...readdirSync(`${WORTEL}examples`)
    .filter((naam) => naam.endsWith('.ts'))
    .map((naam) => `examples/${naam}`),
  'examples/event-store/emmett.ts',
  'examples/event-store/overeenkomst.ts',
  'examples/event-store/proef.ts',
  'examples/event-store/sqlite.ts',
  'examples/http-api/probeer.ts',
  'examples/http-api/server.ts',
  'examples/overeenkomsten/boxtel-sint-michielsgestel.ts',
  'examples/overeenkomsten/leeuwarden.ts',
  'examples/overeenkomsten/rotterdam.ts',
  'examples/overeenkomsten/zaanstad.ts',
  'scripts/fuzz/grootKind.ts',
  'test/kern/tijdzone.script.ts',
  'test/opslag/document.script.ts',
  'test/team/schrijver.script.ts',
  'test/voorbeelden/toestel.script.ts',
];

/** Gives a module its own address, which it would lose in a bundle. */
const adressen: Plugin = {
  name: 'adressen',
  setup(bundelaar) {
    bundelaar.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const tekst = await readFile(path, 'utf8');
      const adres = JSON.stringify(pathToFileURL(path).href);
      return { contents: tekst.replaceAll('import.meta.url', adres), loader: 'ts' };
    });
  },
};

/** The packages that stay outside a bundle: all but those of the library, which are many small files. */
function listBuiten(): string[] {
  const { devDependencies } = JSON.parse(readFileSync(`${WORTEL}package.json`, 'utf8'));
  return Object.keys(devDependencies).filter((naam) => naam !== 'zod');
}

function isBezig(proces: number): boolean {
  try {
    return process.kill(proces, 0);
  } catch {
    return false;
  }
}

/** A folder for the bundles of this thread. Those of processes that are over go. */
function makeMap(): string {
  mkdirSync(MAP, { recursive: true });
  for (const naam of readdirSync(MAP))
    if (!isBezig(Number.parseInt(naam, 10))) rmSync(`${MAP}/${naam}`, { recursive: true, force: true });
  return `${MAP}/${process.pid}-${threadId}`;
}

async function bundle(programmas: readonly string[]): Promise<string> {
  const map = makeMap();
  await build({
    entryPoints: programmas.map((programma) => ({ in: programma, out: programma.replace(/\.ts$/, '') })),
    absWorkingDir: WORTEL,
    outdir: map,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: listBuiten(),
    plugins: [adressen],
  });
  return map;
}

let samen: Promise<string> | undefined;

/**
 * Makes a program of the project ready to start with node. It runs under its own name, as `tsx` runs it, but its files are read as a
 * few: to find them one by one takes two seconds a start, and the tests start programs more than fifty times.
 *
 * @param programma - its path from the root of the project
 * @returns what node is to be started with, before the arguments of the program itself
 */
export async function bundleProgramma(programma: string): Promise<string[]> {
  samen ??= bundle(PROGRAMMAS);
  return [START, `${await samen}/${programma.replace(/\.ts$/, '.mjs')}`, `${WORTEL}${programma}`];
}
