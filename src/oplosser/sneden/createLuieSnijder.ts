import { f64 } from '../../rekenen/index.js';
import type { Model } from '../model/model.js';
import { type Snede, type Snijder, SPELING } from './snede.js';

/** Rows that are part of the problem, but that most solutions obey by themselves. */
export function createLuieSnijder({ luieRijen }: Pick<Model, 'luieRijen'>): Snijder {
  const genoemd = luieRijen.map((rij, r) => ({ sleutel: `l${r}`, rij }));
  return (kolommen, erbij) => {
    const uit: Snede[] = [];
    for (const { sleutel, rij } of genoemd) {
      let som = 0;
      for (const b of rij.kolommen) som += f64(kolommen, b);
      const tekort = som - rij.tot;
      if (tekort > SPELING && !erbij.has(sleutel)) uit.push({ sleutel, tekort, rij });
    }
    return uit;
  };
}
