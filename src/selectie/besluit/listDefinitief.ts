import * as z from 'zod';
import { parseSchema } from '../../kern/index.js';
import { checkLijst } from '../vraagstuk/checkLijst.js';
import { checkObject } from '../vraagstuk/checkObject.js';
import type { Selectiebesluit } from './selectiebesluit.js';

const tekst = z.string();
const BuurtenSchema = z.looseObject({
  gekozen: z.array(z.looseObject({ code: tekst, quotum: tekst })),
  afwijkingen: z.array(z.looseObject({ eruit: tekst.optional(), erin: tekst.optional(), quotum: tekst })),
});

/** A buurt of the final decision; `afwijking` is the position of the deviation that brought it in. */
export interface DefinitieveBuurt {
  readonly code: string;
  readonly quotum: string;
  readonly afwijking?: number;
}

/**
 * The buurten of the final decision: those of the calculation, after the deviations in order.
 *
 * Cost: n in the chosen buurten and deviations.
 *
 * @returns in the order of the calculation; a buurt that came in has the place of the one it replaces, or else comes last
 * @throws DomeinFout `selectie.invoer_ongeldig` when it is not a decision, `kern.document_ongeldig` when a code in it is no text
 *
 * @example
 * ```ts
 * import { listDefinitief } from 'buurtaanpak/selectie';
 *
 * const gekozen = [
 *   { code: 'A', programma: 'oost', quotum: 'oost', score: 9 },
 *   { code: 'B', programma: 'oost', quotum: 'oost', score: 8 },
 * ];
 * const motief = 'In B loopt al een bewonersinitiatief.';
 * listDefinitief({ gekozen, afwijkingen: [{ eruit: 'B', erin: 'C', quotum: 'oost', motief }] });
 * // => [{ code: 'A', quotum: 'oost' }, { code: 'C', quotum: 'oost', afwijking: 0 }]
 * ```
 */
export function listDefinitief(besluit: Pick<Selectiebesluit, 'gekozen' | 'afwijkingen'>): readonly DefinitieveBuurt[] {
  const { gekozen, afwijkingen } = checkObject(besluit, 'besluit');
  const buurten: (DefinitieveBuurt | undefined)[] = [];
  // The places of a code, the first one first: a decision that is not right may name a buurt twice.
  const plekken = new Map<string, number[]>();
  const put = (plek: number, buurt: DefinitieveBuurt): void => {
    buurten[plek] = buurt;
    plekken.set(
      buurt.code,
      [...(plekken.get(buurt.code) ?? []), plek].sort((a, b) => a - b),
    );
  };
  parseSchema(
    BuurtenSchema,
    { gekozen: checkLijst(gekozen, 'gekozen'), afwijkingen: checkLijst(afwijkingen, 'afwijkingen') },
    'besluit',
  );
  for (const { code, quotum } of gekozen) put(buurten.length, { code, quotum });
  afwijkingen.forEach(({ eruit, erin, quotum }, afwijking) => {
    const plek = eruit === undefined ? undefined : plekken.get(eruit)?.shift();
    if (plek !== undefined) buurten[plek] = undefined;
    if (erin !== undefined) put(plek ?? buurten.length, { code: erin, quotum, afwijking });
  });
  return buurten.filter((buurt) => buurt !== undefined);
}
