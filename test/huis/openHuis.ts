import ts from 'typescript';
import { doorNames, faceFiles, roomNames } from '../../scripts/rooms.mjs';

/** Every face: what an app or a room above may import of a room. */
export const GEZICHTEN: readonly string[] = roomNames.flatMap((room) => faceFiles(room));
/** The faces for apps, one for each room with a door. */
export const DEUREN: readonly string[] = doorNames.map((room) => `src/${room}/index.ts`);

export interface Naam {
  readonly naam: string;
  readonly symbool: ts.Symbol;
  /** The type of a value or function; a name that is only a type, or is given as one, has none. */
  readonly type: ts.Type | undefined;
  readonly isFunctie: boolean;
  /** It is a value or document that reads: it has members `parse` and `schema`. */
  readonly isLezer: boolean;
  /** A parameter is of type `unknown`. */
  readonly neemtAlles: boolean;
}

/**
 * The house as the compiler of TypeScript sees it, from the front door and all faces.
 *
 * @param erbij - files that are only here, by path: planted violations
 */
export function openHuis(erbij: Readonly<Record<string, string>> = {}) {
  const config = ts.readConfigFile('tsconfig.src.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, process.cwd());
  const host = ts.createCompilerHost(options);
  const lees = host.getSourceFile.bind(host);
  host.getSourceFile = (bestand, taal, ...args) => {
    const tekst = erbij[bestand];
    return tekst === undefined ? lees(bestand, taal, ...args) : ts.createSourceFile(bestand, tekst, taal);
  };
  const program = ts.createProgram(['src/index.ts', ...GEZICHTEN, ...Object.keys(erbij)], options, host);
  const checker = program.getTypeChecker();

  /** The names that a face exports, each followed to the place where it is declared. */
  function readGezicht(bestand: string): Naam[] {
    const bron = program.getSourceFile(bestand);
    const module = bron && checker.getSymbolAtLocation(bron);
    return (module ? checker.getExportsOfModule(module) : []).map((naam) => {
      const symbool = naam.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(naam) : naam;
      const plek = naam.declarations?.some(ts.isTypeOnlyExportDeclaration) ? undefined : symbool.valueDeclaration;
      const type = plek && checker.getTypeOfSymbolAtLocation(symbool, plek);
      const vormen = type?.getCallSignatures() ?? [];
      const neemtAlles = vormen.some(({ parameters }) =>
        parameters.some(
          ({ valueDeclaration: parameter }) =>
            parameter !== undefined && checker.getTypeAtLocation(parameter).flags & ts.TypeFlags.Unknown,
        ),
      );
      return {
        naam: naam.name,
        symbool,
        type,
        isFunctie: vormen.length > 0,
        isLezer: type?.getProperty('parse') !== undefined && type.getProperty('schema') !== undefined,
        neemtAlles,
      };
    });
  }

  return { program, checker, readGezicht };
}
