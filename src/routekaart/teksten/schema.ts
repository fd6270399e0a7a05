import { meetlatteksten } from './schemaMeetlat.js';

/** The words for the parts of a Routekaart, of judgements and of scores. */
export const routekaartteksten = {
  delen: {
    ...meetlatteksten.delen,
    RoutekaartBehandeling: 'De behandeling van uitschieters.',
    RoutekaartDoel: 'De band waarin een waarde het best is.',
    RoutekaartAggregatie: 'Hoe de scores eronder één score worden. Elk gemiddelde is gewogen.',
    'RoutekaartAggregatie.rekenkundig': 'Het rekenkundig gemiddelde: een lage score is met een hoge goed te maken.',
    'RoutekaartAggregatie.meetkundig': 'Het meetkundig gemiddelde: een lage score is minder goed te maken.',
    'RoutekaartAggregatie.harmonisch': 'Het harmonisch gemiddelde: een lage score weegt nog zwaarder.',
    'RoutekaartAggregatie.machtsgemiddelde': 'Het machtsgemiddelde: de macht bepaalt hoe zwaar lage scores wegen.',
    'RoutekaartAggregatie.copeland':
      'Copeland: het aantal buurten waarvan een buurt het wint min het aantal waarvan zij verliest, twee aan twee vergeleken.',
    RoutekaartBeoordelingsschaal: 'De schaal waarop mensen oordelen.',
    RoutekaartCriteria: 'Een criterium: één ding waar naar wordt gekeken.',
    'bron.kerncijfer': 'Een cijfer uit de kerncijfertabel.',
    'bron.beoordeling': 'Oordelen van mensen: eerst per rol samengenomen, daarna over de rollen naar gewicht.',
    'transformatie.log': 'De logaritme van de waarde.',
    'transformatie.boxcox': 'De transformatie van Box en Cox.',
    'normalisatie.minmax': 'De slechtste buurt krijgt het begin van de schaal, de beste het einde.',
    'normalisatie.zscore': 'Het verschil met het gemiddelde, in standaardafwijkingen (deler n - 1); zonder grenzen.',
    'normalisatie.robuuste_zscore':
      'Het verschil met de mediaan, gedeeld door 1,4826 keer de mediaan van de afwijkingen; bestand tegen uitschieters, zonder grenzen.',
    'normalisatie.rang': 'De rang onder de buurten: de slechtste krijgt 1, de beste het aantal buurten.',
    'normalisatie.percentielrang': 'De rang op de schaal: (rang - 1) / (aantal - 1).',
    'normalisatie.borda': 'Het aantal buurten dat slechter is: de rang min 1.',
    'normalisatie.vector': 'De waarde gedeeld door de wortel van de som van alle kwadraten.',
    'normalisatie.afstand_maximum': 'De waarde gedeeld door de hoogste; alleen bij richting hoger.',
    'normalisatie.afstand_referentie': 'Hoe ver een buurt van de slechtste naar een vaste waarde is.',
    'normalisatie.ijkpunten': 'Waar een buurt ligt tussen twee vaste ijkpunten.',
    'normalisatie.doelband':
      'Het einde van de schaal binnen het doel, aflopend naar het begin bij onder en boven; alleen bij richting doel.',
    'normalisatie.categorieen': 'De score van de klasse waarin de waarde valt.',
    'ontbrekend.weglaten':
      'Het criterium telt voor deze buurt niet mee; de andere van het thema wegen naar verhouding zwaarder.',
    'ontbrekend.bodem': 'De buurt krijgt de laagste score die het criterium kan geven.',
    'ontbrekend.weigeren': 'De buurt krijgt geen score.',
    RoutekaartRolgewichten: 'Een getal voor elk van de rollen van beoordelaars.',
    RoutekaartWeging: 'Waar de gewichten vandaan komen van wat direct onder een thema of bovenaan staat.',
    'RoutekaartWeging.opgegeven': 'Het veld gewicht van elk.',
    'RoutekaartWeging.gelijk': 'Alles weegt even zwaar.',
    'RoutekaartWeging.rangorde': 'Uit de volgorde van belang (rank-order centroid).',
    'RoutekaartWeging.swing': 'Uit punten voor de stap van slechtst naar best (swing).',
    'RoutekaartWeging.ahp': 'Uit vergelijkingen van alle paren (AHP); geweigerd als zij elkaar te veel tegenspreken.',
    'RoutekaartWeging.entropie': 'Uit de gegevens: de entropie van Shannon.',
    'RoutekaartWeging.critic': 'Uit de gegevens: spreiding en samenhang (CRITIC).',
    'RoutekaartWeging.pca': 'Uit de gegevens: de eerste hoofdcomponent.',
  },
  velden: {
    ...meetlatteksten.velden,
    'Routekaart.id': 'De vaste verwijzing naar deze Routekaart.',
    'Routekaart.naam': 'De naam van de Routekaart voor lezers.',
    'Routekaart.omschrijving': 'Waar de Routekaart voor is.',
    'Routekaart.schaal': 'Het bereik van de scores, voor methoden die er een hebben. Standaard 0 tot en met 1.',
    'schaal.van': 'De laagste score.',
    'schaal.tot': 'De hoogste score.',
    'Routekaart.beoordelingsschaal':
      'De schaal waarop mensen oordelen, voor criteria zonder eigen schaal. Ontbreekt als die er niet zijn.',
    'Routekaart.aggregatie': 'Hoe de scores van het hoogste niveau één score worden. Standaard rekenkundig.',
    'Routekaart.weging': 'Waar de gewichten van het hoogste niveau vandaan komen. Standaard opgegeven.',
    'Routekaart.dekking':
      'Welk deel van het gewicht van het hoogste niveau, van 0 tot en met 1, een score moet hebben. Standaard 0,5: de helft. Met 0 is één score genoeg.',
    'Routekaart.themas':
      'De thema’s waarin de criteria zijn geordend. Ontbreekt als alle criteria op het hoogste niveau staan.',
    'Routekaart.criteria': 'De criteria: waar naar wordt gekeken, in welke richting en met welk gewicht.',

    'themas.id': 'De verwijzing naar het thema, uniek in de Routekaart.',
    'themas.naam': 'De naam van het thema.',
    'themas.boven': 'Het id van het thema waar dit onder valt. Ontbreekt bij een thema van het hoogste niveau.',
    'themas.gewicht':
      'Hoe zwaar het thema weegt tussen wat op hetzelfde niveau staat. Standaard 1; alleen bij weging opgegeven.',
    'themas.aggregatie': 'Hoe de scores onder het thema één score worden. Standaard rekenkundig.',
    'themas.weging': 'Waar de gewichten van wat onder het thema staat vandaan komen. Standaard opgegeven.',
    'themas.dekking':
      'Welk deel van het gewicht van wat direct onder het thema staat, van 0 tot en met 1, een score moet hebben. Standaard 0,5: de helft. Met 0 is één score genoeg.',

    'RoutekaartAggregatie.methode': 'Het soort gemiddelde of de methode waarmee de scores worden samengenomen.',
    'RoutekaartAggregatie.macht':
      'De macht: 1 is rekenkundig, 0 meetkundig, -1 harmonisch; hoe lager, hoe zwaarder lage scores wegen.',

    'RoutekaartBeoordelingsschaal.van': 'Het laagste oordeel.',
    'RoutekaartBeoordelingsschaal.tot': 'Het hoogste oordeel.',
    'RoutekaartBeoordelingsschaal.stap': 'De afstand tussen twee oordelen, geteld vanaf van. Standaard 1.',
    'RoutekaartBeoordelingsschaal.ankers':
      'Wat punten van de schaal betekenen, ten minste de beide uiteinden, zodat twee mensen hetzelfde bedoelen.',
    'ankers.waarde': 'Het punt van de schaal.',
    'ankers.betekenis': 'Wat het punt betekent.',

    'RoutekaartCriteria.id': 'De verwijzing naar het criterium, uniek in de Routekaart.',
    'RoutekaartCriteria.naam': 'De naam van het criterium.',
    'RoutekaartCriteria.thema':
      'Het id van het thema waar het criterium onder valt. Ontbreekt bij een criterium van het hoogste niveau.',
    'RoutekaartCriteria.bron': 'Waar de waarden vandaan komen.',
    'bron.soort': 'Of de waarden een kerncijfer zijn of een beoordeling door mensen.',
    'bron.sleutel': 'De sleutel van de kolom in de kerncijfertabel: aantal_inwoners.',
    'bron.schaal': 'De schaal van dit oordeel. Standaard de beoordelingsschaal van de Routekaart.',
    'bron.rolgewichten': 'Hoe zwaar de stem van elke rol telt. Een rol die ontbreekt telt 1.',
    'bron.minimumStemmen':
      'Hoeveel beoordelaars een rol ten minste nodig heeft om mee te tellen. Een rol die ontbreekt heeft er 1 nodig.',
    'bron.minimumRollen':
      'Hoeveel rollen ten minste moeten meetellen; anders heeft de buurt geen oordeel. Standaard 1.',
    'bron.perRol': 'Hoe de stemmen van een rol één oordeel worden: gemiddelde of mediaan. Standaard gemiddelde.',
    'RoutekaartCriteria.richting':
      'Wat beter telt: een waarde die hoger is, die lager is, of die in of dicht bij het doel ligt.',
    'RoutekaartCriteria.doel':
      'De band waarin een waarde het best is, in de eenheid van het criterium. Alleen bij richting doel.',
    'RoutekaartDoel.van': 'De laagste waarde die in het doel ligt.',
    'RoutekaartDoel.tot': 'De hoogste waarde die in het doel ligt; gelijk aan van bij een enkele doelwaarde.',
    'RoutekaartCriteria.behandeling':
      'Hoe uitschieters worden behandeld, alleen als de verdeling scheef is. Standaard niet.',
    'RoutekaartBehandeling.winsoriseren':
      'Hoeveel uiterste waarden ten hoogste naar de volgende worden getrokken. Standaard 5; 0: meteen de transformatie.',
    'RoutekaartBehandeling.transformatie':
      'Wat op de oorspronkelijke waarden wordt toegepast als winsoriseren niet genoeg is. Standaard niets.',
    'transformatie.methode': 'De transformatie: log of boxcox.',
    'transformatie.lambda': 'De parameter lambda van Box en Cox.',
    'RoutekaartBehandeling.scheefheid': 'Vanaf welke scheefheid (zonder teken) wordt behandeld. Standaard 2.',
    'RoutekaartBehandeling.kurtosis':
      'Vanaf welke kurtosis (boven die van de normale verdeling) wordt behandeld. Standaard 3,5.',
    'RoutekaartCriteria.normalisatie':
      'Hoe een waarde een score wordt. Standaard minmax voor cijfers, en ijkpunten op de uiteinden van de schaal voor oordelen.',
    'normalisatie.methode': 'De rekenwijze waarmee een waarde een score wordt.',
    'normalisatie.gemiddelde': 'De score van een gemiddelde buurt. Standaard 0.',
    'normalisatie.spreiding': 'Hoeveel score één standaardafwijking is. Standaard 1.',
    'normalisatie.gelijk':
      'Welke rang gelijke waarden krijgen: de laagste van hun groep of het gemiddelde (gemiddeld). Standaard laagste.',
    'normalisatie.waarde':
      'De vaste waarde die het einde van de schaal krijgt, in de eenheid van het criterium: een norm of een streefwaarde.',
    'normalisatie.begrenzen': 'Of scores buiten de schaal op haar uiteinde worden gezet. Standaard true.',
    'normalisatie.onder': 'Het onderste ijkpunt, in de eenheid van het criterium.',
    'normalisatie.boven': 'Het bovenste ijkpunt, in de eenheid van het criterium.',
    'normalisatie.doelband.onder': 'Tot en met welke waarde onder het doel de laagste score geldt.',
    'normalisatie.doelband.boven': 'Vanaf welke waarde boven het doel de laagste score geldt.',
    'normalisatie.volgens':
      'Of de grenzen waarden zijn (waarde) of percentielen van de buurten (percentiel). Standaard waarde.',
    'normalisatie.grenzen':
      'De grenzen tussen de klassen, oplopend; een waarde op een grens hoort bij de klasse erboven. Percentielen liggen tussen 0 en 1.',
    'normalisatie.scores':
      'De score van elke klasse, van 0 (begin van de schaal) tot en met 1 (einde): één meer dan er grenzen zijn.',
    'RoutekaartCriteria.gewicht':
      'Hoe zwaar het criterium weegt tussen wat op hetzelfde niveau staat. Standaard 1; 0: wel getoond, telt niet mee. Alleen bij weging opgegeven.',
    'RoutekaartCriteria.ontbrekend': 'Wat gebeurt als een buurt geen waarde heeft. Standaard weglaten.',
    'ontbrekend.regel':
      'De regel: weglaten, aanvullen met het gemiddelde of de mediaan van een groep buurten, bodem (laagste score) of weigeren (geen score).',
    'ontbrekend.groep':
      'Waarover het gemiddelde of de mediaan gaat: buurten van dezelfde wijk, van dezelfde gemeente, of alle. Standaard alle.',

    'RoutekaartRolgewichten.gemeente': 'Het getal voor beoordelaars van de gemeente.',
    'RoutekaartRolgewichten.opbouwwerk': 'Het getal voor beoordelaars van het opbouwwerk.',
    'RoutekaartRolgewichten.wijk': 'Het getal voor beoordelaars uit de wijk zelf.',

    'RoutekaartWeging.methode': 'Hoe de gewichten worden bepaald.',
    'RoutekaartWeging.volgorde':
      'De id’s van belangrijkst naar minst belangrijk; een lijst erin is een groep die even belangrijk is.',
    'RoutekaartWeging.punten':
      'Per id de punten voor de stap van slechtst naar best: 0 of meer, het belangrijkste 100; alleen hun verhouding telt.',
    'RoutekaartWeging.vergelijkingen': 'Elk paar id’s één keer vergeleken.',
    'vergelijkingen.a': 'Het id van het eerste van het paar.',
    'vergelijkingen.b': 'Het id van het tweede van het paar.',
    'vergelijkingen.verhouding': 'Hoeveel keer zo belangrijk a is als b, op de schaal van Saaty: 1/9 tot en met 9.',
    'RoutekaartWeging.maximaleCr': 'Tot welke consistentieratio de vergelijkingen worden aanvaard. Standaard 0,1.',

    'Routekaartscores.routekaart': 'De Routekaart waarmee is gerekend.',
    'Routekaartscores.buurten':
      'De kandidaten, van de hoogste score naar de laagste, gelijke rangen op code; achteraan wie geen score heeft.',
    'Routekaartscores.criteria': 'Per criterium zijn kolommen, in de volgorde van de Routekaart.',
    'Routekaartscores.themas': 'Per thema zijn kolommen, in de volgorde van de Routekaart.',
    'Routekaartscores.zonderScore': 'De kandidaten zonder score, op code, met de redenen.',
    'Routekaartscores.bevindingen': 'Wat bij het rekenen opviel.',
    'zonderScore.code': 'De code van de buurt zonder score.',
    'zonderScore.redenen': 'Waarom de buurt geen score heeft.',
    'Buurtscore.code': 'De code van de gescoorde buurt.',
    'Buurtscore.naam': 'De naam van de gescoorde buurt.',
    'Buurtscore.wijk': 'De code van de wijk waarin de buurt ligt.',
    'Buurtscore.gemeente': 'De code van de gemeente waarin de buurt ligt.',
    'Buurtscore.score': 'De score: hoger gaat voor. Zonder waarde (null) als de buurt geen score heeft.',
    'Buurtscore.rang': 'De plaats: 1 is de hoogste score. Zonder waarde (null) als de buurt geen score heeft.',
    'Buurtscore.dekking':
      'Welk deel van het gewicht, van 0 tot en met 1, op een eigen cijfer of oordeel van de buurt rust.',
    'Criteriumscores.id': 'Het id van het criterium in de Routekaart.',
    'Criteriumscores.eenheid': 'De eenheid van het cijfer. Ontbreekt bij een oordeel.',
    'Criteriumscores.gewicht': 'Het gewicht op het eigen niveau; samen is dat 1.',
    'Criteriumscores.effectief': 'Het gewicht in het geheel; van alle criteria samen is dat 1.',
    'Criteriumscores.waarden':
      'De waarden die zijn genormaliseerd, in de volgorde van de buurten; null waar die ontbreekt.',
    'Criteriumscores.genormaliseerd':
      'De genormaliseerde scores, in de volgorde van de buurten; null waar het criterium niet meetelt.',
    'Criteriumscores.bijdragen':
      'De delen van de score, in de volgorde van de buurten; null waar er geen is. Samen zijn de delen de score.',
    'Criteriumscores.aangevuld':
      'De rijen, geteld vanaf 0, waarvan de ontbrekende waarde volgens de regel is aangevuld.',
    'Criteriumscores.ingrepen': 'De waarden die zijn behandeld omdat zij uitschieters waren.',
    'Criteriumscores.geschat':
      'De rijen, geteld vanaf 0, waarvan iemand het cijfer schatte omdat de bron er geen publiceerde. Standaard geen.',
    'Criteriumscores.overgenomen':
      'De rijen, geteld vanaf 0, waarvan het cijfer is overgenomen van de hele buurt. Standaard geen.',
    'Criteriumscores.ontbreekt':
      'Waarom cijfers ontbreken, per reden, ook waar zij zijn aangevuld. Standaard onbekend.',
    'ontbreekt.reden':
      'Waarom het cijfer ontbreekt. Bij niet_gepubliceerd zegt de bron niet of zij het niet heeft, onzeker vindt of geheim houdt.',
    'ontbreekt.rijen': 'De rijen in de lijst van buurten zonder cijfer om deze reden, geteld vanaf 0.',
    'ingrepen.rij': 'De rij in de lijst van buurten, geteld vanaf 0.',
    'ingrepen.soort': 'Wat er is gedaan: naar de volgende waarde getrokken (winsoriseren) of een transformatie.',
    'ingrepen.was': 'De waarde voor de ingreep.',
    'Themascores.id': 'Het id van het thema in de Routekaart.',
    'Themascores.gewicht': 'Het gewicht van het thema op zijn niveau; samen is dat 1.',
    'Themascores.effectief': 'Het gewicht in het geheel.',
    'Themascores.scores': 'De scores van het thema, in de volgorde van de buurten; null waar die ontbreekt.',
    'Themascores.bijdragen': 'De delen van de score, in de volgorde van de buurten; null waar er geen is.',
    'Bevinding.code': 'De vaste code van wat opviel.',
    'Bevinding.ernst': 'Hoe ernstig het is: fout, waarschuwing of info.',
    'Bevinding.pad': 'Waar het is: velden en plaatsen van buiten naar binnen.',
    'Bevinding.params': 'De waarden die in de tekst van de code staan.',

    'Beoordelingen.routekaart': 'Het id van de Routekaart waarvoor is geoordeeld.',
    'Beoordelingen.rijen': 'De oordelen: per buurt, criterium, rol en beoordelaar een score.',
    'Beoordeling.buurt': 'De code van de buurt waarover wordt geoordeeld.',
    'Beoordeling.criterium': 'Het id van het criterium van de Routekaart.',
    'Beoordeling.rol': 'Van waaruit iemand oordeelt: de gemeente, het opbouwwerk of de wijk zelf.',
    'Beoordeling.beoordelaar': 'Wie oordeelt, als verwijzing: geen naam en geen adres.',
    'Beoordeling.score': 'Het oordeel: een punt van de schaal van het criterium.',
    'Beoordeling.datum':
      'De dag van het oordeel. Oordeelt iemand in dezelfde rol opnieuw over een buurt, dan telt het laatste.',
    'Beoordeling.opmerking': 'Een opmerking over de buurt, niet over een mens.',
  },
  voorbeelden: {
    ...meetlatteksten.voorbeelden,
    'Routekaart.id': ['energie'],
    'Routekaart.naam': ['Thema energie'],
    'Routekaart.omschrijving': ['Welke buurten het meest kunnen winnen bij verduurzaming.'],
    'schaal.van': [0],
    'schaal.tot': [1, 100],
    'Routekaart.dekking': [0.5, 1],
    'themas.id': ['mensen'],
    'themas.naam': ['Kennis van mensen'],
    'themas.boven': ['samen'],
    'themas.gewicht': [4],
    'themas.dekking': [0.5],
    'RoutekaartAggregatie.macht': [-1],
    'RoutekaartBeoordelingsschaal.van': [1],
    'RoutekaartBeoordelingsschaal.tot': [5],
    'RoutekaartBeoordelingsschaal.stap': [1],
    'RoutekaartBeoordelingsschaal.ankers': [
      [
        { waarde: 1, betekenis: 'helemaal niet' },
        { waarde: 5, betekenis: 'heel sterk' },
      ],
    ],
    'ankers.waarde': [1],
    'ankers.betekenis': ['helemaal niet'],
    'RoutekaartCriteria.id': ['koop'],
    'RoutekaartCriteria.naam': ['Koopwoningen'],
    'RoutekaartCriteria.thema': ['cijfers'],
    'bron.sleutel': ['percentage_koopwoningen'],
    'bron.minimumRollen': [2],
    'bron.perRol': ['gemiddelde'],
    'RoutekaartCriteria.richting': ['hoger'],
    'RoutekaartDoel.van': [500],
    'RoutekaartDoel.tot': [1000],
    'RoutekaartBehandeling.winsoriseren': [5],
    'transformatie.lambda': [0.5],
    'RoutekaartBehandeling.scheefheid': [2],
    'RoutekaartBehandeling.kurtosis': [3.5],
    'normalisatie.gemiddelde': [0],
    'normalisatie.spreiding': [1],
    'normalisatie.gelijk': ['gemiddeld'],
    'normalisatie.waarde': [75],
    'normalisatie.begrenzen': [true],
    'normalisatie.onder': [100],
    'normalisatie.boven': [3000],
    'normalisatie.volgens': ['percentiel'],
    'normalisatie.grenzen': [[0.25, 0.5, 0.75]],
    'normalisatie.scores': [[0, 0.3, 0.7, 1]],
    'RoutekaartCriteria.gewicht': [1],
    'ontbrekend.regel': ['mediaan'],
    'ontbrekend.groep': ['gemeente'],
    'RoutekaartRolgewichten.gemeente': [1],
    'RoutekaartRolgewichten.opbouwwerk': [1],
    'RoutekaartRolgewichten.wijk': [2],
    'RoutekaartWeging.volgorde': [['bereidheid', 'ontmoeting', 'opgave']],
    'RoutekaartWeging.punten': [{ bereidheid: 100, opgave: 60 }],
    'vergelijkingen.a': ['bereidheid'],
    'vergelijkingen.b': ['opgave'],
    'vergelijkingen.verhouding': [3],
    'RoutekaartWeging.maximaleCr': [0.1],
  },
};
