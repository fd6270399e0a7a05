import { createKeuze, type Programma } from 'buurtaanpak/programma';
import { maakSamenvatting, renderTekst } from 'buurtaanpak/verslag';
import type { Uitkomst } from './voerUit.js';

const VERZONNEN =
  'Let op: deze gemeente bestaat niet. De cijfers, de oordelen en het verloop van de teams zijn verzonnen.';
const ECHT =
  'Bron van de cijfers: CBS, Kerncijfers wijken en buurten. De oordelen over de buurten en het verloop van de teams zijn\nverzonnen, en welke wijken Oost en dorpen zijn is de keuze van dit voorbeeld.';

/** The agreement, the choice and the teams together in one document, as an app would keep it. */
export function maakProgramma({
  gemeente,
  naam,
  overeenkomst,
  selectie,
  gebieden,
  wijknamen,
  dossiers,
}: Uitkomst): Programma {
  const namen = gebieden.map(({ code, naam: buurtnaam = code, wijk = '' }) => ({
    code,
    naam: buurtnaam,
    wijk: wijknamen.get(wijk),
  }));
  return {
    soort: 'programma',
    versie: 1,
    naam: `Buurtaanpak ${naam}`,
    deelnemers: [
      { id: gemeente.toLowerCase(), naam, overeenkomst, keuze: createKeuze(selectie, namen), teams: dossiers },
    ],
  };
}

/** The summary for a councillor, on the last day of the first year. */
export function vatSamen(uitkomst: Uitkomst): string {
  const samenvatting = maakSamenvatting(maakProgramma(uitkomst), { peildatum: uitkomst.peildatum });
  return `${uitkomst.verzonnen ? VERZONNEN : ECHT}\n\n${renderTekst(samenvatting, { breedte: 100 })}`;
}
