import { showWaarde } from '../../kern/huis.js';
import { f64 } from '../../rekenen/index.js';
import { isObject } from '../model/isObject.js';
import { requireVorm } from '../model/requireVorm.js';
import { refuse } from '../teksten/codes.js';
import { scaleGewichten } from './scaleGewichten.js';

/**
 * Swing weights: the swing from worst to best on the most important criterion is worth 100 points, the other swings are worth a share of
 * that.
 * Source: von Winterfeldt and Edwards, Decision Analysis and Behavioral Research (1986).
 *
 * @param punten - points by id, 0 and up, not all 0; only their proportion counts
 * @returns weights by id that add up to 1
 * @throws DomeinFout `routekaart.gewicht_negatief`, `routekaart.gewichten_nul`, `routekaart.invoer_onleesbaar`
 */
export function weighBySwing(punten: Readonly<Record<string, number>>): Record<string, number> {
  requireVorm(isObject(punten), 'punten', []);
  const paren = Object.entries(punten);
  for (const [id, waarde] of paren)
    if (!(typeof waarde === 'number' && waarde >= 0 && Number.isFinite(waarde)))
      refuse('routekaart.gewicht_negatief', { waarde: showWaarde(waarde) }, [id]);
  if (paren.every(([, waarde]) => waarde === 0)) refuse('routekaart.gewichten_nul', { plaats: 'swing' });
  const gewichten = scaleGewichten(paren.map(([, waarde]) => waarde));
  return Object.fromEntries(paren.map(([id], k) => [id, f64(gewichten, k)]));
}
