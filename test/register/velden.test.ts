/** The form of the fields of an entry: every finding as a whole, at the borders of each length. */
import { DomeinFout } from 'buurtaanpak/kern';
import { Algoritmeregistratie } from 'buurtaanpak/register';
import { describe, expect, test } from 'vitest';
import { geschreven } from '../../src/register/algoritme/velden.js';

const KNOP = {
  name: 'Buurten kiezen',
  description_short: 'Helpt kiezen.',
  organization: 'gemeente Voorbeeld',
  status: 'In ontwikkeling',
  contact_email: 'algoritmes@voorbeeld.nl',
  publication_category: 'Impactvolle algoritmes',
  lang: 'nld',
};
const find = (velden: object) => {
  const gelezen = Algoritmeregistratie.safeParse({ ...KNOP, ...velden });
  return gelezen.success ? [] : gelezen.error.bevindingen;
};
const fout = (code: string, veld: string, params: object) => ({ ernst: 'fout', code, pad: [veld], params });
const link = (lengte: number) => `https://voorbeeld.nl/${'x'.repeat(lengte - 'https://voorbeeld.nl/'.length)}`;

describe('a field', () => {
  test.each<[string, object, object[]]>([
    ['as it should be', {}, []],
    ['of blanks', { name: ' ' }, [fout('kern.te_klein', 'name', { minimum: '1' })]],
    ['of 100 signs with blanks around', { name: ` ${'x'.repeat(100)} ` }, []],
    ['of 101 signs', { name: 'x'.repeat(101) }, [fout('kern.te_groot', 'name', { maximum: '100' })]],
    [
      'that is no link',
      { website: 'voorbeeld' },
      [fout('register.link_ongeldig', 'website', { waarde: '"voorbeeld"' })],
    ],
    ['with a link of 500 signs', { website: link(500) }, []],
    ['with a link of 501 signs', { website: link(501) }, [fout('kern.te_groot', 'website', { maximum: '500' })]],
    [
      'that is no month',
      { begin_date: '2026-13' },
      [fout('register.maand_ongeldig', 'begin_date', { waarde: '"2026-13"' })],
    ],
    [
      'that is no contact',
      { contact_email: 'a@b' },
      [fout('register.contact_ongeldig', 'contact_email', { waarde: '"a@b"' })],
    ],
    ['with a form as contact', { contact_email: 'https://voorbeeld.nl' }, []],
  ])('%s', (_, velden, verwacht) => {
    expect(find(velden)).toEqual(verwacht);
  });

  test('that somebody wrote keeps its blanks, and these do not count', () => {
    expect(geschreven(3).safeParse(' abc ')).toEqual({ success: true, data: ' abc ' });
    expect(geschreven(3).safeParse('abcd').success).toBe(false);
    expect(geschreven(3).safeParse(' \n ').success).toBe(false);
  });
});

test('what is no entry is told by its kind', () => {
  const parse = () => Algoritmeregistratie.parse({ ...KNOP, name: '' });
  expect(parse).toThrow(DomeinFout);
  expect(parse).toThrow(
    expect.objectContaining({
      code: 'kern.document_ongeldig',
      params: { soort: 'algoritmeregistratie', aantal: 1 },
    }),
  );
  expect(Algoritmeregistratie.is({ ...KNOP, name: '' })).toBe(false);
  expect(Algoritmeregistratie.is(KNOP)).toBe(true);
});
