import type { MakeChecker } from './checker';

/** Each property of the document once: Word calls a file with two titles damaged. */
export const checkProperties: MakeChecker = (report) => {
  const seen = new Set<string>();
  let inside = false;
  return {
    open: ({ name }) => {
      if (inside && seen.has(name)) report('repeated-property', name);
      if (inside) seen.add(name);
      if (name === 'cp:coreProperties') inside = true;
    },
  };
};
