import type { SelectieGevonden } from '../../selectie/index.js';

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
