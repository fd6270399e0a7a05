import { CATALOGUS } from '../../kerncijfers/index.js';
import type { Opzet } from '../model/opzet.js';
import { deriveUitwerking } from './deriveUitwerking.js';

/** The documents that the values of the piece come from, by the id of the source. */
export const listBrondocumenten = (opzet: Opzet) => ({
  opzet,
  uitwerking: deriveUitwerking(opzet),
  catalogus: CATALOGUS,
});
