import { parseFrameMessage } from './frame-message.ts';
import type { FrameMessage } from './frame-message.ts';
import { greeting } from './greeting.ts';
import type { HostWords } from './read-host-words.ts';

/** What becomes of what a frame does. */
export interface FrameHearing {
  /** A page of ours is in the frame, and can be told things. */
  connected(): void;
  told(message: FrameMessage): void;
  /** What is in the frame now is no page of ours, or none that speaks. */
  lost(): void;
}

/**
 * The one way between a page and its frame: a port, made anew for each document that is loaded there, and given only to a window that is the
 * frame's own and whose document comes from the expected origin. What the page's other windows and frames say is not for us.
 */
export class FrameChannel {
  readonly #frame: HTMLIFrameElement;
  readonly #origin: string;
  readonly #hearing: FrameHearing;
  #port: MessagePort | null = null;
  #documents = 0;
  #greetings = 0;

  /** @param origin that of the page in the frame, exactly */
  constructor(frame: HTMLIFrameElement, origin: string, hearing: FrameHearing) {
    this.#frame = frame;
    this.#origin = origin;
    this.#hearing = hearing;
    addEventListener('message', this.#onMessage);
    frame.addEventListener('load', this.#onLoad);
  }

  /** Tells the page in the frame in which language the survey is wanted. */
  speak(lang: string): void {
    this.#port?.postMessage(lang);
  }

  /** Hands on the invitation that the person came by. It is in no address, which servers write down. */
  invite(invitation: string): void {
    this.#port?.postMessage({ invitation });
  }

  /** Hands on the page's own words for the survey. */
  hand(words: readonly HostWords[]): void {
    this.#port?.postMessage({ words });
  }

  close(): void {
    removeEventListener('message', this.#onMessage);
    this.#frame.removeEventListener('load', this.#onLoad);
    this.#cut();
  }

  readonly #onMessage = ({ source, origin, data }: MessageEvent): void => {
    if (source === null || source !== this.#frame.contentWindow || origin !== this.#origin || data !== greeting) return;
    // The browser says when a document has loaded, before or after the document greets. One that greets again is given nothing more.
    if (this.#greetings > this.#documents) return;
    this.#greetings++;
    this.#open(source);
  };

  /** A document that has loaded and never greeted is not ours: an error page, or where a link led. */
  readonly #onLoad = (): void => {
    this.#documents++;
    if (this.#greetings >= this.#documents) return;
    this.#cut();
    this.#hearing.lost();
  };

  #open(frame: MessageEventSource): void {
    this.#cut();
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = parseFrameMessage(data);
      if (message && this.#port === port1) this.#hearing.told(message);
    };
    frame.postMessage(greeting, { targetOrigin: this.#origin, transfer: [port2] });
    this.#hearing.connected();
  }

  #cut(): void {
    this.#port?.close();
    this.#port = null;
  }
}
