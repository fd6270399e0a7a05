import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { doorNames } from '../../scripts/rooms.mjs';
import { listFiles } from './listFiles.js';
import { type Naam, openHuis } from './openHuis.js';

/**
 * The conventions of CONTRIBUTING, held over every name of every room with a door. A rule is a function that tells what breaks it. What may
 * break it stands beside the rule, with the reason; an exception that no longer occurs fails the test as well.
 */

/** A face that breaks the rules: each rule is tried on it first. */
const OVERTREDING = 'test/huis/overtreding.ts';
const { checker, readGezicht } = openHuis({
  [OVERTREDING]: `
    import type { Datum } from '../../src/kern/index.js';
    export interface Wijk { readonly naam: string; readonly effect: number | null; readonly deel?: { readonly van: null } }
    export interface ListWijkenOptions { readonly peildatum?: Datum }
    export declare function zoekWijk(code: string): string;
    export declare function selecteer(code: string): string;
    export declare function describeWijk(code: string): { readonly wijk: Wijk; readonly cijfers: readonly (number | null)[] };
    export declare function checkWijk(wijk: Wijk, peildatum: Datum): string[];
    export declare function checkDag(wijk: Wijk, van: Datum | undefined): string[];
    export declare function rankWijken(options: { kort: boolean }, wijk: Wijk, deel?: string): string[];
    export declare function splitWijk(a: string, b: string, c: string, d: string): string[];
    export declare function listWijken(options?: ListWijkenOptions): Iterable<string>;
    export declare function getWijk(code: string): string | undefined;
    export declare function findWijk(code: string): string;
    export declare const wijksoorten: readonly string[];
    export declare const WIJKSOORT: Readonly<Record<string, string>>;
    export declare const initialWijk: { readonly naam: string };
  `,
});

interface Deurnaam extends Naam {
  readonly room: string;
}

const overtreding: readonly Deurnaam[] = readGezicht(OVERTREDING).map((naam) => ({ ...naam, room: 'overtreding' }));
const huis: readonly Deurnaam[] = doorNames.flatMap((room) =>
  readGezicht(`src/${room}/index.ts`).map((naam) => ({ ...naam, room })),
);

type Regel = (naam: Deurnaam) => readonly string[];

const judge = (regel: Regel, namen: readonly Deurnaam[]) => [...new Set(namen.flatMap(regel))].sort();

/** The exceptions are all that breaks the rule, and all of them do. */
function expectRegel(regel: Regel, uitzonderingen: Readonly<Record<string, string>> = {}) {
  expect(judge(regel, huis)).toEqual(Object.keys(uitzonderingen).sort());
}

const vormenVan = ({ type }: Naam) => type?.getCallSignatures() ?? [];

const isNull = (type: ts.Type) => (type.flags & ts.TypeFlags.Null) !== 0;
const isUndefined = (type: ts.Type) => (type.flags & ts.TypeFlags.Undefined) !== 0;
const alternatives = (type: ts.Type) => (type.isUnion() ? type.types : [type]);

/**
 * The verbs with which a name may begin. A reader who knows what these promise can guess the rest: `get` throws when there is none, `find`
 * gives `undefined`, `list` an array, `read` takes what others made, `check` tells findings. A new verb must promise something that none of
 * these does; a Dutch one, or a second word for the same (`make`, `build`, `calculate`), is refused here.
 */
const WERKWOORDEN =
  `create draft parse read check get find list select explain compare score rank weigh compute analyse draw aggregate convert
  join derive split sum allocate change shift index decide evolve replay write render chart format protect verify run to from add multiply
  subtract is contains compose combine reconcile summarize replace evaluate describe test pool calibrate simulate merge count`.split(
    /\s+/,
  );
const BEGINT_MET_WERKWOORD = new RegExp(`^(?:${WERKWOORDEN.join('|')})[A-Z]`);

const noemWerkwoord: Regel = ({ naam, isFunctie }) => (isFunctie && !BEGINT_MET_WERKWOORD.test(naam) ? [naam] : []);

test('a function begins with a verb of the closed list', () => {
  expect(judge(noemWerkwoord, overtreding)).toEqual(['selecteer', 'zoekWijk']);
  expectRegel(noemWerkwoord, {
    euro: 'as it is written: euro(100)',
    upcastStappen: 'brings the facts of an earlier form to events: an upcaster, as readers of events have them',
  });
});

/** Types of which `null` is part wherever they occur. */
const MET_NULL: Readonly<Record<string, string>> = {
  Json: 'JSON: the spec of a chart is a form of Vega-Lite',
  Rijwaarde: 'a cell of a table, empty in a CSV',
  Formuliercel: 'a cell of a form, empty in a spreadsheet',
};

/** Every place in a type where `null` may be, by the name of the type that says so; a hole in a column of numbers is none. */
function findNull(type: ts.Type, plek: string, gezien: Set<ts.Type>): string[] {
  if (type.aliasSymbol && type.aliasSymbol.name in MET_NULL) return [type.aliasSymbol.name];
  if (isNull(type)) return [plek];
  if (type.isUnionOrIntersection()) return type.types.flatMap((deel) => findNull(deel, plek, gezien));
  if (!(type.flags & ts.TypeFlags.Object) || gezien.has(type)) return [];
  gezien.add(type);
  const delen = checker.getTypeArguments(type as ts.TypeReference);
  if (checker.isArrayType(type) && delen.every((deel) => checker.typeToString(deel) === 'number | null')) return [];
  const inhoud = [...delen, ...checker.getIndexInfosOfType(type).map((index) => index.type)];
  const naam = (type.aliasSymbol ?? type.symbol)?.name ?? '__';
  const eigenaar = naam.startsWith('__') ? plek : naam;
  const velden = type.getProperties().flatMap((veld) => {
    const bron = (veld.valueDeclaration ?? veld.declarations?.[0])?.getSourceFile().fileName;
    if (bron?.includes('node_modules')) return [];
    const veldtype = checker.getTypeOfSymbol(veld);
    const vormen = veldtype.getCallSignatures();
    const typen = vormen.length > 0 ? vormen.map((vorm) => vorm.getReturnType()) : [veldtype];
    return typen.flatMap((deel) => findNull(deel, `${eigenaar}.${veld.name}`, gezien));
  });
  return [...inhoud.flatMap((deel) => findNull(deel, plek, gezien)), ...velden];
}

const noemNull: Regel = (naam) =>
  vormenVan(naam).flatMap((vorm) => findNull(vorm.getReturnType(), naam.naam, new Set()));

test('what a function returns has no null: an absent field is not there', () => {
  expect(judge(noemNull, overtreding)).toEqual(['Wijk.deel.van', 'Wijk.effect']);
  expectRegel(noemNull, {
    ...MET_NULL,
    'Buurtscore.rang': 'a rank, of a document of which the form is fixed',
    'Buurtscore.score': 'a score, of a document of which the form is fixed',
    'Grafiek.spec': 'JSON: a form of Vega-Lite',
    'Interval.boven': 'no bound at this side: too few data',
    'Interval.onder': 'no bound at this side: too few data',
    'Programmascore.score': 'a score',
    'SelectieGebied.cijfers': 'holes in columns of numbers; part of a document of which the form is fixed',
    'SelectieGebied.inwoners': 'a hole in a column of numbers; part of a document of which the form is fixed',
    'Verantwoordingsuitkomst.totaalscore': 'a score, of a document of which the form is fixed',
  });
});

const parametersVan = ({ parameters }: ts.Signature) =>
  parameters.flatMap(({ name, valueDeclaration: plek }) =>
    plek && ts.isParameter(plek)
      ? {
          naam: name,
          type: checker.getTypeAtLocation(plek),
          kaal: checker.getNonNullableType(checker.getTypeAtLocation(plek)),
          typenaam: plek.type?.getText() ?? '',
          optioneel: plek.questionToken !== undefined || plek.initializer !== undefined,
        }
      : [],
  );

const noemDag: Regel = (naam) =>
  vormenVan(naam)
    .flatMap(parametersVan)
    .filter(
      (een) =>
        /^(?:peildatum|dag|datum)$/.test(een.naam) || checker.typeToString(een.type).split(' | ').includes('Datum'),
    )
    .map((een) => `${naam.naam}(${een.naam})`);

test('the day is a field of the options, never a parameter', () => {
  expect(judge(noemDag, overtreding)).toEqual(['checkDag(van)', 'checkWijk(peildatum)']);
  expectRegel(noemDag, {
    'addDuur(datum)': 'its data is a day',
    'createPeriode(tot)': 'its data is two days',
    'createPeriode(van)': 'its data is two days',
    'createPerioden(van)': 'its data is a day',
    'formatDatum(datum)': 'its data is a day',
  });
});

/** Whether a function can be called without a day although its options have one. */
const noemDagloos: Regel = (naam) =>
  vormenVan(naam)
    .flatMap(parametersVan)
    .filter((een) => {
      const dag = een.typenaam.endsWith('Options') ? checker.getPropertyOfType(een.kaal, 'peildatum') : undefined;
      return dag !== undefined && (een.optioneel || (dag.flags & ts.SymbolFlags.Optional) !== 0);
    })
    .map(() => naam.naam);

test('the day is a required field of the options, except where no day means another question, not another day', () => {
  expect(judge(noemDagloos, overtreding)).toEqual(['listWijken']);
  expectRegel(noemDagloos, {
    chartLevensloop: 'with a day: also a line at that day',
    chartTijdlijn: 'with a day: also a line at that day',
    checkAlgoritmeregistratie: 'with a day: also whether the status fits the agreement on it',
    checkBeoordelingen: 'without a day only a typing error is too late',
    compareOpzetten: 'with a day: also what the differences do on it',
    readBeoordelingsformulier: 'as checkBeoordelingen',
    readFormulieren: 'as checkBeoordelingen',
  });
});

/** What is wrong with the place or the name of parameters. */
const noemParameters: Regel = (naam) =>
  vormenVan(naam).flatMap((vorm) => {
    const parameters = parametersVan(vorm);
    const isOpties = (een: (typeof parameters)[number]) => een.naam === 'options' || een.typenaam.endsWith('Options');
    const gegevens = parameters.filter((een) => !isOpties(een));
    const volledig = `${naam.naam[0]?.toUpperCase()}${naam.naam.slice(1)}Options`;
    return [
      ...(gegevens.length > 3 ? [`${naam.naam}: ${gegevens.length} data parameters`] : []),
      ...gegevens.filter((een) => een.optioneel).map((een) => `${naam.naam}: ${een.naam} is optional`),
      ...parameters
        .slice(0, -1)
        .filter(isOpties)
        .map((een) => `${naam.naam}: ${een.naam} is not last`),
      ...parameters
        .filter((een) => isOpties(een) && een.typenaam !== volledig)
        .map((een) => `${naam.naam}: ${een.typenaam}`),
    ];
  });

test('the data come first, at most three, then one object of options, named as its function', () => {
  expect(judge(noemParameters, overtreding)).toEqual([
    'rankWijken: deel is optional',
    'rankWijken: options is not last',
    'rankWijken: { kort: boolean }',
    'splitWijk: 4 data parameters',
  ]);
  expectRegel(noemParameters, {
    'deriveMeetlat: beoordelingen is optional': 'as in scoreBuurten, which the yardstick is for',
    'fromScorelijst: beoordelingen is optional': 'as in scoreBuurten, of which it gives the result',
    'listBronnen: BezwaarOptions': 'the options of the piece of which the sources are asked',
    'listBronnen: BuurtbriefOptions & { readonly buurt: string }': 'as above, and which of the letters',
    'listLezers: params is optional': 'a code alone has a route; only late money needs its days',
    'scoreBuurten: beoordelingen is optional': 'judgements are data; a Routekaart of figures alone has none',
    'weighCriteria: kolommen is optional': 'columns are data; only weights that follow from the figures need them',
  });
});

/** A constant of data: no function, class, document or value, and no first state of a decider. */
const isLijst = ({ naam, type, isFunctie, isLezer }: Naam) =>
  type !== undefined &&
  !isFunctie &&
  !isLezer &&
  type.getConstructSignatures().length === 0 &&
  !naam.startsWith('initial');

/** Dutch plurals end in s or en. */
const noemLijst: Regel = (naam) => (isLijst(naam) && !/^[A-Z][A-Z_]*(?:S|EN)$/.test(naam.naam) ? [naam.naam] : []);

test('a list of values has a name in capitals, of many', () => {
  expect(judge(noemLijst, overtreding)).toEqual(['WIJKSOORT', 'wijksoorten']);
  expectRegel(noemLijst, {
    advies: 'a table of texts by code',
    en: 'a table of texts by code',
    nl: 'a table of texts by code',
  });
});

/** What is wrong with the return type of a function that begins with `get`, `find` or `list`. */
const noemBelofte: Regel = (naam) =>
  vormenVan(naam)
    .map((vorm) => vorm.getReturnType())
    .filter((type) => {
      const metUndefined = alternatives(type).some(isUndefined);
      return (
        (/^get[A-Z]/.test(naam.naam) && metUndefined) ||
        (/^find[A-Z]/.test(naam.naam) && !metUndefined) ||
        (/^list[A-Z]/.test(naam.naam) && !checker.isArrayType(type))
      );
    })
    .map(() => naam.naam);

test('get throws when there is none, find gives undefined, list gives an array', () => {
  expect(judge(noemBelofte, overtreding)).toEqual(['findWijk', 'getWijk', 'listWijken']);
  expectRegel(noemBelofte, {
    findBijnaGelijken: 'there may be no block, which is an answer with its reasons',
    listSelecties: 'a list that says whether it is complete',
  });
});

/** Documents that go from hand to hand without `soort` and `versie` of their own. */
const VORMEN: Readonly<Record<string, string>> = {
  Algoritmeregistratie: 'the form of the Algorithm Register',
  Koppeling: 'a table, as CBS publishes them',
  Overeenkomstgebeurtenis: 'an event has a soort of its own, and a versie for each',
  Teamgebeurtenis: 'an event has a soort of its own, and a versie for each',
};
const isDocument = ({ naam, type }: Naam) =>
  ['parse', 'create', 'soort', 'versie'].every((lid) => type?.getProperty(lid) !== undefined) || naam in VORMEN;

/** The budget of the whole house: a new name takes the place of another, or is a decision. */
const HOOGSTENS = { functies: 207, documenten: 22, waarden: 14, voordeur: 54 };

test('the house has no more names than its budget', () => {
  const lezers = huis.filter(({ isLezer }) => isLezer);
  expect(Object.keys(VORMEN).filter((vorm) => !lezers.some(({ naam }) => naam === vorm))).toEqual([]);
  const telling = {
    functies: huis.filter(({ isFunctie }) => isFunctie).length,
    documenten: lezers.filter(isDocument).length,
    waarden: lezers.filter((naam) => !isDocument(naam)).length,
    voordeur: readGezicht('src/index.ts').filter(({ type }) => type !== undefined).length,
  };
  const teVeel = (Object.keys(HOOGSTENS) as (keyof typeof HOOGSTENS)[]).filter((wat) => telling[wat] > HOOGSTENS[wat]);
  expect(teVeel, `${JSON.stringify(telling)}, at most ${JSON.stringify(HOOGSTENS)}`).toEqual([]);
});

/** The rooms from which a text or program imports. */
const findKamers = (tekst: string) => [...tekst.matchAll(/['"](buurtaanpak\/[^'"]+)['"]/g)].map(([, kamer]) => kamer);

test('what a newcomer reads first imports from the front door only', () => {
  expect(findKamers("import { euro } from 'buurtaanpak';\nimport { nl } from 'buurtaanpak/taal';")).toEqual([
    'buurtaanpak/taal',
  ]);
  const eerste = [
    'README.md',
    'docs/gidsen/beginnen.md',
    'docs/gidsen/nl/beginnen.md',
    'examples/stap-voor-stap.ts',
    'examples/leeuwarden.ts',
    ...listFiles('examples/leeuwarden', '.ts'),
    'examples/opzet/leesOpzet.ts',
    'examples/opzet/legKeuzeUit.ts',
    'examples/opzet/noemBevindingen.ts',
  ];
  expect(eerste.length).toBeGreaterThan(10);
  expect(eerste.filter((bestand) => findKamers(readFileSync(bestand, 'utf8')).length > 0)).toEqual([]);
});

const noemZonderTest: Regel = ({ room, naam, isFunctie, isLezer }) =>
  (isFunctie || isLezer) && !existsSync(`test/${room}/${naam}.test.ts`) ? [`${room}/${naam}`] : [];

test('every function, document and value has a file of tests named as it', () => {
  expect(judge(noemZonderTest, overtreding)).toContain('overtreding/zoekWijk');
  expect(judge(noemZonderTest, huis)).toEqual([]);
});

test('a path that names the options of a function calls them opties', () => {
  const anders = listFiles('src', '.ts').filter((bestand) => readFileSync(bestand, 'utf8').includes("'options'"));
  expect(anders).toEqual([]);
});
