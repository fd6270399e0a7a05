import { type Kerncijfertabel, readKerncijfers } from 'buurtaanpak/kerncijfers';

export const A = 'BU00802001';
export const B = 'BU00802002';

/** What CBS says of an area: 1 nothing changed, 2 the code, 3 the border. */
type Wijziging = 1 | 2 | 3;

/** A table of one year: the fields of each area, and what changed of each since the year before. */
export function jaartabel(
  jaar: number,
  rijen: Readonly<Record<string, object>>,
  wijziging?: Wijziging | Readonly<Record<string, Wijziging>>,
): Kerncijfertabel {
  const gezegd = (code: string) => (typeof wijziging === 'object' ? wijziging[code] : wijziging);
  return readKerncijfers(
    Object.entries(rijen).map(([gwb_code_10, rij]) => ({ gwb_code_10, ind_wbi: gezegd(gwb_code_10) ?? '.', ...rij })),
    { jaar },
  ).tabel;
}

/** The inhabitants of areas in a year, nothing changed unless it is said. */
export const inwoners = (
  jaar: number,
  aantallen: Readonly<Record<string, number | string>>,
  wijziging: Wijziging | Readonly<Record<string, Wijziging>> = 1,
): Kerncijfertabel =>
  jaartabel(
    jaar,
    Object.fromEntries(Object.entries(aantallen).map(([code, a_inw]) => [code, { a_inw: String(a_inw) }])),
    wijziging,
  );

/** Series, years or growth without their bounds, for what is not about these. */
export function zonderGrenzen<T>(iets: T): T {
  if (Array.isArray(iets)) return iets.map(zonderGrenzen) as T;
  if (iets === null || typeof iets !== 'object') return iets;
  const rest = Object.entries(iets).filter(([naam]) => naam !== 'onder' && naam !== 'boven');
  return Object.fromEntries(rest.map(([naam, lid]) => [naam, zonderGrenzen(lid)])) as T;
}
