import {
  containsGebied,
  getGemeentecode,
  getWijkcode,
  isBuurtcode,
  isGemeentecode,
  isWijkcode,
  parseBuurtcode,
  parseGebiedscode,
  parseGemeentecode,
  parseWijkcode,
  toTooiGemeente,
} from 'buurtaanpak/gebied';
import { BuurtcodeSchema, GemeentecodeSchema, WijkcodeSchema } from 'buurtaanpak/gebied/huis';
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
    expect(parseGemeentecode(' GM0080    ')).toBe('GM0080');
    expect(parseWijkcode('WK0363AA')).toBe('WK0363AA');
    expect(parseBuurtcode('BU0363AA01')).toBe('BU0363AA01');
    expect(parseGebiedscode('GM0080 ')).toBe('GM0080');
    expect(parseGebiedscode('WK008020')).toBe('WK008020');
    expect(parseGebiedscode('BU00802001')).toBe('BU00802001');
  });

  it.each<[unknown]>([['GM80'], ['gm0080'], ['GM00800'], ['WK0080'], [80], [null], [{}]])('refuses %j', (invoer) => {
    expect(code(() => parseGemeentecode(invoer))).toBe('gebied.gemeentecode_ongeldig');
    expect(code(() => parseWijkcode(invoer))).toBe('gebied.wijkcode_ongeldig');
    expect(code(() => parseBuurtcode(invoer))).toBe('gebied.buurtcode_ongeldig');
    expect(code(() => parseGebiedscode(invoer))).toBe('gebied.gebiedscode_ongeldig');
  });

  it('puts lost zeros back only when asked', () => {
    const herstelNullen = true;
    expect(parseGemeentecode(80, { herstelNullen })).toBe('GM0080');
    expect(parseWijkcode('8020', { herstelNullen })).toBe('WK008020');
    expect(parseBuurtcode(802001, { herstelNullen })).toBe('BU00802001');
    expect(parseBuurtcode('BU802001', { herstelNullen })).toBe('BU00802001');
    expect(parseBuurtcode('363AA01', { herstelNullen })).toBe('BU0363AA01');
    // Six digits cannot be a buurt of gemeente 0: that is the code of a wijk.
    expect(code(() => parseBuurtcode(2001, { herstelNullen }))).toBe('gebied.buurtcode_ongeldig');
    expect(code(() => parseGemeentecode(80.5, { herstelNullen }))).toBe('gebied.gemeentecode_ongeldig');
    expect(code(() => parseGemeentecode('WK80', { herstelNullen }))).toBe('gebied.gemeentecode_ongeldig');
  });

  it('knows exact codes', () => {
    expect([isGemeentecode('GM0080'), isGemeentecode('GM0080 '), isGemeentecode(80)]).toEqual([true, false, false]);
    expect([isWijkcode('WK008020'), isWijkcode('WK00802')]).toEqual([true, false]);
    expect([isBuurtcode('BU00802001'), isBuurtcode('WK008020')]).toEqual([true, false]);
  });

  it('knows what lies in what', () => {
    const gemeente = parseGemeentecode('GM0080');
    const wijk = parseWijkcode('WK008020');
    const buurt = parseBuurtcode('BU00802001');
    expect(getGemeentecode(buurt)).toBe(gemeente);
    expect(getGemeentecode(gemeente)).toBe(gemeente);
    expect(getWijkcode(buurt)).toBe(wijk);
    expect(getWijkcode(wijk)).toBe(wijk);
    expect(containsGebied(gemeente, buurt)).toBe(true);
    expect(containsGebied(gemeente, gemeente)).toBe(true);
    expect(containsGebied(wijk, gemeente)).toBe(false);
    expect(containsGebied(parseWijkcode('WK008021'), buurt)).toBe(false);
  });

  it('goes to TOOI', () => {
    expect(toTooiGemeente(parseGemeentecode('GM0845'))).toBe('https://identifier.overheid.nl/tooi/id/gemeente/gm0845');
    expect(code(() => toTooiGemeente('BU00802001' as never))).toBe('gebied.gemeentecode_ongeldig');
  });

  it('has schemas with codes of its own', () => {
    expect(safeParseSchema(GemeentecodeSchema, 'GM0080', 'x').success).toBe(true);
    for (const [schema, naam] of [
      [GemeentecodeSchema, 'gemeente'],
      [WijkcodeSchema, 'wijk'],
      [BuurtcodeSchema, 'buurt'],
    ] as const) {
      const resultaat = safeParseSchema<string>(schema, 'GM80', 'x');
      expect(resultaat.success ? [] : resultaat.error.bevindingen.map((b) => b.code)).toEqual([
        `gebied.${naam}code_ongeldig`,
      ]);
    }
  });
});
