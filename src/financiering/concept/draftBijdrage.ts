import { addDuur, type Datum, type Sleutel } from '../../kern/index.js';
import type { Bijdrage, Termijn } from '../model/bijdrage.js';
import type { Conceptbijdrage, Concepttermijn } from '../model/conceptbijdrage.js';

/** One year of a block of years. */
export interface Conceptjaar {
  readonly programmajaar: number;
  /** The first day of the year. */
  readonly van: Datum;
  /** Whether the block has more years than this one. */
  readonly meer: boolean;
  /** The keys of the contributions of the block, as they were given. */
  readonly sleutels: ReadonlySet<Sleutel>;
}

const draftTermijn = ({ id, aandeel, maanden = 0, dagen = 0 }: Concepttermijn, van: Datum): Termijn => ({
  id,
  aandeel,
  gepland: addDuur(van, { maanden, dagen }),
});

/** A contribution of one year. In a block of several years its key and the keys of the same block in `dekt` get the year behind them. */
export function draftBijdrage(concept: Conceptbijdrage, jaar: Conceptjaar): Bijdrage {
  const { programmajaar, van, meer, sleutels } = jaar;
  const place = (sleutel: Sleutel): Sleutel => `${sleutel}-${programmajaar}`;
  const { id, aard = 'exact', termijnen, ...rest } = concept;
  const velden = {
    id: id !== undefined && !meer ? id : place(id ?? concept.van),
    aard,
    ...(termijnen && { termijnen: termijnen.map((termijn) => draftTermijn(termijn, van)) }),
  };
  switch (rest.soort) {
    case 'prijs_per_buurt':
      return { ...rest, ...velden };
    case 'werkelijke_kosten':
      return { ...rest, ...velden };
    case 'specifieke_uitkering': {
      const dekt = rest.dekt.map((sleutel) => (meer && sleutels.has(sleutel) ? place(sleutel) : sleutel));
      return { ...rest, ...velden, dekt };
    }
    default:
      return { ...rest, soort: 'bedrag', ...velden };
  }
}
