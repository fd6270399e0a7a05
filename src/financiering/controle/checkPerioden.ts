import { compareDatums } from '../../kern/huis.js';
import { addDuur, type Bevinding } from '../../kern/index.js';
import type { Financieringsperiode, Financieringsplan } from '../model/financieringsplan.js';
import { createBevinding } from '../teksten/codes.js';

function checkPeriode({ programmajaar, periode, optie, bijdragen }: Financieringsperiode, p: number): Bevinding[] {
  const uit: Bevinding[] = [];
  if (bijdragen.length === 0)
    uit.push(
      createBevinding('waarschuwing', 'financiering.periode_zonder_bijdrage', ['perioden', p, 'bijdragen'], {
        programmajaar,
      }),
    );
  if (optie !== undefined && compareDatums(optie.uiterlijk, periode.van) > 0)
    uit.push(
      createBevinding('waarschuwing', 'financiering.optie_na_begin', ['perioden', p, 'optie', 'uiterlijk'], {
        programmajaar,
        uiterlijk: optie.uiterlijk,
        van: periode.van,
      }),
    );
  return uit;
}

/** Compares a period with the one before it, in order of the programme. */
function comparePerioden(vorige: Financieringsperiode, periode: Financieringsperiode, p: number): Bevinding[] {
  const params = { eerste: vorige.programmajaar, tweede: periode.programmajaar };
  const pad = ['perioden', p, 'periode'];
  const [voor, na] = [vorige.periode, periode.periode];
  const uit: Bevinding[] = [];
  if (na.van < voor.van) uit.push(createBevinding('fout', 'financiering.perioden_volgorde', pad, params));
  else if (na.van <= voor.tot) uit.push(createBevinding('fout', 'financiering.perioden_overlappen', pad, params));
  else if (na.van !== addDuur(voor.tot, { dagen: 1 }))
    uit.push(createBevinding('waarschuwing', 'financiering.perioden_gat', pad, params));
  if (vorige.optie !== undefined && periode.optie === undefined)
    uit.push(
      createBevinding('waarschuwing', 'financiering.optie_voor_vast_jaar', ['perioden', p, 'programmajaar'], params),
    );
  return uit;
}

/** The contradictions of a period by itself, and between each period and the one before it. */
export function checkPerioden(plan: Financieringsplan): Bevinding[] {
  const uit: Bevinding[] = [];
  const gezien = new Set<number>();
  plan.perioden.forEach((periode, p) => {
    const { programmajaar } = periode;
    if (gezien.has(programmajaar))
      uit.push(
        createBevinding('fout', 'financiering.programmajaar_dubbel', ['perioden', p, 'programmajaar'], {
          programmajaar,
        }),
      );
    gezien.add(programmajaar);
    uit.push(...checkPeriode(periode, p));
  });
  const volgorde = plan.perioden
    .map((periode, p) => ({ periode, p }))
    .sort((a, b) => a.periode.programmajaar - b.periode.programmajaar || a.p - b.p);
  volgorde.forEach(({ periode, p }, plaats) => {
    const vorige = volgorde[plaats - 1];
    if (vorige !== undefined) uit.push(...comparePerioden(vorige.periode, periode, p));
  });
  return uit;
}
