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

/** Every point with its areas on both maps: none outside a map, more than one where areas overlap. */
function placePunten({ punten, ...bron }: Kaartenbron) {
  const oud = readOmtrekken(bron.oud, bron.codeveldOud, ['oud']);
  const nieuw = readOmtrekken(bron.nieuw, bron.codeveldNieuw, ['nieuw']);
  const [findOud, findNieuw] = [createGebiedzoeker(oud), createGebiedzoeker(nieuw)];
  const plekken = punten.map(({ x, y, inwoners }) => ({ inwoners, oud: findOud(x, y), nieuw: findNieuw(x, y) }));
  for (const kaart of ['oud', 'nieuw'] as const) {
    if (plekken.length > 0 && plekken.every((plek) => plek[kaart].length === 0))
      refuse('gebied.kaart_zonder_punten', { kaart }, [kaart]);
  }
  return { plekken, codes: { oud: oud.map(({ code }) => code), nieuw: nieuw.map(({ code }) => code) } };
}

/** A mapping from two maps and the points where people live. A point outside one of the maps is lost or new. */
export function countPunten(bron: Kaartenbron): Omit<Koppeling, 'van' | 'naar'> {
  checkPunten(bron.punten);
  const { plekken, codes } = placePunten(bron);
  const telling = createTelling();
  const dubbel = createTelling();
  for (const { oud, nieuw, inwoners } of plekken) {
    telling.add(oud[0], nieuw[0], inwoners);
    if (oud.length > 1 || nieuw.length > 1) dubbel.add(undefined, undefined, inwoners);
  }
  const { delen, verdwenen, nieuw: erbij } = telling.listDelen();
  // An area without a point cannot be divided; a new one has nothing of an old one.
  const listLege = (kaart: 'oud' | 'nieuw') => {
    const metPunt = new Set(plekken.map((plek) => plek[kaart][0]));
    return codes[kaart].filter((code) => !metPunt.has(code)).map((code) => ({ code, eenheden: 0 }));
  };
  const byCode = (a: { readonly code: string }, b: { readonly code: string }) => (a.code < b.code ? -1 : 1);
  return {
    delen,
    verdwenen: [...verdwenen, ...listLege('oud').map((leeg) => ({ ...leeg, aandeel: 1 }))].sort(byCode),
    nieuw: [...erbij, ...listLege('nieuw')].sort(byCode),
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
