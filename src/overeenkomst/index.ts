/**
 * The samenwerkingsovereenkomst: parties, term, scope, signing, amendment and control.
 *
 * @packageDocumentation
 */
export type { Selectie } from './controle/checkReikwijdte.js';
export {
  type CheckSamenwerkingsovereenkomstOptions,
  checkSamenwerkingsovereenkomst,
} from './controle/checkSamenwerkingsovereenkomst.js';
export {
  type Conceptgegevens,
  type DraftSamenwerkingsovereenkomstOptions,
  draftSamenwerkingsovereenkomst,
} from './draftSamenwerkingsovereenkomst.js';
export type { AnderePartij, Gemeentepartij, Mandaat, Ondertekenaar, Partij, Rol } from './model/partij.js';
export type { GekozenBuurt, Programmadeel, Reikwijdte } from './model/reikwijdte.js';
export {
  type Beeindiging,
  type Bijlage,
  type Evaluatiemoment,
  type Fase,
  type Handtekening,
  type Samenwerkingsovereenkomst,
  SamenwerkingsovereenkomstSchema,
  VERPLICHTINGSOORTEN,
  type Verplichting,
  type Verplichtingsoort,
} from './model/samenwerkingsovereenkomst.js';
export { parseSamenwerkingsovereenkomst } from './parseSamenwerkingsovereenkomst.js';
export { safeParseSamenwerkingsovereenkomst } from './safeParseSamenwerkingsovereenkomst.js';
