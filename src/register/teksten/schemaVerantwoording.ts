/** The words for the parts of a verantwoording. */
export const verantwoordingsteksten = {
  delen: {
    VerantwoordingProgrammas: 'Een programma met de Routekaart en de oordelen waarmee zijn buurten een score kregen.',
  },
  velden: {
    'Verantwoording.naam': 'De naam van de keuze: Twaalf buurten 2026.',
    'Verantwoording.opgesteldOp': 'De dag waarop de verantwoording is opgesteld.',
    'Verantwoording.software': 'Met welke software is gerekend.',
    'software.naam': 'De naam van de software: buurtaanpak.',
    'software.versie': 'De versie van de software: 1.0.0.',
    'Verantwoording.kerncijfers': 'De gebruikte cijfers.',
    'Verantwoording.programmas': 'Per programma de Routekaart, de oordelen en de kandidaten.',
    'VerantwoordingProgrammas.programma': 'De naam waaronder de quota het programma noemen.',
    'VerantwoordingProgrammas.routekaart': 'De Routekaart van het programma.',
    'VerantwoordingProgrammas.beoordelingen': 'De oordelen voor die Routekaart; zonder rijen als er geen waren.',
    'VerantwoordingProgrammas.referentie':
      'Met welke gebieden cijfers zijn vergeleken: hun codes, of alle buurten van de tabel (alle). Standaard de kandidaten.',
    'VerantwoordingProgrammas.meetlat': 'De meetlat waarlangs cijfers zijn gemeten. Standaard geen.',
    'VerantwoordingProgrammas.kandidaten':
      'De codes van de buurten waaronder de scores zijn bepaald. Standaard elke buurt van de tabel.',
    'Verantwoording.scores': 'De scores waaruit is gekozen, per programma.',
    'scores.code': 'De code van de buurt met deze score.',
    'scores.score': 'De score voor het programma; null als de buurt er geen heeft en dus geen kandidaat is.',
    'Verantwoording.quota': 'Hoeveel buurten voor welk programma en waar zijn gevraagd.',
    'Verantwoording.opties': 'De regels, het doel en wat verder bij de keuze gold.',
    'opties.gebieden': 'Wat van elke buurt meetelde. Standaard wat uit de codes van de scores volgt.',
    'opties.regels': 'De regels naast de quota. Standaard geen.',
    'opties.buren':
      'Paren van codes van buurten die aan elkaar grenzen, elk paar één of twee keer, in elke volgorde. Standaard geen.',
    'opties.doel': 'Wat de beste keuze was. Standaard totaal: de hoogste som.',
    'opties.voorrang': 'Codes in volgorde van voorrang bij even goede keuzes. Standaard, en daarna, op code.',
    'opties.decimalen': 'Op hoeveel decimalen scores zijn afgerond voor het optellen. Standaard 9.',
    'opties.knopenbudget': 'Hoeveel deelproblemen hoogstens zijn bekeken. Standaard 50000.',
    'opties.pivotbudget': 'Hoeveel stappen van de simplexmethode hoogstens zijn gezet. Standaard 200000.',
    'Verantwoording.uitkomst': 'Wat er is gekozen.',
    'uitkomst.uitkomst':
      'optimaal: bewezen de beste; beste_gevonden: niet bewezen de beste; onhaalbaar: geen keuze voldoet aan alle quota en regels; onbeslist: het budget raakte op voor er iets was gevonden.',
    'uitkomst.gekozen': 'De gekozen buurten; leeg als er niets is gekozen.',
    'uitkomst.totaalscore': 'De som van de scores van de gekozen buurten; null als er niets is gekozen.',
    'Verantwoording.besluit':
      'Het besluit over de keuze, met waar mensen anders besloten. Ontbreekt zolang er geen besluit is.',
    'Verantwoording.opzet': 'De opzet waaruit de keuze is gemaakt. Ontbreekt als er geen opzet was.',
    'Verantwoording.vingerafdrukken':
      'De vingerafdruk (SHA-256 over canonieke JSON, RFC 8785) van elk deel en van het geheel.',
    'vingerafdrukken.kerncijfers': 'De vingerafdruk van de kerncijfers.',
    'vingerafdrukken.programmas': 'De vingerafdruk van de programma’s.',
    'vingerafdrukken.scores': 'De vingerafdruk van de scores per programma.',
    'vingerafdrukken.quota': 'De vingerafdruk van de quota.',
    'vingerafdrukken.opties': 'De vingerafdruk van de opties.',
    'vingerafdrukken.uitkomst': 'De vingerafdruk van de uitkomst.',
    'vingerafdrukken.besluit': 'De vingerafdruk van het besluit. Ontbreekt zolang er geen besluit is.',
    'vingerafdrukken.geheel': 'De vingerafdruk van het hele document, zonder het veld vingerafdrukken.',
  },
};
