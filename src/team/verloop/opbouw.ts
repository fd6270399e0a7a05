import type { Datum } from '../../kern/index.js';
import type { Sinds } from './sinds.js';
import type {
  Begeleidingscontact,
  Bijeenkomst,
  Lidmaatschap,
  Nazorgpeiling,
  Opgavestand,
  Projectstand,
  Teameinde,
  Teampauze,
  Teamstatus,
} from './teamstand.js';

/** The same type with writable fields. */
export type Schrijfbaar<T> = { -readonly [K in keyof T]: T[K] };

/** A team while its events are applied. It exists inside one call, and is changed in place for speed. */
export interface Opbouw {
  team: string;
  buurt: string;
  status: Teamstatus | 'begin';
  statusSinds: Datum | undefined;
  statusVoorPauze: Teamstatus;
  begeleidingsjaren: number;
  aangemeldOp: Datum | undefined;
  wervingGestartOp: Datum | undefined;
  gevormdOp: Datum | undefined;
  begeleidSinds: Datum | undefined;
  /** The first day after the term of guidance. */
  begeleidVoor: Datum | undefined;
  zelfstandigSinds: Datum | undefined;
  einde: Teameinde | undefined;
  begeleider: string | undefined;
  begeleiderSinds: Datum | undefined;
  /** Whether it waits for a begeleider; absent before it had one or was formed. */
  zonderBegeleider: Sinds<boolean> | undefined;
  readonly pauzes: Schrijfbaar<Teampauze>[];
  /** The current volunteers. */
  readonly actief: Map<string, Schrijfbaar<Lidmaatschap>>;
  readonly lidmaatschappen: Schrijfbaar<Lidmaatschap>[];
  readonly rolbezetting: Sinds<readonly string[]>[];
  /** The volunteer who holds every occupied role, when there is more than one such role; otherwise `undefined`. */
  drager: Sinds<string | undefined> | undefined;
  readonly bijeenkomsten: Bijeenkomst[];
  readonly contacten: Begeleidingscontact[];
  readonly nazorgpeilingen: Nazorgpeiling[];
  readonly opgaven: Map<string, Schrijfbaar<Opgavestand>>;
  readonly projecten: Map<string, Schrijfbaar<Projectstand>>;
}

/** A team before its first event. */
export function createOpbouw(): Opbouw {
  return {
    team: '',
    buurt: '',
    status: 'begin',
    statusSinds: undefined,
    statusVoorPauze: 'aangemeld',
    begeleidingsjaren: 0,
    aangemeldOp: undefined,
    wervingGestartOp: undefined,
    gevormdOp: undefined,
    begeleidSinds: undefined,
    begeleidVoor: undefined,
    zelfstandigSinds: undefined,
    einde: undefined,
    begeleider: undefined,
    begeleiderSinds: undefined,
    zonderBegeleider: undefined,
    pauzes: [],
    actief: new Map(),
    lidmaatschappen: [],
    rolbezetting: [],
    drager: undefined,
    bijeenkomsten: [],
    contacten: [],
    nazorgpeilingen: [],
    opgaven: new Map(),
    projecten: new Map(),
  };
}
