import { sumGetallen } from '../../kern/huis.js';
import { computeGemiddelde, f64, type Toewijzingsblok } from '../../rekenen/index.js';
import type { Trapbuurt } from './readStarts.js';

/** A buurt with its outcome on each day of measurement. */
export interface Traprij extends Trapbuurt {
  readonly waarden: readonly number[];
}

/** A day on which a block has both started and not yet started buurten. */
interface Trapdag {
  readonly t: number;
  readonly gestart: number;
  readonly waarden: readonly number[];
}

/** What a block of an exchange of start orders is made of. */
export interface Trapblok extends Toewijzingsblok {
  readonly rijen: readonly Traprij[];
  readonly dagen: readonly Trapdag[];
}

function listDagen(rijen: readonly Traprij[], aantal: number): Trapdag[] {
  return Array.from({ length: aantal }, (_, t): Trapdag => {
    const gestart = rijen.filter(({ stap }) => stap <= t).length;
    return { t, gestart, waarden: rijen.map(({ waarden }) => waarden[t] as number) };
  }).filter(({ gestart }) => gestart > 0 && gestart < rijen.length);
}

/**
 * The difference of means of a day with weight n1 n0 / (n1 + n0) is the sum over the started of their distance from the mean of the block. So
 * a start adds, for all days from then on, those distances: the statistic is linear in who starts when.
 */
function createBlok(rijen: readonly Traprij[], aantal: number, gewicht: number): Trapblok {
  const n = rijen.length;
  const dagen = listDagen(rijen, aantal);
  // What a start at a step adds at a place, for the outcome and for the programme as it was.
  const uitkomst = new Float64Array(n * (aantal + 1));
  const programma = new Float64Array(n * (aantal + 1));
  for (const { t, gestart, waarden } of dagen) {
    const gemiddelde = computeGemiddelde(waarden);
    rijen.forEach(({ stap }, i) => {
      const y = ((waarden[i] as number) - gemiddelde) / gewicht;
      const d = (Number(stap <= t) - gestart / n) / gewicht;
      for (let s = 0; s <= t; s++) {
        const j = i * (aantal + 1) + s;
        uitkomst[j] = f64(uitkomst, j) + y;
        programma[j] = f64(programma, j) + d;
      }
    });
  }
  return {
    rijen,
    dagen,
    labels: Float64Array.from(rijen, ({ stap }) => stap),
    term: (label, plaats, k) => f64(k === 0 ? uitkomst : programma, plaats * (aantal + 1) + label),
  };
}

/**
 * The blocks in which start orders can be exchanged, with room for rounding. A block counts when on some day it has both started and not yet
 * started buurten.
 */
export function createTrapblokken(
  rijen: readonly Traprij[],
  aantal: number,
): { readonly blokken: readonly Trapblok[]; readonly alleen: readonly Traprij[]; readonly marge: number } {
  const perBlok = new Map<string, Traprij[]>();
  for (const rij of rijen) perBlok.set(rij.blok, [...(perBlok.get(rij.blok) ?? []), rij]);
  const alle = [...perBlok.values()];
  const isTweezijdig = (blok: readonly Traprij[]) => listDagen(blok, aantal).length > 0;
  const over = alle.filter(isTweezijdig);
  const gewichten = over.flatMap((blok) =>
    listDagen(blok, aantal).map(({ gestart }) => (gestart * (blok.length - gestart)) / blok.length),
  );
  const gewicht = sumGetallen(gewichten);
  const grootste = over.flat().reduce((max, { waarden }) => Math.max(max, ...waarden.map(Math.abs)), 0);
  const blokken = over.map((blok) => createBlok(blok, aantal, gewicht));
  const omvang = sumGetallen(
    blokken.flatMap(({ labels, term }) => [...labels.map((label, i) => Math.abs(term(label, i, 0)))]),
  );
  const ruw = (over.flat().length * aantal * grootste) / Math.max(gewicht, 1e-300);
  return { blokken, alleen: alle.filter((blok) => !isTweezijdig(blok)).flat(), marge: omvang * 1e-10 + ruw * 1e-15 };
}
