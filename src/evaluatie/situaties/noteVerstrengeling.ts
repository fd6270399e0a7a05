import type { Bevinding } from '../../kern/index.js';
import { getBySleutel } from '../lees/getBySleutel.js';
import type { Evaluatiegegevens } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';
import { findVerstrengeling } from './findVerstrengeling.js';

/** The kenmerken of the plan whose effects cannot be told apart in these buurten, or hardly. */
export function noteVerstrengeling({ situaties }: Evaluatiegegevens, plan: Evaluatieplan): Bevinding[] {
  const gebruikt = new Set(plan.vergelijkingen.map(({ kenmerk }) => kenmerk));
  const groepen = plan.kenmerken.filter(({ sleutel, soort }) => soort === 'groep' && gebruikt.has(sleutel));
  const pad = ['plan', 'kenmerken'];
  const sleutels = groepen.map(({ sleutel }) => sleutel);
  return findVerstrengeling(situaties, sleutels).map(({ een, ander, volledig, samenhang }) => {
    const params = { een: getBySleutel(groepen, een).naam, ander: getBySleutel(groepen, ander).naam };
    return volledig
      ? createBevinding('waarschuwing', 'evaluatie.verstrengeld', pad, params)
      : createBevinding('waarschuwing', 'evaluatie.samenloop', pad, {
          ...params,
          samenhang: Number(samenhang.toPrecision(2)),
        });
  });
}
