import { addDuur } from 'buurtaanpak/kern';
import { createKeuze, type Keuzezekerheid, type Programma } from 'buurtaanpak/programma';
import { START } from '../leeuwarden/sluitOvereenkomst.js';
import type { Uitkomst } from '../leeuwarden/voerUit.js';

/** The last day of the first year: the day that every piece gives the stand of. */
export const PEILDATUM = addDuur(START, { dagen: 364 });

/** The outcome of the main job as one document: the agreement, the choice of the buurten and the teams. */
export function stelProgrammaOp(uitkomst: Uitkomst, zekerheid: Keuzezekerheid): Programma {
  const { naam, gebieden, wijknamen, selectie, overeenkomst, dossiers } = uitkomst;
  const namen = gebieden.map(({ code, naam: buurt = code, wijk }) => ({
    code,
    naam: buurt,
    wijk: wijk === undefined ? undefined : (wijknamen.get(wijk) ?? wijk),
  }));
  return {
    soort: 'programma',
    versie: 1,
    naam: `Buurtaanpak ${naam}`,
    deelnemers: [
      {
        id: 'gemeente',
        naam,
        overeenkomst,
        keuze: createKeuze(selectie, namen, { zekerheid }),
        teams: dossiers,
      },
    ],
  };
}
