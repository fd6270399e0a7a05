import { show } from './show.js';
import type { Registerzin } from './zin.js';

/** A sentence as text, with its numbers in Dutch and its keys as they are. */
export const writeZin = (zin: Registerzin): string =>
  zin
    .map((deel) => {
      if (typeof deel === 'string') return deel;
      if ('getal' in deel) return show(deel.getal);
      if ('lengte' in deel) return show(deel.lengte);
      if ('veld' in deel) return deel.veld;
      return 'tekst' in deel ? deel.tekst : deel.id;
    })
    .join('');
