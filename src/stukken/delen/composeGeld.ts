import { compareBedragen, euro } from '../../kern/index.js';
import type { Verslagblok, Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import { composeJaartabel } from './composeJaartabel.js';
import { composeVrijvaltabel } from './composeVrijvaltabel.js';
import { hasBtwTerug } from './hasBtwTerug.js';
import type { Stuk } from './stuk.js';

/** What was agreed, what of it falls free, and what is expected: in sentences that add up. */
function describeTotalen({ lezer, hier, deel }: Stuk): Verslagtekst {
  const { tenMinste, vrijval } = deel.geld;
  const bedrag = (veld: string) => lezer.bedrag(hier('geld', veld));
  const samen = composeTekst`De bijdragen zijn samen ${tenMinste ? 'ten minste ' : ''}${bedrag('totaal')}.`;
  const teken = compareBedragen(vrijval, euro(0));
  if (teken === 0) return samen;
  if (teken > 0)
    return [
      ...samen,
      ...composeTekst` Daarvan valt ${bedrag('vrijval')} vrij: dat is niet meer nodig. De prognose is ${bedrag('prognose')}.`,
    ];
  return [
    ...samen,
    ...composeTekst` De prognose is ${bedrag('prognose')}: er is meer vastgesteld dan was afgesproken.`,
  ];
}

/** The total costs, who pays what in which begrotingsjaar, and what falls free. */
export function composeGeld(stuk: Stuk): Verslagblok[] {
  return [
    {
      soort: 'alinea',
      tekst: [
        ...describeTotalen(stuk),
        ...(hasBtwTerug(stuk.deel.geld)
          ? composeTekst` De bedragen zijn zonder de btw die de betaler terugkrijgt; die is ${stuk.lezer.bedrag(stuk.hier('geld', 'btwTerug'))}.`
          : []),
        ' De tabel geeft per begrotingsjaar de prognose: wat dat jaar kost, voor zover nu bekend. Een programmajaar dat over een jaargrens loopt, is verdeeld naar dagen.',
      ],
    },
    { soort: 'tabel', tabel: composeJaartabel(stuk) },
    ...(stuk.deel.geld.vrijgevallen.length === 0
      ? []
      : [{ soort: 'tabel', tabel: composeVrijvaltabel(stuk) } as const]),
  ];
}
