import {
  analyseConfiguraties,
  calibrateLidmaatschap,
  checkEvaluatie,
  compareKeuzerand,
  computeKleinsteEffect,
  computeVerschilInVerschillen,
  Evaluatiegegevens,
  Evaluatieplan,
  evaluateSituaties,
  type Lotinvoer,
  poolEffecten,
  type Simulatieopzet,
  selectVergelijkingsbuurten,
  simulateEvaluatie,
  testLoting,
  testTrapsgewijs,
  toCriteria,
  toKerncijferuitkomsten,
  toSituaties,
  toSpreiding,
  toTeamuitkomsten,
} from 'buurtaanpak/evaluatie';
import {
  checkFinancieringsplan,
  checkGeldverloop,
  computeBudgetstaat,
  computeDekking,
  computeOverlopend,
  computeUitputting,
  draftBegrotingswijziging,
  draftFinancieringsplan,
  explainBoekingen,
  Financieringsplan,
  type Geldverloop,
  listBetalers,
  listBoekingen,
  listSisaregels,
  reconcileBoeken,
  upcastStappen,
} from 'buurtaanpak/financiering';
import { createBurenByOmtrek, createKoppeling, type Koppelingsbron } from 'buurtaanpak/gebied';
import { checkKoppeling } from 'buurtaanpak/gebied/huis';
import { analyseSamenhang, rankByMethode } from 'buurtaanpak/gevoeligheid';
import { chartEffecten, chartOnderscheiding, chartReeks, splitGrafiek } from 'buurtaanpak/grafieken';
import { createVingerafdruk, Datum, type DomeinFout, isDomeinFout } from 'buurtaanpak/kern';
import { canonicalizeJson, safeParseSchema, showWaarde, upcastGebeurtenis } from 'buurtaanpak/kern/huis';
import {
  aggregateKerncijfers,
  checkKerncijfers,
  createReeks,
  deriveKerncijfers,
  type EigenTabel,
  fromKerncijferdocument,
  getInterval,
  Kerncijferdocument,
  readEigenTabel,
  readKerncijfers,
  readMeta,
  toKerncijferdocument,
} from 'buurtaanpak/kerncijfers';
import { checkKerncijferdocument } from 'buurtaanpak/kerncijfers/huis';
import {
  checkOpzet,
  compareOpzetten,
  createFormulieren,
  Opzet,
  type Opzetgegevens,
  readFormulieren,
  runOpzet,
  writeOpzet,
} from 'buurtaanpak/opzet';
import {
  checkOvereenkomstdossier,
  createOvereenkomstdossier,
  decideOvereenkomst,
  draftSamenwerkingsovereenkomst,
  evolveOvereenkomst,
  findVersie,
  getOvereenkomststand,
  initialOvereenkomstdossier,
  listMeedoendeBuurten,
  Overeenkomstdossier,
  Overeenkomstgebeurtenis,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { checkProgramma, createKeuze, Programma } from 'buurtaanpak/programma';
import { type Algoritmeregistratie, checkAlgoritmeregistratie } from 'buurtaanpak/register';
import { estimateKaplanMeier, readOverleving } from 'buurtaanpak/rekenen';
import {
  Beoordelingen,
  checkBeoordelingen,
  compareBuurten,
  explainScore,
  type Formuliercel,
  fromScorelijst,
  Meetlat,
  Routekaart,
  Routekaartscores,
  readBeoordelingsformulier,
  type Scorelijst,
  scoreBuurten,
  toScorelijst,
} from 'buurtaanpak/routekaart';
import { countVerdelingen, selectBuurten, verifySelectiebesluit } from 'buurtaanpak/selectie';
import {
  type Bewonersinvoer,
  type Bezwaarinvoer,
  listBronnen,
  type Narekeninvoer,
  writeBezwaarantwoord,
  writeBudgetstaat,
  writeBuurtbrieven,
  writeFinancieleVerantwoording,
  writeNarekenblad,
  writeRaadsbrief,
  writeTeamoverzicht,
  writeUitvoerdersoverzicht,
} from 'buurtaanpak/stukken';
import {
  decideTeam,
  evolveTeam,
  findTeamstand,
  initialTeamdossier,
  mergeTeam,
  replayTeam,
  Teamdossier,
  Teamgebeurtenis,
} from 'buurtaanpak/team';
import {
  addBeschrijving,
  checkVerslag,
  checkVerslagset,
  listLezers,
  toFrequentie,
  Verslag,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { maakZaanstad } from '../../examples/overeenkomsten/documenten/zaanstad.js';
import { leesLeeuwarden } from './leesLeeuwarden.js';
import { SCOREKAARTEN, SCORETABEL } from './maakScores.js';
import { KLEIN } from './opzetten.js';
import type { Voorbeelden } from './voorbeelden.js';

const { oost: routekaartOost } = leesLeeuwarden();

type Resultaat<T> =
  | { readonly success: true; readonly data: T }
  | { readonly success: false; readonly error: DomeinFout };

/** A promise about functions together, such as that one finds back what another writes. It takes one value. */
export interface Belofte {
  readonly naam: string;
  /** Which examples the run mutates for it. */
  readonly soort: keyof Voorbeelden;
  /** The calls; `undefined` when they do not promise to take this value (a check takes what its parser accepts). */
  readonly roep: (waarde: unknown) => unknown;
}

type Functies = Readonly<Record<string, (waarde: unknown) => unknown>>;

/** A reader of anything. */
function lezer(functies: Functies, soort: Belofte['soort']): Belofte[] {
  return Object.entries(functies).map(([naam, roep]) => ({ naam, soort, roep }));
}

/** A function of a document: it gets what the parser accepts. */
function controle<T>(
  functies: Readonly<Record<string, (waarde: T) => unknown>>,
  soort: Belofte['soort'],
  safe: (waarde: unknown) => Resultaat<T>,
): Belofte[] {
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

/** Two branches of a record of which no event is sure to be possible, merged both ways: the order of the two must not matter. */
function mergeTakken(dossier: Teamdossier): unknown {
  const takeTak = (tak: number): Teamdossier => ({
    ...dossier,
    gebeurtenissen: dossier.gebeurtenissen.filter((_, g) => g % 3 === 0 || g % 2 === tak),
  });
  const [a, b] = [takeTak(0), takeTak(1)];
  const heen = mergeTeam(a, b, { geregistreerd: PEILDATUM });
  const terug = mergeTeam(b, a, { geregistreerd: PEILDATUM });
  if (createVingerafdruk(heen) !== createVingerafdruk(terug)) throw new Error('the order of the branches matters');
  return heen;
}

/** Rows of figures for the metadata of the examples. */
const METARIJEN = [{ WijkenEnBuurten: 'BU00800001', Bomen_1: 12, AantalInwoners_5: '685' }];

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

/** The interval of every cell of a table, of the shares that follow from it, and of all its areas together. */
function listIntervallen(ruw: unknown): unknown {
  const tabel = deriveKerncijfers(fromKerncijferdocument(ruw));
  const codes = tabel.gebieden.map(({ code }) => code);
  const samen = codes.length === 0 ? [] : [aggregateKerncijfers(tabel, [{ code: 'samen', eenheden: codes }]).tabel];
  return [tabel, ...samen].flatMap((een) =>
    een.kolommen.flatMap(({ sleutel }) => een.gebieden.map(({ code }) => getInterval(een, code, sleutel))),
  );
}

/** An object: what a function needs that takes the data of a call apart before it reads them. */
/** A draft, for the commands that ask one. */
const CONCEPT = createOvereenkomstdossier(maakZaanstad(), { datum: Datum.parse('2026-08-01') });

const isGegevens = <T extends object = object>(ruw: unknown): ruw is T => typeof ruw === 'object' && ruw !== null;

/** The question of a selection, as one value. */
function callSelectBuurten(ruw: unknown): unknown {
  if (!Array.isArray(ruw) || !(ruw[2] === undefined || isGegevens(ruw[2]))) return undefined;
  const [scores, quota, opties] = ruw as Parameters<typeof selectBuurten>;
  // The question comes back unchanged, whatever it holds.
  const { invoer: _, ...uitkomst } = selectBuurten(scores, quota, opties);
  return uitkomst;
}

/** The cut of the selection of a question, as one value. */
function callKeuzerand(ruw: unknown): unknown {
  if (!Array.isArray(ruw) || !(ruw[2] === undefined || isGegevens(ruw[2]))) return undefined;
  const [scores, quota, opties] = ruw as Parameters<typeof selectBuurten>;
  return compareKeuzerand(selectBuurten(scores, quota, opties), [], { uitkomst: 'projecten', op: PEILDATUM });
}

/** What `createKeuze` takes, as one value. */
interface Keuzegegevens {
  readonly selectie: Parameters<typeof createKeuze>[0];
  readonly namen: Parameters<typeof createKeuze>[1];
  readonly opties: Parameters<typeof createKeuze>[2];
}

/** A run of an opzet, as one value. It promises to throw no refusal; its columns of figures hold NaN where one is missing. */
function callRunOpzet(ruw: unknown): unknown {
  if (!isGegevens<{ readonly opzet: Opzet; readonly gegevens: Opzetgegevens }>(ruw)) return undefined;
  try {
    const { tabel: _, gegeven: __, ...uitkomst } = runOpzet(ruw.opzet, ruw.gegevens, { peildatum: PEILDATUM });
    return uitkomst;
  } catch (fout) {
    throw isDomeinFout(fout) ? new Error(`runOpzet refused: ${fout.message}`, { cause: fout }) : fout;
  }
}

/** The small opzet beside what became of it, on the same facts. */
function callCompareOpzetten(ruw: unknown): unknown {
  if (!isGegevens<{ readonly opzet: Opzet; readonly gegevens: Opzetgegevens }>(ruw)) return undefined;
  return compareOpzetten(Opzet.parse(KLEIN), ruw.opzet, { gegevens: ruw.gegevens, peildatum: PEILDATUM });
}

function callCreateFormulieren(ruw: unknown): unknown {
  if (!isGegevens<{ readonly opzet: Opzet; readonly gegevens: Opzetgegevens }>(ruw)) return undefined;
  const { tabel } = runOpzet(ruw.opzet, ruw.gegevens, { peildatum: PEILDATUM, tot: 'tabel' });
  return tabel === undefined ? undefined : createFormulieren(ruw.opzet, tabel);
}

type Verschilargumenten = Parameters<typeof computeVerschilInVerschillen>;

function callVerschil(ruw: unknown): unknown {
  if (!isGegevens<Record<'uitkomsten' | 'sets' | 'options', unknown>>(ruw)) return undefined;
  const { uitkomsten, sets, options } = ruw;
  return computeVerschilInVerschillen(...([uitkomsten, sets, options] as Verschilargumenten));
}

/** The plan as it is, and as the opzet of a plan that is right. */
const SIMULATIE = {
  cellen: [
    { aantal: 4, kenmerken: { ligging: 'dorp', inwoners: 600 } },
    { aantal: 4, kenmerken: { ligging: 'stad', inwoners: 700 } },
    { aantal: 4, kenmerken: { ligging: 'stad', inwoners: 800 } },
  ],
  start: '2026-09-01',
  tussen: 1,
  binnen: 1,
};

function callSimulatie(ruw: unknown): unknown {
  const options = { runs: 100, effecten: [], rangschikkingen: 99 };
  return simulateEvaluatie(ruw as Evaluatieplan, SIMULATIE as unknown as Simulatieopzet, options);
}

type Koppelargumenten = Parameters<typeof selectVergelijkingsbuurten>;

function callVergelijkingsbuurten(ruw: unknown): unknown {
  if (!isGegevens<Record<'behandeld' | 'kandidaten' | 'options', unknown>>(ruw)) return undefined;
  const { behandeld, kandidaten, options } = ruw;
  return selectVergelijkingsbuurten(...([behandeld, kandidaten, options] as Koppelargumenten));
}

const isCel = (cel: unknown): cel is Formuliercel =>
  cel === null || cel === undefined || ['string', 'number', 'boolean'].includes(typeof cel);
const isRijen = (rijen: unknown): rijen is readonly (readonly Formuliercel[])[] =>
  Array.isArray(rijen) && rijen.every((rij) => Array.isArray(rij) && Array.from(rij).every(isCel));

/** The figures of an objection. */
const FUZZTABEL = {
  indeling: { gebieden: 'vrij', jaar: 2025 },
  gebieden: ['A', 'B', 'C', 'D'].map((code) => ({ code, naam: code, soort: 'samengesteld' as const })),
  kolommen: [
    {
      sleutel: 'klachten',
      figuur: 'klachten',
      eenheid: 'aantal',
      bron: { naam: 'gemeente', tabel: 'eigen', jaar: 2025 },
      waarden: Float64Array.of(1, 2, 3, 4),
      redenen: new Uint8Array(4),
    },
  ],
} as const;

const PLAN = {
  soort: 'evaluatieplan',
  versie: 1,
  naam: 'Plan',
  vastgesteldOp: '2026-06-01',
  uitkomsten: [{ sleutel: 'projecten', naam: 'Projecten', soort: 'getal' }],
  kenmerken: [{ sleutel: 'ligging', naam: 'ligging', soort: 'groep' }],
  vergelijkingen: [{ sleutel: 'dorp', uitkomst: 'projecten', kenmerk: 'ligging', groep: 'dorp', op: '2029-08-31' }],
};

/** The promises on top of what every call keeps, each with the examples that the run makes hostile for it. */
export const BELOFTEN: readonly Belofte[] = [
  // kern
  ...lezer({ safeParseSchema: (ruw) => safeParseSchema(Financieringsplan.schema, ruw, 'plan') }, 'financieringsplan'),
  ...lezer({ canonicalizeJson, showWaarde }, 'financieringsplan'),
  // A value without a step comes back unchanged, whatever it holds. Only that is checked.
  ...lezer({ upcastGebeurtenis: (ruw) => upcastGebeurtenis(ruw, UPCASTERS).success }, 'teamgebeurtenis'),
  // gebied
  ...lezer({ checkKoppeling: (ruw) => checkKoppeling(ruw as Parameters<typeof checkKoppeling>[0]) }, 'koppeling'),
  ...lezer(
    { createKoppeling: (ruw) => createKoppeling(ruw as Koppelingsbron, { van: 2020, naar: 2024 }) },
    'koppelingsbron',
  ),
  ...lezer({ createBurenByOmtrek }, 'kaart'),
  // kerncijfers
  ...lezer(
    {
      fromKerncijferdocument: (ruw) => toKerncijferdocument(fromKerncijferdocument(ruw)),
      checkKerncijfers: (ruw) => checkKerncijfers(fromKerncijferdocument(ruw)),
      'getInterval, ook van wat is afgeleid en samengevoegd': listIntervallen,
    },
    'kerncijfertabel',
  ),
  ...lezer(
    {
      createReeks: (ruw) => {
        const { tabel, ...reeks } = createReeks([fromKerncijferdocument(ruw)], { sleutel: 'aantal_inwoners' });
        return { ...reeks, tabel: toKerncijferdocument(tabel) };
      },
    },
    'kerncijfertabel',
  ),
  ...lezer({ chartEffecten: (ruw) => chartEffecten(ruw as Parameters<typeof chartEffecten>[0]) }, 'effecten'),
  ...lezer(
    { chartOnderscheiding: (ruw) => chartOnderscheiding(ruw as Parameters<typeof chartOnderscheiding>[0]) },
    'onderscheiding',
  ),
  ...lezer({ chartReeks: (ruw) => chartReeks(ruw as Parameters<typeof chartReeks>[0]) }, 'reeks'),
  ...lezer(
    {
      splitGrafiek: (ruw) => splitGrafiek(ruw as Parameters<typeof splitGrafiek>[0], { hoogte: 300 }),
      addBeschrijving: (ruw) => addBeschrijving('<svg id="a"><g/></svg>', ruw as Parameters<typeof addBeschrijving>[1]),
    },
    'grafiek',
  ),
  ...controle({ checkKerncijferdocument }, 'kerncijfertabel', Kerncijferdocument.safeParse),
  ...lezer({ readMeta }, 'metadata'),
  ...lezer(
    { 'readKerncijfers met meta': (ruw) => toDocument(readKerncijfers(METARIJEN, { ...JAAR, meta: readMeta(ruw) })) },
    'metadata',
  ),
  ...lezer({ readKerncijfers: (ruw) => toDocument(readKerncijfers(ruw, JAAR)) }, 'kwb'),
  ...lezer({ 'readKerncijfers van een kaart': (ruw) => toDocument(readKerncijfers(ruw, JAAR)) }, 'kaart'),
  ...lezer(
    { 'readKerncijfers met vorm kwb': (ruw) => toDocument(readKerncijfers(ruw, { ...JAAR, vorm: 'kwb' })) },
    'kwb',
  ),
  ...lezer(
    { 'readKerncijfers met vorm odata3': (ruw) => toDocument(readKerncijfers(ruw, { ...JAAR, vorm: 'odata3' })) },
    'odata3',
  ),
  ...lezer(
    { 'readKerncijfers met vorm odata4': (ruw) => toDocument(readKerncijfers(ruw, { vorm: 'odata4' })) },
    'odata4',
  ),
  ...lezer(
    {
      'readKerncijfers met vorm pdok': (ruw) => toDocument(readKerncijfers(ruw, { ...JAAR, vorm: 'pdok' })),
      'readKerncijfers met vorm kaart': (ruw) => toDocument(readKerncijfers(ruw, { ...JAAR, vorm: 'kaart' })),
    },
    'kaart',
  ),
  ...lezer(
    { 'readKerncijfers met vorm statline': (ruw) => toDocument(readKerncijfers(ruw, { vorm: 'statline' })) },
    'statline',
  ),
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
  ...lezer(
    { draftFinancieringsplan: (ruw) => draftFinancieringsplan(ruw as Parameters<typeof draftFinancieringsplan>[0]) },
    'conceptfinanciering',
  ),
  ...lezer({ upcastStappen }, 'financieringsplan'),
  ...controle(
    {
      checkFinancieringsplan,
    },
    'financieringsplan',
    Financieringsplan.safeParse,
  ),
  // team
  ...controle(
    { evolveTeam: (gebeurtenis) => evolveTeam(initialTeamdossier, gebeurtenis) },
    'teamgebeurtenis',
    Teamgebeurtenis.safeParse,
  ),
  ...controle({ replayTeam: (dossier) => replayTeam(dossier.gebeurtenissen) }, 'teamdossier', Teamdossier.safeParse),
  ...controle({ mergeTeam: mergeTakken }, 'teamdossier', Teamdossier.safeParse),
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
        typeof ruw === 'number'
          ? readOverleving(estimateKaplanMeier([{ duur: 90, vertrokken: false }]), ruw)
          : undefined,
    },
    'losseWaarde',
  ),
  // routekaart
  ...controle(
    { checkBeoordelingen: ({ rijen }) => checkBeoordelingen(routekaartOost, rijen) },
    'beoordelingen',
    Beoordelingen.safeParse,
  ),
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
  ...controle(
    {
      'scoreBuurten langs een meetlat': (meetlat) =>
        SCOREKAARTEN.map((kaart) => scoreBuurten(kaart, SCORETABEL, [], { meetlat })),
    },
    'meetlat',
    Meetlat.safeParse,
  ),
  ...lezer({ fromScorelijst: (ruw) => fromScorelijst(ruw as Scorelijst, SCORETABEL) }, 'scorelijst'),
  ...lezer({ toScorelijst: (ruw) => toScorelijst(ruw as Routekaartscores) }, 'routekaartscores'),
  ...lezer(
    {
      readBeoordelingsformulier: (ruw) => (isRijen(ruw) ? readBeoordelingsformulier(routekaartOost, ruw) : undefined),
    },
    'formulier',
  ),
  // overeenkomst
  ...controle(
    {
      evolveOvereenkomst: (gebeurtenis) => evolveOvereenkomst(initialOvereenkomstdossier, gebeurtenis),
      replayOvereenkomst: (gebeurtenis) => replayOvereenkomst([gebeurtenis]),
    },
    'overeenkomstgebeurtenis',
    Overeenkomstgebeurtenis.safeParse,
  ),
  ...lezer(
    {
      decideOvereenkomst: (ruw) =>
        isGegevens<Parameters<typeof decideOvereenkomst>[0]>(ruw)
          ? decideOvereenkomst(ruw, ruw.soort === 'stel_op' ? initialOvereenkomstdossier : CONCEPT)
          : undefined,
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
    {
      checkOvereenkomstdossier: (dossier) => checkOvereenkomstdossier(dossier, { peildatum: PEILDATUM }),
      getOvereenkomststand: (dossier) => getOvereenkomststand(dossier, { peildatum: PEILDATUM }),
      findVersie: (dossier) => findVersie(dossier, { peildatum: PEILDATUM }),
      listMeedoendeBuurten: (dossier) => listMeedoendeBuurten(dossier, { peildatum: PEILDATUM }),
    },
    'overeenkomstdossier',
    Overeenkomstdossier.safeParse,
  ),
  ...lezer(
    {
      listBoekingen: (ruw) => listBoekingen(ruw as Geldverloop, { peildatum: PEILDATUM }),
      computeUitputting: (ruw) => computeUitputting(ruw as Geldverloop, { peildatum: PEILDATUM }),
      computeOverlopend: (ruw) => computeOverlopend(ruw as Geldverloop, { peildatum: PEILDATUM }),
      computeDekking: (ruw) => computeDekking(ruw as Geldverloop, { peildatum: PEILDATUM }),
      computeBudgetstaat: (ruw) =>
        computeBudgetstaat(ruw as Geldverloop, { peildatum: PEILDATUM, vergelekenMet: Datum.parse('2026-09-01') }),
      reconcileBoeken: (ruw) => reconcileBoeken(ruw as Geldverloop, { peildatum: PEILDATUM }),
      draftBegrotingswijziging: (ruw) => draftBegrotingswijziging(ruw as Geldverloop, { peildatum: PEILDATUM }),
      listSisaregels: (ruw) => listSisaregels(ruw as Geldverloop, { begrotingsjaar: 2026, peildatum: PEILDATUM }),
      listBetalers: (ruw) => listBetalers(ruw as Geldverloop, { peildatum: PEILDATUM }),
      explainBoekingen: (ruw) =>
        explainBoekingen(ruw as Geldverloop, { peildatum: PEILDATUM, vanaf: Datum.parse('2026-09-01') }),
      checkGeldverloop: (ruw) => checkGeldverloop(ruw as Geldverloop, { peildatum: PEILDATUM }),
    },
    'geldverloop',
  ),
  // selectie
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
  ...lezer(
    { countVerdelingen: (ruw) => countVerdelingen(ruw as Parameters<typeof countVerdelingen>[0]) },
    'verdelingsquota',
  ),
  // programma
  ...lezer(
    {
      createKeuze: (ruw) =>
        isGegevens<Keuzegegevens>(ruw) ? createKeuze(ruw.selectie, ruw.namen, ruw.opties) : undefined,
    },
    'keuzegegevens',
  ),
  ...controle(
    { checkProgramma: (programma) => checkProgramma(programma, { peildatum: PEILDATUM }) },
    'programma',
    Programma.safeParse,
  ),
  // stukken
  ...lezer(
    {
      // What it writes, it can find back.
      writeTeamoverzicht: (ruw) => {
        const [programma, options] = [ruw as Programma, { peildatum: PEILDATUM }];
        const verslag = writeTeamoverzicht(programma, options);
        return verifyHerkomst(verslag, listBronnen(programma, options));
      },
      writeRaadsbrief: (ruw) => {
        const [programma, options] = [ruw as Programma, { peildatum: PEILDATUM }];
        return verifyHerkomst(writeRaadsbrief(programma, options), listBronnen(programma, options));
      },
      writeFinancieleVerantwoording: (ruw) => {
        const [programma, options] = [ruw as Programma, { peildatum: PEILDATUM }];
        return verifyHerkomst(writeFinancieleVerantwoording(programma, options), listBronnen(programma, options));
      },
      writeUitvoerdersoverzicht: (ruw) => {
        const [programma, options] = [ruw as Programma, { peildatum: PEILDATUM }];
        return verifyHerkomst(writeUitvoerdersoverzicht(programma, options), listBronnen(programma, options));
      },
    },
    'programma',
  ),
  ...lezer(
    {
      writeNarekenblad: (ruw) => {
        const invoer = ruw as Narekeninvoer;
        return verifyHerkomst(writeNarekenblad(invoer, { peildatum: PEILDATUM }), listBronnen(invoer));
      },
    },
    'narekeninvoer',
  ),
  // register
  // Whatever it is given, it tells what is wrong.
  ...lezer(
    { checkAlgoritmeregistratie: (ruw) => checkAlgoritmeregistratie(ruw as Algoritmeregistratie) },
    'algoritmeregistratie',
  ),
  // evaluatie
  ...lezer({ simulateEvaluatie: callSimulatie }, 'evaluatieplan'),
  ...controle(
    { toSpreiding: ({ uitkomsten }: Evaluatiegegevens) => toSpreiding(uitkomsten, { uitkomst: 'projecten' }) },
    'evaluatiegegevens',
    Evaluatiegegevens.safeParse,
  ),
  ...controle(
    {
      checkEvaluatie: (gegevens) => checkEvaluatie(gegevens, Evaluatieplan.parse(PLAN)),
      evaluateSituaties: (gegevens) =>
        evaluateSituaties(gegevens, Evaluatieplan.parse(PLAN), { maximum: 1000, steekproef: 99 }),
      testTrapsgewijs: ({ uitkomsten, situaties }) =>
        testTrapsgewijs(
          uitkomsten,
          situaties.flatMap(({ buurt, start }) => (start === undefined ? [] : [{ buurt, start }])),
          { uitkomst: 'projecten', steekproef: 99, maximum: 1000 },
        ),
    },
    'evaluatiegegevens',
    Evaluatiegegevens.safeParse,
  ),
  ...lezer(
    {
      calibrateLidmaatschap: (ruw) =>
        calibrateLidmaatschap([ruw as number, 1], { buiten: 0, kruispunt: 1, binnen: ruw as number }),
      analyseConfiguraties: (ruw) =>
        analyseConfiguraties(
          ['a', 'b', 'c'].map((geval, i) => ({
            geval,
            condities: { A: i % 2, B: i === 0 ? 1 : 0 },
            uitkomst: i === 0 && typeof ruw !== 'number' ? (ruw as number) : 1,
          })),
          { frequentiegrens: ruw as number },
        ),
    },
    'losseWaarde',
  ),
  ...lezer({ computeVerschilInVerschillen: callVerschil }, 'verschilvraag'),
  ...lezer({ selectVergelijkingsbuurten: callVergelijkingsbuurten }, 'koppelvraag'),
  ...lezer(
    {
      poolEffecten: (ruw) => poolEffecten(ruw as Parameters<typeof poolEffecten>[0]),
      'poolEffecten, options': (ruw) =>
        poolEffecten(ruw as Parameters<typeof poolEffecten>[0], { methode: 'reml', schaal: 'vrij', alfa: 0.01 }),
    },
    'effectschattingen',
  ),
  ...lezer(
    {
      testLoting: (ruw) => testLoting(ruw as Lotinvoer, [], { uitkomst: 'projecten', op: PEILDATUM, steekproef: 99 }),
    },
    'loting',
  ),
  ...lezer({ compareKeuzerand: callKeuzerand }, 'selectieinvoer'),
  ...controle(
    {
      toTeamuitkomsten: (dossier) => {
        const stand = findTeamstand(dossier, { peildatum: PEILDATUM });
        return toTeamuitkomsten(stand === undefined ? [] : [stand]);
      },
    },
    'teamdossier',
    Teamdossier.safeParse,
  ),
  ...lezer(
    {
      toKerncijferuitkomsten: (ruw) => {
        const tabel = fromKerncijferdocument(ruw);
        return toKerncijferuitkomsten(tabel, { sleutels: tabel.kolommen.slice(0, 3).map(({ sleutel }) => sleutel) });
      },
      toSituaties: (ruw) => toSituaties(fromKerncijferdocument(ruw)),
      toCriteria: (ruw) => {
        const tabel = fromKerncijferdocument(ruw);
        const criteria = tabel.kolommen.slice(0, 2).map(({ sleutel }, i) => ({
          id: `c-${i}`,
          naam: sleutel,
          gewicht: 1,
          richting: 'hoger' as const,
          bron: { soort: 'kerncijfer' as const, sleutel },
        }));
        return toCriteria(Routekaart.create({ id: 'proef', naam: 'Proef', criteria }), tabel);
      },
    },
    'kerncijfertabel',
  ),
  ...lezer(
    {
      computeKleinsteEffect: (ruw) =>
        computeKleinsteEffect(
          typeof ruw === 'number' ? [ruw, 4] : (ruw as Parameters<typeof computeKleinsteEffect>[0]),
        ),
    },
    'losseWaarde',
  ),
  // verslag
  ...lezer(
    {
      listLezers: (ruw) => listLezers(ruw as string, ruw as Parameters<typeof listLezers>[1]),
      toFrequentie: (ruw) => [toFrequentie(1, ruw as number), toFrequentie(ruw as number, 10_000)],
    },
    'losseWaarde',
  ),
  ...controle(
    {
      checkVerslag,
      checkVerslagset: (verslag) =>
        checkVerslagset(
          [verslag, { ...verslag, lezer: 'controller', vermeldingen: [] }],
          verslag.vermeldingen.map(({ code, pad }) => ({ code, ernst: 'fout', pad, params: {} })),
        ),
      verifyHerkomst: (verslag) =>
        verifyHerkomst(
          verslag,
          verslag.bronnen.map(({ id }) => ({ id, document: verslag })),
        ),
    },
    'verslag',
    Verslag.safeParse,
  ),
  // opzet
  ...controle({ checkOpzet: (opzet) => checkOpzet(opzet) }, 'opzet', Opzet.safeParse),
  ...controle({ writeOpzet: (opzet) => writeOpzet(opzet, { peildatum: PEILDATUM }) }, 'opzet', Opzet.safeParse),
  // stukken
  ...lezer(
    {
      writeBuurtbrieven: (ruw) =>
        writeBuurtbrieven(ruw as Bewonersinvoer, { peildatum: PEILDATUM, datum: Datum.parse('2099-01-01') }),
      writeBezwaarantwoord: (ruw) =>
        writeBezwaarantwoord(
          // A table is columns of numbers, which no JSON has.
          isGegevens<Bezwaarinvoer>(ruw) ? { ...ruw, tabel: FUZZTABEL } : (ruw as Bezwaarinvoer),
          { peildatum: PEILDATUM, datum: Datum.parse('2099-01-01') },
        ),
    },
    'bewonersgegevens',
  ),
  ...controle(
    {
      writeBudgetstaat: (programma) =>
        writeBudgetstaat(programma, { peildatum: PEILDATUM, vergelekenMet: Datum.parse('2026-09-01') }),
    },
    'programma',
    Programma.safeParse,
  ),
  ...lezer({ 'writeOpzet van wat komt': (ruw) => writeOpzet(ruw as Opzet, { peildatum: PEILDATUM }) }, 'opzet'),
  ...lezer({ 'checkOpzet van wat komt': (ruw) => checkOpzet(ruw as Opzet) }, 'opzet'),
  ...lezer(
    { runOpzet: callRunOpzet, createFormulieren: callCreateFormulieren, compareOpzetten: callCompareOpzetten },
    'opzetloop',
  ),
  ...lezer(
    {
      readFormulieren: (ruw) =>
        isGegevens<{ readonly opzet: Opzet; readonly bladen: Parameters<typeof readFormulieren>[1] }>(ruw)
          ? readFormulieren(ruw.opzet, ruw.bladen)
          : undefined,
    },
    'opzetbladen',
  ),
];
