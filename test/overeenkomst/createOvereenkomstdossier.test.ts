import { Datum } from 'buurtaanpak/kern';
import { checkOvereenkomstdossier, createOvereenkomstdossier, toGeldverloop } from 'buurtaanpak/overeenkomst';
import { expect, test } from 'vitest';
import { codeVan, deepFreeze } from '../hulp.js';
import { concept, standOp } from './leven.js';
import { overeenkomstVanBrief } from './overeenkomsten.js';

const tekst = deepFreeze(overeenkomstVanBrief());
const rijen = (dossier: ReturnType<typeof createOvereenkomstdossier>) =>
  dossier.gebeurtenissen.map(({ id, soort, datum, geregistreerd }) => [id, soort, datum, geregistreerd].join(' '));

test('a text with signatures is a draft, the offering and its signatures', () => {
  const dossier = createOvereenkomstdossier(tekst);
  expect(rijen(dossier)).toEqual([
    'tekst-1 concept_opgesteld 2026-06-15 2026-06-15',
    'tekst-2 ter_ondertekening_aangeboden 2026-06-15 2026-06-15',
    'tekst-3 handtekening_gezet 2026-06-15 2026-06-15',
    'tekst-4 handtekening_gezet 2026-06-15 2026-06-15',
    'tekst-5 handtekening_gezet 2026-06-20 2026-06-20',
  ]);
  expect(dossier.gebeurtenissen[0]).toMatchObject({ door: 'tekst', overeenkomst: 'buurkracht-leeuwarden' });
  expect(dossier.gebeurtenissen[0]).not.toHaveProperty('document.handtekeningen');
  expect(standOp(dossier, '2026-06-20')).toMatchObject({ status: 'ondertekend', ondertekendOp: '2026-06-20' });
  expect(standOp(dossier, '2026-09-01')).toMatchObject({ status: 'lopend', sinds: '2026-09-01' });
  const fouten = checkOvereenkomstdossier(dossier, { peildatum: Datum.parse('2026-09-01') });
  expect(fouten.filter(({ ernst }) => ernst === 'fout')).toEqual([]);
});

test('a text that nobody signed is a draft on the first day of its term', () => {
  const dossier = createOvereenkomstdossier(concept(), { door: 'medewerker-7' });
  expect(rijen(dossier)).toEqual(['tekst-1 concept_opgesteld 2026-09-01 2026-09-01']);
  expect(standOp(dossier, '2027-01-01').status).toBe('concept');
  expect(toGeldverloop(dossier).gebeurtenissen).toEqual([]);
  expect(createOvereenkomstdossier({ ...concept(), handtekeningen: [] })).toMatchObject({
    gebeurtenissen: [{ datum: '2026-09-01' }],
  });
});

test('a text that is recorded on a day of its own', () => {
  const op = (datum: string) => rijen(createOvereenkomstdossier(tekst, { datum: Datum.parse(datum) }));
  expect(op('2026-05-01')[0]).toBe('tekst-1 concept_opgesteld 2026-05-01 2026-05-01');
  expect(op('2026-06-18')).toEqual([
    'tekst-1 concept_opgesteld 2026-06-15 2026-06-18',
    'tekst-2 ter_ondertekening_aangeboden 2026-06-15 2026-06-18',
    'tekst-3 handtekening_gezet 2026-06-15 2026-06-18',
    'tekst-4 handtekening_gezet 2026-06-15 2026-06-18',
    'tekst-5 handtekening_gezet 2026-06-20 2026-06-20',
  ]);
});

test('what is no text, and options that are none', () => {
  expect(codeVan(() => createOvereenkomstdossier({} as never))).toBe('kern.document_ongeldig');
  expect(codeVan(() => createOvereenkomstdossier(tekst, { door: 'a@example.org' }))).toBe('kern.document_ongeldig');
});

test('signatures in another order than their days', () => {
  const om = { ...tekst, handtekeningen: [...(tekst.handtekeningen ?? [])].reverse() };
  expect(standOp(createOvereenkomstdossier(om), '2026-06-20').ondertekendOp).toBe('2026-06-20');
});
