import { readFileSync, writeFileSync } from 'node:fs';
import { findBreuk } from './beloof.js';
import { isTak, listDelen, maakObject, type Pad, replaceAt } from './boom.js';
import type { Doel } from './doel.js';
import type { Bron } from './invoer.js';
import { DIEP } from './waarden.js';
import { ZWAAR } from './zwaar.js';

const BESTAND = new URL('../../test/data/fuzz/plekken.json', import.meta.url);

/** What comes in the place of a value, by name. */
const WAARDEN: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  'empty text': () => '',
  text: () => 'x',
  true: () => true,
  'below zero': () => -1,
  'a half': () => 0.5,
  'very large': () => 1e308,
  NaN: () => Number.NaN,
  infinite: () => Number.POSITIVE_INFINITY,
  'empty list': () => [],
  'list of null': () => [null],
  'list of NaN': () => [Number.NaN],
  'empty object': () => ({}),
  'object without text': () => ({ toString: null, valueOf: 'x', toJSON: 1 }),
  'deep lists': () => DIEP.get('100000 lists'),
  circle: () => DIEP.get('circle'),
  holes: () => new Array(3),
  'typed numbers': () => new Float64Array([1, Number.NaN]),
  bigint: () => 10n,
};

/** In the place of a value: nothing, not even its name. */
const WEG = 'not there';

/** One thing wrong in good arguments of a function: where, and what stands there. */
export interface Plek {
  readonly functie: string;
  readonly pad: Pad;
  readonly waarde: string;
}

/** A place where a promise broke, and which. */
export interface Plekbreuk extends Plek {
  readonly wat: string;
}

/** The places in arguments, the shallow ones first; of a list the first two items. */
export function listPaden(argumenten: readonly unknown[], meest: number): Pad[] {
  const paden: Pad[] = [];
  let laag: (readonly [Pad, unknown])[] = [[[], argumenten]];
  while (laag.length > 0 && paden.length < meest) {
    laag = laag.flatMap(([pad, hier]) =>
      listDelen(hier)
        .slice(0, Array.isArray(hier) && pad.length > 0 ? 2 : undefined)
        .map(([naam, deel]) => [[...pad, naam], deel] as const),
    );
    paden.push(...laag.map(([pad]) => pad));
  }
  return paden.slice(0, meest);
}

function dropDeel(ouder: unknown, naam: string | number | undefined): unknown {
  if (!isTak(ouder) || Array.isArray(ouder)) return ouder;
  return maakObject(Object.entries(ouder).filter(([veld]) => veld !== naam));
}

/** The arguments with the thing wrong. */
function spoil(argumenten: readonly unknown[], { pad, waarde }: Plek): readonly unknown[] {
  const anders = WAARDEN[waarde]?.();
  const uit =
    waarde === WEG
      ? replaceAt(argumenten, pad.slice(0, -1), (ouder) => dropDeel(ouder, pad.at(-1)))
      : replaceAt(argumenten, pad, () => anders);
  return uit as readonly unknown[];
}

/** The promise that breaks with one thing wrong; `undefined` when all are kept. */
export async function tryPlek(bron: Bron, doel: Doel, plek: Plek, ms: number): Promise<string | undefined> {
  const [voorbeeld = []] = await bron.maak(doel);
  return findBreuk(doel, spoil(voorbeeld, plek), ms);
}

/** Choices of {@link fuzzPlekken}. */
export interface FuzzPlekkenOptions {
  /** So many places of a function are tried; a tenth of them of one that is heavy. */
  readonly plekken: number;
  readonly budget: number;
}

/**
 * Good arguments of every function with one thing wrong: each place in turn, with each value in turn. A random run comes to few of these
 * pairs; this one goes through all of them, and needs no seed. It gives every kind of failure of a function once.
 */
export async function fuzzPlekken(
  bron: Bron,
  doelen: readonly Doel[],
  { plekken, budget }: FuzzPlekkenOptions,
): Promise<{ readonly aantal: number; readonly gevonden: readonly Plekbreuk[] }> {
  const gevonden = new Map<string, Plekbreuk>();
  let aantal = 0;
  for (const doel of doelen) {
    const [voorbeeld = []] = await bron.maak(doel);
    const meest = ZWAAR.has(doel.naam) ? Math.ceil(plekken / 10) : plekken;
    for (const pad of listPaden(voorbeeld, meest)) {
      if (doel.vast.includes(Number(pad[0]))) continue;
      for (const waarde of [...Object.keys(WAARDEN), ...(typeof pad.at(-1) === 'string' ? [WEG] : [])]) {
        aantal++;
        const plek = { functie: doel.naam, pad, waarde };
        const wat = await tryPlek(bron, doel, plek, budget);
        // Where in an answer it stands follows from where it was put.
        const sleutel = `${doel.naam} ${wat?.replace(/ at .*/, '')}`;
        if (wat !== undefined && !gevonden.has(sleutel)) gevonden.set(sleutel, { ...plek, wat });
      }
    }
  }
  return { aantal, gevonden: [...gevonden.values()] };
}

/** The places that once broke a promise. */
export const readPlekken = (): readonly Plekbreuk[] => JSON.parse(readFileSync(BESTAND, 'utf8'));

/** Keeps places as tests for ever. */
export function writePlekken(nieuw: readonly Plekbreuk[]): void {
  const key = ({ functie, pad, waarde }: Plek) => JSON.stringify([functie, pad, waarde]);
  const alle = new Map([...readPlekken(), ...nieuw].map((plek) => [key(plek), plek]));
  const regels = [...alle].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, plek]) => `  ${JSON.stringify(plek)}`);
  writeFileSync(BESTAND, `[\n${regels.join(',\n')}\n]\n`);
}
