import { Opzet } from '../model/opzet.js';
import { deriveUitwerking } from './deriveUitwerking.js';

/** The documents that the values of the piece come from, by the id of the source. */
export function readBrondocumenten(invoer: Opzet) {
  const opzet = Opzet.parse(invoer);
  return { opzet, uitwerking: deriveUitwerking(opzet) };
}
