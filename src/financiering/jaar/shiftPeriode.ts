import { compareDatums } from '../../kern/huis.js';
import { addDuur, type Datum, type Periode } from '../../kern/index.js';

/** A shift in time: first the months, then the days. Both are whole numbers and may be negative. */
export interface Verschuiving {
  readonly maanden: number;
  readonly dagen: number;
}

/** The day after the shift; at the end of a month as `addDuur` does. */
export function shiftDatum(datum: Datum, { maanden, dagen }: Verschuiving): Datum {
  return addDuur(datum, { maanden, dagen });
}

/**
 * The period after the shift. It shifts the day after the last day and not the last day itself, so that adjoining periods still adjoin
 * and years keep their length. A short period at the end of a month that would lose all its days keeps one.
 */
export function shiftPeriode({ van, tot }: Periode, verschuiving: Verschuiving): Periode {
  const begin = shiftDatum(van, verschuiving);
  const einde = addDuur(shiftDatum(addDuur(tot, { dagen: 1 }), verschuiving), { dagen: -1 });
  return { van: begin, tot: compareDatums(einde, begin) < 0 ? begin : einde };
}
