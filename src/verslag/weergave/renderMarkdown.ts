import * as z from 'zod';
import { cleanTekst } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import type { Verslagtabel } from '../document/tabel.js';
import { type Grafiek, Verslag, type Verslagblok } from '../document/verslag.js';
import type { Verslagtekst } from '../document/waarde.js';
import { formatWaarde } from '../notatie/formatWaarde.js';
import { isNumeriek } from '../tabel/isNumeriek.js';
import { joinBewering } from './joinBewering.js';
import { listKopregels } from './listKopregels.js';
import { composeSlot } from './slot.js';

/** Options of {@link renderMarkdown}. */
export interface RenderMarkdownOptions {
  /** The address of the picture of a chart, such as `grafieken/tijdlijn.svg`. Default: no pictures, only their text alternative. */
  readonly vindGrafiek?: (grafiek: Grafiek) => string | undefined;
}

const OptionsSchema = z.looseObject({
  vindGrafiek: z.custom((waarde) => typeof waarde === 'function').optional(),
});

// GitHub looks for mail addresses after it has resolved the escapes, so only an extra character prevents a link.
const WORD_JOINER = '\u2060';

/** Escapes words: nothing in them becomes markup, and no address becomes a link. */
function toMd(tekst: string): string {
  return cleanTekst(tekst)
    .replace(/[\\`*_[\]<>|~#]/g, '\\$&')
    .replace(/&(#?\w+;)/g, '\\&$1')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/www\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replaceAll('@', `${WORD_JOINER}\\@`);
}

/** The same for the beginning of a line, where more characters have a meaning. */
const escapeStart = (tekst: string) => tekst.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2');

const show = (tekst: Verslagtekst) =>
  tekst.map((deel) => toMd(typeof deel === 'string' ? deel : formatWaarde(deel))).join('');

function renderTabel(tabel: Verslagtabel): string[] {
  const vet = new Set(tabel.totaalrijen.map(({ rij }) => rij));
  const regel = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`;
  return [
    `**${toMd(tabel.titel)}**`,
    '',
    regel(tabel.kolommen.map(({ kop }) => toMd(kop))),
    regel(tabel.kolommen.map((_, k) => (isNumeriek(tabel, k) ? '---:' : '---'))),
    ...tabel.rijen.map((rij, r) =>
      regel(
        rij.map((waarde) => {
          const tekst = toMd(formatWaarde(waarde, { plaats: 'tabel' }));
          return vet.has(r) && tekst !== '' ? `**${tekst}**` : tekst;
        }),
      ),
    ),
    ...(tabel.toelichting === undefined ? [] : ['', escapeStart(show(tabel.toelichting))]),
  ];
}

function renderBlok(blok: Verslagblok, niveau: number, options: RenderMarkdownOptions): string[] {
  switch (blok.soort) {
    case 'sectie': {
      const kop = niveau <= 6 ? `${'#'.repeat(niveau)} ${toMd(blok.titel)}` : `**${toMd(blok.titel)}**`;
      return [kop, '', ...renderBlokken(blok.blokken, niveau + 1, options)];
    }
    case 'alinea':
      return [escapeStart(show(blok.tekst))];
    case 'bewering':
      return [escapeStart(show(joinBewering(blok)))];
    case 'lijst':
      return blok.items.map((item, i) => `${blok.genummerd ? `${i + 1}.` : '-'} ${escapeStart(show(item))}`);
    case 'tabel':
      return renderTabel(blok.tabel);
    case 'grafiek': {
      const plek = options.vindGrafiek?.(blok.grafiek);
      const titel = `**${toMd(blok.grafiek.titel)}**`;
      const alternatief = escapeStart(toMd(blok.grafiek.alternatief));
      if (typeof plek !== 'string') return [titel, '', alternatief];
      return [
        titel,
        '',
        `![${toMd(blok.grafiek.titel)}](<${plek.replace(/[<>\r\n]/g, encodeURIComponent)}>)`,
        '',
        alternatief,
      ];
    }
  }
}

function renderBlokken(blokken: readonly Verslagblok[], niveau: number, options: RenderMarkdownOptions): string[] {
  return blokken.flatMap((blok, i) => [...(i === 0 ? [] : ['']), ...renderBlok(blok, niveau, options)]);
}

/**
 * A verslag as Markdown (CommonMark with the tables of GitHub). Names and texts are escaped, so that nothing in them becomes markup;
 * addresses in them (`https://`, `www.`, mail) do not become links.
 *
 * Cost: n in the blocks, cells and signs of the verslag.
 *
 * @returns lines that end in `\n`; the letterhead of a letter first, the sources last
 * @throws DomeinFout `kern.document_ongeldig`: it is not a verslag, or these are no options, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { renderMarkdown } from 'buurtaanpak/verslag';
 *
 * const markdown = renderMarkdown({
 *   soort: 'verslag',
 *   versie: 2,
 *   taal: 'nl',
 *   titel: 'Stand van zaken',
 *   vermeldingen: [],
 *   peildatum: Datum.parse('2027-09-01'),
 *   bronnen: [],
 *   onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
 *   blokken: [{ soort: 'alinea', tekst: ['Het team van *De Wal* is begonnen.'] }],
 * });
 * markdown.startsWith('# Stand van zaken\n\nHet team van \\*De Wal\\* is begonnen.\n'); // => true
 * ```
 */
export function renderMarkdown(verslag: Verslag, options: RenderMarkdownOptions = {}): string {
  parseSchema(OptionsSchema, options, 'opties');
  const { titel, blokken, ...rest } = Verslag.parse(verslag);
  const kop = listKopregels(rest.brief).map(({ naam, tekst }) => `- **${naam}:** ${toMd(tekst)}`);
  return `${[
    ...kop,
    ...(kop.length === 0 ? [] : ['']),
    `# ${toMd(titel)}`,
    '',
    ...renderBlokken([...blokken, ...composeSlot(rest)], 2, options),
  ].join('\n')}\n`;
}
