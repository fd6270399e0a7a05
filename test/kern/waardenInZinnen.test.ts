import { formatBevinding, type Paramwaarde } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';

type Options = Parameters<typeof formatBevinding>[2];

/** A value as it stands in a sentence, as the param with a name, in the sentence of a code. */
function show(waarde: Paramwaarde, naam = 'x', code = 'proef.x', options?: Options): string {
  return formatBevinding({ code, params: { [naam]: waarde } }, { ...nl, [code]: `{${naam}}` }, options);
}

describe('the type of a value has a word where a type can stand', () => {
  test.each([
    ['gekregen', 'array(12)', 'een lijst'],
    ['verwacht', 'array(3)', 'een lijst'],
    ['gekregen', 'array', 'een lijst'],
    ['gekregen', 'string', 'een tekst tussen aanhalingstekens'],
    ['waarde', 'undefined', '(een lege waarde)'],
    ['waarde', 'array(10)', '(een lijst)'],
    // Elsewhere it is somebody's own word.
    ['partij', 'string', 'string'],
    ['gekregen', 'xarray(3)', 'xarray(3)'],
    ['gekregen', 'array(3)x', 'array(3)x'],
    ['gekregen', 'toString', 'toString'],
  ])('%s %s is %s', (naam, waarde, tekst) => expect(show(waarde, naam)).toBe(tekst));
});

describe('a reason has words, and what is no reason keeps its own', () => {
  test.each([
    ['reden', 'geheim', nl['kern.woord_geheim']],
    ['reden', 'niet_geleverd', nl['kern.woord_niet_geleverd']],
    ['reden', 'toString', 'toString'],
    ['partij', 'geheim', 'geheim'],
    ['reden', 'Te weinig vrijwilligers', 'Te weinig vrijwilligers'],
  ])('%s %s', (naam, waarde, tekst) => expect(show(waarde, naam)).toBe(tekst));
});

describe('a number in a text', () => {
  test.each([
    ['1.5', '1,5'],
    ['-1.5', '−1,5'],
    ['9999.5', '9999,5'],
    ['10000.5', '10.000,5'],
    ['-10000.5', '−10.000,5'],
    ['-9999.5', '−9999,5'],
    ['0.3333333333', '0,333333'],
    ['1.5e-7', '1,50 × 10^−7'],
    ['1.5e+22', '1,50 × 10^22'],
    ['5e-7', '5,00 × 10^−7'],
    ['5e21', '5,00 × 10^21'],
    // A number of many points, such as an address, is none.
    ['1.2.3', '1.2.3'],
    ['1.25.3', '1.25.3'],
    ['x1.5', 'x1.5'],
    ['1.5x', '1.5x'],
    // The ends of a range.
    ['1.5 … 2.5', '1,5 … 2,5'],
    ['1.5, 2.5', '1,5; 2,5'],
    ['1, 2', '1, 2'],
  ])('%s is %s', (waarde, tekst) => expect(show(waarde)).toBe(tekst));

  test('is a name in a version', () => {
    expect([show('1.5', 'versie'), show('1.5, 2.5', 'versie'), show('8.2', 'taakveld')]).toEqual([
      '1.5',
      '1.5, 2.5',
      '8.2',
    ]);
  });
});

describe('an amount', () => {
  test.each([
    ['1.50', 'bedrag', 'proef.x', '€ 1,50'],
    ['-1234567.50', 'bedrag', 'financiering.x', '€ −1.234.567,50'],
    ['-0.05', 'bedrag', 'financiering.x', '€ −0,05'],
    // A score, a share and a percentage are none.
    ['1.50', 'score', 'proef.x', '1,50'],
    ['1.50', 'procent', 'financiering.x', '1,50'],
    ['1.50', 'bedrag', 'routekaart.x', '1,50'],
    ['1.50', 'bedrag', 'kerncijfers.x', '1,50'],
  ])('%s as %s in %s is %s', (waarde, naam, code, tekst) => expect(show(waarde, naam, code)).toBe(tekst));
});

describe('a day, a month, a fingerprint', () => {
  const merk = `sha256:${'ab'.repeat(32)}`;
  test.each([
    ['2026-09-01', '1 september 2026'],
    ['2026-01', 'januari 2026'],
    ['2026-10', 'oktober 2026'],
    ['2026-12', 'december 2026'],
    ['2026-13', '2026-13'],
    ['2026-00', '2026-00'],
    ['12026-01', '12026-01'],
    ['2026-011', '2026-011'],
    [merk, 'sha256:abababababab…'],
    [`${merk}a`, `${merk}a`],
    [`x${merk}`, `x${merk}`],
  ])('%s is %s', (waarde, tekst) => expect(show(waarde)).toBe(tekst));
});

describe('the text of a code', () => {
  test.each([
    ['selectie.loting_leeg', 'er is niets te loten: geen buurten staan bijna gelijk bij de grens'],
    ['overeenkomst.buurt_niet_gestopt', 'buurt niet gestopt'],
    ['xselectie.loting_leeg2', 'xselectie.loting_leeg2'],
    ['proef.toString', 'proef, to string'],
  ])('%s is %s', (waarde, tekst) => expect(show(waarde, 'code')).toBe(tekst));
});

describe('a place, a key and a word', () => {
  test.each([
    ['deelnemers[12].keuze', 'plek', 'deelnemer 13, keuze'],
    ['deelnemers[0].keuze', 'plek', 'deelnemer 1, keuze'],
    ['regels.10.motief', 'veld', 'regel 11, motief'],
    ['keuze.kandidaten', 'veld', 'keuze.kandidaten'],
    ['Keuze.kandidaten', 'plek', 'Keuze.kandidaten'],
    ['aantal_x@leeftijd=65_plus:2024', 'wat', 'aantal x (leeftijd 65 plus) (2024)'],
    ['aantal_x:2024:x', 'wat', 'aantal x:2024:x'],
    ['niet_samen (12)', 'regel', 'niet samen (12)'],
    ['niet_samen (x)', 'regel', 'niet_samen (x)'],
    ['niet_samen (3)x', 'regel', 'niet_samen (3)x'],
    ['-niet_samen', 'regel', '-niet_samen'],
    ['leeuwarden/burgemeester', 'wie', 'leeuwarden (burgemeester)'],
    ['leeuwarden/burgemeester/x', 'wie', 'leeuwarden/burgemeester/x'],
  ])('%s as %s is %s', (waarde, naam, tekst) => expect(show(waarde, naam)).toBe(tekst));
});

describe('a value of a figure has the unit of that figure', () => {
  const eenheden = { hitte: 'procent', personen: 'aantal' };
  const tell = (params: Readonly<Record<string, Paramwaarde>>, keuze: Options = { eenheden }) =>
    formatBevinding({ code: 'proef.x', params }, { ...nl, 'proef.x': '{waarde}' }, keuze);
  test('by its key, whichever param names it', () => {
    expect(tell({ cijfer: 'hitte', waarde: 12.5 })).toBe(tell({ sleutel: 'hitte', waarde: 12.5 }));
    expect(tell({ cijfer: 'hitte', waarde: 12.5 })).toContain('%');
    expect(tell({ kenmerk: 'hitte', cijfer: 'onbekend', waarde: 12.5 })).toContain('%');
  });
  test('and not when the key is unknown, is no text, or no units were handed over', () => {
    expect(tell({ cijfer: 'x', waarde: 12.5 })).toBe('12,5');
    expect(tell({ cijfer: 'toString', waarde: 12.5 })).toBe('12,5');
    expect(tell({ cijfer: 3, waarde: 12.5 })).toBe('12,5');
    expect(tell({ cijfer: 'hitte', waarde: 12.5 }, {})).toBe('12,5');
  });
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [12_345, '12.345'],
    [1234.5678, '1234,57'],
    [-0.5, '−0,5'],
    [0.012345, '0,012345'],
    [1e15, '1,00 × 10^15'],
    [1e-7, '1,00 × 10^−7'],
    [1e-6, '0,000001'],
  ])('%d is %s', (waarde, tekst) => expect(show(waarde)).toBe(tekst));
  test('a chance that is very small is written as a bound', () => {
    expect([show(0.0009, 'p'), show(0.001, 'p'), show(0.0009, 'x')]).toEqual([
      nl['kern.woord_kleine_kans'],
      '0,001',
      '0,0009',
    ]);
  });
});

describe('a list', () => {
  test('has commas, and semicolons when one of its items has a comma', () => {
    expect(show(['a', 'b'])).toBe('a, b');
    expect(show(['a, x', 'b'])).toBe('a, x; b');
    expect(show([1.5, 2])).toBe('1,5; 2');
  });
  test('has the names that were handed over', () => {
    expect(show(['BU01', 'BU02'], 'buurten', 'proef.x', { namen: { BU01: 'Oost' } })).toBe('Oost, BU02');
  });
});
