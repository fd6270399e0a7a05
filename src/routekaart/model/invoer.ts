import type * as z from 'zod';
import { type Pad, safeParseSchema } from '../../kern/index.js';
import type { Gebied, Kerncijfertabel } from '../../kerncijfers/index.js';
import { refuse } from '../teksten/codes.js';
import { BEOORDELAARSROLLEN, type Beoordeling } from './beoordeling.js';

/** Whether something is an object or a list. */
export function isObject(waarde: unknown): waarde is object {
  return typeof waarde === 'object' && waarde !== null;
}

/** Refuses a value that does not have the form of its parameter. */
export function requireVorm(heeftVorm: boolean, deel: string, pad: Pad = [deel]): void {
  if (!heeftVorm) refuse('routekaart.invoer_onleesbaar', { deel }, pad);
}

/** The problem with a value that should be a number. */
const GETALCODES: readonly string[] = ['kern.te_klein', 'kern.te_groot', 'kern.waarde_ongeldig'];

const getAt = (waarde: unknown, pad: Pad) =>
  pad.reduce<unknown>((deel, stap) => new Map(Object.entries<unknown>(Object(deel))).get(String(stap)), waarde);

/**
 * Refuses a value that does not pass a schema. The caller checks the ranges of numbers, because it has better messages for those; extra
 * fields are allowed.
 */
export function requireSchema<T>(schema: z.ZodType<T>, waarde: unknown, naam: string): void {
  const vorm = safeParseSchema(schema, waarde, naam);
  if (vorm.success) return;
  const ernstig = vorm.error.bevindingen.some(({ code, pad, params }) => {
    if (code === 'kern.veld_onbekend' || code === 'kern.veld_onbekend_suggestie') return false;
    const hoortGetal = GETALCODES.includes(code) || ['number', 'int'].includes(String(params.verwacht));
    return !hoortGetal || typeof getAt(waarde, pad) !== 'number';
  });
  if (ernstig) throw vorm.error;
}

/** Refuses invalid options, and an option with an unknown alternative. */
export function requireOpties(options: object, keuzes: Readonly<Record<string, readonly unknown[]>> = {}): void {
  requireVorm(isObject(options), 'options');
  for (const [naam, waarde] of Object.entries<unknown>({ ...options }))
    requireVorm(waarde === undefined || !Object.hasOwn(keuzes, naam) || keuzes[naam]?.includes(waarde) === true, naam, [
      'options',
      naam,
    ]);
}

/** Refuses candidates that are not a list of codes. */
export function requireKandidaten(kandidaten: readonly string[] | undefined): void {
  requireVorm(
    kandidaten === undefined || (Array.isArray(kandidaten) && kandidaten.every((code) => typeof code === 'string')),
    'kandidaten',
  );
}

/** Refuses judgements that are not a list. `checkBeoordelingen` checks their content. */
export function requireBeoordelingen(beoordelingen: readonly Beoordeling[]): void {
  requireVorm(Array.isArray(beoordelingen), 'beoordelingen');
  beoordelingen.forEach((een, i) => {
    requireVorm(
      isObject(een) &&
        typeof een.score === 'number' &&
        [een.buurt, een.criterium, een.beoordelaar, een.datum].every((veld) => typeof veld === 'string') &&
        BEOORDELAARSROLLEN.includes(een.rol),
      'beoordelingen',
      ['beoordelingen', i],
    );
  });
}

/** A list of numbers as a typed array; NaN is a missing one, infinity is refused. */
export function readGetallen(waarden: ArrayLike<number>, deel: string, pad: Pad = []): Float64Array {
  requireVorm(Array.isArray(waarden) || (ArrayBuffer.isView(waarden) && 'length' in waarden), deel, pad);
  for (let i = 0; i < waarden.length; i++) {
    const waarde: unknown = waarden[i];
    requireVorm(typeof waarde === 'number', deel, [...pad, i]);
    if (waarde === Number.POSITIVE_INFINITY || waarde === Number.NEGATIVE_INFINITY)
      refuse('routekaart.waarde_oneindig', { waarde: String(waarde) }, [...pad, i]);
  }
  return Float64Array.from(waarden);
}

const isGebied = (gebied: Gebied) =>
  isObject(gebied) && [gebied.code, gebied.naam, gebied.soort].every((veld) => typeof veld === 'string');

/** Areas that were checked before; a table may not be changed after it is made. */
const gezien = new WeakSet<Kerncijfertabel['gebieden']>();

/** Refuses figures that are not a table: areas, and columns with one number for each area. */
export function requireTabel(tabel: Kerncijfertabel): void {
  requireVorm(isObject(tabel) && Array.isArray(tabel.gebieden) && Array.isArray(tabel.kolommen), 'kerncijfers');
  const { gebieden, kolommen } = tabel;
  if (!gezien.has(gebieden)) {
    gebieden.forEach((gebied, i) => {
      requireVorm(isGebied(gebied), 'kerncijfers', ['kerncijfers', 'gebieden', i]);
    });
    gezien.add(gebieden);
  }
  kolommen.forEach((kolom, i) => {
    const pad = ['kerncijfers', 'kolommen', i];
    requireVorm(isObject(kolom) && typeof kolom.sleutel === 'string' && isObject(kolom.redenen), 'kerncijfers', pad);
    requireVorm(kolom.waarden instanceof Float64Array && kolom.waarden.length === gebieden.length, 'kerncijfers', [
      ...pad,
      'waarden',
    ]);
  });
}
