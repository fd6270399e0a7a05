import { toCeltekst } from '../celtekst.js';
import { getKop } from '../getKop.js';
import { type Kop, zelfdeRij } from '../kop.js';
import type { Rij } from '../leesplan.js';
import { normaliseNaam } from '../normaliseNaam.js';

const GEBIED = new Set(['regioaanduiding', 'wijkenenbuurten', 'regios', 'perioden']);

/** A title without its unit: `Bevolking/Aantal inwoners (aantal)` is about `Bevolking/Aantal inwoners`. */
function stripEenheid(titel: string): string {
  const tekst = titel.trimEnd();
  const open = tekst.lastIndexOf('(');
  return open !== -1 && tekst.indexOf(')', open) === tekst.length - 1 ? tekst.slice(0, open).trimEnd() : titel;
}

function isCodering(titel: string): boolean {
  const kaal = stripEenheid(titel);
  return normaliseNaam(kaal.slice(kaal.lastIndexOf('/') + 1)) === 'codering';
}

/** A CSV download of StatLine, whose titles are paths: `Bevolking/Aantal inwoners (aantal)`. */
export function readStatlineKop(rijen: readonly Rij[]): Kop {
  const kop = getKop(rijen);
  const regio = kop.find((veld) => ['wijkenenbuurten', 'regios'].includes(normaliseNaam(veld)));
  const code = kop.find(isCodering) ?? regio;
  const perioden = kop.find((veld) => normaliseNaam(veld) === 'perioden');
  const jaar = Number(/^\d{4}/.exec(toCeltekst(rijen[0]?.[perioden ?? '']))?.[0]);
  return {
    rijen,
    getRijnummer: zelfdeRij,
    naamvorm: 'statline',
    gebiedsvelden: code === undefined ? [] : [{ code, naam: regio }],
    kolommen: kop
      .filter((veld) => !GEBIED.has(normaliseNaam(veld.replace(/\/.*$/s, ''))))
      .map((veld) => ({ veld, naam: stripEenheid(veld) })),
    jaar: Number.isNaN(jaar) ? undefined : jaar,
  };
}
