import { showWaarde } from '../../kern/huis.js';
import { zipRijen } from '../../rekenen/index.js';
import { refuse } from '../teksten/codes.js';
import { type Cijferdimensies, DIMENSIES } from '../themas/catalogusitem.js';
import type { Cijferdelen } from './cijferdelen.js';

const JAAR = /^(.+):(\d{4})$/s;
const LID = /^([a-z]+)=([a-z0-9][a-z0-9_.]*)$/;

/** The dimensions in the text after `@`, or undefined when that is not such a text. They stand in alphabetical order, each once. */
function readDimensies(tekst: string): Cijferdimensies | undefined {
  const paren = tekst.split(',').map((deel) => LID.exec(deel) ?? []);
  const namen = paren.map(([, naam = '']) => naam);
  const opVolgorde = zipRijen(namen, namen.slice(1)).every(([naam, volgende]) => naam < volgende);
  if (!opVolgorde || namen.some((naam) => !DIMENSIES.some((bekend) => bekend === naam))) return undefined;
  return Object.fromEntries(paren.map(([, naam = '', lid = '']) => [naam, lid]));
}

/**
 * The parts of a key. A key that does not follow the grammar, as an own column may have, is a figure as a whole: its key is all that it
 * says.
 *
 * @throws DomeinFout `kerncijfers.sleutel_ongeldig` for what is no text
 */
export function splitSleutel(sleutel: string): Cijferdelen {
  if (typeof sleutel !== 'string') refuse('kerncijfers.sleutel_ongeldig', { waarde: showWaarde(sleutel) });
  const [, zonder = sleutel, jaar] = JAAR.exec(sleutel) ?? [];
  const metJaar = jaar === undefined ? {} : { jaar: Number(jaar) };
  const apen = zonder.indexOf('@');
  if (apen < 0) return { figuur: zonder, ...metJaar };
  const dimensies = readDimensies(zonder.slice(apen + 1));
  return apen === 0 || dimensies === undefined
    ? { figuur: sleutel }
    : { figuur: zonder.slice(0, apen), dimensies, ...metJaar };
}
