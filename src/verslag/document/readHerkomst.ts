import { sumGetallen } from '../../kern/huis.js';
import { Bedrag, type Pad, subtractBedrag, sumBedragen } from '../../kern/index.js';
import type { Bewerking } from './waarde.js';

function readAt(value: unknown, pad: Pad): unknown {
  return pad.reduce<unknown>(
    (hier, deel) =>
      typeof hier === 'object' && hier !== null && Object.hasOwn(hier, deel) ? Reflect.get(hier, deel) : undefined,
    value,
  );
}

const isGetallen = (waarden: readonly unknown[]): waarden is number[] =>
  waarden.every((waarde) => typeof waarde === 'number');

/** The sentence of the finding at a path of a document, or `undefined` when there is none. */
export type Zinlezer = (pad: Pad, bevinding: unknown) => string | undefined;

function compute(bewerking: Bewerking, gevonden: readonly unknown[], readZin: () => string | undefined): unknown {
  const [eerste] = gevonden;
  switch (bewerking) {
    case 'waarde':
      return gevonden.length === 1 ? eerste : undefined;
    case 'aantal':
      return gevonden.length;
    case 'lengte':
      return Array.isArray(eerste) && gevonden.length === 1 ? eerste.length : undefined;
    case 'bevinding':
      return gevonden.length === 1 ? readZin() : undefined;
    case 'som':
      if (gevonden.length > 0 && gevonden.every(Bedrag.is)) return sumBedragen(gevonden);
      return isGetallen(gevonden) ? sumGetallen(gevonden) : undefined;
    case 'product':
      return gevonden.length > 0 && isGetallen(gevonden) ? gevonden.reduce((tot, getal) => tot * getal, 1) : undefined;
    case 'verschil': {
      if (gevonden.every(Bedrag.is)) {
        const [van, ...rest] = gevonden;
        return van === undefined ? undefined : rest.reduce((over, af) => subtractBedrag(over, af), van);
      }
      return isGetallen(gevonden) ? sumGetallen(gevonden.map((getal, i) => (i === 0 ? getal : -getal))) : undefined;
    }
    case 'verhouding': {
      const [boven, onder] = gevonden.map((deel) => (Bedrag.is(deel) ? Number(deel) : deel));
      return gevonden.length === 2 && typeof boven === 'number' && typeof onder === 'number' && onder !== 0
        ? boven / onder
        : undefined;
    }
  }
}

/**
 * The value that a document gives at these paths with this operation; `undefined` when a path does not exist or the operation is not
 * possible. A finding is a code; who knows its room gives its sentence.
 */
export function readHerkomst(
  document: unknown,
  bewerking: Bewerking,
  paden: readonly Pad[],
  readZin: Zinlezer,
): unknown {
  const gevonden = paden.map((pad) => readAt(document, pad));
  const [pad = []] = paden;
  return gevonden.includes(undefined) ? undefined : compute(bewerking, gevonden, () => readZin(pad, gevonden[0]));
}
