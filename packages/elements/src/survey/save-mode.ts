/** Whether answers may be saved on the device: not at all, when the person asks for it, or from the first one on. */
export type SaveMode = 'off' | 'ask' | 'on';

/** What a page has asked for; where it has asked for nothing that is known here, nothing is saved of young people, who often share a computer. */
export function saveMode(asked: string, audience: string | undefined): SaveMode {
  if (asked === 'on' || asked === 'ask' || asked === 'off') return asked;
  return audience === 'young-person' ? 'off' : 'ask';
}
