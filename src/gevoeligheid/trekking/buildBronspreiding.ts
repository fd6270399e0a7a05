import { mean } from '../../rekenen/index.js';
import { buildBuurten } from './buildBuurten.js';
import type { Bronspreiding } from './gevoeligheid.js';
import { makeRangklassen } from './makeRangklassen.js';
import type { Analysevoorbereiding } from './prepareAnalyse.js';
import type { Trekkingtelling } from './runTrekkingen.js';
import { sumKnopen } from './somboom.js';
import type { Twijfelbron } from './splitBronnen.js';

/** What a source of doubt does, from the draws in which nothing else was uncertain. */
export function buildBronspreiding(
  bron: Twijfelbron,
  { knopen, ...telling }: Trekkingtelling,
  { ontwerp, trekkingen, afgerond, rangen }: Analysevoorbereiding,
): Bronspreiding {
  const klassen = makeRangklassen(afgerond.length);
  const buurten = buildBuurten({ klassen, ...telling, ...sumKnopen(knopen) }, ontwerp, trekkingen, afgerond, rangen);
  return {
    bron,
    gemiddeldeRangspreiding: mean(Float64Array.from(buurten, ({ spreidingRang }) => spreidingRang)),
    buurten: buurten.map(({ code, spreidingScore, spreidingRang, kansTop }) => ({
      code,
      spreidingScore,
      spreidingRang,
      kansTop,
    })),
  };
}
