import { judgeBewijs } from '../oordeel/judgeBewijs.js';
import { createBevinding } from '../teksten/codes.js';
import type { SelectVergelijkingsbuurtenOptions } from './koppelvraag.js';
import { listKoppeling } from './listKoppeling.js';
import { listUitwegen } from './listUitwegen.js';
import type { Vergelijkingskeuze } from './vergelijkingskeuze.js';

/** The refused choice when a kenmerk was a criterion of the choice of the programme: a figure that was low by chance then rises by itself. */
export function refuseKoppeling(options: SelectVergelijkingsbuurtenOptions): Vergelijkingskeuze | undefined {
  const { kenmerken, gelijk = [], selectie } = options;
  const criteria = new Set(selectie?.criteria.map(({ uitkomst }) => uitkomst));
  const alle = [
    ...kenmerken.map((kenmerk, i) => ({ kenmerk, pad: ['kenmerken', i] })),
    ...gelijk.map((kenmerk, i) => ({ kenmerk, pad: ['gelijk', i] })),
  ];
  const bevindingen = alle.flatMap(({ kenmerk, pad }) =>
    criteria.has(kenmerk)
      ? [createBevinding('waarschuwing', 'evaluatie.koppeling_op_criterium', pad, { kenmerk })]
      : [],
  );
  const [geweigerd] = bevindingen;
  if (geweigerd === undefined) return undefined;
  const { alternatieven } = judgeBewijs({
    vraag: 'werkt_het',
    ontwerp: 'vergelijking',
    feiten: [],
    geweigerd: true,
    verkennend: false,
    alternatieven: listUitwegen({ reden: 'koppeling_op_criterium', kenmerk: '' }, false, []),
  });
  return {
    soort: 'geweigerd',
    geweigerd,
    kenmerken: listKoppeling(options),
    sets: [],
    zonder: [],
    uitgesloten: [],
    balans: [],
    alternatieven: alternatieven.map((bevinding) => ({ ...bevinding, pad: ['alternatieven'] })),
    bevindingen,
  };
}
