import { createKeuze, type Programma, renderTekst, type Selectieanalyse, writeSamenvatting } from 'buurtaanpak';
import { toZekerheid } from './analyseerKeuze.js';
import { HERKOMST } from './herkomst.js';
import type { Uitkomst } from './voerUit.js';

/** The agreement, the choice and the teams together in one document, as an app would keep it. */
export function maakProgramma(uitkomst: Uitkomst, analyse: Selectieanalyse): Programma {
  const { gemeente, naam, overeenkomst, selectie, gebieden, wijknamen, dossiers } = uitkomst;
  const namen = gebieden.map(({ code, naam: buurtnaam = code, wijk = '' }) => ({
    code,
    naam: buurtnaam,
    wijk: wijknamen.get(wijk),
  }));
  const keuze = createKeuze(selectie, namen, { zekerheid: toZekerheid(analyse) });
  return {
    soort: 'programma',
    versie: 1,
    naam: `Buurtaanpak ${naam}`,
    deelnemers: [{ id: gemeente.toLowerCase(), naam, overeenkomst, keuze, teams: dossiers }],
  };
}

/** The summary for a councillor, on the last day of the first year. */
export function vatSamen(uitkomst: Uitkomst, analyse: Selectieanalyse): string {
  const samenvatting = writeSamenvatting(maakProgramma(uitkomst, analyse), { peildatum: uitkomst.peildatum });
  return `${HERKOMST.join('\n')}\n\n${renderTekst(samenvatting, { breedte: 100 })}`;
}
