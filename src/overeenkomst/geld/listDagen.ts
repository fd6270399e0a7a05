import type { Datum } from '../../kern/index.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listVormen } from '../feiten/listVormen.js';
import type { Gebeurtenissoort } from '../gebeurtenis/inhoud.js';

/** The days of knowing on which a fact of one of these kinds came, changed or went, in their order. */
export function listDagen(dossier: Overeenkomstdossier, soorten: ReadonlySet<Gebeurtenissoort>): Datum[] {
  const dagen = new Set<Datum>();
  for (const { gebeurtenis, bekendVan, vervallenOp } of listVormen(dossier)) {
    if (!soorten.has(gebeurtenis.soort)) continue;
    dagen.add(bekendVan);
    if (vervallenOp !== undefined) dagen.add(vervallenOp);
  }
  return [...dagen].sort();
}
