import { readFile } from 'node:fs/promises';

/**
 * Reads the program that node starts, the only file of TypeScript left, from its bundle.
 *
 * @type {import('node:module').LoadHook}
 */
export async function load(url, context, nextLoad) {
  if (!url.endsWith('.ts')) return nextLoad(url, context);
  return { format: 'module', source: await readFile(String(process.env.BUNDEL), 'utf8'), shortCircuit: true };
}
