import type { Bevinding, Pad } from '../../kern/index.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan, Kalibratie, Planconditie, Plankenmerk } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';
import { checkMomenten } from './checkMomenten.js';

/** Whether a calibration is there where a figure needs it, and nowhere else, with the crossover between its ends. */
function checkKalibratie(
  sleutel: string,
  isGetal: boolean | undefined,
  kalibratie: Kalibratie | undefined,
  pad: Pad,
): Bevinding[] {
  if (kalibratie === undefined) {
    if (isGetal !== true) return [];
    return [createBevinding('fout', 'evaluatie.kalibratie_ontbreekt', pad, { sleutel })];
  }
  const plek = [...pad, 'kalibratie'];
  const { buiten, kruispunt, binnen } = kalibratie;
  return [
    ...(isGetal === false ? [createBevinding('fout', 'evaluatie.kalibratie_overbodig', plek, { sleutel })] : []),
    ...(Math.min(buiten, binnen) < kruispunt && kruispunt < Math.max(buiten, binnen)
      ? []
      : [createBevinding('fout', 'evaluatie.kalibratie_volgorde', plek, { buiten, kruispunt, binnen })]),
  ];
}

/** A condition against its kenmerk; an unknown kenmerk is told alone. */
function checkConditie({ kenmerk, groep, kalibratie }: Planconditie, eigen: Plankenmerk | undefined, pad: Pad) {
  if (eigen === undefined) {
    const plek = [...pad, 'kenmerk'];
    return [createBevinding('fout', 'evaluatie.kenmerk_onbekend', plek, { kenmerk })];
  }
  const isGetal = eigen.soort === 'getal';
  const uit = checkKalibratie(kenmerk, isGetal, kalibratie, pad);
  if (isGetal && groep !== undefined) {
    uit.push(createBevinding('fout', 'evaluatie.groep_bij_getal', [...pad, 'groep'], { groep, kenmerk }));
  }
  if (!isGetal && groep === undefined) {
    uit.push(createBevinding('fout', 'evaluatie.conditie_zonder_groep', pad, { kenmerk }));
  }
  return uit;
}

/** The questions about kenmerken together: what they name exists, each kenmerk once, and each figure can be made a membership. */
export function checkConfiguraties(plan: Evaluatieplan, situaties: readonly Situatie[]): Bevinding[] {
  const kenmerken = new Map(plan.kenmerken.map((kenmerk) => [kenmerk.sleutel, kenmerk]));
  const uitkomsten = new Map(plan.uitkomsten.map((uitkomst) => [uitkomst.sleutel, uitkomst]));
  return (plan.configuraties ?? []).flatMap((vraag, i) => {
    const { uitkomst, vanaf, kalibratie, condities } = vraag;
    const pad = ['configuraties', i];
    const eigen = uitkomsten.get(uitkomst);
    // The change of a yes or no is -1, 0 or 1: a figure.
    const isGetal = eigen && (eigen.soort === 'getal' || vanaf !== undefined);
    const gezien = new Set<string>();
    return [
      ...checkMomenten(vraag, situaties, pad),
      ...(eigen === undefined
        ? [createBevinding('fout', 'evaluatie.uitkomst_onbekend', [...pad, 'uitkomst'], { uitkomst })]
        : []),
      ...checkKalibratie(uitkomst, isGetal, kalibratie, pad),
      ...condities.flatMap((conditie, c) => {
        const plek = [...pad, 'condities', c];
        const { kenmerk } = conditie;
        const dubbel = gezien.has(kenmerk)
          ? [createBevinding('fout', 'evaluatie.conditie_dubbel', [...plek, 'kenmerk'], { kenmerk })]
          : [];
        gezien.add(kenmerk);
        return [...checkConditie(conditie, kenmerken.get(kenmerk), plek), ...dubbel];
      }),
    ];
  });
}
