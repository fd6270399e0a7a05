import { formatGetal } from 'buurtaanpak/kern';
import type { Verkenningsgebied } from '../model/prepareGebied.js';
import { element } from './element.js';

/** Numbers stand to the right; `smal` is left out on a narrow screen, where the explanation has it. */
export type Celsoort = '' | 'getal' | 'getal smal';

/** A head of a table. */
export interface Kolomkop {
  readonly tekst: string;
  readonly soort?: Celsoort;
}

/** Rows that belong together, under a heading of their own. */
export interface Rijgroep {
  readonly naam: string;
  readonly rijen: readonly HTMLTableRowElement[];
}

function createRomp(bijschrift: string, koppen: readonly Kolomkop[], ...rompen: readonly HTMLElement[]): HTMLElement {
  const kop = koppen.map(({ tekst, soort }) =>
    element('th', { scope: 'col', class: `utrecht-table__header-cell ${soort ?? ''}` }, tekst),
  );
  return element(
    'table',
    { class: 'utrecht-table buurttabel' },
    element('caption', { class: 'alleen-voorlezen' }, bijschrift),
    element('thead', { class: 'utrecht-table__header' }, element('tr', { class: 'utrecht-table__row' }, ...kop)),
    ...rompen,
  );
}

/** A table in the look of NL Design System, with a caption for who does not see the heading above it. */
export function createTabel(
  bijschrift: string,
  koppen: readonly Kolomkop[],
  rijen: readonly HTMLTableRowElement[],
): HTMLElement {
  return createRomp(bijschrift, koppen, element('tbody', { class: 'utrecht-table__body' }, ...rijen));
}

/** The same in groups. A group without rows is left out. */
export function createGroeptabel(
  bijschrift: string,
  koppen: readonly Kolomkop[],
  groepen: readonly Rijgroep[],
): HTMLElement {
  const rompen = groepen
    .filter(({ rijen }) => rijen.length > 0)
    .map(({ naam, rijen }) => {
      const kop = element(
        'th',
        { scope: 'rowgroup', colspan: koppen.length, class: 'utrecht-table__cell groepkop' },
        naam,
      );
      const boven = element('tr', { class: 'utrecht-table__row' }, kop);
      return element('tbody', { class: 'utrecht-table__body' }, boven, ...rijen);
    });
  return createRomp(bijschrift, koppen, ...rompen);
}

/** A cell. */
export function createCel(soort: Celsoort, ...inhoud: readonly (Node | string)[]): HTMLTableCellElement {
  return element('td', { class: `utrecht-table__cell ${soort}` }, ...inhoud);
}

/** The mark of a chosen buurt. */
export function createGekozen(): HTMLElement {
  return element('span', { class: 'nl-data-badge gekozen' }, 'Gekozen');
}

/** The cell that names the row: a button that explains the buurt, what more there is to say, and the wijk below it. */
export function createBuurtcel(
  gebied: Verkenningsgebied,
  code: string,
  geopend: string | undefined,
  onOpen: (code: string) => void,
  ...meer: readonly Node[]
): HTMLTableCellElement {
  const rij = gebied.rijVan.get(code) ?? 0;
  const knop = element(
    'button',
    { type: 'button', class: 'buurtknop', 'data-code': code, 'aria-current': code === geopend ? 'true' : undefined },
    gebied.namen.get(code) ?? code,
  );
  knop.addEventListener('click', () => onOpen(code));
  const wijk = gebied.namen.get(gebied.gebieden[rij]?.wijk ?? '') ?? '';
  return element(
    'th',
    { scope: 'row', class: 'utrecht-table__cell buurt' },
    knop,
    ...meer,
    element('span', { class: 'buurt__wijk' }, wijk),
  );
}

/** The number of inhabitants of a row, as text. */
export function writeInwoners(gebied: Verkenningsgebied, code: string): string {
  const getal = gebied.inwoners[gebied.rijVan.get(code) ?? 0] ?? Number.NaN;
  return Number.isNaN(getal) ? 'onbekend' : formatGetal(getal);
}
