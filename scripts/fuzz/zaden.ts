import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Gevonden } from './lang.js';

const BESTAND = new URL('../../test/data/fuzz/zaden.json', import.meta.url);

/** A part of a long run that came to its end. */
export interface Zaad {
  readonly zaad: string;
  /** The numbers of its calls: from this one up to and without that one. */
  readonly van: number;
  readonly tot: number;
  readonly functies: number;
  /**
   * The calls of one round, of which a quick function has several. A part without it is of before: its round called each function once, so
   * its number of a call names another call now.
   */
  readonly ronde?: number | undefined;
  /** The fewest and the most calls that one function had. */
  readonly minst: number;
  readonly meest: number;
  /** The kinds of failure that it found, which are mended since: each is kept as a case, or told here. */
  readonly gevonden: readonly Pick<Gevonden, 'doel' | 'geval' | 'wat'>[];
}

/** The parts that were run, in the order of their seeds and calls. */
export const readZaden = (): readonly Zaad[] => (existsSync(BESTAND) ? JSON.parse(readFileSync(BESTAND, 'utf8')) : []);

/** Keeps what came of a part; a part that was run again replaces itself. */
export function writeZaad(nieuw: Zaad): void {
  const anders = readZaden().filter(
    ({ zaad, van, tot }) => zaad !== nieuw.zaad || van !== nieuw.van || tot !== nieuw.tot,
  );
  const alle = [...anders, nieuw].sort((a, b) => (a.zaad === b.zaad ? a.van - b.van : a.zaad < b.zaad ? -1 : 1));
  writeFileSync(BESTAND, `${JSON.stringify(alle, undefined, 2)}\n`);
}
