import * as z from 'zod';
import { defineWaarde } from '../../kern/huis.js';
import { parseSchema, type Waardesoort } from '../../kern/index.js';
import { findInReferentie } from '../persoonsgegevens/findInReferentie.js';
import { isElfproef } from '../persoonsgegevens/isElfproef.js';
import { addProbleem } from '../teksten/codes.js';

const VORM = /^[A-Za-z0-9](?:[A-Za-z0-9._:/-]*[A-Za-z0-9])?$/;
/** A reference that as a whole could be a phone number, also of another country: a plus or zero, and ten to fifteen digits in all. */
const BELBAAR = /^(?:\+\d{9,14}|0\d{9,14})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const schema = z
  .string()
  .min(1)
  .max(100)
  .superRefine((waarde, context) => {
    // The check on length reports an empty text. A UUID may by chance hold digits that pass the eleven-test.
    if (waarde === '' || UUID.test(waarde)) return;
    // Most references are short and plain: without signs, spaces and eight digits they cannot be personal data.
    if (VORM.test(waarde) && waarde.replace(/\D/g, '').length < 8) return;
    const soort = findInReferentie(waarde);
    if (soort === 'email') addProbleem(context, 'team.referentie_email', {});
    else if (soort === 'telefoonnummer' || BELBAAR.test(waarde))
      addProbleem(context, 'team.referentie_telefoonnummer', {});
    else if (soort === 'bsn' || isElfproef(waarde)) addProbleem(context, 'team.referentie_bsn', {});
    else if (soort !== undefined || !VORM.test(waarde)) addProbleem(context, 'team.referentie_vorm', {});
  }) as z.ZodType<Referentie, Referentie>;

/**
 * A reference to a person, an organisation or a thing, as an app keeps it: 1 to 100 letters, digits and `. _ : / -`, opaque to this
 * library. Only the app can trace it.
 */
export type Referentie = string;

/**
 * Reads a reference. It must not identify a person, so one that looks like an e-mail address, a phone number or a BSN is refused; a UUID
 * always passes.
 *
 * `parse` throws a `DomeinFout` with the code `kern.document_ongeldig`, and in `bevindingen` `team.referentie_email`,
 * `team.referentie_telefoonnummer`, `team.referentie_bsn`, or `team.referentie_vorm` for another sign.
 *
 * @example
 * ```ts
 * import { Referentie } from 'buurtaanpak/team';
 *
 * Referentie.parse('medewerker-7'); // => 'medewerker-7'
 * Referentie.is('jan@example.org'); // => false
 * Referentie.parse('0612345678'); // throws kern.document_ongeldig
 * ```
 */
export const Referentie: Waardesoort<Referentie> = /* @__PURE__ */ defineWaarde<Referentie>({
  schema,
  parse: (value) => parseSchema(schema, value, 'referentie'),
  is: (value) => schema.safeParse(value).success,
});
