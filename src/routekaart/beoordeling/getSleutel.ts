/** One form for a reference: NFC and NFD of the same reference mean the same person. */
export function getSleutel(...delen: readonly string[]): string {
  return JSON.stringify(delen.map((deel) => deel.normalize('NFC')));
}
