import { defineDocument } from 'buurtaanpak/kern/huis';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const hoofd = { soort: z.literal('dossier'), versie: z.literal(3) };
const Dossier = defineDocument({
  soort: 'dossier',
  versie: 3,
  schema: z.strictObject({ ...hoofd, regels: z.array(z.string()) }),
  eerder: { soort: 'staat', versie: 1 },
  migraties: [({ regel }) => ({ tekst: regel }), ({ tekst }) => ({ regels: [tekst] })],
});
const codes = (value: unknown) => {
  const gelezen = Dossier.safeParse(value);
  return gelezen.success ? gelezen.data : gelezen.error.bevindingen.map(({ code }) => code);
};

describe('a kind that had another name in an earlier version', () => {
  test('reads a document of that name as an earlier version of this kind', () => {
    const nieuw = { soort: 'dossier', versie: 3, regels: ['a'] };
    expect(codes({ soort: 'staat', versie: 1, regel: 'a' })).toEqual(nieuw);
    expect(codes({ soort: 'dossier', versie: 1, regel: 'a' })).toEqual(nieuw);
    expect(codes({ soort: 'dossier', versie: 2, tekst: 'a' })).toEqual(nieuw);
    expect(codes(nieuw)).toEqual(nieuw);
  });
  test('also inside another document', () => {
    const Omhulsel = z.strictObject({ dossier: Dossier.schema });
    expect(Omhulsel.parse({ dossier: { soort: 'staat', versie: 1, regel: 'a' } })).toEqual({
      dossier: { soort: 'dossier', versie: 3, regels: ['a'] },
    });
    expect(Omhulsel.safeParse({ dossier: { soort: 'staat', versie: 2, tekst: 'a' } }).success).toBe(false);
  });
  test('but not a version that never had that name', () => {
    expect(codes({ soort: 'staat', versie: 2, tekst: 'a' })).toEqual(['kern.soort_verkeerd']);
    expect(codes({ soort: 'staat', regel: 'a' })).toEqual(['kern.soort_verkeerd']);
    expect(codes({ soort: 'staat', versie: 0, regel: 'a' })).toEqual(['kern.versie_onbekend']);
    expect(codes({ soort: 'stand', versie: 1, regel: 'a' })).toEqual(['kern.soort_verkeerd']);
  });
});
