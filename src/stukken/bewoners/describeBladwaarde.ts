import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer, Plek } from '../delen/lezer.js';
import type { Bladwaarde } from './buurtblad.js';

/** A figure with its unit in a sentence. */
export function describeBladwaarde(lezer: Lezer, waarde: Bladwaarde, plek: (veld: string) => Plek): Verslagtekst {
  switch (waarde.vorm) {
    case 'bedrag':
      return [lezer.bedrag(plek('waarde'))];
    case 'percentage':
      return [{ ...lezer.percentage(plek('waarde'), waarde.decimalen), groep: { naam: 'uw buurt' } }];
    case 'jaar':
      return [lezer.jaar(plek('waarde'))];
    case 'getal':
      return waarde.eenheid === undefined
        ? [lezer.getal(plek('waarde'), waarde.decimalen)]
        : composeTekst`${lezer.getal(plek('waarde'), waarde.decimalen)} ${lezer.tekst(plek('eenheid'))}`;
    case 'oordeel':
      return composeTekst`${lezer.getal(plek('waarde'), waarde.decimalen)} op een schaal van ${lezer.getal(plek('van'))} tot ${lezer.getal(plek('tot'))}`;
  }
}
