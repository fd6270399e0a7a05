import vm from 'node:vm';
import { createToeval, DomeinFout, formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { findOngetal, freezeAll, isGelijk } from './boom.js';
import { DOELEN, type Doel } from './doelen.js';
import { drawInvoer } from './mutate.js';
import { showInvoer, shrink } from './shrink.js';
import type { Voorbeelden } from './voorbeelden.js';

/** A promise that was broken, with the smallest input found that breaks it. */
export interface Mislukking {
  readonly doel: string;
  readonly geval: number;
  readonly wat: string;
  readonly invoer: string;
  readonly aantal: number;
}

/** Choices of {@link fuzz}. */
export interface FuzzOptions {
  readonly zaad: string;
  /** How many calls, spread over the functions. */
  readonly runs: number;
  /** Milliseconds after which a call counts as a hang. */
  readonly budget: number;
  /** Only the functions with this in their name. Default: all. */
  readonly alleen?: string | undefined;
  /** The functions. Default: the whole table. */
  readonly doelen?: readonly Doel[] | undefined;
  /** Only this call of the run. Default: all. */
  readonly geval?: number | undefined;
}

const PROTOTYPES = [Object, Array, Function, String, Number, Boolean, Map, Set, Error, RegExp, Promise];
const showPrototypes = () => PROTOTYPES.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join('|');
const PROTOTYPES_VOORAF = showPrototypes();

/** Calls a function and stops it when it does not come to an end. */
function callWithin<T>(ms: number, call: () => T): T {
  const haak = globalThis as { fuzzCall?: (() => T) | undefined };
  haak.fuzzCall = call;
  try {
    return vm.runInThisContext('fuzzCall()', { timeout: ms });
  } finally {
    delete haak.fuzzCall;
  }
}

/** Where in the library an error arose. */
function findPlaats(fout: unknown): string {
  const regels = fout instanceof Error ? (fout.stack ?? '').split('\n') : [];
  return /(src\/[^):]+):/.exec(regels.find((regel) => regel.includes('/src/')) ?? '')?.[1] ?? '';
}

/** The problem with a refusal: it must be ours, and every problem in it must have a text and survive JSON. */
function checkFout(fout: unknown): string | undefined {
  if (!(fout instanceof DomeinFout)) {
    const naam = fout instanceof Error ? `${fout.name}: ${fout.message.slice(0, 120)}` : String(fout);
    return `throws ${naam} (${findPlaats(fout)})`;
  }
  return checkBevindingen([{ code: fout.code, params: fout.params, pad: fout.pad }, ...fout.bevindingen]);
}

function checkBevindingen(bevindingen: readonly Pick<DomeinFout, 'code' | 'params' | 'pad'>[]): string | undefined {
  if (bevindingen.length === 0) return 'refuses without a finding';
  for (const { code, params, pad } of bevindingen.slice(0, 20)) {
    if (!Object.hasOwn(nl, code)) return `finding without a text: ${code}`;
    formatBevinding({ code, params }, nl);
    if (findOngetal(params) !== undefined) return `${code} has a param that JSON cannot hold`;
    if (!pad.every((deel) => typeof deel === 'string' || Number.isInteger(deel)))
      return `${code} has a path of another kind`;
  }
  return undefined;
}

/** The version of a document: one of an earlier version comes back as another. */
const readVersie = (document: unknown): unknown =>
  typeof document === 'object' && document !== null && 'versie' in document ? document.versie : undefined;

/** The promise of the library that a call breaks; `undefined` when it keeps them all. */
function findBreuk(doel: Doel, waarde: unknown, budget: number): string | undefined {
  let uit: unknown;
  let fout: unknown;
  try {
    uit = callWithin(budget, () => doel.roep(waarde));
  } catch (gegooid) {
    fout = gegooid;
  }
  if (showPrototypes() !== PROTOTYPES_VOORAF) return 'changes a prototype';
  if (fout !== undefined) {
    if (fout instanceof Error && 'code' in fout && fout.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
      return `takes over ${budget} ms`;
    const breuk = checkFout(fout);
    if (breuk !== undefined) return breuk;
  }
  const bevindingen = Array.isArray(uit) ? uit : (uit as { bevindingen?: unknown } | undefined)?.bevindingen;
  if (Array.isArray(bevindingen) && bevindingen.length > 0 && typeof bevindingen[0] === 'object') {
    const breuk = bevindingen[0] !== null && 'ernst' in bevindingen[0] ? checkBevindingen(bevindingen) : undefined;
    if (breuk !== undefined) return breuk;
  }
  if (doel.naam.startsWith('safeParse')) {
    const resultaat = uit as ReturnType<NonNullable<Doel['safe']>>;
    if (fout !== undefined) return 'throws, though it is safe';
    return resultaat.success ? undefined : checkFout(resultaat.error);
  }
  if (doel.safe !== undefined) {
    const resultaat = callWithin(budget, () => doel.safe?.(waarde));
    if (resultaat?.success !== (fout === undefined)) return 'parse and safeParse disagree';
    if (resultaat.success ? !isGelijk(resultaat.data, uit) : resultaat.error.message !== (fout as Error).message)
      return 'parse and safeParse give something else';
  }
  if (fout !== undefined) return undefined;
  const ongetal = findOngetal(uit);
  if (ongetal !== undefined) return `gives a number that JSON cannot hold at ${ongetal.join('.')}`;
  if (doel.vast) {
    const opnieuw = doel.roep(JSON.parse(JSON.stringify(uit)));
    if (!isGelijk(opnieuw, uit)) return 'gives another document after a round trip through JSON';
  }
  if (doel.ongewijzigd && readVersie(uit) === readVersie(waarde) && !isGelijk(uit, waarde))
    return 'accepts a document and gives another';
  return undefined;
}

/** As {@link findBreuk}; an error of the comparison itself is a break as well. */
function test(doel: Doel, waarde: unknown, budget: number): string | undefined {
  freezeAll(waarde);
  try {
    return findBreuk(doel, waarde, budget);
  } catch (fout) {
    return `the second call ${checkFout(fout) ?? 'refuses what the first accepted'}`;
  }
}

/** Hands hostile input to every function of the table, and gives every kind of failure once. */
export function fuzz(voorbeelden: Voorbeelden, options: FuzzOptions): Mislukking[] {
  const { zaad, runs, budget, alleen = '', geval } = options;
  const doelen = (options.doelen ?? DOELEN).filter(({ naam }) => naam.includes(alleen));
  const gevonden = new Map<string, Mislukking>();
  const nummers = geval === undefined ? Array.from({ length: runs }, (_, i) => i) : [geval];
  for (const i of nummers) {
    const doel = doelen[i % doelen.length];
    if (doel === undefined) break;
    const toeval = createToeval(`${zaad} ${doel.naam} ${i}`);
    const waarde = drawInvoer(toeval, voorbeelden[doel.soort]);
    const wat = test(doel, waarde, budget);
    if (wat === undefined) continue;
    const sleutel = `${doel.naam} ${wat}`;
    const eerder = gevonden.get(sleutel);
    if (eerder !== undefined) {
      gevonden.set(sleutel, { ...eerder, aantal: eerder.aantal + 1 });
      continue;
    }
    const traag = wat.startsWith('takes');
    const klein = shrink(waarde, (poging) => test(doel, poging, budget) === wat, traag ? 20 : 1500);
    gevonden.set(sleutel, { doel: doel.naam, geval: i, wat, invoer: showInvoer(klein), aantal: 1 });
  }
  return [...gevonden.values()];
}
