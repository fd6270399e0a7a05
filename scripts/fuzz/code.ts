import { isTak, listDelen, maakObject, type Pad } from './boom.js';
import { DIEP } from './waarden.js';

/** The mark of a value that JSON cannot hold. */
const TEKEN = '$';

const RIJEN: Readonly<Record<string, new (getallen: readonly number[]) => Iterable<number>>> = {
  Float64Array,
  Float32Array,
  Int32Array,
  Uint32Array,
  Uint16Array,
  Uint8Array,
};

/** What is made anew by its name alone. */
const NAMEN: ReadonlyMap<string, () => unknown> = new Map<string, () => unknown>([
  ['undefined', () => undefined],
  ['NaN', () => Number.NaN],
  ['Infinity', () => Number.POSITIVE_INFINITY],
  ['-Infinity', () => Number.NEGATIVE_INFINITY],
  ['-0', () => -0],
  ['symbol', () => Symbol('x')],
  ['function', () => () => 1],
  ['day', () => new Date(Number.NaN)],
  ['map', () => new Map([[1, 2]])],
  ['no prototype', () => Object.create(null)],
]);

function findNaam(waarde: unknown): string | undefined {
  if (typeof waarde === 'number') {
    if (Object.is(waarde, -0)) return '-0';
    return Number.isFinite(waarde) ? undefined : String(waarde);
  }
  if (waarde === undefined) return 'undefined';
  if (typeof waarde === 'symbol' || typeof waarde === 'function') return typeof waarde;
  if (waarde instanceof Date) return 'day';
  if (waarde instanceof Map) return 'map';
  return typeof waarde === 'object' && waarde !== null && Object.getPrototypeOf(waarde) === null
    ? 'no prototype'
    : undefined;
}

/** A text that says the same a hundred times, as one of them. */
function shortenTekst(tekst: string): unknown {
  if (tekst.length < 300) return tekst;
  for (let lengte = 1; lengte <= 8; lengte++) {
    const deel = tekst.slice(0, lengte);
    const keer = Math.floor(tekst.length / lengte);
    const slot = tekst.slice(keer * lengte);
    if (deel.repeat(keer) + slot === tekst) return { [TEKEN]: 'repeat', deel, keer, slot };
  }
  return tekst;
}

function findPad(waarde: unknown, in_: unknown, pad: Pad = []): Pad | undefined {
  if (waarde === in_) return pad;
  for (const [naam, deel] of listDelen(in_)) {
    const gevonden = findPad(waarde, deel, [...pad, naam]);
    if (gevonden !== undefined) return gevonden;
  }
  return undefined;
}

/**
 * Arguments as JSON, for a kept case.
 *
 * @param rij - the arguments of the row of the function, to which a function or another object that JSON cannot hold is a reference
 */
export function encodeWaarde(waarde: unknown, rij: readonly unknown[]): unknown {
  const encode = (hier: unknown, diepte: number): unknown => {
    if (typeof hier === 'string') return shortenTekst(hier);
    if (typeof hier === 'bigint') return { [TEKEN]: 'bigint', waarde: String(hier) };
    for (const [naam, diep] of DIEP) if (hier === diep) return { [TEKEN]: 'deep', naam };
    if (diepte > 100) throw new Error('a value that is nested too deep to keep');
    if (typeof hier === 'object' || typeof hier === 'function') {
      const pad = isTak(hier) || hier === null ? undefined : findPad(hier, rij);
      if (pad !== undefined) return { [TEKEN]: 'row', pad };
    }
    const naam = findNaam(hier);
    if (naam !== undefined) return { [TEKEN]: naam };
    for (const [soort, Rij] of Object.entries(RIJEN))
      if (hier instanceof Rij) return { [TEKEN]: soort, waarden: Array.from(hier, (getal) => encode(getal, diepte)) };
    if (Array.isArray(hier)) return Array.from(hier, (deel: unknown) => encode(deel, diepte + 1));
    if (!isTak(hier)) return hier;
    const velden = listDelen(hier).map(([veld, deel]) => [String(veld), encode(deel, diepte + 1)] as const);
    return TEKEN in hier ? { [TEKEN]: 'object', velden } : maakObject(velden);
  };
  return encode(waarde, 0);
}

/** The arguments of a kept case. */
export function decodeWaarde(code: unknown, rij: readonly unknown[]): unknown {
  const decode = (hier: unknown): unknown => {
    if (Array.isArray(hier)) return hier.map(decode);
    if (!isTak(hier)) return hier;
    const velden = (lijst: readonly (readonly [string | number, unknown])[]) =>
      maakObject(lijst.map(([veld, deel]) => [String(veld), decode(deel)] as const));
    if (!(TEKEN in hier)) return velden(listDelen(hier));
    const { [TEKEN]: soort, ...rest } = hier as Readonly<Record<string, unknown>>;
    if (soort === 'object') return velden(rest.velden as readonly (readonly [string, unknown])[]);
    if (soort === 'repeat') return String(rest.deel).repeat(Number(rest.keer)) + String(rest.slot);
    if (soort === 'bigint') return BigInt(String(rest.waarde));
    if (soort === 'deep') return DIEP.get(String(rest.naam));
    if (soort === 'row')
      return (rest.pad as Pad).reduce<unknown>((in_, naam) => (in_ as Record<string | number, unknown>)[naam], rij);
    const Rij = RIJEN[String(soort)];
    if (Rij !== undefined) return new Rij((rest.waarden as readonly unknown[]).map(decode) as number[]);
    return NAMEN.get(String(soort))?.();
  };
  return decode(code);
}
