import { Datum } from 'buurtaanpak/kern';
import { type Opzetgegevens, type Opzetstap, runOpzet } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { criterium, kaart, oordeel, opzetVan, programma } from './klein.js';

const PEILDATUM = Datum.parse('2026-09-01');
/** Four buurten in two wijken; the scores by `x` are 0, 1, 0.5 and 0.8. */
const rijen = () => [
  { code: 'BU00802001', naam: 'A', x: 0, y: 10 },
  { code: 'BU00802002', naam: 'B', x: 10, y: 0 },
  { code: 'BU00808003', naam: 'C', x: 5, y: 8 },
  { code: 'BU00808004', naam: 'D', x: 8, y: 2 },
];
const FEITEN = (): Opzetgegevens => ({ rijen: { eigen: rijen() } });
const loop = (delen: object, gegevens: Opzetgegevens, tot?: Opzetstap, options: object = {}) =>
  runOpzet(opzetVan(delen), gegevens, { peildatum: PEILDATUM, ...(tot === undefined ? {} : { tot }), ...options });
const meldingen = ({ bevindingen }: ReturnType<typeof runOpzet>) =>
  bevindingen.map(({ code, ernst, pad, params }) => [code, ernst, pad, params]);

test('a quotum that nobody meets, and a choice that cannot be', () => {
  const met = (quotum: object) =>
    loop({ programmas: [programma('p', { quota: [{ id: 'q', ...quotum }] })] }, FEITEN(), 'selectie');
  const niemand = met({ aantal: 1, naam: 'Het ene', waar: { cijfers: [{ cijfer: 'x', minimaal: 99 }] } });
  expect([niemand.selectie?.uitkomst, niemand.gekozen, niemand.reserves, meldingen(niemand)]).toEqual([
    'onhaalbaar',
    undefined,
    undefined,
    [
      ['opzet.quotum_zonder_buurten', 'fout', ['selectie', 'programmas', 0, 'quota', 0], { quotum: 'Het ene' }],
      [
        'selectie.verruim_aantal',
        'info',
        ['selectie', 'programmas', 0, 'quota', 0],
        { quotum: 'Het ene', aantal: '0' },
      ],
    ],
  ]);
  const teVeel = met({ aantal: 5 });
  expect([teVeel.selectie?.uitkomst, meldingen(teVeel)]).toEqual([
    'onhaalbaar',
    [
      [
        'selectie.botsing_quotum',
        'fout',
        ['selectie', 'programmas', 0, 'quota', 0],
        { quotum: 'q', gevraagd: '5', over: 4, kandidaten: 4 },
      ],
      ['selectie.verruim_aantal', 'info', ['selectie', 'programmas', 0, 'quota', 0], { quotum: 'q', aantal: '4' }],
    ],
  ]);
});

test('reserves as many as the opzet asks, and neighbours when a rule asks for them', () => {
  const kies = (keuze: object, feiten: object = {}) => loop({ keuze }, { ...FEITEN(), ...feiten }, 'selectie');
  expect(
    [0, 1].map((reserves) => kies({ reserves }).reserves?.map((een) => een.reserves.map(({ code }) => code))),
  ).toEqual([[[]], [['BU00808004']]]);
  const regels = { regels: [{ soort: 'niet_aangrenzend' }] };
  const zonder = kies(regels);
  expect([zonder.nodig, zonder.selectie]).toEqual([[{ stap: 'selectie', wat: 'buren' }], undefined]);
  expect(kies(regels, { buren: [['BU00802001', 'BU00802002']] }).gekozen).toEqual([
    { code: 'BU00802002', programma: 'p', quotum: 'q-p', score: 1 },
  ]);
});

test('lots: none needed, not drawn yet, drawn', () => {
  const gelijk = { rijen: { eigen: rijen().map((rij) => ({ ...rij, x: rij.x > 6 ? 8 : rij.x })) } };
  const loot = (velden: object, feiten: Opzetgegevens = gelijk) => {
    const uit = loop({ keuze: { loting: { bron: 'de Lotto', ...velden } } }, feiten, 'selectie');
    return [meldingen(uit), uit.gekozen?.length, uit.loting !== undefined, uit.voorLoting !== undefined];
  };
  expect(loot({ zaad: 'abcd' }, FEITEN())).toEqual([
    [['opzet.loting_niet_nodig', 'info', ['selectie', 'loting'], {}]],
    1,
    false,
    false,
  ]);
  expect(loot({})).toEqual([
    [
      [
        'opzet.loting_zonder_zaad',
        'waarschuwing',
        ['selectie', 'loting'],
        { plaatsen: 1, aantal: 2, bron: 'de Lotto' },
      ],
    ],
    1,
    false,
    false,
  ]);
  expect(loot({ zaad: 'abcd' })).toEqual([
    [['opzet.geloot', 'info', ['selectie', 'loting'], { plaatsen: 1, aantal: 2, zaad: 'abcd' }]],
    1,
    true,
    true,
  ]);
  expect(loot({ marge: 0.3 }, FEITEN())).toEqual([
    [
      [
        'opzet.loting_zonder_zaad',
        'waarschuwing',
        ['selectie', 'loting'],
        { plaatsen: 1, aantal: 2, bron: 'de Lotto' },
      ],
    ],
    1,
    false,
    false,
  ]);
});

test('judgements that are asked: none, all, of a Routekaart that is not there', () => {
  const delen = {
    routekaarten: [
      kaart('r', {
        beoordelingsschaal: {
          van: 1,
          tot: 5,
          ankers: [
            { waarde: 1, betekenis: 'a' },
            { waarde: 5, betekenis: 'b' },
          ],
        },
        criteria: [oordeel('o')],
      }),
    ],
  };
  expect(loop(delen, FEITEN(), 'scores').nodig).toEqual([{ stap: 'scores', wat: 'oordelen', id: 'r' }]);
  const document = (routekaart: string, scores: readonly number[]) => ({
    soort: 'beoordelingen',
    versie: 1,
    routekaart,
    rijen: scores.map((score, i) => ({
      buurt: rijen()[i]?.code,
      criterium: 'o',
      rol: 'wijk',
      beoordelaar: 'w',
      score,
      datum: '2026-05-01',
    })),
  });
  const met = (...oordelen: object[]) => {
    const uit = loop(delen, { ...FEITEN(), oordelen: oordelen as never }, 'scores');
    return [Object.keys(uit.scores), meldingen(uit), uit.nodig];
  };
  expect(met(document('r', [1, 2, 3, 4]))).toEqual([['p'], [], []]);
  expect(met(document('r', [1, 9]), document('weg', []))).toEqual([
    [],
    [
      [
        'opzet.oordelen_onbekend',
        'fout',
        ['scores', 'oordelen', 1, 'routekaart'],
        { routekaart: 'weg', bekend: ['r'] },
      ],
      [
        'routekaart.score_buiten_schaal',
        'fout',
        ['scores', 'oordelen', 'r', 1, 'score'],
        { score: '9', van: 1, tot: 5, stap: 1 },
      ],
      [
        'opzet.buurten_zonder_oordeel',
        'waarschuwing',
        ['scores', 'oordelen', 'r'],
        { aantal: 2, totaal: 4, buurten: ['BU00808003', 'BU00808004'] },
      ],
    ],
    [],
  ]);
});

test('who stops a run gets no result', () => {
  const stop = new AbortController();
  stop.abort();
  expect(() => loop({}, FEITEN(), 'tabel', { signaal: stop.signal })).toThrow();
});

test('the draws of a choice are computed, and not of what was handed in', () => {
  const zekerheid = { zaad: 'z', trekkingen: 3 };
  const delen = { routekaarten: [kaart('r', { criteria: [criterium('x'), criterium('y')] })], keuze: { zekerheid } };
  const uit = loop(delen, FEITEN(), 'selectie');
  expect([uit.zekerheid?.trekkingen, meldingen(uit)]).toEqual([3, []]);
  const { selectie, scores } = uit;
  const met = (gegevens: object) => {
    const dit = loop(delen, { ...FEITEN(), ...gegevens }, 'selectie');
    return [dit.zekerheid, meldingen(dit)];
  };
  expect([met({ selectie }), met({ scores }), met({ scores: {} })[1]]).toEqual([
    [undefined, [['opzet.zekerheid_onbekend', 'info', ['selectie', 'zekerheid'], { wat: ['selectie'] }]]],
    [undefined, [['opzet.zekerheid_onbekend', 'info', ['selectie', 'zekerheid'], { wat: ['p'] }]]],
    [],
  ]);
});
