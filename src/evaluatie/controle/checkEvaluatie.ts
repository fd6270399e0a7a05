import { showWaarde } from '../../kern/huis.js';
import type { Bevinding, Pad } from '../../kern/index.js';
import { GROOTSTE_GETAL } from '../../rekenen/index.js';
import { findKenmerk } from '../lees/findKenmerk.js';
import { Evaluatiegegevens } from '../model/evaluatiegegevens.js';
import { Evaluatieplan } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';

function findDubbel(lijst: readonly { readonly sleutel: string }[], naam: string): Bevinding[] {
  const gezien = new Set<string>();
  return lijst.flatMap(({ sleutel }, i) => {
    if (!gezien.has(sleutel)) {
      gezien.add(sleutel);
      return [];
    }
    return [createBevinding('fout', 'evaluatie.sleutel_dubbel', [naam, i, 'sleutel'], { sleutel })];
  });
}

function checkPlan(plan: Evaluatieplan): Bevinding[] {
  const uitkomsten = new Set(plan.uitkomsten.map(({ sleutel }) => sleutel));
  const kenmerken = new Map(plan.kenmerken.map((kenmerk) => [kenmerk.sleutel, kenmerk.soort]));
  return [
    ...findDubbel(plan.uitkomsten, 'uitkomsten'),
    ...findDubbel(plan.kenmerken, 'kenmerken'),
    ...findDubbel(plan.vergelijkingen, 'vergelijkingen'),
    ...plan.vergelijkingen.flatMap((vergelijking, i) => {
      const { uitkomst, kenmerk, op, vanaf, groep, tegenover } = vergelijking;
      const pad = ['vergelijkingen', i];
      const uit: Bevinding[] = [];
      if (!uitkomsten.has(uitkomst)) {
        uit.push(createBevinding('fout', 'evaluatie.uitkomst_onbekend', [...pad, 'uitkomst'], { uitkomst }));
      }
      if (!kenmerken.has(kenmerk)) {
        uit.push(createBevinding('fout', 'evaluatie.kenmerk_onbekend', [...pad, 'kenmerk'], { kenmerk }));
      }
      if (typeof vanaf === 'string' && typeof op === 'string' && vanaf >= op) {
        uit.push(createBevinding('fout', 'evaluatie.vanaf_na_op', [...pad, 'vanaf'], { vanaf, op }));
      }
      if (groep !== undefined && kenmerken.get(kenmerk) === 'getal') {
        uit.push(createBevinding('fout', 'evaluatie.groep_bij_getal', [...pad, 'groep'], { groep, kenmerk }));
      }
      if (tegenover !== undefined && (groep === undefined || groep === tegenover)) {
        uit.push(createBevinding('fout', 'evaluatie.tegenover_zonder_groep', [...pad, 'tegenover'], { tegenover }));
      }
      return uit;
    }),
  ];
}

/** Finds numbers that are too large to square and add up. */
function checkGrootte(naam: string, waarde: number, pad: Pad): Bevinding[] {
  if (Math.abs(waarde) <= GROOTSTE_GETAL) return [];
  return [createBevinding('fout', 'evaluatie.aantal_te_groot', pad, { naam, waarde, maximum: GROOTSTE_GETAL })];
}

function checkGegevens(gegevens: Evaluatiegegevens, plan: Evaluatieplan): Bevinding[] {
  const uit: Bevinding[] = [];
  const soorten = new Map(plan.kenmerken.map((kenmerk) => [kenmerk.sleutel, kenmerk.soort]));
  const jaNee = new Set(plan.uitkomsten.filter(({ soort }) => soort === 'janee').map(({ sleutel }) => sleutel));
  const buurten = new Set<string>();
  gegevens.situaties.forEach((situatie, i) => {
    const { buurt } = situatie;
    if (buurten.has(buurt)) {
      uit.push(createBevinding('fout', 'evaluatie.situatie_dubbel', ['situaties', i, 'buurt'], { buurt }));
    }
    buurten.add(buurt);
    for (const [kenmerk, soort] of soorten) {
      const waarde = findKenmerk(situatie, kenmerk);
      if (waarde === undefined || typeof waarde === 'object') continue;
      if (typeof waarde === 'number')
        uit.push(...checkGrootte(kenmerk, waarde, ['situaties', i, 'kenmerken', kenmerk]));
      if ((soort === 'getal') !== (typeof waarde === 'number')) {
        const pad = ['situaties', i, 'kenmerken', kenmerk];
        uit.push(
          createBevinding('fout', 'evaluatie.kenmerk_soort', pad, {
            buurt,
            kenmerk,
            soort,
            waarde: showWaarde(waarde),
          }),
        );
      }
    }
  });
  const regels = new Set<string>();
  gegevens.uitkomsten.forEach(({ buurt, uitkomst, moment, waarde }, i) => {
    const regel = JSON.stringify([buurt, uitkomst, moment]);
    if (regels.has(regel)) {
      uit.push(createBevinding('fout', 'evaluatie.regel_dubbel', ['uitkomsten', i], { buurt, uitkomst, moment }));
    }
    regels.add(regel);
    if (typeof waarde === 'number') uit.push(...checkGrootte(uitkomst, waarde, ['uitkomsten', i, 'waarde']));
    if (jaNee.has(uitkomst) && typeof waarde === 'number' && waarde !== 0 && waarde !== 1) {
      uit.push(
        createBevinding('fout', 'evaluatie.janee_waarde', ['uitkomsten', i, 'waarde'], { buurt, uitkomst, waarde }),
      );
    }
  });
  return uit;
}

/**
 * Checks the plan and the rows of an evaluation, by themselves and against each other.
 *
 * @returns all problems at once, with paths in their own document: `evaluatie.sleutel_dubbel`, `evaluatie.uitkomst_onbekend`,
 *   `evaluatie.kenmerk_onbekend`, `evaluatie.vanaf_na_op`, `evaluatie.groep_bij_getal`, `evaluatie.tegenover_zonder_groep`,
 *   `evaluatie.situatie_dubbel`, `evaluatie.kenmerk_soort`, `evaluatie.regel_dubbel`, `evaluatie.janee_waarde`,
 *   `evaluatie.aantal_te_groot`
 * @throws DomeinFout `kern.document_ongeldig`: the plan or the rows are not valid, with every problem in `bevindingen`
 *
 * @example
 * ```ts
 * import { checkEvaluatie, Evaluatiegegevens, Evaluatieplan } from 'buurtaanpak/evaluatie';
 *
 * const plan = Evaluatieplan.parse({
 *   soort: 'evaluatieplan',
 *   versie: 1,
 *   naam: 'Waar werkt het',
 *   vastgesteldOp: '2026-09-01',
 *   uitkomsten: [{ sleutel: 'projecten', naam: 'Afgeronde projecten', soort: 'getal' }],
 *   kenmerken: [{ sleutel: 'ligging', naam: 'Ligging', soort: 'groep' }],
 *   vergelijkingen: [{ sleutel: 'v1', uitkomst: 'leden', kenmerk: 'ligging', op: '2027-09-01' }],
 * });
 * const gegevens = Evaluatiegegevens.parse({ soort: 'evaluatiegegevens', versie: 1, situaties: [], uitkomsten: [] });
 * checkEvaluatie(gegevens, plan).map(({ code }) => code); // => ['evaluatie.uitkomst_onbekend']
 * ```
 */
export function checkEvaluatie(gegevens: Evaluatiegegevens, plan: Evaluatieplan): Bevinding[] {
  const eigen = Evaluatieplan.parse(plan);
  return [...checkPlan(eigen), ...checkGegevens(Evaluatiegegevens.parse(gegevens), eigen)];
}
