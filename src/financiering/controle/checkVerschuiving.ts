import { fromCenten } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { BekendeTekst } from '../cel/cel.js';
import { cutCel } from '../cel/cut.js';
import { fromDag, toDag } from '../cel/dag.js';
import { placePerioden } from '../cel/placePerioden.js';
import type { Standen } from '../stand/computeStanden.js';
import { createBevinding } from '../teksten/codes.js';

/** The last day of the years of a text, also of a buurt with a start of its own. */
function findEinde({ tekst: { plan, plaatsen = [] } }: BekendeTekst): number {
  const eigen = plaatsen.flatMap(({ start }) => (start === undefined ? [] : placePerioden(plan, start)));
  const alle = [...plan.perioden.map(({ periode }) => periode), ...eigen];
  return Math.max(...alle.map(({ tot }) => toDag(tot)));
}

/** Money that a suspension moved past the last day of the years of the last text. */
export function checkVerschuiving({ cellen: { teksten, cellen, gebeurtenissen } }: Standen): Bevinding[] {
  const laatste = teksten.at(-1);
  const isOpgeschort = gebeurtenissen.get('opgeschort').length > 0;
  if (!isOpgeschort || laatste?.tekst.plan.bijOpschorting !== 'schuift_op') return [];
  const tot = findEinde(laatste);
  const erna = cellen
    .filter(({ tekst, soort }) => tekst === laatste.plek && soort === 'last')
    .flatMap((cel) => cutCel(cel, tot).na ?? []);
  if (erna.length === 0) return [];
  return [
    createBevinding(
      'waarschuwing',
      'financiering.verschoven_na_looptijd',
      ['teksten', laatste.plek, 'plan', 'bijOpschorting'],
      {
        bedrag: fromCenten(erna.reduce((som, { centen }) => som + centen, 0n)),
        tot: fromDag(tot),
        einde: fromDag(Math.max(...erna.map((cel) => cel.tot))),
      },
    ),
  ];
}
