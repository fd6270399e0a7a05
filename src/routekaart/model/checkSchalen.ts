import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { getSchaalsoort } from './getSchaalsoort.js';
import type { Routekaartvorm } from './routekaart.js';

/** The scales that grow with the number of buurten: a rank from 1 to n, Borda, and the duels of Copeland. */
const GROEIT: readonly string[] = ['rang', 'borda', 'copeland'];

/** What has weight directly below a level, with the scale of its scores; `gemengd` is a thema of several scales that do not grow. */
interface Schaalkind {
  readonly id: string;
  readonly soort: string;
}

/** What stands directly below a level and has weight. A thema with a scale that grows beside another one is told of itself. */
function listSoorten(
  kaart: Pick<Routekaartvorm, 'weging' | 'themas' | 'criteria'>,
  id: string | undefined,
  gezien: readonly (string | undefined)[],
): Schaalkind[] {
  const { themas = [], criteria } = kaart;
  const weging = id === undefined ? kaart.weging : themas.find((thema) => thema.id === id)?.weging;
  const telt = (kind: string, gewicht: number | undefined) =>
    gewicht !== 0 && !(weging?.methode === 'swing' && weging.punten[kind] === 0);
  const uit: Schaalkind[] = [];
  for (const { id: kind, thema, gewicht, normalisatie } of criteria)
    if (thema === id && telt(kind, gewicht)) uit.push({ id: kind, soort: getSchaalsoort(normalisatie) });
  for (const { id: kind, boven, gewicht, aggregatie } of themas) {
    if (boven !== id || !telt(kind, gewicht) || gezien.includes(kind)) continue;
    const [eerste, ...anders] = new Set(listSoorten(kaart, kind, [...gezien, kind]).map(({ soort }) => soort));
    if (aggregatie?.methode === 'copeland') uit.push({ id: kind, soort: 'copeland' });
    else if (eerste !== undefined && anders.length === 0) uit.push({ id: kind, soort: eerste });
    else if (eerste !== undefined && ![eerste, ...anders].some((soort) => GROEIT.includes(soort)))
      uit.push({ id: kind, soort: 'gemengd' });
  }
  return uit;
}

const countSchalen = (welke: readonly Schaalkind[]) => new Set(welke.map(({ soort }) => soort)).size;

/**
 * Levels that add up scores of several scales. A scale that grows with the number of buurten (a rank from 1 to n, Borda, Copeland) beside
 * another one is a `fout`: there a weight means nothing. A z-score or `vector` beside the scale of the Routekaart is a `waarschuwing`: what
 * is on the smallest scale hardly counts. Duels compare on one criterion at a time, so that scales do not matter to them.
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
    const toParams = (welke: readonly Schaalkind[]) => ({
      plaats: id ?? routekaart.id,
      ids: welke.map((kind) => kind.id),
    });
    const groeiend = onder.filter(({ soort }) => GROEIT.includes(soort));
    if (groeiend.length > 0)
      return countSchalen(onder) < 2
        ? []
        : [createBevinding('fout', 'routekaart.schalen_gemengd', pad, toParams(groeiend))];
    // A thema of several scales was told of already.
    const eigen = onder.filter(({ soort }) => soort !== 'gemengd');
    const anders = eigen.filter(({ soort }) => soort !== 'schaal');
    return countSchalen(eigen) < 2
      ? []
      : [createBevinding('waarschuwing', 'routekaart.schalen_gemengd', pad, toParams(anders))];
  });
}
