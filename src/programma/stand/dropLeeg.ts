/** The same object without the fields that are `undefined`, as it will be after it was kept as JSON. */
export function dropLeeg<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, waarde]) => waarde !== undefined)) as T;
}
