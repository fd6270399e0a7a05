import { analyseConfiguraties, testLoting, testTrapsgewijs } from 'buurtaanpak/evaluatie';
import { createToeval, Datum } from 'buurtaanpak/kern';
import { describe, expect, test } from 'vitest';

const toeval = createToeval('volgorde');
const buurten = Array.from({ length: 24 }, (_, i) => `b${String(i).padStart(2, '0')}`);
const dagen = [2026, 2027, 2028, 2029].map((jaar) => Datum.parse(`${jaar}-01-01`));
const uitkomsten = buurten.flatMap((buurt) =>
  dagen.map((moment) => ({ buurt, uitkomst: 'score', moment, waarde: toeval.nextFractie() })),
);

describe('a sample gives the same p, in whatever order the input comes', () => {
  test('of a lot', () => {
    const blokken = [
      { ingeloot: buurten.slice(0, 6), uitgeloot: buurten.slice(6, 12) },
      { ingeloot: buurten.slice(12, 17), uitgeloot: buurten.slice(17) },
    ];
    const op = dagen.find((dag) => dag > '2028-06-01')!;
    const ask = (delen: typeof blokken) =>
      testLoting({ blokken: delen }, uitkomsten, { uitkomst: 'score', op, steekproef: 999, maximum: 1000 });
    const om = ask(
      blokken.toReversed().map(({ ingeloot, uitgeloot }) => ({ ingeloot, uitgeloot: uitgeloot.toReversed() })),
    );
    expect(om.toetsing).toMatchObject({ wijze: 'steekproef' });
    expect(om.toetsing).toEqual(ask(blokken).toetsing);
  });

  test('of staggered starts', () => {
    const starts = buurten.map((buurt, i) => ({ buurt, start: dagen[1 + (i % 3)]!, blok: i < 12 ? 'x' : 'a' }));
    const ask = (lijst: typeof starts) =>
      testTrapsgewijs(uitkomsten, lijst, { uitkomst: 'score', geloot: true, steekproef: 999 });
    expect(ask(starts).toetsing).toMatchObject({ wijze: 'steekproef' });
    expect(ask(starts.toReversed()).toetsing).toEqual(ask(starts).toetsing);
  });

  test('of configurations', () => {
    const gevallen = buurten.map((geval, i) => ({
      geval,
      blok: i % 2 === 0 ? 'x' : 'a',
      condities: { A: toeval.nextBelow(2), B: toeval.nextBelow(2), C: toeval.nextBelow(2) },
      uitkomst: toeval.nextBelow(2),
    }));
    const ask = (lijst: typeof gevallen) =>
      analyseConfiguraties(lijst, { steekproef: 999, maximum: 1000, inclusiegrens: 0.6, prigrens: 0 }).uitkomst.toeval;
    expect(ask(gevallen)).toMatchObject({ wijze: 'steekproef' });
    expect(ask(gevallen.toReversed())).toEqual(ask(gevallen));
  });
});
