import type { Pad } from '../../kern/index.js';
import { visitWaarden } from '../document/visitWaarden.js';
import type { Verslagwaarde } from '../document/waarde.js';
import { isPersonen } from './isPersonen.js';
import type { Uitgave, Uitgaverelatie } from './uitgave.js';

/** What a value is in a relation: a number of people by its identity, a number that counts none, or nothing that can be reckoned with. */
export type Lid = { readonly id: string } | { readonly getal: number } | undefined;

/** Reads the values of a publication as parts of relations. */
export interface Leden {
  readonly ofWaarde: (waarde: Verslagwaarde | undefined, pad: Pad) => Lid;
  /** The number with this identity. */
  readonly ofId: (id: string) => Lid;
  /** A relation, with the numbers that count no people on the other side; none when it holds no people, as it tells nothing then. */
  readonly toRelatie: (leden: readonly { readonly lid: Lid; readonly maal: number }[]) => Uitgaverelatie[];
}

/** @param isMens - whether a number counts people, here or in another publication */
export function createLeden({ verslag, sleutels }: Uitgave, isMens: (id: string) => boolean): Leden {
  const anders = new Map<string, number>();
  for (const { waarde, pad } of visitWaarden(verslag.blokken))
    if (waarde.soort === 'getal' && !isPersonen(waarde))
      anders.set(sleutels.keyOf(waarde.herkomst, pad), waarde.waarde);
  const ofId = (id: string): Lid => {
    const getal = anders.get(id);
    return getal === undefined || isMens(id) ? { id } : { getal };
  };
  return {
    ofId,
    ofWaarde: (waarde, pad) => {
      if (waarde?.soort === 'ontbreekt')
        return waarde.reden === 'niet_van_toepassing' ? { getal: 0 } : { id: sleutels.keyOf(undefined, pad) };
      if (waarde?.soort === 'onderdrukt')
        return waarde.herkomst === undefined ? undefined : { id: sleutels.keyOf(waarde.herkomst, pad) };
      return waarde?.soort === 'getal' ? ofId(sleutels.keyOf(waarde.herkomst, pad)) : undefined;
    },
    toRelatie: (leden) => {
      const termen: Uitgaverelatie['termen'][number][] = [];
      let rechts = 0;
      for (const { lid, maal } of leden) {
        if (lid === undefined) return [];
        if ('id' in lid) termen.push({ id: lid.id, maal });
        else rechts -= maal * lid.getal;
      }
      // The sum of nothing is zero, as anybody can see.
      const isLeeg = termen.length === 1 && rechts === 0;
      return !isLeeg && termen.some(({ id }) => isMens(id)) ? [{ termen, van: rechts, tot: rechts }] : [];
    },
  };
}
