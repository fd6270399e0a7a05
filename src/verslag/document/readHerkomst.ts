import { sumGetallen } from '../../kern/huis.js';
import { Bedrag, type Bevinding, formatBevinding, type Pad, subtractBedrag, sumBedragen } from '../../kern/index.js';
import { nl } from '../../taal/index.js';
import { showParams } from './showParams.js';
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

/** The sentence of a finding that was stored in a document, with names and Dutch numbers for people. */
function describeBevinding(waarde: unknown, document: unknown): string | undefined {
  if (typeof waarde !== 'object' || waarde === null || !('code' in waarde) || !('params' in waarde)) return undefined;
  const { code, params, pad } = waarde as Bevinding;
  if (!Object.hasOwn(nl, code)) return undefined;
  return formatBevinding({ code, params: showParams({ params, pad }, document) }, nl);
}

function compute(bewerking: Bewerking, gevonden: readonly unknown[], document: unknown): unknown {
  const [eerste] = gevonden;
  switch (bewerking) {
    case 'waarde':
      return gevonden.length === 1 ? eerste : undefined;
    case 'aantal':
      return gevonden.length;
    case 'lengte':
      return Array.isArray(eerste) && gevonden.length === 1 ? eerste.length : undefined;
    case 'bevinding':
      return gevonden.length === 1 ? describeBevinding(eerste, document) : undefined;
    case 'som':
      if (gevonden.length > 0 && gevonden.every(Bedrag.is)) return sumBedragen(gevonden);
      return isGetallen(gevonden) ? sumGetallen(gevonden) : undefined;
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
 * possible.
 */
export function readHerkomst(document: unknown, bewerking: Bewerking, paden: readonly Pad[]): unknown {
  const gevonden = paden.map((pad) => readAt(document, pad));
  return gevonden.includes(undefined) ? undefined : compute(bewerking, gevonden, document);
}
