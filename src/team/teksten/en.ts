import type { teamNl } from './nl.js';

/** English texts of the room `team`, by code. */
export const teamEn = {
  'team.woorden':
    'aangemeld=registered; werving=recruiting; gevormd=formed; gepauzeerd=paused; zelfstandig=independent; gestopt=stopped; vervangen=replaced; overgedragen=handed over; wachtend=waiting; opgepakt=taken up; vervallen=dropped; voorbereiding=preparation; uitvoering=execution; afgerond=finished; gestaakt=stopped; verbinder=connector; kenner=expert; ondernemer=entrepreneur; gebied_aangemeld=area registered; werving_gestart=recruiting started; begeleider_toegewezen=guide assigned; begeleider_gewisseld=guide changed; begeleider_vertrokken=guide left; begeleidingscontact_gelegd=contact with the guide; bijeenkomst_gehouden=meeting held; vrijwilliger_aangesloten=volunteer joined; vrijwilliger_vertrokken=volunteer left; rollen_gewijzigd=roles changed; team_gevormd=team formed; zelfstandig_verklaard=declared independent; nazorg_gepeild=aftercare asked; opgave_toegevoegd=matter added; opgave_herzien=matter reviewed; opgave_teruggezet=matter put back; opgave_vervallen=matter dropped; project_gestart=project started; project_gewijzigd=project changed; project_voortgezet=project continued; project_afgerond=project finished; project_gestaakt=project stopped; geen_contact=no contact; zonder_begeleider=no guide; geen_bijeenkomst=no meeting; te_weinig_vrijwilligers=too few volunteers; rol_ontbreekt=a role is missing; een_persoon_draagt_alles=one person carries all; werving_duurt_lang=recruiting takes long; geen_project=no project; project_staat_stil=project stands still; lange_pauze=long pause; begeleiding_eindigt=guidance ends; financiering_eindigt_eerst=money ends first; wachtkamer_over_tijd=waiting room overdue; geen_nazorg=no aftercare; niet_meer_actief=no longer active',
  'team.plaatsen':
    'teams=team; opgaven=matter/matters; projecten=project/projects; vrijwilligers=volunteer/volunteers; nummers=number/numbers; signaalregels=signal rule/signal rules; ervaringsregels=experience rule/experience rules',
  'team.referentie_email': 'This reference looks like an e-mail address. Use one that does not say who somebody is.',
  'team.referentie_telefoonnummer':
    'This reference looks like a phone number. Use one that does not say who somebody is.',
  'team.referentie_bsn':
    'This reference looks like a burgerservicenummer (eleven-test). Use one that does not say who somebody is.',
  'team.referentie_vorm':
    'A reference is 1 to 100 letters, digits and the signs . _ : / -, and does not say who somebody is.',
  'team.dubbel_in_lijst': 'Something is in this list twice: {waarde}.',
  'team.ander_team': 'This belongs to team {gekregen}, not to team {team}.',
  'team.in_toekomst': 'What happens on {datum} cannot be recorded on {geregistreerd} already.',
  'team.notitie_past_niet':
    'The day of noting {genoteerd} must lie between {datum}, when it happened, and {geregistreerd}, when it was recorded.',
  'team.registratie_loopt_terug':
    'The day of recording {geregistreerd} lies before {vorige}, on which something was recorded. An earlier event gets an earlier date, not an earlier recording.',
  'team.gebeurtenis_bestaat_al': 'There is an event with id {id} already.',
  'team.correctie_zonder_doel': 'There is no event {betreft} to correct.',
  'team.latere_gebeurtenis_onmogelijk':
    'This would make event {id} ({gebeurtenis}) on {datum} impossible ({reden}). Correct that one first.',
  'team.niet_aangemeld': 'On {datum} the buurt was not registered yet. Register the area first.',
  'team.bestaat_al': 'The buurt is registered already, on {sinds}.',
  'team.is_beeindigd': 'After the end ({einde} on {datum}) there can be no {gebeurtenis}.',
  'team.status_past_niet': 'On {datum} the status is {status}; for {gebeurtenis} it must be one of: {nodig}.',
  'team.vervangen_door_zichzelf': 'The buurt {buurt} cannot be replaced by itself.',
  'team.vrijwilliger_al_aangesloten': 'Volunteer {vrijwilliger} is in the team already, since {van}.',
  'team.vrijwilliger_niet_aangesloten': 'Volunteer {vrijwilliger} is not in the team on {datum}.',
  'team.te_weinig_vrijwilligers': 'The team has {aantal} {aantal|volunteer|volunteers}; it needs at least {nodig}.',
  'team.begeleider_al_toegewezen': 'The team has a begeleider already ({begeleider}). Change the begeleider.',
  'team.begeleider_ontbreekt': 'On {datum} the team has no begeleider. Assign one first.',
  'team.begeleider_is_dezelfde': 'Begeleider {begeleider} is the begeleider of the team already.',
  'team.te_vroeg_afgerond': 'The guidance is still running: it can be completed from {vanaf} on, not on {datum}.',
  'team.opgave_bestaat_al': 'There is an opgave {opgave} already.',
  'team.opgave_onbekend': 'There is no opgave {opgave}. Add it first.',
  'team.opgave_wacht_niet': 'Opgave {opgave} is not in the wachtkamer but {status}.',
  'team.opgave_niet_gestaakt':
    'Opgave {opgave} ({status}) cannot go back to the wachtkamer: it must have been taken up as a project that was given up.',
  'team.herziening_te_vroeg': 'The day to look again ({herziening}) must lie after {datum}.',
  'team.project_bestaat_al': 'There is a project {project} already.',
  'team.project_onbekend': 'There is no project {project}. Start it first.',
  'team.project_is_klaar': 'Project {project} is {fase} already.',
  'team.project_fase_past_niet': 'Project {project} is in phase {fase} and cannot go to {gevraagd}: phases go forward.',
  'team.project_niet_uitgevoerd':
    'Project {project} is in phase {fase}; it can be finished only after uitvoering. Give it up if it does not go on.',
  'team.afhankelijkheid_onbekend': 'Project {project} cannot wait for {ander}: there is no such project.',
  'team.afhankelijkheid_kring': 'Project {project} would wait for itself.',
  'team.afhankelijkheid_open': 'Project {project} waits for {open}. Finish that first, or take the dependency away.',
  'team.dossier_volgorde': 'Event {id} with number {nummer} is not at its place in the record.',
  'team.nummer_ontbreekt': 'An event in a record has a number: its place in the order of noting.',
  'team.ontvangen_te_vroeg':
    'Event {id} was known on {vorige} already and cannot have been received on {geregistreerd}.',
  'team.conflict_onmogelijk': 'Event {id} ({gebeurtenis} on {datum}) is not possible any more in the merged record.',
  'team.conflict_onmogelijk_door':
    'Event {id} ({gebeurtenis} on {datum}) is not possible any more beside {tegen} in the merged record.',
  'team.conflict_dubbel':
    'Events {tegen} and {id} ({gebeurtenis} on {datum}) may be one thing that two people noted. Both count now.',
  'team.conflict_zelfde_dag':
    'Events {tegen} and {id} ({gebeurtenis} on {datum}) say different things of the same day. Now {id} holds.',
  'team.conflict_correcties':
    'Event {id} was corrected twice, but otherwise: by {tegen} and by {correctie}. Now {correctie} holds.',
  'team.conflict_zelfde_id':
    'Two different events have the id {id}. Only the first counts: record the other again under an id of its own.',
  'team.voorstel_intrekken': 'Withdraw {id}: it did not happen, or was noted already.',
  'team.voorstel_overnemen': 'Correct {tegen} to what {id} says, and withdraw {id}.',
  'team.voorstel_andere_correctie': 'Let the correction {correctie} hold for {id} after all.',
  'team.persoonsgegeven_email': 'There is an e-mail address here: {gevonden} (from sign {positie}).',
  'team.persoonsgegeven_telefoonnummer': 'There is a phone number here: {gevonden} (from sign {positie}).',
  'team.persoonsgegeven_bsn': 'There is a burgerservicenummer here: {gevonden} (from sign {positie}).',
  'team.persoonsgegeven_iban': 'There is a bank account number here: {gevonden} (from sign {positie}).',
  'team.persoonsgegeven_adres': 'There is an address here: {gevonden} (from sign {positie}).',
  'team.persoonsgegeven_kenteken': 'There is a number plate here: {gevonden} (from sign {positie}).',
  'team.persoonsgegeven_geboortedatum': 'There is a date of birth here: {gevonden} (from sign {positie}).',
  'team.oppakken_status':
    'The status is {status}: a team takes something up when it is formed and not paused or ended.',
  'team.oppakken_rol': 'Nobody in the team is {rol}: recruit somebody for that role.',
  'team.oppakken_ervaring':
    'Weight {zwaarte} asks for {nodig} finished {nodig|project|projects}; the team has {afgerond}.',
  'team.oppakken_te_jong':
    'Weight {zwaarte} asks for a team of {maanden} {maanden|month|months} or older: from {vanaf}.',
  'team.peildatum_verschilt': 'The stand of team {team} is of {gekregen}, not of {peildatum}.',
  'team.team_dubbel': 'Team {team} is in it twice.',
  'team.plan_ongeldig':
    'Line {positie} of the guidance plan has {waarde}: a year is a whole number from 1 that occurs once, minutes are zero or more.',
  'team.signaal_geen_contact':
    'There has been no contact with the team for {weken} {weken|week|weeks} (since {vanaf}).',
  'team.opheffing_geen_contact': 'Call or visit the team, and record the contact.',
  'team.signaal_zonder_begeleider': 'The team has had no begeleider since {vanaf}.',
  'team.opheffing_zonder_begeleider': 'Find somebody to guide the team.',
  'team.signaal_geen_bijeenkomst': 'The team has not come together for {weken} {weken|week|weeks} (since {vanaf}).',
  'team.signaal_nooit_bijeenkomst': 'The team exists since {vanaf} and has never come together.',
  'team.opheffing_geen_bijeenkomst': 'Pick a day with the team. Record afterwards that it met.',
  'team.signaal_te_weinig_vrijwilligers': 'The team is down to {aantal}; to go on it needs at least {minimum}.',
  'team.opheffing_te_weinig_vrijwilligers': 'Look for volunteers: {nodig} more.',
  'team.signaal_rol_ontbreekt': 'Nobody in the team is {rol}.',
  'team.opheffing_rol_ontbreekt': 'Ask who in the team wants to be {rol}, or find somebody.',
  'team.signaal_een_persoon_draagt_alles': 'All of it rests on one volunteer ({vrijwilliger}): {rollen}.',
  'team.opheffing_een_persoon_draagt_alles': 'Ask another than {vrijwilliger} to take something over: {rollen}.',
  'team.signaal_werving_duurt_lang':
    'Volunteers have been looked for during {maanden} {maanden|month|months} (since {vanaf}) and there is no team yet.',
  'team.opheffing_werving_duurt_lang': 'Form the team, or discuss whether another buurt gets the place.',
  'team.signaal_geen_project':
    'The team has existed for {maanden} {maanden|month|months} (since {vanaf}) and has no project that runs or is finished.',
  'team.opheffing_geen_project':
    'Choose something small with the team that can succeed soon: from the wachtkamer, or an idea of its own.',
  'team.signaal_project_staat_stil':
    'Nothing has happened with the project "{titel}" for {maanden} {maanden|month|months} (since {vanaf}).',
  'team.opheffing_project_staat_stil': 'Find out what "{titel}" waits for: take a step, change it or give it up.',
  'team.signaal_lange_pauze': 'The pause has taken {maanden} {maanden|month|months} (since {vanaf}).',
  'team.opheffing_lange_pauze': 'Call the team and agree when it goes on, or that it stops.',
  'team.signaal_begeleiding_eindigt':
    'The guidance is agreed until {begeleidTot} and the team does not stand on its own feet yet.',
  'team.opheffing_begeleiding_eindigt':
    'Agree how it goes on: independently, guided by another organisation, or completed after {begeleidTot}.',
  'team.signaal_financiering_eindigt_eerst':
    'There is money until {financieringTot}, but the guidance is agreed until {begeleidTot}, both included.',
  'team.opheffing_financiering_eindigt_eerst':
    'Arrange money for the time after {financieringTot}, until {begeleidTot}, or let the team go on independently earlier.',
  'team.signaal_wachtkamer_over_tijd': '"{titel}" is in the wachtkamer; on {dag} it was to be looked at again.',
  'team.opheffing_wachtkamer_over_tijd': 'Discuss "{titel}" with the team: take it up, choose a new day or let it go.',
  'team.signaal_geen_nazorg':
    'For {maanden} {maanden|month|months} nobody has asked how the team is doing (since {vanaf}).',
  'team.opheffing_geen_nazorg': 'Call or visit the team, and record how it is doing.',
  'team.signaal_niet_meer_actief': 'After the guidance the team came to a standstill; that was found on {vanaf}.',
  'team.opheffing_niet_meer_actief': 'Ask what the team needs to get going again, and ask once more later.',
} as const satisfies Record<keyof typeof teamNl, string>;
