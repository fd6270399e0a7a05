import type { Bevinding } from '../../kern/index.js';
import type { Cijferdelen } from '../catalogus/cijferdelen.js';
import { listPassend } from '../catalogus/listPassend.js';
import { createBevinding } from '../teksten/codes.js';
import type { Gelezenkolom, Kolomstaat } from './readKolom.js';

/** A column that was read, with its key in the table. */
export interface Tabelkolom extends Gelezenkolom {
  readonly sleutel: string;
}

/** The columns of one state. */
interface Kolommen {
  readonly aantal: number;
  readonly sleutels: readonly string[];
  readonly gebieden: number;
}

/** The finding about all columns of a state together. A column with figures needs none. */
const PER_STAAT = new Map<Kolomstaat, (params: Kolommen) => Bevinding>([
  ['nul', (params) => createBevinding('waarschuwing', 'kerncijfers.kolom_nul', [], params)],
  ['later', (params) => createBevinding('waarschuwing', 'kerncijfers.nog_niet_verschenen', [], params)],
  ['onbeslist', (params) => createBevinding('waarschuwing', 'kerncijfers.afgifte_onbekend', [], params)],
  ['niet_gemeten', (params) => createBevinding('waarschuwing', 'kerncijfers.niet_gemeten', [], params)],
  ['niet_geleverd', (params) => createBevinding('waarschuwing', 'kerncijfers.niet_geleverd', [], params)],
  ['leeg', (params) => createBevinding('waarschuwing', 'kerncijfers.kolommen_leeg', [], params)],
]);

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
    ...[...PER_STAAT].flatMap(([staat, report]) => {
      const sleutels = kolommen.filter((een) => een.staat === staat && !vereist.has(een)).map(({ sleutel }) => sleutel);
      return sleutels.length === 0 ? [] : [report({ aantal: sleutels.length, sleutels, gebieden })];
    }),
    ...listAnderJaar(kolommen),
  ];
}
