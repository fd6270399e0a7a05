import {
  createBevinding,
  DomeinFout,
  formatBevinding,
  formatPad,
  isDomeinFout,
  refuse,
  showWaarde,
} from 'buurtaanpak/kern';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';

describe('texts', () => {
  test('a finding reads in the language of the table', () => {
    const bevinding = createBevinding('waarschuwing', 'kern.periode_omgekeerd', ['termijn'], {
      van: '2027-01-01',
      tot: '2026-01-01',
    });
    expect(bevinding).toEqual({
      code: 'kern.periode_omgekeerd',
      ernst: 'waarschuwing',
      pad: ['termijn'],
      params: { van: '2027-01-01', tot: '2026-01-01' },
    });
    expect(formatBevinding(bevinding, nl)).toBe('De periode loopt terug: van 2027-01-01 tot en met 2026-01-01.');
    expect(formatBevinding(bevinding, en)).toBe('The period runs backwards: from 2027-01-01 to 2026-01-01.');
  });
  test('lists are joined, and a param without a value stays visible', () => {
    const params = { waarde: '"drie"', keuzes: ['een', 2] };
    expect(formatBevinding({ code: 'kern.keuze_onbekend', params }, en)).toBe(
      '"drie" cannot stand here; choose from een, 2.',
    );
    expect(formatBevinding({ code: 'kern.keuze_onbekend', params: { waarde: 'x' } }, en)).toBe(
      'x cannot stand here; choose from {keuzes}.',
    );
    expect(formatBevinding({ code: 'kern.veld_onbekend', params: { veld: '{waarde}', waarde: 'x' } }, en)).toBe(
      'The field {waarde} is unknown.',
    );
    expect(formatBevinding({ code: 'kern.veld_onbekend', params: Object.create({ veld: 'geerfd' }) }, en)).toBe(
      'The field {veld} is unknown.',
    );
  });
});

test('a path reads as a developer writes it', () => {
  expect(formatPad([])).toBe('');
  expect(formatPad(['bijdragen', 0, 'bedrag'])).toBe('bijdragen[0].bedrag');
  expect(formatPad([3, 'naam'])).toBe('[3].naam');
});

test.each([
  ['tekst', '"tekst"'],
  [5, '5'],
  [Number.NaN, 'NaN'],
  [null, 'null'],
  [undefined, 'undefined'],
  [true, 'true'],
  [10n, '10'],
  [[1, 2], 'array(2)'],
  [{ a: 1 }, 'object'],
  [() => 1, 'function'],
  [Symbol('x'), 'symbol'],
  ['x'.repeat(100), `"${'x'.repeat(79)}…`],
  ['x'.repeat(78), `"${'x'.repeat(78)}"`],
])('%o is shown as %s', (waarde, tekst) => {
  expect(showWaarde(waarde)).toBe(tekst);
});

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
        message: 'partijen[0]: kern.veld_ontbreekt {"veld":"naam"}',
      });
      expect(formatBevinding(fout as DomeinFout, nl)).toBe('Het veld naam ontbreekt.');
    }
    expect.assertions(5);
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
    expect(fout.message).toBe('kern.veld_ontbreekt {"veld":"naam"}');
  });
  test('the message lists every finding under the heading of the whole', () => {
    const bevindingen = [
      createBevinding('fout', 'kern.veld_ontbreekt', ['naam'], { veld: 'naam' }),
      createBevinding('fout', 'kern.veld_onbekend', [], { veld: 'x' }),
    ];
    const fout = new DomeinFout('kern.document_ongeldig', { soort: 'x', aantal: 2 }, { bevindingen });
    expect(fout.message.split('\n')).toEqual([
      'kern.document_ongeldig {"soort":"x","aantal":2}',
      '  naam: kern.veld_ontbreekt {"veld":"naam"}',
      '  kern.veld_onbekend {"veld":"x"}',
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
