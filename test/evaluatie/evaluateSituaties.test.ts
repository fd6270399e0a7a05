import { checkEvaluatie, Evaluatiegegevens, Evaluatieplan, evaluateSituaties } from 'buurtaanpak/evaluatie';
import { formatBevinding } from 'buurtaanpak/kern';
import { testVerschil } from 'buurtaanpak/rekenen';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { interval } from '../rekenen/hulp.js';
import { listVelden, loot } from './hulp.js';

type Kenmerken = Evaluatiegegevens['situaties'][number]['kenmerken'];

type Plandeel = Partial<Record<keyof Evaluatieplan, unknown>>;

const OP = '2027-09-01';

function plan(vergelijkingen: readonly object[], rest: Plandeel = {}): Evaluatieplan {
  return deepFreeze(
    Evaluatieplan.parse({
      soort: 'evaluatieplan',
      versie: 2,
      naam: 'Waar werkt het',
      vastgesteldOp: '2026-09-01',
      uitkomsten: [
        { sleutel: 'projecten', naam: 'Afgeronde projecten', soort: 'getal' },
        { sleutel: 'actief', naam: 'Team nog actief', soort: 'janee' },
      ],
      kenmerken: [
        { sleutel: 'ligging', naam: 'ligging', soort: 'groep' },
        { sleutel: 'thema', naam: 'thema', soort: 'groep' },
        { sleutel: 'inkomen', naam: 'inkomen', soort: 'getal' },
      ],
      vergelijkingen: vergelijkingen.map((v, i) => ({
        sleutel: `v${i}`,
        uitkomst: 'projecten',
        kenmerk: 'ligging',
        op: OP,
        ...v,
      })),
      ...rest,
    }),
  );
}

interface Buurt {
  readonly kenmerken: Kenmerken;
  readonly projecten?: unknown;
  readonly actief?: unknown;
  readonly blok?: string;
}

function gegevens(buurten: readonly Buurt[], extra: readonly object[] = []): Evaluatiegegevens {
  const code = (i: number) => `b${String(i).padStart(2, '0')}`;
  return deepFreeze(
    Evaluatiegegevens.parse({
      soort: 'evaluatiegegevens',
      versie: 2,
      situaties: buurten.map(({ kenmerken, blok }, i) => ({
        buurt: code(i),
        kenmerken,
        ...(blok === undefined ? {} : { blok }),
      })),
      uitkomsten: [
        ...buurten.flatMap((buurt, i) =>
          (['projecten', 'actief'] as const).flatMap((uitkomst) =>
            buurt[uitkomst] === undefined ? [] : [{ buurt: code(i), uitkomst, moment: OP, waarde: buurt[uitkomst] }],
          ),
        ),
        ...extra,
      ],
    }),
  );
}

const rij = (ligging: string, projecten: unknown, rest: Partial<Buurt> = {}): Buurt => ({
  kenmerken: { ligging },
  projecten,
  ...rest,
});

const rijMet = (ligging: string, thema: string, projecten: unknown): Buurt => ({
  kenmerken: { ligging, thema },
  projecten,
});

// Eight in Oost and four elsewhere, the second four all above: of C(12,4) = 495 divisions one is as extreme, so p = 1/495 (the
// mirror, the four lowest, has a smaller difference of means).
const DUIDELIJK = [
  ...[1, 2, 3, 4, 5, 6, 7, 8].map((waarde) => rij('oost', waarde)),
  ...[20, 21, 22, 23].map((waarde) => rij('elders', waarde)),
];

describe('evaluateSituaties', () => {
  test('finds a clear difference, with the numbers of the test by itself', () => {
    const evaluatie = evaluateSituaties(gegevens(DUIDELIJK), plan([{}]));
    const [antwoord] = evaluatie.vergelijkingen;
    const los = testVerschil([20, 21, 22, 23], [1, 2, 3, 4, 5, 6, 7, 8], { wijze: 'kenmerk' });
    expect(antwoord).toMatchObject({
      soort: 'verschil',
      aantal: 12,
      blokken: 1,
      weggelaten: [],
      groepen: [
        { groep: 'elders', aantal: 4, gemiddelde: 21.5, mediaan: 21.5, laagste: 20, hoogste: 23 },
        { groep: 'oost', aantal: 8, gemiddelde: 4.5, mediaan: 4.5 },
      ],
      toetsing: { p: 1 / 495, pAangepast: 1 / 495, wijze: 'volledig', mogelijk: 495 },
      conclusie: { code: 'evaluatie.conclusie_hoger' },
    });
    expect(antwoord!.maten.verschil).toEqual(los.verschil);
    expect(antwoord!.maten).toMatchObject({ verschuiving: 17, cliffDelta: 1 });
    expect(antwoord!.maten.hedgesG!).toBeGreaterThan(5);
    // The smallest effect: d = 1.90446 (see the test of computeKleinsteVerschil) times the pooled standard deviation,
    // sqrt((42 + 5) / 10).
    expect(antwoord!.kleinsteEffect!.effect!).toBeCloseTo(1.90446, 4);
    expect(antwoord!.kleinsteEffect!.inEenheid!).toBeCloseTo(1.90446 * Math.sqrt(4.7), 4);
    expect(evaluatie.conclusie).toMatchObject({
      code: 'evaluatie.conclusie_geheel',
      params: { vergelijkingen: ['v0'] },
    });
    expect(JSON.parse(JSON.stringify(evaluatie))).toEqual(evaluatie);
  });

  test('says it in words, in Dutch and in English', () => {
    const [antwoord] = evaluateSituaties(gegevens(DUIDELIJK), plan([{}])).vergelijkingen;
    const { onder, boven } = Object.fromEntries(
      Object.entries(antwoord!.conclusie.params).map(([naam, waarde]) => [naam, String(waarde).replace('.', ',')]),
    );
    expect(formatBevinding(antwoord!.conclusie, nl)).toBe(
      `Afgeronde projecten: bij elders hoger dan bij oost. Het verschil is 17${onder === '-' ? '' : ` (interval van ${onder} tot ${boven})`}. ` +
        'Zo’n verschil geeft het toeval zelden: p 0,002, na correctie voor 1 vergelijking 0,002.',
    );
    expect(formatBevinding(antwoord!.conclusie, en)).toContain('corrected for 1 comparison 0.002');
    const omgekeerd = evaluateSituaties(gegevens(DUIDELIJK), plan([{ groep: 'oost' }])).vergelijkingen[0]!;
    expect(omgekeerd.groepen.map(({ groep }) => groep)).toEqual(['oost', 'overige buurten']);
    expect(formatBevinding(omgekeerd.conclusie, nl)).toContain('Het verschil is −17');
  });

  test("says 'kan niet worden onderscheiden' when that is so, with what could have been seen", () => {
    const evaluatie = evaluateSituaties(
      gegevens([...[1, 5, 9, 4, 2, 6, 3, 8].map((w) => rij('oost', w)), ...[2, 7, 5, 4].map((w) => rij('elders', w))]),
      plan([{}]),
    );
    const [antwoord] = evaluatie.vergelijkingen;
    expect(antwoord!.toetsing!.p).toBeGreaterThan(0.5);
    expect(antwoord!.conclusie.code).toBe('evaluatie.conclusie_niet_onderscheiden');
    const tekst = formatBevinding(antwoord!.conclusie, nl);
    expect(tekst).toContain('kan niet worden onderscheiden van toeval');
    expect(tekst).toContain('Dat betekent niet dat er geen verschil is');
    expect(antwoord!.conclusie.params.kleinste).toBeCloseTo(antwoord!.kleinsteEffect!.inEenheid!, 2);
    expect(evaluatie.conclusie.code).toBe('evaluatie.conclusie_geheel_niet');
  });

  test('describes the one dorp of a gemeente, and tells of a lot that it could never have told it apart', () => {
    const rijen = gegevens([rij('dorp', 99), ...Array.from({ length: 11 }, (_, i) => rij('oost', i))]);
    const [antwoord] = evaluateSituaties(rijen, plan([{}])).vergelijkingen;
    expect(antwoord).toMatchObject({
      soort: 'geweigerd',
      groepen: [
        { groep: 'dorp', aantal: 1, gemiddelde: 99 },
        { aantal: 11, gemiddelde: 5 },
      ],
      conclusie: { code: 'evaluatie.groep_te_klein', params: { aantal: 1, minimum: 4 } },
    });
    expect(listVelden(antwoord, 'toetsing', 'kleinsteEffect')).toEqual([]);
    const [geloot] = evaluateSituaties(rijen, loot(plan([{}]))).vergelijkingen;
    expect(geloot).toMatchObject({
      toetsing: { p: 1 / 12, kleinsteP: 1 / 12 },
      kleinsteEffect: { maat: 'd' },
      conclusie: { code: 'evaluatie.conclusie_nooit', params: { aantal: 12, kleinsteP: 0.0833, alfa: 0.05 } },
    });
    expect(listVelden(geloot?.kleinsteEffect, 'maat', 'effect', 'inEenheid')).toEqual(['maat']);
  });

  test('finds the four dorpen of four gemeenten within their gemeente', () => {
    // In each of four gemeenten the dorp is the highest of twelve, though the gemeenten lie far apart: p = 1 / 12^4 (downward no
    // arrangement is as far from the mean).
    const buurten = ['a', 'b', 'c', 'd'].flatMap((blok, g) => [
      rij('dorp', 100 * g + 30, { blok }),
      ...Array.from({ length: 11 }, (_, i) => rij('anders', 100 * g + i, { blok })),
    ]);
    const [antwoord] = evaluateSituaties(gegevens(buurten), plan([{}])).vergelijkingen;
    expect(antwoord).toMatchObject({ blokken: 4, aantal: 48, toetsing: { mogelijk: 20_736, p: 1 / 20_736 } });
    expect(antwoord!.conclusie.code).toBe('evaluatie.conclusie_lager');
    expect(antwoord!.maten.verschil!.waarde).toBeCloseTo(-25, 9);
    expect(Object.keys(antwoord!.maten)).toEqual(['verschil']);
    expect(formatBevinding(antwoord!.conclusie, nl)).toContain('p kleiner dan 0,001');
    // Without the gemeente the same rows show nothing.
    const zonder = evaluateSituaties(gegevens(buurten.map(({ blok: _, ...rest }) => rest)), plan([{}]));
    expect(zonder.vergelijkingen[0]!.toetsing!.p).toBeGreaterThan(0.5);
  });

  test('tests yes and no by Fisher, with exact shares', () => {
    const buurten = [
      ...[1, 1, 1, 1, 1, 1, 1, 0].map((actief) => ({ kenmerken: { ligging: 'oost' }, actief })),
      ...[0, 0, 0, 0, 1].map((actief) => ({ kenmerken: { ligging: 'elders' }, actief })),
    ];
    const [antwoord] = evaluateSituaties(
      gegevens(buurten),
      plan([{ uitkomst: 'actief', groep: 'oost' }]),
    ).vergelijkingen;
    // scipy.stats.fisher_exact([[7, 1], [1, 4]]) = 0.03185703185703185
    expect(antwoord!.toetsing!.p).toBeCloseTo(0.03185703185703185, 12);
    expect(antwoord).toMatchObject({
      soort: 'verhoudingen',
      kleinsteEffect: { maat: 'aandeel' },
      conclusie: { code: 'evaluatie.conclusie_vaker' },
    });
    expect(antwoord!.groepen[0]!.interval).toMatchObject({ methode: 'clopper_pearson' });
    // No interval of the difference fits this test, so the sentence says the shares.
    const { verschil, kansverhouding, ...rest } = antwoord!.maten;
    expect([verschil, rest]).toEqual([{ waarde: 7 / 8 - 1 / 5, interval: { onbepaald: 'geen_methode' } }, {}]);
    // The odds ratio has the interval of this test, so it leaves out 1.
    expect(kansverhouding!.interval).toMatchObject({ methode: 'fisher', betrouwbaarheid: 0.95 });
    expect(kansverhouding!.interval.onder).toBeGreaterThan(1);
    expect(formatBevinding(antwoord!.conclusie, nl)).toContain(
      'Team nog actief: bij oost vaker (7 van de 8) dan bij overige buurten (1 van de 5).',
    );
    const [omlaag] = evaluateSituaties(
      gegevens(buurten),
      plan([{ uitkomst: 'actief', groep: 'elders' }]),
    ).vergelijkingen;
    expect(omlaag!.conclusie.code).toBe('evaluatie.conclusie_minder_vaak');
  });

  test('tests yes and no in blocks without pretending an interval', () => {
    const buurten = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((blok) => [
      { kenmerken: { ligging: 'dorp' }, actief: 1, blok },
      { kenmerken: { ligging: 'oost' }, actief: 0, blok },
    ]);
    const [antwoord] = evaluateSituaties(gegevens(buurten), plan([{ uitkomst: 'actief' }])).vergelijkingen;
    expect(antwoord).toMatchObject({ soort: 'verschil', toetsing: { p: 2 / 64 } });
    expect(antwoord!.maten.verschil).toEqual({ waarde: 1, interval: { onbepaald: 'geen_methode' } });
    expect(formatBevinding(antwoord!.conclusie, nl)).toContain(
      'bij dorp vaker dan bij oost, als steeds binnen een blok wordt vergeleken. Alle blokken samen: 6 van de 6 tegenover 0 van de 6.',
    );
    const [omlaag] = evaluateSituaties(gegevens(buurten), plan([{ uitkomst: 'actief', groep: 'oost' }])).vergelijkingen;
    expect(omlaag!.conclusie.code).toBe('evaluatie.conclusie_minder_vaak_in_blokken');
  });

  test('tests three groups at once', () => {
    const drie = [
      ...[18, 21, 20, 25].map((w) => rij('oost', w)),
      ...[17, 16, 19].map((w) => rij('dorp', w)),
      ...[22, 27, 24, 26].map((w) => rij('wijk', w)),
    ];
    const [antwoord] = evaluateSituaties(gegevens(drie), loot(plan([{}]))).vergelijkingen;
    expect(antwoord).toMatchObject({
      soort: 'groepen',
      toetsing: { p: 176 / 11_550 },
      kleinsteEffect: { maat: 'f' },
      conclusie: { code: 'evaluatie.conclusie_groepen' },
    });
    expect(listVelden(antwoord?.kleinsteEffect, 'effect', 'inEenheid')).toEqual(['effect']);
    const twee = evaluateSituaties(gegevens(drie), loot(plan([{ groep: 'wijk', tegenover: 'dorp' }])))
      .vergelijkingen[0]!;
    // Seven buurten, C(7,3) = 35; the three lowest on one side is the one most extreme division of two mirrored? No: sizes differ.
    expect(twee).toMatchObject({ aantal: 7, toetsing: { p: 1 / 35 } });
    expect(twee.weggelaten.map(({ reden }) => reden)).toEqual(new Array(4).fill('andere_groep'));
    const niets = evaluateSituaties(
      gegevens([...['oost', 'dorp', 'wijk'].flatMap((ligging) => [1, 2, 3, 4].map((w) => rij(ligging, w)))]),
      plan([{}]),
    );
    expect(niets.vergelijkingen[0]).toMatchObject({
      toetsing: { p: 1 },
      conclusie: { code: 'evaluatie.conclusie_niet_onderscheiden_groepen' },
    });
  });

  test('tests a figure of the buurt by Kendall, and says the slope of Theil and Sen', () => {
    const met = (paren: readonly (readonly [number, number])[]) =>
      gegevens(paren.map(([inkomen, projecten]) => ({ kenmerken: { inkomen }, projecten })));
    const omhoog = evaluateSituaties(
      met([1, 2, 3, 4, 5, 6, 7, 8].map((x) => [x, x * x])),
      plan([{ kenmerk: 'inkomen' }]),
    ).vergelijkingen[0]!;
    expect(omhoog).toMatchObject({
      soort: 'samenhang',
      groepen: [],
      toetsing: { p: 2 / 40_320 },
      maten: { tau: 1, spearman: 1 },
      conclusie: { code: 'evaluatie.conclusie_stijgt', params: { helling: 9 } },
    });
    expect(interval(omhoog.maten.helling!).onder).toBeGreaterThan(0);
    expect(formatBevinding(omhoog.conclusie, nl)).toContain('Een buurt met 1 meer heeft een uitkomst die 9 hoger is');
    const omlaag = evaluateSituaties(met([1, 2, 3, 4, 5, 6].map((x) => [x, -x])), plan([{ kenmerk: 'inkomen' }]));
    expect(omlaag.vergelijkingen[0]!.conclusie.code).toBe('evaluatie.conclusie_daalt');
    const niets = evaluateSituaties(
      met([
        [1, 3],
        [2, 1],
        [3, 4],
        [4, 1],
        [5, 5],
        [6, 2],
      ]),
      plan([{ kenmerk: 'inkomen' }]),
    ).vergelijkingen[0]!;
    expect(niets).toMatchObject({
      kleinsteEffect: { maat: 'r' },
      conclusie: { code: 'evaluatie.conclusie_niet_onderscheiden_samenhang' },
    });
  });

  test('evaluates the change since a day before', () => {
    const buurten = [3, 4, 5, 6, 9, 10, 11, 12].map((waarde, i) => rij(i < 4 ? 'oost' : 'elders', waarde));
    const voor = buurten.map((_, i) => ({
      buurt: `b${String(i).padStart(2, '0')}`,
      uitkomst: 'projecten',
      moment: '2026-09-01',
      waarde: i < 4 ? 0 : 6,
    }));
    const [antwoord] = evaluateSituaties(gegevens(buurten, voor), plan([{ vanaf: '2026-09-01' }])).vergelijkingen;
    expect(antwoord!.maten.verschil!.waarde).toBe(0);
    expect(antwoord).toMatchObject({ vanaf: '2026-09-01', op: OP, toetsing: { p: 1 } });
  });

  test('corrects for the number of comparisons', () => {
    // Twice the same p of 2 / 70: Holm doubles it over 0.05, as does Benjamini and Hochberg not.
    const acht = [...[1, 2, 3, 4].map((w) => rij('oost', w)), ...[5, 6, 7, 8].map((w) => rij('elders', w))];
    const vragen = [{}, { groep: 'oost' }];
    const p = (rest: Plandeel) =>
      evaluateSituaties(gegevens(acht), plan(vragen, rest)).vergelijkingen.map((v) => v.toetsing!.pAangepast);
    expect(p({})).toEqual([4 / 70, 4 / 70]);
    expect(p({ correctie: 'benjamini_hochberg' })).toEqual([2 / 70, 2 / 70]);
    expect(p({ correctie: 'geen' })).toEqual([2 / 70, 2 / 70]);
    const [antwoord] = evaluateSituaties(gegevens(acht), plan(vragen)).vergelijkingen;
    // At 0.05 / 2 a p of 2 / 70 cannot pass by itself.
    expect(antwoord).toMatchObject({
      kleinsteEffect: { alfa: 0.025 },
      conclusie: { code: 'evaluatie.conclusie_niet_onderscheiden_streng' },
    });
    expect(listVelden(antwoord?.kleinsteEffect, 'alfa', 'effect')).toEqual(['alfa']);
  });

  test('leaves out what is missing, with the reason, and says so', () => {
    const evaluatie = evaluateSituaties(
      gegevens(
        [
          ...DUIDELIJK,
          rij('oost', { reden: 'geheim' }),
          { kenmerken: { ligging: { reden: 'niet_van_toepassing' } }, projecten: 3 },
          { kenmerken: {}, projecten: 3 },
          { kenmerken: { ligging: 'oost' } },
        ],
        [{ buurt: 'zonder', uitkomst: 'projecten', moment: OP, waarde: 4 }],
      ),
      plan([{}]),
    );
    expect(evaluatie.vergelijkingen[0]).toMatchObject({
      aantal: 12,
      weggelaten: [
        { buurt: 'b12', reden: 'geheim' },
        { buurt: 'b13', reden: 'niet_van_toepassing' },
        { buurt: 'b14', reden: 'geen_kenmerk' },
        { buurt: 'b15', reden: 'geen_uitkomst' },
        { buurt: 'zonder', reden: 'geen_kenmerk' },
      ],
    });
    expect(evaluatie.bevindingen).toContainEqual(
      expect.objectContaining({
        code: 'evaluatie.buurten_weggelaten',
        params: { vergelijking: 'v0', aantal: 5, totaal: 17 },
      }),
    );
    const zonderVoor = evaluateSituaties(gegevens(DUIDELIJK), plan([{ vanaf: '2026-09-01' }]));
    expect(zonderVoor).toMatchObject({
      getoetst: 0,
      vergelijkingen: [{ soort: 'geen', aantal: 0, conclusie: { code: 'evaluatie.conclusie_geen_contrast' } }],
      conclusie: { code: 'evaluatie.conclusie_geheel_ontoetsbaar' },
    });
    expect(listVelden(zonderVoor.vergelijkingen[0], 'soort', 'toetsing', 'kleinsteEffect')).toEqual(['soort']);
  });

  test('does not take equal outcomes or one situation for a finding', () => {
    const gelijk = evaluateSituaties(gegevens([rij('oost', 2), rij('oost', 2), rij('dorp', 2)]), plan([{}]))
      .vergelijkingen[0]!;
    expect(gelijk).toMatchObject({ soort: 'geen', conclusie: { code: 'evaluatie.conclusie_gelijke_waarden' } });
    expect(gelijk.groepen).toHaveLength(2);
    expect(formatBevinding(gelijk.conclusie, nl)).toContain('kan niet worden onderscheiden');
    const een = evaluateSituaties(gegevens([rij('oost', 2), rij('oost', 3)]), plan([{ groep: 'dorp' }]))
      .vergelijkingen[0]!;
    expect(een.conclusie.code).toBe('evaluatie.conclusie_geen_contrast');
    // One against one: the two arrangements are as extreme, and nothing varies within a group.
    const paar = evaluateSituaties(gegevens([rij('oost', 2), rij('dorp', 3)]), loot(plan([{}])));
    expect(paar.vergelijkingen[0]).toMatchObject({
      soort: 'verschil',
      toetsing: { p: 1, kleinsteP: 1 },
      conclusie: { code: 'evaluatie.conclusie_nooit' },
    });
    expect(listVelden(paar.vergelijkingen[0]?.kleinsteEffect, 'maat', 'effect', 'inEenheid')).toEqual(['maat']);
    expect(JSON.parse(JSON.stringify(paar))).toEqual(paar);
    // A comparison that could not be tested does not count in the correction of the others.
    const samen = evaluateSituaties(gegevens(DUIDELIJK), plan([{}, { kenmerk: 'inkomen' }]));
    expect(samen).toMatchObject({
      getoetst: 1,
      vergelijkingen: [{ toetsing: { pAangepast: 1 / 495 } }, {}],
    });
    expect(samen.vergelijkingen.map((antwoord) => 'toetsing' in antwoord)).toEqual([true, false]);
  });

  test('takes the nearest measurement within the margin, a figure before a reason, the earlier of two as near', () => {
    const metingen = (waarden: readonly [string, unknown][]) =>
      waarden.map(([moment, waarde]) => ({ buurt: 'b00', uitkomst: 'projecten', moment, waarde }));
    const evaluatie = (waarden: readonly [string, unknown][], margeDagen?: number) =>
      evaluateSituaties(
        gegevens([{ kenmerken: { ligging: 'oost' } }, rij('dorp', 1), rij('dorp', 2)], metingen(waarden)),
        plan([{}], margeDagen === undefined ? {} : { margeDagen }),
      ).vergelijkingen[0]!;
    const oost = (v: ReturnType<typeof evaluatie>) => v.groepen.find(({ groep }) => groep === 'oost')?.gemiddelde;
    expect(oost(evaluatie([['2027-08-31', 5]]))).toBeUndefined();
    expect(
      oost(
        evaluatie(
          [
            ['2027-08-30', 5],
            ['2027-09-02', 7],
          ],
          3,
        ),
      ),
    ).toBe(7);
    expect(
      oost(
        evaluatie(
          [
            ['2027-09-03', 7],
            ['2027-08-30', 5],
          ],
          3,
        ),
      ),
    ).toBe(5);
    expect(
      oost(
        evaluatie(
          [
            [OP, { reden: 'onbekend' }],
            ['2027-08-30', 5],
          ],
          3,
        ),
      ),
    ).toBe(5);
    expect(evaluatie([[OP, { reden: 'onbekend' }]]).weggelaten).toEqual([{ buurt: 'b00', reden: 'onbekend' }]);
  });

  test('warns of what the numbers cannot say', () => {
    const codes = (evaluatie: ReturnType<typeof evaluateSituaties>) => evaluatie.bevindingen.map(({ code }) => code);
    const rijen = gegevens([
      { kenmerken: { ligging: 'oost', thema: 'opgaven' }, projecten: 1 },
      { kenmerken: { ligging: 'oost', thema: 'opgaven' }, projecten: 2 },
      { kenmerken: { ligging: 'dorp', thema: 'energie' }, projecten: 3 },
      { kenmerken: { ligging: 'wijk', thema: 'energie' }, projecten: 4 },
    ]);
    const vragen = [{}, { kenmerk: 'thema' }];
    const evaluatie = evaluateSituaties(rijen, plan(vragen));
    expect(codes(evaluatie)).toEqual(['evaluatie.geen_loting', 'evaluatie.start_onbekend', 'evaluatie.verstrengeld']);
    expect(evaluatie.bevindingen[2]!.params).toEqual({ een: 'ligging', ander: 'thema' });
    const achteraf = loot(plan(vragen, { vastgesteldOp: '2027-09-02' }));
    expect(codes(evaluateSituaties(rijen, achteraf))).toEqual([
      'evaluatie.plan_achteraf',
      'evaluatie.start_onbekend',
      'evaluatie.verstrengeld',
    ]);
    // All dorpen have the theme energie, but so have two others: V of Cramér is sqrt(19.2 / 48) by hand from the table of 32, 8, 4 and 4.
    const samen = gegevens(
      Array.from({ length: 48 }, (_, i) => ({
        kenmerken: { ligging: i < 40 ? 'oost' : i < 44 ? 'dorp' : 'wijk', thema: i < 32 ? 'opgaven' : 'energie' },
        projecten: i,
      })),
    );
    const samenloop = evaluateSituaties(samen, plan(vragen), { steekproef: 999 }).bevindingen.find(
      ({ code }) => code === 'evaluatie.samenloop',
    )!;
    expect(samenloop.params).toEqual({
      een: 'ligging',
      ander: 'thema',
      samenhang: Number(Math.sqrt(0.4).toPrecision(2)),
    });
    const los = gegevens(
      Array.from({ length: 16 }, (_, i) => ({
        kenmerken: { ligging: i % 2 === 0 ? 'oost' : 'dorp', thema: i % 4 < 2 ? 'opgaven' : 'energie' },
        projecten: i,
      })),
    );
    expect(codes(evaluateSituaties(los, plan(vragen)))).not.toContain('evaluatie.samenloop');
    // The second fixes the first and not the other way round; a buurt that lacks one of the two says nothing of them.
    const genest = [
      ...['a', 'a', 'b', 'b'].map((thema, i) => ({ kenmerken: { ligging: 'oost', thema }, projecten: i })),
      ...['c', 'c', 'd', 'd'].map((thema, i) => ({ kenmerken: { ligging: 'dorp', thema }, projecten: i })),
      { kenmerken: { ligging: 'wijk', thema: { reden: 'onbekend' as const } }, projecten: 9 },
    ];
    const omgekeerd = (buurten: Parameters<typeof gegevens>[0]) =>
      evaluateSituaties(gegevens(buurten), plan(vragen))
        .bevindingen.filter(({ code }) => code === 'evaluatie.verstrengeld' || code === 'evaluatie.samenloop')
        .map(({ code, params }) => [code, params.een, params.ander]);
    expect(omgekeerd(genest)).toEqual([['evaluatie.verstrengeld', 'thema', 'ligging']]);
    // A kenmerk that is the same everywhere goes together with nothing.
    expect(
      omgekeerd(genest.map(({ projecten }, i) => rijMet(i % 2 === 0 ? 'oost' : 'dorp', 'energie', projecten))),
    ).toEqual([]);
    // Each fixes the other: named once.
    const wederzijds = gegevens([
      ...[1, 2].map((projecten) => ({ kenmerken: { ligging: 'oost', thema: 'opgaven' }, projecten })),
      ...[3, 4].map((projecten) => ({ kenmerken: { ligging: 'dorp', thema: 'energie' }, projecten })),
    ]);
    expect(
      codes(evaluateSituaties(wederzijds, plan(vragen))).filter((c) => c === 'evaluatie.verstrengeld'),
    ).toHaveLength(1);
  });

  test('says when it drew lots, and leaves open what the lots cannot settle', () => {
    const steekproef = { maximum: 100, steekproef: 999 };
    const helder = evaluateSituaties(gegevens(DUIDELIJK), plan([{}]), steekproef);
    expect(helder.vergelijkingen[0]!.toetsing).toMatchObject({ wijze: 'steekproef', aantal: 1000 });
    expect(helder.bevindingen.map(({ code }) => code)).toContain('evaluatie.steekproef');
    expect(evaluateSituaties(gegevens(DUIDELIJK), plan([{}]), steekproef)).toEqual(helder);
    const over = helder.bevindingen.find(({ code }) => code === 'evaluatie.steekproef')!;
    const text = (mogelijk: number, teksten: typeof nl | typeof en) =>
      formatBevinding({ code: 'evaluatie.steekproef', params: { ...over.params, mogelijk } }, teksten);
    expect(text(495, nl)).toContain('geloot uit ongeveer 495 mogelijke');
    expect(text(240_000_000, nl)).toContain('uit ongeveer 240.000.000 mogelijke');
    expect(text(240_000_000, en)).toContain('from about 240,000,000 possible');
    expect(text(1.32e34, nl)).toContain('uit ongeveer 1,32 × 10^34 mogelijke');
    // An exact p of 26 / 495 = 0.0525 with 999 draws: the interval around it holds 0.05.
    const grens = [
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((w) => rij('oost', w)),
      ...[5.5, 6.5, 7.5, 8.5].map((w) => rij('elders', w)),
    ];
    const exact = evaluateSituaties(gegevens(grens), plan([{}])).vergelijkingen[0]!.toetsing!.p;
    const geloot = evaluateSituaties(gegevens(grens), plan([{}], { alfa: exact }), steekproef);
    expect(geloot.vergelijkingen[0]!.conclusie).toMatchObject({
      code: 'evaluatie.conclusie_onbeslist',
      ernst: 'waarschuwing',
    });
    expect(geloot.conclusie.code).toBe('evaluatie.conclusie_geheel_niet');
  });

  test('does not depend on the order of the rows', () => {
    const rijen = gegevens(DUIDELIJK);
    const andersom = { ...rijen, situaties: rijen.situaties.toReversed(), uitkomsten: rijen.uitkomsten.toReversed() };
    const { gegevens: _, ...een } = evaluateSituaties(rijen, plan([{}]));
    const { gegevens: __, ...ander } = evaluateSituaties(andersom, plan([{}]));
    expect(ander).toEqual(een);
  });

  test('reports everything that is wrong at once', () => {
    const fout = () =>
      evaluateSituaties(
        gegevens(
          [
            { kenmerken: { ligging: 3, inkomen: 'hoog' }, actief: 0.5 },
            { kenmerken: { ligging: 'oost' }, actief: 1 },
          ],
          [{ buurt: 'b01', uitkomst: 'actief', moment: OP, waarde: 0 }],
        ),
        plan(
          [
            { uitkomst: 'leden' },
            { kenmerk: 'bouwjaar' },
            { vanaf: OP },
            { kenmerk: 'inkomen', groep: 'oost' },
            { tegenover: 'oost' },
            { groep: 'oost', tegenover: 'oost' },
            { sleutel: 'v0' },
          ],
          {
            uitkomsten: ['projecten', 'projecten', 'actief'].map((sleutel) => ({
              sleutel,
              naam: sleutel,
              soort: 'janee',
            })),
            kenmerken: [
              { sleutel: 'ligging', naam: 'ligging', soort: 'groep' },
              { sleutel: 'inkomen', naam: 'inkomen', soort: 'getal' },
              { sleutel: 'inkomen', naam: 'inkomen', soort: 'getal' },
            ],
          },
        ),
      );
    expect(fout).toThrow(expect.objectContaining({ code: 'evaluatie.invoer_ongeldig', params: { aantal: 13 } }));
    try {
      fout();
    } catch (error) {
      const { bevindingen } = error as { bevindingen: { code: string; pad: (string | number)[] }[] };
      expect(bevindingen.map(({ code, pad }) => `${pad.join('.')} ${code.slice('evaluatie.'.length)}`)).toEqual([
        'uitkomsten.1.sleutel sleutel_dubbel',
        'kenmerken.2.sleutel sleutel_dubbel',
        'vergelijkingen.6.sleutel sleutel_dubbel',
        'vergelijkingen.0.uitkomst uitkomst_onbekend',
        'vergelijkingen.1.kenmerk kenmerk_onbekend',
        'vergelijkingen.2.vanaf vanaf_na_op',
        'vergelijkingen.3.groep groep_bij_getal',
        'vergelijkingen.4.tegenover tegenover_zonder_groep',
        'vergelijkingen.5.tegenover tegenover_zonder_groep',
        'situaties.0.kenmerken.ligging kenmerk_soort',
        'situaties.0.kenmerken.inkomen kenmerk_soort',
        'uitkomsten.0.waarde janee_waarde',
        'uitkomsten.2 regel_dubbel',
      ]);
    }
  });

  test('finds a buurt with two situations', () => {
    const rijen = gegevens(DUIDELIJK);
    const dubbel = { ...rijen, situaties: [...rijen.situaties, ...rijen.situaties.slice(0, 1)] };
    expect(checkEvaluatie(dubbel, plan([{}])).map(({ code }) => code)).toEqual(['evaluatie.situatie_dubbel']);
  });
});
