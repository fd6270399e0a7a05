import { drawLoting, findBijnaGelijken, type Selectie, selectIngeloot } from '../../../selectie/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { doStap, tell, type Werk } from '../werk.js';

const PAD = ['selectie', 'loting'];

/**
 * The selection after the lot that the opzet asks for. Without near-ties, and as long as the seed is not known, it stays as it is, and a
 * finding says so.
 */
export function drawPlaatsen(werk: Werk, selectie: Selectie): Selectie {
  const loting = werk.opzet.keuze?.loting;
  if (loting === undefined || !('gekozen' in selectie)) return selectie;
  const { marge, bron, zaad } = loting;
  const geloot = doStap(werk, PAD, () => {
    const bijnaGelijken = findBijnaGelijken(selectie, { marge });
    const { blokken } = bijnaGelijken;
    if (blokken.length === 0) {
      tell(werk, PAD, [createBevinding('info', 'opzet.loting_niet_nodig', [], {})]);
      return selectie;
    }
    const plaatsen = blokken.reduce((som, blok) => som + blok.plaatsen, 0);
    const aantal = blokken.reduce((som, { deelnemers }) => som + deelnemers.length, 0);
    if (zaad === undefined) {
      tell(werk, PAD, [createBevinding('waarschuwing', 'opzet.loting_zonder_zaad', [], { plaatsen, aantal, bron })]);
      return selectie;
    }
    const document = drawLoting(bijnaGelijken, { zaad });
    const na = selectIngeloot(selectie, document);
    werk.uit.loting = document;
    werk.uit.voorLoting = selectie;
    tell(werk, PAD, [createBevinding('info', 'opzet.geloot', [], { plaatsen, aantal, zaad })]);
    return na;
  });
  return geloot ?? selectie;
}
