import { Wijkcode } from 'buurtaanpak/gebied';
import { safeParseSchema } from 'buurtaanpak/kern/huis';
import { describe, expect, it } from 'vitest';
import { catchCode } from './hulp.js';

describe('Wijkcode', () => {
  it('reads a code as files pad it, in Amsterdam with letters', () => {
    expect(Wijkcode.parse('WK008020  ')).toBe('WK008020');
    expect(Wijkcode.parse('WK0363AA')).toBe('WK0363AA');
  });

  it.each<[unknown]>([['GM80'], ['gm0080'], ['GM00800'], ['WK0080'], [80], [null], [{}]])('refuses %j', (invoer) => {
    expect(catchCode(() => Wijkcode.parse(invoer))).toBe('gebied.wijkcode_ongeldig');
    expect(Wijkcode.safeParse(invoer).success).toBe(false);
  });

  it('puts lost zeros back only when asked', () => {
    expect(Wijkcode.parse('8020', { herstelNullen: true })).toBe('WK008020');
    expect(catchCode(() => Wijkcode.parse('8020'))).toBe('gebied.wijkcode_ongeldig');
  });

  it('knows an exact code', () => {
    expect([Wijkcode.is('WK008020'), Wijkcode.is('WK00802')]).toEqual([true, false]);
  });

  it('has a schema with a code of its own', () => {
    expect(safeParseSchema(Wijkcode.schema, 'WK008020', 'x').success).toBe(true);
    const resultaat = safeParseSchema<string>(Wijkcode.schema, 'GM80', 'x');
    expect(resultaat.success ? [] : resultaat.error.bevindingen.map((b) => b.code)).toEqual([
      'gebied.wijkcode_ongeldig',
    ]);
  });
});
