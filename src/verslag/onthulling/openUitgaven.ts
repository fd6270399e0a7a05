import { canonicalizeJson } from '../../kern/huis.js';
import type { Verslag, Verslagbron } from '../document/verslag.js';
import { createSleutels } from './createSleutels.js';
import type { Uitgave } from './uitgave.js';

/** By what a reader knows that two sources are one: the fingerprint, and the name with the day. */
function listKenmerken(
  { peildatum }: Verslag,
  { naam, vingerafdruk }: Verslagbron,
  opNaam: boolean,
): readonly [string, ...string[]] {
  const naamdag = canonicalizeJson([naam, peildatum]);
  if (vingerafdruk === undefined) return [naamdag];
  return opNaam ? [vingerafdruk, naamdag] : [vingerafdruk];
}

/**
 * Gives the numbers of several publications identities, so that a number that stands in two of them is one.
 *
 * @param opNaam - whether sources with other fingerprints but the same name on the same day are one. A reader takes them for one, unless they
 *   contradict each other.
 */
export function openUitgaven(
  eerder: readonly Verslag[],
  nu: Verslag,
  opNaam: boolean,
): { readonly eerder: readonly Uitgave[]; readonly nu: Uitgave } {
  const groepen = new Map<string, string>();
  for (const verslag of [...eerder, nu])
    for (const bron of verslag.bronnen) {
      const kenmerken = listKenmerken(verslag, bron, opNaam);
      const oude = kenmerken.flatMap((een) => groepen.get(een) ?? []);
      const [groep = kenmerken[0]] = oude;
      for (const een of kenmerken) groepen.set(een, groep);
      for (const [een, oud] of groepen) if (oude.includes(oud)) groepen.set(een, groep);
    }
  const open = (verslag: Verslag): Uitgave => {
    const namen = new Map(
      verslag.bronnen.map((bron) => [bron.id, groepen.get(listKenmerken(verslag, bron, opNaam)[0])]),
    );
    const { titel, peildatum } = verslag;
    return {
      verslag,
      sleutels: createSleutels((id) => namen.get(id) ?? canonicalizeJson([id, peildatum]), [titel, peildatum]),
    };
  };
  return { eerder: eerder.map(open), nu: open(nu) };
}
