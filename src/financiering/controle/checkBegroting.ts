import { fromCenten } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { addToJaar } from '../stand/addToJaar.js';
import type { Standen } from '../stand/computeStanden.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';
import { toPad } from './toPad.js';

/** Budget that was moved out of a year although its forecast needs it. Of several decisions about a year the last tells of it. */
function checkOverheveling({ plek: { bijdrage }, begroot, lasten, feiten }: Stand): Bevinding[] {
  const perJaar = new Map(selectFeiten(feiten, 'krediet_overgeheveld').map((feit) => [feit.gebeurtenis.vanJaar, feit]));
  return [...begroot].flatMap(([jaar, budget]) => {
    const feit = perJaar.get(jaar);
    const prognose = lasten.perJaar.get(jaar)?.prognose ?? 0n;
    return feit === undefined || budget >= prognose
      ? []
      : [
          createBevinding('waarschuwing', 'financiering.overheveling_boven_ruimte', toPad(feit), {
            bijdrage: bijdrage.id,
            jaar,
            overgeheveld: feit.gebeurtenis.bedrag,
            begroot: fromCenten(budget),
            prognose: fromCenten(prognose),
          }),
        ];
  });
}

/** What the decisions of the council leave of the budget of a contribution: enough for what was moved, and never below zero. */
export function checkBegroting(stand: Stand): Bevinding[] {
  const { plek, begroot } = stand;
  const onderNul = [...begroot].filter(([, centen]) => centen < 0n);
  return [
    ...checkOverheveling(stand),
    ...onderNul.map(([jaar, centen]) =>
      createBevinding('fout', 'financiering.begroting_onder_nul', plek.pad, {
        bijdrage: plek.bijdrage.id,
        jaar,
        begroot: fromCenten(centen),
      }),
    ),
  ];
}

/** Years in which a gemeente has more realised lasten than budget. */
export function checkOverschrijding({ peiling, standen }: Standen): Bevinding[] {
  return peiling.verloop.partijen.flatMap(({ id, rol }) => {
    if (rol !== 'gemeente') return [];
    const begroot = new Map<number, bigint>();
    const gerealiseerd = new Map<number, bigint>();
    for (const stand of standen.filter(({ plek }) => plek.bijdrage.van === id)) {
      for (const [jaar, centen] of stand.begroot) addToJaar(begroot, jaar, centen);
      for (const [jaar, een] of stand.lasten.perJaar) addToJaar(gerealiseerd, jaar, een.gerealiseerd);
    }
    return [...gerealiseerd]
      .sort(([a], [b]) => a - b)
      .filter(([jaar, centen]) => centen > 0n && centen > (begroot.get(jaar) ?? 0n))
      .map(([jaar, centen]) =>
        createBevinding('waarschuwing', 'financiering.begroting_overschreden', [], {
          partij: id,
          jaar,
          begroot: fromCenten(begroot.get(jaar) ?? 0n),
          gerealiseerd: fromCenten(centen),
        }),
      );
  });
}
