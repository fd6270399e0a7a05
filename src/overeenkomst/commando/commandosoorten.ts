import { GEBEURTENIS_PER_COMMANDO } from './commandogebeurtenissen.js';
import type { Commandosoort } from './overeenkomstcommando.js';

/** All kinds of commands: of the life of the agreement in its order, then a fact about money and a correction. */
export const COMMANDOSOORTEN: readonly Commandosoort[] = [
  ...(Object.keys(GEBEURTENIS_PER_COMMANDO) as (keyof typeof GEBEURTENIS_PER_COMMANDO)[]),
  'leg_vast',
  'corrigeer',
];
