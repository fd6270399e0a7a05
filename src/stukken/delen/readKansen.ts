import type { Keuzezekerheid } from '../../programma/index.js';
import { type Frequentie, toFrequentie } from '../../verslag/index.js';

/** The certainty of a choice as people count: so many times out of so many. A source of a piece, with the id {@link KANSBRON}. */
export interface Kansen {
  readonly trekkingen: number;
  /** In how many draws exactly these buurten came out. */
  readonly geheel: Frequentie;
  /** Of each buurt: in how many draws it was chosen. Absent: not known. */
  readonly buurten?: Readonly<Record<string, Frequentie>> | undefined;
}

/** The id of {@link Kansen} among the sources of a piece. */
export const KANSBRON = 'kansen';

/** The shares of a certainty as natural frequencies. */
export function readKansen({ trekkingen, kans, perBuurt }: Keuzezekerheid): Kansen {
  const toKeer = (deel: number) => toFrequentie(Math.round(deel * trekkingen), trekkingen);
  return {
    trekkingen,
    geheel: toKeer(kans),
    ...(perBuurt === undefined
      ? {}
      : { buurten: Object.fromEntries(perBuurt.map(({ buurt, kans: deel }) => [buurt, toKeer(deel)])) }),
  };
}
