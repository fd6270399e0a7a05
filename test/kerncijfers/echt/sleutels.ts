import type { Bestand, Cel } from './lees.js';

/** Keys of the catalogue for figures that `verwacht.json` gives another name. */
const HEET: Readonly<Record<string, string>> = {
  geboorte_relatief: 'geboorten_per_1000',
  afstand_ziekenhuis_incl: 'afstand_ziekenhuis',
  '(leeg: P_00_14_JR)': 'percentage_0_tot_15',
};

/** What is no figure: the change of an area, and a share that the squares give as a class (`75% tot 90%`). */
export const GEEN_FIGUUR = ['ind_wbi', 'percentage_autochtoon'];

/** The figures of the gemeente Amsterdam: not of the catalogue. */
export const EIGEN = /^bev0_/;

/** The key of a figure in this library. */
export const toFiguur = (sleutel: string): string => HEET[sleutel] ?? sleutel;

/** The whole key of a cell: `percentage_eenzaam@leeftijd=65_plus:2012`. Margins, and all crimes together, are not named. */
export function toSleutel({ dimensies }: Bestand, cel: Cel, jaar: number | undefined): string {
  const delen = Object.entries({ ...dimensies, ...cel.dimensies })
    .filter(([dimensie, lid]) => dimensie !== 'marge' && lid !== '0.0.0')
    .map(([dimensie, lid]) => `${dimensie}=${lid}`)
    .sort();
  return `${toFiguur(cel.sleutel)}${delen.length === 0 ? '' : `@${delen.join()}`}${jaar === undefined ? '' : `:${jaar}`}`;
}
