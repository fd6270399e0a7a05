import { formatDatum } from '../../kern/index.js';
import { countPerRol } from './countPerRol.js';
import { createNoemer } from './createNoemer.js';
import { meervoud } from './meervoud.js';
import type { Registerbasis } from './registergrond.js';

/** Facts beside what people do: who judged, how often people deviated and why, and when the decision was made. */
export function listMensfeiten(basis: Registerbasis): string[] {
  const { oordelen = [], routekaarten, besluit } = basis;
  const rijen = oordelen.flatMap((een) => (routekaarten.some(({ id }) => id === een.routekaart) ? een.rijen : []));
  const mensen = countPerRol(rijen, 'mensen');
  const noem = createNoemer(basis);
  const wie = besluit?.gemeente === undefined ? '' : ` van ${besluit.gemeente}`;
  return [
    ...(mensen === '' ? [] : [`Oordelen gaven: ${mensen}.`]),
    ...(besluit === undefined
      ? []
      : [
          `Het besluit${wie} is van ${formatDatum(besluit.datum)} (kenmerk ${besluit.kenmerk}).`,
          besluit.afwijkingen.length === 0
            ? 'Mensen weken in dat besluit niet af van de berekening.'
            : `Mensen weken in dat besluit ${meervoud(besluit.afwijkingen.length, 'keer', 'keer')} af van de berekening.`,
          ...besluit.afwijkingen.map(({ eruit, erin, motief }) => {
            const wissel = [
              ...(eruit === undefined ? [] : [`${noem(eruit, 'gebied')} eruit`]),
              ...(erin === undefined ? [] : [`${noem(erin, 'gebied')} erin`]),
            ].join(', ');
            return `Afwijking: ${wissel}. Reden: ${motief}`;
          }),
        ]),
  ];
}
