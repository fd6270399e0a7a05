import { type Effectschatting, type PoolEffectenOptions, poolEffecten } from 'buurtaanpak/evaluatie';
import { formatBevinding } from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { deepFreeze, expectVolledigeTekst, foutVan } from '../hulp.js';
import { runs } from '../runs.js';

interface Grenzen {
  readonly onder: number;
  readonly boven: number;
}

interface Uitkomst {
  readonly tau2: number;
  readonly gemiddelde: number;
  readonly hartungKnapp: Grenzen & { readonly se: number; readonly p: number };
  readonly hartungKnappBegrensd: Grenzen & { readonly se: number; readonly p: number };
  readonly voorspelling: Grenzen;
  readonly krimp: readonly number[];
}

interface Geval {
  readonly schattingen: readonly number[];
  readonly varianties: readonly number[];
  readonly uitkomst: Readonly<Record<'DL' | 'PM' | 'REML', Uitkomst>>;
  readonly Q: number;
  readonly pQ: number;
  readonly tau2Interval: Grenzen;
  readonly I2: number;
}

const { gevallen } = readGegevensJson<{ gevallen: readonly Geval[] }>('referentie/evaluatie_samenvoegen.json');
const METHODEN = { DL: 'dersimonian_laird', PM: 'paule_mandel', REML: 'reml' } as const;

const toSchattingen = (waarden: readonly number[], fouten: readonly number[]): Effectschatting[] =>
  waarden.map((waarde, i) => ({ naam: `gemeente ${i + 1}`, waarde, standaardfout: fouten[i] ?? Number.NaN }));

/** Apart at most 1e-8, of the number or of 1. */
const expectNabij = (gekregen: number, verwacht: number) =>
  expect(Math.abs(gekregen - verwacht)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(verwacht)));
const expectGrenzen = (gekregen: Grenzen, verwacht: Grenzen) => {
  expectNabij(gekregen.onder, verwacht.onder);
  expectNabij(gekregen.boven, verwacht.boven);
};

describe('the values of metafor', () => {
  test.each(gevallen.map((geval, i) => ({ geval, i })))('case $i', ({ geval }) => {
    const schattingen = deepFreeze(toSchattingen(geval.schattingen, geval.varianties.map(Math.sqrt)));
    for (const [naam, methode] of Object.entries(METHODEN)) {
      const verwacht = geval.uitkomst[naam as keyof typeof METHODEN];
      const vrij = poolEffecten(schattingen, { methode, schaal: 'vrij' });
      const begrensd = poolEffecten(schattingen, { methode });
      for (const [samen, hk] of [
        [vrij, verwacht.hartungKnapp],
        [begrensd, verwacht.hartungKnappBegrensd],
      ] as const) {
        expectNabij(samen.tau2, verwacht.tau2);
        expectNabij(samen.gemiddelde, verwacht.gemiddelde);
        expectNabij(samen.standaardfout, hk.se);
        expectGrenzen(samen.interval, hk);
        expectNabij(samen.p, hk.p);
        expectNabij(samen.Q, geval.Q);
        expectNabij(samen.pQ, geval.pQ);
        expectNabij(samen.I2, geval.I2);
        expectGrenzen(samen.tau2Interval, geval.tau2Interval);
        verwacht.krimp.forEach((een, i) => {
          expectNabij(samen.delen[i]?.krimp ?? Number.NaN, een);
        });
      }
      expectGrenzen(vrij.voorspelling, verwacht.voorspelling);
      // The prediction is never narrower than the interval of the mean.
      expect(begrensd.voorspelling.boven).toBeGreaterThanOrEqual(begrensd.interval.boven);
    }
  });
});

const LEEUWARDEN = { naam: 'Leeuwarden', waarde: 0.9, standaardfout: 0.4 };
const VIER = deepFreeze([
  LEEUWARDEN,
  { naam: 'Rotterdam', waarde: 0.3, standaardfout: 0.3 },
  { naam: 'Zaanstad', waarde: 0.7, standaardfout: 0.3 },
  { naam: 'Boxtel', waarde: 0.5, standaardfout: 0.5 },
]);
const zin = (schattingen: readonly Effectschatting[], options: PoolEffectenOptions = {}, teksten = nl) =>
  formatBevinding(poolEffecten(schattingen, options).conclusie, teksten);
const negate = (schattingen: readonly Effectschatting[]) => schattingen.map((een) => ({ ...een, waarde: -een.waarde }));
const codes = (bevindingen: readonly { readonly code: string }[]) => bevindingen.map(({ code }) => code);

describe('the conclusion', () => {
  test('of four gemeenten gives the spread with its interval in one sentence, and says that it is hardly known', () => {
    const samen = poolEffecten(VIER, { uitkomst: 'Contact met buren' });
    expect(formatBevinding(samen.conclusie, nl)).toBe(
      'Contact met buren: over 4 gemeenten samen is het effect gemiddeld 0,577 (interval van 0,01851 tot 1,135). Zo’n gemiddelde geeft het toeval zelden: p 0,0461. Hoe ver de effecten in gemeenten uiteenlopen (tau²) wordt geschat op 0, met een interval van 0 tot 0,7992. In een volgende gemeente ligt het effect naar verwachting tussen 0,01851 en 1,135.',
    );
    expect(formatBevinding(samen.conclusie, en)).toContain('How far apart the effects in gemeenten lie (tau²) is');
    expect(codes(samen.bevindingen)).toEqual(['evaluatie.samen_weinig']);
    expectVolledigeTekst(samen.conclusie);
  });

  test('of a mean below nothing, and of one that chance could give', () => {
    expect(poolEffecten(negate(VIER)).conclusie.code).toBe('evaluatie.conclusie_samen_lager');
    expect(zin(VIER, { alfa: 0.01 })).toContain('kan een effect niet worden onderscheiden van toeval');
    expect(zin(VIER, { alfa: 0.01 })).toContain('Dat betekent niet dat er geen effect is.');
  });

  test('of two gemeenten holds the effects and no mean', () => {
    expect(zin(VIER.slice(0, 2), { uitkomst: 'contact' })).toBe(
      'contact: het effect is 0,9 in Leeuwarden en 0,3 in Rotterdam. Uit twee gemeenten is niet te zeggen hoe ver gemeenten uiteenlopen, en dus ook niet hoe zeker een gemiddelde is: lees de twee naast elkaar.',
    );
    const { conclusie, gemiddelde } = poolEffecten(VIER.slice(0, 2));
    expect(Object.values(conclusie.params)).not.toContain(gemiddelde);
    expect(conclusie.params).toEqual({
      uitkomst: 'effect',
      naam: 'Leeuwarden',
      effect: 0.9,
      andere: 'Rotterdam',
      andereEffect: 0.3,
    });
  });

  test('of effects that differ more than chance gives comes with a warning', () => {
    const uiteen = toSchattingen([0, 1, 2, 3, 4], [0.1, 0.1, 0.1, 0.1, 0.1]);
    expect(codes(poolEffecten(uiteen).bevindingen)).toEqual(['evaluatie.samen_verschilt']);
    expect(poolEffecten(toSchattingen([1, 1, 1, 1, 1], [1, 1, 1, 1, 1])).bevindingen).toEqual([]);
  });
});

describe('the evidence', () => {
  const met = (niveaus: readonly (1 | 2 | 3 | 4 | 5 | undefined)[], verkennend?: boolean) =>
    poolEffecten(
      VIER.slice(0, niveaus.length).map((een, i) => {
        const bewijsniveau = niveaus[i];
        return { ...een, bewijsniveau, verkennend: i === 1 ? verkennend : undefined };
      }),
    ).bewijs;

  test('has the lowest level of the parts, and names those', () => {
    const bewijs = met([4, 3, 5, 3]);
    expect(bewijs).toMatchObject({ vraag: 'werkt_het', bewijsniveau: 3, verkennend: false, alternatieven: [] });
    expect(bewijs.nietHoger.map((een) => formatBevinding(een, nl))).toEqual([
      'Niet hoger, want samen is het bewijs zo sterk als het zwakste deel (Rotterdam, Boxtel).',
    ]);
    expect(met([5, 5, 5]).nietHoger).toEqual([]);
  });

  test('is exploring when one part is', () => {
    const bewijs = met([5, 5, 5], true);
    expect(bewijs).toMatchObject({ bewijsniveau: 5, verkennend: true });
    expect(codes(bewijs.nietHoger)).toEqual(['evaluatie.niet_hoger_verkennend']);
    expect(met([5, 5, 5], false).verkennend).toBe(false);
  });

  test('has no level when that of one part is not known', () => {
    const bewijs = met([5, undefined, 3]);
    expect(bewijs).not.toHaveProperty('bewijsniveau');
    expect(bewijs.nietHoger).toEqual([]);
    expect(formatBevinding(bewijs.zin, nl)).toBe(
      'Dit antwoordt op de vraag of het werkt. Hoe sterk het bewijs is, is niet te zeggen: van 1 van de 3 gemeenten is het niveau niet bekend.',
    );
    expect(poolEffecten(VIER, { vraag: 'waar_werkt_het' }).bewijs.vraag).toBe('waar_werkt_het');
  });
});

describe('refusals', () => {
  test.each([[[]], [[LEEUWARDEN]]])('fewer than two effects: %j', (schattingen) => {
    expect(foutVan(() => poolEffecten(schattingen))).toMatchObject({
      code: 'evaluatie.te_weinig_waarden',
      params: { naam: 'schattingen', minimum: 2 },
    });
  });

  test('tells every problem at once', () => {
    const fout = foutVan(() =>
      poolEffecten([
        LEEUWARDEN,
        { ...LEEUWARDEN, standaardfout: 0 },
        { naam: 'groot', waarde: 1e16, standaardfout: 1e200 },
        { naam: 'niets', waarde: Number.NaN, standaardfout: 1e-200 },
      ]),
    );
    expect(fout.code).toBe('kern.document_ongeldig');
    expect(fout.bevindingen.map(({ pad }) => pad.join('.'))).toEqual(
      expect.arrayContaining(['1.standaardfout', '2.waarde', '2.standaardfout', '3.waarde', '3.standaardfout']),
    );
    const dubbel = foutVan(() => poolEffecten([LEEUWARDEN, LEEUWARDEN]));
    expect(codes(dubbel.bevindingen)).toEqual(['evaluatie.sleutel_dubbel']);
  });

  test.each([{ alfa: 0 }, { alfa: 0.6 }, { methode: 'fixed' }, { schaal: 1 }, { onbekend: 1 }, { vraag: 'x' }])(
    'options %j',
    (options) => {
      expect(foutVan(() => poolEffecten(VIER, options as never)).code).toBe('kern.document_ongeldig');
    },
  );

  test('more than a thousand', () => {
    const rij = (n: number) =>
      toSchattingen(
        Array.from({ length: n }, (_, i) => i % 7),
        new Array(n).fill(1),
      );
    expect(foutVan(() => poolEffecten(rij(1001))).code).toBe('kern.document_ongeldig');
    expect(poolEffecten(rij(1000)).aantal).toBe(1000);
  });
});

const schattingen = fc
  .array(
    fc.record({
      waarde: fc.double({ min: -50, max: 50, noNaN: true }),
      standaardfout: fc.double({ min: 0.05, max: 20, noNaN: true }),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((rij) => rij.map((een, i): Effectschatting => ({ naam: `g${i}`, ...een })));
const keuze: fc.Arbitrary<PoolEffectenOptions> = fc.record({
  methode: fc.constantFrom(...Object.values(METHODEN)),
  schaal: fc.constantFrom('minstens_1', 'vrij'),
  alfa: fc.constantFrom(0.01, 0.05, 0.2),
});
/** Every number of a result. */
const listGetallen = (waarde: unknown): number[] => {
  if (typeof waarde === 'number') return [waarde];
  return typeof waarde === 'object' && waarde !== null ? Object.values(waarde).flatMap(listGetallen) : [];
};

describe('for any effects', () => {
  const check = (predicaat: (rij: readonly Effectschatting[], options: PoolEffectenOptions) => void) =>
    fc.assert(fc.property(schattingen, keuze, predicaat), { seed: 24, numRuns: runs(400) });

  test('the order does not matter', () => {
    check((rij, options) => {
      const { delen, ...samen } = poolEffecten(rij, options);
      const om = poolEffecten([...rij].reverse(), options);
      expect([...om.delen].reverse()).toEqual(delen);
      const { delen: _, conclusie, ...rest } = om;
      expect(conclusie.code).toBe(samen.conclusie.code);
      expect(rest).toEqual({ ...samen, conclusie: undefined });
    });
  });

  test('another unit and another zero change the answer along', () => {
    check((rij, options) => {
      const samen = poolEffecten(rij, options);
      const [factor, plus] = [1000, 7];
      const ander = poolEffecten(
        rij.map(({ naam, waarde, standaardfout }) => ({
          naam,
          waarde: factor * waarde + plus,
          standaardfout: factor * standaardfout,
        })),
        options,
      );
      const near = (een: number, twee: number, maat: number) => expect(Math.abs(een - twee)).toBeLessThan(1e-7 * maat);
      const maat = Math.max(100, samen.standaardfout, samen.tau2);
      near(ander.gemiddelde, factor * samen.gemiddelde + plus, factor * maat);
      near(ander.standaardfout, factor * samen.standaardfout, factor * maat);
      near(ander.tau2, factor ** 2 * samen.tau2, factor ** 2 * maat);
      near(ander.Q, samen.Q, Math.max(1, samen.Q));
      near(ander.I2, samen.I2, 1);
      samen.delen.forEach(({ krimp }, i) => {
        near(ander.delen[i]?.krimp ?? Number.NaN, factor * krimp + plus, factor * maat);
      });
    });
  });

  test('without a spread it is the fixed mean, and otherwise between the fixed and the plain mean of the values', () => {
    check((rij, options) => {
      const { tau2, gemiddelde, delen, I2 } = poolEffecten(rij, options);
      expect(delen.reduce((som, { aandeel }) => som + aandeel, 0)).toBeCloseTo(1, 10);
      const waarden = rij.map(({ waarde }) => waarde);
      expect(gemiddelde).toBeGreaterThanOrEqual(Math.min(...waarden) - 1e-9);
      expect(gemiddelde).toBeLessThanOrEqual(Math.max(...waarden) + 1e-9);
      expect(I2).toBeGreaterThanOrEqual(0);
      expect(I2).toBeLessThan(1);
      if (tau2 > 0) return;
      const gewichten = rij.map(({ standaardfout }) => standaardfout ** -2);
      const som = gewichten.reduce((a, b) => a + b, 0);
      const vast = rij.reduce((s, { waarde }, i) => s + (waarde * (gewichten[i] ?? 0)) / som, 0);
      expect(gemiddelde).toBeCloseTo(vast, 8);
      for (const { krimp } of delen) expect(krimp).toBeCloseTo(gemiddelde, 8);
    });
  });

  test('the intervals hold what they are about, and 0 lies outside that of the mean exactly when p is at most alfa', () => {
    check((rij, options) => {
      const { gemiddelde, interval, p, alfa, tau2Interval, delen } = poolEffecten(rij, options);
      expect(interval.onder).toBeLessThanOrEqual(gemiddelde);
      expect(interval.boven).toBeGreaterThanOrEqual(gemiddelde);
      if (Math.abs(p - alfa) > 1e-9) expect(interval.onder > 0 || interval.boven < 0).toBe(p < alfa);
      expect(tau2Interval.onder).toBeLessThanOrEqual(tau2Interval.boven);
      for (const deel of delen) {
        expect(deel.krimp).toBeGreaterThanOrEqual(Math.min(deel.waarde, gemiddelde) - 1e-9);
        expect(deel.krimp).toBeLessThanOrEqual(Math.max(deel.waarde, gemiddelde) + 1e-9);
        expect(deel.krimpInterval.onder).toBeLessThanOrEqual(deel.krimp);
        expect(deel.interval.onder).toBeLessThan(deel.waarde);
      }
    });
  });

  test('every number is finite, whatever the sizes', () => {
    const maat = fc.integer({ min: -15, max: 15 }).map((macht) => 10 ** macht);
    const rij = fc
      .array(
        fc.record({
          waarde: fc.oneof(
            maat,
            fc.constant(0),
            maat.map((een) => -een),
          ),
          standaardfout: maat,
        }),
        { minLength: 2, maxLength: 6 },
      )
      .map((alle) => alle.map((een, i): Effectschatting => ({ naam: `g${i}`, ...een })));
    fc.assert(
      fc.property(rij, keuze, (een, options) => {
        const samen = poolEffecten(een, options);
        for (const getal of listGetallen(samen)) expect(Number.isFinite(getal)).toBe(true);
        for (const bevinding of [samen.conclusie, samen.bewijs.zin, ...samen.bevindingen])
          expectVolledigeTekst(bevinding);
      }),
      { seed: 25, numRuns: runs(400) },
    );
  });

  test('equal effects without a free scale keep the uncertainty of their standard errors', () => {
    const gelijk = toSchattingen([0, 0, 0], [1, 1, 1]);
    expect(poolEffecten(gelijk).standaardfout).toBeCloseTo(Math.sqrt(1 / 3), 12);
    expect(poolEffecten(gelijk, { schaal: 'vrij' })).toMatchObject({ p: 1, standaardfout: 0, Q: 0, pQ: 1, I2: 0 });
    expect(poolEffecten(toSchattingen([2, 2, 2], [1, 1, 1]), { schaal: 'vrij' }).p).toBe(0);
  });

  // Many sure effects close together, and a few unsure ones far away: the likelihood has a top at each kind of spread.
  test.each([
    [4, 10, false],
    [6, 5, true],
    [12, 5, true],
  ])('of the tops of the likelihood the highest is taken: %d sure ones, others at %d', (aantal, ver, laag) => {
    const dicht = Array.from({ length: aantal }, (_, i) => 0.001 * ((i % 3) - 1));
    const fouten = [...dicht.map(() => 0.001), 1, 1, 1];
    const twee = toSchattingen([...dicht, ver, -ver, 0.9 * ver], fouten);
    const measure = (tau2: number) => {
      const gewichten = twee.map(({ standaardfout }) => 1 / (standaardfout ** 2 + tau2));
      const som = gewichten.reduce((a, b) => a + b, 0);
      const mu = twee.reduce((s, { waarde }, i) => s + (waarde * (gewichten[i] ?? 0)) / som, 0);
      const kwadraten = twee.reduce((s, { waarde }, i) => s + (gewichten[i] ?? 0) * (waarde - mu) ** 2, 0);
      return gewichten.reduce((s, gewicht) => s + Math.log(gewicht), 0) - Math.log(som) - kwadraten;
    };
    const { tau2 } = poolEffecten(twee, { methode: 'reml' });
    expect(tau2 < 0.001).toBe(laag);
    for (const een of [0, ...Array.from({ length: 1600 }, (_, i) => 10 ** (i / 100 - 12))]) {
      expect(measure(een)).toBeLessThanOrEqual(measure(tau2) + 1e-6);
    }
  });
});
