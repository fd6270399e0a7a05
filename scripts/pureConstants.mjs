import { readFile } from 'node:fs/promises';
import ts from 'typescript';

const PLAIN = new Set([
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
]);

/**
 * Marks the constants at the top of a module as free of side effects, which they are in this library: a bundler cannot
 * see that of `z.strictObject(…)` or `Decimal.clone(…)`, and would keep every schema for an app that needs one function.
 * `const a = f();` becomes `const a = /* @__PURE__ *\/ (() => (f()))();`, on the same lines.
 *
 * @param {string} code - TypeScript
 * @returns {string}
 */
export function markPureConstants(code) {
  const bron = ts.createSourceFile('bron.ts', code, ts.ScriptTarget.ES2022, true);
  const plekken = bron.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .filter(({ name, initializer }) => ts.isIdentifier(name) && initializer && !PLAIN.has(initializer.kind))
    .map(({ initializer }) => [initializer.getStart(bron), initializer.end]);
  return plekken
    .reverse()
    .reduce(
      (uit, [begin, eind]) =>
        `${uit.slice(0, begin)}/* @__PURE__ */ (() => (${uit.slice(begin, eind)}))()${uit.slice(eind)}`,
      code,
    );
}

/** `markPureConstants` for every source file, as a plugin of esbuild. */
export const pureConstants = {
  name: 'pure-constants',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: markPureConstants(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};
