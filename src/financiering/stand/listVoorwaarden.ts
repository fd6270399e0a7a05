import type { Datum } from '../../kern/index.js';
import type { Voorwaarde } from '../model/bijdrage.js';
import { selectFeiten } from './selectFeiten.js';
import type { Stand } from './stand.js';

/**
 * How a condition stands on the peildatum. One that was met after its last day was not met in time: the contribution lapsed, and it is
 * `later_vervuld`.
 */
export interface Voorwaardestand {
  readonly voorwaarde: Voorwaarde;
  readonly plek: number;
  readonly stand: 'open' | 'vervuld' | 'later_vervuld' | 'verlopen';
  /** The first day on which it was met: in time, or else at all. */
  readonly vervuldOp?: Datum | undefined;
}

/** The conditions of a contribution on the peildatum. */
export function listVoorwaarden({ plek: { bijdrage }, feiten }: Stand, peildatum: Datum): Voorwaardestand[] {
  const vervuld = selectFeiten(feiten, 'voorwaarde_vervuld').map(({ gebeurtenis }) => gebeurtenis);
  return (bijdrage.voorwaarden ?? []).map((voorwaarde, plek) => {
    const { id, uiterlijk } = voorwaarde;
    // The first that counts is the earliest, so when that one is too late every one is.
    const vervuldOp = vervuld.find((een) => een.voorwaarde === undefined || een.voorwaarde === id)?.datum;
    if (vervuldOp !== undefined)
      return {
        voorwaarde,
        plek,
        stand: uiterlijk !== undefined && vervuldOp > uiterlijk ? 'later_vervuld' : 'vervuld',
        vervuldOp,
      };
    return { voorwaarde, plek, stand: uiterlijk !== undefined && uiterlijk < peildatum ? 'verlopen' : 'open' };
  });
}
