import type { Routekaartscores } from '../../routekaart/index.js';

/** What the figures were measured by, when it is something else than the candidates; otherwise the empty text. */
export function describeMaat({ referentie, meetlat }: Pick<Routekaartscores, 'referentie' | 'meetlat'>): string {
  if (referentie === undefined || meetlat === undefined) return '';
  const { aantal, naam } = meetlat;
  if (referentie === 'meetlat')
    return ` De cijfers zijn gemeten langs een vaste meetlat${naam === undefined ? '' : ` (${naam})`}, gemaakt van ${aantal} gebieden.`;
  return referentie === 'alle'
    ? ` De cijfers zijn vergeleken met die van alle ${aantal} buurten in de tabel.`
    : ` De cijfers zijn vergeleken met die van een vaste groep van ${aantal} gebieden.`;
}
