import type { Dossiermaand, Dossierregel, Teamdossier } from './teamdossier.js';

/** Inserts a line at its place: by day, and on the same day by the order of recording. */
export function insertRegel(maanden: readonly Dossiermaand[], regel: Dossierregel): readonly Dossiermaand[] {
  const { datum } = regel.gebeurtenis;
  const maand = datum.slice(0, 7);
  // Events mostly arrive in the order in which they happen, so the search starts at the end.
  let m = maanden.length - 1;
  while (m >= 0 && (maanden[m] as Dossiermaand).maand > maand) m--;
  const bestaand = maanden[m];
  const uit = maanden.slice();
  if (bestaand === undefined || bestaand.maand !== maand) {
    if (m === maanden.length - 1) uit.push({ maand, regels: [regel] });
    else uit.splice(m + 1, 0, { maand, regels: [regel] });
    return uit;
  }
  const regels = bestaand.regels.slice();
  let r = regels.length - 1;
  while (r >= 0 && comesAfter(regels[r] as Dossierregel, regel)) r--;
  if (r === regels.length - 1) regels.push(regel);
  else regels.splice(r + 1, 0, regel);
  uit[m] = { maand, regels };
  return uit;
}

/** Whether a line belongs after another. */
export function comesAfter(a: Dossierregel, b: Dossierregel): boolean {
  return (
    a.gebeurtenis.datum > b.gebeurtenis.datum || (a.gebeurtenis.datum === b.gebeurtenis.datum && a.nummer > b.nummer)
  );
}

/** Removes the line with the event of this id, and gives it; `undefined` when there is no such line. */
export function takeRegel(
  maanden: readonly Dossiermaand[],
  id: string,
): { readonly regel: Dossierregel | undefined; readonly maanden: readonly Dossiermaand[] } {
  for (const [m, { maand, regels }] of maanden.entries()) {
    const regel = regels.find(({ gebeurtenis }) => gebeurtenis.id === id);
    if (regel === undefined) continue;
    const over = regels.filter((een) => een !== regel);
    return {
      regel,
      maanden: maanden.flatMap((een, i) => (i !== m ? een : over.length === 0 ? [] : { maand, regels: over })),
    };
  }
  return { regel: undefined, maanden };
}

/** All lines in the order in which things happened. */
export function* listRegels(dossier: Teamdossier): Generator<Dossierregel> {
  for (const { regels } of dossier.maanden) yield* regels;
}

/** The ids of all events of a record, withdrawn ones and corrections included. */
export function listIds(dossier: Teamdossier): Set<string> {
  const ids = new Set<string>();
  for (const { gebeurtenis } of listRegels(dossier)) ids.add(gebeurtenis.id);
  for (const { gebeurtenis } of dossier.ingetrokken) ids.add(gebeurtenis.id);
  for (const { id } of dossier.correcties) ids.add(id);
  return ids;
}
