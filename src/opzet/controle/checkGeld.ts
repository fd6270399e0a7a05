import { attempt } from '../../kern/huis.js';
import { type Bedrag, type Bevinding, compareBedragen, subtractBedrag, sumBedragen } from '../../kern/index.js';
import type { Opzetbijdrage, Opzetgeld } from '../model/geld.js';
import type { Opzet } from '../model/opzet.js';
import { createBevinding } from '../teksten/codes.js';
import { computeJaarlast } from '../vertaling/computeJaarlast.js';
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

/** What is paid in a year of a block together; a specifieke uitkering covers others and is not added. `undefined`: nobody knows. */
function sumBijdragen(opzet: Opzet, bijdragen: readonly Opzetbijdrage[]): Bedrag | undefined {
  const bedragen = bijdragen
    .filter(({ soort }) => soort !== 'specifieke_uitkering')
    .map((een) => (een.aard === 'ten_minste' ? undefined : computeJaarlast(opzet, een)));
  const bekend = bedragen.filter((bedrag) => bedrag !== undefined);
  const som = bekend.length < bedragen.length ? undefined : attempt(() => sumBedragen(bekend));
  return som?.success ? som.data : undefined;
}

/**
 * The years of a block in which less is paid than is needed. A contribution of at least an amount may turn out higher, so with one of these
 * nothing is said.
 */
function checkBenodigd(opzet: Opzet, { jaren }: Opzetgeld): Bevinding[] {
  return jaren.flatMap(({ programmajaren, benodigd, bijdragen }, b) => {
    const som = benodigd === undefined ? undefined : sumBijdragen(opzet, bijdragen);
    if (benodigd === undefined || som === undefined || compareBedragen(som, benodigd) >= 0) return [];
    const params = { jaar: programmajaren, benodigd, bijdragen: som, tekort: subtractBedrag(benodigd, som) };
    return [createBevinding('waarschuwing', 'opzet.geld_te_weinig', ['geld', 'jaren', b, 'benodigd'], params)];
  });
}

/** The money by itself and beside the programmes: its years, what they need, and what is divided by buurt. */
export function checkGeld(opzet: Opzet): Bevinding[] {
  const { geld } = opzet;
  if (geld === undefined) return [];
  return [
    ...checkJaren(geld),
    ...checkBenodigd(opzet, geld),
    ...geld.jaren.flatMap(({ bijdragen }, b) =>
      bijdragen.flatMap(({ van, verdeelsleutel }, i) => {
        if (verdeelsleutel !== 'per_buurt' || splitPerBuurt(opzet, geld, van) !== undefined) return [];
        const pad = ['geld', 'jaren', b, 'bijdragen', i, 'verdeelsleutel'];
        return [createBevinding('fout', 'opzet.per_buurt_onverdeelbaar', pad, { partij: van })];
      }),
    ),
  ];
}
