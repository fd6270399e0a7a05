import { computeVerschilInVerschillen, type Situatie, selectVergelijkingsbuurten } from 'buurtaanpak/evaluatie';
import { describe, expect, test } from 'vitest';
import { bouwCriteria, bouwMelding, bouwRegels, EERDER, NA, VOOR, VROEG } from './verschilbouw.js';

const rij = (buurt: string, x?: number, meer: Situatie['kenmerken'] = {}): Situatie => ({
  buurt,
  kenmerken: { ...(x === undefined ? {} : { x }), ...meer },
});
const kies = (
  behandeld: readonly Situatie[],
  kandidaten: readonly Situatie[],
  opties: Partial<Parameters<typeof selectVergelijkingsbuurten>[2]> = {},
) => selectVergelijkingsbuurten(behandeld, kandidaten, { kenmerken: ['x'], selectie: bouwCriteria('y'), ...opties });
const constant = bouwMelding('waarschuwing', 'kenmerk_constant', ['balans', 0], { kenmerk: 'x' });

describe('choosing comparison buurten', () => {
  test('a whole answer', () => {
    // Of 0, 4, 0 and 4 the standard deviation is the root of 16 / 3, and the variance on both sides 8.
    const sd = Math.sqrt(16 / 3);
    expect(kies([rij('b', 4), rij('a', 0)], [rij('q', 4), rij('p', 0)])).toEqual({
      soort: 'keuze',
      kenmerken: ['x'],
      sets: [
        { behandeld: ['a'], vergelijking: ['p'], afstanden: [{ buurt: 'p', afstand: 0 }] },
        { behandeld: ['b'], vergelijking: ['q'], afstanden: [{ buurt: 'q', afstand: 0 }] },
      ],
      zonder: [],
      uitgesloten: [],
      balans: [
        {
          kenmerk: 'x',
          behandeld: 2,
          kandidaten: 2,
          vergelijking: 2,
          standaardafwijking: expect.closeTo(sd, 12),
          smdVoor: 0,
          smdNa: 0,
        },
      ],
      alternatieven: [],
      bevindingen: [],
    });
  });

  test('the nearest comes first, and of two as near the first code', () => {
    const kandidaten = [rij('s', 3), rij('r', -1), rij('q', 2), rij('p', 1)];
    const { sets } = kies([rij('a', 0)], kandidaten, { aantal: 4 });
    expect(sets[0]?.vergelijking).toEqual(['p', 'r', 'q', 's']);
    expect(sets[0]?.afstanden.map(({ buurt }) => buurt)).toEqual(['p', 'r', 'q', 's']);
    // Far from each other in the order of the codes.
    expect(kies([rij('a', 0)], [rij('p', 9), rij('q', 1), rij('r', 5)], { aantal: 3 }).sets[0]?.vergelijking).toEqual([
      'q',
      'r',
      'p',
    ]);
  });

  test('a buurt without a candidate or without a figure, and a candidate that is kept away', () => {
    const behandeld = [rij('BU00010009', 0), rij('BU00010001'), rij('BU00010005', 50)];
    const kandidaten = [rij('BU00020002', 0), rij('BU00020004'), rij('BU00020003', 0), rij('BU00020001', 1)];
    const buren = [['BU00010009', 'BU00020003']] as const;
    const uit = kies(behandeld, kandidaten, { buren, grens: 1 });
    expect(uit.zonder).toEqual([
      { buurt: 'BU00010001', reden: 'geen_kenmerk' },
      { buurt: 'BU00010005', reden: 'geen_kandidaat' },
    ]);
    expect(uit.uitgesloten).toEqual([
      { buurt: 'BU00020003', reden: 'grenst_aan_programma' },
      { buurt: 'BU00020004', reden: 'geen_kenmerk' },
    ]);
    expect(uit.sets.map(({ behandeld: een, vergelijking }) => [een, vergelijking])).toEqual([
      [['BU00010009'], ['BU00020002']],
    ]);
    expect(uit.bevindingen.at(-1)).toEqual(
      bouwMelding('waarschuwing', 'zonder_vergelijking', ['zonder'], { aantal: 2, totaal: 3 }),
    );
    // Without a figure first, though its code is last.
    expect(kies([rij('a', 50), rij('b')], [rij('p', 0)], { grens: 0.1 }).zonder.map(({ buurt }) => buurt)).toEqual([
      'a',
      'b',
    ]);
  });

  test('a figure that is the same everywhere, but for noise', () => {
    expect(kies([rij('a', 3)], [rij('p', 3)]).bevindingen).toEqual([constant]);
    expect(kies([rij('a', 0)], [rij('p', 0)]).bevindingen).toEqual([constant]);
    expect(kies([rij('a', -3e6)], [rij('p', -3e6 - 1e-9)]).bevindingen).toEqual([constant]);
    expect(kies([rij('a', 3e-6)], [rij('p', 3.1e-6)]).bevindingen).toEqual([]);
    expect(kies([rij('a', 3)], [rij('p', 3)]).balans[0]?.standaardafwijking).toBe(0);
    expect(kies([], []).bevindingen).toEqual([]);
  });

  test('it is not known how the buurten were chosen', () => {
    const { bevindingen } = selectVergelijkingsbuurten([rij('a', 3)], [rij('p', 3)], { kenmerken: ['x'] });
    expect(bevindingen).toEqual([bouwMelding('waarschuwing', 'selectie_onbekend', ['kenmerken']), constant]);
  });
});

describe('a difference in differences', () => {
  const dagen = [VROEG, EERDER, VOOR, NA];
  const sets = [1, 2, 3, 4, 5, 6].map((i) => ({ behandeld: [`b${i}`], vergelijking: [`k${i}`] }));
  const regels = sets.flatMap((_, i) => [
    ...bouwRegels(`b${i + 1}`, dagen, [5, 5 + (i % 2), 6, 9 + i]),
    ...bouwRegels(`k${i + 1}`, dagen, [4, 4 + (i % 3), 6, 7]),
  ]);
  const vraag = { uitkomst: 'score', voor: VOOR, na: NA, koppeling: ['inkomen'] };
  const bereken = (wijziging: object = {}, eigen = sets) =>
    computeVerschilInVerschillen(regels, eigen, { ...vraag, selectie: bouwCriteria('x'), ...wijziging });

  test('without sets nothing is told of the groups', () => {
    const uit = bereken({}, []);
    expect(Object.keys(uit)).toEqual([
      'soort',
      'uitkomst',
      'voor',
      'na',
      'aantal',
      'weggelaten',
      'gevoeligheid',
      'bewijs',
      'conclusie',
      'bevindingen',
    ]);
    expect([uit.soort, uit.conclusie.code, uit.gevoeligheid]).toEqual(['oordeel', 'evaluatie.conclusie_did_geen', []]);
  });

  test('refused: too few, though they could show an effect', () => {
    const groot = [{ behandeld: ['b1', 'b2', 'b3'], vergelijking: ['k1', 'k2', 'k3', 'k4', 'k5', 'k6'] }];
    const uit = bereken({}, groot);
    expect([uit.soort, uit.effect, uit.behandeld, uit.vergelijking]).toEqual([
      'geweigerd',
      undefined,
      { voor: 6, na: 10 },
      { voor: 6, na: 7 },
    ]);
    expect(uit.conclusie).toEqual(
      bouwMelding('waarschuwing', 'conclusie_did_te_klein', ['conclusie'], {
        uitkomst: 'score',
        aantal: 3,
        minimum: 4,
      }),
    );
    // Three pairs could never show one, and that is told instead.
    expect(bereken({}, sets.slice(0, 3)).conclusie.code).toBe('evaluatie.conclusie_did_nooit');
  });

  test('a verdict, with what the days before the start say', () => {
    const uit = bereken({ voormetingen: [EERDER, VOOR] });
    // 3 + i less 1, for i from 0 to 5: the largest of 64 exchanges, and its mirror image.
    expect([uit.effect?.waarde, uit.toetsing?.p, uit.verschuiving]).toEqual([expect.closeTo(4.5, 12), 2 / 64, 4.5]);
    expect('controle' in uit).toBe(false);
    expect(uit.bewijs.nietHoger.map(({ code }) => code)).toEqual([
      'evaluatie.niet_hoger_voormeting_te_dicht',
      'evaluatie.niet_hoger_trend_onbekend',
      'evaluatie.ontwerp_vergelijking',
      'evaluatie.niet_hoger_verkennend',
    ]);
    expect(uit.gevoeligheid.map(({ soort }) => soort)).toEqual(['gemiddelde_voormeting']);
    expect(uit.conclusie.code).toBe('evaluatie.conclusie_did_hoger');
    expect(uit.bevindingen.map(({ code }) => code)).toEqual([
      'evaluatie.voormeting_te_dicht',
      'evaluatie.trend_onbekend',
    ]);
    const met = bereken({ controle: [{ voor: VROEG, na: EERDER }] });
    expect(met.controle?.aantal).toEqual({ sets: 6, behandeld: 6, vergelijking: 6 });
    expect(met.bewijs.nietHoger.map(({ code }) => code)).toEqual([
      'evaluatie.niet_hoger_voormeting_te_dicht',
      'evaluatie.ontwerp_vergelijking',
      'evaluatie.niet_hoger_verkennend',
    ]);
    expect(met.bevindingen.map(({ code }) => code)).toEqual([
      'evaluatie.voormeting_te_dicht',
      'evaluatie.trend_geen_bewijs',
    ]);
  });
});
