import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { getSchaalsoort } from './getSchaalsoort.js';
import type { Routekaartvorm } from './routekaart.js';

/** What stands directly below a level and has weight, with the scale of its scores; a thema of several scales has none of its own. */
function listSoorten(
  kaart: Pick<Routekaartvorm, 'themas' | 'criteria'>,
  id: string | undefined,
  gezien: readonly (string | undefined)[],
) {
  const { themas = [], criteria } = kaart;
  const uit: { readonly id: string; readonly soort: string }[] = [];
  for (const { id: kind, thema, gewicht, normalisatie } of criteria)
    if (thema === id && gewicht !== 0) uit.push({ id: kind, soort: getSchaalsoort(normalisatie) });
  for (const { id: kind, boven, gewicht, aggregatie } of themas) {
    if (boven !== id || gewicht === 0 || gezien.includes(kind)) continue;
    const [eerste, ...anders] = new Set(listSoorten(kaart, kind, [...gezien, kind]).map(({ soort }) => soort));
    if (aggregatie?.methode === 'copeland') uit.push({ id: kind, soort: 'copeland' });
    else if (eerste !== undefined && anders.length === 0) uit.push({ id: kind, soort: eerste });
  }
  return uit;
}

/**
 * Levels that add up scores of several scales, such as a rank from 1 to n beside a score from 0 to 1: then the smallest scale hardly
 * counts, whatever its weight. Duels compare on one criterion at a time, so that scales do not matter to them.
 */
export function checkSchalen(routekaart: Routekaartvorm): Bevinding[] {
  const niveaus: readonly {
    readonly id: string | undefined;
    readonly pad: Pad;
    readonly methode: string | undefined;
  }[] = [
    { id: undefined, pad: [], methode: routekaart.aggregatie?.methode },
    ...(routekaart.themas ?? []).map(({ id, aggregatie }, i) => ({
      id,
      pad: ['themas', i],
      methode: aggregatie?.methode,
    })),
  ];
  return niveaus.flatMap(({ id, pad, methode }) => {
    const onder = methode === 'copeland' ? [] : listSoorten(routekaart, id, [id]);
    if (new Set(onder.map(({ soort }) => soort)).size < 2) return [];
    const anders = onder.filter(({ soort }) => soort !== 'schaal').map((kind) => kind.id);
    return [
      createBevinding('waarschuwing', 'routekaart.schalen_gemengd', pad, { plaats: id ?? routekaart.id, ids: anders }),
    ];
  });
}
