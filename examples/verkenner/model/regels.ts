import type { Aantal, Regel } from 'buurtaanpak/selectie';

/** The highest number of a quotum. */
export const getHoogste = (aantal: Aantal): number => (typeof aantal === 'number' ? aantal : aantal.tot);

/** How many buurten the quota choose at most. */
export function sumAantallen(quota: readonly { readonly aantal: Aantal }[]): number {
  return quota.reduce((som, { aantal }) => som + getHoogste(aantal), 0);
}

/** The place of the rule that the field 'hoogstens per wijk' sets; -1 when there is none. */
export function findPerWijk(regels: readonly Regel[]): number {
  return regels.findIndex(
    (regel) => regel.soort === 'hoogstens_per_groep' && regel.groepen === 'wijk' && regel.programmas === undefined,
  );
}

/**
 * The place of the rule that the fields 'voorrang voor wijken' set: at least so many in some wijken, and no bound above that the numbers
 * do not have already. -1 when there is none.
 */
export function findVoorrang(regels: readonly Regel[], totaal: number): number {
  return regels.findIndex(
    (regel) =>
      regel.soort === 'aantal_met' &&
      regel.programmas === undefined &&
      typeof regel.aantal !== 'number' &&
      regel.aantal.van > 0 &&
      regel.aantal.tot >= totaal &&
      Object.keys(regel.waar).every((sleutel) => sleutel === 'gebieden') &&
      (regel.waar.gebieden ?? []).length > 0 &&
      (regel.waar.gebieden ?? []).every((code) => code.startsWith('WK')),
  );
}
