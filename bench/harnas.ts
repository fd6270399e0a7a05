/**
 * One comparison: the library beside something that does the same job, a bare loop or another package.
 * A file `bench/<room>/<naam>.bench.ts` exports by default an array of these, or a (possibly async) function that gives one;
 * input is made there, outside what is measured.
 */
export interface Vergelijking {
  /** What is done, with its size: `allocateBedrag, 100 000 parts`. */
  readonly naam: string;
  /** The job, done by this library. A promise is awaited. */
  readonly onze: () => unknown;
  /** The same job, done otherwise. */
  readonly ander: () => unknown;
  /** What the other is: `bare BigInt loop`, `decimal.js`, a package with its version. */
  readonly anderNaam: string;
  /** Throws when the two did not come to the same outcome: a quick wrong answer is no comparison. Runs once, not measured. */
  readonly controle?: (onze: unknown, ander: unknown) => void;
  /** How many measurements of each. Default: 31, fewer when they take over three seconds together, never fewer than 5. */
  readonly herhalingen?: number;
}

/** What a bench file exports by default. */
export type Bench = readonly Vergelijking[] | (() => readonly Vergelijking[] | Promise<readonly Vergelijking[]>);

/** The outcome of a comparison: medians in milliseconds a call, and ours divided by the other's (below 1 is faster). */
export interface Meting {
  readonly naam: string;
  readonly onzeMs: number;
  readonly anderMs: number;
  readonly ander: string;
  readonly verhouding: number;
}

const HERHALINGEN = 31;
const MINSTENS = 5;
const BUDGET_MS = 3000;
// A measurement longer than this lets the code of the other side go cold.
const KOUD_MS = 250;
const OPWARMEN_MS = 600;
// After that, so much is measured in one go, so that what is thrown away by the way is counted in.
const KOUD_METEN_MS = 50;
// A measurement shorter than this says more about the clock than about the work. A longer one would hold a collection of garbage
// nearly always where a job makes much of it: the median is of calls without one, unless most calls have one.
const KORTSTE_MS = 0.5;
const MEESTE_AANROEPEN = 100_000;

async function time(werk: () => unknown, aanroepen: number): Promise<number> {
  const begin = performance.now();
  for (let i = 0; i < aanroepen; i += 1) {
    const uitkomst = werk();
    if (uitkomst instanceof Promise) await uitkomst;
  }
  return performance.now() - begin;
}

/** Warms a job up, and finds how many calls one measurement needs, and how long it takes then. */
async function calibrate(werk: () => unknown): Promise<{ aanroepen: number; duur: number }> {
  let aanroepen = 1;
  let duur = await time(werk, 1);
  const begin = performance.now();
  do {
    if (duur < KORTSTE_MS && aanroepen < MEESTE_AANROEPEN) aanroepen *= 2;
    duur = await time(werk, aanroepen);
  } while (performance.now() - begin < 100);
  return { aanroepen, duur };
}

/**
 * Brings a job back to speed before its turn. The other side may take seconds a call, and in that time the engine throws away
 * code that was not used: without this, a turn would measure how it is compiled again.
 */
async function heat(werk: () => unknown): Promise<void> {
  const begin = performance.now();
  do await time(werk, 1);
  while (performance.now() - begin < OPWARMEN_MS);
}

function median(waarden: readonly number[]): number {
  const gesorteerd = [...waarden].sort((a, b) => a - b);
  const midden = gesorteerd.length >> 1;
  const boven = gesorteerd[midden] ?? Number.NaN;
  return gesorteerd.length % 2 === 1 ? boven : ((gesorteerd[midden - 1] ?? boven) + boven) / 2;
}

const round = (waarde: number) => Number(waarde.toPrecision(4));

/**
 * Measures one comparison: both warmed up, then measured by turns in one process, each first as often as second,
 * so that a slow moment of the machine falls on both.
 */
export async function meet(vergelijking: Vergelijking): Promise<Meting> {
  const { naam, onze, ander, anderNaam, controle, herhalingen = HERHALINGEN } = vergelijking;
  controle?.(await onze(), await ander());
  const kanten = [
    { werk: onze, ...(await calibrate(onze)), metingen: [] as number[] },
    { werk: ander, ...(await calibrate(ander)), metingen: [] as number[] },
  ] as const;
  const koud = kanten.some(({ duur }) => duur > KOUD_MS);
  const begin = performance.now();
  for (let ronde = 0; ronde < herhalingen; ronde += 1) {
    if (ronde >= MINSTENS && vergelijking.herhalingen === undefined && performance.now() - begin > BUDGET_MS) break;
    for (const kant of ronde % 2 === 0 ? kanten : [kanten[1], kanten[0]]) {
      if (koud && kant.duur < OPWARMEN_MS) await heat(kant.werk);
      const aanroepen = koud ? kant.aanroepen * Math.ceil(KOUD_METEN_MS / kant.duur) : kant.aanroepen;
      kant.metingen.push((await time(kant.werk, aanroepen)) / aanroepen);
    }
  }
  const [onzeMs, anderMs] = kanten.map(({ metingen }) => median(metingen)) as [number, number];
  return {
    naam,
    onzeMs: round(onzeMs),
    anderMs: round(anderMs),
    ander: anderNaam,
    verhouding: round(onzeMs / anderMs),
  };
}
