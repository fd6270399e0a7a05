import { Evaluatiegegevens, Evaluatieplan, evaluateSituaties, type Planselectie } from 'buurtaanpak/evaluatie';
import { Datum, formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { interval } from '../rekenen/hulp.js';
import { listVelden, loot } from './hulp.js';

const [JAAR_EERDER, KEUZE, EINDE] = [Datum.parse('2023-07-01'), Datum.parse('2026-07-01'), Datum.parse('2029-07-01')];
const selectie = (van: string, tot: string, uitkomst = 'score'): Planselectie => ({
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp: KEUZE,
  criteria: [{ uitkomst, van: Datum.parse(van), tot: Datum.parse(tot) }],
});
const KEUZEJAAR = selectie('2026-01-01', '2026-12-31');
const codes = ({ bevindingen }: { readonly bevindingen: readonly { readonly code: string }[] }) =>
  bevindingen.map(({ code }) => code.slice('evaluatie.'.length));

const PLAN = {
  soort: 'evaluatieplan',
  versie: 2,
  naam: 'Waar werkt het',
  vastgesteldOp: '2026-07-01',
  uitkomsten: [{ sleutel: 'score', naam: 'Leefbaarheid', soort: 'getal' }],
  kenmerken: [
    { sleutel: 'ligging', naam: 'ligging', soort: 'groep' },
    { sleutel: 'inkomen', naam: 'het inkomen', soort: 'getal' },
  ],
};
const plan = (vergelijking: object, rest: object = {}): Evaluatieplan =>
  deepFreeze(
    Evaluatieplan.parse({
      ...PLAN,
      vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk: 'ligging', op: EINDE, ...vergelijking }],
      ...rest,
    }),
  );

interface Buurt {
  readonly buurt: string;
  readonly kenmerken: Readonly<Record<string, string | number>>;
  readonly blok?: string;
  readonly start?: string;
  /** By day. */
  readonly score: Readonly<Record<string, number>>;
}
const gegevens = (buurten: readonly Buurt[]): Evaluatiegegevens =>
  deepFreeze(
    Evaluatiegegevens.parse({
      soort: 'evaluatiegegevens',
      versie: 2,
      situaties: buurten.map(({ score: _, ...rest }) => rest),
      uitkomsten: buurten.flatMap(({ buurt, score }) =>
        Object.entries(score).map(([moment, waarde]) => ({ buurt, uitkomst: 'score', moment, waarde })),
      ),
    }),
  );
const buurtcode = (gemeente: number, i: number) => `BU000${gemeente}${String(i).padStart(4, '0')}`;

describe('a change since a figure of the choice', () => {
  // Eight in Oost and four elsewhere, all of which rose a lot.
  const buurten = Array.from({ length: 12 }, (_, i) => ({
    buurt: `b${i}`,
    kenmerken: { ligging: i < 8 ? 'oost' : 'elders' },
    score: { [JAAR_EERDER]: 5, [KEUZE]: 4, [EINDE]: i < 8 ? 6 + i / 10 : 8 + i / 10 },
  }));
  const evaluate = (vanaf: string, rest: object = {}) => evaluateSituaties(gegevens(buurten), plan({ vanaf }, rest));

  test('is refused, with the reason and without p or effect', () => {
    const evaluatie = evaluate(KEUZE, { selectie: KEUZEJAAR });
    expect(evaluatie.vergelijkingen[0]).toMatchObject({ soort: 'geweigerd', maten: {}, aantal: 12 });
    expect(listVelden(evaluatie.vergelijkingen[0], 'toetsing', 'kleinsteEffect')).toEqual([]);
    expect(evaluatie).toMatchObject({ getoetst: 0, conclusie: { code: 'evaluatie.conclusie_geheel_ontoetsbaar' } });
    expect(formatBevinding(evaluatie.vergelijkingen[0]!.conclusie, nl)).toBe(
      'Leefbaarheid: over de verandering sinds 1 juli 2026 is geen oordeel mogelijk, want die meting telde mee bij de keuze van de buurten. Een buurt die om een laag cijfer is gekozen, stijgt daarna vaak vanzelf.',
    );
  });

  test('is no such thing since an earlier year, or of another figure', () => {
    for (const ander of [
      KEUZEJAAR,
      selectie('2022-01-01', '2023-06-30'),
      selectie('2023-01-01', '2023-12-31', 'woz'),
    ]) {
      const evaluatie = evaluate(JAAR_EERDER, { selectie: ander });
      expect(evaluatie.vergelijkingen[0]!.conclusie.code).toBe('evaluatie.conclusie_hoger');
      expect(codes(evaluatie)).not.toContain('selectie_onbekend');
      // Three years before and three years after: not too near.
      expect(codes(evaluatie)).not.toContain('voormeting_te_dicht');
    }
    // A mean of three years reaches back to it.
    const meerjarig = evaluate(JAAR_EERDER, { selectie: selectie('2023-07-01', '2026-06-30') });
    expect(meerjarig.vergelijkingen[0]!.conclusie.code).toBe('evaluatie.voormeting_was_criterium');
  });

  test('is judged by the day of the measurement, not by the day that was asked', () => {
    const vlakErna = evaluate('2026-06-20', { margeDagen: 20, selectie: selectie('2026-01-01', '2026-06-30') });
    expect(vlakErna.vergelijkingen[0]!.conclusie.code).toBe('evaluatie.conclusie_hoger');
    const erin = evaluate('2027-01-10', { margeDagen: 300, selectie: KEUZEJAAR });
    expect(erin.vergelijkingen[0]!.conclusie.code).toBe('evaluatie.voormeting_was_criterium');
  });

  test('never passes silently when the criteria are not known, or it lies too near', () => {
    expect(codes(evaluate(KEUZE))).toContain('selectie_onbekend');
    expect(codes(evaluate(KEUZE, { selectie: { ...KEUZEJAAR, criteria: [] } }))).toContain('voormeting_te_dicht');
    // Without a change there is no first measurement.
    expect(codes(evaluateSituaties(gegevens(buurten), plan({})))).not.toContain('selectie_onbekend');
  });

  test('a criterion runs forward', () => {
    const terug = Evaluatieplan.safeParse({ ...plan({}), selectie: selectie('2026-12-31', '2026-01-01') });
    expect(terug.success ? [] : terug.error.bevindingen.map(({ code }) => code)).toEqual(['kern.periode_omgekeerd']);
  });
});

describe('the gemeente', () => {
  // Two gemeenten, the second 100 higher; of each the last two are villages, which lie 30 higher than the others of their gemeente.
  const buurten = [1, 2].flatMap((gemeente) =>
    Array.from({ length: 8 }, (_, i) => ({
      buurt: buurtcode(gemeente, i),
      kenmerken: { ligging: i < 6 ? 'stad' : 'dorp', inkomen: gemeente },
      score: { [EINDE]: 100 * gemeente + i + (i < 6 ? 0 : 30) },
    })),
  );

  test('is the block by default, read from the code of the buurt', () => {
    const [antwoord] = evaluateSituaties(gegevens(buurten), plan({})).vergelijkingen;
    // Within each gemeente the two highest of eight are the villages: p = 1 / 28^2, and the spread within the gemeenten is small.
    expect(antwoord).toMatchObject({ blokken: 2, toetsing: { p: 1 / 784, mogelijk: 784 } });
    const samen = buurten.map((buurt) => ({ ...buurt, blok: 'samen' }));
    const zonder = evaluateSituaties(gegevens(samen), plan({})).vergelijkingen[0]!;
    expect([zonder.blokken, zonder.toetsing!.p > 0.3]).toEqual([1, true]);
  });

  test('gets no verdict where it fixes the kenmerk, also when a block was given', () => {
    const vast = (blok?: string) =>
      buurten.map((buurt) => ({
        ...buurt,
        kenmerken: { ligging: buurt.buurt.startsWith('BU0001') ? 'stad' : 'dorp', inkomen: buurt.kenmerken.inkomen },
        ...(blok === undefined ? {} : { blok }),
      }));
    for (const blok of [undefined, 'samen'])
      for (const kenmerk of ['ligging', 'inkomen']) {
        const [antwoord] = evaluateSituaties(gegevens(vast(blok)), plan({ kenmerk })).vergelijkingen;
        expect(antwoord).toMatchObject({
          conclusie: { code: 'evaluatie.kenmerk_per_gemeente', params: { gemeenten: 2 } },
        });
        expect(antwoord).not.toHaveProperty('toetsing');
      }
    const [antwoord] = evaluateSituaties(gegevens(vast()), plan({})).vergelijkingen;
    expect(formatBevinding(antwoord!.conclusie, nl)).toContain('over ligging is geen oordeel mogelijk');
  });

  test('may fix it where every gemeente has one buurt, or is not known', () => {
    const los = Array.from({ length: 8 }, (_, i) => ({
      buurt: buurtcode(i, 1),
      blok: 'samen',
      kenmerken: { ligging: i < 4 ? 'stad' : 'dorp' },
      score: { [EINDE]: i },
    }));
    expect(evaluateSituaties(gegevens(los), plan({})).vergelijkingen[0]!.toetsing!.p).toBe(2 / 70);
    const onbekend = [...los.slice(1), { ...los[0]!, buurt: 'samengesteld' }, { ...los[0]!, buurt: buurtcode(7, 2) }];
    expect(evaluateSituaties(gegevens(onbekend), plan({})).vergelijkingen[0]!.toetsing).toBeDefined();
  });
});

describe('groups that are small, or vary more', () => {
  const groepen = (een: readonly number[], ander: readonly number[], maak = (een: Evaluatieplan) => een) =>
    evaluateSituaties(
      gegevens(
        [...een, ...ander].map((waarde, i) => ({
          buurt: `b${i}`,
          kenmerken: { ligging: i < een.length ? 'een' : 'ander' },
          score: { [EINDE]: waarde },
        })),
      ),
      maak(plan({ groep: 'een' })),
    );

  test('under four buurten that were not drawn by lot get no verdict', () => {
    const ander = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    const drie = groepen([20, 21, 22], ander);
    expect(drie).toMatchObject({
      getoetst: 0,
      vergelijkingen: [
        {
          soort: 'geweigerd',
          groepen: [{ aantal: 3, gemiddelde: 21 }, { aantal: 9 }],
          conclusie: { code: 'evaluatie.groep_te_klein', params: { aantal: 3, minimum: 4 } },
        },
      ],
    });
    expect(drie.vergelijkingen[0]).not.toHaveProperty('toetsing');
    expect(groepen([20, 21, 22], ander, loot).vergelijkingen[0]!.toetsing!.p).toBe(1 / 220);
    expect(groepen([20, 21, 22, 23], ander).vergelijkingen[0]!.conclusie.code).toBe('evaluatie.conclusie_hoger');
    expect(groepen([20], ander).vergelijkingen[0]!.conclusie.code).toBe('evaluatie.groep_te_klein');
    expect(groepen([20], ander, loot).vergelijkingen[0]!.conclusie.code).toBe('evaluatie.conclusie_nooit');
  });

  test('p is the larger of the exchange and of the test of Welch, unless lots were drawn', () => {
    // scipy.stats.ttest_ind(een, ander, equal_var=False).pvalue; 77 of 495 exchanges are as extreme.
    const [een, ander] = [
      [-3.3, -0.3, -2.9, -5.2],
      [-1.0, 0.4, -4.1, -1.0, -1.8, -2.0, -1.7, 1.3],
    ];
    expect(groepen(een, ander).vergelijkingen[0]!.toetsing!.p).toBeCloseTo(0.2054211310613876, 12);
    expect(groepen(een, ander, loot).vergelijkingen[0]!.toetsing!.p).toBeCloseTo(77 / 495, 12);
    // Two groups without any spread within them: the exchange decides.
    expect(groepen([2, 2, 2, 2], [1, 1, 1, 1]).vergelijkingen[0]!.toetsing!.p).toBe(2 / 70);
  });

  test('the same in blocks, and of a sample with its interval', () => {
    // The weights k(n - k)/n and the degrees of freedom of Satterthwaite, reckoned apart with numpy and scipy.
    const WELCH = 0.11961158442831867;
    const blokken = [
      { een: [7.4, 4.3], ander: [1.5, 4.8, 3.6, 4.1] },
      { een: [-2.6, -4.4, -2.6], ander: [-6.0, -4.5, -5.5] },
    ];
    const buurten = blokken.flatMap(({ een, ander }, b) =>
      [...een, ...ander].map((waarde, i) => ({
        buurt: `b${b}${i}`,
        blok: String(b),
        kenmerken: { ligging: i < een.length ? 'een' : 'ander' },
        score: { [EINDE]: waarde },
      })),
    );
    expect(evaluateSituaties(gegevens(buurten), plan({})).vergelijkingen[0]!.toetsing).toMatchObject({
      mogelijk: 300,
      p: expect.closeTo(WELCH, 12),
    });
    const geloot = evaluateSituaties(gegevens(buurten), plan({}), { maximum: 10, steekproef: 999 });
    const { p, pInterval } = geloot.vergelijkingen[0]!.toetsing!;
    expect(p).toBeCloseTo(WELCH, 12);
    expect(pInterval!.onder).toBeCloseTo(WELCH, 12);
    expect(pInterval!.boven).toBeGreaterThanOrEqual(p);
    // A block without one of the two groups, or with one buurt of it, says nothing of how it varies.
    const met = (extra: Buurt) =>
      evaluateSituaties(gegevens([...buurten, extra]), plan({})).vergelijkingen[0]!.toetsing!;
    const erbij = { buurt: 'b', kenmerken: { ligging: 'een' }, score: { [EINDE]: 3 } };
    expect(met({ ...erbij, blok: '3' }).p).toBeCloseTo(WELCH, 12);
    const enkel = gegevens([
      ...buurten,
      { ...erbij, blok: '3' },
      { ...erbij, buurt: 'c', blok: '3', kenmerken: { ligging: 'ander' } },
    ]);
    const { p: kaal } = evaluateSituaties(enkel, loot(plan({}))).vergelijkingen[0]!.toetsing!;
    expect(evaluateSituaties(enkel, plan({})).vergelijkingen[0]!.toetsing!.p).toBe(kaal);
  });

  test('no interval contradicts the test', () => {
    // The small group varies far more: the exchange by itself says 0.048, Welch 0.16.
    const { toetsing, maten } = groepen([1, 9, 17, 25], [0, 1, 2, 3, 1, 2, 0, 2]).vergelijkingen[0]!;
    expect(toetsing!.p).toBeGreaterThan(0.05);
    const { onder, boven } = interval(maten.verschil!);
    expect(onder! <= 0 && boven! >= 0).toBe(true);
    expect(Object.values(maten).filter((maat) => typeof maat === 'object')).toHaveLength(1);
  });
});

describe('the time', () => {
  const buurten = (starts: readonly (string | undefined)[], eerder: Readonly<Record<string, number>> = {}) =>
    starts.map((start, i) => ({
      buurt: `b${i}`,
      kenmerken: { ligging: i % 2 === 0 ? 'oost' : 'dorp' },
      ...(start === undefined ? {} : { start }),
      score: { ...eerder, [EINDE]: i },
    }));
  const gelijk = new Array<string>(8).fill('2026-09-01');

  test('a plan after any measurement of an outcome is exploring', () => {
    const op = (
      vastgesteldOp: string,
      eerder: Readonly<Record<string, number>>,
      rest: object = {},
      vraag: object = {},
    ) =>
      evaluateSituaties(gegevens(buurten(gelijk, eerder)), plan(vraag, { vastgesteldOp, ...rest })).bevindingen.find(
        ({ code }) => code === 'evaluatie.plan_achteraf',
      )?.params.eerste;
    expect(op('2027-06-01', {})).toBeUndefined();
    expect(op('2027-06-01', { '2027-03-01': 1 })).toBe('2027-03-01');
    expect(op('2027-03-01', { '2027-03-01': 1 })).toBeUndefined();
    expect(op('2029-08-01', {})).toBe(EINDE);
    // What was measured before the choice is where it starts, and so is the first measurement of a change.
    expect(op('2027-06-01', { '2026-03-01': 1 }, { selectie: KEUZEJAAR })).toBeUndefined();
    expect(op('2027-06-01', { '2026-03-01': 1 })).toBe('2026-03-01');
    expect(op('2027-06-01', { '2026-03-01': 1, '2025-03-01': 2 }, {}, { vanaf: '2026-03-01' })).toBeUndefined();
    expect(op('2027-06-01', { '2026-03-03': 1 }, { margeDagen: 5 }, { vanaf: '2026-03-01' })).toBeUndefined();
  });

  test('the begin of one change is an outcome of another that begins earlier, whatever their order', () => {
    const vragen = ['2026-03-01', '2027-03-01', undefined].map((vanaf, i) => ({
      sleutel: `v${i}`,
      uitkomst: 'score',
      kenmerk: 'ligging',
      op: EINDE,
      ...(vanaf === undefined ? {} : { vanaf }),
    }));
    for (const vergelijkingen of [vragen, vragen.toReversed()]) {
      const evaluatie = evaluateSituaties(
        gegevens(buurten(gelijk, { '2026-03-01': 1, '2027-03-01': 2 })),
        plan({}, { vergelijkingen, vastgesteldOp: '2027-06-01' }),
      );
      expect(codes(evaluatie)).toContain('plan_achteraf');
    }
  });

  test('says when it is not known when the programme began, or began later in some', () => {
    const bij = (starts: readonly (string | undefined)[]) => evaluateSituaties(gegevens(buurten(starts)), plan({}));
    expect(codes(bij(gelijk))).toEqual(['geen_loting']);
    const [, onbekend] = bij([undefined, ...gelijk.slice(1)]).bevindingen;
    expect(onbekend).toMatchObject({ code: 'evaluatie.start_onbekend', params: { aantal: 1, totaal: 8 } });
    const vervangen = bij([...gelijk.slice(1), '2027-09-01']);
    expect(vervangen.bevindingen.at(-1)).toMatchObject({
      code: 'evaluatie.start_verschilt',
      params: { vergelijking: 'v', eerste: '2026-09-01', laatste: '2027-09-01' },
    });
    expect(codes(bij([...gelijk.slice(1), '2026-10-01']))).not.toContain('start_verschilt');
  });

  test('leaves out where the programme had not begun yet', () => {
    const [antwoord] = evaluateSituaties(
      gegevens(buurten([...gelijk.slice(1), '2029-07-02'])),
      plan({}),
    ).vergelijkingen;
    expect(antwoord).toMatchObject({ aantal: 7, weggelaten: [{ buurt: 'b7', reden: 'niet_van_toepassing' }] });
  });
});
