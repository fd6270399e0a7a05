import {
  type Briefkop,
  checkVerslag,
  protectVerslag,
  renderHtml,
  renderMarkdown,
  renderTekst,
  type Verslag,
} from 'buurtaanpak/verslag';
import { describe, expect, test } from 'vitest';
import { metBlokken } from './metBlokken.js';
import { proefbrief } from './proefbrief.js';

const metBrief = (brief: Partial<Briefkop>, meer: Partial<Verslag> = {}): Verslag =>
  metBlokken([{ soort: 'alinea', tekst: ['Wij schrijven u.'] }], {
    brief: { bijlagen: [], ondertekenaars: [], ...brief },
    ...meer,
  });

describe('a letter', () => {
  test('has nothing to find, with the finding that it tells', () => {
    const bevindingen = [
      { code: 'programma.niet_ondertekend', ernst: 'waarschuwing', pad: ['deelnemers', 0], params: {} },
      { code: 'programma.niet_ondertekend', ernst: 'waarschuwing', pad: ['deelnemers', 1], params: {} },
    ] as const;
    expect(checkVerslag(proefbrief, { bevindingen })).toEqual([]);
  });

  test('in HTML has its letterhead above the title, as names with what they stand for', () => {
    const html = renderHtml(proefbrief);
    expect(html).toContain(`<main>
<dl class="briefkop">
<div><dt>Van</dt><dd>Burgemeester en wethouders van Voorbeeldstad</dd></div>
<div><dt>Aan</dt><dd>De gemeenteraad van Voorbeeldstad</dd></div>
<div><dt>Datum</dt><dd><time datetime="2026-09-15">15 september 2026</time></dd></div>
<div><dt>Kenmerk</dt><dd>2026-0415</dd></div>
<div><dt>Onderwerp</dt><dd>Samenwerkingsovereenkomst Buurkracht</dd></div>
<div><dt>Bijlagen</dt><dd>2</dd></div>
</dl>
<h1>De samenwerkingsovereenkomst met Buurkracht</h1>
`);
    expect(html).toContain(`<h2>Ondertekening</h2>
<p>Hoogachtend, Burgemeester en wethouders van Voorbeeldstad</p>
<ul>
<li>burgemeester</li>
<li>secretaris</li>
</ul>
</section>
<section>
<h2>Bijlagen</h2>
<ol>
<li>Samenwerkingsovereenkomst, zaak 2026-0415</li>
<li>Verantwoording van de keuze</li>
</ol>
</section>
<section>
<h2>Bronnen</h2>`);
    expect(html).toMatch(/@media print \{[^@]*\.briefkop \{ break-inside: avoid/);
  });

  test('in Markdown and in plain text has the same', () => {
    expect(renderMarkdown(proefbrief).split('\n').slice(0, 8)).toEqual([
      '- **Van:** Burgemeester en wethouders van Voorbeeldstad',
      '- **Aan:** De gemeenteraad van Voorbeeldstad',
      '- **Datum:** 15 september 2026',
      '- **Kenmerk:** 2026-0415',
      '- **Onderwerp:** Samenwerkingsovereenkomst Buurkracht',
      '- **Bijlagen:** 2',
      '',
      '# De samenwerkingsovereenkomst met Buurkracht',
    ]);
    const tekst = renderTekst(proefbrief, { breedte: 40 });
    expect(tekst.split('\n').slice(0, 10)).toEqual([
      'Van:       Burgemeester en wethouders',
      '           van Voorbeeldstad',
      'Aan:       De gemeenteraad van',
      '           Voorbeeldstad',
      'Datum:     15 september 2026',
      'Kenmerk:   2026-0415',
      'Onderwerp: Samenwerkingsovereenkomst',
      '           Buurkracht',
      'Bijlagen:  2',
      '',
    ]);
    for (const uit of [renderMarkdown(proefbrief), tekst])
      expect(['Ondertekening', 'burgemeester', 'Bijlagen', 'Bronnen'].map((deel) => uit.lastIndexOf(deel))).toEqual(
        ['Ondertekening', 'burgemeester', 'Bijlagen', 'Bronnen']
          .map((deel) => uit.lastIndexOf(deel))
          .sort((a, b) => a - b),
      );
  });

  test('shows a claim as one paragraph with its reservation', () => {
    const html = renderHtml(proefbrief, { metHerkomst: false });
    expect(html).toContain(
      '<p>Geen andere keuze heeft samen een hogere score. Met andere gewichten kwam deze keuze in 23% van de berekeningen terug.</p>',
    );
    expect(renderMarkdown(proefbrief)).toContain('hogere score. Met andere');
    expect(renderTekst(proefbrief, { breedte: 500 })).toContain('hogere score. Met andere');
  });

  test('a claim without a reservation is a paragraph too, before and after protection', () => {
    const kaal = metBrief(
      {},
      { blokken: [{ soort: 'bewering', aard: 'geen_aandachtspunten', tekst: ['Er is niets.'] }] },
    );
    expect(renderHtml(kaal)).toContain('<p>Er is niets.</p>');
    expect(protectVerslag(kaal).blokken).toEqual(kaal.blokken);
  });

  test('tells of a source its fingerprint and its place', () => {
    const vingerafdruk = `sha256:${'a'.repeat(64)}`;
    const bronnen = [{ id: 'x', naam: 'Model', vindplaats: 'zaak', vingerafdruk }];
    expect(renderTekst(metBrief({}, { bronnen }))).toContain('1. Model, zaak, vingerafdruk sha256:aaaaaaaaaaaa\n');
  });

  test('leaves out what is not there, or blank', () => {
    const html = renderHtml(metBrief({ aan: 'Bewoners', van: ' \u0000' }), { vorm: 'inhoud' });
    expect(html.startsWith('<dl class="briefkop">\n<div><dt>Aan</dt><dd>Bewoners</dd></div>\n</dl>\n<h1>')).toBe(true);
    for (const leeg of [metBrief({}), metBlokken([])]) {
      expect(renderHtml(leeg)).not.toContain('<dl');
      expect(renderHtml(leeg)).not.toMatch(/<h2>(?:Ondertekening|Bijlagen)/);
      expect(renderMarkdown(leeg).startsWith('# Een stuk\n')).toBe(true);
      expect(renderTekst(leeg).startsWith('Een stuk\n')).toBe(true);
    }
    expect(renderTekst(metBrief({ ondertekenaars: ['wethouder'] }))).toContain('\nHoogachtend,\n\n- wethouder\n');
  });

  test('to a resident ends in simple words', () => {
    const onthulling = { regel: 'onderdrukt', grens: 5, aantal: 1 } as const;
    const brief = metBrief(
      { ondertekenaars: ['wethouder'], van: 'De gemeente' },
      { lezer: 'bewoner_gekozen', onthulling },
    );
    const tekst = renderTekst(brief, { breedte: 200 });
    expect(tekst).toContain('Met vriendelijke groet, De gemeente');
    expect(tekst).toContain(
      'Een x staat voor een aantal dat wij niet laten zien. Anders zijn mensen misschien te herkennen.',
    );
    expect(renderTekst({ ...brief, lezer: 'raad' }, { breedte: 200 })).toContain('onder de 5');
  });

  test('escapes everything', () => {
    const boos = '<b>&"[x](y) https://z.nl\n\n# kop';
    const brief: Briefkop = {
      kenmerk: boos,
      onderwerp: boos,
      aan: boos,
      van: boos,
      bijlagen: [{ titel: boos, bron: boos }],
      ondertekenaars: [boos],
    };
    const html = renderHtml(metBrief(brief));
    expect(html).not.toContain('<b>');
    expect(html.split('&lt;b&gt;&amp;&quot;[x](y) https://z.nl # kop')).toHaveLength(9);
    const markdown = renderMarkdown(metBrief(brief));
    expect(markdown).not.toMatch(/<b>|\[x\]\(y|https:\/\/|^# kop/m);
    expect(renderTekst(metBrief(brief))).not.toMatch(/^# kop/m);
  });
});
