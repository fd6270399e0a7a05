import { type DomeinFout, parseSchema } from 'buurtaanpak/kern';
import { defineDocument, safeParseSchema } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { codeVan } from '../hulp.js';

/** Every problem as one line: `path code params`. */
function problemen(schema: z.ZodType, value: unknown): string[] {
  const resultaat = safeParseSchema(schema, value, 'proef');
  return resultaat.success ? [] : regels(resultaat.error);
}

function regels(fout: DomeinFout): string[] {
  expect(fout.code).toBe('kern.document_ongeldig');
  expect(fout.params.aantal).toBe(fout.bevindingen.length);
  expect(fout.bevindingen.every((bevinding) => bevinding.ernst === 'fout')).toBe(true);
  return fout.bevindingen.map(({ pad, code, params }) => `${pad.join('/')} ${code} ${Object.values(params).join('|')}`);
}

describe('defineDocument', () => {
  const Notitie = defineDocument({
    soort: 'notitie',
    versie: 3,
    schema: z.strictObject({
      soort: z.literal('notitie'),
      versie: z.literal(3),
      tekst: z.string(),
      taal: z.enum(['nl', 'fy']),
    }),
    migraties: [({ text, ...rest }) => ({ ...rest, tekst: text }), (oud) => ({ ...oud, taal: 'nl' })],
  });
  const nieuw = Object.freeze({ soort: 'notitie', versie: 3, tekst: 'a', taal: 'fy' });

  test('reads the newest version as it is', () => {
    expect(Notitie.parse(nieuw)).toEqual(nieuw);
    expect(Notitie.safeParse(nieuw)).toEqual({ success: true, data: nieuw });
    expect(Notitie).toMatchObject({ soort: 'notitie', versie: 3 });
  });
  test('brings every earlier version up to date, and leaves the argument alone', () => {
    expect(Notitie.parse(Object.freeze({ soort: 'notitie', versie: 1, text: 'a' }))).toEqual({ ...nieuw, taal: 'nl' });
    expect(Notitie.parse({ soort: 'notitie', versie: 2, tekst: 'a' })).toEqual({ ...nieuw, taal: 'nl' });
  });
  test.each([
    [{ ...nieuw, versie: 4 }, 'versie kern.versie_onbekend 4|notitie|3'],
    [{ ...nieuw, versie: 0 }, 'versie kern.versie_onbekend 0|notitie|3'],
    [{ ...nieuw, versie: 1.5 }, 'versie kern.versie_onbekend 1.5|notitie|3'],
    [{ ...nieuw, versie: Number.NaN }, 'versie kern.versie_onbekend NaN|notitie|3'],
    // What a newer form holds besides is not for this version to judge.
    [{ ...nieuw, versie: 4, nieuwer: 1 }, 'versie kern.versie_onbekend 4|notitie|3'],
    [{ versie: 0, text: 'a' }, 'versie kern.versie_onbekend 0|notitie|3'],
    [{ versie: 2.5, text: 'a' }, 'versie kern.versie_onbekend 2.5|notitie|3'],
    [{ ...nieuw, versie: '3' }, 'versie kern.keuze_onbekend "3"|3'],
    [{ ...nieuw, soort: 'routekaart' }, 'soort kern.soort_verkeerd notitie|"routekaart"'],
    [{ ...nieuw, soort: undefined }, 'soort kern.veld_ontbreekt soort'],
    [{ ...nieuw, versie: undefined }, 'versie kern.veld_ontbreekt versie'],
    [null, ' kern.type_verkeerd object|null'],
    [[], ' kern.type_verkeerd object|array'],
    ['x', ' kern.type_verkeerd object|string'],
  ])('%j is refused', (value, regel) => {
    const resultaat = Notitie.safeParse(value);
    expect(resultaat.success ? [] : regels(resultaat.error)).toEqual([regel]);
    expect(codeVan(() => Notitie.parse(value))).toBe('kern.document_ongeldig');
  });
  test('a document that holds another reads the earlier versions of it too, wherever it lies', () => {
    const Bundel = z.strictObject({ notities: z.array(Notitie.schema), vast: z.record(z.string(), Notitie.schema) });
    const oud = Object.freeze({ soort: 'notitie', versie: 1, text: 'a' });
    const bijgewerkt = { ...nieuw, taal: 'nl' };
    expect(parseSchema(Bundel, { notities: [oud, nieuw], vast: { x: oud } }, 'map')).toEqual({
      notities: [bijgewerkt, nieuw],
      vast: { x: bijgewerkt },
    });
    expect(
      problemen(Bundel, {
        notities: [
          { ...nieuw, versie: 4 },
          { ...nieuw, versie: 0 },
        ],
        vast: {},
      }),
    ).toEqual([
      'notities/0/versie kern.versie_onbekend 4|notitie|3',
      'notities/1/versie kern.versie_onbekend 0|notitie|3',
    ]);
    // Only an earlier version of this kind is brought up to date: of anything else every problem stays.
    expect(
      problemen(Bundel, {
        notities: [
          { soort: 'brief', versie: 1, text: 'a' },
          { soort: 'notitie', versie: 0, tekst: 'a', taal: 'x' },
          { soort: 'notitie', versie: 1.5, tekst: 'a', taal: 'x' },
          { soort: 'notitie', versie: '1', tekst: 'a', taal: 'x' },
          { soort: 'notitie', tekst: 'a', taal: 'x' },
        ],
        vast: {},
      }),
    ).toEqual([
      'notities/0/soort kern.keuze_onbekend "brief"|notitie',
      'notities/0/versie kern.versie_onbekend 1|brief|3',
      'notities/0/tekst kern.veld_ontbreekt tekst',
      'notities/0/taal kern.veld_ontbreekt taal',
      'notities/0/text kern.veld_onbekend text',
      'notities/1/versie kern.versie_onbekend 0|notitie|3',
      'notities/1/taal kern.keuze_onbekend "x"|nl,fy',
      'notities/2/versie kern.versie_onbekend 1.5|notitie|3',
      'notities/2/taal kern.keuze_onbekend "x"|nl,fy',
      'notities/3/versie kern.keuze_onbekend "1"|3',
      'notities/3/taal kern.keuze_onbekend "x"|nl,fy',
      'notities/4/versie kern.veld_ontbreekt versie',
      'notities/4/taal kern.keuze_onbekend "x"|nl,fy',
    ]);
    expect(problemen(Bundel, { notities: [{ ...nieuw, talen: 'x' }, 'x', null], vast: {} })).toEqual([
      'notities/0/talen kern.veld_onbekend talen',
      'notities/1 kern.type_verkeerd object|string',
      'notities/2 kern.type_verkeerd object|null',
    ]);
    expect(z.toJSONSchema(Notitie.schema, { io: 'input' })).toMatchObject({ properties: { versie: { const: 3 } } });
  });
  test('a version that no schema knows has a code of its own, also where there is no kind beside it', () => {
    const schema = z.strictObject({ versie: z.literal(1) });
    expect(problemen(schema, { versie: 2 })).toEqual(['versie kern.versie_onbekend 2||1']);
    expect(problemen(schema, { versie: Number.NaN })).toEqual(['versie kern.versie_onbekend NaN||1']);
    expect(problemen(z.looseObject({ versie: z.literal(1) }), { soort: 5, versie: 2 })).toEqual([
      'versie kern.versie_onbekend 2||1',
    ]);
    expect(problemen(z.strictObject({ maat: z.literal(1) }), { maat: 2 })).toEqual(['maat kern.keuze_onbekend 2|1']);
    expect(problemen(z.strictObject({ versie: z.literal('a') }), { versie: 2 })).toEqual([
      'versie kern.keuze_onbekend 2|a',
    ]);
  });
  test('the first form of a kind is the schema itself, with the fields of it at hand', () => {
    const schema = z.strictObject({ soort: z.literal('notitie'), versie: z.literal(1) });
    expect(defineDocument({ soort: 'notitie', versie: 1, schema, migraties: [] }).schema).toBe(schema);
  });
  test('a missing step is a mistake of the library itself', () => {
    expect(() => defineDocument({ ...Notitie, migraties: [] })).toThrow(
      new RangeError('notitie: 2 migrations expected'),
    );
  });
});
