import { type TestLotingOptions, testLoting } from 'buurtaanpak/evaluatie';
import { Datum } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';
import { judgeLoting } from '../../src/evaluatie/loting/judgeLoting.js';
import { noteUitvoering } from '../../src/evaluatie/loting/noteUitvoering.js';
import { foutVan } from '../hulp.js';
import { EERDER, OP, SELECTIE, toRegels, UITKOMST, VASTGESTELD } from './lotinghulp.js';
import { meld } from './situatiebouw.js';

const BLOKKEN = [{ ingeloot: ['A', 'B', 'C', 'D'], uitgeloot: ['E', 'F', 'G', 'H'] }];
const NU = { A: 8, B: 7, C: 9, D: 7.5, E: 5, F: 6, G: 5.5, H: 4 };
const TOEN = { A: 1, B: 2, C: 3, D: 4, E: 1, F: 2, G: 3, H: 4 };
const METINGEN = [...toRegels(NU), ...toRegels(TOEN, EERDER)];
const opties = { uitkomst: UITKOMST, op: OP, vastgesteldOp: VASTGESTELD };
const compute = (wijziging: Partial<TestLotingOptions> = {}, rijen = toRegels(NU), blokken = BLOKKEN) =>
  testLoting({ blokken }, rijen, { ...opties, ...wijziging });
const dag = (tekst: string) => Datum.parse(tekst);

const info = (...codes: readonly string[]) => codes.map((code) => meld('info', code, ['bewijs']));
const ZONDER_DOCUMENT = info('niet_hoger_lotdocument_ontbreekt');
const bewijs = (niveau: number | undefined, nietHoger: readonly object[], kan: string) => ({
  vraag: 'werkt_het',
  ...(niveau === undefined ? {} : { bewijsniveau: niveau }),
  verkennend: false,
  zin:
    niveau === undefined
      ? meld('info', 'bewijs_geen', ['bewijs', 'zin'], { vraag: 'werkt_het' })
      : meld('info', 'bewijs_niveau', ['bewijs', 'zin'], { vraag: 'werkt_het', niveau }),
  nietHoger,
  alternatieven: info(kan),
});

test('the whole answer: the four that were drawn are the highest', () => {
  const { kleinsteEffect, effect, ...rest } = compute();
  expect(rest).toEqual({
    soort: 'oordeel',
    uitkomst: UITKOMST,
    op: OP,
    blokken: [{ ingeloot: 4, uitgeloot: 4, met: 7.875, zonder: 5.125 }],
    weggelaten: [],
    toetsing: { p: 2 / 70, kleinsteP: 2 / 70, wijze: 'volledig', aantal: 70, mogelijk: 70 },
    conclusie: expect.objectContaining({ code: 'evaluatie.conclusie_effect_hoger' }),
    bewijs: bewijs(3, ZONDER_DOCUMENT, 'kan_samenvoegen'),
    bevindingen: [],
  });
  expect(effect).toEqual({ waarde: 2.75, interval: expect.objectContaining({ betrouwbaarheid: 0.95 }) });
  // Within the sides 2.1875 each, of eight, less one block, less one.
  expect(kleinsteEffect!.inEenheid! / kleinsteEffect!.effect!).toBeCloseTo(Math.sqrt(4.375 / 6), 9);
  expect(compute({ alfa: 0.2 }).effect?.interval).toMatchObject({ betrouwbaarheid: 0.8 });
});

test('of two blocks, one of which has one side only', () => {
  const blokken = [
    { ingeloot: ['A'], uitgeloot: ['F', 'G'] },
    { ingeloot: ['B', 'C'], uitgeloot: ['X'] },
  ];
  const oordeel = compute({}, toRegels(NU), blokken);
  expect(oordeel.blokken).toEqual([{ ingeloot: 1, uitgeloot: 2, met: 8, zonder: 5.75 }]);
  expect(oordeel.weggelaten).toEqual([
    { buurt: 'B', reden: 'geen_set' },
    { buurt: 'C', reden: 'geen_set' },
    { buurt: 'X', reden: 'geen_uitkomst' },
  ]);
  expect(oordeel.bewijs.nietHoger).toEqual([...ZONDER_DOCUMENT, ...info('niet_hoger_uitval')]);
});

test('nothing to compare', () => {
  const { bevindingen, ...rest } = compute({}, []);
  expect(rest).toEqual({
    soort: 'oordeel',
    uitkomst: UITKOMST,
    op: OP,
    blokken: [],
    weggelaten: Object.keys(NU).map((buurt) => ({ buurt, reden: 'geen_uitkomst' })),
    conclusie: meld('info', 'conclusie_effect_geen', ['conclusie'], { uitkomst: UITKOMST }),
    bewijs: bewijs(undefined, [...ZONDER_DOCUMENT, ...info('niet_hoger_uitval')], 'kan_beschrijven'),
  });
  expect(bevindingen.map(({ code }) => code)).toEqual(['evaluatie.buurten_weggelaten', 'evaluatie.uitval']);
});

test('the document of the lot', () => {
  const judge = (vastgelegd: boolean, verschillen: number) =>
    judgeLoting({ blokken: BLOKKEN, vastgelegd, verschillen }, toRegels(NU), opties);
  expect([judge(true, 0).bewijs, judge(true, 0).bevindingen]).toEqual([bewijs(5, [], 'kan_samenvoegen'), []]);
  expect([judge(false, 2).bewijs, judge(false, 2).bevindingen]).toEqual([
    bewijs(3, ZONDER_DOCUMENT, 'kan_samenvoegen'),
    [meld('waarschuwing', 'loting_klopt_niet', ['loting'], { aantal: 2 })],
  ]);
});

describe('a change', () => {
  test('since a day', () => {
    const oordeel = compute({ vanaf: EERDER }, METINGEN);
    expect([oordeel.vanaf, oordeel.blokken]).toEqual([
      EERDER,
      [{ ingeloot: 4, uitgeloot: 4, met: 5.375, zonder: 2.625 }],
    ]);
    expect(compute()).not.toHaveProperty('vanaf');
  });

  test('since a criterion of the choice', () => {
    expect(compute({ vanaf: EERDER, selectie: SELECTIE }, METINGEN)).toEqual({
      soort: 'geweigerd',
      uitkomst: UITKOMST,
      op: OP,
      vanaf: EERDER,
      blokken: [{ ingeloot: 4, uitgeloot: 4, met: 5.375, zonder: 2.625 }],
      weggelaten: [],
      bewijs: {
        ...bewijs(undefined, [], ''),
        alternatieven: info('kan_eerdere_voormeting', 'kan_beschrijven'),
      },
      conclusie: meld('waarschuwing', 'voormeting_was_criterium', ['conclusie'], {
        uitkomst: UITKOMST,
        moment: EERDER,
      }),
      bevindingen: [],
    });
  });

  test('not from the day itself', () => {
    for (const veld of ['vanaf', 'voormeting'] as const) {
      const { code, params } = foutVan(() => compute({ [veld]: OP }));
      expect([code, params]).toEqual(['evaluatie.vanaf_na_op', { vanaf: OP, op: OP }]);
    }
  });
});

describe('an earlier figure', () => {
  test('takes its slope away, within blocks and whatever was drawn', () => {
    // The products with 1, 2, 3 and 4 less their mean add up to -1.5, the squares to 10.
    expect(compute({ voormeting: EERDER }, METINGEN).metVoormeting).toEqual({
      helling: expect.closeTo(-0.15, 12),
      effectResiduen: expect.closeTo(2.75, 12),
      p: 2 / 70,
    });
    // Without the earlier figure of H: 19.5/7 over 52/7.
    const zonder = METINGEN.filter(({ buurt, moment }) => buurt !== 'H' || moment === OP);
    expect(compute({ voormeting: EERDER }, zonder).metVoormeting?.helling).toBeCloseTo(0.375, 12);
    expect(compute({}, METINGEN)).not.toHaveProperty('metVoormeting');
    expect(compute({ voormeting: EERDER })).not.toHaveProperty('metVoormeting');
  });

  test('that is the same everywhere corrects nothing', () => {
    const gelijk = Object.fromEntries(Object.keys(NU).map((naam) => [naam, 3]));
    expect(compute({ voormeting: EERDER }, [...toRegels(NU), ...toRegels(gelijk, EERDER)])).not.toHaveProperty(
      'metVoormeting',
    );
  });

  test('from before the first start', () => {
    const starts = (...dagen: readonly string[]) => dagen.map((start, i) => ({ buurt: 'ABCD'[i]!, start: dag(start) }));
    const bij = (...dagen: readonly string[]) => compute({ voormeting: EERDER, starts: starts(...dagen) }, METINGEN);
    expect(bij('2025-09-02', '2025-09-03', '2025-09-02', '2025-09-04')).toMatchObject({
      metVoormeting: { p: 2 / 70 },
      nietGevolgd: [],
      bevindingen: [],
    });
    expect(bij()).toHaveProperty('metVoormeting');
    const na = bij('2026-09-01', '2026-09-01', '2025-09-01', '2026-09-01');
    expect(na).not.toHaveProperty('metVoormeting');
    expect(na.bevindingen).toEqual([
      meld('waarschuwing', 'voormeting_na_start', ['voormeting'], {
        uitkomst: UITKOMST,
        voormeting: EERDER,
        start: '2025-09-01',
      }),
    ]);
  });
});

describe('a plan that was set down after a first outcome', () => {
  const VROEGER = dag('2024-09-01');
  const rijen = [...METINGEN, ...toRegels(TOEN, VROEGER)];
  // The last of both days is where the change begins; a row after it is an outcome.
  test.each([
    [{}, true],
    [{ vanaf: EERDER }, false],
    [{ voormeting: EERDER }, false],
    [{ vanaf: VROEGER }, true],
    [{ voormeting: VROEGER }, true],
    [{ vanaf: VROEGER, voormeting: EERDER }, false],
    [{ vanaf: EERDER, voormeting: VROEGER }, false],
  ])('%j', (dagen, verwacht) => {
    expect(compute(dagen, rijen).bewijs.verkennend).toBe(verwacht);
  });
});

describe('who did not get what the lot said', () => {
  const blokken = [
    { ingeloot: ['d', 'a'], uitgeloot: ['e'] },
    { ingeloot: ['c'], uitgeloot: ['b', 'f'] },
  ];
  const start = (...namen: readonly string[]) => namen.map((buurt) => ({ buurt, start: OP }));

  test('all did, on the day itself', () => {
    expect(noteUitvoering(blokken, start('a', 'c', 'd'), OP)).toEqual({ nietGevolgd: [], bevindingen: [] });
  });

  test('sorted, over all blocks', () => {
    const later = { buurt: 'd', start: dag('2029-09-02') };
    expect(noteUitvoering(blokken, [...start('a', 'b'), later], OP)).toEqual({
      nietGevolgd: ['b', 'c', 'd'],
      bevindingen: [
        meld('waarschuwing', 'loting_niet_gevolgd', ['nietGevolgd'], { aantal: 3, totaal: 6, buurten: 'b, c, d' }),
      ],
    });
  });

  test('lowers the level', () => {
    const starts = ['A', 'B', 'C', 'E'].map((buurt) => ({ buurt, start: dag('2026-10-01') }));
    const { nietGevolgd, bewijs: gevonden, bevindingen } = compute({ starts });
    expect(nietGevolgd).toEqual(['D', 'E']);
    expect(gevonden.nietHoger).toEqual([...ZONDER_DOCUMENT, ...info('niet_hoger_loting_niet_gevolgd')]);
    expect(bevindingen).toEqual([
      meld('waarschuwing', 'loting_niet_gevolgd', ['nietGevolgd'], { aantal: 2, totaal: 8, buurten: 'D, E' }),
    ]);
  });
});
