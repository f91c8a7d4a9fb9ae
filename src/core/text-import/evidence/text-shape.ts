import type { PrintedLine } from '../lines/printed-line';

/*
 * What the ends of a line say about whether it goes on. The words are those that no sentence ends
 * with in English or Welsh; a few may at times, which costs a warning and no word.
 */
const GOES_ON = new Set(
  (
    'a an the and or but nor if of to in into for from with without by on at as than that which who ' +
    'whose whom their its his her our your this these those between within through over under about ' +
    'against during is are was were be been being has have had can could may might must shall should ' +
    'will would not no very more most such each every any all both either when where while because ' +
    'although though so y yr yn i â ar gan am wrth neu ac bod eu ei sydd oedd roedd mae wedi nad fel'
  ).split(' '),
);

/** With a capital these are a month, a name and a letter: "in May", "Option A". */
const CAPITAL_ENDS = new Set(['May', 'Will', 'A', 'I', 'O', 'Y']);

const OPENERS = /^["'‘’“”([*_«]+/u;

/** Whether a text begins within a sentence: with a small letter or a sign that goes on. */
export function startsWithin(text: string): boolean {
  const first = text.slice(0, 12).replace(OPENERS, '');
  return /^(?:\p{Ll}|[,;.:)%&/!?])/u.test(first);
}

/** Whether a text begins with a capital letter, quotation marks and brackets aside. */
export function startsWithCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text.slice(0, 12).replace(OPENERS, ''));
}

/** Whether a text begins with a name whose capital is not its first letter: "iPads", "e-Safety". */
export function startsWithSmallName(text: string): boolean {
  return /^\p{Ll}{1,5}-?\p{Lu}/u.test(text);
}

/** Whether a text goes on with a sentence: it begins within one, and with no name such as "iPads". */
export function continuesSentence(text: string): boolean {
  return startsWithin(text) && !startsWithSmallName(text);
}

/** Whether a text ends as a sentence, a clause before a list or an item of one does. */
export function endsSentence(text: string): boolean {
  return /[.?!:;…]["'’”)\]*_]*$/u.test(text.slice(-12));
}

/** Whether a text ends as a sentence of its own does, not as what leads in to a list. */
export function endsStatement(text: string): boolean {
  return /[.?!…]["'’”)\]*_]*$/u.test(text.slice(-12));
}

/** Whether a text ends so that it must go on: in a comma, a dash, an open bracket, "of", "the". */
export function endsWithin(text: string): boolean {
  const end = text.slice(-24);
  if (/[,(/&\-–—\u00ad]$/u.test(end)) return true;
  const word = end.slice(end.lastIndexOf(' ') + 1);
  // With a capital it begins a sentence at the end of its line.
  return GOES_ON.has(word.toLowerCase()) && !CAPITAL_ENDS.has(word);
}

/** Whether a line does not simply go on with the sentence of the line above. */
export function standsApart(line: PrintedLine, above: PrintedLine | undefined): boolean {
  return line.gap !== 'none' || !above || endsSentence(above.text);
}

/** How long the first word of a text is. */
export function firstWordLength(text: string): number {
  const end = text.indexOf(' ');
  return end < 0 ? text.length : end;
}
