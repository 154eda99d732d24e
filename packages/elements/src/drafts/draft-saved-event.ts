/** All answers so far are saved on the device. It carries none of them. */
export class PoetSavedEvent extends Event {
  static readonly type = 'poet-saved';
  constructor() {
    super(PoetSavedEvent.type);
  }
}

declare global {
  interface HTMLElementEventMap {
    'poet-saved': PoetSavedEvent;
  }
}
