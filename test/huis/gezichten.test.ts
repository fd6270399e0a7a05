import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { doorNames, faceFiles, roomNames } from '../../scripts/rooms.mjs';

const config = ts.readConfigFile('tsconfig.src.json', ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, process.cwd());
/** Every face: what an app or a room above may import of a room. */
const gezichten = roomNames.flatMap((room) => faceFiles(room));
const deuren = doorNames.map((room) => `src/${room}/index.ts`);
const program = ts.createProgram(['src/index.ts', ...gezichten], options);
const checker = program.getTypeChecker();

interface Naam {
  readonly naam: string;
  readonly symbool: ts.Symbol;
  readonly isFunctie: boolean;
}

/** The names that a face exports, each followed to the place where it is declared. */
function readGezicht(bestand: string): Naam[] {
  const bron = program.getSourceFile(bestand);
  const module = bron && checker.getSymbolAtLocation(bron);
  return (module ? checker.getExportsOfModule(module) : []).map((naam) => {
    const symbool = naam.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(naam) : naam;
    const value = symbool.valueDeclaration;
    const isFunctie =
      value !== undefined && checker.getTypeOfSymbolAtLocation(symbool, value).getCallSignatures().length > 0;
    return { naam: naam.name, symbool, isFunctie };
  });
}

const namen = (lijst: readonly Naam[]) => lijst.map(({ naam }) => naam);

describe.each(gezichten)('%s', (bestand) => {
  test('tells what its room is for', () => {
    expect(program.getSourceFile(bestand)?.text).toContain('@packageDocumentation');
  });

  test('explains every name', () => {
    const zonder = readGezicht(bestand).filter(({ symbool }) => symbool.getDocumentationComment(checker).length === 0);
    expect(namen(zonder)).toEqual([]);
  });
});

describe.each(deuren)('%s', (bestand) => {
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
  for (const bestand of gezichten) {
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
  const kamers = new Set(deuren.flatMap((bestand) => readGezicht(bestand).map(({ symbool }) => symbool)));
  expect(namen(readGezicht('src/index.ts').filter(({ symbool }) => !kamers.has(symbool)))).toEqual([]);
});
