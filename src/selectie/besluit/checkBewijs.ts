import type { Bevinding, Pad } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import { getGewicht } from '../vraagstuk/getGewicht.js';
import { listStappen, type Stap } from '../vraagstuk/listStappen.js';
import { toEenheden } from '../vraagstuk/toEenheden.js';
import type { Inhoud } from './inhoud.js';

/** Compares two figures as whole units, so that nothing is unequal by rounding noise. */
function checkWaarde(pad: Pad, gegeven: number, verwacht: number, eenheid: number): Bevinding[] {
  if (toEenheden(gegeven, eenheid) === verwacht) return [];
  const params = { veld: pad.join('.'), gegeven, verwacht: verwacht / eenheid };
  return [createBevinding('fout', 'selectie.besluit_waarde', pad, params)];
}

/** The value that the chosen buurten have in a step, in units; `undefined` where the decision alone does not tell it. */
function findStapwaarde({ gekozen, doel, regels }: Inhoud, stap: Stap, eenheid: number): number | undefined {
  // A bonus counts the pairs of neighbours, which a decision does not hold.
  if (gekozen.length === 0 || regels.some(({ soort }) => soort === 'liever_aangrenzend')) return undefined;
  const waarden = gekozen
    .filter(({ programma }) => stap.programma === undefined || stap.programma === programma)
    .map(({ programma, score }) => toEenheden(score, getGewicht({ doel }, programma) * eenheid));
  return stap.doel === 'minimum' ? Math.min(...waarden) : waarden.reduce((som, waarde) => som + waarde, 0);
}

/** Whether the steps are those of the objective, each with the value of the chosen buurten and no higher than its bound. */
function checkStappen(besluit: Inhoud, eenheid: number): Bevinding[] {
  const { stappen, gat } = besluit.bewijs;
  const verwacht = listStappen(besluit.doel);
  const past = ({ doel, programma }: Stap, s: number) =>
    verwacht[s]?.doel === doel && verwacht[s]?.programma === programma;
  if (stappen.length !== verwacht.length || !stappen.every(past)) {
    const params = { doel: besluit.doel.soort, aantal: stappen.length, verwacht: verwacht.length };
    return [createBevinding('fout', 'selectie.besluit_stappen', ['bewijs', 'stappen'], params)];
  }
  return stappen.flatMap((stap, s) => {
    const pad = ['bewijs', 'stappen', s];
    const waarde = findStapwaarde(besluit, stap, eenheid);
    return [
      ...(stap.bovengrens < stap.doelwaarde ? [createBevinding('fout', 'selectie.besluit_bewijs', pad, { gat })] : []),
      ...(waarde === undefined ? [] : checkWaarde([...pad, 'doelwaarde'], stap.doelwaarde, waarde, eenheid)),
    ];
  });
}

/** Whether the proof proves the outcome, its figures follow from each other, and the total is that of the scores. */
export function checkBewijs(besluit: Inhoud): Bevinding[] {
  const { bewijs, gekozen, totaalscore, uitkomst, decimalen } = besluit;
  const { doelwaarde, bovengrens, gat, optimaal, stappen } = bewijs;
  const eenheid = 10 ** decimalen;
  const toUnits = (waarde: number) => toEenheden(waarde, eenheid);
  const [eerste] = stappen;
  const som = gekozen.reduce((tot, { score }) => tot + toUnits(score), 0);
  const open = gat > 0 || stappen.some((stap) => stap.doelwaarde !== stap.bovengrens);
  return [
    ...checkWaarde(['totaalscore'], totaalscore, som, eenheid),
    ...(optimaal !== (uitkomst === 'optimaal') || (optimaal && open)
      ? [createBevinding('fout', 'selectie.besluit_bewijs', ['bewijs'], { gat })]
      : []),
    ...checkWaarde(['bewijs', 'gat'], gat, toUnits(bovengrens) - toUnits(doelwaarde), eenheid),
    ...(eerste === undefined
      ? []
      : [
          ...checkWaarde(['bewijs', 'doelwaarde'], doelwaarde, toUnits(eerste.doelwaarde), eenheid),
          ...checkWaarde(['bewijs', 'bovengrens'], bovengrens, toUnits(eerste.bovengrens), eenheid),
        ]),
    ...checkStappen(besluit, eenheid),
  ];
}
