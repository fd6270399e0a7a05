import { renderHtml, renderTekst, type Verslag } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { proefverslag } from './proefverslag.js';

const metBlokken = (...blokken: Verslag['blokken']): Verslag => ({ ...proefverslag, blokken });

const diep = (n: number): Verslag['blokken'] =>
  n === 0 ? [{ soort: 'alinea', tekst: ['diep'] }] : [{ soort: 'sectie', titel: `niveau`, blokken: diep(n - 1) }];

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
    expect(html).toContain('role="img" aria-labelledby="grafiek-lijn-titel"');
    expect(html).toContain('<title id="grafiek-lijn-titel">Een lijn</title>');
    // A picture that is no SVG is put in a named image.
    expect(renderHtml(proefverslag, { tekenGrafiek: () => '<img src="x.png">' })).toContain(
      '<div role="img" aria-label="Een lijn">\n<img src="x.png">\n</div>',
    );
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

test('a table of eight columns or more is wide: it leaves the column of text, and on paper lies on its side', () => {
  const maak = (aantal: number) =>
    renderHtml({
      ...proefverslag,
      blokken: [
        {
          soort: 'tabel',
          tabel: {
            id: 't',
            titel: 'T',
            kolommen: Array.from({ length: aantal }, (_, k) => ({ sleutel: `k${k}`, kop: 'Kop' })),
            rijen: [],
            totaalrijen: [],
            totaalkolommen: [],
          },
        },
      ],
    });
  expect(maak(7)).toContain('<div class="tabel" role');
  expect(maak(8)).toContain('<div class="tabel breed" role');
});
