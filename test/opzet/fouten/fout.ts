import type { Opzetstap } from 'buurtaanpak/opzet';
import type { Rij } from './gegevens.js';

/** The opzetten of `examples/opzet` in which a mistake is made. */
export type Voorbeeld = 'leeuwarden' | 'rotterdam' | 'zaanstad' | 'boxtel-sint-michielsgestel';

/** A mistake in an opzet, or in what is handed in with it. */
export interface Opzetfout {
  /** The mistake in Dutch, as the person who made it would tell it. */
  readonly naam: string;
  readonly van: Voorbeeld;
  /** What is put where in the opzet, by path: `'geld.jaren.0.benodigd'`. `undefined` takes a field out. */
  readonly zet?: Readonly<Record<string, unknown>>;
  /** Another document in the place of the opzet. */
  readonly document?: unknown;
  /** What is handed in, made from the rows of the published file. With it the opzet is run; without it, read and checked. */
  readonly feiten?: (rijen: readonly Rij[]) => unknown;
  /** What is told about it, all of it: `'fout <code> <path>'`, and `'nodig <step> <what> <id>'` for what a run asks. */
  readonly verwacht: readonly string[];
}

/** Mistakes of one kind. */
export interface Foutsoort {
  /** The heading on the page, in Dutch. */
  readonly naam: string;
  /** The last step of the runs of these mistakes. Default: the first. */
  readonly tot?: Opzetstap;
  readonly fouten: readonly Opzetfout[];
}
