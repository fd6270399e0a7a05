import type { Feitsoort } from '../gebeurtenis/velden.js';
import { BEZIG, LOPEND, OVERGANGEN, type Overgang } from './overgangen.js';
import { TEAMSTATUSSEN, type Teamstatus } from './teamstand.js';

const gevormd = ['opstart', 'begeleid', 'zelfstandig'] as const;

/** The statuses in which the events that do not change the status can happen. */
const blijvend: Partial<Readonly<Record<Feitsoort, readonly Teamstatus[]>>> = {
  vrijwilliger_aangesloten: LOPEND.slice(1),
  vrijwilliger_vertrokken: LOPEND.slice(1),
  rollen_gewijzigd: LOPEND.slice(1),
  begeleider_toegewezen: ['werving'],
  begeleider_gewisseld: LOPEND.slice(1),
  bijeenkomst_gehouden: BEZIG,
  // A begeleider also gives time before the recruitment and after the end.
  begeleidingscontact_gelegd: TEAMSTATUSSEN,
  opgave_toegevoegd: LOPEND,
  opgave_herzien: LOPEND,
  opgave_vervallen: LOPEND,
  opgave_teruggezet: LOPEND.slice(2),
  project_gestart: gevormd,
  project_gewijzigd: LOPEND.slice(2),
  project_voortgezet: gevormd,
  project_afgerond: gevormd,
  project_gestaakt: LOPEND.slice(2),
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
