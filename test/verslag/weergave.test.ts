import { protectVerslag, renderHtml, renderMarkdown, renderTekst, type Verslag } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { proefverslag, tabel } from './proefverslag.js';

const metBlokken = (...blokken: Verslag['blokken']): Verslag => ({ ...proefverslag, blokken });
const diep = (n: number): Verslag['blokken'] =>
  n === 0 ? [{ soort: 'alinea', tekst: ['diep'] }] : [{ soort: 'sectie', titel: `niveau`, blokken: diep(n - 1) }];

describe('renderTekst', () => {
  test('reads as a letter', () => {
    expect(renderTekst(proefverslag)).toBe(`Proef <verslag> & *sterren*
===========================

Geld
----

Er zijn 3 buurten; in het eerste jaar is dat € 150.000 ofwel 250,0% van het
tweede. Looptijd: 1 september 2026 t/m 31 augustus 2029, vanaf 1 september 2026.

Bijdragen per jaar

Jaar          Bedrag    Deel
------  ------------  ------
2026    € 150.000,00  n.v.t.
2027     € 60.000,00  n.v.t.
2028     € 60.000,00  n.v.t.
------  ------------  ------
Totaal  € 270.000,00  geheim

Bedragen zonder btw.

Dieper

1. Een
2. Twee x

- - streep
- # hekje

Grafiek: Een lijn. De lijn stijgt.

Bronnen
-------

Peildatum: 1 september 2027.

Een x staat voor een aantal dat niet wordt getoond: een aantal personen onder de
5, of een aantal waaruit zo'n aantal te berekenen is.

1. Financieringsplan, zaak 2026-1
`);
  });

  test('a table that is too wide becomes a list', () => {
    const smal = renderTekst(
      metBlokken({
        soort: 'tabel',
        tabel: { ...tabel, titel: 'T', kolommen: tabel.kolommen.map((k) => ({ ...k, kop: k.kop.repeat(5) })) },
      }),
      { breedte: 40 },
    );
    expect(smal).toContain('\n2026\n  BedragBedragBedragBedragBedrag:\n    € 150.000,00\n');
    expect(smal.split('\n').every((regel) => regel.length <= 40)).toBe(true);
  });

  test('an amount stays together, a long word stays whole, an accent takes no place', () => {
    const uit = renderTekst(
      metBlokken({
        soort: 'alinea',
        tekst: ['wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww € 5 en', ' x'.repeat(20), ' ', 'l'.repeat(60)],
      }),
      { breedte: 40 },
    );
    expect(uit).toContain('wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww € 5\n');
    expect(uit).toContain(`\n${'l'.repeat(60)}\n`);
    const naam = { soort: 'tekst', waarde: 'Su\u0302dwest' } as const;
    const rijen = [[naam, ...tabel.rijen[0]!.slice(1)]];
    expect(renderTekst(metBlokken({ soort: 'tabel', tabel: { ...tabel, rijen, totaalrijen: [] } }))).toContain(
      '\n-------  -',
    );
  });

  test.each([39, 80.5, Number.NaN])('a width of %s is refused', (breedte) => {
    expect(() => renderTekst(proefverslag, { breedte })).toThrow('verslag.breedte_ongeldig');
  });
});

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

describe('renderMarkdown', () => {
  test('nothing in a text becomes markup', () => {
    const uit = renderMarkdown(
      metBlokken(
        { soort: 'alinea', tekst: ['1. a_b *c* <b> [x](y) `z` | # ~ \\ &amp;'] },
        { soort: 'lijst', genummerd: false, items: [['- x'], ['2) y']] },
      ),
    );
    expect(uit).toContain('1\\. a\\_b \\*c\\* \\<b\\> \\[x\\](y) \\`z\\` \\| \\# \\~ \\\\ \\&amp;\n');
    expect(uit).toContain('- \\- x\n- 2\\) y\n');
  });

  test('an address in a text does not become a link', () => {
    const namen = [
      'https://x.nl/a',
      'http://x.nl',
      'ftp://x.nl',
      'www.x.nl',
      '_WWW.x.nl_',
      'jan@x.nl',
      'mailto:jan@x.nl',
    ];
    const uit = renderMarkdown(
      metBlokken(
        ...namen.map((naam) => ({ soort: 'alinea', tekst: ['Team ', { soort: 'tekst', waarde: naam }] }) as const),
      ),
    );
    // What begins an autolink (GitHub Flavored Markdown, 6.9).
    expect(uit).not.toMatch(/(?<!\\):\/\/|www\./i);
    // Mail addresses are looked for in the text that is left after the escapes.
    expect(uit.replaceAll('\\', '')).not.toMatch(/\w@/);
    expect(uit).toContain('Team https\\://x.nl/a\n');
  });

  test('tables have totals in bold and figures to the right; pictures where they stand', () => {
    const uit = renderMarkdown(proefverslag, { vindGrafiek: ({ id }) => `beeld/${id} a.svg` });
    expect(uit).toContain('| Jaar | Bedrag | Deel |\n| --- | ---: | ---: |\n| 2026 | € 150.000,00 | n.v.t. |');
    expect(uit).toContain('| **Totaal** | **€ 270.000,00** | **geheim** |');
    expect(uit).toContain('![Een lijn](<beeld/lijn a.svg>)\n\nDe lijn stijgt.');
    expect(uit).toContain('## Geld\n');
    expect(uit).toContain('### Dieper\n');
    expect(renderMarkdown(proefverslag)).toContain('**Een lijn**\n\nDe lijn stijgt.');
    expect(renderMarkdown(metBlokken(...diep(6)))).toContain('###### niveau\n\n**niveau**\n\ndiep');
  });
});

describe('renderHtml', () => {
  const html = renderHtml(proefverslag, { tekenGrafiek: () => '<svg></svg>' });

  test('has a language, one title, headings in order, and escapes every text', () => {
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('<title>Proef &lt;verslag&gt; &amp; *sterren*</title>');
    expect([...html.matchAll(/<h(\d)>/g)].map(([, n]) => n)).toEqual(['1', '2', '3', '2']);
    expect(html).not.toContain('<script');
  });

  test('a table has a caption and headed rows and columns', () => {
    expect(html).toContain('<caption id="tabel-bijdragen">Bijdragen per jaar</caption>');
    expect(html).toContain('<th scope="col" class="cijfer">Bedrag</th>');
    expect(html).toContain('<tr class="totaal"><th scope="row">Totaal</th>');
  });

  test('a figure carries its source', () => {
    expect(html).toContain(
      '<data value="150000.00" data-bron="plan" data-bewerking="waarde" data-pad="[[&quot;bijdragen&quot;,0,&quot;bedrag&quot;]]">€&nbsp;150.000</data>',
    );
    expect(html).toContain('<data value="2026-09-01/2029-08-31"');
    expect(renderHtml(proefverslag, { metHerkomst: false })).not.toContain('<data');
  });

  test('a chart is a named image with its words, also without a picture', () => {
    expect(html).toContain('<div role="img" aria-label="Een lijn">\n<svg></svg>\n</div>');
    const zonder = renderHtml(proefverslag);
    expect(zonder).not.toContain('role="img"');
    expect(zonder).toContain('<p>De lijn stijgt.</p>');
  });

  test('the content alone, and levels deeper than HTML has', () => {
    const inhoud = renderHtml(metBlokken(...diep(6)), { vorm: 'inhoud' });
    expect(inhoud.startsWith('<h1>')).toBe(true);
    expect(inhoud).toContain('<p role="heading" aria-level="7"><strong>niveau</strong></p>');
  });

  test('says what was done about small numbers', () => {
    const met = (onthulling: Verslag['onthulling']) => renderTekst({ ...metBlokken(), onthulling }, { breedte: 500 });
    expect(met({ regel: 'alles_getoond' })).toContain('wel getoond');
    expect(met({ regel: 'onderdrukt', grens: 5, aantal: 0 })).toContain('in dit stuk komen ze niet voor');
  });
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
