import { u32 } from '../../rekenen/index.js';
import { getKop } from './getKop.js';
import { getNaamindex } from './getNaamindex.js';
import { type Kop, zelfdeRij } from './kop.js';
import type { Rij } from './leesplan.js';
import { normalizeKop } from './normalizeKop.js';
import { readPeriode } from './readPeriode.js';
import { selectDimensies } from './selectDimensies.js';

const NUMMER = /^(.*)_(\d+)$/;

const GEBIED = new Set(['Gemeentenaam', 'SoortRegio', 'Codering', 'IndelingswijzigingWijkenEnBuurten']);

const REGIO = ['WijkenEnBuurten', 'RegioS', 'Regio', 'RegioIndeling'];

/** The columns with a number after their name, or with the name of a figure without a number. */
function listGenummerd(kop: readonly string[]): { veld: string; naam: string; nummer: number }[] {
  const index = getNaamindex('odata');
  return kop
    .flatMap((veld) => {
      const [, naam, nummer] = NUMMER.exec(veld) ?? [];
      if (naam !== undefined) return [{ veld, naam, nummer: Number(nummer) }];
      return index.has(normalizeKop(veld)) ? [{ veld, naam: veld, nummer: 0 }] : [];
    })
    .sort((a, b) => a.nummer - b.nummer);
}

/**
 * Reads the header of rows of OData v3: `AantalInwoners_5`. The number is only the place of the column in the table of that year. When two
 * columns have the same name, such as a kind of dwelling under electricity and under gas, their order distinguishes them.
 */
export function readOdata3Kop(alle: readonly Rij[], selectie: Readonly<Record<string, string>>): Kop {
  const kop = getKop(alle);
  const genummerd = listGenummerd(kop);
  const aantallen = new Map<string, number>();
  const kolommen = genummerd
    .filter(({ naam }) => !GEBIED.has(naam))
    .map(({ veld, naam }) => {
      const aantal = (aantallen.get(naam) ?? 0) + 1;
      aantallen.set(naam, aantal);
      return { veld, naam: aantal === 1 ? naam : `${naam}#${aantal}` };
    });

  const findVeld = (gezocht: string): string | undefined => genummerd.find(({ naam }) => naam === gezocht)?.veld;
  const code = REGIO.find((naam) => kop.includes(naam)) ?? findVeld('Codering');
  const figuren = new Set(genummerd.map(({ veld }) => veld));
  const velden = kop.filter((veld) => !figuren.has(veld) && veld !== code && veld !== 'ID');
  const { rijen, nummers, dimensies } = selectDimensies(alle, velden, selectie);
  return {
    rijen,
    getRijnummer: nummers === undefined ? zelfdeRij : (rij) => u32(nummers, rij),
    naamvorm: 'odata',
    gebiedsvelden: code === undefined ? [] : [{ code, naam: findVeld('Gemeentenaam'), naamVanGemeente: true }],
    wijzigingveld: findVeld('IndelingswijzigingWijkenEnBuurten'),
    dimensies,
    kolommen,
    jaar: readPeriode(rijen[0]?.Perioden),
  };
}
