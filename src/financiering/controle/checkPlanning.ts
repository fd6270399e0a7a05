import { differenceInDagen, toCenten } from '../../kern/huis.js';
import type { Bedrag, Bevinding, Datum } from '../../kern/index.js';
import type { Planning, Planstap } from '../model/bijdrage.js';
import { maxCenten } from '../stand/maxCenten.js';
import { selectFeiten } from '../stand/selectFeiten.js';
import type { Feit, Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';

const toBedrag = ({ gebeurtenis }: { readonly gebeurtenis: { readonly bedrag: Bedrag } }): bigint =>
  toCenten(gebeurtenis.bedrag);
const sum = (bedragen: readonly bigint[]): bigint => bedragen.reduce((som, centen) => som + centen, 0n);

/** The events about a contribution that do a planned step. The latest tells the amount, but claims add up. */
const STAPPEN: Readonly<Record<Planstap, (feiten: readonly Feit[], bijdrage: string) => bigint | undefined>> = {
  gevraagd: (feiten) => selectFeiten(feiten, 'bijdrage_gevraagd').map(toBedrag).at(-1),
  toegezegd: (feiten) => selectFeiten(feiten, 'bijdrage_toegezegd').map(toBedrag).at(-1),
  vastgelegd: (feiten) => selectFeiten(feiten, 'verplichting_aangegaan', 'verlening_gewijzigd').map(toBedrag).at(-1),
  vastgesteld: (feiten) => selectFeiten(feiten, 'vastgesteld', 'vaststelling_gewijzigd').map(toBedrag).at(-1),
  teruggevorderd: (feiten, bijdrage) => {
    const gevorderd = selectFeiten(feiten, 'teruggevorderd').map(toBedrag);
    // Setting off a claim is a claim too, also when none was recorded before it.
    const verrekend = selectFeiten(feiten, 'verrekend').filter(({ gebeurtenis }) => gebeurtenis.bijdrage === bijdrage);
    if (gevorderd.length + verrekend.length === 0) return undefined;
    return maxCenten(sum(gevorderd), sum(verrekend.map(toBedrag)));
  },
};

/** Whether a step was recorded, and for at least the amount that was expected of it. */
function isGedaan({ stap, bedrag }: Planning, { plek: { bijdrage }, feiten }: Stand): boolean {
  const centen = STAPPEN[stap](feiten, bijdrage.id);
  return centen !== undefined && (bedrag === undefined || centen >= toCenten(bedrag));
}

/**
 * Steps of the planning whose last day has passed without their event, or with an event of less than the planned amount. On the day itself
 * a step is not late yet.
 */
export function checkPlanning(stand: Stand, peildatum: Datum): Bevinding[] {
  const { bijdrage, pad } = stand.plek;
  return (bijdrage.planning ?? []).flatMap((gepland, plek) =>
    gepland.uiterlijk >= peildatum || isGedaan(gepland, stand)
      ? []
      : [
          createBevinding('waarschuwing', 'financiering.stap_te_laat', [...pad, 'planning', plek], {
            bijdrage: bijdrage.id,
            stap: gepland.stap,
            gepland: gepland.uiterlijk,
            dagen: differenceInDagen(gepland.uiterlijk, peildatum),
          }),
        ],
  );
}
