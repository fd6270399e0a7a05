import { cijfers } from './cijfers.js';
import type { Foutsoort } from './fout.js';
import { geld } from './geld.js';
import { keuze } from './keuze.js';
import { oordelen } from './oordelen.js';
import { overeenkomst } from './overeenkomst.js';
import { routekaart } from './routekaart.js';
import { verwijzingen } from './verwijzingen.js';
import { vorm } from './vorm.js';

/** The mistakes, kind by kind, in the order in which somebody meets them. */
export const soorten: readonly Foutsoort[] = [
  vorm,
  verwijzingen,
  routekaart,
  keuze,
  cijfers,
  oordelen,
  overeenkomst,
  geld,
];
