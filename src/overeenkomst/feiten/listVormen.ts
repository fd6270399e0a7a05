import type { Overeenkomstdossier } from '../dossier/overeenkomstdossier.js';
import type {
  Overeenkomstcorrectie,
  Overeenkomstfeit,
  Overeenkomstfeitgebeurtenis,
} from '../gebeurtenis/gebeurtenis.js';
import type { Vorm } from './vorm.js';

/** The corrections so far, by the id of what they correct, in the order of recording. */
type Correcties = ReadonlyMap<string, readonly Overeenkomstcorrectie[]>;

/** The corrections of one event, the last one first. */
function listLaatste(id: string, correcties: Correcties): Overeenkomstcorrectie[] {
  return [...(correcties.get(id) ?? [])].reverse();
}

/** What a correction says, after the corrections of itself: a fact, that it did not happen, or nothing when it was withdrawn. */
function resolve(
  { id, wordt }: Overeenkomstcorrectie,
  correcties: Correcties,
): { wordt?: Overeenkomstfeit } | undefined {
  for (const correctie of listLaatste(id, correcties)) {
    const gezegd = resolve(correctie, correcties);
    if (gezegd !== undefined) return gezegd.wordt === undefined ? undefined : gezegd;
  }
  return wordt === undefined ? {} : { wordt };
}

/** A fact as it is known with these corrections; `undefined`: it did not happen. The last correction counts. */
function correct(
  gebeurtenis: Overeenkomstfeitgebeurtenis,
  correcties: Correcties,
): Overeenkomstfeitgebeurtenis | undefined {
  for (const correctie of listLaatste(gebeurtenis.id, correcties)) {
    const gezegd = resolve(correctie, correcties);
    if (gezegd === undefined) continue;
    const { id, overeenkomst, geregistreerd, door } = gebeurtenis;
    // It keeps its id, its place in the order of recording and who recorded it; what happened and when is new.
    return gezegd.wordt === undefined
      ? undefined
      : ({ ...gezegd.wordt, versie: 2, id, overeenkomst, geregistreerd, door } as Overeenkomstfeitgebeurtenis);
  }
  return gebeurtenis;
}

/** For every fact that was corrected, also by a correction of a correction: its corrections in the order of recording. */
function groupCorrecties(correcties: readonly Overeenkomstcorrectie[]): Map<string, Overeenkomstcorrectie[]> {
  const uit = new Map<string, Overeenkomstcorrectie[]>();
  const feitVan = new Map<string, string>();
  for (const correctie of correcties) {
    // What is corrected was recorded before, so its fact is known here.
    const feit = feitVan.get(correctie.betreft) ?? correctie.betreft;
    feitVan.set(correctie.id, feit);
    const bestaand = uit.get(feit);
    if (bestaand === undefined) uit.set(feit, [correctie]);
    else bestaand.push(correctie);
  }
  return uit;
}

/** The forms of a corrected fact. A form that was replaced on the day on which it became known was never known. */
function listEigen(eerste: Vorm, reeks: readonly Overeenkomstcorrectie[]): Vorm[] {
  const { nummer, gebeurtenis } = eerste;
  const correcties = new Map<string, Overeenkomstcorrectie[]>();
  const vormen: Vorm[] = [];
  let open: Vorm | undefined = eerste;
  const close = (op: Vorm['bekendVan']) => {
    if (open !== undefined && open.bekendVan < op) vormen.push({ ...open, vervallenOp: op });
  };
  for (const correctie of reeks) {
    const bestaand = correcties.get(correctie.betreft) ?? [];
    correcties.set(correctie.betreft, [...bestaand, correctie]);
    close(correctie.geregistreerd);
    const wordt = correct(gebeurtenis, correcties);
    open =
      wordt === undefined
        ? undefined
        : { vorm: correctie.id, nummer, gebeurtenis: wordt, bekendVan: correctie.geregistreerd };
  }
  return open === undefined ? vormen : [...vormen, open];
}

const vormenVan = new WeakMap<Overeenkomstdossier, readonly Vorm[]>();

/**
 * Every fact of a record in every form in which it was known, in the order of recording. A correction replaces or removes the event that
 * it names from the day on which it was recorded. A correction of a correction replaces what that one said, or withdraws it.
 */
export function listVormen(dossier: Overeenkomstdossier): readonly Vorm[] {
  const bestaand = vormenVan.get(dossier);
  if (bestaand !== undefined) return bestaand;
  const gezien = new Set<string>();
  const eerste: Vorm[] = [];
  const correcties: Overeenkomstcorrectie[] = [];
  let nummer = -1;
  for (const gebeurtenis of dossier.gebeurtenissen) {
    const { id, geregistreerd: bekendVan } = gebeurtenis;
    nummer += 1;
    // Of two events with one id the first counts; `checkOvereenkomstdossier` reports the other.
    if (gezien.has(id)) continue;
    gezien.add(id);
    if (gebeurtenis.soort === 'correctie') correcties.push(gebeurtenis);
    else eerste.push({ vorm: id, nummer, gebeurtenis, bekendVan });
  }
  const perFeit = groupCorrecties(correcties);
  const uit = perFeit.size === 0 ? eerste : eerste.flatMap((vorm) => listEigen(vorm, perFeit.get(vorm.vorm) ?? []));
  vormenVan.set(dossier, uit);
  return uit;
}
