import { showWaarde } from '../../kern/huis.js';
import { f64 } from '../../rekenen/index.js';
import { isObject, readKolommen, requireVorm, scaleGewichten } from '../../routekaart/huis.js';
import type { Kolommen } from '../../routekaart/index.js';
import { refuse } from '../teksten/codes.js';

/** Checks the columns (no gaps) and their weights. Gives them with the weights scaled to 1. */
export function checkGewichten(kolommen: Kolommen, gewichten: Readonly<Record<string, number>>) {
  const { aantal, lijst } = readKolommen(kolommen);
  for (const { id, x } of lijst) {
    const gat = x.findIndex((waarde) => Number.isNaN(waarde));
    if (gat >= 0) refuse('routekaart.waarde_ontbreekt', { criterium: id }, [id, gat]);
  }
  requireVorm(isObject(gewichten), 'gewichten');
  const gegeven = new Map(Object.entries(gewichten));
  const vreemd = [...gegeven.keys()].filter((id) => !Object.hasOwn(kolommen, id));
  if (vreemd.length > 0) refuse('routekaart.weging_onbekend', { ids: vreemd });
  const ruw = lijst.map(({ id }) => {
    const gewicht = gegeven.get(id);
    if (gewicht === undefined) return refuse('routekaart.gewicht_ontbreekt', { criterium: id }, [id]);
    if (!(typeof gewicht === 'number' && gewicht >= 0 && Number.isFinite(gewicht)))
      refuse('routekaart.gewicht_negatief', { waarde: showWaarde(gewicht) }, [id]);
    return gewicht;
  });
  if (ruw.every((gewicht) => gewicht === 0)) refuse('routekaart.gewichten_nul', { plaats: 'gewichten' });
  const gewogen = scaleGewichten(ruw);
  return { aantal, kolommen: lijst.map(({ id, x }, k) => ({ id, x, w: f64(gewogen, k) })) };
}
