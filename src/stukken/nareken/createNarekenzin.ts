import { type Bevinding, formatBevinding } from '../../kern/index.js';
import type { Narekeninvoer } from './narekeninvoer.js';
import { NAREKENTEKSTEN } from './narekenteksten.js';

/** The names of what findings name by a key: buurten, criteria, thema's and quota. */
function listNamen({ namen, scores, selectie, keuze }: Narekeninvoer): Map<string, string> {
  const uit = new Map<string, string>();
  for (const { id, naam } of selectie.invoer.quota) if (naam !== undefined) uit.set(id, naam);
  for (const { routekaart, buurten } of Object.values(scores)) {
    for (const { id, naam } of [...(routekaart.themas ?? []), ...routekaart.criteria]) uit.set(id, naam);
    for (const { code, naam } of buurten) uit.set(code, naam);
  }
  for (const { buurt, naam } of [...(keuze?.buurten ?? []), ...(keuze?.zonderScore ?? [])]) uit.set(buurt, naam);
  for (const { code, naam } of namen) uit.set(code, naam);
  return uit;
}

/** Gives the sentence of a finding, with names for keys; `undefined` of a code of another room. */
export function createNarekenzin(
  invoer: Narekeninvoer,
): (bevinding: Pick<Bevinding, 'code' | 'params'>) => string | undefined {
  const namen = listNamen(invoer);
  const show = (waarde: string | number) => {
    if (typeof waarde === 'number') return waarde;
    return namen.get(waarde) ?? (/^[a-z]+(?:_[a-z]+)+$/.test(waarde) ? waarde.replaceAll('_', ' ') : waarde);
  };
  return ({ code, params }) => {
    if (!Object.hasOwn(NAREKENTEKSTEN, code)) return undefined;
    const getoond = Object.fromEntries(
      Object.entries(params).map(([param, waarde]) => [
        param,
        typeof waarde === 'object' ? waarde.map(show) : show(waarde),
      ]),
    );
    return formatBevinding({ code, params: getoond }, NAREKENTEKSTEN);
  };
}
