import type { Bevinding, Pad } from '../../../kern/index.js';
import type { Simulatievraag } from '../../model/simulatie.js';
import { roundFiguur } from '../../oordeel/roundFiguur.js';
import { createBevinding } from '../../teksten/codes.js';

/** What is said of the question as a whole, before the start. */
export function concludeSimulatievraag(
  { oordeel, valseVondsten, uitkomsten, kleinsteEffect, bewijs }: Omit<Simulatievraag, 'conclusie'>,
  uitkomst: string,
  {
    alfa,
    vermogen,
    aantal,
    pad,
  }: { readonly alfa: number; readonly vermogen: number; readonly aantal: number; readonly pad: Pad },
): Bevinding {
  if (oordeel === 'geweigerd') {
    return createBevinding('waarschuwing', 'evaluatie.simulatie_geen_oordeel', pad, { uitkomst, aantal });
  }
  if (oordeel === 'ongeschikt') {
    const params = { uitkomst, vals: roundFiguur(valseVondsten.aandeel), alfa };
    return createBevinding('waarschuwing', 'evaluatie.simulatie_ongeschikt', pad, params);
  }
  if (kleinsteEffect !== undefined) {
    const params = {
      uitkomst,
      aantal,
      kleinste: roundFiguur(kleinsteEffect),
      vermogen,
      niveau: bewijs?.bewijsniveau ?? 0,
    };
    return createBevinding('info', 'evaluatie.simulatie_laat_zien', pad, params);
  }
  const grootste = uitkomsten.reduce((max, een) => (Math.abs(een.effect) > Math.abs(max.effect) ? een : max));
  return createBevinding('info', 'evaluatie.simulatie_te_weinig', pad, {
    uitkomst,
    aantal,
    vermogen,
    grootste: roundFiguur(grootste.effect),
    kans: roundFiguur(grootste.gevonden.aandeel),
  });
}

/** What is said of the plan as a whole. */
export function concludeSimulatie(vragen: readonly Simulatievraag[]): Bevinding {
  const pad = ['conclusie'];
  const count = (oordeel: Simulatievraag['oordeel']) => vragen.filter((vraag) => vraag.oordeel === oordeel).length;
  const aantal = vragen.length;
  if (count('ongeschikt') > 0) {
    return createBevinding('waarschuwing', 'evaluatie.simulatie_plan_ongeschikt', pad, {
      vals: count('ongeschikt'),
      aantal,
    });
  }
  const zichtbaar = vragen.filter(({ kleinsteEffect }) => kleinsteEffect !== undefined).length;
  if (zichtbaar === 0) return createBevinding('waarschuwing', 'evaluatie.simulatie_plan_te_weinig', pad, { aantal });
  return createBevinding('info', 'evaluatie.simulatie_plan_kan', pad, { zichtbaar, aantal });
}
