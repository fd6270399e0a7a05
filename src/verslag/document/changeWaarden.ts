import type { Pad } from '../../kern/index.js';
import type { Verslagtabel } from './tabel.js';
import type { Verslagblok } from './verslag.js';
import type { Verslagtekst, Verslagwaarde } from './waarde.js';

/** What becomes of the values of a verslag, and of a table when its values have changed. */
interface Verandering {
  readonly waarde: (waarde: Verslagwaarde, pad: Pad) => Verslagwaarde;
  readonly tabel: (tabel: Verslagtabel) => Verslagtabel;
}

/** The same blocks with every value changed, in running text and in tables, with the paths of `visitWaarden`. A chart stays as it is. */
export function changeWaarden(
  blokken: readonly Verslagblok[],
  verandering: Verandering,
  pad: Pad = ['blokken'],
): Verslagblok[] {
  const changeTekst = (tekst: Verslagtekst, hier: Pad): Verslagtekst =>
    tekst.map((deel, i) => (typeof deel === 'string' ? deel : verandering.waarde(deel, [...hier, i])));
  const changeTabel = (tabel: Verslagtabel, hier: Pad): Verslagtabel => {
    const { rijen, toelichting } = tabel;
    return verandering.tabel({
      ...tabel,
      rijen: rijen.map((rij, r) => rij.map((waarde, k) => verandering.waarde(waarde, [...hier, 'rijen', r, k]))),
      ...(toelichting === undefined ? {} : { toelichting: changeTekst(toelichting, [...hier, 'toelichting']) }),
    });
  };
  const changeBlok = (blok: Verslagblok, hier: Pad): Verslagblok => {
    switch (blok.soort) {
      case 'sectie':
        return { ...blok, blokken: changeWaarden(blok.blokken, verandering, [...hier, 'blokken']) };
      case 'alinea':
        return { ...blok, tekst: changeTekst(blok.tekst, [...hier, 'tekst']) };
      case 'bewering': {
        const { tekst, voorbehoud } = blok;
        return {
          ...blok,
          tekst: changeTekst(tekst, [...hier, 'tekst']),
          ...(voorbehoud === undefined ? {} : { voorbehoud: changeTekst(voorbehoud, [...hier, 'voorbehoud']) }),
        };
      }
      case 'lijst':
        return { ...blok, items: blok.items.map((item, i) => changeTekst(item, [...hier, 'items', i])) };
      case 'tabel':
        return { ...blok, tabel: changeTabel(blok.tabel, [...hier, 'tabel']) };
      case 'grafiek':
        return blok;
    }
  };
  return blokken.map((blok, b) => changeBlok(blok, [...pad, b]));
}
