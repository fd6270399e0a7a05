import { createVingerafdruk } from 'buurtaanpak/kern';
import {
  decideTeam,
  initialTeamdossier,
  replayTeam,
  type Teamcommando,
  Teamdossier,
  Teamgebeurtenis,
} from 'buurtaanpak/team';
import { isSleutel } from './contract/checkInvoer.js';
import type { Gebeurtenisopslag } from './contract/gebeurtenisopslag.js';
import { hasOpslagcode } from './contract/opslagfout.js';

const toStroom = (team: string): string => `team:${team}`;

/**
 * The key of an event of a team: its id with the fingerprint of what it says. Two devices that wrongly have one name give two events under
 * one id, and the record keeps both. The day of receipt and the number are no part of it: a copy has others.
 */
function toSleutel({ nummer: _, geregistreerd: __, ...inhoud }: Teamgebeurtenis): string {
  return `${inhoud.id} ${createVingerafdruk(inhoud)}`;
}

/** The events of teams in a store of events, with a snapshot of each. */
export class Opslag {
  readonly #gebeurtenissen: Gebeurtenisopslag;

  constructor(gebeurtenissen: Gebeurtenisopslag) {
    this.#gebeurtenissen = gebeurtenissen;
  }

  async close(): Promise<void> {
    await this.#gebeurtenissen.close();
  }

  /** The events of a team after a number, in the order of recording; of what cannot be a name there are none. */
  async read(team: string, na = 0): Promise<Teamgebeurtenis[]> {
    if (!isSleutel(toStroom(team))) return [];
    const rijen = await this.#gebeurtenissen.read(toStroom(team), { na });
    return rijen.map(({ inhoud }) => Teamgebeurtenis.parse(JSON.parse(inhoud)));
  }

  /**
   * Adds events, only when the stream still has the length that the writer saw.
   *
   * @throws Opslagfout `versie_conflict` when another writer came first
   */
  async append(team: string, verwacht: number, gebeurtenissen: readonly Teamgebeurtenis[]): Promise<void> {
    const rijen = gebeurtenissen.map((een) => ({ id: toSleutel(een), inhoud: JSON.stringify(een) }));
    await this.#gebeurtenissen.append(toStroom(team), verwacht, rijen);
  }

  /** The record of a team: its snapshot, with the events after it. */
  async load(team: string): Promise<Teamdossier> {
    const vanaf = await this.#findMomentopname(team);
    return replayTeam(await this.read(team, vanaf.gebeurtenissen.length), { vanaf });
  }

  /** Stores the record as a snapshot. Replacing a newer snapshot by an older one does no harm: reading only takes longer. */
  async save(dossier: Teamdossier): Promise<void> {
    const { team, gebeurtenissen } = dossier;
    const nummer = gebeurtenissen.length;
    if (nummer === 0) return;
    // The record is in the order of what happened; the last of the stream is the one that came in last.
    const [laatste] = await this.#gebeurtenissen.read(toStroom(team), { na: nummer - 1, hoogstens: 1 });
    if (laatste === undefined) return;
    await this.#gebeurtenissen.saveMomentopname(toStroom(team), {
      nummer,
      laatste: laatste.id,
      inhoud: JSON.stringify(dossier),
    });
  }

  /**
   * Decides on a command and stores the events. When another writer came in between, it reads the new events and decides again.
   *
   * @param vanaf - the record as the writer knows it, which may be behind. Default: as it is in the store.
   */
  async handle(commando: Teamcommando, vanaf?: Teamdossier): Promise<{ dossier: Teamdossier; pogingen: number }> {
    let dossier = vanaf ?? (await this.load(commando.team));
    for (let pogingen = 1; ; pogingen++) {
      try {
        const gebeurtenissen = decideTeam(commando, dossier);
        await this.append(commando.team, dossier.gebeurtenissen.length, gebeurtenissen);
        return { dossier: replayTeam(gebeurtenissen, { vanaf: dossier }), pogingen };
      } catch (fout) {
        // A refusal by the rules can also be caused by an old record. It is final when there are no new events to read.
        if (hasOpslagcode(fout, 'opslag_onbereikbaar')) throw fout;
        const nieuw = await this.read(commando.team, dossier.gebeurtenissen.length);
        if (nieuw.length === 0 || pogingen === 100) throw fout;
        dossier = replayTeam(nieuw, { vanaf: dossier });
      }
    }
  }

  /** The snapshot of a team. One that the library cannot read, or that holds another number of events, is passed by. */
  async #findMomentopname(team: string): Promise<Teamdossier> {
    if (!isSleutel(toStroom(team))) return initialTeamdossier;
    const momentopname = await this.#gebeurtenissen.findMomentopname(toStroom(team));
    if (momentopname === undefined) return initialTeamdossier;
    const gelezen = Teamdossier.safeParse(JSON.parse(momentopname.inhoud));
    if (!gelezen.success || gelezen.data.gebeurtenissen.length !== momentopname.nummer) return initialTeamdossier;
    return gelezen.data;
  }
}
