import { formatBedrag, formatGetal, formatPercentage } from '../../kern/index.js';
import type { Bladwaarde } from './buurtblad.js';

/** A figure with its unit, for a cell: a round amount has no cents. */
export function showBladwaarde(waarde: Bladwaarde): string {
  switch (waarde.vorm) {
    case 'bedrag':
      return formatBedrag(waarde.waarde).replace(/,00$/, '');
    case 'percentage':
      return formatPercentage(waarde.waarde, { decimalen: waarde.decimalen });
    case 'jaar':
      return formatGetal(waarde.waarde, { duizendpunten: false });
    case 'getal': {
      const getal = formatGetal(waarde.waarde, { decimalen: waarde.decimalen });
      return waarde.eenheid === undefined ? getal : `${getal} ${waarde.eenheid}`;
    }
    case 'oordeel':
      return `${formatGetal(waarde.waarde, { decimalen: waarde.decimalen })} (van ${formatGetal(waarde.van)} tot ${formatGetal(waarde.tot)})`;
  }
}
