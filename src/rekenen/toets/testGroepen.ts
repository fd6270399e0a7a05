import { sumGetallen } from '../../kern/huis.js';
import { checkGetallen } from '../checkGetallen.js';
import { checkLengte } from '../checkLengte.js';
import { computeGemiddelde } from '../kolom/computeGemiddelde.js';
import { f64 } from '../lees.js';
import { refuse } from '../teksten/codes.js';
import { countUitersten } from './countUitersten.js';
import type { Blok } from './enumerateBlok.js';
import { listRangschikkingen } from './listRangschikkingen.js';
import { type Permutatieresultaat, readPermutatieOptions, type Toetsopties, type Toetswijze } from './permutatie.js';
import { testWelchgroepen } from './testWelchgroepen.js';

/** Options of {@link testGroepen}. */
export interface TestGroepenOptions extends Toetsopties {
  /** The block of every value, in the shape of the groups: outcomes are exchanged within a block only. Default: one block. */
  readonly blokken?: readonly (readonly string[])[];
  /**
   * `kenmerk`: the groups were not drawn by lot, so their spread may differ. Default: `loting`.
   */
  readonly wijze?: Toetswijze;
}

/** The result of {@link testGroepen}. */
export interface Groepenresultaat extends Permutatieresultaat {
  /** Eta squared: the share of the variation (within blocks) that lies between the groups, 0 to 1; 0 when nothing varies. */
  readonly verklaard: number;
}

/**
 * Tests whether two or more groups differ anywhere, by dealing the buurten out over the groups in every possible way (Edgington and Onghena
 * 2007, chapter 4: one-way analysis of variance by randomization). The statistic is the sum of squares between groups: it puts the
 * arrangements in the same order as F.
 *
 * With `wijze: 'kenmerk'` the statistic is that of Welch (1951), n / v as the weight of a group, summed over the blocks: the plain one takes a
 * larger spread in a small group for a difference. Where a group has one value in a block its spread is not known; the plain statistic is used,
 * and `statistiek` says `gewoon`.
 *
 * @param groepen - the values of every group: at least two groups of at least one finite value
 * @returns p and how it was computed; when all values are equal, p is 1
 * @throws DomeinFout `evaluatie.te_weinig_groepen`, `evaluatie.getal_ongeldig`, `evaluatie.te_weinig_waarden`,
 *   `evaluatie.lengte_verschilt`, `evaluatie.geen_contrast`, `evaluatie.kans_ongeldig`, `evaluatie.aantal_ongeldig`, `evaluatie.aantal_te_groot`
 *
 * @example
 * ```ts
 * import { testGroepen } from 'buurtaanpak/rekenen';
 *
 * const { p, mogelijk } = testGroepen([[1, 2], [3, 4], [5, 6]]);
 * mogelijk; // => 90
 * p; // => 6 / 90
 * ```
 */
export function testGroepen(
  groepen: readonly (readonly number[])[],
  options: TestGroepenOptions = {},
): Groepenresultaat {
  const { blokken, wijze = 'loting', ...rest } = options;
  const { betrouwbaarheid: _, ...hoe } = readPermutatieOptions(rest);
  if (groepen.length < 2) refuse('evaluatie.te_weinig_groepen', { aantal: groepen.length });
  groepen.forEach((groep, g) => {
    checkGetallen(`groepen[${g}]`, groep, 1);
  });
  if (blokken !== undefined) checkLengte('groepen', groepen.length, 'blokken', blokken.length);
  const lengten = Float64Array.from(groepen, ({ length }) => length);
  blokken?.forEach((blok, g) => {
    checkLengte(`groepen[${g}]`, f64(lengten, g), `blokken[${g}]`, blok.length);
  });
  const perBlok = new Map<string, { readonly waarden: number[]; readonly labels: number[] }>();
  groepen.forEach((groep, g) => {
    groep.forEach((waarde, i) => {
      const naam = blokken?.[g]?.[i] ?? '';
      const blok = perBlok.get(naam) ?? { waarden: [], labels: [] };
      perBlok.set(naam, blok);
      blok.waarden.push(waarde);
      blok.labels.push(g);
    });
  });
  if ([...perBlok.values()].every(({ labels }) => new Set(labels).size < 2)) refuse('evaluatie.geen_contrast', {});

  const breedte = groepen.length;
  const gecentreerd = [...perBlok.values()].map(({ waarden, labels }) => {
    const midden = computeGemiddelde(waarden);
    return { waarden: Float64Array.from(waarden, (waarde) => waarde - midden), labels };
  });
  const sommen = ({ waarden }: (typeof gecentreerd)[number]): Blok['project'] => {
    return (labels, uit) => {
      uit.fill(0);
      for (let i = 0; i < labels.length; i++) uit[f64(labels, i)] = f64(uit, f64(labels, i)) + f64(waarden, i);
    };
  };
  const tussen = (totalen: (g: number) => number) => {
    let som = 0;
    for (let g = 0; g < breedte; g++) som += totalen(g) ** 2 / f64(lengten, g);
    return som;
  };
  const rangschikkingen = listRangschikkingen(
    gecentreerd.map((blok) => ({
      labels: blok.labels,
      project: sommen(blok),
      term: (label, plaats, k) => (label === k ? f64(blok.waarden, plaats) : 0),
    })),
    breedte,
    hoe,
  );
  const uitersten = new Float64Array(rangschikkingen.aantal);
  const { sommen: totalen, aantal } = rangschikkingen;
  for (let i = 0; i < aantal; i++) uitersten[i] = tussen((g) => f64(totalen, g * aantal + i));

  const gevondenSommen = new Float64Array(breedte);
  for (const { waarden, labels } of gecentreerd) {
    labels.forEach((g, i) => {
      gevondenSommen[g] = f64(gevondenSommen, g) + f64(waarden, i);
    });
  }
  const gevonden = tussen((g) => f64(gevondenSommen, g));
  const totaal = sumGetallen(gecentreerd.flatMap(({ waarden }) => [...waarden.map((w) => w * w)]));
  const grootste = groepen.flat().reduce((max, waarde) => Math.max(max, Math.abs(waarde)), 0);
  const resultaat = countUitersten(uitersten, gevonden, totaal * 1e-10, rangschikkingen);
  if (totaal <= groepen.flat().length * grootste * grootste * 1e-26) {
    return { ...resultaat, p: 1, kleinsteP: 1, verklaard: 0 };
  }
  const verklaard = Math.min(1, gevonden / totaal);
  if (wijze === 'loting') return { ...resultaat, verklaard };
  const welch = testWelchgroepen(gecentreerd, groepen.length, hoe) ?? { ...resultaat, statistiek: 'gewoon' as const };
  return { ...welch, verklaard };
}
