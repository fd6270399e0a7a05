/** The words for the events and the record of a team. */
export const teamteksten = {
  delen: {
    TeamgebeurtenisBijdragen: 'Geld voor een project: hoeveel uit welke bijdrage van het financieringsplan.',
    TeamgebeurtenisResultaten: 'Een resultaat van een project: 1200 kWh, 14 bomen.',
    'Teamgebeurtenis.gebied_aangemeld': 'Een buurt doet mee aan het programma; hier begint het leven van het team.',
    'Teamgebeurtenis.werving_gestart': 'Het werven van vrijwilligers is begonnen.',
    'Teamgebeurtenis.vrijwilliger_aangesloten': 'Een vrijwilliger is bij het team gekomen.',
    'Teamgebeurtenis.vrijwilliger_vertrokken': 'Een vrijwilliger heeft het team verlaten.',
    'Teamgebeurtenis.rollen_gewijzigd': 'Een vrijwilliger heeft andere rollen gekregen.',
    'Teamgebeurtenis.team_gevormd': 'Er is een team van ten minste twee vrijwilligers.',
    'Teamgebeurtenis.begeleider_toegewezen': 'Het team heeft zijn eerste begeleider gekregen.',
    'Teamgebeurtenis.begeleider_gewisseld': 'Een andere begeleider heeft het team overgenomen.',
    'Teamgebeurtenis.begeleider_vertrokken': 'De begeleider is weg en er is nog geen opvolger.',
    'Teamgebeurtenis.bijeenkomst_gehouden': 'Het team is bijeengekomen.',
    'Teamgebeurtenis.begeleidingscontact_gelegd': 'De begeleider heeft tijd besteed met of voor het team.',
    'Teamgebeurtenis.gepauzeerd': 'Het team ligt stil.',
    'Teamgebeurtenis.hervat': 'Het team gaat na een pauze weer verder.',
    'Teamgebeurtenis.zelfstandig_verklaard': 'Het team kan zonder begeleiding verder.',
    'Teamgebeurtenis.gestopt': 'Het team is gestopt.',
    'Teamgebeurtenis.vervangen': 'Het team is gestopt en de plaats in het programma gaat naar een andere buurt.',
    'Teamgebeurtenis.overgedragen':
      'Een andere organisatie neemt de begeleiding over; voor het programma is het team klaar.',
    'Teamgebeurtenis.afgerond': 'De termijn van begeleiding is voorbij.',
    'Teamgebeurtenis.nazorg_gepeild': 'Na het einde van de begeleiding is gevraagd hoe het met het team gaat.',
    'Teamgebeurtenis.opgave_toegevoegd': 'Een opgave is in de wachtkamer gezet.',
    'Teamgebeurtenis.opgave_herzien': 'Naar een opgave in de wachtkamer is opnieuw gekeken.',
    'Teamgebeurtenis.opgave_teruggezet': 'Het project van een opgave is gestaakt en de opgave wacht weer.',
    'Teamgebeurtenis.opgave_vervallen': 'Een opgave is uit de wachtkamer gehaald zonder te zijn opgepakt.',
    'Teamgebeurtenis.project_gestart': 'Een project is begonnen, als idee.',
    'Teamgebeurtenis.project_gewijzigd':
      'Van een project is iets veranderd: wat hier staat komt in de plaats van wat er was, de rest blijft.',
    'Teamgebeurtenis.project_voortgezet': 'Een project is een fase verder.',
    'Teamgebeurtenis.project_afgerond': 'Een project is uitgevoerd en klaar.',
    'Teamgebeurtenis.project_gestaakt': 'Een project gaat niet door.',
    'Teamgebeurtenis.correctie':
      'Een eerdere gebeurtenis was verkeerd vastgelegd. Zij blijft bewaard, zodat te zien is wat wanneer bekend was.',
  },
  velden: {
    'Teamdossier.team': 'De verwijzing naar het team; leeg zolang er geen gebeurtenis is.',
    'Teamdossier.gebeurtenissen':
      'Alle gebeurtenissen, elk één keer, op volgorde van noteren. De stand van een dag wordt eruit berekend.',

    'Teamgebeurtenis.soort': 'Wat er is gebeurd; het soort bepaalt welke andere velden er zijn.',
    'Teamgebeurtenis.id': 'Het kenmerk van de gebeurtenis, uniek binnen het team.',
    'Teamgebeurtenis.team': 'Het team waarmee dit gebeurde.',
    'Teamgebeurtenis.datum': 'De dag waarop het gebeurde.',
    'Teamgebeurtenis.correctie.datum': 'De dag van de correctie, niet van wat zij verbetert.',
    'Teamgebeurtenis.genoteerd': 'De dag waarop het is genoteerd, op welk apparaat ook.',
    'Teamgebeurtenis.geregistreerd':
      'De dag waarop het gezamenlijke dossier het ontving. Ontbreekt zolang alleen het apparaat het heeft.',
    'Teamgebeurtenis.nummer':
      'De plaats in de volgorde van noteren: één meer dan het hoogste nummer dat toen bekend was. In een dossier altijd gevuld.',
    'Teamgebeurtenis.door': 'Wie het heeft genoteerd, als verwijzing die niet zegt wie dat is.',

    'Teamgebeurtenis.buurt': 'De buurt van het team.',
    'Teamgebeurtenis.begeleidingsjaren':
      'Hoeveel jaar het team wordt begeleid, vanaf de dag waarop het is gevormd en een begeleider heeft.',
    'Teamgebeurtenis.vrijwilliger': 'De vrijwilliger om wie het gaat, als verwijzing zonder persoonsgegevens.',
    'Teamgebeurtenis.rollen':
      'Alle rollen van de vrijwilliger vanaf deze dag: kenner kent de buurt, verbinder brengt mensen samen, ondernemer krijgt dingen voor elkaar. Leeg: geen rol.',
    'Teamgebeurtenis.opgave_toegevoegd.rollen':
      'De rollen waar de opgave niet zonder kan: kenner, verbinder, ondernemer. Leeg: geen.',
    'Teamgebeurtenis.begeleider': 'De nieuwe begeleider, als verwijzing zonder persoonsgegevens.',
    'Teamgebeurtenis.aanwezigen': 'Hoeveel mensen er waren. Ontbreekt als niemand telde.',
    'Teamgebeurtenis.wijze': 'Hoe het contact was: bezoek, telefoon, online of bericht.',
    'Teamgebeurtenis.minuten': 'Hoeveel tijd de begeleider besteedde, in hele minuten.',
    'Teamgebeurtenis.actief': 'Of het team nog actief is.',
    'Teamgebeurtenis.vrijwilligers': 'Hoeveel vrijwilligers er nog zijn. Ontbreekt als daar niet naar is gevraagd.',
    'Teamgebeurtenis.projecten': 'Hoeveel projecten er lopen. Ontbreekt als daar niet naar is gevraagd.',
    'Teamgebeurtenis.toelichting': 'Toelichting voor lezers, zonder persoonsgegevens.',
    'Teamgebeurtenis.reden': 'Waarom dit gebeurde, in eigen woorden en zonder persoonsgegevens.',
    'Teamgebeurtenis.doorBuurt': 'De buurt die de plaats in het programma krijgt.',
    'Teamgebeurtenis.aan': 'De organisatie die de begeleiding overneemt.',

    'Teamgebeurtenis.opgave': 'De opgave waar het om gaat, als verwijzing die uniek is binnen het team.',
    'Teamgebeurtenis.project_gestart.opgave':
      'De opgave uit de wachtkamer die met dit project is opgepakt. Ontbreekt als het project een eigen idee van het team is.',
    'Teamgebeurtenis.titel': 'Hoe de opgave of het project heet.',
    'Teamgebeurtenis.thema': 'Het thema waar de opgave of het project bij hoort.',
    'Teamgebeurtenis.bron':
      'Waar de opgave vandaan komt: wijkplan, bewoners, verduurzamingsopgave, sociale_basis of anders.',
    'Teamgebeurtenis.omvang':
      'Hoe groot het is, op een schaal van 1 (zeer klein) tot 5 (zeer groot). Een rangorde: 4 is niet twee keer 2.',
    'Teamgebeurtenis.complexiteit':
      'Hoe ingewikkeld het is, op een schaal van 1 (zeer eenvoudig) tot 5 (zeer ingewikkeld). Een rangorde.',
    'Teamgebeurtenis.kans':
      'De kans op een concreet resultaat, op een schaal van 1 (zeer klein) tot 5 (zeer groot). Een rangorde.',
    'Teamgebeurtenis.urgentie':
      'Hoe dringend de opgave is, op een schaal van 1 (zeer weinig) tot 5 (zeer dringend). Een rangorde.',
    'Teamgebeurtenis.opgave_toegevoegd.reden':
      'Waarom de opgave wacht: nog_niet_besproken, kans_te_klein, te_groot, te_complex, rol_ontbreekt (in het team), geld_ontbreekt, wacht_op_ander of anders.',
    'Teamgebeurtenis.opgave_herzien.reden': 'Waarom de opgave nu wacht; de keuzes zijn die van opgave_toegevoegd.',
    'Teamgebeurtenis.opgave_teruggezet.reden': 'Waarom de opgave weer wacht; de keuzes zijn die van opgave_toegevoegd.',
    'Teamgebeurtenis.opnieuwBekijkenOp':
      'De dag waarop opnieuw naar de opgave wordt gekeken; na de dag van deze gebeurtenis.',
    'Teamgebeurtenis.motief': 'Waarom de opgave vervalt.',

    'Teamgebeurtenis.project': 'Het project waar het om gaat, als verwijzing die uniek is binnen het team.',
    'Teamgebeurtenis.partners': 'Met wie het team voor het project samenwerkt, als verwijzingen.',
    'Teamgebeurtenis.bijdragen': 'Het geld voor het project, per bijdrage van het financieringsplan.',
    'Teamgebeurtenis.afhankelijkVan': 'De projecten die klaar moeten zijn voordat dit project wordt uitgevoerd.',
    'Teamgebeurtenis.project_gewijzigd.omvang': 'De nieuwe omvang, van 1 tot 5. Ontbreekt als die blijft.',
    'Teamgebeurtenis.project_gewijzigd.complexiteit': 'De nieuwe complexiteit, van 1 tot 5. Ontbreekt als die blijft.',
    'Teamgebeurtenis.project_gewijzigd.partners': 'Alle partners vanaf nu. Ontbreekt als zij blijven.',
    'Teamgebeurtenis.project_gewijzigd.bijdragen': 'Al het geld voor het project vanaf nu. Ontbreekt als het blijft.',
    'Teamgebeurtenis.project_gewijzigd.afhankelijkVan':
      'Alle projecten waar het vanaf nu op wacht. Ontbreekt als zij blijven.',
    'Teamgebeurtenis.fase': 'De fase waarin het project nu is: voorbereiding of uitvoering.',
    'Teamgebeurtenis.bewonersBereikt':
      'Hoeveel bewoners meededen of zijn geholpen; elke bewoner telt voor het project één keer.',
    'Teamgebeurtenis.resultaten': 'Wat het project heeft opgeleverd.',
    'TeamgebeurtenisBijdragen.bijdrage': 'De bijdrage: haar id in het financieringsplan.',
    'TeamgebeurtenisBijdragen.bedrag': 'Hoeveel van die bijdrage voor het project is.',
    'TeamgebeurtenisResultaten.eenheid': 'Waarin het resultaat is geteld: kWh, bomen.',
    'TeamgebeurtenisResultaten.aantal': 'Hoeveel het er zijn, in de eenheid; meer dan nul.',

    'Teamgebeurtenis.betreft': 'De gebeurtenis die verkeerd was vastgelegd: haar id.',
    'Teamgebeurtenis.correctie.reden': 'Waarom is gecorrigeerd.',
    'Teamgebeurtenis.wordt':
      'Wat er in werkelijkheid gebeurde. Ontbreekt als het helemaal niet is gebeurd: dan is de gebeurtenis ingetrokken.',
  },
};
