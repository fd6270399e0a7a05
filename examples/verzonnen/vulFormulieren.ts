import type { Kerncijfertabel } from 'buurtaanpak/kerncijfers';
import { createFormulieren, type Formulierblad, type Opzet } from 'buurtaanpak/opzet';
import type { Beoordeling } from 'buurtaanpak/routekaart';
import { verzinOordelen } from './verzinOordelen.js';

/** The rows of people on one sheet: every question of each buurt that they judge, also those that they left open. */
function fillBlad(
  { rijen: [kop = [], ...vragen], ...blad }: Formulierblad,
  oordelen: readonly Beoordeling[],
): Formulierblad {
  const mensen = new Map<string, Map<string, Beoordeling>>();
  const plek = (buurt: unknown, criterium: unknown) => `${buurt} ${criterium}`;
  for (const oordeel of oordelen) {
    const eigen = mensen.get(oordeel.beoordelaar) ?? new Map<string, Beoordeling>();
    mensen.set(oordeel.beoordelaar, eigen.set(plek(oordeel.buurt, oordeel.criterium), oordeel));
  }
  const rijen = [...mensen].flatMap(([beoordelaar, eigen]) => {
    const buurten = new Set([...eigen.values()].map(({ buurt }) => buurt));
    const rol = [...eigen.values()][0]?.rol ?? null;
    return vragen
      .filter(([buurt]) => buurten.has(String(buurt)))
      .map((rij) => {
        const { score = null, datum = null } = eigen.get(plek(rij[0], rij[2])) ?? {};
        return [...rij.slice(0, 5), rol, beoordelaar, score, datum, null];
      });
  });
  return { ...blad, rijen: [kop, ...rijen] };
}

/** Forms as they might come back, by the name of their file: one of each official and opbouwwerker, and one of all residents. All made up. */
export function vulFormulieren(opzet: Opzet, tabel: Kerncijfertabel): Map<string, Formulierblad[]> {
  const oordelen = new Map(verzinOordelen(opzet, tabel).map(({ routekaart, rijen }) => [routekaart, rijen]));
  const naamVan = ({ rol, beoordelaar }: Beoordeling) => (rol === 'wijk' ? 'wijk' : beoordelaar);
  const namen = new Set([...oordelen.values()].flat().map(naamVan));
  const leeg = namen.size === 0 ? [] : createFormulieren(opzet, tabel);
  return new Map(
    [...namen].map((naam) => [
      naam,
      leeg.map((blad) =>
        fillBlad(
          blad,
          (oordelen.get(blad.naam) ?? []).filter((oordeel) => naamVan(oordeel) === naam),
        ),
      ),
    ]),
  );
}
