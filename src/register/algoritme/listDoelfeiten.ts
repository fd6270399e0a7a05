import { formatOpsomming, formatPeriode } from '../../kern/index.js';
import { meervoud } from './meervoud.js';
import { nameProgramma } from './nameProgramma.js';
import type { Registerbasis } from './registergrond.js';

/** Facts beside the goal: how many buurten, for which programmes, in which years, and what was agreed to do in them. */
export function listDoelfeiten(basis: Registerbasis): string[] {
  const { selectie, overeenkomst } = basis;
  const gekozen = selectie !== undefined && 'gekozen' in selectie ? selectie.gekozen : [];
  const programmas = [...new Set(gekozen.map(({ programma }) => programma))].map((programma) => {
    const aantal = gekozen.filter((een) => een.programma === programma).length;
    return `${aantal} voor ${nameProgramma(basis, programma)}`;
  });
  const krijgt = (overeenkomst?.verplichtingen ?? []).filter(({ soort }) =>
    ['werven', 'begeleiden', 'actief_houden'].includes(soort),
  );
  return [
    ...(gekozen.length === 0
      ? []
      : [`${meervoud(gekozen.length, 'buurt is', 'buurten zijn')} gekozen: ${formatOpsomming(programmas)}.`]),
    ...(overeenkomst === undefined ? [] : [`De overeenkomst loopt van ${formatPeriode(overeenkomst.looptijd)}.`]),
    ...krijgt.map(({ wat }) => `Afgesproken voor de gekozen buurten: ${wat}`),
  ];
}
