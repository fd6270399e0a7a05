import { refuse } from '../codes.js';

/** Weights that add up to 1, by id. */
export function toGewichten(ids: readonly string[], ruw: readonly number[], methode: string): Record<string, number> {
  const som = ruw.reduce((a, b) => a + b, 0);
  if (!(som > 0)) refuse('routekaart.gewichten_niet_bepaald', { methode });
  return Object.fromEntries(ids.map((id, k) => [id, (ruw[k] as number) / som]));
}
