import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Bladcijfer } from './buurtblad.js';
import type { Buurtstuk } from './buurtstuk.js';

function describeCijfer(
  { lezer, at }: Buurtstuk,
  { waarde, aangevuld, geschat, overgenomen }: Bladcijfer,
  pad: readonly (string | number)[],
): Verslagtekst {
  const naam = lezer.tekst(at(...pad, 'naam'));
  if (aangevuld)
    return composeTekst`${naam}: dat was niet bekend. Daarvoor is een ander getal ingevuld, volgens een vaste regel.`;
  if (waarde === undefined) return composeTekst`${naam}: dat was niet bekend. Dat telde daarom niet mee.`;
  if (geschat) return composeTekst`${naam}: dat is geschat.`;
  return overgenomen ? composeTekst`${naam}: dat is het cijfer van een groter gebied, waar uw buurt in ligt.` : [];
}

/** What is not known of the buurt, or known badly, a sentence for each name. */
export function listCijferzinnen(stuk: Buurtstuk): Verslagtekst[] {
  const gezien = new Set<string>();
  return stuk.blad.programmas.flatMap(({ cijfers }, p) =>
    cijfers.flatMap((cijfer, c) => {
      const zin = describeCijfer(stuk, cijfer, ['programmas', p, 'cijfers', c]);
      if (zin.length === 0 || gezien.has(cijfer.naam)) return [];
      gezien.add(cijfer.naam);
      return [zin];
    }),
  );
}
