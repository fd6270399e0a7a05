import type { Opzet } from 'buurtaanpak/opzet';
import type { Routekaart } from 'buurtaanpak/routekaart';
import type { Aantal, Regel } from 'buurtaanpak/selectie';
import type { Instelling } from './instelling.js';
import { findPerWijk, findVoorrang, sumAantallen } from './regels.js';

/** A thema or criterion with its weight as set; the same object when nothing changes. */
function setGewicht<T extends { readonly id: string; readonly gewicht?: number | undefined }>(
  deel: T,
  gewichten: Readonly<Record<string, number>>,
): T {
  const gewicht = Object.hasOwn(gewichten, deel.id) ? gewichten[deel.id] : undefined;
  return gewicht === undefined || gewicht === (deel.gewicht ?? 1) ? deel : { ...deel, gewicht };
}

function applyGewichten(routekaart: Routekaart, { gewichten }: Instelling): Routekaart {
  const van = gewichten[routekaart.id] ?? {};
  const { themas } = routekaart;
  return {
    ...routekaart,
    ...(themas === undefined ? {} : { themas: themas.map((thema) => setGewicht(thema, van)) }),
    criteria: routekaart.criteria.map((criterium) => setGewicht(criterium, van)),
  };
}

/** Puts a rule in the place where it stood, at the end when it is new, or takes it away. */
function putRegel(regels: readonly Regel[], plaats: number, nieuw: Regel | undefined): readonly Regel[] {
  if (plaats < 0) return nieuw === undefined ? regels : [...regels, nieuw];
  return regels.flatMap((regel, i) => (i !== plaats ? [regel] : nieuw === undefined ? [] : [nieuw]));
}

function applyRegels(regels: readonly Regel[], instelling: Instelling, was: number, totaal: number): readonly Regel[] {
  const { perWijk, minstens, wijken } = instelling;
  const plaats = findPerWijk(regels);
  const oud = regels[plaats];
  const grens: Regel | undefined =
    perWijk === null
      ? undefined
      : oud?.soort === 'hoogstens_per_groep'
        ? { ...oud, hoogstens: perWijk }
        : { soort: 'hoogstens_per_groep', hoogstens: perWijk, groepen: 'wijk' };
  // The later of both first, so that the place of the other stays what it is.
  const voorrang: Regel | undefined =
    minstens === 0 || wijken.length === 0
      ? undefined
      : { soort: 'aantal_met', aantal: { van: minstens, tot: Math.max(minstens, totaal) }, waar: { gebieden: wijken } };
  const plek = findVoorrang(regels, was);
  return plek > plaats
    ? putRegel(putRegel(regels, plek, voorrang), plaats, grens)
    : putRegel(putRegel(regels, plaats, grens), plek, voorrang);
}

/** The number of buurten that an agreement would promise, within what the quota can give. */
function fitAantal(
  aantalBuurten: number | undefined,
  quota: readonly { readonly aantal: Aantal }[],
): { readonly aantalBuurten?: number } {
  if (aantalBuurten === undefined) return {};
  const laagste = quota.reduce((som, { aantal }) => som + (typeof aantal === 'number' ? aantal : aantal.van), 0);
  return { aantalBuurten: Math.max(laagste, Math.min(sumAantallen(quota), aantalBuurten)) };
}

/** The opzet as the visitor has set it: what the page computes with, and what it gives. */
export function applyInstelling(opzet: Opzet, instelling: Instelling): Opzet {
  const { aantallen } = instelling;
  const programmas = opzet.programmas.map((programma) => {
    const quota = programma.quota.map((quotum) => ({ ...quotum, aantal: aantallen[quotum.id] ?? quotum.aantal }));
    return { ...programma, ...fitAantal(programma.aantalBuurten, quota), quota };
  });
  const sum = (van: Opzet['programmas']) => sumAantallen(van.flatMap(({ quota }) => quota));
  const { regels: oud = [], ...keuze } = opzet.keuze ?? {};
  const regels = applyRegels(oud, instelling, sum(opzet.programmas), sum(programmas));
  const uit = {
    ...opzet,
    routekaarten: opzet.routekaarten.map((routekaart) => applyGewichten(routekaart, instelling)),
    programmas,
  };
  if (regels.length === 0 && opzet.keuze?.regels === undefined) return uit;
  return { ...uit, keuze: regels.length === 0 ? keuze : { ...opzet.keuze, regels } };
}
