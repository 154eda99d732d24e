/** What the tabs of a site tell one another: that a submission has arrived. */
export interface News {
  readonly submissionId: string;
  readonly receipt: unknown;
}

/** Tells the other tabs that share what has this name. Where the browser cannot, they find out when they next look on the device. */
export function tell(name: string, news: News): void {
  const channel = openChannel(name);
  channel?.postMessage(news);
  channel?.close();
}

/** Hears what other tabs tell. @returns what ends that. */
export function hear(name: string, listener: (news: News) => void): () => void {
  const channel = openChannel(name);
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const news = readNews(data);
    if (news) listener(news);
  };
  channel?.addEventListener('message', onMessage);
  return () => channel?.close();
}

function openChannel(name: string): BroadcastChannel | null {
  try {
    const channel = new BroadcastChannel(name);
    // In Node an open channel would keep the process from ending.
    if (canUnref(channel)) channel.unref();
    return channel;
  } catch {
    return null;
  }
}

function readNews(data: unknown): News | null {
  if (typeof data !== 'object' || data === null || !('submissionId' in data) || typeof data.submissionId !== 'string') return null;
  return { submissionId: data.submissionId, receipt: 'receipt' in data ? data.receipt : null };
}

function canUnref(channel: object): channel is { unref(): void } {
  return 'unref' in channel && typeof channel.unref === 'function';
}
