import { containsGebied, isBuurtcode } from '../../gebied/index.js';
import { type Bevinding, createBevinding, type Datum } from '../../kern/index.js';
import type { Deelnemer } from '../model/programma.js';

/** The choice against the agreement: the right buurten, and as many as were agreed on. */
export function checkKeuze({ naam, overeenkomst, keuze }: Deelnemer, peildatum: Datum): Bevinding[] {
  const { reikwijdte, looptijd, partijen } = overeenkomst;
  if (keuze === undefined)
    return peildatum < looptijd.van
      ? []
      : [createBevinding('waarschuwing', 'programma.keuze_ontbreekt', [], { deelnemer: naam, start: looptijd.van })];
  const uit: Bevinding[] = [];
  const gemeenten = partijen.flatMap((partij) => (partij.rol === 'gemeente' ? [partij.gemeentecode] : []));
  const bekend = new Set(reikwijdte.programmas.map(({ id }) => id));
  for (const [b, { buurt, programma }] of keuze.buurten.entries()) {
    const pad = ['keuze', 'buurten', b];
    // A code of one's own, of a buurt that was composed, does not tell in which gemeente it lies.
    if (isBuurtcode(buurt) && !gemeenten.some((gemeente) => containsGebied(gemeente, buurt)))
      uit.push(createBevinding('fout', 'programma.buurt_buiten_gemeente', [...pad, 'buurt'], { buurt, gemeenten }));
    if (!bekend.has(programma))
      uit.push(createBevinding('fout', 'programma.programma_onbekend', [...pad, 'programma'], { buurt, programma }));
  }
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
  const gekozen = new Set(keuze.buurten.map(({ buurt, programma }) => `${buurt} ${programma}`));
  const genoemd = reikwijdte.buurten?.map(({ buurt, programma }) => `${buurt} ${programma}`);
  if (genoemd !== undefined && (genoemd.length !== gekozen.size || genoemd.some((een) => !gekozen.has(een))))
    uit.push(
      createBevinding('fout', 'programma.keuze_wijkt_af', ['keuze', 'buurten'], {
        buurten: [
          ...genoemd.filter((een) => !gekozen.has(een)),
          ...[...gekozen].filter((een) => !genoemd.includes(een)),
        ].map((een) => een.slice(0, een.lastIndexOf(' '))),
      }),
    );
  return uit;
}
