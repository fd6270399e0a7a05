import { DomeinFout } from 'buurtaanpak/kern';
import { defineDocument, safeParseSchema } from 'buurtaanpak/kern/huis';
import { expect, test } from 'vitest';
import * as z from 'zod';

const Notitie = z.strictObject({ soort: z.literal('notitie'), versie: z.literal(1), tekst: z.string().min(1).max(9) });

const bevindingen = (value: unknown) => {
  const resultaat = safeParseSchema(Notitie, value, 'notitie');
  return resultaat.success ? [] : resultaat.error.bevindingen.map(({ code, pad }) => [code, pad]);
};

test.each(['length', 'size'])('a field %s that cannot be compared is refused, not a crash', (veld) => {
  const vreemd = { [veld]: { toString: null } };
  const schema = z.strictObject({ rij: z.array(z.union([z.string().max(3), z.set(z.int()).max(2)])) });
  // What can be compared is passed over, wherever it stands.
  const los = { naam: 'x', leeg: null, length: null, size: 3 };
  const resultaat = safeParseSchema(schema, { los, rij: ['a', vreemd] }, 'rijen');
  expect(resultaat.success).toBe(false);
  expect(resultaat.success ? undefined : resultaat.error).toBeInstanceOf(DomeinFout);
  expect(resultaat.success ? [] : resultaat.error.bevindingen).toEqual([
    { code: 'kern.veld_onbekend', ernst: 'fout', pad: ['rij', 1, veld], params: { veld } },
  ]);
});

test('the path of a length that cannot be compared is named', () => {
  expect(bevindingen({ soort: 'notitie', versie: 1, tekst: { length: { toString: null } } })).toEqual([
    ['kern.veld_onbekend', ['tekst', 'length']],
  ]);
  expect(bevindingen({ soort: 'notitie', versie: 1, tekst: { length: Symbol('x') } })).toEqual([
    ['kern.veld_onbekend', ['tekst', 'length']],
  ]);
});

test('a length that can be compared is a value of the wrong type', () => {
  expect(bevindingen({ soort: 'notitie', versie: 1, tekst: { length: 3 } })).toEqual([
    ['kern.type_verkeerd', ['tekst']],
  ]);
});

test('an error of a schema itself is not hidden', () => {
  const kapot = z.string().refine(() => {
    throw new TypeError('a mistake');
  });
  expect(() => safeParseSchema(kapot, 'x', 'kapot')).toThrow('a mistake');
  expect(() => safeParseSchema(z.array(kapot), ['x'], 'kapot')).toThrow('a mistake');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 1.5, 0])('a finding about versie %s survives JSON', (versie) => {
  const soort = defineDocument({ soort: 'notitie', versie: 1, schema: Notitie, migraties: [] });
  const resultaat = soort.safeParse({ soort: 'notitie', versie, tekst: 'x' });
  if (resultaat.success) throw new Error('accepted');
  expect(resultaat.error.bevindingen[0]?.code).toBe('kern.versie_onbekend');
  expect(JSON.parse(JSON.stringify(resultaat.error.bevindingen))).toEqual(resultaat.error.bevindingen);
  expect(String(resultaat.error.bevindingen[0]?.params.versie)).toBe(String(versie));
});
