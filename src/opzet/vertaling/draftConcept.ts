import type { Financieringsplan } from '../../financiering/index.js';
import type { Datum } from '../../kern/index.js';
import { draftSamenwerkingsovereenkomst, type Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import type { Opzet } from '../model/opzet.js';
import type { Opzetovereenkomst } from '../model/overeenkomst.js';
import { findAantal } from './findAantal.js';
import { findLaatsteJaar } from './findLaatsteJaar.js';
import { listStarts } from './listStarts.js';

/** What a concept agreement is made of. */
export interface Conceptdelen {
  readonly opzet: Opzet;
  readonly overeenkomst: Opzetovereenkomst;
  readonly partijen: NonNullable<Opzet['partijen']>;
  readonly financieringsplan: Financieringsplan;
  readonly start: Datum;
  /** The chosen buurten in the order of the choice. Absent: not chosen yet. */
  readonly buurten?: readonly { readonly code: string; readonly programma: string }[];
}

/** What the opzet says itself. What it leaves out has the default of the draft. */
function takeEigen({ verplichtingen, evaluatiemomenten, beeindiging, bijlagen }: Opzetovereenkomst) {
  return {
    ...(verplichtingen === undefined ? {} : { verplichtingen }),
    ...(evaluatiemomenten === undefined ? {} : { evaluatiemomenten }),
    ...(beeindiging === undefined ? {} : { beeindiging }),
    ...(bijlagen === undefined ? {} : { bijlagen }),
  };
}

/**
 * The concept agreement: what the opzet says of it, with the scope of its programmes, the money on days and the chosen buurten.
 *
 * @throws DomeinFout as `draftSamenwerkingsovereenkomst`
 */
export function draftConcept(delen: Conceptdelen): Samenwerkingsovereenkomst {
  const { opzet, overeenkomst, partijen, financieringsplan, start, buurten } = delen;
  const { id, titel, onderwerp, themas, jaren } = overeenkomst;
  const perioden = financieringsplan.perioden.map(({ programmajaar, optie }) => ({
    programmajaren: [programmajaar],
    optie,
  }));
  // Without buurten nobody starts.
  const starts = buurten === undefined ? undefined : listStarts(overeenkomst, start, buurten.length);
  return draftSamenwerkingsovereenkomst(
    {
      id,
      titel,
      onderwerp,
      ...takeEigen(overeenkomst),
      start,
      partijen,
      financieringsplan,
      reikwijdte: {
        indelingsjaar: opzet.indelingsjaar,
        programmas: opzet.programmas.map((programma) => {
          const { naam, gemeente, kostendragers } = programma;
          return {
            id: programma.id,
            naam,
            aantalBuurten: findAantal(programma) ?? 0,
            ...(gemeente === undefined ? {} : { gemeente }),
            ...(kostendragers === undefined ? {} : { kostendragers }),
          };
        }),
        themas,
        ...(buurten === undefined
          ? {}
          : {
              buurten: buurten.map(({ code, programma }, i) => ({
                code,
                programma,
                start: starts?.[i],
              })),
            }),
      },
    },
    { jaren: jaren ?? findLaatsteJaar(perioden) },
  );
}
