/** Dutch texts of the room `team`, by code. */
export const teamNl = {
  'team.woorden': 'een_persoon_draagt_alles=één persoon draagt alles; te_complex=te complex',
  'team.plaatsen':
    'teams=team; opgaven=opgave; projecten=project; vrijwilligers=vrijwilliger; nummers=nummer; signaalregels=signaalregel; ervaringsregels=ervaringsregel',
  'team.referentie_email': 'Deze verwijzing lijkt op een e-mailadres. Gebruik een kenmerk dat niet zegt wie iemand is.',
  'team.referentie_telefoonnummer':
    'Deze verwijzing lijkt op een telefoonnummer. Gebruik een kenmerk dat niet zegt wie iemand is.',
  'team.referentie_bsn':
    'Deze verwijzing lijkt op een burgerservicenummer (elfproef). Gebruik een kenmerk dat niet zegt wie iemand is.',
  'team.referentie_vorm':
    'Een verwijzing bestaat uit 1 tot en met 100 letters, cijfers en de tekens . _ : / -, en zegt niet wie iemand is.',
  'team.dubbel_in_lijst': 'In deze lijst staat iets dubbel: {waarde}.',
  'team.ander_team': 'Dit hoort bij team {gekregen}, niet bij team {team}.',
  'team.in_toekomst': 'Wat op {datum} gebeurt, kan niet al op {geregistreerd} bekend zijn.',
  'team.notitie_past_niet':
    'De dag van noteren {genoteerd} moet liggen tussen {datum}, toen het gebeurde, en {geregistreerd}, toen het werd ontvangen.',
  'team.registratie_loopt_terug':
    'De dag {geregistreerd} waarop dit bekend wordt, ligt voor {vorige}, waarop al iets bekend werd. Een eerdere gebeurtenis krijgt een eerdere datum, niet een eerdere dag van noteren.',
  'team.gebeurtenis_bestaat_al': 'Er is al een gebeurtenis met kenmerk {id}.',
  'team.correctie_zonder_doel': 'Er is geen gebeurtenis {betreft} om te corrigeren.',
  'team.latere_gebeurtenis_onmogelijk':
    'Hiermee zou gebeurtenis {id} ({gebeurtenis}) op {datum} onmogelijk worden ({reden}). Corrigeer die eerst.',
  'team.niet_aangemeld': 'Op {datum} was de buurt nog niet aangemeld. Meld het gebied eerst aan.',
  'team.bestaat_al': 'De buurt is al aangemeld op {sinds}.',
  'team.is_beeindigd': 'Na het einde ({einde} op {datum}) kan de gebeurtenis {gebeurtenis} niet meer.',
  'team.status_past_niet':
    'Op {datum} is de status {status}; voor de gebeurtenis {gebeurtenis} moet die er een zijn van: {nodig}.',
  'team.vervangen_door_zichzelf': 'De buurt {buurt} kan niet door zichzelf worden vervangen.',
  'team.vrijwilliger_al_aangesloten': 'Vrijwilliger {vrijwilliger} hoort al bij het team sinds {van}.',
  'team.vrijwilliger_niet_aangesloten': 'Vrijwilliger {vrijwilliger} hoort op {datum} niet bij het team.',
  'team.te_weinig_vrijwilligers':
    'Het team heeft {aantal} {aantal|vrijwilliger|vrijwilligers}; er zijn er minstens {nodig} nodig.',
  'team.begeleider_al_toegewezen': 'Het team heeft al een begeleider ({begeleider}). Wissel van begeleider.',
  'team.begeleider_ontbreekt': 'Op {datum} heeft het team geen begeleider. Wijs er eerst een toe.',
  'team.begeleider_is_dezelfde': 'Begeleider {begeleider} is al de begeleider van het team.',
  'team.te_vroeg_afgerond': 'De begeleiding loopt nog: afronden kan vanaf {vanaf}, niet op {datum}.',
  'team.opgave_bestaat_al': 'Er is al een opgave {opgave}.',
  'team.opgave_onbekend': 'Er is geen opgave {opgave}. Voeg de opgave eerst toe.',
  'team.opgave_wacht_niet': 'Opgave {opgave} staat niet in de wachtkamer maar is {status}.',
  'team.opgave_niet_gestaakt':
    'Opgave {opgave} ({status}) kan niet terug naar de wachtkamer: daarvoor moet zij zijn opgepakt als een project dat is gestaakt.',
  'team.herziening_te_vroeg': 'De dag om opnieuw te kijken ({herziening}) moet na {datum} liggen.',
  'team.project_bestaat_al': 'Er is al een project {project}.',
  'team.project_onbekend': 'Er is geen project {project}. Start het project eerst.',
  'team.project_is_klaar': 'Project {project} is al {fase}.',
  'team.project_fase_past_niet':
    'Project {project} is in de fase {fase} en kan niet naar {gevraagd}: fasen gaan vooruit.',
  'team.project_niet_uitgevoerd':
    'Project {project} is in de fase {fase}; afronden kan pas na uitvoering. Staak het project als het niet doorgaat.',
  'team.afhankelijkheid_onbekend': 'Project {project} kan niet wachten op {ander}: dat project is er niet.',
  'team.afhankelijkheid_kring': 'Project {project} zou op zichzelf wachten.',
  'team.afhankelijkheid_open': 'Project {project} wacht op {open}. Rond dat eerst af, of haal de afhankelijkheid weg.',
  'team.dossier_volgorde': 'Gebeurtenis {id} met nummer {nummer} staat niet op haar plaats in het dossier.',
  'team.nummer_ontbreekt': 'Een gebeurtenis in een dossier heeft een nummer: haar plaats in de volgorde van noteren.',
  'team.ontvangen_te_vroeg':
    'Gebeurtenis {id} was al bekend op {vorige} en kan niet op {geregistreerd} zijn ontvangen.',
  'team.conflict_onmogelijk': 'Gebeurtenis {id} ({gebeurtenis} op {datum}) kan niet meer in het samengevoegde dossier.',
  'team.conflict_onmogelijk_door':
    'Gebeurtenis {id} ({gebeurtenis} op {datum}) kan niet meer naast {tegen} in het samengevoegde dossier.',
  'team.conflict_dubbel':
    'Gebeurtenissen {tegen} en {id} ({gebeurtenis} op {datum}) kunnen hetzelfde zijn, door twee mensen genoteerd. Nu tellen zij allebei.',
  'team.conflict_zelfde_dag':
    'Gebeurtenissen {tegen} en {id} ({gebeurtenis} op {datum}) zeggen iets anders van dezelfde dag. Nu geldt {id}.',
  'team.conflict_correcties':
    'Gebeurtenis {id} is twee keer anders gecorrigeerd: door {tegen} en door {correctie}. Nu geldt {correctie}.',
  'team.conflict_zelfde_id':
    'Twee verschillende gebeurtenissen hebben het kenmerk {id}. Alleen de eerste telt: leg de andere opnieuw vast met een eigen kenmerk.',
  'team.voorstel_intrekken': 'Trek {id} in: dit is niet gebeurd, of al genoteerd.',
  'team.voorstel_overnemen': 'Verbeter {tegen} met wat in {id} staat, en trek {id} in.',
  'team.voorstel_andere_correctie': 'Laat voor {id} toch de correctie {correctie} gelden.',
  'team.persoonsgegeven_email': 'Hier staat een e-mailadres: {gevonden} (vanaf teken {positie}).',
  'team.persoonsgegeven_telefoonnummer': 'Hier staat een telefoonnummer: {gevonden} (vanaf teken {positie}).',
  'team.persoonsgegeven_bsn': 'Hier staat een burgerservicenummer: {gevonden} (vanaf teken {positie}).',
  'team.persoonsgegeven_iban': 'Hier staat een rekeningnummer: {gevonden} (vanaf teken {positie}).',
  'team.persoonsgegeven_adres': 'Hier staat een adres: {gevonden} (vanaf teken {positie}).',
  'team.persoonsgegeven_kenteken': 'Hier staat een kenteken: {gevonden} (vanaf teken {positie}).',
  'team.persoonsgegeven_geboortedatum': 'Hier staat een geboortedatum: {gevonden} (vanaf teken {positie}).',
  'team.oppakken_status':
    'De status is {status}: een team pakt iets op als het is gevormd en niet gepauzeerd of klaar is.',
  'team.oppakken_rol': 'Niemand in het team is {rol}: werf iemand voor die rol.',
  'team.oppakken_ervaring':
    'Zwaarte {zwaarte} vraagt {nodig} {nodig|afgerond project|afgeronde projecten}; het team heeft er {afgerond}.',
  'team.oppakken_te_jong':
    'Zwaarte {zwaarte} vraagt een team van {maanden} {maanden|maand|maanden} of ouder: vanaf {vanaf}.',
  'team.peildatum_verschilt': 'De stand van team {team} is van {gekregen}, niet van {peildatum}.',
  'team.team_dubbel': 'Team {team} staat er twee keer in.',
  'team.plan_ongeldig':
    'Regel {positie} van het begeleidingsplan heeft {waarde}: een jaar is een geheel getal vanaf 1 dat eenmaal voorkomt, minuten zijn nul of meer.',
  'team.signaal_geen_contact': 'Er is al {weken} {weken|week|weken} geen contact met het team (sinds {vanaf}).',
  'team.opheffing_geen_contact': 'Bel of bezoek het team, en leg het contact vast.',
  'team.signaal_zonder_begeleider': 'Het team heeft sinds {vanaf} geen begeleider.',
  'team.opheffing_zonder_begeleider': 'Zoek iemand die het team gaat begeleiden.',
  'team.signaal_geen_bijeenkomst': 'Het team is al {weken} {weken|week|weken} niet bij elkaar gekomen (sinds {vanaf}).',
  'team.signaal_nooit_bijeenkomst': 'Het team bestaat sinds {vanaf} en is nog nooit bij elkaar gekomen.',
  'team.opheffing_geen_bijeenkomst': 'Prik met het team een datum. Leg daarna vast dat het bij elkaar kwam.',
  'team.signaal_te_weinig_vrijwilligers':
    'Het team is nog maar met {aantal}; om door te gaan zijn er minstens {minimum} nodig.',
  'team.opheffing_te_weinig_vrijwilligers': 'Zoek vrijwilligers: nog {nodig} erbij.',
  'team.signaal_rol_ontbreekt': 'Niemand in het team is {rol}.',
  'team.opheffing_rol_ontbreekt': 'Vraag wie in het team {rol} wil zijn, of zoek er iemand bij.',
  'team.signaal_een_persoon_draagt_alles': 'Alles komt neer op één vrijwilliger ({vrijwilliger}): die is {rollen}.',
  'team.opheffing_een_persoon_draagt_alles': 'Vraag iemand anders dan {vrijwilliger} om iets over te nemen: {rollen}.',
  'team.signaal_werving_duurt_lang':
    'Er wordt al {maanden} {maanden|maand|maanden} naar vrijwilligers gezocht (sinds {vanaf}) en er is nog geen team.',
  'team.opheffing_werving_duurt_lang': 'Vorm het team, of overleg of een andere buurt de plaats krijgt.',
  'team.signaal_geen_project':
    'Het team bestaat al {maanden} {maanden|maand|maanden} (sinds {vanaf}). Er loopt geen project, en er is er geen klaar.',
  'team.opheffing_geen_project':
    'Kies met het team iets kleins dat snel kan lukken: uit de wachtkamer, of iets nieuws.',
  'team.signaal_project_staat_stil':
    'Met het project "{titel}" is al {maanden} {maanden|maand|maanden} niets gebeurd (sinds {vanaf}).',
  'team.opheffing_project_staat_stil': 'Ga na waar "{titel}" op wacht: zet een stap, pas het aan of stop ermee.',
  'team.signaal_lange_pauze': 'De pauze duurt al {maanden} {maanden|maand|maanden} (sinds {vanaf}).',
  'team.opheffing_lange_pauze': 'Bel het team en spreek af wanneer het verdergaat, of dat het stopt.',
  'team.signaal_begeleiding_eindigt':
    'De begeleiding is afgesproken tot en met {begeleidTot}. Het team staat nog niet op eigen benen.',
  'team.opheffing_begeleiding_eindigt':
    'Spreek af hoe het na {begeleidTot} verdergaat: zelfstandig, met een andere organisatie, of afronden.',
  'team.signaal_financiering_eindigt_eerst':
    'Er is geld tot en met {financieringTot}. De begeleiding is afgesproken tot en met {begeleidTot}.',
  'team.opheffing_financiering_eindigt_eerst':
    'Vraag het programma wie na {financieringTot} betaalt, tot en met {begeleidTot}. Of laat het team eerder zelfstandig verdergaan.',
  'team.signaal_wachtkamer_over_tijd': '"{titel}" staat in de wachtkamer. Op {dag} zou er opnieuw naar worden gekeken.',
  'team.opheffing_wachtkamer_over_tijd':
    'Bespreek "{titel}" met het team: pak het op, kies een nieuwe dag of laat het gaan.',
  'team.signaal_geen_nazorg':
    'Al {maanden} {maanden|maand|maanden} heeft niemand gevraagd hoe het met het team gaat (sinds {vanaf}).',
  'team.opheffing_geen_nazorg': 'Bel of bezoek het team, en leg vast hoe het ervoor staat.',
  'team.signaal_niet_meer_actief': 'Het team is na de begeleiding stilgevallen; dat bleek op {vanaf}.',
  'team.opheffing_niet_meer_actief':
    'Vraag wat het team nodig heeft om weer op gang te komen. Vraag later nog eens hoe het gaat.',
} as const;
