import { type CompareKeuzerandOptions, compareKeuzerand, type Situatie } from 'buurtaanpak/evaluatie';
import { type Regel, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { judgeKeuzerand } from '../../src/evaluatie/loting/judgeKeuzerand.js';
import { foutVan } from '../hulp.js';
import { EERDER, OP, SELECTIE, toRegels, UITKOMST, VASTGESTELD } from './lotinghulp.js';
import { meld } from './situatiebouw.js';

const CODES = [...'abcdefgh'];
const select = (regels: readonly Regel[] = [], codes = CODES, aantal = 4) =>
  selectBuurten({ p: codes.map((code, i) => ({ code, score: 90 - i })) }, [{ id: 'q', programma: 'p', aantal }], {
    regels,
  });
const ACHT = { a: 8, b: 7, c: 9, d: 10, e: 5, f: 4, g: 6, h: 3 };
const METINGEN = toRegels(ACHT);
// The same outcomes, all of which began at 1.
const TWEE = [...METINGEN, ...toRegels({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1, g: 1, h: 1 }, EERDER)];
const opties = { uitkomst: UITKOMST, op: OP, venster: 4, vastgesteldOp: VASTGESTELD };
const compare = (wijziging: Partial<CompareKeuzerandOptions> = {}, rijen = METINGEN, selectie = select()) =>
  compareKeuzerand(selectie, rijen, { ...opties, ...wijziging });

/** The inwoners take turns; of the three next to the cut the woz of those that were chosen is the higher. */
const WOZ = [1, 5, 6, 7, 2, 3, 4, 9];
const SITUATIES: Situatie[] = CODES.map((buurt, i) => ({
  buurt,
  kenmerken: { woz: WOZ[i]!, ligging: 'dorp', inwoners: 1 + (i % 2) },
}));

const info = (...codes: readonly string[]) => codes.map((code) => meld('info', code, ['bewijs']));
const bewijs = (niveau: number | undefined, nietHoger: readonly string[], kan: readonly string[]) => ({
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
const GETOETST = ['kan_loting', 'kan_trapsgewijs', 'kan_samenvoegen'];
const GEEN_EFFECT = meld('info', 'conclusie_effect_geen', ['conclusie'], { uitkomst: UITKOMST });

test('the whole answer: the chosen of the window are the four highest', () => {
  const { kleinsteEffect, effect, gamma, ...rest } = compare({ situaties: SITUATIES });
  expect(rest).toEqual({
    soort: 'oordeel',
    uitkomst: UITKOMST,
    op: OP,
    venster: 4,
    nietOpScore: [],
    weggelaten: [],
    vensters: [
      {
        perKant: 3,
        blokken: [{ quotum: 'q', van: 84, tot: 89, gekozen: ['b', 'c', 'd'], nietGekozen: ['e', 'f', 'g'] }],
        effect: expect.closeTo(26 / 3 - 5, 12),
        p: 2 / 20,
        mogelijk: 20,
        // Of an odd sum one side is always the higher: no exchange is less far from 0.
        balans: [
          { kenmerk: 'inwoners', p: 1 },
          { kenmerk: 'woz', p: 2 / 20 },
        ],
      },
      {
        perKant: 4,
        blokken: [{ quotum: 'q', van: 83, tot: 90, gekozen: ['a', 'b', 'c', 'd'], nietGekozen: ['e', 'f', 'g', 'h'] }],
        effect: 4,
        p: 2 / 70,
        mogelijk: 70,
        balans: [
          { kenmerk: 'inwoners', p: 1 },
          { kenmerk: 'woz', p: 1 },
        ],
      },
    ],
    toetsing: { p: 2 / 70, kleinsteP: 2 / 70, wijze: 'volledig', aantal: 70, mogelijk: 70 },
    conclusie: expect.objectContaining({ code: 'evaluatie.conclusie_effect_hoger' }),
    // Four of the six pairs of those not chosen go with the score: 18 of 24 orders are as far from 0.
    helling: { correlatie: expect.closeTo(1 / 3, 12), p: expect.closeTo(18 / 24, 12) },
    bewijs: bewijs(4, ['ontwerp_keuzerand'], GETOETST),
    bevindingen: [
      meld('info', 'keuzerand_gamma', ['gamma'], { uitkomst: UITKOMST, gamma: Number(gamma!.toPrecision(4)) }),
    ],
  });
  expect(effect).toEqual({ waarde: 4, interval: expect.objectContaining({ betrouwbaarheid: 0.95 }) });
  // When the four highest have odds g times as high, the chance of both ends is 0.05.
  const g = gamma!;
  expect((g ** 4 + 1) / (1 + 16 * g + 36 * g ** 2 + 16 * g ** 3 + g ** 4)).toBeCloseTo(0.05, 9);
  // Without the effect 10 is left of eight, less one block, less one.
  expect(kleinsteEffect!.inEenheid! / kleinsteEffect!.effect!).toBeCloseTo(Math.sqrt(10 / 6), 9);
});

test('with another level, and above it', () => {
  const streng = compare({ alfa: 0.02 });
  expect(streng).not.toHaveProperty('gamma');
  expect(streng.effect?.interval).toMatchObject({ betrouwbaarheid: 0.98 });
  expect(streng.bevindingen).toEqual([]);
});

test('a window in balance, and a level without one', () => {
  expect(compare({ situaties: SITUATIES, kenmerken: ['inwoners'] }).grootsteEvenwichtigeVenster).toBe(4);
  const zonder = compare();
  expect(zonder).not.toHaveProperty('grootsteEvenwichtigeVenster');
  expect(zonder.bewijs).toEqual(bewijs(3, ['niet_hoger_balans_onbekend', 'ontwerp_keuzerand'], GETOETST));
  const { venster: _, ...nietGevraagd } = opties;
  const achteraf = compareKeuzerand(select(), METINGEN, nietGevraagd);
  expect([achteraf.venster, achteraf.bewijs]).toEqual([
    4,
    bewijs(2, ['niet_hoger_venster_achteraf', 'niet_hoger_balans_onbekend', 'ontwerp_keuzerand'], GETOETST),
  ]);
});

test('only the window that is asked', () => {
  const oordeel = judgeKeuzerand(select(), METINGEN, opties, false);
  expect(oordeel.vensters.map(({ perKant }) => perKant)).toEqual([4]);
  expect(oordeel).not.toHaveProperty('gamma');
  expect(oordeel.bevindingen).toEqual([]);
  expect(
    judgeKeuzerand(select(), METINGEN, { ...opties, venster: 3 }, false).vensters.map((een) => een.perKant),
  ).toEqual([3]);
  expect(judgeKeuzerand(select(), METINGEN, { ...opties, venster: 5 }, false).vensters).toEqual([]);
});

test('a window that does not exist', () => {
  const { vensters, ...rest } = compare({ venster: 5, situaties: SITUATIES });
  expect(vensters.map(({ perKant }) => perKant)).toEqual([3, 4]);
  expect(rest).toEqual({
    soort: 'oordeel',
    uitkomst: UITKOMST,
    op: OP,
    venster: 5,
    nietOpScore: [],
    weggelaten: [],
    conclusie: GEEN_EFFECT,
    bewijs: bewijs(undefined, [], ['kan_loting', 'kan_trapsgewijs', 'kan_beschrijven']),
    bevindingen: [],
  });
});

test('a buurt without an outcome', () => {
  const oordeel = compare({}, toRegels({ a: 8, b: 7, c: 9, d: 10, e: 5, f: 4, g: 6 }));
  expect(oordeel.weggelaten).toEqual([{ buurt: 'h', reden: 'geen_uitkomst' }]);
  expect(oordeel.toetsing?.mogelijk).toBe(35);
  expect(oordeel.bevindingen[0]).toEqual(
    meld('waarschuwing', 'buurten_weggelaten', ['weggelaten'], { vergelijking: UITKOMST, aantal: 1, totaal: 8 }),
  );
});

test('buurten of which more than the score decided', () => {
  const oordeel = compare({ venster: 3 }, METINGEN, select([{ soort: 'vast', code: 'h' }]));
  // With h fixed, d has no place.
  expect(oordeel.nietOpScore).toEqual([
    { buurt: 'd', quotum: 'q', reden: 'regel' },
    { buurt: 'h', quotum: 'q', reden: 'vast' },
  ]);
  expect(oordeel.vensters.flatMap(({ blokken }) => blokken)).toEqual([
    { quotum: 'q', van: 84, tot: 90, gekozen: ['a', 'b', 'c'], nietGekozen: ['e', 'f', 'g'] },
  ]);
  expect(oordeel.bevindingen).toEqual([
    meld('info', 'keuzerand_niet_op_score', ['nietOpScore'], { aantal: 2, buurten: 'd, h' }),
  ]);
});

describe('a change', () => {
  test('since a day of which the choice is not known', () => {
    const oordeel = compare({ vanaf: EERDER, situaties: SITUATIES }, TWEE);
    expect([oordeel.vanaf, oordeel.effect?.waarde]).toEqual([EERDER, 4]);
    expect(oordeel.bewijs).toEqual(bewijs(2, ['niet_hoger_selectie_onbekend', 'ontwerp_keuzerand'], GETOETST));
    expect(oordeel.bevindingen[0]).toEqual(meld('waarschuwing', 'selectie_onbekend', ['vanaf']));
    expect(compare()).not.toHaveProperty('vanaf');
  });

  test('since a criterion of the choice', () => {
    expect(compare({ vanaf: EERDER, selectie: SELECTIE }, TWEE)).toEqual({
      soort: 'geweigerd',
      uitkomst: UITKOMST,
      op: OP,
      vanaf: EERDER,
      venster: 4,
      nietOpScore: [],
      weggelaten: [],
      vensters: [],
      bewijs: bewijs(undefined, [], ['kan_loting', 'kan_trapsgewijs', 'kan_eerdere_voormeting', 'kan_beschrijven']),
      conclusie: meld('waarschuwing', 'voormeting_was_criterium', ['conclusie'], {
        uitkomst: UITKOMST,
        moment: EERDER,
      }),
      bevindingen: [
        meld('waarschuwing', 'voormeting_te_dicht', ['vanaf'], {
          uitkomst: UITKOMST,
          vanaf: EERDER,
          gekozenOp: SELECTIE.gekozenOp,
          op: OP,
        }),
      ],
    });
  });

  test('not from the day itself, and a window of 3 to 5', () => {
    const { code, params } = foutVan(() => compare({ vanaf: OP }));
    expect([code, params]).toEqual(['evaluatie.vanaf_na_op', { vanaf: OP, op: OP }]);
    for (const venster of [2, 6]) expect(foutVan(() => compare({ venster })).params.naam).toBe('venster');
  });
});
