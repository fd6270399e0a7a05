// What an app pays before the first line of its own: a new Node process that loads the built package (dist), and ends.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Vergelijking } from '../harnas.js';

// A package finds itself by its own name, by the same `exports` as an app does.
const cwd = fileURLToPath(new URL('../..', import.meta.url));

function start(code: string): () => string {
  return () => {
    const opties = ['--input-type=module', '--eval', code];
    const { status, stdout, stderr } = spawnSync(process.execPath, opties, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`No dist? 'npm run bench' builds it.\n${stderr}`);
    return stdout.trim();
  };
}

const voordeur = start("import { euro } from 'buurtaanpak';\nconsole.log(typeof euro);");
const kern = start("import { euro } from 'buurtaanpak/kern';\nconsole.log(typeof euro);");
const zod = start("import * as z from 'zod';\nconsole.log(typeof z.string);");
const leeg = start("console.log('function');");

/** Both loaded what they should: a process that loads nothing is quick. */
function controle(onze: unknown, ander: unknown): void {
  if (onze !== 'function' || ander !== 'function') throw new Error(`${onze} and ${ander}`);
}

const vergelijkingen: readonly Vergelijking[] = [
  { naam: 'import of the front door', onze: voordeur, ander: zod, anderNaam: 'import of zod alone', controle },
  { naam: 'import of the front door', onze: voordeur, ander: leeg, anderNaam: 'an empty program', controle },
  { naam: 'import of kern', onze: kern, ander: zod, anderNaam: 'import of zod alone', controle },
];

export default vergelijkingen;
