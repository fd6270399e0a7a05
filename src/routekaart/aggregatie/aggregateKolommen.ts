import { f64 } from '../../rekenen/index.js';
import { aggregateCopeland } from './aggregateCopeland.js';
import { aggregateMacht } from './aggregateMacht.js';
import { aggregateMeetkundig } from './aggregateMeetkundig.js';
import { isGedekt } from './isGedekt.js';
import type { Gemiddelde, Knoopinvoer, Knoopuitkomst } from './knoop.js';

/** Per row: the weight that has a score; NaN when that is too little. */
function measureDekking({ aantal, kinderen, dekking }: Knoopinvoer): Float64Array {
  const noemer = new Float64Array(aantal);
  for (const { kolom, gewicht } of kinderen) {
    if (gewicht === 0) continue;
    for (let i = 0; i < aantal; i++) if (!Number.isNaN(kolom[i])) noemer[i] = f64(noemer, i) + gewicht;
  }
  const alles = kinderen.reduce((som, { gewicht }) => som + gewicht, 0);
  for (let i = 0; i < aantal; i++) if (!isGedekt(f64(noemer, i), alles, dekking)) noemer[i] = Number.NaN;
  return noemer;
}

/** The weighted arithmetic mean of the available scores. */
function aggregateRekenkundig({ aantal, kinderen }: Knoopinvoer, noemer: Float64Array): Gemiddelde {
  const scores = new Float64Array(aantal);
  const delen = kinderen.map((kind) => {
    const { kolom, gewicht } = kind;
    const deel = new Float64Array(aantal);
    if (gewicht === 0) return { kind, deel };
    for (let i = 0; i < aantal; i++) {
      const bijdrage = (gewicht * f64(kolom, i)) / f64(noemer, i);
      if (!Number.isNaN(bijdrage)) {
        deel[i] = bijdrage;
        scores[i] = f64(scores, i) + bijdrage;
      }
    }
    return { kind, deel };
  });
  for (let i = 0; i < aantal; i++) if (Number.isNaN(noemer[i])) scores[i] = Number.NaN;
  return { scores, delen };
}

/** Aggregates the scores below a thema, with the part of each. Scores for a power mean are not negative. */
export function aggregateKolommen(invoer: Knoopinvoer): Knoopuitkomst {
  const { aggregatie } = invoer;
  const noemer = measureDekking(invoer);
  if (aggregatie.methode === 'copeland') return aggregateCopeland(invoer, noemer);
  const macht =
    aggregatie.methode === 'machtsgemiddelde'
      ? aggregatie.macht
      : { rekenkundig: 1, meetkundig: 0, harmonisch: -1 }[aggregatie.methode];
  const { scores, delen } =
    macht === 1
      ? aggregateRekenkundig(invoer, noemer)
      : macht === 0
        ? aggregateMeetkundig(invoer, noemer)
        : aggregateMacht(invoer, noemer, macht);
  // The part of a criterion or thema below a child is its part in the child, times the part of the child per point of the score of the
  // child. In an arithmetic mean that factor is the weight of the child, also when its score is 0. In another mean a child with score 0 has
  // no part to divide.
  const measureDeel = ({ kind, deel }: Gemiddelde['delen'][number], onder: Float64Array) =>
    onder.map((waarde, i) => {
      if (waarde === 0 || Number.isNaN(noemer[i])) return 0;
      return macht === 1 ? (kind.gewicht * waarde) / f64(noemer, i) : waarde * (f64(deel, i) / f64(kind.kolom, i));
    });
  return {
    scores,
    delen: delen.flatMap((een) => {
      const { soort, id, positie, kolom, onder } = een.kind;
      const lager = onder.map((lid) => ({ ...lid, diepte: lid.diepte + 1, deel: measureDeel(een, lid.deel) }));
      return [{ soort, id, positie, diepte: 0, kolom, deel: een.deel }, ...lager];
    }),
  };
}
