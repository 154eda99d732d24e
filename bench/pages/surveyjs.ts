import { Model } from 'survey-core';
// The default style sheet loads a typeface from fonts.gstatic.com; this one is the same without it.
import 'survey-core/survey-core.fontless.min.css';
import { renderSurvey, unmountComponentAtNode } from 'survey-js-ui';
import { start } from './start.ts';
import './surveyjs.css';

start((host: HTMLElement, definition: object) => {
  const model = new Model(definition);
  const root = document.createElement('div');
  host.append(root);
  renderSurvey(model, root);
  return () => {
    unmountComponentAtNode(root);
    root.remove();
    model.dispose();
  };
});
