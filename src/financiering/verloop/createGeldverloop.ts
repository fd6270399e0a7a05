import * as z from 'zod';
import { compareDatums } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { readPlan } from '../model/readPlan.js';
import { refuse } from '../teksten/codes.js';
import type { Geldpartij, Geldverloop, Plaats } from './geldverloop.js';
import { GeldpartijSchema, PlaatsSchema } from './verloopschema.js';

/** Options of {@link createGeldverloop}. */
export interface CreateGeldverloopOptions {
  /** The buurten. Default: not chosen yet. */
  readonly plaatsen?: readonly Plaats[] | undefined;
  /** The number of buurten that a price counts for as long as they are not chosen. A plan with a price needs it, or `plaatsen`. */
  readonly aantalBuurten?: number | undefined;
  /** The parties. Default: none, and every contribution pays for all buurten. */
  readonly partijen?: readonly Geldpartij[] | undefined;
}

const OptionsSchema: z.ZodType<CreateGeldverloopOptions> = z.strictObject({
  plaatsen: z.array(PlaatsSchema).max(10_000).optional(),
  aantalBuurten: z.int().min(0).max(10_000).optional(),
  partijen: z.array(GeldpartijSchema).max(1000).optional(),
});

/** A plan by itself was always known. */
const ALTIJD = /* @__PURE__ */ Datum.parse('1000-01-01');

/**
 * The course of the money of a plan by itself, without events: for a plan that is being drafted, or for one that no agreement belongs to.
 * The plan counts as known on every day. To ask 'what if', add events or texts to the result: it is plain JSON.
 *
 * Cost: n in the contributions of the plan.
 *
 * @param plan - a plan
 * @param options - the buurten and the parties
 * @returns a course with one text, from the first day of the periods on
 * @throws DomeinFout `kern.document_ongeldig`, with every problem at once, when the plan or the options are not valid;
 *   `financiering.aantal_buurten_ontbreekt`: a contribution is a price for every buurt, and it is not told how many there are
 *
 * @example
 * ```ts
 * import { createGeldverloop, Financieringsplan, listBoekingen } from 'buurtaanpak/financiering';
 * import { Datum } from 'buurtaanpak/kern';
 *
 * const plan = Financieringsplan.parse({
 *   soort: 'financieringsplan',
 *   versie: 2,
 *   naam: 'Financiering',
 *   perioden: [
 *     {
 *       programmajaar: 1,
 *       periode: { van: '2026-09-01', tot: '2027-08-31' },
 *       bijdragen: [
 *         { id: 'bzk-1', van: 'bzk', soort: 'bedrag', bedrag: '36500.00', aard: 'exact', doel: 'werven' },
 *       ],
 *     },
 *   ],
 * });
 * const verloop = createGeldverloop(plan);
 * verloop.teksten[0]?.vanaf; // => '2026-09-01'
 * listBoekingen(verloop, { peildatum: Datum.parse('2026-12-31') }).map(({ begrotingsjaar, bedrag }) => [begrotingsjaar, bedrag]);
 * // => [[2026, '12200.00'], [2027, '24300.00']]
 * ```
 */
export function createGeldverloop(plan: Financieringsplan, options: CreateGeldverloopOptions = {}): Geldverloop {
  const gelezen = readPlan(plan);
  const { plaatsen, aantalBuurten, partijen = [] } = parseSchema(OptionsSchema, options, 'opties');
  const prijs = gelezen.perioden.flatMap(({ bijdragen }) => bijdragen).find(({ soort }) => soort === 'prijs_per_buurt');
  if (prijs !== undefined && plaatsen === undefined && aantalBuurten === undefined)
    refuse('financiering.aantal_buurten_ontbreekt', { bijdrage: prijs.id }, ['aantalBuurten']);
  const vanaf = gelezen.perioden
    .map(({ periode }) => periode.van)
    .reduce((eerste, dag) => (compareDatums(dag, eerste) < 0 ? dag : eerste));
  return {
    partijen,
    teksten: [
      {
        geregistreerd: ALTIJD,
        vanaf,
        plan: gelezen,
        ...(plaatsen === undefined ? {} : { plaatsen }),
        ...(aantalBuurten === undefined ? {} : { aantalBuurten }),
      },
    ],
    gebeurtenissen: [],
  };
}
