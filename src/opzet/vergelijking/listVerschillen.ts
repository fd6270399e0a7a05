import { canonicalizeJson } from '../../kern/huis.js';
import type { Pad } from '../../kern/index.js';
import { alignLijsten } from './alignLijsten.js';
import { findSleutels } from './findSleutels.js';
import type { Opzetverschil } from './opzetverschil.js';

/** A place in both documents: paths differ below an item without a key. */
interface Plek {
  readonly voor: Pad;
  readonly na: Pad;
}

type Ruw = Omit<Opzetverschil, 'pad'> & { readonly plek: Plek };

const isObject = (waarde: unknown): waarde is Readonly<Record<string, unknown>> =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Items of different kinds, such as two rules, are no two forms of one thing. */
const readSoort = (waarde: unknown): unknown => (isObject(waarde) ? waarde.soort : undefined);

const below = ({ voor, na }: Plek, kant: string | number, ander = kant): Plek => ({
  voor: [...voor, kant],
  na: [...na, ander],
});

function compareVelden(
  voor: Readonly<Record<string, unknown>>,
  na: Readonly<Record<string, unknown>>,
  plek: Plek,
): Ruw[] {
  const velden = new Set([...Object.keys(voor), ...Object.keys(na)]);
  return [...velden].sort().flatMap((veld) => {
    const eerst = Object.hasOwn(voor, veld) ? voor[veld] : undefined;
    const later = Object.hasOwn(na, veld) ? na[veld] : undefined;
    return compareWaarden(eerst, later, below(plek, veld));
  });
}

/** Two lists of which every item has a key: an item that moved is told once, with the order of all. */
function compareOpSleutel(voor: ReadonlyMap<string, unknown>, na: ReadonlyMap<string, unknown>, plek: Plek): Ruw[] {
  const [eerst, later] = [[...voor.keys()], [...na.keys()]];
  const gebleven = eerst.filter((sleutel) => na.has(sleutel));
  const nu = later.filter((sleutel) => voor.has(sleutel));
  return [
    ...eerst.flatMap((sleutel, plaats) =>
      na.has(sleutel) ? [] : [{ plek: below(plek, sleutel), voor: voor.get(sleutel), plaats }],
    ),
    ...later.flatMap((sleutel, plaats) =>
      voor.has(sleutel)
        ? compareWaarden(voor.get(sleutel), na.get(sleutel), below(plek, sleutel))
        : [{ plek: below(plek, sleutel), na: na.get(sleutel), plaats }],
    ),
    ...(gebleven.every((sleutel, i) => sleutel === nu[i])
      ? []
      : [{ plek, voor: gebleven, na: nu, volgorde: true } as const]),
  ];
}

function compareLijsten(voor: readonly unknown[], na: readonly unknown[], plek: Plek): Ruw[] {
  const sleutels = findSleutels(voor, na);
  if (sleutels !== undefined) return compareOpSleutel(sleutels.voor, sleutels.na, plek);
  return alignLijsten(voor.map(canonicalizeJson), na.map(canonicalizeJson)).flatMap(([v, n]): Ruw[] => {
    if (v === undefined) return [{ plek: below(plek, n), na: na[n], plaats: n }];
    if (n === undefined) return [{ plek: below(plek, v), voor: voor[v], plaats: v }];
    if (readSoort(voor[v]) !== readSoort(na[n]))
      return [
        { plek: below(plek, v), voor: voor[v], plaats: v },
        { plek: below(plek, n), na: na[n], plaats: n },
      ];
    return compareWaarden(voor[v], na[n], below(plek, v, n));
  });
}

function compareWaarden(voor: unknown, na: unknown, plek: Plek): Ruw[] {
  if (isObject(voor) && isObject(na)) return compareVelden(voor, na, plek);
  if (Array.isArray(voor) && Array.isArray(na)) return compareLijsten(voor, na, plek);
  if (voor === na) return [];
  return [{ plek, ...(voor === undefined ? {} : { voor }), ...(na === undefined ? {} : { na }) }];
}

/**
 * The differences between two JSON documents, each at the smallest place. The documents are compared in one fixed direction, so that the
 * other way around gives the same differences, turned.
 */
export function listVerschillen(voor: unknown, na: unknown): Opzetverschil[] {
  const gedraaid = canonicalizeJson(voor) > canonicalizeJson(na);
  const ruw = gedraaid
    ? compareWaarden(na, voor, { voor: [], na: [] })
    : compareWaarden(voor, na, { voor: [], na: [] });
  return ruw.map(({ plek, ...een }) => {
    const { voor: links, na: rechts, ...rest } = een;
    const [eerst, later] = gedraaid ? [rechts, links] : [links, rechts];
    const [eerstpad, laterpad] = gedraaid ? [plek.na, plek.voor] : [plek.voor, plek.na];
    return {
      pad: later === undefined ? eerstpad : laterpad,
      ...(eerst === undefined ? {} : { voor: eerst }),
      ...(later === undefined ? {} : { na: later }),
      ...rest,
    };
  });
}
