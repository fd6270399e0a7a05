import { safeParseSchema } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import { isBruikbaar } from '../../rekenen/index.js';
import { checkSchalen } from '../../routekaart/huis.js';
import type { Routekaart } from '../../routekaart/index.js';
import { createBevinding } from '../teksten/codes.js';
import { applyKeuzes } from './applyKeuzes.js';
import { listKeuzes } from './listKeuzes.js';
import type { Onzekerheid } from './onzekerheid.js';
import { OnzekerheidSchema } from './onzekerheidSchema.js';

/**
 * Alternatives that would put ranks, Borda's or Copeland's scores in one sum with another scale, because a criterion keeps its own method.
 * The aggregation is named only when no normalisation is drawn; then nothing else changes a scale.
 */
function checkGemengd(routekaart: Routekaart, onzekerheid: Onzekerheid): Bevinding[] {
  const { normalisaties, aggregaties } = listKeuzes(onzekerheid);
  const uit = new Map<string, Bevinding>();
  for (const [i, normalisatie] of normalisaties.entries())
    for (const [j, aggregatie] of aggregaties.entries()) {
      // The document as it is has findings of its own.
      if (normalisatie === undefined && aggregatie === undefined) continue;
      const pad = normalisatie === undefined ? ['aggregaties', j] : ['normalisaties', i];
      for (const een of checkSchalen(applyKeuzes(routekaart, { normalisatie, aggregatie })))
        if (een.ernst === 'fout') uit.set(JSON.stringify([pad, een.params]), { ...een, pad });
    }
  return [...uit.values()];
}

/** Checks a description of the uncertainty, and gives every problem as a finding. */
export function checkOnzekerheid(routekaart: Routekaart, onzekerheid: Onzekerheid): Bevinding[] {
  const vorm = safeParseSchema(OnzekerheidSchema, onzekerheid, 'onzekerheid');
  if (!vorm.success) return [...vorm.error.bevindingen];
  const { gewichten, normalisaties, aggregaties, aanvullingen } = onzekerheid;
  const uit: Bevinding[] = [];
  if (gewichten?.methode === 'dirichlet') {
    const { concentratie = 1 } = gewichten;
    if (!(concentratie > 0 && concentratie <= 1e6 && isBruikbaar(concentratie)))
      uit.push(
        createBevinding('fout', 'routekaart.onzekerheid_buiten_bereik', ['gewichten', 'concentratie'], {
          waarde: String(concentratie),
          van: 0,
          tot: 1e6,
        }),
      );
  }
  if (gewichten?.methode === 'marge' && !(gewichten.marge > 0 && gewichten.marge <= 1))
    uit.push(
      createBevinding('fout', 'routekaart.onzekerheid_buiten_bereik', ['gewichten', 'marge'], {
        waarde: String(gewichten.marge),
        van: 0,
        tot: 1,
      }),
    );
  if (gewichten?.methode === 'grenzen') {
    const ids = new Set([...(routekaart.themas ?? []), ...routekaart.criteria].map(({ id }) => id));
    for (const [id, { van, tot }] of Object.entries(gewichten.grenzen)) {
      const pad = ['gewichten', 'grenzen', id];
      if (!ids.has(id)) uit.push(createBevinding('fout', 'routekaart.criterium_onbekend', pad, { criterium: id }));
      if (!(van >= 0 && van <= tot && tot > 0 && Number.isFinite(tot)))
        uit.push(createBevinding('fout', 'routekaart.band_omgekeerd', pad, { van: String(van), tot: String(tot) }));
    }
  }
  for (const [naam, lijst] of Object.entries({ normalisaties, aggregaties, aanvullingen }))
    if (lijst !== undefined && lijst.length === 0)
      uit.push(createBevinding('fout', 'routekaart.keuzes_leeg', [naam], { keuze: naam }));
  return [...uit, ...checkGemengd(routekaart, onzekerheid)];
}
