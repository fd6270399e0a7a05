import { Datum, euro, Periode } from 'buurtaanpak/kern';
import {
  type Grafiek,
  type RenderHtmlOptions,
  renderHtml,
  type Verslagblok,
  type Verslagtekst,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { stijl } from '../../src/verslag/weergave/stijl.js';
import { findFout } from '../hulp.js';
import { alinea, getal, inTabel, procent, uit, woord } from './klein.js';
import { metBlokken } from './metBlokken.js';

const SLOT = [
  '<section>',
  '<h2>Bronnen</h2>',
  '<p>Peildatum: 1 september 2027.</p>',
  '<p>Kleine aantallen personen zijn in dit stuk wel getoond.</p>',
  '<ol>',
  '<li>Model</li>',
  '</ol>',
  '</section>',
];

/** The lines of the content between its title and its end. */
const regels = (blokken: readonly Verslagblok[], options: RenderHtmlOptions = {}) => {
  const alle = renderHtml(metBlokken(blokken), { vorm: 'inhoud', ...options }).split('\n');
  expect(alle[0]).toBe('<h1>Een stuk</h1>');
  expect(alle.slice(-SLOT.length - 1)).toEqual([...SLOT, '']);
  return alle.slice(1, -SLOT.length - 1);
};

const GRAFIEK: Grafiek = {
  id: 'lijn',
  titel: 'Een "lijn"',
  alternatief: 'Zij stijgt & daalt.',
  spec: { $schema: 'https://vega.github.io/schema/vega-lite/v6.json', description: 'x', mark: 'line' },
};

describe('a value in HTML', () => {
  const pad = uit('waarde', ['x', 0]);
  const data = (value: string, inhoud: string) =>
    `<data value="${value}" data-bron="model" data-bewerking="waarde" data-pad="[[&quot;x&quot;,0]]">${inhoud}</data>`;
  const toon = (deel: Verslagtekst[number], options?: RenderHtmlOptions) => regels([alinea(deel)], options).join('\n');

  test('without an origin it is its notation', () => {
    expect(toon('a < b')).toBe('<p>a &lt; b</p>');
    expect(toon(getal(1234))).toBe('<p>1.234</p>');
    expect(toon({ soort: 'bedrag', waarde: euro(1200) })).toBe('<p>€&nbsp;1.200</p>');
    expect(toon({ soort: 'ontbreekt', reden: 'geheim' })).toBe('<p>geheim</p>');
    expect(toon({ soort: 'getal', waarde: 3, decimalen: 0, herkomst: undefined })).toBe('<p>3</p>');
  });

  test('with an origin it carries it along, unless it is asked not to', () => {
    expect(toon(getal(1234, { herkomst: pad }))).toBe(`<p>${data('1234', '1.234')}</p>`);
    expect(toon(getal(1234, { herkomst: pad }), { metHerkomst: true })).toBe(`<p>${data('1234', '1.234')}</p>`);
    expect(toon(getal(1234, { herkomst: pad }), { metHerkomst: false })).toBe('<p>1.234</p>');
    expect(toon(procent(0.5, { herkomst: pad }))).toBe(`<p>${data('0.5', '50%')}</p>`);
  });

  test('a period is two days for programs', () => {
    const waarde = Periode.parse({ van: Datum.parse('2026-09-01'), tot: Datum.parse('2027-08-31') });
    expect(toon({ soort: 'periode', waarde, herkomst: pad })).toBe(
      `<p>${data('2026-09-01/2027-08-31', '1 september 2026 t/m 31 augustus 2027')}</p>`,
    );
  });

  test('one that is not shown is an x with its reason, with an origin or without', () => {
    const x = '<p><abbr title="niet getoond">x</abbr></p>';
    expect(toon({ soort: 'onderdrukt' })).toBe(x);
    expect(toon({ soort: 'onderdrukt', herkomst: pad })).toBe(x);
  });
});

describe('a block in HTML', () => {
  test('a table, with a total, a note and columns of figures', () => {
    const rijen = [
      [woord('Oost'), getal(1), { soort: 'bedrag', waarde: euro(5) }, woord('p')],
      [woord('Totaal'), getal(2), { soort: 'bedrag', waarde: euro(6) }, woord('q')],
    ] as const;
    const kop = [
      '<div class="tabel" role="region" aria-labelledby="tabel-klein" tabindex="0">',
      '<table>',
      '<caption id="tabel-klein">Klein</caption>',
      '<thead><tr><th scope="col">A</th><th scope="col" class="cijfer">B</th><th scope="col" class="cijfer">C</th><th scope="col">D</th></tr></thead>',
      '<tbody>',
      '<tr><th scope="row">Oost</th><td class="cijfer">1</td><td class="cijfer">€&nbsp;5,00</td><td>p</td></tr>',
    ];
    const staart = ['</tbody>', '</table>', '</div>'];
    expect(regels([inTabel(rijen)])).toEqual([
      ...kop,
      '<tr><th scope="row">Totaal</th><td class="cijfer">2</td><td class="cijfer">€&nbsp;6,00</td><td>q</td></tr>',
      ...staart,
    ]);
    expect(
      regels([inTabel(rijen, { totaalrijen: [{ rij: 1, delen: [0] }], toelichting: ['Zonder ', getal(2)] })]),
    ).toEqual([
      ...kop,
      '<tr class="totaal"><th scope="row">Totaal</th><td class="cijfer">2</td><td class="cijfer">€&nbsp;6,00</td><td>q</td></tr>',
      ...staart,
      '<p>Zonder 2</p>',
    ]);
  });

  test('a chart, without a picture, with one that is SVG and with another', () => {
    const blok: Verslagblok = { soort: 'grafiek', grafiek: GRAFIEK };
    const woorden = '<figcaption><p>Zij stijgt &amp; daalt.</p></figcaption>';
    const zonder = [
      '<figure>',
      '<figcaption><strong>Een &quot;lijn&quot;</strong><p>Zij stijgt &amp; daalt.</p></figcaption>',
      '</figure>',
    ];
    expect(regels([blok])).toEqual(zonder);
    expect(regels([blok], { tekenGrafiek: () => undefined })).toEqual(zonder);
    expect(regels([blok], { tekenGrafiek: ({ id }) => `<svg><g id="${id}"/></svg>` })).toEqual([
      '<figure>',
      '<svg role="img" aria-labelledby="grafiek-lijn-titel" aria-describedby="grafiek-lijn-beschrijving"><title id="grafiek-lijn-titel">Een &quot;lijn&quot;</title><desc id="grafiek-lijn-beschrijving">Zij stijgt &amp; daalt.</desc><g id="grafiek-lijn--lijn"/></svg>',
      woorden,
      '</figure>',
    ]);
    expect(regels([blok], { tekenGrafiek: () => '<img src="x.png">' })).toEqual([
      '<figure>',
      '<div role="img" aria-label="Een &quot;lijn&quot;">',
      '<img src="x.png">',
      '</div>',
      woorden,
      '</figure>',
    ]);
  });

  test('lists, claims and sections within sections, to the sixth level and beyond', () => {
    expect(
      regels([
        { soort: 'lijst', genummerd: true, items: [['een'], [getal(2)]] },
        { soort: 'lijst', genummerd: false, items: [] },
        { soort: 'bewering', aard: 'beste', tekst: ['Beter.'], voorbehoud: ['Van ', getal(4), '.'] },
      ]),
    ).toEqual(['<ol>', '<li>een</li>', '<li>2</li>', '</ol>', '<ul>', '</ul>', '<p>Beter. Van 4.</p>']);
    const diep = (n: number): Verslagblok =>
      n === 0 ? alinea('diep') : { soort: 'sectie', titel: `t & ${n}`, blokken: [diep(n - 1)] };
    expect(regels([diep(6)])).toEqual([
      '<section>',
      '<h2>t &amp; 6</h2>',
      '<section>',
      '<h3>t &amp; 5</h3>',
      '<section>',
      '<h4>t &amp; 4</h4>',
      '<section>',
      '<h5>t &amp; 3</h5>',
      '<section>',
      '<h6>t &amp; 2</h6>',
      '<section>',
      '<p role="heading" aria-level="7"><strong>t &amp; 1</strong></p>',
      '<p>diep</p>',
      ...Array.from({ length: 6 }, () => '</section>'),
    ]);
  });
});

test('a page holds the content, its language, its title and its style, after the letterhead', () => {
  const brief = { datum: Datum.parse('2027-09-02'), van: 'B & W', bijlagen: [], ondertekenaars: [] };
  const verslag = metBlokken([alinea('Dag.')], { titel: 'Een <stuk>', brief });
  const inhoud = [
    '<dl class="briefkop">',
    '<div><dt>Van</dt><dd>B &amp; W</dd></div>',
    '<div><dt>Datum</dt><dd><time datetime="2027-09-02">2 september 2027</time></dd></div>',
    '</dl>',
    '<h1>Een &lt;stuk&gt;</h1>',
    '<p>Dag.</p>',
    ...SLOT,
  ];
  expect(renderHtml(verslag, { vorm: 'inhoud' })).toBe(`${inhoud.join('\n')}\n`);
  const pagina = [
    '<!doctype html>',
    '<html lang="nl">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Een &lt;stuk&gt;</title>',
    `<style>${stijl}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...inhoud,
    '</main>',
    '</body>',
    '</html>',
  ];
  expect(renderHtml(verslag)).toBe(`${pagina.join('\n')}\n`);
  expect(renderHtml(verslag, { vorm: 'pagina' })).toBe(`${pagina.join('\n')}\n`);
});

test('what draws a chart is a function', () => {
  const fout = findFout(() => renderHtml(metBlokken([]), { tekenGrafiek: 'x' } as never));
  expect([fout?.code, fout?.params]).toEqual(['kern.document_ongeldig', { soort: 'opties', aantal: 1 }]);
});

test.each([{ metHerkomst: 'nee' }, { metHerkomst: null }, { vorm: 'inhuod' }, { vorm: null }])(
  '%o is refused',
  (vreemd) => {
    const fout = findFout(() => renderHtml(metBlokken([]), vreemd as never));
    expect(fout?.bevindingen.map(({ pad }) => pad)).toEqual([Object.keys(vreemd)]);
  },
);
