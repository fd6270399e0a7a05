import type { Pad } from '../../kern/index.js';
import type { Opzetstap } from './uitkomst.js';

/** The step that works with each part of the opzet. A part that is not here stops no step. */
const STAPPEN: Readonly<Record<string, Opzetstap>> = {
  gemeenten: 'tabel',
  bronnen: 'tabel',
  reeksen: 'tabel',
  samenstelling: 'tabel',
  kenmerken: 'selectie',
  routekaarten: 'scores',
  programmas: 'scores',
  keuze: 'selectie',
  partijen: 'overeenkomst',
  overeenkomst: 'overeenkomst',
  geld: 'overeenkomst',
};

/** The fields of a programme that a later step works with than the scores. */
const VAN_PROGRAMMA: Readonly<Record<string, Opzetstap>> = {
  quota: 'selectie',
  aantalBuurten: 'overeenkomst',
  kostendragers: 'overeenkomst',
};

/** The step that a fault at this place of the opzet stops. */
export function findStap([deel = '', , veld = '']: Pad): Opzetstap | undefined {
  return (deel === 'programmas' ? VAN_PROGRAMMA[veld] : undefined) ?? STAPPEN[deel];
}
