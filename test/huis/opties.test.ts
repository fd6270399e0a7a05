/** Every option of every function, by its type, also those that no example gives: something else in its place ends in an answer or a refusal. */
import { expect, test } from 'vitest';
import { findBreuk } from '../../scripts/fuzz/beloof.js';
import type { Doel } from '../../scripts/fuzz/doel.js';
import { DOELEN } from '../../scripts/fuzz/doelen.js';
import { Bron } from '../../scripts/fuzz/invoer.js';
import { listOpties, replaceOptie } from './listOpties.js';
import { DEUREN, type Naam, openHuis } from './openHuis.js';

const zonderTekst = { toString: null, valueOf: 'x' };
const WAARDEN: Readonly<Record<string, unknown>> = {
  null: null,
  text: 'x',
  'below zero': -1,
  NaN: Number.NaN,
  'list of null': [null],
  holes: new Array(3),
  'object without text': zonderTekst,
  'list of objects without text': [zonderTekst],
  'object of objects without text': { a: zonderTekst },
};

const { checker, readGezicht } = openHuis();
const bron = new Bron();

/** Every option of a function with every value; gives how many calls that were, and what broke. */
async function tryOpties(doel: Doel, functie: Naam): Promise<{ readonly aantal: number; readonly breuken: string[] }> {
  const [goed = []] = await bron.maak(doel);
  const breuken: string[] = [];
  let aantal = 0;
  for (const { plek, opties } of listOpties(checker, functie)) {
    if (doel.vast.includes(plek)) continue;
    for (const { name: veld } of opties)
      for (const [naam, waarde] of Object.entries(WAARDEN)) {
        const wat = await findBreuk(doel, replaceOptie(goed, plek, veld, waarde), 20_000);
        if (wat !== undefined) breuken.push(`${doel.naam} ${veld} ${naam}: ${wat}`);
        aantal++;
      }
  }
  return { aantal, breuken };
}

test('is found where an option is not looked at', async () => {
  const doel = DOELEN.find(({ naam }) => naam === 'team.findTeamstand') ?? expect.fail();
  const functie = readGezicht('src/team/index.ts').find(({ naam }) => naam === 'findTeamstand') ?? expect.fail();
  const { aantal, breuken } = await tryOpties(
    { ...doel, roep: (_, o) => (o as { peildatum: string }).peildatum.trim() },
    functie,
  );
  expect(aantal).toBe(2 * Object.keys(WAARDEN).length);
  expect(breuken).toContainEqual(expect.stringContaining('team.findTeamstand peildatum null: throws TypeError'));
});

let calls = 0;

test.each(DEUREN)('%s', async (deur) => {
  const kamer = deur.split('/')[1];
  const paren = readGezicht(deur).flatMap((functie): (readonly [Doel, Naam])[] => {
    const doel = DOELEN.find(({ naam }) => naam === `${kamer}.${functie.naam}`);
    return doel === undefined ? [] : [[doel, functie]];
  });
  const breuken: string[] = [];
  for (const [doel, functie] of paren) {
    const gedaan = await tryOpties(doel, functie);
    breuken.push(...gedaan.breuken);
    calls += gedaan.aantal;
  }
  expect(breuken).toEqual([]);
});

test('many options are found by their type', () => {
  expect(calls).toBeGreaterThan(4000);
});
