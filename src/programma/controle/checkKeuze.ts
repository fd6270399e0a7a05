import { Buurtcode, containsGebied } from '../../gebied/index.js';
import { containsDatum } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../../overeenkomst/index.js';
import { findStart } from '../lees/findStart.js';
import type { Keuze } from '../model/keuze.js';
import type { Deelnemer } from '../model/programma.js';
import { createBevinding } from '../teksten/codes.js';
import { checkKeuzedelen } from './checkKeuzedelen.js';

/**
 * Compares each buurt of the choice, chosen or in reserve, with the agreement: it must lie in the gemeente, count for an existing
 * programme, and start within the term.
 */
function checkBuurten(
  lijst: 'buurten' | 'reserves',
  keuze: Keuze,
  { reikwijdte, looptijd, partijen }: Samenwerkingsovereenkomst,
): Bevinding[] {
  const gemeenten = partijen.flatMap((partij) => (partij.rol === 'gemeente' ? [partij.gemeentecode] : []));
  const bekend = new Set(reikwijdte.programmas.map(({ id }) => id));
  return (keuze[lijst] ?? []).flatMap(({ buurt, programma, start }, b) => {
    const pad = ['keuze', lijst, b];
    const uit: Bevinding[] = [];
    // The own code of a composed buurt does not tell its gemeente.
    if (Buurtcode.is(buurt) && !gemeenten.some((gemeente) => containsGebied(gemeente, buurt)))
      uit.push(createBevinding('fout', 'programma.buurt_buiten_gemeente', [...pad, 'buurt'], { buurt, gemeenten }));
    if (!bekend.has(programma))
      uit.push(createBevinding('fout', 'programma.programma_onbekend', [...pad, 'programma'], { buurt, programma }));
    if (start !== undefined && !containsDatum(looptijd, start))
      uit.push(
        createBevinding('fout', 'programma.buurt_buiten_looptijd', [...pad, 'start'], { buurt, start, ...looptijd }),
      );
    return uit;
  });
}

/** Checks the day of the choice and the year of its codes. */
function checkTijd(keuze: Keuze, { reikwijdte }: Samenwerkingsovereenkomst, peildatum: Datum): Bevinding[] {
  const { besluitdatum, indelingsjaar } = keuze;
  const uit: Bevinding[] = [];
  if (besluitdatum !== undefined && besluitdatum > peildatum)
    uit.push(
      createBevinding('fout', 'programma.besluit_na_peildatum', ['keuze', 'besluitdatum'], { besluitdatum, peildatum }),
    );
  if (indelingsjaar !== undefined && indelingsjaar !== reikwijdte.indelingsjaar)
    uit.push(
      createBevinding('fout', 'programma.indelingsjaar_wijkt_af', ['keuze', 'indelingsjaar'], {
        keuze: indelingsjaar,
        overeenkomst: reikwijdte.indelingsjaar,
      }),
    );
  return uit;
}

/** Compares the buurten of the agreement with those of the choice: they must be the same, for the same programmes and from the same day. */
function checkGenoemd({ buurten }: Keuze, overeenkomst: Samenwerkingsovereenkomst): Bevinding[] {
  const { buurten: genoemd } = overeenkomst.reikwijdte;
  if (genoemd === undefined) return [];
  const afgesproken = new Map(genoemd.map((een) => [`${een.buurt} ${een.programma}`, een]));
  const gekozen = new Map(buurten.map((een) => [`${een.buurt} ${een.programma}`, een]));
  const anders = [
    ...[...afgesproken].filter(([sleutel]) => !gekozen.has(sleutel)),
    ...[...gekozen].filter(([sleutel, een]) => {
      const afspraak = afgesproken.get(sleutel);
      return afspraak === undefined || findStart(een, overeenkomst) !== findStart(afspraak, overeenkomst);
    }),
  ].map(([, { buurt }]) => buurt);
  if (anders.length === 0) return [];
  return [createBevinding('fout', 'programma.keuze_wijkt_af', ['keuze', 'buurten'], { buurten: anders })];
}

/** Checks the choice by itself and against the agreement: the right buurten, the agreed number, decided on or before the peildatum. */
export function checkKeuze({ naam, overeenkomst, keuze }: Deelnemer, peildatum: Datum): Bevinding[] {
  const { reikwijdte, looptijd } = overeenkomst;
  if (keuze === undefined)
    return peildatum < looptijd.van
      ? []
      : [createBevinding('waarschuwing', 'programma.keuze_ontbreekt', [], { deelnemer: naam, start: looptijd.van })];
  const uit: Bevinding[] = [
    ...checkKeuzedelen(keuze).map((een) => ({ ...een, pad: ['keuze', ...een.pad] })),
    ...checkTijd(keuze, overeenkomst, peildatum),
    ...checkBuurten('buurten', keuze, overeenkomst),
    ...checkBuurten('reserves', keuze, overeenkomst),
  ];
  for (const { id, naam: deel, aantalBuurten } of reikwijdte.programmas) {
    const aantal = keuze.buurten.filter(({ programma }) => programma === id).length;
    if (aantal !== aantalBuurten)
      uit.push(
        createBevinding('fout', 'programma.keuze_telt_anders', ['keuze', 'buurten'], {
          programma: deel,
          aantal,
          afgesproken: aantalBuurten,
        }),
      );
  }
  return [...uit, ...checkGenoemd(keuze, overeenkomst)];
}
