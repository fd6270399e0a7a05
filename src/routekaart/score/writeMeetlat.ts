import { fingerprintCijfers } from '../meetlat/fingerprintCijfers.js';
import type { Meetlat } from '../meetlat/meetlat.js';
import { writeMeetlatcriterium } from '../meetlat/writeMeetlatcriterium.js';
import type { Voorbereiding } from './prepareScoring.js';

/** The yardstick that scores were measured by: the given one, or one of their own reference set. */
export function writeMeetlat(voorbereiding: Voorbereiding, meer: Pick<Meetlat, 'naam' | 'begrenzen'> = {}): Meetlat {
  const { meetlat, kolommen, referentie, tabel } = voorbereiding;
  const { indeling } = tabel;
  if (meetlat !== undefined) return meetlat;
  const { gebieden, ruw } = referentie;
  const { naam, begrenzen } = meer;
  return {
    soort: 'meetlat',
    versie: 1,
    ...(naam === undefined ? {} : { naam }),
    indeling: { gebieden: indeling.gebieden, jaar: indeling.jaar },
    aantal: gebieden.length,
    ...(begrenzen === undefined ? {} : { begrenzen }),
    criteria: kolommen.map(({ criterium, normalisatie, cijfers, getIjk }) =>
      writeMeetlatcriterium(criterium, normalisatie, cijfers, getIjk()),
    ),
    vingerafdruk: fingerprintCijfers(
      gebieden.map(({ code }) => code),
      // Turns -0, which JSON does not know, into 0.
      ruw.map((kolom) => Array.from(kolom, (waarde) => (Number.isNaN(waarde) ? null : waarde + 0))),
    ),
  };
}
