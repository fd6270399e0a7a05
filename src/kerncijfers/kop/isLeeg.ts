/** Whether a cell is blank. */
export function isLeeg(cel: unknown): boolean {
  return cel === undefined || cel === null || (typeof cel === 'string' && cel.trim() === '');
}
