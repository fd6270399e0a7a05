import {
  type ComputeVerschilInVerschillenOptions,
  computeVerschilInVerschillen,
  type Planselectie,
  selectVergelijkingsbuurten,
  TEAMUITKOMSTEN,
  type Uitkomstregel,
} from 'buurtaanpak/evaluatie';
import { type Bevinding, Datum, formatBevinding } from 'buurtaanpak/kern';
import { testVerschil } from 'buurtaanpak/rekenen';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';
import { interval, testTekens } from '../rekenen/hulp.js';
import { listVelden } from './hulp.js';

const EERDER = Datum.parse('2025-09-01');

const VOOR = Datum.parse('2026-09-01');

const NA = Datum.parse('2027-09-01');

describe('computeVerschilInVerschillen', () => {
  const OPTIES = { uitkomst: 'score', voor: VOOR, na: NA };
  const meting = (buurt: string, ...waarden: readonly (number | undefined)[]): Uitkomstregel[] =>
    [VOOR, NA, EERDER].flatMap((moment, i) => {
      const waarde = waarden[i];
      return waarde === undefined ? [] : [{ buurt, uitkomst: 'score', moment, waarde }];
    });

  test('gives the published difference of Card and Krueger', () => {
    // Card and Krueger (1994), American Economic Review 84, table 3: full-time equivalents per store before and after the rise of the
    // minimum wage, New Jersey 20.44 and 21.03, Pennsylvania 23.33 and 21.17: 2.76 (2.75 from the rounded means).
    const { effect, behandeld, vergelijking, conclusie, bewijs } = computeVerschilInVerschillen(
      [...meting('NJ', 20.44, 21.03), ...meting('PA', 23.33, 21.17)],
      [{ behandeld: ['NJ'], vergelijking: ['PA'] }],
      OPTIES,
    );
    expect(effect!.waarde).toBeCloseTo(2.75, 9);
    expect(behandeld).toEqual({ voor: 20.44, na: 21.03 });
    expect(vergelijking).toEqual({ voor: 23.33, na: 21.17 });
    // Two states alone prove nothing.
    expect(conclusie.code).toBe('evaluatie.conclusie_did_nooit');
    expect(bewijs.alternatieven.map(({ code }) => code).slice(-2)).toEqual([
      'evaluatie.kan_samenvoegen',
      'evaluatie.kan_meer_buurten',
    ]);
  });

  // Ten pairs whose differences of changes are 1 to 10, but the first is negative.
  const verschillen = [-1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const rijen = deepFreeze(
    verschillen.flatMap((v, i) => [...meting(`a${i}`, 5, 8 + v, 4), ...meting(`p${i}`, 7, 10, 6)]),
  );
  const paren = deepFreeze(verschillen.map((_, i) => ({ behandeld: [`a${i}`], vergelijking: [`p${i}`] })));

  test('is in pairs the test of turning signs on the differences of the pairs', () => {
    const gevonden = computeVerschilInVerschillen(rijen, paren, OPTIES);
    const los = testTekens(verschillen);
    expect(gevonden.toetsing).toEqual({ ...los, verschil: undefined, statistiek: 'gewoon', pVerwisseling: los.p });
    expect(gevonden.effect!.waarde).toBeCloseTo(los.verschil.waarde, 12);
    expect(interval(gevonden.effect!).onder).toBeCloseTo(interval(los.verschil).onder!, 9);
    expect(interval(gevonden.effect!).boven).toBeCloseTo(interval(los.verschil).boven!, 9);
    expect(gevonden.verschuiving).toBeCloseTo(5.5, 12);
    expect(gevonden.aantal).toEqual({ sets: 10, behandeld: 10, vergelijking: 10 });
    expect(gevonden.conclusie.code).toBe('evaluatie.conclusie_did_hoger');
    expect(formatBevinding(gevonden.conclusie, nl)).toContain('Het verschil is 5,3 (interval van ');
    expect(gevonden.bevindingen.map(({ code }) => code)).toEqual([
      'evaluatie.selectie_onbekend',
      'evaluatie.trend_onbekend',
    ]);
    expect(JSON.parse(JSON.stringify(gevonden))).toEqual(gevonden);
  });

  test('is in one set the comparison of the changes of two groups', () => {
    const set = { behandeld: paren.flatMap((p) => p.behandeld), vergelijking: paren.flatMap((p) => p.vergelijking) };
    const gevonden = computeVerschilInVerschillen(rijen, [set], { ...OPTIES, geloot: true });
    const los = testVerschil(
      verschillen.map((v) => 3 + v),
      verschillen.map(() => 3),
    );
    expect(gevonden.toetsing).toEqual({ ...los, verschil: undefined });
    expect(gevonden).not.toHaveProperty('verschuiving');
  });

  test('in sets with two on both sides is the larger p of the exchange and of Welch, with the interval of that same test', () => {
    // The small group varies far more: the exchange of means says 0.048, and its interval leaves 0 out.
    const [een, ander] = [
      [1, 9, 17, 25],
      [0, 1, 2, 3, 1, 2, 0, 2],
    ];
    const set = { behandeld: een.map((_, i) => `a${i}`), vergelijking: ander.map((_, i) => `p${i}`) };
    const regels = [een, ander].flatMap((rij, k) => rij.flatMap((v, i) => meting(`${k === 0 ? 'a' : 'p'}${i}`, 0, v)));
    const { toetsing, effect, conclusie } = computeVerschilInVerschillen(regels, [set], OPTIES);
    expect(toetsing!.p).toBe(testVerschil(een, ander, { wijze: 'kenmerk' }).p);
    expect(toetsing!.p).toBeGreaterThan(0.05);
    const { onder, boven } = interval(effect!);
    expect(onder! <= 0 && boven! >= 0).toBe(true);
    expect(conclusie.code).toBe('evaluatie.conclusie_did_niet');
    // Under a lot the plain exchange is exact, whatever the spread.
    const geloot = computeVerschilInVerschillen(regels, [set], { ...OPTIES, geloot: true });
    expect(geloot.toetsing!.p).toBe(testVerschil(een, ander).p);
    expect([geloot.toetsing!.p < 0.05, interval(geloot.effect!).onder! > 0]).toEqual([true, true]);
  });

  test('leaves out what was not measured, and sets that fall short', () => {
    const gevonden = computeVerschilInVerschillen(
      [
        ...rijen,
        ...meting('a10', 1),
        ...meting('p10', 1, 2),
        ...meting('a11', 1, 2),
        { buurt: 'p11', uitkomst: 'score', moment: VOOR, waarde: { reden: 'geheim' } },
        ...meting('q11', 1, 3),
      ],
      [{ behandeld: ['a11'], vergelijking: ['p11', 'q11'] }, ...paren, { behandeld: ['a10'], vergelijking: ['p10'] }],
      OPTIES,
    );
    expect(gevonden.weggelaten).toEqual([
      { buurt: 'a10', reden: 'geen_uitkomst' },
      { buurt: 'p10', reden: 'geen_set' },
      { buurt: 'p11', reden: 'geheim' },
    ]);
    expect(gevonden.aantal).toEqual({ sets: 11, behandeld: 11, vergelijking: 11 });
    expect(gevonden.bevindingen[0]).toMatchObject({ params: { aantal: 3, totaal: 25 } });
    expect(gevonden.bevindingen[1]).toMatchObject({ code: 'evaluatie.uitval', params: { aandeel: 3 / 25 } });
  });

  test('has an answer in words for every outcome', () => {
    const code = (waarden: readonly number[], extra = {}) =>
      computeVerschilInVerschillen(
        waarden.flatMap((v, i) => [...meting(`a${i}`, 0, v), ...meting(`p${i}`, 0, 0)]),
        waarden.map((_, i) => ({ behandeld: [`a${i}`], vergelijking: [`p${i}`] })),
        { ...OPTIES, ...extra },
      ).conclusie;
    expect(code(verschillen.map((v) => -v)).code).toBe('evaluatie.conclusie_did_lager');
    const niet = code([3, -2, 4, -5, 1, -1, 2]);
    expect(niet.code).toBe('evaluatie.conclusie_did_niet');
    expect(formatBevinding(niet, nl)).toContain('kan niet worden onderscheiden');
    expect(formatBevinding(niet, en)).toContain('cannot be told');
    expect(code([1, 2, 3]).code).toBe('evaluatie.conclusie_did_nooit');
    // A pair without a difference says nothing of what a larger effect would have given.
    expect(code([0, 1, -2, 3, -1, 2]).code).toBe('evaluatie.conclusie_did_niet');
    expect(code([0, 0, 0]).code).toBe('evaluatie.conclusie_did_gelijk');
    expect(code([]).code).toBe('evaluatie.conclusie_did_geen');
    const alfa = testTekens(verschillen).p;
    const geloot = code(verschillen, { maximum: 10, steekproef: 999, alfa });
    expect(geloot).toMatchObject({ code: 'evaluatie.conclusie_did_onbeslist', ernst: 'waarschuwing' });
  });

  test.each([
    [
      () => computeVerschilInVerschillen([], [{ behandeld: ['a'], vergelijking: ['a'] }], OPTIES),
      'evaluatie.buurt_dubbel',
    ],
    [() => computeVerschilInVerschillen([], [], { ...OPTIES, na: VOOR }), 'evaluatie.vanaf_na_op'],
    [
      () => computeVerschilInVerschillen([], [], { ...OPTIES, controle: [{ voor: VOOR, na: EERDER }] }),
      'evaluatie.vanaf_na_op',
    ],
    [
      () => computeVerschilInVerschillen([], [], { ...OPTIES, controle: [{ voor: VOOR, na: NA }] }),
      'evaluatie.dag_na_start',
    ],
    [() => computeVerschilInVerschillen([], [], { ...OPTIES, voormetingen: [EERDER, NA] }), 'evaluatie.dag_na_start'],
    [() => computeVerschilInVerschillen([], [], { ...OPTIES, alfa: 5 }), 'evaluatie.kans_ongeldig'],
    [() => computeVerschilInVerschillen([], [], { ...OPTIES, margeDagen: -1 }), 'evaluatie.aantal_ongeldig'],
  ])('refuses %#', (call, code) => {
    expect(call).toThrow(expect.objectContaining({ code }));
  });
});

const KEUZE = VOOR;
const jaar = (getal: number) => Datum.parse(`${getal}-07-01`);
const selectie = (van: string, tot: string, uitkomst = 'score'): Planselectie => ({
  besluit: `sha256:${'0'.repeat(64)}`,
  gekozenOp: KEUZE,
  criteria: [{ uitkomst, van: Datum.parse(van), tot: Datum.parse(tot) }],
});
const KEUZEJAAR = selectie('2026-01-01', '2026-12-31');
const toCodes = (bevindingen: readonly Bevinding[]) => bevindingen.map(({ code }) => code.slice('evaluatie.'.length));

/** Figures by year of eight sets of two, of the buurt with the programme and of the other. */
type Reeks = (set: number, label: 0 | 1) => Readonly<Record<number, number>>;
const PAREN = Array.from({ length: 8 }, (_, s) => ({ behandeld: [`a${s}`], vergelijking: [`p${s}`] }));
const toRegels = (reeks: Reeks, uitkomst = 'score'): Uitkomstregel[] =>
  PAREN.flatMap(({ behandeld: [a = ''], vergelijking: [p = ''] }, s) =>
    ([0, 1] as const).flatMap((label) =>
      Object.entries(reeks(s, label)).map(([getal, waarde]) => ({
        buurt: label === 1 ? a : p,
        uitkomst,
        moment: jaar(Number(getal)),
        waarde,
      })),
    ),
  );
/** After the start the programme is 2 to 5.5 higher; before it both move by a little, differently in every set. */
const gewoon: Reeks = (s, label) => ({
  2021: label * (((s * 5) % 4) - 1.5),
  2022: label * (1 + ((s * 3) % 5)),
  2023: 0,
  2024: label * ((s * 7) % 3),
  2026: -3,
  2029: label * (2 + s / 2),
});
const VRAAG = { uitkomst: 'score', voor: jaar(2023), na: jaar(2029), selectie: KEUZEJAAR, koppeling: ['inwoners'] };
const compute = (options: Partial<ComputeVerschilInVerschillenOptions> = {}, reeks = gewoon) =>
  computeVerschilInVerschillen(deepFreeze(toRegels(reeks)), deepFreeze(PAREN), { ...VRAAG, ...options });

describe('what it is worth', () => {
  const controle = [{ voor: jaar(2021), na: jaar(2023) }];

  test('is level 3 when all is as it should be, and never more', () => {
    const { soort, bewijs, bevindingen } = compute({ controle, vastgesteldOp: KEUZE });
    expect([soort, bewijs.vraag, bewijs.bewijsniveau, bewijs.verkennend]).toEqual(['oordeel', 'werkt_het', 3, false]);
    expect(toCodes(bewijs.nietHoger)).toEqual(['ontwerp_vergelijking']);
    expect(toCodes(bewijs.alternatieven)).toEqual(['kan_loting', 'kan_trapsgewijs', 'kan_keuzerand']);
    expect(toCodes(bevindingen)).toEqual(['trend_geen_bewijs']);
    expect(formatBevinding(bewijs.zin, nl)).toBe(
      'Dit antwoordt op de vraag of het werkt. Het bewijs heeft niveau 3 van 5, naar de Maryland-schaal.',
    );
  });

  test('is less with every weakness, which is named', () => {
    const reasons = (options: Partial<ComputeVerschilInVerschillenOptions>, reeks = gewoon) =>
      toCodes(compute({ controle, vastgesteldOp: KEUZE, ...options }, reeks).bewijs.nietHoger).slice(0, -1);
    const { selectie: _, koppeling: __, ...kaal } = VRAAG;
    const los = computeVerschilInVerschillen(toRegels(gewoon), PAREN, kaal);
    expect(los.bewijs.bewijsniveau).toBe(2);
    expect(toCodes(los.bewijs.nietHoger)).toEqual([
      'niet_hoger_selectie_onbekend',
      'niet_hoger_trend_onbekend',
      'niet_hoger_koppeling_onbekend',
      'ontwerp_vergelijking',
      'niet_hoger_verkennend',
    ]);
    expect(reasons({})).toEqual([]);
    expect(reasons({ koppeling: [] })).toEqual(['niet_hoger_koppeling_onbekend']);
    expect(reasons({ controle: [] })).toEqual(['niet_hoger_trend_onbekend']);
    expect(reasons({ voor: jaar(2024) })).toEqual(['niet_hoger_voormeting_te_dicht']);
    expect(toCodes(compute({ voor: jaar(2024) }).bewijs.alternatieven)).toContain('kan_eerdere_voormeting');
    expect(reasons({ buren: [['a0', 'p3']] })).toEqual(['niet_hoger_besmetting']);
    const scheef: Reeks = (s, label) => ({ ...gewoon(s, label), 2021: label * (2 + s / 8) });
    expect(reasons({}, scheef)).toEqual(['niet_hoger_trend_verschilt']);
  });

  test('is exploring when it was set down after an outcome, or never', () => {
    const verkennend = (vastgesteldOp?: Datum) => {
      const { bewijs, bevindingen } = compute({ controle, ...(vastgesteldOp === undefined ? {} : { vastgesteldOp }) });
      return [bewijs.verkennend, toCodes(bevindingen).includes('plan_achteraf')];
    };
    expect(verkennend()).toEqual([true, false]);
    expect(verkennend(jaar(2029))).toEqual([false, false]);
    expect(verkennend(jaar(2030))).toEqual([true, true]);
    // All days before the start are starting points, also when it is not known how the buurten were chosen.
    const { selectie: _, ...zonder } = VRAAG;
    const { bewijs } = computeVerschilInVerschillen(toRegels(gewoon), PAREN, {
      ...zonder,
      voor: jaar(2026),
      controle,
      voormetingen: [jaar(2024)],
      vastgesteldOp: jaar(2027),
    });
    expect(bewijs.verkennend).toBe(false);
  });

  test('of a lot is that of a lot without its document', () => {
    const { bewijs } = compute({ geloot: true, vastgesteldOp: KEUZE, voor: jaar(2024) });
    expect([bewijs.bewijsniveau, toCodes(bewijs.nietHoger)]).toEqual([3, ['niet_hoger_lotdocument_ontbreekt']]);
    expect(toCodes(bewijs.alternatieven)).toEqual(['kan_eerdere_voormeting']);
    const naast = compute({ geloot: true, buren: [['a0', 'p3']] }).bewijs;
    expect([naast.bewijsniveau, toCodes(naast.nietHoger)[0]]).toEqual([2, 'niet_hoger_besmetting']);
  });
});

describe('a refusal is an answer', () => {
  const refuse = (options: Partial<ComputeVerschilInVerschillenOptions>, alternatieven: readonly string[]) => {
    const antwoord = compute(options);
    expect([antwoord.soort, antwoord.bewijs.bewijsniveau]).toEqual(['geweigerd', undefined]);
    expect(listVelden(antwoord, 'effect', 'toetsing', 'verschuiving', 'kleinsteEffect', 'controle')).toEqual([]);
    expect([antwoord.gevoeligheid, antwoord.bewijs.zin.code]).toEqual([[], 'evaluatie.bewijs_geen']);
    expect(toCodes(antwoord.bewijs.alternatieven)).toEqual(alternatieven.map((naam) => `kan_${naam}`));
    return antwoord.conclusie;
  };
  const STERKER = ['loting', 'trapsgewijs', 'keuzerand'];

  test('when the first measurement was a criterion of the choice', () => {
    const geweigerd = [...STERKER, 'eerdere_voormeting', 'beschrijven'];
    expect(refuse({ voor: jaar(2026) }, geweigerd)).toMatchObject({
      code: 'evaluatie.voormeting_was_criterium',
      params: { uitkomst: 'score', moment: jaar(2026) },
    });
    // A mean of three years reaches back to it.
    const meerjarig = selectie('2023-07-01', '2026-06-30');
    expect(refuse({ selectie: meerjarig }, geweigerd).code).toBe('evaluatie.voormeting_was_criterium');
    expect(compute({ selectie: selectie('2023-01-01', '2023-12-31', 'woz') }).soort).toBe('oordeel');
    // What was measured is still described.
    expect(compute({ voor: jaar(2026) })).toMatchObject({ behandeld: { voor: -3, na: 3.75 }, aantal: { sets: 8 } });
  });

  test('when the days that the first measurement is about touch a criterion, and not by its moment alone', () => {
    const over = (van: string, tot: string) =>
      toRegels(gewoon).map((regel) =>
        regel.moment === jaar(2023) ? { ...regel, over: { van: Datum.parse(van), tot: Datum.parse(tot) } } : regel,
      );
    const kijk = (regels: Uitkomstregel[]) => computeVerschilInVerschillen(regels, PAREN, VRAAG).conclusie.code;
    expect(kijk(over('2023-01-01', '2025-12-31'))).toBe('evaluatie.conclusie_did_hoger');
    expect(kijk(over('2023-01-01', '2026-01-01'))).toBe('evaluatie.voormeting_was_criterium');
    // Of a mean of three years the middle counts for the distance: 2024 is nearer than 2029.
    const { bewijs } = computeVerschilInVerschillen(over('2023-01-01', '2025-12-31'), PAREN, VRAAG);
    expect(toCodes(bewijs.nietHoger)).toContain('niet_hoger_voormeting_te_dicht');
  });

  test('when the sets were matched on a criterion', () => {
    const geweigerd = [...STERKER, 'andere_koppeling', 'beschrijven'];
    const conclusie = refuse({ koppeling: ['inwoners', 'score'] }, geweigerd);
    expect(conclusie).toMatchObject({ code: 'evaluatie.koppeling_op_criterium', params: { kenmerk: 'score' } });
  });

  test('when the outcome exists only where there is a team', () => {
    expect(TEAMUITKOMSTEN.length).toBeGreaterThan(0);
    for (const uitkomst of TEAMUITKOMSTEN) {
      const antwoord = computeVerschilInVerschillen(toRegels(gewoon, uitkomst), PAREN, { ...VRAAG, uitkomst });
      expect(antwoord).toMatchObject({ soort: 'geweigerd', conclusie: { code: 'evaluatie.uitkomst_alleen_met_team' } });
      expect(toCodes(antwoord.bewijs.alternatieven)).toEqual(['kan_uitkomst_overal', 'kan_beschrijven']);
      expect(formatBevinding(antwoord.conclusie, nl)).toContain('bestaat alleen waar een team is');
    }
  });

  test('when the gemeente fixes who has the programme', () => {
    const buurtcode = (gemeente: number, i: number) => `BU000${gemeente}${String(i).padStart(4, '0')}`;
    const buurten = [1, 2].flatMap((gemeente) => Array.from({ length: 8 }, (_, i) => buurtcode(gemeente, i)));
    const regels = buurten.flatMap((buurt, i) =>
      [jaar(2023), jaar(2029)].map((moment) => ({ buurt, uitkomst: 'score', moment, waarde: i % 7 })),
    );
    const verdeel = (behandeld: (i: number) => boolean) =>
      computeVerschilInVerschillen(
        regels,
        [{ behandeld: buurten.filter((_, i) => behandeld(i)), vergelijking: buurten.filter((_, i) => !behandeld(i)) }],
        VRAAG,
      );
    const vast = verdeel((i) => i < 8);
    expect(vast).toMatchObject({
      soort: 'geweigerd',
      conclusie: { code: 'evaluatie.conclusie_did_per_gemeente', params: { gemeenten: 2 } },
    });
    expect(listVelden(vast, 'effect', 'toetsing')).toEqual([]);
    expect(toCodes(vast.bewijs.alternatieven)).toContain('kan_zelfde_gemeente');
    expect(verdeel((i) => i % 2 === 0).toetsing).toBeDefined();
  });

  test('with fewer than four buurten on a side, unless lots were drawn', () => {
    const behandeld = ['a', 'b', 'c'];
    const vergelijking = ['p', 'q', 'r', 's', 't', 'u'];
    const regels = [...behandeld, ...vergelijking].flatMap((buurt, i) => [
      { buurt, uitkomst: 'score', moment: jaar(2023), waarde: 0 },
      { buurt, uitkomst: 'score', moment: jaar(2029), waarde: i < 3 ? 20 + i : i },
    ]);
    const kijk = (rest: object) =>
      computeVerschilInVerschillen(regels, [{ behandeld, vergelijking }], { ...VRAAG, ...rest });
    expect(kijk({})).toMatchObject({
      soort: 'geweigerd',
      behandeld: { voor: 0, na: 21 },
      conclusie: { code: 'evaluatie.conclusie_did_te_klein', params: { aantal: 3, minimum: 4 } },
    });
    expect(toCodes(kijk({}).bewijs.alternatieven)).toEqual(
      [...STERKER, 'samenvoegen', 'meer_buurten', 'beschrijven'].map((naam) => `kan_${naam}`),
    );
    expect(kijk({ geloot: true }).toetsing!.p).toBe(1 / 84);
    // Without a set there is nothing to refuse, and nothing to say either.
    expect(computeVerschilInVerschillen([], [], VRAAG)).toMatchObject({
      soort: 'oordeel',
      conclusie: { code: 'evaluatie.conclusie_did_geen' },
      bewijs: { zin: { code: 'evaluatie.bewijs_geen' } },
    });
  });
});

describe('the changes before the start', () => {
  const PAAR = { voor: jaar(2022), na: jaar(2023) };
  const DRIE = [PAAR, { voor: jaar(2021), na: jaar(2023) }, { voor: jaar(2023), na: jaar(2024) }];

  test('are shown together and tested by one test, in a pair the test of turning signs', () => {
    const [los] = compute({ controle: [PAAR] }).controle!.aanlopen;
    const d = PAREN.map((_, s) => -1 - ((s * 3) % 5));
    const een = testTekens(d);
    expect(compute({ controle: [PAAR] }).controle!.p).toBe(een.p);
    expect(los).toMatchObject(PAAR);
    expect(los!.effect.waarde).toBeCloseTo(een.verschil.waarde, 12);
    const { controle, bevindingen, bewijs } = compute({ controle: DRIE });
    expect(controle).toMatchObject({ aantal: { sets: 8, behandeld: 8, vergelijking: 8 } });
    expect(controle!.aanlopen.map(({ voor, na }) => ({ voor, na }))).toEqual(DRIE);
    // Brute force: all 256 ways to turn the signs, and of each the largest t of a pair.
    const kolommen = DRIE.map(({ voor, na }) =>
      PAREN.map((_, s) => {
        const [eerst, later] = [voor, na].map((dag) => gewoon(s, 1)[Number(dag.slice(0, 4))]!);
        return later! - eerst!;
      }),
    );
    const largest = (tekens: number) =>
      Math.max(
        ...kolommen.map((kolom) => {
          const eigen = kolom.map((x, s) => ((tekens >> s) & 1 ? -x : x));
          const midden = eigen.reduce((som, x) => som + x, 0) / 8;
          const rest = eigen.reduce((som, x) => som + (x - midden) ** 2, 0);
          return Math.abs(midden) / Math.sqrt(rest / 7 / 8);
        }),
      );
    const gevonden = largest(0);
    const minstens = Array.from({ length: 256 }, (_, i) => largest(i)).filter((t) => t >= gevonden - 1e-9).length;
    expect(controle!.p).toBe(minstens / 256);
    expect(controle!.p).toBeLessThanOrEqual(0.05);
    expect(toCodes(bevindingen)).toEqual(['trend_verschilt']);
    expect(toCodes(bewijs.nietHoger)).toContain('niet_hoger_trend_verschilt');
  });

  test('that show nothing are no proof: the smallest that could have been seen stands beside it', () => {
    const wisselend: Reeks = (s, label) => ({
      ...gewoon(s, label),
      2021: label * (s % 2 === 0 ? 1 : -1),
      2022: label * ((s % 3) - 1),
    });
    const { controle, bevindingen } = compute({ controle: DRIE.slice(0, 2) }, wisselend);
    expect(controle!.p).toBeGreaterThan(0.05);
    const kleinsten = controle!.aanlopen.map(({ kleinsteEffect }) => kleinsteEffect);
    // As strict as a test of two must be.
    expect(kleinsten.map(({ alfa }) => alfa)).toEqual([0.025, 0.025]);
    expect(bevindingen).toMatchObject([
      {
        code: 'evaluatie.trend_geen_bewijs',
        params: { aantal: 2, kleinste: Number(Math.min(...kleinsten.map((een) => een.inEenheid!)).toPrecision(4)) },
      },
    ]);
    expect(formatBevinding(bevindingen[0]!, nl)).toContain('Dat bewijst niet dat het er niet was');
  });

  test('that could show nothing at all leave the trend unknown, however large a difference was', () => {
    const bij = (n: number) =>
      computeVerschilInVerschillen(toRegels(gewoon), PAREN.slice(0, n), { ...VRAAG, controle: [PAAR], alfa: 0.04 });
    // Of five pairs the smallest p is 2 / 32, of six 2 / 64.
    const vijf = bij(5);
    expect(vijf.bevindingen).toMatchObject([
      { code: 'evaluatie.trend_niet_te_zien', params: { kleinsteP: 0.0625, alfa: 0.04 } },
    ]);
    expect(toCodes(vijf.bewijs.nietHoger)).toContain('niet_hoger_trend_onbekend');
    expect(vijf.controle!.aanlopen[0]!.kleinsteEffect).toEqual({ maat: 'd', alfa: 0.04 });
    expect(toCodes(bij(6).bevindingen)).not.toContain('trend_niet_te_zien');
  });

  test('in which all went exactly the same way need no remark', () => {
    const stil: Reeks = (s, label) => ({ ...gewoon(s, label), 2022: 0 });
    const { controle, bevindingen, bewijs } = compute({ controle: [PAAR] }, stil);
    expect(controle).toMatchObject({ p: 1, aanlopen: [{ effect: { waarde: 0 } }] });
    expect(bevindingen).toEqual([]);
    expect(toCodes(bewijs.nietHoger)).not.toContain('niet_hoger_trend_onbekend');
  });

  test('are skipped where they touch a criterion, or were not measured', () => {
    const bij = (controle: readonly (typeof PAAR)[]) => compute({ controle });
    const geraakt = bij([{ voor: jaar(2024), na: jaar(2026) }, PAAR]);
    expect(geraakt.controle!.aanlopen).toHaveLength(1);
    expect(geraakt.bevindingen[0]).toMatchObject({ code: 'evaluatie.voormeting_was_criterium', pad: ['controle', 0] });
    const alleen = bij([{ voor: jaar(2024), na: jaar(2026) }]);
    expect(listVelden(alleen, 'controle', 'effect')).toEqual(['effect']);
    expect(toCodes(alleen.bevindingen)).toEqual(['voormeting_was_criterium']);
    expect(toCodes(alleen.bewijs.nietHoger)).toContain('niet_hoger_trend_onbekend');
    const gemist = bij([{ voor: jaar(2019), na: jaar(2020) }]);
    expect(gemist.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['evaluatie.trend_onbekend', ['controle', 0]],
    ]);
    expect(bij([]).bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['evaluatie.trend_onbekend', ['controle']],
    ]);
    // No buurt has both: nothing is left to test together.
    const half: Reeks = (s, label) => ({ 2023: 0, 2029: label * s, [s < 4 ? 2021 : 2022]: s });
    const { bevindingen, controle } = compute({ controle: DRIE.slice(0, 2) }, half);
    expect(controle).toBeUndefined();
    expect(bevindingen.map(({ code, pad }) => [code, pad])).toEqual([['evaluatie.trend_onbekend', ['controle']]]);
  });
});

describe('beside the verdict', () => {
  test('stands the change since the mean of several days', () => {
    const voormetingen = [jaar(2024), jaar(2021), jaar(2023), jaar(2024)];
    const { gevoeligheid, conclusie, effect } = compute({ voormetingen });
    const d = PAREN.map((_, s) => 2 + s / 2 - (((s * 5) % 4) - 1.5 + ((s * 7) % 3)) / 3);
    const los = testTekens(d);
    expect(gevoeligheid).toMatchObject([{ soort: 'gemiddelde_voormeting', p: los.p, aantal: { sets: 8 } }]);
    expect(gevoeligheid[0]!.effect.waarde).toBeCloseTo(los.verschil.waarde, 12);
    // The verdict is that of the one day.
    expect([conclusie, effect]).toEqual([compute().conclusie, compute().effect]);
    expect(effect!.waarde).toBeCloseTo(3.75, 12);
  });

  test('it is left out, with the reason, when one of the days was a criterion or too few have them all', () => {
    const met = compute({ voormetingen: [jaar(2023), jaar(2026)] });
    expect([met.soort, met.gevoeligheid]).toEqual(['oordeel', []]);
    expect(met.bevindingen.at(-1)).toMatchObject({
      code: 'evaluatie.voormeting_was_criterium',
      pad: ['gevoeligheid', 'gemiddelde_voormeting'],
    });
    const leeg = compute({ voormetingen: [jaar(2018)] });
    expect(leeg.bevindingen.at(-1)).toMatchObject({ code: 'evaluatie.conclusie_did_geen' });
  });

  test('stands the answer without comparison buurten that border on the programme, which are named', () => {
    const buren = [
      ['a0', 'p3'],
      ['p5', 'q'],
      ['a7', 'p2'],
      ['p2', 'p3'],
      ['p6', 'z'],
    ] as const;
    const { bevindingen, gevoeligheid, effect } = compute({ buren });
    expect(bevindingen).toContainEqual(
      expect.objectContaining({ code: 'evaluatie.besmetting', params: { uitkomst: 'score', buurten: ['p2', 'p3'] } }),
    );
    expect(gevoeligheid).toMatchObject([{ soort: 'zonder_buren', aantal: { sets: 6, behandeld: 6, vergelijking: 6 } }]);
    expect(gevoeligheid[0]!.effect.waarde).toBeCloseTo((2 + 2.5 + 4 + 4.5 + 5 + 5.5) / 6, 12);
    expect(effect!.waarde).toBeCloseTo(3.75, 12);
    const zin = formatBevinding(bevindingen.find(({ code }) => code === 'evaluatie.besmetting')!, nl);
    expect(zin).toContain('van de vergelijkingsbuurten grenzen p2, p3 aan een buurt van het programma');
    const elk = compute({ buren: PAREN.slice(0, 5).map(({ vergelijking: [p = ''] }) => ['a0', p] as const) });
    expect([elk.gevoeligheid, elk.bevindingen.at(-1)?.code]).toEqual([[], 'evaluatie.conclusie_did_te_klein']);
    expect(compute({ buren: [['a0', 'a1']] }).gevoeligheid).toEqual([]);
  });
});

describe('who is left out', () => {
  const zonder = (...weg: readonly string[]) =>
    toCodes(
      computeVerschilInVerschillen(
        toRegels(gewoon).filter(({ buurt }) => !weg.includes(buurt)),
        PAREN,
        VRAAG,
      ).bevindingen,
    );
  const groot = (behandeld: number, vergelijking: number) => {
    const [eigen, ander] = ['a', 'p'].map((letter) => Array.from({ length: 20 }, (_, i) => `${letter}${i}`));
    const over = [...eigen!.slice(behandeld), ...ander!.slice(vergelijking)];
    const regels = over.flatMap((buurt, i) => [
      { buurt, uitkomst: 'score', moment: jaar(2023), waarde: 0 },
      { buurt, uitkomst: 'score', moment: jaar(2029), waarde: i % 7 },
    ]);
    const set = { behandeld: eigen!, vergelijking: ander! };
    return toCodes(computeVerschilInVerschillen(regels, [set], { ...VRAAG, steekproef: 99 }).bevindingen).includes(
      'uitval',
    );
  };

  test('is named, and called drop-out above a tenth or when it differs between the sides', () => {
    expect(zonder()).toEqual(['trend_onbekend']);
    expect(zonder('a0')).toEqual(['buurten_weggelaten', 'uitval', 'trend_onbekend']);
    expect([groot(1, 1), groot(1, 0), groot(2, 2), groot(3, 2), groot(3, 1)]).toEqual([
      false,
      false,
      false,
      true,
      true,
    ]);
    expect([groot(2, 0), groot(0, 2), groot(3, 3)]).toEqual([true, true, true]);
    const [bevinding] = computeVerschilInVerschillen(
      toRegels(gewoon).filter(({ buurt }) => buurt !== 'a0'),
      PAREN,
      VRAAG,
    ).bevindingen.filter(({ code }) => code === 'evaluatie.uitval');
    expect(bevinding!.params).toEqual({ uitkomst: 'score', aandeel: 2 / 16, behandeld: 1 / 8, vergelijking: 0 });
    // Sets of one side only have nobody on the other.
    const scheef = computeVerschilInVerschillen([], [{ behandeld: ['a0'], vergelijking: [] }], VRAAG);
    expect(toCodes(scheef.bevindingen)).toContain('uitval');
  });
});

describe('a choice of comparison buurten', () => {
  const situatie = (buurt: string, inwoners: number, score = 1) => ({ buurt, kenmerken: { inwoners, score } });
  const eigen = PAREN.map((_, s) => situatie(`a${s}`, 100 * s));
  const ander = PAREN.map((_, s) => situatie(`p${s}`, 100 * s + 3));

  test('is taken as it is, with what it was matched on', () => {
    const keuze = selectVergelijkingsbuurten(eigen, ander, { kenmerken: ['inwoners'], selectie: KEUZEJAAR });
    const { koppeling: _, ...kaal } = VRAAG;
    const gevonden = computeVerschilInVerschillen(toRegels(gewoon), deepFreeze(keuze), kaal);
    expect(gevonden).toEqual(compute());
    expect(toCodes(computeVerschilInVerschillen(toRegels(gewoon), keuze.sets, kaal).bewijs.nietHoger)).toContain(
      'niet_hoger_koppeling_onbekend',
    );
    // A buurt of the programme without comparison buurten has neighbours all the same.
    const zonder = selectVergelijkingsbuurten([...eigen, { buurt: 'b', kenmerken: {} }], ander, {
      kenmerken: ['inwoners'],
      selectie: KEUZEJAAR,
    });
    const naast = computeVerschilInVerschillen(toRegels(gewoon), zonder, { ...kaal, buren: [['b', 'p1']] });
    expect(toCodes(naast.bevindingen)).toContain('besmetting');
  });

  test('on a criterion is refused, also when the choice was made without knowing it', () => {
    const op = (rest: object) =>
      selectVergelijkingsbuurten(eigen, ander, { kenmerken: ['score', 'inwoners'], ...rest });
    const { selectie: _, koppeling: __, ...onbekend } = VRAAG;
    for (const [keuze, vraag] of [
      [op({}), { ...onbekend, selectie: KEUZEJAAR }],
      [op({ selectie: KEUZEJAAR }), onbekend],
    ] as const) {
      const antwoord = computeVerschilInVerschillen(toRegels(gewoon), keuze, vraag);
      expect(antwoord).toMatchObject({
        soort: 'geweigerd',
        conclusie: { code: 'evaluatie.koppeling_op_criterium', params: { kenmerk: 'score' }, pad: ['conclusie'] },
      });
    }
  });
});

describe('what is malformed', () => {
  const none = undefined as never;
  const regel = { buurt: 'a', uitkomst: 'score', moment: jaar(2023), waarde: 1 };
  test.each<[string, () => unknown, readonly (string | number)[]]>([
    ['no options', () => computeVerschilInVerschillen([], [], none), []],
    ['no days', () => computeVerschilInVerschillen([], [], { ...VRAAG, voor: none }), ['voor']],
    ['a day that is none', () => computeVerschilInVerschillen([], [], { ...VRAAG, na: '1 juli' as never }), ['na']],
    ['one pair', () => computeVerschilInVerschillen([], [], { ...VRAAG, controle: VRAAG as never }), ['controle']],
    ['no rows', () => computeVerschilInVerschillen(none, [], VRAAG), []],
    ['a row that is none', () => computeVerschilInVerschillen([none], [], VRAAG), [0]],
    ['a row of text', () => computeVerschilInVerschillen(['x' as never], [], VRAAG), [0]],
    ['no buurt', () => computeVerschilInVerschillen([{ ...regel, buurt: none }], [], VRAAG), [0, 'buurt']],
    ['no outcome', () => computeVerschilInVerschillen([{ ...regel, uitkomst: none }], [], VRAAG), [0, 'uitkomst']],
    ['no moment', () => computeVerschilInVerschillen([{ ...regel, moment: none }], [], VRAAG), [0, 'moment']],
    ['no period', () => computeVerschilInVerschillen([{ ...regel, over: null as never }], [], VRAAG), [0, 'over']],
    [
      'half a period',
      () => computeVerschilInVerschillen([{ ...regel, over: { van: jaar(2023) } as never }], [], VRAAG),
      [0, 'over', 'tot'],
    ],
    ['no reason', () => computeVerschilInVerschillen([{ ...regel, waarde: {} as never }], [], VRAAG), [0, 'waarde']],
    ['no sets', () => computeVerschilInVerschillen([], none, VRAAG), []],
    ['a set that is none', () => computeVerschilInVerschillen([], [none], VRAAG), [0]],
    ['half a set', () => computeVerschilInVerschillen([], [{ behandeld: ['a'] } as never], VRAAG), [0, 'vergelijking']],
  ])('%s', (_, call, pad) => {
    expect(call).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig', bevindingen: [expect.objectContaining({ pad })] }),
    );
  });
});
