import { roundGetal } from '../../kern/huis.js';
import { f64 } from '../../rekenen/index.js';
import type { Gebied, Kerncijferkolom } from '../tabel/kerncijfertabel.js';
import { readCel } from '../tabel/readCel.js';
import type { Celinterval, Grenssoort } from './celinterval.js';
import { getBereik } from './getBereik.js';

/** The figure with these bounds; without, where one of the two is missing. */
function withGrenzen(waarde: number, onder: number, boven: number, soort: Grenssoort): Celinterval {
  return Number.isFinite(onder) && Number.isFinite(boven)
    ? { waarde, onder, boven, soort }
    : { waarde, soort: 'onbekend' };
}

/** The bounds that a column gives itself. */
function takeGrenzen(
  { onder, boven, nauwkeurigheid, geschat }: Kerncijferkolom,
  rij: number,
  waarde: number,
): Celinterval {
  const laagst = onder === undefined ? Number.NaN : f64(onder, rij);
  const hoogst = boven === undefined ? Number.NaN : f64(boven, rij);
  // What is said of a column is not of each figure: one that was taken over is an estimate, and an estimate was not rounded or surveyed.
  const vanKolom = (nauwkeurigheid?.soort === 'overgenomen') === (geschat?.[rij] === 1);
  const soort = vanKolom ? (nauwkeurigheid?.soort ?? 'grenzen') : 'grenzen';
  const exact = laagst === waarde && hoogst === waarde && (soort === 'aselect' || soort === 'grenzen');
  return withGrenzen(waarde, laagst, hoogst, exact ? 'exact' : soort);
}

/** The bounds that follow from the rounding of the column. */
function roundGrenzen(kolom: Kerncijferkolom, { soort: gebiedssoort }: Gebied, waarde: number): Celinterval {
  const { nauwkeurigheid } = kolom;
  if (nauwkeurigheid?.soort === 'aselect') {
    if (gebiedssoort === 'gemeente' || gebiedssoort === 'land') return withGrenzen(waarde, waarde, waarde, 'exact');
    const af = nauwkeurigheid.basis - 1;
    return withGrenzen(waarde, Math.min(waarde, Math.max(0, waarde - af)), waarde + af, 'aselect');
  }
  if (nauwkeurigheid?.soort === 'afgerond') {
    const af = nauwkeurigheid.op / 2;
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = getBereik(kolom);
    const [laagst, hoogst] = [roundGetal(waarde - af), roundGetal(waarde + af)];
    // A figure outside the range, such as a growth below 0, is not bounded by it on that side.
    const onder = Math.min(waarde, waarde < min ? laagst : Math.max(min, laagst));
    const boven = Math.max(waarde, waarde > max ? hoogst : Math.min(max, hoogst));
    return withGrenzen(waarde, onder, boven, 'afgerond');
  }
  return { waarde, soort: 'onbekend' };
}

/**
 * The figure of a column in a row with its bounds, by the rules of `getInterval`.
 *
 * @param kolom - the column
 * @param gebied - the area of the row, by whose kind counts are rounded or not
 * @param rij - an existing row of the column
 */
export function readInterval(kolom: Kerncijferkolom, gebied: Gebied, rij: number): Celinterval {
  const cel = readCel(kolom, rij);
  if ('reden' in cel) return cel;
  const { onder, boven, geschat } = kolom;
  if (onder !== undefined || boven !== undefined) return takeGrenzen(kolom, rij, cel.waarde);
  // An estimate was not rounded by the source, and nobody says how far it may be off.
  return geschat?.[rij] === 1 ? { waarde: cel.waarde, soort: 'onbekend' } : roundGrenzen(kolom, gebied, cel.waarde);
}
