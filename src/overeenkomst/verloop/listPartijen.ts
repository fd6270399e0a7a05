import type { Datum } from '../../kern/index.js';
import type { Partij } from '../model/partij.js';
import { findTekst } from './findTekst.js';
import type { Opbouw } from './opbouw.js';

/** The parties on a day: those of the text in force and those that joined, without those that left. */
export function listPartijen(opbouw: Opbouw, dag: Datum): Partij[] {
  const genoemd = findTekst(opbouw, dag)?.document.partijen ?? [];
  const erbij = opbouw.toegetreden.flatMap(({ partij, vanaf }) =>
    vanaf <= dag && !genoemd.some(({ id }) => id === partij.id) ? [partij] : [],
  );
  const weg = new Set(opbouw.uitgetreden.flatMap(({ partij, laatsteDag }) => (laatsteDag < dag ? [partij] : [])));
  return [...genoemd, ...erbij].filter(({ id }) => !weg.has(id));
}
