import type { Bevinding } from '../../kern/index.js';
import type { Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { splitPerBuurt } from '../vertaling/splitPerBuurt.js';

/** Every year of the programme once, from the first up to and including the last. */
function checkJaren({ jaren }: Opzetgeld): Bevinding[] {
  const gezien = new Set<number>();
  const dubbel = jaren.flatMap(({ programmajaren }, b) =>
    programmajaren.flatMap((jaar, i) => {
      if (gezien.has(jaar))
        return [createBevinding('fout', 'opzet.jaar_dubbel', ['geld', 'jaren', b, 'programmajaren', i], { jaar })];
      gezien.add(jaar);
      return [];
    }),
  );
  const laatste = Math.max(...gezien);
  const gat = Array.from({ length: laatste }, (_, i) => i + 1)
    .filter((jaar) => !gezien.has(jaar))
    .map((jaar) => createBevinding('fout', 'opzet.jaar_ontbreekt', ['geld', 'jaren'], { jaar }));
  return [...dubbel, ...gat];
}

/** The money by itself and beside the programmes: its years, and what is divided by buurt. */
export function checkGeld(opzet: Opzet): Bevinding[] {
  const { geld } = opzet;
  if (geld === undefined) return [];
  return [
    ...checkJaren(geld),
    ...geld.jaren.flatMap(({ bijdragen }, b) =>
      bijdragen.flatMap(({ partij, verdeelsleutel }, i) => {
        if (verdeelsleutel !== 'per_buurt' || splitPerBuurt(opzet, geld, partij) !== undefined) return [];
        const pad = ['geld', 'jaren', b, 'bijdragen', i, 'verdeelsleutel'];
        return [createBevinding('fout', 'opzet.per_buurt_onverdeelbaar', pad, { partij })];
      }),
    ),
  ];
}
