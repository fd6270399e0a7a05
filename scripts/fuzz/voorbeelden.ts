import { Datum, euro } from 'buurtaanpak/kern';
import { createReeks, fromKerncijferdocument, selectKerncijfers, toKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { toGeldverloop } from 'buurtaanpak/overeenkomst';
import { createVerantwoording, toAlgoritmeregistratie } from 'buurtaanpak/register';
import { Routekaart, scoreBuurten, toScorelijst } from 'buurtaanpak/routekaart';
import { createSelectiebesluit, drawLoting, findBijnaGelijken, selectBuurten } from 'buurtaanpak/selectie';
import { writeFinancieleVerantwoording, writeVoortgangsrapportage } from 'buurtaanpak/stukken';
import { WERKMAP as BESTAND } from '../../examples/data/werkmap.js';
import { voerUit } from '../../examples/leeuwarden/voerUit.js';
import { leesCsv } from '../../examples/opzet/leesCsv.js';
import { maakBoxtelEnSintMichielsgestel } from '../../examples/overeenkomsten/documenten/boxtelEnSintMichielsgestel.js';
import { maakRotterdam } from '../../examples/overeenkomsten/documenten/rotterdam.js';
import { maakZaanstad } from '../../examples/overeenkomsten/documenten/zaanstad.js';
import { legVast } from '../../examples/overeenkomsten/legVast.js';
import { tekenGrafieken } from '../../examples/raadsbrief/tekenGrafieken.js';
import { verzinBeoordelingen } from '../../examples/verzonnen/verzinBeoordelingen.js';
import { leesLeeuwarden } from './leesLeeuwarden.js';
import { maakScores } from './maakScores.js';
import { maakBrief, maakOpzetbladen, maakOpzetlopen, maakOpzetten } from './opzetten.js';

/** Plain JSON, as in a file. */
const toJson = (waarde: unknown): unknown => JSON.parse(JSON.stringify(waarde));

/** A triangle with a hole, as GeoJSON. */
const VLAK = {
  type: 'Feature',
  properties: { code: 'A' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
      [
        [0.8, 0.2],
        [0.9, 0.2],
        [0.9, 0.3],
        [0.8, 0.2],
      ],
    ],
  },
};

const WERKMAP = [
  {
    gwb_code_10: 'GM9001',
    regio: 'Voorbeeldstad',
    recs: 'Gemeente',
    a_inw: '149390',
    g_hhgro: '2,1',
    'g_wozbag  ': '288',
  },
  { gwb_code_10: 'WK900101', regio: 'Binnenstad', recs: 'Wijk', a_inw: '7800', g_hhgro: '1,4', 'g_wozbag  ': '258' },
  { gwb_code_10: 'BU90010101', regio: 'Dom', recs: 'Buurt', a_inw: '685', g_hhgro: '.', 'g_wozbag  ': '271' },
];
const KAART = {
  type: 'FeatureCollection',
  features: [0, 1].map((x) => ({
    type: 'Feature',
    properties: {
      buurtcode: `BU9001010${x}`,
      buurtnaam: `Buurt ${x}`,
      gemeentecode: 'GM9001',
      aantal_inwoners: 700 + x,
    },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 1],
          [x, 1],
          [x, 0],
        ],
      ],
    },
  })),
};

/** What a plan is drafted from: the letter, with a cost bearer. */
const CONCEPTFINANCIERING = {
  naam: 'Financiering',
  start: '2026-09-01',
  kostendragers: [{ id: 'energie', naam: 'thema energie', partij: 'gemeente', taakveld: { code: '7.4', jaar: 2026 } }],
  jaren: [
    {
      programmajaren: [1],
      benodigd: '150000.00',
      bijdragen: [{ id: 'bzk-1', van: 'bzk', bedrag: '150000.00', aard: 'ten_minste', doel: 'directe_kosten' }],
    },
    {
      programmajaren: [2, 3],
      optie: { maandenVooraf: 3 },
      bijdragen: [
        {
          van: 'gemeente',
          bedrag: '60000.00',
          doel: 'begeleiden',
          termijnen: [{ id: 'voorschot', aandeel: '80', maanden: 1 }],
          verdeelsleutel: [{ soort: 'rest', kostendrager: 'energie' }],
        },
      ],
    },
  ],
};

/** A plan of version 1, with steps that were planned and that happened. */
const PLAN_VERSIE_1 = {
  soort: 'financieringsplan',
  versie: 1,
  naam: 'Financiering',
  perioden: [
    {
      programmajaar: 1,
      periode: { van: '2026-09-01', tot: '2027-08-31' },
      bijdragen: [
        {
          id: 'bzk-1',
          partij: 'bzk',
          bedrag: '150000.00',
          aard: 'ten_minste',
          doel: 'directe_kosten',
          voorwaarden: [
            { omschrijving: 'Raadsbesluit', uiterlijk: '2026-12-31', vervuldOp: '2026-11-01' },
            { omschrijving: 'Plan' },
          ],
          stappen: [
            { status: 'gevraagd', bedrag: '150000.00', gepland: '2026-06-01' },
            { status: 'vastgelegd', bedrag: '150000.00', werkelijk: '2026-09-01', kenmerk: 'B1' },
            { status: 'betaald', bedrag: '120000.00', gepland: '2026-10-01', werkelijk: '2026-10-03' },
            { status: 'betaald', bedrag: '30000.00', gepland: '2027-10-01', begrotingsjaar: 2027 },
            { status: 'teruggevorderd', bedrag: '500.00', werkelijk: '2027-11-01' },
          ],
        },
      ],
    },
  ],
};

/** Rows in every published form; a few of each are enough, as what a reader does is by row and column. */
export const TABELLEN = {
  kwb: [WERKMAP, [Object.keys(WERKMAP[0] ?? {}), ...WERKMAP.map((rij) => Object.values(rij))]],
  odata3: [
    {
      'odata.metadata': 'https://opendata.cbs.nl/ODataApi/odata/85984NED/$metadata#Cbs.OData.WebAPI.TypedDataSet',
      value: [
        { ID: 0, WijkenEnBuurten: 'GM9001    ', Gemeentenaam_1: 'Voorbeeldstad', AantalInwoners_5: 149390 },
        { ID: 1, WijkenEnBuurten: 'BU90010101', Gemeentenaam_1: 'Voorbeeldstad', AantalInwoners_5: null },
      ],
    },
  ],
  odata4: [
    {
      value: [
        {
          Id: 1,
          Measure: 'T001036',
          WijkenEnBuurten: 'GM9001',
          Perioden: '2024JJ00',
          Value: 149390,
          ValueAttribute: 'None',
        },
        {
          Id: 2,
          Measure: 'T001036',
          WijkenEnBuurten: 'BU90010101',
          Perioden: '2024JJ00',
          Value: null,
          StringValue: null,
          ValueAttribute: 'Confidential',
        },
      ],
    },
  ],
  kaart: [KAART],
  statline: [
    [
      {
        'Wijken en buurten': 'Voorbeeldstad',
        Perioden: '2024',
        'Regioaanduiding/Codering (code)': 'GM9001',
        'Bevolking/Aantal inwoners (aantal)': '149390',
      },
      {
        'Wijken en buurten': 'Dom',
        Perioden: '2024',
        'Regioaanduiding/Codering (code)': 'BU90010101',
        'Bevolking/Aantal inwoners (aantal)': '.',
      },
    ],
  ],
} as const;

function maakEvaluatie() {
  const plan = {
    soort: 'evaluatieplan',
    versie: 1,
    naam: 'In welke situatie werkt de methode het beste',
    vastgesteldOp: '2026-06-01',
    uitkomsten: [{ sleutel: 'projecten', naam: 'Afgeronde projecten', soort: 'getal' }],
    kenmerken: [
      { sleutel: 'ligging', naam: 'ligging', soort: 'groep' },
      { sleutel: 'inwoners', naam: 'het aantal inwoners', soort: 'getal' },
    ],
    vergelijkingen: [
      { sleutel: 'dorp', uitkomst: 'projecten', kenmerk: 'ligging', groep: 'dorp', op: '2029-08-31' },
      { sleutel: 'omvang', uitkomst: 'projecten', kenmerk: 'inwoners', op: '2029-08-31' },
    ],
  };
  const buurten = ['A', 'B', 'C', 'D'];
  const gegevens = {
    soort: 'evaluatiegegevens',
    versie: 1,
    situaties: buurten.map((buurt, i) => ({
      buurt,
      blok: 'Oost',
      kenmerken: { ligging: i === 0 ? 'dorp' : 'stad', inwoners: 700 + i },
    })),
    uitkomsten: buurten.map((buurt, i) => ({ buurt, uitkomst: 'projecten', moment: '2029-08-31', waarde: i })),
  };
  const selectie = {
    besluit: `sha256:${'0'.repeat(64)}`,
    gekozenOp: '2026-07-01',
    criteria: [{ uitkomst: 'score', van: '2026-01-01', tot: '2026-12-31' }],
  };
  const sets = ['A', 'B', 'C', 'D'].map((buurt) => ({ behandeld: [buurt], vergelijking: [`${buurt}2`] }));
  const verschilvraag = {
    uitkomsten: sets.flatMap(({ behandeld, vergelijking }, i) =>
      [...behandeld, ...vergelijking].flatMap((buurt) =>
        [2022, 2023, 2029].map((jaar) => ({
          buurt,
          uitkomst: 'score',
          moment: `${jaar}-12-31`,
          over: { van: `${jaar}-01-01`, tot: `${jaar}-12-31` },
          waarde: i === 0 ? { reden: 'geheim' } : i + jaar / 10,
        })),
      ),
    ),
    sets,
    options: {
      uitkomst: 'score',
      voor: '2023-12-31',
      na: '2029-12-31',
      controle: [{ voor: '2022-12-31', na: '2023-12-31' }],
      voormetingen: ['2022-12-31', '2023-12-31'],
      koppeling: ['inwoners'],
      buren: [['A', 'B2']],
      vastgesteldOp: '2026-06-01',
      selectie,
      steekproef: 99,
    },
  };
  const koppelvraag = {
    behandeld: gegevens.situaties.slice(0, 2),
    kandidaten: gegevens.situaties.slice(2),
    options: { kenmerken: ['inwoners'], gelijk: ['ligging'], aantal: 2, grens: 1, selectie, buren: [['A', 'C']] },
  };
  return { plan, gegevens, verschilvraag, koppelvraag };
}

/** The account of a choice of one out of four. */
function maakVerantwoording() {
  const kerncijfers = fromKerncijferdocument({
    soort: 'kerncijfertabel',
    versie: 2,
    indeling: { gebieden: 'vrij', jaar: 2024 },
    gebieden: ['A', 'B', 'C', 'D'].map((code) => ({ code, naam: code, soort: 'samengesteld' })),
    kolommen: [
      {
        sleutel: 'gas',
        eenheid: 'm3',
        bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 },
        cellen: [900, 1300, 1100, 'niet_gepubliceerd'],
      },
    ],
  });
  const routekaart = Routekaart.create({
    id: 'energie',
    naam: 'Thema energie',
    criteria: [{ id: 'gas', naam: 'Gasverbruik', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
  });
  const energie = scoreBuurten(routekaart, kerncijfers, []).buurten.map(({ code, score }) => ({ code, score }));
  const selectie = selectBuurten({ energie }, [{ id: 'een', programma: 'energie', aantal: 1 }]);
  return createVerantwoording(selectie, {
    naam: 'Een buurt',
    opgesteldOp: Datum.parse('2026-08-01'),
    software: { naam: 'buurtaanpak', versie: '0.1.0' },
    kerncijfers,
    programmas: [{ programma: 'energie', routekaart }],
    besluit: createSelectiebesluit(selectie, {
      kenmerk: 'SB-2',
      datum: Datum.parse('2026-08-01'),
      routekaarten: { energie: { id: 'energie', versie: '1' } },
    }),
  });
}

/** A lot between near-ties, under a rule that forbids some draws. */
function maakLoting() {
  const oost = [9, 7, 7, 7, 7, 1].map((score, i) => ({ code: `BU0080200${i}`, score }));
  const regels = [{ soort: 'niet_samen' as const, codes: ['BU00802001', 'BU00802002'] }];
  const selectie = selectBuurten({ oost }, [{ id: 'oost', programma: 'oost', aantal: 3 }], { regels });
  return drawLoting(findBijnaGelijken(selectie), { zaad: 'Lotto 2026-09-05: 3 11 20 24 38 41' });
}

/** Metadata of a table: pages of `DataProperties` of OData v3, and the measures and groups of OData v4. */
const METADATA = [
  {
    value: [
      { ID: 0, ParentID: null, Key: 'WijkenEnBuurten', Type: 'GeoDetail', Title: 'Wijken en buurten' },
      { ID: 1, ParentID: null, Key: '', Type: 'TopicGroup', Title: 'Groen' },
      {
        ID: 2,
        ParentID: 1,
        Key: 'Bomen_1',
        Type: 'Topic',
        Title: 'Bomen',
        Unit: 'aantal',
        Datatype: 'Long',
        Decimals: 0,
      },
      { ID: 3, ParentID: 9, Key: 'AantalInwoners_5', Type: 'Topic', Title: 'Aantal inwoners', Unit: 'x 1 000' },
    ],
  },
  [
    {
      value: [
        { Identifier: 'Bomen_1', Title: 'Bomen', Unit: '%', DataType: 'Double', Decimals: 1, MeasureGroupId: 'G2' },
      ],
    },
    {
      value: [
        { Id: 'G1', Title: 'Groen', ParentId: null },
        { Id: 'G2', Title: 'Langs de straat', ParentId: 'G1' },
      ],
    },
  ],
];

/** The head of a command about an agreement. */
const OPDRACHT = {
  id: 'e1',
  datum: '2026-09-01',
  geregistreerd: '2026-09-02',
  door: 'medewerker-7',
};

/** The head of a command about a team. */
const COMMANDO = { ...OPDRACHT, team: 'team-1' };

/** A record of version 1, with an event that was corrected and one that was withdrawn. */
const TEAMDOSSIER_VERSIE_1 = (() => {
  const hoofd = { versie: 1, team: 'team-1', datum: '2026-09-01', geregistreerd: '2026-09-02', door: 'medewerker-7' };
  const correctie = { ...hoofd, soort: 'correctie', reden: 'Vergissing' };
  const contact = { soort: 'begeleidingscontact_gelegd', versie: 1, datum: '2026-09-01', wijze: 'bezoek', minuten: 30 };
  return {
    soort: 'teamdossier',
    versie: 1,
    team: 'team-1',
    aantal: 5,
    geregistreerdTot: '2026-09-02',
    maanden: [
      {
        maand: '2026-09',
        regels: [
          {
            nummer: 1,
            gebeurtenis: { ...hoofd, soort: 'gebied_aangemeld', id: 'e1', buurt: 'BU1', begeleidingsjaren: 3 },
          },
          { nummer: 2, gebeurtenis: { ...hoofd, genoteerd: '2026-09-01', id: 'e2', ...contact } },
        ],
      },
    ],
    ingetrokken: [{ nummer: 4, gebeurtenis: { ...hoofd, soort: 'werving_gestart', id: 'e3' } }],
    correcties: [
      { ...correctie, id: 'c1', betreft: 'e2', wordt: contact },
      { ...correctie, id: 'c2', betreft: 'e3' },
    ],
  };
})();

/** The input of a draft: the document without the fields that the library adds. */
function maakConceptgegevens() {
  const { soort: _s, versie: _v, looptijd, fasen: _f, verplichtingen: _p, ...rest } = maakZaanstad();
  return { ...rest, start: looptijd.van };
}

/** Scores, quota and options, with a rule of several kinds. */
function maakSelectieinvoer() {
  const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
  return [
    { energie: codes.map((code, i) => ({ code, score: i / 7 })), oost: codes.map((code) => ({ code, score: null })) },
    [
      { id: 'een', programma: 'energie', aantal: 2, waar: { kenmerken: ['dorp'] } },
      { id: 'twee', programma: 'energie', aantal: { van: 0, tot: 1 } },
    ],
    {
      gebieden: codes.map((code, i) => ({ code, wijk: i < 3 ? 'W1' : 'W2', kenmerken: ['dorp'], inwoners: 700 })),
      regels: [
        { soort: 'niet_samen', codes: ['A', 'F'] },
        { soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' },
        { soort: 'inwoners', maximaal: 5000 },
        { soort: 'aantal_met', aantal: { van: 0, tot: 3 }, waar: { kenmerken: ['dorp'] } },
      ],
      buren: [['A', 'B']],
      doel: { soort: 'totaal', gewichten: { energie: 2 } },
      voorrang: ['C'],
      decimalen: 6,
      knopenbudget: 500,
      pivotbudget: 5000,
    },
  ];
}

/** The same question as one value. */
function maakSelectievraag() {
  const [scores, quota, opties] = maakSelectieinvoer();
  return { scores, quota, opties };
}

/** What letters to residents and an answer to an objection are made from, but for the table. */
function maakBewonersgegevens() {
  const { selectie, namen } = maakKeuzegegevens();
  return {
    gemeente: 'Voorbeeld',
    selectie,
    scores: {},
    namen,
    programmas: { oost: 'Oost' },
    kenmerken: { dorp: 'een dorp' },
    reserves: [{ quotum: 'oost', reserves: [{ code: 'C', rang: 1 }] }],
    zekerheid: {
      trekkingen: 10,
      kans: 0.2,
      overlap: 0.9,
      bronnen: ['gewichten'],
      perBuurt: [{ buurt: 'A', kans: 0.5 }],
    },
    besluit: {
      datum: '2026-03-01',
      afwijkingen: [{ eruit: 'B', erin: 'C', quotum: 'oost', motief: 'Daar loopt al iets.' }],
    },
    loting: { zaad: 'Lotto', blokken: [{ quotum: 'oost', plaatsen: 1, deelnemers: [{ code: 'A' }], ingeloot: ['A'] }] },
    spreiding: { oost: [{ code: 'A', spreidingScore: 0.1 }] },
    buurt: 'B',
    ingebracht: [{ soort: 'cijfer', sleutel: 'klachten', waarde: 3, bron: 'de wijkraad', dag: '2026-03-01' }],
  };
}

/** A selection with all that a choice can be told of it. */
function maakKeuzegegevens() {
  const rijen = (...scores: (number | null)[]) => scores.map((score, i) => ({ code: 'ABCD'[i] ?? 'E', score }));
  const selectie = selectBuurten({ oost: rijen(0.9, 0.5, 0.4, null) }, [{ id: 'oost', programma: 'oost', aantal: 2 }]);
  return {
    selectie,
    namen: rijen(1, 1, 1, 1).map(({ code }) => ({ code, naam: `Buurt ${code}`, wijk: 'Oost', inwoners: 750 })),
    opties: {
      afwijkingen: [{ eruit: 'B', erin: 'C', quotum: 'oost', motief: 'Daar loopt al iets.', datum: '2026-03-01' }],
      zonderScore: [{ code: 'D', reden: 'geweigerd' }],
      zekerheid: {
        trekkingen: 10,
        kans: 0.2,
        overlap: 0.6,
        perBuurt: [
          { buurt: 'A', kans: 1 },
          { buurt: 'C', kans: 0.2 },
        ],
      },
      oordelen: [{ rol: 'wijk', beoordelaar: 'm1' }],
      schaal: { van: 0, tot: 1 },
      programmas: { oost: 'leeuwarden-oost' },
    },
  };
}

/** A life of an agreement and its money as a record. */
function maakLevensloop() {
  const { handtekeningen: _, ...document } = maakZaanstad();
  const dag = (tekst: string) => Datum.parse(tekst);
  return legVast([
    { soort: 'stel_op', datum: dag('2026-05-01'), document },
    { soort: 'bied_aan', datum: dag('2026-06-01') },
    { soort: 'onderteken', datum: dag('2026-07-01'), partij: 'zaanstad', functie: 'burgemeester' },
    { soort: 'onderteken', datum: dag('2026-07-01'), partij: 'buurkracht', functie: 'directeur' },
    { soort: 'neem_in_werking', datum: dag('2026-10-01') },
    { soort: 'informeer_raad', datum: dag('2026-10-05'), onderwerp: 'Voortgang' },
    {
      soort: 'leg_vast',
      datum: dag('2026-11-01'),
      feit: { soort: 'betaald', datum: dag('2026-11-01'), bijdrage: 'bzk-1', bedrag: euro(1000), voorschot: true },
    },
    { soort: 'schort_op', datum: dag('2027-01-01'), vanaf: dag('2027-01-01'), reden: 'Verkiezingen' },
    { soort: 'hervat', datum: dag('2027-02-01'), vanaf: dag('2027-02-01') },
    { soort: 'corrigeer', datum: dag('2027-03-01'), betreft: 'e7', reden: 'De betaling ging niet door.' },
  ]);
}

/** The main job of Leeuwarden, with a certainty that was not computed, because that takes the most time. */
function runLeeuwarden() {
  const { opzet } = leesLeeuwarden();
  const uitkomst = voerUit({ ...opzet, keuze: { ...opzet.keuze, zekerheid: undefined } }, leesCsv(BESTAND));
  const { programma, selectie, stand, tabel } = uitkomst;
  const [deelnemer] = programma?.deelnemers ?? [];
  const { overeenkomst } = uitkomst;
  if (deelnemer?.keuze === undefined || programma === undefined || tabel === undefined || stand === undefined)
    throw new Error('Leeuwarden has a programma');
  if (overeenkomst === undefined) throw new Error('Leeuwarden has an agreement');
  if (selectie === undefined || !('gekozen' in selectie)) throw new Error('Leeuwarden has a choice');
  const keuze = { ...deelnemer.keuze, zekerheid: { trekkingen: 1000, kans: 0.2, overlap: 0.9 } };
  const dossiers = deelnemer.teams;
  return {
    opzet,
    uitkomst,
    overeenkomst,
    selectie,
    dossiers,
    buurten: selectKerncijfers(tabel, { soort: 'buurt' }),
    peildatum: stand.peildatum,
    programma: { ...programma, deelnemers: [{ ...deelnemer, keuze, teams: dossiers.slice(0, 2) }] },
  };
}

/** How sure the figures of a column are: rounded in one way or another, or with bounds and estimates. */
function zegZekerheid(nummer: number, cellen: readonly unknown[]) {
  if (nummer % 3 === 0) return { nauwkeurigheid: { soort: 'aselect', basis: 5 } };
  if (nummer % 3 === 1) return { nauwkeurigheid: { soort: 'afgerond', op: 10 } };
  const getallen = cellen.map((cel) => (typeof cel === 'number' ? cel : null));
  const geschat = getallen.flatMap((cel, i) => (cel === null ? [] : [i])).slice(0, 1);
  return { nauwkeurigheid: { soort: 'interval95' }, onder: getallen, boven: getallen, geschat };
}

/** A choice with all that a sheet to redo it can tell. */
function maakNarekeninvoer() {
  const rijen = ['A', 'B', 'C'].map((code, i) => ({ code, score: 1 - i / 10 }));
  const selectie = selectBuurten({ oost: rijen }, [{ id: 'oost', programma: 'oost', aantal: 1 }]);
  if (!('gekozen' in selectie)) throw new Error('three buurten for one place');
  const zekerheid = { trekkingen: 100, kans: 0.2, overlap: 0.9, perBuurt: [{ buurt: 'A', kans: 0.9 }] };
  return {
    gemeente: 'Voorbeeld',
    selectie,
    scores: {
      oost: {
        routekaart: {
          soort: 'routekaart',
          versie: 1,
          id: 'oost',
          naam: 'Oost',
          criteria: [{ id: 'gas', naam: 'Gas', bron: { soort: 'kerncijfer', sleutel: 'gas' }, richting: 'hoger' }],
        },
        buurten: rijen.map((een, i) => ({ ...een, naam: `Buurt ${een.code}`, rang: i + 1, dekking: 1 })),
        criteria: [{ id: 'gas', gewicht: 1, effectief: 1, bijdragen: [1, 0.9, 0.8] }],
        zonderScore: [{ code: 'B', redenen: [] }],
      },
    },
    namen: rijen.map(({ code }) => ({ code, naam: `Buurt ${code}` })),
    kolommen: [{ sleutel: 'gas', bron: { naam: 'CBS', tabel: '85984NED', jaar: 2024 } }],
    keuze: {
      kenmerk: 'zaak-7',
      besluitdatum: '2026-06-23',
      afwijkingen: [{ erin: 'Buurt B', eruit: 'Buurt A', reden: 'Animo.', verlies: 0.1 }],
      loting: { zaad: 'x', deelnemers: 2, plekken: 1 },
      methode: { cijfers: 1, oordelen: 0, beoordelaars: [{ rol: 'gemeente', aantal: 2 }] },
      zekerheid,
      buurten: [],
    },
    gewichtenDoor: 'de raad',
    bevindingen: [
      { code: 'routekaart.score_dun', ernst: 'waarschuwing', pad: [], params: { naam: 'B', buurt: 'B', procent: 40 } },
    ],
    downloads: [{ titel: 'De scores', vorm: 'JSON', vindplaats: 'https://voorbeeld.nl' }],
  };
}

async function makeAlles() {
  const { oost, energie } = leesLeeuwarden();
  const { opzet, uitkomst, overeenkomst, buurten, selectie, dossiers, peildatum, programma } = runLeeuwarden();
  const { geld, teams } = await tekenGrafieken(opzet, uitkomst, undefined);
  const document = toKerncijferdocument(buurten);
  const kerncijfertabel = {
    ...document,
    gebieden: document.gebieden.slice(0, 4),
    kolommen: document.kolommen.map((kolom, i) => {
      const cellen = kolom.cellen.slice(0, 4);
      return { ...kolom, cellen, ...zegZekerheid(i, cellen) };
    }),
  };
  const rijen = verzinBeoordelingen(oost, buurten).slice(0, 6);
  const besluit = createSelectiebesluit(selectie, {
    kenmerk: 'SB-1',
    datum: Datum.parse('2026-08-01'),
    routekaarten: {
      'leeuwarden-oost': { id: 'leeuwarden-oost', versie: '1' },
      energie: { id: 'energie', versie: '1' },
    },
  });
  const { plan, gegevens, verschilvraag, koppelvraag } = maakEvaluatie();
  const dossier = maakLevensloop();
  const overeenkomsten = [maakZaanstad(), maakRotterdam(), maakBoxtelEnSintMichielsgestel(), overeenkomst];
  const teamgebeurtenissen = dossiers[0]?.gebeurtenissen ?? [];
  const voorbeelden = {
    conceptgegevens: [maakConceptgegevens()],
    conceptfinanciering: [CONCEPTFINANCIERING],
    overeenkomstcommando: [
      { ...OPDRACHT, soort: 'stel_op', document: maakZaanstad() },
      { ...OPDRACHT, soort: 'bied_aan' },
      { ...OPDRACHT, soort: 'schort_op', vanaf: '2026-09-01', reden: 'Verkiezingen' },
      {
        ...OPDRACHT,
        soort: 'leg_vast',
        feit: {
          soort: 'betaald',
          datum: '2026-09-01',
          bijdrage: maakZaanstad().financieringsplan.perioden[0]?.bijdragen[0]?.id,
          bedrag: '10.00',
        },
      },
    ],
    selectieinvoer: [maakSelectieinvoer()],
    selectievraag: [maakSelectievraag()],
    narekeninvoer: [maakNarekeninvoer()],
    verdelingsquota: [
      [
        { id: 'oost', aantal: 2, kandidaten: ['A', 'B', 'C', 'D'] },
        { id: 'energie', aantal: { van: 0, tot: 2 }, kandidaten: ['C', 'D', 'E'] },
      ],
    ],
    keuzegegevens: [maakKeuzegegevens()],
    bewonersgegevens: [maakBewonersgegevens()],
    teamcommando: [
      { ...COMMANDO, soort: 'gebied_aanmelden', buurt: 'BU90010101', begeleidingsjaren: 3 },
      { ...COMMANDO, soort: 'opgave_oppakken', opgave: 'o1', project: 'p1' },
      {
        ...COMMANDO,
        soort: 'corrigeren',
        betreft: 'e1',
        reden: 'Te vroeg',
        wordt: { soort: 'werving_gestart', versie: 2, datum: '2026-09-02' },
      },
    ],
    algoritmeregistratie: [
      ...toAlgoritmeregistratie([oost], {
        organisatie: 'gemeente Voorbeeldstad',
        status: 'In gebruik',
        contact: 'algoritmes@voorbeeld.nl',
        publicatiecategorie: 'Impactvolle algoritmes',
        aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Mensen stelden alle regels vooraf vast.' },
        doel: 'Kiezen in welke buurten een team van vrijwilligers wordt geholpen.',
        proportionaliteit: 'Een keuze zonder cijfers is minder goed uit te leggen.',
        menselijkeTussenkomst: 'Het college besluit en kan met een motief afwijken.',
        risicos: 'Cijfers kunnen verouderd zijn.',
        grondslag: 'Gemeentewet, artikel 160.',
        impacttoetsen: 'Geen: er worden geen persoonsgegevens gebruikt.',
        begin: '2026-09',
      }),
    ],
    beoordelingen: [{ soort: 'beoordelingen', versie: 1, routekaart: 'leeuwarden-oost', rijen }],
    losseWaarde: [
      '2026-09-01',
      'BU90010101',
      'WK900101',
      'GM9001',
      'gm9001',
      '1204.50',
      9001,
      '2026-02-30',
      '0999-01-01',
    ],
    eigentabel: [
      {
        tabel: 'meldingen',
        bron: 'gemeente',
        jaar: 2025,
        codekolom: 'buurt',
        kolommen: [{ kolom: 'meldingen', sleutel: 'meldingen', eenheid: 'per 1000 inwoners', richting: 'hoger' }],
      },
    ],
    eigenrijen: [
      [
        { buurt: 'BU90010101', meldingen: '1204.5' },
        { buurt: 'BU90010102', meldingen: '' },
      ],
    ],
    evaluatiegegevens: [gegevens],
    verschilvraag: [verschilvraag],
    koppelvraag: [koppelvraag],
    evaluatieplan: [plan],
    financieringsplan: [...overeenkomsten.map(({ financieringsplan }) => financieringsplan), PLAN_VERSIE_1],
    formulier: [
      [
        ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'],
        ...rijen.map((rij) => [rij.buurt, rij.criterium, rij.rol, rij.beoordelaar, rij.score, rij.datum, '']),
      ],
    ],
    koppeling: [
      {
        van: 2020,
        naar: 2024,
        delen: [
          { van: 'BU00800001', naar: 'BU00800101', aandeel: 0.7 },
          { van: 'BU00800001', naar: 'BU00800102', aandeel: 0.3, aandeelOppervlakte: 0.2 },
        ],
      },
    ],
    koppelingsbron: [
      {
        soort: 'adressen',
        oud: [
          { PC6: '8911AA', Huisnummer: 1, Buurt2020: 800101, woningen: 3 },
          { PC6: '8911AA', Huisnummer: '2', Buurt2020: '800102', woningen: '1.5' },
        ],
        nieuw: [{ PC6: '8911AA', Huisnummer: 1, Buurt2024: 'BU00800101' }],
        gewicht: 'woningen',
      },
      {
        soort: 'kaarten',
        oud: [VLAK],
        nieuw: { type: 'FeatureCollection', features: [VLAK] },
        punten: [
          { code: 'p', x: 0.5, y: 0.25, inwoners: 5 },
          { x: 5, y: 5, inwoners: 1 },
        ],
      },
      { soort: 'codes', codes: [{ van: 'BU03630000', naar: 'BU0363AE01' }] },
      { soort: 'eenheden', eenheden: [{ van: 'A', naar: 'B', inwoners: 4, oppervlakte: 2 }] },
    ],
    kaart: TABELLEN.kaart,
    kerncijfertabel: [kerncijfertabel],
    kwb: TABELLEN.kwb,
    metadata: METADATA,
    odata3: TABELLEN.odata3,
    odata4: TABELLEN.odata4,
    opzet: maakOpzetten(),
    opzetbladen: maakOpzetbladen(),
    opzetloop: maakOpzetlopen(),
    overeenkomst: overeenkomsten,
    overeenkomstgebeurtenis: dossier.gebeurtenissen,
    overeenkomstdossier: [dossier],
    geldverloop: [toGeldverloop(dossier)],
    periode: [{ van: '2026-09-01', tot: '2029-08-31' }],
    programma: [programma],
    grafiek: [...geld, ...teams],
    effecten: [
      [
        { naam: 'Leeuwarden', waarde: 0.9, onder: 0.1, boven: 1.7 },
        { naam: 'Zaanstad', waarde: 0.3, onder: -0.3, soort: 'samen' },
        { naam: 'Boxtel', waarde: 0.5, soort: 'voorspelling' },
      ],
    ],
    effectschattingen: [
      [
        { naam: 'Leeuwarden', waarde: 0.9, standaardfout: 0.4, bewijsniveau: 3 },
        { naam: 'Rotterdam', waarde: 0.3, standaardfout: 0.3, bewijsniveau: 4, verkennend: true },
        { naam: 'Zaanstad', waarde: 0.7, standaardfout: 0.3, bewijsniveau: 3 },
      ],
    ],
    onderscheiding: [
      [
        { reeks: 'Loting', effect: 0, kans: 0.05, marge: 0.01 },
        { reeks: 'Loting', effect: 1, kans: 0.84 },
        { reeks: 'Voor en na', effect: 0, kans: 0.4 },
      ],
    ],
    reeks: [createReeks([fromKerncijferdocument(kerncijfertabel)], { sleutel: 'aantal_inwoners' })],
    routekaart: [oost, energie],
    routekaartscores: maakScores(),
    meetlat: maakScores().map(({ meetlat }) => toJson(meetlat)),
    scorelijst: maakScores().map((scores) => toJson(toScorelijst(scores))),
    loting: [maakLoting()],
    selectiebesluit: [besluit],
    statline: TABELLEN.statline,
    taakveld: [{ code: '6.1', jaar: 2026 }],
    teamdossier: [...dossiers.slice(0, 2), TEAMDOSSIER_VERSIE_1],
    teamgebeurtenis: teamgebeurtenissen,
    verantwoording: [maakVerantwoording()],
    verslag: [
      writeFinancieleVerantwoording(programma, { peildatum, grafieken: geld.slice(0, 1) }),
      writeVoortgangsrapportage(programma, { peildatum, grafieken: teams.slice(0, 1) }),
      maakBrief(),
    ],
  } satisfies Readonly<Record<string, readonly unknown[]>>;
  return Object.fromEntries(Object.entries(voorbeelden).map(([soort, lijst]) => [soort, toJson(lijst)])) as Readonly<
    Record<keyof typeof voorbeelden, readonly unknown[]>
  >;
}

/** The documents that the fuzz run starts from, by kind. */
export type Voorbeelden = Awaited<ReturnType<typeof makeAlles>>;

let gemaakt: Promise<Voorbeelden> | undefined;

/**
 * Valid documents of every kind, from the examples, as plain JSON: what the fuzz run mutates. Long lists are cut short, as a document of
 * a thousand rows only makes a run slower. They are made once: nobody may change them.
 */
export function maakVoorbeelden(): Promise<Voorbeelden> {
  gemaakt ??= makeAlles();
  return gemaakt;
}
