import { GEMEENTEN } from '../leeuwarden/gemeenten.js';
import type { Plaats } from '../overeenkomsten/documenten/bouwstenen.js';

/** A gemeente with facts that only it knows: which of its wijken have which feature. Here they are choices of this example. */
interface PlaatsMetWijken extends Plaats {
  readonly wijkenMet: Readonly<Record<string, readonly string[]>>;
}

/** The gemeenten of the letter, or five that are made up and play their parts. */
export interface Plaatsen {
  readonly leeuwarden: PlaatsMetWijken;
  readonly rotterdam: PlaatsMetWijken;
  readonly zaanstad: PlaatsMetWijken;
  readonly boxtel: PlaatsMetWijken;
  readonly sintMichielsgestel: PlaatsMetWijken;
}

const { oost = [], dorpen = [] } = GEMEENTEN.GM0080 ?? {};

/** The four of the letter, one of which is two gemeenten together. */
export const ECHT: Plaatsen = {
  leeuwarden: { naam: 'Leeuwarden', code: 'GM0080', wijkenMet: { oost, dorp: dorpen } },
  rotterdam: { naam: 'Rotterdam', code: 'GM0599', wijkenMet: { zuid: ['WK059910', 'WK059912', 'WK059915'] } },
  zaanstad: { naam: 'Zaanstad', code: 'GM0479', wijkenMet: { dorp: ['WK047971', 'WK047972', 'WK047981'] } },
  boxtel: { naam: 'Boxtel', code: 'GM0757', wijkenMet: {} },
  sintMichielsgestel: { naam: 'Sint-Michielsgestel', code: 'GM0845', wijkenMet: {} },
};

/** Made up: examples/data/maak-vijf-gemeenten.ts. */
export const VERZONNEN: Plaatsen = {
  leeuwarden: {
    naam: 'Noordstad',
    code: 'GM9011',
    wijkenMet: { oost: ['WK901102', 'WK901103', 'WK901104'], dorp: ['WK901107', 'WK901108'] },
  },
  rotterdam: { naam: 'Havenstad', code: 'GM9012', wijkenMet: { zuid: ['WK901202', 'WK901203'] } },
  zaanstad: { naam: 'Molenoever', code: 'GM9013', wijkenMet: { dorp: ['WK901306', 'WK901307'] } },
  boxtel: { naam: 'Boskant', code: 'GM9014', wijkenMet: {} },
  sintMichielsgestel: { naam: 'Kloosterveld', code: 'GM9015', wijkenMet: {} },
};
