import { isHoeveelheid } from '../getal/isHoeveelheid.js';
import { showGetal } from '../getal/showGetal.js';
import { createGebiedzoeker } from '../kaart/createGebiedzoeker.js';
import { readOmtrekken } from '../kaart/readOmtrekken.js';
import { refuse } from '../teksten/codes.js';
import { createTelling } from './createTelling.js';
import type { Koppeling } from './koppeling.js';
import type { Kaartenbron, Koppelpunt } from './koppelingsbron.js';

function checkPunten(punten: readonly Koppelpunt[]): void {
  const gezien = new Set<string>();
  punten.forEach(({ x, y, inwoners, code }, i) => {
    const naam = code ?? `punt ${i + 1}`;
    if (!Number.isFinite(x) || !Number.isFinite(y)) refuse('gebied.punt_ongeldig', { code: naam }, ['punten', i]);
    if (!isHoeveelheid(inwoners))
      refuse('gebied.inwoners_ongeldig', { code: naam, waarde: showGetal(inwoners) }, ['punten', i, 'inwoners']);
    if (code === undefined) return;
    if (gezien.has(code)) refuse('gebied.code_dubbel', { code }, ['punten', i, 'code']);
    gezien.add(code);
  });
}

/** The codes of a map, and the area of every point: `undefined` outside the map. */
function place(bron: Kaartenbron, kaart: 'oud' | 'nieuw', codeveld: string | undefined) {
  const omtrekken = readOmtrekken(bron[kaart], codeveld, [kaart]);
  const find = createGebiedzoeker(omtrekken);
  const gebieden = bron.punten.map(({ x, y }) => find(x, y));
  if (bron.punten.length > 0 && gebieden.every((codes) => codes.length === 0))
    refuse('gebied.kaart_zonder_punten', { kaart }, [kaart]);
  return { codes: omtrekken.map(({ code }) => code), gebieden };
}

/** A mapping from two maps and the points where people live. A point outside one of the maps is lost or new. */
export function countPunten(bron: Kaartenbron): Omit<Koppeling, 'van' | 'naar'> {
  const { punten } = bron;
  checkPunten(punten);
  const oud = place(bron, 'oud', bron.codeveldOud);
  const nieuw = place(bron, 'nieuw', bron.codeveldNieuw);
  const telling = createTelling();
  const dubbel = createTelling();
  for (const [i, { inwoners }] of punten.entries()) {
    const [van, ...ookVan] = oud.gebieden[i] ?? [];
    const [naar, ...ookNaar] = nieuw.gebieden[i] ?? [];
    telling.add(van, naar, inwoners);
    if (ookVan.length + ookNaar.length > 0) dubbel.add(undefined, undefined, inwoners);
  }
  const { delen, verdwenen, nieuw: erbij } = telling.listDelen();
  // An area without a point cannot be divided; a new one has nothing of an old one.
  const metPunt = {
    oud: new Set(oud.gebieden.map(([code]) => code)),
    nieuw: new Set(nieuw.gebieden.map(([code]) => code)),
  };
  const leegOud = oud.codes.filter((code) => !metPunt.oud.has(code));
  const leegNieuw = nieuw.codes.filter((code) => !metPunt.nieuw.has(code));
  const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);
  return {
    delen,
    verdwenen: [...verdwenen, ...leegOud.map((code) => ({ code, aandeel: 1, eenheden: 0 }))].sort(byCode),
    nieuw: [...erbij, ...leegNieuw.map((code) => ({ code, eenheden: 0 }))].sort(byCode),
    herkomst: {
      soort: 'kaarten',
      weging: 'inwoners',
      gebleven: telling.measure(true, true),
      verdwenen: telling.measure(true, false),
      nieuw: telling.measure(false, true),
      buiten: telling.measure(false, false),
      dubbel: dubbel.measure(false, false),
      volledig: true,
    },
  };
}
