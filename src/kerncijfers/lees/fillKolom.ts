import { showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { GROOTSTE_GETAL } from '../../rekenen/index.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import { type Leeskolom, type Leesplan, TEGENSTRIJDIG } from '../kop/leesplan.js';
import { type Notatie, readGetal } from '../kop/notatie.js';
import type { Kolomkop } from '../tabel/createKolom.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { type Celplek, toCelplek } from './celplek.js';
import { findDecimaalteken } from './findDecimaalteken.js';
import { findGeschat } from './findGeschat.js';
import { toMarkeringsnummer } from './toMarkeringsnummer.js';
import { toRedennummer } from './toRedennummer.js';

/**
 * A number below this is a mark for a missing figure, unless the column has a lower bound that allows it. A mark that is not in the table of
 * marks is reported.
 */
const MARKERINGEN_VANAF = -99990;

/** Of a cell without a mark. */
const GEEN_MARKERING = -1;

/** Multiplies such that a product like 1.5 * 0.1 is the number that a person would write. */
function scale(getal: number, factor: number): number {
  return factor === 1 ? getal : Number((getal * factor).toPrecision(15));
}

/** The description of a column of the table. */
function toKop(kolom: Leeskolom): Kolomkop {
  const { sleutel, eenheid, bron, periode, afgifte, nauwkeurigheid, aggregatie, richting } = kolom;
  const { figuur, dimensies } = splitSleutel(sleutel);
  return {
    sleutel,
    figuur,
    ...(dimensies === undefined ? {} : { dimensies }),
    eenheid,
    bron,
    ...(periode === undefined ? {} : { periode }),
    ...(afgifte === undefined ? {} : { afgifte }),
    ...(nauwkeurigheid === undefined ? {} : { nauwkeurigheid }),
    ...(aggregatie === undefined ? {} : { aggregatie }),
    ...(richting === undefined ? {} : { richting }),
  };
}

/** The problem with a cell that gave no figure. */
function createCelbevinding(
  cel: unknown,
  getal: number,
  waarde: number,
  { min, max }: Leeskolom,
  { pad, rij, kolom }: Celplek,
): Bevinding {
  const plek = { rij, kolom };
  if (!Number.isFinite(getal))
    return createBevinding('fout', 'kerncijfers.geen_getal', pad, { ...plek, waarde: showWaarde(cel) });
  if (getal < MARKERINGEN_VANAF)
    return createBevinding('fout', 'kerncijfers.markering_onbekend', pad, { ...plek, waarde: getal });
  const teGroot = Math.abs(waarde) > GROOTSTE_GETAL;
  const van = min === Number.NEGATIVE_INFINITY && !teGroot ? '' : String(Math.max(min, -GROOTSTE_GETAL));
  const tot = max === Number.POSITIVE_INFINITY && !teGroot ? '' : String(Math.min(max, GROOTSTE_GETAL));
  return createBevinding('fout', 'kerncijfers.buiten_bereik', pad, {
    ...plek,
    waarde,
    bereik: `${van} … ${tot}`.trim(),
  });
}

/** After this many wrong cells in a column, the rest is only counted. A file with another decimal sign has many. */
const MEESTE = 1000;

/** What the cells of a column mean by its notation. */
function createCellezer(notatie: Notatie, kolom: Leeskolom) {
  const markeringen = new Map(
    [...notatie.markeringen].map(([teken, betekenis]) => [teken, toMarkeringsnummer(betekenis, kolom)]),
  );
  const getMarkering = (tekst: string): number => markeringen.get(tekst) ?? GEEN_MARKERING;
  // Marks of CBS do not start with a digit, so most cells need no lookup. Marks of a caller may start with one.
  const getalmarkering = [...markeringen.keys()].some((teken) => /^\d/.test(teken));
  const isMogelijk = (tekst: string): boolean => {
    const teken = tekst.charCodeAt(0);
    return getalmarkering || !(teken >= 48 && teken <= 57);
  };
  return {
    /** The number of a blank cell. Every form defines its meaning. */
    leeg: getMarkering(''),
    /** The number in a cell, NaN when it holds none. A text is without the blanks around it. */
    readCijfer: (cel: unknown): number =>
      typeof cel === 'string' ? readGetal(cel, notatie) : typeof cel === 'number' ? cel : Number.NaN,
    /** The number in `redenen` of the mark in a text. */
    findMarkering: (tekst: string): number => (isMogelijk(tekst) ? getMarkering(tekst) : GEEN_MARKERING),
    /** That of a number which is a mark, such as -99997. */
    findGetalmarkering: (getal: number): number =>
      getal < MARKERINGEN_VANAF || getalmarkering ? getMarkering(String(getal)) : GEEN_MARKERING,
  };
}

/**
 * Reads one column. A cell that cannot be right (it is not a number, holds an unlisted mark or is out of range) is reported with its row
 * and column, and is missing (`onbekend`) in the table, so that it takes no part in a calculation.
 *
 * @param cellen - the cells, where they were taken from the rows before
 */
export function fillKolom(
  kolom: Leeskolom,
  plan: Leesplan,
  nummers: readonly number[],
  bevindingen: Bevinding[],
  cellen: readonly unknown[] = nummers.map((nummer) => plan.rijen[nummer]?.[kolom.veld]),
): Kerncijferkolom {
  const { veld, factor, min, max } = kolom;
  const waarden = new Float64Array(nummers.length).fill(Number.NaN);
  const redenen = new Uint8Array(nummers.length);
  const geenRij = toRedennummer('niet_geleverd');
  if (kolom.ontbreekt) return { ...toKop(kolom), waarden, redenen: redenen.fill(geenRij) };
  const decimaalteken = kolom.decimaalteken ?? plan.notatie.decimaalteken ?? findDecimaalteken(cellen) ?? '.';
  const lezer = createCellezer({ ...plan.notatie, decimaalteken }, kolom);
  const onbekend = toRedennummer('onbekend');
  let fouten = 0;

  nummers.forEach((nummer, i) => {
    const cel = cellen[i];
    if (cel === undefined || cel === null || cel === '') {
      redenen[i] = lezer.leeg;
      if (plan.rijen[nummer] === undefined) redenen[i] = nummer === TEGENSTRIJDIG ? onbekend : geenRij;
      else if (lezer.leeg === 0) waarden[i] = 0;
      return;
    }
    const kaal = typeof cel === 'string' ? cel.trim() : cel;
    let markering = typeof kaal === 'string' ? lezer.findMarkering(kaal) : GEEN_MARKERING;
    const getal = markering === GEEN_MARKERING ? lezer.readCijfer(kaal) : Number.NaN;
    if (markering === GEEN_MARKERING) markering = lezer.findGetalmarkering(getal);
    if (markering !== GEEN_MARKERING) {
      redenen[i] = markering;
      if (markering === 0) waarden[i] = 0;
      return;
    }
    const waarde = scale(getal, factor);
    const isCijfer = getal >= MARKERINGEN_VANAF || Number.isFinite(min);
    if (isCijfer && Math.abs(waarde) <= GROOTSTE_GETAL && waarde >= min && waarde <= max) {
      // Adding 0 turns -0 into 0, which survives JSON.
      waarden[i] = waarde + 0;
      return;
    }
    redenen[i] = onbekend;
    fouten += 1;
    if (fouten <= MEESTE)
      bevindingen.push(createCelbevinding(cel, getal, waarde, kolom, toCelplek(plan, nummer, veld)));
  });
  if (fouten > MEESTE) {
    const params = { kolom: veld, aantal: fouten - MEESTE };
    bevindingen.push(createBevinding('fout', 'kerncijfers.meer_bevindingen', [veld], params));
  }
  return { ...toKop(kolom), waarden, redenen, ...findGeschat(kolom, plan.rijen, nummers, redenen) };
}
