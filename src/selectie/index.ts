/**
 * The choice of buurten under quota and rules: the optimum with its proof, why not, and reserves.
 *
 * @packageDocumentation
 */
export type { Programmascore, Programmascores, SelectieGebied } from './model/invoer.js';
export type { SelectBuurtenOptions } from './model/opties.js';
export {
  type Aantal,
  type Cijfereis,
  QuotaSchema,
  type Quotum,
  QuotumSchema,
  type Typischeis,
  type Waar,
} from './model/quotum.js';
export type {
  Bewijs,
  GekozenBuurt,
  Quotumtelling,
  Selectie,
  SelectieGevonden,
  SelectieInvoer,
  SelectieOnhaalbaar,
} from './model/selectie.js';
export { selectBuurten } from './selectBuurten.js';
