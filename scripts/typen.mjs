// Checks the types of everything, with the type tests and the examples of the documentation. A file is read once, and judged once: under
// the settings it is written for.
import { relative, resolve } from 'node:path';
import ts from 'typescript';
import { makeProeven } from './typen/makeProeven.mjs';

const VOORBEELDEN = resolve('.cache/voorbeelden/typen');
/** An example may declare what it does not use. */
const ONGEBRUIKT = new Set([6133, 6192, 6196, 6198, 6199]);

const proeven = await makeProeven(VOORBEELDEN);

/** The settings, and which files they judge. What such a file imports from elsewhere is judged under other settings. */
const RONDEN = [
  { config: 'tsconfig.src.json', judges: (pad) => pad.startsWith('src/') },
  { config: 'tsconfig.json', judges: (pad) => !pad.startsWith('src/'), erbij: [...proeven.keys()] },
  { config: 'tsconfig.verkenner.json', judges: (pad) => /^(?:examples|test)\/verkenner\//.test(pad) },
];

const gelezen = new Map();

/**
 * Reads a file only once, whichever settings ask for it: they differ in the names that exist, and not in how a file is read.
 *
 * @param {ts.CompilerOptions} options
 * @returns {ts.CompilerHost}
 */
function createHost(options) {
  const host = ts.createIncrementalCompilerHost(options, {
    ...ts.sys,
    readFile: (bestand, ...rest) => proeven.get(bestand)?.code ?? ts.sys.readFile(bestand, ...rest),
    fileExists: (bestand) => proeven.has(bestand) || ts.sys.fileExists(bestand),
    directoryExists: (map) => map === VOORBEELDEN || ts.sys.directoryExists(map),
  });
  return {
    ...host,
    getSourceFile: (bestand, ...rest) => {
      const bron = gelezen.get(bestand) ?? host.getSourceFile(bestand, ...rest);
      gelezen.set(bestand, bron);
      return bron;
    },
  };
}

/**
 * The complaints under one of the settings.
 *
 * @param {(typeof RONDEN)[number]} ronde
 * @returns {readonly ts.Diagnostic[]}
 */
function checkRonde({ config, judges, erbij = [] }) {
  const { config: inhoud, error } = ts.readConfigFile(config, ts.sys.readFile);
  if (error !== undefined) return [error];
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(
    inhoud,
    ts.sys,
    process.cwd(),
    { incremental: true, tsBuildInfoFile: `.cache/tsc/${config}.tsbuildinfo` },
    config,
  );
  const program = ts.createIncrementalProgram({
    rootNames: [...fileNames, ...erbij],
    options,
    configFileParsingDiagnostics: errors,
    host: createHost(options),
    createProgram: ts.createSemanticDiagnosticsBuilderProgram,
  });
  // What did not change since the last run is not checked again.
  const ignore = (bron) => !judges(relative(process.cwd(), bron.fileName));
  while (program.getSemanticDiagnosticsOfNextAffectedFile(undefined, ignore) !== undefined);
  const eigen = program.getSourceFiles().filter((bron) => !ignore(bron));
  const klachten = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...eigen.flatMap((bron) => program.getSemanticDiagnostics(bron)),
  ];
  program.emit();
  return klachten.filter(({ file, code }) => !(proeven.has(file?.fileName) && ONGEBRUIKT.has(code)));
}

/** A complaint about an example is told at its place in the documentation. */
function show(klacht) {
  const proef = proeven.get(klacht.file?.fileName);
  if (proef === undefined)
    return ts.formatDiagnostic(klacht, {
      getCurrentDirectory: ts.sys.getCurrentDirectory,
      getCanonicalFileName: (naam) => naam,
      getNewLine: () => '\n',
    });
  const { line } = klacht.file.getLineAndCharacterOfPosition(klacht.start);
  return `${proef.naam}, line ${proef.regels[line]}: ${ts.flattenDiagnosticMessageText(klacht.messageText, '\n')}\n`;
}

const klachten = RONDEN.flatMap(checkRonde);
process.stdout.write(klachten.map(show).join(''));
process.exitCode = klachten.length === 0 ? 0 : 1;
