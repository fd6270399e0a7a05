import type { Pad } from '../bevinding/bevinding.js';
import { DomeinFout } from '../bevinding/DomeinFout.js';
import { showWaarde } from '../bevinding/showWaarde.js';
import { createBevinding } from '../teksten/codes.js';
import type { Parseresultaat } from './safeParseSchema.js';

/** An event in an earlier form, as it was stored. */
export type OudeGebeurtenis = Readonly<Record<string, unknown>>;

/**
 * Steps from an earlier form of an event to the next, by `soort` and then by the `versie` that the step takes in. A step returns the
 * whole event in its next form, with its new `versie`, and may rename fields. It leaves fields that it does not know.
 */
export type Upcasters = Readonly<Record<string, Readonly<Record<number, (oud: OudeGebeurtenis) => OudeGebeurtenis>>>>;

/** More steps than any event has versions. Beyond this, the steps form a circle. */
const MOST_STEPS = 100;

/**
 * Brings a stored event up to date: takes step after step, as long as there is one for its current kind and version.
 *
 * @param value - anything; a value without a step comes back unchanged, and is judged by the schema
 * @param pad - the path of the value, for the finding. Default: the root.
 * @returns the event in the newest form that the steps lead to; `kern.document_ongeldig` with `kern.upcasters_in_kring` when the
 *   steps do not end
 *
 * @example
 * ```ts
 * import { upcastGebeurtenis } from 'buurtaanpak/kern/huis';
 *
 * const upcasters = {
 *   contact_gelegd: { 1: ({ uren, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, versie: 2, minuten: Number(uren) * 60 }) },
 * };
 * upcastGebeurtenis({ soort: 'contact_gelegd', versie: 1, uren: 1.5 }, upcasters);
 * // => { success: true, data: { soort: 'contact_gelegd', versie: 2, minuten: 90 } }
 * ```
 */
export function upcastGebeurtenis(value: unknown, upcasters: Upcasters, pad: Pad = []): Parseresultaat<unknown> {
  let gebeurtenis = value;
  for (let stap = 0; isObject(gebeurtenis); stap++) {
    const { soort, versie } = gebeurtenis;
    if (typeof soort !== 'string' || typeof versie !== 'number' || !Object.hasOwn(upcasters, soort)) break;
    const stappen = upcasters[soort] as Upcasters[string];
    const next = Object.hasOwn(stappen, versie) ? stappen[versie] : undefined;
    if (next === undefined) break;
    if (stap === MOST_STEPS) {
      const params = { soort, versie: showWaarde(versie) };
      const fout = createBevinding('fout', 'kern.upcasters_in_kring', [...pad, 'versie'], params);
      const error = new DomeinFout('kern.document_ongeldig', { soort, aantal: 1 }, { bevindingen: [fout] });
      return { success: false, error };
    }
    gebeurtenis = next(gebeurtenis);
  }
  return { success: true, data: gebeurtenis };
}

function isObject(value: unknown): value is OudeGebeurtenis {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
