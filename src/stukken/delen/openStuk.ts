import { createVingerafdruk } from '../../kern/index.js';
import type { Programma } from '../../programma/index.js';
import type { Verslagbron } from '../../verslag/index.js';
import { createLezer } from './createLezer.js';
import { findDeelnemer } from './findDeelnemer.js';
import { op } from './op.js';
import { readDeel } from './readDeel.js';
import { readStand } from './readStand.js';
import { readVergelijking } from './readVergelijking.js';
import { requireTekst } from './requireTekst.js';
import type { Stuk, StukOptions } from './stuk.js';

/** A document that only one kind of piece reads: its source for readers, and itself. */
interface Eigenbron {
  readonly id: string;
  readonly naam: string;
  readonly document: unknown;
}

/** Starts a piece about one deelnemer, which may read documents of its own. */
export function openStuk(programma: Programma, options: StukOptions, eigen: readonly Eigenbron[] = []): Stuk {
  const { index, deelnemer } = findDeelnemer(programma, options);
  const stand = readStand(programma, options);
  const deel = readDeel(stand, index);
  const { keuze } = deelnemer;
  const tekst = requireTekst(deelnemer, options);
  const vergelijking = readVergelijking(deelnemer, options);
  const bronnen: Verslagbron[] = [
    { id: 'overeenkomst', naam: tekst.titel, vingerafdruk: createVingerafdruk(tekst) },
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
    ...(vergelijking === undefined
      ? []
      : [
          {
            id: 'vergelijking',
            naam: 'Vergelijking van de prognose met die van de vorige verantwoording',
            vingerafdruk: createVingerafdruk(vergelijking),
          },
        ]),
    ...eigen.map(({ id, naam, document }) => ({ id, naam, vingerafdruk: createVingerafdruk(document) })),
  ];
  return {
    programma,
    stand,
    deelnemer,
    deel,
    tekst,
    vergelijking,
    lezer: createLezer({
      overeenkomst: tekst,
      ...(keuze === undefined ? {} : { keuze }),
      stand,
      ...(vergelijking === undefined ? {} : { vergelijking }),
      ...Object.fromEntries(eigen.map(({ id, document }) => [id, document])),
    }),
    bronnen,
    hier: (...pad) => op('stand', 'deelnemers', index, ...pad),
  };
}
