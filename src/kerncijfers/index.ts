/**
 * What is known of a buurt: the catalogue of figures, readers of the published forms, one column table.
 *
 * @packageDocumentation
 */
export {
  type Bron,
  GEBIEDSSOORTEN,
  type Gebied,
  type Gebiedssoort,
  type Kerncijfer,
  type Kerncijferkolom,
  type Kerncijfertabel,
  REDENEN,
  type Reden,
} from './tabel/kerncijfertabel.js';
