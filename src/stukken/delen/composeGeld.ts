import type { Verslagblok } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { composeJaartabel } from './composeJaartabel.js';
import type { Stuk } from './stuk.js';

/** The total costs, and who pays what in which begrotingsjaar. */
export function composeGeld(stuk: Stuk): Verslagblok[] {
  const { tenMinste } = stuk.deel.geld;
  const totaal = stuk.lezer.bedrag(stuk.hier('geld', 'totaal'));
  return [
    {
      soort: 'alinea',
      tekst: composeTekst`De bijdragen zijn samen ${tenMinste ? 'ten minste ' : ''}${totaal}. De begrotingsjaren zijn kalenderjaren; een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.`,
    },
    { soort: 'tabel', tabel: composeJaartabel(stuk) },
  ];
}
