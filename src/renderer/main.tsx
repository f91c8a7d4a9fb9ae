import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { keepSecondClicksFromNewViews } from './second-clicks';
import { sayUnexpectedFailures } from './unexpected';
import { loadWords } from './words';

/** Fills the window. */
async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element.');
  await loadWords();
  sayUnexpectedFailures();
  keepSecondClicksFromNewViews(document);
  createRoot(root).render(
    <StrictMode>
      {/* The controls' own words, for screen readers, in the language of the window. */}
      <I18nProvider locale="en-GB">
        <App />
      </I18nProvider>
    </StrictMode>,
  );
}

void start();
