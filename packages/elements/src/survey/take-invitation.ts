let taken = '';

/**
 * Takes an invitation out of the page's address, `#poet-invitation=…`, and leaves the rest of it: at once, before it is looked at, copied, or kept in
 * the browser's history. It is in the memory of this page only.
 */
export function takeInvitation(): void {
  const { hash } = location;
  const rest = hash.replace(/([#&])poet-invitation=([^&]*)&?/, (_all, before: string, invitation: string) => {
    taken = invitation;
    return before;
  });
  if (rest !== hash) history.replaceState(history.state, '', location.pathname + location.search + rest.replace(/[#&]$/, ''));
}

/** The invitation that brought somebody to this page; empty where none did. */
export function takenInvitation(): string {
  return taken;
}
