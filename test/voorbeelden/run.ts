import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';

/** How a program ended. */
export interface Afloop {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

function runNode(args: readonly string[], omgeving: Readonly<Record<string, string>> = {}): Promise<Afloop> {
  return new Promise((klaar) => {
    execFile(
      process.execPath,
      args,
      { cwd: fileURLToPath(new URL('../..', import.meta.url)), env: { ...process.env, ...omgeving }, maxBuffer: 1e8 },
      (fout, stdout, stderr) => klaar({ status: fout === null ? 0 : Number(fout.code ?? 1), stdout, stderr }),
    );
  });
}

/** Runs an example as its user would: in a process of its own, from the root of the project. */
export async function run(
  voorbeeld: string,
  args: readonly string[] = [],
  omgeving: Readonly<Record<string, string>> = {},
): Promise<Afloop> {
  return runNode([...(await bundleProgramma(voorbeeld)), ...args], omgeving);
}

/** As {@link run}, by the very command of its user, which takes two seconds more. */
export function runMetTsx(voorbeeld: string, args: readonly string[]): Promise<Afloop> {
  return runNode(['--import', 'tsx', voorbeeld, ...args]);
}
