import { Buurtcode, Gebiedscode, Gemeentecode, Wijkcode } from 'buurtaanpak/gebied';
import { safeParseSchema } from 'buurtaanpak/kern/huis';
import { describe, expect, it } from 'vitest';
import { catchCode } from './hulp.js';

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
    expect(catchCode(() => Gemeentecode.parse(invoer))).toBe('gebied.gemeentecode_ongeldig');
    expect(catchCode(() => Wijkcode.parse(invoer))).toBe('gebied.wijkcode_ongeldig');
    expect(catchCode(() => Buurtcode.parse(invoer))).toBe('gebied.buurtcode_ongeldig');
    expect(catchCode(() => Gebiedscode.parse(invoer))).toBe('gebied.gebiedscode_ongeldig');
  });

  it('puts lost zeros back only when asked', () => {
    const herstelNullen = true;
    expect(Gemeentecode.parse(80, { herstelNullen })).toBe('GM0080');
    expect(Wijkcode.parse('8020', { herstelNullen })).toBe('WK008020');
    expect(Buurtcode.parse(802001, { herstelNullen })).toBe('BU00802001');
    expect(Buurtcode.parse('BU802001', { herstelNullen })).toBe('BU00802001');
    expect(Buurtcode.parse('363AA01', { herstelNullen })).toBe('BU0363AA01');
    // Six digits cannot be a buurt of gemeente 0: that is the code of a wijk.
    expect(catchCode(() => Buurtcode.parse(2001, { herstelNullen }))).toBe('gebied.buurtcode_ongeldig');
    expect(catchCode(() => Gemeentecode.parse(80.5, { herstelNullen }))).toBe('gebied.gemeentecode_ongeldig');
    expect(catchCode(() => Gemeentecode.parse('WK80', { herstelNullen }))).toBe('gebied.gemeentecode_ongeldig');
  });

  it('knows exact codes', () => {
    expect([Gemeentecode.is('GM0080'), Gemeentecode.is('GM0080 '), Gemeentecode.is(80)]).toEqual([true, false, false]);
    expect([Wijkcode.is('WK008020'), Wijkcode.is('WK00802')]).toEqual([true, false]);
    expect([Buurtcode.is('BU00802001'), Buurtcode.is('WK008020')]).toEqual([true, false]);
    expect(['BU00802001', 'WK008020', 'GM0080', 'GM0080 '].map(Gebiedscode.is)).toEqual([true, true, true, false]);
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
