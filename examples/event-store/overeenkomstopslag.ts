import {
  decideOvereenkomst,
  type Overeenkomstcommando,
  type Overeenkomstdossier,
  Overeenkomstgebeurtenis,
  replayOvereenkomst,
} from 'buurtaanpak/overeenkomst';
import { isSleutel } from './contract/checkInvoer.js';
import type { Gebeurtenisopslag } from './contract/gebeurtenisopslag.js';

const toStroom = (overeenkomst: string): string => `overeenkomst:${overeenkomst}`;

/** The events of agreements, with those of their money, in a store of events. The key of an event is its id. */
export class Overeenkomstopslag {
  readonly #gebeurtenissen: Gebeurtenisopslag;

  constructor(gebeurtenissen: Gebeurtenisopslag) {
    this.#gebeurtenissen = gebeurtenissen;
  }

  async close(): Promise<void> {
    await this.#gebeurtenissen.close();
  }

  /** The events of an agreement, in the order of recording; of what cannot be a name there are none. */
  async read(overeenkomst: string): Promise<Overeenkomstgebeurtenis[]> {
    if (!isSleutel(toStroom(overeenkomst))) return [];
    const rijen = await this.#gebeurtenissen.read(toStroom(overeenkomst));
    return rijen.map(({ inhoud }) => Overeenkomstgebeurtenis.parse(JSON.parse(inhoud)));
  }

  /** The record of an agreement; the empty one when there are no events. */
  async load(overeenkomst: string): Promise<Overeenkomstdossier> {
    return replayOvereenkomst(await this.read(overeenkomst));
  }

  /**
   * Adds events. Those that are there already, by their ids, are left out: a message that is delivered twice does no harm. The others are
   * added only when the stream still has the length that the writer saw.
   *
   * @returns the number of events that were new
   * @throws Opslagfout `versie_conflict` when another writer came first
   * @throws DomeinFout `overeenkomst.gebeurtenis_botst` when another event has the same id
   */
  async append(
    overeenkomst: string,
    verwacht: number,
    gebeurtenissen: readonly Overeenkomstgebeurtenis[],
  ): Promise<number> {
    const bestaand = await this.read(overeenkomst);
    const bekend = new Set(bestaand.map(({ id }) => id));
    // The record tells whether what is there is the same, and belongs to this agreement.
    replayOvereenkomst(gebeurtenissen, { vanaf: replayOvereenkomst(bestaand) });
    const rijen = gebeurtenissen
      .filter(({ id }) => !bekend.has(id))
      .map((een) => ({ id: een.id, inhoud: JSON.stringify(een) }));
    return (await this.#gebeurtenissen.append(toStroom(overeenkomst), verwacht, rijen)).nieuw;
  }

  /** Decides on a command and stores its event. A command that was handled before, by its id, gives nothing new. */
  async handle(overeenkomst: string, commando: Overeenkomstcommando): Promise<Overeenkomstdossier> {
    const dossier = await this.load(overeenkomst);
    if (dossier.gebeurtenissen.some(({ id }) => id === commando.id)) return dossier;
    const gebeurtenissen = decideOvereenkomst(commando, dossier);
    await this.append(overeenkomst, dossier.gebeurtenissen.length, gebeurtenissen);
    return replayOvereenkomst(gebeurtenissen, { vanaf: dossier });
  }
}
