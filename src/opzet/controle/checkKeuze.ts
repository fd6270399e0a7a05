import { checkOnzekerheid } from '../../gevoeligheid/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { checkVraag } from '../../selectie/huis.js';
import type { SelectieGebied } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';
import { listQuota } from '../vertaling/listQuota.js';
import { listReferenties } from '../vertaling/listReferenties.js';
import { toOpzetpad } from '../vertaling/toOpzetpad.js';

/** What `checkIds` tells already, at the same place. */
const DUBBEL = 'selectie.quotum_dubbel';

/**
 * The question of the choice by the rules of selectie, at its places in the opzet. The condition of all candidates, and those of reference
 * sets, are judged as rules, so that their mistakes are told once and not at every quotum.
 *
 * @param gebieden - the buurten, when they are known: then codes that do not exist are reported as well
 */
export function checkKeuze(opzet: Opzet, gebieden?: readonly SelectieGebied[]): Bevinding[] {
  const {
    kandidaten,
    regels = [],
    doel,
    voorrang,
    decimalen,
    knopenbudget,
    pivotbudget,
    zekerheid,
  } = opzet.keuze ?? {};
  const voorwaarden = [
    ...(kandidaten === undefined ? [] : [{ waar: kandidaten, pad: ['keuze', 'kandidaten'] }]),
    ...listReferenties(opzet.programmas),
  ];
  const gevonden = checkVraag(listQuota({ programmas: opzet.programmas }), {
    gebieden,
    regels: [...regels, ...voorwaarden.map(({ waar }) => ({ soort: 'aantal_met' as const, aantal: 0, waar }))],
    doel,
    voorrang,
    decimalen,
    knopenbudget,
    pivotbudget,
  });
  const vraag = gevonden.flatMap((bevinding): Bevinding[] => {
    const [, veld, plaats, , ...rest] = bevinding.pad;
    const voorwaarde = veld === 'regels' ? voorwaarden[Number(plaats) - regels.length] : undefined;
    if (voorwaarde !== undefined) return [{ ...bevinding, pad: [...voorwaarde.pad, ...rest] }];
    return bevinding.code === DUBBEL ? [] : [{ ...bevinding, pad: toOpzetpad(opzet, bevinding.pad) }];
  });
  const onzekerheid = zekerheid?.onzekerheid;
  if (onzekerheid === undefined) return vraag;
  const pad = ['keuze', 'zekerheid', 'onzekerheid'];
  return [
    ...vraag,
    ...opzet.routekaarten.flatMap((routekaart) =>
      checkOnzekerheid(routekaart, onzekerheid).map((bevinding) => ({ ...bevinding, pad: [...pad, ...bevinding.pad] })),
    ),
  ];
}
