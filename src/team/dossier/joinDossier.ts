import { createDossier } from './createDossier.js';
import { createIndex } from './getIndex.js';
import { putInIndex } from './putInIndex.js';
import type { Teamdossier } from './teamdossier.js';

/** A record with the copies of each event as one. That is so of a record that was made here, and need not be of one that was stored elsewhere. */
export function joinDossier(dossier: Teamdossier): Teamdossier {
  const { team, gebeurtenissen } = dossier;
  if (new Set(gebeurtenissen.map(({ id }) => id)).size === gebeurtenissen.length) return dossier;
  const index = createIndex([]);
  for (const gebeurtenis of gebeurtenissen) putInIndex(index, gebeurtenis);
  return createDossier(team, [...index.perId.values()].flat());
}
