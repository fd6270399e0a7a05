import { differenceInDagen, fromCenten, toCenten } from '../../kern/huis.js';
import { addDuur, type Bevinding, type Datum } from '../../kern/index.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { sumMutaties } from '../stand/sumMutaties.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** The last day of the five years of Awb 4:49 and 4:57. */
const toVerjaring = (datum: Datum) => addDuur(datum, { maanden: 60 });

/** Claims and changes to the detriment that came later than five years after the vaststelling (Awb 4:57 and 4:49). */
function checkVerjaring({ plek: { bijdrage }, feiten }: Stand): Bevinding[] {
  const uit: Bevinding[] = [];
  let vastgesteld: { readonly datum: Datum; readonly centen: bigint } | undefined;
  for (const feit of selectFeiten(feiten, 'vastgesteld', 'vaststelling_gewijzigd', 'teruggevorderd', 'verrekend')) {
    const { soort, datum, bedrag } = feit.gebeurtenis;
    const centen = toCenten(bedrag);
    if (soort === 'vastgesteld') {
      vastgesteld = { datum, centen };
      continue;
    }
    // A claim that was set off is also a fact of the contribution that was paid with it: there it is no claim.
    const elders = soort === 'verrekend' && feit.gebeurtenis.bijdrage !== bijdrage.id;
    if (vastgesteld === undefined || elders || datum <= toVerjaring(vastgesteld.datum)) continue;
    const params = { bijdrage: bijdrage.id, bedrag, datum, vastgesteld: vastgesteld.datum };
    if (soort !== 'vaststelling_gewijzigd')
      uit.push(createBevinding('fout', 'financiering.terugvordering_verjaard', toPad(feit), params));
    else if (centen < vastgesteld.centen)
      uit.push(createBevinding('fout', 'financiering.vaststelling_te_laat_gewijzigd', toPad(feit), params));
  }
  return uit;
}

/** A claim whose last day has passed while money must still come back. */
function checkTeLaat({ plek: { bijdrage }, feiten, bruto, netto }: Stand, peildatum: Datum): Bevinding[] {
  const laatste = selectFeiten(feiten, 'teruggevorderd').at(-1);
  const uiterlijk = laatste?.gebeurtenis.uiterlijk;
  const over = netto - bruto.totaal.prognose;
  return laatste === undefined || uiterlijk === undefined || uiterlijk >= peildatum || over <= 0n
    ? []
    : [
        createBevinding('waarschuwing', 'financiering.vordering_te_laat', toPad(laatste), {
          bijdrage: bijdrage.id,
          bedrag: fromCenten(over),
          uiterlijk,
          dagen: differenceInDagen(uiterlijk, peildatum),
        }),
      ];
}

/** Claims that are late or came too late, and more that came back than was paid. */
export function checkVorderingen(stand: Stand, peildatum: Datum): Bevinding[] {
  const { plek, netto, betalingen, ontvangsten } = stand;
  const laatste = ontvangsten.at(-1);
  const uit = [...checkVerjaring(stand), ...checkTeLaat(stand, peildatum)];
  if (netto < 0n && laatste !== undefined)
    uit.push(
      createBevinding('fout', 'financiering.terugontvangen_boven_betaald', toPad(laatste), {
        bijdrage: plek.bijdrage.id,
        terugontvangen: fromCenten(sumMutaties(ontvangsten)),
        betaald: fromCenten(sumMutaties(betalingen)),
      }),
    );
  return uit;
}
