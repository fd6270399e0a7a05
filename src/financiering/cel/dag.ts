import type { Datum } from '../../kern/index.js';
import { refuse } from '../teksten/codes.js';
import type { Dag } from './cel.js';

// The day numbers of the Gregorian calendar in whole numbers, after H. Hinnant, 'chrono-compatible low-level date algorithms' (2013). The
// year begins in March there, so that the leap day is its last one.
const DAGEN_PER_EEUWEN = 146_097;
const DAGEN_VOOR_1970 = 719_468;

function toGetal(jaar: number, maand: number, dag: number): Dag {
  const j = maand <= 2 ? jaar - 1 : jaar;
  const eeuwen = Math.floor(j / 400);
  const rest = j - eeuwen * 400;
  const inJaar = Math.floor((153 * (maand + (maand > 2 ? -3 : 9)) + 2) / 5) + dag - 1;
  const inEeuwen = rest * 365 + Math.floor(rest / 4) - Math.floor(rest / 100) + inJaar;
  return eeuwen * DAGEN_PER_EEUWEN + inEeuwen - DAGEN_VOOR_1970;
}

/** The year, month and day of a day number. */
function fromGetal(dag: Dag): readonly [jaar: number, maand: number, dag: number] {
  const z = dag + DAGEN_VOOR_1970;
  const eeuwen = Math.floor(z / DAGEN_PER_EEUWEN);
  const d = z - eeuwen * DAGEN_PER_EEUWEN;
  const rest = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36_524) - Math.floor(d / 146_096)) / 365);
  const inJaar = d - (365 * rest + Math.floor(rest / 4) - Math.floor(rest / 100));
  const m = Math.floor((5 * inJaar + 2) / 153);
  const maand = m < 10 ? m + 3 : m - 9;
  return [rest + eeuwen * 400 + (maand <= 2 ? 1 : 0), maand, inJaar - Math.floor((153 * m + 2) / 5) + 1];
}

/** The number of a day. The text was checked where it was read. */
export function toDag(datum: Datum): Dag {
  return toGetal(Number(datum.slice(0, 4)), Number(datum.slice(5, 7)), Number(datum.slice(8)));
}

/** The day of a number. Refuses a day outside the years 1000 to 9999, as a document can hold no other. */
export function fromDag(getal: Dag): Datum {
  const [jaar, maand, dag] = fromGetal(getal);
  if (jaar < 1000 || jaar > 9999) refuse('kern.datum_buiten_bereik', { waarde: String(jaar) });
  return `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}` as Datum;
}

/** The calendar year in which a day lies. */
export function jaarVan(dag: Dag): number {
  return fromGetal(dag)[0];
}

/** 1 January of a year. */
export function eersteDag(jaar: number): Dag {
  return toGetal(jaar, 1, 1);
}

/** The first day of the month in which a day lies. */
export function eersteDagVanMaand(dag: Dag): Dag {
  return dag - fromGetal(dag)[2] + 1;
}

/** The day so many months later; the last day of the month when that is too short. */
export function addMaanden(dag: Dag, maanden: number): Dag {
  const [jaar, maand, inMaand] = fromGetal(dag);
  const index = jaar * 12 + maand - 1 + maanden;
  const eerste = toGetal(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  const volgende = toGetal(Math.floor((index + 1) / 12), ((((index + 1) % 12) + 12) % 12) + 1, 1);
  return Math.min(eerste + inMaand, volgende) - 1;
}

/** How much later one day is than another: whole months as many as fit, then days. */
export function findAfstand(van: Dag, naar: Dag): { readonly maanden: number; readonly dagen: number } {
  const [jaarA, maandA] = fromGetal(van);
  const [jaarB, maandB] = fromGetal(naar);
  const geschat = (jaarB - jaarA) * 12 + maandB - maandA;
  const maanden = addMaanden(van, geschat) > naar ? geschat - 1 : geschat;
  return { maanden, dagen: naar - addMaanden(van, maanden) };
}
