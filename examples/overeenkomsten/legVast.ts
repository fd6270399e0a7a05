import type { Datum } from 'buurtaanpak/kern';
import {
  decideOvereenkomst,
  evolveOvereenkomst,
  initialOvereenkomstdossier,
  type Overeenkomstcommando,
  type Overeenkomstdossier,
} from 'buurtaanpak/overeenkomst';

type Zonderhoofd<C> = C extends unknown
  ? Omit<C, 'id' | 'geregistreerd' | 'door'> & {
      /** Default: recorded on the day itself. */
      readonly geregistreerd?: Datum;
    }
  : never;

/** A command without what an app fills in: an id, the day of today, and who is signed in. */
export type Opdracht = Zonderhoofd<Overeenkomstcommando>;

/** Records commands one after the other, as an app would. The events get the ids e1, e2 and so on. */
export function legVast(
  opdrachten: readonly Opdracht[],
  dossier: Overeenkomstdossier = initialOvereenkomstdossier,
): Overeenkomstdossier {
  return opdrachten.reduce((tot, opdracht) => {
    const id = `e${tot.gebeurtenissen.length + 1}`;
    const commando = { geregistreerd: opdracht.datum, ...opdracht, id, door: 'medewerker-7' } as Overeenkomstcommando;
    return decideOvereenkomst(commando, tot).reduce(evolveOvereenkomst, tot);
  }, dossier);
}
