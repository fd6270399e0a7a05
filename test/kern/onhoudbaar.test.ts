/** What JSON cannot hold: in params it is told in words, and in a document it is refused. */
import { formatBevinding, type Paramwaarde } from 'buurtaanpak/kern';
import { defineCodes, type Kernteksten, requireNieuwste, safeParseSchema } from 'buurtaanpak/kern/huis';
import { Programma } from 'buurtaanpak/programma';
import { en, nl } from 'buurtaanpak/taal';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { codeVan, foutVan } from '../hulp.js';
import { proefprogramma } from '../programma/proefprogramma.js';

const codes = defineCodes<Kernteksten>();
const meld = (minimum: unknown) =>
  codes.createBevinding('fout', 'kern.te_klein', ['a'], { minimum: minimum as Paramwaarde });

describe('params', () => {
  test.each<[string, unknown, unknown]>([
    ['NaN', Number.NaN, 'NaN'],
    ['infinity', Number.POSITIVE_INFINITY, 'Infinity'],
    ['a list with NaN', [1, Number.NaN], 'array(2)'],
    ['a list of holes', new Array(3), 'array(3)'],
    ['null', null, 'null'],
    ['an object', { a: 1 }, 'object'],
    ['a bigint', 10n, '10'],
    ['a number', 3, 3],
    ['a text', 'x', 'x'],
    ['a list', ['x', 3], ['x', 3]],
    ['nothing', undefined, undefined],
  ])('%s', (_, waarde, bewaard) => {
    expect(meld(waarde).params).toEqual({ minimum: bewaard });
    expect(codes.createTekst('kern.te_klein', { minimum: waarde as Paramwaarde }).params).toEqual({ minimum: bewaard });
    const fout = foutVan(() => codes.refuse('kern.te_klein', { minimum: waarde as Paramwaarde }));
    expect(fout.params).toEqual({ minimum: bewaard });
  });

  test('only what JSON cannot hold is another, and the rest of the params stays', () => {
    const params = { van: '2027-01-01', tot: Number.NaN };
    expect(codes.createBevinding('fout', 'kern.periode_omgekeerd', [], params).params).toEqual({
      van: '2027-01-01',
      tot: 'NaN',
    });
    const heel = { van: '2027-01-01', tot: '2026-01-01' };
    expect(codes.createBevinding('fout', 'kern.periode_omgekeerd', [], heel).params).toBe(heel);
  });

  test('a sentence tells it in words, unless it is a name', () => {
    expect(formatBevinding(meld(Number.NaN), nl)).toBe('De waarde is te klein of te kort: minimaal geen getal.');
    expect(formatBevinding(meld(Number.NEGATIVE_INFINITY), en)).toBe(
      'The value is too small or too short: at least infinite.',
    );
    expect(formatBevinding({ code: 'kern.veld_ontbreekt', params: { veld: 'NaN' } }, nl)).toBe(
      'Het veld NaN ontbreekt.',
    );
    expect(formatBevinding({ code: 'proef.x', params: { naam: 'Infinity' } }, nl)).toContain('Infinity');
  });
});

test('a finding that was not made here shows an object in a list as what it is', () => {
  const params = { minimum: [{ a: 1 }, 2] as never };
  expect(formatBevinding({ code: 'kern.te_klein', params }, nl)).toBe(
    'De waarde is te klein of te kort: minimaal object, 2.',
  );
});

describe('formatBevinding', () => {
  const bevinding = { code: 'kern.veld_ontbreekt', params: { veld: 'naam' } };
  test.each<[string, unknown]>([
    ['a path in a path', ['partijen', [0]]],
    ['an object', [{ toString: null }]],
    ['nothing', [null]],
    ['a text', 'partijen'],
  ])('refuses a path with %s', (_, pad) => {
    expect(codeVan(() => formatBevinding({ ...bevinding, pad } as never, nl, { pad: true }))).toBe(
      'kern.document_ongeldig',
    );
  });

  test.each([null, 3, {}])('refuses a table with %j in the place of a text', (tekst) => {
    const teksten = { ...nl, 'kern.veld_ontbreekt': tekst } as never;
    const fout = foutVan(() => formatBevinding(bevinding, teksten));
    expect([fout.code, fout.bevindingen.map(({ pad }) => pad)]).toEqual([
      'kern.document_ongeldig',
      [['kern.veld_ontbreekt']],
    ]);
  });

  test('an error that is not about the texts stays what it is', () => {
    const params = Object.defineProperty({}, 'veld', {
      enumerable: true,
      get: () => {
        throw new RangeError('own');
      },
    });
    expect(() => formatBevinding({ code: 'kern.veld_ontbreekt', params }, nl)).toThrow('own');
  });
});

test('a document of the newest version with a number that is none is refused, with its place', () => {
  expect(requireNieuwste(Programma, proefprogramma)).toBe(proefprogramma);
  const opdracht = { opdrachtgever: 'BZK', aantalDeelnemers: Number.NaN };
  const fout = foutVan(() => requireNieuwste(Programma, { ...proefprogramma, opdracht } as never));
  expect([fout.code, fout.bevindingen.map(({ pad }) => pad)]).toEqual([
    'kern.document_ongeldig',
    [
      ['opdracht', 'aantalDeelnemers'],
      ['opdracht', 'buurtenPerDeelnemer'],
    ],
  ]);
});

test('of the first hundred unknown fields of an object it is told what could have been meant', () => {
  const velden = Array.from({ length: 150 }, (_, i) => `bedrag${String.fromCodePoint(0x4e00 + i)}`);
  const gelezen = safeParseSchema(
    z.strictObject({ bedrag: z.string() }),
    Object.fromEntries(velden.map((veld) => [veld, 1])),
    'proef',
  );
  const gevonden = gelezen.success ? [] : gelezen.error.bevindingen.filter(({ pad }) => pad[0] !== 'bedrag');
  expect(gevonden.map(({ code, pad }) => [code, pad[0]])).toEqual(
    velden.map((veld, i) => [i < 100 ? 'kern.veld_onbekend_suggestie' : 'kern.veld_onbekend', veld]),
  );
});
