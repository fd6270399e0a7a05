import { euro } from 'buurtaanpak/kern';
import { listRijen, renderCsv, type Verslagtabel, type Verslagwaarde } from 'buurtaanpak/verslag';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tabel } from './proefverslag.js';

const one = (waarde: Verslagwaarde): Verslagtabel => ({
  id: 't',
  titel: 'T',
  kolommen: [{ sleutel: 'k', kop: 'K' }],
  rijen: [[waarde]],
  totaalrijen: [],
  totaalkolommen: [],
});

const cel = (waarde: Verslagwaarde, options = {}) =>
  renderCsv(one(waarde), { bom: false, ...options }).split('\r\n')[1];

const tekst = (waarde: string) => cel({ soort: 'tekst', waarde });

describe('renderCsv', () => {
  test('begins with the byte order mark of UTF-8 and ends lines as Excel does', () => {
    const csv = renderCsv(tabel);
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv).toBe(
      '\ufeff"Jaar";"Bedrag";"Deel"\r\n2026;150000,00;n.v.t.\r\n2027;60000,00;n.v.t.\r\n2028;60000,00;n.v.t.\r\n"Totaal";270000,00;geheim\r\n',
    );
  });

  test('figures have a decimal comma and no points', () => {
    expect(cel({ soort: 'getal', waarde: -1234567.5, decimalen: 1 })).toBe('-1234567,5');
    expect(cel({ soort: 'percentage', waarde: 0.125, decimalen: 1 })).toBe('12,5%');
    expect(cel({ soort: 'bedrag', waarde: euro('-1234.5') })).toBe('-1234,50');
    expect(cel({ soort: 'datum', waarde: '2026-09-01' as never })).toBe('2026-09-01');
    expect(cel({ soort: 'onderdrukt' })).toBe('x');
  });

  test('a text that looks like a number stays a text, and without the mark of Excel no formula all the same', () => {
    const lijst = ['0.10', '-5', '3-2'];
    expect(lijst.map(tekst)).toEqual(['"=""0.10"""', '"=""-5"""', '"=""3-2"""']);
    const kaal = (waarde: string) => cel({ soort: 'tekst', waarde }, { behoudTekst: false });
    expect(lijst.map(kaal)).toEqual(['"0.10"', `"'-5"`, '"3-2"']);
  });

  // The payloads of the OWASP page on CSV injection and its variants.
  test.each([
    '=1+1',
    '+1+1|x',
    '-2+3+cmd',
    '@SUM(1)',
    "=cmd|' /C calc'!A0",
    '\uff1d1',
    '%0A=1',
    '\t=1',
    '\r=1',
    ' =1',
    '|x',
    '\u22121+1',
    '\ufe661',
  ])('a text can never become a formula: %j', (waarde) => {
    expect(parse(`${tekst(waarde)}\r\n`, { delimiter: ';' })[0]?.[0]).toMatch(/^'/);
  });

  test.each([';', ',', '\t', '|'])(
    'no part of a text is a field of its own for a reader with another sign: %j',
    (delimiter) => {
      const waarde = `Wieken${delimiter}=1+1`;
      const tafel = { ...one({ soort: 'tekst', waarde }), kolommen: [{ sleutel: 'k', kop: `Kop${delimiter}=1` }] };
      const schoon = (tekst_: string) => tekst_.replace('\t', ' ');
      expect(parse(renderCsv(tafel, { bom: false }), { delimiter })).toEqual([
        [schoon(`Kop${delimiter}=1`)],
        [schoon(waarde)],
      ]);
    },
  );

  test('every text comes back from an independent parser, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), (teksten) => {
        const rij: Verslagwaarde[] = teksten.map((waarde) => ({ soort: 'tekst', waarde }));
        const csv = renderCsv(
          {
            ...one({ soort: 'onderdrukt' }),
            kolommen: rij.map((_, i) => ({ sleutel: `k${i}`, kop: 'k' })),
            rijen: [rij],
          },
          { behoudTekst: false },
        );
        const [, terug] = parse(csv, { delimiter: ';', bom: true, relax_column_count: true }) as string[][];
        const schoon = teksten.map((een) =>
          een
            .replace(/\s+/gu, ' ')
            .replace(/[\p{Cc}\p{Cf}]/gu, '')
            .trim(),
        );
        expect((terug ?? schoon.map(() => '')).map((een) => een.replace(/^'/, ''))).toEqual(
          schoon.map((een) => een.replace(/^'/, '')),
        );
        expect((terug ?? []).every((een) => !/^[=+@]/.test(een))).toBe(true);
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

test.each([
  ['renderCsv', renderCsv],
  ['listRijen', listRijen],
])('%s says of what is no table that it is none', (_, call) => {
  for (const waarde of [undefined, null, 'x', [], {}, { ...tabel, rijen: [[{ soort: 'bedrag', waarde: '=1+1' }]] }]) {
    expect(() => call(waarde as never)).toThrow(
      expect.objectContaining({
        code: 'kern.document_ongeldig',
        params: expect.objectContaining({ soort: 'verslagtabel' }),
      }),
    );
  }
});

test('what says yes or no says nothing else', () => {
  for (const vreemd of [{ bom: 'nee' }, { behoudTekst: null }])
    expect(() => renderCsv(tabel, vreemd as never)).toThrow(
      expect.objectContaining({ code: 'kern.document_ongeldig', params: { soort: 'opties', aantal: 1 } }),
    );
});
