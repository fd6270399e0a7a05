import { Beoordelingen } from '../../../routekaart/index.js';
import { createBevinding } from '../../teksten/codes.js';
import { doStap, tell, type Werk } from '../werk.js';

/** Reads the judgements by Routekaart. A document that cannot be read, or is for no Routekaart of the opzet, becomes findings. */
export function readOordelen(werk: Werk): void {
  const bekend = werk.opzet.routekaarten.map(({ id }) => id);
  (werk.gegevens.oordelen ?? []).forEach((een, i) => {
    const voor = ['scores', 'oordelen', i];
    const document = doStap(werk, voor, () => Beoordelingen.parse(een));
    if (document === undefined) return;
    const { routekaart, rijen } = document;
    if (bekend.includes(routekaart))
      werk.oordelen.set(routekaart, [...(werk.oordelen.get(routekaart) ?? []), ...rijen]);
    else tell(werk, voor, [createBevinding('fout', 'opzet.oordelen_onbekend', ['routekaart'], { routekaart, bekend })]);
  });
}
