import { DomeinFout, formatBevinding, type Paramwaarde } from 'buurtaanpak/kern';
import { defineCodes, type Kernteksten, showWaarde } from 'buurtaanpak/kern/huis';
import { en, nl, type Teksten } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import { codeVan } from '../hulp.js';

const codes = defineCodes<Kernteksten>();

const { createBevinding } = codes;

const zin = (waarde: Paramwaarde, teksten: Teksten = nl, naam = 'minimum') =>
  formatBevinding({ code: 'kern.te_klein', params: { minimum: waarde, [naam]: waarde } }, teksten).slice(
    teksten === nl
      ? 'De waarde is te klein of te kort: minimaal '.length
      : 'The value is too small or too short: at least '.length,
    -1,
  );

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
    [Number.NaN, 'geen getal', 'no number'],
    [Number.POSITIVE_INFINITY, 'oneindig', 'infinite'],
    [23.456789012, '23,4568', '23.4568'],
    [0.00123456789, '0,00123457', '0.00123457'],
    ['0.05', '€ 0,05', '€ 0.05'],
    ['0.12345', '0,12345', '0.12345'],
    ['-131000.5', '−131.000,5', '−131,000.5'],
    ['0.30000000000000004', '0,3', '0.3'],
    ['1e-7', '1,00 × 10^−7', '1.00 × 10^−7'],
    ['0.5 … 2.5', '0,5 … 2,5', '0.5 … 2.5'],
    ['0.35, 0.65, 2', '0,35; 0,65; 2', '0.35; 0.65; 2'],
    ['2026-09', 'september 2026', 'September 2026'],
    ['1.2.3', '1.2.3', '1.2.3'],
    ['60000.00', '€ 60.000,00', '€ 60,000.00'],
    ['-0.50', '€ −0,50', '€ −0.50'],
    ['2028-02-29', '29 februari 2028', '29 February 2028'],
    ['2027-02-29', '2027-02-29', '2027-02-29'],
    [[1.5, '2026-12-01'], '1,5; 1 december 2026', '1.5, 1 December 2026'],
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
    expect(fout('number', 'string', nl)).toBe('Hier hoort een getal te staan, niet een tekst tussen aanhalingstekens.');
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

describe('the options', () => {
  const bevinding = {
    code: 'selectie.waar_onbekend',
    pad: ['quota', 0, 'waar'],
    params: { code: 'BU00801101', suggestie: 'BU00801102' },
  };
  test('pad writes the place before the text; the root has none', () => {
    const zin = formatBevinding(bevinding, nl);
    expect(formatBevinding(bevinding, nl, { pad: false })).toBe(zin);
    expect(formatBevinding(bevinding, nl, { pad: true })).toBe(
      `quotum 1, waar: het gebied${zin.slice('het gebied'.length)}`,
    );
    expect(formatBevinding({ ...bevinding, pad: [] }, nl, { pad: true })).toBe(zin);
    expect(formatBevinding({ code: bevinding.code, params: bevinding.params }, nl, { pad: true })).toBe(zin);
    const onbekend = { code: 'proef.te_laat', pad: ['start'], params: { dagen: 3 } };
    expect(formatBevinding(onbekend, nl, { pad: true })).toBe(
      'start: er is iets mis: te laat (dagen: 3) [proef.te_laat].',
    );
  });
  test('namen gives a name to a code, alone or in a list, and to nothing else', () => {
    const namen = { BU00801101: 'Bilgaard', toString: 'x' };
    expect(formatBevinding(bevinding, nl, { namen })).toBe(
      'Het gebied Bilgaard is onbekend: geen buurt of wijk heeft die code (lijkt op: BU00801102).',
    );
    const lijst = { code: 'proef.x', params: { codes: ['BU00801101', 'BU00801102'], aantal: 3 } };
    expect(formatBevinding(lijst, nl, { namen })).toContain('(codes: Bilgaard, BU00801102; aantal: 3)');
    expect(formatBevinding({ code: 'proef.x', params: { a: 'valueOf' } }, nl, { namen })).toContain('(a: valueOf)');
  });
  test('a p-value below 0.001 is written as a bound, another small number is not', () => {
    const tekst = (naam: string, waarde: number) =>
      formatBevinding({ code: 'proef.x', params: { [naam]: waarde } }, { ...nl, 'proef.x': `{${naam}}` });
    expect([tekst('p', 0.0009), tekst('p', 0.001), tekst('verschil', 0.0009)]).toEqual([
      'kleiner dan 0,001',
      '0,001',
      '0,0009',
    ]);
    expect(tekst('kleinsteP', 0)).toBe('kleiner dan 0,001');
  });
  test('options of another form are refused', () => {
    expect(codeVan(() => formatBevinding(bevinding, nl, null as never))).toBe('kern.document_ongeldig');
  });
});

test('what is no finding is refused with a code, and an error of the library is one', () => {
  const zonder = [
    null,
    undefined,
    3,
    'x',
    [],
    {},
    { code: 'a.b' },
    { code: 3, params: {} },
    { code: 'a.b', params: null },
  ];
  for (const geen of [...zonder, { code: 'a.b', params: {}, pad: 'x' }]) {
    expect(codeVan(() => formatBevinding(geen as never, nl))).toBe('kern.document_ongeldig');
  }
  const bevinding = { code: 'proef.x', params: { a: 'b' } };
  expect(codeVan(() => formatBevinding(bevinding, nl, { namen: null as never }))).toBe('kern.document_ongeldig');
  const vreemd = { namen: { waarde: { code: 'x' } } as never };
  expect(codeVan(() => formatBevinding({ code: 'proef.x', params: { a: 'waarde' } }, nl, vreemd))).toBe(
    'kern.document_ongeldig',
  );
  const fout = new DomeinFout('proef.x', { a: 'b' }, { pad: ['start'] });
  expect(formatBevinding(fout, nl, { pad: true })).toBe('start: er is iets mis: x (a: b) [proef.x].');
});
