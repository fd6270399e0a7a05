/** A place in a document. */
export type Pad = readonly (string | number)[];

/** One change of a document: what was done where, and what came of it. */
export interface Mutatie {
  readonly pad: Pad;
  readonly wat: string;
  readonly document: unknown;
}

/** The value at a place. */
const readPlek = (document: unknown, pad: Pad): unknown =>
  pad.reduce<unknown>((deel, naam) => (deel as Record<string, unknown>)[naam], document);

/** Every place in a document: those that hold no parts, and every part itself. */
function listPlaatsen(waarde: unknown, pad: Pad = []): Pad[] {
  if (typeof waarde !== 'object' || waarde === null) return [pad];
  const delen = Object.entries(waarde).flatMap(([naam, deel]) =>
    listPlaatsen(deel, [...pad, Array.isArray(waarde) ? Number(naam) : naam]),
  );
  return pad.length === 0 ? delen : [pad, ...delen];
}

/** A copy in which the value at one place is another, or is gone when that is `undefined`. */
export function change(waarde: unknown, pad: Pad, nieuw: (oud: unknown) => unknown): unknown {
  const [naam, ...rest] = pad;
  if (naam === undefined) return nieuw(waarde);
  const kopie = (Array.isArray(waarde) ? [...waarde] : { ...(waarde as object) }) as Record<string | number, unknown>;
  const deel = change(kopie[naam], rest, nieuw);
  if (deel === undefined && Array.isArray(kopie)) kopie.splice(naam as number, 1);
  else if (deel === undefined) delete kopie[naam];
  else kopie[naam] = deel;
  return kopie;
}

/** Words that stand elsewhere in a decision, so that a change is often one that its form allows. */
const WOORDEN = ['uniek', 'beste_gevonden', 'vertakken', 'minimum', 'energie', 'BU00802103', '2026-03-09'];

const flip = (oud: string) => oud.replace(/[0-9a-f]$/, (teken) => (teken === '0' ? '1' : '0'));

function* changeLijst(oud: readonly unknown[]): Generator<readonly [string, unknown]> {
  if (oud.length > 0) {
    yield ['emptied', []];
    yield ['first again at the end', [...oud, oud[0]]];
  }
  for (let i = 1; i < oud.length; i++) {
    if (JSON.stringify(oud[i]) === JSON.stringify(oud[i - 1])) continue;
    yield [`${i - 1} and ${i} swapped`, [...oud.slice(0, i - 1), oud[i], oud[i - 1], ...oud.slice(i + 1)]];
  }
}

function* changeWaarde(oud: unknown): Generator<readonly [string, unknown]> {
  yield ['gone', undefined];
  if (Array.isArray(oud)) yield* changeLijst(oud);
  else if (typeof oud === 'number') for (const nieuw of [oud + 1, 0, 7, 99]) yield [`${nieuw}`, nieuw];
  else if (typeof oud === 'boolean') yield [`${!oud}`, !oud];
  else if (typeof oud === 'string') for (const nieuw of [...WOORDEN, `${oud}x`, flip(oud)]) yield [nieuw, nieuw];
  else yield ['with a field more', { ...(oud as object), erbij: 1 }];
}

/** For every place of a document every change of it. */
export function listMutaties(document: unknown): Mutatie[][] {
  return listPlaatsen(document).map((pad) => {
    const oud = readPlek(document, pad);
    return [...changeWaarde(oud)]
      .filter(([, nieuw]) => nieuw !== oud)
      .map(([wat, nieuw]) => ({ pad, wat, document: change(document, pad, () => nieuw) }));
  });
}
