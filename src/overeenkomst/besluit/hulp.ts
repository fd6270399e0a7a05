import { type Bevinding, type Datum, DomeinFout } from '../../kern/index.js';
import type { Commandosoort, Overeenkomstcommando } from '../levensloop/commando.js';
import { findVersie } from '../levensloop/findVersie.js';
import type { Gebeurtenisinhoud, Gebeurtenissoort, Overeenkomstgebeurtenis } from '../levensloop/gebeurtenis.js';
import { getNieuwsteVersie } from '../levensloop/getNieuwsteVersie.js';
import type { BestaandeStaat } from '../levensloop/staat.js';
import type { Samenwerkingsovereenkomst } from '../model/samenwerkingsovereenkomst.js';
import { refuse } from '../teksten/codes.js';

/** A command of one kind. */
export type Opdracht<S extends Commandosoort> = Extract<Overeenkomstcommando, { readonly soort: S }>;

/** Makes an event of the newest version. */
export function event<S extends Gebeurtenissoort>(
  soort: S,
  datum: Datum,
  inhoud: Gebeurtenisinhoud[S],
): Overeenkomstgebeurtenis {
  return { soort, versie: 1, datum, ...inhoud } as Overeenkomstgebeurtenis;
}

/** Throws all findings of a check, under the code of the broken rule. */
export function refuseAll(
  code: 'overeenkomst.document_past_niet' | 'overeenkomst.handtekening_past_niet',
  bevindingen: readonly Bevinding[],
): void {
  const fouten = bevindingen.filter(({ ernst }) => ernst === 'fout');
  if (fouten.length > 0) throw new DomeinFout(code, { aantal: fouten.length }, { bevindingen: fouten });
}

/**
 * Refuses a signature that does not bind. A signature after the start is a fact, so it is accepted here and reported by
 * `checkOvereenkomststaat`.
 */
export function refuseHandtekening(bevindingen: readonly Bevinding[]): void {
  refuseAll(
    'overeenkomst.handtekening_past_niet',
    bevindingen.filter(({ code }) => code !== 'overeenkomst.handtekening_na_begin'),
  );
}

/** A draft holds no signatures: signatures are events. */
export function checkDocument(document: Samenwerkingsovereenkomst): void {
  if (document.handtekeningen !== undefined && document.handtekeningen.length > 0)
    refuse('overeenkomst.concept_heeft_handtekeningen', {}, ['document', 'handtekeningen']);
}

/** The text that is in force on a day, or the newest text when none is in force yet. */
export function documentOp(staat: BestaandeStaat, datum: Datum): Samenwerkingsovereenkomst {
  return (findVersie(staat, datum) ?? getNieuwsteVersie(staat)).document;
}
