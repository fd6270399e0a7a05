import {
  type Beoordelaarsrol,
  type Beoordeling,
  createBeoordelingsformulier,
  type Formuliercel,
} from 'buurtaanpak/routekaart';
import writeXlsxFile from 'write-excel-file/node';
import { routekaartEnergie, routekaartOost } from '../leeuwarden/routekaarten.js';

/** A sheet of a form: its name and its rows, the first of which has the names of the columns. */
export interface Blad {
  readonly naam: string;
  readonly rijen: readonly (readonly Formuliercel[])[];
}

/** Who fills in a form: a role and a reference, of which only the gemeente knows whose it is. */
export interface Invuller {
  readonly rol: Beoordelaarsrol;
  readonly beoordelaar: string;
}

/** A sheet for each Routekaart, by its id. */
export const ROUTEKAARTEN = { 'leeuwarden-oost': routekaartOost, energie: routekaartEnergie } as const;

type Buurt = { readonly code: string; readonly naam: string };

/** The sheets of an empty form for one assessor, with a row for every buurt and question. */
export function makeFormulier(buurten: readonly Buurt[], beoordelaar: Invuller): Blad[] {
  return Object.entries(ROUTEKAARTEN).map(([naam, routekaart]) => ({
    naam,
    rijen: createBeoordelingsformulier(routekaart, buurten, { beoordelaar }),
  }));
}

/** A form as it comes back, of judgements that were made up; a row that nobody judged stays empty. */
export function fillFormulier(bladen: readonly Blad[], oordelen: readonly Beoordeling[]): Blad[] {
  const gegeven = new Map(oordelen.map((een) => [JSON.stringify([een.buurt, een.criterium, een.beoordelaar]), een]));
  return bladen.map(({ naam, rijen }) => ({
    naam,
    rijen: rijen.map((rij) => {
      const [buurt, , criterium, , , , beoordelaar] = rij;
      const oordeel = gegeven.get(JSON.stringify([buurt, criterium, beoordelaar]));
      return oordeel === undefined ? rij : [...rij.slice(0, 7), oordeel.score, oordeel.datum, null];
    }),
  }));
}

/** Sheets of several forms of the same name, one under the other. */
export function joinFormulieren(formulieren: readonly (readonly Blad[])[]): Blad[] {
  return Object.keys(ROUTEKAARTEN).map((naam) => {
    const bladen = formulieren.flatMap((formulier) => formulier.filter((blad) => blad.naam === naam));
    return { naam, rijen: [...(bladen[0]?.rijen.slice(0, 1) ?? []), ...bladen.flatMap(({ rijen }) => rijen.slice(1))] };
  });
}

/** How wide the columns are, in letters: code, name, criterium, question, scale, role, who, score, day, remark. */
const BREEDTEN = [12, 24, 14, 36, 44, 12, 22, 8, 12, 40];

/** A workbook with these sheets, whose first row stays in sight. */
export function toXlsx(bladen: readonly Blad[]): Promise<Buffer> {
  return writeXlsxFile(
    bladen.map(({ naam, rijen }) => ({
      sheet: naam,
      data: rijen.map((rij, r) =>
        rij.map((cel) => (cel === null ? null : { value: cel, ...(r === 0 ? { fontWeight: 'bold' as const } : {}) })),
      ),
      columns: BREEDTEN.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}
