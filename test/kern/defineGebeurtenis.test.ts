import { defineGebeurtenis } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { codeVan } from '../hulp.js';

const schema = z.strictObject({ soort: z.literal('gebeld'), versie: z.literal(2), minuten: z.number() });
const Belgebeurtenis = defineGebeurtenis({ soort: 'belgebeurtenis', schema });
const nieuw = { soort: 'gebeld', versie: 2, minuten: 90 };
const oud = { soort: 'gebeld', versie: 1, uren: 1.5 };
const upcasters = {
  gebeld: {
    1: ({ uren, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, versie: 2, minuten: Number(uren) * 60 }),
  },
};

describe('defineGebeurtenis', () => {
  test('reads the form of today, and that of before with its steps', () => {
    expect(Belgebeurtenis.parse(nieuw)).toEqual(nieuw);
    expect(Belgebeurtenis.parse(nieuw, {})).toEqual(nieuw);
    expect(Belgebeurtenis.parse(oud, { upcasters })).toEqual(nieuw);
    expect(Belgebeurtenis.schema).toBe(schema);
  });

  test('refuses what is no event, or an earlier form without steps', () => {
    for (const vreemd of [null, undefined, 'x', 3, [], {}, oud])
      expect(codeVan(() => Belgebeurtenis.parse(vreemd))).toBe('kern.document_ongeldig');
    const gelezen = Belgebeurtenis.safeParse(oud);
    expect(gelezen.success ? [] : gelezen.error.bevindingen.map(({ pad }) => pad)).toContainEqual(['versie']);
  });

  test('steps that go round end in a finding', () => {
    const rond = Belgebeurtenis.safeParse(oud, { upcasters: { gebeld: { 1: () => oud } } });
    expect(rond.success ? [] : rond.error.bevindingen.map(({ code }) => code)).toEqual(['kern.upcasters_in_kring']);
  });
});
