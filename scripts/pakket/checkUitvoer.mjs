/**
 * The program must give the same bytes as from the source.
 *
 * @param {string} uitvoer
 * @param {string} verwacht
 */
export function checkUitvoer(uitvoer, verwacht) {
  if (uitvoer === verwacht) return;
  const regels = verwacht.split('\n');
  const plaats = uitvoer.split('\n').findIndex((regel, nummer) => regel !== regels[nummer]);
  throw new Error(
    plaats < 0
      ? `The output stops after ${uitvoer.split('\n').length} of ${regels.length} lines`
      : `Line ${plaats + 1} is\n  ${uitvoer.split('\n')[plaats]}\nand not\n  ${regels[plaats]}`,
  );
}
