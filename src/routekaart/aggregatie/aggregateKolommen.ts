import { aggregateCopeland } from './aggregateCopeland.js';
import { aggregateMacht, aggregateMeetkundig } from './aggregateMacht.js';
import type { Knoopinvoer, Knoopuitkomst } from './knoop.js';

/** A very small tolerance, so that two of three weights of a third reach a threshold of 0.6666666666666667. */
const HAAR = 1e-9;

/** Whether the weight that has a score reaches a threshold. Without any score it never does. */
export function isGedekt(aanwezig: number, alles: number, dekking: number): boolean {
  return aanwezig > 0 && aanwezig >= (dekking - HAAR) * alles;
}

/** Per row: the weight that has a score; NaN when that is too little. */
function measureDekking({ aantal, kolommen, gewichten, dekking }: Knoopinvoer): Float64Array {
  const noemer = new Float64Array(aantal);
  kolommen.forEach((kolom, k) => {
    const gewicht = gewichten[k] as number;
    if (gewicht === 0) return;
    for (let i = 0; i < aantal; i++) if (!Number.isNaN(kolom[i])) noemer[i] = (noemer[i] as number) + gewicht;
  });
  const alles = gewichten.reduce((a, b) => a + b, 0);
  for (let i = 0; i < aantal; i++) if (!isGedekt(noemer[i] as number, alles, dekking)) noemer[i] = Number.NaN;
  return noemer;
}

/** The weighted arithmetic mean of the available scores. */
function aggregateRekenkundig(
  { aantal, kolommen, gewichten }: Knoopinvoer,
  noemer: Float64Array,
): Pick<Knoopuitkomst, 'scores' | 'delen'> {
  const scores = new Float64Array(aantal);
  const delen = kolommen.map((kolom, k) => {
    const gewicht = gewichten[k] as number;
    const deel = new Float64Array(aantal);
    if (gewicht === 0) return deel;
    for (let i = 0; i < aantal; i++) {
      const bijdrage = (gewicht * (kolom[i] as number)) / (noemer[i] as number);
      if (!Number.isNaN(bijdrage)) {
        deel[i] = bijdrage;
        scores[i] = (scores[i] as number) + bijdrage;
      }
    }
    return deel;
  });
  for (let i = 0; i < aantal; i++) if (Number.isNaN(noemer[i])) scores[i] = Number.NaN;
  return { scores, delen };
}

/** Aggregates the scores below a thema, with the part of each. Scores for a power mean are not negative. */
export function aggregateKolommen(invoer: Knoopinvoer): Knoopuitkomst {
  const { aggregatie, kolommen, gewichten } = invoer;
  const noemer = measureDekking(invoer);
  if (aggregatie.methode === 'copeland') return aggregateCopeland(invoer, noemer);
  const macht =
    aggregatie.methode === 'machtsgemiddelde'
      ? aggregatie.macht
      : { rekenkundig: 1, meetkundig: 0, harmonisch: -1 }[aggregatie.methode];
  const uitkomst =
    macht === 1
      ? aggregateRekenkundig(invoer, noemer)
      : macht === 0
        ? aggregateMeetkundig(invoer, noemer)
        : aggregateMacht(invoer, noemer, macht);
  // What stands below a child counts as much for the whole as for the child, times how much the child does. In an arithmetic mean
  // that is its weight, also where its score is 0; elsewhere a score of 0 has nothing to divide.
  const onder = invoer.onder.map((afstammelingen, k) => {
    const kolom = kolommen[k] as Float64Array;
    const deel = uitkomst.delen[k] as Float64Array;
    return afstammelingen.map((een) =>
      een.map((waarde, i) => {
        if (waarde === 0 || Number.isNaN(noemer[i])) return 0;
        return macht === 1
          ? ((gewichten[k] as number) * waarde) / (noemer[i] as number)
          : waarde * ((deel[i] as number) / (kolom[i] as number));
      }),
    );
  });
  return { ...uitkomst, onder };
}
