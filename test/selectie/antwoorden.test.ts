import { testAntwoorden } from '../antwoorden.js';

await testAntwoorden('selectie');
