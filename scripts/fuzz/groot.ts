import { spawnSync } from 'node:child_process';
import { bundleProgramma } from '../programma/bundleProgramma.js';
import { TABELLEZERS } from './grootTabellen.js';
import { maakVoorbeelden } from './voorbeelden.js';

/** A reader may hold the rows it got, and so many times as much again. */
const MAAL = 4;
const MB = 2 ** 20;
/** The base of the limit, which is enough for a small table. */
const BASIS = 256 * MB;
const LANGST = 300_000;

/** Choices of {@link fuzzGroot}. */
export interface FuzzGrootOptions {
  readonly rijen: number;
  /** Only the readers with this in their name. Default: all. */
  readonly alleen?: string | undefined;
}

async function runKind(
  heap: number,
  voorbeeld: string,
  argumenten: readonly string[],
): Promise<Record<string, unknown> | string> {
  const args = await bundleProgramma('scripts/fuzz/grootKind.ts');
  const vlaggen = ['--expose-gc', `--max-old-space-size=${Math.ceil(heap / MB)}`];
  const { stdout, stderr, status, signal } = spawnSync(process.execPath, [...vlaggen, ...args, ...argumenten], {
    input: voorbeeld,
    encoding: 'utf8',
    timeout: LANGST,
  });
  if (signal === 'SIGTERM') return `takes over ${LANGST / 1000} s`;
  if (/heap out of memory/.test(stderr)) return `needs more memory than ${Math.ceil(heap / MB)} MB`;
  if (status !== 0) return `ends with ${stderr.trim().split('\n').at(-1)}`;
  return JSON.parse(stdout);
}

/**
 * Hands a table of a million rows to every reader of tables, once with good rows and once with rows of which every cell is wrong, in a
 * process that has little more memory than the rows themselves take. Gives what went wrong.
 */
export async function fuzzGroot({ rijen, alleen = '' }: FuzzGrootOptions): Promise<string[]> {
  const mislukt: string[] = [];
  const voorbeelden = await maakVoorbeelden();
  for (const { naam, soort } of TABELLEZERS.filter((lezer) => lezer.naam.includes(alleen))) {
    const voorbeeld = JSON.stringify(voorbeelden[soort][0]);
    for (const staat of ['goed', 'fout']) {
      const gemeten = await runKind(8192 * MB, voorbeeld, [naam, String(rijen), staat, 'measure']);
      const invoer = typeof gemeten === 'string' ? 0 : Number(gemeten.invoer);
      const gelezen =
        typeof gemeten === 'string'
          ? gemeten
          : await runKind(BASIS + MAAL * invoer, voorbeeld, [naam, String(rijen), staat, 'read']);
      const regel = `${naam}, ${rijen} rows (${staat}, ${Math.round(invoer / MB)} MB)`;
      if (typeof gelezen === 'string') mislukt.push(`${regel}: ${gelezen}`);
      console.log(`${regel}: ${typeof gelezen === 'string' ? gelezen : `${gelezen.uitkomst} in ${gelezen.ms} ms`}`);
    }
  }
  return mislukt;
}
