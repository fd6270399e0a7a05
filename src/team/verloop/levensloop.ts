import type { Feitsoort } from '../gebeurtenis/velden.js';
import { type Teamstatus, teamstatussen } from './teamstand.js';

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

const lopend = ['aangemeld', 'werving', 'opstart', 'begeleid', 'zelfstandig', 'gepauzeerd'] as const;
const bezig = ['werving', 'opstart', 'begeleid', 'zelfstandig'] as const;
const gevormd = ['opstart', 'begeleid', 'zelfstandig'] as const;

/** The life of a team as a table: every event that changes the status. The diagram in the docs is made from it. */
export const levensloop: readonly Overgang[] = [
  { van: 'begin', gebeurtenis: 'gebied_aangemeld', naar: 'aangemeld' },
  { van: 'aangemeld', gebeurtenis: 'werving_gestart', naar: 'werving' },
  { van: 'werving', gebeurtenis: 'team_gevormd', naar: 'opstart', begeleider: false },
  { van: 'werving', gebeurtenis: 'team_gevormd', naar: 'begeleid', begeleider: true },
  { van: 'opstart', gebeurtenis: 'begeleider_toegewezen', naar: 'begeleid' },
  { van: 'begeleid', gebeurtenis: 'zelfstandig_verklaard', naar: 'zelfstandig' },
  ...bezig.map((van) => ({ van, gebeurtenis: 'gepauzeerd', naar: 'gepauzeerd' }) as const),
  { van: 'gepauzeerd', gebeurtenis: 'hervat', naar: 'vorige' },
  ...(['begeleid', 'zelfstandig'] as const).flatMap((van) => [
    { van, gebeurtenis: 'overgedragen', naar: 'afgerond' } as const,
    { van, gebeurtenis: 'afgerond', naar: 'afgerond' } as const,
  ]),
  ...lopend.flatMap((van) => [
    { van, gebeurtenis: 'gestopt', naar: 'gestopt' } as const,
    { van, gebeurtenis: 'vervangen', naar: 'gestopt' } as const,
  ]),
];

/** The statuses in which the events that do not change the status can happen. */
const blijvend: Partial<Readonly<Record<Feitsoort, readonly Teamstatus[]>>> = {
  vrijwilliger_aangesloten: lopend.slice(1),
  vrijwilliger_vertrokken: lopend.slice(1),
  rollen_gewijzigd: lopend.slice(1),
  begeleider_toegewezen: ['werving'],
  begeleider_gewisseld: lopend.slice(1),
  bijeenkomst_gehouden: bezig,
  // A begeleider also gives time before the recruitment and after the end.
  begeleidingscontact_gelegd: teamstatussen,
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

function findPlaats(soort: Feitsoort): Plaats {
  let plaats = plaatsen.get(soort);
  if (plaats === undefined) {
    const overgangen = levensloop.filter(({ gebeurtenis }) => gebeurtenis === soort);
    plaats = { overgangen, statussen: new Set([...overgangen.map(({ van }) => van), ...(blijvend[soort] ?? [])]) };
    plaatsen.set(soort, plaats);
  }
  return plaats;
}

/** The statuses in which an event of this kind can happen. */
export function listStatussenFor(soort: Feitsoort): ReadonlySet<Teamstatus | 'begin'> {
  return findPlaats(soort).statussen;
}

/** The step that an event makes from a status, or `undefined` when it leaves the status as it is. */
export function findOvergang(van: Teamstatus | 'begin', soort: Feitsoort, begeleider: boolean): Overgang | undefined {
  return findPlaats(soort).overgangen.find(
    (overgang) => overgang.van === van && (overgang.begeleider === undefined || overgang.begeleider === begeleider),
  );
}
