import { sumGetallen } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { getAggregatie } from '../tabel/getAggregatie.js';
import type { Gebied, Gebiedssoort, Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { readGemeten } from './readGemeten.js';

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
  const waarde = readGemeten(kolom, geheel);
  const getallen = delen.map((rij) => readGemeten(kolom, rij));
  if ([waarde, ...getallen].some(Number.isNaN)) return [];
  const som = sumGetallen(getallen);
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
 * Checks that counts of buurten add up to their wijk and their gemeente, of wijken to their gemeente, and of gemeenten to the country. A sum
 * with a missing part is not checked, nor is an area whose parts are not in the table.
 *
 * @param marges - the most that rounding changes a figure of a wijk or buurt, by unit; 0 for a unit that is not there
 * @param isGekozen - whether to check the sums of a key
 * @returns a `kerncijfers.som_wijkt_af` (waarschuwing) each; `pad` is the code of the area and the key
 */
export function checkSommen(
  tabel: Kerncijfertabel,
  marges: Readonly<Record<string, number>>,
  isGekozen: (sleutel: string) => boolean,
): Bevinding[] {
  const groepen = groupRijen(tabel.gebieden);
  return tabel.kolommen
    .filter((kolom) => getAggregatie(kolom).soort === 'som' && isGekozen(kolom.sleutel))
    .flatMap((kolom) =>
      tabel.gebieden.flatMap((gebied, geheel) =>
        (ONDER[gebied.soort] ?? []).flatMap((onder) => {
          const delen = groepen.get(`${gebied.soort === 'land' ? 'land' : gebied.code} ${onder}`) ?? [];
          return delen.length === 0 ? [] : checkSom(kolom, gebied, geheel, delen, onder, marges[kolom.eenheid] ?? 0);
        }),
      ),
    );
}
