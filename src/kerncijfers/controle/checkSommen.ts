import { roundGetal, sumGetallen } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { f64 } from '../../rekenen/index.js';
import { getAggregatie } from '../tabel/getAggregatie.js';
import type { Gebied, Gebiedssoort, Kerncijferkolom, Kerncijfertabel } from '../tabel/kerncijfertabel.js';
import { createBevinding } from '../teksten/codes.js';
import { type Celmarge, createCelmarge } from './afronding.js';
import { isGepubliceerd } from './isGepubliceerd.js';

const ONDER: { readonly [S in Gebiedssoort]?: readonly Gebiedssoort[] } = {
  land: ['gemeente'],
  gemeente: ['wijk', 'buurt'],
  wijk: ['buurt'],
};

/** An area with its row. */
interface Gebiedsrij {
  readonly gebied: Gebied;
  readonly rij: number;
}

/** Areas by the area in which they lie, separately for each kind. */
function groupRijen(gebieden: readonly Gebied[]): Map<string, Gebiedsrij[]> {
  const groepen = new Map<string, Gebiedsrij[]>();
  gebieden.forEach((gebied, rij) => {
    const { soort, gemeente, wijk } = gebied;
    const boven = soort === 'gemeente' ? ['land'] : soort === 'wijk' ? [gemeente] : [gemeente, wijk];
    for (const code of boven) {
      const sleutel = `${code} ${soort}`;
      const groep = groepen.get(sleutel);
      if (groep === undefined) groepen.set(sleutel, [{ gebied, rij }]);
      else groep.push({ gebied, rij });
    }
  });
  return groepen;
}

/**
 * Whether a difference with the sum of the parts is no fault as long as the area has more: a gemeente counts people, dwellings and reports of
 * which the buurt is not known too. Every hectare lies somewhere.
 */
const isEenzijdig = ({ soort }: Gebied, { eenheid }: Kerncijferkolom): boolean =>
  soort === 'gemeente' && eenheid !== 'ha';

function checkSom(
  kolom: Kerncijferkolom,
  geheel: Gebiedsrij,
  delen: readonly Gebiedsrij[],
  onder: Gebiedssoort,
  getMarge: Celmarge,
): Bevinding[] {
  const alle = [geheel, ...delen];
  if (!alle.every(({ rij }) => isGepubliceerd(kolom, rij))) return [];
  const read = ({ rij }: Gebiedsrij) => f64(kolom.waarden, rij);
  const waarde = read(geheel);
  const som = sumGetallen(delen.map(read));
  const marge = sumGetallen(alle.map((een) => getMarge(kolom, een.gebied, een.rij, read(een))));
  if (Math.abs(som - waarde) <= marge + 1e-9 * Math.abs(waarde)) return [];
  const { code } = geheel.gebied;
  const { sleutel } = kolom;
  const params = { code, sleutel, delen: delen.length, soort: onder, som, waarde, marge };
  return som < waarde && isEenzijdig(geheel.gebied, kolom)
    ? [
        createBevinding('info', 'kerncijfers.som_onder_gemeente', [code, sleutel], {
          ...params,
          rest: roundGetal(waarde - som),
        }),
      ]
    : [createBevinding('waarschuwing', 'kerncijfers.som_wijkt_af', [code, sleutel], params)];
}

/**
 * Checks that counts of buurten add up to their wijk and their gemeente, of wijken to their gemeente, and of gemeenten to the country. A sum
 * with a missing or estimated part is not checked, nor is an area whose parts are not in the table.
 *
 * A wijk may differ from the sum of its `n` buurten by the margins of `n + 1` rounded figures, either way. A count of a gemeente is more than
 * the sum of its parts by those whose buurt is not known, so that is only told as `info`, however much it is; a part that is missing in the
 * table looks the same. Less than the sum of its parts it cannot be, but for rounding.
 *
 * @param marges - the most that rounding changes a figure of a wijk or buurt, by unit. Default: what each column tells
 * @param isGekozen - whether to check the sums of a key
 * @returns a `kerncijfers.som_wijkt_af` (waarschuwing) or `kerncijfers.som_onder_gemeente` (info) each; `pad` is the code of the area and
 *   the key
 */
export function checkSommen(
  tabel: Kerncijfertabel,
  marges: Readonly<Record<string, number>> | undefined,
  isGekozen: (sleutel: string) => boolean,
): Bevinding[] {
  const groepen = groupRijen(tabel.gebieden);
  const getMarge = createCelmarge(marges);
  return tabel.kolommen
    .filter((kolom) => getAggregatie(kolom).soort === 'som' && isGekozen(kolom.sleutel))
    .flatMap((kolom) =>
      tabel.gebieden.flatMap((gebied, rij) =>
        (ONDER[gebied.soort] ?? []).flatMap((onder) => {
          const delen = groepen.get(`${gebied.soort === 'land' ? 'land' : gebied.code} ${onder}`) ?? [];
          return delen.length === 0 ? [] : checkSom(kolom, { gebied, rij }, delen, onder, getMarge);
        }),
      ),
    );
}
