import type { Bevinding } from '../../kern/index.js';
import { listTeksten } from '../document/listTeksten.js';
import type { Verslag } from '../document/verslag.js';
import { visitBlokken } from '../document/visitBlokken.js';
import { visitWaarden } from '../document/visitWaarden.js';
import { formatWaarde } from '../notatie/formatWaarde.js';
import { createBevinding } from '../teksten/codes.js';
import { checkTabel } from './checkTabel.js';

/** Every figure comes from a source, every name is used once, every table adds up. */
export function checkCijfers(verslag: Verslag): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const bronnen = verslag.bronnen.map(({ id }) => id);
  for (const [i, id] of bronnen.entries())
    if (bronnen.indexOf(id) !== i)
      bevindingen.push(createBevinding('fout', 'verslag.id_dubbel', ['bronnen', i, 'id'], { id }));
  const bekend = new Set<string>();
  for (const { blok, pad } of visitBlokken(verslag.blokken)) {
    const id = blok.soort === 'tabel' ? blok.tabel.id : blok.soort === 'grafiek' ? blok.grafiek.id : undefined;
    if (id !== undefined) {
      if (bekend.has(`${blok.soort} ${id}`))
        bevindingen.push(createBevinding('fout', 'verslag.id_dubbel', [...pad, blok.soort, 'id'], { id }));
      bekend.add(`${blok.soort} ${id}`);
    }
    if (blok.soort === 'tabel') bevindingen.push(...checkTabel(blok.tabel, [...pad, 'tabel']));
    for (const { tekst, pad: plek } of listTeksten(blok, pad))
      for (const [i, deel] of tekst.entries())
        if (typeof deel === 'string' && /\d/.test(deel))
          bevindingen.push(createBevinding('fout', 'verslag.getal_zonder_bron', [...plek, i], { tekst: deel.trim() }));
  }
  for (const { waarde, pad } of visitWaarden(verslag.blokken)) {
    if (waarde.soort === 'ontbreekt' || waarde.soort === 'onderdrukt') continue;
    if (waarde.herkomst === undefined) {
      // The heading of a row is a word of the verslag itself, unless it has a digit.
      if (waarde.soort !== 'tekst' || /\d/.test(waarde.waarde))
        bevindingen.push(
          createBevinding('waarschuwing', 'verslag.waarde_zonder_bron', pad, { waarde: formatWaarde(waarde) }),
        );
    } else if (!bronnen.includes(waarde.herkomst.bron))
      bevindingen.push(
        createBevinding('fout', 'verslag.bron_onbekend', [...pad, 'herkomst', 'bron'], { bron: waarde.herkomst.bron }),
      );
  }
  return bevindingen;
}
