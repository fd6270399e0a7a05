import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { GekozenSchema } from '../model/bewijs.js';
import type { GekozenBuurt } from '../model/selectie.js';
import type { Wijzigingen } from '../model/wijziging.js';

const InvoerSchema = z.strictObject({ voor: z.array(GekozenSchema), na: z.array(GekozenSchema) });

/**
 * The changes from one choice of buurten to another.
 *
 * Cost: n in the chosen buurten of both.
 *
 * @param voor - the chosen buurten before
 * @param na - the chosen buurten after
 * @throws DomeinFout `kern.document_ongeldig` when one of them is not a list of chosen buurten
 * @returns the buurten that come in, that go out, and that move to another quotum (with the new quotum), each in the order of its list
 *
 * @example
 * ```ts
 * import { compareSelecties } from 'buurtaanpak/selectie';
 *
 * const voor = [{ code: 'A', programma: 'oost', quotum: 'oost', score: 3 }];
 * const na = [{ code: 'B', programma: 'oost', quotum: 'oost', score: 2 }];
 * compareSelecties(voor, na).erin.map((buurt) => buurt.code); // => ['B']
 * compareSelecties(voor, voor); // => { erin: [], eruit: [], verschoven: [] }
 * ```
 */
export function compareSelecties(voor: readonly GekozenBuurt[], na: readonly GekozenBuurt[]): Wijzigingen {
  parseSchema(InvoerSchema, { voor, na }, 'selecties');
  const eerst = new Map(voor.map((buurt) => [buurt.code, buurt.quotum]));
  const later = new Set(na.map(({ code }) => code));
  return {
    erin: na.filter(({ code }) => !eerst.has(code)),
    eruit: voor.filter(({ code }) => !later.has(code)),
    verschoven: na.filter(({ code, quotum }) => eerst.has(code) && eerst.get(code) !== quotum),
  };
}
