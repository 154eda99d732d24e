/**
 * Which reports there are, and which of them is on screen. Nothing is counted here: a part of a report was published with it.
 * @typedef {{file: string, place: {code: string, name: string}, period: {id: string, name: string}, audiences: string[], plans: string[]}} Release
 * @typedef {import('@poet/core/report.js').Report} Report
 * @typedef {{place: string, period: string, audience: string, plan: string}} Choice
 */
const form = /** @type {HTMLFormElement} */ (document.querySelector('#choice'));
const found = /** @type {HTMLElement} */ (document.querySelector('#found'));
const report = /** @type {HTMLElement & {report: Report | null}} */ (document.querySelector('poet-report'));

/** @type {Readonly<Record<string, string>>} */
const names = {
  'parent-carer': 'Parents and carers',
  'young-person': 'Children and young people',
  practitioner: 'Practitioners',
  ehcp: 'EHC plans',
  'sen-support': 'SEN Support',
};
/** @type {Map<string, unknown>} */
const loaded = new Map();

form.addEventListener('submit', (event) => event.preventDefault());
try {
  await begin(/** @type {Release[]} */ (await load('releases.json')));
} catch {
  say('We cannot show the list of reports at the moment. Please try again in a few minutes.', true);
}

/** @param {Release[]} releases */
async function begin(releases) {
  fill('place', new Map(releases.map(({ place }) => [place.code, place.name])));
  fill('period', new Map(releases.map(({ period }) => [period.id, period.name])));
  fill(
    'audience',
    oneOrAll(
      releases.flatMap(({ audiences }) => audiences),
      'Everybody',
    ),
  );
  fill(
    'plan',
    oneOrAll(
      releases.flatMap(({ plans }) => plans),
      'All support',
    ),
  );
  form.addEventListener('change', () => void show(releases));
  await show(releases);
}

/**
 * @param {string[]} values
 * @param {string} all
 */
function oneOrAll(values, all) {
  return new Map([['', all], ...values.map((value) => /** @type {[string, string]} */ ([value, names[value] ?? value]))]);
}

/**
 * The choices that there are, and the one that the address asks for.
 * @param {string} name
 * @param {Map<string, string>} choices
 */
function fill(name, choices) {
  const select = /** @type {HTMLSelectElement} */ (form.elements.namedItem(name));
  select.replaceChildren(...[...choices].map(([value, word]) => new Option(word, value)));
  const asked = new URLSearchParams(location.search).get(name);
  if (asked !== null && choices.has(asked)) select.value = asked;
}

/** @param {Release[]} releases */
async function show(releases) {
  const choice = /** @type {Choice} */ (Object.fromEntries(new FormData(form)));
  history.replaceState(null, '', `?${new URLSearchParams(choice)}`);
  const release = releases.find((one) => isAsked(one, choice));
  report.report = null;
  if (!release) return say('No report has been published about this. Choose another period, or everybody.');
  try {
    const whole = /** @type {Report} */ (await load(release.file));
    report.report = partOf(whole, ({ audience, plan }) => isOr(choice.audience, audience) && isOr(choice.plan, plan));
    say(`${release.place.name}, ${release.period.name}.`);
  } catch {
    say('We cannot show this report at the moment. Please try again in a few minutes.', true);
  }
}

/**
 * @param {Release} release
 * @param {Choice} choice
 */
function isAsked({ place, period, audiences, plans }, choice) {
  const has = (/** @type {string} */ asked, /** @type {string[]} */ those) => asked === '' || those.includes(asked);
  return place.code === choice.place && period.id === choice.period && has(choice.audience, audiences) && has(choice.plan, plans);
}

/**
 * @param {string} asked empty for all
 * @param {string} is
 */
function isOr(asked, is) {
  return asked === '' || asked === is;
}

/**
 * The parts that were asked for, and what else the report says of them.
 * @param {Report} whole
 * @param {(of: {audience: string, plan: string}) => boolean} isWanted
 * @returns {Report}
 */
function partOf(whole, isWanted) {
  const parts = whole.parts.filter(isWanted);
  if (parts.length === whole.parts.length) return whole;
  const isOfPart = (/** @type {{survey: string}} */ { survey }) => parts.some((part) => part.survey.id === survey);
  return {
    ...whole,
    parts,
    concepts: [],
    associations: whole.associations.filter(isWanted),
    strengths: whole.strengths.filter(isOfPart),
    concerns: whole.concerns.filter(isOfPart),
    actions: whole.actions.filter(({ measure }) => isOfPart(measure)),
    earlierActions: whole.earlierActions.filter(({ measure }) => isOfPart(measure)),
  };
}

/** @param {string} file */
async function load(file) {
  if (loaded.has(file)) return loaded.get(file);
  const response = await fetch(`/reports/${file}`);
  if (!response.ok) throw new Error(`${file} answered ${response.status}`);
  const value = /** @type {unknown} */ (await response.json());
  loaded.set(file, value);
  return value;
}

/** @param {string} words */
function say(words, isProblem = false) {
  found.textContent = words;
  found.classList.toggle('problem', isProblem);
}

// A module, so that it may wait.
export {};
