import type ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { DOELEN } from '../../scripts/fuzz/doelen.js';
import { doorNames, faceFiles, roomNames } from '../../scripts/rooms.mjs';
import { DEUREN, GEZICHTEN, type Naam, openHuis } from './openHuis.js';

const { program, checker, readGezicht } = openHuis();

const namen = (lijst: readonly Naam[]) => lijst.map(({ naam }) => naam);

describe.each(GEZICHTEN)('%s', (bestand) => {
  test('tells what its room is for', () => {
    expect(program.getSourceFile(bestand)?.text).toContain('@packageDocumentation');
  });

  test('explains every name', () => {
    const zonder = readGezicht(bestand).filter(({ symbool }) => symbool.getDocumentationComment(checker).length === 0);
    expect(namen(zonder)).toEqual([]);
  });
});

describe.each(DEUREN)('%s', (bestand) => {
  test('shows an example of every function', () => {
    const zonder = readGezicht(bestand).filter(
      ({ symbool, isFunctie }) => isFunctie && !symbool.getJsDocTags(checker).some(({ name }) => name === 'example'),
    );
    expect(namen(zonder)).toEqual([]);
  });
});

test('a name means one thing: no two rooms export different things under it', () => {
  const eerste = new Map<string, { readonly bestand: string; readonly symbool: ts.Symbol }>();
  const dubbel: string[] = [];
  for (const bestand of GEZICHTEN) {
    for (const { naam, symbool } of readGezicht(bestand)) {
      const eerder = eerste.get(naam);
      if (eerder && eerder.symbool !== symbool) dubbel.push(`${naam}: ${eerder.bestand} and ${bestand}`);
      eerste.set(naam, { bestand, symbool });
    }
  }
  expect(dubbel).toEqual([]);
});

test('a name stands on one face of a room: on that for apps, or on that for the house', () => {
  const dubbel = roomNames.flatMap((room) => {
    const [deur = [], huis = []] = faceFiles(room).map((bestand) => namen(readGezicht(bestand)));
    return huis.filter((naam) => deur.includes(naam)).map((naam) => `${room}: ${naam}`);
  });
  expect(dubbel).toEqual([]);
});

test('the front door offers only what a room with a door offers', () => {
  const kamers = new Set(DEUREN.flatMap((bestand) => readGezicht(bestand).map(({ symbool }) => symbool)));
  expect(namen(readGezicht('src/index.ts').filter(({ symbool }) => !kamers.has(symbool)))).toEqual([]);
});

/** How a function is named that takes what comes from outside; so does one with a parameter of type `unknown`. */
const VAN_BUITEN = /^(?:parse|safeParse|read|check|verify|define|decide|evolve|replay|draft|from|is|upcast)[A-Z]/;
/** What has such a name and takes nothing from outside. */
const VAN_BINNEN = new Set([
  'kern.defineCodes', // takes nothing: its texts are a type
  'kern.defineDocument', // code of a library or app
  'kern.defineGebeurtenis', // code of a library or app
  'kern.defineWaarde', // code of a library or app
  'financiering.defineGeldvormen', // code of a room
  'kern.fromCenten', // a bigint, which no document has
  'kern.requireNieuwste', // a step of the functions that take a document
  'kern.checkZaad', // a step of the functions that take a seed
  'kern.holdsOngetal', // a step of the functions that take an event
  'verslag.readHerkomst', // any document is one: what has not the path gives nothing
  // Steps of the functions of routekaart and gevoeligheid, which are in the table.
  'routekaart.checkSchalen',
  'selectie.checkAfwijkingen', // a step of checkSelectiebesluit and createKeuze, which are in the table
  'routekaart.isGedekt',
  'routekaart.isObject',
  'routekaart.readGrond',
  'routekaart.readKolommen',
  'routekaart.requireSchema',
  'register.readGewichten',
  // Steps of checkOpzet and runOpzet, which are in the table.
  'programma.readOvereenkomst',
  'programma.readZekerheid',
  'gevoeligheid.checkOnzekerheid',
  'routekaart.checkMeetlat',
  'selectie.checkVraag',
]);

test('every function that takes what comes from outside is in the fuzz run', () => {
  // The run takes every function of a door by itself; one of a face for the house is in a promise.
  const bekend = new Set(DOELEN.map(({ naam }) => naam.replace(/^(?:belofte |\w+\.)/, '')));
  const gevonden = doorNames.flatMap((room) =>
    faceFiles(room)
      .flatMap(readGezicht)
      .filter(({ naam, isFunctie, neemtAlles }) => isFunctie && (neemtAlles || VAN_BUITEN.test(naam)))
      .map(({ naam }) => ({ naam, plek: `${room}.${naam}` })),
  );
  expect(gevonden.length).toBeGreaterThan(40);
  const ontbreekt = gevonden.filter(({ naam, plek }) => !VAN_BINNEN.has(plek) && !bekend.has(naam));
  expect(ontbreekt.map(({ plek }) => plek)).toEqual([]);
});

/**
 * The most functions that a door may have. A door grows by a decision, not by the way: raise a number only for what no other function of the
 * room can do, and lower it when one leaves. CONTRIBUTING says what stays out.
 */
const HOOGSTENS: Readonly<Record<string, number>> = {
  taal: 0,
  kern: 21,
  gebied: 11,
  kerncijfers: 18,
  financiering: 21,
  team: 11,
  routekaart: 14,
  gevoeligheid: 6,
  overeenkomst: 12,
  highs: 1,
  selectie: 18,
  programma: 4,
  register: 5,
  evaluatie: 17,
  verslag: 14,
  grafieken: 14,
  stukken: 13,
  opzet: 7,
};

test('no door has more functions than it may, and the front door no more than the main job asks', () => {
  const telling = doorNames.map((room) => {
    const functies = readGezicht(`src/${room}/index.ts`).filter(({ isFunctie }) => isFunctie);
    return { room, functies: functies.length, hoogstens: HOOGSTENS[room] ?? 0 };
  });
  expect(telling.filter(({ functies, hoogstens }) => functies > hoogstens)).toEqual([]);
  expect(readGezicht('src/index.ts').filter(({ isFunctie }) => isFunctie).length).toBeLessThanOrEqual(36);
});
