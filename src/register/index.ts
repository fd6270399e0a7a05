/**
 * Documents for registers: an entry for the Algorithm Register, the account with which a selection can be redone, and the JSON Schema of
 * every document.
 *
 * @packageDocumentation
 */
export type { Aiverordening, Algoritmeoordeel, Gemeenteoordeel } from './algoritme/algoritmeoordeel.js';
export {
  Algoritmeregistratie,
  PUBLICATIECATEGORIEEN,
  type Publicatiecategorie,
  REGISTERSTATUSSEN,
  REGISTERTHEMAS,
  type Registerlink,
  type Registerstatus,
  type Registerthema,
  type Registertitel,
} from './algoritme/algoritmeregistratie.js';
export {
  type CheckAlgoritmeregistratieOptions,
  checkAlgoritmeregistratie,
} from './algoritme/checkAlgoritmeregistratie.js';
export type { Registerprogramma, Registerscores, ToAlgoritmeregistratieOptions } from './algoritme/registergrond.js';
export { toAlgoritmeregistratie } from './algoritme/toAlgoritmeregistratie.js';
export { type Bovendocument, type CreateJsonSchemasOptions, createJsonSchemas } from './schema/createJsonSchemas.js';
export type { Documentnaam } from './schema/documenten.js';
export { createVerantwoording, type Geldgrond, type Selectiegrond } from './verantwoording/createVerantwoording.js';
export type { Verantwoordingsbedrag, Verantwoordingsgeld } from './verantwoording/geld.js';
export type { Kruismerken, Merk, Merken } from './verantwoording/merken.js';
export type { Rekenwijze, Scorestandaarden, Selectiestandaarden } from './verantwoording/rekenwijze.js';
export {
  Verantwoording,
  type Verantwoordingsprogramma,
  type Verantwoordingsuitkomst,
} from './verantwoording/verantwoording.js';
export {
  type Verantwoordingstoets,
  type VerifyVerantwoordingOptions,
  verifyVerantwoording,
} from './verantwoording/verifyVerantwoording.js';
