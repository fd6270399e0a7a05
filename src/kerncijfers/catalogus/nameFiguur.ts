import { itemBySleutel } from './catalogus.js';
import { describeDimensies } from './describeDimensies.js';
import { splitSleutel } from './splitSleutel.js';

/** Figures that are made of another one over the years, by what stands before its key; see `createReeks`. */
const AFGELEID: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  groei: { nl: 'groei', en: 'growth' },
  trend: { nl: 'trend', en: 'trend' },
};

/** The figure of the catalogue that a key is about, and what was made of it. */
function findBasis(figuur: string) {
  const item = itemBySleutel.get(figuur);
  if (item !== undefined) return { item, maat: undefined };
  const [, voor = '', basis = ''] = /^(groei|trend)_(.+)$/.exec(figuur) ?? [];
  const bekend = itemBySleutel.get(basis);
  return bekend === undefined ? undefined : { item: bekend, maat: AFGELEID[voor] };
}

/**
 * The name of a figure by the catalogue, with its dimensions in words and without its year: 'Eenzaam (65 jaar en ouder)', 'Aantal inwoners
 * (groei)'. `undefined` for a figure that is not in the catalogue.
 *
 * @throws DomeinFout `kerncijfers.sleutel_ongeldig` for what is no text
 */
export function nameFiguur(sleutel: string, taal: 'nl' | 'en'): string | undefined {
  const { figuur, dimensies = {} } = splitSleutel(sleutel);
  const basis = findBasis(figuur);
  if (basis === undefined) return undefined;
  const delen = [...(basis.maat === undefined ? [] : [basis.maat[taal]]), describeDimensies(dimensies, taal)];
  const woorden = delen.filter((deel) => deel !== '').join(', ');
  return woorden === '' ? basis.item.label[taal] : `${basis.item.label[taal]} (${woorden})`;
}
