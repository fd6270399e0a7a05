import { cpuUsage } from 'node:process';
import vm from 'node:vm';
import { DomeinFout, formatBevinding } from 'buurtaanpak/kern';
import { nl } from 'buurtaanpak/taal';
import { copyTak, findOngetal, freezeAll, isGelijk, listTeksten, toTekst } from './boom.js';
import type { Doel, Functie } from './doel.js';

const PROTOTYPES = [Object, Array, Function, String, Number, Boolean, Map, Set, Error, RegExp, Promise];
const showPrototypes = () => PROTOTYPES.map(({ prototype }) => Reflect.ownKeys(prototype).map(String).join()).join('|');

/** What came of a call. */
type Uitkomst = { readonly uit: unknown } | { readonly fout: unknown };

/** So many items of an iterator are read. */
const ITEMS = 50;

const ROEP = new vm.Script('fuzzCall()');

/** Calls a function and stops it when it does not come to an end. */
function callWithin<T>(ms: number, call: () => T): T {
  const haak = globalThis as { fuzzCall?: (() => T) | undefined };
  haak.fuzzCall = call;
  try {
    return ROEP.runInThisContext({ timeout: ms });
  } finally {
    delete haak.fuzzCall;
  }
}

/** The answer in full: what an iterator gives, as a list. */
function unfold(uit: unknown): unknown {
  if (typeof uit !== 'object' || uit === null || !('next' in uit) || typeof uit.next !== 'function') return uit;
  const items: unknown[] = [];
  for (let i = 0; i < ITEMS; i++) {
    const { done, value } = uit.next() as IteratorResult<unknown>;
    if (done) break;
    items.push(value);
  }
  return items;
}

const createTraag = () => Object.assign(new Error('too late'), { code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' });

/** Waits for a promise; not for ever. */
function waitFor(uit: Promise<unknown>, ms: number): Promise<unknown> {
  let wekker: NodeJS.Timeout | undefined;
  const laat = new Promise((_, reject) => {
    wekker = setTimeout(() => reject(createTraag()), ms);
  });
  return Promise.race([uit, laat]).finally(() => clearTimeout(wekker));
}

/** On a busy machine a call may take so many times its processor time. */
const DRUK = 4;

/** Calls a function, which may take so many milliseconds of processor time. */
async function call(roep: Functie, argumenten: readonly unknown[], ms: number): Promise<Uitkomst> {
  const [begin, verbruik] = [performance.now(), cpuUsage()];
  try {
    const belofte = callWithin(DRUK * ms, () => unfold(roep(...argumenten)));
    const uit = belofte instanceof Promise ? await waitFor(belofte, DRUK * ms) : belofte;
    const { user, system } = cpuUsage(verbruik);
    if (performance.now() - begin > ms && (user + system) / 1000 > ms) throw createTraag();
    return { uit };
  } catch (fout) {
    return { fout };
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
  for (const { code, params, pad } of bevindingen.slice(0, 20)) {
    if (!Object.hasOwn(nl, code)) return `finding without a text: ${code}`;
    formatBevinding({ code, params }, nl);
    if (findOngetal(params) !== undefined) return `${code} has a param that JSON cannot hold`;
    if (!pad.every((deel) => typeof deel === 'string' || Number.isInteger(deel)))
      return `${code} has a path of another kind`;
  }
  return undefined;
}

const isTraag = (fout: unknown): boolean =>
  fout instanceof Error && 'code' in fout && fout.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

const isBevinding = (een: unknown): boolean =>
  typeof een === 'object' && een !== null && 'ernst' in een && 'code' in een && 'pad' in een;

/** The findings in an answer, when it has some. */
function listBevindingen(uit: unknown): readonly Pick<DomeinFout, 'code' | 'params' | 'pad'>[] {
  const lijst = Array.isArray(uit) ? uit : (uit as { readonly bevindingen?: unknown } | null | undefined)?.bevindingen;
  return Array.isArray(lijst) && isBevinding(lijst[0]) ? lijst : [];
}

/** A result of a function that returns its error. */
const isResultaat = (uit: unknown): uit is { readonly success: boolean; readonly error?: unknown } =>
  typeof uit === 'object' && uit !== null && 'success' in uit && ('data' in uit || 'error' in uit);

function checkUitkomst(uitkomst: Uitkomst, argumenten: readonly unknown[], ms: number): string | undefined {
  if ('fout' in uitkomst) return isTraag(uitkomst.fout) ? `takes over ${ms} ms` : checkFout(uitkomst.fout);
  const { uit } = uitkomst;
  // A document that holds findings gives them back as they were.
  const bevindingen = listBevindingen(uit);
  const isBekend = ({ code }: (typeof bevindingen)[number]): boolean => Object.hasOwn(nl, code);
  const gekregen = new Set(bevindingen.every(isBekend) ? [] : listTeksten(argumenten));
  const breuk = checkBevindingen(bevindingen.filter((een) => isBekend(een) || !gekregen.has(een.code)));
  if (breuk !== undefined) return breuk;
  if (isResultaat(uit) && !uit.success) return checkFout(uit.error);
  const ongetal = findOngetal(uit);
  return ongetal === undefined ? undefined : `gives a number that JSON cannot hold at ${ongetal.join('.')}`;
}

/** What a call came to in one text, so that two calls can be compared. */
function showUitkomst(uitkomst: Uitkomst): string {
  if ('uit' in uitkomst) return `gives ${toTekst(uitkomst.uit)}`;
  const { fout } = uitkomst;
  return fout instanceof DomeinFout
    ? `refuses ${toTekst([fout.code, fout.params, fout.pad, fout.bevindingen])}`
    : `throws ${String(fout)}`;
}

/** All versions in a document: one with an earlier version in it comes back as another. */
function listVersies(document: unknown): string {
  const versies: unknown[] = [];
  JSON.stringify(document, (naam, deel: unknown) => {
    if (naam === 'versie') versies.push(deel);
    return deel;
  });
  return versies.join();
}

/** What is special about a parser: its twin agrees, what it gives it takes again, and what it accepts it does not change. */
async function checkLezer(
  { roep, safe, leest }: Doel,
  argumenten: readonly unknown[],
  uitkomst: Uitkomst,
  ms: number,
): Promise<string | undefined> {
  if (safe !== undefined) {
    const ander = await call(safe, argumenten, ms);
    if ('fout' in ander) return isTraag(ander.fout) ? undefined : 'is safe, and throws';
    const { uit } = ander as { uit: { success: boolean; data?: unknown; error?: Error } };
    if (uit.success !== 'uit' in uitkomst) return 'parse and safeParse disagree';
    const eender =
      'uit' in uitkomst ? isGelijk(uit.data, uitkomst.uit) : uit.error?.message === (uitkomst.fout as Error).message;
    if (!eender) return 'parse and safeParse give something else';
  }
  if (!leest || 'fout' in uitkomst) return undefined;
  const [waarde, ...rest] = argumenten;
  const { uit } = uitkomst;
  const opnieuw = await call(roep, [JSON.parse(JSON.stringify(uit)), ...rest], ms);
  if ('fout' in opnieuw) return isTraag(opnieuw.fout) ? undefined : 'refuses what it gave itself';
  if (!isGelijk(opnieuw.uit, uit)) return 'gives another document after a round trip through JSON';
  const heeftVersie = typeof waarde === 'object' && waarde !== null && 'versie' in waarde;
  if (heeftVersie && listVersies(uit) === listVersies(waarde) && !isGelijk(uit, waarde))
    return 'accepts a document and gives another';
  return undefined;
}

/**
 * The promise of the library that a call breaks; `undefined` when it keeps them all. It ends in time, in a value that JSON can hold or in a
 * refusal with known codes; it changes no prototype and no argument; and a second call, with frozen arguments, gives the same.
 */
export async function findBreuk(doel: Doel, argumenten: readonly unknown[], ms: number): Promise<string | undefined> {
  const vooraf = showPrototypes();
  // Together, so that what two arguments share is shared in the copies.
  const uitkomst = await call(doel.roep, copyTak(argumenten) as unknown[], ms);
  if (showPrototypes() !== vooraf) return 'changes a prototype';
  try {
    const breuk = checkUitkomst(uitkomst, argumenten, ms);
    if (breuk !== undefined) return breuk;
    freezeAll(argumenten);
    const opnieuw = await call(doel.roep, argumenten, ms);
    if ('fout' in opnieuw && isTraag(opnieuw.fout)) return undefined;
    if ('fout' in opnieuw && opnieuw.fout instanceof TypeError) return `writes in an argument: ${opnieuw.fout.message}`;
    if (showUitkomst(opnieuw) !== showUitkomst(uitkomst)) return 'gives something else the second time';
    return await checkLezer(doel, argumenten, uitkomst, ms);
  } catch (fout) {
    return `the check of the answer ${checkFout(fout) ?? 'refuses'}`;
  }
}
