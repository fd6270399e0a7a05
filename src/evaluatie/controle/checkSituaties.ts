import { Gemeentecode } from '../../gebied/index.js';
import { showWaarde, toIdvorm } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { findKenmerk } from '../lees/findKenmerk.js';
import type { Situatie } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';
import { checkGrootte } from './checkGrootte.js';

/** The kenmerken of a buurt against the plan. */
function checkKenmerken(situatie: Situatie, { kenmerken }: Evaluatieplan, pad: Pad): Bevinding[] {
  const { buurt } = situatie;
  // A kenmerk that stands twice in the plan was told there.
  const soorten = new Map(kenmerken.map(({ sleutel, soort }) => [sleutel, soort]));
  return [...soorten].flatMap(([kenmerk, soort]): Bevinding[] => {
    const waarde = findKenmerk(situatie, kenmerk);
    if (waarde === undefined || typeof waarde === 'object') return [];
    const plek = [...pad, 'kenmerken', kenmerk];
    const uit = typeof waarde === 'number' ? checkGrootte(kenmerk, waarde, plek) : [];
    if ((soort === 'getal') === (typeof waarde === 'number')) return uit;
    const params = { buurt, kenmerk, soort, waarde: showWaarde(waarde) };
    return [...uit, createBevinding('fout', 'evaluatie.kenmerk_soort', plek, params)];
  });
}

/** Whether a buurt comes back when one follows what it replaced. */
function isKring(buurt: string, vervangt: ReadonlyMap<string, string>): boolean {
  const gezien = new Set<string>();
  for (let hier = vervangt.get(buurt); hier !== undefined && !gezien.has(hier); hier = vervangt.get(hier)) {
    if (hier === buurt) return true;
    gezien.add(hier);
  }
  return false;
}

/** The time and the place of a buurt: by itself, and among the other buurten. */
function checkLoop(
  { buurt, gemeente, start, einde, vervangt, score }: Situatie,
  bekend: ReadonlySet<string>,
  vervangingen: ReadonlyMap<string, string>,
  pad: Pad,
): Bevinding[] {
  const uit = score === undefined ? [] : checkGrootte('score', score, [...pad, 'score']);
  if (gemeente !== undefined && /^gm/i.test(gemeente) && !Gemeentecode.is(gemeente)) {
    uit.push(createBevinding('fout', 'evaluatie.gemeente_ongeldig', [...pad, 'gemeente'], { buurt, gemeente }));
  }
  if (start !== undefined && einde !== undefined && einde < start) {
    uit.push(createBevinding('fout', 'evaluatie.einde_voor_start', [...pad, 'einde'], { buurt, start, einde }));
  }
  if (vervangt === undefined) return uit;
  const plek = [...pad, 'vervangt'];
  if (!bekend.has(vervangt)) {
    uit.push(createBevinding('fout', 'evaluatie.vervangt_onbekend', plek, { buurt, vervangt }));
  } else if (isKring(buurt, vervangingen)) {
    uit.push(createBevinding('fout', 'evaluatie.vervangt_kring', plek, { buurt, vervangt }));
  }
  return uit;
}

/** The situations: each buurt once, by the plan, and replacements that lead somewhere. */
export function checkSituaties(situaties: readonly Situatie[], plan: Evaluatieplan): Bevinding[] {
  const bekend = new Set(situaties.map(({ buurt }) => buurt));
  const vervangingen = new Map(
    situaties.flatMap(({ buurt, vervangt }): [string, string][] => (vervangt === undefined ? [] : [[buurt, vervangt]])),
  );
  const gezien = new Set<string>();
  return situaties.flatMap((situatie, i) => {
    const pad = ['situaties', i];
    const { buurt } = situatie;
    const dubbel = gezien.has(toIdvorm(buurt))
      ? [createBevinding('fout', 'evaluatie.situatie_dubbel', [...pad, 'buurt'], { buurt })]
      : [];
    gezien.add(toIdvorm(buurt));
    return [...dubbel, ...checkLoop(situatie, bekend, vervangingen, pad), ...checkKenmerken(situatie, plan, pad)];
  });
}
