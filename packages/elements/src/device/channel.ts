/** What the tabs of a site tell one another: that a submission has arrived. */
export interface News {
  readonly submissionId: string;
  readonly receipt: unknown;
}

const name = 'poet';

/** Tells the other tabs. Where the browser cannot, they find out when they next look on the device. */
export function tell(news: News): void {
  const channel = openChannel();
  channel?.postMessage(news);
  channel?.close();
}

/** Hears what other tabs tell. @returns what ends that. */
export function hear(listener: (news: News) => void): () => void {
  const channel = openChannel();
  const onMessage = ({ data }: MessageEvent<unknown>) => {
    const news = readNews(data);
    if (news) listener(news);
  };
  channel?.addEventListener('message', onMessage);
  return () => channel?.close();
}

function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

function readNews(data: unknown): News | null {
  if (typeof data !== 'object' || data === null || !('submissionId' in data) || typeof data.submissionId !== 'string') return null;
  return { submissionId: data.submissionId, receipt: 'receipt' in data ? data.receipt : null };
}
