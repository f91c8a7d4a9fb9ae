import { wordsOf } from '../services/words/words';

/** The words that the command line says. */
export const words = wordsOf('cli');
