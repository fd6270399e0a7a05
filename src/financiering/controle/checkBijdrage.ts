import {
  type Bevinding,
  compareBedragen,
  createBevinding,
  fromCenten,
  isDomeinFout,
  type Pad,
  toCenten,
} from '../../kern/index.js';
import { splitBtw } from '../btw/splitBtw.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Kostendrager } from '../model/financieringsplan.js';
import { LAATSTE_DAG, standOp } from '../stand/standOp.js';
import { verdeelCenten } from '../verdeling/verdeelCenten.js';
import { type CheckTaakveldOptions, checkTaakveld } from './checkTaakveld.js';

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
    verdeelCenten(bijdrage.bedrag, sleutel, hier);
  } catch (fout) {
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

function checkBtw({ btw, bedrag }: Bijdrage, pad: Pad): Bevinding[] {
  if (btw === undefined) return [];
  const verwacht = splitBtw(bedrag, btw.tarief).btw;
  // A sum of rounded lines may differ from the rounded sum by some cents; a euro is no rounding.
  const verschil = toCenten(verwacht) - toCenten(btw.bedrag);
  return verschil > -100n && verschil < 100n
    ? []
    : [
        createBevinding('waarschuwing', 'financiering.btw_past_niet', [...pad, 'btw', 'bedrag'], {
          gekregen: btw.bedrag,
          verwacht,
          tarief: btw.tarief,
        }),
      ];
}

function checkStappen(bijdrage: Bijdrage, pad: Pad): Bevinding[] {
  const { bedrag, aard, stappen = [], voorwaarden = [] } = bijdrage;
  const stand = standOp(bijdrage, LAATSTE_DAG);
  const hier = [...pad, 'stappen'];
  const uit: Bevinding[] = [];
  const meld = (code: 'financiering.betaald_boven_vastgelegd' | 'financiering.betaald_boven_bedrag', grens: bigint) =>
    uit.push(
      createBevinding('fout', code, hier, {
        bijdrage: bijdrage.id,
        betaald: fromCenten(stand.betaald),
        grens: fromCenten(grens),
      }),
    );
  const netto = stand.betaald - stand.teruggevorderd;
  if (netto < 0n)
    uit.push(
      createBevinding('fout', 'financiering.teruggevorderd_boven_betaald', hier, {
        bijdrage: bijdrage.id,
        teruggevorderd: fromCenten(stand.teruggevorderd),
        betaald: fromCenten(stand.betaald),
      }),
    );
  if (netto > stand.vastgelegd) meld('financiering.betaald_boven_vastgelegd', stand.vastgelegd);
  if ((aard === 'exact' || aard === 'ten_hoogste') && netto > toCenten(bedrag))
    meld('financiering.betaald_boven_bedrag', toCenten(bedrag));
  for (const { omschrijving, vervuldOp } of voorwaarden) {
    const eerste = stappen
      .filter(({ status }) => status === 'betaald')
      .map(({ werkelijk }) => werkelijk)
      .filter((dag) => dag !== undefined)
      .sort()[0];
    if (eerste !== undefined && (vervuldOp === undefined || eerste < vervuldOp))
      uit.push(
        createBevinding('waarschuwing', 'financiering.betaald_voor_voorwaarde', hier, {
          bijdrage: bijdrage.id,
          datum: eerste,
          voorwaarde: omschrijving,
        }),
      );
  }
  return uit;
}

/** What does not fit together inside one contribution. */
export function checkBijdrage(
  bijdrage: Bijdrage,
  dragers: ReadonlyMap<string, Kostendrager>,
  pad: Pad,
  taakvelden: CheckTaakveldOptions['taakvelden'],
): Bevinding[] {
  const { taakveld } = bijdrage;
  return [
    ...checkVerdeling(bijdrage, dragers, pad),
    ...checkBandbreedte(bijdrage, pad),
    ...checkBtw(bijdrage, pad),
    ...checkStappen(bijdrage, pad),
    ...(taakveld
      ? checkTaakveld(taakveld, { pad: [...pad, 'taakveld'], ...(taakvelden === undefined ? {} : { taakvelden }) })
      : []),
  ];
}
