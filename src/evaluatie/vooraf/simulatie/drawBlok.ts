import type { Toeval } from '../../../kern/index.js';
import type { Planopzet } from '../../model/evaluatieplan.js';
import type { Simulatieopzet } from '../../model/simulatie.js';
import { drawNormaal } from './drawNormaal.js';
import type { Simulatiebuurt } from './vraagstuk.js';

/** What lasts of a buurt, and its deviation on the day of the choice. */
export interface Aanleg {
  readonly blijvend: number;
  readonly afwijking: number;
}

/**
 * The buurten of a block, each with its standing and its deviation on the day of the choice. With a choice by figure they are taken from all
 * candidates: those with the lowest, those with the highest, and the rest in the order of chance.
 */
export function drawBlok(
  toeval: Toeval,
  buurten: readonly Simulatiebuurt[],
  { tussen, binnen, keuze }: Simulatieopzet,
  ontwerp: Planopzet,
  gekozen: boolean,
): readonly Aanleg[] {
  const bron = gekozen ? keuze : undefined;
  const kandidaten = Array.from({ length: bron?.kandidaten ?? buurten.length }, () => ({
    blijvend: drawNormaal(toeval),
    afwijking: drawNormaal(toeval),
  }));
  if (bron === undefined) return kandidaten;
  const cijfer = ({ blijvend, afwijking }: Aanleg) => tussen * blijvend + binnen * afwijking;
  const volgorde = [...kandidaten].sort((a, b) => cijfer(a) - cijfer(b));
  // Both sides of a lot, and all waves, were chosen in the same way.
  const zonder = ontwerp === 'loting' ? 'laagste' : 'rest';
  const kant = ({ cel, programma }: Simulatiebuurt) => cel.gekozen ?? (programma ? 'laagste' : zonder);
  const aantal = (soort: string) => buurten.filter((buurt) => kant(buurt) === soort).length;
  const [laagste, hoogste] = [aantal('laagste'), aantal('hoogste')];
  const boven = volgorde.length - hoogste;
  const rest = new Set(volgorde.slice(laagste, boven));
  const bronnen = {
    laagste: toeval.shuffle(volgorde.slice(0, laagste)),
    hoogste: toeval.shuffle(volgorde.slice(boven)),
    rest: kandidaten.filter((kandidaat) => rest.has(kandidaat)),
  };
  return buurten.map((buurt) => bronnen[kant(buurt)].pop() as Aanleg);
}
