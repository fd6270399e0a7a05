import { Datum } from 'buurtaanpak/kern';
import { fromKerncijferdocument, Kerncijferdocument } from 'buurtaanpak/kerncijfers';
import { createFormulieren, readFormulieren } from 'buurtaanpak/opzet';
import { expect, test } from 'vitest';
import { checkOordelen } from '../../src/opzet/formulier/checkOordelen.js';
import { joinBladen } from '../../src/opzet/formulier/joinBladen.js';
import { listGevraagd } from '../../src/opzet/formulier/listGevraagd.js';
import { migrateOpzet } from '../../src/opzet/migratie/migrateOpzet.js';
import { foutVan } from '../hulp.js';
import { criterium, kaart, meld, oordeel, opzetVan, programma } from './klein.js';

const SCHAAL = {
  van: 1,
  tot: 5,
  ankers: [
    { waarde: 1, betekenis: 'niet' },
    { waarde: 5, betekenis: 'zeer' },
  ],
};
const vraagt = (id: string) => kaart(id, { beoordelingsschaal: SCHAAL, criteria: [criterium('x'), oordeel('o')] });
const GEMEENTEN = [
  { code: 'GM0080', naam: 'Leeuwarden' },
  { code: 'GM0757', naam: 'Boxtel' },
];
const LANG = 'een-heel-lange-naam-van-een-routekaart';
const tabelVan = () =>
  fromKerncijferdocument(
    Kerncijferdocument.parse({
      soort: 'kerncijfertabel',
      versie: 2,
      indeling: { gebieden: 'vrij', jaar: 2024 },
      gebieden: [
        { code: 'GM0080', naam: 'Leeuwarden', soort: 'gemeente', gemeente: 'GM0080' },
        { code: 'A', naam: 'A', soort: 'buurt', gemeente: 'GM0080' },
        { code: 'B', naam: 'B', soort: 'buurt', gemeente: 'GM0757' },
        { code: 'N', naam: 'N', soort: 'samengesteld' },
      ],
      kolommen: [],
    }),
  );

test('the Routekaarten in use that ask people, with the gemeenten of their programmes', () => {
  const opzet = opzetVan({
    gemeenten: GEMEENTEN,
    routekaarten: [kaart('r'), vraagt('s'), vraagt('t'), vraagt('u')],
    programmas: [
      programma('p'),
      programma('q', { routekaart: 's', gemeente: 'GM0757' }),
      programma('v', { routekaart: 't' }),
      programma('w', { routekaart: 's', gemeente: 'GM0080' }),
    ],
  });
  expect(listGevraagd(opzet).map(({ routekaart, gemeenten }) => [routekaart.id, gemeenten])).toEqual([
    ['s', ['GM0757', 'GM0080']],
    ['t', ['GM0080', 'GM0757']],
  ]);
});

test('a sheet for each, with the buurten of its gemeenten', () => {
  const opzet = (delen: object = {}) =>
    opzetVan({
      gemeenten: GEMEENTEN,
      routekaarten: [kaart('r'), vraagt('s'), vraagt('t')],
      programmas: [
        programma('q', { routekaart: 's', gemeente: 'GM0757' }),
        programma('v', { routekaart: 't' }),
        programma('p'),
      ],
      ...delen,
    });
  expect(createFormulieren(opzet(), tabelVan())).toEqual([
    {
      naam: 's',
      titel: 'Kaart s',
      rijen: [
        ['buurt', 'naam', 'criterium', 'vraag', 'schaal', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'],
        ['B', 'B', 'o', 'Criterium o', '1 t/m 5 (1 = niet; 5 = zeer)', null, null, null, null, null],
        ['N', 'N', 'o', 'Criterium o', '1 t/m 5 (1 = niet; 5 = zeer)', null, null, null, null, null],
      ],
    },
    {
      naam: 't',
      titel: 'Kaart t',
      rijen: [
        ['buurt', 'naam', 'criterium', 'vraag', 'schaal', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'],
        ['A', 'A', 'o', 'Criterium o', '1 t/m 5 (1 = niet; 5 = zeer)', null, null, null, null, null],
        ['B', 'B', 'o', 'Criterium o', '1 t/m 5 (1 = niet; 5 = zeer)', null, null, null, null, null],
        ['N', 'N', 'o', 'Criterium o', '1 t/m 5 (1 = niet; 5 = zeer)', null, null, null, null, null],
      ],
    },
  ]);
  const formulier = { rollen: ['wijk', 'gemeente'], tot: '2026-06-01', toelichting: 'Over de buurt.' };
  const [blad] = createFormulieren(opzet({ formulier }), tabelVan(), {
    beoordelaar: { rol: 'wijk', beoordelaar: 'w' },
  });
  expect([blad?.toelichting, blad?.tot, blad?.rijen[1]]).toEqual([
    'Over de buurt.',
    '2026-06-01',
    ['B', 'B', 'o', 'Criterium o', '1 t/m 5 (1 = niet; 5 = zeer)', 'wijk', 'w', null, null, null],
  ]);
  const weiger = (call: () => unknown) => {
    const { code, pad, params } = foutVan(call);
    return [code, pad, params];
  };
  expect([
    weiger(() => createFormulieren(opzetVan(), tabelVan())),
    weiger(() =>
      createFormulieren(opzet({ formulier }), tabelVan(), { beoordelaar: { rol: 'opbouwwerk', beoordelaar: 'o' } }),
    ),
    weiger(() => createFormulieren(opzet(), tabelVan(), { rol: 'wijk' } as never)).slice(0, 1),
    weiger(() => createFormulieren(opzet(), {} as never)).slice(0, 1),
  ]).toEqual([
    ['opzet.geen_oordelen_gevraagd', [], {}],
    ['opzet.rol_niet_gevraagd', ['opties', 'beoordelaar', 'rol'], { rol: 'opbouwwerk', rollen: ['wijk', 'gemeente'] }],
    ['kern.document_ongeldig'],
    ['kerncijfers.tabel_ongeldig'],
  ]);
  expect(createFormulieren(opzet(), tabelVan(), { beoordelaar: { rol: 'opbouwwerk', beoordelaar: 'o' } })).toHaveLength(
    2,
  );
});

test('judgements of a role that is not asked, or after the last day', () => {
  const rij = (rol: string, datum: string) => ({ buurt: 'A', criterium: 'o', rol, beoordelaar: 'x', score: 3, datum });
  const rijen = [rij('wijk', '2026-06-01'), rij('gemeente', '2026-06-02')] as never;
  const check = (formulier?: object) => checkOordelen(opzetVan({ formulier }), rijen);
  expect([
    check(),
    check({}),
    check({ rollen: ['wijk'] }),
    check({ tot: '2026-06-01' }),
    check({ tot: '2026-05-31', rollen: ['wijk', 'gemeente'] }),
  ]).toEqual([
    [],
    [],
    [
      {
        code: 'opzet.rol_niet_gevraagd',
        ernst: 'waarschuwing',
        pad: [1, 'rol'],
        params: { rol: 'gemeente', rollen: ['wijk'] },
      },
    ],
    [
      {
        code: 'opzet.oordeel_te_laat',
        ernst: 'waarschuwing',
        pad: [1, 'datum'],
        params: { datum: '2026-06-02', tot: '2026-06-01' },
      },
    ],
    [
      {
        code: 'opzet.oordeel_te_laat',
        ernst: 'waarschuwing',
        pad: [0, 'datum'],
        params: { datum: '2026-06-01', tot: '2026-05-31' },
      },
      {
        code: 'opzet.oordeel_te_laat',
        ernst: 'waarschuwing',
        pad: [1, 'datum'],
        params: { datum: '2026-06-02', tot: '2026-05-31' },
      },
    ],
  ]);
});

test('sheets under each other: cells by their column, findings back at their sheet and row', () => {
  const blad = (naam: string, bron: string | undefined, ...rijen: (string | number | null)[][]) => ({
    naam,
    bron,
    rijen,
  });
  const { rijen, place, listGelezen } = joinBladen([
    { plaats: 1, blad: blad('s', undefined, [' Score ', 'BUURT', 7, 'rol'], [4, 'A', 'weg', ' Wijk '], [5, 'B']) },
    {
      plaats: 3,
      blad: blad(
        's',
        'twee.xlsx',
        ['buurt', 'score', 'criterium', 'rol', 'beoordelaar', 'datum'],
        ['A', 2, 'o', 'wijk', 7, '2026-05-01'],
      ),
    },
    { plaats: 4, blad: blad('s', undefined) },
  ]);
  expect(rijen).toEqual([
    ['buurt', 'naam', 'criterium', 'vraag', 'schaal', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'],
    ['A', null, null, null, null, ' Wijk ', null, 4, null, null],
    ['B', null, null, null, null, null, null, 5, null, null],
    ['A', null, 'o', null, null, 'wijk', 7, 2, '2026-05-01', null],
  ]);
  expect([
    place(meld('a', [2, 'score'])),
    place(meld('a', [4])),
    place(meld('a', [3], { rij: 2, n: 1 })),
    place(meld('a', [4], { rij: 2 })),
    place(meld('a', [2], { rij: 4 })),
    place(meld('a', [9, 'x'])),
    place(meld('a', [1])),
  ]).toEqual([
    { ernst: 'fout', code: 'opzet.a', pad: [1, 2, 'score'], params: {} },
    { ernst: 'fout', code: 'opzet.a', pad: [3, 2], params: {} },
    { ernst: 'fout', code: 'opzet.a', pad: [1, 3], params: { rij: 2, n: 1 } },
    { ernst: 'fout', code: 'opzet.a', pad: [3, 2], params: { rij: '2 (s)' } },
    { ernst: 'fout', code: 'opzet.a', pad: [1, 2], params: { rij: '2 (twee.xlsx)' } },
    { ernst: 'fout', code: 'opzet.a', pad: ['x'], params: {} },
    { ernst: 'fout', code: 'opzet.a', pad: [], params: {} },
  ]);
  expect([
    listGelezen([]),
    listGelezen([meld('a', [2]), meld('a', [4], {}, 'waarschuwing'), meld('a', [1])]),
    listGelezen([meld('a', [3, 'score']), meld('a', [4])]),
  ]).toEqual([[2, 3, 4], [3, 4], [2]]);
});

test('sheets are read by the name of their Routekaart, also when a spreadsheet cut it off', () => {
  const opzet = opzetVan({
    routekaarten: [vraagt(LANG), vraagt('s'), vraagt('t')],
    programmas: [
      programma('p', { routekaart: LANG }),
      programma('q', { routekaart: 's' }),
      programma('v', { routekaart: 't' }),
    ],
    formulier: { rollen: ['wijk'], tot: '2026-06-01' },
  });
  const kop = ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum'];
  const bladen = [
    {
      naam: LANG.slice(0, 31),
      rijen: [kop, ['A', 'o', 'wijk', 'w', 4, '2026-05-01'], ['B', 'o', 'wijk', 'w', null, null]],
    },
    { naam: LANG.slice(0, 30), rijen: [kop] },
    {
      naam: 's',
      rijen: [
        kop,
        ['A', 'o', 'gemeente', 'g', 3, '2026-06-02'],
        ['A', 'o', 'wijk', 'w', 9, '2026-05-01'],
        ['B', 'o', 'wijk', 'w', 4, '2026-05-01'],
      ],
    },
    { naam: 's', bron: 'twee', rijen: [['buurt', 'score']] },
    {
      naam: 's',
      bron: 'drie',
      rijen: [kop, ['B', 'o', 'wijk', 'w', 4, '2026-05-01'], ['C', 'o', 'wijk', 'w', null, null]],
    },
  ];
  const gelezen = readFormulieren(opzet, bladen);
  expect([gelezen.oordelen.map(({ routekaart, rijen }) => [routekaart, rijen]), gelezen.leeg]).toEqual([
    [
      [
        'een-heel-lange-naam-van-een-routekaart',
        [{ buurt: 'A', criterium: 'o', rol: 'wijk', beoordelaar: 'w', score: 4, datum: '2026-05-01' }],
      ],
      [
        's',
        [
          { buurt: 'A', criterium: 'o', rol: 'gemeente', beoordelaar: 'g', score: 3, datum: '2026-06-02' },
          { buurt: 'B', criterium: 'o', rol: 'wijk', beoordelaar: 'w', score: 4, datum: '2026-05-01' },
        ],
      ],
    ],
    2,
  ]);
  expect(gelezen.bevindingen).toEqual([
    {
      code: 'opzet.blad_onbekend',
      ernst: 'fout',
      pad: [1],
      params: { blad: 'een-heel-lange-naam-van-een-ro', bekend: ['een-heel-lange-naam-van-een-routekaart', 's', 't'] },
    },
    {
      code: 'routekaart.formulier_kolommen',
      ernst: 'fout',
      pad: [3, 1],
      params: { kolommen: ['criterium', 'rol', 'beoordelaar', 'datum'] },
    },
    {
      code: 'routekaart.score_buiten_schaal',
      ernst: 'fout',
      pad: [2, 3, 'score'],
      params: { score: '9', van: 1, tot: 5, stap: 1 },
    },
    {
      code: 'routekaart.beoordeling_dubbel',
      ernst: 'fout',
      pad: [4, 2],
      params: { beoordelaar: 'w', buurt: 'B', rij: '4 (s)' },
    },
    {
      code: 'opzet.rol_niet_gevraagd',
      ernst: 'waarschuwing',
      params: { rol: 'gemeente', rollen: ['wijk'] },
      pad: [2, 2, 'rol'],
    },
    {
      code: 'opzet.oordeel_te_laat',
      ernst: 'waarschuwing',
      params: { datum: '2026-06-02', tot: '2026-06-01' },
      pad: [2, 2, 'datum'],
    },
  ]);
  const grens = readFormulieren(opzet, bladen.slice(0, 1), { buurten: ['B'], peildatum: Datum.parse('2026-04-30') });
  expect(grens.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
    ['routekaart.buurt_onbekend', [0, 2, 'buurt']],
    ['routekaart.beoordeling_in_toekomst', [0, 2, 'datum']],
  ]);
  expect(readFormulieren(opzet, [])).toEqual({ oordelen: [], bevindingen: [], leeg: 0 });
  const weiger = (call: () => unknown) => foutVan(call).params;
  expect([
    weiger(() => readFormulieren(opzet, [{ naam: 'x' }] as never)),
    weiger(() => readFormulieren(opzet, [], { burten: [] } as never)),
    weiger(() => readFormulieren(opzet, [], { buurten: [1] } as never)),
  ]).toEqual([
    { soort: 'bladen', aantal: 1 },
    { soort: 'opties', aantal: 1 },
    { soort: 'opties', aantal: 1 },
  ]);
});

test('a warning stands at the row that was read, also when the judgement is handed in again or was left open before', () => {
  const opzet = opzetVan({
    routekaarten: [vraagt('s')],
    programmas: [programma('q', { routekaart: 's' })],
    formulier: { tot: '2026-06-01' },
  });
  const rij = (score: number | null) => ['A', 'o', 'wijk', 'w', score, '2026-06-02'];
  const blad = (...rijen: (string | number | null)[][]) => ({
    naam: 's',
    rijen: [['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum'], ...rijen],
  });
  const plekken = (...bladen: ReturnType<typeof blad>[]) =>
    readFormulieren(opzet, bladen).bevindingen.flatMap(({ code, pad }) =>
      code === 'opzet.oordeel_te_laat' ? [pad] : [],
    );
  expect(plekken(blad(rij(4)), blad(rij(4)))).toEqual([[0, 2, 'datum']]);
  expect(plekken(blad(rij(null)), blad(rij(4)))).toEqual([[1, 2, 'datum']]);
  expect(plekken(blad(rij(9), rij(4)))).toEqual([]);
});

test('an opzet of version 1 as one of version 2', () => {
  const geld = (...bijdragen: unknown[]) => ({ geld: { naam: 'G', jaren: [{ programmajaren: [1], bijdragen }, 7] } });
  const bijdragenVan = (...bijdragen: unknown[]) => {
    const { geld: nu } = migrateOpzet(geld(...bijdragen)) as ReturnType<typeof geld>;
    return nu.jaren;
  };
  expect(migrateOpzet({ $schema: 'https://x/opzet-1.json', naam: 'N' })).toEqual({
    $schema: 'https://x/opzet-2.json',
    naam: 'N',
  });
  expect([migrateOpzet({ $schema: 'opzet-1.json.bak' }), migrateOpzet({ $schema: 7 }), migrateOpzet({})]).toEqual([
    { $schema: 'opzet-1.json.bak' },
    { $schema: 7 },
    {},
  ]);
  expect([
    migrateOpzet({ geld: null }),
    migrateOpzet({ geld: [1] }),
    migrateOpzet({ geld: 'x' }),
    migrateOpzet({ geld: { jaren: 'x' } }),
  ]).toEqual([{ geld: null }, { geld: [1] }, { geld: 'x' }, { geld: { jaren: 'x' } }]);
  expect(
    bijdragenVan(
      { partij: 'g', bedrag: 1 },
      { partij: 'g', van: 'h' },
      { van: 'h' },
      'los',
      { partij: 'g', voorwaarden: [{ omschrijving: 'a', vervuldOp: '2026-01-01' }] },
      { partij: 'g', voorwaarden: [{ omschrijving: 'a', vervuldOp: 'gisteren' }, { omschrijving: 'b' }, 'los'] },
      { voorwaarden: 'geen lijst' },
    ),
  ).toEqual([
    {
      programmajaren: [1],
      bijdragen: [
        { bedrag: 1, van: 'g' },
        { partij: 'g', van: 'h' },
        { van: 'h' },
        'los',
        { voorwaarden: [{ omschrijving: 'a' }], van: 'g' },
        {
          voorwaarden: [
            { id: 'voorwaarde-1', omschrijving: 'a', vervuldOp: 'gisteren' },
            { id: 'voorwaarde-2', omschrijving: 'b' },
            'los',
          ],
          van: 'g',
        },
        { voorwaarden: 'geen lijst' },
      ],
    },
    7,
  ]);
});
