/** A kind of personal data that can be told from its form alone. A name cannot. */
export type Persoonsgegevensoort = 'email' | 'telefoonnummer' | 'bsn' | 'iban' | 'adres' | 'kenteken' | 'geboortedatum';

/** Where a form stands in a text (`van` included, `tot` not, in UTF-16 units). */
export interface Plek {
  readonly van: number;
  readonly tot: number;
}

/** A piece of personal data in a text: its kind and where it stands. */
export interface Vondst extends Plek {
  readonly soort: Persoonsgegevensoort;
}

/** What stands right before a place: enough to see what a number is said to be, and no more, so that a long text costs no more. */
export function readVoor(tekst: string, van: number, lengte: number): string {
  return tekst.slice(Math.max(0, van - lengte), van);
}

/** The places where an expression of bounded length holds, but for those that `echt` does not believe. */
export function* findVorm(tekst: string, vorm: RegExp, echt: (deel: string, van: number) => boolean): Generator<Plek> {
  for (const { 0: deel, index: van } of tekst.matchAll(vorm))
    if (echt(deel, van)) yield { van, tot: van + deel.length };
}
