import { toCenten } from '../../kern/huis.js';
import { type Bevinding, compareBedragen, type Datum, isDomeinFout, type Pad } from '../../kern/index.js';
import { splitBtw } from '../btw/splitBtw.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Kostendrager } from '../model/financieringsplan.js';
import { createBevinding } from '../teksten/codes.js';
import { splitCenten } from '../verdeling/splitCenten.js';
import { checkStappen } from './checkStappen.js';
import { checkTaakveld } from './checkTaakveld.js';
import { checkTeLaat } from './checkTeLaat.js';

/** Options of {@link checkFinancieringsplan}. */
export interface CheckFinancieringsplanOptions {
  /**
   * Lists of taakvelden by year, for years that this version of the library does not know, or instead of its own list: `{ 2027: ['0.1',
   * …] }`. Default: the Iv3 lists of 2017 up to and including 2026.
   */
  readonly taakvelden?: Readonly<Record<number, readonly string[]>>;
  /** Also report what is late on this day. Default: lateness is not checked. */
  readonly peildatum?: Datum;
}

function checkVerdeling(bijdrage: Bijdrage, dragers: ReadonlyMap<string, Kostendrager>, pad: Pad): Bevinding[] {
  const sleutel = bijdrage.verdeelsleutel;
  if (sleutel === undefined) return [];
  const hier = [...pad, 'verdeelsleutel'];
  const uit: Bevinding[] = [];
  sleutel.forEach((deel, positie) => {
    const drager = dragers.get(deel.kostendrager);
    const plek = [...hier, positie, 'kostendrager'];
    if (drager === undefined)
      uit.push(
        createBevinding('fout', 'financiering.kostendrager_onbekend', plek, { kostendrager: deel.kostendrager }),
      );
    else if (drager.partij !== bijdrage.partij)
      uit.push(
        createBevinding('fout', 'financiering.kostendrager_andere_partij', plek, {
          kostendrager: drager.id,
          partij: drager.partij,
          betaler: bijdrage.partij,
        }),
      );
  });
  try {
    splitCenten(bijdrage.bedrag, sleutel, hier);
  } catch (fout) {
    /* v8 ignore next -- a mistake in the library itself is not taken for one in the plan */
    if (!isDomeinFout(fout)) throw fout;
    uit.push(...fout.bevindingen);
  }
  return uit;
}

function checkBandbreedte({ aard, bandbreedte, bedrag }: Bijdrage, pad: Pad): Bevinding[] {
  if (bandbreedte === undefined) return [];
  const { minimum, maximum } = bandbreedte;
  const hier = [...pad, 'bandbreedte'];
  if (aard !== 'geraamd') return [createBevinding('fout', 'financiering.bandbreedte_niet_geraamd', hier, { aard })];
  if (compareBedragen(minimum, bedrag) > 0 || compareBedragen(bedrag, maximum) > 0)
    return [createBevinding('fout', 'financiering.bandbreedte_past_niet', hier, { minimum, maximum, bedrag })];
  return [];
}

function checkBtw({ id, btw, bedrag }: Bijdrage, pad: Pad): Bevinding[] {
  if (btw === undefined) return [];
  const terug =
    btw.verwerking === 'kostprijsverhogend' || toCenten(btw.bedrag) === 0n
      ? []
      : [
          createBevinding('waarschuwing', 'financiering.btw_telt_mee', [...pad, 'btw', 'verwerking'], {
            bijdrage: id,
            btw: btw.bedrag,
            verwerking: btw.verwerking,
          }),
        ];
  const verwacht = splitBtw(bedrag, btw.tarief).btw;
  // A sum of rounded lines may differ from the rounded sum by some cents; a euro is too much for rounding.
  const verschil = toCenten(verwacht) - toCenten(btw.bedrag);
  return verschil > -100n && verschil < 100n
    ? terug
    : [
        ...terug,
        createBevinding('waarschuwing', 'financiering.btw_past_niet', [...pad, 'btw', 'bedrag'], {
          gekregen: btw.bedrag,
          verwacht,
          tarief: btw.tarief,
        }),
      ];
}

/** The contradictions inside one contribution. */
export function checkBijdrage(
  bijdrage: Bijdrage,
  dragers: ReadonlyMap<string, Kostendrager>,
  laatsteDag: Datum,
  pad: Pad,
  { taakvelden, peildatum }: CheckFinancieringsplanOptions,
): Bevinding[] {
  const { taakveld } = bijdrage;
  return [
    ...checkVerdeling(bijdrage, dragers, pad),
    ...checkBandbreedte(bijdrage, pad),
    ...checkBtw(bijdrage, pad),
    ...checkStappen(bijdrage, pad),
    ...(peildatum === undefined ? [] : checkTeLaat(bijdrage, laatsteDag, peildatum, pad)),
    ...(taakveld ? checkTaakveld(taakveld, [...pad, 'taakveld'], taakvelden) : []),
  ];
}
