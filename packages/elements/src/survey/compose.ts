/** A file of its own, fetched beside the instrument: a page that is given a composed survey never needs it. */
export { compose, translate } from '@poet/core';
