/**
 * Where a link in a text may lead: https, mailto, or a path on the same site. Nothing that runs. The schema of texts asks for it, and whatever draws a link
 * asks once more, since a survey need not have come through that door.
 */
export const linkAddress = /^(?:(?:https:\/\/|mailto:)(?=.)|\.{0,2}\/(?!\/))[^\s\\]*$/i;
