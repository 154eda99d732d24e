import { plainMarkup } from '../contenders/plain.ts';
import type { BenchSurvey } from '../survey.ts';
import './plain.css';
import { enhance } from './plain-form.ts';
import { start } from './start.ts';

start((host: HTMLElement, survey: BenchSurvey) => {
  host.innerHTML = plainMarkup(survey);
  enhance(host.querySelector('form')!);
  return () => host.replaceChildren();
});
