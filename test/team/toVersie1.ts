import type { Teamgebeurtenis } from 'buurtaanpak/team';

type Json = Readonly<Record<string, unknown>>;

interface Regel {
  readonly nummer: number;
  readonly gebeurtenis: Json;
}

/** An event as version 1 had it: noted on the day on which it was recorded, unless it says otherwise. */
function toEvent({ nummer: _, versie: __, genoteerd, ...rest }: Teamgebeurtenis): Json {
  const wordt = 'wordt' in rest && rest.wordt !== undefined ? { wordt: { ...rest.wordt, versie: 1 } } : {};
  return { ...rest, versie: 1, ...(genoteerd === rest.geregistreerd ? {} : { genoteerd }), ...wordt };
}

/** Puts the replacement of a correction in the place of what an event said. */
function replace({ nummer, gebeurtenis }: Regel, wordt: Json): Regel {
  const { id, team, genoteerd, geregistreerd, door } = gebeurtenis;
  const hoofd = { id, team, ...(genoteerd === undefined ? {} : { genoteerd }), geregistreerd, door };
  return { nummer, gebeurtenis: { ...hoofd, ...wordt } };
}

/**
 * The record that version 1 of the library made of a stream of events: those that count by month, with the corrections applied, those that
 * were withdrawn, and the corrections. Written from what version 1 promised.
 */
export function toVersie1(stroom: readonly Teamgebeurtenis[]): Json {
  const regels = new Map<string, Regel>();
  const ingetrokken = new Set<string>();
  const correcties: Json[] = [];
  let geregistreerdTot = '';
  for (const [i, gebeurtenis] of stroom.entries()) {
    const { geregistreerd = '' } = gebeurtenis;
    if (geregistreerd > geregistreerdTot) geregistreerdTot = geregistreerd;
    const event = toEvent(gebeurtenis);
    if (gebeurtenis.soort !== 'correctie') {
      regels.set(gebeurtenis.id, { nummer: i + 1, gebeurtenis: event });
      continue;
    }
    correcties.push(event);
    const regel = regels.get(gebeurtenis.betreft);
    if (regel === undefined) continue;
    if (gebeurtenis.wordt === undefined) ingetrokken.add(gebeurtenis.betreft);
    else {
      ingetrokken.delete(gebeurtenis.betreft);
      regels.set(gebeurtenis.betreft, replace(regel, event.wordt as Json));
    }
  }
  const alle = [...regels.entries()];
  const staand = alle
    .filter(([id]) => !ingetrokken.has(id))
    .map(([, regel]) => regel)
    .sort((a, b) => {
      const [links, rechts] = [String(a.gebeurtenis.datum), String(b.gebeurtenis.datum)];
      return links < rechts ? -1 : links > rechts ? 1 : a.nummer - b.nummer;
    });
  const maanden = new Map<string, Regel[]>();
  for (const regel of staand) {
    const maand = String(regel.gebeurtenis.datum).slice(0, 7);
    maanden.set(maand, [...(maanden.get(maand) ?? []), regel]);
  }
  return {
    soort: 'teamdossier',
    versie: 1,
    team: stroom[0]?.team ?? '',
    aantal: stroom.length,
    ...(geregistreerdTot === '' ? {} : { geregistreerdTot }),
    maanden: [...maanden].map(([maand, lijst]) => ({ maand, regels: lijst })),
    ingetrokken: alle.filter(([id]) => ingetrokken.has(id)).map(([, regel]) => regel),
    correcties,
  };
}
