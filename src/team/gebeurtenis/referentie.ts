import * as z from 'zod';
import { findInReferentie } from '../persoonsgegevens/findInReferentie.js';
import { isElfproef } from '../persoonsgegevens/isElfproef.js';
import { addProbleem } from '../teksten/codes.js';

const VORM = /^[A-Za-z0-9](?:[A-Za-z0-9._:/-]*[A-Za-z0-9])?$/;
/** A reference that as a whole could be a phone number, also of another country: a plus or zero, and ten to fifteen digits in all. */
const BELBAAR = /^(?:\+\d{9,14}|0\d{9,14})$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/**
 * Schema of a reference to a person, an organisation or a thing: 1 to 100 letters, digits and `. _ : / -`, opaque to this library. A
 * reference must not identify a person, so one that looks like an e-mail address, a phone number or a BSN is refused:
 * `team.referentie_email`, `team.referentie_telefoonnummer`, `team.referentie_bsn`. A UUID always passes.
 */
export const ReferentieSchema = z
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
  }) as z.ZodType<string, string>;
