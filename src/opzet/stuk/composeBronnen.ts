import { composeTekst, type Verslagblok, type Verslagtekst } from '../../verslag/index.js';
import type { GepubliceerdeBron, Opzetbron } from '../model/bron.js';
import { blok } from './blok.js';
import type { Opzetstuk } from './opzetstuk.js';

const VORMWOORDEN: Readonly<Record<NonNullable<GepubliceerdeBron['vorm']>, string>> = {
  kwb: 'De werkmap Kerncijfers wijken en buurten van het CBS',
  odata3: 'Een open tabel van het CBS of het RIVM',
  odata4: 'Een open tabel van het CBS',
  kaart: 'De Wijk- en Buurtkaart van het CBS',
  pdok: 'De wijken en buurten van PDOK',
  statline: 'Een tabel van StatLine',
};

function describeBron({ lezer, hier }: Opzetstuk, bron: Opzetbron, b: number): Verslagtekst {
  const rol = b === 0 ? ' Deze bron zegt welke wijken en buurten er zijn.' : '';
  const genoemd = bron.naam === undefined ? undefined : lezer.tekst(hier('bronnen', b, 'naam'));
  const anders =
    bron.andereIndeling === 'koppeling'
      ? ' Cijfers in de indeling van een ander jaar worden omgerekend naar de buurten van nu.'
      : '';
  if (bron.soort === 'gepubliceerd') {
    const vorm = bron.vorm === undefined ? 'Gepubliceerde cijfers over wijken en buurten' : VORMWOORDEN[bron.vorm];
    const wat = genoemd ?? vorm;
    const indeling =
      bron.indeling === undefined ? [] : composeTekst`, ingedeeld als in ${lezer.jaar(hier('bronnen', b, 'indeling'))}`;
    const over =
      bron.jaar === undefined
        ? [', over alle jaren in de tabel']
        : composeTekst`, over ${lezer.jaar(hier('bronnen', b, 'jaar'))}`;
    return composeTekst`${wat}${over}${indeling} (in de opzet: ${lezer.tekst(hier('bronnen', b, 'id'))}).${rol}${anders}`;
  }
  const tabel = (veld: 'tabel' | 'bron' | 'jaar') => hier('bronnen', b, 'tabel', veld);
  const over =
    bron.tabel.jaarkolom === undefined && bron.tabel.jaar !== undefined
      ? composeTekst`, over ${lezer.jaar(tabel('jaar'))}`
      : [', over alle jaren in de tabel'];
  return composeTekst`${genoemd ?? lezer.tekst(tabel('tabel'))}, van ${lezer.tekst(tabel('bron'))}${over}.${rol}${anders}`;
}

/** Where the figures come from. */
export function composeBronnen(stuk: Opzetstuk): Verslagblok[] {
  return blok.sectie(
    'Waar de cijfers vandaan komen',
    blok.lijst(stuk.opzet.bronnen.map((bron, b) => describeBron(stuk, bron, b))),
  );
}
