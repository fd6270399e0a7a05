/** What a person may type in a name does nothing in any form that a verslag is written in. */
import {
  renderCsv,
  renderHtml,
  renderMarkdown,
  renderTekst,
  type Verslag,
  type Verslagtabel,
} from 'buurtaanpak/verslag';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { VIJANDIG } from '../vijandigeTeksten.js';
import { proefverslag } from './proefverslag.js';

const toTabel = (waarde: string): Verslagtabel => ({
  id: 'tabel',
  titel: waarde,
  kolommen: [
    { sleutel: 'k', kop: waarde },
    { sleutel: 'm', kop: 'Kop' },
  ],
  rijen: [
    [
      { soort: 'tekst', waarde },
      { soort: 'tekst', waarde: 'b' },
    ],
  ],
  totaalrijen: [],
  totaalkolommen: [],
});

const toVerslag = (waarde: string): Verslag => ({
  ...proefverslag,
  titel: `Titel ${waarde}`,
  blokken: [
    {
      soort: 'sectie',
      titel: `Kop ${waarde}`,
      blokken: [
        { soort: 'alinea', tekst: [{ soort: 'tekst', waarde }, ' staat hier'] },
        { soort: 'lijst', genummerd: false, items: [[{ soort: 'tekst', waarde }], ['b']] },
        { soort: 'tabel', tabel: toTabel(waarde) },
      ],
    },
  ],
});

/** What no writer lets through: it would change the reading order, hide something, or stop a program that reads the file. */
const ONZICHTBAAR = /(?![\n\r\t])\p{Cc}|\p{Bidi_Control}|[\u200b-\u200d]/u;
const GEWOON = toVerslag('Wieken');
const elementen = (pagina: string) =>
  [...pagina.matchAll(/<[^>]*>/g)].map(([element]) => element.replace(/"[^"]*"/g, '""'));

describe.each(VIJANDIG)('%j', (waarde) => {
  test('in CSV is a text, for a reader with whatever sign between fields', () => {
    const csv = renderCsv(toTabel(waarde), { bom: false, behoudTekst: false });
    expect(csv).not.toMatch(ONZICHTBAAR);
    const velden = parse(csv, { delimiter: ';' }) as string[][];
    expect(velden.map(({ length }) => length)).toEqual([2, 2]);
    for (const veld of velden.flat()) expect(veld).not.toMatch(/^\s*[=+\-@|%\uff1d\uff0b\uff20]/);
    // Every field stands between quotes, so that another reader cannot split it either.
    for (const delimiter of [',', '\t', '|'])
      for (const veld of (parse(csv, { delimiter, relax_quotes: true, relax_column_count: true }) as string[][]).flat())
        expect(veld).not.toMatch(/^[=+\-@|%]/);
  });
  test('in HTML opens no element, no attribute and no address', () => {
    const html = renderHtml(toVerslag(waarde));
    expect(html).not.toMatch(ONZICHTBAAR);
    expect(elementen(html)).toEqual(elementen(renderHtml(GEWOON)));
    expect(html.match(/ (?:href|src|on\w+)="[^"]*"/g) ?? []).toEqual(
      renderHtml(GEWOON).match(/ (?:href|src|on\w+)="[^"]*"/g) ?? [],
    );
  });
  test('in Markdown is no link, no markup and no line of its own', () => {
    const md = renderMarkdown(toVerslag(waarde));
    expect(md).not.toMatch(ONZICHTBAAR);
    expect(md.split('\n')).toHaveLength(renderMarkdown(GEWOON).split('\n').length);
    const tabelrijen = (uit: string) => uit.split('\n').filter((regel) => /^\|/.test(regel));
    expect(tabelrijen(md).map((regel) => regel.split(/(?<!\\)\|/).length)).toEqual([4, 4, 4]);
    // A link or a picture of Markdown, an element, a reference, an address that GitHub makes a link of.
    expect(md).not.toMatch(/(?<!\\)\]|(?<!\\)<(?!!--)|(?<!\\):\/\/|www\./i);
    expect(md.replaceAll('\\', '')).not.toMatch(/\w@/);
  });
  test('in plain text stays on its line', () => {
    const tekst = renderTekst(toVerslag(waarde));
    expect(tekst).not.toMatch(ONZICHTBAAR);
    expect(tekst).not.toMatch(/\r|\u2028|\u2029|\u0085/);
  });
});
