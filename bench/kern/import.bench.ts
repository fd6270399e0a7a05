// What an app pays before the first line of its own: a new Node process that loads the packed library, and ends.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Vergelijking } from '../harnas.js';

// Inside the repository, so that zod and the other packages are found as an app finds them.
const MAP = fileURLToPath(new URL('../../.cache/import/', import.meta.url));
let gebouwd = false;

/** Builds the sources as they are now, at the first call: dist may be absent or of yesterday. */
function build(): void {
  if (gebouwd) return;
  // tsup is started by its own file: npx would add its own time to find it.
  const tsup = fileURLToPath(new URL('../../node_modules/tsup/dist/cli-default.js', import.meta.url));
  const opties = ['--format', 'esm', '--no-dts', '--no-sourcemap', '--out-dir', MAP, '--silent'];
  const { status, stderr, stdout } = spawnSync(process.execPath, [tsup, ...opties], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
  mkdirSync(MAP, { recursive: true });
  for (const [naam, code] of Object.entries(PROGRAMMAS)) writeFileSync(`${MAP}${naam}.mjs`, code);
  gebouwd = true;
}

const PROGRAMMAS = {
  leeg: 'export {};\n',
  zod: "import * as z from 'zod';\nconsole.log(typeof z.string);\n",
  voordeur: "import { euro } from './index.js';\nconsole.log(typeof euro);\n",
  kern: "import { euro } from './kern/index.js';\nconsole.log(typeof euro);\n",
};

function start(naam: keyof typeof PROGRAMMAS): () => string {
  return () => {
    build();
    const { status, stdout, stderr } = spawnSync(process.execPath, [`${MAP}${naam}.mjs`], { encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
    return stdout.trim();
  };
}

/** Both loaded what they should: a process that fails at once is quick. */
function check(onze: unknown, ander: unknown): void {
  if (onze !== 'function' || (ander !== 'function' && ander !== '')) throw new Error(`${onze} and ${ander}`);
}

const vergelijkingen: readonly Vergelijking[] = [
  { naam: 'import of the front door', onze: start('voordeur'), ander: start('zod'), anderNaam: 'import of zod alone' },
  { naam: 'import of the front door', onze: start('voordeur'), ander: start('leeg'), anderNaam: 'an empty program' },
  { naam: 'import of kern', onze: start('kern'), ander: start('zod'), anderNaam: 'import of zod alone' },
].map((vergelijking) => ({ ...vergelijking, controle: check }));

export default vergelijkingen;
