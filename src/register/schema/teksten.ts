import { evaluatieteksten } from '../../evaluatie/teksten/schema.js';
import { financieringsteksten } from '../../financiering/teksten/schema.js';
import { kerncijferteksten } from '../../kerncijfers/teksten/schema.js';
import { opzetteksten } from '../../opzet/teksten/schema.js';
import { overeenkomstteksten } from '../../overeenkomst/teksten/schema.js';
import { levensloopteksten } from '../../overeenkomst/teksten/schemaLevensloop.js';
import { programmateksten } from '../../programma/teksten/schema.js';
import { routekaartteksten } from '../../routekaart/teksten/schema.js';
import { selectieteksten } from '../../selectie/teksten/schema.js';
import { lotingteksten } from '../../selectie/teksten/schemaLoting.js';
import { teamteksten } from '../../team/teksten/schema.js';
import { verslagteksten } from '../../verslag/teksten/schema.js';
import { algemeneTeksten } from '../teksten/schemaAlgemeen.js';
import { algoritmeteksten } from '../teksten/schemaAlgoritmeregistratie.js';
import { verantwoordingsteksten } from '../teksten/schemaVerantwoording.js';
import type { Schemateksten } from './schemateksten.js';

/** The words for every schema, by document or room. */
export const TEKSTEN: readonly Schemateksten[] = [
  algemeneTeksten,
  kerncijferteksten,
  financieringsteksten,
  teamteksten,
  routekaartteksten,
  selectieteksten,
  lotingteksten,
  overeenkomstteksten,
  levensloopteksten,
  verantwoordingsteksten,
  algoritmeteksten,
  programmateksten,
  evaluatieteksten,
  verslagteksten,
  opzetteksten,
];

/** One table of those of every room. */
function voegSamen<T>(tabellen: readonly (Readonly<Record<string, T>> | undefined)[]): Readonly<Record<string, T>> {
  return Object.assign({}, ...tabellen);
}

/** The descriptions of named parts, and of their alternatives. */
export const DELEN = /* @__PURE__ */ voegSamen(TEKSTEN.map(({ delen }) => delen));

/** The descriptions of fields. */
export const VELDEN = /* @__PURE__ */ voegSamen(TEKSTEN.map(({ velden }) => velden));

/** Examples of what somebody types in a field. */
export const VOORBEELDEN = /* @__PURE__ */ voegSamen(TEKSTEN.map(({ voorbeelden }) => voorbeelden));

/** A sentence for each value of a field with a fixed list of values. */
export const WAARDEN = /* @__PURE__ */ voegSamen(TEKSTEN.map(({ waarden }) => waarden));
