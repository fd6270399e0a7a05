import { countVerdelingen, type Quotumkandidaten, selectBuurten } from 'buurtaanpak/selectie';
import { describe, expect, test } from 'vitest';
import { readGegevensJson } from '../gegevens.js';
import { foutVan } from '../hulp.js';

interface Geval {
  readonly naam: string;
  readonly gescoord: number;
  readonly quota: readonly Quotumkandidaten[];
  readonly verwacht: Readonly<Record<string, unknown>>;
}

const { gevallen } = readGegevensJson<{ readonly gevallen: readonly Geval[] }>(
  'referentie/publicatie_populatie_gevallen.json',
);

const faculteit = (n: bigint): bigint => (n < 2n ? 1n : n * faculteit(n - 1n));

const codes = (letter: string, aantal: number) => Array.from({ length: aantal }, (_, i) => `${letter}${i + 1}`);

describe('countVerdelingen', () => {
  test.each(gevallen)('$naam', ({ gescoord, quota, verwacht }) => {
    const verdelingen = countVerdelingen(quota);
    expect({ ...verdelingen, nietMeedoen: gescoord - verdelingen.konMeedoen }).toEqual(verwacht);
  });

  test('counts every number of a range: each is another way', () => {
    const een = (aantal: Quotumkandidaten['aantal']) =>
      countVerdelingen([{ id: 'een', aantal, kandidaten: codes('A', 4) }]);
    expect(een({ van: 1, tot: 2 })).toMatchObject({ plekken: 2, toewijzingen: '10', verzamelingen: '10' });
    expect(een({ van: 0, tot: 9 })).toMatchObject({ plekken: 9, toewijzingen: '16', verzamelingen: '16' });
    expect(een({ van: 5, tot: 9 })).toMatchObject({ toewijzingen: '0', verzamelingen: '0' });
    // Two of which only one may be larger: A1 and A2 for one, A2 and A3 for the other.
    const samen = countVerdelingen([
      { id: 'a', aantal: { van: 0, tot: 1 }, kandidaten: ['A1', 'A2'] },
      { id: 'b', aantal: 1, kandidaten: ['A2', 'A3'] },
    ]);
    // b takes A2: a has none or A1; b takes A3: a has none, A1 or A2. The sets: A2, A3, A1 A2, A1 A3, A2 A3.
    expect(samen).toMatchObject({ toewijzingen: '5', verzamelingen: '5' });
  });

  test('without quota, without candidates and without places there is one way at most', () => {
    expect(countVerdelingen([])).toEqual({
      konMeedoen: 0,
      perQuotum: {},
      somPerQuotum: 0,
      dubbelGeteld: 0,
      plekken: 0,
      toewijzingen: '1',
      verzamelingen: '1',
    });
    const leeg = (aantal: number) => countVerdelingen([{ id: 'q', aantal, kandidaten: [] }]);
    expect([leeg(0).toewijzingen, leeg(0).verzamelingen]).toEqual(['1', '1']);
    expect([leeg(1).toewijzingen, leeg(1).verzamelingen]).toEqual(['0', '0']);
    const nul = countVerdelingen([{ id: '__proto__', aantal: 0, kandidaten: ['A', 'A'] }]);
    expect(nul).toMatchObject({ konMeedoen: 1, toewijzingen: '1' });
    expect(Object.entries(nul.perQuotum)).toEqual([['__proto__', 1]]);
  });

  test('is exact where a number is not', () => {
    const { verzamelingen } = countVerdelingen([{ id: 'land', aantal: 48, kandidaten: codes('B', 14_000) }]);
    // 14000! / (48! 13952!), by another way of reckoning.
    let teller = 1n;
    for (let i = 0n; i < 48n; i++) teller *= 14_000n - i;
    expect(verzamelingen).toBe((teller / faculteit(48n)).toString());
    const buren = countVerdelingen([
      { id: 'a', aantal: 100, kandidaten: codes('B', 300) },
      { id: 'b', aantal: 100, kandidaten: codes('B', 300) },
    ]);
    expect(buren.toewijzingen).toBe((faculteit(300n) / faculteit(100n) ** 3n).toString());
    expect(buren.verzamelingen).toBe((faculteit(300n) / (faculteit(200n) * faculteit(100n))).toString());
  });

  test('of a selection counts who is left after the rules that exclude single buurten', () => {
    const rijen = codes('A', 6).map((code, i) => ({ code, score: i === 5 ? null : 1 - i / 10 }));
    const quota = [{ id: 'q', programma: 'p', aantal: 2 }];
    const regels = [
      { soort: 'uitgesloten', codes: ['A1'], motief: 'sloop' },
      { soort: 'niet_samen', codes: ['A2', 'A3'] },
    ] as const;
    const selectie = selectBuurten({ p: rijen }, quota, { regels });
    expect(countVerdelingen(selectie)).toMatchObject({ konMeedoen: 4, toewijzingen: '6', verzamelingen: '6' });
    const onhaalbaar = selectBuurten({ p: rijen }, [{ id: 'q', programma: 'p', aantal: 6 }]);
    expect(countVerdelingen(onhaalbaar)).toMatchObject({ konMeedoen: 5, toewijzingen: '0' });
    const kapot = { ...selectie, invoer: { ...selectie.invoer, quota: [] } };
    expect(foutVan(() => countVerdelingen(kapot)).code).toBe('selectie.invoer_ongeldig');
  });

  test('refuses with everything that is wrong', () => {
    const fout = foutVan(() =>
      countVerdelingen([
        { id: 'q', aantal: 1, kandidaten: [] },
        { id: 'q', aantal: { van: 3, tot: 2 }, kandidaten: [] },
      ]),
    );
    expect(fout.code).toBe('selectie.invoer_ongeldig');
    expect(fout.bevindingen.map(({ code, pad }) => [code, pad.join('.')])).toEqual([
      ['selectie.quotum_dubbel', 'quota.1.id'],
      ['selectie.aantal_omgekeerd', 'quota.1.aantal'],
    ]);
    for (const vreemd of [undefined, null, 7, 'x', {}, [7], [{ id: 'q', aantal: -1, kandidaten: [] }]])
      expect(foutVan(() => countVerdelingen(vreemd as never)).code).toBe('kern.document_ongeldig');
  });

  test('refuses to go on when quota overlap in too many patterns', () => {
    const code = 'kern.te_veel_werk';
    // Each buurt fits another set of twelve quota.
    const patronen = Array.from({ length: 12 }, (_, q) => ({
      id: `q${q}`,
      aantal: 3,
      kandidaten: Array.from({ length: 4095 }, (__, b) => b + 1).flatMap((b) => ((b >> q) & 1 ? [`B${b}`] : [])),
    }));
    expect(foutVan(() => countVerdelingen(patronen)).code).toBe(code);
    // More quota in one part than a number has bits.
    const keten = Array.from({ length: 40 }, (_, q) => ({ id: `q${q}`, aantal: 1, kandidaten: ['A', `B${q}`] }));
    expect(foutVan(() => countVerdelingen(keten)).code).toBe(code);
  });
});
