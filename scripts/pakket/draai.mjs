import { spawnSync } from 'node:child_process';

const env = { ...process.env, NO_COLOR: '1' };

/**
 * Runs a program to its end.
 *
 * @param {string} programma
 * @param {readonly string[]} args
 * @param {string} cwd
 * @returns {string} what it wrote to stdout
 * @throws Error with what it wrote, when it fails
 */
export function draai(programma, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(programma, args, { cwd, encoding: 'utf8', env, maxBuffer: 64e6 });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${programma} ${args.join(' ')} ended with ${status}\n${stdout}${stderr}`.trimEnd());
  return stdout;
}
