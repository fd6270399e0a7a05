import { createKoppeling, Koppeling } from 'buurtaanpak/gebied';
import { describe, expect, test } from 'vitest';
import { deepFreeze } from '../hulp.js';

const koppeling = deepFreeze({
  van: 2020,
  naar: 2024,
  delen: [{ van: 'BU04790101', naar: 'BU04790111', aandeel: 1, aandeelOppervlakte: 0.5 }],
});

describe('Koppeling', () => {
  test('reads a mapping as JSON keeps it', () => {
    expect(Koppeling.parse(JSON.parse(JSON.stringify(koppeling)))).toEqual(koppeling);
    expect(Koppeling.is(koppeling)).toBe(true);
  });

  test('tells every problem of form at once, with its place', () => {
    const fout = { van: 1800, naar: 2024, delen: [{ van: '', naar: 'B', aandeel: 2 }] };
    const resultaat = Koppeling.safeParse(fout);
    expect(resultaat.success ? [] : resultaat.error.bevindingen.map(({ code, pad }) => [code, pad])).toEqual([
      ['kern.te_klein', ['van']],
      ['kern.te_klein', ['delen', 0, 'van']],
      ['kern.te_groot', ['delen', 0, 'aandeel']],
    ]);
    expect(Koppeling.is(fout)).toBe(false);
    expect(() => Koppeling.parse(fout)).toThrow(expect.objectContaining({ code: 'kern.document_ongeldig' }));
  });

  test('has no version, as it is kept inside what an app keeps: soort and versie are unknown fields', () => {
    const resultaat = Koppeling.safeParse({ ...koppeling, versie: 1 });
    expect(resultaat.success ? [] : resultaat.error.bevindingen.map(({ code }) => code)).toEqual([
      'kern.veld_onbekend',
    ]);
  });

  test('takes what createKoppeling makes', () => {
    const eenheden = [{ van: 'A', naar: 'B', inwoners: 4 }];
    const made = createKoppeling({ soort: 'eenheden', eenheden }, { van: 2020, naar: 2024 });
    expect(Koppeling.parse(JSON.parse(JSON.stringify(made)))).toEqual(made);
    const codes = createKoppeling({ soort: 'codes', codes: [] }, { van: 2020, naar: 2024 });
    expect(Koppeling.parse(JSON.parse(JSON.stringify(codes)))).toEqual(codes);
  });
});
