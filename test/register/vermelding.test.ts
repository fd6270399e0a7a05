import { Datum, isDomeinFout } from 'buurtaanpak/kern';
import { Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import {
  type Algoritmeoordeel,
  Algoritmeregistratie,
  checkAlgoritmeregistratie,
  type ToAlgoritmeregistratieOptions,
  toAlgoritmeregistratie,
} from 'buurtaanpak/register';
import { Routekaart, scoreBuurten } from 'buurtaanpak/routekaart';
import {
  createSelectiebesluit,
  drawLoting,
  findBijnaGelijken,
  type Selectieanalyse,
  selectBuurten,
  selectIngeloot,
} from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { addFeiten } from '../../src/register/algoritme/addFeiten.js';
import { countTekens } from '../../src/register/algoritme/countTekens.js';
import { keepOpmaak } from '../../src/register/algoritme/keepOpmaak.js';
import { showTekst } from '../../src/register/algoritme/showTekst.js';
import { toOpmaak } from '../../src/register/algoritme/toOpmaak.js';
import tekst from '../goud/samenwerkingsovereenkomst-2-volledig.json';
import { deepFreeze } from '../hulp.js';
import { beoordelingen, kerncijfers, makeSelectie, routekaarten } from './hulp.js';

const OORDEEL: Algoritmeoordeel = deepFreeze({
  organisatie: 'gemeente Voorbeeld',
  status: 'In gebruik',
  begin: '2026-09',
  contact: 'algoritmes@voorbeeld.nl',
  publicatiecategorie: 'Impactvolle algoritmes',
  aiVerordening: { aiSysteem: false, bijlageIII: false, waarom: 'Vaste regels.' },
  doel: 'Kiezen.',
  proportionaliteit: 'Uitleg.',
  menselijkeTussenkomst: 'Het college besluit.',
  risicos: 'Oude cijfers.',
  grondslag: 'Gemeentewet.',
  impacttoetsen: 'Geen.',
});
const KAARTEN = [routekaarten.oost, routekaarten.energie];
const scores = {
  oost: scoreBuurten(routekaarten.oost, kerncijfers, beoordelingen),
  energie: scoreBuurten(routekaarten.energie, kerncijfers),
};
const selectie = makeSelectie();
const besluit = createSelectiebesluit(selectie, {
  kenmerk: 'SB-1',
  datum: Datum.parse('2026-08-15'),
  gemeente: 'Voorbeeld',
  routekaarten: { oost: { id: 'oost-2026', versie: '1' }, energie: { id: 'energie-2026', versie: '1' } },
});
const overeenkomst = Samenwerkingsovereenkomst.parse(tekst);
const analyse = {
  trekkingen: 1000,
  buurten: [
    { code: 'BU00010001', kans: 0.5, zekerheid: 'muntworp' },
    { code: 'BU00010002', kans: 1, zekerheid: 'zeker' },
  ],
  geheel: { basis: [], kans: 0.226, overlap: 0.9, verschillend: 4 },
} as unknown as Selectieanalyse;
const programmas = [
  { id: 'oost', naam: 'buurten in Oost', routekaart: 'oost-2026' },
  { id: 'energie', naam: 'thema energie', routekaart: 'energie-2026' },
];
const ALLES: ToAlgoritmeregistratieOptions = {
  kolommen: kerncijfers.kolommen,
  programmas,
  scores,
  oordelen: [
    { soort: 'beoordelingen', versie: 1, routekaart: 'oost-2026', rijen: beoordelingen },
    { soort: 'beoordelingen', versie: 1, routekaart: 'ander', rijen: beoordelingen },
  ],
  selectie,
  analyse,
  besluit,
  overeenkomst,
  reserves: [
    { quotum: 'q-oost', reserves: [{ code: 'BU00010005' }] },
    { quotum: 'elders', reserves: [{ code: 'BU00010004' }] },
    { quotum: 'q-energie', reserves: [] },
  ] as unknown as NonNullable<ToAlgoritmeregistratieOptions['reserves']>,
};

const make = (
  oordeel: object = {},
  options: ToAlgoritmeregistratieOptions = {},
  kaarten: readonly Routekaart[] = KAARTEN,
) => toAlgoritmeregistratie(kaarten, { ...OORDEEL, ...oordeel }, options)[0] ?? expect.fail();

function findings(call: () => unknown): string[] {
  try {
    call();
  } catch (fout) {
    if (isDomeinFout(fout)) return fout.bevindingen.map(({ pad, code }) => `${pad.join('.')} ${code}`);
    throw fout;
  }
  throw new Error('nothing was thrown');
}

describe('several Routekaarten of one selection', () => {
  test('are one entry, each with its own method', () => {
    const { methods_and_models: uit = '', source_data: data = '', name } = make({}, ALLES);
    expect(name).toBe('Buurten kiezen: Opgaven in Oost, Thema energie');
    expect(uit).toContain(
      '<p>Invoer: gegevens per buurt, niet per persoon. Mensen gaven 6 oordelen uit de wijk zelf.</p>',
    );
    expect(uit).toContain('<li>Opgaven in Oost, 2 criteria: 1 cijfer en 1 oordeel van mensen.</li>');
    expect(uit).toContain(
      '<li>Thema energie, uitkomst: 5 buurten hebben een score; 1 buurt heeft geen score, omdat er te weinig gegevens zijn.</li>',
    );
    expect(uit).toContain('<p>Score: elke Routekaart geeft een eigen score;');
    expect(uit).toContain('<p>Per criterium van Thema energie:</p>');
    expect(uit).toContain('voor buurten in Oost');
    expect(uit).not.toContain('programma programma');
    expect(data).toContain(
      '<li>Opgaven in Oost, Netwerk in de buurt: oordelen van mensen van gemeente, opbouwwerk en wijk (6 oordelen uit de wijk zelf).</li>',
    );
    expect(Algoritmeregistratie.is(make({}, ALLES))).toBe(true);
  });

  test('of one Routekaart for two programmes each has its count, and weights that follow from figures are not told', () => {
    const kaart = Routekaart.create({ ...routekaarten.energie, weging: { methode: 'pca' } });
    const een = scoreBuurten(kaart, kerncijfers);
    const met = make({}, { scores: { a: een } }, [kaart]).methods_and_models;
    const twee = make({}, { scores: { a: een, b: een }, programmas: [{ id: 'a', naam: 'A', routekaart: kaart.id }] }, [
      kaart,
    ]);
    expect(met).toContain('telt voor');
    expect(twee.methods_and_models).not.toContain('telt voor');
    expect(twee.methods_and_models).toContain('<li>A, uitkomst: 5 buurten');
    expect(twee.methods_and_models).toContain('<li>programma b, uitkomst: 5 buurten');
    expect(twee.methods_and_models).toContain('volgen (PCA), veranderen');
  });

  test('stay within the lengths of the register, however many there are', () => {
    const veel = Array.from({ length: 40 }, (_, i) =>
      Routekaart.create({ ...routekaarten.oost, id: `k${i}`, naam: `Een Routekaart met een lange naam ${i}` }),
    );
    const { methods_and_models: uit = '', ...rest } = make({}, { selectie }, veel);
    expect(countTekens(uit)).toBeLessThanOrEqual(5000);
    expect(uit).toContain('<p>Per criterium:</p><ul><li>en nog 80 andere.</li></ul>');
    expect(uit).toContain('q-oost: 2 voor programma oost');
    expect(rest.name).toBe('Buurten kiezen met 40 Routekaarten');
    expect(rest.source_data).toMatch(/en nog \d+ andere/);
  });
});

describe('what stands in the fields of people', () => {
  test('facts below their words, marked as such', () => {
    const uit = make({}, ALLES);
    const kop = '<p>Feiten uit de gegevens, ingevuld door de software:</p>';
    expect(uit.goal).toContain(
      `<p>Kiezen.</p>${kop}<ul><li>3 buurten zijn gekozen: 2 voor buurten in Oost en 1 voor thema energie.</li>`,
    );
    expect(uit.goal).toContain('De overeenkomst loopt van');
    expect(uit.goal).toContain('Afgesproken voor de gekozen buurten:');
    expect(uit.human_intervention).toBe(
      `<p>Het college besluit.</p>${kop}<ul><li>Oordelen gaven: 6 mensen uit de wijk zelf.</li>` +
        '<li>Het besluit van Voorbeeld is van 15 augustus 2026 (kenmerk SB-1).</li><li>Mensen weken in dat besluit niet af van de berekening.</li></ul>',
    );
    expect(uit.risks).toContain('kwam precies deze keuze in ongeveer 23 van de 100 keer terug');
    expect(uit.risks).toContain('Van 1 buurt is het een muntworp: BU00010001.');
    expect(uit.risks).toContain('Voor thema energie: 1 buurt heeft geen score');
    expect(uit.risks).toContain('De cijfers zijn uit 2024.');
    expect(uit.methods_and_models).toContain('BU00010002 (in alle 1000 keer)');
    expect(uit.methods_and_models).toContain('Reserve voor q-oost: BU00010005');
    expect(uit.methods_and_models).toContain('Reserve voor elders: BU00010004');
    expect(uit.source_id).toBe('SB-1');
    expect(uit.provider).toBe(overeenkomst.partijen.find(({ rol }) => rol === 'uitvoerder')?.naam);
    const { begin: _, ...zonderBegin } = OORDEEL;
    expect(toAlgoritmeregistratie(KAARTEN, zonderBegin, ALLES)[0]?.begin_date).toBe('2026-08');
    expect(make({ status: 'Buiten gebruik' }, ALLES).end_date).toBe(overeenkomst.looptijd.tot.slice(0, 7));
    const zeker = { ...analyse, buurten: analyse.buurten.slice(1) };
    expect(make({}, { analyse: zeker }).risks).toContain('Van geen enkele buurt is het een muntworp');
  });

  test('the deviations of people with their reason, by name', () => {
    const afwijkingen = [
      { eruit: 'BU00010001', erin: 'BU00010003', quotum: 'q-oost', motief: 'Sloop & <nieuwbouw>' },
      { erin: 'BU00010004', quotum: 'q-oost', motief: 'Al bezig' },
      { eruit: 'BU00010002', quotum: 'q-oost', motief: 'Wil niet' },
    ];
    const uit = make({}, { besluit: { ...besluit, gemeente: undefined, afwijkingen } }).human_intervention;
    expect(uit).toContain('<li>Het besluit is van 15 augustus 2026');
    expect(uit).toContain('<li>Mensen weken in dat besluit 3 keer af van de berekening.</li>');
    expect(uit).toContain('<li>Afwijking: BU00010002 eruit. Reden: Wil niet</li>');
    expect(uit).toContain('<li>Afwijking: BU00010001 eruit, BU00010003 erin. Reden: Sloop &amp; &lt;nieuwbouw></li>');
    expect(uit).toContain('<li>Afwijking: BU00010004 erin. Reden: Al bezig</li>');
  });

  test('nothing beside it when the model has no facts, and no facts that do not fit', () => {
    expect(make().goal).toBe('Kiezen.');
    expect(addFeiten('x'.repeat(2490), ['Een feit.'], 2500)).toBe('x'.repeat(2490));
    const krap = addFeiten('x'.repeat(2400), ['Een feit.', 'y'.repeat(90)], 2500);
    expect(krap).toContain('<li>en nog');
    expect(countTekens(krap)).toBeLessThanOrEqual(2500);
    expect(addFeiten('<p>Zelf</p>', ['Een feit.'], 2500)).toMatch(/^<p>Zelf<\/p><p>Feiten/);
  });

  test('the reasoning about the AI Act', () => {
    const ai = (waarom: string, bijlageIII: boolean) =>
      make({
        publicatiecategorie: 'Hoog-risico AI-systeem',
        aiVerordening: { aiSysteem: true, bijlageIII, waarom },
      }).proportionality;
    expect(ai('Zelf.', true)).toContain(
      'beoordeeld als een AI-systeem; het gebruik valt wel onder bijlage III. Reden: Zelf.</p>',
    );
    expect(ai('Een.\nTwee.', false)).toContain('Reden:</p><p>Een.</p><p>Twee.</p>');
    expect(make({ proportionaliteit: '<p>Al html.</p>' }).proportionality).toMatch(
      /^<p>Al html.<\/p><p>AI-verordening/,
    );
  });

  test.each([
    ['gewoon', 'gewoon'],
    ['een < twee & drie', 'een &lt; twee &amp; drie'],
    ['<p>a</p><script>x</script>', '<p>a</p>&lt;script>x&lt;/script>'],
    ['<P class="x">a</P><br/><br />', '<p>a</p><br><br>'],
    ['&amp; &#60; &nbsp; &x', '&amp; &#60; &nbsp; &amp;x'],
  ])('html of people: %s', (van, naar) => {
    expect(keepOpmaak(van)).toBe(naar);
  });

  test('lines become paragraphs and lists, and a field without html shows its signs', () => {
    expect(toOpmaak('Eén.\n\n- a\n- b\nTwee.\n- c')).toBe(
      '<p>Eén.</p><ul><li>a</li><li>b</li></ul><p>Twee.</p><ul><li>c</li></ul>',
    );
    expect(toOpmaak('<ul><li>a</li></ul>\nb')).toBe('<ul><li>a</li></ul>\nb');
    expect(showTekst('A & <b> &amp; C')).toBe('A &amp; &lt;b> &amp; C');
    const uit = make({
      naam: 'A & B',
      korteOmschrijving: 'x < y',
      leverancier: 'Q & R',
      trefwoorden: ['a', 'b & c'],
      grondslagen: [{ title: 'Wet & regel', link: 'https://x.nl' }],
    });
    expect([uit.name, uit.description_short, uit.provider, uit.tags, uit.lawful_basis_grouping?.[0]?.title]).toEqual([
      'A &amp; B',
      'x &lt; y',
      'Q &amp; R',
      'a, b &amp; c',
      'Wet &amp; regel',
    ]);
  });
});

describe('the short description', () => {
  test('says what is counted, chosen and decided in at most 350 signs', () => {
    const kort = make({}, ALLES).description_short;
    expect(kort).toBe(
      'Dit algoritme geeft buurten een score uit 3 cijfers en 1 oordeel van mensen en kiest buurten binnen 2 vooraf gegeven aantallen. ' +
        '5 buurten konden meedoen; daarvan zijn er 3 gekozen: 2 voor buurten in Oost en 1 voor thema energie. Daarna besluit de gemeente Voorbeeld.',
    );
    const lang = programmas.map((een) => ({ ...een, naam: 'x'.repeat(120) }));
    const ingekort = make({}, { ...ALLES, programmas: lang }).description_short;
    expect(countTekens(ingekort)).toBeLessThanOrEqual(350);
    expect(ingekort).toContain('daarvan zijn er 3 gekozen. Daarna');
    const { konMeedoen: _, ...bewaard } = 'gekozen' in selectie ? selectie : expect.fail();
    expect(make({}, { selectie: bewaard }).description_short).toContain('Er zijn er 3 gekozen: 2 voor');
    expect(make({}, { selectie: makeSelectie(9) }).description_short).toContain(
      'Een keuze die aan alle eisen voldoet, is niet gevonden.',
    );
    const een = selectBuurten({ p: [{ code: 'A', score: 1 }] }, [{ id: 'q', programma: 'p', aantal: 1 }], {});
    expect(make({ organisatie: 'Stichting Wijk' }, { selectie: een }).description_short).toContain(
      '1 buurt kon meedoen; daarvan is er 1 gekozen: 1 voor programma p. Daarna besluiten mensen van Stichting Wijk.',
    );
  });
});

describe('an entry for each gemeente', () => {
  const { organisatie: _, ...gedeeld } = OORDEEL;
  const perGemeente = [
    { organisatie: 'gemeente Boxtel', contact: 'algoritmes@boxtel.example', begin: undefined },
    { organisatie: 'gemeente Sint-Michielsgestel', grondslag: 'Eigen grond.' },
  ];

  test('with what it judges otherwise', () => {
    const uit = toAlgoritmeregistratie(KAARTEN, { ...gedeeld, perGemeente });
    expect(
      uit.map(({ organization, contact_email, lawful_basis, begin_date }) => [
        organization,
        contact_email,
        lawful_basis,
        begin_date,
      ]),
    ).toEqual([
      ['gemeente Boxtel', 'algoritmes@boxtel.example', 'Gemeentewet.', '2026-09'],
      ['gemeente Sint-Michielsgestel', 'algoritmes@voorbeeld.nl', 'Eigen grond.', '2026-09'],
    ]);
    expect(uit.flatMap((een) => checkAlgoritmeregistratie(een))).toEqual([]);
  });

  test('and what is wrong at its place', () => {
    const fout = [
      { organisatie: 'gemeente Boxtel', contact: 'balie' },
      { organisatie: 'gemeente Boxtel' },
      { organisatie: ' ' },
    ];
    expect(
      findings(() => toAlgoritmeregistratie(KAARTEN, { ...gedeeld, risicos: '', perGemeente: fout })).sort(),
    ).toEqual([
      'perGemeente.0.contact register.contact_ongeldig',
      'perGemeente.1.organisatie register.gemeente_dubbel',
      'perGemeente.2.organisatie register.oordeel_ontbreekt',
      'risicos register.oordeel_ontbreekt',
    ]);
    expect(findings(() => toAlgoritmeregistratie(KAARTEN, { ...OORDEEL, perGemeente }))).toEqual([
      'organisatie register.organisatie_en_gemeenten',
    ]);
  });
});

describe('the category and the status', () => {
  const codes = (publicatiecategorie: string, aiSysteem: boolean, bijlageIII: boolean) =>
    checkAlgoritmeregistratie(
      { ...make(), publication_category: publicatiecategorie as 'Overige algoritmes' },
      {
        aiVerordening: { aiSysteem, bijlageIII, waarom: 'x' },
      },
    ).map(({ code, ernst }) => `${ernst} ${code}`);

  test('are held against the AI Act, and nothing is decided', () => {
    expect(codes('Hoog-risico AI-systeem', false, true)).toEqual(['fout register.hoog_risico_zonder_ai']);
    expect(codes('Hoog-risico AI-systeem', true, false)).toEqual(['waarschuwing register.hoog_risico_niet_genoemd']);
    expect(codes('Hoog-risico AI-systeem', true, true)).toEqual([]);
    expect(codes('Impactvolle algoritmes', true, true)).toEqual(['waarschuwing register.hoog_risico_gemist']);
    expect(codes('Impactvolle algoritmes', true, false)).toEqual([]);
    expect(codes('Impactvolle algoritmes', false, true)).toEqual([]);
    expect(codes('Overige algoritmes', false, false)).toEqual(['waarschuwing register.categorie_bij_twijfel']);
    expect(findings(() => make({ publicatiecategorie: 'Hoog-risico AI-systeem' }))).toEqual([
      'publicatiecategorie register.hoog_risico_zonder_ai',
    ]);
  });

  test('a reasoning that is missing is told, in whole or in part, and never assumed', () => {
    const { aiVerordening: _, ...zonder } = OORDEEL;
    const missing = (aiVerordening: unknown) =>
      findings(() => toAlgoritmeregistratie(KAARTEN, { ...zonder, aiVerordening } as Algoritmeoordeel));
    expect(missing(undefined)).toEqual(['aiVerordening register.oordeel_ontbreekt']);
    expect(missing({ aiSysteem: false })).toEqual([
      'aiVerordening.bijlageIII register.oordeel_ontbreekt',
      'aiVerordening.waarom register.oordeel_ontbreekt',
    ]);
    expect(missing('nee')).toHaveLength(3);
  });

  test('the status is held against decision and agreement on a day', () => {
    const status = (dag: string, options: object, eigen = 'In gebruik') =>
      checkAlgoritmeregistratie(
        { ...make(), status: eigen as 'In gebruik', end_date: '2099-01' },
        {
          peildatum: Datum.parse(dag),
          ...options,
        },
      ).map(({ code, params }) => `${code} ${params.voorstel}`);
    expect(status('2026-08-14', { besluit })).toEqual(['register.status_anders In ontwikkeling']);
    expect(status('2026-08-15', { besluit })).toEqual([]);
    expect(status('2026-08-15', {})).toEqual(['register.status_anders In ontwikkeling']);
    const { tot } = overeenkomst.looptijd;
    expect(status(tot, { besluit, overeenkomst })).toEqual([]);
    expect(status('2090-01-01', { besluit, overeenkomst })).toEqual(['register.status_anders Buiten gebruik']);
    expect(status('2090-01-01', { besluit, overeenkomst }, 'Buiten gebruik')).toEqual([]);
    expect(() => status('gisteren', {})).toThrow();
  });
});

test('the lot names its seed, and buurten without a figure that they must have are told apart', () => {
  const rijen = ['A', 'B', 'C'].map((code) => ({ code, score: code === 'A' ? 0.9 : 0.5 }));
  const voor = selectBuurten({ p: rijen }, [{ id: 'q', programma: 'p', aantal: 2 }], {});
  const loting = drawLoting(findBijnaGelijken(voor), { zaad: 'Lotto 5' });
  const uit = make({}, { selectie: selectIngeloot(voor, loting), besluit: { ...besluit, loting } });
  expect(uit.methods_and_models).toContain('Het zaad was Lotto 5.');
  const kaart = (regel: 'weigeren' | 'weglaten') =>
    Routekaart.create({
      ...routekaarten.energie,
      criteria: routekaarten.energie.criteria.map((criterium) => ({ ...criterium, ontbrekend: { regel } })),
    });
  const dun = scoreBuurten(kaart('weglaten'), kerncijfers);
  const streng = scoreBuurten(kaart('weigeren'), kerncijfers);
  const zeg = (zonderScore: typeof dun.zonderScore) =>
    make({}, { scores: { p: { ...dun, zonderScore } } }, [kaart('weglaten')]).risks;
  expect(zeg(streng.zonderScore)).toContain('1 buurt heeft geen score, omdat een gegeven ontbreekt dat er moet zijn.');
  expect(zeg([...dun.zonderScore, ...streng.zonderScore])).toContain(
    '2 buurten hebben geen score: 1 omdat er te weinig gegevens zijn en 1 omdat een gegeven ontbreekt dat er moet zijn.',
  );
  expect(zeg([])).not.toContain('geen score');
});
