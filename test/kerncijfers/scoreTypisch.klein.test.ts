/** How near buurten are to their gemeente, reckoned by hand. */
import { type ScoreTypischOptions, scoreTypisch } from 'buurtaanpak/kerncijfers';
import { describe, expect, it } from 'vitest';
import type { Kerncijferkolom } from '../../src/kerncijfers/tabel/kerncijfertabel.js';
import { computeMediaan } from '../../src/kerncijfers/typisch/computeMediaan.js';
import { computeSpreiding } from '../../src/kerncijfers/typisch/computeSpreiding.js';
import { bevindingenVan, kleineKolom, kleineTabel, kleinGebied, meld, weiger, weigering } from './klein.js';

it.each<[readonly number[], number | undefined, number | undefined]>([
  [[], undefined, undefined],
  [[5], 5, undefined],
  [[1, 2], 1.5, 1.4826 * 0.5],
  [[3, 1, 2], 2, 1.4826],
  [[4, 4, 4], 4, undefined],
  // Most are equal: the mean deviation is 3 / 4.
  [[4, 4, 4, 7], 4, (1.2533 * 3) / 4],
  [[1, 4, 4, 4], 4, (1.2533 * 3) / 4],
])('the median and the spread of %j', (waarden, mediaan, spreiding) => {
  expect(computeMediaan(waarden)).toBe(mediaan);
  expect(computeSpreiding(waarden)).toBe(spreiding);
});

const GEBIEDEN = ['GM0080', 'BU00800001', 'BU00800002', 'BU00800003'];
const [A, B, C] = ['BU00800001', 'BU00800002', 'BU00800003'] as const;
const aandeel = (sleutel: string, cellen: Parameters<typeof kleineKolom>[1], anders: Partial<Kerncijferkolom> = {}) =>
  kleineKolom(sleutel, cellen, { eenheid: 'percentage', ...anders });
const score = (
  kolommen: readonly Kerncijferkolom[],
  opties: object = {},
  gebieden: readonly (string | ReturnType<typeof kleinGebied>)[] = GEBIEDEN,
) =>
  scoreTypisch(kleineTabel(gebieden, kolommen), {
    gemeente: 'GM0080',
    sleutels: kolommen.map(({ sleutel }) => sleutel),
    ...opties,
  } as ScoreTypischOptions);

// The spread of 10, 20 and 30 is 1.4826 times 10.
const S = 1.4826 * 10;
const afstand = (verschil: number) => Number((verschil / S).toPrecision(12));
const x = (anders?: Partial<Kerncijferkolom>) => aandeel('x', [21, 10, 20, 30], anders);
const figuur = (waarde: number, profiel = 21, deel = 1) => ({
  sleutel: 'x',
  waarde,
  profiel,
  afstand: afstand(waarde - profiel),
  bijdrage: Math.abs(afstand(waarde - profiel)) * deel,
});

it('explains the score of each buurt, from most to least typical', () => {
  const regel = (code: string, waarde: number, rang: number) => {
    const ver = Math.abs(afstand(waarde - 21));
    return {
      gebied: kleinGebied(code),
      score: { waarde: Number((100 * (1 - ver / 3)).toPrecision(12)) },
      afstand: { waarde: ver },
      figuren: [figuur(waarde)],
      rang,
    };
  };
  expect(score([x()])).toStrictEqual({
    profiel: [{ sleutel: 'x', profiel: 21, spreiding: S, herkomst: 'gemeente', aantal: 3 }],
    buiten: [],
    scores: [regel(B, 20, 1), regel(C, 30, 2), regel(A, 10, 3)],
  });
});

it('takes the median where asked, without a figure of the gemeente, or without its row', () => {
  const profiel = [{ sleutel: 'x', profiel: 20, spreiding: S, herkomst: 'mediaan', aantal: 3 }];
  expect(score([x()], { profiel: 'mediaan' }).profiel).toStrictEqual(profiel);
  expect(score([aandeel('x', ['geheim', 10, 20, 30])]).profiel).toStrictEqual(profiel);
  expect(score([aandeel('x', [10, 20, 30])], {}, GEBIEDEN.slice(1)).profiel).toStrictEqual(profiel);
});

it('gives equal buurten the same rank, in the order of their codes', () => {
  const kolom = aandeel('x', [20, 30, 10, 20, 30]);
  const { scores } = score([kolom], {}, ['GM0080', C, A, B, 'BU00800000']);
  expect(scores.map(({ gebied, rang }) => [gebied.code, rang])).toStrictEqual([
    [B, 1],
    ['BU00800000', 2],
    [A, 2],
    [C, 2],
  ]);
});

it('looks at the buurten and composed areas of the gemeente only', () => {
  const samen = kleinGebied('S', { gemeente: 'GM0080' });
  const gebieden = ['GM0080', 'WK008000', 'BU00140000', samen, A, B];
  const { profiel, scores } = score([aandeel('x', [21, 99, 98, 10, 20, 30])], {}, gebieden);
  expect(profiel[0]?.aantal).toBe(3);
  expect(scores.map(({ gebied }) => gebied.code)).toStrictEqual([A, B, 'S']);
});

it('bounds the distance of a figure', () => {
  const grens = 0.5;
  const { scores } = score([x()], { grens });
  expect(scores.map((een) => [een.gebied.code, een.score, een.afstand])).toStrictEqual([
    [B, { waarde: Number((100 * (1 - afstand(1) / 0.5)).toPrecision(12)) }, { waarde: afstand(1) }],
    [A, { waarde: 0 }, { waarde: 0.5 }],
    [C, { waarde: 0 }, { waarde: 0.5 }],
  ]);
  expect(scores.map(({ rang }) => rang)).toStrictEqual([1, 2, 2]);
});

it('weighs figures, and leaves out what has no spread or no weight', () => {
  const kolommen = [
    x(),
    aandeel('y', [1, 1, 1, 1]),
    aandeel('z', [1, 1, 2, 3]),
    aandeel('w', [1, 'geheim', 'geheim', 'geheim']),
  ];
  const { profiel, buiten, scores } = score(kolommen, { gewichten: { x: 2, z: 0 } });
  expect(profiel.map(({ sleutel }) => sleutel)).toStrictEqual(['x']);
  expect(buiten).toStrictEqual(['y', 'z', 'w']);
  expect(scores[0]?.figuren).toStrictEqual([figuur(20)]);
  const twee = score([x(), aandeel('z', [20, 10, 20, 30])], { gewichten: { x: 3 } });
  expect(twee.scores.find(({ gebied }) => gebied.code === A)?.figuren).toStrictEqual([
    { ...figuur(10), bijdrage: (Math.abs(afstand(-11)) * 3) / 4 },
    { sleutel: 'z', waarde: 10, profiel: 20, afstand: afstand(-10), bijdrage: Math.abs(afstand(-10)) / 4 },
  ]);
});

it('takes of two keys of one column the first weight', () => {
  const kolom = x({ sleutel: 'x@leeftijd=65_plus', dimensies: { leeftijd: '65_plus' } });
  const opties = { sleutels: ['x', 'x@leeftijd=65_plus', 'z'], gewichten: { 'x@leeftijd=65_plus': 3 } };
  const { scores, profiel } = score([kolom, aandeel('z', [20, 10, 20, 30])], opties);
  expect(profiel).toHaveLength(2);
  const van = scores.find(({ gebied }) => gebied.code === A)?.figuren[0];
  expect(van).toMatchObject({ bijdrage: (Math.abs(afstand(-11)) * 3) / 4 });
  const eerst = score([kolom, aandeel('z', [20, 10, 20, 30])], {
    ...opties,
    gewichten: { x: 1, 'x@leeftijd=65_plus': 3 },
  });
  expect(eerst.scores.find(({ gebied }) => gebied.code === A)?.figuren[0]).toMatchObject({
    bijdrage: Math.abs(afstand(-11)) / 2,
  });
});

describe('a buurt without some figures', () => {
  const gebieden = [...GEBIEDEN, 'BU00800004'];
  const vier = () => [aandeel('x', [21, 10, 20, 30, 20]), aandeel('z', [20, 'geheim', 20, 30, 10])];
  it('has a score by the others where enough are left', () => {
    const regel = (opties: object) => score(vier(), opties, gebieden).scores.find(({ gebied }) => gebied.code === A);
    expect(regel({})?.figuren[1]).toStrictEqual({ sleutel: 'z', reden: 'geheim' });
    expect(regel({})?.score).toHaveProperty('waarde');
    expect(regel({ minDekking: 0.5 })?.score).toHaveProperty('waarde');
    expect(regel({ gewichten: { x: 1, z: 1.1 } })).toMatchObject({
      score: { reden: 'geheim' },
      afstand: { reden: 'geheim' },
    });
    expect(regel({ minDekking: 0.51 })).not.toHaveProperty('rang');
    expect(regel({ minDekking: 1 })?.score).toStrictEqual({ reden: 'geheim' });
    expect(regel({ minDekking: 0 })?.score).toHaveProperty('waarde');
  });
  it('comes last, by its code', () => {
    const { scores } = score([aandeel('x', [20, 'geheim', 10, 20, 'onbekend', 30])], {}, [
      'GM0080',
      'BU00800009',
      A,
      B,
      'BU00800008',
      C,
    ]);
    expect(scores.map(({ gebied, rang }) => [gebied.code, rang])).toStrictEqual([
      [B, 1],
      [A, 2],
      [C, 2],
      ['BU00800008', undefined],
      ['BU00800009', undefined],
    ]);
    expect(scores.at(-1)?.score).toStrictEqual({ reden: 'geheim' });
    expect(scores.at(-1)?.afstand).toStrictEqual({ reden: 'geheim' });
  });
  it('does not apply where no figure counts at all', () => {
    const { scores, profiel } = score([aandeel('x', [1, 1, 1, 1])], { minDekking: 0 });
    expect(profiel).toStrictEqual([]);
    expect(scores.map((een) => [een.gebied.code, een.score, een.figuren])).toStrictEqual(
      [A, B, C].map((code) => [code, { reden: 'niet_van_toepassing' }, []]),
    );
  });
});

describe('what is refused', () => {
  const niet = (sleutel: string) => meld('fout', 'aantal_niet_vergelijkbaar', [sleutel], { sleutel });
  const bevindingen = (kolommen: readonly Kerncijferkolom[], opties: object = {}) =>
    bevindingenVan(() => score(kolommen, opties));
  const kolom = (sleutel: string, anders: Partial<Kerncijferkolom> = {}) => aandeel(sleutel, [21, 10, 20, 30], anders);
  it('counts beside the total of the gemeente', () => {
    const kolommen = [
      kolom('aantal_inwoners'),
      kolom('percentage_koopwoningen'),
      kolom('eigen_som', { aggregatie: { soort: 'som' } }),
      kolom('eigen_aantal', { eenheid: 'aantal' }),
      kolom('eigen_gemiddelde', { eenheid: 'aantal', aggregatie: { soort: 'gewogen_gemiddelde', gewichten: ['a'] } }),
      kolom('gemiddelde_huishoudensgrootte', { eenheid: 'aantal' }),
      kolom('eigen_geen'),
    ];
    expect(bevindingen(kolommen)).toStrictEqual(['aantal_inwoners', 'eigen_som', 'eigen_aantal'].map(niet));
    expect(bevindingen(kolommen, { profiel: 'mediaan' })).toBe(undefined);
  });
  it('codes always', () => {
    const kolommen = [kolom('eigen', { eenheid: 'postcode' }), kolom('klasse', { eenheid: 'klasse 1-5' })];
    expect(bevindingen(kolommen, { profiel: 'mediaan' })).toStrictEqual(['eigen', 'klasse'].map(niet));
  });
  it.each<[string, object, object]>([
    ['no keys', { sleutels: [] }, weiger('sleutels_leeg', [])],
    ['a bound of 0', { grens: 0 }, weiger('grens_ongeldig', ['grens'], { waarde: 0 })],
    [
      'a bound without end',
      { grens: Number.POSITIVE_INFINITY },
      weiger('grens_ongeldig', ['grens'], { waarde: 'Infinity' }),
    ],
    ['a share below 0', { minDekking: -0.1 }, weiger('dekking_ongeldig', ['minDekking'], { waarde: -0.1 })],
    ['a share above 1', { minDekking: 1.1 }, weiger('dekking_ongeldig', ['minDekking'], { waarde: 1.1 })],
    [
      'a weight of another key',
      { gewichten: { x: 1, y: 1 } },
      weiger('sleutel_onbekend', ['gewichten', 'y'], { sleutel: 'y', sleutels: ['x'] }),
    ],
    [
      'a weight below 0',
      { gewichten: { x: -1 } },
      weiger('gewicht_ongeldig', ['gewichten', 'x'], { sleutel: 'x', waarde: -1 }),
    ],
    [
      'a weight without end',
      { gewichten: { x: Number.POSITIVE_INFINITY } },
      weiger('gewicht_ongeldig', ['gewichten', 'x'], { sleutel: 'x', waarde: 'Infinity' }),
    ],
    ['no weight', { gewichten: { x: 0 } }, weiger('sleutels_leeg', ['gewichten'])],
    ['another gemeente', { gemeente: 'GM0014' }, weiger('gebied_onbekend', [], { code: 'GM0014', aantal: 0 })],
    ['another key', { sleutels: ['qqq'] }, weiger('sleutel_onbekend', [], { sleutel: 'qqq', sleutels: ['x'] })],
  ])('%s', (_, opties, verwacht) => {
    expect(weigering(() => score([x()], opties))).toStrictEqual(verwacht);
  });
  it.each<[string, object]>([
    ['no gemeente', { gemeente: 5 }],
    ['no list', { sleutels: 'x' }],
    ['no weights', { gewichten: 5 }],
    ['another profile', { profiel: 'x' }],
  ])('%s', (_, opties) => {
    expect(weigering(() => score([x()], opties))?.code).toBe('kern.document_ongeldig');
  });
  it('nothing at the borders', () => {
    expect(score([x()], { minDekking: 1 }).scores).toHaveLength(3);
    expect(score([x()], { minDekking: 0 }).scores).toHaveLength(3);
    expect(weigering(() => scoreTypisch(5 as never, { gemeente: 'x', sleutels: [] }))?.code).toBe(
      'kerncijfers.tabel_ongeldig',
    );
  });
});
