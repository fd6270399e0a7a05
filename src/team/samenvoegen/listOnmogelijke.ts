import type { Bevinding } from '../../kern/index.js';
import { compareVolgorde } from '../dossier/compareVolgorde.js';
import { compareFeiten } from '../feiten/compareFeiten.js';
import type { Feitregel } from '../feiten/feitregel.js';
import { createBevinding } from '../teksten/codes.js';
import { createConflict } from './createConflict.js';
import { isGelijk } from './isGelijk.js';
import { LEVEN, listOnderwerpen } from './listOnderwerpen.js';
import type { Proef } from './proef.js';
import type { Tak } from './samen.js';
import type { Teamconflict, Teamvoorstel } from './teamsamenvoeging.js';
import type { Vergelijking } from './vergelijking.js';
import { proposeIntrekken, proposeOvernemen } from './voorstellen.js';

/** The last possible facts of a branch so far, by their subject. */
type Laatste = Map<string, Feitregel>;

/** What of the other branch stands in the way of a fact: of what both had, either branch may. */
function findTegen(feit: Feitregel, takken: readonly Tak[], laatsten: readonly Laatste[]): Feitregel | undefined {
  const findLaatste = (onderwerpen: readonly string[]): Feitregel | undefined =>
    laatsten
      .flatMap((laatste, t) =>
        takken[t]?.ids.has(feit.id) ? [] : onderwerpen.flatMap((onderwerp) => laatste.get(onderwerp) ?? []),
      )
      .sort(compareFeiten)
      .at(-1);
  return findLaatste(listOnderwerpen(feit)) ?? findLaatste([LEVEN]);
}

/** The last correction of the other branch, which may have made a fact impossible. */
function findCorrectie({ id }: Feitregel, takken: readonly Tak[]): string | undefined {
  return takken
    .flatMap(({ ids, correcties }) => (ids.has(id) ? [] : (correcties.at(-1) ?? [])))
    .sort(compareVolgorde)
    .at(-1)?.id;
}

function listVoorstellen(feit: Feitregel, tegen: Feitregel | undefined, proef: Proef): Teamvoorstel[] {
  // It has no effect, so to withdraw it makes nothing else impossible.
  const intrekken = proposeIntrekken(feit.id);
  if (tegen === undefined) return [intrekken];
  const anders = tegen.soort === feit.soort && !isGelijk(tegen, feit) ? [proposeOvernemen(feit, tegen.id)] : [];
  return [intrekken, ...proef([...anders, proposeIntrekken(tegen.id)], feit.id)];
}

/** The finding about a fact that is impossible now, with what stands in its way when that is known. */
function tellOnmogelijk({ id, soort: gebeurtenis, datum }: Feitregel, tegen: string | undefined): Bevinding {
  const params = { id, gebeurtenis, datum };
  return tegen === undefined
    ? createBevinding('fout', 'team.conflict_onmogelijk', [], params)
    : createBevinding('fout', 'team.conflict_onmogelijk_door', [], { ...params, tegen });
}

/** The facts that were possible on every branch that had them, and are not in the merged record. */
export function listOnmogelijke({ takken, feiten, onmogelijk }: Vergelijking, proef: Proef): Teamconflict[] {
  const laatsten = takken.map((): Laatste => new Map());
  return feiten.flatMap((feit) => {
    const fout = onmogelijk.get(feit.id)?.fout;
    if (fout === undefined) {
      takken.forEach(({ ids }, t) => {
        if (ids.has(feit.id)) for (const onderwerp of listOnderwerpen(feit)) laatsten[t]?.set(onderwerp, feit);
      });
      return [];
    }
    if (takken.some((tak) => tak.onmogelijk.has(feit.id))) return [];
    const tegen = findTegen(feit, takken, laatsten);
    const naam = tegen?.id ?? findCorrectie(feit, takken);
    return [
      createConflict('onmogelijk', tellOnmogelijk(feit, naam), {
        gebeurtenis: feit.id,
        ...(naam === undefined ? {} : { tegen: naam }),
        oorzaak: { code: fout.code, params: fout.params },
        voorstellen: listVoorstellen(feit, tegen, proef),
      }),
    ];
  });
}
