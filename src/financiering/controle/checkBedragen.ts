import { fromCenten, multiplyCenten, toCenten, toVerhouding } from '../../kern/huis.js';
import { type Bevinding, compareBedragen, type Pad } from '../../kern/index.js';
import { splitBtw } from '../btw/splitBtw.js';
import { statedBedrag } from '../cel/bedragen.js';
import type { Bedragbijdrage, Bijdrage, Kostenbijdrage } from '../model/bijdrage.js';
import { createBevinding } from '../teksten/codes.js';

function checkBandbreedte({ aard, bandbreedte, bedrag }: Bedragbijdrage, pad: Pad): Bevinding[] {
  if (bandbreedte === undefined) return [];
  const { minimum, maximum } = bandbreedte;
  const hier = [...pad, 'bandbreedte'];
  if (aard !== 'geraamd') return [createBevinding('fout', 'financiering.bandbreedte_niet_geraamd', hier, { aard })];
  if (compareBedragen(minimum, bedrag) > 0 || compareBedragen(bedrag, maximum) > 0)
    return [createBevinding('fout', 'financiering.bandbreedte_past_niet', hier, { minimum, maximum, bedrag })];
  return [];
}

/** A share is at most all of the costs, and the ceiling need not stop the estimate. */
function checkKosten({ id, aandeel, raming, plafond }: Kostenbijdrage, pad: Pad): Bevinding[] {
  /* v8 ignore next -- the schema has read the share as a decimal */
  const fail = (): never => {
    throw new RangeError(aandeel);
  };
  const [honderd = 0n, deel = 0n] = toVerhouding([100, aandeel], fail);
  if (deel > honderd)
    return [createBevinding('fout', 'financiering.aandeel_boven_honderd', [...pad, 'aandeel'], { aandeel })];
  const centen = multiplyCenten(toCenten(raming), deel, honderd);
  if (centen <= toCenten(plafond)) return [];
  return [
    createBevinding('info', 'financiering.raming_boven_plafond', [...pad, 'raming'], {
      bijdrage: id,
      bedrag: fromCenten(centen),
      plafond,
    }),
  ];
}

/** VAT by the rate is the most there can be. Less is right when a part of the amount is without VAT. */
function checkBtw(bijdrage: Bijdrage, pad: Pad): Bevinding[] {
  const { btw } = bijdrage;
  if (btw?.bedrag === undefined) return [];
  const verwacht = splitBtw(statedBedrag(bijdrage), btw.tarief).btw;
  // A sum of rounded lines may differ from the rounded sum by some cents; a euro is too much for rounding.
  const verschil = toCenten(btw.bedrag) - toCenten(verwacht);
  if (verschil > -100n && verschil < 100n) return [];
  return [
    createBevinding(verschil < 0n ? 'info' : 'waarschuwing', 'financiering.btw_past_niet', [...pad, 'btw', 'bedrag'], {
      gekregen: btw.bedrag,
      verwacht,
      tarief: btw.tarief,
    }),
  ];
}

/** Whether the amounts of one contribution fit each other. */
export function checkBedragen(bijdrage: Bijdrage, pad: Pad): Bevinding[] {
  return [
    ...(bijdrage.soort === 'bedrag' ? checkBandbreedte(bijdrage, pad) : []),
    ...(bijdrage.soort === 'werkelijke_kosten' ? checkKosten(bijdrage, pad) : []),
    ...checkBtw(bijdrage, pad),
  ];
}
