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
  const { plaatsen } = getIndex(dossier);
  // What came back after it was gone has a number behind its id.
  const plek = [id, id.replace(/~\d+$/, '')].flatMap((een) => plaatsen.get(een) ?? []).slice(0, 1);
  const isCorrectie = plek.some((plaats) => dossier.gebeurtenissen[plaats]?.soort === 'correctie');
  return ['gebeurtenissen', ...plek, ...(isCorrectie ? ['wordt'] : [])];
}

/** The path in a record that belongs to a path in the course of its money. A path to neither an event nor a text stays as it is. */
export function toDossierpad(pad: Pad, dossier: Overeenkomstdossier): Pad {
  const { verloop, tekstbronnen } = buildGeldverloop(dossier);
  const [deel, plaats, veld, ...rest] = pad;
  const ids =
    deel === 'teksten' ? tekstbronnen : deel === 'gebeurtenissen' ? verloop.gebeurtenissen.map(({ id }) => id) : [];
  const id = ids[Number(plaats)];
  if (id === undefined) return pad;
  const velden = deel === 'teksten' ? ['document', ...(TEKSTVELDEN[String(veld)] ?? [])] : pad.slice(2, 3);
  return [...findPlek(id, dossier), ...velden, ...rest];
}
