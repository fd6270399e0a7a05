import { aggregateCopeland } from './aggregateCopeland.js';
import type { Knoopinvoer, Knoopuitkomst } from './knoop.js';

/** Per row: how much weight has a score, and whether that is enough. */
function measureDekking({ aantal, kolommen, gewichten, dekking }: Knoopinvoer): Float64Array {
  const noemer = new Float64Array(aantal);
  const telling = new Uint16Array(aantal);
  let meetellend = 0;
  kolommen.forEach((kolom, k) => {
    const gewicht = gewichten[k] as number;
    if (gewicht === 0) return;
    meetellend += 1;
    for (let i = 0; i < aantal; i++) {
      const score = kolom[i] as number;
      if (!Number.isNaN(score)) {
        noemer[i] = (noemer[i] as number) + gewicht;
        telling[i] = (telling[i] as number) + 1;
      }
    }
  });
  // A hair below, so that 2 of 3 is enough for a threshold of 0.6666666666666667.
  const nodig = Math.max(1, dekking * meetellend - 1e-9);
  for (let i = 0; i < aantal; i++) if ((telling[i] as number) < nodig) noemer[i] = Number.NaN;
  return noemer;
}

/** The weighted arithmetic mean of what is there. */
function aggregateRekenkundig(invoer: Knoopinvoer): Knoopuitkomst {
  const { aantal, kolommen, gewichten } = invoer;
  const noemer = measureDekking(invoer);
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

/**
 * The weighted power mean of what is there; the parts are those of Euler's theorem for a function that grows in proportion with
 * its arguments: `w x^p S^(1-p)`, and `w S` for the geometric mean (p = 0). They add up to S.
 */
function aggregateMacht(invoer: Knoopinvoer, macht: number): Knoopuitkomst {
  const { aantal, kolommen, gewichten } = invoer;
  const noemer = measureDekking(invoer);
  const som = new Float64Array(aantal);
  const term = (score: number) => (macht === 0 ? Math.log(score) : score ** macht);
  kolommen.forEach((kolom, k) => {
    const gewicht = gewichten[k] as number;
    if (gewicht === 0) return;
    for (let i = 0; i < aantal; i++) {
      const score = kolom[i] as number;
      if (!Number.isNaN(score)) som[i] = (som[i] as number) + gewicht * term(score);
    }
  });
  const scores = som.map((waarde, i) => {
    const gemiddelde = waarde / (noemer[i] as number);
    return macht === 0 ? Math.exp(gemiddelde) : gemiddelde ** (1 / macht);
  });
  const delen = kolommen.map((kolom, k) => {
    const gewicht = gewichten[k] as number;
    const deel = new Float64Array(aantal);
    if (gewicht === 0) return deel;
    for (let i = 0; i < aantal; i++) {
      const score = kolom[i] as number;
      const totaal = scores[i] as number;
      // A mean of 0 has nothing to divide; a missing score is not above 0 either.
      if (!(totaal > 0) || Number.isNaN(score)) continue;
      const aandeel = gewicht / (noemer[i] as number);
      deel[i] = macht === 0 ? aandeel * totaal : aandeel * term(score) * totaal ** (1 - macht);
    }
    return deel;
  });
  return { scores, delen };
}

/** Brings the scores below a thema together, with the part of each. Scores for a mean with a power are not negative. */
export function aggregateKolommen(invoer: Knoopinvoer): Knoopuitkomst {
  const { aggregatie } = invoer;
  switch (aggregatie.methode) {
    case 'rekenkundig':
      return aggregateRekenkundig(invoer);
    case 'meetkundig':
      return aggregateMacht(invoer, 0);
    case 'harmonisch':
      return aggregateMacht(invoer, -1);
    case 'machtsgemiddelde':
      return aggregatie.macht === 1 ? aggregateRekenkundig(invoer) : aggregateMacht(invoer, aggregatie.macht);
    case 'copeland': {
      const noemer = measureDekking(invoer);
      return aggregateCopeland(
        invoer,
        noemer.map((waarde) => (Number.isNaN(waarde) ? 0 : 1)),
      );
    }
  }
}
