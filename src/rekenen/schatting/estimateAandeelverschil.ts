import { checkAantal } from '../checkAantal.js';
import { checkKans } from '../checkKans.js';
import type { Interval } from '../interval.js';
import { computeNormaalKwantiel } from '../kansrekening/computeNormaalKwantiel.js';
import { refuse } from '../teksten/codes.js';

/** A count out of a total. */
export interface Telling {
  /** The count: a whole number from 0 up to and including `totaal`. */
  readonly aantal: number;
  /** The total, at least 1. */
  readonly totaal: number;
}

/** Options of {@link estimateAandeelverschil}. */
export interface EstimateAandeelverschilOptions {
  /** Between 0 and 1. Default: 0.95. */
  readonly betrouwbaarheid?: number;
}

/** Refuses a value that is not a count, and a count above its total. */
export function checkTelling(naam: string, { aantal, totaal }: Telling, maximum?: number): void {
  checkAantal(`${naam}.totaal`, totaal, 1, maximum);
  checkAantal(`${naam}.aantal`, aantal, 0);
  if (aantal > totaal) refuse('evaluatie.aantal_boven_totaal', { aantal, totaal }, [naam, 'aantal']);
}

/** The score interval of Wilson (1927) for one share. */
function computeWilson({ aantal, totaal }: Telling, z: number): { readonly onder: number; readonly boven: number } {
  const p = aantal / totaal;
  const midden = p + (z * z) / (2 * totaal);
  const breed = z * Math.sqrt((p * (1 - p)) / totaal + (z * z) / (4 * totaal * totaal));
  const noemer = 1 + (z * z) / totaal;
  return {
    onder: aantal === 0 ? 0 : (midden - breed) / noemer,
    boven: aantal === totaal ? 1 : (midden + breed) / noemer,
  };
}

/**
 * The difference of two shares with the interval of Newcombe (1998, Statistics in Medicine 17, 873-890, method 10), which joins two
 * score intervals. An approximation that also behaves for few buurten and for shares of 0 and 1.
 *
 * @returns the share of `een` minus the share of `ander`, from -1 to 1, with its interval
 * @throws DomeinFout `evaluatie.aantal_ongeldig`, `evaluatie.aantal_boven_totaal`, `evaluatie.kans_ongeldig`
 *
 * @example
 * ```ts
 * import { estimateAandeelverschil } from 'buurtaanpak/rekenen';
 *
 * const { waarde, interval } = estimateAandeelverschil({ aantal: 9, totaal: 10 }, { aantal: 3, totaal: 10 });
 * waarde.toFixed(1); // => '0.6'
 * [interval.onder?.toFixed(4), interval.boven?.toFixed(4)]; // => ['0.1705', '0.8090']
 * ```
 */
export function estimateAandeelverschil(
  een: Telling,
  ander: Telling,
  options: EstimateAandeelverschilOptions = {},
): { readonly waarde: number; readonly interval: Interval } {
  const { betrouwbaarheid = 0.95 } = options;
  checkKans('betrouwbaarheid', betrouwbaarheid);
  checkTelling('een', een);
  checkTelling('ander', ander);
  const z = computeNormaalKwantiel(1 - (1 - betrouwbaarheid) / 2);
  const [p, q] = [een.aantal / een.totaal, ander.aantal / ander.totaal];
  const [a, b] = [computeWilson(een, z), computeWilson(ander, z)];
  return {
    waarde: p - q,
    interval: {
      onder: Math.max(-1, p - q - Math.hypot(p - a.onder, b.boven - q)),
      boven: Math.min(1, p - q + Math.hypot(a.boven - p, q - b.onder)),
      betrouwbaarheid,
      methode: 'newcombe',
    },
  };
}
