import { visitBlokken } from '../document/visitBlokken.js';
import { visitWaarden } from '../document/visitWaarden.js';
import type { Getalwaarde, Percentagewaarde } from '../document/waarde.js';
import { listOptellingen } from '../tabel/listOptellingen.js';
import { createLeden, type Leden, type Lid } from './createLeden.js';
import { isPersonen } from './isPersonen.js';
import type { Uitgave, Uitgaverelatie } from './uitgave.js';

/** A share tells as much as is shown of it: so many times the whole, half a last digit more or less. */
function listAandeelrelaties(
  { waarde, soort, decimalen }: Getalwaarde | Percentagewaarde,
  [deel, geheel]: readonly Lid[],
  { toRelatie }: Leden,
): Uitgaverelatie[] {
  const helft = 0.5 * 10 ** -(decimalen + (soort === 'percentage' ? 2 : 0));
  const bound = (maal: number) =>
    toRelatie([
      { lid: deel, maal: 1 },
      { lid: geheel, maal: -maal },
    ]);
  return [
    ...bound(waarde - helft).map((een) => ({ ...een, tot: Number.POSITIVE_INFINITY })),
    ...bound(waarde + helft).map((een) => ({ ...een, van: Number.NEGATIVE_INFINITY })),
  ];
}

/**
 * The sums, differences and shares of a publication that hold numbers of people.
 *
 * @param isMens - whether a number counts people, here or in another publication
 * @param metAfgeleid - whether figures that count no people, such as a share, are read too: not those that can still be left out
 */
export function listUitgaverelaties(
  uitgave: Uitgave,
  isMens: (id: string) => boolean,
  metAfgeleid: boolean,
): Uitgaverelatie[] {
  const { verslag, sleutels } = uitgave;
  const leden = createLeden(uitgave, isMens);
  const relaties: Uitgaverelatie[] = [];
  for (const { waarde, pad } of visitWaarden(verslag.blokken)) {
    const herkomst = 'herkomst' in waarde ? waarde.herkomst : undefined;
    if (herkomst === undefined || herkomst.paden.length < 2) continue;
    const delen = herkomst.paden.map((een) => leden.ofId(sleutels.partKey(herkomst.bron, een)));
    const isCijfer = waarde.soort === 'getal' || waarde.soort === 'percentage';
    if (herkomst.bewerking === 'verhouding' && isCijfer && metAfgeleid)
      relaties.push(...listAandeelrelaties(waarde, delen, leden));
    if (herkomst.bewerking !== 'som' && herkomst.bewerking !== 'verschil') continue;
    if (waarde.soort !== 'onderdrukt' && !isPersonen(waarde) && !metAfgeleid) continue;
    const teken = herkomst.bewerking === 'som' ? 1 : -1;
    relaties.push(
      ...leden.toRelatie([
        { lid: leden.ofWaarde(waarde, pad), maal: -1 },
        ...delen.map((lid, i) => ({ lid, maal: i === 0 ? 1 : teken })),
      ]),
    );
  }
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    if (blok.soort !== 'tabel') continue;
    const lidAt = ([r, k]: readonly [number, number]) =>
      leden.ofWaarde(blok.tabel.rijen[r]?.[k], [...pad, 'tabel', 'rijen', r, k]);
    for (const { totaal, delen } of listOptellingen(blok.tabel))
      relaties.push(
        ...leden.toRelatie([{ lid: lidAt(totaal), maal: -1 }, ...delen.map((deel) => ({ lid: lidAt(deel), maal: 1 }))]),
      );
  }
  return relaties;
}
