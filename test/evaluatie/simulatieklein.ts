/** Parts of a simulation by hand: buurten, chance that was said beforehand, and plans of each design. */
import type { Toeval } from 'buurtaanpak/kern';
import type { Simulatiebuurt } from '../../src/evaluatie/vooraf/simulatie/vraagstuk.js';
import { START } from './simulatiebouw.js';

/** A buurt with the programme, in no block, unless it says otherwise. */
export const simbuurt = (buurt: string, wijziging: Partial<Simulatiebuurt> = {}): Simulatiebuurt => ({
  buurt,
  cel: { aantal: 1 },
  kenmerken: {},
  gemeente: '',
  blok: '',
  programma: true,
  start: START,
  spreiding: 1,
  uitval: 0,
  ...wijziging,
});

/** The two fractions that make `drawNormaal` give this. */
export const normaal = (z: number): readonly [number, number] => [1 - Math.exp((-z * z) / 2), z < 0 ? 0.5 : 0];

/** Chance that gives these fractions, and shuffles nothing. It fails when it is asked for more. */
export function voorspel(...fracties: readonly number[]): Toeval & { readonly over: () => number } {
  const rij = [...fracties];
  const nooit = (): never => {
    throw new Error('not asked here');
  };
  return {
    nextUint32: nooit,
    nextBelow: nooit,
    split: nooit,
    nextFractie: () => rij.shift() ?? nooit(),
    shuffle: (lijst) => [...lijst],
    over: () => rij.length,
  };
}
