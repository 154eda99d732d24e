import type { PoetSurvey } from '../../survey/poet-survey.ts';
import type { FrameMessage } from '../frame-message.ts';
import { parseInvitation, parseLanguage } from '../frame-message.ts';
import { drawHostWords } from './draw-host-words.ts';
import { meetHost } from './meet-host.ts';
import { readParameters } from './read-parameters.ts';
import type { Parameters } from './read-parameters.ts';
import { spokenIn, tellHost } from './tell-host.ts';

/** The page around this one. */
interface Host {
  tell(message: FrameMessage): void;
  /** Ends when its own words are in the survey, where it has any; says whether they could be read. */
  readonly words: Promise<boolean>;
}

/** The page in a frame, or on its own: shows the survey that its address asks for, and tells the page around it, if any, how it is getting on. */
const survey = document.querySelector('poet-survey');
const content = document.querySelector('#content');
if (survey && content) showSurvey(survey, content);

function showSurvey(asked: PoetSurvey, around: Element): void {
  const parameters = readParameters(location.search);
  const isFramed = window.parent !== window;
  document.documentElement.classList.toggle('framed', isFramed);
  if (!isFramed) around.setAttribute('role', 'main');
  const exit = parameters.kind === 'ok' ? parameters.attributes.get('exit') : undefined;
  const host = isFramed ? connect(asked, exit) : null;
  const tell = (message: FrameMessage): void => host?.tell(message);
  tellHost(asked, around, tell);
  nameDocument(asked);
  void begin(asked, parameters, host).then((issues) => {
    for (const issue of issues) console.error(`poet-frame.html: ${issue}`);
    if (issues.length > 0) tell({ kind: 'failed' });
  });
}

/** Begins the survey once what people are to be told first is there. Gives what stands in the way, in words for developers. */
async function begin(asked: PoetSurvey, parameters: Parameters, host: Host | null): Promise<readonly string[]> {
  if (parameters.kind === 'issues') return parameters.issues;
  if (parameters.attributes.has('notice')) {
    if (!host) return ['notice=on needs the page around this one, which has the notice. Leave it out of the address of a page by itself.'];
    if (!(await host.words)) return ['What came from the page around as its notice cannot be read.'];
  }
  asked.setAttribute('endpoint', new URL('v1/submissions', document.baseURI).href);
  for (const [name, value] of parameters.attributes) {
    // An attribute without a value is the element's own, and says that nobody has asked for anything.
    const isHosts = (name === 'exit' && host !== null) || Boolean(asked.getAttribute(name));
    if (!isHosts) asked.setAttribute(name, value);
  }
  return [];
}

/** What is to be told before there is anybody to tell it to is told then, in the same order. */
function connect(asked: PoetSurvey, exit: string | undefined): Host {
  const untold: FrameMessage[] = [];
  let tell = (message: FrameMessage): void => void untold.push(message);
  const words = new Promise<boolean>((resolve) => {
    void meetHost(window).then((port) => {
      document.documentElement.classList.add('connected');
      tell = (message) => port.postMessage(message);
      untold.forEach((message) => tell(message));
      port.onmessage = ({ data }: MessageEvent<unknown>) => {
        asked.lang = parseLanguage(data) ?? asked.lang;
        asked.invitation = parseInvitation(data) ?? asked.invitation;
        if (hasWords(data)) resolve(takeIn(asked, data.words));
      };
      letHostLeave(asked, exit, () => tell({ kind: 'left' }));
    });
  });
  return { tell: (message) => tell(message), words };
}

function hasWords(data: unknown): data is { readonly words: unknown } {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, 'words');
}

/** Puts the words of the page around into the survey, in the place of those it has sent before. Says whether they could be read. */
function takeIn(asked: PoetSurvey, words: unknown): boolean {
  const drawn = drawHostWords(words);
  asked.replaceChildren(...(drawn ?? []));
  return drawn !== null;
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
