import { formatOpsomming } from '../../kern/index.js';
import { countBronnen } from './countBronnen.js';
import { countTekens } from './countTekens.js';
import { escapeTekst } from './escapeTekst.js';
import { meervoud } from './meervoud.js';
import { nameProgramma } from './nameProgramma.js';
import type { Registerbasis } from './registergrond.js';

/** The maximum length of a short description in the guide of the standard. The register itself accepts 400 characters. */
const KORT = 350;

/** Who decides, as far as that follows from the organisation: a person never stands here. */
function describeWie(organisatie = ''): string {
  const naam = organisatie.trim();
  if (naam === '') return 'Daarna besluiten mensen.';
  return /^gemeente /i.test(naam) ? `Daarna besluit de g${naam.slice(1)}.` : `Daarna besluiten mensen van ${naam}.`;
}

/** How many buurten were chosen, and for which programmes. */
function describeGekozen(basis: Registerbasis, uitgebreid: boolean): string {
  const { selectie } = basis;
  if (selectie === undefined) return 'De score laat zien welke buurten voorgaan.';
  if (!('gekozen' in selectie)) return 'Een keuze die aan alle eisen voldoet, is niet gevonden.';
  const { gekozen, konMeedoen } = selectie;
  const mee = konMeedoen === undefined ? '' : `${meervoud(konMeedoen, 'buurt kon', 'buurten konden')} meedoen; `;
  const programmas = [...new Set(gekozen.map(({ programma }) => programma))].map((programma) => {
    const aantal = gekozen.filter((een) => een.programma === programma).length;
    return `${aantal} voor ${nameProgramma(basis, programma)}`;
  });
  const waarvoor = uitgebreid && programmas.length > 0 ? `: ${formatOpsomming(programmas)}` : '';
  const zijn = gekozen.length === 1 ? 'is er 1' : `zijn er ${gekozen.length}`;
  return mee === '' ? `Er ${zijn} gekozen${waarvoor}.` : `${mee}daarvan ${zijn} gekozen${waarvoor}.`;
}

/**
 * What the algorithm does in three sentences of at most 350 signs: what the score is made of, how many buurten could take part and were
 * chosen, and who decides.
 */
export function describeKort(basis: Registerbasis, organisatie: string | undefined): string {
  const criteria = basis.routekaarten.flatMap((routekaart) => routekaart.criteria);
  const quota = basis.selectie?.invoer.quota.length ?? 0;
  const kiest =
    quota === 0
      ? ''
      : ` en kiest buurten binnen ${meervoud(quota, 'vooraf gegeven aantal', 'vooraf gegeven aantallen')}`;
  const schrijf = (uitgebreid: boolean) =>
    escapeTekst(
      `Dit algoritme geeft buurten een score uit ${countBronnen(criteria)}${kiest}. ${describeGekozen(basis, uitgebreid)} ${describeWie(organisatie)}`,
    );
  const voluit = schrijf(true);
  return countTekens(voluit) <= KORT ? voluit : schrijf(false);
}
