import type { Simulatieuitkomst } from '../../model/simulatie.js';
import { averageRuns } from './averageRuns.js';
import { countAandeel } from './countAandeel.js';
import type { Runuitslag } from './vraagstuk.js';

const compact = <T extends object>(velden: T) =>
  Object.fromEntries(Object.entries(velden).filter(([, waarde]) => waarde !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Among the findings: how often the direction is wrong, and how much too large the estimate is. */
function judgeVondsten(vondsten: readonly Runuitslag[], waar: number) {
  const metRichting = vondsten.flatMap(({ richting }) => (richting === undefined ? [] : [richting]));
  const maten = vondsten.flatMap(({ waarde }) => (waarde === undefined ? [] : [Math.abs(waarde / waar)]));
  const fout = metRichting.filter((richting) => richting === -Math.sign(waar)).length;
  return {
    verkeerdTeken: metRichting.length === 0 ? undefined : countAandeel(fout, metRichting.length),
    overdrijving: averageRuns(maten),
  };
}

/** What the runs of one question say for one size of the effect. */
export function summarizeRuns(
  uitslagen: readonly Runuitslag[],
  effect: number,
  waar: number | undefined,
): Simulatieuitkomst {
  const n = uitslagen.length;
  const vondsten = uitslagen.filter(({ gevonden }) => gevonden);
  const einden = uitslagen.flatMap((uitslag) => (uitslag.einden === undefined ? [] : [uitslag.einden]));
  const waarden = uitslagen.flatMap(({ waarde }) => (waarde === undefined ? [] : [waarde]));
  const doel = waar ?? 0;
  const marge = 1e-9 * Math.abs(doel);
  const binnen = einden.filter(([onder, boven]) => onder - marge <= doel && doel <= boven + marge).length;
  return {
    effect,
    gevonden: countAandeel(vondsten.length, n),
    geweigerd: countAandeel(uitslagen.filter(({ geweigerd }) => geweigerd).length, n),
    ...compact({
      waar,
      vertekening: waar === undefined ? undefined : averageRuns(waarden.map((waarde) => waarde - doel)),
      dekking: waar === undefined || einden.length === 0 ? undefined : countAandeel(binnen, einden.length),
      ...(doel === 0 ? {} : judgeVondsten(vondsten, doel)),
    }),
  };
}
