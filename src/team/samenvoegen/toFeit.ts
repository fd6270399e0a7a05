import type { Feit, Feitgebeurtenis } from '../gebeurtenis/feit.js';

/** The fact of an event, without its head. */
export function toFeit(gebeurtenis: Feitgebeurtenis): Feit {
  const { id: _, team: __, genoteerd: ___, geregistreerd: ____, nummer: _____, door: ______, ...feit } = gebeurtenis;
  return feit as Feit;
}
