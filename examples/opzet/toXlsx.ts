import type { Formulierblad } from 'buurtaanpak';
import writeXlsxFile from 'write-excel-file/node';

/** How wide the columns are, in letters: code, name, criterium, question, scale, role, who, score, day, remark. */
const BREEDTEN = [12, 24, 14, 36, 44, 12, 22, 8, 12, 40];

/** The sheets of a form as a workbook, whose first row stays in sight. A name of a sheet has at most 31 signs. */
export function toXlsx(bladen: readonly Formulierblad[]): Promise<Buffer> {
  return writeXlsxFile(
    bladen.map(({ naam, rijen }) => ({
      sheet: naam.slice(0, 31),
      data: rijen.map((rij, r) =>
        rij.map((cel) => (cel === null ? null : { value: cel, ...(r === 0 ? { fontWeight: 'bold' as const } : {}) })),
      ),
      columns: BREEDTEN.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}
