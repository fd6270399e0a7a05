import type { Bevinding } from '../../kern/index.js';
import {
  type CheckSamenwerkingsovereenkomstOptions,
  checkSamenwerkingsovereenkomst,
} from '../controle/checkSamenwerkingsovereenkomst.js';
import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import { listVormen } from '../feiten/listVormen.js';
import type { Overeenkomstfeit } from '../gebeurtenis/gebeurtenis.js';
import { refuseAll } from '../regels/refuseAll.js';
import { refuse } from '../teksten/codes.js';
import { buildOpbouw } from '../verloop/buildOpbouw.js';

/** The keys of the contributions of every text that was ever recorded. */
function listBijdragen(dossier: Overeenkomstdossier): Set<string> {
  const ids = new Set<string>();
  for (const { gebeurtenis } of listVormen(dossier)) {
    if (!('document' in gebeurtenis)) continue;
    for (const { bijdragen } of gebeurtenis.document.financieringsplan.perioden)
      for (const { id } of bijdragen) ids.add(id);
  }
  return ids;
}

/** Money is about a contribution that some text of the agreement has. */
function checkBijdragen(feit: Overeenkomstfeit, dossier: Overeenkomstdossier): void {
  const genoemd = [
    ...('bijdrage' in feit ? [[feit.bijdrage, ['bijdrage']] as const] : []),
    ...('met' in feit ? [[feit.met, ['met']] as const] : []),
    ...('bijdragen' in feit ? feit.bijdragen.map((id, b) => [id, ['bijdragen', b]] as const) : []),
  ];
  if (genoemd.length === 0) return;
  const bekend = listBijdragen(dossier);
  for (const [bijdrage, pad] of genoemd)
    if (!bekend.has(bijdrage)) refuse('overeenkomst.bijdrage_onbekend', { bijdrage }, pad);
}

/**
 * What is asked of a fact when somebody records it, besides the rules of its place: a text that is offered or agreed on has no
 * contradictions, and money is about a known contribution.
 */
export function checkInhoud(
  feit: Overeenkomstfeit,
  dossier: Overeenkomstdossier,
  options: CheckSamenwerkingsovereenkomstOptions,
): void {
  const { soort, datum } = feit;
  checkBijdragen(feit, dossier);
  const document =
    soort === 'addendum_vastgesteld'
      ? feit.document
      : soort === 'ter_ondertekening_aangeboden'
        ? buildOpbouw(dossier, datum).eerste?.waarde.document
        : undefined;
  if (document === undefined) return;
  const bevindingen = checkSamenwerkingsovereenkomst(document, options);
  // An addendum may still list a year that is over before it with buurten that are no longer in it: that year is in the texts before.
  const isVoorbij = ({ code, pad }: Bevinding) =>
    soort === 'addendum_vastgesteld' &&
    code === 'overeenkomst.kostendrager_zonder_buurt' &&
    document.financieringsplan.perioden.some(({ periode }, p) => p === pad[2] && periode.tot < feit.ingangsdatum);
  refuseAll(
    'overeenkomst.document_past_niet',
    bevindingen.filter((een) => !isVoorbij(een)),
  );
}
