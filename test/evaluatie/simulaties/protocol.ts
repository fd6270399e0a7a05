import { readGegevensJson } from '../../gegevens.js';

/** A bar of a protocol: the share of verdicts in an arm. */
export interface Bar {
  readonly arm: string;
  readonly eis: 'hoogstens' | 'minstens' | 'waarschuwing in elke run';
  readonly deel?: number;
  readonly referentie?: number;
}

/** A protocol of `evaluatie_simulaties.json`, in which `opzet`, `ijk` and `referentie` differ by its kind. */
export interface Protocol {
  readonly naam: string;
  readonly zaad?: number;
  readonly runs: number;
  readonly opzet: Readonly<Record<string, unknown>>;
  readonly referentie?: { readonly verdicten?: Readonly<Record<string, unknown>> };
  readonly ijk?: { readonly run0?: unknown };
  readonly bars: readonly Bar[];
}

/** The counts of an arm: of how many runs, and in how many what its bar is about. */
export interface Telling {
  readonly geteld: number;
  readonly van: number;
}

/** Plays an arm for so many runs. */
export type Speler = (protocol: Protocol, bar: Bar, runs: number) => Telling;

/** The protocols of the file. */
export const PROTOCOLLEN = readGegevensJson<{ readonly protocollen: readonly Protocol[] }>(
  'referentie/evaluatie_simulaties.json',
).protocollen;

/** The number in an arm after a word, such as 1.5 in 'effect 1.5, voormeting 2023'. */
export function readGetal(arm: string, woord: string): number | undefined {
  const gevonden = new RegExp(`${woord} (-?[0-9.]+)`).exec(arm);
  return gevonden === null ? undefined : Number(gevonden[1]);
}

/** The number in an arm before the word `opgeteld`. */
export function readOpgeteld(arm: string): number {
  return Number(/(-?[0-9.]+) opgeteld/.exec(arm)?.[1] ?? 0);
}

/** Counts the runs for which something holds. */
export function countRuns(runs: number, holds: (run: number) => boolean): Telling {
  let geteld = 0;
  for (let run = 0; run < runs; run++) if (holds(run)) geteld++;
  return { geteld, van: runs };
}
