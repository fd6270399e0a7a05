import type { Bijdragestand } from '../../financiering/index.js';
import type { Stuk } from '../delen/stuk.js';

/** The contributions that are costs, or the specifieke uitkeringen that cover them, each with its place in the stand. */
export function listBijdragen(
  { deel }: Stuk,
  soort: 'lasten' | 'uitkeringen',
): { readonly i: number; readonly bijdrage: Bijdragestand }[] {
  return deel.geld.bijdragen
    .map((bijdrage, i) => ({ i, bijdrage }))
    .filter(({ bijdrage }) => (bijdrage.soort === 'specifieke_uitkering') === (soort === 'uitkeringen'));
}
