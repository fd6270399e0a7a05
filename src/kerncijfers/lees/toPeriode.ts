import { Datum } from '../../kern/index.js';
import type { Cijferperiode } from '../tabel/kerncijfertabel.js';
import type { Cijfermoment } from '../themas/catalogusitem.js';

/** The days that a figure of a table of a year tells of; undefined when that is not known. */
export function toPeriode(moment: Cijfermoment | undefined, jaar: number): Cijferperiode | undefined {
  switch (moment) {
    case 'peildatum':
      return { peildatum: Datum.parse(`${jaar}-01-01`) };
    case 'peildatum_jaar_ervoor':
      return { peildatum: Datum.parse(`${jaar - 1}-01-01`) };
    case 'jaar':
      return { van: Datum.parse(`${jaar}-01-01`), tot: Datum.parse(`${jaar}-12-31`) };
    case undefined:
      return undefined;
  }
}
