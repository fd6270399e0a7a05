import { createToeval } from '../../../kern/index.js';
import type { Evaluatieplan, Planopzet } from '../../model/evaluatieplan.js';
import type { Simulatieopzet } from '../../model/simulatie.js';
import { drawNormaal } from './drawNormaal.js';
import type { Simulatiebuurt } from './vraagstuk.js';

/** Within what the plan compares a buurt. */
function toBlok(
  { blok = 'gemeente' }: Evaluatieplan,
  gemeente: string,
  kenmerken: Readonly<Record<string, string | number>>,
): string {
  if (blok === 'geen') return '';
  return blok === 'gemeente' ? gemeente : String(kenmerken[blok]);
}

/** The buurten of the simulation, cell by cell. Figures that the opzet does not give are drawn once, for all runs. */
export function composeBuurten(
  plan: Evaluatieplan,
  ontwerp: Planopzet,
  opzet: Simulatieopzet,
  zaad: number | string,
): Simulatiebuurt[] {
  const toeval = createToeval(`${zaad}/kenmerken`);
  const figuren = plan.kenmerken.filter(({ soort }) => soort === 'getal');
  const allen = ontwerp === 'binnen' || ontwerp === 'trapsgewijs';
  return opzet.cellen.flatMap((cel, c) =>
    Array.from({ length: cel.aantal }, (_, i): Simulatiebuurt => {
      const getrokken = Object.fromEntries(figuren.map(({ sleutel }) => [sleutel, drawNormaal(toeval)]));
      const kenmerken = { ...getrokken, ...cel.kenmerken };
      const gemeente = cel.blok ?? '';
      return {
        // In order of the opzet, also when sorted.
        buurt: `b${String(c).padStart(3, '0')}-${String(i).padStart(3, '0')}`,
        cel,
        kenmerken,
        gemeente,
        blok: toBlok(plan, gemeente, kenmerken),
        programma: allen || (cel.programma ?? true),
        start: cel.start ?? opzet.start,
        spreiding: cel.spreiding ?? 1,
        uitval: cel.uitval ?? opzet.uitval ?? 0,
      };
    }),
  );
}
