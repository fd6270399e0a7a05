/** An option takes nothing of another kind than its type says: what a text for a list, or `'nee'` for false, would mean is a guess. */
import { type Type, TypeFlags } from 'typescript';
import { expect, test } from 'vitest';
import type { Doel } from '../../scripts/fuzz/doel.js';
import { DOELEN } from '../../scripts/fuzz/doelen.js';
import { Bron } from '../../scripts/fuzz/invoer.js';
import { listOpties, replaceOptie } from './listOpties.js';
import { DEUREN, type Naam, openHuis } from './openHuis.js';

/** What another value of the example would read; this one does not. */
const ONGELEZEN = new Set(['evaluatie.computeKleinsteEffect uitgangspunt']);

const { checker, readGezicht } = openHuis();
const bron = new Bron();
const BREED = TypeFlags.Any | TypeFlags.Unknown;

/** The parts of a type that are a value: an option that is absent has none. */
function listDelen(type: Type): readonly Type[] {
  return (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & TypeFlags.Undefined));
}

/** Values of another kind than an option of that type takes. A text with a brand is an intersection. */
function listFouten(type: Type): readonly unknown[] {
  const delen = listDelen(type);
  const holds = (vlag: TypeFlags) => delen.some(({ flags }) => flags & vlag);
  if (delen.length === 0 || holds(BREED)) return [];
  return [
    ...(holds(TypeFlags.String) ? [] : ['x!?']),
    ...(holds(TypeFlags.NumberLike) ? [] : [-1.5]),
    ...(holds(TypeFlags.Object | TypeFlags.Intersection) ? [] : [{}]),
    ...(holds(TypeFlags.Null) ? [] : [null]),
  ];
}

/** What came of a call: an answer, or a refusal, also one that stands among the findings. */
async function isGenomen(doel: Doel, argumenten: readonly unknown[]): Promise<boolean> {
  try {
    let uit = await doel.roep(...argumenten);
    if (typeof uit === 'object' && uit !== null && 'next' in uit) uit = (uit as Iterator<unknown>).next();
    return !/^\{"success":false|"pad":\["opties",/.test(JSON.stringify(uit) ?? '');
  } catch {
    return false;
  }
}

test.each(DEUREN)('%s', async (deur) => {
  const kamer = deur.split('/')[1];
  const genomen: string[] = [];
  const tryFunctie = async (doel: Doel, functie: Naam) => {
    const [goed = []] = await bron.maak(doel);
    for (const { plek, opties } of listOpties(checker, functie)) {
      if (doel.vast.includes(plek)) continue;
      for (const symbool of opties)
        for (const waarde of listFouten(checker.getTypeOfSymbol(symbool))) {
          const argumenten = replaceOptie(goed, plek, symbool.name, waarde);
          const optie = `${doel.naam} ${symbool.name}`;
          if (!ONGELEZEN.has(optie) && (await isGenomen(doel, argumenten)))
            genomen.push(`${optie}: ${JSON.stringify(waarde)}`);
        }
    }
  };
  for (const functie of readGezicht(deur)) {
    const doel = DOELEN.find(({ naam }) => naam === `${kamer}.${functie.naam}`);
    if (doel !== undefined) await tryFunctie(doel, functie);
  }
  expect(genomen).toEqual([]);
});
