import type { Bevinding } from '../../kern/index.js';
import { readGemeente } from '../lees/readGemeente.js';
import type { Evaluatiegegevens } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';
import type { Deel } from './deel.js';
import { noteVerstrengeling } from './noteVerstrengeling.js';

/** Of how many buurten the gemeente is not known, while that of others is, and they have no block of their own. */
function noteGemeenten({ situaties }: Evaluatiegegevens): Bevinding[] {
  const zonder = situaties.filter((situatie) => situatie.blok === undefined && readGemeente(situatie) === undefined);
  const bekend = situaties.some((situatie) => readGemeente(situatie) !== undefined);
  if (zonder.length === 0 || !bekend) return [];
  const params = { aantal: zonder.length, totaal: situaties.length };
  return [createBevinding('waarschuwing', 'evaluatie.gemeente_onbekend', ['gegevens', 'situaties'], params)];
}

/** The remarks about the plan and the rows as a whole. */
export function noteGeheel(gegevens: Evaluatiegegevens, plan: Evaluatieplan, delen: readonly Deel[]): Bevinding[] {
  const uit: Bevinding[] = [];
  if (delen.some(({ vraag }) => !vraag.geloot)) {
    uit.push(createBevinding('info', 'evaluatie.geen_loting', ['plan', 'kenmerken'], {}));
  }
  const [eerste] = delen.flatMap(({ achteraf }) => (achteraf === undefined ? [] : [achteraf])).sort();
  if (eerste !== undefined) {
    const params = { vastgesteldOp: plan.vastgesteldOp, eerste };
    uit.push(createBevinding('waarschuwing', 'evaluatie.plan_achteraf', ['plan', 'vastgesteldOp'], params));
  }
  const zonderStart = gegevens.situaties.filter(({ start }) => start === undefined).length;
  if (zonderStart > 0) {
    const params = { aantal: zonderStart, totaal: gegevens.situaties.length };
    uit.push(createBevinding('info', 'evaluatie.start_onbekend', ['gegevens', 'situaties'], params));
  }
  return [...uit, ...noteGemeenten(gegevens), ...noteVerstrengeling(gegevens, plan)];
}
