import type { PoetPageEvent, PoetProblemEvent, PoetReadyEvent, PoetSentEvent, PoetSubmitEvent, PoetSurvey } from '@poet/elements';
import type { HTMLAttributes } from 'vue';

type Properties = 'survey' | 'src' | 'audience' | 'plan' | 'modules' | 'authority' | 'endpoint' | 'layout' | 'theme' | 'exit' | 'readAloud';

interface Events {
  onPoetReady?: (event: PoetReadyEvent) => void;
  onPoetPage?: (event: PoetPageEvent) => void;
  onPoetSubmit?: (event: PoetSubmitEvent) => void;
  onPoetSent?: (event: PoetSentEvent) => void;
  onPoetProblem?: (event: PoetProblemEvent) => void;
}

declare module 'vue' {
  interface GlobalComponents {
    'poet-survey': new () => { $props: HTMLAttributes & Partial<Pick<PoetSurvey, Properties>> & Events };
  }
}
