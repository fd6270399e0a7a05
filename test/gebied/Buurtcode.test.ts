import { Buurtcode } from 'buurtaanpak/gebied';
import { safeParseSchema } from 'buurtaanpak/kern/huis';
import { describe, expect, it } from 'vitest';
import { catchCode } from './hulp.js';

describe('Buurtcode', () => {
  it('reads a code as files pad it, in Amsterdam with letters', () => {
    expect(Buurtcode.parse('BU00802001 ')).toBe('BU00802001');
    expect(Buurtcode.parse('BU0363AA01')).toBe('BU0363AA01');
  });

  it.each<[unknown]>([['GM80'], ['gm0080'], ['GM00800'], ['WK0080'], [80], [null], [{}]])('refuses %j', (invoer) => {
    expect(catchCode(() => Buurtcode.parse(invoer))).toBe('gebied.buurtcode_ongeldig');
    expect(Buurtcode.safeParse(invoer).success).toBe(false);
  });

  it('puts lost zeros back only when asked', () => {
    const herstelNullen = true;
    expect(Buurtcode.parse(802001, { herstelNullen })).toBe('BU00802001');
    expect(Buurtcode.parse('BU802001', { herstelNullen })).toBe('BU00802001');
    expect(Buurtcode.parse('363AA01', { herstelNullen })).toBe('BU0363AA01');
    // Six digits cannot be a buurt of gemeente 0: that is the code of a wijk.
    expect(catchCode(() => Buurtcode.parse(2001, { herstelNullen }))).toBe('gebied.buurtcode_ongeldig');
  });

  it('knows an exact code', () => {
    expect([Buurtcode.is('BU00802001'), Buurtcode.is('WK008020')]).toEqual([true, false]);
  });

  it('has a schema with a code of its own', () => {
    expect(safeParseSchema(Buurtcode.schema, 'BU00802001', 'x').success).toBe(true);
    const resultaat = safeParseSchema<string>(Buurtcode.schema, 'GM80', 'x');
    expect(resultaat.success ? [] : resultaat.error.bevindingen.map((b) => b.code)).toEqual([
      'gebied.buurtcode_ongeldig',
    ]);
  });
});
