import ts from 'typescript';
import { expect, test } from 'vitest';
import { DOELEN } from '../../scripts/fuzz/doelen.js';
import { fuzz } from '../../scripts/fuzz/fuzz.js';
import { fuzzGroot } from '../../scripts/fuzz/groot.js';
import { TABELLEZERS } from '../../scripts/fuzz/grootTabellen.js';
import { maakVoorbeelden } from '../../scripts/fuzz/voorbeelden.js';
import { doorNames, faceFiles } from '../../scripts/rooms.mjs';

const vast = () => 1;
const VAN_BUITEN = /^(?:parse|safeParse|read|check|verify|define|decide|evolve|replay|draft|from|is|upcast)[A-Z]/;
/** What has such a name and takes nothing from outside. */
const VAN_BINNEN = new Set([
  'kern.defineCodes', // takes nothing: its texts are a type
  'kern.defineDocument', // code of a library or app
  'kern.fromCenten', // a bigint, which no document has
]);

/** The functions of a face that take what comes from outside: by their name, or as a parameter is of type `unknown`. */
function listVanBuiten(program: ts.Program, room: string, bestand: string): string[] {
  const checker = program.getTypeChecker();
  const bron = program.getSourceFile(bestand);
  const module = bron && checker.getSymbolAtLocation(bron);
  return (module ? checker.getExportsOfModule(module) : []).flatMap((naam) => {
    const symbool = naam.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(naam) : naam;
    const { valueDeclaration: plek } = symbool;
    const vormen = plek ? checker.getTypeOfSymbolAtLocation(symbool, plek).getCallSignatures() : [];
    const neemtAlles = vormen.some(({ parameters }) =>
      parameters.some(
        ({ valueDeclaration: parameter }) =>
          parameter !== undefined && checker.getTypeAtLocation(parameter).flags & ts.TypeFlags.Unknown,
      ),
    );
    return vormen.length > 0 && (neemtAlles || VAN_BUITEN.test(naam.name)) ? [`${room}.${naam.name}`] : [];
  });
}

test('every function that takes what comes from outside is in the table of the fuzz run', () => {
  const bekend = new Set([
    ...DOELEN.map(({ naam }) => naam),
    ...DOELEN.flatMap(({ safe }) => (safe === undefined ? [] : [safe.name])),
  ]);
  const { config } = ts.readConfigFile('tsconfig.src.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(
    doorNames.flatMap((room) => faceFiles(room)),
    options,
  );
  const gevonden = doorNames.flatMap((room) =>
    faceFiles(room).flatMap((bestand) => listVanBuiten(program, room, bestand)),
  );
  expect(gevonden.length).toBeGreaterThan(80);
  const ontbreekt = gevonden.filter((naam) => !VAN_BINNEN.has(naam) && !bekend.has(naam.replace(/^[a-z]+\./, '')));
  expect(ontbreekt).toEqual([]);
});

test('the documents that the run starts from are valid: each function of the table takes one', async () => {
  const voorbeelden = await maakVoorbeelden();
  const nooit = DOELEN.filter(({ soort, roep }) =>
    voorbeelden[soort].every((voorbeeld) => {
      try {
        return roep(voorbeeld) === undefined;
      } catch {
        return true;
      }
    }),
  );
  expect(nooit.map(({ naam }) => naam)).toEqual(
    ['readOverleving'].filter((naam) => nooit.some((doel) => doel.naam === naam)),
  );
});

test('the run itself notices what is broken', async () => {
  const voorbeelden = await maakVoorbeelden();
  const doel = (roep: (waarde: unknown) => unknown) => [{ naam: 'proef', soort: 'periode' as const, roep }];
  const run = (roep: (waarde: unknown) => unknown, runs = 60, budget = 20_000) =>
    fuzz(voorbeelden, { zaad: 'proef', runs, budget, doelen: doel(roep) }).map(({ wat }) => wat);
  expect(run(() => 1)).toEqual([]);
  expect(run((waarde) => (waarde as { van: { x: number } }).van.x.toFixed())).toContainEqual(
    expect.stringContaining('TypeError'),
  );
  expect(run(() => Number.NaN)[0]).toContain('number that JSON cannot hold');
  expect(run((waarde) => Object.assign(waarde as object, { van: 1 }))[0]).toContain('TypeError');
  expect(
    run(
      () => {
        for (;;) vast();
      },
      1,
      100,
    )[0],
  ).toContain('takes over 100 ms');
}, 60_000);

test('hostile input ends in a value or a refusal', async () => {
  expect(fuzz(await maakVoorbeelden(), { zaad: 'huis', runs: 3000, budget: 20_000 })).toEqual([]);
});

test('the readers of tables take a large one with little more memory than it takes itself', async () => {
  expect(TABELLEZERS.length).toBeGreaterThan(8);
  expect(await fuzzGroot({ rijen: 5000, alleen: 'readStatline' })).toEqual([]);
});
