import { createVingerafdruk } from '../../kern/index.js';
import type { Programma } from '../../programma/index.js';
import type { Verslagbron } from '../../verslag/index.js';
import { createLezer } from './createLezer.js';
import { op } from './op.js';
import { KANSBRON, readKansen } from './readKansen.js';
import { readStukbasis, type Stukbasis } from './readStukbasis.js';
import { readVergelijking } from './readVergelijking.js';
import type { Stuk, StukOptions } from './stuk.js';

/** A document that only one kind of piece reads: its source for readers, and itself. */
interface Eigenbron {
  readonly id: string;
  readonly naam: string;
  readonly document: unknown;
}

/**
 * Starts a piece about one deelnemer, which may read documents of its own. Of a choice of which the certainty is known it can read that as
 * natural frequencies ({@link KANSBRON}).
 */
export function openStuk(
  programma: Programma,
  options: StukOptions,
  eigen: readonly Eigenbron[] = [],
  { index, deelnemer, stand, deel, tekst }: Stukbasis = readStukbasis(programma, options),
): Stuk {
  const { keuze } = deelnemer;
  const kansen = keuze?.zekerheid === undefined ? undefined : readKansen(keuze.zekerheid);
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
    ...(kansen === undefined
      ? []
      : [{ id: KANSBRON, naam: 'Hoe zeker de keuze is', vingerafdruk: createVingerafdruk(kansen) }]),
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
      ...(kansen === undefined ? {} : { [KANSBRON]: kansen }),
      stand,
      ...(vergelijking === undefined ? {} : { vergelijking }),
      ...Object.fromEntries(eigen.map(({ id, document }) => [id, document])),
    }),
    bronnen,
    hier: (...pad) => op('stand', 'deelnemers', index, ...pad),
  };
}
