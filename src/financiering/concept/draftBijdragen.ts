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
}

/** The key of a contribution in one year: with the year behind it, unless it was given and the block has one year only. */
function nameBijdrage({ id, van }: Conceptbijdrage, { programmajaar, meer }: Conceptjaar): Sleutel {
  return id !== undefined && !meer ? id : `${id ?? van}-${programmajaar}`;
}

/** The keys in one year by the names that they were given: the key, or else the party that pays. A key goes before a party. */
function listSleutels(bijdragen: readonly Conceptbijdrage[], jaar: Conceptjaar): ReadonlyMap<Sleutel, Sleutel> {
  const paren = (metSleutel: boolean) =>
    bijdragen
      .filter(({ id }) => (id !== undefined) === metSleutel)
      .map((een): [Sleutel, Sleutel] => [een.id ?? een.van, nameBijdrage(een, jaar)]);
  return new Map([...paren(false), ...paren(true)]);
}

const draftTermijn = ({ id, aandeel, maanden = 0, dagen = 0 }: Concepttermijn, van: Datum): Termijn => ({
  id,
  aandeel,
  gepland: addDuur(van, { maanden, dagen }),
});

function draftBijdrage(concept: Conceptbijdrage, jaar: Conceptjaar, sleutels: ReadonlyMap<Sleutel, Sleutel>): Bijdrage {
  const { id: _, aard = 'exact', termijnen, ...rest } = concept;
  const velden = {
    id: nameBijdrage(concept, jaar),
    aard,
    ...(termijnen && { termijnen: termijnen.map((termijn) => draftTermijn(termijn, jaar.van)) }),
  };
  switch (rest.soort) {
    case 'prijs_per_buurt':
      return { ...rest, ...velden };
    case 'werkelijke_kosten':
      return { ...rest, ...velden };
    case 'specifieke_uitkering':
      return { ...rest, ...velden, dekt: rest.dekt.map((sleutel) => sleutels.get(sleutel) ?? sleutel) };
    default:
      return { ...rest, soort: 'bedrag', ...velden };
  }
}

/**
 * The contributions of one year. In a block of several years their keys get the year behind them, so that every key is there once, and so
 * do the keys of the same block in `dekt`.
 */
export function draftBijdragen(bijdragen: readonly Conceptbijdrage[], jaar: Conceptjaar): Bijdrage[] {
  const sleutels = listSleutels(bijdragen, jaar);
  return bijdragen.map((bijdrage) => draftBijdrage(bijdrage, jaar, sleutels));
}
