import * as z from 'zod';
import { safeParseSchema, showWaarde, toIdvorm } from '../../kern/huis.js';
import { type Bevinding, DomeinFout } from '../../kern/index.js';
import { MEESTE_VAKKEN } from '../../oplosser/index.js';
import { DoelSchema } from '../model/doel.js';
import {
  type Programmascore,
  type Programmascores,
  type SelectieGebied,
  SelectieGebiedSchema,
} from '../model/invoer.js';
import type { Selectieopties } from '../model/opties.js';
import { QuotaSchema, type Quotum } from '../model/quotum.js';
import { RegelsSchema } from '../model/regel.js';
import { createBevinding } from '../teksten/codes.js';
import { checkObject } from './checkObject.js';
import { checkRegels } from './checkRegels.js';
import { checkWaar, type Plaatsen } from './checkWaar.js';
import { getWijkVanCode } from './getWijkVanCode.js';
import { createPlekken, type Plekken } from './plekken.js';
import { rangeVanAantal } from './rangeVanAantal.js';

const MEESTE_DECIMALEN = 12;
const VoorrangSchema = z.array(z.string());

/** Checked input, with the positions of codes and scores. */
export interface Gelezen {
  readonly gebieden: readonly SelectieGebied[];
  /** The position of each code in `gebieden`. */
  readonly plekken: Plekken;
  /** The gebieden are in order of code. */
  readonly opVolgorde: boolean;
  /** Per programme for each gebied the position of its row of scores, or -1. */
  readonly rijen: Readonly<Record<string, Int32Array>>;
  /** Per programme the largest score, apart from its sign. */
  readonly grootsten: ReadonlyMap<string, number>;
}

function checkScores(
  programma: string,
  rijen: readonly Programmascore[],
  plekken: Plekken,
  gebieden: readonly SelectieGebied[],
  bevindingen: Bevinding[],
): { readonly plaats: Int32Array; readonly grootste: number } {
  const plaats = new Int32Array(gebieden.length).fill(-1);
  let grootste = 0;
  rijen.forEach(({ code, score }, i) => {
    if (typeof score === 'number' && Math.abs(score) > grootste) grootste = Math.abs(score);
    if (score !== null && !Number.isFinite(score)) {
      const params = { programma, code, waarde: showWaarde(score) };
      bevindingen.push(createBevinding('fout', 'selectie.score_ongeldig', ['scores', programma, i, 'score'], params));
    }
    // Rows are mostly in the order of the gebieden; then no lookup is needed.
    const g = gebieden[i]?.code === code ? i : plekken.get(code);
    if (g === undefined) {
      const params = { programma, code };
      bevindingen.push(createBevinding('fout', 'selectie.score_zonder_gebied', ['scores', programma, i], params));
    } else if (plaats[g] !== -1) {
      const params = { programma, code };
      bevindingen.push(createBevinding('fout', 'selectie.score_dubbel', ['scores', programma, i, 'code'], params));
    } else plaats[g] = i;
  });
  return { plaats, grootste };
}

const GEEN: readonly never[] = [];
const GEEN_CIJFERS = {};

/** Whether the parts that are used as an index have the right shape. The numbers are checked one by one. */
function hasVorm(gebied: SelectieGebied): boolean {
  const wijk: unknown = gebied.wijk ?? '';
  const kenmerken: unknown = gebied.kenmerken ?? GEEN;
  const cijfers: unknown = gebied.cijfers ?? GEEN_CIJFERS;
  if (typeof wijk !== 'string' || !Array.isArray(kenmerken)) return false;
  for (let i = 0; i < kenmerken.length; i++) if (typeof kenmerken[i] !== 'string') return false;
  return typeof cijfers === 'object' && !Array.isArray(cijfers);
}

function checkCijfers(gebied: SelectieGebied, i: number, bevindingen: Bevinding[]): void {
  if (!hasVorm(gebied)) {
    const { code, wijk, kenmerken, cijfers } = gebied;
    read(SelectieGebiedSchema, { code, wijk, kenmerken, cijfers }, ['opties', 'gebieden', i], bevindingen);
    return;
  }
  const { code, inwoners, cijfers } = gebied;
  if (inwoners !== null && inwoners !== undefined && !(Number.isInteger(inwoners) && inwoners >= 0)) {
    const pad = ['opties', 'gebieden', i, 'inwoners'];
    bevindingen.push(
      createBevinding('fout', 'selectie.inwoners_ongeldig', pad, { code, waarde: showWaarde(inwoners) }),
    );
  }
  for (const cijfer in cijfers) {
    const waarde = cijfers[cijfer];
    if (waarde === null || Number.isFinite(waarde)) continue;
    const pad = ['opties', 'gebieden', i, 'cijfers', cijfer];
    const params = { code, cijfer, waarde: showWaarde(waarde) };
    bevindingen.push(createBevinding('fout', 'selectie.cijfer_ongeldig', pad, params));
  }
}

/** Whether the codes are strictly ascending, so that none occurs twice. */
function isOpVolgorde(gebieden: readonly SelectieGebied[]): boolean {
  let vorige: string | undefined;
  for (const { code } of gebieden) {
    if (vorige !== undefined && !(vorige < code)) return false;
    vorige = code;
  }
  return true;
}

function checkGebieden(gebieden: readonly SelectieGebied[], opVolgorde: boolean, bevindingen: Bevinding[]): Plekken {
  if (opVolgorde) {
    gebieden.forEach((gebied, i) => {
      checkCijfers(gebied, i, bevindingen);
    });
    return createPlekken(gebieden);
  }
  const plekken = new Map<string, number>();
  gebieden.forEach((gebied, i) => {
    const voor = plekken.size;
    plekken.set(gebied.code, i);
    if (plekken.size === voor) {
      const params = { code: gebied.code };
      bevindingen.push(createBevinding('fout', 'selectie.gebied_dubbel', ['opties', 'gebieden', i, 'code'], params));
    }
    checkCijfers(gebied, i, bevindingen);
  });
  return plekken;
}

/** One code in two ways of writing would give two buurten that nobody can tell apart. */
function checkSchrijfwijzen(gebieden: readonly SelectieGebied[], bevindingen: Bevinding[]): void {
  const gezien = new Map<string, string>();
  gebieden.forEach(({ code }, i) => {
    const vorm = toIdvorm(code);
    if ((gezien.get(vorm) ?? code) !== code) {
      bevindingen.push(createBevinding('fout', 'selectie.gebied_dubbel', ['opties', 'gebieden', i, 'code'], { code }));
    }
    gezien.set(vorm, code);
  });
}

/** All codes of wijken. */
function listWijken(gebieden: readonly SelectieGebied[]): ReadonlySet<string> {
  const wijken = new Set<string>();
  for (const gebied of gebieden) {
    const wijk = gebied.wijk ?? getWijkVanCode(gebied.code);
    if (wijk !== undefined) wijken.add(wijk);
  }
  return wijken;
}

function checkQuota(
  quota: readonly Quotum[],
  scores: Programmascores,
  plaatsen: Plaatsen,
  bevindingen: Bevinding[],
): void {
  const ids = new Set<string>();
  if (quota.length > MEESTE_VAKKEN) {
    const params = { aantal: quota.length, hoogstens: MEESTE_VAKKEN };
    bevindingen.push(createBevinding('fout', 'selectie.te_veel_quota', ['quota'], params));
  }
  quota.forEach((quotum, i) => {
    const pad = ['quota', i];
    if (ids.has(toIdvorm(quotum.id))) {
      bevindingen.push(createBevinding('fout', 'selectie.quotum_dubbel', [...pad, 'id'], { quotum: quotum.id }));
    }
    ids.add(toIdvorm(quotum.id));
    const { van, tot } = rangeVanAantal(quotum.aantal);
    if (van > tot) {
      const params = { quotum: quotum.id, van, tot };
      bevindingen.push(createBevinding('fout', 'selectie.aantal_omgekeerd', [...pad, 'aantal'], params));
    }
    if (!Object.hasOwn(scores, quotum.programma)) {
      const params = { programma: quotum.programma, bekend: Object.keys(scores) };
      bevindingen.push(createBevinding('fout', 'selectie.programma_onbekend', [...pad, 'programma'], params));
    }
    if (quotum.waar !== undefined) bevindingen.push(...checkWaar(quotum.waar, plaatsen, [...pad, 'waar']));
  });
}

/** Reads a part by its schema; its findings get the path of the part. */
function read<T>(
  schema: Parameters<typeof safeParseSchema<T>>[0],
  value: unknown,
  pad: readonly (string | number)[],
  uit: Bevinding[],
) {
  const gelezen = safeParseSchema(schema, value, pad.join('.'));
  if (gelezen.success) return gelezen.data;
  uit.push(...gelezen.error.bevindingen.map((bevinding) => ({ ...bevinding, pad: [...pad, ...bevinding.pad] })));
  return undefined;
}

/** The rows with the shape of a row. The others become findings and are left out of the later checks. */
function checkRijen<T>(rijen: unknown, pad: readonly (string | number)[], uit: Bevinding[]): readonly T[] {
  if (!Array.isArray(rijen)) {
    uit.push(createBevinding('fout', 'kern.type_verkeerd', pad, { verwacht: 'array', gekregen: showWaarde(rijen) }));
    return [];
  }
  const goed = (rij: unknown) =>
    typeof rij === 'object' && rij !== null && typeof (rij as { code?: unknown }).code === 'string';
  const alle = Array.from(rijen);
  if (alle.every(goed)) return rijen;
  alle.forEach((rij, i) => {
    if (goed(rij)) return;
    uit.push(createBevinding('fout', 'selectie.rij_zonder_code', [...pad, i], { waarde: showWaarde(rij) }));
  });
  return alle.filter(goed);
}

function checkBuren(buren: unknown, uit: Bevinding[]): void {
  const pad = ['opties', 'buren'];
  if (!Array.isArray(buren)) {
    uit.push(createBevinding('fout', 'kern.type_verkeerd', pad, { verwacht: 'array', gekregen: showWaarde(buren) }));
    return;
  }
  for (let i = 0; i < buren.length; i++) {
    const paar: unknown = buren[i];
    if (Array.isArray(paar) && paar.length === 2 && typeof paar[0] === 'string' && typeof paar[1] === 'string')
      continue;
    uit.push(createBevinding('fout', 'selectie.paar_ongeldig', [...pad, i], { waarde: showWaarde(paar) }));
  }
}

function checkGetal(
  naam: 'decimalen' | 'knopenbudget' | 'pivotbudget',
  waarde: number | undefined,
  van: number,
  tot: number,
  uit: Bevinding[],
) {
  if (waarde === undefined || (Number.isInteger(waarde) && waarde >= van && waarde <= tot)) return;
  const params = { optie: naam, waarde: showWaarde(waarde), van, tot };
  uit.push(createBevinding('fout', 'selectie.optie_ongeldig', ['opties', naam], params));
}

/**
 * Checks the whole input of a selection, and throws all problems at once.
 *
 * @throws DomeinFout `selectie.invoer_ongeldig`
 */
export function checkInvoer(scores: Programmascores, quota: readonly Quotum[], options: Selectieopties): Gelezen {
  const bevindingen: Bevinding[] = [];
  checkObject(options, 'opties');
  const {
    regels: gegevenRegels = [],
    doel: gegevenDoel = { soort: 'totaal' },
    voorrang: gegevenVoorrang = [],
  } = options;
  const gelezen = read(QuotaSchema, quota, ['quota'], bevindingen);
  const regels = read(RegelsSchema, gegevenRegels, ['opties', 'regels'], bevindingen);
  const doel = read(DoelSchema, gegevenDoel, ['opties', 'doel'], bevindingen);
  // With `fromEntries`, because a programme may be named `__proto__`.
  const gegeven: Programmascores = Object.fromEntries(
    Object.entries(scores ?? {}).map(([programma, waarden]) => [
      programma,
      checkRijen<Programmascore>(waarden, ['scores', programma], bevindingen),
    ]),
  );
  const gebieden: readonly SelectieGebied[] =
    options.gebieden === undefined
      ? [...new Set(Object.values(gegeven).flatMap((deel) => deel.map((rij) => rij.code)))].map((code) => ({ code }))
      : checkRijen(options.gebieden, ['opties', 'gebieden'], bevindingen);
  const opVolgorde = isOpVolgorde(gebieden);
  const plekken = checkGebieden(gebieden, opVolgorde, bevindingen);
  checkSchrijfwijzen(gebieden, bevindingen);
  const grootsten = new Map<string, number>();
  const rijen = Object.fromEntries(
    Object.entries(gegeven).map(([programma, deel]) => {
      const { plaats, grootste } = checkScores(programma, deel, plekken, gebieden, bevindingen);
      grootsten.set(programma, grootste);
      return [programma, plaats];
    }),
  );
  if (options.buren !== undefined) checkBuren(options.buren, bevindingen);
  if (gelezen !== undefined) {
    const isWijk = (code: string) => gebieden.some((gebied) => (gebied.wijk ?? getWijkVanCode(gebied.code)) === code);
    const plaatsen = { buurten: plekken, isWijk, listWijken: () => listWijken(gebieden) };
    checkQuota(gelezen, gegeven, plaatsen, bevindingen);
    if (regels !== undefined && doel !== undefined) {
      bevindingen.push(...checkRegels(regels, gelezen, doel, plaatsen, options.buren !== undefined));
    }
  }
  checkGetal('decimalen', options.decimalen, 0, MEESTE_DECIMALEN, bevindingen);
  checkGetal('knopenbudget', options.knopenbudget, 1, Number.MAX_SAFE_INTEGER, bevindingen);
  checkGetal('pivotbudget', options.pivotbudget, 1, Number.MAX_SAFE_INTEGER, bevindingen);
  const voorrang = new Set<string>();
  read(VoorrangSchema, gegevenVoorrang, ['opties', 'voorrang'], bevindingen)?.forEach((code, i) => {
    const pad = ['opties', 'voorrang', i];
    if (voorrang.has(code)) bevindingen.push(createBevinding('fout', 'selectie.voorrang_dubbel', pad, { code }));
    voorrang.add(code);
  });
  if (bevindingen.length > 0) {
    throw new DomeinFout('selectie.invoer_ongeldig', { aantal: bevindingen.length }, { bevindingen });
  }
  return { gebieden, plekken, opVolgorde, rijen, grootsten };
}
