import * as z from 'zod';
import { createVingerafdruk, type Datum, DatumSchema, safeParseSchema } from '../../../kern/index.js';
import {
  type Deelnemer,
  type Deelnemerstand,
  getProgrammastand,
  type Programma,
  type Programmastand,
  safeParseProgramma,
} from '../../../programma/index.js';
import { explainFout } from '../../document/explainFout.js';
import type { Verslagbron } from '../../document/verslag.js';
import { refuse } from '../../teksten/codes.js';
import { createLezer, type Lezer, op, type Plek } from './lezer.js';

/** The options of every piece that is made from a programma. */
export interface StukOptions {
  /** The day it holds for. */
  readonly peildatum: Datum;
  /** The id of the deelnemer it is about. Default: the only one. */
  readonly deelnemer?: string;
  /** Whole months after the start of its term within which a buurt must have a formed team. Default: 6. */
  readonly maandenTotTeam?: number;
  /**
   * Counts of people under this bound are not shown, nor are figures from which they could be computed. `'toon_alles'` shows everything:
   * only for readers who are allowed to know. Default: 5.
   */
  readonly kleineAantallen?: number | 'toon_alles';
}

/** A piece in the making: the documents that it reads, and the stand. */
export interface Stuk {
  readonly programma: Programma;
  readonly stand: Programmastand;
  readonly deelnemer: Deelnemer;
  readonly deel: Deelnemerstand;
  readonly lezer: Lezer;
  readonly bronnen: readonly Verslagbron[];
  /** A place in the stand of the deelnemer. */
  readonly hier: (...pad: (string | number)[]) => Plek;
}

const OptiesSchema = z.looseObject({ peildatum: DatumSchema });

/** Runs a function on a programma. When the programma or the peildatum is not valid, the error names the problems. */
export function explainStuk<T>(programma: Programma, options: Pick<StukOptions, 'peildatum'>, doe: () => T): T {
  return explainFout(doe, () => {
    const gelezen = safeParseProgramma(programma);
    return gelezen.success ? safeParseSchema(OptiesSchema, options, 'opties') : gelezen;
  });
}

/** The source documents of the values of a piece, by the id of the source. */
export function readBrondocumenten(
  programma: Programma,
  options: StukOptions,
): {
  readonly index: number;
  readonly deelnemer: Deelnemer;
  readonly documenten: Readonly<Record<string, unknown>>;
  readonly stand: Programmastand;
} {
  const { deelnemers } = programma;
  const index =
    options.deelnemer === undefined
      ? deelnemers.length === 1
        ? 0
        : -1
      : deelnemers.findIndex(({ id }) => id === options.deelnemer);
  const deelnemer = deelnemers[index];
  if (deelnemer === undefined)
    return refuse('verslag.deelnemer_onbekend', {
      deelnemer: options.deelnemer ?? '',
      deelnemers: deelnemers.map(({ id }) => id),
    });
  const { maandenTotTeam } = options;
  const stand = getProgrammastand(programma, options.peildatum, maandenTotTeam === undefined ? {} : { maandenTotTeam });
  const { overeenkomst, keuze } = deelnemer;
  return { index, deelnemer, stand, documenten: { overeenkomst, ...(keuze === undefined ? {} : { keuze }), stand } };
}

/** Starts a piece about one deelnemer. */
export function openStuk(programma: Programma, options: StukOptions): Stuk {
  const { index, deelnemer, documenten, stand } = readBrondocumenten(programma, options);
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
    lezer: createLezer(documenten),
    bronnen,
    hier: (...pad) => op('stand', 'deelnemers', index, ...pad),
  };
}
