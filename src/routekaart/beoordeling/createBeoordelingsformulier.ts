import * as z from 'zod';
import { toIdvorm } from '../../kern/huis.js';
import { parseSchema } from '../../kern/index.js';
import type { Routekaart } from '../controle/routekaart.js';
import { BEOORDELAARSROLLEN, type Beoordelaarsrol } from '../model/beoordeling.js';
import { type Beoordelingsschaal, RoutekaartSchema } from '../model/routekaart.js';
import { refuse } from '../teksten/codes.js';
import { getSchaal } from './getSchaal.js';

/** The columns of the form, in their order. */
export const FORMULIERKOLOMMEN = [
  'buurt',
  'naam',
  'criterium',
  'vraag',
  'schaal',
  'rol',
  'beoordelaar',
  'score',
  'datum',
  'opmerking',
] as const;

/** A cell of the form. */
export type Formuliercel = string | number | null;

/** Options of {@link createBeoordelingsformulier}. */
export interface CreateBeoordelingsformulierOptions {
  /** For whom the form is: with it the columns `rol` and `beoordelaar` are filled in. Default they are left empty. */
  readonly beoordelaar?: { readonly rol: Beoordelaarsrol; readonly beoordelaar: string };
}

const tekst = z.string().min(1);
const BuurtenSchema = z.array(z.looseObject({ code: tekst, naam: z.string() }));
const OptionsSchema = z.looseObject({ beoordelaar: z.looseObject({ rol: z.string(), beoordelaar: tekst }).optional() });

/** A point of a scale in Dutch. */
const writePunt = (waarde: number) => String(waarde).replace('.', ',');

function describeSchaal({ van, tot, stap = 1, ankers }: Beoordelingsschaal): string {
  const uitleg = [...ankers]
    .sort((a, b) => a.waarde - b.waarde)
    .map(({ waarde, betekenis }) => `${writePunt(waarde)} = ${betekenis}`);
  const bereik = `${writePunt(van)} t/m ${writePunt(tot)}${stap === 1 ? '' : `, stappen van ${writePunt(stap)}`}`;
  return uitleg.length === 0 ? bereik : `${bereik} (${uitleg.join('; ')})`;
}

/**
 * Makes the form on which people judge: rows for a spreadsheet, the first with the names of the columns, then one row for every
 * buurt and judged criterion, with the question, what the scale means and empty cells to fill in.
 * `readBeoordelingsformulier` reads it back.
 *
 * Cost: n in the buurten, for each criterion that is judged.
 *
 * @param routekaart - its criteria with `bron: { soort: 'beoordeling' }` are asked
 * @param buurten - code and name of the buurten to judge, in the order of the rows
 * @returns rows of cells; an empty cell is null
 * @throws DomeinFout `routekaart.geen_beoordeling` (nothing is judged), `routekaart.buurt_dubbel`,
 *   `routekaart.rol_onbekend`, `kern.document_ongeldig` (an argument of another form)
 *
 * @example
 * ```ts
 * import { createBeoordelingsformulier, Routekaart } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'oost',
 *   naam: 'Oost',
 *   beoordelingsschaal: { van: 1, tot: 5, ankers: [{ waarde: 1, betekenis: 'geen' }, { waarde: 5, betekenis: 'veel' }] },
 *   criteria: [{ id: 'animo', naam: 'Hoeveel animo is er?', bron: { soort: 'beoordeling' }, richting: 'hoger' }],
 * });
 * const wie = { beoordelaar: { rol: 'wijk', beoordelaar: 'w1' } } as const;
 * createBeoordelingsformulier(routekaart, [{ code: 'BU00010001', naam: 'Bomenbuurt' }], wie)[1];
 * // => ['BU00010001', 'Bomenbuurt', 'animo', 'Hoeveel animo is er?', '1 t/m 5 (1 = geen; 5 = veel)', 'wijk', 'w1', null, null, null]
 * ```
 */
export function createBeoordelingsformulier(
  routekaart: Routekaart,
  buurten: readonly { readonly code: string; readonly naam: string }[],
  options: CreateBeoordelingsformulierOptions = {},
): Formuliercel[][] {
  parseSchema(RoutekaartSchema, routekaart, 'routekaart');
  parseSchema(BuurtenSchema, buurten, 'buurten');
  parseSchema(OptionsSchema, options, 'opties');
  const { rol = null, beoordelaar = null } = options.beoordelaar ?? {};
  if (rol !== null && !BEOORDELAARSROLLEN.includes(rol)) refuse('routekaart.rol_onbekend', { rol });
  const vragen = routekaart.criteria.flatMap((criterium) => {
    const schaal = getSchaal(routekaart, criterium);
    return schaal === undefined ? [] : [{ id: criterium.id, naam: criterium.naam, schaal: describeSchaal(schaal) }];
  });
  if (vragen.length === 0) refuse('routekaart.geen_beoordeling', { routekaart: routekaart.id });
  const codes = new Set<string>();
  for (const { code } of buurten) {
    if (codes.has(toIdvorm(code))) refuse('routekaart.buurt_dubbel', { buurt: code });
    codes.add(toIdvorm(code));
  }
  return [
    [...FORMULIERKOLOMMEN],
    ...buurten.flatMap(({ code, naam }) =>
      vragen.map(({ id, naam: vraag, schaal }) => [code, naam, id, vraag, schaal, rol, beoordelaar, null, null, null]),
    ),
  ];
}
