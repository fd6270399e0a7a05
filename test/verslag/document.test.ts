import { createVingerafdruk, euro, isDomeinFout } from 'buurtaanpak/kern';
import {
  checkVerslag,
  composeTekst,
  Verslag,
  type Verslagblok,
  type Verslagtabel,
  type Verslagwaarde,
  verifyHerkomst,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { plan, proefverslag, tabel } from './proefverslag.js';

const metBlok = (...blokken: Verslagblok[]): Verslag => ({ ...proefverslag, blokken });
const metTabel = (wijziging: Partial<Verslagtabel>): Verslag =>
  metBlok({ soort: 'tabel', tabel: { ...tabel, ...wijziging } });
const metWaarde = (waarde: Verslagwaarde): Verslag => metBlok({ soort: 'alinea', tekst: [waarde] });
const codes = (verslag: Verslag) => checkVerslag(verslag).map(({ code }) => code);
const eerste = tabel.rijen[0]!;

test('a verslag survives JSON and comes back the same', () => {
  expect(Verslag.parse(JSON.parse(JSON.stringify(proefverslag)))).toEqual(proefverslag);
  expect(Verslag.safeParse(proefverslag).success).toBe(true);
});

test('what is wrong with a kept verslag comes all at once, with its place', () => {
  const stuk = { ...proefverslag, titel: '', blokken: [{ soort: 'tabel', tabel: { ...tabel, id: 'Niet Goed' } }] };
  try {
    Verslag.parse(stuk);
    expect.unreachable();
  } catch (fout) {
    if (!isDomeinFout(fout)) throw fout;
    expect(fout.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.te_klein', ['titel']],
      ['verslag.id_ongeldig', ['blokken', 0, 'tabel', 'id']],
    ]);
  }
});

test('composeTekst keeps values and texts apart from words', () => {
  const bedrag = { soort: 'bedrag', waarde: euro(1) } as const;
  expect(composeTekst`${bedrag} en ${'een'}${['twee ', bedrag]}.`).toEqual([
    bedrag,
    ' en ',
    'een',
    'twee ',
    bedrag,
    '.',
  ]);
});

describe('checkVerslag', () => {
  test('a good verslag has no findings', () => {
    expect(checkVerslag(proefverslag)).toEqual([]);
  });

  test('a name is used once', () => {
    expect(codes({ ...proefverslag, bronnen: [...proefverslag.bronnen, ...proefverslag.bronnen] })).toEqual([
      'verslag.id_dubbel',
    ]);
    expect(codes(metBlok({ soort: 'tabel', tabel }, { soort: 'tabel', tabel }))).toEqual(['verslag.id_dubbel']);
    const [kolom, ...rest] = tabel.kolommen;
    expect(codes(metTabel({ kolommen: [kolom!, { ...kolom!, optelbaar: false }, ...rest.slice(1)] }))).toContain(
      'verslag.id_dubbel',
    );
  });

  test('rows, columns and totals fit together', () => {
    expect(codes(metTabel({ rijen: [eerste.slice(1)], totaalrijen: [] }))).toEqual(['verslag.rij_lengte']);
    expect(codes(metTabel({ totaalrijen: [{ rij: 9, delen: [0] }] }))).toEqual(['verslag.kolom_onbekend']);
    expect(codes(metTabel({ totaalkolommen: [{ kolom: 1, delen: [3] }] }))).toEqual(['verslag.kolom_onbekend']);
    const kolommen = tabel.kolommen.map((kolom, k) => (k === 2 ? { ...kolom, afgeleidVan: ['bedrg'] } : kolom));
    expect(checkVerslag(metTabel({ kolommen }))).toMatchObject([
      { code: 'verslag.kolom_onbekend', pad: ['blokken', 0, 'tabel', 'kolommen', 2, 'afgeleidVan', 0] },
    ]);
  });

  test('a column may follow from another, and the total of no parts is nothing', () => {
    const kolommen = tabel.kolommen.map((kolom, k) => (k === 2 ? { ...kolom, afgeleidVan: ['bedrag'] } : kolom));
    expect(codes(metTabel({ kolommen }))).toEqual([]);
    const leeg = (bedrag: string) =>
      checkVerslag(
        metTabel({
          rijen: [tabel.rijen[3]!.map((een) => (een.soort === 'bedrag' ? { ...een, waarde: euro(bedrag) } : een))],
          totaalrijen: [{ rij: 0, delen: [] }],
        }),
      );
    expect(leeg('0')).toEqual([]);
    expect(leeg('0.01')).toMatchObject([{ code: 'verslag.totaal_klopt_niet', params: { totaal: '€ 0,01', som: '0' } }]);
  });

  test('a total that is not the sum of its parts is found, by a cent', () => {
    const rijen = tabel.rijen.map((rij, r) =>
      r === 3 ? rij.map((een) => (een.soort === 'bedrag' ? { ...een, waarde: euro('270000.01') } : een)) : rij,
    );
    expect(checkVerslag(metTabel({ rijen }))).toMatchObject([
      {
        code: 'verslag.totaal_klopt_niet',
        pad: ['blokken', 0, 'tabel', 'rijen', 3, 1],
        params: { tabel: 'bijdragen', totaal: '€ 270.000,01', som: '270000.00' },
      },
    ]);
  });

  test('a column of totals is checked in every row; what is not shown is skipped', () => {
    const getal = (waarde: number): Verslagwaarde => ({
      soort: 'getal',
      waarde,
      decimalen: 0,
      herkomst: { bron: 'plan', bewerking: 'waarde', paden: [] },
    });
    const naam: Verslagwaarde = { soort: 'tekst', waarde: 'rij' };
    const kolommen = ['naam', 'a', 'b', 'som'].map((sleutel) => ({ sleutel, kop: sleutel }));
    const verslag = metTabel({
      kolommen,
      rijen: [
        [naam, getal(1), getal(2), getal(3)],
        [naam, getal(1), getal(2), getal(4)],
        [naam, { soort: 'onderdrukt' }, getal(2), getal(9)],
        [naam, { soort: 'ontbreekt', reden: 'onbekend' }, getal(2), getal(9)],
        [naam, { soort: 'ontbreekt', reden: 'niet_van_toepassing' }, getal(2), getal(2)],
      ],
      totaalrijen: [],
      totaalkolommen: [{ kolom: 3, delen: [1, 2] }],
    });
    expect(checkVerslag(verslag)).toMatchObject([
      { code: 'verslag.totaal_klopt_niet', params: { totaal: '4', som: '3' } },
    ]);
  });

  test('a number in words has no source', () => {
    expect(codes(metBlok({ soort: 'alinea', tekst: ['Er zijn 12 teams.'] }))).toEqual(['verslag.getal_zonder_bron']);
    expect(codes(metBlok({ soort: 'lijst', genummerd: false, items: [['in 2026']] }))).toEqual([
      'verslag.getal_zonder_bron',
    ]);
    expect(codes(metTabel({ toelichting: ['met 21% btw'] }))).toEqual(['verslag.getal_zonder_bron']);
  });

  test('a figure says where it comes from', () => {
    expect(checkVerslag(metWaarde({ soort: 'getal', waarde: 12, decimalen: 0 }))).toMatchObject([
      { code: 'verslag.waarde_zonder_bron', ernst: 'waarschuwing', pad: ['blokken', 0, 'tekst', 0] },
    ]);
    expect(codes(metWaarde({ soort: 'tekst', waarde: 'wijk 9' }))).toEqual(['verslag.waarde_zonder_bron']);
    const herkomst = { bron: 'plna', bewerking: 'waarde', paden: [['buurten', 0]] } as const;
    expect(codes(metWaarde({ soort: 'tekst', waarde: 'A', herkomst }))).toEqual(['verslag.bron_onbekend']);
  });
});

describe('verifyHerkomst', () => {
  const verify = (verslag: Verslag, document: unknown = plan) => verifyHerkomst(verslag, [{ id: 'plan', document }]);
  const metHerkomst = (waarde: unknown, bewerking: string, ...paden: (string | number)[][]) =>
    metWaarde({ soort: 'getal', waarde, decimalen: 0, herkomst: { bron: 'plan', bewerking, paden } } as Verslagwaarde);

  test('every value is found back in its source', () => {
    expect(verify(proefverslag)).toEqual([]);
  });

  test('a source that changed is noticed, value by value', () => {
    const anders = { ...plan, bijdragen: plan.bijdragen.map((een) => ({ ...een, bedrag: euro(1) })) };
    expect(verify(proefverslag, anders).map(({ code }) => code)).toEqual(
      Array.from({ length: 6 }, () => 'verslag.herkomst_verschilt'),
    );
    const later = { ...plan, periode: { ...plan.periode, tot: '2030-08-31' } };
    expect(verify(proefverslag, later)).toMatchObject([{ code: 'verslag.herkomst_verschilt' }]);
  });

  test('sums, differences, ratios, counts and lengths are done again', () => {
    const paden = [
      ['vrijwilligers', 0],
      ['vrijwilligers', 1],
    ];
    expect(verify(metHerkomst(15, 'som', ...paden))).toEqual([]);
    expect(verify(metHerkomst(-1, 'verschil', ...paden))).toEqual([]);
    expect(verify(metHerkomst(7 / 8, 'verhouding', ...paden))).toEqual([]);
    expect(verify(metHerkomst(2, 'aantal', ...paden))).toEqual([]);
    expect(verify(metHerkomst(3, 'lengte', ['buurten']))).toEqual([]);
    expect(verify(metHerkomst(16, 'som', ...paden))).toMatchObject([
      {
        code: 'verslag.herkomst_verschilt',
        params: { getoond: '16', gevonden: '15', plaats: 'vrijwilligers[0] + vrijwilligers[1]' },
      },
    ]);
    const bedragen = [
      ['bijdragen', 0, 'bedrag'],
      ['bijdragen', 1, 'bedrag'],
    ];
    expect(verify(metHerkomst('90000.00', 'verschil', ...bedragen))).toEqual([]);
  });

  test('a finding is shown by the sentence that comes with its source', () => {
    const document = { bevindingen: [{ code: 'a.b', ernst: 'fout', pad: [], params: {} }] };
    const zinnen = [{ pad: ['bevindingen', 0], zin: 'Er ontbreekt iets.' }];
    const codes = (waarde: string, ...paden: (string | number)[][]) =>
      verifyHerkomst(metHerkomst(waarde, 'bevinding', ...paden), [{ id: 'plan', document, zinnen }]).map(
        ({ code, params }) => params.gevonden ?? code,
      );
    expect(codes('Er ontbreekt iets.', ['bevindingen', 0])).toEqual([]);
    expect(codes('Alles is er.', ['bevindingen', 0])).toEqual(['"Er ontbreekt iets."']);
    // One finding at a time, that stands in the document and has a sentence.
    const onvindbaar = ['verslag.herkomst_onvindbaar'];
    expect(codes('Er ontbreekt iets.', ['bevindingen', 0], ['bevindingen', 0])).toEqual(onvindbaar);
    expect(codes('Er ontbreekt iets.', ['bevindingen', 1])).toEqual(onvindbaar);
    expect(codes('Er ontbreekt iets.', ['bevindingen'])).toEqual(onvindbaar);
    expect(codes('Er ontbreekt iets.')).toEqual(onvindbaar);
    const zonder = verifyHerkomst(metHerkomst('x', 'bevinding', ['bevindingen', 0]), [{ id: 'plan', document }]);
    expect(zonder.map(({ code }) => code)).toEqual(onvindbaar);
  });

  test('sources of another form are refused', () => {
    for (const bronnen of [null, {}, [null]])
      expect(() => verifyHerkomst(proefverslag, bronnen as never)).toThrow('kern.document_ongeldig');
    expect(verifyHerkomst(proefverslag, [{ document: plan }] as never).map(({ code }) => code)).toEqual([
      'verslag.bron_ontbreekt',
    ]);
  });

  test.each([
    ['waarde', [['bijdragen', 3, 'bedrag']]],
    [
      'waarde',
      [
        ['buurten', 0],
        ['buurten', 1],
      ],
    ],
    ['waarde', [['buurten', 0, 'naam']]],
    ['som', [['buurten', 0]]],
    ['verschil', [['buurten', 0]]],
    ['verschil', []],
    ['verhouding', [['vrijwilligers', 0]]],
    ['lengte', [['periode']]],
  ])('what cannot be done there is said: %s of %j', (bewerking, paden) => {
    expect(verify(metHerkomst(1, bewerking, ...paden)).map(({ code }) => code)).toEqual([
      'verslag.herkomst_onvindbaar',
    ]);
  });

  test('a source that is missing or another document is said', () => {
    expect(verifyHerkomst(proefverslag, []).map(({ code }) => code)).toEqual(['verslag.bron_ontbreekt']);
    const ongebruikt = { ...metBlok(), bronnen: proefverslag.bronnen };
    expect(verifyHerkomst(ongebruikt, [])).toEqual([]);
    const bronnen = [{ ...proefverslag.bronnen[0]!, vingerafdruk: createVingerafdruk(plan) }];
    expect(verify({ ...proefverslag, bronnen })).toEqual([]);
    expect(verify({ ...proefverslag, bronnen }, { ...plan, extra: 1 }).map(({ code }) => code)).toEqual([
      'verslag.vingerafdruk_verschilt',
    ]);
  });
});
