import { showWaarde } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { splitSleutel } from '../catalogus/splitSleutel.js';
import type { Leeskolom, Leesplan } from '../kop/leesplan.js';
import { readGetal } from '../kop/notatie.js';
import type { Kolomkop } from '../tabel/createKolom.js';
import type { Kerncijferkolom, Reden } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { findDecimaalteken } from './findDecimaalteken.js';
import { toRedennummer } from './toRedennummer.js';

/** A number below this is a mark for a missing figure. A mark that is not in the table of marks is reported. */
const MARKERINGEN_VANAF = -99990;

/** Multiplies such that a product like 1.5 * 0.1 is the number that a person would write. */
function scale(getal: number, factor: number): number {
  return factor === 1 ? getal : Number((getal * factor).toPrecision(15));
}

/** The description of a column of the table. */
function toKop({ sleutel, eenheid, bron, aggregatie, richting }: Leeskolom): Kolomkop {
  const { figuur, dimensies } = splitSleutel(sleutel);
  return {
    sleutel,
    figuur,
    ...(dimensies === undefined ? {} : { dimensies }),
    eenheid,
    bron,
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
  const cellen = nummers.map((nummer) => plan.rijen[nummer]?.[veld]);
  const decimaalteken = kolom.decimaalteken ?? plan.notatie.decimaalteken ?? findDecimaalteken(cellen) ?? '.';
  const notatie = { ...plan.notatie, decimaalteken };
  const { markeringen } = notatie;
  const waarden = new Float64Array(nummers.length).fill(Number.NaN);
  const redenen = new Uint8Array(nummers.length);
  if (kolom.ontbreekt) {
    redenen.fill(toRedennummer('niet_geleverd'));
    return { ...toKop(kolom), waarden, redenen };
  }
  // Every form defines the meaning of a blank cell.
  const leeg = toRedennummer(markeringen.get('') as Reden);
  const onbekend = toRedennummer('onbekend');
  // Marks of CBS do not start with a digit, so most cells need no lookup. Marks of a caller may start with one.
  const getalmarkering = [...markeringen.keys()].some((teken) => /^\d/.test(teken));
  let fouten = 0;

  for (let i = 0; i < nummers.length; i++) {
    const cel = cellen[i];
    let getal = Number.NaN;
    let reden: Reden | undefined;
    if (typeof cel === 'number') {
      getal = cel;
    } else if (cel === undefined || cel === null || cel === '') {
      redenen[i] = leeg;
      continue;
    } else if (typeof cel === 'string') {
      const tekst = cel.trim();
      const teken = tekst.charCodeAt(0);
      const cijfer = teken >= 48 && teken <= 57;
      if (!cijfer || getalmarkering) reden = markeringen.get(tekst);
      if (reden === undefined) getal = readGetal(tekst, notatie);
    }
    if (getal < MARKERINGEN_VANAF || getalmarkering) reden ??= markeringen.get(String(getal));
    if (reden !== undefined) {
      redenen[i] = toRedennummer(reden);
      continue;
    }
    const waarde = scale(getal, factor);
    if (Number.isFinite(waarde) && waarde >= min && waarde <= max) {
      // Adding 0 turns -0 into 0, which survives JSON.
      waarden[i] = waarde + 0;
      continue;
    }
    redenen[i] = onbekend;
    fouten += 1;
    if (fouten <= MEESTE)
      bevindingen.push(createCelbevinding(cel, getal, waarde, kolom, plan.getRijnummer(nummers[i] as number, veld)));
  }
  if (fouten > MEESTE) {
    const params = { kolom: veld, aantal: fouten - MEESTE };
    bevindingen.push(createBevinding('fout', 'kerncijfers.meer_bevindingen', [veld], params));
  }
  return { ...toKop(kolom), waarden, redenen };
}
