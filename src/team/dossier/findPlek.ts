import { compareVolgorde } from './compareVolgorde.js';
import type { Dossiergebeurtenis } from './teamdossier.js';

/** The place of an event in an ordered list. Events mostly arrive in their order, so the search looks at the end first. */
export function findPlek(gebeurtenissen: readonly Dossiergebeurtenis[], nieuw: Dossiergebeurtenis): number {
  const comesBefore = (plek: number) => {
    const daar = gebeurtenissen[plek];
    return daar !== undefined && compareVolgorde(daar, nieuw) < 0;
  };
  let van = 0;
  let tot = gebeurtenissen.length;
  if (tot === 0 || comesBefore(tot - 1)) return tot;
  while (van < tot) {
    const midden = Math.floor((van + tot) / 2);
    if (comesBefore(midden)) van = midden + 1;
    else tot = midden;
  }
  return van;
}
