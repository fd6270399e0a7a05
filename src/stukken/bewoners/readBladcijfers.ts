import type { Scoregrond } from './bewonersgrond.js';
import type { Bladcijfer, Bladwaarde } from './buurtblad.js';
import { showBladwaarde } from './showBladwaarde.js';
import { toBladwaarde } from './toBladwaarde.js';

type Criterium = Scoregrond['scores']['routekaart']['criteria'][number];
type Kolom = Scoregrond['scores']['criteria'][number];

/** The value of the buurt itself, before extremes were treated; nothing when it is missing, also where something else was filled in. */
function readWaarde({ scores }: Scoregrond, criterium: Criterium, kolom: Kolom, b: number): Bladwaarde | undefined {
  const waarde = kolom.ingrepen.find(({ rij }) => rij === b)?.was ?? kolom.waarden[b];
  if (waarde === null || waarde === undefined || kolom.aangevuld.includes(b)) return undefined;
  if (criterium.bron.soort === 'kerncijfer') return toBladwaarde(waarde, kolom.eenheid);
  const schaal = criterium.bron.schaal ?? scores.routekaart.beoordelingsschaal;
  return schaal === undefined
    ? { vorm: 'getal', waarde, decimalen: 1 }
    : { vorm: 'oordeel', waarde, decimalen: 1, van: schaal.van, tot: schaal.tot };
}

/** What each criterion of a programme did for a buurt, in the order of the Routekaart. Nothing when it was not scored there. */
export function readBladcijfers(bron: Scoregrond, code: string): readonly Bladcijfer[] {
  const { rij, scores } = bron;
  const b = rij.get(code);
  if (b === undefined) return [];
  return scores.routekaart.criteria.flatMap((criterium): Bladcijfer[] => {
    const kolom = scores.criteria.find(({ id }) => id === criterium.id);
    if (kolom === undefined) return [];
    const waarde = readWaarde(bron, criterium, kolom, b);
    const punten = kolom.bijdragen[b] ?? undefined;
    return [
      {
        naam: criterium.naam,
        richting: criterium.richting,
        ...(waarde === undefined ? {} : { waarde, getoond: showBladwaarde(waarde) }),
        ...(punten === undefined ? {} : { punten }),
        aangevuld: kolom.aangevuld.includes(b),
        geschat: kolom.geschat?.includes(b) ?? false,
        overgenomen: kolom.overgenomen?.includes(b) ?? false,
      },
    ];
  });
}
