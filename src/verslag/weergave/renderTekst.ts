import { cleanTekst, requireObject, showWaarde } from '../../kern/huis.js';
import type { Verslagtabel } from '../document/tabel.js';
import { Verslag, type Verslagblok } from '../document/verslag.js';
import type { Verslagtekst } from '../document/waarde.js';
import { formatWaarde } from '../notatie/formatWaarde.js';
import { isNumeriek } from '../tabel/isNumeriek.js';
import { refuse } from '../teksten/codes.js';
import { countPlaatsen } from './countPlaatsen.js';
import { joinBewering } from './joinBewering.js';
import { listKopregels } from './listKopregels.js';
import { padEnd } from './padEnd.js';
import { padStart } from './padStart.js';
import { composeSlot } from './slot.js';
import { wrapRegels } from './wrapRegels.js';

/** Options of {@link renderTekst}. */
export interface RenderTekstOptions {
  /** The maximum number of characters on a line, 40 or more. A longer word is not split. Default: 80. */
  readonly breedte?: number;
}

const show = (tekst: Verslagtekst) =>
  tekst.map((deel) => (typeof deel === 'string' ? cleanTekst(deel) : formatWaarde(deel))).join('');

/** A table in columns, or as a list of rows when the columns do not fit. */
function renderTabel(tabel: Verslagtabel, breedte: number): string[] {
  const rijen = tabel.rijen.map((rij) => rij.map((waarde) => formatWaarde(waarde, { plaats: 'tabel' })));
  // A heading may take several lines, so that the cells decide the width of a column.
  const langste = (woorden: readonly string[]) =>
    woorden.reduce((max, woord) => Math.max(max, countPlaatsen(woord)), 0);
  const kolommen = tabel.kolommen.map((kolom, k) => {
    const kop = cleanTekst(kolom.kop);
    const smal = langste([...kop.split(' '), ...rijen.map((rij) => rij[k] ?? '')]);
    return { kop, smal, breedte: Math.max(smal, countPlaatsen(kop)) };
  });
  const measureBreedte = () => kolommen.reduce((som, een) => som + een.breedte + 2, -2);
  while (measureBreedte() > breedte) {
    // The column with the most room becomes narrower; of equal ones the first.
    const ruimste = kolommen.reduce((een, ander) =>
      ander.breedte - ander.smal > een.breedte - een.smal ? ander : een,
    );
    if (ruimste.breedte === ruimste.smal) break;
    ruimste.breedte -= 1;
  }
  const rechts = tabel.kolommen.map((_, k) => isNumeriek(tabel, k));
  const uit = [...wrapRegels(cleanTekst(tabel.titel), breedte), ''];
  const totalen = new Set(tabel.totaalrijen.map(({ rij }) => rij));
  if (measureBreedte() <= breedte) {
    const regel = (cellen: readonly string[]) =>
      cellen
        .map((cel, k) => (rechts[k] ? padStart : padEnd)(cel, kolommen[k]?.breedte ?? 0))
        .join('  ')
        .trimEnd();
    const streep = kolommen.map((een) => '-'.repeat(een.breedte)).join('  ');
    const kopregels = kolommen.map((een) => wrapRegels(een.kop, een.breedte));
    const hoogte = Math.max(...kopregels.map((een) => een.length));
    for (let r = 0; r < hoogte; r += 1) uit.push(regel(kopregels.map((een) => een[r - hoogte + een.length] ?? '')));
    uit.push(streep);
    for (const [r, rij] of rijen.entries()) {
      if (totalen.has(r)) uit.push(streep);
      uit.push(regel(rij));
    }
  } else {
    for (const rij of rijen) {
      uit.push(...wrapRegels(rij[0] ?? '', breedte));
      for (const [k, cel] of rij.entries())
        if (k > 0) uit.push(...wrapRegels(`${kolommen[k]?.kop ?? ''}: ${cel}`, breedte, '  ', '    '));
    }
  }
  if (tabel.toelichting !== undefined) uit.push('', ...wrapRegels(show(tabel.toelichting), breedte));
  return uit;
}

function renderBlok(blok: Verslagblok, niveau: number, breedte: number): string[] {
  switch (blok.soort) {
    case 'sectie': {
      const titel = cleanTekst(blok.titel);
      const kop = niveau === 2 ? [titel, '-'.repeat(Math.min(countPlaatsen(titel), breedte))] : [titel];
      return [...kop, '', ...renderBlokken(blok.blokken, niveau + 1, breedte)];
    }
    case 'alinea':
      return wrapRegels(show(blok.tekst), breedte);
    case 'bewering':
      return wrapRegels(show(joinBewering(blok)), breedte);
    case 'lijst':
      return blok.items.flatMap((item, i) => {
        const teken = blok.genummerd ? `${i + 1}. ` : '- ';
        return wrapRegels(show(item), breedte, teken, ' '.repeat(teken.length));
      });
    case 'tabel':
      return renderTabel(blok.tabel, breedte);
    case 'grafiek':
      return wrapRegels(`Grafiek: ${cleanTekst(blok.grafiek.titel)}. ${cleanTekst(blok.grafiek.alternatief)}`, breedte);
  }
}

function renderBlokken(blokken: readonly Verslagblok[], niveau: number, breedte: number): string[] {
  return blokken.flatMap((blok, i) => [...(i === 0 ? [] : ['']), ...renderBlok(blok, niveau, breedte)]);
}

/**
 * A verslag as plain text, for a terminal or a mail: wrapped lines, tables in columns (of a table that is too wide, each row becomes a
 * list), charts as their text alternative, the letterhead of a letter first and the sources last.
 *
 * Cost: n in the blocks, cells and signs of the verslag.
 *
 * @returns lines that end in `\n`, no line longer than `breedte` unless a single word is
 * @throws DomeinFout
 * - `verslag.breedte_ongeldig`: less than 40, or not a whole number
 * - `kern.document_ongeldig`: it is not a verslag, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { Datum } from 'buurtaanpak/kern';
 * import { renderTekst } from 'buurtaanpak/verslag';
 *
 * const tekst = renderTekst({
 *   soort: 'verslag',
 *   versie: 2,
 *   taal: 'nl',
 *   titel: 'Stand van zaken',
 *   vermeldingen: [],
 *   peildatum: Datum.parse('2027-09-01'),
 *   bronnen: [],
 *   onthulling: { regel: 'onderdrukt', grens: 5, aantal: 0 },
 *   blokken: [{ soort: 'alinea', tekst: ['Alle teams zijn begonnen.'] }],
 * });
 * tekst.startsWith('Stand van zaken\n===============\n\nAlle teams zijn begonnen.\n'); // => true
 * ```
 */
export function renderTekst(verslag: Verslag, options: RenderTekstOptions = {}): string {
  requireObject(options, 'opties');
  const { breedte = 80 } = options;
  if (!Number.isInteger(breedte) || breedte < 40) refuse('verslag.breedte_ongeldig', { waarde: showWaarde(breedte) });
  const { titel: kop, blokken, ...rest } = Verslag.parse(verslag);
  const titel = cleanTekst(kop);
  const kopregels = listKopregels(rest.brief);
  const inspringing = kopregels.reduce((max, { naam }) => Math.max(max, naam.length + 2), 0);
  const regels = [
    ...kopregels.flatMap((een) =>
      wrapRegels(een.tekst, breedte, padEnd(`${een.naam}:`, inspringing), ' '.repeat(inspringing)),
    ),
    ...(kopregels.length === 0 ? [] : ['']),
    ...wrapRegels(titel, breedte),
    '='.repeat(Math.min(countPlaatsen(titel), breedte)),
    '',
    ...renderBlokken([...blokken, ...composeSlot(rest)], 2, breedte),
  ];
  return `${regels.join('\n')}\n`;
}
