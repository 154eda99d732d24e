import './page.css';
// Not bundled: served beside this file as it ships.
import './cdn/poet.js';
import { start } from './start.ts';

start((host: HTMLElement, survey: object) => {
  const element = Object.assign(document.createElement('poet-survey'), { survey });
  element.setAttribute('authority', '302');
  element.setAttribute('layout', 'section');
  host.append(element);
  return () => element.remove();
});
