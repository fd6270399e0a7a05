import type { SelectieGevonden } from '../../selectie/index.js';
import type { Verslagtekst } from '../../verslag/index.js';
import { composeTekst } from '../../verslag/index.js';
import type { Lezer } from './lezer.js';
import { op } from './op.js';

/** The proof of the choice in a sentence; without proof, how much better another choice could be. */
export function describeBewijs(lezer: Lezer, { bewijs, invoer }: SelectieGevonden): Verslagtekst {
  const beter =
    (invoer.opties.doel?.soort ?? 'totaal') === 'totaal'
      ? 'dat geen verdeling meer punten geeft'
      : 'dat geen verdeling beter is';
  if (bewijs.optimaal)
    return [
      `De computer bewees ${beter}. Hij hoefde ze niet één voor één te bekijken. De punten hangen wel af van wat de gemeente belangrijk vindt.`,
    ];
  const verschil =
    bewijs.gat > 0
      ? composeTekst` Het verschil is dan hoogstens ${lezer.getal(op('selectie', 'bewijs', 'gat'), 3)} punten.`
      : [];
  return ['De computer heeft niet alles kunnen uitzoeken. Misschien bestaat er een iets betere keuze.', ...verschil];
}
