import { type Burenparen, createBurenByAfstand, createBurenByOmtrek } from '../../../gebied/index.js';
import type { Opzet } from '../../model/opzet.js';
import type { Opzetgegevens } from '../uitkomst.js';

const MET_BUREN: readonly string[] = ['niet_aangrenzend', 'liever_aangrenzend'];

/** Whether a rule of the opzet is about neighbours. */
export const needsBuren = ({ keuze }: Opzet): boolean =>
  (keuze?.regels ?? []).some(({ soort }) => MET_BUREN.includes(soort));

/**
 * The neighbours: as handed in, else made from outlines or points as the opzet says; `undefined` when what that takes is not there.
 *
 * @throws DomeinFout as `createBurenByOmtrek` and `createBurenByAfstand`
 */
export function findBuren({ keuze }: Opzet, { buren, kaart, punten }: Opzetgegevens): Burenparen | undefined {
  const hoe = keuze?.buren;
  if (buren !== undefined) return buren;
  if (hoe?.soort === 'omtrek' && kaart !== undefined) return createBurenByOmtrek(kaart);
  if (hoe?.soort === 'afstand' && punten !== undefined) return createBurenByAfstand(punten, { afstand: hoe.hoogstens });
  return undefined;
}
