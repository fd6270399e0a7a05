import * as z from 'zod';
import { attempt, explainFout } from '../../kern/huis.js';
import { type Bevinding, parseSchema } from '../../kern/index.js';
import type { Verslaglezer } from '../document/lezers.js';
import { ROUTES } from './routes.js';

/** From this number of days on, late money is a matter of the council too. */
const LAAT = 30;

const TE_LAAT = new Set([
  'financiering.stap_te_laat',
  'financiering.termijn_te_laat',
  'financiering.vordering_te_laat',
]);

const InvoerSchema = z.strictObject({ code: z.string(), params: z.looseObject({}) });

function findRoute(code: string, { dagen }: Bevinding['params']): readonly Verslaglezer[] {
  if (TE_LAAT.has(code) && typeof dagen === 'number' && dagen >= LAAT) return ['raad', 'controller'];
  const [, lezers] = ROUTES.reduce<readonly [string, readonly Verslaglezer[]]>(
    (beste, route) =>
      (route[0] === code || (route[0].endsWith('.') && code.startsWith(route[0]))) && route[0].length > beste[0].length
        ? route
        : beste,
    ['', ['controller', 'journalist']],
  );
  return lezers;
}

/**
 * The readers whom a finding concerns. An exact code goes before the longest beginning of a code; a code that no line names concerns the
 * controller and the journalist. Money that is 30 days late or more concerns the council as well.
 *
 * Cost: 1.
 *
 * @param code - the code of a finding
 * @param params - its params; only `dagen` of money that is late is read. Default: none
 * @returns at least one reader, in the order of `VERSLAGLEZERS`
 * @throws DomeinFout `kern.document_ongeldig`: the code is no text, or the params are no object
 *
 * @example
 * ```ts
 * import { listLezers } from 'buurtaanpak/verslag';
 *
 * listLezers('team.oppakken_status'); // => ['uitvoerder']
 * listLezers('financiering.stap_te_laat', { dagen: 108 }); // => ['raad', 'controller']
 * ```
 */
export function listLezers(code: string, params: Bevinding['params'] = {}): readonly Verslaglezer[] {
  return explainFout(
    { code, params },
    (invoer) => findRoute(invoer.code, invoer.params),
    (invoer) =>
      attempt(() => {
        parseSchema(InvoerSchema, invoer, 'code en params van een bevinding');
        return invoer;
      }),
  );
}
