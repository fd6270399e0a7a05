/** The object without its fields that are `undefined`. */
export function omitLeeg<T extends object>(waarde: T): T {
  return Object.fromEntries(Object.entries(waarde).filter(([, inhoud]) => inhoud !== undefined)) as T;
}
