import type { MakeChecker } from './checker';

/** 12 points, in Word's half points: the least that a published document may be set in. */
const SMALLEST = 24;

/**
 * No run, style or list is set smaller than 12 point. Where no style says otherwise Word takes 10,
 * so the file's default has to say it.
 */
export const checkSizes: MakeChecker = (report) => {
  let style = '';
  let inDefaults = false;
  let hasStyles = false;
  let hasDefault = false;

  return {
    open: ({ name, attributes }) => {
      if (name === 'w:styles') hasStyles = true;
      if (name === 'w:docDefaults') inDefaults = true;
      if (name === 'w:style') style = attributes.get('w:styleId') ?? '';
      if (name !== 'w:sz' && name !== 'w:szCs') return;
      hasDefault ||= inDefaults;
      const size = Number(attributes.get('w:val'));
      if (!(size >= SMALLEST)) report('small-text', style || `${size / 2} point`);
    },
    close: (name) => {
      if (name === 'w:docDefaults') inDefaults = false;
      if (name === 'w:style') style = '';
    },
    end: () => {
      if (hasStyles && !hasDefault) report('small-text', 'w:docDefaults');
    },
  };
};
