import { Datum } from 'buurtaanpak/kern';
import type {
  Beoordelaarsrol,
  Beoordeling,
  BeoordelingBron,
  Beoordelingsschaal,
  Criterium,
} from 'buurtaanpak/routekaart';
import {
  analyseBeoordelingen,
  checkBeoordelingen,
  createBeoordelingsformulier,
  FORMULIERKOLOMMEN,
  readBeoordelingsformulier,
} from 'buurtaanpak/routekaart';
import { aggregateBeoordelingen, judgeCriterium } from 'buurtaanpak/routekaart/huis';
import { describe, expect, test } from 'vitest';
import { isOpSchaal } from '../../src/routekaart/beoordeling/isOpSchaal.js';
import { keepLast } from '../../src/routekaart/beoordeling/keepLast.js';
import { foutVan } from '../hulp.js';
import { makeOordeel, schaal } from './hulp.js';
import { criterium, kaart, meld } from './klein.js';

const judged = (id: string, bron: Partial<BeoordelingBron> = {}): Criterium =>
  criterium(id, { bron: { soort: 'beoordeling', ...bron } });
const proef = (...criteria: readonly Criterium[]) => kaart(criteria, { beoordelingsschaal: schaal });
const stem = (
  buurt: string,
  rol: Beoordelaarsrol,
  wie: string,
  score: number,
  datum = '2026-03-01',
  id = 'a',
): Beoordeling => makeOordeel(buurt, id, rol, wie, score, Datum.parse(datum));

describe('judgeCriterium', () => {
  const judge = (bron: Partial<BeoordelingBron>, ...rijen: readonly Beoordeling[]) =>
    judgeCriterium('a', { soort: 'beoordeling', ...bron }, rijen);
  const rol = (
    naam: Beoordelaarsrol,
    stemmen: number,
    score: number,
    laagste: number,
    hoogste: number,
    telt = true,
  ) => ({
    rol: naam,
    stemmen,
    score,
    laagste,
    hoogste,
    telt,
  });
  const stemmen = () => [
    stem('B', 'wijk', 'w1', 5),
    stem('A', 'wijk', 'w1', 5),
    stem('A', 'gemeente', 'g1', 1),
    stem('A', 'gemeente', 'g2', 2),
    stem('A', 'gemeente', 'g3', 4.5),
    stem('A', 'wijk', 'w1', 1, '2026-03-01', 'anders'),
  ];

  test('first within a role, then over the roles', () => {
    expect(judge({}, ...stemmen())).toEqual({
      criterium: 'a',
      buurten: [
        { buurt: 'A', score: 3.75, rollen: [rol('gemeente', 3, 2.5, 1, 4.5), rol('wijk', 1, 5, 5, 5)] },
        { buurt: 'B', score: 5, rollen: [rol('wijk', 1, 5, 5, 5)] },
      ],
    });
    expect(judge({ perRol: 'mediaan' }, ...stemmen()).buurten[0]).toMatchObject({ score: 3.5 });
    expect(judge({ rolgewichten: { gemeente: 3 } }, ...stemmen()).buurten[0]).toMatchObject({ score: 3.125 });
    expect(judge({})).toEqual({ criterium: 'a', buurten: [] });
  });

  test('a role without weight or with too few voices does not count', () => {
    const eerste = (bron: Partial<BeoordelingBron>) => judge(bron, ...stemmen()).buurten[0];
    expect(eerste({ rolgewichten: { gemeente: 0 } })).toEqual({
      buurt: 'A',
      score: 5,
      rollen: [rol('gemeente', 3, 2.5, 1, 4.5, false), rol('wijk', 1, 5, 5, 5)],
    });
    expect(eerste({ minimumStemmen: { gemeente: 3, wijk: 2 } })).toMatchObject({
      score: 2.5,
      rollen: [{ telt: true }, { telt: false }],
    });
    expect(eerste({ minimumStemmen: { gemeente: 4 } })).toMatchObject({ score: 5 });
    expect(eerste({ minimumRollen: 2 })).toMatchObject({ score: 3.75 });
    expect(eerste({ minimumRollen: 3 })).toEqual({
      buurt: 'A',
      rollen: [rol('gemeente', 3, 2.5, 1, 4.5), rol('wijk', 1, 5, 5, 5)],
    });
  });

  test('of one assessor the last counts, by role', () => {
    const rijen = [
      stem('A', 'wijk', 'p', 1, '2026-03-02'),
      stem('A', 'wijk', 'p', 5, '2026-03-01'),
      stem('A', 'wijk', 'p', 3, '2026-03-03'),
      stem('A', 'gemeente', 'p', 2, '2026-03-01'),
      stem('A', 'wijk', 'q', 4, '2026-03-01'),
    ];
    expect(keepLast(rijen).map(({ score }) => score)).toEqual([3, 2, 4]);
    expect(judge({}, ...rijen).buurten[0]).toMatchObject({ score: 2.75 });
    expect(keepLast([stem('A', 'wijk', 'p', 1), stem('A', 'wijk', 'p', 2)]).map(({ score }) => score)).toEqual([1]);
  });
});

test('aggregateBeoordelingen: every judged criterion, and what is wrong refused together', () => {
  const routekaart = proef(judged('b'), criterium('x'), judged('a'));
  expect(
    aggregateBeoordelingen(routekaart, [stem('A', 'wijk', 'p', 4)]).map(({ criterium: id, buurten }) => [
      id,
      buurten.length,
    ]),
  ).toEqual([
    ['b', 0],
    ['a', 1],
  ]);
  const fout = foutVan(() =>
    aggregateBeoordelingen(routekaart, [stem('A', 'wijk', 'p', 9), stem('A', 'gemeente', 'p', 8)]),
  );
  expect([fout.code, fout.params, fout.bevindingen.map(({ pad }) => pad)]).toEqual([
    'routekaart.beoordelingen_ongeldig',
    { aantal: 2 },
    [
      [0, 'score'],
      [1, 'score'],
    ],
  ]);
});

describe('analyseBeoordelingen', () => {
  test('voices, agreement and spread', () => {
    const rijen = [
      stem('A', 'wijk', 'p', 2),
      stem('A', 'wijk', 'q', 2),
      stem('B', 'wijk', 'q', 5),
      stem('B', 'wijk', 'p', 5),
      stem('B', 'wijk', 'p', 1, '2026-02-01'),
      stem('C', 'gemeente', 'g', 3),
    ];
    expect(
      analyseBeoordelingen(proef(judged('a', { minimumStemmen: { gemeente: 2 } }), judged('leeg')), rijen),
    ).toEqual([
      {
        criterium: 'a',
        stemmen: 5,
        beoordelaars: 3,
        buurten: 2,
        teWeinig: 1,
        alfa: 1,
        alfaPerRol: { wijk: 1 },
        spreiding: 0,
        gemiddeldePerRol: { gemeente: 3, wijk: 3.5 },
      },
      { criterium: 'leeg', stemmen: 0, beoordelaars: 0, buurten: 0, teWeinig: 0, alfaPerRol: {}, gemiddeldePerRol: {} },
    ]);
    const oneens = [stem('A', 'wijk', 'p', 2), stem('A', 'gemeente', 'q', 4), stem('B', 'wijk', 'p', 3)];
    expect(analyseBeoordelingen(proef(judged('a')), oneens)).toMatchObject([
      { spreiding: expect.closeTo(Math.SQRT2, 12), alfaPerRol: {}, gemiddeldePerRol: { wijk: 2.5, gemeente: 4 } },
    ]);
  });
});

describe('checkBeoordelingen', () => {
  const routekaart = () => proef(judged('a'), criterium('x'));
  const check = (rijen: readonly Beoordeling[], options?: Parameters<typeof checkBeoordelingen>[2]) =>
    checkBeoordelingen(routekaart(), rijen, options);
  const fout = (code: string, pad: readonly (string | number)[], params: object) => meld('fout', code, pad, params);

  test('criterion and score', () => {
    expect(check([stem('A', 'wijk', 'p', 4)])).toEqual([]);
    expect(check([stem('A', 'wijk', 'p', 4, '2026-03-01', 'onbekend')])).toEqual([
      fout('criterium_onbekend', [0, 'criterium'], { criterium: 'onbekend' }),
    ]);
    expect(check([stem('A', 'wijk', 'p', 4, '2026-03-01', 'X')])).toEqual([
      fout('criterium_onbekend_suggestie', [0, 'criterium'], { criterium: 'X', suggestie: 'x' }),
    ]);
    expect(check([stem('A', 'wijk', 'p', 4, '2026-03-01', 'x')])).toEqual([
      fout('criterium_geen_beoordeling', [0, 'criterium'], { criterium: 'x' }),
    ]);
    expect(check([stem('A', 'wijk', 'p', 2.5)])).toEqual([
      fout('score_buiten_schaal', [0, 'score'], { score: '2.5', van: 1, tot: 5, stap: 1 }),
    ]);
    const half = { ...schaal, stap: 0.5 };
    const eigen = kaart([judged('a', { schaal: half })]);
    expect(checkBeoordelingen(eigen, [stem('A', 'wijk', 'p', 2.5)])).toEqual([]);
    expect(checkBeoordelingen(eigen, [stem('A', 'wijk', 'p', 2.2)])).toEqual([
      fout('score_buiten_schaal', [0, 'score'], { score: '2.2', van: 1, tot: 5, stap: 0.5 }),
    ]);
    // Without a scale there is nothing to be off.
    expect(checkBeoordelingen(kaart([judged('a')]), [stem('A', 'wijk', 'p', 99)])).toEqual([]);
    expect([1, 5, 0.9, 5.1, 3, 3 + 1e-10, 3.5].map((x) => isOpSchaal(x, schaal))).toEqual([
      true,
      true,
      false,
      false,
      true,
      true,
      false,
    ]);
    const tienden: Beoordelingsschaal = { van: 0, tot: 1, stap: 0.1, ankers: [] };
    expect([0.3, 0.35].map((x) => isOpSchaal(x, tienden))).toEqual([true, false]);
  });

  test('buurt and day', () => {
    expect(check([stem('A', 'wijk', 'p', 4), stem('Q', 'wijk', 'p', 4)], { buurten: ['A'] })).toEqual([
      fout('buurt_onbekend', [1, 'buurt'], { buurt: 'Q' }),
    ]);
    const dag = (datum: string, peildatum?: string) =>
      check([stem('A', 'wijk', 'p', 4, datum)], peildatum === undefined ? {} : { peildatum: Datum.parse(peildatum) });
    expect(dag('2026-03-01', '2026-03-01')).toEqual([]);
    expect(dag('2026-03-02', '2026-03-01')).toEqual([
      fout('beoordeling_in_toekomst', [0, 'datum'], { buurt: 'A', datum: '2026-03-02', peildatum: '2026-03-01' }),
    ]);
    expect(dag('2099-12-31')).toEqual([]);
    expect(dag('2100-01-01')).toEqual([
      fout('beoordeling_in_toekomst', [0, 'datum'], { buurt: 'A', datum: '2100-01-01', peildatum: '2099-12-31' }),
    ]);
  });

  test('one assessor twice, or in two roles', () => {
    const p = (score: number, datum: string, rol: Beoordelaarsrol = 'wijk') => stem('A', rol, 'p', score, datum);
    const vervangen = (i: number) => meld('info', 'beoordeling_vervangen', [i], { beoordelaar: 'p', buurt: 'A' });
    expect(check([p(1, '2026-03-01'), p(2, '2026-03-02')])).toEqual([vervangen(0)]);
    expect(check([p(1, '2026-03-02'), p(2, '2026-03-01')])).toEqual([vervangen(1)]);
    expect(check([p(1, '2026-03-01'), p(2, '2026-03-03'), p(2, '2026-03-02')])).toEqual([vervangen(0), vervangen(2)]);
    expect(check([p(1, '2026-03-02'), p(2, '2026-03-01'), p(3, '2026-03-02')])).toEqual([
      vervangen(1),
      fout('beoordeling_dubbel', [2], { beoordelaar: 'p', buurt: 'A', rij: 0 }),
    ]);
    expect(check([p(1, '2026-03-01'), p(1, '2026-03-01', 'gemeente'), p(1, '2026-03-01', 'opbouwwerk')])).toEqual(
      [1, 2].map((i) => meld('waarschuwing', 'beoordelaar_twee_rollen', [i], { beoordelaar: 'p', buurt: 'A' })),
    );
    expect(check([stem('A', 'wijk', 'p', 1), stem('B', 'wijk', 'p', 1), stem('A', 'gemeente', 'q', 1)])).toEqual([]);
    expect(check([stem('A', 'wijk', 'caf\u00e9', 1), stem('A', 'wijk', 'cafe\u0301', 1)])).toHaveLength(1);
  });

  test('what has not the form', () => {
    expect(check([{ ...stem('A', 'wijk', 'p', 4), score: 'x' } as never]).map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.type_verkeerd', [0, 'score']],
    ]);
    expect(foutVan(() => checkBeoordelingen({} as never, [])).code).toBe('kern.document_ongeldig');
    expect(foutVan(() => check([], { buurten: 3 as never })).code).toBe('kern.document_ongeldig');
  });
});

describe('createBeoordelingsformulier', () => {
  const create = (criteria: readonly Criterium[], codes: readonly string[] = ['A'], options = {}) =>
    createBeoordelingsformulier(
      proef(...criteria),
      codes.map((code) => ({ code, naam: `Buurt ${code}` })),
      options,
    );
  const ankers = (...waarden: number[]) => waarden.map((waarde) => ({ waarde, betekenis: `m${waarde}` }));

  test('a row for every buurt and question', () => {
    const eigen = { van: 0.5, tot: 2, stap: 0.5, ankers: ankers(2, 0.5) };
    expect(
      create(
        [
          judged('a'),
          criterium('x'),
          judged('b', { schaal: eigen }),
          judged('c', { schaal: { van: 0, tot: 1, ankers: [] } }),
        ],
        ['A', 'B'],
      ),
    ).toEqual([
      [...FORMULIERKOLOMMEN],
      ...['A', 'B'].flatMap((code) => [
        [code, `Buurt ${code}`, 'a', 'A', '1 t/m 5 (1 = geen; 5 = veel)', null, null, null, null, null],
        [
          code,
          `Buurt ${code}`,
          'b',
          'B',
          '0,5 t/m 2, stappen van 0,5 (0,5 = m0.5; 2 = m2)',
          null,
          null,
          null,
          null,
          null,
        ],
        [code, `Buurt ${code}`, 'c', 'C', '0 t/m 1', null, null, null, null, null],
      ]),
    ]);
    expect(create([judged('a')], ['A'], { beoordelaar: { rol: 'wijk', beoordelaar: 'p1' } })[1]?.slice(5)).toEqual([
      'wijk',
      'p1',
      null,
      null,
      null,
    ]);
    expect(create([judged('a')], [])).toEqual([[...FORMULIERKOLOMMEN]]);
  });

  test('refuses', () => {
    const refused = (...vraag: [readonly Criterium[], (readonly string[])?, object?]) => {
      const { code, params } = foutVan(() => create(...vraag));
      return [code, params];
    };
    expect(refused([criterium('x')])).toEqual(['routekaart.geen_beoordeling', { routekaart: 'proef' }]);
    expect(refused([judged('a')], ['A', 'B', 'A'])).toEqual(['routekaart.buurt_dubbel', { buurt: 'A' }]);
    expect(refused([judged('a')], ['caf\u00e9', 'cafe\u0301'])).toEqual([
      'routekaart.buurt_dubbel',
      { buurt: 'cafe\u0301' },
    ]);
    expect(refused([judged('a')], ['A'], { beoordelaar: { rol: 'buur', beoordelaar: 'p' } })).toEqual([
      'routekaart.rol_onbekend',
      { rol: 'buur' },
    ]);
  });
});

describe('readBeoordelingsformulier', () => {
  const kop = ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'];
  type Cel = string | number | null;
  const read = (rijen: readonly (readonly Cel[])[], eigenKop: readonly Cel[] = kop, options = {}) =>
    readBeoordelingsformulier(proef(judged('a'), criterium('x')), [eigenKop, ...rijen], options);
  const goed: readonly Cel[] = ['A', 'a', 'wijk', 'p', 4, '2026-03-01', null];
  const met = (plek: number, cel: unknown): readonly Cel[] => goed.with(plek, cel as Cel);
  const fout = (code: string, pad: readonly (string | number)[], params: object) => meld('fout', code, pad, params);

  test('reads what is filled in, and counts what is not', () => {
    expect(read([goed, met(4, null), met(4, ' ')])).toEqual({
      beoordelingen: [stem('A', 'wijk', 'p', 4)],
      bevindingen: [],
      leeg: 2,
    });
    expect(read([[' A ', 'a', ' Wijk', 'p ', ' 4,0 ', '2026-03-01 ', ' mooi ']]).beoordelingen).toEqual([
      { ...stem('A', 'wijk', 'p', 4), opmerking: 'mooi' },
    ]);
    expect(
      read(
        [[goed[5] ?? null, 4, 'p', 'wijk', 'a', 'A']],
        ['Datum ', 'SCORE', 'beoordelaar', 'rol', 'criterium', 'buurt'],
      ).beoordelingen,
    ).toEqual([stem('A', 'wijk', 'p', 4)]);
    expect(read([])).toEqual({ beoordelingen: [], bevindingen: [], leeg: 0 });
    expect(read([met(3, 7)]).beoordelingen[0]?.beoordelaar).toBe('7');
  });

  test('columns that are missing or double', () => {
    expect(readBeoordelingsformulier(proef(judged('a')), [])).toEqual({
      beoordelingen: [],
      bevindingen: [
        fout('formulier_kolommen', [1], { kolommen: ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum'] }),
      ],
      leeg: 0,
    });
    expect(read([goed], kop.slice(0, 5)).bevindingen).toEqual([
      fout('formulier_kolommen', [1], { kolommen: ['datum'] }),
    ]);
    expect(read([goed], [...kop, 'Opmerking', 'rol', 'vraag', 'vraag']).bevindingen).toEqual([
      fout('formulier_kolom_dubbel', [1], { kolommen: ['rol', 'opmerking'] }),
    ]);
    expect(read([goed], [...kop.slice(1), 'rol']).bevindingen.map(({ code }) => code.slice(11))).toEqual([
      'formulier_kolommen',
      'formulier_kolom_dubbel',
    ]);
  });

  test('every mistake with its row and column', () => {
    const one = (plek: number, cel: unknown) => {
      const { beoordelingen, bevindingen, leeg } = read([met(plek, cel)]);
      expect([beoordelingen, leeg]).toEqual([[], 0]);
      return bevindingen;
    };
    for (const [plek, kolom] of [
      [0, 'buurt'],
      [1, 'criterium'],
      [3, 'beoordelaar'],
    ] as const) {
      expect(one(plek, '')).toEqual([fout('formulier_leeg', [2, kolom], { kolom })]);
      expect(one(plek, true)).toEqual([
        {
          ernst: 'fout',
          code: 'kern.type_verkeerd',
          pad: [2, kolom],
          params: { verwacht: 'string', gekregen: 'boolean' },
        },
      ]);
    }
    expect(one(6, true)).toMatchObject([{ code: 'kern.type_verkeerd', pad: [2, 'opmerking'] }]);
    expect(one(2, 'buur')).toEqual([fout('rol_onbekend', [2, 'rol'], { rol: 'buur' })]);
    expect(one(2, null)).toEqual([fout('rol_onbekend', [2, 'rol'], { rol: '' })]);
    for (const cel of ['vier', '4.', '1e3', '4,0,0', '- 4'])
      expect(one(4, cel)).toEqual([fout('formulier_score', [2, 'score'], { waarde: JSON.stringify(cel) })]);
    expect(one(5, '1-3-2026')).toEqual([
      { ernst: 'fout', code: 'kern.datum_ongeldig', pad: [2, 'datum'], params: { waarde: '"1-3-2026"' } },
    ]);
    expect(one(4, '9'.repeat(400))).toMatchObject([{ code: 'routekaart.formulier_score' }]);
    expect(one(4, '-4')).toEqual([fout('score_buiten_schaal', [2, 'score'], { score: '-4', van: 1, tot: 5, stap: 1 })]);
    expect(
      read([['', '', 'x', '', 'x', 'x', null]]).bevindingen.map(({ code, pad }) => `${code} ${pad.join('.')}`),
    ).toEqual([
      'routekaart.formulier_leeg 2.buurt',
      'routekaart.formulier_leeg 2.criterium',
      'routekaart.formulier_leeg 2.beoordelaar',
      'routekaart.rol_onbekend 2.rol',
      'routekaart.formulier_score 2.score',
      'kern.datum_ongeldig 2.datum',
    ]);
  });

  test('findings about judgements name the rows of the form, in order', () => {
    const { beoordelingen, bevindingen, leeg } = read(
      [met(4, null), goed, met(2, 'buur'), met(2, 'gemeente'), goed, met(0, 'Q')],
      kop,
      { buurten: ['A'] },
    );
    expect(bevindingen).toEqual([
      fout('rol_onbekend', [4, 'rol'], { rol: 'buur' }),
      meld('waarschuwing', 'beoordelaar_twee_rollen', [5], { beoordelaar: 'p', buurt: 'A' }),
      fout('beoordeling_dubbel', [6], { beoordelaar: 'p', buurt: 'A', rij: 3 }),
      fout('buurt_onbekend', [7, 'buurt'], { buurt: 'Q' }),
    ]);
    expect(beoordelingen.map(({ rol }) => rol)).toEqual(['wijk', 'gemeente']);
    expect(leeg).toBe(1);
  });

  test('what is no form, and no Routekaart', () => {
    expect(foutVan(() => readBeoordelingsformulier(proef(judged('a')), 3 as never)).code).toBe(
      'kern.document_ongeldig',
    );
    expect(foutVan(() => readBeoordelingsformulier({} as never, [])).code).toBe('kern.document_ongeldig');
  });
});
