import { toIdvorm } from '../../kern/huis.js';
import type { Bevinding } from '../../kern/index.js';
import type { Uitkomstregel } from '../model/evaluatiegegevens.js';
import type { Evaluatieplan } from '../model/evaluatieplan.js';
import { createBevinding } from '../teksten/codes.js';
import { checkGrootte } from './checkGrootte.js';

/** The rows of outcomes: each once, of a size that can be computed with, a yes or no where that is asked, and about days that fit. */
export function checkUitkomstregels(regels: readonly Uitkomstregel[], plan: Evaluatieplan): Bevinding[] {
  const jaNee = new Set(plan.uitkomsten.filter(({ soort }) => soort === 'janee').map(({ sleutel }) => sleutel));
  const gezien = new Set<string>();
  return regels.flatMap(({ buurt, uitkomst, moment, over, waarde }, i) => {
    const pad = ['uitkomsten', i];
    const uit: Bevinding[] = [];
    const regel = JSON.stringify([toIdvorm(buurt), toIdvorm(uitkomst), moment]);
    if (gezien.has(regel)) {
      uit.push(createBevinding('fout', 'evaluatie.regel_dubbel', pad, { buurt, uitkomst, moment }));
    }
    gezien.add(regel);
    if (over !== undefined && over.van > over.tot) {
      uit.push(createBevinding('fout', 'kern.periode_omgekeerd', [...pad, 'over'], { van: over.van, tot: over.tot }));
    } else if (over !== undefined && moment < over.van) {
      const params = { buurt, uitkomst, moment, van: over.van };
      uit.push(createBevinding('fout', 'evaluatie.moment_voor_periode', [...pad, 'moment'], params));
    }
    if (typeof waarde === 'object') return uit;
    uit.push(...checkGrootte(uitkomst, waarde, [...pad, 'waarde']));
    if (jaNee.has(uitkomst) && waarde !== 0 && waarde !== 1) {
      uit.push(createBevinding('fout', 'evaluatie.janee_waarde', [...pad, 'waarde'], { buurt, uitkomst, waarde }));
    }
    return uit;
  });
}
