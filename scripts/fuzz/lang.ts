import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Mislukking } from './fuzz.js';

/** A kind of failure of a long run. */
export type Gevonden = Omit<Mislukking, 'argumenten'>;

/** Choices of {@link fuzzLang}. */
export interface FuzzLangOptions {
  readonly zaad: string;
  readonly van: number;
  readonly tot: number;
  readonly budget: number;
  readonly alleen: string;
  /** The program that makes the calls. Default: `kind.ts`. */
  readonly programma?: string | undefined;
}

const KIND = fileURLToPath(new URL('./kind.ts', import.meta.url));

const readNummer = (bestand: string): number | undefined => {
  try {
    return Number(readFileSync(bestand, 'utf8')) || 0;
  } catch {
    return undefined;
  }
};

/** Ends a process that is long at one call. */
function guard(kind: ChildProcess, bestand: string, ms: number): () => void {
  let laatste: number | undefined;
  let sinds = performance.now();
  const klok = setInterval(() => {
    const nummer = readNummer(bestand);
    if (nummer !== laatste) {
      laatste = nummer;
      sinds = performance.now();
    } else if (nummer !== undefined && performance.now() - sinds > ms) kind.kill('SIGKILL');
  }, 1000);
  return () => clearInterval(klok);
}

/**
 * Calls in a process that may be aborted or hang: which call did it is told as a failure, and the run goes on with the next one in a new
 * process.
 */
export async function fuzzLang(options: FuzzLangOptions): Promise<Gevonden[]> {
  const { zaad, tot, budget, alleen, programma = KIND } = options;
  const bestand = `${mkdtempSync(`${tmpdir()}/fuzz-`)}/geval`;
  const gevonden: Gevonden[] = [];
  let { van } = options;
  while (van < tot) {
    const args = [zaad, van, tot, budget, alleen, bestand].map(String);
    const kind = spawn(process.execPath, ['--import', 'tsx', programma, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // A failure is made smaller at its own call, by up to six hundred calls more.
    const stop = guard(kind, bestand, 60_000 + 60 * budget);
    for await (const regel of createInterface({ input: kind.stdout }))
      if (regel.startsWith('{')) gevonden.push(JSON.parse(regel));
    const [code, signaal] = await new Promise<[number | null, string | null]>((resolve) => {
      if (kind.exitCode !== null || kind.signalCode !== null) resolve([kind.exitCode, kind.signalCode]);
      else kind.on('exit', (...einde) => resolve(einde));
    });
    stop();
    if (code === 0) break;
    const geval = readNummer(bestand) ?? van;
    const wat = signaal === 'SIGKILL' ? 'hangs, or was killed' : `aborts the process (${signaal ?? code})`;
    gevonden.push({ doel: '', geval, wat, invoer: '', aantal: 1 });
    van = geval + 1;
  }
  return gevonden;
}
