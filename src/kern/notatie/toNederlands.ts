import { groupDuizendtallen } from '../getal/groupDuizendtallen.js';

/** A plain decimal text in Dutch notation. */
export function toNederlands(tekst: string, duizendpunten: boolean): string {
  const [heel = '', deel] = tekst.split('.');
  const gegroepeerd = duizendpunten ? groupDuizendtallen(heel, '.') : heel;
  return deel === undefined ? gegroepeerd : `${gegroepeerd},${deel}`;
}
