import { useState } from 'react';
import { store } from './store.ts';

const languages = { en: 'English', 'en-simple': 'Easy Read', cy: 'Cymraeg' };

/** A page with a survey that can be closed and opened again, and what the app has heard of it last. */
export function App() {
  const [isOpen, setIsOpen] = useState(true);
  const [language, setLanguage] = useState('en');
  const [heard, setHeard] = useState('');

  return (
    <>
      <h1>Tell us about your plan</h1>
      <p>
        <label>
          Language{' '}
          <select name="language" value={language} onChange={(event) => setLanguage(event.target.value)}>
            {Object.entries(languages).map(([tag, name]) => (
              <option key={tag} value={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>{' '}
        <button onClick={() => setIsOpen(!isOpen)}>{isOpen ? 'Close the survey' : 'Open the survey'}</button>
      </p>
      <p role="status">{heard}</p>
      {isOpen && (
        <poet-survey
          audience="young-person"
          authority="999"
          layout="section"
          lang={language}
          onpoet-page={(event) => event.status === 'filling' && setHeard(`On screen: ${event.title}`)}
          onpoet-submit={(event) => event.waitUntil(store(event.submission))}
          onpoet-sent={(event) => setHeard(`Stored: ${event.submissionId}`)}
          onpoet-problem={(event) => setHeard(`A problem: ${event.message}`)}
        >
          <a href="/other-ways">Take part on paper, by phone or with help</a>
        </poet-survey>
      )}
    </>
  );
}
