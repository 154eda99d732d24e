/** A file of its own so that zod is fetched only by pages that load a survey from a URL. */
export { parseSurvey } from '@poet/core';
