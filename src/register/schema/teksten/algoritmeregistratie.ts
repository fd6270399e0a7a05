import type { Schemateksten } from './schemateksten.js';

/** The words for an entry of the algorithm register, whose fields are English. */
export const algoritmeteksten: Schemateksten = {
  delen: {},
  velden: {
    'Algoritmeregistratie.name': 'De naam van het algoritme.',
    'Algoritmeregistratie.description_short': 'Wat het algoritme doet, in het kort.',
    'Algoritmeregistratie.organization': 'De organisatie die verantwoordelijk is.',
    'Algoritmeregistratie.category': 'De thema’s van het register.',
    'Algoritmeregistratie.status': 'Of het algoritme in ontwikkeling, in gebruik of buiten gebruik is.',
    'Algoritmeregistratie.begin_date':
      'De maand waarin het gebruik begon (jjjj-mm). Hoort er te zijn als het algoritme in gebruik is.',
    'Algoritmeregistratie.end_date':
      'De maand waarin het gebruik eindigde (jjjj-mm). Hoort er te zijn als het algoritme buiten gebruik is.',
    'Algoritmeregistratie.contact_email': 'Een e-mailadres of een link naar een formulier.',
    'Algoritmeregistratie.website': 'Een pagina met meer informatie.',
    'Algoritmeregistratie.publication_category':
      'Hoe zwaar het algoritme weegt: een hoog-risico AI-systeem, een impactvol algoritme of een overig algoritme.',
    'Algoritmeregistratie.url': 'Waar het algoritme of de uitkomst te zien is.',
    'Algoritmeregistratie.goal': 'Het doel en voor wie het gevolgen heeft.',
    'Algoritmeregistratie.proportionality': 'Waarom het middel in verhouding is tot het doel.',
    'Algoritmeregistratie.human_intervention': 'Wie naar de uitkomst kijkt en kan afwijken.',
    'Algoritmeregistratie.risks': 'De risico’s en wat daaraan is gedaan.',
    'Algoritmeregistratie.lawful_basis': 'De wettelijke grondslag.',
    'Algoritmeregistratie.lawful_basis_grouping': 'De wetten en regels, met link.',
    'lawful_basis_grouping.title': 'De naam van de wet of regel.',
    'lawful_basis_grouping.link': 'Het webadres van de wet of regel.',
    'Algoritmeregistratie.process_index_url': 'De vermelding in het verwerkingsregister.',
    'Algoritmeregistratie.impacttoetsen_grouping': 'De uitgevoerde impacttoetsen, met link.',
    'impacttoetsen_grouping.title': 'De naam van de impacttoets.',
    'impacttoetsen_grouping.link': 'Het webadres van de impacttoets. Ontbreekt als die niet openbaar is.',
    'Algoritmeregistratie.impacttoetsen': 'Toelichting op de impacttoetsen.',
    'Algoritmeregistratie.source_data': 'De gebruikte gegevens.',
    'Algoritmeregistratie.source_data_grouping': 'De bronnen, met link.',
    'source_data_grouping.title': 'De naam van de bron.',
    'source_data_grouping.link': 'Het webadres van de bron.',
    'Algoritmeregistratie.methods_and_models': 'De werkwijze van het algoritme.',
    'Algoritmeregistratie.provider': 'De leverancier van het algoritme.',
    'Algoritmeregistratie.publiccode': 'Waar de broncode staat.',
    'Algoritmeregistratie.lang': 'De taal van de vermelding: nld, Nederlands.',
    'Algoritmeregistratie.standard_version': 'De versie van de publicatiestandaard.',
    'Algoritmeregistratie.source_id': 'De verwijzing in de eigen administratie.',
    'Algoritmeregistratie.tags': 'Trefwoorden, met komma’s gescheiden.',
  },
};
