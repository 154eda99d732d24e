import type { PoetSurvey } from '@poet/elements';
import type { HTMLAttributes, RefAttributes } from 'react';

type Properties = 'survey' | 'src' | 'audience' | 'plan' | 'modules' | 'authority' | 'endpoint' | 'layout' | 'theme' | 'exit' | 'readAloud';
type Events = { [Type in keyof HTMLElementEventMap as `on${Type}`]?: (event: HTMLElementEventMap[Type]) => void };
type PoetEvents = Pick<Events, 'onpoet-ready' | 'onpoet-page' | 'onpoet-submit' | 'onpoet-sent' | 'onpoet-problem'>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'poet-survey': HTMLAttributes<PoetSurvey> & RefAttributes<PoetSurvey> & Partial<Pick<PoetSurvey, Properties>> & PoetEvents;
    }
  }
}
