import { formatDatum, formatOpsomming } from 'buurtaanpak/kern';
import type { Feit, Teamgebeurtenis, Teamgebeurtenissoort } from 'buurtaanpak/team';

/** What a begeleider calls each kind of event. */
export const NAMEN: Readonly<Record<Teamgebeurtenissoort, string>> = {
  gebied_aangemeld: 'buurt aangemeld',
  werving_gestart: 'werving begonnen',
  vrijwilliger_aangesloten: 'vrijwilliger erbij',
  vrijwilliger_vertrokken: 'vrijwilliger weg',
  rollen_gewijzigd: 'andere rollen',
  team_gevormd: 'team gevormd',
  begeleider_toegewezen: 'begeleider toegewezen',
  begeleider_gewisseld: 'andere begeleider',
  begeleider_vertrokken: 'begeleider weg',
  bijeenkomst_gehouden: 'bijeenkomst',
  begeleidingscontact_gelegd: 'contact',
  gepauzeerd: 'pauze',
  hervat: 'weer begonnen',
  zelfstandig_verklaard: 'zelfstandig',
  gestopt: 'gestopt',
  vervangen: 'vervangen',
  overgedragen: 'overgedragen',
  afgerond: 'begeleiding afgerond',
  nazorg_gepeild: 'nazorg gevraagd',
  opgave_toegevoegd: 'opgave erbij',
  opgave_herzien: 'opgave opnieuw bekeken',
  opgave_teruggezet: 'opgave terug in de wachtkamer',
  opgave_vervallen: 'opgave vervallen',
  project_gestart: 'project begonnen',
  project_gewijzigd: 'project gewijzigd',
  project_voortgezet: 'project verder',
  project_afgerond: 'project klaar',
  project_gestaakt: 'project gestaakt',
  correctie: 'correctie',
};

/** What is worth a word, from the fields that an event has. */
function listWoorden(gebeurtenis: Teamgebeurtenis | Feit): string[] {
  const woorden: string[] = [];
  if ('vrijwilliger' in gebeurtenis) woorden.push(gebeurtenis.vrijwilliger);
  if ('project' in gebeurtenis) woorden.push(gebeurtenis.project);
  if ('rollen' in gebeurtenis) woorden.push(formatOpsomming(gebeurtenis.rollen));
  if ('wijze' in gebeurtenis) woorden.push(gebeurtenis.wijze, `${gebeurtenis.minuten} minuten`);
  if ('aanwezigen' in gebeurtenis) woorden.push(`${gebeurtenis.aanwezigen} aanwezigen`);
  if ('bewonersBereikt' in gebeurtenis) woorden.push(`${gebeurtenis.bewonersBereikt} bewoners bereikt`);
  if (gebeurtenis.soort !== 'correctie') return woorden;
  const { betreft, wordt } = gebeurtenis;
  return [`${betreft} ${wordt === undefined ? 'is niet gebeurd' : `is: ${describeFeit(wordt)}`}`];
}

/** What happened, in a few words. */
export function describeFeit(gebeurtenis: Teamgebeurtenis | Feit): string {
  return [NAMEN[gebeurtenis.soort], ...listWoorden(gebeurtenis).filter((woord) => woord !== '')].join(', ');
}

/** An event with its three days: it happened, was noted, and was received. */
export function describeGebeurtenis(gebeurtenis: Teamgebeurtenis): string {
  const { id, datum, genoteerd, geregistreerd, door } = gebeurtenis;
  const toen = genoteerd === datum ? 'diezelfde dag' : `op ${formatDatum(genoteerd)}`;
  const ontvangen = geregistreerd === undefined ? 'nog niet verstuurd' : `ontvangen op ${formatDatum(geregistreerd)}`;
  return `${id}: ${describeFeit(gebeurtenis)}; op ${formatDatum(datum)}, genoteerd ${toen} door ${door}, ${ontvangen}`;
}
