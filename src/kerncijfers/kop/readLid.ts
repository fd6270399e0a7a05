import type { Dimensie } from '../themas/catalogusitem.js';
import { normalizeNaam } from './normalizeNaam.js';
import { toSlug } from './toSlug.js';

/** Members by their code at CBS, or by their words without blanks and signs. */
const LEDEN: { readonly [D in Dimensie]?: Readonly<Record<string, string>> } = {
  leeftijd: {
    20300: '18_plus',
    53115: '18_tot_65',
    80200: '65_plus',
    10680: '0_tot_15',
    53050: '15_tot_25',
    53310: '25_tot_45',
    53715: '45_tot_65',
  },
  geslacht: { 3000: 'mannen', 4000: 'vrouwen', men: 'mannen', women: 'vrouwen' },
  woningtype: {
    zw10290: 'eengezinswoning',
    zw10340: 'meergezinswoning',
    zw25805: 'tussenwoning',
    zw25806: 'hoekwoning',
    zw10300: 'twee_onder_een_kap',
    zw10320: 'vrijstaand',
    zw25809: 'appartement',
    zw25810: 'onbekend',
    '2onder1kap': 'twee_onder_een_kap',
    '2onder1kapwoning': 'twee_onder_een_kap',
    tweeondereenkapwoning: 'twee_onder_een_kap',
    vrijstaandewoning: 'vrijstaand',
  },
  eigendom: {
    1014800: 'koopwoning',
    1014850: 'huurwoning',
    eigenwoning: 'koopwoning',
    koopwoning: 'koopwoning',
    huurwoning: 'huurwoning',
  },
};

/** The code of everybody in dimensions where CBS has no code `T…`. */
const IEDEREEN: { readonly [D in Dimensie]?: string } = { leeftijd: '10000', misdrijf: '0.0.0' };

const PLUS = /^(\d+)\s*(?:\+|(?:(?:jaar|years?)\s*)?(?:of|en|or|and)\s*(?:ouder|older|over))$/i;
const TOT = /^(\d+)\s*(?:tot|to)\s*(\d+)\s*(?:jaar|years?)?$/i;
const MISDRIJF = /^\d+\.\d+\.\d+/;

/** An age or a kind of crime in words. */
function readWoorden(dimensie: Dimensie, tekst: string): string | undefined {
  if (dimensie === 'misdrijf') return MISDRIJF.exec(tekst)?.[0];
  if (dimensie !== 'leeftijd') return undefined;
  const [, vanaf] = PLUS.exec(tekst) ?? [];
  if (vanaf !== undefined) return `${Number(vanaf)}_plus`;
  const [, van, tot] = TOT.exec(tekst) ?? [];
  return van === undefined ? undefined : `${Number(van)}_tot_${Number(tot)}`;
}

/**
 * The member of a dimension that a cell names by its code or its words; undefined for everybody, all dwellings, all crimes. A member that is
 * not known is its text as a part of a key. CBS has dwellings for rent and for sale among the kinds of dwelling: these are members of
 * `eigendom`.
 */
export function readLid(
  dimensie: Dimensie,
  tekst: string,
): { readonly dimensie: Dimensie; readonly lid: string } | undefined {
  if (/^T\d{6}$/.test(tekst) || /^tota(?:al|le|l)(?![a-z])/i.test(tekst)) return undefined;
  const kort = normalizeNaam(tekst);
  const eigendom = dimensie === 'woningtype' ? LEDEN.eigendom?.[kort] : undefined;
  if (eigendom !== undefined) return { dimensie: 'eigendom', lid: eigendom };
  const lid = LEDEN[dimensie]?.[kort] ?? readWoorden(dimensie, tekst) ?? toSlug(tekst);
  return lid === '' || lid === IEDEREEN[dimensie] ? undefined : { dimensie, lid };
}
