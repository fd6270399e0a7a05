import * as z from 'zod';
import { explainFout } from '../../kern/huis.js';
import { Datum, parseSchema } from '../../kern/index.js';
import { Referentie } from '../../team/index.js';
import type { Overeenkomstfeitgebeurtenis } from '../gebeurtenis/gebeurtenis.js';
import { requireOvereenkomst } from '../model/requireOvereenkomst.js';
import { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import type { Overeenkomstdossier } from './overeenkomstdossier.js';
import { replayOvereenkomst } from './replayOvereenkomst.js';

/** Options of {@link createOvereenkomstdossier}. */
export interface CreateOvereenkomstdossierOptions {
  /** The day on which the text was made and recorded. Default: the first day of the term, or of a signature when that is earlier. */
  readonly datum?: Datum | undefined;
  /** Who recorded it. Default: `tekst`. */
  readonly door?: string | undefined;
}

const OptiesSchema = z.strictObject({ datum: Datum.schema.optional(), door: Referentie.schema.optional() });

/**
 * The record of an agreement of which only the text is known: one draft, and when somebody signed it the offering and the signatures,
 * each recorded on its own day but not before the text. The events have the ids `tekst-1`, `tekst-2` and so on.
 *
 * Cost: n log n in the signatures, which are put in order of their days.
 *
 * @param tekst - the text; its `handtekeningen` become events
 * @param options - the day of the text, and who recorded it
 * @returns the record; go on with `decideOvereenkomst`
 * @throws DomeinFout `kern.document_ongeldig`: this is not an agreement, or these are no options
 *
 * @example
 * ```ts
 * import { createOvereenkomstdossier, type Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
 *
 * const open = (tekst: Samenwerkingsovereenkomst) => createOvereenkomstdossier(tekst, { door: 'medewerker-7' });
 * ```
 */
export function createOvereenkomstdossier(
  tekst: Samenwerkingsovereenkomst,
  options: CreateOvereenkomstdossierOptions = {},
): Overeenkomstdossier {
  const gegeven = requireOvereenkomst(tekst);
  return explainFout(
    gegeven,
    (tekst) => {
      const { door = 'tekst', datum } = parseSchema(OptiesSchema, options, 'opties');
      const { handtekeningen = [], ...document } = tekst;
      const getekend = [...handtekeningen].sort((a, b) => (a.datum < b.datum ? -1 : a.datum > b.datum ? 1 : 0));
      const eerste = getekend[0]?.datum;
      const vroegste = eerste !== undefined && eerste < document.looptijd.van ? eerste : document.looptijd.van;
      const op = datum ?? vroegste;
      // A text that was recorded after it was signed was made by the day of the first signature.
      const begin = eerste !== undefined && eerste < op ? eerste : op;
      const hoofd = (nummer: number, dag: Datum) =>
        ({
          versie: 2,
          id: `tekst-${nummer}`,
          overeenkomst: document.id,
          datum: dag,
          geregistreerd: dag < op ? op : dag,
          door,
        }) as const;
      const gebeurtenissen: Overeenkomstfeitgebeurtenis[] = [
        { soort: 'concept_opgesteld', ...hoofd(1, begin), document },
      ];
      if (eerste !== undefined) gebeurtenissen.push({ soort: 'ter_ondertekening_aangeboden', ...hoofd(2, begin) });
      getekend.forEach(({ datum: dag, ...wie }, h) => {
        gebeurtenissen.push({ soort: 'handtekening_gezet', ...hoofd(h + 3, dag), ...wie });
      });
      return replayOvereenkomst(gebeurtenissen);
    },
    Samenwerkingsovereenkomst.safeParse,
  );
}
