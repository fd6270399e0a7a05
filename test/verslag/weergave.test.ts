import { protectVerslag, renderHtml, renderMarkdown, renderTekst, type Verslag } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { proefverslag, tabel } from './proefverslag.js';

const metBlokken = (...blokken: Verslag['blokken']): Verslag => ({ ...proefverslag, blokken });

describe('a verslag with mistakes is still shown', () => {
  // What checkVerslag calls verslag.rij_lengte: a row too many cells, too few, and none.
  const tekst = (waarde: string) => ({ soort: 'tekst', waarde }) as const;
  const rijen = [[...tabel.rijen[0]!, tekst('over')], [tekst('kort')], []];
  const krom = metBlokken({ soort: 'tabel', tabel: { ...tabel, rijen, totaalrijen: [] } });

  test('in columns, the cell too many behind them', () => {
    expect(renderTekst(krom)).toContain(`
Jaar        Bedrag    Deel
----  ------------  ------
2026  € 150.000,00  n.v.t.  over
kort

`);
  });

  test('as a list, the cell too many without a heading', () => {
    const kolommen = tabel.kolommen.map((kolom) => ({ ...kolom, kop: kolom.kop.repeat(5) }));
    const smal = metBlokken({ soort: 'tabel', tabel: { ...tabel, rijen, kolommen, totaalrijen: [] } });
    expect(renderTekst(smal, { breedte: 40 })).toContain(
      '\n2026\n  BedragBedragBedragBedragBedrag:\n    € 150.000,00\n  DeelDeelDeelDeelDeel: n.v.t.\n  : over\nkort\n',
    );
  });

  test('in HTML, as a cell like any other', () => {
    expect(renderHtml(krom)).toContain('<td>over</td></tr>');
    expect(renderHtml(krom)).not.toContain('undefined');
  });
});

test('a verslag without sources ends without a list of them', () => {
  const zonder: Verslag = { ...metBlokken({ soort: 'alinea', tekst: ['Kort.'] }), bronnen: [] };
  expect(renderTekst(zonder).trimEnd().endsWith('te berekenen is.')).toBe(true);
  expect(renderMarkdown(zonder)).not.toContain('1. ');
  expect(renderHtml(zonder)).not.toContain('<ol>');
});

test.each([
  ['renderHtml', renderHtml],
  ['renderMarkdown', renderMarkdown],
  ['renderTekst', renderTekst],
  ['protectVerslag', protectVerslag],
])('%s says of what is no verslag that it is none', (_, call) => {
  const kapot = metBlokken({ soort: 'alinea', tekst: [{ soort: 'ontbreekt', reden: 'zomaar' as never }] });
  for (const waarde of [undefined, null, 5, 'x', [], {}, { soort: 'verslag', versie: 1 }, kapot]) {
    expect(() => call(waarde as never)).toThrow(
      expect.objectContaining({
        code: 'kern.document_ongeldig',
        params: expect.objectContaining({ soort: 'verslag' }),
      }),
    );
  }
});
