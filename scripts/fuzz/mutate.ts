import type { Toeval } from 'buurtaanpak/kern';
import { isTak, listDelen, maakObject, type Pad, replaceAt } from './boom.js';
import { drawWaarde, NAMEN, pick } from './waarden.js';

/** A way to somewhere in a value: the deeper, the rarer. */
function drawPad(toeval: Toeval, waarde: unknown): Pad {
  const pad: (string | number)[] = [];
  let hier = waarde;
  while (pad.length < 20) {
    const delen = listDelen(hier);
    if (delen.length === 0 || (pad.length > 0 && toeval.nextBelow(5) === 0)) break;
    const [naam, deel] = pick(toeval, delen);
    pad.push(naam);
    hier = deel;
  }
  return pad;
}

function readAt(waarde: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>((hier, naam) => listDelen(hier).find(([veld]) => veld === naam)?.[1], waarde);
}

/** The names of all fields in a value. */
export function listNamen(waarde: unknown): string[] {
  const namen = new Set<string>(['soort', 'versie']);
  const visit = (hier: unknown): void => {
    for (const [naam, deel] of listDelen(hier)) {
      if (typeof naam === 'string') namen.add(naam);
      visit(deel);
    }
  };
  visit(waarde);
  return [...namen];
}

/** Changes the list or object that a part stands in. */
function changeOuder(toeval: Toeval, ouder: unknown, naam: string | number): unknown {
  const daad = toeval.nextBelow(4);
  if (Array.isArray(ouder)) {
    const i = Number(naam);
    if (daad === 0) return ouder.filter((_, j) => j !== i);
    if (daad === 1) return [...ouder.slice(0, i + 1), ...ouder.slice(i)];
    if (daad === 2) return toeval.shuffle(ouder);
    return [...ouder, drawWaarde(toeval)];
  }
  const velden = listDelen(ouder).map(([veld, deel]) => [String(veld), deel] as const);
  if (daad === 0) return maakObject(velden.filter(([veld]) => veld !== naam));
  if (daad === 1) return maakObject([...velden, [pick(toeval, NAMEN), drawWaarde(toeval)]]);
  const ander = toeval.nextBelow(2) === 0 ? `${naam}x` : pick(toeval, [...velden.map(([veld]) => veld), ...NAMEN]);
  if (daad === 2) return maakObject(velden.map(([veld, deel]) => [veld === naam ? ander : veld, deel] as const));
  return maakObject([...velden, [ander, readAt(ouder, [naam])]]);
}

/** A value with one thing changed. */
export function mutate(toeval: Toeval, waarde: unknown): unknown {
  const pad = drawPad(toeval, waarde);
  switch (toeval.nextBelow(6)) {
    case 0:
    case 1: {
      const naam = pad.at(-1);
      return naam === undefined
        ? drawWaarde(toeval)
        : replaceAt(waarde, pad.slice(0, -1), (ouder) => (isTak(ouder) ? changeOuder(toeval, ouder, naam) : ouder));
    }
    case 2: {
      const elders = readAt(waarde, drawPad(toeval, waarde));
      return replaceAt(waarde, pad, () => elders);
    }
    case 3:
      return replaceAt(waarde, pad, (deel) =>
        typeof deel === 'string' ? `${deel}${String(pick(toeval, ['', ' ', '\u0000', '\ud800', 'x', '0']))}` : [deel],
      );
    default:
      return replaceAt(waarde, pad, () => drawWaarde(toeval));
  }
}
