import { writeNarekenblad } from '../../../stukken/index.js';
import type { Verslag } from '../../../verslag/index.js';
import type { Werk } from '../werk.js';
import { findBesloten } from './findBesloten.js';
import { findStukgrond } from './findStukgrond.js';

/** The sheet with which anyone can redo the choice. */
export function explainNarekenen(werk: Werk): Verslag | undefined {
  const { opzet, peildatum, uit, gegevens } = werk;
  const grond = findStukgrond(werk, 'narekenblad', findBesloten(werk));
  if (grond === undefined) return undefined;
  const { gewichtenDoor, downloads } = opzet.brieven?.narekenblad ?? {};
  return writeNarekenblad(
    {
      ...grond,
      kolommen: uit.tabel?.kolommen,
      keuze: uit.programma?.deelnemers[0]?.keuze,
      besluit: gegevens.besluit,
      bevindingen: uit.stand?.bevindingen,
      gewichtenDoor,
      downloads,
    },
    { peildatum },
  );
}
