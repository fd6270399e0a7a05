import { type Evaluatieplan, type Simulatiecel, type Simulatieopzet, simulateEvaluatie } from 'buurtaanpak/evaluatie';
import { type Datum, formatBevinding } from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { change, dag, KEUZE, kanten, NA, opzet, PLAN, SELECTIE } from './simulatiebouw.js';

const groepen = (een: number, ander: number, cel: Partial<Simulatiecel> = {}): Simulatiecel[] => [
  { aantal: een, kenmerken: { groep: 'een' }, ...cel },
  { aantal: ander, kenmerken: { groep: 'ander' } },
];

const simulate = (plan: Evaluatieplan, eigen: Simulatieopzet, extra: object = {}) =>
  simulateEvaluatie(plan, eigen, { runs: 100, effecten: [4], rangschikkingen: 99, ...extra });
const zeg = ({ vragen }: ReturnType<typeof simulate>, taal: typeof nl | typeof en = nl) =>
  vragen.map(({ conclusie }) => formatBevinding(conclusie, taal));

describe('what the plan can show', () => {
  test('is said with its error, its level and the smallest effect, in both languages', () => {
    const uit = simulate(PLAN, opzet(groepen(6, 6)));
    const [vraag] = uit.vragen;
    expect(vraag).toMatchObject({ vergelijking: 'v', vraag: 'waar_werkt_het', oordeel: 'geschikt' });
    expect(uit.conclusie.code).toBe('evaluatie.simulatie_plan_kan');
    expect(vraag!.kleinsteEffect).toBeGreaterThan(1);
    expect(vraag!.kleinsteEffect).toBeLessThan(3);
    const [zonder, met] = vraag!.uitkomsten;
    expect([zonder!.waar, met!.waar]).toEqual([0, 4]);
    expect(zonder).not.toHaveProperty('verkeerdTeken');
    expect(met!.gevonden.aandeel).toBeGreaterThan(0.9);
    expect(met!.gevonden.onder).toBeLessThan(met!.gevonden.aandeel);
    expect(met!.verkeerdTeken!.aandeel).toBe(0);
    expect(met!.overdrijving!.waarde).toBeCloseTo(1, 0);
    expect(Math.abs(met!.vertekening!.waarde)).toBeLessThan(5 * met!.vertekening!.standaardfout);
    expect(met!.dekking!.aandeel).toBeGreaterThan(0.85);
    expect(zeg(uit)[0]).toMatch(
      /^Score: met 12 buurten laat dit plan een effect van [0-9,]+ of meer zien, met een kans van 80%/,
    );
    expect(zeg(uit, en)[0]).toMatch(/^Score: with 12 buurten this plan shows an effect of [0-9.]+ or more/);
  });

  test('is the same by seed, and another seed gives another chance', () => {
    const eigen = opzet(groepen(4, 8), { binnen: 1, samenhang: 0.5, trend: 0.2 });
    expect(simulate(PLAN, eigen)).toEqual(simulate(PLAN, eigen));
    expect(simulate(PLAN, eigen, { zaad: 7 }).vragen).not.toEqual(simulate(PLAN, eigen).vragen);
  });

  test('is nothing for groups that are too small', () => {
    const uit = simulate(PLAN, opzet(groepen(3, 9)));
    expect(uit.vragen[0]).toMatchObject({ oordeel: 'geweigerd' });
    expect(uit.vragen[0]).not.toHaveProperty('kleinsteEffect');
    expect(uit.conclusie.code).toBe('evaluatie.simulatie_plan_te_weinig');
    expect(zeg(uit)[0]).toContain('dit plan geeft nooit een oordeel');
  });

  test('is little for a small effect of few buurten', () => {
    const plan = change({ alfa: 0.001 });
    const uit = simulate(plan, opzet(groepen(4, 4)), { effecten: [0.5, -1, 0.2] });
    expect(uit.vragen[0]!.kleinsteEffect).toBeUndefined();
    expect(zeg(uit)[0]).toMatch(/een effect van .1 wordt gevonden in/);
  });

  test('is refused for a conclusion when it finds too often what is not there', () => {
    // A kenmerk in different shares of two gemeenten, compared as if they were one.
    const cellen = (['a', 'b'] as const).flatMap((blok, i): Simulatiecel[] => [
      { blok, aantal: i === 0 ? 10 : 2, kenmerken: { groep: 'een' } },
      { blok, aantal: i === 0 ? 2 : 10, kenmerken: { groep: 'ander' } },
    ]);
    const eigen = opzet(cellen, { tussenBlokken: 3 });
    const zonderBlok = simulate(change({ blok: 'geen', blokreden: 'proef' }), eigen);
    expect(zonderBlok.vragen[0]).toMatchObject({ oordeel: 'ongeschikt' });
    expect(zonderBlok.conclusie.code).toBe('evaluatie.simulatie_plan_ongeschikt');
    expect(zeg(zonderBlok)[0]).toContain('dit plan mag geen conclusie dragen');
    expect(simulate(PLAN, eigen).vragen[0]!.oordeel).toBe('geschikt');
  });

  test('knows several questions, and what the effect of one makes true of another', () => {
    const plan = change({
      kenmerken: [...PLAN.kenmerken, { sleutel: 'wijk', naam: 'Wijk', soort: 'groep' }],
      vergelijkingen: [...PLAN.vergelijkingen, { sleutel: 'w', uitkomst: 'score', kenmerk: 'wijk', op: NA }],
    });
    const cel = (aantal: number, groep: string, wijk: string) => ({ aantal, kenmerken: { groep, wijk } });
    const cellen = [cel(3, 'een', 'noord'), cel(1, 'een', 'oost'), cel(1, 'ander', 'noord'), cel(3, 'ander', 'oost')];
    const { vragen } = simulate(plan, opzet(cellen));
    expect(vragen.map(({ uitkomsten }) => uitkomsten[1]!.waar)).toEqual([4, 2]);
    const drie = [...cellen, cel(4, 'ander', 'zuid')];
    expect(simulate(plan, opzet(drie)).vragen[1]!.uitkomsten[1]).not.toHaveProperty('waar');
    const eigen = cellen.map((c) => ({ ...c, effect: 0.5 }));
    expect(simulate(plan, opzet(eigen)).vragen.map(({ uitkomsten }) => uitkomsten[1]!.waar)).toEqual([0, 0]);
  });

  test('an outcome without a comparison is not made up, and drop-out leaves the level as it is', () => {
    const plan = change({
      opzet: 'loting',
      blok: 'groep',
      uitkomsten: [...PLAN.uitkomsten, { sleutel: 'anders', naam: 'Anders', soort: 'getal' }],
    });
    const cellen = kanten(3, 3).map((cel) => ({ ...cel, kenmerken: { groep: 'een' } }));
    const [vraag] = simulate(plan, opzet(cellen, { uitval: 0.6 }), { effecten: [] }).vragen;
    expect(vraag!.uitkomsten[0]!.geweigerd.aandeel).toBeGreaterThan(0.05);
    expect(vraag!.bewijs.bewijsniveau).toBeGreaterThanOrEqual(4);
  });

  test('a group may be set beside one other', () => {
    const plan = change({
      vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk: 'groep', groep: 'een', tegenover: 'ander', op: NA }],
    });
    const cellen = [...groepen(4, 4), { aantal: 4, kenmerken: { groep: 'derde' }, effect: 9 }];
    expect(simulate(plan, opzet(cellen)).vragen[0]!.uitkomsten[1]!.waar).toBe(4);
  });

  test('a figure of the buurt has a slope', () => {
    const plan = change({
      kenmerken: [{ sleutel: 'groep', naam: 'Inwoners', soort: 'getal' }],
      vergelijkingen: [{ sleutel: 'v', uitkomst: 'score', kenmerk: 'groep', op: NA }],
    });
    const [vraag] = simulate(plan, opzet([{ aantal: 12 }])).vragen;
    expect(vraag!.uitkomsten[1]!.waar).toBe(4);
    expect(vraag!.uitkomsten[1]!.gevonden.aandeel).toBeGreaterThan(0.9);
    const eigen = [
      { aantal: 6, effect: 1, kenmerken: { groep: 1 } },
      { aantal: 6, effect: 3, kenmerken: { groep: 2 } },
    ];
    expect(simulate(plan, opzet(eigen)).vragen[0]!.uitkomsten[1]).not.toHaveProperty('waar');
  });

  test('yes and no have shares', () => {
    const plan = change({ uitkomsten: [{ sleutel: 'score', naam: 'Team actief', soort: 'janee' }] });
    const [vraag] = simulateEvaluatie(plan, opzet(groepen(12, 12), { aandeel: 0.1 }), { runs: 100 }).vragen;
    expect(vraag!.uitkomsten.map(({ effect }) => effect)).toEqual([0, 0.1, 0.2, 0.4]);
    expect(vraag!.kleinsteEffect).toBeGreaterThan(0.4);
    expect(vraag!.kleinsteEffect).toBeLessThan(0.9);
    // Without any spread all buurten have the same place.
    const vlak = simulate(plan, opzet(groepen(4, 4), { tussen: 0 }), { effecten: [0.1] });
    expect(vlak.vragen[0]!.uitkomsten.map(({ gevonden }) => gevonden.aandeel)).toEqual([0, 1]);
  });

  test('drop-out leaves buurten out', () => {
    const cellen = groepen(8, 8, { uitval: 1 });
    expect(simulate(PLAN, opzet(cellen)).vragen[0]!.oordeel).toBe('geweigerd');
    expect(simulate(PLAN, opzet(groepen(8, 8), { uitval: 0.1 })).vragen[0]!.oordeel).toBe('geschikt');
  });
});

describe('a plan about the programme', () => {
  const verandering = (opzetnaam: 'loting' | 'vergelijking', vanaf: Datum, extra: Partial<Evaluatieplan> = {}) =>
    change({ opzet: opzetnaam, vergelijkingen: PLAN.vergelijkingen.map((v) => ({ ...v, vanaf })), ...extra });
  const gekozen = opzet(kanten(12, 12), { binnen: 1, samenhang: 0.5, keuze: { op: KEUZE, kandidaten: 131 } });

  test('since the figure of the choice is refused; a year that was no criterion but near it shows what comes back', () => {
    const criterium = verandering('vergelijking', KEUZE, { selectie: SELECTIE('2026-01-01', '2026-12-31') });
    expect(simulate(criterium, gekozen).vragen[0]!.oordeel).toBe('geweigerd');
    // The same, with nothing known of the choice: what was low by chance comes back.
    const [vraag] = simulate(verandering('vergelijking', KEUZE), gekozen).vragen;
    expect(vraag).toMatchObject({ oordeel: 'ongeschikt', vraag: 'werkt_het' });
    expect(vraag!.uitkomsten[0]!.vertekening!.waarde).toBeGreaterThan(0.5);
  });

  test('since a year as far before it, it is fit', () => {
    const plan = verandering('vergelijking', dag('2023-07-01'), {
      selectie: SELECTIE('2026-01-01', '2026-12-31'),
      margeDagen: 3,
      koppeling: ['groep'],
    });
    const [vraag] = simulate(plan, gekozen).vragen;
    expect(vraag!.oordeel).toBe('geschikt');
    expect(vraag!.bewijs.bewijsniveau).toBeLessThanOrEqual(3);
  });

  test('the highest may be chosen too', () => {
    const cellen: Simulatiecel[] = [
      { aantal: 6, kenmerken: { groep: 'een' } },
      { aantal: 6, kenmerken: { groep: 'ander' }, gekozen: 'hoogste' },
    ];
    const plan = change({ vergelijkingen: PLAN.vergelijkingen.map((v) => ({ ...v, vanaf: KEUZE })) });
    const eigen = opzet(cellen, { binnen: 1, keuze: { op: KEUZE, kandidaten: 100, uitkomst: 'score' } });
    expect(simulate(plan, eigen).vragen[0]!.oordeel).toBe('ongeschikt');
  });

  test('a lot is fit whatever the choice was, and shares its level among two questions', () => {
    const plan = change({
      opzet: 'loting',
      selectie: SELECTIE('2026-01-01', '2026-12-31'),
      vergelijkingen: [
        ...PLAN.vergelijkingen,
        { sleutel: 'dezelfde', uitkomst: 'score', kenmerk: 'groep', op: NA },
        { sleutel: 'later', uitkomst: 'score', kenmerk: 'groep', op: dag('2030-07-01') },
      ],
    });
    const uit = simulate(plan, opzet(kanten(6, 6), { binnen: 1, keuze: { op: KEUZE, kandidaten: 60 } }));
    expect(uit.vragen.map(({ vergelijking }) => vergelijking)).toEqual(['v', 'later']);
    expect(uit.vragen.map(({ oordeel }) => oordeel)).toEqual(['geschikt', 'geschikt']);
    expect(uit.valseVondsten.onder).toBeLessThan(0.05);
    const zonder = simulate({ ...plan, correctie: 'geen' }, opzet(kanten(6, 6)));
    expect(zonder.vragen[0]!.uitkomsten[1]!.gevonden.aandeel).toBeGreaterThan(0.9);
  });

  test('a lot is a document, of the blocks that have something to draw', () => {
    const plan = change({ opzet: 'loting', selectie: SELECTIE('2026-01-01', '2026-12-31') });
    const blokken = (['a', 'b'] as const).flatMap((blok) => kanten(3, 3).map((cel) => ({ ...cel, blok })));
    const [vraag] = simulate(
      {
        ...plan,
        onderscheidingsvermogen: 0.9,
        vergelijkingen: PLAN.vergelijkingen.map((v) => ({ ...v, vanaf: dag('2026-08-31') })),
        selectie: SELECTIE('2025-01-01', '2025-12-31'),
      },
      opzet([...blokken, { aantal: 2, blok: 'c' }]),
    ).vragen;
    expect(vraag).toMatchObject({ oordeel: 'geschikt', bewijs: { bewijsniveau: 5, nietHoger: [] } });
    expect(vraag!.uitkomsten[1]!.vertekening!.waarde).toBeCloseTo(0, 0);
    // In each block one side only: nothing was drawn, so there is no document, and nothing to compare.
    const eenzijdig: Simulatiecel[] = [
      { aantal: 2, blok: 'a' },
      { aantal: 2, blok: 'b', programma: false },
    ];
    expect(simulate(plan, opzet(eenzijdig)).vragen[0]!.oordeel).toBe('geweigerd');
  });

  test('staggered starts are measured before every start and at the end', () => {
    const starts = ['2027-01-01', '2028-01-01', '2029-01-01', '2030-01-01'].map(dag);
    const cellen = starts.map((start) => ({ aantal: 3, start }));
    const plan = change({ opzet: 'trapsgewijs', geloot: true });
    const eigen = opzet(cellen, { tussen: 1, binnen: 0.5, trend: 0.3 });
    const [vraag] = simulate(plan, eigen, { effecten: [3], rangschikkingen: 199 }).vragen;
    expect(vraag!.oordeel).toBe('geschikt');
    expect(vraag!.uitkomsten[1]!.gevonden.aandeel).toBeGreaterThan(0.8);
    const perioden = ['2026-07-01', '2027-07-01', '2028-07-01', '2029-07-01'].map(dag);
    expect(simulate(change({ opzet: 'trapsgewijs' }), { ...eigen, perioden }).vragen[0]!.oordeel).toBe('geschikt');
  });

  test('a buurt without a partner is in no pair', () => {
    const plan = verandering('vergelijking', dag('2023-07-01'));
    const eigen = opzet(kanten(6, 5), { binnen: 1, paren: true, uitval: 0.05 });
    expect(simulate(plan, eigen).vragen[0]!.oordeel).toBe('geschikt');
  });

  test('a level without a first day is compared since the start', () => {
    const eigen = opzet(kanten(6, 6), { binnen: 1 });
    expect(simulate(change({ opzet: 'vergelijking' }), eigen).vragen[0]!.oordeel).toBe('geweigerd');
  });
});

describe('at the margin of the choice', () => {
  const rand = (extra: Partial<Evaluatieplan> = {}) =>
    change({
      opzet: 'keuzerand',
      venster: 4,
      kenmerken: [...PLAN.kenmerken, { sleutel: 'inwoners', naam: 'Inwoners', soort: 'getal' }],
      ...extra,
    });
  const vals = { effecten: [], rangschikkingen: 199 };

  test('is fit, and says its level, without an own choice of the outcome', () => {
    const uit = simulate(rand(), opzet(kanten(6, 6)), { rangschikkingen: 199 });
    const [vraag] = uit.vragen;
    expect(vraag).toMatchObject({ oordeel: 'geschikt', vraag: 'werkt_het', bewijs: { bewijsniveau: 4 } });
    expect(vraag!.uitkomsten[1]).toMatchObject({ waar: 4 });
    expect(vraag!.uitkomsten[1]!.gevonden.aandeel).toBeGreaterThan(0.95);
    expect(uit.opzet).toBe('keuzerand');
    // Nobody set the window beforehand, and of no kenmerk the balance is known.
    const { venster: _, ...los } = rand();
    const kaal = simulate({ ...los, kenmerken: PLAN.kenmerken }, opzet(kanten(6, 6)), vals).vragen[0]!;
    expect(kaal.bewijs.bewijsniveau).toBe(2);
  });

  test('chooses anew in every run by the figure of the choice: what was low by chance comes back on both sides', () => {
    const keuze = { op: KEUZE, kandidaten: 131 };
    const plan = rand({ selectie: SELECTIE('2026-01-01', '2026-12-31') });
    const eigen = opzet(kanten(12, 8), { binnen: 1, samenhang: 0.5, keuze });
    const [zonder] = simulate(plan, eigen, vals).vragen[0]!.uitkomsten;
    expect(zonder!.gevonden.aandeel).toBeLessThan(0.12);
    // All who were chosen beside all who come next: the slope of the score is in it.
    expect(Math.abs(zonder!.vertekening!.waarde)).toBeLessThan(0.6);
    const criterium = rand({
      selectie: SELECTIE('2026-01-01', '2026-12-31'),
      vergelijkingen: PLAN.vergelijkingen.map((v) => ({ ...v, vanaf: KEUZE })),
    });
    expect(simulate(criterium, eigen, vals).vragen[0]!.oordeel).toBe('geweigerd');
  });

  test('has a quotum for every gemeente with the programme; the cut of each weighs as its window', () => {
    const cellen: Simulatiecel[] = [
      ...kanten(6, 6).map((cel) => ({ ...cel, blok: 'a' })),
      ...kanten(3, 8).map((cel) => ({ ...cel, blok: 'b', effect: cel.programma === false ? 0 : 3 })),
      { aantal: 3, blok: 'c', programma: false },
    ];
    const [vraag] = simulate(rand(), opzet(cellen), { effecten: [1], rangschikkingen: 199 }).vragen;
    const waar = (4 * 1 + 3 * 3) / 7;
    expect(vraag!.uitkomsten[1]!.waar).toBeCloseTo(waar, 12);
    const { waarde, standaardfout } = vraag!.uitkomsten[1]!.vertekening!;
    expect(Math.abs(waarde)).toBeLessThan(5 * standaardfout);
  });

  test('is refused when choosing takes too much', () => {
    const eigen = opzet(kanten(4, 4), { keuze: { op: KEUZE, kandidaten: 5_000 } });
    expect(() => simulate(rand(), eigen, { runs: 1_000 })).toThrow(/werk|simulatie/);
  });
});

describe('what does not fit is told, all at once', () => {
  const codes = (plan: Evaluatieplan, eigen: Simulatieopzet) => {
    try {
      simulate(plan, eigen);
    } catch (fout) {
      return [
        (fout as { readonly code: string }).code,
        ...(fout as { readonly bevindingen: readonly { readonly code: string }[] }).bevindingen.map(({ code }) => code),
      ];
    }
    return [];
  };

  test('cells without a group, with a figure for a group, and with a kenmerk that the plan does not know', () => {
    const cellen: Simulatiecel[] = [{ aantal: 4 }, { aantal: 4, kenmerken: { groep: 3, anders: 'x' } }];
    const gezegd = codes(PLAN, opzet(cellen));
    expect(gezegd).toEqual(['evaluatie.simulatie_ongeldig', ...Array(3).fill('evaluatie.simulatie_kenmerk')]);
    // The kenmerk within which is compared is asked too.
    expect(codes(change({ opzet: 'vergelijking', blok: 'groep' }), opzet(kanten(4, 4)))).toHaveLength(3);
  });

  test('one side only, too few candidates, an outcome of the choice that is not there, the margin of a choice', () => {
    expect(codes(change({ opzet: 'loting' }), opzet([{ aantal: 4 }]))).toContain('evaluatie.simulatie_kant');
    const keuze = { op: KEUZE, kandidaten: 8, uitkomst: 'anders' };
    expect(codes(PLAN, opzet(groepen(4, 8), { keuze }))).toEqual([
      'evaluatie.simulatie_ongeldig',
      'evaluatie.uitkomst_onbekend',
      'evaluatie.simulatie_kandidaten',
    ]);
    expect(codes(change({ opzet: 'keuzerand' }), opzet([{ aantal: 4 }]))).toContain('evaluatie.simulatie_kant');
  });

  test('a plan that is not right, an opzet or options of another form, and too much work', () => {
    const dubbel = change({ vergelijkingen: [...PLAN.vergelijkingen, ...PLAN.vergelijkingen] });
    expect(codes(dubbel, opzet(groepen(4, 4)))).toContain('evaluatie.sleutel_dubbel');
    expect(codes(PLAN, { ...opzet(groepen(4, 4)), tussen: -1 })[0]).toBe('kern.document_ongeldig');
    const code = (extra: object) => {
      try {
        return simulate(PLAN, opzet(groepen(4, 4)), extra);
      } catch (fout) {
        return (fout as { readonly code: string }).code;
      }
    };
    expect(code({ runs: 99 })).toBe('kern.document_ongeldig');
    expect(code({ runs: 20_000, rangschikkingen: 100_000 })).toBe('kern.te_veel_werk');
  });
});
