import type { Datum } from '../../kern/index.js';
import { countDagenTussen } from '../../team/huis.js';
import type { Opgavestand, Teamstand } from '../../team/index.js';
import type { Brieffeiten, Wachtcijfers } from '../delen/brieffeiten.js';

function countWachtend(wachtend: readonly Opgavestand[], peildatum: Datum): Wachtcijfers | undefined {
  const dagen = wachtend.map(({ van }) => countDagenTussen(van, peildatum));
  if (dagen.length === 0) return undefined;
  const [opnieuwOp] = wachtend
    .map((een) => een.opnieuwBekijkenOp)
    .filter((dag) => dag >= peildatum)
    .sort();
  return {
    aantal: wachtend.length,
    dagen: Math.max(...dagen),
    ...(opnieuwOp === undefined ? {} : { opnieuwOp }),
    voorbij: wachtend.filter((een) => een.opnieuwBekijkenOp < peildatum).length,
  };
}

/** The opgaven of teams by where they come from, and those that wait. */
export function countOpgaven(
  teams: readonly Teamstand[],
  peildatum: Datum,
): Pick<Brieffeiten, 'opgaven' | 'wachtkamer'> {
  const alle = teams.flatMap(({ opgaven }) => opgaven);
  const wachtend = alle.filter(({ status }) => status === 'wachtkamer');
  const open = alle.filter(({ status }) => status !== 'vervallen');
  const wachtkamer = countWachtend(wachtend, peildatum);
  return {
    opgaven: {
      wijkplan: wachtend.filter(({ bron }) => bron === 'wijkplan').length,
      verduurzaming: open.filter(({ bron }) => bron === 'verduurzamingsopgave').length,
      socialeBasis: open.filter(({ bron }) => bron === 'sociale_basis').length,
    },
    ...(wachtkamer === undefined ? {} : { wachtkamer }),
  };
}
