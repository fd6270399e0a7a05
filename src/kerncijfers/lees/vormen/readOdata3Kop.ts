import { toCeltekst } from '../celtekst.js';
import { getKop } from '../getKop.js';
import { type Kop, zelfdeRij } from '../kop.js';
import type { Rij } from '../leesplan.js';
import { selectDimensies } from '../selectDimensies.js';

const NUMMER = /^(.*)_(\d+)$/;
const GEBIED = new Set(['Gemeentenaam', 'SoortRegio', 'Codering', 'IndelingswijzigingWijkenEnBuurten']);
const REGIO = ['WijkenEnBuurten', 'RegioS', 'Regio', 'RegioIndeling'];

/** The year of a period as CBS writes it: `2020JJ00`. */
export function readPeriode(waarde: unknown): number | undefined {
  const jaar = /^(\d{4})(?:JJ|MM|KW|X)/.exec(toCeltekst(waarde))?.[1];
  return jaar === undefined ? undefined : Number(jaar);
}

/**
 * Rows of OData v3: `AantalInwoners_5`. The number is the place of the column in that year's table and says nothing else; where
 * two columns have the same name, as the kinds of dwelling under electricity and under gas have, their order tells them apart.
 */
export function readOdata3Kop(alle: readonly Rij[], selectie: Readonly<Record<string, string>>): Kop {
  const kop = getKop(alle);
  const genummerd = kop
    .flatMap((veld) => {
      const [, naam, nummer] = NUMMER.exec(veld) ?? [];
      return naam === undefined ? [] : [{ veld, naam, nummer: Number(nummer) }];
    })
    .sort((a, b) => a.nummer - b.nummer);
  const aantallen = new Map<string, number>();
  const kolommen = genummerd
    .filter(({ naam }) => !GEBIED.has(naam))
    .map(({ veld, naam }) => {
      const aantal = (aantallen.get(naam) ?? 0) + 1;
      aantallen.set(naam, aantal);
      return { veld, naam: aantal === 1 ? naam : `${naam}#${aantal}` };
    });

  const codering = genummerd.find(({ naam }) => naam === 'Codering')?.veld;
  const code = REGIO.find((naam) => kop.includes(naam)) ?? codering;
  const dimensies = kop.filter((veld) => !NUMMER.test(veld) && veld !== code && veld !== 'ID');
  const gekozen = selectDimensies(alle, dimensies, selectie);
  const rijen = gekozen === undefined ? alle : gekozen.map((nummer) => alle[nummer] as Rij);
  return {
    rijen,
    getRijnummer: gekozen === undefined ? zelfdeRij : (rij) => gekozen[rij] as number,
    naamvorm: 'odata',
    gebiedsvelden:
      code === undefined
        ? []
        : [{ code, naam: genummerd.find(({ naam }) => naam === 'Gemeentenaam')?.veld, naamVanGemeente: true }],
    kolommen,
    jaar: readPeriode(rijen[0]?.Perioden),
  };
}
