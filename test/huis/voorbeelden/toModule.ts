import ts from 'typescript';
import type { Voorbeeld } from './findVoorbeelden.js';

/** A block of example code as a module of its own, with for each of its lines the line of the file it came from. */
export interface Module {
  readonly code: string;
  readonly regels: readonly number[];
}

/** A comment `// => value` or `// throws code`, and the statement it says something about. */
interface Bewering {
  readonly soort: '=>' | 'throws';
  readonly inhoud: string;
  readonly statement: ts.Statement;
}

const BEWERING = /^\/\/ ?(=>|throws(?= [a-z]+\.))\s*(.*)$/;

/** Whether a text is one JavaScript expression. */
function isExpression(tekst: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`void (${tekst}\n);`, { reportDiagnostics: true });
  return tekst !== '' && diagnostics.length === 0;
}

/** Every `//` comment of a file, in order, found by the scanner so that a `//` in a text is none. */
function findComments(bron: ts.SourceFile): ts.CommentRange[] {
  const gevonden = new Map<number, ts.CommentRange>();
  const visit = (node: ts.Node): void => {
    for (const range of ts.getLeadingCommentRanges(bron.text, node.pos) ?? []) gevonden.set(range.pos, range);
    for (const range of ts.getTrailingCommentRanges(bron.text, node.end) ?? []) gevonden.set(range.pos, range);
    node.getChildren(bron).forEach(visit);
  };
  visit(bron);
  return [...gevonden.values()]
    .filter((range) => range.kind === ts.SyntaxKind.SingleLineCommentTrivia)
    .sort((a, b) => a.pos - b.pos);
}

function readBeweringen(bron: ts.SourceFile): Bewering[] {
  const comments = findComments(bron);
  const beweringen: Bewering[] = [];
  comments.forEach((comment, index) => {
    const match = BEWERING.exec(bron.text.slice(comment.pos, comment.end));
    if (!match) return;
    const soort = match[1] as Bewering['soort'];
    let inhoud = (match[2] ?? '').trim();
    // A long value goes on in the comment lines that follow.
    for (let next = index + 1; soort === '=>' && !isExpression(inhoud) && next < comments.length; next += 1) {
      const between = bron.text.slice(comments[next - 1]!.end, comments[next]!.pos);
      if (!/^\s*$/.test(between) || between.split('\n').length > 2) break;
      inhoud += `\n${bron.text.slice(comments[next]!.pos, comments[next]!.end).replace(/^\/\/ ?/, '')}`;
    }
    if (soort === '=>' && !isExpression(inhoud)) throw new Error(`'// => ${inhoud}' is no JavaScript expression`);
    const statement = bron.statements.findLast((candidate) => candidate.end <= comment.pos);
    if (!statement || !/^\s*$/.test(bron.text.slice(statement.end, comment.pos))) {
      throw new Error(`'// ${soort} ${inhoud}' does not follow a statement at the top of the block`);
    }
    beweringen.push({ soort, inhoud: inhoud.replaceAll('\n', ' '), statement });
  });
  return beweringen;
}

/** What a `// =>` compares: the expression, what `console.log` shows, or the constant just declared. */
function compared(statement: ts.Statement, bron: ts.SourceFile): { readonly tekst: string; readonly keep: boolean } {
  if (ts.isExpressionStatement(statement)) {
    const { expression } = statement;
    const shown =
      ts.isCallExpression(expression) && expression.expression.getText(bron) === 'console.log'
        ? expression.arguments[0]
        : undefined;
    return { tekst: (shown ?? expression).getText(bron), keep: false };
  }
  const naam = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name : undefined;
  if (naam && ts.isIdentifier(naam)) return { tekst: naam.text, keep: true };
  throw new Error(`'// =>' follows neither an expression nor a declaration: ${statement.getText(bron).slice(0, 60)}`);
}

/** Turns the assertion comments of a block into calls. Every line stays on its own line, so that errors point at the file. */
export function rewriteBeweringen(code: string, regelAt: (index: number) => number): string {
  const bron = ts.createSourceFile('voorbeeld.ts', code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TS);
  let uit = code;
  for (const { soort, inhoud, statement } of readBeweringen(bron).reverse()) {
    const begin = statement.getStart(bron);
    const tekst = code.slice(begin, statement.end);
    const regel = regelAt(bron.getLineAndCharacterOfPosition(begin).line);
    let nieuw: string;
    if (soort === 'throws') {
      const fout = 'let fout__: unknown = geenFout__;';
      nieuw = `{ ${fout} try { ${tekst} } catch (e__) { fout__ = e__; } werpt__(fout__, '${inhoud.trim()}', ${regel}); }`;
    } else {
      const { tekst: links, keep } = compared(statement, bron);
      nieuw = `${keep ? tekst : ''} gelijk__((${links}), (${inhoud}), ${regel});`;
    }
    uit = uit.slice(0, begin) + nieuw + uit.slice(statement.end);
  }
  return uit;
}

/**
 * The module of a block, with the blocks before it when it is a `vervolg`.
 *
 * @param keten - the block itself last
 * @param helpers - where the module finds `verwachting.js`
 */
export function toModule(keten: readonly Voorbeeld[], helpers: string): Module {
  const regels: number[] = [];
  const delen = keten.map((voorbeeld) => {
    regels.push(...voorbeeld.code.map((_, index) => voorbeeld.regel + index));
    return rewriteBeweringen(voorbeeld.code.join('\n'), (index) => voorbeeld.regel + index);
  });
  const kop = `import { geenFout__, gelijk__, werpt__ } from '${helpers}'; export { geenFout__, gelijk__, werpt__ };`;
  return { code: [kop, ...delen, ''].join('\n'), regels: [keten[0]?.regel ?? 1, ...regels] };
}
