/** A kind of personal data that can be recognised by form alone. A name cannot. */
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

/** The text right before a place: enough to see a word that announces a number, and short, so that a long text costs no extra time. */
export function readVoor(tekst: string, van: number, lengte: number): string {
  return tekst.slice(Math.max(0, van - lengte), van);
}

/** The matches of an expression of bounded length, without those that `echt` rejects. */
export function* findVorm(tekst: string, vorm: RegExp, echt: (deel: string, van: number) => boolean): Generator<Plek> {
  for (const { 0: deel, index: van } of tekst.matchAll(vorm))
    if (echt(deel, van)) yield { van, tot: van + deel.length };
}
