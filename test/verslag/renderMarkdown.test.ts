import { renderMarkdown, type Verslag } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { proefverslag } from './proefverslag.js';

const metBlokken = (...blokken: Verslag['blokken']): Verslag => ({ ...proefverslag, blokken });

const diep = (n: number): Verslag['blokken'] =>
  n === 0 ? [{ soort: 'alinea', tekst: ['diep'] }] : [{ soort: 'sectie', titel: `niveau`, blokken: diep(n - 1) }];

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
