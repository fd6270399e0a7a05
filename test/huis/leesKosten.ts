import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import type { Groei } from '../../scripts/aanroepen/aanroep.js';

const gelezen = new Map<string, ts.SourceFile>();

function open(bestand: string): ts.SourceFile {
  const bron =
    gelezen.get(bestand) ?? ts.createSourceFile(bestand, readFileSync(bestand, 'utf8'), ts.ScriptTarget.ES2022, true);
  gelezen.set(bestand, bron);
  return bron;
}

/** The file in which a name that a face exports is declared, and its name there. */
function findBron(gezicht: string, naam: string): { readonly bestand: string; readonly naam: string } | undefined {
  for (const regel of open(gezicht).statements) {
    if (!ts.isExportDeclaration(regel) || regel.moduleSpecifier === undefined || regel.exportClause === undefined)
      continue;
    if (!ts.isNamedExports(regel.exportClause) || !ts.isStringLiteral(regel.moduleSpecifier)) continue;
    const deel = regel.exportClause.elements.find((een) => een.name.text === naam);
    if (deel === undefined) continue;
    const bestand = join(dirname(gezicht), regel.moduleSpecifier.text.replace(/\.js$/, '.ts'));
    return { bestand, naam: (deel.propertyName ?? deel.name).text };
  }
  return undefined;
}

function isNaam(regel: ts.Statement, naam: string): boolean {
  if (ts.isVariableStatement(regel))
    return regel.declarationList.declarations.some((een) => een.name.getText() === naam);
  const heeftNaam = ts.isFunctionDeclaration(regel) || ts.isClassDeclaration(regel) || ts.isInterfaceDeclaration(regel);
  return heeftNaam && regel.name?.text === naam;
}

/** The documentation above what a file declares by a name, of an overload too. */
export function readUitleg(bestand: string, naam: string): string {
  const stukken = open(bestand)
    .statements.filter((regel) => isNaam(regel, naam))
    .flatMap((regel) => ts.getJSDocCommentsAndTags(regel).filter(ts.isJSDoc));
  return stukken.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n\n');
}

/** The documentation of a function of the door of a room. */
export function readFunctieuitleg(kamer: string, naam: string): string {
  const bron = findBron(`src/${kamer}/index.ts`, naam);
  return bron === undefined ? '' : readUitleg(bron.bestand, bron.naam);
}

/** The growth that a documentation tells in its line `Cost:`; undefined when it has none. */
export function findGroei(uitleg: string): Groei | undefined {
  const [, groei] = /^Cost: (n log n|log n|n²|n³|2ⁿ|n|1)(?=[ .,;:])/mu.exec(uitleg) ?? [];
  return groei as Groei | undefined;
}
