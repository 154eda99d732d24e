/** How a frame looks: as wide as its place, as high as its page, and out of sight until there is something to see in it. */
export const frameStyles = `
  :host { display: block; position: relative; }
  :host([hidden]) { display: none; }
  iframe { display: block; width: 100%; border: 0; }
  iframe.waiting { position: absolute; inset: 0 0 auto; visibility: hidden; }
`;
