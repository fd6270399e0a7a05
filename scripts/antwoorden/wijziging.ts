import { isTak, listDelen, maakObject, type Pad, replaceAt } from '../fuzz/boom.js';

/** A small change of arguments: another value at a place, or a part that is left out, doubled or put behind the next one. */
export type Wijziging = readonly ['zet', Pad, unknown] | readonly ['weg' | 'dubbel' | 'ruil', Pad];

/** The list or object after what is done to a part of it. */
function changeOuder(ouder: unknown, naam: string | number, daad: 'weg' | 'dubbel' | 'ruil'): unknown {
  if (!Array.isArray(ouder))
    return maakObject(listDelen(ouder).flatMap(([veld, deel]) => (veld === naam ? [] : [[String(veld), deel]])));
  const i = Number(naam);
  if (daad === 'weg') return ouder.filter((_, j) => j !== i);
  if (daad === 'dubbel') return [...ouder.slice(0, i + 1), ...ouder.slice(i)];
  return [...ouder.slice(0, i), ...ouder.slice(i, i + 2).reverse(), ...ouder.slice(i + 2)];
}

/** Arguments with a change in them; what lies beside it is shared. */
export function applyWijziging(argumenten: unknown, wijziging: Wijziging): unknown {
  const [daad, pad, naar] = wijziging;
  const [naam, ouder] = [pad.at(-1), pad.slice(0, -1)];
  if (naam === undefined) return argumenten;
  return replaceAt(argumenten, ouder, (hier) => {
    if (!isTak(hier)) return hier;
    if (daad !== 'zet') return changeOuder(hier, naam, daad);
    if (Array.isArray(hier)) return hier.map((deel: unknown, i) => (i === naam ? naar : deel));
    return maakObject(
      [...listDelen(hier).filter(([veld]) => veld !== naam), [naam, naar]].map(([veld, deel]) => [String(veld), deel]),
    );
  });
}
