import { createPeriode, Datum } from '../../kern/index.js';
import type { Afgifte, Cijferperiode } from '../tabel/kerncijfertabel.js';

/** A period as a source names it. */
export interface Bronperiode {
  readonly jaar: number;
  /** The days, when it is a part of the year. */
  readonly deel?: Cijferperiode | undefined;
  readonly status?: Afgifte['status'] | undefined;
}

/**
 * A year, or a period of CBS: `2020`, `2020JJ00`, `2020MM03`, `2020KW02`, and in words `2020 maart`, `2020 2e kwartaal`. A star or two of
 * StatLine: provisional, nearly final. A year with other words is not known.
 */
const PERIODE = /^((?:19|2\d)\d{2})(?:([A-Z][A-Z0-9])(\d{2})| (\d)(?:e|st|nd|rd|th) ([a-z]+)| ([a-z]+))?(\*{0,2})$/i;

const STATUSSEN: readonly (Afgifte['status'] | undefined)[] = [undefined, 'voorlopig', 'nader_voorlopig'];

/** The number of months of a part of the year. */
const MAANDEN: Readonly<Record<string, number>> = {
  MM: 1,
  KW: 3,
  HJ: 6,
  KWARTAAL: 3,
  QUARTER: 3,
  HALFJAAR: 6,
  HALF: 6,
};

const MAANDNAMEN: readonly (readonly string[])[] = [
  'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
  'january february march april may june july august september october november december'.split(' '),
];

/** The number of a month by its name, from 1; 0 for another word. */
function findMaand(woord: string): number {
  return Math.max(...MAANDNAMEN.map((namen) => namen.indexOf(woord.toLowerCase()))) + 1;
}

/** The days of the part of a year with this number, from 1. */
function findDeel(jaar: string, soort: string, nummer: number): Cijferperiode | undefined {
  const maanden = MAANDEN[soort];
  if (maanden === undefined || nummer < 1 || nummer * maanden > 12) return undefined;
  const maand = String((nummer - 1) * maanden + 1).padStart(2, '0');
  return createPeriode(Datum.parse(`${jaar}-${maand}-01`), { maanden });
}

/** The part of the year in a match of {@link PERIODE}; undefined for a whole year, `null` for words that name no part. */
function readDeel([, jaar = '', soort, nummer, plaats, woord, maand]: RegExpExecArray):
  | Cijferperiode
  | undefined
  | null {
  if (soort !== undefined) return findDeel(jaar, soort.toUpperCase(), Number(nummer));
  if (woord !== undefined) return findDeel(jaar, woord.toUpperCase(), Number(plaats)) ?? null;
  return maand === undefined ? undefined : (findDeel(jaar, 'MM', findMaand(maand)) ?? null);
}

/** The period of a cell of the dimension of time; undefined when it names no year, or another part of it than a half, quarter or month. */
export function readPeriode(tekst: string): Bronperiode | undefined {
  const gevonden = PERIODE.exec(tekst.trim().replace(/\s+/g, ' '));
  const deel = gevonden === null ? null : readDeel(gevonden);
  if (gevonden === null || deel === null) return undefined;
  const [, jaar, , , , , , sterren = ''] = gevonden;
  const status = STATUSSEN[sterren.length];
  return {
    jaar: Number(jaar),
    ...(deel === undefined ? {} : { deel }),
    ...(status === undefined ? {} : { status }),
  };
}
