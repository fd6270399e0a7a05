import { showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import { type Leeskolom, type Leesplan, TEGENSTRIJDIG } from '../kop/leesplan.js';
import { type Markeringsbetekenis, type Notatie, readGetal } from '../kop/notatie.js';
import type { Kolomkop } from '../tabel/createKolom.js';
import type { Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { findDecimaalteken } from './findDecimaalteken.js';
import { findGeschat } from './findGeschat.js';
import { toMarkeringsnummer } from './toMarkeringsnummer.js';
import { toRedennummer } from './toRedennummer.js';

/** A number below this is a mark for a missing figure. A mark that is not in the table of marks is reported. */
const MARKERINGEN_VANAF = -99990;

/** Multiplies such that a product like 1.5 * 0.1 is the number that a person would write. */
function scale(getal: number, factor: number): number {
  return factor === 1 ? getal : Number((getal * factor).toPrecision(15));
}

/** The description of a column of the table. */
function toKop(kolom: Leeskolom): Kolomkop {
  const { sleutel, eenheid, bron, periode, nauwkeurigheid, aggregatie, richting } = kolom;
  const { figuur, dimensies } = splitSleutel(sleutel);
  return {
    sleutel,
    figuur,
    ...(dimensies === undefined ? {} : { dimensies }),
    eenheid,
    bron,
    ...(periode === undefined ? {} : { periode }),
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
  { veld, min, max }: Leeskolom,
  bronrij: number,
): Bevinding {
  const plek = { rij: bronrij + 1, kolom: veld };
  const pad = [bronrij, veld];
  if (!Number.isFinite(getal))
    return createBevinding('fout', 'kerncijfers.geen_getal', pad, { ...plek, waarde: showWaarde(cel) });
  if (getal < MARKERINGEN_VANAF)
    return createBevinding('fout', 'kerncijfers.markering_onbekend', pad, { ...plek, waarde: getal });
  const van = min === Number.NEGATIVE_INFINITY ? '' : String(min);
  const tot = max === Number.POSITIVE_INFINITY ? '' : String(max);
  return createBevinding('fout', 'kerncijfers.buiten_bereik', pad, {
    ...plek,
    waarde,
    bereik: `${van} … ${tot}`.trim(),
  });
}

/** After this many wrong cells in a column, the rest is only counted. A file with another decimal sign has many. */
const MEESTE = 1000;

/** Finds the mark in a cell, and otherwise its number; NaN when it holds neither. */
function createCellezer(notatie: Notatie): (cel: unknown) => Markeringsbetekenis | number {
  const { markeringen } = notatie;
  // Every form defines the meaning of a blank cell.
  const leeg = markeringen.get('') as Markeringsbetekenis;
  // Marks of CBS do not start with a digit, so most cells need no lookup. Marks of a caller may start with one.
  const getalmarkering = [...markeringen.keys()].some((teken) => /^\d/.test(teken));
  return (cel) => {
    if (cel === undefined || cel === null || cel === '') return leeg;
    let getal = typeof cel === 'number' ? cel : Number.NaN;
    if (typeof cel === 'string') {
      const tekst = cel.trim();
      const teken = tekst.charCodeAt(0);
      const cijfer = teken >= 48 && teken <= 57;
      const markering = !cijfer || getalmarkering ? markeringen.get(tekst) : undefined;
      if (markering !== undefined) return markering;
      getal = readGetal(tekst, notatie);
    }
    return (getal < MARKERINGEN_VANAF || getalmarkering ? markeringen.get(String(getal)) : undefined) ?? getal;
  };
}

/**
 * Reads one column. A cell that cannot be right (it is not a number, holds an unlisted mark or is out of range) is reported with its row
 * and column, and is missing (`onbekend`) in the table, so that it takes no part in a calculation.
 */
export function fillKolom(
  kolom: Leeskolom,
  plan: Leesplan,
  nummers: readonly number[],
  bevindingen: Bevinding[],
): Kerncijferkolom {
  const { veld, factor, min, max } = kolom;
  const rijen = nummers.map((nummer) => plan.rijen[nummer]);
  const waarden = new Float64Array(nummers.length).fill(Number.NaN);
  const redenen = new Uint8Array(nummers.length);
  const geenRij = toRedennummer('niet_geleverd');
  if (kolom.ontbreekt) return { ...toKop(kolom), waarden, redenen: redenen.fill(geenRij) };
  const cellen = rijen.map((rij) => rij?.[veld]);
  const decimaalteken = kolom.decimaalteken ?? plan.notatie.decimaalteken ?? findDecimaalteken(cellen) ?? '.';
  const readCel = createCellezer({ ...plan.notatie, decimaalteken });
  const onbekend = toRedennummer('onbekend');
  let fouten = 0;

  for (const [i, cel] of cellen.entries()) {
    if (rijen[i] === undefined) {
      redenen[i] = nummers[i] === TEGENSTRIJDIG ? onbekend : geenRij;
      continue;
    }
    const gelezen = readCel(cel);
    if (typeof gelezen === 'string') {
      const nummer = toMarkeringsnummer(gelezen, kolom);
      redenen[i] = nummer;
      if (nummer === 0) waarden[i] = 0;
      continue;
    }
    const waarde = scale(gelezen, factor);
    if (Number.isFinite(waarde) && waarde >= min && waarde <= max) {
      // Adding 0 turns -0 into 0, which survives JSON.
      waarden[i] = waarde + 0;
      continue;
    }
    redenen[i] = onbekend;
    fouten += 1;
    if (fouten <= MEESTE)
      bevindingen.push(createCelbevinding(cel, gelezen, waarde, kolom, plan.getRijnummer(nummers[i] as number, veld)));
  }
  if (fouten > MEESTE) {
    const params = { kolom: veld, aantal: fouten - MEESTE };
    bevindingen.push(createBevinding('fout', 'kerncijfers.meer_bevindingen', [veld], params));
  }
  return { ...toKop(kolom), waarden, redenen, ...findGeschat(kolom, rijen, redenen) };
}
