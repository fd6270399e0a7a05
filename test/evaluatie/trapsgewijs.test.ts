import { type TestTrapsgewijsOptions, testTrapsgewijs } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { openEffectvraag } from '../../src/evaluatie/loting/openEffectvraag.js';
import { listPerioden, readStarts } from '../../src/evaluatie/loting/readStarts.js';
import { foutVan } from '../hulp.js';
import { toGat, UITKOMST, VASTGESTELD } from './lotinghulp.js';
import { meld } from './situatiebouw.js';

const DAGEN = ['2026-09-01', '2027-09-01', '2028-09-01'].map((tekst) => Datum.parse(tekst));
const [EERST, TWEEDE, DERDE] = DAGEN as [Datum, Datum, Datum];
const NOOIT = Datum.parse('2030-01-01');
/** The changes: A and B began on the second day, C on the third, D never. */
const CIJFERS = { A: [5, 8, 9], B: [6, 8, 9], C: [5, 6, 8], D: [4, 4, 5] };
const GOLVEN = { A: TWEEDE, B: TWEEDE, C: DERDE, D: NOOIT };
const toRijen = (cijfers: Readonly<Record<string, readonly number[]>>) =>
  Object.entries(cijfers).flatMap(([buurt, rij]) =>
    rij.map((waarde, i) => ({ buurt, uitkomst: UITKOMST, moment: DAGEN[i]!, waarde })),
  );
const toStarts = (golven: Readonly<Record<string, Datum>>, blok = 'x') =>
  Object.entries(golven).map(([buurt, start]) => ({ buurt, start, blok }));
const opties = { uitkomst: UITKOMST, vastgesteldOp: VASTGESTELD, alfa: 0.1, geloot: true };
const compute = (
  wijziging: Partial<TestTrapsgewijsOptions> = {},
  rijen: Parameters<typeof testTrapsgewijs>[0] = toRijen(CIJFERS),
  starts: Parameters<typeof testTrapsgewijs>[1] = toStarts(GOLVEN),
) => testTrapsgewijs(rijen, starts, { ...opties, ...wijziging });

const info = (...codes: readonly string[]) => codes.map((code) => meld('info', code, ['bewijs']));
const bewijs = (niveau: number | undefined, nietHoger: readonly string[], ...kan: readonly string[]) => ({
  vraag: 'werkt_het',
  ...(niveau === undefined ? {} : { bewijsniveau: niveau }),
  verkennend: false,
  zin:
    niveau === undefined
      ? meld('info', 'bewijs_geen', ['bewijs', 'zin'], { vraag: 'werkt_het' })
      : meld('info', 'bewijs_niveau', ['bewijs', 'zin'], { vraag: 'werkt_het', niveau }),
  nietHoger: info(...nietHoger),
  alternatieven: info(...kan),
});
const PERIODEN = [
  { op: EERST, gestart: 0, nogNiet: 0 },
  { op: TWEEDE, gestart: 2, nogNiet: 2, verschil: 2 },
  { op: DERDE, gestart: 3, nogNiet: 1, verschil: expect.closeTo(7 / 3, 12) },
];
const BASIS = { uitkomst: UITKOMST, maat: 'verandering', aantal: 4, blokken: 1, weggelaten: [], bevindingen: [] };

test('the whole answer: 2 on the second day and 7/3 on the third, with weights of 1 and 3/4', () => {
  const { effect, kleinsteEffect, ...rest } = compute();
  expect(rest).toEqual({
    ...BASIS,
    soort: 'oordeel',
    perioden: PERIODEN,
    // Of the twelve ways to deal out the starts none is as far from 0.
    toetsing: { p: 1 / 12, kleinsteP: 1 / 12, wijze: 'volledig', aantal: 12, mogelijk: 12 },
    conclusie: expect.objectContaining({ code: 'evaluatie.conclusie_effect_hoger' }),
    bewijs: bewijs(5, [], 'kan_samenvoegen'),
  });
  expect(effect).toEqual({
    waarde: expect.closeTo(15 / 7, 12),
    interval: expect.objectContaining({ betrouwbaarheid: 0.9 }),
  });
  // Without the effect 50/49 is left on the second day and 34/49 on the third, of three and three less one.
  expect(kleinsteEffect!.inEenheid! / kleinsteEffect!.effect!).toBeCloseTo(Math.sqrt(84 / 49 / 5), 9);
});

test('the outcome itself', () => {
  const { maat, perioden } = compute({ maat: 'niveau' });
  // 8 and 8 against 6 and 4; 9, 9 and 8 against 5.
  expect([maat, perioden.map(({ verschil }) => verschil)]).toEqual([
    'niveau',
    [undefined, 3, expect.closeTo(26 / 3 - 5, 12)],
  ]);
});

test('two blocks weigh by how many they hold', () => {
  const tweede = { E: [1, 2, 2], F: [1, 1, 1] };
  const { perioden, blokken, aantal } = compute({}, toRijen({ ...CIJFERS, ...tweede }), [
    ...toStarts(GOLVEN),
    ...toStarts({ E: TWEEDE, F: NOOIT }, 'y'),
  ]);
  expect([blokken, aantal]).toEqual([2, 6]);
  // 2 with weight 1 and 1 with weight 1/2; 7/3 with 3/4 and 1 with 1/2.
  expect(perioden.slice(1)).toEqual([
    { op: TWEEDE, gestart: 3, nogNiet: 3, verschil: expect.closeTo(2.5 / 1.5, 12) },
    { op: DERDE, gestart: 4, nogNiet: 2, verschil: expect.closeTo(2.25 / 1.25, 12) },
  ]);
});

test('an order that was not drawn', () => {
  expect(compute({ geloot: false }).bewijs).toEqual(
    bewijs(3, ['niet_hoger_volgorde_niet_geloot'], 'kan_loting', 'kan_trapsgewijs', 'kan_samenvoegen'),
  );
});

test('a first day that was a criterion of the choice', () => {
  const selectie = {
    besluit: `sha256:${'0'.repeat(64)}`,
    gekozenOp: Datum.parse('2026-10-01'),
    criteria: [{ uitkomst: UITKOMST, van: EERST, tot: EERST }],
  };
  expect(compute({ geloot: false, selectie })).toEqual({
    ...BASIS,
    soort: 'geweigerd',
    perioden: PERIODEN,
    bewijs: bewijs(undefined, [], 'kan_loting', 'kan_trapsgewijs', 'kan_eerdere_voormeting', 'kan_beschrijven'),
    conclusie: meld('waarschuwing', 'voormeting_was_criterium', ['conclusie'], { uitkomst: UITKOMST, moment: EERST }),
  });
  expect(compute({ selectie }).soort).toBe('oordeel');
  expect(compute({ geloot: false, selectie, maat: 'niveau' }).soort).toBe('oordeel');
});

describe('who does not count', () => {
  const gelijk = (namen: string) => Object.fromEntries([...namen].map((naam) => [naam, [1, 1, 1]]));
  const golf = (namen: string, dag: Datum) => Object.fromEntries([...namen].map((naam) => [naam, dag]));

  test('nobody counts', () => {
    const starts = toStarts({ B: TWEEDE, A: TWEEDE });
    expect(compute({ geloot: false }, toRijen(CIJFERS), starts)).toEqual({
      ...BASIS,
      soort: 'oordeel',
      aantal: 0,
      blokken: 0,
      perioden: DAGEN.map((op) => ({ op, gestart: 0, nogNiet: 0 })),
      weggelaten: ['A', 'B'].map((buurt) => ({ buurt, reden: 'geen_set' })),
      conclusie: meld('info', 'conclusie_effect_geen', ['conclusie'], { uitkomst: UITKOMST }),
      bewijs: bewijs(undefined, ['niet_hoger_volgorde_niet_geloot'], 'kan_beschrijven'),
      bevindingen: [
        meld('waarschuwing', 'buurten_weggelaten', ['weggelaten'], { vergelijking: UITKOMST, aantal: 2, totaal: 2 }),
      ],
    });
    const leeg = compute({}, toRijen(CIJFERS), []);
    expect([leeg.weggelaten, leeg.bevindingen, leeg.bewijs]).toEqual([
      [],
      [],
      bewijs(undefined, [], 'kan_beschrijven'),
    ]);
  });

  test('sorted, whatever the reason', () => {
    const rijen = [...toRijen({ ...CIJFERS, ...gelijk('ZE') }), ...toRijen({ G: [1, 1] }), toGat('G', DERDE)];
    const starts = [...toStarts({ ...GOLVEN, E: EERST, G: TWEEDE }), ...toStarts({ Z: TWEEDE, F: TWEEDE }, 'y')];
    const { weggelaten, bevindingen } = compute({}, rijen, starts);
    expect(weggelaten).toEqual([
      { buurt: 'E', reden: 'niet_van_toepassing' },
      { buurt: 'F', reden: 'geen_uitkomst' },
      { buurt: 'G', reden: 'niet_geleverd' },
      { buurt: 'Z', reden: 'geen_set' },
    ]);
    expect(bevindingen).toEqual([
      meld('waarschuwing', 'buurten_weggelaten', ['weggelaten'], { vergelijking: UITKOMST, aantal: 4, totaal: 8 }),
    ]);
  });

  test.each([
    ['none that misses a measurement', '', '', '', []],
    ['alone in a block', 'EFGH', '', '', []],
    ['begun before the first day', '', 'EFGH', '', []],
    ['one of ten', 'EFGHI', '', 'Z', []],
    ['one of nine', 'EFGH', '', 'Z', ['niet_hoger_uitval']],
  ])('drop-out: %s', (_, alleen, begonnen, gemist, verwacht) => {
    const starts = [
      ...toStarts({ ...GOLVEN, ...golf(begonnen, EERST), ...golf(gemist, TWEEDE) }),
      ...toStarts(golf(alleen, TWEEDE), 'y'),
    ];
    const oordeel = compute({}, toRijen({ ...CIJFERS, ...gelijk(alleen), ...gelijk(begonnen) }), starts);
    expect(oordeel.bewijs.nietHoger).toEqual(info(...verwacht));
  });
});

test('a sample is the same in whatever order the starts came', () => {
  const starts = toStarts(GOLVEN);
  const steekproef = (eigen: typeof starts) =>
    compute({ maximum: 5, steekproef: 99 }, toRijen(CIJFERS), eigen).toetsing;
  expect(steekproef(starts)).toMatchObject({ wijze: 'steekproef', aantal: 100, mogelijk: 12 });
  for (const volgorde of [
    [3, 2, 1, 0],
    [2, 0, 3, 1],
  ]) {
    expect(steekproef(volgorde.map((i) => starts[i]!))).toEqual(steekproef(starts));
  }
});

test('the days of measurement, and the steps of the starts', () => {
  const rijen = [
    ...toRijen({ A: [1, 2] }).reverse(),
    { buurt: 'A', uitkomst: 'anders', moment: DERDE, waarde: 1 },
    { buurt: 'B', uitkomst: UITKOMST, moment: EERST, waarde: 1 },
  ];
  expect(listPerioden(rijen, { uitkomst: UITKOMST })).toEqual([EERST, TWEEDE]);
  expect(listPerioden(rijen, { uitkomst: UITKOMST, perioden: [DERDE, EERST, DERDE] })).toEqual([EERST, DERDE]);
  const starts = [
    { buurt: 'a', start: EERST },
    { buurt: 'BU00800101', start: TWEEDE },
    { buurt: 'b', start: NOOIT, blok: 'x' },
  ];
  expect(readStarts(starts, DAGEN)).toEqual([
    { buurt: 'a', blok: '', stap: 0 },
    { buurt: 'BU00800101', blok: 'GM0080', stap: 1 },
    { buurt: 'b', blok: 'x', stap: 3 },
  ]);
  const { code, params, pad } = foutVan(() => readStarts([...starts, { buurt: 'a', start: EERST }], DAGEN));
  expect([code, params, pad]).toEqual(['evaluatie.buurt_dubbel', { buurt: 'a' }, ['starts', 3]]);
});

test('what cannot be read is named', () => {
  expect(foutVan(() => compute({}, 'x' as never)).params).toMatchObject({ soort: 'uitkomsten' });
  expect(foutVan(() => compute({}, [], 'x' as never)).params).toMatchObject({ soort: 'starts' });
  expect(foutVan(() => compute({ uitkomst: '' })).params).toMatchObject({ soort: 'opties' });
  const naam = (wijziging: object) =>
    foutVan(() => openEffectvraag([], { uitkomst: UITKOMST, ...wijziging }, undefined)).params.naam;
  expect(naam({ alfa: 1 })).toBe('alfa');
  expect(naam({ onderscheidingsvermogen: 0 })).toBe('onderscheidingsvermogen');
  expect(naam({ margeDagen: -1 })).toBe('margeDagen');
});
