import type { Feit } from '../gebeurtenis/feit.js';
import type { Feitregel } from './feitregel.js';

/** A fact as a correction has it; `undefined`: it did not happen. What happened and when is new, the head and the place stay. */
export function replaceFeit(feit: Feitregel, wordt: Feit | undefined): Feitregel | undefined {
  if (wordt === undefined) return undefined;
  const { id, team, genoteerd, geregistreerd, nummer, door } = feit;
  const hoofd = { id, team, genoteerd, ...(geregistreerd === undefined ? {} : { geregistreerd }), nummer, door };
  return { ...wordt, ...hoofd } as Feitregel;
}
