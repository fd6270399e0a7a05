import { Datum } from 'buurtaanpak/kern';
import {
  decideTeam,
  evolveTeam,
  initialTeamdossier,
  type Teamcommando,
  type Teamdossier,
  type Teamgebeurtenis,
} from 'buurtaanpak/team';
import { deepFreeze } from '../hulp.js';

export const dag = (tekst: string): Datum => Datum.parse(tekst);

/** A command without the head that {@link Verteller} adds. */
export type Stap = Teamcommando extends infer C
  ? C extends Teamcommando
    ? Omit<C, 'id' | 'team' | 'datum' | 'geregistreerd' | 'door'>
    : never
  : never;

/** Tells the life of a team command by command, as an app would. */
export class Verteller {
  dossier: Teamdossier = initialTeamdossier;
  readonly gebeurtenissen: Teamgebeurtenis[] = [];
  #nummer = 0;
  readonly team: string;

  constructor(team = 'team-1') {
    this.team = team;
  }

  /** On `datum` this happened; it was recorded on the same day, or on the last day on which anything was recorded, or as told. */
  op(datum: string, stap: Stap, geregistreerd = datum): this {
    const laatste = this.gebeurtenissen.at(-1)?.geregistreerd;
    this.#nummer++;
    const commando = {
      ...stap,
      id: `e${this.#nummer}`,
      team: this.team,
      datum: dag(datum),
      geregistreerd: laatste !== undefined && laatste > geregistreerd ? laatste : dag(geregistreerd),
      door: 'medewerker-7',
    } as Teamcommando;
    try {
      for (const gebeurtenis of decideTeam(deepFreeze(commando), this.dossier)) {
        this.gebeurtenissen.push(deepFreeze(gebeurtenis));
        this.dossier = deepFreeze(evolveTeam(this.dossier, gebeurtenis));
      }
    } catch (fout) {
      this.#nummer--;
      throw fout;
    }
    return this;
  }
}

/** Team 1 up to and including its formation on 2026-11-02 with three volunteers, guided from that day. */
export function tellBegin(team?: string): Verteller {
  return new Verteller(team)
    .op('2026-09-01', { soort: 'gebied_aanmelden', buurt: 'BU00802001', begeleidingsjaren: 3 })
    .op('2026-09-14', { soort: 'werving_starten' })
    .op('2026-09-20', { soort: 'begeleider_toewijzen', begeleider: 'begeleider-3' })
    .op('2026-10-01', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v1', rollen: ['verbinder'] })
    .op('2026-10-05', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v2', rollen: ['ondernemer', 'kenner'] })
    .op('2026-10-20', { soort: 'vrijwilliger_aansluiten', vrijwilliger: 'v3', rollen: [] })
    .op('2026-11-02', { soort: 'team_vormen' });
}

/** An opgave as it enters the wachtkamer. */
export const opgave = (naam: string, anders: Partial<Extract<Stap, { soort: 'opgave_toevoegen' }>> = {}): Stap => ({
  soort: 'opgave_toevoegen',
  opgave: naam,
  titel: `Opgave ${naam}`,
  thema: 'groen',
  bron: 'wijkplan',
  omvang: 2,
  complexiteit: 2,
  rollen: [],
  kans: 4,
  urgentie: 3,
  reden: 'nog_niet_besproken',
  opnieuwBekijkenOp: dag('2027-12-01'),
  ...anders,
});
