import type { Opzet } from 'buurtaanpak/opzet';
import type { Routekaart } from 'buurtaanpak/routekaart';
import type { Aantal } from 'buurtaanpak/selectie';
import { createEigenOpzet } from './createEigenOpzet.js';
import { findPerWijk, findVoorrang, sumAantallen } from './regels.js';

/** The settings of a visitor: what can be changed on the page of the opzet that it shows. */
export interface Instelling {
  /** By id of the Routekaart and of a criterion or thema its weight. What is weighed in another way has none. */
  readonly gewichten: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By id of the quotum how many buurten are chosen. */
  readonly aantallen: Readonly<Record<string, Aantal>>;
  /** The maximum number in one wijk; `null` is without a bound. */
  readonly perWijk: number | null;
  /** The minimum number of chosen buurten in one of `wijken`. */
  readonly minstens: number;
  /** Codes of wijken. */
  readonly wijken: readonly string[];
}

/** The highest value of each number; the lowest is 0, of `aantal` and `perWijk` 1. */
export const HOOGSTE = { gewicht: 10, aantal: 48, perWijk: 10 } as const;

/** Whether the weights directly below a thema, or below the top, are given one by one. */
export function isOpgegeven(routekaart: Routekaart, thema: string | undefined): boolean {
  const { weging } =
    thema === undefined ? routekaart : (routekaart.themas?.find(({ id }) => id === thema) ?? { weging: undefined });
  return weging === undefined || weging.methode === 'opgegeven';
}

/** The criteria and themas whose weight can be set, by id with their weight. */
function readGewichten(routekaart: Routekaart): Readonly<Record<string, number>> {
  const { themas = [], criteria } = routekaart;
  const delen = [
    ...themas.map(({ id, boven, gewicht }) => ({ id, boven, gewicht })),
    ...criteria.map(({ id, thema, gewicht }) => ({ id, boven: thema, gewicht })),
  ];
  return Object.fromEntries(
    delen.flatMap(({ id, boven, gewicht = 1 }) => (isOpgegeven(routekaart, boven) ? [[id, gewicht]] : [])),
  );
}

/** The settings that an opzet begins with. */
export function readInstelling({ routekaarten, programmas, keuze }: Opzet): Instelling {
  const regels = keuze?.regels ?? [];
  const quota = programmas.flatMap((programma) => programma.quota);
  const perWijk = regels[findPerWijk(regels)];
  const voorrang = regels[findVoorrang(regels, sumAantallen(quota))];
  return {
    gewichten: Object.fromEntries(routekaarten.map((routekaart) => [routekaart.id, readGewichten(routekaart)])),
    aantallen: Object.fromEntries(quota.map(({ id, aantal }) => [id, aantal])),
    perWijk: perWijk?.soort === 'hoogstens_per_groep' ? perWijk.hoogstens : null,
    minstens: voorrang?.soort === 'aantal_met' && typeof voorrang.aantal !== 'number' ? voorrang.aantal.van : 0,
    wijken: voorrang?.soort === 'aantal_met' ? (voorrang.waar.gebieden ?? []) : [],
  };
}

/** The initial settings of the page. */
export const BEGIN: Instelling = readInstelling(createEigenOpzet([], 2024));
