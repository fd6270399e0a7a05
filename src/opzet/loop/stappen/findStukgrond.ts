import { formatOpsomming } from '../../../kern/index.js';
import { readZekerheid } from '../../../programma/huis.js';
import type { Programma } from '../../../programma/index.js';
import type { Routekaartscores } from '../../../routekaart/index.js';
import type { SelectieGevonden } from '../../../selectie/index.js';
import type { Selectieverantwoording } from '../../../stukken/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { tell, type Werk } from '../werk.js';

/** The choice of the only deelnemer of a run. */
const findKeuze = (programma: Programma | undefined) => programma?.deelnemers[0]?.keuze;

/**
 * What a piece about the selection is made of: the selection with the scores of the run itself. A selection or scores that were handed in
 * have no explanation, and then the piece is not written.
 */
export function findStukgrond(
  werk: Werk,
  soort: string,
  selectie: SelectieGevonden | undefined,
): Selectieverantwoording | undefined {
  const { opzet, uit } = werk;
  const { gebieden, tabel, gekozen } = uit;
  if (gekozen === undefined || tabel === undefined) return undefined;
  const scores: Record<string, Routekaartscores> = {};
  const zonder: string[] = selectie === undefined || gebieden === undefined ? ['selectie'] : [];
  for (const [programma, deel] of Object.entries(uit.scores)) {
    if ('routekaart' in deel) scores[programma] = deel;
    else zonder.push(programma);
  }
  if (selectie === undefined || gebieden === undefined || zonder.length > 0) {
    tell(
      werk,
      ['stukken'],
      [createBevinding('info', 'opzet.stuk_zonder_uitleg', [soort], { stuk: soort, wat: zonder })],
    );
    return undefined;
  }
  const zekerheid = findKeuze(uit.programma)?.zekerheid ?? readZekerheid(uit.zekerheid);
  return {
    gemeente: formatOpsomming(opzet.gemeenten.map(({ naam }) => naam)),
    selectie,
    scores,
    namen: tabel.gebieden.map(({ code, naam }) => ({ code, naam })),
    ...(zekerheid === undefined ? {} : { zekerheid }),
  };
}
