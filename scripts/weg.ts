// `npm run weg`: writes docs/gidsen/weg-van-een-cijfer.md, the files that a figure passes on its way from CBS to a letter. A test fails when
// the page is out of date.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';

const HUIS = fileURLToPath(new URL('..', import.meta.url));
export const PAGINA = join(HUIS, 'docs/gidsen/weg-van-een-cijfer.md');
const BUNDEL = join(HUIS, 'node_modules/.cache/weg/stap-voor-stap.mjs');

/** The steps of the example, in its order: a function of the front door, or the `create` of a document. */
const STAPPEN = {
  readKerncijfers:
    'Rows of a file become a table: each figure with its unit, its source, and the reason where it is missing.',
  'Routekaart.create': 'What counts, in which direction: the criteria that name a figure.',
  scoreBuurten: 'Every figure becomes a part of a score, and keeps its place in it.',
  describeGebieden: 'What the quota ask of a buurt.',
  selectBuurten: 'The scores become a choice, with its proof.',
  draftFinancieringsplan: 'Who pays what when. No figure of a buurt passes here, but the letter needs it.',
  draftSamenwerkingsovereenkomst: 'The choice becomes an agreement.',
  createKeuze: 'The choice as a programme keeps it, with the names of buurt and wijk.',
  'Programma.create': 'All of it in one document.',
  writeRaadsbrief: 'The letter: values with their source.',
  renderHtml: 'The page that somebody reads.',
} as const;

type Stap = keyof typeof STAPPEN;

/** Puts a note at the begin of every function that a file of `src` exports. */
function noteFuncties(code: string, bestand: string): string {
  const bron = ts.createSourceFile(bestand, code, ts.ScriptTarget.ES2022, true);
  const plekken = bron.statements.flatMap((statement) => {
    if (!ts.isFunctionDeclaration(statement) || statement.body === undefined) return [];
    const openbaar = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    return openbaar ? [statement.body.getStart(bron) + 1] : [];
  });
  const noot = ` globalThis.__weg?.(${JSON.stringify(bestand)});`;
  return plekken.reverse().reduce((uit, plek) => uit.slice(0, plek) + noot + uit.slice(plek), code);
}

/** The first sentence of what a file says of the function of its name. */
function readZin(bestand: string): string {
  const code = readFileSync(join(HUIS, bestand), 'utf8');
  const bron = ts.createSourceFile(bestand, code, ts.ScriptTarget.ES2022, true);
  const functie = bron.statements.find(
    (statement) =>
      ts.isFunctionDeclaration(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword),
  );
  const [uitleg] = functie === undefined ? [] : ts.getJSDocCommentsAndTags(functie).filter(ts.isJSDoc);
  const tekst = (ts.getTextOfJSDocComment(uitleg?.comment) ?? '')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\s+/g, ' ');
  return /^.*?[.:](?=\s|$)/.exec(tekst)?.[0].replace(/:$/, '.') ?? tekst;
}

/** The front door of which every step tells that it begins. */
function writeVoordeur(): string {
  const deur = JSON.stringify(join(HUIS, 'src/index.ts'));
  const stappen = Object.keys(STAPPEN).map((stap) => {
    const [naam = '', lid] = stap.split('.');
    const merk = `mark(${JSON.stringify(stap)}, echt.${stap})`;
    return `export const ${naam} = ${lid === undefined ? merk : `{ ...echt.${naam}, ${lid}: ${merk} }`};`;
  });
  const mark = 'const mark = (stap, doe) => (...delen) => { globalThis.__stap?.(stap); return doe(...delen); };';
  return [`import * as echt from ${deur}; export * from ${deur};`, mark, ...stappen].join('\n');
}

const notes: Plugin = {
  name: 'notes',
  setup(bouw) {
    bouw.onResolve({ filter: /^buurtaanpak$/ }, () => ({ path: 'buurtaanpak', namespace: 'voordeur' }));
    bouw.onLoad({ filter: /.*/, namespace: 'voordeur' }, () => ({ contents: writeVoordeur(), resolveDir: HUIS }));
    bouw.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: noteFuncties(readFileSync(path, 'utf8'), relative(HUIS, path).replaceAll('\\', '/')),
      loader: 'ts',
    }));
  },
};

/** Runs the example, and gives per step the files whose function is called for the first time there, in the order of the calls. */
async function followCijfer(): Promise<Map<Stap, string[]>> {
  mkdirSync(dirname(BUNDEL), { recursive: true });
  await build({
    stdin: {
      contents: "export * as b from 'buurtaanpak'; export { schrijfBrief } from './examples/stap-voor-stap.ts';",
      resolveDir: HUIS,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: BUNDEL,
    plugins: [notes],
    logLevel: 'error',
  });
  const { b, schrijfBrief } = await import(pathToFileURL(BUNDEL).href);
  rmSync(dirname(BUNDEL), { recursive: true });

  const gezien = new Set<string>();
  const uit = new Map<Stap, string[]>((Object.keys(STAPPEN) as Stap[]).map((stap) => [stap, []]));
  let huidig: Stap | undefined;
  const wereld = globalThis as { __weg?: (bestand: string) => void; __stap?: (stap: Stap) => void };
  wereld.__stap = (stap) => {
    huidig = stap;
  };
  wereld.__weg = (bestand) => {
    if (huidig === undefined || gezien.has(bestand)) return;
    gezien.add(bestand);
    uit.get(huidig)?.push(bestand);
  };
  try {
    const rijen = parse(readFileSync(join(HUIS, 'examples/data/kwb-2024-vijf-gemeenten.werkmap.csv')), {
      bom: true,
      columns: true,
      delimiter: ';',
    });
    const ondertekenaars = [{ functie: 'burgemeester' }, { functie: 'secretaris' }];
    const partijen = [
      { rol: 'gemeente', id: 'gemeente', naam: 'gemeente Leeuwarden', gemeentecode: 'GM0080', ondertekenaars },
      { rol: 'uitvoerder', id: 'buurkracht', naam: 'Buurkracht', ondertekenaars: [{ functie: 'directeur' }] },
      { rol: 'medefinancier', id: 'bzk', naam: 'ministerie van BZK', ondertekenaars: [] },
    ];
    schrijfBrief(rijen, partijen, b.Datum.parse('2026-09-01'));
  } finally {
    delete wereld.__weg;
    delete wereld.__stap;
  }
  return uit;
}

/** The page with the way of a figure. */
export async function renderWeg(): Promise<string> {
  const weg = await followCijfer();
  const bestanden = [...weg.values()].flat();
  const kamers = new Set(bestanden.map((bestand) => bestand.split('/')[1]));
  return [
    '# The way of a figure',
    '',
    'Made by `npm run weg` from a run of [examples/stap-voor-stap.ts](../../examples/stap-voor-stap.ts): do not edit. For who works on the library, or',
    'must find where a number came from.',
    '',
    `From a row of CBS to a page that a councillor reads, a figure passes ${bestanden.length} files in ${kamers.size} rooms. Below stands per step which,`,
    'in the order in which they are entered; a file that an earlier step entered already is not told again.',
    '',
    ...(Object.keys(STAPPEN) as Stap[]).flatMap((stap, i) => [
      `## ${i + 1}. \`${stap}\``,
      '',
      STAPPEN[stap],
      '',
      ...(weg.get(stap) ?? []).map((bestand) => [`- \`${bestand}\``, readZin(bestand)].filter(Boolean).join(': ')),
      '',
    ]),
  ]
    .join('\n')
    .replace(/\n+$/, '\n');
}

if (resolve(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) writeFileSync(PAGINA, await renderWeg());
