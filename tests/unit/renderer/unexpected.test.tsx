// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeAll, expect, it } from 'vitest';
import { Toasts } from '../../../src/renderer/ui/toasts';
import { sayUnexpectedFailures } from '../../../src/renderer/unexpected';
import { loadWords } from '../../../src/renderer/words';

/** The page of the tests has no layout, so nothing in it has a size to tell. */
class SizesOfNothing {
  observe(): void {
    return undefined;
  }
}

beforeAll(async () => {
  Reflect.set(globalThis, 'ResizeObserver', SizesOfNothing);
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  await loadWords();
  sayUnexpectedFailures();
  const place = document.createElement('div');
  document.body.append(place);
  act(() => createRoot(place).render(<Toasts />));
});

function fail(message: string): void {
  const error = new Error(message);
  act(() => void window.dispatchEvent(new ErrorEvent('error', { error, message })));
}

it('A failure that no part of the window expected is said', () => {
  fail('The page broke.');
  expect(document.body.textContent).toContain('The page broke.');
});

it('A layout that took two rounds is no failure', () => {
  fail('ResizeObserver loop completed with undelivered notifications.');
  expect(document.body.textContent).not.toContain('ResizeObserver');
});
