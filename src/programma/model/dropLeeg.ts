/** The same object without the fields that are `undefined`, as it is after storage as JSON. */
export function dropLeeg<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, waarde]) => waarde !== undefined)) as T;
}
