import { algemeneTeksten } from './teksten/algemeen.js';
import { algoritmeteksten } from './teksten/algoritmeregistratie.js';
import { evaluatieteksten } from './teksten/evaluatie.js';
import { financieringsteksten } from './teksten/financiering.js';
import { kerncijferteksten } from './teksten/kerncijfers.js';
import { levensloopteksten } from './teksten/levensloop.js';
import { overeenkomstteksten } from './teksten/overeenkomst.js';
import { programmateksten } from './teksten/programma.js';
import { routekaartteksten } from './teksten/routekaart.js';
import { selectieteksten } from './teksten/selectie.js';
import { teamteksten } from './teksten/team.js';
import { verantwoordingsteksten } from './teksten/verantwoording.js';
import { verslagteksten } from './teksten/verslag.js';

/** The words for every schema, by document or room. */
export const TEKSTEN = [
  algemeneTeksten,
  kerncijferteksten,
  financieringsteksten,
  teamteksten,
  routekaartteksten,
  selectieteksten,
  overeenkomstteksten,
  levensloopteksten,
  verantwoordingsteksten,
  algoritmeteksten,
  programmateksten,
  evaluatieteksten,
  verslagteksten,
];

/** The descriptions of named parts, and of their alternatives. */
export const DELEN: Readonly<Record<string, string>> = Object.assign({}, ...TEKSTEN.map(({ delen }) => delen));

/** The descriptions of fields. */
export const VELDEN: Readonly<Record<string, string>> = Object.assign({}, ...TEKSTEN.map(({ velden }) => velden));
