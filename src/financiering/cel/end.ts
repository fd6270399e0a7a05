import type { Datum } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Cel } from './cel.js';
import { cutCel, releaseNa, toVrijval } from './cut.js';
import { fromDag, toDag } from './dag.js';
import { sortOpDatum } from './kennis.js';
import type { Rekening, Tekststand } from './rekening.js';

/** The first year of the programme that will not go on, by the latest decision on each year. */
function findNoGo({ gebeurtenissen }: Rekening): number {
  const besluiten = new Map<number, 'door' | 'stop'>();
  for (const { programmajaar, uitkomst } of sortOpDatum(gebeurtenissen.get('besluit_genomen')))
    besluiten.set(programmajaar, uitkomst);
  const gestopt = [...besluiten].flatMap(([jaar, uitkomst]) => (uitkomst === 'stop' ? [jaar] : []));
  return Math.min(Number.POSITIVE_INFINITY, ...gestopt);
}

/** Whether a condition was not met by its last day, and that day is over. Met later is not met. */
function isVerlopen({ id, voorwaarden = [] }: Bijdrage, { gebeurtenissen }: Rekening, peildatum: Datum): boolean {
  return voorwaarden.some(({ id: eigen, uiterlijk }) => {
    if (uiterlijk === undefined || peildatum <= uiterlijk) return false;
    return !gebeurtenissen
      .get('voorwaarde_vervuld')
      .some(
        ({ bijdrage, voorwaarde, datum }) =>
          bijdrage === id && (voorwaarde === undefined || voorwaarde === eigen) && datum <= uiterlijk,
      );
  });
}

/** The end of the agreement, a decision not to go on, and conditions that were not met in time. */
export function end(stand: Tekststand, rekening: Rekening): Tekststand {
  const einde = Math.min(...rekening.gebeurtenissen.get('beeindigd').map(({ laatsteDag }) => toDag(laatsteDag)));
  const noGo = findNoGo(rekening);
  const peildatum = fromDag(rekening.peildatum);
  const verlopen = new Map<Bijdrage, boolean>();
  const isVrij = (bijdrage: Bijdrage): boolean => {
    const gevonden = verlopen.get(bijdrage) ?? isVerlopen(bijdrage, rekening, peildatum);
    verlopen.set(bijdrage, gevonden);
    return gevonden;
  };
  const cellen = releaseNa(stand.cellen, einde, 'beeindigd').map((cel: Cel) => {
    if (cel.soort === 'vrijval') return cel;
    if (cel.programmajaar >= noGo) return toVrijval(cel, 'no_go');
    return isVrij(cel.bijdrage) ? toVrijval(cel, 'voorwaarde') : cel;
  });
  return { ...stand, cellen };
}

/** Keeps the days on which the text holds: cut at its end first, then at its start. */
export function cutVenster({ tekst, cellen }: Tekststand): Cel[] {
  return cellen.flatMap((cel) => {
    const { voor } = cutCel(cel, tekst.tot);
    const { na } = voor ? cutCel(voor, tekst.van - 1) : {};
    return na ? [na] : [];
  });
}
