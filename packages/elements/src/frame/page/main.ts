import type { PoetSurvey } from '../../survey/poet-survey.ts';
import type { FrameMessage } from '../frame-message.ts';
import { parseInvitation, parseLanguage } from '../frame-message.ts';
import { meetHost } from './meet-host.ts';
import { readParameters } from './read-parameters.ts';
import { spokenIn, tellHost } from './tell-host.ts';

/** The page in a frame, or on its own: shows the survey that its address asks for, and tells the page around it, if any, how it is getting on. */
const survey = document.querySelector('poet-survey');
const content = document.querySelector('#content');
if (survey && content) showSurvey(survey, content);

function showSurvey(asked: PoetSurvey, around: Element): void {
  const parameters = readParameters(location.search);
  if (parameters.kind === 'issues') for (const issue of parameters.issues) console.error(`poet-frame.html: ${issue}`);
  const isFramed = window.parent !== window;
  document.documentElement.classList.toggle('framed', isFramed);
  if (!isFramed) around.setAttribute('role', 'main');
  const later = new Map(parameters.kind === 'ok' ? parameters.attributes : []);
  const tell = isFramed ? connect(asked, later) : () => {};
  tellHost(asked, around, tell);
  nameDocument(asked);
  if (parameters.kind === 'issues') return tell({ kind: 'failed' });
  asked.setAttribute('endpoint', new URL('v1/submissions', document.baseURI).href);
  for (const [name, value] of parameters.attributes) if (name !== 'exit' || !isFramed) asked.setAttribute(name, value);
}

/** What is to be told before there is anybody to tell it to is told then, in the same order. */
function connect(asked: PoetSurvey, attributes: ReadonlyMap<string, string>): (message: FrameMessage) => void {
  const untold: FrameMessage[] = [];
  let tell = (message: FrameMessage): void => void untold.push(message);
  void meetHost(window).then((port) => {
    document.documentElement.classList.add('connected');
    tell = (message) => port.postMessage(message);
    untold.forEach((message) => tell(message));
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      asked.lang = parseLanguage(data) ?? asked.lang;
      asked.invitation = parseInvitation(data) ?? asked.invitation;
    };
    letHostLeave(asked, attributes.get('exit'), () => tell({ kind: 'left' }));
  });
  return (message) => tell(message);
}

/** A page in a frame cannot leave the page around it: it asks for that. So there is no such button until there is somebody to ask. */
function letHostLeave(asked: PoetSurvey, exit: string | undefined, left: () => void): void {
  if (exit === undefined) return;
  asked.addEventListener('poet-leave', (event) => {
    event.preventDefault();
    left();
  });
  asked.setAttribute('exit', exit);
}

/** The document is ours, so it has the title and the language of the page that is shown. */
function nameDocument(asked: PoetSurvey): void {
  asked.addEventListener('poet-page', ({ title }) => {
    document.title = title;
    Object.assign(document.documentElement, spokenIn(asked));
  });
}
