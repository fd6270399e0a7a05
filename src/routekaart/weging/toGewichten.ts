import { refuse } from '../teksten/codes.js';

/** Weights that add up to 1, by id. */
export function toGewichten(
  paren: readonly { readonly id: string; readonly ruw: number }[],
  methode: string,
): Record<string, number> {
  const som = paren.reduce((a, { ruw }) => a + ruw, 0);
  if (!(som > 0)) refuse('routekaart.gewichten_niet_bepaald', { methode });
  return Object.fromEntries(paren.map(({ id, ruw }) => [id, ruw / som]));
}
