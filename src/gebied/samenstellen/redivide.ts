import type { Toeval } from '../../kern/index.js';
import { burenOf } from './burenOf.js';
import { computeKosten } from './computeKosten.js';
import { computeMinsteKosten } from './computeMinsteKosten.js';
import { createDeelgebied } from './createDeelgebied.js';
import { inwonersOf } from './inwonersOf.js';
import type { Deelgebied, Verdeling } from './verdeling.js';

interface Boom {
  /** The units, each later in the list than its parent. */
  readonly volgorde: readonly number[];
  readonly ouder: ReadonlyMap<number, number>;
}

/** A random spanning tree of connected units: goes through their links in a random order and takes each that joins two parts (Kruskal). */
function drawBoom({ graaf }: Verdeling, eenheden: readonly number[], toeval: Toeval): Boom {
  const binnen = new Set(eenheden);
  const groep = new Map(eenheden.map((eenheid) => [eenheid, eenheid]));
  const groepOf = (eenheid: number) => groep.get(eenheid) as number;
  const find = (eenheid: number): number => {
    let top = eenheid;
    for (let boven = groepOf(top); boven !== top; boven = groepOf(top)) top = boven;
    return top;
  };
  const takken = new Map<number, number[]>(eenheden.map((eenheid) => [eenheid, []]));
  const verbindingen = eenheden.flatMap((een) =>
    burenOf(graaf, een).flatMap((ander) => (een < ander && binnen.has(ander) ? [[een, ander] as const] : [])),
  );
  for (const [een, ander] of toeval.shuffle(verbindingen)) {
    const a = find(een);
    const b = find(ander);
    if (a === b) continue;
    groep.set(a, b);
    takken.get(een)?.push(ander);
    takken.get(ander)?.push(een);
  }
  const wortel = eenheden[0] as number;
  const ouder = new Map<number, number>();
  const volgorde = [wortel];
  // It grows while it is walked through.
  for (const hier of volgorde) {
    for (const tak of takken.get(hier) as readonly number[]) {
      if (tak === ouder.get(hier)) continue;
      ouder.set(tak, hier);
      volgorde.push(tak);
    }
  }
  return { volgorde, ouder };
}

/**
 * Cuts a random tree of connected units once, where the two parts are expected to cost least; undefined when it is best not to cut. A
 * part that will be cut again counts as if it could be divided evenly.
 */
function cut(verdeling: Verdeling, eenheden: readonly number[], toeval: Toeval): [number[], number[]] | undefined {
  const { graaf, band } = verdeling;
  const { volgorde, ouder } = drawBoom(verdeling, eenheden, toeval);
  const onder = new Map(volgorde.map((eenheid) => [eenheid, inwonersOf(graaf, eenheid)]));
  const onderOf = (eenheid: number) => onder.get(eenheid) as number;
  for (const eenheid of [...volgorde].reverse()) {
    const boven = ouder.get(eenheid);
    if (boven !== undefined) onder.set(boven, onderOf(boven) + onderOf(eenheid));
  }
  const totaal = onderOf(volgorde[0] as number);
  let minst = computeKosten(totaal, band);
  let knip: number | undefined;
  for (const eenheid of volgorde.slice(1)) {
    const tak = onderOf(eenheid);
    const kosten = computeMinsteKosten(tak, band) + computeMinsteKosten(totaal - tak, band);
    if (kosten < minst) {
      minst = kosten;
      knip = eenheid;
    }
  }
  if (knip === undefined) return undefined;
  const af = new Set([knip]);
  for (const eenheid of volgorde) {
    const boven = ouder.get(eenheid);
    if (boven !== undefined && af.has(boven)) af.add(eenheid);
  }
  return [volgorde.filter((eenheid) => af.has(eenheid)), volgorde.filter((eenheid) => !af.has(eenheid))];
}

/** Divides connected units by cuts, and the parts again, as long as a cut lowers the cost. */
function divide(verdeling: Verdeling, eenheden: readonly number[], toeval: Toeval): number[][] {
  if (eenheden.length === 1) return [[...eenheden]];
  const delen = cut(verdeling, eenheden, toeval);
  return delen === undefined ? [[...eenheden]] : delen.flatMap((deel) => divide(verdeling, deel, toeval));
}

/** Divides the units of some parts anew, and keeps the result unless it costs more. */
export function redivide(verdeling: Verdeling, samen: readonly Deelgebied[], toeval: Toeval): void {
  const { graaf, band } = verdeling;
  const eenheden = samen.flatMap(({ eenheden: deel }) => [...deel]).sort((a, b) => a - b);
  if (eenheden.length === 1) return;
  const voor = samen.reduce((som, { inwoners }) => som + computeKosten(inwoners, band), 0);
  const delen = divide(verdeling, eenheden, toeval);
  const na = delen.reduce(
    (som, deel) =>
      som +
      computeKosten(
        deel.reduce((inwoners, eenheid) => inwoners + inwonersOf(graaf, eenheid), 0),
        band,
      ),
    0,
  );
  if (na > voor + 1e-12) return;
  for (const deel of delen) createDeelgebied(verdeling, deel);
}
