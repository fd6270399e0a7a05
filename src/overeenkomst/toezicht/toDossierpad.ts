import type { Pad } from '../../kern/index.js';
import { getIndex } from '../dossier/getIndex.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { buildGeldverloop } from '../geld/buildGeldverloop.js';

/** The fields of a text in the course of the money, as the document has them. */
const TEKSTVELDEN: Readonly<Record<string, Pad>> = {
  vanaf: ['looptijd', 'van'],
  plan: ['financieringsplan'],
  plaatsen: ['reikwijdte', 'buurten'],
  aantalBuurten: ['reikwijdte', 'aantalBuurten'],
};

/** The path of an event in a record, by the id of what it became in the course of the money. */
export function findPlek(id: string, dossier: Overeenkomstdossier): Pad {
  // What came back after it was gone has a number behind its id.
  const plaats = getIndex(dossier).plaatsen.get(id) ?? getIndex(dossier).plaatsen.get(id.replace(/~\d+$/, ''));
  if (plaats === undefined) return [];
  const pad = ['gebeurtenissen', plaats];
  return dossier.gebeurtenissen[plaats]?.soort === 'correctie' ? [...pad, 'wordt'] : pad;
}

/** The path in a record that belongs to a path in the course of its money. */
export function toDossierpad(pad: Pad, dossier: Overeenkomstdossier): Pad {
  const { verloop, tekstbronnen } = buildGeldverloop(dossier);
  const [deel, plaats, veld, ...rest] = pad;
  if (deel === 'teksten') {
    const velden = typeof veld === 'string' ? (TEKSTVELDEN[veld] ?? []) : [];
    return [...findPlek(tekstbronnen[Number(plaats)] ?? '', dossier), 'document', ...velden, ...rest];
  }
  if (deel !== 'gebeurtenissen') return pad;
  const plek = findPlek(verloop.gebeurtenissen[Number(plaats)]?.id ?? '', dossier);
  return veld === undefined ? plek : [...plek, veld, ...rest];
}
