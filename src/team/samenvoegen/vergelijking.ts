import type { Teamdossier } from '../dossier/teamdossier.js';
import type { Feitregel } from '../feiten/feitregel.js';
import { listFeiten } from '../feiten/listFeiten.js';
import { listOnmogelijk } from '../stand/listOnmogelijk.js';
import type { Onmogelijk } from '../stand/onmogelijk.js';
import type { Tak } from './samen.js';

/** Two branches beside the record that they come to: what the search for conflicts reads. */
export interface Vergelijking {
  readonly takken: readonly [Tak, Tak];
  readonly dossier: Teamdossier;
  /** The facts of the merged record, in the order in which they happened. */
  readonly feiten: readonly Feitregel[];
  readonly onmogelijk: ReadonlyMap<string, Onmogelijk>;
}

/** Reads two branches beside the record that they come to. */
export function readVergelijking(takken: readonly [Tak, Tak], dossier: Teamdossier): Vergelijking {
  const feiten = listFeiten(dossier);
  return { takken, dossier, feiten, onmogelijk: listOnmogelijk(feiten) };
}
