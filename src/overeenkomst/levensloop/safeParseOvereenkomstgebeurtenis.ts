import { safeParseSchema, type Upcasters, upcastGebeurtenis } from '../../kern/huis.js';
import type { Parseresultaat } from '../../kern/index.js';
import { type Overeenkomstgebeurtenis, OvereenkomstgebeurtenisSchema } from './gebeurtenis.js';

/** Choices of `parseOvereenkomstgebeurtenis` and `safeParseOvereenkomstgebeurtenis`. */
export interface OvereenkomstgebeurtenisOptions {
  /** Steps for forms that the app used before. Default: none. */
  readonly upcasters?: Upcasters | undefined;
}

/**
 * Reads an event as `parseOvereenkomstgebeurtenis` does, but returns the error instead of throwing it.
 *
 * @param value - anything
 *
 * @example
 * ```ts
 * import { safeParseOvereenkomstgebeurtenis } from 'buurtaanpak/overeenkomst';
 *
 * // An earlier version of the app called the reason a motive.
 * const upcasters = {
 *   opgeschort: { 0: ({ motief, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, versie: 1, reden: motief }) },
 * };
 * const oud = { soort: 'opgeschort', versie: 0, datum: '2027-01-01', motief: 'Verkiezingen' };
 * safeParseOvereenkomstgebeurtenis(oud).success; // => false
 * safeParseOvereenkomstgebeurtenis(oud, { upcasters }).success; // => true
 * ```
 */
export function safeParseOvereenkomstgebeurtenis(
  value: unknown,
  options: OvereenkomstgebeurtenisOptions = {},
): Parseresultaat<Overeenkomstgebeurtenis> {
  const { upcasters = {} } = options;
  const bijgewerkt = upcastGebeurtenis(value, upcasters);
  return bijgewerkt.success
    ? safeParseSchema(OvereenkomstgebeurtenisSchema, bijgewerkt.data, 'overeenkomstgebeurtenis')
    : bijgewerkt;
}
