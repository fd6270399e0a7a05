import type { teamNl } from './nl.js';

/** What to do about each code of the room `team`. */
export const teamAdvies = {
  'team.woorden': 'Nothing: these are the words for values of documents in sentences, and no finding.',
  'team.plaatsen': 'Nothing: these are the words for places in documents, and no finding.',
  'team.referentie_email':
    'Make an opaque reference, such as `v-17`, and keep the e-mail address in the app where it belongs.',
  'team.referentie_telefoonnummer':
    'Make an opaque reference, such as `v-17`; a plain row of digits that only looks like a number needs a prefix.',
  'team.referentie_bsn':
    'Never use a BSN here. A number that passes the eleven-test by chance needs a prefix, such as `v-`.',
  'team.referentie_vorm': 'Use letters, digits and `. _ : / -` only; a name with spaces is no reference.',
  'team.dubbel_in_lijst': 'Take the second one out.',
  'team.ander_team': 'Load the record of the team that the command or event names.',
  'team.in_toekomst': 'Record it when it has happened; a plan is an opgave or a project in the phase `idee`.',
  'team.notitie_past_niet': 'Correct the day of noting, or leave it out when it was recorded at once.',
  'team.registratie_loopt_terug':
    'Pass the day of today as `geregistreerd`; only `datum`, and `genoteerd` of a note made offline, may lie in the past.',
  'team.gebeurtenis_bestaat_al': 'The command was sent twice, so nothing is lost; give a truly new event a new id.',
  'team.correctie_zonder_doel':
    'Use the id of an event of this team; a correction itself is corrected by a later one of the same event.',
  'team.latere_gebeurtenis_onmogelijk': 'Correct the event that is named first, and send this command again.',
  'team.niet_aangemeld': 'Record `gebied_aanmelden` first, or move the day to on or after it.',
  'team.bestaat_al': 'Go on with the team that is there, or start a new team with an id of its own.',
  'team.is_beeindigd': 'Correct the end when it was recorded wrongly; otherwise start a new team.',
  'team.status_past_niet':
    'Record first what brings the team to one of the statuses named; [the life of a team](gidsen/team-levensloop.md) shows the way.',
  'team.vervangen_door_zichzelf': 'Name the buurt that takes the place; a team that only goes on needs nothing.',
  'team.vrijwilliger_al_aangesloten': 'Nothing, when it was sent twice; a change of role is `rollen_wijzigen`.',
  'team.vrijwilliger_niet_aangesloten':
    'Check the reference and the day; record `vrijwilliger_aansluiten` first when it was forgotten.',
  'team.te_weinig_vrijwilligers': 'Recruit on, or record the volunteers who joined already.',
  'team.begeleider_al_toegewezen': 'Use `begeleider_wisselen` with the new begeleider.',
  'team.begeleider_ontbreekt': 'Use `begeleider_toewijzen`.',
  'team.begeleider_is_dezelfde': 'Nothing: this begeleider is there already.',
  'team.te_vroeg_afgerond': 'Wait until the day named, or record that the team was handed over or stopped.',
  'team.opgave_bestaat_al': 'Change the existing opgave with `opgave_herzien`, or give the new one another id.',
  'team.opgave_onbekend': 'Record `opgave_toevoegen` first, or correct the id.',
  'team.opgave_wacht_niet': 'Look at its status: what was taken up is a project, what lapsed must be added anew.',
  'team.opgave_niet_gestaakt': 'Abandon the project with `project_staken` first.',
  'team.herziening_te_vroeg': 'Choose a day after today to look again.',
  'team.project_bestaat_al': 'Give the new project another id.',
  'team.project_onbekend': 'Start the project first, or correct the id.',
  'team.project_is_klaar': 'Start a new project: one that is finished or abandoned does not go on.',
  'team.project_fase_past_niet':
    'Move on to a later phase; when an earlier step was recorded by mistake, correct that event.',
  'team.project_niet_uitgevoerd': 'Bring the project to `uitvoering` first, or use `project_staken`.',
  'team.afhankelijkheid_onbekend': 'Start the other project first, or leave the dependency out.',
  'team.afhankelijkheid_kring': 'Leave one of the dependencies out: two projects that wait for each other never begin.',
  'team.afhankelijkheid_open': 'Finish the projects named first, or take the dependency away with `project_wijzigen`.',
  'team.nummer_ontbreekt': 'Put events into a record with `evolveTeam` or `replayTeam`: they give the number.',
  'team.dossier_volgorde': 'Do not sort or edit a snapshot by hand; throw it away and make it again from the events.',
  'team.ontvangen_te_vroeg': 'Hand in the day of today; check the clock of the device and of the server.',
  'team.conflict_onmogelijk': 'Choose one of the proposals, or correct what the other branch changed.',
  'team.conflict_onmogelijk_door':
    'Choose one of the proposals; ask the two people who noted it which of them has it right.',
  'team.conflict_dubbel': 'Ask whether it was one meeting or contact. If so, withdraw one; if not, do nothing.',
  'team.conflict_zelfde_dag': 'Ask which of the two is right, and withdraw the other.',
  'team.conflict_correcties': 'Ask which correction is right. If it is the earlier one, take the proposal.',
  'team.conflict_zelfde_id': 'Give every device ids of its own, such as UUIDs, and record the second event again.',
  'team.voorstel_intrekken': 'Decide `corrigeren` with the given fields and a head of your own.',
  'team.voorstel_overnemen': 'Decide `corrigeren` for each of the corrections, in their order.',
  'team.voorstel_andere_correctie': 'Decide `corrigeren` with the given fields and a head of your own.',
  'team.persoonsgegeven_email':
    'Take the address out of the text; when it must be kept, keep it in the app with its own retention.',
  'team.persoonsgegeven_telefoonnummer': 'Take the number out of the text; the app may keep it apart.',
  'team.persoonsgegeven_bsn': 'Take it out at once: a BSN may be used only where a law says so.',
  'team.persoonsgegeven_iban': 'Take it out; payments belong in the financial administration.',
  'team.persoonsgegeven_adres': 'Take the house number out; the name of the street will do to say where something is.',
  'team.persoonsgegeven_kenteken': 'Take it out; say what vehicle it is when that matters.',
  'team.persoonsgegeven_geboortedatum': 'Take it out; an age or a decade will do, if it is needed at all.',
  'team.oppakken_status': 'Wait until the team is formed and active; until then the opgave stays in the wachtkamer.',
  'team.oppakken_rol': 'Recruit somebody for this role, or give it to a volunteer who wants it.',
  'team.oppakken_ervaring':
    'Take up something lighter first, or change the rules of experience when they do not fit your teams.',
  'team.oppakken_te_jong': 'Set the day to look again on or after the day named.',
  'team.peildatum_verschilt': 'Ask all stands for one and the same peildatum.',
  'team.team_dubbel': 'Hand in each team once.',
  'team.plan_ongeldig': 'Give each year of guidance once, with minutes of zero or more.',
  'team.signaal_geen_contact':
    'Ask the begeleider: either there was contact that nobody recorded, or the team needs a call.',
  'team.opheffing_geen_contact': 'Show this as the action beside the signal; `contact_vastleggen` clears it.',
  'team.signaal_zonder_begeleider': 'Look for a successor at once, and let the team know who it can call until then.',
  'team.opheffing_zonder_begeleider':
    'Show this to who divides the begeleiders over the teams; `begeleider_toewijzen` clears it.',
  'team.signaal_geen_bijeenkomst':
    'Ask the team whether it met and nobody wrote it down, or what keeps it from meeting.',
  'team.signaal_nooit_bijeenkomst':
    'Ask the team what keeps it from meeting, or whether it met and nobody wrote it down.',
  'team.opheffing_geen_bijeenkomst': 'Show this as the action; `bijeenkomst_vastleggen` clears it.',
  'team.signaal_te_weinig_vrijwilligers':
    'Discuss with the begeleider whether to recruit again or to consider a replacement.',
  'team.opheffing_te_weinig_vrijwilligers':
    'Show this as the action; `vrijwilliger_aansluiten` counts the number down.',
  'team.signaal_rol_ontbreekt': 'Ask the team whether somebody does this already without the role, before you recruit.',
  'team.opheffing_rol_ontbreekt': 'Show this as the action; `rollen_wijzigen` or `vrijwilliger_aansluiten` clears it.',
  'team.signaal_een_persoon_draagt_alles': 'Discuss it before this volunteer leaves: the team depends on one person.',
  'team.opheffing_een_persoon_draagt_alles':
    'Show this as the action; another volunteer with one of the roles clears it.',
  'team.signaal_werving_duurt_lang':
    'Decide whether to go on, and until when; the reserves of the selection are ready.',
  'team.opheffing_werving_duurt_lang': 'Show this as the action; `team_vormen` or `vervangen` clears it.',
  'team.signaal_geen_project': 'Look in the wachtkamer with the team for something small that can succeed soon.',
  'team.opheffing_geen_project': 'Show this as the action; `opgave_oppakken` or `project_starten` clears it.',
  'team.signaal_project_staat_stil':
    'Ask what it waits for; a project that only lacks a note gets one, such as its next phase.',
  'team.opheffing_project_staat_stil':
    'Show this as the action; `project_voortzetten`, `project_wijzigen`, `project_afronden` or `project_staken` clears it.',
  'team.signaal_lange_pauze': 'Agree with the team on a day to go on, or on an end; a pause without a day seldom ends.',
  'team.opheffing_lange_pauze': 'Show this as the action; `hervatten` or `stoppen` clears it.',
  'team.signaal_begeleiding_eindigt': 'Agree on what happens after the last day: independent, handed over or finished.',
  'team.opheffing_begeleiding_eindigt': 'Show these three as the choices of the begeleider.',
  'team.signaal_financiering_eindigt_eerst': 'Ask the controller: the last months of guidance have no cover yet.',
  'team.opheffing_financiering_eindigt_eerst':
    'Show this to who keeps the budget; another `financieringTot` clears it.',
  'team.signaal_wachtkamer_over_tijd': 'Put this opgave on the agenda of the next meeting.',
  'team.opheffing_wachtkamer_over_tijd':
    'Show this as the action; `opgave_herzien` with a new day clears it, and so do `opgave_oppakken` and `opgave_laten_vervallen`.',
  'team.signaal_geen_nazorg':
    'Ask who knows the team best to call it; whether teams stay active is known only by asking.',
  'team.opheffing_geen_nazorg': 'Show this as the action; `nazorg_peilen` clears it, and so does `contact_vastleggen`.',
  'team.signaal_niet_meer_actief': 'Find out why: what stopped this team is what the next one can be spared.',
  'team.opheffing_niet_meer_actief': 'Show this as the action; a later `nazorg_peilen` that says active clears it.',
} as const satisfies Record<keyof typeof teamNl, string>;
