import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { listFiles } from './listFiles.js';

/** A field or parameter of this name holds a number: as a text it is a `Procent`, an `Aandeel` or a `Factor`, never a plain text. */
const GETALNAAM = /^(?:procent|aandeel|factor|percentage|tarief)$/i;

/** The fields and parameters of a source that are plain texts, and the fields of a schema that read one. */
function listRuweDecimalen(bestand: string, bron: string): string[] {
  const gevonden: string[] = [];
  const visit = (node: ts.Node): void => {
    const velden = ts.isPropertySignature(node) || ts.isParameter(node) || ts.isPropertyDeclaration(node);
    const naam = velden || ts.isPropertyAssignment(node) ? node.name.getText() : undefined;
    const waarde = ts.isPropertyAssignment(node) ? node.initializer : velden ? node.type : undefined;
    const vorm = waarde?.getText() ?? '';
    if (naam !== undefined && GETALNAAM.test(naam) && /^(?:string\b|z\s*\.string\b)|\| string\b/.test(vorm))
      gevonden.push(`${bestand}: ${naam}: ${vorm}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(bestand, bron, ts.ScriptTarget.Latest, true));
  return gevonden;
}

test('what is caught', () => {
  const fout = [
    'interface Deel { readonly procent: string }',
    'interface Deel { aandeel?: string | undefined }',
    'function split(tarief: string) {}',
    'const schema = { factor: z.string().regex(/^1$/) }',
    'function multiply(factor: number | string) {}',
  ];
  for (const bron of fout) expect(listRuweDecimalen('proef.ts', bron), bron).toHaveLength(1);
  const goed = [
    'interface Deel { readonly procent: Procent; readonly aandeel: number }',
    'const schema = { factor: Factor.schema, tarief: 5 }',
  ];
  for (const bron of goed) expect(listRuweDecimalen('proef.ts', bron), bron).toEqual([]);
});

test('no percentage, share, factor or rate is a plain text', () => {
  const bestanden = listFiles('src', '.ts');
  expect(bestanden.length).toBeGreaterThan(500);
  const gevonden = bestanden.flatMap((bestand) => {
    const bron = readFileSync(bestand, 'utf8');
    return /\b(?:procent|aandeel|factor|percentage|tarief)\b/i.test(bron) ? listRuweDecimalen(bestand, bron) : [];
  });
  expect(gevonden).toEqual([
    // The text between the braces of a sentence, such as `{aandeel%}`: no number of a document.
    'src/kern/notatie/fillTekst.ts: aandeel: string',
  ]);
});
