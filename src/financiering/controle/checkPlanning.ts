import { differenceInDagen } from '../../kern/huis.js';
import type { Bevinding, Datum } from '../../kern/index.js';
import type { Planstap } from '../model/bijdrage.js';
import type { Stand } from '../stand/stand.js';
import { createBevinding } from '../teksten/codes.js';
import type { Verloopgebeurtenis } from '../verloop/geldverloop.js';

/** The events that do a planned step. */
const STAPGEBEURTENISSEN: Readonly<Record<Planstap, readonly Verloopgebeurtenis['soort'][]>> = {
  gevraagd: ['bijdrage_gevraagd'],
  toegezegd: ['bijdrage_toegezegd'],
  vastgelegd: ['verplichting_aangegaan', 'verlening_gewijzigd'],
  vastgesteld: ['vastgesteld', 'vaststelling_gewijzigd'],
  teruggevorderd: ['teruggevorderd', 'verrekend'],
};

/** Steps of the planning whose last day has passed without their event. On the day itself a step is not late yet. */
export function checkPlanning({ plek: { bijdrage, pad }, feiten }: Stand, peildatum: Datum): Bevinding[] {
  return (bijdrage.planning ?? []).flatMap(({ stap, uiterlijk }, plek) =>
    uiterlijk >= peildatum || feiten.some(({ gebeurtenis }) => STAPGEBEURTENISSEN[stap].includes(gebeurtenis.soort))
      ? []
      : [
          createBevinding('waarschuwing', 'financiering.stap_te_laat', [...pad, 'planning', plek], {
            bijdrage: bijdrage.id,
            stap,
            gepland: uiterlijk,
            dagen: differenceInDagen(uiterlijk, peildatum),
          }),
        ],
  );
}
