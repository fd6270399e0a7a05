import { toTooi } from '../../gebied/index.js';
import type { Bevinding } from '../../kern/index.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { listBevoegden } from '../ondertekening/listBevoegden.js';
import { createBevinding } from '../teksten/codes.js';

/** Checks the parties and their signatories. */
export function checkPartijen({ partijen }: Samenwerkingsovereenkomst): Bevinding[] {
  const uit: Bevinding[] = [];
  const ids = new Set<string>();
  const codes = new Set<string>();
  for (const rol of ['gemeente', 'uitvoerder'] as const)
    if (!partijen.some((partij) => partij.rol === rol))
      uit.push(createBevinding('fout', 'overeenkomst.rol_ontbreekt', ['partijen'], { rol }));
  partijen.forEach((partij, p) => {
    const pad = ['partijen', p];
    const { id, ondertekenaars } = partij;
    if (ids.has(id)) uit.push(createBevinding('fout', 'overeenkomst.partij_dubbel', [...pad, 'id'], { partij: id }));
    ids.add(id);
    if (partij.rol === 'gemeente') {
      const { gemeentecode, tooi } = partij;
      if (codes.has(gemeentecode))
        uit.push(
          createBevinding('fout', 'overeenkomst.gemeente_dubbel', [...pad, 'gemeentecode'], { gemeente: gemeentecode }),
        );
      codes.add(gemeentecode);
      if (tooi !== undefined && tooi !== toTooi(gemeentecode))
        uit.push(
          createBevinding('fout', 'overeenkomst.tooi_past_niet', [...pad, 'tooi'], {
            tooi,
            verwacht: toTooi(gemeentecode),
          }),
        );
      if (listBevoegden(partij).length === 0)
        uit.push(
          createBevinding('fout', 'overeenkomst.functie_ontbreekt', [...pad, 'ondertekenaars'], {
            partij: id,
            functie: 'burgemeester',
          }),
        );
    } else if (partij.rol === 'uitvoerder' && ondertekenaars.length === 0)
      uit.push(
        createBevinding('fout', 'overeenkomst.ondertekenaar_ontbreekt', [...pad, 'ondertekenaars'], { partij: id }),
      );
    ondertekenaars.forEach(({ functie, mandaat }, o) => {
      const hier = [...pad, 'ondertekenaars', o];
      if (ondertekenaars.findIndex((een) => een.functie === functie) !== o)
        uit.push(
          createBevinding('fout', 'overeenkomst.ondertekenaar_dubbel', [...hier, 'functie'], { partij: id, functie }),
        );
      if (mandaat?.tot !== undefined && mandaat.tot < mandaat.van)
        uit.push(
          createBevinding('fout', 'overeenkomst.mandaat_omgekeerd', [...hier, 'mandaat'], {
            van: mandaat.van,
            tot: mandaat.tot,
          }),
        );
    });
  });
  return uit;
}
