import { addDagen, addMaanden, compareDatums, type Datum, differenceInDagen, type Periode } from '../../kern/index.js';

/** A distance in time: first the months, then the days. Both whole, both may be negative. */
export interface Verschuiving {
  readonly maanden: number;
  readonly dagen: number;
}

/** The day so much later; at the end of a month as `addMaanden` does. */
export function verschuifDatum(datum: Datum, { maanden, dagen }: Verschuiving): Datum {
  return addDagen(addMaanden(datum, maanden), dagen);
}

/**
 * The period so much later. The day after its last day moves along, so that periods that adjoined still adjoin and years stay years.
 * A period of some days at the end of a month that would lose all its days keeps one.
 */
export function verschuifPeriode({ van, tot }: Periode, verschuiving: Verschuiving): Periode {
  const begin = verschuifDatum(van, verschuiving);
  const einde = addDagen(verschuifDatum(addDagen(tot, 1), verschuiving), -1);
  return { van: begin, tot: compareDatums(einde, begin) < 0 ? begin : einde };
}

/** How far one day lies from another: whole months as far as they go, then days. */
export function findVerschuiving(van: Datum, naar: Datum): Verschuiving {
  const geschat =
    (Number(naar.slice(0, 4)) - Number(van.slice(0, 4))) * 12 + Number(naar.slice(5, 7)) - Number(van.slice(5, 7));
  const maanden = compareDatums(addMaanden(van, geschat), naar) > 0 ? geschat - 1 : geschat;
  return { maanden, dagen: differenceInDagen(addMaanden(van, maanden), naar) };
}
