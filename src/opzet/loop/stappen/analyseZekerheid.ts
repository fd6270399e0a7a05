import { drawScores } from '../../../gevoeligheid/index.js';
import { analyseSelectie } from '../../../selectie/index.js';
import type { Opzetprogramma } from '../../model/programma.js';
import { createBevinding } from '../../teksten/codes.js';
import { doStap, tell, type Werk } from '../werk.js';
import { listInvoer } from './listInvoer.js';

/** How certain the choice of the run is, when the opzet asks for it. Scores that were handed in cannot be drawn. */
export function analyseZekerheid(werk: Werk): void {
  const { opzet, uit } = werk;
  const { tabel } = uit;
  // A lot fixes its places: how certain they were without it shows in the selection before it.
  const selectie = uit.voorLoting ?? uit.selectie;
  const hoe = opzet.keuze?.zekerheid;
  if (hoe === undefined || tabel === undefined || selectie === undefined || !('gekozen' in selectie)) return;
  const gegeven = opzet.programmas.filter(({ id }) => Object.hasOwn(werk.gegevens.scores ?? {}, id));
  if (gegeven.length > 0 || werk.gegevens.selectie !== undefined) {
    const wat = gegeven.length === 0 ? ['selectie'] : gegeven.map(({ id }) => id);
    tell(werk, ['selectie', 'zekerheid'], [createBevinding('info', 'opzet.zekerheid_onbekend', [], { wat })]);
    return;
  }
  const { zaad, trekkingen, onzekerheid } = hoe;
  const trek = (programma: Opzetprogramma) =>
    opzet.routekaarten
      .filter(({ id }) => id === programma.routekaart)
      .map((routekaart) => {
        const { oordelen, alleen } = listInvoer(werk, programma, tabel);
        const eigen = onzekerheid === undefined ? {} : { onzekerheid };
        return drawScores(routekaart, tabel, oordelen, { zaad, trekkingen, ...eigen, ...alleen });
      });
  const { quota, opties } = selectie.invoer;
  // What is asked is how often the draws give the buurten that go on, also when a lot or people had the last word.
  const basis = (uit.gekozen ?? selectie.gekozen).map(({ code }) => code);
  doStap(werk, ['selectie', 'zekerheid'], () => {
    const getrokken = opzet.programmas.flatMap((programma) =>
      trek(programma).map((rij) => [programma.id, rij] as const),
    );
    uit.zekerheid = analyseSelectie(Object.fromEntries(getrokken), quota, { ...opties, basis, signaal: werk.signaal });
  });
}
