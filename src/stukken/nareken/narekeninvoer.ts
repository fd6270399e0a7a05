import type { Bevinding } from '../../kern/index.js';
import type { Kerncijferkolom } from '../../kerncijfers/index.js';
import type { Keuze } from '../../programma/index.js';
import type { Verantwoording } from '../../register/index.js';
import type { Routekaartscores } from '../../routekaart/index.js';
import type { Selectiebesluit } from '../../selectie/index.js';
import type { Selectieverantwoording } from '../delen/selectieverantwoording.js';

/** Something that can be downloaded. */
export interface Narekendownload {
  readonly titel: string;
  /** Its form, such as `CSV` or `JSON`. */
  readonly vorm: string;
  readonly vindplaats: string;
}

/** The input of `writeNarekenblad`: that of a selectieverantwoording, and what is known besides. What is not given is not told. */
export interface Narekeninvoer extends Selectieverantwoording {
  /** As of a selectieverantwoording, and the buurten without a score. Default: these are not known. */
  readonly scores: Readonly<
    Record<string, Selectieverantwoording['scores'][string] & Partial<Pick<Routekaartscores, 'zonderScore'>>>
  >;
  /** The columns of the table of figures: their source goes before that of the yardstick of the scores. */
  readonly kolommen?: readonly Pick<Kerncijferkolom, 'sleutel' | 'bron'>[] | undefined;
  /** The choice, as `createKeuze` made it: the deviations of people, the lot, who judged, and the certainty when `zekerheid` is not given. */
  readonly keuze?: Keuze | undefined;
  /** The decision: its reference, its day and its fingerprint. */
  readonly besluit?: Pick<Selectiebesluit, 'kenmerk' | 'datum' | 'versie' | 'vingerafdrukken'> | undefined;
  /** The account with which the selection can be redone: the software with its version, and its fingerprint. */
  readonly verantwoording?: Pick<Verantwoording, 'software' | 'vingerafdrukken' | 'versie' | 'opgesteldOp'> | undefined;
  /** Who chose the weights, in the words of the gemeente: `de gemeenteraad, op 12 mei 2026`. */
  readonly gewichtenDoor?: string | undefined;
  /** The findings about the programme, the scores, the selection and the figures. Those that concern a journalist are told. */
  readonly bevindingen?: readonly Bevinding[] | undefined;
  readonly downloads?: readonly Narekendownload[] | undefined;
}
