import { createVingerafdruk, euro } from 'buurtaanpak/kern';
import { type Verslag, type Verslagblok, type Verslagwaarde, verifyHerkomst } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { plan, proefverslag } from './proefverslag.js';

const metBlok = (...blokken: Verslagblok[]): Verslag => ({ ...proefverslag, blokken });

const metWaarde = (waarde: Verslagwaarde): Verslag => metBlok({ soort: 'alinea', tekst: [waarde] });

describe('verifyHerkomst', () => {
  const verify = (verslag: Verslag, document: unknown = plan) => verifyHerkomst(verslag, [{ id: 'plan', document }]);
  const metHerkomst = (waarde: unknown, bewerking: string, ...paden: (string | number)[][]) =>
    metWaarde({ soort: 'getal', waarde, decimalen: 0, herkomst: { bron: 'plan', bewerking, paden } } as Verslagwaarde);

  test('every value is found back in its source', () => {
    expect(verify(proefverslag)).toEqual([]);
  });

  test('the sum of nothing is nothing, also as an amount', () => {
    const niets = { bron: 'plan', bewerking: 'som', paden: [] } as const;
    expect(verify(metWaarde({ soort: 'bedrag', waarde: euro(0), herkomst: niets }))).toEqual([]);
    expect(verify(metWaarde({ soort: 'bedrag', waarde: euro(1), herkomst: niets }))).toHaveLength(1);
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
