import { nothing } from 'lit';
import type { LitElement } from 'lit';
import type { SurveyTelling } from './draw-survey.ts';
import type { DraftLoader } from './load-drafts.ts';
import type { FilmLoader } from './load-films.ts';
import type { ReadAloudLoader } from './load-read-aloud.ts';
import type { Opening } from './opening.ts';
import { drawPresentations, hasEasyRead } from './presentation.ts';
import type { SessionController } from './session-controller.ts';

/** What a survey is told with. */
interface TellingParts {
  readonly host: LitElement & { readonly exit: string; readonly presentations: string };
  readonly controller: SessionController;
  readonly opening: Opening;
  readonly aloud: ReadAloudLoader;
  readonly films: FilmLoader;
  readonly drafts: DraftLoader;
}

/** In which words and looks the open survey is told now. */
export function tellingOf({ host, controller, opening, aloud, films, drafts }: TellingParts): SurveyTelling {
  const { opened, tag, looks } = opening;
  return {
    ...{ language: tag, direction: opened?.direction, picture: opened?.picture ?? null, aloud, films, drafts },
    ...{ exit: host.exit, isLarge: looks.isLarge, later: controller.later, sender: controller.sender },
    looks: host.presentations === 'off' || !opened ? nothing : drawPresentations(looks, hasEasyRead(opened.asComposed, tag)),
  };
}
