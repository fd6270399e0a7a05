import { Datum, isDomeinFout } from 'buurtaanpak/kern';
import { computeKrippendorff } from 'buurtaanpak/rekenen';
import {
  analyseBeoordelingen,
  Beoordelingen,
  checkBeoordelingen,
  compareBuurten,
  createBeoordelingsformulier,
  explainScore,
  type Formuliercel,
  readBeoordelingsformulier,
  scoreBuurten,
} from 'buurtaanpak/routekaart';
import { aggregateBeoordelingen } from 'buurtaanpak/routekaart/huis';
import { checkPersoonsgegevens } from 'buurtaanpak/team';
import { describe, expect, test } from 'vitest';
import { makeCriterium, makeOordeel, makeRoutekaart, makeTabel, schaal } from './hulp.js';

const kaart = makeRoutekaart([makeCriterium('animo', { bron: { soort: 'beoordeling', schaal } })]);
const oordeel = makeOordeel('BU1', 'animo', 'wijk', 'p', 3);
const scores = scoreBuurten(makeRoutekaart([makeCriterium('a')]), makeTabel({ a: [1, 2] }), []);
const nonsens: readonly unknown[] = [
  null,
  undefined,
  0,
  Number.NaN,
  1n,
  true,
  'x',
  Symbol('x'),
  () => 1,
  {},
  Object.create(null),
  new Date(0),
  new Map(),
  [null],
  [undefined],
  new Array(2),
  [1],
  ['x'],
  [{}],
  [[]],
  [[{}]],
  [[Symbol('x')]],
  [[Object.create(null)]],
  { length: 2 },
  { criteria: {} },
  { rijen: 1 },
  { buurten: 1 },
];
/** Calls with anything in one place, and what is right in the others. */
const functies: Readonly<Record<string, (x: never) => unknown>> = {
  'readBeoordelingsformulier routekaart': (x) => readBeoordelingsformulier(x, []),
  'readBeoordelingsformulier rijen': (x) => readBeoordelingsformulier(kaart, x),
  'readBeoordelingsformulier options': (x) => readBeoordelingsformulier(kaart, [], x),
  'checkBeoordelingen routekaart': (x) => checkBeoordelingen(x, [oordeel]),
  'checkBeoordelingen beoordelingen': (x) => checkBeoordelingen(kaart, x),
  'checkBeoordelingen options': (x) => checkBeoordelingen(kaart, [oordeel], x),
  'aggregateBeoordelingen routekaart': (x) => aggregateBeoordelingen(x, [oordeel]),
  'aggregateBeoordelingen beoordelingen': (x) => aggregateBeoordelingen(kaart, x),
  'analyseBeoordelingen routekaart': (x) => analyseBeoordelingen(x, [oordeel]),
  'analyseBeoordelingen beoordelingen': (x) => analyseBeoordelingen(kaart, x),
  'createBeoordelingsformulier routekaart': (x) => createBeoordelingsformulier(x, []),
  'createBeoordelingsformulier buurten': (x) => createBeoordelingsformulier(kaart, x),
  'createBeoordelingsformulier options': (x) => createBeoordelingsformulier(kaart, [], x),
  'createBeoordelingsformulier beoordelaar': (x) => createBeoordelingsformulier(kaart, [], { beoordelaar: x }),
  'computeKrippendorff eenheden': (x) => computeKrippendorff(x),
  'computeKrippendorff options': (x) => computeKrippendorff([[1, 2]], x),
  'Beoordelingen.parse': (x) => Beoordelingen.parse(x),
  'Beoordelingen.safeParse': (x) => Beoordelingen.safeParse(x),
  'explainScore scores': (x) => explainScore(x, 'BU00010001'),
  'explainScore code': (x) => explainScore(scores, x),
  'compareBuurten scores': (x) => compareBuurten(x, 'BU00010001', 'BU00010002'),
  'compareBuurten a': (x) => compareBuurten(scores, x, 'BU00010002'),
  'compareBuurten b': (x) => compareBuurten(scores, 'BU00010001', x),
  checkPersoonsgegevens: (x) => checkPersoonsgegevens(x),
};

describe('whatever is handed in ends in a value or in an error with a code', () => {
  test.each(Object.entries(functies))('%s', (_, call) => {
    for (const x of nonsens) {
      try {
        call(x as never);
      } catch (fout) {
        if (!isDomeinFout(fout)) throw new Error(`foreign error on ${typeof x}`, { cause: fout });
        expect(fout.bevindingen.every(({ code }) => typeof code === 'string')).toBe(true);
      }
    }
  });

  const refusals = (call: () => unknown) => {
    try {
      call();
    } catch (fout) {
      return isDomeinFout(fout) ? [fout.code, fout.bevindingen.map(({ code, pad }) => [code, pad])] : fout;
    }
    return 'no refusal';
  };
  test('a form of what are no rows, with the place of each', () => {
    const read = (rijen: unknown) => refusals(() => readBeoordelingsformulier(kaart, rijen as Formuliercel[][]));
    expect(read([{}, [], 1])).toEqual([
      'kern.document_ongeldig',
      [
        ['kern.type_verkeerd', [0]],
        ['kern.type_verkeerd', [2]],
      ],
    ]);
    for (const rijen of ['x', 1, null, {}])
      expect(read(rijen)).toEqual(['kern.document_ongeldig', [expect.anything()]]);
  });
  test('judgements without the form of one: every field at once', () => {
    const rijen = [oordeel, { ...oordeel, score: '3', datum: '2026-13-01' }] as unknown as (typeof oordeel)[];
    expect(checkBeoordelingen(kaart, rijen).map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.type_verkeerd', [1, 'score']],
      ['kern.datum_ongeldig', [1, 'datum']],
    ]);
    expect(refusals(() => aggregateBeoordelingen(kaart, rijen))).toHaveProperty(
      '0',
      'routekaart.beoordelingen_ongeldig',
    );
    // A field of the app beside those of a judgement is no mistake.
    expect(checkBeoordelingen(kaart, [{ ...oordeel, eigen: 7 } as typeof oordeel])).toEqual([]);
  });
  test('agreement of what are no numbers, at an unknown level, of too many values', () => {
    expect(
      refusals(() =>
        computeKrippendorff([
          [1, 2],
          [1, '2'],
        ] as number[][]),
      ),
    ).toEqual(['kern.document_ongeldig', [['kern.type_verkeerd', [1, 1]]]]);
    expect(refusals(() => computeKrippendorff([[1, 2]], { niveau: 'rang' as 'ratio' }))).toMatchObject([
      'kern.document_ongeldig',
      [['kern.keuze_onbekend', ['niveau']]],
    ]);
    const veel = Array.from({ length: 1001 }, (_, i) => [i, i + 0.5 * (i % 2)]);
    expect(refusals(() => computeKrippendorff(veel))).toHaveProperty('0', 'routekaart.te_veel_waarden');
    // Many voices in a unit cost no more than their number.
    expect(computeKrippendorff([Array.from({ length: 20_000 }, (_, i) => 1 + (i % 2)), [1, 1], [2, 2]])).toBeCloseTo(
      0,
      2,
    );
  });
});

describe('a form with strange cells', () => {
  const kop = ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum', 'opmerking'];
  const goed = ['BU1', 'animo', 'wijk', 'p', 3, '2026-03-01', 'mooi'];
  const read = (...rijen: unknown[][]) => {
    const { beoordelingen, bevindingen } = readBeoordelingsformulier(kaart, rijen as Formuliercel[][]);
    return [beoordelingen.length, bevindingen.map(({ code, pad }) => [code, pad])];
  };
  test('what is no text and no number is told, and never becomes one', () => {
    const metDate = [...goed.slice(0, 5), new Date(0), null];
    const metVorm = [{}, 'animo', 'wijk', true, 3, '2026-03-02', { tekst: 'mooi' }];
    expect(read(kop, metDate, metVorm, goed)).toEqual([
      1,
      [
        ['kern.datum_ongeldig', [2, 'datum']],
        ['kern.type_verkeerd', [3, 'buurt']],
        ['kern.type_verkeerd', [3, 'beoordelaar']],
        ['kern.type_verkeerd', [3, 'opmerking']],
      ],
    ]);
  });
  test('a column that is there twice, of which nobody can say which is meant', () => {
    expect(read([...kop, 'Score'], [...goed, 5])).toEqual([0, [['routekaart.formulier_kolom_dubbel', [1]]]]);
    expect(read(['buurt', 'buurt'], goed)).toEqual([
      0,
      [
        ['routekaart.formulier_kolommen', [1]],
        ['routekaart.formulier_kolom_dubbel', [1]],
      ],
    ]);
  });
  test('a score of more digits than a number has', () => {
    expect(read(kop, [...goed.slice(0, 4), '9'.repeat(400), '2026-03-01'])).toEqual([
      0,
      [['routekaart.formulier_score', [2, 'score']]],
    ]);
  });
});

describe('a judgement of a later day', () => {
  const laat = { ...oordeel, datum: Datum.parse('2026-03-02') };
  test('after the peildatum it is a mistake, on the day it is none', () => {
    const check = (peildatum: string) => checkBeoordelingen(kaart, [laat], { peildatum: Datum.parse(peildatum) });
    expect(check('2026-03-02')).toEqual([]);
    expect(check('2026-03-01')).toEqual([
      {
        code: 'routekaart.beoordeling_in_toekomst',
        ernst: 'fout',
        pad: [0, 'datum'],
        params: { buurt: 'BU1', datum: '2026-03-02', peildatum: '2026-03-01' },
      },
    ]);
  });
  test('the year 2999 is a typing error whatever the day, and does not replace what was judged', () => {
    const typfout = { ...oordeel, datum: Datum.parse('2999-03-01'), score: 5 };
    const codes = checkBeoordelingen(kaart, [oordeel, typfout]).map(({ code }) => code);
    expect(codes).toContain('routekaart.beoordeling_in_toekomst');
    expect(() => aggregateBeoordelingen(kaart, [oordeel, typfout])).toThrow('routekaart.beoordelingen_ongeldig');
    const rijen = [
      ['buurt', 'criterium', 'rol', 'beoordelaar', 'score', 'datum'],
      ['BU1', 'animo', 'wijk', 'p', 3, '2999-03-01'],
    ];
    expect(readBeoordelingsformulier(kaart, rijen)).toMatchObject({
      beoordelingen: [],
      bevindingen: [{ code: 'routekaart.beoordeling_in_toekomst', pad: [2, 'datum'] }],
    });
  });
});

describe('one reference in two forms of Unicode', () => {
  const [nfc, nfd] = ['Jörn'.normalize('NFC'), 'Jörn'.normalize('NFD')];
  const rij = (beoordelaar: string, score: number, datum: string, rol: 'wijk' | 'gemeente' = 'wijk') => ({
    ...oordeel,
    beoordelaar,
    score,
    rol,
    datum: Datum.parse(datum),
  });
  test('is one assessor: the later judgement counts, the same day is a mistake, two roles are told', () => {
    expect(nfc).not.toBe(nfd);
    const tweemaal = [rij(nfc, 1, '2026-03-01'), rij(nfd, 5, '2026-03-02')];
    expect(aggregateBeoordelingen(kaart, tweemaal)[0]!.buurten[0]).toMatchObject({
      score: 5,
      rollen: [{ stemmen: 1 }],
    });
    expect(analyseBeoordelingen(kaart, [...tweemaal, rij(nfd, 3, '2026-03-03', 'gemeente')])[0]).toMatchObject({
      beoordelaars: 1,
      stemmen: 2,
    });
    const buurten = [nfc, nfd].map((buurt, i) => ({ ...rij(`p${i}`, 1 + 2 * i, '2026-03-01'), buurt }));
    expect(aggregateBeoordelingen(kaart, buurten)[0]!.buurten).toMatchObject([{ buurt: nfc, score: 2 }]);
    expect(analyseBeoordelingen(kaart, buurten)[0]).toMatchObject({ buurten: 1, spreiding: Math.SQRT2 });
    const codes = (...rijen: (typeof oordeel)[]) => checkBeoordelingen(kaart, rijen).map(({ code }) => code);
    expect(codes(rij(nfc, 1, '2026-03-01'), rij(nfd, 5, '2026-03-01'))).toEqual(['routekaart.beoordeling_dubbel']);
    expect(codes(rij(nfc, 1, '2026-03-01'), rij(nfd, 5, '2026-03-01', 'gemeente'))).toEqual([
      'routekaart.beoordelaar_twee_rollen',
    ]);
  });
});
