import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleProgramma } from '../../scripts/programma/bundleProgramma.js';

/** How a program ended. */
export interface Afloop {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an example as its user would: in a process of its own, from the root of the project. */
export async function run(voorbeeld: string, args: readonly string[] = []): Promise<Afloop> {
  const { args: start, env } = await bundleProgramma(voorbeeld);
  return new Promise((klaar) => {
    execFile(
      process.execPath,
      [...start, ...args],
      { cwd: fileURLToPath(new URL('../..', import.meta.url)), env, maxBuffer: 1e8 },
      (fout, stdout, stderr) => klaar({ status: fout === null ? 0 : Number(fout.code ?? 1), stdout, stderr }),
    );
  });
}
