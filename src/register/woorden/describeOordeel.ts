import type { BeoordelingBron } from '../../routekaart/index.js';
import { joinZinnen } from './joinZinnen.js';
import { zeg } from './zeg.js';
import type { Registerzin } from './zin.js';

const PER_ROL = { gemiddelde: 'het gemiddelde', mediaan: 'de mediaan' } as const;

const describeRollen = (rollen: object, veld: string): Registerzin =>
  joinZinnen(
    Object.entries(rollen).map(([rol, getal]) => zeg`${rol} ${{ getal: Number(getal), pad: [veld, rol] }}`),
    ', ',
  );

/** How judgements of people become one; paths start at the source of the criterion. */
export function describeOordeel(bron: BeoordelingBron): Registerzin {
  const { perRol = 'gemiddelde', rolgewichten, minimumRollen, minimumStemmen } = bron;
  const delen = [
    [`${PER_ROL[perRol]} per rol`],
    ...(rolgewichten === undefined ? [] : [zeg`gewicht per rol: ${describeRollen(rolgewichten, 'rolgewichten')}`]),
    ...(minimumRollen === undefined
      ? []
      : [
          zeg`ten minste ${{ getal: minimumRollen, pad: ['minimumRollen'] }} ${minimumRollen === 1 ? 'rol' : 'rollen'}`,
        ]),
    ...(minimumStemmen === undefined
      ? []
      : [zeg`minste stemmen per rol: ${describeRollen(minimumStemmen, 'minimumStemmen')}`]),
  ];
  return zeg`oordeel van mensen (${joinZinnen(delen, '; ')})`;
}
