import { DomeinFout, formatBevinding, isDomeinFout, type Paramwaarde } from 'buurtaanpak/kern';
import { defineCodes, formatPad, type Kernteksten, showWaarde } from 'buurtaanpak/kern/huis';
import { en, nl, type Teksten } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';

const codes = defineCodes<Kernteksten>();
const { createBevinding } = codes;
const refuse: typeof codes.refuse = codes.refuse;

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
    expect(formatBevinding(bevinding, nl)).toBe(
      'De periode loopt terug: van 1 januari 2027 tot en met 1 januari 2026.',
    );
    expect(formatBevinding(bevinding, en)).toBe('The period runs backwards: from 1 January 2027 to 1 January 2026.');
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

const zin = (waarde: Paramwaarde, teksten: Teksten = nl, naam = 'minimum') =>
  formatBevinding({ code: 'kern.te_klein', params: { minimum: waarde, [naam]: waarde } }, teksten).slice(
    teksten === nl
      ? 'De waarde is te klein of te kort: minimaal '.length
      : 'The value is too small or too short: at least '.length,
    -1,
  );

describe('a number, a day and an amount in a sentence', () => {
  test.each([
    [0.05, '0,05', '0.05'],
    [-1234.5, '−1234,5', '−1234.5'],
    [2026, '2026', '2026'],
    [9999.25, '9999,25', '9999.25'],
    [10_000, '10.000', '10,000'],
    [-1234567.25, '−1.234.567,25', '−1,234,567.25'],
    [0.1 + 0.2, '0,3', '0.3'],
    [1e21, '1,00 × 10^21', '1.00 × 10^21'],
    [2.5e-9, '2,50 × 10^−9', '2.50 × 10^−9'],
    [0, '0', '0'],
    [Number.NaN, 'NaN', 'NaN'],
    ['60000.00', '€ 60.000,00', '€ 60,000.00'],
    ['-0.50', '€ -0,50', '€ -0.50'],
    ['2028-02-29', '29 februari 2028', '29 February 2028'],
    ['2027-02-29', '2027-02-29', '2027-02-29'],
    [[1.5, '2026-12-01'], '1,5, 1 december 2026', '1.5, 1 December 2026'],
  ])('%o is written as %s and %s', (waarde, nederlands, engels) => {
    expect(zin(waarde)).toBe(nederlands);
    expect(zin(waarde, en)).toBe(engels);
  });

  test('what is no param is shown as it is', () => {
    expect(zin(true as never)).toBe('true');
    expect(zin(null as never)).toBe('null');
  });

  test('a number of the list of taakvelden is no amount', () => {
    const params = { taakveld: '0.10', jaar: 2026 };
    expect(formatBevinding({ code: 'financiering.taakveld_onbekend', params }, nl)).toContain('0.10');
  });

  test('the kind of a wrong value is told in words', () => {
    const fout = (verwacht: string, gekregen: string, teksten: Teksten) =>
      formatBevinding({ code: 'kern.type_verkeerd', params: { verwacht, gekregen } }, teksten);
    expect(fout('number', 'string', nl)).toBe('Hier hoort een getal te staan, niet een tekst.');
    expect(fout('int', 'null', nl)).toBe('Hier hoort een geheel getal te staan, niet een lege waarde.');
    expect(fout('array', 'object', en)).toBe('Here a list is expected, not an object.');
    expect(fout('nan', 'toString', nl)).toBe('Hier hoort nan te staan, niet toString.');
    const datum = (waarde: unknown) =>
      formatBevinding({ code: 'kern.datum_ongeldig', params: { waarde: showWaarde(waarde) } }, nl);
    expect(datum({})).toBe('De datum (een object) bestaat niet of is niet geschreven als jjjj-mm-dd.');
    expect(datum([1, 2])).toBe('De datum (een lijst) bestaat niet of is niet geschreven als jjjj-mm-dd.');
    expect(datum(undefined)).toBe('De datum (een lege waarde) bestaat niet of is niet geschreven als jjjj-mm-dd.');
    expect(datum('object')).toBe('De datum "object" bestaat niet of is niet geschreven als jjjj-mm-dd.');
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
        message: 'Veld ontbreekt bij partijen[0]: veld naam (kern.veld_ontbreekt).',
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
    expect(formatBevinding({ code: 'app.te_laat', params: { dagen: 3 } }, nl)).toBe('Te laat: dagen 3 (app.te_laat).');
    expect(formatBevinding({ code: 'toString', params: {} }, nl)).toBe('ToString (toString).');
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
    expect(fout.message).toBe('Veld ontbreekt: veld naam (kern.veld_ontbreekt).');
    expect(new DomeinFout('kern.gewichten_leeg', {}).message).toBe('Gewichten leeg (kern.gewichten_leeg).');
  });
  test('the message lists every finding under the heading of the whole', () => {
    const bevindingen = [
      createBevinding('fout', 'kern.veld_ontbreekt', ['naam'], { veld: 'naam' }),
      createBevinding('fout', 'kern.veld_onbekend', [], { veld: 'x' }),
    ];
    const fout = new DomeinFout('kern.document_ongeldig', { soort: 'x', aantal: 2 }, { bevindingen });
    expect(fout.message.split('\n')).toEqual([
      'Document ongeldig: soort x, aantal 2 (kern.document_ongeldig).',
      '  Veld ontbreekt bij naam: veld naam (kern.veld_ontbreekt).',
      '  Veld onbekend: veld x (kern.veld_onbekend).',
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
