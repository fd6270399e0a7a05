import type { Bevinding } from '../../kern/index.js';
import { createBevinding } from '../teksten/codes.js';
import type { Inhoud } from './inhoud.js';

/** Whether no deviation is of a later day than the decision that holds it: a later one is a new decision. */
export function checkAfwijkdagen({ afwijkingen, datum: besluitdatum }: Inhoud): Bevinding[] {
  return afwijkingen.flatMap(({ datum }, a) =>
    datum === undefined || datum <= besluitdatum
      ? []
      : [
          createBevinding('waarschuwing', 'selectie.afwijking_na_besluit', ['afwijkingen', a, 'datum'], {
            datum,
            besluitdatum,
          }),
        ],
  );
}
