import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { listFiles } from './listFiles.js';

// The checker written in JavaScript: it starts no other program.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

interface Vondst {
  readonly plek: string;
  readonly expressie: RegExp;
}

/** Every regular expression that stands in a source file, and where one is made at run time, which nothing can prove. */
function readExpressies(bestand: string, tekst: string): { readonly vast: Vondst[]; readonly gemaakt: string[] } {
  const bron = ts.createSourceFile(bestand, tekst, ts.ScriptTarget.Latest, true);
  const vast: Vondst[] = [];
  const gemaakt: string[] = [];
  const visit = (node: ts.Node): void => {
    const plek = `${bestand}:${bron.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const eind = node.text.lastIndexOf('/');
      vast.push({ plek, expressie: new RegExp(node.text.slice(1, eind), node.text.slice(eind + 1)) });
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText(bron) === 'RegExp')
      gemaakt.push(plek);
    ts.forEachChild(node, visit);
  };
  visit(bron);
  return { vast, gemaakt };
}

/**
 * What is known of how long an expression can take: only a proof counts (by an automaton; not by attempts that found nothing), and the
 * proof must be of a time in proportion to the text.
 */
function judge({ source, flags }: RegExp): string {
  const oordeel = checkSync(source, flags, {
    checker: 'automaton',
    maxNFASize: 300_000,
    maxPatternSize: 100_000,
    timeout: 120_000,
  });
  if (oordeel.status === 'safe') return 'linear';
  return oordeel.status === 'vulnerable' ? `vulnerable ${oordeel.complexity.type}` : oordeel.status;
}

const gelezen = listFiles('src', '.ts').map((bestand) => readExpressies(bestand, readFileSync(bestand, 'utf8')));

test('no regular expression is put together at run time', () => {
  expect(gelezen.flatMap(({ gemaakt }) => gemaakt)).toEqual([]);
});

test('every regular expression is proven to take time in proportion to the text', () => {
  // The one of `z.iso.date`, which is in zod.
  const alle = [...gelezen.flatMap(({ vast }) => vast), { plek: 'zod', expressie: z.core.regexes.date }];
  expect(alle.length).toBeGreaterThan(100);
  const traag = alle.map(({ plek, expressie }) => `${plek} ${expressie}: ${judge(expressie)}`);
  expect(traag.filter((regel) => !regel.endsWith(': linear'))).toEqual([]);
});

test('the proof notices what can be slow, and what it cannot tell', () => {
  const { vast, gemaakt } = readExpressies('proef.ts', 'const a = /(a+)+$/u; const b = new RegExp(x); RegExp(y);');
  expect(gemaakt).toEqual(['proef.ts:1', 'proef.ts:1']);
  expect(vast.map(({ expressie }) => judge(expressie))).toEqual(['vulnerable exponential']);
  expect(judge(/0+$/)).toBe('vulnerable polynomial');
  expect(judge(/\B(?=(?:\d{3})+$)/g)).toBe('unknown');
  expect(judge(/^\d+$/)).toBe('linear');
});
