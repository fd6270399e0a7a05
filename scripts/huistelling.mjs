/**
 * `npm run house`: counts what makes the house larger or harder to keep, room by room, and prints it as one table in Markdown.
 * `npm run house --silent -- --json` prints the same as JSON, with the places: which folders, which files, which names.
 */
import { existsSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { roomNames } from './rooms.mjs';

/** A function of more lines than this is counted as long. */
const LANG = 60;

/** The faces of a room: the door that the package exports, and the face for the rooms above it. */
const GEZICHTEN = ['index.ts', 'huis.ts'];

/** Whose imports count as use of a face. The tests import nearly every name, so they would hide what nobody uses. */
const GEBRUIKERS = ['src', 'examples', 'bench', 'scripts'];

const isFunctie = (node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined;

/** All nodes of a source file, in the order in which they are written. */
function* walk(node) {
  yield node;
  const kinderen = [];
  ts.forEachChild(node, (kind) => void kinderen.push(kind));
  for (const kind of kinderen) yield* walk(kind);
}

const isExported = (statement) => ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** The names of the functions that a file exports where it declares them. */
function listExportedFuncties(bron) {
  return bron.statements.filter(isExported).flatMap((statement) => {
    // An overload has no body, and is no function of its own.
    if (ts.isFunctionDeclaration(statement)) return statement.body ? [statement.name?.text ?? 'default'] : [];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations
      .filter(({ initializer }) => initializer && isFunctie(initializer))
      .map(({ name }) => name.getText(bron));
  });
}

/** What a function is called; one without a name is called after what holds it. */
function nameFunctie(node, bron) {
  const naam = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
  return naam ? naam.getText(bron) : '(anonymous)';
}

function countBron(bron) {
  const regel = (plek) => bron.getLineAndCharacterOfPosition(plek).line + 1;
  const telling = { casts: 0, indexcasts: 0, uitroeptekens: 0, lange: [] };
  for (const node of walk(bron)) {
    if ((ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) && !ts.isConstTypeReference(node.type)) {
      telling.casts += 1;
      if (ts.isElementAccessExpression(ts.skipParentheses(node.expression))) telling.indexcasts += 1;
    }
    if (ts.isNonNullExpression(node)) telling.uitroeptekens += 1;
    if (isFunctie(node)) {
      const begin = regel(node.getStart(bron));
      const regels = regel(node.end) - begin + 1;
      if (regels > LANG) telling.lange.push({ naam: nameFunctie(node, bron), regel: begin, regels });
    }
  }
  return telling;
}

/**
 * The casts and `!` of each room of a house. It reads the files alone, without their types, so that it takes a fraction of a whole count.
 *
 * @param {string} huis - the folder that holds `src`
 * @param {readonly string[]} kamers - the names of its rooms
 */
export function countCasts(huis, kamers) {
  return kamers.map((kamer) => {
    const tellingen = ts.sys.readDirectory(join(huis, 'src', kamer), ['.ts']).map((bestand) => {
      const tekst = ts.sys.readFile(bestand) ?? '';
      return countBron(ts.createSourceFile(bestand, tekst, ts.ScriptTarget.ES2022, true));
    });
    return { kamer, casts: tellingen.reduce((som, { casts, uitroeptekens }) => som + casts + uitroeptekens, 0) };
  });
}

/** The pairs of folders of a room that import each other, with the imports of both sides. Faces only pass on, and do not count. */
function findMappenparen(imports, kamer) {
  const tussen = new Map();
  for (const { van, naar } of imports) {
    if (GEZICHTEN.some((gezicht) => van === `${kamer}/${gezicht}` || naar === `${kamer}/${gezicht}`)) continue;
    const [a, b] = [posix.dirname(van), posix.dirname(naar)];
    if (a === b) continue;
    const sleutel = `${a} ${b}`;
    tussen.set(sleutel, [...(tussen.get(sleutel) ?? []), `${van} -> ${naar}`]);
  }
  return [...tussen].flatMap(([sleutel, heen]) => {
    const [a, b] = sleutel.split(' ');
    const terug = tussen.get(`${b} ${a}`);
    return a < b && terug ? [{ mappen: [a, b], heen, terug }] : [];
  });
}

/**
 * Counts a house.
 *
 * @param {string} huis - the folder that holds `src` and `tsconfig.json`
 * @param {readonly string[]} kamers - the names of its rooms
 */
export function countHuis(huis, kamers) {
  const { config } = ts.readConfigFile(join(huis, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, huis);
  const mappen = GEBRUIKERS.map((map) => join(huis, map)).filter(existsSync);
  const bestanden = mappen.flatMap((map) => ts.sys.readDirectory(map, ['.ts', '.mjs'], ['**/dist', '**/node_modules']));
  const program = ts.createProgram(bestanden, { ...options, allowJs: true });
  const checker = program.getTypeChecker();
  const toPad = (bron) => relative(resolve(huis), resolve(bron.fileName)).replaceAll('\\', '/');
  const eigen = new Set(bestanden.map((bestand) => resolve(bestand)));
  const bronnen = program.getSourceFiles().filter(({ fileName }) => eigen.has(resolve(fileName)));
  const perPad = new Map(bronnen.map((bron) => [toPad(bron), bron]).sort(([a], [b]) => (a < b ? -1 : 1)));

  const follow = (symbool) => (symbool.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbool) : symbool);

  function readGezicht(pad) {
    const bron = perPad.get(pad);
    const module = bron && checker.getSymbolAtLocation(bron);
    return (module ? checker.getExportsOfModule(module) : []).map((naam) => {
      const symbool = follow(naam);
      const { valueDeclaration: waarde } = symbool;
      const callable = waarde && checker.getTypeOfSymbolAtLocation(symbool, waarde).getCallSignatures().length > 0;
      return { naam: naam.name, symbool, soort: callable ? 'functie' : waarde ? 'waarde' : 'type' };
    });
  }

  /** The names that a file takes from another one, each followed to where it is declared. */
  function* listGebruik(bron) {
    const ruimten = new Set();
    for (const node of walk(bron)) {
      if (ts.isNamespaceImport(node)) ruimten.add(node.name.text);
      // `ruimte.naam`, of `import * as ruimte`.
      const isLid = ts.isPropertyAccessExpression(node) && ruimten.has(node.expression.getText(bron));
      const plek = ts.isImportSpecifier(node) || ts.isExportSpecifier(node) || isLid ? node.name : undefined;
      const symbool = plek && checker.getSymbolAtLocation(plek);
      if (symbool) yield follow(symbool);
    }
  }

  const kamerVan = (pad) => kamers.find((kamer) => pad.startsWith(`src/${kamer}/`));
  const gebruikers = new Map();
  for (const [pad, bron] of perPad) {
    for (const symbool of listGebruik(bron)) {
      gebruikers.set(symbool, (gebruikers.get(symbool) ?? new Set()).add(kamerVan(pad) ?? 'buiten'));
    }
  }
  const isGebruikt = (symbool, kamer) => [...(gebruikers.get(symbool) ?? [])].some((wie) => wie !== kamer);

  function listImports(kamer) {
    return [...perPad]
      .filter(([pad]) => kamerVan(pad) === kamer)
      .flatMap(([van, bron]) =>
        bron.statements
          .filter((statement) => ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement))
          .map(({ moduleSpecifier }) => moduleSpecifier && checker.getSymbolAtLocation(moduleSpecifier))
          .map((module) => module?.valueDeclaration)
          .filter((doel) => doel && ts.isSourceFile(doel) && kamerVan(toPad(doel)) === kamer)
          .map((doel) => ({ van: van.slice('src/'.length), naar: toPad(doel).slice('src/'.length) })),
      );
  }

  const countNamen = (namen) => ({
    functies: namen.filter(({ soort }) => soort === 'functie').length,
    waarden: namen.filter(({ soort }) => soort === 'waarde').length,
    typen: namen.filter(({ soort }) => soort === 'type').length,
  });

  function countKamer(kamer) {
    const deur = readGezicht(`src/${kamer}/index.ts`);
    const gezicht = readGezicht(`src/${kamer}/huis.ts`);
    const binnen = [...perPad].filter(([pad]) => kamerVan(pad) === kamer);
    const tellingen = binnen.map(([pad, bron]) => ({ pad, ...countBron(bron), functies: listExportedFuncties(bron) }));
    const sum = (sleutel) => tellingen.reduce((som, telling) => som + telling[sleutel], 0);
    const ongebruikt = [...new Map([...deur, ...gezicht].map((naam) => [naam.symbool, naam])).values()].filter(
      ({ symbool }) => !isGebruikt(symbool, kamer),
    );
    return {
      kamer,
      deur: countNamen(deur),
      huis: countNamen(gezicht),
      ongebruikt: ongebruikt.map(({ naam, soort }) => ({ naam, soort })),
      casts: sum('casts'),
      indexcasts: sum('indexcasts'),
      uitroeptekens: sum('uitroeptekens'),
      mappenparen: findMappenparen(listImports(kamer), kamer),
      meerFuncties: tellingen
        .filter(({ functies }) => functies.length > 1)
        .map(({ pad, functies }) => ({ pad, functies })),
      langeFuncties: tellingen.flatMap(({ pad, lange }) => lange.map((functie) => ({ pad, ...functie }))),
      bestanden: binnen.length,
      // The last line of a file ends with a newline, and is no line more.
      regels: binnen.reduce((som, [, bron]) => som + bron.getLineStarts().length - 1, 0),
    };
  }
  return { voordeur: countNamen(readGezicht('src/index.ts')), kamers: kamers.map(countKamer) };
}

const KOLOMMEN = [
  ['functions', ({ deur }) => deur.functies],
  ['values', ({ deur }) => deur.waarden],
  ['types', ({ deur }) => deur.typen],
  ['for the house', ({ huis }) => huis.functies + huis.waarden + huis.typen],
  ['functions without user', ({ ongebruikt }) => ongebruikt.filter(({ soort }) => soort === 'functie').length],
  ['other names without user', ({ ongebruikt }) => ongebruikt.filter(({ soort }) => soort !== 'functie').length],
  ['casts', ({ casts }) => casts],
  ['of an index read', ({ indexcasts }) => indexcasts],
  ['`!`', ({ uitroeptekens }) => uitroeptekens],
  ['folder pairs', ({ mappenparen }) => mappenparen.length],
  ['files with more functions', ({ meerFuncties }) => meerFuncties.length],
  [`functions over ${LANG} lines`, ({ langeFuncties }) => langeFuncties.length],
  ['files', ({ bestanden }) => bestanden],
  ['lines', ({ regels }) => regels],
];

/**
 * The table of a counted house: a row a room, the sum of the rooms, and the front door, whose names are those of the rooms.
 *
 * @param {ReturnType<typeof countHuis>} telling
 * @returns {string}
 */
export function tabulateHuis({ voordeur, kamers }) {
  const rijen = kamers.map((kamer) => KOLOMMEN.map(([, count]) => count(kamer)));
  const som = KOLOMMEN.map((_, k) => rijen.reduce((totaal, rij) => totaal + rij[k], 0));
  const voor = [voordeur.functies, voordeur.waarden, voordeur.typen, ...KOLOMMEN.slice(3).map(() => '')];
  return [
    ['room', ...KOLOMMEN.map(([kop]) => kop)],
    ['---', ...KOLOMMEN.map(() => '---:')],
    ...rijen.map((rij, k) => [`\`${kamers[k].kamer}\``, ...rij]),
    ['all rooms', ...som],
    ['front door', ...voor],
  ]
    .map((cellen) => `| ${cellen.join(' | ')} |`)
    .join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const telling = countHuis(dirname(dirname(fileURLToPath(import.meta.url))), roomNames);
  console.log(process.argv.includes('--json') ? JSON.stringify(telling, null, 2) : tabulateHuis(telling));
}
