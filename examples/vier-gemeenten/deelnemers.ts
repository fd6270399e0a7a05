import { Datum } from 'buurtaanpak/kern';
import type { Buurtkeuzes, Samenwerkingsovereenkomst } from 'buurtaanpak/overeenkomst';
import type { Routekaart } from 'buurtaanpak/routekaart';
import type { Quotum, SelectBuurtenOptions } from 'buurtaanpak/selectie';
import { QUOTA } from '../leeuwarden/kiesBuurten.js';
import { routekaartEnergie, routekaartOost } from '../leeuwarden/routekaarten.js';
import type { Plaats } from '../overeenkomsten/documenten/bouwstenen.js';
import { maakBoxtelEnSintMichielsgestel } from '../overeenkomsten/documenten/boxtelEnSintMichielsgestel.js';
import { maakLeeuwarden } from '../overeenkomsten/documenten/leeuwarden.js';
import { maakRotterdam } from '../overeenkomsten/documenten/rotterdam.js';
import { maakZaanstad } from '../overeenkomsten/documenten/zaanstad.js';
import { boxtel, leeuwarden, rotterdam, sintMichielsgestel, zaanstad } from './plaatsen.js';
import { dorpenBoxtel, duurzaamRotterdam, energieZaanstad, samenZaanstad, wijkenRotterdam } from './routekaarten.js';

/** The data and decisions of a deelnemer. Everything else is the same for all. */
export interface Deelnemerkeuze {
  readonly id: string;
  readonly plaatsen: readonly Plaats[];
  readonly wijkenMet: Readonly<Record<string, readonly string[]>>;
  /** For each programme the Routekaart, and of which gemeente the buurten are. Default: of all. */
  readonly programmas: Readonly<Record<string, { readonly routekaart: Routekaart; readonly plaats?: Plaats }>>;
  readonly quota: readonly Quotum[];
  readonly opties: Pick<SelectBuurtenOptions, 'regels' | 'doel'>;
  readonly sluit: (buurten: Buurtkeuzes) => Samenwerkingsovereenkomst;
}

/** A team needs neighbours: a buurt under 100 inhabitants is not a candidate. */
const bewoond = [{ cijfer: 'aantal_inwoners', minimaal: 100 }];

const withBuurten = (overeenkomst: Samenwerkingsovereenkomst, buurten: Buurtkeuzes): Samenwerkingsovereenkomst => ({
  ...overeenkomst,
  reikwijdte: { ...overeenkomst.reikwijdte, buurten },
});

/**
 * The four deelnemers of the letter. What it says of Leeuwarden is in the quota and the agreement of Leeuwarden; everything of the other
 * three, but that they take part with twelve buurten each, is MADE UP.
 */
export const DEELNEMERS: readonly Deelnemerkeuze[] = [
  {
    id: 'leeuwarden',
    plaatsen: [leeuwarden],
    wijkenMet: leeuwarden.wijkenMet,
    programmas: { 'leeuwarden-oost': { routekaart: routekaartOost }, energie: { routekaart: routekaartEnergie } },
    quota: QUOTA,
    opties: {},
    sluit: (buurten) => withBuurten(maakLeeuwarden(Datum.parse('2026-09-01'), leeuwarden), buurten),
  },
  {
    id: 'rotterdam',
    plaatsen: [rotterdam],
    wijkenMet: rotterdam.wijkenMet,
    programmas: { wijken: { routekaart: wijkenRotterdam }, duurzaam: { routekaart: duurzaamRotterdam } },
    quota: [
      { id: 'zuid', programma: 'wijken', aantal: 5, waar: { kenmerken: ['zuid'], cijfers: bewoond } },
      { id: 'elders', programma: 'wijken', aantal: 4, waar: { zonderKenmerken: ['zuid'], cijfers: bewoond } },
      { id: 'duurzaam', programma: 'duurzaam', aantal: 3, waar: { cijfers: bewoond } },
    ],
    // Spread over the town.
    opties: { regels: [{ soort: 'hoogstens_per_groep', groepen: 'wijk', hoogstens: 3 }] },
    sluit: (buurten) => maakRotterdam(rotterdam, buurten),
  },
  {
    id: 'zaanstad',
    plaatsen: [zaanstad],
    wijkenMet: zaanstad.wijkenMet,
    programmas: { samen: { routekaart: samenZaanstad }, energie: { routekaart: energieZaanstad } },
    quota: [
      { id: 'samen', programma: 'samen', aantal: 6, waar: { cijfers: bewoond } },
      { id: 'energie-dorp', programma: 'energie', aantal: 2, waar: { kenmerken: ['dorp'], cijfers: bewoond } },
      { id: 'energie-stad', programma: 'energie', aantal: 4, waar: { zonderKenmerken: ['dorp'], cijfers: bewoond } },
    ],
    opties: { regels: [{ soort: 'hoogstens_per_groep', groepen: 'wijk', hoogstens: 2 }] },
    sluit: (buurten) => withBuurten(maakZaanstad(zaanstad), buurten),
  },
  {
    id: 'boxtel-sint-michielsgestel',
    plaatsen: [boxtel, sintMichielsgestel],
    wijkenMet: {},
    programmas: {
      boxtel: { routekaart: dorpenBoxtel, plaats: boxtel },
      'sint-michielsgestel': { routekaart: dorpenBoxtel, plaats: sintMichielsgestel },
    },
    quota: [
      { id: 'boxtel', programma: 'boxtel', aantal: 7, waar: { cijfers: bewoond } },
      { id: 'sint-michielsgestel', programma: 'sint-michielsgestel', aantal: 5, waar: { cijfers: bewoond } },
    ],
    // The buurt that fits least should fit as well as possible, before the rest counts.
    opties: { doel: { soort: 'hoogste_minimum' } },
    sluit: (buurten) => withBuurten(maakBoxtelEnSintMichielsgestel(boxtel, sintMichielsgestel), buurten),
  },
];
