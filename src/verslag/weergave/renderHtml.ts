import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import type { Briefkop } from '../document/brief.js';
import type { Verslagtabel } from '../document/tabel.js';
import { type Grafiek, Verslag, type Verslagblok } from '../document/verslag.js';
import type { Verslagtekst, Verslagwaarde } from '../document/waarde.js';
import { formatWaarde } from '../notatie/formatWaarde.js';
import { isNumeriek } from '../tabel/isNumeriek.js';
import { addBeschrijving, isSvg } from './addBeschrijving.js';
import { joinBewering } from './joinBewering.js';
import { listKopregels } from './listKopregels.js';
import { composeSlot } from './slot.js';
import { stijl } from './stijl.js';
import { toEntiteiten } from './toEntiteiten.js';

/** Options of {@link renderHtml}. */
export interface RenderHtmlOptions {
  /**
   * Draws a chart as SVG. It gets a role, its title and its description as `addBeschrijving` gives them; what it draws is put into the page
   * unchanged, so it must come from a trusted program such as Vega. Default: no pictures, only their text alternative.
   */
  readonly tekenGrafiek?: (grafiek: Grafiek) => string | undefined;
  /** Add to every figure its origin (`data-bron`, `data-bewerking`, `data-pad`). Default: true. */
  readonly metHerkomst?: boolean;
  /** `pagina`: a whole page with its style. `inhoud`: the content alone, for your own page. Default: `pagina`. */
  readonly vorm?: 'pagina' | 'inhoud';
}

const OptionsSchema = z.looseObject({
  tekenGrafiek: z.custom((waarde) => typeof waarde === 'function').optional(),
  metHerkomst: z.boolean().optional(),
  vorm: z.enum(['pagina', 'inhoud']).optional(),
});

/** The value in a form for programs, for the `value` of a `<data>`. */
function toMachine(waarde: Extract<Verslagwaarde, { readonly waarde: unknown }>): string {
  return waarde.soort === 'periode' ? `${waarde.waarde.van}/${waarde.waarde.tot}` : String(waarde.waarde);
}

function showWaarde(waarde: Verslagwaarde, plaats: 'tekst' | 'tabel', options: RenderHtmlOptions): string {
  // An amount is not split at the end of a line.
  const tekst = toEntiteiten(formatWaarde(waarde, { plaats })).replace('€ ', '€&nbsp;');
  if (waarde.soort === 'onderdrukt') return '<abbr title="niet getoond">x</abbr>';
  if (!('herkomst' in waarde) || waarde.herkomst === undefined || options.metHerkomst === false) return tekst;
  const { herkomst } = waarde;
  const paden = toEntiteiten(JSON.stringify(herkomst.paden));
  return `<data value="${toEntiteiten(toMachine(waarde))}" data-bron="${toEntiteiten(herkomst.bron)}" data-bewerking="${herkomst.bewerking}" data-pad="${paden}">${tekst}</data>`;
}

const showTekst = (tekst: Verslagtekst, options: RenderHtmlOptions) =>
  tekst.map((deel) => (typeof deel === 'string' ? toEntiteiten(deel) : showWaarde(deel, 'tekst', options))).join('');

/** With so many columns a table is wider than a line of text: it gets the width of the window, and on paper a page on its side. */
const BREED = 8;

function renderTabel(tabel: Verslagtabel, options: RenderHtmlOptions): string[] {
  const cijfers = tabel.kolommen.map((_, k) => (isNumeriek(tabel, k) ? ' class="cijfer"' : ''));
  const totalen = new Set(tabel.totaalrijen.map(({ rij }) => rij));
  const id = `tabel-${tabel.id}`;
  return [
    // A region that can be scrolled must be reachable by keyboard and have a name (WCAG 2.1.1).
    `<div class="tabel${tabel.kolommen.length < BREED ? '' : ' breed'}" role="region" aria-labelledby="${id}" tabindex="0">`,
    '<table>',
    `<caption id="${id}">${toEntiteiten(tabel.titel)}</caption>`,
    `<thead><tr>${tabel.kolommen.map(({ kop }, k) => `<th scope="col"${cijfers[k]}>${toEntiteiten(kop)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...tabel.rijen.map((rij, r) => {
      const cellen = rij.map((waarde, k) => {
        const inhoud = showWaarde(waarde, 'tabel', options);
        return k === 0 ? `<th scope="row">${inhoud}</th>` : `<td${cijfers[k] ?? ''}>${inhoud}</td>`;
      });
      return `<tr${totalen.has(r) ? ' class="totaal"' : ''}>${cellen.join('')}</tr>`;
    }),
    '</tbody>',
    '</table>',
    '</div>',
    ...(tabel.toelichting === undefined ? [] : [`<p>${showTekst(tabel.toelichting, options)}</p>`]),
  ];
}

function renderGrafiek(grafiek: Grafiek, options: RenderHtmlOptions): string[] {
  const svg = options.tekenGrafiek?.(grafiek);
  const titel = toEntiteiten(grafiek.titel);
  const woorden = `<p>${toEntiteiten(grafiek.alternatief)}</p>`;
  if (svg === undefined)
    return ['<figure>', `<figcaption><strong>${titel}</strong>${woorden}</figcaption>`, '</figure>'];
  // The picture contains its title and is one named image. The caption describes it in words, for every reader.
  const beeld = isSvg(svg)
    ? [addBeschrijving(svg, grafiek)]
    : [`<div role="img" aria-label="${titel}">`, svg, '</div>'];
  return ['<figure>', ...beeld, `<figcaption>${woorden}</figcaption>`, '</figure>'];
}

function renderBlok(blok: Verslagblok, niveau: number, options: RenderHtmlOptions): string[] {
  switch (blok.soort) {
    case 'sectie': {
      // HTML has six levels of headings; deeper levels get their number for a screen reader.
      const kop =
        niveau <= 6
          ? `<h${niveau}>${toEntiteiten(blok.titel)}</h${niveau}>`
          : `<p role="heading" aria-level="${niveau}"><strong>${toEntiteiten(blok.titel)}</strong></p>`;
      return ['<section>', kop, ...blok.blokken.flatMap((een) => renderBlok(een, niveau + 1, options)), '</section>'];
    }
    case 'alinea':
      return [`<p>${showTekst(blok.tekst, options)}</p>`];
    case 'bewering':
      return [`<p>${showTekst(joinBewering(blok), options)}</p>`];
    case 'lijst': {
      const naam = blok.genummerd ? 'ol' : 'ul';
      return [`<${naam}>`, ...blok.items.map((item) => `<li>${showTekst(item, options)}</li>`), `</${naam}>`];
    }
    case 'tabel':
      return renderTabel(blok.tabel, options);
    case 'grafiek':
      return renderGrafiek(blok.grafiek, options);
  }
}

/** The letterhead, as names with what they stand for. */
function renderKop(brief: Briefkop | undefined): string[] {
  const regels = listKopregels(brief).map(({ naam, tekst, dag }) => {
    const inhoud = dag === undefined ? toEntiteiten(tekst) : `<time datetime="${dag}">${toEntiteiten(tekst)}</time>`;
    return `<div><dt>${naam}</dt><dd>${inhoud}</dd></div>`;
  });
  return regels.length === 0 ? [] : ['<dl class="briefkop">', ...regels, '</dl>'];
}

/**
 * A verslag as an HTML page that follows WCAG 2.1 AA: language, one title, headings in order, tables with a caption and headed rows and
 * columns, charts with a text alternative, contrast of 7 to 1. A letter has its letterhead above the title, and who sign it and what goes
 * with it at the end. Every text is escaped. It has no scripts and loads nothing from elsewhere.
 *
 * Cost: n in the blocks, cells and signs of the verslag.
 *
 * @returns the page (or with `vorm: 'inhoud'` its content), lines that end in `\n`
 * @throws DomeinFout `kern.document_ongeldig`: it is not a verslag, or these are no options, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { renderHtml } from 'buurtaanpak/verslag';
 *
 * const html = renderHtml(
 *   {
 *     soort: 'verslag',
 *     versie: 2,
 *     taal: 'nl',
 *     titel: 'Stand van zaken',
 *     vermeldingen: [],
 *     peildatum: Datum.parse('2027-09-01'),
 *     bronnen: [],
 *     onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
 *     blokken: [{ soort: 'alinea', tekst: ['Teams & projecten'] }],
 *   },
 *   { vorm: 'inhoud' },
 * );
 * html.startsWith('<h1>Stand van zaken</h1>\n<p>Teams &amp; projecten</p>\n'); // => true
 * ```
 */
export function renderHtml(verslag: Verslag, options: RenderHtmlOptions = {}): string {
  parseSchema(OptionsSchema, options, 'opties');
  const { titel: kop, taal, blokken, ...rest } = Verslag.parse(verslag);
  const titel = toEntiteiten(kop);
  const inhoud = [
    ...renderKop(rest.brief),
    `<h1>${titel}</h1>`,
    ...[...blokken, ...composeSlot(rest)].flatMap((blok) => renderBlok(blok, 2, options)),
  ];
  if (options.vorm === 'inhoud') return `${inhoud.join('\n')}\n`;
  return `${[
    '<!doctype html>',
    `<html lang="${taal}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${titel}</title>`,
    `<style>${stijl}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...inhoud,
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
