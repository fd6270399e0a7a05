import { formatOpsomming } from 'buurtaanpak/kern';
import { compareSelecties, type GekozenBuurt } from 'buurtaanpak/selectie';

/** The changes in the choice, in words. */
export function writeVerschil(
  voor: readonly GekozenBuurt[],
  na: readonly GekozenBuurt[],
  namen: ReadonlyMap<string, string>,
): string {
  const { erin, eruit } = compareSelecties(voor, na);
  const name = (buurten: readonly GekozenBuurt[]) =>
    formatOpsomming(buurten.map(({ code }) => namen.get(code) ?? code));
  if (erin.length === 0 && eruit.length === 0) return 'Dezelfde buurten.';
  return [
    ...(erin.length > 0 ? [`Erbij: ${name(erin)}.`] : []),
    ...(eruit.length > 0 ? [`Eraf: ${name(eruit)}.`] : []),
  ].join(' ');
}
