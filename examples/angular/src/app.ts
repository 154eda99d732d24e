import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { PoetPageEvent, PoetProblemEvent, PoetSentEvent, PoetSubmitEvent } from '@poet/elements';
import { store } from './store';

/** A page with a survey that can be closed and opened again, and what the app has heard of it last. */
@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly languages = [
    { tag: 'en', name: 'English' },
    { tag: 'en-simple', name: 'Easy Read' },
    { tag: 'cy', name: 'Cymraeg' },
  ];
  readonly isOpen = signal(true);
  readonly language = signal('en');
  readonly heard = signal('');

  onPage(event: PoetPageEvent) {
    if (event.status === 'filling') this.heard.set(`On screen: ${event.title}`);
  }

  onSubmit(event: PoetSubmitEvent) {
    event.waitUntil(store(event.submission));
  }

  onSent(event: PoetSentEvent) {
    this.heard.set(`Stored: ${event.submissionId}`);
  }

  onProblem(event: PoetProblemEvent) {
    this.heard.set(`A problem: ${event.message}`);
  }
}
