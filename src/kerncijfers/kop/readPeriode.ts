import { createPeriode, Datum } from '../../kern/index.js';
import type { Afgifte, Cijferperiode } from '../tabel/kerncijfertabel.js';

/** A period as a source names it. */
export interface Bronperiode {
  readonly jaar: number;
  /** The days, when it is a part of the year. */
  readonly deel?: Cijferperiode | undefined;
  readonly status?: Afgifte['status'] | undefined;
}

/** A year, or a period of CBS: `2020`, `2020JJ00`, `2020MM03`, `2020KW02`. A star or two of StatLine: provisional, nearly final. */
const PERIODE = /^((?:19|2\d)\d{2})(?:([A-Z][A-Z0-9])(\d{2}))?(\*{0,2})(?![\d*])/;

const STATUSSEN: readonly (Afgifte['status'] | undefined)[] = [undefined, 'voorlopig', 'nader_voorlopig'];

/** The number of months of a part of the year. */
const MAANDEN: Readonly<Record<string, number>> = { MM: 1, KW: 3 };

/** The days of the part of a year with this number, from 1. */
function findDeel(jaar: string, soort: string, nummer: number): Cijferperiode | undefined {
  const maanden = MAANDEN[soort];
  if (maanden === undefined || nummer < 1 || nummer * maanden > 12) return undefined;
  const maand = String((nummer - 1) * maanden + 1).padStart(2, '0');
  return createPeriode(Datum.parse(`${jaar}-${maand}-01`), { maanden });
}

/** The period of a cell of the dimension of time; undefined when it names no year. */
export function readPeriode(tekst: string): Bronperiode | undefined {
  const [, jaar, soort = '', nummer = '', sterren = ''] = PERIODE.exec(tekst.trim()) ?? [];
  if (jaar === undefined) return undefined;
  const deel = findDeel(jaar, soort, Number(nummer));
  const status = STATUSSEN[sterren.length];
  return {
    jaar: Number(jaar),
    ...(deel === undefined ? {} : { deel }),
    ...(status === undefined ? {} : { status }),
  };
}
