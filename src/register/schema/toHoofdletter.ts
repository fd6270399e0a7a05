/** A name that begins with a capital. */
export const toHoofdletter = (naam: string): string =>
  naam
    .split(/[^A-Za-z0-9]+/)
    .map((woord) => `${woord.charAt(0).toUpperCase()}${woord.slice(1)}`)
    .join('');
