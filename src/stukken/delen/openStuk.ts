import { createVingerafdruk } from '../../kern/index.js';
import type { Deelnemerstand, Programma } from '../../programma/index.js';
import type { Verslagbron } from '../../verslag/index.js';
import { createLezer } from './createLezer.js';
import { findDeelnemer } from './findDeelnemer.js';
import { op } from './op.js';
import { readStand } from './readStand.js';
import type { Stuk, StukOptions } from './stuk.js';

/** Starts a piece about one deelnemer. */
export function openStuk(programma: Programma, options: StukOptions): Stuk {
  const { index, deelnemer } = findDeelnemer(programma, options);
  const stand = readStand(programma, options);
  const deel = stand.deelnemers[index] as Deelnemerstand;
  const { overeenkomst, keuze } = deelnemer;
  const bronnen: Verslagbron[] = [
    { id: 'overeenkomst', naam: overeenkomst.titel, vingerafdruk: createVingerafdruk(overeenkomst) },
    ...(keuze === undefined
      ? []
      : [
          {
            id: 'keuze',
            naam: 'Keuze van de buurten',
            ...(keuze.kenmerk === undefined ? {} : { vindplaats: keuze.kenmerk }),
            vingerafdruk: createVingerafdruk(keuze),
          },
        ]),
    { id: 'stand', naam: `Stand van ${programma.naam} op de peildatum`, vingerafdruk: createVingerafdruk(stand) },
  ];
  return {
    programma,
    stand,
    deelnemer,
    deel,
    lezer: createLezer({ overeenkomst, ...(keuze === undefined ? {} : { keuze }), stand }),
    bronnen,
    hier: (...pad) => op('stand', 'deelnemers', index, ...pad),
  };
}
