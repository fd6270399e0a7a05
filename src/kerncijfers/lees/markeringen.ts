import type { Markeringsbetekenis } from '../kop/notatie.js';
import type { Kerncijfervorm } from '../kop/vorm.js';

/** The meaning of a mark in the place of a figure, with its form and years. */
export interface Markering {
  readonly vormen: readonly Kerncijfervorm[];
  /** First and last year. Absent: all years. */
  readonly van?: number;
  readonly tot?: number;
  /** The mark as written, without the blanks around it. The empty text is a blank cell or `null`. */
  readonly teken: string;
  /** Why the figure is missing, or `nul`: then a count is 0, and any other figure `niet_van_toepassing`. */
  readonly reden: Markeringsbetekenis;
}

const TEKSTVORMEN = ['kwb', 'odata3', 'statline'] as const;
const KAARTVORMEN = ['kaart', 'pdok'] as const;
const VIERKANT = ['vierkant'] as const;

/**
 * The marks for a missing figure, by form and year. Any other mark is reported, and never read as a figure or a blank. CBS does not
 * distinguish 'unknown', 'not reliable enough' and 'secret': its dot and -99997 can mean any of these, and are read as
 * `niet_gepubliceerd`. Only OData v4 and the squares say that a figure is secret. Squares also say that nobody lives there (`nul`). A dash
 * is 'nil' in the legend of older tables, but here a missing figure is never 0 unless the source or the caller says so. The mark of a
 * single comma occurs in the workbook of 2022 (gas of apartments).
 */
export const MARKERINGEN: readonly Markering[] = [
  { vormen: TEKSTVORMEN, teken: '.', reden: 'niet_gepubliceerd' },
  { vormen: TEKSTVORMEN, teken: 'x', reden: 'niet_gepubliceerd' },
  { vormen: TEKSTVORMEN, teken: '', reden: 'onbekend' },
  { vormen: TEKSTVORMEN, teken: '-', reden: 'onbekend' },
  { vormen: ['kwb'], van: 2022, tot: 2022, teken: ',', reden: 'onbekend' },
  { vormen: ['odata4'], teken: 'Confidential', reden: 'geheim' },
  { vormen: ['odata4'], teken: 'Impossible', reden: 'niet_van_toepassing' },
  { vormen: ['odata4'], teken: 'Missing', reden: 'onbekend' },
  { vormen: ['odata4'], teken: 'Unknown', reden: 'onbekend' },
  { vormen: ['odata4'], teken: '', reden: 'onbekend' },
  { vormen: KAARTVORMEN, teken: '-99997', reden: 'niet_gepubliceerd' },
  { vormen: KAARTVORMEN, teken: '-99995', reden: 'niet_van_toepassing' },
  { vormen: KAARTVORMEN, teken: '-99999999', reden: 'onbekend' },
  { vormen: KAARTVORMEN, teken: '-99999997', reden: 'onbekend' },
  { vormen: KAARTVORMEN, teken: '', reden: 'onbekend' },
  { vormen: VIERKANT, teken: '-99998', reden: 'nul' },
  { vormen: VIERKANT, teken: 'nihil', reden: 'nul' },
  { vormen: VIERKANT, teken: '-99997', reden: 'geheim' },
  { vormen: VIERKANT, teken: 'geheim', reden: 'geheim' },
  { vormen: VIERKANT, teken: '-99999', reden: 'onbekend' },
  { vormen: VIERKANT, teken: '', reden: 'onbekend' },
  { vormen: ['lang'], teken: '.', reden: 'niet_gepubliceerd' },
  { vormen: ['lang', 'eigen'], teken: '', reden: 'onbekend' },
];

/** The marks of a form in a year, with the additions and changes of the caller. */
export function getMarkeringen(
  vorm: Kerncijfervorm,
  jaar: number,
  eigen: Readonly<Record<string, Markeringsbetekenis>> = {},
): ReadonlyMap<string, Markeringsbetekenis> {
  const gevonden = MARKERINGEN.filter(
    ({ vormen, van = jaar, tot = jaar }) => vormen.includes(vorm) && van <= jaar && jaar <= tot,
  ).map(({ teken, reden }) => [teken, reden] as const);
  return new Map([...gevonden, ...Object.entries(eigen)]);
}
