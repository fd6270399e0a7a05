import { Gebiedscode } from 'buurtaanpak/gebied';
import { describe, expect, it } from 'vitest';
import { catchCode } from './hulp.js';

describe('Gebiedscode', () => {
  it('reads the code of any kind of area, as files pad it', () => {
    expect(Gebiedscode.parse('GM0080 ')).toBe('GM0080');
    expect(Gebiedscode.parse('WK008020')).toBe('WK008020');
    expect(Gebiedscode.parse('BU00802001')).toBe('BU00802001');
  });

  it.each<[unknown]>([['GM80'], ['gm0080'], ['GM00800'], ['WK0080'], [80], [null], [{}]])('refuses %j', (invoer) => {
    expect(catchCode(() => Gebiedscode.parse(invoer))).toBe('gebied.gebiedscode_ongeldig');
    expect(Gebiedscode.safeParse(invoer).success).toBe(false);
  });

  it('knows an exact code', () => {
    expect(['BU00802001', 'WK008020', 'GM0080', 'GM0080 '].map(Gebiedscode.is)).toEqual([true, true, true, false]);
  });
});
