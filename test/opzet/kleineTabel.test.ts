import { Datum } from 'buurtaanpak/kern';
import { fromKerncijferdocument, Kerncijferdocument, toKerncijferdocument } from 'buurtaanpak/kerncijfers';
import { type Opzetgegevens, runOpzet, writeOpzet } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { checkMeetlatten } from '../../src/opzet/controle/checkMeetlatten.js';
import { foutVan } from '../hulp.js';
import { criterium, eigenBron, kaart, opzetVan, programma } from './klein.js';

const PEILDATUM = Datum.parse('2026-09-01');
const tabelloop = (delen: object, gegevens: Opzetgegevens) =>
  runOpzet(opzetVan(delen), gegevens, { peildatum: PEILDATUM, tot: 'tabel' });
const meldingen = ({ bevindingen }: ReturnType<typeof runOpzet>) =>
  bevindingen.map(({ code, ernst, pad, params }) => [code, ernst, pad, params]);
const cellen = ({ tabel }: ReturnType<typeof runOpzet>) =>
  tabel && {
    gebieden: tabel.gebieden.map(({ code, naam }) => [code, naam]),
    kolommen: toKerncijferdocument(tabel).kolommen.map((een) => [een.sleutel, een.cellen]),
  };
/** Four buurten in a row, of two wijken, each with a year of figures. */
const rijen = (jaar?: number) =>
  [400, 350, 300, 900].map((inwoners, i) => ({
    code: `BU0080${i < 3 ? '20' : '80'}0${i + 1}`,
    naam: `Buurt ${i + 1}`,
    gemeente: 'GM0080',
    wijk: i < 3 ? 'WK008020' : 'WK008080',
    jaar: jaar ?? 2024,
    inwoners: inwoners + ((jaar ?? 2024) - 2024) * 10,
    x: i + 1,
  }));
const bron = (tabel: object = {}) =>
  eigenBron('eigen', [], {
    wijkkolom: 'wijk',
    gemeentekolom: 'gemeente',
    kolommen: [
      { kolom: 'inwoners', sleutel: 'aantal_inwoners', eenheid: 'aantal' },
      { kolom: 'x', sleutel: 'x', eenheid: 'aantal' },
    ],
    ...tabel,
  });
const buren = [
  ['BU00802001', 'BU00802002'],
  ['BU00802002', 'BU00802003'],
  ['BU00802003', 'BU00808004'],
] as never;

test('sources are joined: the first says which areas there are', () => {
  const uit = tabelloop(
    { bronnen: [eigenBron('a', ['x']), eigenBron('b', ['y'])] },
    {
      rijen: {
        a: [
          { code: 'BU00802001', naam: 'A', x: 1 },
          { code: 'BU07570001', naam: 'C', x: 9 },
        ],
        b: [
          { code: 'BU00802001', naam: 'A', y: 2 },
          { code: 'BU00802002', naam: 'B', y: 3 },
        ],
      },
    },
  );
  expect([cellen(uit), meldingen(uit), uit.nodig]).toEqual([
    {
      gebieden: [['BU00802001', 'A']],
      kolommen: [
        ['x', [1]],
        ['y', [2]],
      ],
    },
    [['kerncijfers.niet_gekoppeld', 'info', ['tabel', 'b'], { tabel: 2, ontbreekt: 0, vervallen: 1 }]],
    [],
  ]);
});

test('a gemeente without buurten is told, also of a table that is handed in', () => {
  const gemeenten = [
    { code: 'GM0080', naam: 'Leeuwarden' },
    { code: 'GM0757', naam: 'Boxtel' },
  ];
  const eigen = [{ code: 'BU00802001', naam: 'A', x: 1, y: 2 }];
  const uit = tabelloop({ gemeenten }, { rijen: { eigen } });
  expect([cellen(uit), meldingen(uit)]).toEqual([
    {
      gebieden: [['BU00802001', 'A']],
      kolommen: [
        ['x', [1]],
        ['y', [2]],
      ],
    },
    [['kerncijfers.gemeente_onbekend', 'fout', ['tabel', 'eigen'], { code: 'GM0757', jaar: 2024 }]],
  ]);
  const { tabel = expect.fail() } = tabelloop({}, { rijen: { eigen } });
  const gegeven = tabelloop({ gemeenten }, { tabel });
  expect([gegeven.gegeven, meldingen(gegeven)]).toEqual([
    ['tabel'],
    [['opzet.gemeente_zonder_buurten', 'fout', ['tabel', 'GM0757'], { code: 'GM0757' }]],
  ]);
  const document = tabelloop({}, { tabel: toKerncijferdocument(tabel) });
  expect(cellen(document)).toEqual(cellen(tabelloop({}, { tabel })));
  const vreemd = tabelloop({ gemeenten: gemeenten.slice(1) }, { tabel });
  expect([vreemd.tabel, meldingen(vreemd)]).toEqual([
    undefined,
    [['opzet.gemeente_zonder_buurten', 'fout', ['tabel', 'GM0757'], { code: 'GM0757' }]],
  ]);
  expect(meldingen(tabelloop({}, { tabel: { soort: 'iets' } as never }))).toEqual([
    ['kern.soort_verkeerd', 'fout', ['tabel', 'soort'], { verwacht: 'kerncijfertabel', gekregen: '"iets"' }],
  ]);
});

test('figures of another year: with a mapping asked, or codes taken as equal', () => {
  const met = (andereIndeling?: string) =>
    tabelloop(
      { bronnen: [{ ...eigenBron('eigen', ['x'], { jaar: 2023 }), andereIndeling }] },
      { rijen: { eigen: [{ code: 'BU00802001', naam: 'A', x: 1 }] } },
    );
  expect([met().nodig, meldingen(met()), cellen(met())]).toEqual([
    [],
    [['opzet.bron_jaar', 'waarschuwing', ['opzet', 'bronnen', 0], { bron: 'eigen', jaar: 2023, indelingsjaar: 2024 }]],
    { gebieden: [['BU00802001', 'A']], kolommen: [['x', [1]]] },
  ]);
  expect([met('koppeling').nodig, met('koppeling').tabel]).toEqual([
    [{ stap: 'tabel', wat: 'koppeling', id: 'eigen' }],
    undefined,
  ]);
});

test('growth and trend are added once', () => {
  const eigen = [2022, 2023, 2024].flatMap(rijen);
  const uit = tabelloop(
    {
      bronnen: [bron({ jaar: 2024, jaarkolom: 'jaar' })],
      reeksen: [{ sleutel: 'aantal_inwoners' }],
      routekaarten: [kaart('r', { criteria: [criterium('x:2024')] })],
    },
    { rijen: { eigen } },
  );
  expect([cellen(uit), meldingen(uit)]).toEqual([
    {
      gebieden: [
        ['BU00802001', 'Buurt 1'],
        ['BU00802002', 'Buurt 2'],
        ['BU00802003', 'Buurt 3'],
        ['BU00808004', 'Buurt 4'],
      ],
      kolommen: [
        ['aantal_inwoners:2022', [380, 330, 280, 880]],
        ['aantal_inwoners:2023', [390, 340, 290, 890]],
        ['aantal_inwoners:2024', [400, 350, 300, 900]],
        ['x:2022', [1, 2, 3, 4]],
        ['x:2023', [1, 2, 3, 4]],
        ['x:2024', [1, 2, 3, 4]],
        ['groei_aantal_inwoners', [5.26315789474, 6.06060606061, 7.14285714286, 2.27272727273]],
        ['trend_aantal_inwoners', [10, 10, 10, 10]],
      ],
    },
    [],
  ]);
});

test('composed buurten: asked neighbours, and then made within a wijk', () => {
  const delen = { bronnen: [bron()], samenstelling: { doel: 750, min: 500, max: 1000 } };
  const zonder = tabelloop(delen, { rijen: { eigen: rijen() } });
  expect([zonder.nodig, zonder.tabel]).toEqual([[{ stap: 'tabel', wat: 'buren' }], undefined]);
  const splitsen = tabelloop({ ...delen, samenstelling: { splitsen: true } }, { rijen: { eigen: rijen() } });
  expect(splitsen.nodig).toEqual([
    { stap: 'tabel', wat: 'buren' },
    { stap: 'tabel', wat: 'vierkanten' },
  ]);
  const uit = tabelloop(delen, { rijen: { eigen: rijen() }, buren });
  expect([cellen(uit), meldingen(uit), uit.buren, uit.samenstelling?.buurten]).toEqual([
    {
      gebieden: [
        ['WK008020-001', 'Buurt 1, Buurt 2 en Buurt 3'],
        ['BU00808004', 'Buurt 4'],
      ],
      kolommen: [
        ['aantal_inwoners', [1050, 900]],
        ['x', ['niet_van_toepassing', 4]],
      ],
    },
    [
      ['opzet.samengesteld', 'info', ['tabel', 'samenstelling'], { aantal: 2, goed: 1, procent: 46.2 }],
      [
        'opzet.cijfer_niet_samen',
        'waarschuwing',
        ['opzet', 'routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
        { cijfer: 'x', aantal: 1 },
      ],
    ],
    [['BU00808004', 'WK008020-001']],
    [
      {
        code: 'WK008020-001',
        eenheden: ['BU00802001', 'BU00802002', 'BU00802003'],
        inwoners: 1050,
        grens: 'WK008020',
        status: 'te_groot',
      },
      { code: 'BU00808004', eenheden: ['BU00808004'], inwoners: 900, grens: 'WK008080', status: 'goed' },
    ],
  ]);
});

test('a meetlat goes without a reference, and with the Routekaart of its programme', () => {
  const meetlat = {
    soort: 'meetlat',
    versie: 1,
    routekaart: 'r',
    aantal: 4,
    indeling: { gebieden: 'cbs', jaar: 2024 },
    criteria: [{ id: 'weg', punten: [] }],
  };
  const opzet = opzetVan();
  const met = (velden: object) => ({ ...opzet, programmas: [{ ...programma('p'), ...velden }] }) as never;
  expect(checkMeetlatten(opzet)).toEqual([]);
  expect(checkMeetlatten(met({ meetlat, referentie: 'alle', routekaart: 'weg' }))).toEqual([
    {
      code: 'opzet.meetlat_en_referentie',
      ernst: 'fout',
      pad: ['programmas', 0, 'referentie'],
      params: { programma: 'p' },
    },
  ]);
});

test('the piece as a whole: its head, its sources and its sections', () => {
  const verslag = writeOpzet(opzetVan(), { peildatum: PEILDATUM });
  const { blokken, bronnen, ...hoofd } = verslag;
  expect(hoofd).toEqual({
    soort: 'verslag',
    versie: 2,
    taal: 'nl',
    titel: 'Klein',
    lezer: 'raad',
    vermeldingen: [],
    peildatum: '2026-09-01',
    onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
  });
  expect(bronnen.map(({ id, naam, vingerafdruk }) => [id, naam, vingerafdruk?.slice(0, 7)])).toEqual([
    ['opzet', 'Opzet Klein', 'sha256:'],
    ['uitwerking', 'Wat uit de opzet volgt: namen van cijfers, delen van het geheel, en wie wat draagt', 'sha256:'],
  ]);
  expect(blokken.map((een) => (een.soort === 'sectie' ? een.titel : een.soort))).toEqual([
    'alinea',
    'alinea',
    'Waar',
    'Waar de cijfers vandaan komen',
    'Waarop buurten worden beoordeeld',
    'Hoeveel buurten, en waar',
    'Hoe wordt gekozen',
  ]);
  expect(foutVan(() => writeOpzet(opzetVan(), undefined as never)).params).toEqual({ soort: 'opties', aantal: 1 });
  expect(foutVan(() => writeOpzet(opzetVan(), { peildatum: 'x' as never })).code).toBe('kern.datum_ongeldig');
});

test('a table with codes of its own stays whole', () => {
  const tabel = fromKerncijferdocument(
    Kerncijferdocument.parse({
      soort: 'kerncijfertabel',
      versie: 2,
      indeling: { gebieden: 'vrij', jaar: 2024 },
      gebieden: [{ code: 'N', naam: 'N', soort: 'samengesteld' }],
      kolommen: [],
    }),
  );
  const uit = tabelloop({ routekaarten: [kaart('r')] }, { tabel });
  expect([uit.tabel?.gebieden, meldingen(uit)]).toEqual([
    [{ code: 'N', naam: 'N', soort: 'samengesteld' }],
    [
      [
        'opzet.cijfer_ontbreekt',
        'fout',
        ['opzet', 'routekaarten', 0, 'criteria', 0, 'bron', 'sleutel'],
        { cijfer: 'x' },
      ],
    ],
  ]);
});
