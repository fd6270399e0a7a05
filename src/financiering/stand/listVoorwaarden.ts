import type { Datum } from '../../kern/index.js';
import type { Voorwaarde } from '../model/bijdrage.js';
import { selectFeiten } from './selectFeiten.js';
import type { Stand } from './stand.js';

/** How a condition stands on the peildatum. A condition that was met after its last day was not met: it expired. */
export interface Voorwaardestand {
  readonly voorwaarde: Voorwaarde;
  readonly plek: number;
  readonly stand: 'open' | 'vervuld' | 'verlopen';
  /** The first day on which it was met in time. */
  readonly vervuldOp?: Datum | undefined;
}

/** The conditions of a contribution on the peildatum. */
export function listVoorwaarden({ plek: { bijdrage }, feiten }: Stand, peildatum: Datum): Voorwaardestand[] {
  const vervuld = selectFeiten(feiten, 'voorwaarde_vervuld').map(({ gebeurtenis }) => gebeurtenis);
  return (bijdrage.voorwaarden ?? []).map((voorwaarde, plek) => {
    const { id, uiterlijk } = voorwaarde;
    const vervuldOp = vervuld.find(
      (een) =>
        (een.voorwaarde === undefined || een.voorwaarde === id) && (uiterlijk === undefined || een.datum <= uiterlijk),
    )?.datum;
    const verlopen = uiterlijk !== undefined && uiterlijk < peildatum;
    if (vervuldOp !== undefined) return { voorwaarde, plek, stand: 'vervuld', vervuldOp };
    return { voorwaarde, plek, stand: verlopen ? 'verlopen' : 'open' };
  });
}
