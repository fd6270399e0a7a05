import {
  Buurtcode,
  containsGebied,
  Gebiedscode,
  Gemeentecode,
  getGemeentecode,
  getWijkcode,
  toTooi,
  Wijkcode,
} from 'buurtaanpak/gebied';
import { safeParseSchema } from 'buurtaanpak/kern';
import { describe, expect, it } from 'vitest';

const code = (fn: () => unknown) => {
  try {
    fn();
  } catch (fout) {
    return (fout as { code?: string }).code;
  }
  return undefined;
};

describe('codes of areas', () => {
  it('reads codes as files pad them', () => {
    expect(Gemeentecode.parse(' GM0080    ')).toBe('GM0080');
    expect(Wijkcode.parse('WK0363AA')).toBe('WK0363AA');
    expect(Buurtcode.parse('BU0363AA01')).toBe('BU0363AA01');
    expect(Gebiedscode.parse('GM0080 ')).toBe('GM0080');
    expect(Gebiedscode.parse('WK008020')).toBe('WK008020');
    expect(Gebiedscode.parse('BU00802001')).toBe('BU00802001');
  });

  it.each<[unknown]>([['GM80'], ['gm0080'], ['GM00800'], ['WK0080'], [80], [null], [{}]])('refuses %j', (invoer) => {
    expect(code(() => Gemeentecode.parse(invoer))).toBe('gebied.gemeentecode_ongeldig');
    expect(code(() => Wijkcode.parse(invoer))).toBe('gebied.wijkcode_ongeldig');
    expect(code(() => Buurtcode.parse(invoer))).toBe('gebied.buurtcode_ongeldig');
    expect(code(() => Gebiedscode.parse(invoer))).toBe('gebied.gebiedscode_ongeldig');
  });

  it('puts lost zeros back only when asked', () => {
    const herstelNullen = true;
    expect(Gemeentecode.parse(80, { herstelNullen })).toBe('GM0080');
    expect(Wijkcode.parse('8020', { herstelNullen })).toBe('WK008020');
    expect(Buurtcode.parse(802001, { herstelNullen })).toBe('BU00802001');
    expect(Buurtcode.parse('BU802001', { herstelNullen })).toBe('BU00802001');
    expect(Buurtcode.parse('363AA01', { herstelNullen })).toBe('BU0363AA01');
    // Six digits cannot be a buurt of gemeente 0: that is the code of a wijk.
    expect(code(() => Buurtcode.parse(2001, { herstelNullen }))).toBe('gebied.buurtcode_ongeldig');
    expect(code(() => Gemeentecode.parse(80.5, { herstelNullen }))).toBe('gebied.gemeentecode_ongeldig');
    expect(code(() => Gemeentecode.parse('WK80', { herstelNullen }))).toBe('gebied.gemeentecode_ongeldig');
  });

  it('knows exact codes', () => {
    expect([Gemeentecode.is('GM0080'), Gemeentecode.is('GM0080 '), Gemeentecode.is(80)]).toEqual([true, false, false]);
    expect([Wijkcode.is('WK008020'), Wijkcode.is('WK00802')]).toEqual([true, false]);
    expect([Buurtcode.is('BU00802001'), Buurtcode.is('WK008020')]).toEqual([true, false]);
  });

  it('knows what lies in what', () => {
    const gemeente = Gemeentecode.parse('GM0080');
    const wijk = Wijkcode.parse('WK008020');
    const buurt = Buurtcode.parse('BU00802001');
    expect(getGemeentecode(buurt)).toBe(gemeente);
    expect(getGemeentecode(gemeente)).toBe(gemeente);
    expect(getWijkcode(buurt)).toBe(wijk);
    expect(getWijkcode(wijk)).toBe(wijk);
    expect(containsGebied(gemeente, buurt)).toBe(true);
    expect(containsGebied(gemeente, gemeente)).toBe(true);
    expect(containsGebied(wijk, gemeente)).toBe(false);
    expect(containsGebied(Wijkcode.parse('WK008021'), buurt)).toBe(false);
  });

  it('goes to TOOI', () => {
    expect(toTooi(Gemeentecode.parse('GM0845'))).toBe('https://identifier.overheid.nl/tooi/id/gemeente/gm0845');
    expect(code(() => toTooi('BU00802001' as never))).toBe('gebied.gemeentecode_ongeldig');
  });

  it('has schemas with codes of its own', () => {
    expect(safeParseSchema(Gemeentecode.schema, 'GM0080', 'x').success).toBe(true);
    for (const [schema, naam] of [
      [Gemeentecode.schema, 'gemeente'],
      [Wijkcode.schema, 'wijk'],
      [Buurtcode.schema, 'buurt'],
    ] as const) {
      const resultaat = safeParseSchema<string>(schema, 'GM80', 'x');
      expect(resultaat.success ? [] : resultaat.error.bevindingen.map((b) => b.code)).toEqual([
        `gebied.${naam}code_ongeldig`,
      ]);
    }
  });
});
