import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const BUNDEL = resolve('.cache/voorbeelden.mjs');

/**
 * The modules of the examples in the documentation, by the code that makes them for the tests, which is TypeScript.
 *
 * @param {string} map - the folder in which they would stand
 * @returns {Promise<Map<string, { naam: string, code: string, regels: readonly number[] }>>} by their path
 */
export async function makeProeven(map) {
  const contents = [
    "import { findVoorbeelden } from './findVoorbeelden.js';",
    "import { toProeven } from './toProeven.js';",
    'export const maak = (map) => toProeven(findVoorbeelden().voorbeelden, map);',
  ].join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve('test/huis/voorbeelden') },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: BUNDEL,
  });
  mkdirSync('.cache', { recursive: true });
  writeFileSync(BUNDEL, outputFiles[0].contents);
  const { maak } = await import(pathToFileURL(BUNDEL).href);
  return new Map(maak(map).map((proef) => [proef.module, proef]));
}
