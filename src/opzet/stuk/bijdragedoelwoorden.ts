import type { Bijdragedoel } from '../../financiering/index.js';

/** What a contribution is for, in words for readers. */
export const BIJDRAGEDOELWOORDEN: Readonly<Record<Bijdragedoel, string>> = {
  directe_kosten: 'directe kosten',
  werven: 'werven',
  begeleiden: 'begeleiden',
  actief_houden: 'actief houden',
  projecten: 'projecten',
  coordinatie: 'coördinatie',
  evaluatie: 'evaluatie',
  overig: 'overig',
};
