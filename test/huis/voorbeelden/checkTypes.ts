import { resolve } from 'node:path';
import ts from 'typescript';

/** A complaint of the compiler about a line of a file. */
export interface Typefout {
  readonly bestand: string;
  /** Counted from 0. */
  readonly regel: number;
  readonly tekst: string;
}

/** Type-checks files together, under the settings of the repository except that an example may declare what it does not use. */
export function checkTypes(bestanden: readonly string[]): Typefout[] {
  const config = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(
    { ...config.config, files: [], include: [] },
    ts.sys,
    process.cwd(),
  );
  // The parser turns `paths` relative to the folder it is told; it has to know the file's own.
  const program = ts.createProgram(bestanden, {
    ...options,
    pathsBasePath: process.cwd(),
    noEmit: true,
    noUnusedLocals: false,
    noUnusedParameters: false,
  });
  const eigen = new Set(bestanden.map((bestand) => resolve(bestand)));
  return program
    .getSourceFiles()
    .filter((bron) => eigen.has(resolve(bron.fileName)))
    .flatMap((bron) => [...program.getSyntacticDiagnostics(bron), ...program.getSemanticDiagnostics(bron)])
    .map((diagnostic) => ({
      bestand: resolve(diagnostic.file?.fileName ?? ''),
      regel: diagnostic.file?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0,
      tekst: ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'),
    }));
}
