import { computeVerschilInVerschillen } from 'buurtaanpak/evaluatie';
import { drawTerugval, TERUGVAL, TERUGVALSELECTIE, toMoment, toTerugvalgegevens } from '../terugval.js';
import { isVerdict } from './evalueer.js';
import { countRuns, readGetal, type Speler } from './protocol.js';

/** Chosen for a low figure, compared with others by a difference in differences. */
export const playTerugval: Speler = ({ naam }, { arm, eis, deel }, runs) => {
  const protocol = TERUGVAL.find((een) => een.naam === naam)!;
  const jaar = readGetal(arm, 'voormeting')!;
  const effect = readGetal(arm, 'effect') ?? 0;
  return countRuns(runs, (run) => {
    const { uitkomsten, sets } = toTerugvalgegevens(drawTerugval(protocol, run), effect);
    const { conclusie, bevindingen } = computeVerschilInVerschillen(uitkomsten, sets, {
      uitkomst: 'cijfer',
      voor: toMoment(jaar),
      na: toMoment(2029),
      koppeling: ['inwoners'],
      selectie: TERUGVALSELECTIE,
    });
    const teDicht = bevindingen.some(({ code }) => code === 'evaluatie.voormeting_te_dicht');
    if (eis === 'waarschuwing in elke run' || arm.includes('waarschuwing')) return teDicht;
    // Not to conclude is to refuse with the code, not to be silent.
    return deel === 0 ? conclusie.code !== 'evaluatie.voormeting_was_criterium' : isVerdict(conclusie.code);
  });
};
