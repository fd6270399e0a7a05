/** A Routekaart whose shape is wrong, judgements on their way to one, gaps, extremes, and what is told of the outcome: to the letter. */

import { Datum } from 'buurtaanpak/kern';
import { computeKrippendorff } from 'buurtaanpak/rekenen';
import {
  analyseBeoordelingen,
  type Beoordeling,
  checkBeoordelingen,
  compareBuurten,
  createBeoordelingsformulier,
  explainScore,
  type Meetniveau,
  Routekaart,
  readBeoordelingsformulier,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { aggregateBeoordelingen, treatWaarden } from 'buurtaanpak/routekaart/huis';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { imputeKolom } from '../../src/routekaart/aanvulling/imputeKolom.js';
import { foutVan } from '../hulp.js';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

const kaart = (criteria: readonly unknown[], rest: object = {}): Routekaart =>
  ({ soort: 'routekaart', versie: 1, id: 'proef', naam: 'Proef', criteria, ...rest }) as Routekaart;
const wat = ({ code, pad, params }: { code: string; pad: readonly unknown[]; params: object }) => [code, pad, params];

describe('a document whose shape is wrong', () => {
  const read = (document: unknown) => {
    const fout = foutVan(() => Routekaart.create(document as Routekaart));
    expect(fout.params.aantal).toBe(fout.bevindingen.length);
    // Who only reads is told what the shape finds, and nothing of the rules.
    const gelezen = Routekaart.safeParse(document);
    const vorm = fout.bevindingen.filter(({ code }) => code.startsWith('kern.'));
    expect(gelezen.success ? [] : gelezen.error.bevindingen).toEqual(vorm);
    return fout;
  };
  const meld = (criteria: readonly unknown[], rest: object = {}) =>
    read(kaart(criteria, rest)).bevindingen.map(({ code, pad }) => [code.replace(/^\w+\./, ''), ...pad].join(' '));
  const zonderId = { naam: 'x', bron: { soort: 'kerncijfer', sleutel: 'x' }, richting: 'hoger' };

  test('is told by what the shape finds alone, when the rules have nothing to add', () => {
    expect(read(kaart([{ ...makeCriterium('a'), kleur: 3 }]))).toMatchObject({
      code: 'kern.document_ongeldig',
      params: { soort: 'routekaart', aantal: 1 },
    });
  });
  test('with what the rules add, under its name, or the word for what it is', () => {
    const criteria = [{ ...makeCriterium('a', { gewicht: 0 }), kleur: 3 }];
    const fout = read(kaart(criteria));
    expect([fout.code, fout.params]).toEqual(['routekaart.routekaart_ongeldig', { id: 'proef', aantal: 2 }]);
    const naamloos = read(kaart(criteria, { id: undefined }));
    expect(naamloos.params).toEqual({ id: 'routekaart', aantal: 3 });
    expect(wat(naamloos.bevindingen[2]!)).toEqual(['routekaart.gewichten_nul', [], { plaats: 'routekaart' }]);
  });
  test('a wrong criterion still says where it belongs and what it weighs, to itself and to others', () => {
    const stuk = { ...makeCriterium('a', { thema: 't', gewicht: 0 }), richting: 'omhoog' };
    // Below t there is something, and it weighs nothing, unless there is another beside it.
    const themas = [{ id: 't', naam: 't' }];
    const nul = ['keuze_onbekend criteria 0 richting', 'gewichten_nul themas 0'];
    expect(meld([stuk, makeCriterium('b')], { themas })).toEqual(nul);
    expect(meld([stuk, makeCriterium('b', { thema: 't' })], { themas })).toEqual(nul.slice(0, 1));
    expect(meld([{ ...stuk, thema: 'weg', gewicht: -1 }, makeCriterium('a')])).toEqual([
      'keuze_onbekend criteria 0 richting',
      'thema_onbekend criteria 0 thema',
      'gewicht_negatief criteria 0 gewicht',
      'id_dubbel criteria 1 id',
    ]);
  });
  test('a wrong thema still says where it belongs and what it weighs', () => {
    const stuk = { id: 't', naam: 3, boven: 'u', gewicht: -1 };
    expect(meld([makeCriterium('a', { thema: 't' }), makeCriterium('b')], { themas: [stuk] })).toEqual([
      'type_verkeerd themas 0 naam',
      'thema_onbekend themas 0 boven',
      'gewicht_negatief themas 0 gewicht',
    ]);
    expect(meld([makeCriterium('a', { thema: 't' })], { themas: [stuk, { id: 'u', naam: 'u' }] })).toEqual([
      'type_verkeerd themas 0 naam',
      'gewicht_negatief themas 0 gewicht',
    ]);
  });
  test('what the shape refuses is told once, and has no consequences', () => {
    expect(meld([makeCriterium('a', { thema: 3 as never })])).toEqual(['type_verkeerd criteria 0 thema']);
    expect(meld([makeCriterium('a', { gewicht: '0' as never })])).toEqual(['type_verkeerd criteria 0 gewicht']);
    const themas = [{ id: 't', naam: 't', boven: 3, gewicht: '0' }];
    expect(meld([makeCriterium('a', { thema: 't' })], { themas })).toEqual([
      'type_verkeerd themas 0 boven',
      'type_verkeerd themas 0 gewicht',
    ]);
    expect(meld([makeCriterium('a')], { weging: { methode: 'loten' }, dekking: 2 })).toHaveLength(2);
    const doel = { van: 4, tot: 2 };
    expect(meld([{ ...makeCriterium('a'), richting: 'omhoog', doel }])).toEqual(['keuze_onbekend criteria 0 richting']);
    const open = makeCriterium('a', { normalisatie: { methode: 'zscore' } });
    expect(meld([open], { aggregatie: { methode: 'wortel' } })).toEqual(['keuze_onbekend aggregatie methode']);
  });
  test('what has no name that can be read is not told of by a name that nobody gave it', () => {
    expect(meld([zonderId, { ...zonderId, id: '' }, { ...zonderId, id: '' }, 17, null, 'x'])).toEqual([
      'veld_ontbreekt criteria 0 id',
      'te_klein criteria 1 id',
      'te_klein criteria 2 id',
      'type_verkeerd criteria 3',
      'type_verkeerd criteria 4',
      'type_verkeerd criteria 5',
    ]);
    expect(meld([makeCriterium('a')], { themas: [{ naam: 't' }, 17, 'x'] })).toEqual([
      'veld_ontbreekt themas 0 id',
      'type_verkeerd themas 1',
      'type_verkeerd themas 2',
    ]);
    const weging = { methode: 'rangorde', volgorde: ['a'] };
    expect(meld([makeCriterium('a'), zonderId], { weging })).toEqual(['veld_ontbreekt criteria 1 id']);
  });
  test('the figures are looked at as well, for what says right which it takes', () => {
    const lijst = [
      makeCriterium('a', { richting: 'omhoog' as never }),
      makeCriterium('heel_iets_anders'),
      makeCriterium('c'),
    ];
    const fout = foutVan(() =>
      Routekaart.create({ id: 'x', naam: 'x', criteria: lijst }, { kerncijfers: makeTabel({ a: [1], c: [null] }) }),
    );
    expect(fout.bevindingen.map(wat)).toEqual([
      ['kern.keuze_onbekend', ['criteria', 0, 'richting'], expect.anything()],
      ['routekaart.kerncijfer_onbekend', ['criteria', 1, 'bron', 'sleutel'], { sleutel: 'heel_iets_anders' }],
      ['routekaart.criterium_zonder_gegevens', ['criteria', 2, 'bron', 'sleutel'], { criterium: 'c' }],
    ]);
  });
  test('the scale of the scores is looked at as well', () => {
    expect(meld([{ ...makeCriterium('a'), kleur: 3 }], { schaal: { van: 4, tot: 1 } })).toEqual([
      'veld_onbekend criteria 0 kleur',
      'schaal_omgekeerd schaal',
    ]);
    expect(meld([makeCriterium('a')], { schaal: { van: 4, tot: '1' } })).toEqual(['type_verkeerd schaal tot']);
  });
  test('a scale of judgements that is missing is told at every criterion, one that is wrong once', () => {
    const oordeel = makeCriterium('a', { bron: { soort: 'beoordeling' } });
    expect(meld([oordeel], { naam: 3 })).toEqual(['type_verkeerd naam', 'schaal_ontbreekt criteria 0 bron schaal']);
    expect(meld([oordeel], { beoordelingsschaal: { ...schaal, tot: 'vijf' } })).toEqual([
      'type_verkeerd beoordelingsschaal tot',
    ]);
  });
  test.each<[string, unknown, string[]]>([
    ['nothing', null, ['kern.type_verkeerd']],
    ['a list', [], ['kern.type_verkeerd']],
    ['a text', 'routekaart', ['kern.type_verkeerd']],
    ['another kind', kaart([makeCriterium('a', { gewicht: -1 })], { soort: 'team' }), ['kern.soort_verkeerd']],
    ['no kind', kaart([makeCriterium('a', { gewicht: -1 })], { soort: undefined }), ['kern.veld_ontbreekt']],
    ['another version', kaart([makeCriterium('a', { gewicht: -1 })], { versie: 2 }), ['kern.versie_onbekend']],
    ['a version in words', kaart([makeCriterium('a', { gewicht: -1 })], { versie: 'een' }), ['kern.keuze_onbekend']],
    ['no criteria', kaart([], { themas: [{ id: 't', naam: 't' }] }), ['kern.te_klein']],
    ['criteria that are missing', kaart([], { criteria: undefined }), ['kern.veld_ontbreekt']],
    ['criteria that are no list', kaart([], { criteria: { length: 1 } }), ['kern.type_verkeerd']],
    // Whether the thema of a criterion exists is then not known.
    ['thema’s that are no list', kaart([makeCriterium('a', { thema: 't' })], { themas: 3 }), ['kern.type_verkeerd']],
  ])('nobody looks into %s', (_, document, codes) => {
    expect(read(document).bevindingen.map(({ code }) => code)).toEqual(codes);
  });
  test('a length that cannot be compared ends the reading, wherever it stands', () => {
    const maat = { length: { valueOf: 1, toString: 1 } };
    expect(meld([{ ...makeCriterium('a', { gewicht: -1 }), id: maat }])).toEqual([
      'veld_onbekend criteria 0 id length',
      'gewicht_negatief criteria 0 gewicht',
    ]);
    // The shape was looked at no further: the weighing is wrong too, or what should be a list, and nothing leans on it.
    for (const rest of [{ weging: 3 }, { criteria: undefined }, { themas: null }])
      expect(meld([makeCriterium('a', { gewicht: -1 })], { naam: maat, ...rest })).toEqual([
        'veld_onbekend naam length',
      ]);
  });
});

describe('judgements', () => {
  const [een, twee, drie] = ['2026-03-01', '2026-03-02', '2026-03-03'].map(Datum.parse) as [
    Beoordeling['datum'],
    Beoordeling['datum'],
    Beoordeling['datum'],
  ];
  const oordeel = (rest: object = {}) => ({ soort: 'beoordeling', schaal, ...rest }) as const;
  const animo = makeRoutekaart([makeCriterium('animo', { bron: oordeel() })]);
  const w1 = (datum: Beoordeling['datum'], score = 3) => makeOordeel('BU1', 'animo', 'wijk', 'w1', score, datum);
  const g1 = (datum: Beoordeling['datum']): Beoordeling => ({ ...w1(datum), rol: 'gemeente' });
  const wie = { beoordelaar: 'w1', buurt: 'BU1' };

  test.each<[string, readonly Beoordeling[], readonly unknown[]]>([
    ['a later one replaces', [w1(een), w1(drie)], [['routekaart.beoordeling_vervangen', [0], wie]]],
    ['an earlier one is replaced', [w1(drie), w1(een)], [['routekaart.beoordeling_vervangen', [1], wie]]],
    [
      'the same day as the last, that was not the one before',
      [w1(drie), w1(twee), w1(drie)],
      [
        ['routekaart.beoordeling_vervangen', [1], wie],
        ['routekaart.beoordeling_dubbel', [2], { ...wie, rij: 0 }],
      ],
    ],
    [
      'the same day three times',
      [w1(een), w1(een), w1(een)],
      [
        ['routekaart.beoordeling_dubbel', [1], { ...wie, rij: 0 }],
        ['routekaart.beoordeling_dubbel', [2], { ...wie, rij: 0 }],
      ],
    ],
    [
      'the same day in one role, with another role in between: told of each',
      [w1(een), g1(twee), w1(een), g1(drie)],
      [
        ['routekaart.beoordelaar_twee_rollen', [1], wie],
        ['routekaart.beoordeling_dubbel', [2], { ...wie, rij: 0 }],
        ['routekaart.beoordeling_vervangen', [1], wie],
      ],
    ],
  ])('%s', (_, rijen, verwacht) => {
    expect(checkBeoordelingen(animo, rijen).map(wat)).toEqual(verwacht);
  });
  test('a score that is no point of the scale, with the scale', () => {
    const op = (van: number, tot: number, stap: number | undefined, score: number) => {
      const eigen = { van, tot, stap, ankers: [] };
      return checkBeoordelingen(makeRoutekaart([makeCriterium('animo', { bron: oordeel({ schaal: eigen }) })]), [
        w1(een, score),
      ]).map(wat);
    };
    // 1, 4 and 7.
    expect(op(1, 7, 3, 4)).toEqual([]);
    expect(op(0, 1, 0.5, 0.25)).toEqual([
      ['routekaart.score_buiten_schaal', [0, 'score'], { score: '0.25', van: 0, tot: 1, stap: 0.5 }],
    ]);
    expect(op(1, 5, undefined, 6)[0]).toEqual([
      'routekaart.score_buiten_schaal',
      [0, 'score'],
      { score: '6', van: 1, tot: 5, stap: 1 },
    ]);
  });
  test('a Routekaart that lacks the scale is for checkRoutekaart', () => {
    const zonder = kaart([makeCriterium('animo', { bron: { soort: 'beoordeling' } })]);
    expect(checkBeoordelingen(zonder, [w1(een, 99)])).toEqual([]);
  });
  test('those that do not fit are refused, with each and how many; the others are brought together', () => {
    const fout = foutVan(() => aggregateBeoordelingen(animo, [w1(een, 9), w1(drie, 0)]));
    expect([fout.code, fout.params]).toEqual(['routekaart.beoordelingen_ongeldig', { aantal: 2 }]);
    expect(fout.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['routekaart.score_buiten_schaal', [0, 'score']],
      ['routekaart.score_buiten_schaal', [1, 'score']],
    ]);
    // Of the findings that are no mistake none stands in the way.
    expect(aggregateBeoordelingen(animo, [w1(drie, 5), w1(een, 1), g1(een)])[0]!.buurten[0]!.score).toBe(4);
  });
  test('each criterion by its own, the buurten by code, the ends of each role', () => {
    const beide = makeRoutekaart([
      makeCriterium('animo', { bron: oordeel({ rolgewichten: { gemeente: 0 }, minimumRollen: 2 }) }),
      makeCriterium('rust', { bron: oordeel({ perRol: 'mediaan' }) }),
    ]);
    const uit = aggregateBeoordelingen(beide, [
      makeOordeel('BU2', 'animo', 'wijk', 'w1', 4),
      makeOordeel('BU2', 'animo', 'wijk', 'w2', 1),
      makeOordeel('BU2', 'animo', 'gemeente', 'g1', 2),
      makeOordeel('BU1', 'animo', 'opbouwwerk', 'o1', 3),
      makeOordeel('BU1', 'animo', 'wijk', 'w1', 5),
      makeOordeel('BU2', 'rust', 'wijk', 'w1', 2),
    ]);
    const stem = { stemmen: 1, telt: true } as const;
    expect(uit).toEqual([
      {
        criterium: 'animo',
        buurten: [
          {
            buurt: 'BU1',
            score: 4,
            rollen: [
              { rol: 'opbouwwerk', ...stem, score: 3, laagste: 3, hoogste: 3 },
              { rol: 'wijk', ...stem, score: 5, laagste: 5, hoogste: 5 },
            ],
          },
          {
            // Two roles spoke, and one of them counts for nothing.
            buurt: 'BU2',
            rollen: [
              { rol: 'gemeente', ...stem, telt: false, score: 2, laagste: 2, hoogste: 2 },
              { rol: 'wijk', stemmen: 2, score: 2.5, laagste: 1, hoogste: 4, telt: true },
            ],
          },
        ],
      },
      {
        criterium: 'rust',
        buurten: [{ buurt: 'BU2', score: 2, rollen: [{ rol: 'wijk', ...stem, score: 2, laagste: 2, hoogste: 2 }] }],
      },
    ]);
    const [overAnimo, overRust] = analyseBeoordelingen(beide, [
      makeOordeel('BU2', 'animo', 'wijk', 'w1', 4),
      makeOordeel('BU1', 'animo', 'wijk', 'w1', 5),
      makeOordeel('BU1', 'animo', 'opbouwwerk', 'o1', 5),
      makeOordeel('BU2', 'rust', 'wijk', 'w2', 2),
    ]);
    expect(overAnimo).toMatchObject({ stemmen: 3, beoordelaars: 2, buurten: 1, teWeinig: 1 });
    expect(overRust).toMatchObject({ stemmen: 1, beoordelaars: 1, buurten: 1, teWeinig: 0 });
  });
  test('the order of the rows changes nothing, not the last digit', () => {
    const fijn = makeRoutekaart([
      makeCriterium('animo', { bron: oordeel({ schaal: { van: 0, tot: 1, stap: 0.01, ankers: [] } }) }),
    ]);
    const stem = fc.record({
      buurt: fc.constantFrom('BU1', 'BU2', 'BU3', 'BU4'),
      rol: fc.constantFrom('gemeente' as const, 'wijk' as const),
      score: fc.integer({ min: 0, max: 100 }),
    });
    const stemmen = fc.array(stem, { minLength: 2, maxLength: 24 }).chain((rijen) => {
      const oordelen = rijen.map(({ buurt, rol, score }, i) => makeOordeel(buurt, 'animo', rol, `p${i}`, score / 100));
      return fc.tuple(
        fc.constant(oordelen),
        fc.shuffledSubarray(oordelen, { minLength: oordelen.length, maxLength: oordelen.length }),
      );
    });
    fc.assert(
      fc.property(stemmen, ([rijen, anders]) => {
        expect(aggregateBeoordelingen(fijn, anders)).toStrictEqual(aggregateBeoordelingen(fijn, rijen));
        expect(analyseBeoordelingen(fijn, anders)).toStrictEqual(analyseBeoordelingen(fijn, rijen));
      }),
      { seed: 31, numRuns: 300 },
    );
  });
});

describe('the form', () => {
  const gemengd = makeRoutekaart(
    [makeCriterium('cijfer'), makeCriterium('animo', { bron: { soort: 'beoordeling' } })],
    {
      beoordelingsschaal: { ...schaal, ankers: [5, 3, 1].map((waarde) => ({ waarde, betekenis: `nr ${waarde}` })) },
    },
  );
  test('asks what is judged and no figures, the points of the scale from low to high', () => {
    expect(createBeoordelingsformulier(gemengd, [{ code: 'BU1', naam: 'Een' }]).slice(1)).toEqual([
      ['BU1', 'Een', 'animo', 'animo', '1 t/m 5 (1 = nr 1; 3 = nr 3; 5 = nr 5)', null, null, null, null, null],
    ]);
  });
  test('that cannot be made says why', () => {
    const buurt = { code: 'BU1', naam: 'Een' };
    const raad = { beoordelaar: { rol: 'raad' as never, beoordelaar: 'r1' } };
    const refuse = (call: () => unknown) => {
      const { code, params } = foutVan(call);
      return [code, params];
    };
    expect(refuse(() => createBeoordelingsformulier(gemengd, [buurt], raad))).toEqual([
      'routekaart.rol_onbekend',
      { rol: 'raad' },
    ]);
    expect(refuse(() => createBeoordelingsformulier(makeRoutekaart([makeCriterium('a')]), [buurt]))).toEqual([
      'routekaart.geen_beoordeling',
      { routekaart: 'proef' },
    ]);
    expect(refuse(() => createBeoordelingsformulier(gemengd, [buurt, buurt]))).toEqual([
      'routekaart.buurt_dubbel',
      { buurt: 'BU1' },
    ]);
  });
  test('rows that are shorter than the head, and a head without remarks', () => {
    const kop = ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum'];
    const rij = ['BU1', 'animo', 'wijk', 'w1', 3, '2026-03-01'];
    const gelezen = [makeOordeel('BU1', 'animo', 'wijk', 'w1', 3)];
    for (const hoofd of [kop, [...kop, 'opmerking']])
      expect(readBeoordelingsformulier(gemengd, [hoofd, rij])).toStrictEqual({
        beoordelingen: gelezen,
        bevindingen: [],
        leeg: 0,
      });
    expect(
      readBeoordelingsformulier(gemengd, [kop, ['BU1', 'animo', 'Raad', 'w1', 3, '2026-03-01']]).bevindingen,
    ).toEqual([{ code: 'routekaart.rol_onbekend', ernst: 'fout', pad: [2, 'rol'], params: { rol: 'Raad' } }]);
  });
});

describe("Krippendorff's alpha", () => {
  /**
   * Straight from the definition: 1 less the mean difference within units over that of all values that can be paired. Of the orders
   * by the number of values from the one up to and including the other, each end for half.
   */
  const plain = (eenheden: readonly (readonly number[])[], niveau: Meetniveau): number => {
    const paarbaar = eenheden.filter(({ length }) => length > 1);
    const alle = paarbaar.flat();
    const tel = (van: number, tot: number) => alle.filter((x) => x >= van && x <= tot).length;
    const delta = (x: number, y: number) => {
      const [laag, hoog] = x < y ? [x, y] : [y, x];
      if (x === y) return 0;
      if (niveau === 'nominaal') return 1;
      if (niveau === 'interval') return (x - y) ** 2;
      if (niveau === 'ratio') return ((x - y) / (x + y)) ** 2;
      return (tel(laag, hoog) - (tel(laag, laag) + tel(hoog, hoog)) / 2) ** 2;
    };
    const som = (rij: readonly number[]) =>
      rij.reduce((uit, x, i) => uit + rij.reduce((deel, y, j) => deel + (i === j ? 0 : delta(x, y)), 0), 0);
    const gezien = paarbaar.reduce((uit, rij) => uit + som(rij) / (rij.length - 1), 0) / alle.length;
    return 1 - gezien / (som(alle) / (alle.length * (alle.length - 1)));
  };
  test.each(['nominaal', 'ordinaal', 'interval', 'ratio'] as const)('%s, as by its definition', (niveau) => {
    const score = niveau === 'ratio' ? fc.integer({ min: 0, max: 20 }) : fc.integer({ min: -9, max: 20 });
    fc.assert(
      fc.property(fc.array(fc.array(score, { maxLength: 5 }), { minLength: 1, maxLength: 7 }), (eenheden) => {
        const alfa = computeKrippendorff(eenheden, { niveau });
        if (niveau === 'ordinaal') expect(computeKrippendorff(eenheden)).toBe(alfa);
        const verschillend = new Set(eenheden.filter(({ length }) => length > 1).flat()).size;
        if (verschillend < 2) expect(alfa).toBeUndefined();
        else expect(alfa).toBeCloseTo(plain(eenheden, niveau), 10);
      }),
      { seed: 32, numRuns: 150 },
    );
  });
  test('scores that are none, with their place', () => {
    const refuse = (eenheden: number[][], niveau?: Meetniveau) => {
      const { code, params, pad } = foutVan(() =>
        computeKrippendorff(eenheden, niveau === undefined ? {} : { niveau }),
      );
      return [code, params, pad];
    };
    expect(
      refuse([
        [1, 2],
        [1, Number.NaN],
      ]),
    ).toEqual(['routekaart.waarde_oneindig', { waarde: 'NaN' }, [1, 1]]);
    expect(
      refuse(
        [
          [1, 2],
          [-3, 2],
        ],
        'ratio',
      ),
    ).toEqual(['routekaart.waarde_negatief', { waarde: -3, methode: 'ratio' }, [1, 0]]);
  });
});

describe('gaps', () => {
  const nan = Number.NaN;
  const gebied = (code: string, wijk?: string) =>
    ({ code, naam: code, soort: 'buurt', jaar: 2024, ...(wijk === undefined ? {} : { wijk }) }) as const;
  const fill = (
    regel: 'gemiddelde' | 'mediaan',
    groep: 'wijk' | 'alle',
    waarden: number[],
    wijken: (string | undefined)[],
  ) =>
    imputeKolom(
      makeCriterium('a', { ontbrekend: { regel, groep } }),
      Float64Array.from(waarden),
      wijken.map((wijk, i) => gebied(`BU${9 - i}`, wijk)),
      ['criteria', 0],
    );
  test('are filled within the wijk; who belongs to none shares nothing with others that do not', () => {
    const { waarden, aangevuld, bevindingen } = fill(
      'gemiddelde',
      'wijk',
      [1, 4, nan, 8, nan, 7, nan, nan],
      ['p', 'p', 'p', undefined, undefined, 'q', 'q', 'r'],
    );
    expect([...waarden]).toEqual([1, 4, 2.5, 8, nan, 7, 7, nan]);
    expect([...aangevuld!]).toEqual([0, 0, 1, 0, 0, 0, 1, 0]);
    expect(bevindingen).toEqual([
      {
        code: 'routekaart.groep_zonder_cijfer',
        ernst: 'waarschuwing',
        pad: ['criteria', 0],
        params: { criterium: 'a', groep: 'wijk', buurten: ['BU2', 'BU5'] },
      },
    ]);
  });
  test('that are not there leave the column as it is', () => {
    const { waarden, aangevuld, bevindingen } = fill('mediaan', 'alle', [1, 2], ['p', 'p']);
    expect([[...waarden], aangevuld, bevindingen]).toEqual([[1, 2], undefined, []]);
  });
  test('the order of the rows changes nothing, not the last digit', () => {
    const rij = [0.1, 0.7, 0.3, 1e-3, 0.9, 0.6, 12.3];
    const alle = (waarden: number[]) =>
      fill(
        'gemiddelde',
        'alle',
        [...waarden, nan],
        [...waarden, nan].map(() => 'p'),
      ).waarden.at(-1);
    fc.assert(
      fc.property(fc.shuffledSubarray(rij, { minLength: rij.length }), (anders) => {
        expect(alle(anders)).toBe(alle(rij));
      }),
      { seed: 33, numRuns: 100 },
    );
  });
});

describe('extremes', () => {
  const nan = Number.NaN;
  const rechts = [1, 2, 3, 4, 5, 6, 7, 8, 9, 400, 500];
  const spiegel = (rij: ArrayLike<number>) => Array.from(rij, (waarde) => -waarde);
  const stappen = (uit: ReturnType<typeof treatWaarden>) => uit.stappen.map(({ stap, voldoet }) => [stap, voldoet]);

  test('drawn in round by round, until it is enough', () => {
    // The transformation is not needed any more.
    const uit = treatWaarden(rechts, { scheefheid: 1, kurtosis: 0, transformatie: { methode: 'log' } });
    // First 500 becomes 400, then both become 9.
    expect([...uit.waarden]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9]);
    expect(uit.gewinsoriseerd).toBe(2);
    expect(uit.ingrepen).toEqual([
      ...Array.from({ length: 9 }, () => undefined),
      'winsoriseren_hoog',
      'winsoriseren_hoog',
    ]);
    expect(stappen(uit)).toEqual([
      ['vooraf', false],
      ['winsoriseren', true],
    ]);
  });
  test('what is not enough stays so without a transformation, and with one begins anew from the values', () => {
    const grenzen = { winsoriseren: 1, scheefheid: 1, kurtosis: 0 };
    const half = treatWaarden(rechts, grenzen);
    expect([...half.waarden]).toEqual([...rechts.slice(0, -1), 400]);
    expect(half.gewinsoriseerd).toBe(1);
    expect(stappen(half)).toEqual([
      ['vooraf', false],
      ['winsoriseren', false],
    ]);
    const heel = treatWaarden(rechts, { ...grenzen, transformatie: { methode: 'log' } });
    // x - 1 + 0.01 * 499.
    expect([...heel.waarden]).toEqual(rechts.map((x) => Math.log(x - 1 + 0.01 * 499)));
    expect(heel.gewinsoriseerd).toBe(1);
    expect(heel.ingrepen).toEqual(rechts.map(() => 'log'));
    for (const { stap, vorm, voldoet } of heel.stappen)
      expect([stap, voldoet]).toEqual([stap, !(vorm!.scheefheid >= 1 && vorm!.kurtosis >= 0)]);
    const streng = { winsoriseren: 0, scheefheid: 1e-3, kurtosis: -99, transformatie: { methode: 'log' } } as const;
    expect(stappen(treatWaarden(rechts, streng))).toEqual([
      ['vooraf', false],
      ['winsoriseren', false],
      ['transformatie', false],
    ]);
  });
  test('a long tail to the left is the mirror of one to the right', () => {
    for (const behandeling of [
      { scheefheid: 1, kurtosis: 0 },
      { winsoriseren: 0, scheefheid: 1, kurtosis: 0, transformatie: { methode: 'log' } },
      { winsoriseren: 1, scheefheid: 1, kurtosis: 0, transformatie: { methode: 'boxcox', lambda: 0.5 } },
    ] as const) {
      const uit = treatWaarden(rechts, behandeling);
      const links = treatWaarden(spiegel(rechts), behandeling);
      expect(spiegel(links.waarden)).toEqual([...uit.waarden]);
      expect(stappen(links)).toEqual(stappen(uit));
      expect([...uit.waarden]).not.toEqual(rechts);
    }
  });
  test('both bounds count, and a shape at a bound is beyond it', () => {
    const kolom = [1, 2, 3, 4, 5, 6, 7, 8, 9, nan, 30];
    const { scheefheid, kurtosis } = treatWaarden(kolom, {}).stappen[0]!.vorm!;
    const isBehandeld = (s: number, k: number) =>
      treatWaarden(kolom, { scheefheid: s, kurtosis: k }).stappen.length > 1;
    expect(isBehandeld(scheefheid, kurtosis)).toBe(true);
    expect(isBehandeld(scheefheid + 1e-9, kurtosis)).toBe(false);
    expect(isBehandeld(scheefheid, kurtosis + 1e-9)).toBe(false);
    expect(stappen(treatWaarden(kolom, { scheefheid: 99 }))).toEqual([['vooraf', true]]);
  });
  test('figures that do not differ have no shape, though their mean in floats is another', () => {
    const gelijk = Array.from({ length: 10 }, () => 0.1);
    expect(gelijk.reduce((a, b) => a + b, 0) / 10).not.toBe(0.1);
    const uit = treatWaarden(gelijk, { scheefheid: 1e-9, kurtosis: -99 });
    expect(uit).toEqual({
      waarden: Float64Array.from(gelijk),
      ingrepen: gelijk.map(() => undefined),
      stappen: [{ stap: 'vooraf', vorm: undefined, voldoet: true }],
      gewinsoriseerd: 0,
    });
  });
  test('the figures that were delivered stay what they are', () => {
    const tabel = makeTabel({ a: rechts });
    const uitkomst = scoreBuurten(makeRoutekaart([makeCriterium('a', { behandeling: {} })]), tabel, []);
    const verklaring = explainScore(uitkomst, 'BU00010011');
    expect(verklaring.soort === 'score' && verklaring.criteria[0]).toMatchObject({ waarde: 500 });
    expect([...tabel.kolommen[0]!.waarden]).toEqual(rechts);
  });
});

describe('what is told of a score', () => {
  const explain = (uitkomst: ReturnType<typeof scoreBuurten>, code: string) => {
    const verklaring = explainScore(uitkomst, code);
    return verklaring.soort === 'score' ? verklaring : expect.unreachable();
  };
  const ijkpunten = { methode: 'ijkpunten', onder: 0, boven: 10 } as const;

  test('who does worse is told by the value, also where the score is the same', () => {
    // Cut off at 10, or at 0: all three score alike.
    const score = (richting: 'hoger' | 'lager', waarden: number[]) =>
      explain(
        scoreBuurten(
          makeRoutekaart([makeCriterium('a', { richting, normalisatie: ijkpunten })]),
          makeTabel({ a: waarden }),
          [],
        ),
        'BU00010001',
      ).criteria[0]!;
    expect(score('hoger', [30, 20, 40])).toStrictEqual({
      id: 'a',
      naam: 'a',
      waarde: 30,
      aangevuld: false,
      genormaliseerd: 1,
      gewicht: 1,
      bijdrage: 1,
      beterDan: 0.5,
      zin: {
        nl: 'a 30: hoger dan 50% van de andere buurten, telt 1,00 van 1,00',
        en: 'a 30: higher than 50% of the other buurten, counts for 1.00 of 1.00',
      },
    });
    expect(score('lager', [-3, -2, -4]).zin).toEqual({
      nl: 'a -3: lager dan 50% van de andere buurten, telt 1,00 van 1,00',
      en: 'a -3: lower than 50% of the other buurten, counts for 1.00 of 1.00',
    });
  });
  test('nearness to a target is told by the distance; in the band the band is told, to its ends', () => {
    const doelband = { methode: 'doelband', onder: 0, boven: 100 } as const;
    const uitkomst = scoreBuurten(
      makeRoutekaart([
        makeCriterium('a', { richting: 'doel', doel: { van: 10, tot: 20.5 }, normalisatie: doelband }),
        makeCriterium('b', { richting: 'doel', doel: { van: 5, tot: 5 }, gewicht: 0 }),
      ]),
      makeTabel({ a: [200, 300, -50, 20.5], b: [5, 5.5, null, 1] }),
      [],
    );
    const zin = (code: string) => explain(uitkomst, code).criteria.map((een) => [een.zin.nl, een.zin.en]);
    // Distances 179.5, 279.5 and 60: all three score 0.
    expect(zin('BU00010001')).toEqual([
      [
        'a 200: dichter bij het doel dan 33% van de andere buurten, telt 0,00 van 0,00',
        'a 200: closer to the target than 33% of the other buurten, counts for 0.00 of 0.00',
      ],
      ['b 5: precies het doel 5, telt niet mee', 'b 5: exactly the target 5, does not count'],
    ]);
    expect(zin('BU00010003')[1]).toEqual(['b: geheim, telt niet mee', 'b: secret, does not count']);
    expect(zin('BU00010004')[0]).toEqual([
      'a 20,5: binnen het doel van 10 tot en met 20,5, telt 1,00 van 1,00',
      'a 20.5: within the target of 10 up to and including 20.5, counts for 1.00 of 1.00',
    ]);
  });
  test('a value that was missing, one without others, and one that was left out', () => {
    const uitkomst = scoreBuurten(
      makeRoutekaart([
        makeCriterium('a', { ontbrekend: { regel: 'gemiddelde' } }),
        makeCriterium('b'),
        makeCriterium('c', { ontbrekend: { regel: 'gemiddelde' } }),
      ]),
      makeTabel({ a: [1, null, 3], b: [null, 12_345.678, null], c: [2, 2, 2] }),
      [],
    );
    const { criteria } = explain(uitkomst, 'BU00010002');
    // (0.5 + 0.5 + 0.5) / 3: equal parts stand in the order of the document.
    expect(criteria.map(({ zin }) => zin)).toEqual([
      {
        nl: 'a 2: hoger dan 50% van de andere buurten, ontbreekt en is aangevuld (geheim), telt 0,17 van 0,50',
        en: 'a 2: higher than 50% of the other buurten, missing and filled in (secret), counts for 0.17 of 0.50',
      },
      {
        nl: 'b 12.345,68: geen andere buurt om mee te vergelijken, telt 0,17 van 0,50',
        en: 'b 12,345.68: no other buurt to compare with, counts for 0.17 of 0.50',
      },
      {
        nl: 'c 2: hoger dan 0% van de andere buurten, telt 0,17 van 0,50',
        en: 'c 2: higher than 0% of the other buurten, counts for 0.17 of 0.50',
      },
    ]);
    expect(explain(uitkomst, 'BU00010001').criteria.find(({ id }) => id === 'b')).toStrictEqual({
      id: 'b',
      naam: 'b',
      aangevuld: false,
      reden: 'geheim',
      gewicht: 1 / 3,
      bijdrage: 0,
      zin: { nl: 'b: geheim, telt niet mee', en: 'b: secret, does not count' },
    });
  });
  test('ten thousand that are alike: a place between two, and thousands apart, in both languages', () => {
    const waarden = Array.from({ length: 10_000 }, () => 1);
    const uitkomst = scoreBuurten(makeRoutekaart([makeCriterium('a')]), makeTabel({ a: waarden }), [], {
      gelijk: 'gemiddeld',
    });
    expect(explain(uitkomst, 'BU00010001').samenvatting).toEqual({
      nl: 'Buurt 1: score 0,50, plaats 5.000,5 van 10.000',
      en: 'Buurt 1: score 0.50, rank 5,000.5 of 10,000',
    });
  });
  test('two side by side: more, less and the same, with what is unknown, in both languages', () => {
    const uitkomst = scoreBuurten(
      makeRoutekaart([
        makeCriterium('gelijk'),
        makeCriterium('ook'),
        makeCriterium('min'),
        makeCriterium('leeg', { gewicht: 0 }),
        makeCriterium('plus', { gewicht: 2 }),
      ]),
      makeTabel({ gelijk: [1, 1, 0], ook: [2, 2, 0], min: [0, 5, 5], leeg: [null, 3, 4], plus: [4, 0, 0] }),
      [],
    );
    // From the largest part to the smallest, equal ones in the order of the document.
    expect(explain(uitkomst, 'BU00010001').criteria.map(({ id }) => id)).toEqual([
      'plus',
      'gelijk',
      'ook',
      'min',
      'leeg',
    ]);
    const { a, b, criteria } = compareBuurten(uitkomst, 'BU00010001', 'BU00010002');
    // (1 + 1 + 0 + 2 * 1) / 5 against (1 + 1 + 1 + 2 * 0) / 5.
    expect([a, b]).toEqual(
      [
        { code: 'BU00010001', naam: 'Buurt 1', score: 0.8, rang: 1 },
        { code: 'BU00010002', naam: 'Buurt 2', score: 0.6, rang: 2 },
      ].map((kant) => ({ ...kant, score: expect.closeTo(kant.score, 12) })),
    );
    expect(criteria.map(({ zin }) => [zin.nl, zin.en])).toEqual([
      ['plus: 4 tegen 0, +0,40', 'plus: 4 against 0, +0.40'],
      ['min: 0 tegen 5, -0,20', 'min: 0 against 5, -0.20'],
      ['gelijk: 1 tegen 1, 0,00', 'gelijk: 1 against 1, 0.00'],
      ['ook: 2 tegen 2, 0,00', 'ook: 2 against 2, 0.00'],
      ['leeg: geheim tegen 3, 0,00', 'leeg: secret against 3, 0.00'],
    ]);
  });
  test('who is no candidate, and who has no score, is named', () => {
    const streng = makeRoutekaart([makeCriterium('a', { ontbrekend: { regel: 'weigeren' } })]);
    const uitkomst = scoreBuurten(streng, makeTabel({ a: [1, null, 3] }), []);
    const onbekend = foutVan(() => explainScore(uitkomst, 'BU9'));
    expect([onbekend.code, onbekend.params]).toEqual(['routekaart.buurt_onbekend', { buurt: 'BU9' }]);
    const zonder = foutVan(() => compareBuurten(uitkomst, 'BU00010001', 'BU00010002'));
    expect([zonder.code, zonder.params]).toEqual(['routekaart.buurt_zonder_score', { buurt: 'BU00010002' }]);
  });
});
