import {
  checkEvaluatie,
  parseEvaluatiegegevens,
  parseEvaluatieplan,
  safeParseEvaluatiegegevens,
  safeParseEvaluatieplan,
} from 'buurtaanpak/evaluatie';
import {
  checkFinancieringsplan,
  checkTaakveld,
  parseFinancieringsplan,
  safeParseFinancieringsplan,
} from 'buurtaanpak/financiering';
import { FinancieringsplanSchema } from 'buurtaanpak/financiering/huis';
import { Buurtcode, findBurenByOmtrek, Gebiedscode, Gemeentecode, Wijkcode } from 'buurtaanpak/gebied';
import { checkIndelingskoppeling } from 'buurtaanpak/gebied/huis';
import { analyseSamenhang, rankByMethode } from 'buurtaanpak/gevoeligheid';
import {
  Bedrag,
  createVingerafdruk,
  Datum,
  type DomeinFout,
  euro,
  isDomeinFout,
  Periode,
  parseSchema,
  safeParseSchema,
} from 'buurtaanpak/kern';
import { canonicalizeJson, showWaarde, upcastGebeurtenis } from 'buurtaanpak/kern/huis';
import {
  checkGroepen,
  checkSommen,
  type EigenTabel,
  fromKerncijferdocument,
  parseKerncijferdocument,
  readEigenTabel,
  readKerncijfers,
  readKwbWerkmap,
  readOdata3,
  readOdata4,
  readPdok,
  readStatline,
  readWijkEnBuurtkaart,
  safeParseKerncijferdocument,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { checkKerncijferdocument } from 'buurtaanpak/kerncijfers/huis';
import {
  checkOvereenkomststaat,
  checkSamenwerkingsovereenkomst,
  decideOvereenkomst,
  draftSamenwerkingsovereenkomst,
  evolveOvereenkomst,
  initialOvereenkomststaat,
  parseOvereenkomstgebeurtenis,
  parseOvereenkomststaat,
  parseSamenwerkingsovereenkomst,
  replayOvereenkomst,
  safeParseOvereenkomstgebeurtenis,
  safeParseOvereenkomststaat,
  safeParseSamenwerkingsovereenkomst,
} from 'buurtaanpak/overeenkomst';
import { checkProgramma, parseProgramma, safeParseProgramma } from 'buurtaanpak/programma';
import {
  checkAlgoritmeregistratie,
  parseVerantwoording,
  safeParseVerantwoording,
  verifyVerantwoording,
} from 'buurtaanpak/register';
import { readOverleving } from 'buurtaanpak/rekenen';
import {
  Beoordelingen,
  checkBeoordelingen,
  checkRoutekaart,
  compareBuurten,
  explainScore,
  type Formuliercel,
  Routekaart,
  type RoutekaartInvoer,
  Routekaartscores,
  readBeoordelingsformulier,
} from 'buurtaanpak/routekaart';
import {
  checkSelectiebesluit,
  parseSelectiebesluit,
  safeParseSelectiebesluit,
  selectBuurten,
  verifySelectiebesluit,
} from 'buurtaanpak/selectie';
import {
  checkTeamdossier,
  decideTeam,
  evolveTeam,
  findPersoonsgegevens,
  initialTeamdossier,
  parseTeamdossier,
  parseTeamgebeurtenis,
  replayTeam,
  safeParseTeamdossier,
  safeParseTeamgebeurtenis,
} from 'buurtaanpak/team';
import { checkVerslag, parseVerslag, safeParseVerslag, verifyHerkomst } from 'buurtaanpak/verslag';
import { routekaartOost } from '../../examples/leeuwarden/routekaarten.js';
import type { Voorbeelden } from './voorbeelden.js';

type Resultaat<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: DomeinFout };

/** A function that takes input from strangers. */
export interface Doel {
  readonly naam: string;
  /** Which documents the run mutates for it. */
  readonly soort: keyof Voorbeelden;
  /** The call; `undefined` when the function does not promise to take this value (a check takes what its parser accepts). */
  readonly roep: (waarde: unknown) => unknown;
  /** The function that returns what this one throws. */
  readonly safe?: (waarde: unknown) => Resultaat<unknown>;
  /** True: the output is plain JSON, and is the same the next time. */
  readonly vast?: true;
  /** True: the output equals the input. */
  readonly ongewijzigd?: true;
}

type Functies = Readonly<Record<string, (waarde: unknown) => unknown>>;

/** A parser of documents with the one that returns its error, when there is one. */
function parser(functies: Functies, soort: Doel['soort'], safe?: Doel['safe']): Doel[] {
  return Object.entries(functies).map(([naam, roep]) => ({
    naam,
    soort,
    roep,
    ...(safe === undefined ? {} : { safe }),
    vast: true,
    ongewijzigd: true,
  }));
}

/** A parser of one value, which may tidy it (blanks around a code). */
function waarde(functies: Functies, soort: Doel['soort'] = 'losseWaarde'): Doel[] {
  return Object.entries(functies).map(([naam, roep]) => ({ naam, soort, roep, vast: true }));
}

/** A reader of anything. */
function lezer(functies: Functies, soort: Doel['soort']): Doel[] {
  return Object.entries(functies).map(([naam, roep]) => ({ naam, soort, roep }));
}

/** A function of a document: it gets what the parser accepts. */
function controle<T>(
  functies: Readonly<Record<string, (waarde: T) => unknown>>,
  soort: Doel['soort'],
  safe: (waarde: unknown) => Resultaat<T>,
): Doel[] {
  return Object.entries(functies).map(([naam, roep]) => ({
    naam,
    soort,
    roep: (ruw) => {
      const resultaat = safe(ruw);
      return resultaat.success ? roep(resultaat.data) : undefined;
    },
  }));
}

const PEILDATUM = Datum.parse('2027-09-01');
const JAAR = { jaar: 2024 };

/** Steps as an app writes them, also careless ones. */
const UPCASTERS = {
  gebied_aangemeld: { 0: (oud: object) => ({ ...oud, versie: 1 }) },
  werving_gestart: { 2: (oud: object) => ({ ...oud, versie: 3 }), 3: (oud: object) => ({ ...oud, versie: 2 }) },
};

/** What a reader of figures gives, as the document that an app would keep. */
const toDocument = ({ tabel, bevindingen }: ReturnType<typeof readKerncijfers>) => ({
  document: toKerncijferdocument(tabel),
  bevindingen,
});

/** An object: what a function needs that takes the data of a call apart before it reads them. */
const isGegevens = <T extends object = object>(ruw: unknown): ruw is T => typeof ruw === 'object' && ruw !== null;

const listGebeurtenissen = ({ maanden }: ReturnType<typeof parseTeamdossier>) =>
  maanden.flatMap(({ regels }) => regels.map(({ gebeurtenis }) => gebeurtenis));

/** The question of a selection, as one value. */
function callSelectBuurten(ruw: unknown): unknown {
  if (!Array.isArray(ruw) || !(ruw[2] === undefined || isGegevens(ruw[2]))) return undefined;
  const [scores, quota, opties] = ruw as Parameters<typeof selectBuurten>;
  // The question comes back unchanged, whatever it holds.
  const { invoer: _, ...uitkomst } = selectBuurten(scores, quota, opties);
  return uitkomst;
}

const isCel = (cel: unknown): cel is Formuliercel =>
  cel === null || cel === undefined || ['string', 'number', 'boolean'].includes(typeof cel);
const isRijen = (rijen: unknown): rijen is readonly (readonly Formuliercel[])[] =>
  Array.isArray(rijen) && rijen.every((rij) => Array.isArray(rij) && Array.from(rij).every(isCel));

const PLAN = {
  soort: 'evaluatieplan',
  versie: 1,
  naam: 'Plan',
  vastgesteldOp: '2026-06-01',
  uitkomsten: [{ sleutel: 'projecten', naam: 'Projecten', soort: 'getal' }],
  kenmerken: [{ sleutel: 'ligging', naam: 'ligging', soort: 'groep' }],
  vergelijkingen: [{ sleutel: 'dorp', uitkomst: 'projecten', kenmerk: 'ligging', groep: 'dorp', op: '2029-08-31' }],
};

/**
 * Every function of the library that parses, reads or checks what comes from outside. A test compares this table with the faces of the
 * rooms, so that a new one is never forgotten.
 */
export const DOELEN: readonly Doel[] = [
  // kern
  ...waarde({ 'Datum.parse': Datum.parse }),
  ...parser({ parseSchema: (ruw) => parseSchema(Periode.schema, ruw, 'periode') }, 'periode', (ruw) =>
    safeParseSchema(Periode.schema, ruw, 'periode'),
  ),
  ...lezer({ safeParseSchema: (ruw) => safeParseSchema(FinancieringsplanSchema, ruw, 'plan') }, 'financieringsplan'),
  ...lezer({ canonicalizeJson, createVingerafdruk, showWaarde, isDomeinFout }, 'financieringsplan'),
  ...lezer({ euro: (ruw) => euro(ruw as number), 'Bedrag.is': Bedrag.is, 'Datum.is': Datum.is }, 'losseWaarde'),
  // A value without a step comes back unchanged, whatever it holds. Only that is checked.
  ...lezer({ upcastGebeurtenis: (ruw) => upcastGebeurtenis(ruw, UPCASTERS).success }, 'teamgebeurtenis'),
  // gebied
  ...waarde({
    'Buurtcode.parse': Buurtcode.parse,
    'Gebiedscode.parse': Gebiedscode.parse,
    'Gemeentecode.parse': Gemeentecode.parse,
    'Wijkcode.parse': Wijkcode.parse,
    'parseSchema van een buurtcode': (ruw) => parseSchema(Buurtcode.schema, ruw, 'buurtcode'),
  }),
  ...waarde({ 'Buurtcode.parse met herstelNullen': (ruw) => Buurtcode.parse(ruw, { herstelNullen: true }) }),
  ...lezer(
    { 'Buurtcode.is': Buurtcode.is, 'Gemeentecode.is': Gemeentecode.is, 'Wijkcode.is': Wijkcode.is },
    'losseWaarde',
  ),
  ...lezer(
    { checkIndelingskoppeling: (ruw) => checkIndelingskoppeling(ruw as Parameters<typeof checkIndelingskoppeling>[0]) },
    'indelingskoppeling',
  ),
  ...lezer({ findBurenByOmtrek }, 'kaart'),
  // kerncijfers
  ...parser({ parseKerncijferdocument }, 'kerncijfertabel', safeParseKerncijferdocument),
  ...lezer({ safeParseKerncijferdocument }, 'kerncijfertabel'),
  ...lezer(
    {
      fromKerncijferdocument: (ruw) => toKerncijferdocument(fromKerncijferdocument(ruw)),
      checkGroepen: (ruw) => checkGroepen(fromKerncijferdocument(ruw)),
      checkSommen: (ruw) => checkSommen(fromKerncijferdocument(ruw)),
    },
    'kerncijfertabel',
  ),
  ...controle({ checkKerncijferdocument }, 'kerncijfertabel', safeParseKerncijferdocument),
  ...lezer({ readKerncijfers: (ruw) => toDocument(readKerncijfers(ruw, JAAR)) }, 'kwb'),
  ...lezer({ 'readKerncijfers van een kaart': (ruw) => toDocument(readKerncijfers(ruw, JAAR)) }, 'kaart'),
  ...lezer({ readKwbWerkmap: (ruw) => toDocument(readKwbWerkmap(ruw, JAAR)) }, 'kwb'),
  ...lezer({ readOdata3: (ruw) => toDocument(readOdata3(ruw, JAAR)) }, 'odata3'),
  ...lezer({ readOdata4: (ruw) => toDocument(readOdata4(ruw)) }, 'odata4'),
  ...lezer(
    {
      readPdok: (ruw) => toDocument(readPdok(ruw, JAAR)),
      readWijkEnBuurtkaart: (ruw) => toDocument(readWijkEnBuurtkaart(ruw, JAAR)),
    },
    'kaart',
  ),
  ...lezer({ readStatline: (ruw) => toDocument(readStatline(ruw)) }, 'statline'),
  ...lezer(
    {
      readEigenTabel: (ruw) =>
        toDocument(
          readEigenTabel(
            ruw,
            {
              tabel: 'meldingen',
              bron: 'gemeente',
              jaar: 2025,
              codekolom: 'buurt',
              kolommen: [{ kolom: 'meldingen', sleutel: 'meldingen', eenheid: 'aantal' }],
            },
            { decimaalteken: ',', duizendtalteken: '.', herstelNullen: true },
          ),
        ),
    },
    'eigenrijen',
  ),
  ...lezer(
    {
      'readEigenTabel met een vreemde afspraak': (ruw) =>
        toDocument(readEigenTabel([{ buurt: 'BU90010101', meldingen: '1204.5' }], ruw as EigenTabel)),
    },
    'eigentabel',
  ),
  // financiering
  ...parser({ parseFinancieringsplan }, 'financieringsplan', safeParseFinancieringsplan),
  ...lezer({ safeParseFinancieringsplan }, 'financieringsplan'),
  ...controle(
    {
      checkFinancieringsplan,
      checkTaakveld: ({ perioden }) =>
        perioden.flatMap(({ bijdragen }) =>
          bijdragen.flatMap(({ taakveld }) => (taakveld === undefined ? [] : checkTaakveld(taakveld))),
        ),
    },
    'financieringsplan',
    safeParseFinancieringsplan,
  ),
  // team
  ...parser({ parseTeamdossier }, 'teamdossier', safeParseTeamdossier),
  ...lezer({ safeParseTeamdossier }, 'teamdossier'),
  ...controle({ checkTeamdossier }, 'teamdossier', safeParseTeamdossier),
  ...parser({ parseTeamgebeurtenis }, 'teamgebeurtenis', safeParseTeamgebeurtenis),
  ...lezer({ safeParseTeamgebeurtenis, findPersoonsgegevens }, 'teamgebeurtenis'),
  ...controle(
    { evolveTeam: (gebeurtenis) => evolveTeam(initialTeamdossier, gebeurtenis) },
    'teamgebeurtenis',
    safeParseTeamgebeurtenis,
  ),
  ...controle(
    { replayTeam: (dossier) => replayTeam(listGebeurtenissen(dossier)) },
    'teamdossier',
    safeParseTeamdossier,
  ),
  ...lezer(
    {
      decideTeam: (ruw) =>
        isGegevens<Parameters<typeof decideTeam>[0]>(ruw) ? decideTeam(ruw, initialTeamdossier) : undefined,
    },
    'teamcommando',
  ),
  // A curve comes from the library itself; the duration may come from anywhere.
  ...lezer(
    {
      readOverleving: (ruw) =>
        typeof ruw === 'number' ? readOverleving({ aantal: 3, gevolgdTot: 90, stappen: [] }, ruw) : undefined,
    },
    'losseWaarde',
  ),
  // routekaart
  ...parser({ 'Routekaart.parse': Routekaart.parse }, 'routekaart', Routekaart.safeParse),
  ...lezer({ 'Routekaart.create': (ruw) => Routekaart.create(ruw as RoutekaartInvoer) }, 'routekaart'),
  ...controle({ checkRoutekaart }, 'routekaart', Routekaart.safeParse),
  ...parser({ 'Beoordelingen.parse': Beoordelingen.parse }, 'beoordelingen', Beoordelingen.safeParse),
  ...lezer({ 'Beoordelingen.create': (ruw) => Beoordelingen.create(ruw as Beoordelingen) }, 'beoordelingen'),
  ...controle(
    { checkBeoordelingen: ({ rijen }) => checkBeoordelingen(routekaartOost, rijen) },
    'beoordelingen',
    Beoordelingen.safeParse,
  ),
  ...parser({ 'Routekaartscores.parse': Routekaartscores.parse }, 'routekaartscores', Routekaartscores.safeParse),
  ...lezer({ 'explainScore van wat komt': (ruw) => explainScore(ruw as Routekaartscores, 'A') }, 'routekaartscores'),
  ...controle(
    {
      explainScore: (scores) => scores.buurten.map(({ code }) => explainScore(scores, code)),
      compareBuurten: (scores) => compareBuurten(scores, 'A', 'B'),
      rankByMethode: (scores) => [rankByMethode(scores, 'vikor'), rankByMethode(scores, 'promethee')],
      analyseSamenhang: (scores) => analyseSamenhang(scores),
    },
    'routekaartscores',
    Routekaartscores.safeParse,
  ),
  ...lezer(
    {
      readBeoordelingsformulier: (ruw) => (isRijen(ruw) ? readBeoordelingsformulier(routekaartOost, ruw) : undefined),
    },
    'formulier',
  ),
  // overeenkomst
  ...parser({ parseSamenwerkingsovereenkomst }, 'overeenkomst', safeParseSamenwerkingsovereenkomst),
  ...lezer({ safeParseSamenwerkingsovereenkomst }, 'overeenkomst'),
  ...controle({ checkSamenwerkingsovereenkomst }, 'overeenkomst', safeParseSamenwerkingsovereenkomst),
  ...parser(
    { parseOvereenkomstgebeurtenis: (ruw) => parseOvereenkomstgebeurtenis(ruw) },
    'overeenkomstgebeurtenis',
    safeParseOvereenkomstgebeurtenis,
  ),
  ...lezer({ safeParseOvereenkomstgebeurtenis }, 'overeenkomstgebeurtenis'),
  ...parser({ parseOvereenkomststaat }, 'overeenkomststaat', safeParseOvereenkomststaat),
  ...lezer({ safeParseOvereenkomststaat }, 'overeenkomststaat'),
  ...controle(
    {
      evolveOvereenkomst: (gebeurtenis) => evolveOvereenkomst(initialOvereenkomststaat, gebeurtenis),
      replayOvereenkomst: (gebeurtenis) => replayOvereenkomst([gebeurtenis]),
    },
    'overeenkomstgebeurtenis',
    safeParseOvereenkomstgebeurtenis,
  ),
  ...lezer(
    {
      decideOvereenkomst: (ruw) =>
        decideOvereenkomst(ruw as Parameters<typeof decideOvereenkomst>[0], initialOvereenkomststaat),
    },
    'overeenkomstcommando',
  ),
  ...lezer(
    {
      draftSamenwerkingsovereenkomst: (ruw) =>
        isGegevens<Parameters<typeof draftSamenwerkingsovereenkomst>[0]>(ruw)
          ? draftSamenwerkingsovereenkomst(ruw)
          : undefined,
    },
    'conceptgegevens',
  ),
  ...controle(
    { checkOvereenkomststaat: (staat) => checkOvereenkomststaat(staat, PEILDATUM) },
    'overeenkomststaat',
    safeParseOvereenkomststaat,
  ),
  // selectie
  ...parser({ parseSelectiebesluit }, 'selectiebesluit', safeParseSelectiebesluit),
  ...lezer({ safeParseSelectiebesluit }, 'selectiebesluit'),
  ...controle({ checkSelectiebesluit }, 'selectiebesluit', safeParseSelectiebesluit),
  ...lezer(
    {
      verifySelectiebesluit: (ruw) =>
        verifySelectiebesluit(ruw, {
          scores: { energie: [{ code: 'A', score: 1 }], 'leeuwarden-oost': [{ code: 'B', score: 2 }] },
        }),
    },
    'selectiebesluit',
  ),
  ...lezer({ selectBuurten: callSelectBuurten }, 'selectieinvoer'),
  // programma
  ...parser({ parseProgramma }, 'programma', safeParseProgramma),
  ...lezer({ safeParseProgramma }, 'programma'),
  ...controle({ checkProgramma: (programma) => checkProgramma(programma, PEILDATUM) }, 'programma', safeParseProgramma),
  // register
  ...parser({ parseVerantwoording }, 'verantwoording', safeParseVerantwoording),
  ...lezer({ safeParseVerantwoording, verifyVerantwoording }, 'verantwoording'),
  ...lezer({ checkAlgoritmeregistratie }, 'algoritmeregistratie'),
  // evaluatie
  ...parser({ parseEvaluatieplan }, 'evaluatieplan', safeParseEvaluatieplan),
  ...lezer({ safeParseEvaluatieplan }, 'evaluatieplan'),
  ...parser({ parseEvaluatiegegevens }, 'evaluatiegegevens', safeParseEvaluatiegegevens),
  ...lezer({ safeParseEvaluatiegegevens }, 'evaluatiegegevens'),
  ...controle(
    { checkEvaluatie: (gegevens) => checkEvaluatie(gegevens, parseEvaluatieplan(PLAN)) },
    'evaluatiegegevens',
    safeParseEvaluatiegegevens,
  ),
  // verslag
  ...parser({ parseVerslag }, 'verslag', safeParseVerslag),
  ...lezer({ safeParseVerslag }, 'verslag'),
  ...controle(
    {
      checkVerslag,
      verifyHerkomst: (verslag) =>
        verifyHerkomst(verslag, Object.fromEntries(verslag.bronnen.map(({ id }) => [id, verslag]))),
    },
    'verslag',
    safeParseVerslag,
  ),
];
