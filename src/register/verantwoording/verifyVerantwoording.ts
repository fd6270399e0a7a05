import * as z from 'zod';
import { type Bevinding, createVingerafdruk, parseSchema } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { compareMerken } from './compareMerken.js';
import { createVingerafdrukken, DELEN } from './createVingerafdrukken.js';
import { type Hulp, redoVerantwoording } from './redoVerantwoording.js';
import { Verantwoording } from './verantwoording.js';

/** Options of {@link verifyVerantwoording}. */
export interface VerifyVerantwoordingOptions {
  /** The fingerprint `geheel` as recorded elsewhere, such as in the minutes. Default: not compared. */
  readonly vingerafdruk?: string;
  /** The solver of another make with which the selection was made; see `selectBuurten`. Default: none. */
  readonly oplosser?: Hulp['oplosser'];
  /** The analysis by which the near-ties of a lot in the decision were found, when it was not by a margin. Default: none. */
  readonly analyse?: Hulp['analyse'];
}

const OptiesSchema = z.looseObject({
  vingerafdruk: z.string().optional(),
  oplosser: z.looseObject({}).optional(),
  analyse: z.looseObject({}).optional(),
});

/** The result of verifying an account. */
export interface Verantwoordingstoets {
  /** True: every fingerprint is right, the selection gives the same outcome and the decision is valid. So there is no `fout`. */
  readonly klopt: boolean;
  /** All errors and warnings at once. */
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Which cells and parts were changed. Marks that were changed themselves say nothing, nor do those of a part that reading brought up to date.
 */
function listVeranderd(
  bewaard: Omit<Verantwoording, 'vingerafdrukken'>,
  gelezen: Omit<Verantwoording, 'vingerafdrukken'>,
  heel: boolean,
): Bevinding[] {
  const { merken } = gelezen;
  return merken === undefined || !heel || createVingerafdruk(bewaard) !== createVingerafdruk(gelezen)
    ? []
    : compareMerken(merken, gelezen);
}

/**
 * Verifies a Verantwoording, also years later and with a newer version of the library: its shape, and the fingerprints of the parts and
 * of the whole. It repeats every step from the figures on, and compares every recorded score (within 1e-9), the selection itself, the
 * decision on it and the money (to the cent). It computes with the defaults that the account has written out, so that a later library with
 * other defaults gives the same. A cell, quotum, rule or chosen buurt that was changed is named.
 *
 * Somebody who changes the file can change its fingerprints too. So record `vingerafdrukken.geheel` where it cannot be changed, such as
 * in the minutes of the decision, and give it as `vingerafdruk`.
 *
 * Cost: n² in the buurten: it scores and chooses again, which is more where the choice itself is hard (`selectBuurten`).
 *
 * @param value - the document, as `JSON.parse` gives it
 * @returns whether the account is valid, and the problems: `register.vingerafdruk_verschilt`, `register.vingerafdruk_onverwacht`,
 *   `register.stap_mislukt` with what was refused, `register.programma_zonder_routekaart`, `register.score_verschilt`,
 *   `register.uitkomst_verschilt`, `register.buurt_verschilt`, `register.totaalscore_verschilt`, `register.besluit_verschilt`, `register.bedrag_verschilt`,
 *   `register.cel_veranderd`, `register.onderdeel_veranderd`, `register.methode_onbekend` (made by a later library), `register.methode_ouder`
 *   (info: an earlier version of a method, done by its settings), and what
 *   `verifySelectiebesluit` finds; for a value that is not a Verantwoording, the problems of its shape
 * @throws DomeinFout `kern.document_ongeldig`: these are no options
 *
 * @example
 * ```ts
 * import { verifyVerantwoording } from 'buurtaanpak/register';
 *
 * verifyVerantwoording({}).klopt; // => false
 * ```
 */
export function verifyVerantwoording(value: unknown, options: VerifyVerantwoordingOptions = {}): Verantwoordingstoets {
  parseSchema(OptiesSchema, options, 'opties');
  const vorm = Verantwoording.safeParse(value);
  if (!vorm.success) return { klopt: false, bevindingen: vorm.error.bevindingen };
  const { vingerafdrukken, ...inhoud } = vorm.data;
  // Of the stored value, because reading may have brought parts of an earlier form up to date.
  const { vingerafdrukken: _, ...bewaard } = value as Verantwoording;
  const opnieuw = createVingerafdrukken(bewaard);
  const bevindingen = [
    ...[...DELEN, 'geheel' as const]
      .filter((deel) => opnieuw[deel] !== vingerafdrukken[deel])
      .map((deel) => createBevinding('fout', 'register.vingerafdruk_verschilt', ['vingerafdrukken', deel], { deel })),
    ...(options.vingerafdruk === undefined || options.vingerafdruk === opnieuw.geheel
      ? []
      : [
          createBevinding('fout', 'register.vingerafdruk_onverwacht', ['vingerafdrukken', 'geheel'], {
            verwacht: options.vingerafdruk,
            gevonden: opnieuw.geheel,
          }),
        ]),
    ...listVeranderd(bewaard, inhoud, opnieuw.merken === vingerafdrukken.merken),
    ...redoVerantwoording(inhoud, { oplosser: options.oplosser, analyse: options.analyse }),
  ];
  return { klopt: !bevindingen.some(({ ernst }) => ernst === 'fout'), bevindingen };
}
