import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a program ended. */
export interface Afloop {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs an example as its user would: in a process of its own, from the root of the project. */
export function run(voorbeeld: string, args: readonly string[] = []): Promise<Afloop> {
  return new Promise((klaar) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', voorbeeld, ...args],
      { cwd: fileURLToPath(new URL('../..', import.meta.url)), maxBuffer: 1e8 },
      (fout, stdout, stderr) => klaar({ status: fout === null ? 0 : Number(fout.code ?? 1), stdout, stderr }),
    );
  });
}
