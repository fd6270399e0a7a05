import { getBereik } from '../../kerncijfers/huis.js';
import { getInterval, type Kerncijferkolom, type Kerncijfertabel } from '../../kerncijfers/index.js';
import { f64 } from '../../rekenen/index.js';
import type { Celkans } from './celkans.js';

/** The uncertain cells of a column, and how many figures say nothing of how sure they are. */
export interface Onzekerecellen {
  /** In the order of the candidates. A missing figure with bounds, such as one that is kept secret, is one too. */
  readonly cellen: readonly Celkans[];
  readonly zonderInterval: number;
}

/** A missing figure of which the column gives bounds. */
function readGeheim({ onder, boven }: Kerncijferkolom, inTabel: number, rij: number): readonly Celkans[] {
  const laag = onder === undefined ? Number.NaN : f64(onder, inTabel);
  const hoog = boven === undefined ? Number.NaN : f64(boven, inTabel);
  return laag <= hoog ? [{ rij, waarde: (laag + hoog) / 2, soort: 'gelijk', onder: laag, boven: hoog }] : [];
}

/** What the figure of a cell can be; nothing for one that is exact. */
function readCelkans(
  kolom: Kerncijferkolom,
  cel: ReturnType<typeof getInterval>,
  inTabel: number,
  rij: number,
): readonly Celkans[] {
  if ('reden' in cel) return readGeheim(kolom, inTabel, rij);
  if (cel.soort === 'onbekend' || cel.soort === 'exact') return [];
  const { waarde, onder, boven, soort } = cel;
  if (soort === 'interval95') {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = getBereik(kolom);
    // A figure outside the range of its kind, such as a growth below 0, is not held to that side.
    return [{ rij, waarde, soort: 'normaal', onder, boven, min: Math.min(min, waarde), max: Math.max(max, waarde) }];
  }
  if (soort !== 'aselect') return [{ rij, waarde, soort: 'gelijk', onder, boven }];
  const { nauwkeurigheid } = kolom;
  const basis = nauwkeurigheid?.soort === 'aselect' && kolom.boven === undefined ? nauwkeurigheid.basis : 0;
  return basis > 0 && waarde >= 0 && waarde % basis === 0
    ? [{ rij, waarde, soort: 'afronding', basis }]
    : [{ rij, waarde, soort: 'driehoek', onder, boven }];
}

/**
 * Lists what the figures of a column can be for the candidates, from the interval that each carries.
 *
 * @param rijen - the rows of the candidates in the table
 */
export function listCelkansen(tabel: Kerncijfertabel, kolom: Kerncijferkolom, rijen: Uint32Array): Onzekerecellen {
  let zonderInterval = 0;
  const codes = tabel.gebieden.map(({ code }) => code);
  const cellen = Array.from(rijen, (inTabel, rij) => {
    const cel = getInterval(tabel, codes[inTabel] as string, kolom.sleutel);
    if ('soort' in cel && cel.soort === 'onbekend') zonderInterval += 1;
    return readCelkans(kolom, cel, inTabel, rij);
  }).flat();
  return { cellen, zonderInterval };
}
