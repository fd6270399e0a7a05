/**
 * What `selectie` offers to the rooms above it, and to no app.
 *
 * @packageDocumentation
 */
export { checkAfwijkingen } from './besluit/checkAfwijkingen.js';
export { DoelSchema } from './model/doel.js';
export { ProgrammascoresSchema, SelectieGebiedSchema } from './model/invoer.js';
export { KenmerkSchema } from './model/kenmerk.js';
export { ZaadSchema } from './model/loting.js';
export { BUITEN_LOTING, INGELOOT } from './model/lotmotief.js';
export { SelectieoptiesSchema } from './model/opties.js';
export { AantalSchema, QuotaSchema, QuotumSchema, WaarSchema } from './model/quotum.js';
export { RegelSchema } from './model/regel.js';
export { listWaargemist } from './uitleg/listWaargemist.js';
export { openUitleg, type Uitlegger } from './uitleg/openUitleg.js';
export { type Meedoener, type Meedoeners, rankMeedoeners } from './uitleg/rankMeedoeners.js';
export { reopenSelectie } from './uitleg/reopenSelectie.js';
export { checkVraag } from './vraagstuk/checkVraag.js';
export { chooseDecimalen } from './vraagstuk/chooseDecimalen.js';
export { createWaarToets } from './vraagstuk/createWaarToets.js';
export { getKandidaat } from './vraagstuk/getKandidaat.js';
export { KNOPENBUDGET, PIVOTBUDGET } from './vraagstuk/vraagstuk.js';
