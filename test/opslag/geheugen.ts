import { setImmediate as straks } from 'node:timers/promises';
import { checkInhoud, checkInvoer, checkSleutel } from '../../examples/event-store/contract/checkInvoer.js';
import type {
  Gebeurtenisopslag,
  LeesOptions,
  Momentopname,
  Opslaggebeurtenis,
  Stroomgebeurtenis,
} from '../../examples/event-store/contract/gebeurtenisopslag.js';
import type { Kandidaat, Knipbaar, Proefplek } from '../../examples/event-store/contract/kandidaat.js';
import { Opslagfout } from '../../examples/event-store/contract/opslagfout.js';
import { planToevoeging } from '../../examples/event-store/contract/planToevoeging.js';
import { writeOn } from '../../examples/event-store/contract/writeOn.js';

/** A way in which a store can be wrong. */
export const FOUTEN = [
  'adds without an expected version',
  'refuses only a writer that is behind',
  'looks at the length before it waits for its turn',
  'doubles what comes again',
  'refuses what comes again',
  'takes another content under an id',
  'leaves out another content under an id',
  'counts ids over all streams',
  'adds one by one',
  'stops halfway when a write fails',
  'stays locked after a write that failed',
  'reads in the order of the id',
  'numbers from 0',
  'loses the last event',
  'reads all streams',
  'reads one too many',
  'forgets at closing',
  'hands out its own events',
  'keeps NFC',
  'keeps keys without case',
  'trims keys',
  'reads the JSON',
  'keeps no more than 60.000 characters',
  'takes any key',
  'takes half a character',
  'believes every snapshot',
  'believes a snapshot of another course',
  'believes a damaged snapshot',
  'believes a changed event',
  'passes by an event that is not there',
  'makes up what was cut off',
  'confirms before it is stored',
  'stores half a batch before it is killed',
] as const;
export type Fout = (typeof FOUTEN)[number];

type Rij = Stroomgebeurtenis & { readonly stroom: string; readonly heel: string };

/** What lies on the disk of this store, and what would be lost with the power. */
interface Schijf {
  rijen: Rij[];
  momentopnamen: Map<string, Momentopname & { heel?: boolean }>;
  wachtend: (() => void)[];
  mislukt?: string | undefined;
  op_slot: boolean;
  /** Counts the ends of the server: who opened before has no connection any more. */
  leven: number;
}

class Geheugenopslag implements Gebeurtenisopslag {
  readonly #schijf: Schijf;
  readonly #fout: Fout | undefined;
  readonly #isDood: () => boolean;

  constructor(schijf: Schijf, fout: Fout | undefined, isDood: () => boolean) {
    this.#schijf = schijf;
    this.#fout = fout;
    this.#isDood = isDood;
  }

  #is(...fouten: readonly Fout[]): boolean {
    return this.#fout !== undefined && fouten.includes(this.#fout);
  }

  #sleutel(sleutel: string): string {
    if (!this.#is('takes any key')) checkSleutel(sleutel);
    if (this.#is('keeps NFC')) return sleutel.normalize('NFC');
    if (this.#is('keeps keys without case')) return sleutel.toLowerCase();
    return this.#is('trims keys') ? sleutel.trim() : sleutel;
  }

  #inhoud(inhoud: string): string {
    if (this.#is('keeps NFC')) return inhoud.normalize('NFC');
    if (this.#is('reads the JSON')) return JSON.stringify(JSON.parse(inhoud));
    return this.#is('keeps no more than 60.000 characters') ? inhoud.slice(0, 60_000) : inhoud;
  }

  #rijen(stroom: string): Rij[] {
    const alle = this.#is('reads all streams');
    return this.#schijf.rijen.filter((rij) => alle || rij.stroom === stroom);
  }

  async read(stroomRuw: string, { na = 0, hoogstens = Number.POSITIVE_INFINITY }: LeesOptions = {}) {
    await this.#leef();
    const stroom = this.#sleutel(stroomRuw);
    const rijen = this.#rijen(stroom).filter(({ nummer }) => nummer > (this.#is('reads one too many') ? na - 1 : na));
    if (this.#is('reads in the order of the id')) rijen.sort((a, b) => (a.id < b.id ? -1 : 1));
    if (this.#is('loses the last event')) rijen.pop();
    const stuk = rijen.slice(0, hoogstens);
    if (!this.#is('passes by an event that is not there', 'reads in the order of the id', 'numbers from 0'))
      for (const [i, { nummer }] of stuk.entries())
        if (nummer !== na + i + 1 && !this.#is('reads all streams', 'reads one too many'))
          throw new Opslagfout('opslag_beschadigd', 'missing');
    for (const { inhoud, heel } of stuk)
      if (inhoud !== heel && !this.#is('believes a changed event'))
        throw new Opslagfout('opslag_beschadigd', 'changed');
    return this.#is('hands out its own events') ? stuk : stuk.map(({ nummer, id, inhoud }) => ({ nummer, id, inhoud }));
  }

  async append(stroomRuw: string, verwachtRuw: number, gegeven: readonly Opslaggebeurtenis[]) {
    await this.#leef();
    if (this.#schijf.op_slot) throw new Opslagfout('opslag_onbereikbaar', 'locked');
    const stroom = this.#sleutel(stroomRuw);
    if (!this.#is('takes any key', 'takes half a character')) checkInvoer(stroom, gegeven);
    if (this.#is('takes half a character')) for (const { id } of gegeven) checkSleutel(id);
    if (this.#is('takes any key')) for (const { inhoud } of gegeven) checkInhoud(inhoud, 'x');
    const gebeurtenissen = gegeven.map(({ id, inhoud }) => ({ id: this.#sleutel(id), inhoud: this.#inhoud(inhoud) }));
    const { nieuw, lengte } = await this.#plan(stroom, verwachtRuw, gebeurtenissen);
    await this.#schrijf(stroom, lengte, nieuw);
    return { nieuw: nieuw.length, lengte: lengte + nieuw.length };
  }

  async #plan(stroom: string, verwachtRuw: number, gebeurtenissen: readonly Opslaggebeurtenis[]) {
    const rijen = this.#rijen(stroom);
    const lengte = rijen.length;
    if (this.#is('looks at the length before it waits for its turn')) await straks();
    const overal = this.#is('counts ids over all streams') ? this.#schijf.rijen : rijen;
    const bekend = new Map(overal.map(({ id, inhoud }) => [id, inhoud]));
    const los =
      this.#is('adds without an expected version') ||
      (this.#is('refuses only a writer that is behind') && verwachtRuw > lengte);
    const verwacht = los ? lengte : verwachtRuw;
    if (this.#is('doubles what comes again')) {
      if (gebeurtenissen.length > 0)
        planToevoeging({ stroom, verwacht, lengte, gebeurtenissen: [{ id: '', inhoud: '' }], bekend });
      return { nieuw: gebeurtenissen, lengte };
    }
    if (this.#is('refuses what comes again') && gebeurtenissen.some(({ id }) => bekend.has(id)))
      throw new Opslagfout(lengte === verwacht ? 'id_botst' : 'versie_conflict', 'there already');
    if (this.#is('takes another content under an id', 'leaves out another content under an id')) {
      for (const { id, inhoud } of gebeurtenissen) {
        if (this.#is('takes another content under an id') && bekend.get(id) !== inhoud) bekend.delete(id);
        else if (bekend.has(id)) bekend.set(id, inhoud);
      }
    }
    return { nieuw: planToevoeging({ stroom, verwacht, lengte, gebeurtenissen, bekend }), lengte };
  }

  /** Writes rows; all of them in one step of the program, so that nobody comes in between. */
  async #schrijf(stroom: string, lengte: number, nieuw: readonly Opslaggebeurtenis[]): Promise<void> {
    const begin = this.#is('numbers from 0') ? 0 : 1;
    const rijen = nieuw.map(({ id, inhoud }, i) => ({ stroom, nummer: lengte + i + begin, id, inhoud, heel: inhoud }));
    const { mislukt } = this.#schijf;
    const vol = mislukt === undefined ? -1 : rijen.findIndex(({ inhoud }) => inhoud.includes(mislukt));
    if (vol >= 0) {
      if (this.#is('stops halfway when a write fails', 'adds one by one'))
        this.#schijf.rijen.push(...rijen.slice(0, vol));
      if (this.#is('stays locked after a write that failed')) this.#schijf.op_slot = true;
      throw new Error('disk full');
    }
    if (this.#is('confirms before it is stored')) {
      // A reader of the living store sees them; with the power they are gone.
      this.#schijf.rijen.push(...rijen);
      this.#schijf.wachtend.push(() => {
        this.#schijf.rijen = this.#schijf.rijen.filter((rij) => !rijen.some(({ id }) => id === rij.id));
      });
      return;
    }
    for (const rij of rijen) {
      this.#schijf.rijen.push(rij);
      if (this.#is('adds one by one', 'stores half a batch before it is killed')) await this.#leef();
    }
  }

  async findMomentopname(stroomRuw: string): Promise<Momentopname | undefined> {
    await this.#leef();
    const stroom = this.#sleutel(stroomRuw);
    const momentopname = this.#schijf.momentopnamen.get(stroom);
    if (momentopname === undefined) return undefined;
    const { heel = true, ...rest } = momentopname;
    if (this.#is('believes every snapshot')) return rest;
    if (!heel && !this.#is('believes a damaged snapshot')) return undefined;
    const rij = this.#rijen(stroom).find(({ nummer }) => nummer === rest.nummer);
    if (rij === undefined) return undefined;
    return rij.id === rest.laatste || this.#is('believes a snapshot of another course') ? rest : undefined;
  }

  async saveMomentopname(stroom: string, momentopname: Momentopname): Promise<void> {
    await this.#leef();
    this.#schijf.momentopnamen.set(this.#sleutel(stroom), momentopname);
  }

  async close(): Promise<void> {
    if (this.#is('forgets at closing')) this.#schijf.rijen = [];
  }

  /** Gives way to others. A writer that was killed never goes on; one whose server has ended hears so. */
  async #leef(): Promise<void> {
    const { leven } = this.#schijf;
    await straks();
    if (this.#isDood()) await new Promise(() => {});
    if (leven !== this.#schijf.leven) throw new Opslagfout('opslag_onbereikbaar', 'the server has ended');
  }
}

export interface Geheugenplek extends Proefplek {
  readonly schijf: Schijf;
}

function makePlek(fout: Fout | undefined): Geheugenplek {
  const schijf: Schijf = { rijen: [], momentopnamen: new Map(), wachtend: [], op_slot: false, leven: 0 };
  const find = (stroom: string, nummer: number) =>
    schijf.rijen.findIndex((rij) => rij.stroom === stroom && rij.nummer === nummer);
  return {
    schijf,
    open: async () => new Geheugenopslag(schijf, fout, () => false),
    ruimOp: async () => {},
    bederfMomentopname: async (stroom) => {
      const was = schijf.momentopnamen.get(stroom);
      if (was !== undefined) schijf.momentopnamen.set(stroom, { ...was, inhoud: '["verzonnen"]', heel: false });
    },
    bederfGebeurtenis: async (stroom, nummer) => {
      const plek = find(stroom, nummer);
      schijf.rijen = schijf.rijen.map((rij, i) => (i === plek ? { ...rij, inhoud: '"verzonnen"' } : rij));
    },
    verwijderGebeurtenis: async (stroom, nummer) => {
      schijf.rijen.splice(find(stroom, nummer), 1);
    },
    laatMislukken: async (merk) => {
      schijf.mislukt = merk;
    },
  };
}

/** The power goes: what was only in memory is gone. */
function cutPower(schijf: Schijf): void {
  schijf.leven += 1;
  for (const verlies of schijf.wachtend.splice(-3)) verlies();
}

/** The disk as lines of text, which can be cut off anywhere. */
function makeKnipbaar({ schijf }: Geheugenplek, fout: Fout | undefined): Knipbaar {
  const regels = schijf.rijen.map((rij) => JSON.stringify(rij));
  const tekst = `${regels.join('\n')}\n`;
  return {
    grootte: tekst.length,
    bladzijde: regels[0]?.length ?? 1,
    open: async (lengte) => {
      const delen = tekst.slice(0, lengte).split('\n');
      const rest = delen.pop() ?? '';
      const rijen = delen.map((regel) => JSON.parse(regel) as Rij);
      const laatste = rijen.at(-1);
      if (fout === 'makes up what was cut off' && rest !== '' && laatste !== undefined)
        rijen.push({ ...laatste, nummer: laatste.nummer + 1 });
      return new Geheugenopslag({ ...makePlek(fout).schijf, rijen }, fout, () => false);
    },
  };
}

/** A store in memory that plays kills, power cuts and files that are cut off: a good one, or one with a fault. */
export function createGeheugenKandidaat(fout?: Fout): Kandidaat<Geheugenplek> {
  return {
    maakPlek: async () => makePlek(fout),
    kills: 6,
    crash: async ({ schijf }) => cutPower(schijf),
    knip: async (plek) => makeKnipbaar(plek, fout),
    killSchrijver: ({ schijf }, opdracht, aantal) =>
      new Promise((klaar, mislukt) => {
        const gezegd: string[] = [];
        let dood = false;
        const opslag = new Geheugenopslag(schijf, fout, () => dood);
        writeOn(opslag, opdracht, async (regel) => {
          gezegd.push(regel);
          if (gezegd.length < aantal) return;
          // Killed in the middle of what comes next.
          setImmediate(() =>
            setImmediate(() => {
              dood = true;
              if (fout === 'confirms before it is stored') cutPower(schijf);
              klaar(gezegd);
            }),
          );
        }).catch(mislukt);
      }),
  };
}
