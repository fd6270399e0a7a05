import { createIndex } from '../dossier/getIndex.js';
import { joinDossier } from '../dossier/joinDossier.js';
import { putInIndex } from '../dossier/putInIndex.js';
import type { Dossiergebeurtenis, Teamdossier } from '../dossier/teamdossier.js';
import type { Correctie } from '../gebeurtenis/feit.js';
import { findOnmogelijk } from '../stand/findOnmogelijk.js';

/** A correction in a record. */
export type Dossiercorrectie = Correctie & { readonly nummer: number };

/** One of two branches. */
export interface Tak {
  /** What it has that the other has not. */
  readonly eigen: readonly Dossiergebeurtenis[];
  /** The ids of `eigen`. */
  readonly ids: ReadonlySet<string>;
  /** The corrections in `eigen`. */
  readonly correcties: readonly Dossiercorrectie[];
  /** The ids of the facts that were impossible on this branch already. */
  readonly onmogelijk: ReadonlySet<string>;
}

/** Two branches, and all their events together. */
export interface Samen {
  readonly takken: readonly [Tak, Tak];
  readonly gebeurtenissen: readonly Dossiergebeurtenis[];
}

function createTak(dossier: Teamdossier, eigen: readonly Dossiergebeurtenis[]): Tak {
  return {
    eigen,
    ids: new Set(eigen.map(({ id }) => id)),
    correcties: eigen.filter((een) => een.soort === 'correctie'),
    onmogelijk: new Set(findOnmogelijk(dossier).keys()),
  };
}

/** Puts the events of two records together, each once. */
export function uniteTakken(links: Teamdossier, rechts: Teamdossier): Samen {
  const [a, b] = [joinDossier(links), joinDossier(rechts)];
  const index = createIndex(a.gebeurtenissen);
  const gedeeld = new Set<Dossiergebeurtenis>();
  const eigenVanB: Dossiergebeurtenis[] = [];
  for (const gebeurtenis of b.gebeurtenissen) {
    const toevoeging = putInIndex(index, gebeurtenis);
    if (toevoeging.soort === 'nieuw') eigenVanB.push(toevoeging.gebeurtenis);
    else gedeeld.add(toevoeging.was);
  }
  const eigenVanA = a.gebeurtenissen.filter((gebeurtenis) => !gedeeld.has(gebeurtenis));
  return {
    takken: [createTak(a, eigenVanA), createTak(b, eigenVanB)],
    gebeurtenissen: [...index.perId.values()].flat(),
  };
}
