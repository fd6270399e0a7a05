import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const WORTEL = fileURLToPath(new URL('../..', import.meta.url));
const LADER = new URL('./laadBundel.mjs', import.meta.url).href;
const bundels = new Map<string, Promise<string>>();

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

async function bundle(programma: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [programma],
    absWorkingDir: WORTEL,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [adressen],
  });
  const bestand = `${WORTEL}.cache/programmas/${programma.replace(/\.ts$/, '.mjs')}`;
  // Written apart and then put in its place, as another test may be reading it.
  const eigen = `${bestand}.${process.pid}`;
  await mkdir(dirname(bestand), { recursive: true });
  await writeFile(eigen, outputFiles[0]!.contents);
  await rename(eigen, bestand);
  return bestand;
}

/** What node needs to start a program, before the arguments of the program itself. */
export interface Start {
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/**
 * Makes a program of the project ready to start with node. It runs under its own name, as `tsx` runs it, but all its files are read as
 * one: to find them one by one takes two seconds a start, and the tests start programs more than fifty times.
 *
 * @param programma - its path from the root of the project
 */
export async function bundleProgramma(programma: string): Promise<Start> {
  const bundel = bundels.get(programma) ?? bundle(programma);
  bundels.set(programma, bundel);
  return { args: ['--import', LADER, `${WORTEL}${programma}`], env: { ...process.env, BUNDEL: await bundel } };
}
