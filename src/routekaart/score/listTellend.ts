import type { Boom } from '../model/boom.js';

/** Ids of the criteria that count: their own weight and the weight of every thema above them are not 0. */
export function listTellend({ knopen }: Boom): ReadonlySet<string> {
  const uit = new Set<string>();
  const tellend = new Set([knopen.length - 1]);
  // From the top down.
  for (const [k, { kinderen, weging }] of [...knopen.entries()].reverse()) {
    if (!tellend.has(k)) continue;
    for (const { soort, id, positie, gewicht } of kinderen) {
      // With any other way of weighing, a weight in the document is refused. So there a weight is never 0.
      if (gewicht === 0 || (weging.methode === 'swing' && weging.punten[id] === 0)) continue;
      if (soort === 'criterium') uit.add(id);
      else tellend.add(positie);
    }
  }
  return uit;
}
