import { fromKerncijferdocument, type Gebiedssoort, type Kerncijferdocumentkolom } from 'buurtaanpak/kerncijfers';
import { deepFreeze } from '../hulp.js';

export const ASELECT = { soort: 'aselect', basis: 5 } as const;

export const bron = { naam: 'CBS', tabel: '85984NED', jaar: 2024 } as const;

/** A column of a document: counts of CBS unless told otherwise. */
export const kolom = (
  sleutel: string,
  cellen: Kerncijferdocumentkolom['cellen'],
  anders: Partial<Kerncijferdocumentkolom> = {},
): Kerncijferdocumentkolom => ({ sleutel, eenheid: 'aantal', bron, cellen, ...anders });

const LETTERS = { gemeente: 'GM', wijk: 'WK', buurt: 'BU' } as const;

/** A table of these columns, with as many buurten as they have cells, or areas of these kinds. */
export function maakTabel(
  kolommen: readonly Kerncijferdocumentkolom[],
  soorten: readonly Gebiedssoort[] = (kolommen[0]?.cellen ?? []).map(() => 'buurt' as const),
) {
  const gebieden = soorten.map((soort, i) => {
    const code = soort in LETTERS ? `${LETTERS[soort as 'buurt']}0080${String(i).padStart(4, '0')}` : `${soort}${i}`;
    return { code, naam: code, soort, gemeente: 'GM0080' };
  });
  return deepFreeze(
    fromKerncijferdocument({
      soort: 'kerncijfertabel',
      versie: 2,
      indeling: { gebieden: 'cbs', jaar: 2024 },
      gebieden,
      kolommen,
    }),
  );
}
