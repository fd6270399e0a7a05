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
