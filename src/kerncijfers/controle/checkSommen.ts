import * as z from 'zod';
import { sumGetallen } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import type { Cijfersleutel } from '../catalogus/cijfersleutel.js';
import { getAggregatie } from '../tabel/getAggregatie.js';
import type { Gebied, Gebiedssoort, Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { getTabelindex } from '../tabel/tabelindex.js';
import { createBevinding, refuse } from '../teksten/codes.js';
import { MARGE_AANTAL } from './afronding.js';
import { checkVerdelingen } from './checkVerdelingen.js';

/** Options of {@link checkSommen}. */
export interface CheckSommenOptions {
  /**
   * The maximum rounding error of a figure of a wijk or buurt, by unit. Default: counts 4, as CBS rounds them at random to a multiple of
   * five, up or down; hectares 0.5; other units 0.
   */
  readonly marges?: Readonly<Record<string, number>>;
  /** Keys to check. Default: every figure that can be added up. */
  readonly sleutels?: readonly Cijfersleutel[];
}

const OptionsSchema = z.looseObject({
  marges: z.record(z.string(), z.unknown()).optional(),
  sleutels: z.array(z.string()).optional(),
});

const MARGES = { aantal: MARGE_AANTAL, ha: 0.5 } as const;
const ONDER: { readonly [S in Gebiedssoort]?: readonly Gebiedssoort[] } = {
  land: ['gemeente'],
  gemeente: ['wijk', 'buurt'],
  wijk: ['buurt'],
};

/** Rows by the area in which they lie, separately for each kind. */
function groupRijen(gebieden: readonly Gebied[]): Map<string, number[]> {
  const groepen = new Map<string, number[]>();
  gebieden.forEach(({ soort, gemeente, wijk }, rij) => {
    const boven = soort === 'gemeente' ? ['land'] : soort === 'wijk' ? [gemeente] : [gemeente, wijk];
    for (const code of boven) {
      const sleutel = `${code} ${soort}`;
      const groep = groepen.get(sleutel);
      if (groep === undefined) groepen.set(sleutel, [rij]);
      else groep.push(rij);
    }
  });
  return groepen;
}

/** The maximum difference between a sum of rounded figures and the whole: the margins of its rounded figures added up. */
function getMarge(marge: number, aantal: number, onder: Gebiedssoort, geheel: Gebied): number {
  const isAfgerond = (soort: Gebiedssoort) => soort === 'wijk' || soort === 'buurt';
  return marge * ((isAfgerond(onder) ? aantal : 0) + (isAfgerond(geheel.soort) ? 1 : 0));
}

function checkSom(
  kolom: Kerncijferkolom,
  gebied: Gebied,
  geheel: number,
  delen: readonly number[],
  onder: Gebiedssoort,
  perDeel: number,
) {
  if (kolom.redenen[geheel] !== 0 || delen.some((rij) => kolom.redenen[rij] !== 0)) return [];
  const waarde = f64(kolom.waarden, geheel);
  const som = sumGetallen(delen.map((rij) => f64(kolom.waarden, rij)));
  const marge = getMarge(perDeel, delen.length, onder, gebied);
  if (Math.abs(som - waarde) <= marge + 1e-9 * Math.abs(waarde)) return [];
  return [
    createBevinding('waarschuwing', 'kerncijfers.som_wijkt_af', [gebied.code, kolom.sleutel], {
      code: gebied.code,
      sleutel: kolom.sleutel,
      delen: delen.length,
      soort: onder,
      som,
      waarde,
      marge,
    }),
  ];
}

/**
 * Checks that counts of buurten add up to their wijk and their gemeente, of wijken to their gemeente, and of gemeenten to the country,
 * and that the groups of a division make up their whole in every area: men and women, age groups, marital states, kinds of households.
 * Differences that rounding explains are accepted.
 *
 * A sum with a missing part is not checked, nor is an area whose parts are not in the table.
 *
 * @returns a `kerncijfers.som_wijkt_af` (waarschuwing) for every sum over areas that is off, and a `kerncijfers.verdeling_wijkt_af` for
 *   every division, with the sum, the figure and the margin
 * @throws DomeinFout `kerncijfers.marge_ongeldig`, `kerncijfers.tabel_ongeldig`, `kern.document_ongeldig` for other options
 *
 * @example
 * ```ts
 * import { checkSommen, readKerncijfers } from 'buurtaanpak/kerncijfers';
 *
 * const rijen = [
 *   { gwb_code_10: 'WK008020', regio: 'Wijk', recs: 'Wijk', a_inw: '900' },
 *   { gwb_code_10: 'BU00802001', regio: 'A', recs: 'Buurt', a_inw: '300' },
 *   { gwb_code_10: 'BU00802002', regio: 'B', recs: 'Buurt', a_inw: '500' },
 * ];
 * const { tabel } = readKerncijfers(rijen, { jaar: 2024 });
 * checkSommen(tabel).map(({ params }) => [params.som, params.waarde, params.marge]); // => [[800, 900, 12]]
 * ```
 */
export function checkSommen(tabel: Kerncijfertabel, options: CheckSommenOptions = {}): Bevinding[] {
  getTabelindex(tabel);
  parseSchema(OptionsSchema, options, 'options');
  const marges: Readonly<Record<string, number>> = options.marges ?? MARGES;
  for (const [eenheid, waarde] of Object.entries(marges)) {
    if (!(waarde >= 0 && Number.isFinite(waarde)))
      refuse('kerncijfers.marge_ongeldig', { eenheid, waarde }, ['marges', eenheid]);
  }
  const gekozen = (sleutel: unknown): boolean =>
    options.sleutels === undefined || options.sleutels.some((een) => een === sleutel);
  const groepen = groupRijen(tabel.gebieden);
  const sommen = tabel.kolommen
    .filter((kolom) => getAggregatie(kolom).soort === 'som' && gekozen(kolom.sleutel))
    .flatMap((kolom) =>
      tabel.gebieden.flatMap((gebied, geheel) =>
        (ONDER[gebied.soort] ?? []).flatMap((onder) => {
          const delen = groepen.get(`${gebied.soort === 'land' ? 'land' : gebied.code} ${onder}`) ?? [];
          return delen.length === 0 ? [] : checkSom(kolom, gebied, geheel, delen, onder, marges[kolom.eenheid] ?? 0);
        }),
      ),
    );
  return [...sommen, ...checkVerdelingen(tabel, marges.aantal ?? 0).filter(({ pad }) => gekozen(pad[1]))];
}
