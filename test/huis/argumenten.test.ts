/** What is called without what it asks, or with something else, answers with a code: never with a foreign TypeError. */
import * as financiering from 'buurtaanpak/financiering';
import * as gebied from 'buurtaanpak/gebied';
import * as gevoeligheid from 'buurtaanpak/gevoeligheid';
import { isDomeinFout } from 'buurtaanpak/kern';
import * as kerncijfers from 'buurtaanpak/kerncijfers';
import * as overeenkomst from 'buurtaanpak/overeenkomst';
import * as programma from 'buurtaanpak/programma';
import * as routekaart from 'buurtaanpak/routekaart';
import * as selectie from 'buurtaanpak/selectie';
import * as stukken from 'buurtaanpak/stukken';
import * as team from 'buurtaanpak/team';
import { expect, test } from 'vitest';
import { runs } from '../runs.js';

const KAMERS = {
  financiering,
  gebied,
  gevoeligheid,
  kerncijfers,
  overeenkomst,
  programma,
  routekaart,
  selectie,
  stukken,
  team,
};
type Roep = (...args: readonly unknown[]) => unknown;

/** The public functions of a room, also those of a document. */
const listRoepen = (kamer: object): [string, Roep][] =>
  Object.entries(kamer).flatMap(([naam, waarde]): [string, Roep][] =>
    typeof waarde === 'function'
      ? [[naam, waarde as Roep]]
      : Object.entries<unknown>(Object(waarde)).flatMap(([deel, roep]): [string, Roep][] =>
          typeof roep === 'function' ? [[`${naam}.${deel}`, roep as Roep]] : [],
        ),
  );

const WAARDEN = [undefined, null, {}, [], 1, 'x', [{}], [null]];
const AANROEPEN: readonly (readonly unknown[])[] = [
  [],
  ...WAARDEN.flatMap((een) => [[een], ...WAARDEN.slice(0, runs(WAARDEN.length, 3)).map((ander) => [een, ander])]),
  [{}, {}, undefined, undefined],
  [{}, {}, [], {}],
  [{}, {}, {}, {}],
];

/** What a call came to: nothing special, a code, or the message of somebody else. */
async function findVreemd(roep: Roep, args: readonly unknown[]): Promise<string | undefined> {
  try {
    const uit = roep(...args);
    if (uit instanceof Promise) await uit;
    else if (typeof Object(uit).next === 'function') (uit as Iterator<unknown>).next();
  } catch (fout) {
    if (!isDomeinFout(fout)) return `${String(fout)} for ${JSON.stringify(args)}`;
  }
  return undefined;
}

test.each(Object.entries(KAMERS))('the functions of %s', async (_, kamer) => {
  const roepen = listRoepen(kamer);
  expect(roepen.length).toBeGreaterThan(3);
  for (const [naam, roep] of roepen)
    for (const args of AANROEPEN) expect(await findVreemd(roep, args), naam).toBeUndefined();
});
