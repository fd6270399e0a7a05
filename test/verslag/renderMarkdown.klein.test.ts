import { Datum, euro } from 'buurtaanpak/kern';
import { type RenderMarkdownOptions, renderMarkdown, type Verslag, type Verslagblok } from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { findFout } from '../hulp.js';
import { alinea, getal, inTabel, woord } from './klein.js';
import { metBlokken } from './metBlokken.js';

const SLOT = [
  '## Bronnen',
  '',
  'Peildatum: 1 september 2027.',
  '',
  'Kleine aantallen personen zijn in dit stuk wel getoond.',
  '',
  '1. Model',
];

const toon = (blokken: readonly Verslagblok[], options: RenderMarkdownOptions = {}, meer: Partial<Verslag> = {}) =>
  renderMarkdown(metBlokken(blokken, meer), options);
const pagina = (...regels: readonly string[]) => `${['# Een stuk', '', ...regels, '', ...SLOT].join('\n')}\n`;

describe('words in Markdown', () => {
  test.each([
    ['a*b_c`d\\e[f]<g>|h~i#j', 'a\\*b\\_c\\`d\\\\e\\[f\\]\\<g\\>\\|h\\~i\\#j'],
    ['R&D &amp; &#39; & x', 'R&D \\&amp; &\\#39; & x'],
    ['zie https://a.nl: x', 'zie https\\://a.nl: x'],
    ['www.a.nl en WWW.b.nl', 'www\\.a.nl en WWW\\.b.nl'],
    ['a@b.nl', 'a\u2060\\@b.nl'],
    ['- streep', '\\- streep'],
    [' - streep', ' \\- streep'],
    ['+ plus', '\\+ plus'],
    ['= is', '\\= is'],
    ['a-b + c = d', 'a-b + c = d'],
    ['1. een', '1\\. een'],
    ['12) twaalf', '12\\) twaalf'],
    [' 3. drie', ' 3\\. drie'],
    ['nr. 1. een', 'nr. 1. een'],
    ['x1. een', 'x1. een'],
    ['1 een.', '1 een.'],
  ])('%s', (woorden, verwacht) => {
    expect(toon([alinea(woorden)])).toBe(pagina(verwacht));
  });
});

describe('a block in Markdown', () => {
  test('a table, with a total and a note', () => {
    const rijen = [
      [woord('Oost'), getal(1), { soort: 'bedrag', waarde: euro(5) }, woord('p')],
      [woord('Totaal'), getal(2), { soort: 'bedrag', waarde: euro(6) }, woord('')],
    ] as const;
    const kop = ['**Klein**', '', '| A | B | C | D |', '| --- | ---: | ---: | --- |', '| Oost | 1 | € 5,00 | p |'];
    expect(toon([inTabel(rijen)])).toBe(pagina(...kop, '| Totaal | 2 | € 6,00 |  |'));
    expect(toon([inTabel(rijen, { totaalrijen: [{ rij: 1, delen: [0] }], toelichting: ['- ', getal(2)] })])).toBe(
      pagina(...kop, '| **Totaal** | **2** | **€ 6,00** |  |', '', '\\- 2'),
    );
  });

  test('lists and claims', () => {
    expect(
      toon([
        { soort: 'lijst', genummerd: true, items: [['een'], [getal(2)], ['- drie']] },
        { soort: 'lijst', genummerd: false, items: [['een'], ['+ twee']] },
        { soort: 'bewering', aard: 'beste', tekst: ['- Beter.'], voorbehoud: ['Van ', getal(4), '.'] },
      ]),
    ).toBe(pagina('1. een', '2. 2', '3. \\- drie', '', '- een', '- \\+ twee', '', '\\- Beter. Van 4.'));
  });

  test('sections within sections, to the sixth level and beyond', () => {
    const diep = (n: number): Verslagblok =>
      n === 0 ? alinea('diep') : { soort: 'sectie', titel: `t*${n}`, blokken: [diep(n - 1), alinea('na')] };
    expect(toon([diep(6)])).toBe(
      pagina(
        ...['## t\\*6', '', '### t\\*5', '', '#### t\\*4', '', '##### t\\*3', '', '###### t\\*2', '', '**t\\*1**'],
        ...['', 'diep', '', 'na', '', 'na', '', 'na', '', 'na', '', 'na', '', 'na'],
      ),
    );
  });

  test('a chart, with and without its picture', () => {
    const grafiek: Verslagblok = {
      soort: 'grafiek',
      grafiek: {
        id: 'lijn',
        titel: 'Een *lijn*',
        alternatief: '- Zij stijgt.',
        spec: { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x' },
      },
    };
    const zonder = pagina('**Een \\*lijn\\***', '', '\\- Zij stijgt.');
    expect(toon([grafiek])).toBe(zonder);
    expect(toon([grafiek], { vindGrafiek: () => undefined })).toBe(zonder);
    expect(toon([grafiek], { vindGrafiek: ({ id }) => `g/<${id}>.svg` })).toBe(
      pagina('**Een \\*lijn\\***', '', '![Een \\*lijn\\*](<g/%3Clijn%3E.svg>)', '', '\\- Zij stijgt.'),
    );
  });
});

test('a letterhead stands above the title', () => {
  const brief = { datum: Datum.parse('2027-09-02'), van: 'B*W', bijlagen: [], ondertekenaars: [] };
  expect(toon([alinea('Dag.')], {}, { brief })).toBe(
    `${['- **Van:** B\\*W', '- **Datum:** 2 september 2027', ''].join('\n')}\n${pagina('Dag.')}`,
  );
});

test('what finds a picture is a function', () => {
  const fout = findFout(() => toon([], { vindGrafiek: 'x' } as never));
  expect([fout?.code, fout?.params]).toEqual(['kern.document_ongeldig', { soort: 'opties', aantal: 1 }]);
});
