import { type Cijferdimensies, DIMENSIES, type Dimensie } from '../themas/catalogusitem.js';

/** The words of a member in both languages. */
interface Woorden {
  readonly nl: string;
  readonly en: string;
}

const KOOP: Woorden = { nl: 'koopwoningen', en: 'owner-occupied dwellings' };
const HUUR: Woorden = { nl: 'huurwoningen', en: 'rented dwellings' };

/** Members whose words are not their own letters, by dimension. */
const LEDEN: { readonly [D in Dimensie]?: Readonly<Record<string, Woorden>> } = {
  eigendom: { koop: KOOP, koopwoning: KOOP, huur: HUUR, huurwoning: HUUR },
  geslacht: { mannen: { nl: 'mannen', en: 'men' }, vrouwen: { nl: 'vrouwen', en: 'women' } },
  woningtype: {
    appartement: { nl: 'appartementen', en: 'apartments' },
    eengezinswoning: { nl: 'eengezinswoningen', en: 'single-family dwellings' },
    hoekwoning: { nl: 'hoekwoningen', en: 'end-of-terrace dwellings' },
    meergezinswoning: { nl: 'meergezinswoningen', en: 'multi-family dwellings' },
    onbekend: { nl: 'woningtype onbekend', en: 'unknown type of dwelling' },
    tussenwoning: { nl: 'tussenwoningen', en: 'terraced dwellings' },
    twee_onder_een_kap: { nl: 'twee-onder-een-kapwoningen', en: 'semi-detached dwellings' },
    vrijstaand: { nl: 'vrijstaande woningen', en: 'detached dwellings' },
  },
};

/** An age in words: `65_plus`, `18_tot_65`. */
function describeLeeftijd(lid: string): Woorden | undefined {
  const [, vanaf] = /^(\d+)_plus$/.exec(lid) ?? [];
  if (vanaf !== undefined) return { nl: `${vanaf} jaar en ouder`, en: `${vanaf} years and over` };
  const [, van, tot] = /^(\d+)_tot_(\d+)$/.exec(lid) ?? [];
  return van === undefined ? undefined : { nl: `${van} tot ${tot} jaar`, en: `${van} to ${tot} years` };
}

function findWoorden(dimensie: Dimensie, lid: string): Woorden | undefined {
  if (dimensie === 'leeftijd') return describeLeeftijd(lid);
  if (dimensie === 'misdrijf') return { nl: `misdrijf ${lid}`, en: `crime ${lid}` };
  const leden = LEDEN[dimensie] ?? {};
  return Object.hasOwn(leden, lid) ? leden[lid] : undefined;
}

/**
 * The dimensions of a figure in words, in the order of `DIMENSIES` with commas: of whom or what it tells. A member without words of its own is
 * told by its letters, with blanks for underscores.
 *
 * @returns an empty text when there are no dimensions
 */
export function describeDimensies(dimensies: Cijferdimensies, taal: 'nl' | 'en'): string {
  return DIMENSIES.flatMap((dimensie) => {
    const lid = dimensies[dimensie];
    return lid === undefined ? [] : [findWoorden(dimensie, lid)?.[taal] ?? lid.replaceAll('_', ' ')];
  }).join(', ');
}
