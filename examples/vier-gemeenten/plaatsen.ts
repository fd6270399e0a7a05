import { GEMEENTEN } from '../leeuwarden/gemeenten.js';
import type { Plaats } from '../overeenkomsten/documenten/bouwstenen.js';

/** A gemeente with facts that only it knows: which of its wijken have which feature. Here they are choices of this example. */
interface PlaatsMetWijken extends Plaats {
  readonly wijkenMet: Readonly<Record<string, readonly string[]>>;
}

const { oost = [], dorpen = [] } = GEMEENTEN.GM0080 ?? {};

export const leeuwarden: PlaatsMetWijken = {
  naam: 'Leeuwarden',
  code: 'GM0080',
  wijkenMet: { oost, dorp: dorpen },
};

export const rotterdam: PlaatsMetWijken = {
  naam: 'Rotterdam',
  code: 'GM0599',
  wijkenMet: { zuid: ['WK059910', 'WK059912', 'WK059915'] },
};

export const zaanstad: PlaatsMetWijken = {
  naam: 'Zaanstad',
  code: 'GM0479',
  wijkenMet: { dorp: ['WK047971', 'WK047972', 'WK047981'] },
};

export const boxtel: Plaats = { naam: 'Boxtel', code: 'GM0757' };

export const sintMichielsgestel: Plaats = { naam: 'Sint-Michielsgestel', code: 'GM0845' };
