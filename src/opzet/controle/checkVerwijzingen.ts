import type { Bevinding, Pad } from '../../kern/index.js';
import type { Waar } from '../../selectie/index.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { checkGeldnamen } from './checkGeldnamen.js';
import { listWaar } from './listWaar.js';
import { type Benoemd, suggest } from './suggest.js';

function checkRoutekaarten({ routekaarten, programmas }: Opzet): Bevinding[] {
  const bekend = routekaarten.map(({ id }) => id);
  const gebruikt = new Set(programmas.map(({ routekaart }) => routekaart));
  return [
    ...programmas.flatMap(({ routekaart }, p) => {
      if (bekend.includes(routekaart)) return [];
      const pad = ['programmas', p, 'routekaart'];
      return suggest(
        routekaart,
        routekaarten,
        (suggestie) => createBevinding('fout', 'opzet.routekaart_onbekend_suggestie', pad, { routekaart, suggestie }),
        () => createBevinding('fout', 'opzet.routekaart_onbekend', pad, { routekaart, bekend }),
      );
    }),
    ...routekaarten.flatMap(({ id }, r) =>
      gebruikt.has(id)
        ? []
        : [createBevinding('waarschuwing', 'opzet.routekaart_ongebruikt', ['routekaarten', r], { routekaart: id })],
    ),
  ];
}

function checkKenmerken(waar: Waar, pad: Pad, bekend: readonly Benoemd[]): Bevinding[] {
  return (['kenmerken', 'zonderKenmerken'] as const).flatMap((veld) =>
    (waar[veld] ?? []).flatMap((kenmerk, k) => {
      if (bekend.some(({ id }) => id === kenmerk)) return [];
      const plek = [...pad, veld, k];
      return suggest(
        kenmerk,
        bekend,
        (suggestie) => createBevinding('fout', 'opzet.kenmerk_onbekend_suggestie', plek, { kenmerk, suggestie }),
        () => createBevinding('fout', 'opzet.kenmerk_onbekend', plek, { kenmerk }),
      );
    }),
  );
}

/** The gemeenten that programmes and parties name, and those of the list that are no party. */
function checkGemeenten({ gemeenten, programmas, ...opzet }: Opzet): Bevinding[] {
  const partijen = opzet.partijen ?? [];
  const bekend: readonly string[] = gemeenten.map(({ code }) => code);
  const check = (code: string | undefined, pad: Pad) =>
    code === undefined || bekend.includes(code)
      ? []
      : [createBevinding('fout', 'opzet.gemeente_onbekend', pad, { code, bekend })];
  const vreemd = partijen.flatMap((een, i) =>
    een.rol === 'gemeente' ? check(een.gemeentecode, ['partijen', i, 'gemeentecode']) : [],
  );
  const partij = partijen.flatMap((een) => (een.rol === 'gemeente' ? [een.gemeentecode] : []));
  const zonder = gemeenten.flatMap((een, g) => (partij.includes(een.code) ? [] : [{ ...een, g }]));
  // A party with a wrong code is most likely the one that is missing: that is told once.
  const gemist = opzet.partijen === undefined || zonder.length <= vreemd.length ? [] : zonder;
  return [
    ...programmas.flatMap(({ gemeente }, p) => check(gemeente, ['programmas', p, 'gemeente'])),
    ...vreemd,
    ...gemist.map(({ code, naam, g }) =>
      createBevinding('fout', 'opzet.partij_ontbreekt', ['gemeenten', g], { code, naam }),
    ),
  ];
}

/** What one part of the opzet names and another should have: Routekaarten, features, gemeenten, kostendragers, parties. */
export function checkVerwijzingen(opzet: Opzet): Bevinding[] {
  const { kenmerken = [] } = opzet;
  return [
    ...checkRoutekaarten(opzet),
    ...listWaar(opzet).flatMap(({ waar, pad }) => checkKenmerken(waar, pad, kenmerken)),
    ...checkGemeenten(opzet),
    ...checkGeldnamen(opzet),
  ];
}
