import { fromCenten } from '../../kern/huis.js';
import type { Datum } from '../../kern/index.js';
import { bekendVanaf } from '../cel/kennis.js';
import type { Bevestigbarestand } from '../gebeurtenis/geldinhoud.js';
import type { Peiling } from '../stand/peiling.js';
import type { Feit } from '../stand/stand.js';
import type { Verklaringsdeel } from './boekenstaat.js';
import type { Boekstand } from './indexBoekstanden.js';

/** A fact that can move the column, with the amount that it names for it. */
export interface Raakfeit {
  readonly feit: Feit;
  readonly centen: bigint;
}

/** A difference that is to be explained. */
export interface Verschilvraag {
  readonly peiling: Peiling;
  readonly datum: Datum;
  readonly stand: Bevestigbarestand;
  /** The contribution on the day, as it is known now. */
  readonly toen: Boekstand;
  readonly berekend: bigint;
  /** What the books have more. Not zero. */
  readonly verschil: bigint;
  /** What is known now of any day and can move the column, earliest first. None of `gerealiseerd`: costs follow the days. */
  readonly raakfeiten: readonly Raakfeit[];
  /** How many reckonings of the whole course are still allowed. */
  readonly over: { rekeningen: number };
}

/** The most explanations of one kind for one difference. */
export const MEESTE_VERKLARINGEN = 10;

/** An event as a part of an explanation. A later form of it, that a correction wrote, has the id of the event. */
export function toDeel({ gebeurtenis }: Feit, centen: bigint): Verklaringsdeel {
  const { id, feit = id, soort, datum } = gebeurtenis;
  return { id: feit, soort, datum, geregistreerd: bekendVanaf(gebeurtenis), bedrag: fromCenten(centen) };
}
