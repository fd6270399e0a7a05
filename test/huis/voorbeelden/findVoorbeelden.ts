import { existsSync, readFileSync } from 'node:fs';
import { listFiles } from '../listFiles.js';

/** A block of example code, with the line of the file that each of its lines stands on. */
export interface Voorbeeld {
  readonly bestand: string;
  /** The line of the first line of code, counted from 1. */
  readonly regel: number;
  readonly code: readonly string[];
  /** The block is type-checked but not run: ` ```ts no-run `. */
  readonly typesOnly: boolean;
  /** The block goes on where the one before it in the file stopped: ` ```ts vervolg `. */
  readonly vervolg: boolean;
}

/** What the runner reads: the blocks, and every place where a block would have been skipped in silence. */
export interface Gevonden {
  readonly voorbeelden: readonly Voorbeeld[];
  readonly klachten: readonly string[];
}

// Blocks of these kinds are text to a reader; everything else must be run.
const TEXT = new Set([
  'json',
  'jsonc',
  'json5',
  'sh',
  'shell',
  'console',
  'text',
  'csv',
  'yaml',
  'toml',
  'html',
  'css',
]);
const TEXT_TOO = new Set(['mermaid', 'diff', 'math', 'md', 'markdown', 'xml', 'svg', 'bibtex', 'sql']);
const MARKS = new Set(['no-run', 'vervolg']);
const FENCE = /^(\s*)(`{3,}|~{3,})(.*)$/;

interface Regel {
  readonly nummer: number;
  readonly tekst: string;
}

/** Reads the fenced blocks of a run of lines: a Markdown file, or one doc comment without its stars. */
function readBlokken(bestand: string, regels: readonly Regel[]): Gevonden {
  const voorbeelden: Voorbeeld[] = [];
  const klachten: string[] = [];
  for (let i = 0; i < regels.length; i += 1) {
    const open = FENCE.exec(regels[i]!.tekst);
    if (!open) continue;
    const [, inspringing = '', hek = '', info = ''] = open;
    const begin = i + 1;
    do i += 1;
    while (i < regels.length && !regels[i]!.tekst.trim().startsWith(hek));
    const plek = `${bestand}:${regels[begin - 1]!.nummer}`;
    if (i === regels.length) klachten.push(`${plek}: the block is not closed`);
    const [taal = '', ...merken] = info.trim().split(/\s+/);
    if (TEXT.has(taal) || TEXT_TOO.has(taal)) continue;
    const vreemd = merken.filter((merk) => !MARKS.has(merk));
    if (taal !== 'ts' || vreemd.length > 0) {
      klachten.push(
        `${plek}: a block is \`\`\`ts, \`\`\`ts no-run, \`\`\`ts vervolg, or plain text; not \`\`\`${info.trim()}`,
      );
      continue;
    }
    const code = regels.slice(begin, i);
    voorbeelden.push({
      bestand,
      regel: (code[0] ?? regels[begin - 1]!).nummer,
      code: code.map(({ tekst }) => (tekst.startsWith(inspringing) ? tekst.slice(inspringing.length) : tekst)),
      typesOnly: merken.includes('no-run'),
      vervolg: merken.includes('vervolg'),
    });
  }
  return { voorbeelden, klachten };
}

/** The doc comments of a source file, each as lines without their stars. */
function readDocComments(regels: readonly string[]): Regel[][] {
  const comments: Regel[][] = [];
  let comment: Regel[] | undefined;
  regels.forEach((tekst, index) => {
    if (/^\s*\/\*\*/.test(tekst)) {
      comment = [];
      comments.push(comment);
    }
    comment?.push({
      nummer: index + 1,
      tekst: tekst.replace(/^\s*(\/\*\*|\*(?!\/)) ?/, '').replace(/\s*\*\/\s*$/, ''),
    });
    if (tekst.includes('*/')) comment = undefined;
  });
  return comments;
}

/** An `@example` without a block of code would be an example that nobody runs. */
function findEmptyExamples(bestand: string, comment: readonly Regel[]): string[] {
  const starts = comment.filter(({ tekst }) => tekst.startsWith('@example'));
  return starts.flatMap((start) => {
    const rest = comment.filter(({ nummer }) => nummer > start.nummer);
    const eind = rest.findIndex(({ tekst }) => /^@[a-z]/.test(tekst));
    const inhoud = eind < 0 ? rest : rest.slice(0, eind);
    return inhoud.some(({ tekst }) => tekst.trim().startsWith('```ts'))
      ? []
      : [`${bestand}:${start.nummer}: an @example needs a \`\`\`ts block`];
  });
}

/** Finds the examples of one file: TSDoc of TypeScript, fenced blocks of Markdown. */
export function readVoorbeelden(bestand: string, inhoud: string): Gevonden {
  const regels = inhoud.split(/\r?\n/);
  if (bestand.endsWith('.md')) {
    return readBlokken(
      bestand,
      regels.map((tekst, index) => ({ nummer: index + 1, tekst })),
    );
  }
  const delen = readDocComments(regels).map((comment) => {
    const { voorbeelden, klachten } = readBlokken(bestand, comment);
    return { voorbeelden, klachten: [...klachten, ...findEmptyExamples(bestand, comment)] };
  });
  return {
    voorbeelden: delen.flatMap(({ voorbeelden }) => voorbeelden),
    klachten: delen.flatMap(({ klachten }) => klachten),
  };
}

/** Finds every example of the repository: `src/`, README, CONTRIBUTING and the guides. */
export function findVoorbeelden(): Gevonden {
  const gidsen = listFiles('docs', '.md').filter((bestand) => !bestand.startsWith('docs/site/'));
  const bestanden = [...listFiles('src', '.ts'), 'README.md', 'CONTRIBUTING.md', ...gidsen].filter(existsSync);
  const delen = bestanden.map((bestand) => readVoorbeelden(bestand, readFileSync(bestand, 'utf8')));
  return {
    voorbeelden: delen.flatMap(({ voorbeelden }) => voorbeelden),
    klachten: delen.flatMap(({ klachten }) => klachten),
  };
}
