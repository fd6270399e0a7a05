import { getKolom } from '../../kerncijfers/huis.js';
import type { Kerncijferkolom, Kerncijfertabel } from '../../kerncijfers/index.js';

/** A copy of cells in which one is replaced. */
const putGetal = (cellen: Float64Array, rij: number, getal: number) =>
  Float64Array.from(cellen, (cel, i) => (i === rij ? getal : cel));
const putTeken = (cellen: Uint8Array, rij: number) => Uint8Array.from(cellen, (cel, i) => (i === rij ? 0 : cel));

/** A column with another figure in one row. Bounds and the mark of an estimate are of the old figure, so they go. */
function changeKolom(kolom: Kerncijferkolom, rij: number, waarde: number): Kerncijferkolom {
  const { onder, boven, geschat } = kolom;
  return {
    ...kolom,
    waarden: putGetal(kolom.waarden, rij, waarde),
    redenen: putTeken(kolom.redenen, rij),
    ...(onder === undefined ? {} : { onder: putGetal(onder, rij, Number.NaN) }),
    ...(boven === undefined ? {} : { boven: putGetal(boven, rij, Number.NaN) }),
    ...(geschat === undefined ? {} : { geschat: putTeken(geschat, rij) }),
  };
}

/**
 * The same table with another figure of one area.
 *
 * @throws DomeinFout `kerncijfers.sleutel_onbekend`, `kerncijfers.sleutel_meerduidig`, `kerncijfers.tabel_ongeldig`
 */
export function changeCijfer(tabel: Kerncijfertabel, code: string, sleutel: string, waarde: number): Kerncijfertabel {
  const anders = getKolom(tabel, sleutel);
  const rij = tabel.gebieden.findIndex((gebied) => gebied.code === code);
  return {
    ...tabel,
    kolommen: tabel.kolommen.map((kolom) => (kolom === anders ? changeKolom(kolom, rij, waarde) : kolom)),
  };
}
