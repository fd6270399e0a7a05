import { Evaluatieplan, evaluateSituaties, type Vergelijkingsresultaat } from 'buurtaanpak/evaluatie';
import { formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { type Bouwbuurt, bouwGegevens, bouwPlan, bouwSelectie, listCodes } from './bouw.js';
import { listVelden, loot } from './hulp.js';

const EINDE = '2029-07-01';
const expectGeweigerd = (antwoord: Vergelijkingsresultaat, code: string) => {
  expect(antwoord).toMatchObject({ soort: 'geweigerd', maten: {}, conclusie: { code: `evaluatie.${code}` } });
  expect(listVelden(antwoord, 'toetsing', 'kleinsteEffect', 'zonderVervanging')).toEqual([]);
  expect(antwoord.bewijs).not.toHaveProperty('bewijsniveau');
  expect(antwoord.bewijs.zin.code).toBe('evaluatie.bewijs_geen');
  expect(antwoord.bewijs.alternatieven.length).toBeGreaterThan(0);
};

describe('a change since a figure of the choice', () => {
  /** Twelve buurten with one first measurement; eight in Oost and four elsewhere, which rose more. */
  const evaluate = (voor: object, selectie: object, maak = (plan: Evaluatieplan) => plan) =>
    evaluateSituaties(
      bouwGegevens(
        Array.from({ length: 12 }, (_, i) => ({
          buurt: `b${i}`,
          kenmerken: { ligging: i < 8 ? 'oost' : 'elders' },
          score: [
            { moment: '2024-03-01', waarde: 5, ...voor },
            { moment: EINDE, waarde: i < 8 ? 6 + i / 10 : 9 + i / 10 },
          ],
        })),
      ),
      maak(bouwPlan({ vanaf: '2024-03-01' }, { selectie })),
    );

  test('is one when the days that both are about overlap, whatever the moment', () => {
    const [bereiktTerug] = evaluate(
      { over: { van: '2021-01-01', tot: '2023-12-31' } },
      bouwSelectie('2023-12-31', '2026-06-30'),
    ).vergelijkingen;
    expectGeweigerd(bereiktTerug!, 'voormeting_was_criterium');
    expect(bereiktTerug!.groepen.map(({ groep, aantal }) => [groep, aantal])).toEqual([
      ['elders', 4],
      ['oost', 8],
    ]);
    expect(listCodes(bereiktTerug!.bewijs.alternatieven)).toContain('kan_eerdere_voormeting');
    // The figure was told on a day of the criterion, but it is about the year before.
    const [ervoor] = evaluate(
      { over: { van: '2021-01-01', tot: '2023-12-31' } },
      bouwSelectie('2024-01-01', '2024-12-31'),
    ).vergelijkingen;
    expect(ervoor!.conclusie.code).toBe('evaluatie.conclusie_hoger');
    // Without a period the moment counts.
    expectGeweigerd(
      evaluate({}, bouwSelectie('2024-03-01', '2024-03-01')).vergelijkingen[0]!,
      'voormeting_was_criterium',
    );
    expect(evaluate({}, bouwSelectie('2024-03-02', '2024-12-31')).vergelijkingen[0]!.soort).toBe('verschil');
  });

  test('is none where lot divided the buurten: what comes back, comes back in all groups', () => {
    const [antwoord] = evaluate({}, bouwSelectie('2024-01-01', '2024-12-31'), loot).vergelijkingen;
    expect(antwoord!.toetsing!.p).toBe(1 / 495);
  });

  test('lies too near when the middle of what it is about is nearer than that of the outcome, by more than a month', () => {
    // 2029-07-01 is 1,096 days after the choice; so is the middle of these two years before it, less one or two days.
    const codes = (van: string, tot: string) =>
      listCodes(evaluate({ over: { van, tot } }, bouwSelectie('2020-01-01', '2020-12-31')).bevindingen);
    expect(codes('2023-01-01', '2023-12-31')).not.toContain('voormeting_te_dicht');
    expect(codes('2023-08-01', '2023-08-01')).not.toContain('voormeting_te_dicht');
    expect(codes('2023-08-02', '2023-08-02')).toContain('voormeting_te_dicht');
    expect(codes('2022-08-01', '2024-07-31')).not.toContain('voormeting_te_dicht');
    const [dicht] = evaluate({}, bouwSelectie('2020-01-01', '2020-12-31')).vergelijkingen;
    expect(listCodes(dicht!.bewijs.nietHoger)).toContain('niet_hoger_voormeting_te_dicht');
  });

  test('of which the choice is not known says so in the answer and in a finding', () => {
    const oud = Evaluatieplan.parse({ ...bouwPlan({ vanaf: '2024-03-01' }), versie: 1 });
    const evaluatie = evaluate({}, bouwSelectie('2020-01-01', '2020-12-31'), () => oud);
    expect(listCodes(evaluatie.vergelijkingen[0]!.bewijs.nietHoger)).toContain('niet_hoger_selectie_onbekend');
    expect(listCodes(evaluatie.bevindingen)).toContain('selectie_onbekend');
  });
});

describe('the gemeente', () => {
  /** Four gemeenten of twelve, of which the first have so many in the one group; the gemeenten lie far apart. */
  const gemeenten = (tellingen: readonly number[], rest: object = {}) =>
    tellingen.flatMap((n, g) =>
      Array.from({ length: 12 }, (_, i) => ({
        buurt: `b${g}-${i}`,
        gemeente: `GM000${g}`,
        kenmerken: { ligging: i < n ? 'dorp' : 'stad', inkomen: g },
        score: { [EINDE]: 100 * g + ((i * 7) % 12) },
        ...rest,
      })),
    );
  const evaluate = (buurten: ReturnType<typeof gemeenten>, rest: object = {}, vergelijking: object = {}) =>
    evaluateSituaties(bouwGegevens(buurten), bouwPlan(vergelijking, rest), { steekproef: 999 });

  test('of the situation is the block by default', () => {
    expect(evaluate(gemeenten([9, 7, 5, 3])).vergelijkingen[0]!.blokken).toBe(4);
    const geen = evaluate(gemeenten([9, 7, 5, 3]), { blok: 'geen', blokreden: 'proef' });
    expect(geen.vergelijkingen[0]!.blokken).toBe(1);
    expect(listCodes(geen.vergelijkingen[0]!.bewijs.nietHoger)).toContain('niet_hoger_geen_blok');
    expect(listCodes(geen.vergelijkingen[0]!.bewijs.alternatieven)).toContain('kan_blok');
  });

  test('that fixes a kenmerk leaves no verdict, whatever the block', () => {
    const vast = gemeenten([12, 12, 0, 0]);
    const kenmerk = { kenmerken: [...bouwPlan().kenmerken, { sleutel: 'ring', naam: 'de ring', soort: 'groep' }] };
    const metRing = vast.map((buurt, i) => ({ ...buurt, kenmerken: { ...buurt.kenmerken, ring: `r${i % 2}` } }));
    for (const [buurten, rest] of [
      [vast, {}],
      [vast, { blok: 'geen', blokreden: 'proef' }],
      [gemeenten([12, 12, 0, 0], { blok: 'samen' }), {}],
      [metRing, { ...kenmerk, blok: 'ring' }],
    ] as const) {
      for (const vergelijking of [{}, { kenmerk: 'inkomen' }, { groep: 'stad' }]) {
        const [antwoord] = evaluate(buurten, rest, vergelijking).vergelijkingen;
        expectGeweigerd(antwoord!, 'kenmerk_per_gemeente');
        expect(listCodes(antwoord!.bewijs.alternatieven)).toContain('kan_blok');
      }
    }
  });

  test('that is not known of some is told, and takes the fixed kenmerk not away', () => {
    const [eerste, ...anderen] = gemeenten([12, 12, 0, 0]);
    const { gemeente: _, ...zonder } = eerste!;
    const evaluatie = evaluate([zonder as typeof eerste & object, ...anderen]);
    expectGeweigerd(evaluatie.vergelijkingen[0]!, 'kenmerk_per_gemeente');
    expect(evaluatie.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'evaluatie.gemeente_onbekend', params: { aantal: 1, totaal: 48 } }),
    );
    const metBlok: Bouwbuurt = { ...zonder, blok: 'x' };
    const eigen = evaluate([metBlok as typeof eerste & object, ...anderen]);
    expect(listCodes(eigen.bevindingen)).not.toContain('gemeente_onbekend');
    const niemand = gemeenten([9, 7, 5, 3]).map(({ gemeente: __, ...buurt }) => buurt as typeof eerste & object);
    expect(listCodes(evaluate(niemand).bevindingen)).not.toContain('gemeente_onbekend');
    expect(evaluate(niemand).vergelijkingen[0]!.blokken).toBe(1);
  });

  test('may give way to a kenmerk, and a buurt without it does not count', () => {
    const rest = {
      blok: 'ring',
      kenmerken: [...bouwPlan().kenmerken, { sleutel: 'ring', naam: 'de ring', soort: 'groep' }],
    };
    const buurten = gemeenten([9, 7, 5, 3]).map((buurt, i) => ({
      ...buurt,
      kenmerken: {
        ...buurt.kenmerken,
        ...(i < 2 ? (i === 0 ? {} : { ring: { reden: 'geheim' } }) : { ring: `r${i % 2}` }),
      },
    }));
    const [antwoord] = evaluate(buurten, rest).vergelijkingen;
    expect(antwoord).toMatchObject({
      blokken: 2,
      weggelaten: [
        { buurt: 'b0-0', reden: 'geen_blok' },
        { buurt: 'b0-1', reden: 'geen_blok' },
      ],
    });
    // The own block of a buurt goes before.
    const eigen = buurten.map((buurt) => ({ ...buurt, blok: 'a' }));
    expect(evaluate(eigen, rest).vergelijkingen[0]).toMatchObject({ aantal: 48, blokken: 1 });
  });
});

describe('a group that is too small', () => {
  test('counts only where it can be compared', () => {
    // Six dorpen, but three of them lie in a gemeente without another kind of buurt.
    const buurten = [
      ...[1, 2, 3].map((w) => ({ gemeente: 'a', ligging: 'dorp', w })),
      ...[4, 5, 6, 7, 8].map((w) => ({ gemeente: 'a', ligging: 'stad', w })),
      ...[1, 2, 3].map((w) => ({ gemeente: 'b', ligging: 'dorp', w })),
    ].map(({ gemeente, ligging, w }, i) => ({
      buurt: `b${i}`,
      gemeente,
      kenmerken: { ligging },
      score: { [EINDE]: w },
    }));
    const [antwoord] = evaluateSituaties(bouwGegevens(buurten), bouwPlan()).vergelijkingen;
    expectGeweigerd(antwoord!, 'groep_te_klein');
    expect(antwoord!.conclusie.params).toMatchObject({ aantal: 3, minimum: 4 });
    expect(listCodes(antwoord!.bewijs.alternatieven)).toEqual([
      'kan_loting',
      'kan_samenvoegen',
      'kan_meer_buurten',
      'kan_beschrijven',
    ]);
    expect(formatBevinding(antwoord!.conclusie, nl)).toContain('over ligging is geen oordeel mogelijk');
  });

  test('among three is refused too, and a question without contrast has alternatives', () => {
    const drie = ['oost', 'dorp', 'wijk'].flatMap((ligging, g) =>
      Array.from({ length: g === 2 ? 3 : 5 }, (_, i) => ({
        buurt: `b${g}${i}`,
        kenmerken: { ligging, inkomen: 3 },
        score: { [EINDE]: g + i },
      })),
    );
    const evaluate = (vergelijking: object) =>
      evaluateSituaties(bouwGegevens(drie), bouwPlan(vergelijking)).vergelijkingen[0]!;
    expectGeweigerd(evaluate({}), 'groep_te_klein');
    const niets = evaluate({ kenmerk: 'inkomen' });
    expect(niets.soort).toBe('geen');
    expect(niets.bewijs).not.toHaveProperty('bewijsniveau');
    expect(listCodes(niets.bewijs.alternatieven)).toContain('kan_beschrijven');
    const gelijk = evaluateSituaties(
      bouwGegevens(drie.map((buurt) => ({ ...buurt, score: { [EINDE]: 1 } }))),
      bouwPlan(),
    ).vergelijkingen[0]!;
    expect([gelijk.soort, listCodes(gelijk.bewijs.alternatieven)]).toEqual(['geen', ['kan_beschrijven']]);
  });

  test('outcomes that are equal wherever buurten can be compared tell nothing', () => {
    // In the one gemeente only the kenmerk differs, in the other only the outcome.
    const buurten = Array.from({ length: 16 }, (_, i) => ({
      buurt: `b${String(i).padStart(2, '0')}`,
      gemeente: i < 8 ? 'a' : 'b',
      kenmerken: { ligging: i < 4 ? 'dorp' : 'stad', inkomen: i < 8 ? i : 9 },
      score: { [EINDE]: i < 8 ? 3 : i },
    }));
    for (const kenmerk of ['ligging', 'inkomen']) {
      const [antwoord] = evaluateSituaties(bouwGegevens(buurten), bouwPlan({ kenmerk })).vergelijkingen;
      expect([antwoord!.soort, antwoord!.conclusie.code]).toEqual(['geen', 'evaluatie.conclusie_gelijke_waarden']);
    }
  });
});
