/** The words for an evaluatieplan and its figures. */
export const evaluatieteksten = {
  delen: {
    EvaluatieplanUitkomsten: 'Een uitkomst: iets waaraan wordt afgemeten of de methode werkt.',
    EvaluatieplanKenmerken: 'Een kenmerk: iets waarin buurten van elkaar verschillen.',
    EvaluatieplanVergelijkingen: 'De vraag of een uitkomst samengaat met een kenmerk.',
    EvaluatieplanOp: 'Een aantal maanden sinds het programma in de buurt begon: voor elke buurt een eigen dag.',
    EvaluatieplanKalibratie: 'De drie ijkpunten waarmee van een getal wordt gezegd hoezeer een buurt erbij hoort.',
    EvaluatieplanCondities: 'Een kenmerk dat alleen of samen met andere een uitkomst kan verklaren.',
    EvaluatiegegevensKenmerken: 'In de plaats van een waarde die ontbreekt: de reden.',
  },
  velden: {
    'Evaluatieplan.naam': 'De naam van het evaluatieplan.',
    'Evaluatieplan.vastgesteldOp':
      'De dag waarop het plan is vastgesteld. Ligt die na de eerste meting van een uitkomst, dan is de evaluatie verkennend.',
    'Evaluatieplan.uitkomsten': 'Waaraan wordt afgemeten of de methode werkt.',
    'Evaluatieplan.kenmerken': 'Waarin buurten verschillen.',
    'Evaluatieplan.vergelijkingen':
      'De vragen: een uitkomst naar een kenmerk. Alle tellen mee in de correctie, ook die niet worden getoond.',
    'Evaluatieplan.alfa':
      'De aanvaarde kans om in het hele plan toeval voor een vondst te houden, tussen 0 en 1. Standaard 0,05.',
    'Evaluatieplan.correctie':
      'Hoe p-waarden worden gecorrigeerd voor het aantal vergelijkingen: holm, benjamini_hochberg of geen. Standaard holm.',
    'Evaluatieplan.onderscheidingsvermogen':
      'De kans waarmee een effect gevonden moet worden als het er is, tussen 0 en 1. Standaard 0,8.',
    'Evaluatieplan.margeDagen':
      'Hoeveel dagen een meting voor of na de gevraagde dag mag liggen; de dichtstbijzijnde telt. Standaard 0.',
    'Evaluatieplan.opzet':
      'Hoe het programma bij sommige buurten kwam: loting (het lot koos tussen bijna gelijke), keuzerand (de laatste gekozen naast de eerste niet gekozen buurten), vergelijking (buurten zonder het programma), trapsgewijs (niet alle buurten begonnen tegelijk) of binnen (alleen de buurten van het programma naast elkaar). Standaard binnen.',
    'Evaluatieplan.loting': 'De vingerafdruk van het document van de loting. Alleen bij de opzet loting.',
    'Evaluatieplan.venster':
      'Hoeveel buurten aan elke kant van de grens tellen, 3 tot en met 5. Standaard 4. Alleen bij de opzet keuzerand.',
    'Evaluatieplan.koppeling':
      'De sleutels van de kenmerken waarin vergelijkingsbuurten moeten lijken op buurten van het programma. Een cijfer waarop is gekozen kan niet. Alleen bij de opzet vergelijking.',
    'Evaluatieplan.geloot':
      'Of het lot de volgorde van starten bepaalde. Standaard false. Alleen bij de opzet trapsgewijs.',
    'Evaluatieplan.blok':
      'Waarbinnen buurten worden vergeleken: gemeente, de sleutel van een kenmerk met groepen, of geen (met blokreden). Standaard gemeente. Een blok bij de buurt zelf gaat voor.',
    'Evaluatieplan.blokreden':
      'Waarom buurten van verschillende gemeenten worden vergeleken alsof zij in één gemeente liggen. Alleen bij het blok geen.',
    'Evaluatieplan.configuraties':
      'De vragen over kenmerken samen: welke combinaties gaan samen met de uitkomst? Standaard geen.',
    'configuraties.sleutel': 'De sleutel van de vraag, uniek onder alle vragen van het plan.',
    'configuraties.uitkomst': 'De sleutel van de uitkomst die wordt verklaard.',
    'configuraties.op':
      'De dag van de uitkomst die wordt verklaard, of het aantal maanden sinds de start van elke buurt.',
    'configuraties.vanaf':
      'Het begin van de verandering die wordt verklaard. Ontbreekt als het om de uitkomst zelf gaat.',
    'configuraties.kalibratie': 'De ijkpunten van de uitkomst. Alleen als zij een getal is.',
    'configuraties.condities': 'De kenmerken die samen worden bekeken, 2 tot en met 8, elk één keer.',
    'configuraties.inclusiegrens':
      'Hoe vaak een combinatie met de uitkomst moet samengaan, tussen 0 en 1. Standaard 0,8.',
    'configuraties.prigrens':
      'Hoeveel vaker een combinatie moet samengaan met de uitkomst dan met het ontbreken ervan, tussen 0 en 1. Standaard 0,5.',
    'configuraties.frequentiegrens':
      'Hoeveel buurten een combinatie minstens moet hebben. Standaard 1 bij minder dan 30 buurten, anders 2.',
    'EvaluatieplanOp.maandenNaStart': 'Het aantal hele maanden sinds de start, 0 of meer.',
    'EvaluatieplanKalibratie.buiten': 'Vanaf dit getal hoort een buurt er vrijwel niet bij.',
    'EvaluatieplanKalibratie.kruispunt':
      'Bij dit getal hoort een buurt er evenveel wel als niet bij; het ligt tussen de andere twee.',
    'EvaluatieplanKalibratie.binnen': 'Vanaf dit getal hoort een buurt er vrijwel helemaal bij.',
    'EvaluatieplanCondities.kenmerk': 'De sleutel van het kenmerk van deze conditie.',
    'EvaluatieplanCondities.groep': 'De groep die is bedoeld. Alleen bij een kenmerk met groepen.',
    'EvaluatieplanCondities.kalibratie': 'De ijkpunten van het kenmerk. Alleen bij een getal.',
    'EvaluatieplanCondities.verwachting':
      'Of wordt verwacht dat de uitkomst beter is als de conditie aanwezig of afwezig is, gezegd voor de uitkomsten er zijn. Ontbreekt zonder verwachting.',
    'Evaluatieplan.selectie':
      'Hoe de buurten zijn gekozen. Ontbreekt als dat niet bekend is; bij elke verandering in de tijd staat dan een waarschuwing.',
    besluit: 'De vingerafdruk van het besluit waarmee de buurten zijn gekozen.',
    'selectie.gekozenOp': 'De dag waarop de buurten zijn gekozen.',
    criteria: 'De cijfers die meetelden bij de keuze; leeg als alleen mensen oordeelden.',
    'criteria.uitkomst': 'De sleutel van de uitkomst of het kenmerk dat meetelde.',
    'criteria.van': 'De eerste dag van de periode waarover het cijfer gaat.',
    'criteria.tot': 'De laatste dag van de periode waarover het cijfer gaat.',
    'EvaluatieplanUitkomsten.sleutel': 'De sleutel van de uitkomst, uniek onder de uitkomsten.',
    'EvaluatieplanUitkomsten.naam': 'De naam van de uitkomst.',
    'EvaluatieplanUitkomsten.soort': 'Wat de uitkomst is: een getal, of janee (1 is ja, 0 is nee).',
    'EvaluatieplanUitkomsten.eenheid': 'De eenheid van de uitkomst. Ontbreekt als zij er geen heeft.',
    'EvaluatieplanKenmerken.sleutel': 'De sleutel van het kenmerk, uniek onder de kenmerken.',
    'EvaluatieplanKenmerken.naam': 'De naam van het kenmerk.',
    'EvaluatieplanKenmerken.soort': 'Wat het kenmerk is: een groep (een soort buurt, zoals dorp) of een getal.',
    'EvaluatieplanKenmerken.geloot':
      'Of het lot bepaalde welke buurt in welke groep zit. Standaard false, want dat is zelden zo.',
    'EvaluatieplanVergelijkingen.sleutel': 'De sleutel van de vergelijking, uniek onder de vergelijkingen.',
    'EvaluatieplanVergelijkingen.uitkomst': 'De sleutel van de uitkomst die wordt vergeleken.',
    'EvaluatieplanVergelijkingen.kenmerk': 'De sleutel van het kenmerk waarnaar wordt vergeleken.',
    'EvaluatieplanVergelijkingen.op':
      'De dag waarop de uitkomst geldt, of het aantal maanden sinds de start van elke buurt.',
    'EvaluatieplanVergelijkingen.vanaf':
      'Met dit moment gaat het om de verandering van dit moment tot op. Ontbreekt als het om de uitkomst zelf gaat.',
    'EvaluatieplanVergelijkingen.groep':
      'De groep die tegenover de andere wordt gezet. Ontbreekt als alle groepen samen worden vergeleken of het kenmerk een getal is.',
    'EvaluatieplanVergelijkingen.tegenover':
      'De groep waar groep tegenover staat, alleen samen met groep. Ontbreekt als dat alle andere groepen als één zijn.',
    'Evaluatiegegevens.situaties': 'De kenmerken van elke buurt.',
    'situaties.buurt': 'De code van de buurt van deze situatie, of de verwijzing naar een samengestelde buurt.',
    'situaties.gemeente': 'De code van de gemeente. Ontbreekt zij, dan wordt zij gelezen uit de code van de buurt.',
    'situaties.einde': 'De laatste dag van het programma in deze buurt. Ontbreekt als het niet is geëindigd.',
    'situaties.vervangt': 'De buurt waarvan deze de plaats innam. Ontbreekt als dat niet zo is.',
    'situaties.score': 'De score waarop de buurt is gekozen of niet gekozen. Ontbreekt als die niet bekend is.',
    'situaties.blok':
      'Het blok waarbinnen de buurt wordt vergeleken; het gaat voor het blok van het plan. Ontbreekt als het plan het zegt.',
    'situaties.start':
      'De dag waarop het programma in deze buurt begon; van een buurt die een andere verving haar eigen dag. Ontbreekt als dat niet bekend is.',
    'situaties.kenmerken': 'Per sleutel de groep (een tekst), een getal, of waarom het ontbreekt.',
    'Evaluatiegegevens.uitkomsten': 'De uitkomsten per buurt en dag, of de reden waarom zij ontbreken.',
    'uitkomsten.buurt': 'De code van de buurt van deze uitkomst, of de verwijzing naar een samengestelde buurt.',
    'uitkomsten.uitkomst': 'De sleutel van de gemeten uitkomst.',
    'uitkomsten.moment': 'De dag waarop is gemeten.',
    'uitkomsten.over': 'De dagen waarover het cijfer gaat. Ontbreekt als het alleen over het moment zelf gaat.',
    'over.van': 'De eerste dag van wat is gemeten.',
    'over.tot': 'De laatste dag van wat is gemeten.',
    'uitkomsten.waarde': 'Het gemeten getal (bij janee 1 of 0), of waarom het ontbreekt.',
    'EvaluatiegegevensKenmerken.reden':
      'Waarom de waarde ontbreekt: onbekend (de bron heeft haar niet), geheim, niet_van_toepassing of niet_geleverd.',
  },
  voorbeelden: {
    'Evaluatieplan.naam': ['Waar werkt de werkwijze het beste?'],
    'Evaluatieplan.vastgesteldOp': ['2026-06-01'],
    'Evaluatieplan.alfa': [0.05],
    'Evaluatieplan.correctie': ['holm'],
    'Evaluatieplan.onderscheidingsvermogen': [0.8],
    'Evaluatieplan.margeDagen': [30],
    'Evaluatieplan.opzet': ['vergelijking'],
    'Evaluatieplan.loting': ['sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    'Evaluatieplan.venster': [4],
    'Evaluatieplan.geloot': [true],
    'Evaluatieplan.blok': ['gemeente'],
    'Evaluatieplan.blokreden': ['De gemeenten liggen in dezelfde streek en lijken op elkaar.'],
    'Evaluatieplan.koppeling': [['inwoners']],
    'EvaluatieplanKenmerken.geloot': [false],
    'configuraties.op': ['2029-08-31'],
    'configuraties.sleutel': ['dorp-en-klein'],
    'configuraties.uitkomst': ['projecten'],
    'configuraties.inclusiegrens': [0.8],
    'configuraties.prigrens': [0.5],
    'configuraties.frequentiegrens': [1],
    'EvaluatieplanOp.maandenNaStart': [36],
    'EvaluatieplanKalibratie.buiten': [0],
    'EvaluatieplanKalibratie.kruispunt': [2.5],
    'EvaluatieplanKalibratie.binnen': [6],
    'EvaluatieplanCondities.kenmerk': ['ligging'],
    'EvaluatieplanCondities.groep': ['dorp'],
    'EvaluatieplanCondities.verwachting': ['aanwezig'],
    'selectie.besluit': ['sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    'selectie.gekozenOp': ['2026-08-01'],
    'criteria.uitkomst': ['projecten'],
    'criteria.van': ['2024-01-01'],
    'criteria.tot': ['2024-12-31'],
    'EvaluatieplanUitkomsten.sleutel': ['projecten'],
    'EvaluatieplanUitkomsten.naam': ['Afgeronde projecten'],
    'EvaluatieplanUitkomsten.soort': ['getal'],
    'EvaluatieplanUitkomsten.eenheid': ['projecten'],
    'EvaluatieplanKenmerken.sleutel': ['ligging'],
    'EvaluatieplanKenmerken.naam': ['Ligging van de buurt'],
    'EvaluatieplanKenmerken.soort': ['groep'],
    'EvaluatieplanVergelijkingen.sleutel': ['projecten-dorp'],
    'EvaluatieplanVergelijkingen.uitkomst': ['projecten'],
    'EvaluatieplanVergelijkingen.kenmerk': ['ligging'],
    'EvaluatieplanVergelijkingen.op': ['2029-08-31'],
    'EvaluatieplanVergelijkingen.vanaf': ['2026-09-01'],
    'EvaluatieplanVergelijkingen.groep': ['dorp'],
    'EvaluatieplanVergelijkingen.tegenover': ['stad'],
  },
};
