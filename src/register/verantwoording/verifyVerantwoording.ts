import { type Bevinding, createBevinding } from '../../kern/index.js';
import { createVingerafdrukken, DELEN } from './createVingerafdrukken.js';
import { redoVerantwoording } from './redoVerantwoording.js';
import { safeParseVerantwoording, type Verantwoording } from './verantwoording.js';

/** Options of {@link verifyVerantwoording}. */
export interface VerifyVerantwoordingOptions {
  /** The fingerprint `geheel` as it was written down elsewhere, such as in the minutes. Default: not compared. */
  readonly vingerafdruk?: string;
}

/** Whether an account holds. */
export interface Verantwoordingstoets {
  /** Every fingerprint is right, the selection comes out the same and the decision stands: there is no `fout`. */
  readonly klopt: boolean;
  /** What does not hold, and what deserves a look, all at once. */
  readonly bevindingen: readonly Bevinding[];
}

/**
 * Verifies a Verantwoording, also years later and with a newer version of the library: its shape, the fingerprints of the parts and of the
 * whole, and, by doing everything again from the figures on, every recorded score (within 1e-9), the selection itself and the
 * decision on it.
 *
 * Who changes the file can change its fingerprints too. Therefore write `vingerafdrukken.geheel` down where it cannot be changed, such as in the
 * minutes of the decision, and hand it in as `vingerafdruk`.
 *
 * @param value - the document, as `JSON.parse` gives it
 * @returns whether it holds, and what not: `register.vingerafdruk_verschilt`, `register.vingerafdruk_onverwacht`, `register.stap_mislukt` with what was refused,
 *   `register.programma_zonder_routekaart`, `register.score_verschilt`, `register.uitkomst_verschilt`, `register.buurt_verschilt`,
 *   `register.totaalscore_verschilt`, `register.besluit_verschilt`, and what `verifySelectiebesluit` finds; of something that is no Verantwoording the problems of its shape
 *
 * @example
 * ```ts
 * import { verifyVerantwoording } from 'buurtaanpak/register';
 *
 * verifyVerantwoording({}).klopt; // => false
 * ```
 */
export function verifyVerantwoording(value: unknown, options: VerifyVerantwoordingOptions = {}): Verantwoordingstoets {
  const vorm = safeParseVerantwoording(value);
  if (!vorm.success) return { klopt: false, bevindingen: vorm.error.bevindingen };
  const { vingerafdrukken, ...inhoud } = vorm.data;
  // Of what was kept: reading it may have brought parts of an earlier form up to date.
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
    ...redoVerantwoording(inhoud),
  ];
  return { klopt: !bevindingen.some(({ ernst }) => ernst === 'fout'), bevindingen };
}
