import { Gemeentecode } from 'buurtaanpak/gebied';
import type { Opzet } from 'buurtaanpak/opzet';
import { CRITERIA, INWONERS, MINSTE_INWONERS } from './criteria.js';

/** The names of the parts of the opzet of the page itself. */
export const EIGEN = { opzet: 'verkenner', programma: 'buurten', quotum: 'keuze' } as const;

/**
 * The opzet with which the page begins, when nobody opened one: its own criteria, one programme of twelve buurten, at most two in a wijk.
 *
 * @param gemeenten - those of the area that is shown; what is no code of a gemeente is left out
 * @param jaar - the year of the figures
 */
export function createEigenOpzet(gemeenten: readonly { readonly code: string; readonly naam: string }[], jaar: number) {
  const opzet: Opzet = {
    soort: 'opzet',
    versie: 2,
    id: EIGEN.opzet,
    naam: `Buurtaanpak ${gemeenten.length === 1 ? (gemeenten[0]?.naam ?? '') : `in ${gemeenten.length} gemeenten`}`,
    indelingsjaar: jaar,
    gemeenten: gemeenten.flatMap(({ code, naam }) => (Gemeentecode.is(code) ? [{ code, naam }] : [])),
    bronnen: [{ id: 'kwb', soort: 'gepubliceerd', jaar }],
    routekaarten: [
      {
        soort: 'routekaart',
        versie: 1,
        id: EIGEN.opzet,
        naam: 'Verkenner',
        // Under half of the weight known, a score would say more about the gaps than about the buurt.
        dekking: 0.5,
        criteria: CRITERIA,
      },
    ],
    programmas: [
      {
        id: EIGEN.programma,
        naam: 'de buurtaanpak',
        routekaart: EIGEN.opzet,
        quota: [{ id: EIGEN.quotum, naam: 'deze keuze', aantal: 12 }],
      },
    ],
    keuze: {
      kandidaten: { cijfers: [{ cijfer: INWONERS, minimaal: MINSTE_INWONERS }] },
      regels: [{ soort: 'hoogstens_per_groep', hoogstens: 2, groepen: 'wijk' }],
    },
  };
  return opzet;
}
