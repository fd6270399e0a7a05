/** What an entry says of the outcome and of the choice: who was chosen, how sure that is, and by which rules. */
import { describe, expect, test } from 'vitest';
import { describeKeuze } from '../../src/register/algoritme/describeKeuze.js';
import { describeKort } from '../../src/register/algoritme/describeKort.js';
import { describeUitvoer } from '../../src/register/algoritme/describeUitvoer.js';
import { describeZelflerend } from '../../src/register/algoritme/describeZelflerend.js';
import { listDoelfeiten } from '../../src/register/algoritme/listDoelfeiten.js';
import { listMensfeiten } from '../../src/register/algoritme/listMensfeiten.js';
import { listRisicofeiten } from '../../src/register/algoritme/listRisicofeiten.js';
import type { Registerbasis } from '../../src/register/algoritme/registergrond.js';
import { criterium, kaart } from './klein.js';

const gekozen = (code: string, programma: string) => ({ code, programma, quotum: `q-${programma}` });
const GEBIEDEN = [
  { code: 'A', naam: 'Aldlân' },
  { code: 'B', naam: 'Bilgaard' },
];
const BEWIJS = { optimaal: true, gelijkspel: 'uniek', gat: 0, knopen: 1, methode: 'lineair', controle: 'geheel' };
const SELECTIE = {
  uitkomst: 'optimaal',
  gekozen: [gekozen('A', 'oost'), gekozen('B', 'west'), gekozen('C', 'oost')],
  konMeedoen: 5,
  quota: [{ quotum: 'q-oost', over: 4 }],
  bewijs: BEWIJS,
  invoer: {
    quota: [
      { id: 'q-west', programma: 'west', aantal: 1 },
      { id: 'q-oost', naam: 'Oost', programma: 'oost', aantal: { van: 1, tot: 2 }, waar: { gebieden: ['B'] } },
    ],
    opties: { gebieden: GEBIEDEN },
  },
};
const ANALYSE = {
  trekkingen: 100,
  geheel: { kans: 0.25, overlap: 0.9 },
  buurten: [
    { code: 'A', kans: 1, zekerheid: 'vrijwel_zeker' },
    { code: 'B', kans: 0.5, zekerheid: 'muntworp' },
  ],
};
const basis = (velden: object): Registerbasis =>
  ({
    routekaarten: [kaart()],
    programmas: [{ id: 'oost', naam: 'Plan Oost', routekaart: 'energie-2026' }],
    ...velden,
  }) as unknown as Registerbasis;

describe('the outcome', () => {
  const BEGIN = 'Uitvoer: van elke buurt een score en een plaats, met wat elk criterium eraan bijdraagt.';
  const SLOT =
    'De uitkomst is een voorstel: mensen kunnen ervan afwijken. Een afwijking krijgt een reden, die wordt vastgelegd.';
  const ZEKER =
    'Bij 100 keer rekenen met keuzes of cijfers die anders hadden kunnen zijn, kwam precies deze keuze in ongeveer 25 van de 100 keer terug; gemiddeld bleef 90% van de buurten gekozen.';

  test('without a choice', () => {
    expect(describeUitvoer(basis({}))).toEqual({ kop: BEGIN, belang: 3 });
    expect(describeUitvoer(basis({ selectie: { uitkomst: 'onhaalbaar' }, analyse: ANALYSE }))).toEqual({
      kop: `${BEGIN} ${ZEKER}`,
      belang: 3,
    });
  });

  test('of one draw', () => {
    expect(describeUitvoer(basis({ analyse: { ...ANALYSE, trekkingen: 1 } })).kop).toContain(
      ' Bij 1 keer rekenen met ',
    );
  });

  test('with a choice', () => {
    const regels = ['Gekozen voor Plan Oost: Aldlân, C', 'Gekozen voor programma west: Bilgaard'];
    expect(describeUitvoer(basis({ selectie: SELECTIE }))).toEqual({
      kop: `${BEGIN} Gekozen: 3 buurten uit 5 buurten die konden meedoen.`,
      regels,
      korter: regels,
      slot: SLOT,
      belang: 3,
    });
    const een = { ...SELECTIE, gekozen: SELECTIE.gekozen.slice(0, 1) };
    expect(describeUitvoer(basis({ selectie: { ...een, konMeedoen: 1 } })).kop).toBe(
      `${BEGIN} Gekozen: 1 buurt uit 1 buurt die kon meedoen.`,
    );
    expect(describeUitvoer(basis({ selectie: { ...een, konMeedoen: undefined } })).kop).toBe(
      `${BEGIN} Gekozen: 1 buurt.`,
    );
  });

  test('with how sure it is, and reserves', () => {
    const reserves = [
      { quotum: 'q-oost', reserves: [{ code: 'B' }, { code: 'D' }] },
      { quotum: 'q-west', reserves: [] },
      { quotum: 'elders', reserves: [{ code: 'A' }] },
    ];
    const erbij = ['Reserve voor Oost: Bilgaard, D', 'Reserve voor elders: Aldlân'];
    expect(describeUitvoer(basis({ selectie: SELECTIE, analyse: ANALYSE, reserves }))).toEqual({
      kop: `${BEGIN} ${ZEKER} Gekozen: 3 buurten uit 5 buurten die konden meedoen.`,
      regels: [
        'Gekozen voor Plan Oost: Aldlân (in alle 100 keer), C (in geen van de 100 keer)',
        'Gekozen voor programma west: Bilgaard (in ongeveer 50 van de 100 keer)',
        ...erbij,
      ],
      korter: ['Gekozen voor Plan Oost: Aldlân, C', 'Gekozen voor programma west: Bilgaard', ...erbij],
      slot: SLOT,
      belang: 3,
    });
  });
});

describe('the choice', () => {
  const KOP =
    'Keuze: een exacte optimalisatie kiest buurten onder quota en regels; een buurt telt voor hoogstens één quotum. Buurten zonder score doen niet mee; scores worden eerst afgerond op';
  const BEWEZEN =
    'Bewezen is dat geen andere keuze onder deze quota en regels hoger uitkomt. De methode is lineair programmeren: zij berekent hoe hoog een keuze ten hoogste kan uitkomen (1 deelvraag bekeken). Elke bovengrens is nagerekend in hele getallen.';
  const QUOTA = [
    'q-west: 1 voor programma west, overal.',
    'Oost: 1 tot en met 2 voor Plan Oost, in Bilgaard. 4 buurten konden meedoen.',
  ];
  const DOEL = 'Doel: de som van de scores wordt zo hoog mogelijk gemaakt.';
  const met = (opties: object, rest: object = {}) => ({
    ...SELECTIE,
    ...rest,
    invoer: { ...SELECTIE.invoer, opties: { gebieden: GEBIEDEN, ...opties } },
  });

  test('that is not there', () => {
    expect(describeKeuze(basis({}))).toEqual([
      { kop: 'Keuze: deze beschrijving gaat over de score. Hoe daaruit buurten worden gekozen, staat er niet in.' },
    ]);
  });

  test('without rules', () => {
    expect(describeKeuze(basis({ selectie: SELECTIE }))).toEqual([
      {
        kop: `${KOP} 9 decimalen.`,
        regels: [DOEL, ...QUOTA],
        slot: `Bij een gelijke stand beslist de volgorde van de codes van de buurten. Dat was niet nodig: geen andere keuze is even goed. ${BEWEZEN}`,
        belang: 4,
      },
    ]);
  });

  test('with a decision, an order of precedence and a rule', () => {
    const regels = [{ soort: 'vast', code: 'B', motief: 'een pilot' }, { soort: 'niet_aangrenzend' }];
    const opties = { regels, voorrang: ['C'], decimalen: 3, doel: { soort: 'hoogste_minimum' } };
    const selectie = met(opties, {
      bewijs: { ...BEWIJS, gelijkspel: 'beslist' },
      quota: [{ quotum: 'q-west', over: 1 }],
    });
    expect(describeKeuze(basis({ selectie }))).toEqual([
      {
        kop: `${KOP} 3 decimalen.`,
        regels: [
          'Doel: de laagste score van de gekozen buurten wordt zo hoog mogelijk gemaakt, daarna de som.',
          `${QUOTA[0]} 1 buurt kon meedoen.`,
          'Oost: 1 tot en met 2 voor Plan Oost, in Bilgaard.',
          'Regel: Bilgaard is vooraf gekozen: een pilot.',
          'Regel: geen twee gekozen buurten naast elkaar.',
        ],
        slot: `Bij een gelijke stand beslist de vooraf gegeven volgorde van voorrang (1 buurt), daarna de code van de buurt. Dat was nodig: er waren keuzes die even goed zijn. ${BEWEZEN}`,
        belang: 4,
      },
    ]);
    expect(describeKeuze(basis({ selectie, besluit: { decimalen: 2 } }))[0]?.kop).toBe(`${KOP} 2 decimalen.`);
  });

  test('after a lot: who was drawn stands in one line', () => {
    const regels = [
      { soort: 'vast', code: 'A', motief: 'ingeloot' },
      { soort: 'vast', code: 'C', motief: 'gekozen buiten de loting' },
      { soort: 'vast', code: 'B', motief: 'ingeloot' },
      { soort: 'uitgesloten', codes: ['D'], motief: 'ingeloot' },
    ];
    const selectie = met({ regels, voorrang: ['A', 'B'] }, { bewijs: { ...BEWIJS, gelijkspel: 'onbeslist' } });
    const LOT =
      'Loting: bij de grens verschilden scores zo weinig dat een openbare loting de plaatsen heeft verdeeld. De andere gekozen buurten stonden daarvoor al vast. Ingeloot: Aldlân, Bilgaard.';
    const [zonder] = describeKeuze(basis({ selectie }));
    expect(zonder?.regels?.slice(3)).toEqual(['Regel: uitgesloten zijn 1 buurt (D): ingeloot.', LOT]);
    expect(zonder?.slot).toBe(
      `Bij een gelijke stand beslist de volgorde van de loting, daarna de code van de buurt. Of dat nodig was, is niet uitgezocht. ${BEWEZEN}`,
    );
    const [metZaad] = describeKeuze(basis({ selectie, besluit: { loting: { zaad: 'appel' } } }));
    expect(metZaad?.regels?.slice(4)).toEqual([`${LOT} Het zaad was appel.`]);
    const [buiten] = describeKeuze(basis({ selectie: met({ regels: regels.slice(1, 2) }), besluit: {} }));
    expect(buiten?.regels).toEqual([DOEL, ...QUOTA]);
    expect(buiten?.slot).toContain('beslist de volgorde van de loting');
  });

  test.each([
    ['onhaalbaar', 'Geen enkele keuze voldoet aan deze quota en regels.'],
    ['onbeslist', 'Binnen het rekenbudget is geen keuze gevonden.'],
  ])('that was not found: %s', (uitkomst, slot) => {
    const { quota, invoer } = SELECTIE;
    expect(describeKeuze(basis({ selectie: { uitkomst, quota, invoer } }))[0]?.slot).toBe(slot);
  });
});

describe('the short description', () => {
  const BEGIN = 'Dit algoritme geeft buurten een score uit 1 cijfer';
  const short = (velden: object, organisatie?: string) => describeKort(basis(velden), organisatie);

  test.each([
    [undefined, 'Daarna besluiten mensen.'],
    ['  ', 'Daarna besluiten mensen.'],
    ['Gemeente Boxtel', 'Daarna besluit de gemeente Boxtel.'],
    [' gemeente Boxtel ', 'Daarna besluit de gemeente Boxtel.'],
    ['De gemeente Boxtel', 'Daarna besluiten mensen van De gemeente Boxtel.'],
    ['provincie A & B', 'Daarna besluiten mensen van provincie A &amp; B.'],
  ])('says who decides: %j', (organisatie, wie) => {
    expect(short({}, organisatie)).toBe(`${BEGIN}. De score laat zien welke buurten voorgaan. ${wie}`);
  });

  test('says what was chosen', () => {
    const kiest = `${BEGIN} en kiest buurten binnen 2 vooraf gegeven aantallen.`;
    const wie = 'Daarna besluiten mensen.';
    expect(short({ selectie: SELECTIE })).toBe(
      `${kiest} 5 buurten konden meedoen; daarvan zijn er 3 gekozen: 2 voor Plan Oost en 1 voor programma west. ${wie}`,
    );
    const een = { ...SELECTIE, gekozen: SELECTIE.gekozen.slice(0, 1), invoer: { ...SELECTIE.invoer, quota: [{}] } };
    const kiestEen = `${BEGIN} en kiest buurten binnen 1 vooraf gegeven aantal.`;
    expect(short({ selectie: { ...een, konMeedoen: 1 } })).toBe(
      `${kiestEen} 1 buurt kon meedoen; daarvan is er 1 gekozen: 1 voor Plan Oost. ${wie}`,
    );
    expect(short({ selectie: { ...een, konMeedoen: undefined } })).toBe(
      `${kiestEen} Er is er 1 gekozen: 1 voor Plan Oost. ${wie}`,
    );
    expect(short({ selectie: { ...een, gekozen: [], konMeedoen: 2 } })).toBe(
      `${kiestEen} 2 buurten konden meedoen; daarvan zijn er 0 gekozen. ${wie}`,
    );
    expect(short({ selectie: { uitkomst: 'onhaalbaar', invoer: { quota: [] } } })).toBe(
      `${BEGIN}. Een keuze die aan alle eisen voldoet, is niet gevonden. ${wie}`,
    );
  });

  test('leaves out the programmes when it would be longer than 350 signs', () => {
    const lang = (naam: string) => short({ selectie: SELECTIE, programmas: [{ id: 'oost', naam }] });
    const ruimte = 350 - lang('').length;
    expect(lang('x'.repeat(ruimte))).toHaveLength(350);
    expect(lang('x'.repeat(ruimte + 1))).toBe(
      `${BEGIN} en kiest buurten binnen 2 vooraf gegeven aantallen. 5 buurten konden meedoen; daarvan zijn er 3 gekozen. Daarna besluiten mensen.`,
    );
  });
});

describe('whether it learns', () => {
  const zin = (cijfers: string) =>
    `Zelflerend: nee. Er is niet geleerd uit gegevens over personen. ${cijfers} Dezelfde gegevens geven altijd dezelfde uitkomst.`;
  const methode = (naam: 'entropie' | 'critic' | 'pca' | 'gelijk') => ({ methode: naam });
  const thema = (naam: Parameters<typeof methode>[0]) => ({ id: naam, naam, weging: methode(naam) });

  test('not: the rules were set', () => {
    const vast = zin('De regels hierboven staan vooraf vast.');
    expect(describeZelflerend({ routekaarten: [] })).toBe(vast);
    expect(
      describeZelflerend({
        routekaarten: [kaart(), kaart({ weging: methode('gelijk'), themas: [{ id: 't', naam: 't' }] })],
      }),
    ).toBe(vast);
  });

  test('weights from figures, each way once', () => {
    expect(
      describeZelflerend({
        routekaarten: [
          kaart({ weging: methode('pca'), themas: [thema('entropie'), thema('gelijk')] }),
          kaart({ themas: [thema('critic'), thema('entropie')] }),
        ],
      }),
    ).toBe(
      zin(
        'Gewichten die uit de buurtcijfers volgen (PCA, entropie, CRITIC), veranderen als die cijfers veranderen; de andere regels staan vooraf vast.',
      ),
    );
  });
});

describe('facts', () => {
  test('beside the goal', () => {
    expect(listDoelfeiten(basis({}))).toEqual([]);
    expect(listDoelfeiten(basis({ selectie: { uitkomst: 'onhaalbaar' } }))).toEqual([]);
    const overeenkomst = {
      looptijd: { van: '2026-09-01', tot: '2029-08-31' },
      verplichtingen: ['werven', 'betalen', 'begeleiden', 'actief_houden'].map((soort) => ({
        soort,
        wat: `${soort}.`,
      })),
    };
    expect(listDoelfeiten(basis({ selectie: SELECTIE, overeenkomst }))).toEqual([
      '3 buurten zijn gekozen: 2 voor Plan Oost en 1 voor programma west.',
      'De overeenkomst loopt van 1 september 2026 t/m 31 augustus 2029.',
      'Afgesproken voor de gekozen buurten: werven.',
      'Afgesproken voor de gekozen buurten: begeleiden.',
      'Afgesproken voor de gekozen buurten: actief_houden.',
    ]);
    expect(listDoelfeiten(basis({ selectie: { ...SELECTIE, gekozen: SELECTIE.gekozen.slice(1, 2) } }))).toEqual([
      '1 buurt is gekozen: 1 voor programma west.',
    ]);
  });

  test('beside what people do', () => {
    expect(listMensfeiten(basis({}))).toEqual([]);
    const oordelen = [
      { routekaart: 'elders', rijen: [{ rol: 'wijk', beoordelaar: 'w9' }] },
      { routekaart: 'energie-2026', rijen: [{ rol: 'gemeente', beoordelaar: 'g1' }] },
    ];
    expect(listMensfeiten(basis({ oordelen }))).toEqual(['Oordelen gaven: 1 mens van de gemeente.']);
    const besluit = { datum: '2026-08-15', kenmerk: 'SB-1', afwijkingen: [] as object[] };
    expect(listMensfeiten(basis({ besluit }))).toEqual([
      'Het besluit is van 15 augustus 2026 (kenmerk SB-1).',
      'Mensen weken in dat besluit niet af van de berekening.',
    ]);
    const afwijkingen = [
      { eruit: 'A', erin: 'D', motief: 'te druk.' },
      { erin: 'B', motief: 'een kans.' },
      { eruit: 'C', motief: 'geen team.' },
    ];
    const gemeente = 'gemeente Boxtel';
    expect(listMensfeiten(basis({ selectie: SELECTIE, besluit: { ...besluit, gemeente, afwijkingen } }))).toEqual([
      'Het besluit van gemeente Boxtel is van 15 augustus 2026 (kenmerk SB-1).',
      'Mensen weken in dat besluit 3 keer af van de berekening.',
      'Afwijking: Aldlân eruit, D erin. Reden: te druk.',
      'Afwijking: Bilgaard erin. Reden: een kans.',
      'Afwijking: C eruit. Reden: geen team.',
    ]);
    expect(listMensfeiten(basis({ besluit: { ...besluit, afwijkingen: afwijkingen.slice(0, 1) } }))[1]).toBe(
      'Mensen weken in dat besluit 1 keer af van de berekening.',
    );
  });

  test('beside the risks', () => {
    const MUNT =
      'Bij 100 keer opnieuw rekenen met andere gewichten of cijfers kwam precies deze keuze in ongeveer 25 van de 100 keer terug.';
    const scores = (zonderScore: readonly object[]) => ({ routekaart: kaart(), zonderScore });
    expect(listRisicofeiten(basis({}))).toEqual([]);
    expect(listRisicofeiten(basis({ scores: { oost: scores([]) } }))).toEqual([]);
    expect(listRisicofeiten(basis({ selectie: SELECTIE, analyse: ANALYSE }))).toEqual([
      MUNT,
      'Van 1 buurt is het een muntworp: Bilgaard.',
    ]);
    const twee = { ...ANALYSE, buurten: ANALYSE.buurten.map((een) => ({ ...een, zekerheid: 'muntworp' })) };
    expect(listRisicofeiten(basis({ analyse: twee }))).toEqual([MUNT, 'Van 2 buurten is het een muntworp: A en B.']);
    expect(
      listRisicofeiten(
        basis({
          analyse: { ...ANALYSE, trekkingen: 1, geheel: { kans: 1, overlap: 1 }, buurten: [] },
          scores: { oost: scores([]), west: scores([{ code: 'C', redenen: [] }]) },
          routekaarten: [kaart({ criteria: [criterium('gas'), criterium('woz')] })],
          kolommen: [
            { sleutel: 'gas', bron: { naam: 'CBS', tabel: 'x', jaar: 2024 } },
            { sleutel: 'woz', bron: { naam: 'CBS', tabel: 'x', jaar: 2023 } },
          ],
        }),
      ),
    ).toEqual([
      expect.stringMatching(/^Bij 1 keer opnieuw rekenen /),
      'Van geen enkele buurt is het een muntworp of zij wordt gekozen.',
      'Voor programma west: 1 buurt heeft geen score, omdat er te weinig gegevens zijn. Die buurten konden daarvoor niet worden gekozen.',
      'De cijfers zijn uit 2023 en 2024.',
    ]);
  });
});
