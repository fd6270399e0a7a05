import { DomeinFout, formatBevinding, isDomeinFout } from 'buurtaanpak/kern';
import { defineCodes, type Kernteksten } from 'buurtaanpak/kern/huis';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';

const codes = defineCodes<Kernteksten>();

const { createBevinding } = codes;

const refuse: typeof codes.refuse = codes.refuse;

describe('DomeinFout', () => {
  test('carries code, params, path and the finding itself', () => {
    try {
      refuse('kern.veld_ontbreekt', { veld: 'naam' }, ['partijen', 0]);
    } catch (fout) {
      expect(fout).toBeInstanceOf(Error);
      expect(fout).toBeInstanceOf(DomeinFout);
      expect(isDomeinFout(fout)).toBe(true);
      expect(fout).toMatchObject({
        name: 'DomeinFout',
        code: 'kern.veld_ontbreekt',
        params: { veld: 'naam' },
        pad: ['partijen', 0],
        bevindingen: [{ code: 'kern.veld_ontbreekt', ernst: 'fout', pad: ['partijen', 0], params: { veld: 'naam' } }],
        message: 'Het veld ontbreekt bij partijen[0] (veld: naam) [kern.veld_ontbreekt].',
      });
      expect(formatBevinding(fout as DomeinFout, nl)).toBe('Het veld naam ontbreekt.');
    }
    expect.assertions(5);
  });
  test('a code of an app is told by its text, and without one by its own words, also when it is named as a method', () => {
    const eigen = { ...nl, 'app.te_laat': 'Dat was {dagen} dagen te laat.' };
    expect(formatBevinding({ code: 'app.te_laat', params: { dagen: 12_000 } }, eigen)).toBe(
      'Dat was 12.000 dagen te laat.',
    );
    expect(formatBevinding({ code: 'app.te_laat', params: { dagen: 3 } }, nl)).toBe(
      'Er is iets mis: te laat (dagen: 3) [app.te_laat].',
    );
    expect(formatBevinding({ code: 'toString', params: {} }, nl)).toBe('Er is iets mis: toString [toString].');
  });
  test('a refusal without a place is about the whole', () => {
    expect(() => refuse('kern.veld_ontbreekt', { veld: 'naam' })).toThrow(expect.objectContaining({ pad: [] }));
  });
  test('without more it is about the whole', () => {
    const fout = new DomeinFout('kern.veld_ontbreekt', { veld: 'naam' });
    expect(fout.pad).toEqual([]);
    expect(fout.bevindingen).toEqual([
      { code: 'kern.veld_ontbreekt', ernst: 'fout', pad: [], params: { veld: 'naam' } },
    ]);
    expect(fout.message).toBe('Het veld ontbreekt (veld: naam) [kern.veld_ontbreekt].');
    expect(new DomeinFout('kern.gewichten_leeg', {}).message).toBe('De gewichten zijn leeg [kern.gewichten_leeg].');
  });
  test('the message lists every finding under the heading of the whole', () => {
    const bevindingen = [
      createBevinding('fout', 'kern.veld_ontbreekt', ['naam'], { veld: 'naam' }),
      createBevinding('fout', 'kern.veld_onbekend', [], { veld: 'x' }),
    ];
    const fout = new DomeinFout('kern.document_ongeldig', { soort: 'x', aantal: 2 }, { bevindingen });
    expect(fout.message.split('\n')).toEqual([
      'Het document is ongeldig (soort: x; aantal: 2) [kern.document_ongeldig].',
      '  Het veld ontbreekt bij naam (veld: naam) [kern.veld_ontbreekt].',
      '  Het veld is onbekend (veld: x) [kern.veld_onbekend].',
    ]);
  });
  test('one of another copy of the library is recognised, other errors are not', () => {
    const vreemd = Object.assign(new Error('x'), { name: 'DomeinFout', code: 'kern.veld_ontbreekt' });
    expect(isDomeinFout(vreemd)).toBe(true);
    expect(isDomeinFout(Object.assign(new Error('x'), { name: 'DomeinFout' }))).toBe(false);
    expect(isDomeinFout(Object.assign(new Error('x'), { code: 'ENOENT' }))).toBe(false);
    expect(isDomeinFout({ name: 'DomeinFout', code: 'x' })).toBe(false);
    expect(isDomeinFout(undefined)).toBe(false);
  });
});
