// Writes docs/kerncijfers.md from the catalogue: `npx tsx scripts/catalogus.ts`. A test fails when the page is out of date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  CATALOGUS,
  type Catalogusitem,
  type Cijfermoment,
  type Kolomnaam,
  MARKERINGEN,
  type Naamvorm,
} from '../src/kerncijfers/index.js';

export const PAGINA = fileURLToPath(new URL('../docs/kerncijfers.md', import.meta.url));

const VORMEN: readonly (readonly [Naamvorm, string])[] = [
  ['kwb', 'workbook'],
  ['odata', 'OData v3'],
  ['odata4', 'OData v4'],
  ['kaart', 'map'],
  ['pdok', 'PDOK'],
  ['statline', 'StatLine'],
];

/** A text in a cell of a table: a bar would end the cell. */
function escapeStreep(tekst: string): string {
  return tekst.replaceAll('|', '\\|');
}

function showJaren({ van, tot }: { readonly van?: number; readonly tot?: number }): string {
  if (van === undefined && tot === undefined) return '';
  if (van === tot) return ` (${van})`;
  return van === undefined ? ` (until ${tot})` : tot === undefined ? ` (since ${van})` : ` (${van}-${tot})`;
}

function showNaam(naam: Kolomnaam): string {
  const factor = naam.factor === undefined ? '' : ` × ${naam.factor}`;
  return `\`${naam.naam}\`${factor}${showJaren(naam)}${naam.onzeker ? ' **?**' : ''}`;
}

function showAggregatie({ aggregatie }: Catalogusitem): string {
  switch (aggregatie.soort) {
    case 'som':
      return 'sum';
    case 'geen':
      return 'none';
    case 'gewogen_gemiddelde':
      return `mean by ${aggregatie.gewichten.map((gewicht) => `\`${gewicht}\``).join(', else ')}`;
  }
}

function showBereik({ bereik: { min, max } }: Catalogusitem): string {
  if (min === undefined && max === undefined) return 'any';
  return max === undefined ? `≥ ${min}` : min === undefined ? `≤ ${max}` : `${min} to ${max}`;
}

const MOMENTEN: Readonly<Record<Cijfermoment, string>> = {
  peildatum: 'of 1 January',
  peildatum_jaar_ervoor: 'of 1 January of the year before',
  jaar: 'of the whole year',
};

/** How a figure is published: its rounding, the moment it tells of, where it is absent, and its threshold. */
function showPublicatie({ nauwkeurigheid, moment, afwezig, dimensies, drempel }: Catalogusitem): string[] {
  return [
    ...(nauwkeurigheid === undefined
      ? []
      : [
          nauwkeurigheid.soort === 'aselect'
            ? `rounded at random to a multiple of ${nauwkeurigheid.basis} in a wijk or buurt`
            : `rounded to ${nauwkeurigheid.op}`,
        ]),
    ...(moment === undefined ? [] : [MOMENTEN[moment]]),
    ...(dimensies === undefined ? [] : [`by ${dimensies.map((dimensie) => `\`${dimensie}\``).join(', ')}`]),
    ...(afwezig === undefined ? [] : [`not for ${afwezig.join(', ')}`]),
    ...(drempel === undefined ? [] : [`given from: ${drempel.en}`]),
  ];
}

function showItem(item: Catalogusitem): string {
  const namen = VORMEN.flatMap(([vorm, naam]) => {
    const kolommen = item.kolommen[vorm];
    return kolommen === undefined ? [] : [`${naam}: ${kolommen.map(showNaam).join(', ')}`];
  });
  const deel = item.deel === undefined ? [] : [`share of \`${item.deel.teller}\` in \`${item.deel.noemer}\``];
  const cellen = [
    `\`${item.sleutel}\``,
    `${item.label.nl}<br>${item.label.en}`,
    `${item.aard}, ${item.eenheid}`,
    showAggregatie(item),
    showBereik(item),
    [...namen, ...deel, ...showPublicatie(item), ...(item.toelichting === undefined ? [] : [item.toelichting])].join(
      '<br>',
    ),
  ];
  return `| ${cellen.map(escapeStreep).join(' | ')} |`;
}

function showThema(thema: string): string[] {
  const items = CATALOGUS.filter((item) => item.thema === thema);
  const bronnen = [...new Set(items.map(({ bron }) => bron))].join(', ');
  return [
    `## ${thema}`,
    '',
    `Source: ${bronnen}.`,
    '',
    '| key | label | kind, unit | adds up by | range | names by form, and how it is published |',
    '| --- | --- | --- | --- | --- | --- |',
    ...items.map(showItem),
    '',
  ];
}

/** The page with every figure of the catalogue and every mark for a missing one. */
export function renderCatalogus(): string {
  const themas = [...new Set(CATALOGUS.map(({ thema }) => thema))];
  const onzeker = CATALOGUS.flatMap(({ kolommen }) => Object.values(kolommen).flat()).filter((naam) => naam.onzeker);
  return [
    '# Catalogue: every figure',
    '',
    'Made from `src/kerncijfers/catalogus` by `npx tsx scripts/catalogus.ts`: do not edit.',
    '',
    `${CATALOGUS.length} figures in ${themas.length} themes. A key never changes meaning, whatever the year or form. A name without years is`,
    'used from 2013 on, as far as we know; a name with `#2` is the second column of that name in the order of the table. A bold **?**',
    `marks the ${onzeker.length} names that we could not confirm. Names are compared without case, accents, blanks and signs.`,
    '',
    '## Marks for a missing figure',
    '',
    'What is not in this list is reported and never taken for a figure. The option `markeringen` adds marks or changes their meaning.',
    '',
    '| mark | means | forms | years |',
    '| --- | --- | --- | --- |',
    ...MARKERINGEN.map(
      (markering) =>
        `| ${markering.teken === '' ? 'blank, `null`' : `\`${markering.teken}\``} | \`${markering.reden}\` | ${markering.vormen.join(', ')} |${showJaren(markering) || ' all'} |`,
    ),
    '',
    ...themas.flatMap(showThema),
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(PAGINA, renderCatalogus());
