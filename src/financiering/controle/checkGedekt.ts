import type { Bevinding } from '../../kern/index.js';
import type { Bijdrage } from '../model/bijdrage.js';
import type { Financieringsplan } from '../model/financieringsplan.js';
import { createBevinding } from '../teksten/codes.js';

/** Whether each specifieke uitkering covers contributions of the plan, each of them once, and no uitkering. */
export function checkGedekt(plan: Financieringsplan): Bevinding[] {
  const bijdragen = new Map<string, Bijdrage>();
  for (const periode of plan.perioden) for (const een of periode.bijdragen) bijdragen.set(een.id, een);
  const gedekt = new Map<string, string>();
  const uit: Bevinding[] = [];
  plan.perioden.forEach((periode, p) => {
    periode.bijdragen.forEach((uitkering, b) => {
      if (uitkering.soort !== 'specifieke_uitkering') return;
      uitkering.dekt.forEach((bijdrage, d) => {
        const pad = ['perioden', p, 'bijdragen', b, 'dekt', d];
        const soort = bijdragen.get(bijdrage)?.soort;
        const eerder = gedekt.get(bijdrage);
        gedekt.set(bijdrage, uitkering.id);
        if (soort === undefined) uit.push(createBevinding('fout', 'financiering.bijdrage_onbekend', pad, { bijdrage }));
        else if (soort === 'specifieke_uitkering')
          uit.push(
            createBevinding('fout', 'financiering.uitkering_dekt_uitkering', pad, {
              uitkering: uitkering.id,
              bijdrage,
            }),
          );
        else if (eerder !== undefined)
          uit.push(
            createBevinding('waarschuwing', 'financiering.dubbel_gedekt', pad, {
              bijdrage,
              eerste: eerder,
              tweede: uitkering.id,
            }),
          );
      });
    });
  });
  return uit;
}
