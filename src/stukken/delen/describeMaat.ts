import { composeTekst, type Verslagtekst } from '../../verslag/index.js';
import type { Lezer } from './lezer.js';
import { op } from './op.js';
import type { Scorebron } from './selectieverantwoording.js';

/** What the figures were measured by, when it is something else than the candidates; otherwise nothing. */
export function describeMaat(lezer: Lezer, { id, scores: { referentie, meetlat } }: Scorebron): Verslagtekst {
  if (referentie === undefined || meetlat === undefined) return [];
  const kaart = lezer.tekst(op(id, 'routekaart', 'naam'));
  const aantal = lezer.getal(op(id, 'meetlat', 'aantal'));
  if (referentie !== 'meetlat') {
    const wie = referentie === 'alle' ? 'alle' : 'een vaste groep van';
    return composeTekst`Voor ${kaart} vergelijken we elk cijfer met dat van ${wie} ${aantal} buurten.`;
  }
  const naam = meetlat.naam === undefined ? [] : composeTekst` Die heet: ${lezer.tekst(op(id, 'meetlat', 'naam'))}.`;
  return composeTekst`Voor ${kaart} leggen we elk cijfer langs een vaste meetlat. Die is gemaakt van ${aantal} gebieden.${naam}`;
}
