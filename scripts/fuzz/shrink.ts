import { isTak, listDelen, maakObject, type Pad, replaceAt } from './boom.js';

/** The parts of a value with their paths, the large ones first; not all of a value that is very large. */
function listPaden(waarde: unknown): Pad[] {
  const paden: Pad[] = [[]];
  const rij: (readonly [Pad, unknown])[] = [[[], waarde]];
  for (let i = 0; i < rij.length && paden.length < 300; i++) {
    const [pad, hier] = rij[i] as (typeof rij)[number];
    if (pad.length > 12) continue;
    for (const [naam, deel] of listDelen(hier).slice(0, 60)) {
      paden.push([...pad, naam]);
      rij.push([[...pad, naam], deel]);
    }
  }
  return paden;
}

/** Smaller values in place of a part. */
function* listKleiner(deel: unknown): Generator<unknown> {
  if (deel === null || deel === 0 || deel === '') return;
  yield null;
  if (typeof deel === 'string') {
    yield '';
    if (deel.length > 4) {
      yield deel.slice(0, deel.length >> 1);
      yield deel.slice(deel.length >> 1);
    }
  }
  if (Array.isArray(deel)) {
    if (deel.length > 0) yield [];
    if (deel.length > 3) {
      yield deel.slice(0, deel.length >> 1);
      yield deel.slice(deel.length >> 1);
    } else for (const i of deel.keys()) yield deel.filter((_, j) => j !== i);
    return;
  }
  if (isTak(deel))
    for (const [naam] of listDelen(deel))
      yield maakObject(listDelen(deel).flatMap(([veld, een]) => (veld === naam ? [] : [[String(veld), een] as const])));
}

/** A smaller value that still fails, found by removing parts within a number of attempts. */
export async function shrink(
  waarde: unknown,
  fails: (waarde: unknown) => boolean | Promise<boolean>,
  tries = 1500,
): Promise<unknown> {
  let klein = waarde;
  let over = tries;
  const step = async (): Promise<boolean> => {
    for (const pad of listPaden(klein)) {
      let deel: unknown;
      replaceAt(klein, pad, (hier) => {
        deel = hier;
        return hier;
      });
      for (const kleiner of listKleiner(deel)) {
        if (over-- <= 0) return false;
        const poging = replaceAt(klein, pad, () => kleiner);
        if (await fails(poging)) {
          klein = poging;
          return true;
        }
      }
    }
    return false;
  };
  while (await step());
  return klein;
}

/** A value as one short line, also when JSON cannot write it. */
export function showInvoer(waarde: unknown): string {
  const gezien = new Set<object>();
  const show = (hier: unknown, diepte: number): string => {
    if (typeof hier === 'string') {
      return hier.length > 60
        ? `${JSON.stringify(hier.slice(0, 20))} (${hier.length} characters)`
        : JSON.stringify(hier);
    }
    if (typeof hier === 'bigint') return `${hier}n`;
    if (typeof hier !== 'object' || hier === null) return Object.is(hier, -0) ? '-0' : String(hier);
    if (gezien.has(hier)) return '(circle)';
    if (diepte > 12) return '(nested deeper)';
    gezien.add(hier);
    const delen = listDelen(hier);
    const tekst = !isTak(hier)
      ? Object.prototype.toString.call(hier)
      : Array.isArray(hier)
        ? `[${delen.slice(0, 20).map(([, deel]) => show(deel, diepte + 1))}${delen.length > 20 ? `, … (${delen.length})` : ''}]`
        : `{${delen.slice(0, 30).map(([naam, deel]) => `${JSON.stringify(naam)}:${show(deel, diepte + 1)}`)}${delen.length > 30 ? `, … (${delen.length})` : ''}}`;
    gezien.delete(hier);
    return tekst;
  };
  return show(waarde, 0);
}
