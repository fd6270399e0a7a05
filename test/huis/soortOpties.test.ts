/** An option that says yes or no, is one of some words or is a number takes nothing else: what it would mean is a guess. */
import { type Type, TypeFlags } from 'typescript';
import { expect, test } from 'vitest';
import type { Doel } from '../../scripts/fuzz/doel.js';
import { DOELEN } from '../../scripts/fuzz/doelen.js';
import { Bron } from '../../scripts/fuzz/invoer.js';
import { listOpties } from './listOpties.js';
import { DEUREN, type Naam, openHuis } from './openHuis.js';

/** What another value of the example would read; this one does not. */
const ONGELEZEN = new Set(['gevoeligheid.rankByMethode v', 'evaluatie.computeKleinsteEffect uitgangspunt']);

const { checker, readGezicht } = openHuis();
const bron = new Bron();
const BREED = TypeFlags.String | TypeFlags.Object | TypeFlags.Any | TypeFlags.Unknown | TypeFlags.Intersection;

/** The parts of a type that are a value: an option that is absent has none. */
function listDelen(type: Type): readonly Type[] {
  return (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & TypeFlags.Undefined));
}

/** Wrong values for an option of that type; none for one that takes texts, lists or objects. */
function listFouten(type: Type): readonly unknown[] {
  const delen = listDelen(type);
  if (delen.length === 0 || delen.some(({ flags }) => flags & BREED)) return [];
  return delen.some(({ flags }) => flags & TypeFlags.Null) ? ['x!?', {}] : ['x!?', {}, null];
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
    for (const { plek, symbolen } of listOpties(checker, functie)) {
      if (doel.vast.includes(plek)) continue;
      for (const symbool of symbolen)
        for (const waarde of listFouten(checker.getTypeOfSymbol(symbool))) {
          const argumenten = Array.from({ length: Math.max(goed.length, plek + 1) }, (_, i) => goed[i]);
          argumenten[plek] = { ...(goed[plek] as object | undefined), [symbool.name]: waarde };
          if (await isGenomen(doel, argumenten))
            genomen.push(`${doel.naam} ${symbool.name}`, JSON.stringify(waarde) ?? String(waarde));
        }
    }
  };
  for (const functie of readGezicht(deur)) {
    const doel = DOELEN.find(({ naam }) => naam === `${kamer}.${functie.naam}`);
    if (doel !== undefined) await tryFunctie(doel, functie);
  }
  expect(genomen.filter((naam, i) => i % 2 === 0 && !ONGELEZEN.has(naam))).toEqual([]);
});
