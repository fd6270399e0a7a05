import { canonicalizeJson } from '../../kern/huis.js';
import { compareVolgorde } from '../dossier/compareVolgorde.js';
import { createBevinding } from '../teksten/codes.js';
import { createConflict } from './createConflict.js';
import type { Proef } from './proef.js';
import type { Dossiercorrectie } from './samen.js';
import type { Teamconflict } from './teamsamenvoeging.js';
import type { Vergelijking } from './vergelijking.js';
import { proposeCorrectie } from './voorstellen.js';

const toLaatste = (correcties: readonly Dossiercorrectie[]) =>
  new Map(correcties.map((correctie) => [correctie.betreft, correctie]));

const toUitkomst = ({ wordt }: Dossiercorrectie) => canonicalizeJson(wordt ?? null);

/** The events that each branch corrected, but otherwise: of the last correction of each the last one holds. */
export function listCorrectieparen({ takken: [links, rechts] }: Vergelijking, proef: Proef): Teamconflict[] {
  const anderen = toLaatste(rechts.correcties);
  return [...toLaatste(links.correcties)].flatMap(([betreft, een]): Teamconflict[] => {
    const ander = anderen.get(betreft);
    if (ander === undefined || toUitkomst(een) === toUitkomst(ander)) return [];
    const [vorige, geldig] = compareVolgorde(een, ander) < 0 ? [een, ander] : [ander, een];
    const params = { id: betreft, correctie: geldig.id, tegen: vorige.id };
    const bevinding = createBevinding('waarschuwing', 'team.conflict_correcties', [], params);
    const voorstellen = proef([proposeCorrectie(vorige)]);
    return [createConflict('twee_correcties', bevinding, { gebeurtenis: betreft, tegen: vorige.id, voorstellen })];
  });
}
