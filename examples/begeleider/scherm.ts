import type { Datum } from 'buurtaanpak/kern';
import type { Opslag } from '../event-store/opslag.js';
import { describeConflict } from './describeConflict.js';
import { describeGebeurtenis } from './describeGebeurtenis.js';
import { receiveDossier } from './receiveDossier.js';
import type { Toestel } from './toestel.js';
import type { Notitie } from './week.js';

/** The screens, one after the other. */
export class Scherm {
  readonly regels: string[] = [];
  readonly opslag: Opslag;

  constructor(opslag: Opslag) {
    this.opslag = opslag;
  }

  /** A heading, after an empty line. */
  kop(tekst: string): void {
    this.regels.push('', tekst);
  }

  /** Lines under the heading. */
  zeg(...regels: readonly string[]): void {
    this.regels.push(...regels.map((regel) => `  ${regel}`));
  }

  /** What somebody notes on a device. */
  noteer(toestel: Toestel, notities: readonly Notitie[]): void {
    for (const { datum, genoteerd, stap } of notities)
      this.zeg(...toestel.note(datum, genoteerd, stap).map(describeGebeurtenis));
  }

  /** A device that has a connection: it sends its record, and takes in the answer. */
  async wisselUit(wie: string, toestel: Toestel, vandaag: Datum): Promise<void> {
    const leeg = toestel.dossier.gebeurtenissen.length === 0;
    const { antwoord, nieuw } = await receiveDossier(this.opslag, toestel.createVerzoek(), vandaag);
    const binnen = toestel.receive(JSON.stringify(antwoord));
    this.zeg(`${wie}: ${nieuw.length} verstuurd, ${binnen.length} binnengekomen.`);
    // A record that is fetched for the first time is not read line by line.
    if (!leeg) this.zeg(...binnen.map(describeGebeurtenis));
    this.legVoor(toestel);
  }

  /** The conflicts that somebody has to decide about. */
  legVoor(toestel: Toestel): void {
    if (toestel.voorgelegd.length > 0) this.zeg(`Om naar te kijken: ${toestel.voorgelegd.length}.`);
    for (const conflict of toestel.voorgelegd)
      this.zeg(
        ...describeConflict(conflict, toestel.dossier).map((regel, r) => (r === 0 ? `- ${regel}` : `  ${regel}`)),
      );
  }
}
