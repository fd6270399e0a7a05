import type { Evaluatiebewijs, Evaluatievraag } from '../model/bewijs.js';
import { createBevinding } from '../teksten/codes.js';
import type { Effectschatting } from './samenvoeging.js';

/**
 * What effects together are worth: no more than the weakest of them. Without the level of each of them the level is not known. They are
 * exploring together when one of them is.
 */
export function judgeSamenvoeging(schattingen: readonly Effectschatting[], vraag: Evaluatievraag): Evaluatiebewijs {
  const niveaus = schattingen.flatMap(({ bewijsniveau }) => bewijsniveau ?? []);
  const verkennend = schattingen.some((een) => een.verkennend === true);
  const zonder = schattingen.length - niveaus.length;
  const [niveau] = zonder > 0 ? [] : [...niveaus].sort((a, b) => a - b);
  const zwakste = schattingen.filter(({ bewijsniveau }) => bewijsniveau === niveau).map(({ naam }) => naam);
  const pad = ['bewijs'];
  return {
    vraag,
    ...(niveau === undefined ? {} : { bewijsniveau: niveau }),
    verkennend,
    zin:
      niveau === undefined
        ? createBevinding('info', 'evaluatie.bewijs_onbekend', ['bewijs', 'zin'], {
            vraag,
            aantal: zonder,
            totaal: schattingen.length,
          })
        : createBevinding('info', 'evaluatie.bewijs_niveau', ['bewijs', 'zin'], { vraag, niveau }),
    nietHoger: [
      ...(niveau === undefined || niveau === 5
        ? []
        : [createBevinding('info', 'evaluatie.niet_hoger_deel', pad, { naam: zwakste })]),
      ...(verkennend ? [createBevinding('waarschuwing', 'evaluatie.niet_hoger_verkennend', pad, {})] : []),
    ],
    alternatieven: [],
  };
}
