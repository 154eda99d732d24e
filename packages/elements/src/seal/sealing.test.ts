import { OpeningKey, openSealed, parse, SealedSubmission } from '@poet/core';
import { deepEqual, equal, match, ok } from '../../test/assert.ts';
import { everyKind, surveyOf } from '../../test/definitions.ts';
import { afterEach, describe, it } from '../../test/mocha.ts';
import { closeAll, open } from '../../test/survey-harness.ts';
import type { SurveyHarness } from '../../test/survey-harness.ts';

const example = (name: string) => new URL(`../../../../examples/sealed/${name}`, import.meta.url).href;
const thumbprint = 'V5v9Cl71qjCJVsLarZ8AVA9dHoDH4HcL0sfMuu4V8AI';
const standIn = (what: string) => `${location.origin}/stand-in/${what}`;
const places: HTMLElement[] = [];

afterEach(() => {
  closeAll();
  for (const place of places.splice(0)) place.remove();
});

/** A survey with "Private" written into it, on its last page. */
async function filled(attributes: Readonly<Record<string, string>>, given: { endpoint?: string } = {}): Promise<SurveyHarness> {
  const survey = await open({ survey: surveyOf(everyKind.text), endpoint: standIn('accept'), ...given }, { attributes });
  await survey.write('The text question', 'Private');
  await survey.continue();
  await survey.press('Send my answers');
  return survey;
}

/** The bodies that came to the stand-in for a collector. */
async function arrivals(submissionId: string): Promise<string[]> {
  return (await (await fetch(standIn(`arrivals/${submissionId}`))).json()) as string[];
}

const heard = (survey: SurveyHarness) => survey.heard('poet-sealed')[0]?.sealed;
const isSent = (survey: SurveyHarness) => survey.until(() => survey.heard('poet-sent').length === 1, 'sent');
const isKept = (survey: SurveyHarness) => survey.until(() => survey.heading.startsWith('We have kept'), 'kept');
const isOnThisPageOnly = (survey: SurveyHarness) =>
  survey.until(() => survey.text.includes('Your answers are on this page only. Please keep it open'), 'on this page only');

/** What the holder of the example’s private key reads. */
async function opened(sealed: unknown): Promise<string> {
  const pem = await (await fetch(example('private.pem'))).text();
  const der = Uint8Array.from(atob(pem.replaceAll(/-----.*-----|\s/g, '')), (letter) => letter.charCodeAt(0));
  const key = await crypto.subtle.importKey('pkcs8', der, { name: 'RSA-OAEP', hash: 'SHA-256' }, true, ['decrypt']);
  const [privateKey, envelope] = [parse(OpeningKey, await crypto.subtle.exportKey('jwk', key)), parse(SealedSubmission, sealed)];
  ok(privateKey.kind === 'ok' && envelope.kind === 'ok');
  const read = await openSealed(envelope.value, privateKey.value, crypto);
  ok(read.kind === 'ok');
  return read.value.text;
}

describe('answers for the authority’s eyes', () => {
  it('leave the page as nothing but what the authority’s key opens', async () => {
    const survey = await filled({ 'seal-for': example('public.jwk.json'), 'seal-for-thumbprint': thumbprint });
    await isSent(survey);
    const [body = '', ...more] = await arrivals(survey.heard('poet-sent')[0]?.submissionId ?? '');
    equal(more.length, 0);
    equal((JSON.parse(body) as SealedSubmission).format, 'poet-sealed/1');
    ok(!body.includes('Private'));
    match(await opened(JSON.parse(body)), /"value":"Private"/);
  });

  it('are given to a page that delivers itself as ciphertext alone', async () => {
    const attributes = { 'seal-for': example('public.jwk.json') };
    const survey = await open({ survey: surveyOf(everyKind.text) }, { attributes });
    const taken: SealedSubmission[] = [];
    survey.element.addEventListener('poet-sealed', (event) => {
      taken.push(event.sealed);
      event.waitUntil(Promise.resolve());
    });
    await survey.write('The text question', 'Private');
    await survey.continue();
    await survey.press('Send my answers');
    await isSent(survey);
    equal(survey.heard('poet-submit').length, 0, 'nobody is handed the answers in the clear');
    match(await opened(taken[0]), /"value":"Private"/);
  });

  it('are saved as ciphertext where they were sealed and refused', async () => {
    const survey = await filled({ 'seal-for': example('public.jwk.json') }, { endpoint: standIn('refuse') });
    await isKept(survey);
    const [body = ''] = await arrivals(heard(survey)?.submissionId ?? '');
    deepEqual(JSON.parse(body), heard(survey));
  });

  for (const [what, attributes, why] of [
    ['does not come', { 'seal-for': example('no-such-key.json') }, /answered 404\. Expected a public key/],
    ['is no key', { 'seal-for': example('submission.json') }, /has no key that answers can be sealed for/],
    [
      'is not the one that is pinned',
      { 'seal-for': example('public.jwk.json'), 'seal-for-thumbprint': `A${thumbprint.slice(1)}` },
      /Nothing is sealed for another key/,
    ],
    ['is not named', { 'seal-for': '' }, /seal-for is empty/],
  ] as const)
    it(`stay with the person, who is told, where the key ${what}; nothing is sent`, async () => {
      const survey = await filled(attributes);
      await isOnThisPageOnly(survey);
      equal(survey.heading, 'Your answers are not sent yet');
      match(survey.text, /This page could not lock your answers.*So nothing was sent\. This is not your fault/);
      deepEqual(survey.buttons, ['Try again now', 'Save a copy of my answers']);
      const [problem] = survey.heard('poet-problem');
      equal(problem?.code, 'not-sealed');
      match(problem?.message ?? '', why);
      equal(survey.heard('poet-submit').length + survey.heard('poet-sealed').length, 0);
      deepEqual(await arrivals(survey.element.submission()?.submissionId ?? ''), []);
    });

  it('are sealed and sent at the next try, once the key is there', async () => {
    const survey = await filled({ 'seal-for': example('no-such-key.json') });
    await isOnThisPageOnly(survey);
    const submissionId = survey.element.submission()?.submissionId ?? '';
    survey.element.setAttribute('seal-for', example('public.jwk.json'));
    await survey.press('Try again now');
    await isSent(survey);
    const [body = ''] = await arrivals(submissionId);
    match(await opened(JSON.parse(body)), /"value":"Private"/);
  });

  it('are never part of a form, which would send them in the clear: the fallback is shown', async () => {
    const form = document.createElement('form');
    places.push(form);
    document.body.append(form);
    const around = { within: form, fallback: ['Another way'], attributes: { 'seal-for': example('public.jwk.json') } };
    const survey = await open({ survey: surveyOf(everyKind.text), name: 'survey' }, around);
    await survey.until(() => survey.heard('poet-problem').some(({ code }) => code === 'seal-for-in-form'), 'refused');
    equal(survey.heading, '');
    deepEqual([...new FormData(form).keys()], []);
  });
});
