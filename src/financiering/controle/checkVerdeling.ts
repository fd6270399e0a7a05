import { type Bevinding, isDomeinFout, type Pad } from '../../kern/index.js';
import { statedBedrag } from '../cel/bedragen.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Kostendrager } from '../model/financieringsplan.js';
import type { Verdeelsleutel } from '../model/verdeelsleutel.js';
import { createBevinding } from '../teksten/codes.js';
import { splitCenten } from '../verdeling/splitCenten.js';

type Dragers = ReadonlyMap<string, Kostendrager>;

/** Whether every cost bearer is there, and is of the party that pays. */
function checkDragers(sleutel: Verdeelsleutel, betaler: string, dragers: Dragers, pad: Pad): Bevinding[] {
  return sleutel.flatMap(({ kostendrager }, positie): Bevinding[] => {
    const drager = dragers.get(kostendrager);
    const plek = [...pad, positie, 'kostendrager'];
    if (drager === undefined)
      return [createBevinding('fout', 'financiering.kostendrager_onbekend', plek, { kostendrager })];
    const { partij } = drager;
    if (partij === betaler) return [];
    return [
      createBevinding('fout', 'financiering.kostendrager_andere_partij', plek, { kostendrager, partij, betaler }),
    ];
  });
}

/** What a key cannot do: divide a price, which the buurt bears, and hold a fixed amount in costs that come to another amount. */
function checkSoort({ id, soort }: Bijdrage, sleutel: Verdeelsleutel, pad: Pad): Bevinding[] {
  if (soort === 'prijs_per_buurt')
    return [createBevinding('waarschuwing', 'financiering.verdeelsleutel_zonder_werking', pad, { bijdrage: id })];
  if (soort !== 'werkelijke_kosten') return [];
  return sleutel.flatMap((deel, positie) =>
    deel.soort === 'vast'
      ? [
          createBevinding('waarschuwing', 'financiering.verdeelsleutel_vast_past_niet', [...pad, positie], {
            bijdrage: id,
            bedrag: deel.bedrag,
          }),
        ]
      : [],
  );
}

function checkSom(bijdrage: Bijdrage, sleutel: Verdeelsleutel, pad: Pad): Bevinding[] {
  try {
    splitCenten(statedBedrag(bijdrage), sleutel, pad);
    return [];
  } catch (fout) {
    /* v8 ignore next -- a mistake in the library itself is not taken for one in the plan */
    if (!isDomeinFout(fout)) throw fout;
    return [...fout.bevindingen];
  }
}

/** Whether the key of a contribution divides all of it over cost bearers of its payer. */
export function checkVerdeling(bijdrage: Bijdrage, dragers: Dragers, pad: Pad): Bevinding[] {
  const { verdeelsleutel: sleutel, van } = bijdrage;
  if (sleutel === undefined) return [];
  const hier = [...pad, 'verdeelsleutel'];
  return [
    ...checkDragers(sleutel, van, dragers, hier),
    ...checkSoort(bijdrage, sleutel, hier),
    ...checkSom(bijdrage, sleutel, hier),
  ];
}
