import { getKandidaat } from '../vraagstuk/getKandidaat.js';
import { getQuotum } from './getQuotum.js';
import type { Lotvraag } from './openLotvraag.js';

/** Candidates of a quotum between which places are drawn. */
export interface Lotleden {
  /** The position of the quotum. */
  readonly quotum: number;
  /** The candidates, in order of code. */
  readonly leden: readonly number[];
}

/** A candidate that counts for a rule: in the lot, or chosen whatever is drawn. */
export interface Lotlid {
  readonly c: number;
  readonly code: string;
  readonly programma: string;
  readonly inLoting: boolean;
}

/** The candidates that can be in the selection when places are drawn, by their number. */
export type Lotstand = ReadonlyMap<number, Lotlid>;

/** Who can be in the selection: the participants, and the chosen buurten that are not among them. */
export function createLotstand({ vraagstuk, plaats }: Lotvraag, blokken: readonly Lotleden[]): Lotstand {
  const stand = new Map<number, Lotlid>();
  const add = (c: number, j: number, inLoting: boolean) => {
    const { programma } = getQuotum(vraagstuk, j);
    stand.set(c, { c, code: getKandidaat(vraagstuk, c).code, programma, inLoting });
  };
  plaats.forEach((j, c) => {
    if (j >= 0) add(c, j, false);
  });
  for (const { quotum, leden } of blokken) for (const c of leden) add(c, quotum, true);
  return stand;
}
