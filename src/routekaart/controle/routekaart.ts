import { defineDocument, requireObject } from '../../kern/huis.js';
import type { Documentinvoer, Documentsoort } from '../../kern/index.js';
import { requireOpties } from '../model/requireOpties.js';
import { RoutekaartSchema, type Routekaartvorm } from '../model/routekaart.js';
import type { CheckRoutekaartOptions } from './checkRoutekaart.js';
import { readRoutekaart } from './readRoutekaart.js';

/** The criteria, and the way in which they become one score: a document that an app stores and a council can read. */
export interface Routekaart extends Routekaartvorm {}

/** A Routekaart written in a program: `soort` and `versie` may be left out. */
export type RoutekaartInvoer = Documentinvoer<Routekaart>;

/** Options of `Routekaart.create`. */
export type CreateRoutekaartOptions = CheckRoutekaartOptions;

/** How a Routekaart is made and how it is read. */
export interface Routekaartsoort extends Omit<Documentsoort<Routekaart>, 'create'> {
  /**
   * Makes a Routekaart in a program: fills in `soort` and `versie`, and judges its form and its rules.
   *
   * @throws DomeinFout `kern.document_ongeldig` (only the form) or `routekaart.routekaart_ongeldig` (the rules, or both), with every problem
   *   in `bevindingen`
   */
  readonly create: (invoer: RoutekaartInvoer, options?: CreateRoutekaartOptions) => Routekaart;
}

const document = defineDocument<Routekaart>({
  soort: 'routekaart',
  versie: 1,
  schema: RoutekaartSchema,
  migraties: [],
});

/**
 * The document {@link Routekaart}: how it is made and how it is read.
 *
 * `Routekaart.create` is for who writes one. It judges all of it: the form, and the rules of `checkRoutekaart` (weights, thema's, targets,
 * scales of judgement, and with the option `kerncijfers` also whether every figure is known and has data). It reports all problems at once,
 * also of a form that is partly broken. It throws DomeinFout `kern.document_ongeldig` when only the form is wrong, and
 * `routekaart.routekaart_ongeldig` when a rule is broken too; and `routekaart.invoer_onleesbaar` for options that are none.
 *
 * `Routekaart.parse` and `Routekaart.safeParse` read a stored document and judge the form only: code `kern.document_ongeldig`, with every
 * problem in `bevindingen`. `checkRoutekaart` judges the rules, and `scoreBuurten` does so before it scores.
 *
 * @example
 * ```ts
 * import { Routekaart } from 'buurtaanpak/routekaart';
 *
 * const routekaart = Routekaart.create({
 *   id: 'energie',
 *   naam: 'Thema energie',
 *   beoordelingsschaal: { van: 1, tot: 5, ankers: [{ waarde: 1, betekenis: 'niet' }, { waarde: 5, betekenis: 'zeer' }] },
 *   criteria: [
 *     { id: 'gas', naam: 'Gasverbruik', bron: { soort: 'kerncijfer', sleutel: 'gemiddeld_gasverbruik' }, richting: 'hoger', gewicht: 2 },
 *     { id: 'energie-lust', naam: 'Zin om mee te doen', bron: { soort: 'beoordeling' }, richting: 'hoger' },
 *   ],
 * });
 * routekaart.versie; // => 1
 * Routekaart.create({ ...routekaart, weging: { methode: 'gelijk' } }); // throws routekaart.routekaart_ongeldig
 * Routekaart.parse(JSON.parse(JSON.stringify(routekaart))); // => routekaart
 * Routekaart.parse({ soort: 'routekaart', versie: 9 }); // throws kern.document_ongeldig
 * Routekaart.safeParse({ soort: 'routekaart', versie: 1, id: 'energie', naam: 'Energie' }).success; // => false
 * ```
 */
export const Routekaart: Routekaartsoort = {
  ...document,
  create: (invoer, options = {}) => {
    requireObject(invoer, 'routekaart');
    requireOpties(options);
    const resultaat = readRoutekaart({ soort: 'routekaart', versie: 1, ...invoer }, document.safeParse, options);
    if (!resultaat.success) throw resultaat.error;
    return resultaat.data;
  },
};
