import { register } from 'node:module';

register('./leesBundel.mjs', import.meta.url);
