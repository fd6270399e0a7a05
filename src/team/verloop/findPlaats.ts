import type { Feitsoort } from '../gebeurtenis/velden.js';
import { BEZIG, LOPEND, OVERGANGEN, type Overgang } from './overgangen.js';
import { TEAMSTATUSSEN, type Teamstatus } from './teamstand.js';

/** After the end of its guidance a team may live on: that is the after-care. A team that stopped or was replaced does not. */
const gevormd = ['opstart', 'begeleid', 'zelfstandig', 'afgerond'] as const;
const bezig = [...BEZIG, 'afgerond'] as const;
const lopend = [...LOPEND, 'afgerond'] as const;

/** The statuses in which the events that do not change the status can happen. */
const blijvend: Partial<Readonly<Record<Feitsoort, readonly Teamstatus[]>>> = {
  vrijwilliger_aangesloten: lopend.slice(1),
  vrijwilliger_vertrokken: lopend.slice(1),
  rollen_gewijzigd: lopend.slice(1),
  begeleider_toegewezen: ['werving', 'begeleid', 'zelfstandig', 'gepauzeerd', 'afgerond'],
  begeleider_gewisseld: lopend.slice(1),
  begeleider_vertrokken: lopend.slice(1),
  bijeenkomst_gehouden: bezig,
  // A begeleider also gives time before the recruitment and after the end.
  begeleidingscontact_gelegd: TEAMSTATUSSEN,
  nazorg_gepeild: ['afgerond'],
  opgave_toegevoegd: lopend,
  opgave_herzien: lopend,
  opgave_vervallen: lopend,
  opgave_teruggezet: lopend.slice(2),
  project_gestart: gevormd,
  project_gewijzigd: lopend.slice(2),
  project_voortgezet: gevormd,
  project_afgerond: gevormd,
  project_gestaakt: lopend.slice(2),
};

interface Plaats {
  readonly statussen: ReadonlySet<Teamstatus | 'begin'>;
  readonly overgangen: readonly Overgang[];
}

const plaatsen = new Map<Feitsoort, Plaats>();

/** The place of a kind of event in the table of the life. */
export function findPlaats(soort: Feitsoort): Plaats {
  let plaats = plaatsen.get(soort);
  if (plaats === undefined) {
    const overgangen = OVERGANGEN.filter(({ gebeurtenis }) => gebeurtenis === soort);
    plaats = { overgangen, statussen: new Set([...overgangen.map(({ van }) => van), ...(blijvend[soort] ?? [])]) };
    plaatsen.set(soort, plaats);
  }
  return plaats;
}
