import type { Bevinding } from '../../kern/index.js';
import type { Cijferdelen } from '../catalogus/cijferdelen.js';
import { listPassend } from '../catalogus/listPassend.js';
import { createBevinding } from '../teksten/codes.js';
import type { Gelezenkolom, Kolomstaat } from './readKolom.js';

/** A column that was read, with its key in the table. */
export interface Tabelkolom extends Gelezenkolom {
  readonly sleutel: string;
}

/** The code for all columns of a state together. A column with figures needs none. */
const CODES = {
  nul: 'kerncijfers.kolom_nul',
  later: 'kerncijfers.nog_niet_verschenen',
  onbeslist: 'kerncijfers.afgifte_onbekend',
  niet_gemeten: 'kerncijfers.niet_gemeten',
  niet_geleverd: 'kerncijfers.niet_geleverd',
  leeg: 'kerncijfers.kolommen_leeg',
} as const satisfies Partial<Record<Kolomstaat, string>>;

const STATEN = Object.keys(CODES) as (keyof typeof CODES)[];

const isLeeg = ({ staat }: Gelezenkolom): boolean => staat !== 'gevuld' && staat !== 'nul';

/** The required columns without figures: those of a key of which no column has any. */
function findVereist(kolommen: readonly Tabelkolom[], nodig: readonly string[]): ReadonlySet<Tabelkolom> {
  const delen = kolommen.map((een): Cijferdelen & { readonly een: Tabelkolom } => ({
    figuur: een.kolom.figuur,
    dimensies: een.kolom.dimensies,
    jaar: een.kolom.bron.jaar,
    een,
  }));
  return new Set(
    nodig
      .map((sleutel) => listPassend(delen, sleutel).map(({ een }) => een))
      .filter((passend) => passend.every(isLeeg))
      .flat(),
  );
}

/** The columns with figures under a name of other years, one finding for each year. */
function listAnderJaar(kolommen: readonly Tabelkolom[]): Bevinding[] {
  const perJaar = new Map<number, Set<string>>();
  for (const { gelezen, staat } of kolommen) {
    const { jaar } = gelezen.bron;
    if (gelezen.anderJaar && (staat === 'gevuld' || staat === 'nul'))
      perJaar.set(jaar, (perJaar.get(jaar) ?? new Set()).add(gelezen.veld));
  }
  return [...perJaar].map(([jaar, velden]) =>
    createBevinding('waarschuwing', 'kerncijfers.kolom_ander_jaar', [], { kolommen: [...velden], jaar }),
  );
}

/**
 * The findings about whole columns. A required column without figures is a `fout` each; otherwise all columns with the same cause share one
 * finding that names them.
 *
 * @param gebieden - the number of areas
 */
export function listKolombevindingen(
  kolommen: readonly Tabelkolom[],
  nodig: readonly string[],
  gebieden: number,
): Bevinding[] {
  const vereist = findVereist(kolommen, nodig);
  return [
    ...kolommen
      .filter((een) => vereist.has(een))
      .map(({ sleutel, gelezen: { veld } }) =>
        createBevinding('fout', 'kerncijfers.kolom_leeg', [veld], { kolom: veld, sleutel, aantal: gebieden }),
      ),
    ...STATEN.flatMap((staat) => {
      const sleutels = kolommen.filter((een) => een.staat === staat && !vereist.has(een)).map(({ sleutel }) => sleutel);
      const params = { aantal: sleutels.length, sleutels, gebieden };
      return sleutels.length === 0 ? [] : [createBevinding('waarschuwing', CODES[staat], [], params)];
    }),
    ...listAnderJaar(kolommen),
  ];
}
