import { Gemeentecode } from 'buurtaanpak/gebied';
import { safeParseSchema } from 'buurtaanpak/kern/huis';
import { describe, expect, it } from 'vitest';
import { catchCode } from './hulp.js';

describe('Gemeentecode', () => {
  it('reads a code as files pad it', () => {
    expect(Gemeentecode.parse(' GM0080    ')).toBe('GM0080');
  });

  it.each<[unknown]>([['GM80'], ['gm0080'], ['GM00800'], ['WK0080'], [80], [null], [{}]])('refuses %j', (invoer) => {
    expect(catchCode(() => Gemeentecode.parse(invoer))).toBe('gebied.gemeentecode_ongeldig');
    expect(Gemeentecode.safeParse(invoer).success).toBe(false);
  });

  it('puts lost zeros back only when asked', () => {
    const herstelNullen = true;
    expect(Gemeentecode.parse(80, { herstelNullen })).toBe('GM0080');
    expect(catchCode(() => Gemeentecode.parse(80.5, { herstelNullen }))).toBe('gebied.gemeentecode_ongeldig');
    expect(catchCode(() => Gemeentecode.parse('WK80', { herstelNullen }))).toBe('gebied.gemeentecode_ongeldig');
  });

  it('knows an exact code', () => {
    expect([Gemeentecode.is('GM0080'), Gemeentecode.is('GM0080 '), Gemeentecode.is(80)]).toEqual([true, false, false]);
  });

  it('has a schema with a code of its own', () => {
    expect(safeParseSchema(Gemeentecode.schema, 'GM0080', 'x').success).toBe(true);
    const resultaat = safeParseSchema<string>(Gemeentecode.schema, 'GM80', 'x');
    expect(resultaat.success ? [] : resultaat.error.bevindingen.map((b) => b.code)).toEqual([
      'gebied.gemeentecode_ongeldig',
    ]);
  });
});
