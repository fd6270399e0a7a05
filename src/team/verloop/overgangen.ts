import type { Feitsoort } from '../gebeurtenis/velden.js';
import type { Teamstatus } from './teamstand.js';

/** A step from one status to another. */
export interface Overgang {
  /** `'begin'`: before the first event. */
  readonly van: Teamstatus | 'begin';
  readonly gebeurtenis: Feitsoort;
  /** `'vorige'`: the status before the pause. */
  readonly naar: Teamstatus | 'vorige';
  /** Only when the team has a begeleider, or only when it has none. */
  readonly begeleider?: boolean;
}

export const LOPEND = ['aangemeld', 'werving', 'opstart', 'begeleid', 'zelfstandig', 'gepauzeerd'] as const;

export const BEZIG = ['werving', 'opstart', 'begeleid', 'zelfstandig'] as const;

/** The life of a team as a table: every event that changes the status. The diagram in the docs is made from it. */
export const OVERGANGEN: readonly Overgang[] = [
  { van: 'begin', gebeurtenis: 'gebied_aangemeld', naar: 'aangemeld' },
  { van: 'aangemeld', gebeurtenis: 'werving_gestart', naar: 'werving' },
  { van: 'werving', gebeurtenis: 'team_gevormd', naar: 'opstart', begeleider: false },
  { van: 'werving', gebeurtenis: 'team_gevormd', naar: 'begeleid', begeleider: true },
  { van: 'opstart', gebeurtenis: 'begeleider_toegewezen', naar: 'begeleid' },
  { van: 'begeleid', gebeurtenis: 'zelfstandig_verklaard', naar: 'zelfstandig' },
  ...BEZIG.map((van) => ({ van, gebeurtenis: 'gepauzeerd', naar: 'gepauzeerd' }) as const),
  { van: 'gepauzeerd', gebeurtenis: 'hervat', naar: 'vorige' },
  ...(['begeleid', 'zelfstandig'] as const).flatMap((van) => [
    { van, gebeurtenis: 'overgedragen', naar: 'afgerond' } as const,
    { van, gebeurtenis: 'afgerond', naar: 'afgerond' } as const,
  ]),
  ...LOPEND.flatMap((van) => [
    { van, gebeurtenis: 'gestopt', naar: 'gestopt' } as const,
    { van, gebeurtenis: 'vervangen', naar: 'gestopt' } as const,
  ]),
];
