/** The words for the parts of a samenwerkingsovereenkomst. */
export const overeenkomstteksten = {
  delen: {
    SamenwerkingsovereenkomstPartijen: 'Een partij bij de overeenkomst.',
    'SamenwerkingsovereenkomstPartijen.gemeente':
      'Een gemeente; haar burgemeester tekent, of iemand met een volmacht van de burgemeester.',
    SamenwerkingsovereenkomstOndertekenaars:
      'Wie voor een partij tekent: een functie, en als dat gewenst is een verwijzing naar de mens.',
    SamenwerkingsovereenkomstProgrammas: 'Een deel van de reikwijdte met een eigen aantal buurten.',
    SamenwerkingsovereenkomstBuurten: 'Een gekozen buurt.',
    SamenwerkingsovereenkomstFasen: 'Een fase van de looptijd: een jaar van het programma.',
    SamenwerkingsovereenkomstVerplichtingen: 'Wie wat moet doen, wanneer, en waaruit dat blijkt.',
    SamenwerkingsovereenkomstEvaluatiemomenten: 'Een dag waarop de partijen terugkijken.',
    SamenwerkingsovereenkomstBijlagen: 'Een bijlage bij de overeenkomst.',
    SamenwerkingsovereenkomstHandtekeningen: 'Een handtekening onder de overeenkomst of een addendum.',
  },
  velden: {
    'Samenwerkingsovereenkomst.id': 'De vaste sleutel van de overeenkomst, ook na een addendum.',
    'Samenwerkingsovereenkomst.titel': 'De titel van de overeenkomst.',
    'Samenwerkingsovereenkomst.onderwerp': 'Waar de overeenkomst over gaat.',
    'Samenwerkingsovereenkomst.partijen': 'De partijen met hun rol; er is een gemeente en een uitvoerder.',
    'Samenwerkingsovereenkomst.reikwijdte': 'Hoeveel buurten, voor welke programma’s en thema’s, en welke.',
    'Samenwerkingsovereenkomst.looptijd': 'De eerste en de laatste dag van de overeenkomst.',
    'Samenwerkingsovereenkomst.fasen': 'De fasen binnen de looptijd; leeg als die niet worden onderscheiden.',
    'Samenwerkingsovereenkomst.verplichtingen': 'Wie wat doet, wanneer, en hoe dat blijkt.',
    'Samenwerkingsovereenkomst.financieringsplan': 'Wie wat betaalt; de betalers zijn partijen.',
    'Samenwerkingsovereenkomst.evaluatiemomenten': 'Wanneer wordt geëvalueerd; de laatste keer mag na de looptijd.',
    'Samenwerkingsovereenkomst.beeindiging': 'Hoe de overeenkomst voor haar einde kan ophouden.',
    'Samenwerkingsovereenkomst.bijlagen': 'De bijlagen. Ontbreekt als er geen zijn.',
    'Samenwerkingsovereenkomst.handtekeningen':
      'Wie wanneer in welke functie heeft getekend. Ontbreekt zolang niemand heeft getekend.',

    'SamenwerkingsovereenkomstPartijen.rol':
      'Wat de partij doet: gemeente, uitvoerder (doet het werk) of medefinancier (betaalt mee).',
    'SamenwerkingsovereenkomstPartijen.id':
      'De sleutel van de partij; bijdragen, verplichtingen en handtekeningen verwijzen ernaar.',
    'SamenwerkingsovereenkomstPartijen.naam': 'De naam van de organisatie.',
    'SamenwerkingsovereenkomstPartijen.kvk': 'Het nummer in het Handelsregister: acht cijfers.',
    'SamenwerkingsovereenkomstPartijen.besluit':
      'Het besluit van het college om de overeenkomst aan te gaan (Gemeentewet art. 160). Ontbreekt zolang het niet is genoemd.',
    'besluit.kenmerk': 'De verwijzing naar het besluit van het college.',
    'besluit.datum': 'De dag waarop het college besloot.',
    'SamenwerkingsovereenkomstPartijen.oin':
      'Het Organisatie-identificatienummer (OIN): twintig cijfers, de eerste zeven nul.',
    'SamenwerkingsovereenkomstPartijen.ondertekenaars':
      'Wie voor de partij tekenen, ieder van hen. Leeg mag alleen bij een medefinancier.',
    'SamenwerkingsovereenkomstPartijen.gemeentecode': 'De code van de gemeente bij het CBS.',
    'SamenwerkingsovereenkomstPartijen.tooi':
      'De verwijzing naar de gemeente in het register van overheidsorganisaties (TOOI).',
    'SamenwerkingsovereenkomstOndertekenaars.functie': 'De functie, in kleine letters: burgemeester, secretaris.',
    'SamenwerkingsovereenkomstOndertekenaars.persoon':
      'Wie de functie vervult, als verwijzing en nooit als naam. Ontbreekt als dat niet wordt vastgelegd.',
    'SamenwerkingsovereenkomstOndertekenaars.mandaat':
      'Op grond waarvan iemand mag tekenen. Ontbreekt als er geen mandaat is vastgelegd.',
    'mandaat.kenmerk': 'De verwijzing naar het mandaatbesluit.',
    'mandaat.van': 'De eerste dag waarop het mandaat geldt.',
    'mandaat.tot': 'De laatste dag waarop het mandaat geldt. Ontbreekt als het geen einde heeft.',

    'reikwijdte.aantalBuurten': 'Hoeveel buurten in totaal: de som van die van de programma’s.',
    'reikwijdte.indelingsjaar': 'Het jaar van de indeling van het CBS waarin de buurtcodes gelden.',
    'reikwijdte.programmas': 'De delen van de reikwijdte, elk met een eigen aantal buurten.',
    'reikwijdte.themas': 'De thema’s waaraan wordt gewerkt.',
    'reikwijdte.buurten': 'De gekozen buurten. Ontbreekt zolang zij niet zijn gekozen.',
    'SamenwerkingsovereenkomstProgrammas.id': 'De sleutel van het programma; gekozen buurten verwijzen ernaar.',
    'SamenwerkingsovereenkomstProgrammas.naam': 'De naam van het programma of thema.',
    'SamenwerkingsovereenkomstProgrammas.aantalBuurten': 'Hoeveel buurten voor dit programma.',
    'SamenwerkingsovereenkomstProgrammas.gemeente':
      'De gemeente waarin het programma ligt. Alleen nodig als er meer gemeenten zijn.',
    'SamenwerkingsovereenkomstProgrammas.kostendragers':
      'De kostendragers van het financieringsplan waar de buurten ten laste van komen. Standaard alle.',
    'SamenwerkingsovereenkomstBuurten.buurt': 'De code van de gekozen buurt, in de indeling van het indelingsjaar.',
    'SamenwerkingsovereenkomstBuurten.programma': 'Het id van het programma waarvoor de buurt telt.',
    'SamenwerkingsovereenkomstBuurten.gewicht':
      'Het deel van een bedrag dat de buurt krijgt, in verhouding tot de andere buurten. Standaard 1.',
    'SamenwerkingsovereenkomstBuurten.start':
      'De dag waarop de termijn van de buurt zelf begint. Standaard de eerste dag van de overeenkomst.',

    'SamenwerkingsovereenkomstFasen.programmajaar': 'Het hoeveelste jaar van het programma: 1, 2, 3.',
    'SamenwerkingsovereenkomstFasen.naam': 'De naam van de fase.',
    'SamenwerkingsovereenkomstFasen.intensiteit':
      'Hoeveel begeleiding er is: intensief (meestal het eerste jaar) of regulier.',
    'SamenwerkingsovereenkomstFasen.periode': 'De eerste en de laatste dag van de fase.',

    'SamenwerkingsovereenkomstVerplichtingen.id': 'De sleutel van de verplichting, uniek in de overeenkomst.',
    'SamenwerkingsovereenkomstVerplichtingen.wie': 'Het id van de partij die het moet doen.',
    'SamenwerkingsovereenkomstVerplichtingen.soort':
      'Waar de verplichting over gaat: werven, begeleiden of actief_houden van vrijwilligers, betalen, meewerken, rapporteren, evalueren of overig.',
    'SamenwerkingsovereenkomstVerplichtingen.wat': 'Wat de partij moet doen.',
    'SamenwerkingsovereenkomstVerplichtingen.periode': 'Wanneer: de eerste en de laatste dag, binnen de looptijd.',
    'SamenwerkingsovereenkomstVerplichtingen.bewijs': 'Waaruit blijkt dat het is gedaan.',

    'SamenwerkingsovereenkomstEvaluatiemomenten.id':
      'De sleutel van het evaluatiemoment; een vastgelegde evaluatie verwijst ernaar.',
    'SamenwerkingsovereenkomstEvaluatiemomenten.datum': 'De dag waarop de evaluatie is gepland.',
    'SamenwerkingsovereenkomstEvaluatiemomenten.onderwerp': 'Wat wordt geëvalueerd.',

    'beeindiging.opzegtermijnMaanden': 'Hoeveel hele maanden er ten minste zijn tussen opzeggen en het einde.',
    'beeindiging.gronden': 'Op welke gronden kan worden opgezegd.',

    'SamenwerkingsovereenkomstBijlagen.id': 'De sleutel van de bijlage, uniek in de overeenkomst.',
    'SamenwerkingsovereenkomstBijlagen.titel': 'De titel van de bijlage.',
    'SamenwerkingsovereenkomstBijlagen.vingerafdruk':
      'De vingerafdruk van de bijlage, waardoor vaststaat welke tekst is bedoeld.',

    'SamenwerkingsovereenkomstHandtekeningen.partij': 'Het id van de partij waarvoor is getekend.',
    'SamenwerkingsovereenkomstHandtekeningen.functie': 'De functie waarin is getekend: burgemeester, secretaris.',
    'SamenwerkingsovereenkomstHandtekeningen.persoon':
      'Wie tekende, als verwijzing en nooit als naam. Ontbreekt als dat niet wordt vastgelegd.',
    'SamenwerkingsovereenkomstHandtekeningen.datum': 'De dag waarop is getekend.',
  },
  voorbeelden: {
    'SamenwerkingsovereenkomstPartijen.rol': ['medefinancier'],
    'SamenwerkingsovereenkomstPartijen.gemeente.id': ['gemeente'],
    'SamenwerkingsovereenkomstPartijen.gemeente.naam': ['gemeente Leeuwarden'],
    'SamenwerkingsovereenkomstPartijen.gemeente.ondertekenaars': [
      [{ functie: 'burgemeester' }, { functie: 'secretaris' }],
    ],
    'SamenwerkingsovereenkomstPartijen.id': ['buurkracht'],
    'SamenwerkingsovereenkomstPartijen.naam': ['Buurkracht'],
    'SamenwerkingsovereenkomstPartijen.ondertekenaars': [[{ functie: 'directeur' }]],
    'SamenwerkingsovereenkomstPartijen.kvk': ['90001234'],
    'SamenwerkingsovereenkomstPartijen.oin': ['00000001900012340000'],
    'SamenwerkingsovereenkomstPartijen.gemeentecode': ['GM0080'],
    'SamenwerkingsovereenkomstPartijen.tooi': ['https://identifier.overheid.nl/tooi/id/gemeente/gm0080'],
    'SamenwerkingsovereenkomstOndertekenaars.functie': ['burgemeester'],
    'SamenwerkingsovereenkomstOndertekenaars.persoon': ['p-204'],
    'besluit.kenmerk': ['B-2026-14'],
    'besluit.datum': ['2026-05-19'],
    'mandaat.kenmerk': ['MB-2026-12'],
    'mandaat.van': ['2026-01-01'],
    'mandaat.tot': ['2026-12-31'],
    'SamenwerkingsovereenkomstVerplichtingen.id': ['werven'],
    'SamenwerkingsovereenkomstVerplichtingen.wie': ['buurkracht'],
    'SamenwerkingsovereenkomstVerplichtingen.soort': ['werven'],
    'SamenwerkingsovereenkomstVerplichtingen.wat': ['Werft in elke buurt een groep vrijwilligers.'],
    'SamenwerkingsovereenkomstVerplichtingen.bewijs': ['Een lijst van teams, elk half jaar.'],
    'SamenwerkingsovereenkomstEvaluatiemomenten.id': ['na-een-jaar'],
    'SamenwerkingsovereenkomstEvaluatiemomenten.datum': ['2027-09-01'],
    'SamenwerkingsovereenkomstEvaluatiemomenten.onderwerp': ['Wat het eerste jaar heeft gebracht.'],
    'beeindiging.opzegtermijnMaanden': [3],
    'beeindiging.gronden': [['Een partij komt haar verplichtingen niet na.']],
    'SamenwerkingsovereenkomstBijlagen.id': ['werkwijze'],
    'SamenwerkingsovereenkomstBijlagen.titel': ['Werkwijze in de buurten'],
    'SamenwerkingsovereenkomstBijlagen.vingerafdruk': [
      'sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ],
  },
};
