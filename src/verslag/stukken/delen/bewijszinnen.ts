import type { SelectieGevonden } from '../../../selectie/index.js';
import { composeTekst } from '../../document/composeTekst.js';
import type { Verslagtekst } from '../../document/waarde.js';
import { type Lezer, op } from './lezer.js';

/** The objective of the selection, in words for residents. */
export function describeDoel({ invoer }: SelectieGevonden): string {
  const { doel, regels = [] } = invoer.opties;
  if (doel?.soort === 'hoogste_minimum')
    return 'Een computer zoekt buurten die aan de regels voldoen. Ook de buurt met de minste punten moet zo veel mogelijk punten hebben.';
  if (doel?.soort === 'lexicografisch')
    return 'Een computer zoekt buurten die aan de regels voldoen. De programma’s zijn om de beurt aan bod. Voor elk programma zoekt hij de meeste punten.';
  const gewogen = Object.values(doel?.gewichten ?? {}).some((gewicht) => gewicht !== 1);
  return [
    'Een computer zoekt de buurten die samen de meeste punten hebben en aan de regels voldoen.',
    ...(gewogen ? ['Punten voor het ene programma tellen zwaarder dan voor het andere.'] : []),
    ...(regels.some(({ soort }) => soort === 'liever_aangrenzend') ? ['De extra punten tellen daarbij mee.'] : []),
  ].join(' ');
}

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
