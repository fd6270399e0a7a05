import * as z from 'zod';
import { showWaarde } from '../bevinding/showWaarde.js';
import { defineWaarde, type Waardesoort } from '../document/defineWaarde.js';
import { refuse } from '../teksten/codes.js';

/**
 * The key of a part of a document, such as a party, a cost bearer or a contribution: small letters, digits, `-`, `_` and `.`, at most
 * sixty characters, such as `bzk`, `leeuwarden`, `thema-energie`. The name for people stands in a field `naam`.
 */
export type Sleutel = string;

const WRITTEN = /^[a-z0-9](?:[a-z0-9._-]{0,58}[a-z0-9])?$/;

/**
 * The value of {@link Sleutel}: `Sleutel.parse` takes a text as a key, `Sleutel.is` recognises one, and `Sleutel.schema` is its schema in
 * a document. A capital or a blank is refused, not changed.
 *
 * `Sleutel.parse` throws DomeinFout `financiering.sleutel_ongeldig`.
 *
 * @example
 * ```ts
 * import { Sleutel } from 'buurtaanpak/kern';
 *
 * Sleutel.parse('thema-energie'); // => 'thema-energie'
 * Sleutel.parse('Thema energie'); // throws financiering.sleutel_ongeldig
 * Sleutel.is('bzk'); // => true
 * ```
 */
export const Sleutel: Waardesoort<Sleutel> = /* @__PURE__ */ defineWaarde<Sleutel>({
  schema: z.string().regex(WRITTEN, { error: 'financiering.sleutel_ongeldig' }),
  parse: (value) =>
    typeof value === 'string' && WRITTEN.test(value)
      ? value
      : refuse('financiering.sleutel_ongeldig', { waarde: showWaarde(value) }),
  is: (value) => typeof value === 'string' && WRITTEN.test(value),
});
