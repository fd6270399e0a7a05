/** Whether something is an object or a list. */
export function isObject(waarde: unknown): waarde is object {
  return typeof waarde === 'object' && waarde !== null;
}
