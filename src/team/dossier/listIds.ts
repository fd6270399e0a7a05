import { listRegels } from './listRegels.js';
import type { Teamdossier } from './teamdossier.js';

/** The ids of all events of a record, withdrawn ones and corrections included. */
export function listIds(dossier: Teamdossier): Set<string> {
  const ids = new Set<string>();
  for (const { gebeurtenis } of listRegels(dossier)) ids.add(gebeurtenis.id);
  for (const { gebeurtenis } of dossier.ingetrokken) ids.add(gebeurtenis.id);
  for (const { id } of dossier.correcties) ids.add(id);
  return ids;
}
