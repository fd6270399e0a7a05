import { show } from './show.js';
import type { Naamsoort, Registerzin } from './zin.js';

/**
 * A sentence as text, with its numbers in Dutch.
 *
 * @param noem - the name for readers of a key. Default: the key as it is
 */
export const writeZin = (zin: Registerzin, noem: (id: string, van: Naamsoort) => string = String): string =>
  zin
    .map((deel) => {
      if (typeof deel === 'string') return deel;
      if ('getal' in deel) return show(deel.getal);
      if ('lengte' in deel) return show(deel.lengte);
      if ('veld' in deel) return noem(deel.veld, deel.van);
      return 'tekst' in deel ? deel.tekst : noem(deel.id, deel.van);
    })
    .join('');
