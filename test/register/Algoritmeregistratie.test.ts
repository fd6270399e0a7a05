import { Algoritmeregistratie } from 'buurtaanpak/register';
import { describe, expect, test } from 'vitest';
import { countTekens } from '../../src/register/algoritme/countTekens.js';
import { codeVan } from '../hulp.js';

const KNOP = {
  name: 'Buurten kiezen',
  description_short: 'Helpt kiezen.',
  organization: 'gemeente Voorbeeld',
  status: 'In gebruik',
  begin_date: '2026-09',
  contact_email: 'algoritmes@voorbeeld.nl',
  publication_category: 'Impactvolle algoritmes',
  lang: 'nld',
} as const satisfies Algoritmeregistratie;

const adres = (lengte: number) => `https://voorbeeld.nl/${'a'.repeat(lengte - 21)}`;

test('an entry is read and made the same, without spaces around a text', () => {
  expect(Algoritmeregistratie.create(KNOP)).toEqual(KNOP);
  expect(Algoritmeregistratie.parse({ ...KNOP, name: ' Buurten kiezen ' })).toEqual(KNOP);
  expect(Algoritmeregistratie.is(KNOP)).toBe(true);
  expect(Algoritmeregistratie.is({ ...KNOP, soort: 'algoritmeregistratie' })).toBe(false);
  for (const vreemd of [null, 'x', [], {}, { ...KNOP, lang: 'eng' }])
    expect(codeVan(() => Algoritmeregistratie.parse(vreemd))).toBe('kern.document_ongeldig');
});

describe('the lengths of the standard', () => {
  const grenzen: readonly (readonly [number, (tekst: string) => object])[] = [
    [100, (name) => ({ name })],
    [400, (description_short) => ({ description_short })],
    [100, (organization) => ({ organization })],
    [2500, (goal) => ({ goal })],
    [5000, (methods_and_models) => ({ methods_and_models })],
    [200, (provider) => ({ provider })],
    [500, (publiccode) => ({ publiccode })],
    [100, (source_id) => ({ source_id })],
    [2500, (tags) => ({ tags })],
    [100, (title) => ({ lawful_basis_grouping: [{ title, link: adres(30) }] })],
    [500, (title) => ({ source_data_grouping: [{ title, link: adres(30) }] })],
  ];
  const adressen: readonly ((link: string) => object)[] = [
    (website) => ({ website }),
    (url) => ({ url }),
    (process_index_url) => ({ process_index_url }),
    (link) => ({ lawful_basis_grouping: [{ title: 't', link }] }),
    (link) => ({ impacttoetsen_grouping: [{ title: 't', link }] }),
    (link) => ({ source_data_grouping: [{ title: 't', link }] }),
  ];
  const codes = (deel: object) => {
    const gelezen = Algoritmeregistratie.safeParse({ ...KNOP, ...deel });
    return gelezen.success ? [] : gelezen.error.bevindingen.map(({ code }) => code);
  };

  test.each(grenzen)('%i signs are right, and one more is not: %s', (lengte, maak) => {
    expect(codes(maak('x'.repeat(lengte)))).toEqual([]);
    expect(codes(maak('x'.repeat(lengte + 1)))).toEqual(['kern.te_groot']);
    // Html does not count, a sign outside the first plane and an entity count once.
    expect(codes(maak(`<p>${'😀'.repeat(lengte - 2)}&amp;&#38;</p>`))).toEqual([]);
    expect(codes(maak(`<p>${'😀'.repeat(lengte - 1)}&amp;&#38;</p>`))).toEqual(['kern.te_groot']);
  });

  test.each(adressen)('an address has at most 500 signs and begins with https', (maak) => {
    expect(codes(maak(adres(500)))).toEqual([]);
    expect(codes(maak(adres(501)))).toEqual(['kern.te_groot']);
    expect(codes(maak('http://voorbeeld.nl'))).toEqual(['register.link_ongeldig']);
  });

  test('the title of an impact assessment has no greatest length, and what the register gave itself is read', () => {
    expect(codes({ impacttoetsen_grouping: [{ title: 'x'.repeat(9000) }] })).toEqual([]);
    expect(codes({ lars: '12345', publication_dt: '2026-09-01T10:00:00' })).toEqual([]);
  });

  test('what is too long is told once, whatever its form', () => {
    expect(codes({ begin_date: '2026-09-01' })).toEqual(['kern.te_groot']);
    expect(codes({ begin_date: '2026-9' })).toEqual(['register.maand_ongeldig']);
    expect(codes({ contact_email: 'x'.repeat(501) })).toEqual(['kern.te_groot']);
    expect(codes({ website: `https://voorbeeld.nl/${'😀'.repeat(479)}` })).toEqual([]);
    expect(codes({ website: `https://voorbeeld.nl/${'😀'.repeat(480)}` })).toEqual(['kern.te_groot']);
  });

  test('html alone is no text', () => {
    expect(codes({ name: '<p></p>' })).toEqual(['kern.te_klein']);
    expect(codes({ goal: '  ' })).toEqual(['kern.te_klein']);
  });

  test.each([
    ['', 0],
    ['abc', 3],
    ['<p>a</p><ul><li>b</li></ul><br/>', 2],
    ['a < b > c', 9],
    ['<!-- x -->a', 1],
    ['a<b', 3],
    ['&amp;&lt;&#60;&#x3C;', 4],
    ['&amp', 4],
    ['& ;', 3],
    ['😀é', 2],
    ['\ud83d', 1],
  ])('%j has so many signs: %i', (tekst, aantal) => {
    expect(countTekens(tekst)).toBe(aantal);
  });

  test('a long text of signs that open and never close is counted once through', () => {
    expect(countTekens('<a'.repeat(200_000))).toBe(400_000);
    expect(countTekens(`${'&'.repeat(200_000)}>`)).toBe(200_001);
  });
});
