import type { Survey, Tally } from '@poet/core';

/** The compositions of one version of a survey as one: the core, and each module that any of them has. For naming what was counted, and for nobody to answer. */
export function surveyOfAll([first, ...others]: readonly [Survey, ...Survey[]]): Survey {
  return others.reduce((all, { modules, scales, sections }): Survey => {
    const more = modules.filter((module) => !all.modules.includes(module));
    return {
      ...all,
      modules: [...all.modules, ...more],
      scales: [...all.scales, ...scales.filter(({ id }) => all.scales.every((known) => known.id !== id))],
      sections: [...all.sections, ...sections.filter(({ from }) => from !== 'core' && more.includes(from))],
    };
  }, first);
}

/** Of such a survey, what was asked where a tally is from. */
export function surveyAskedIn(survey: Survey, { questions }: Tally): Survey {
  const asked = new Set([...questions.keys()].map((key) => key.slice(0, Math.max(0, key.lastIndexOf('/')))));
  return {
    ...survey,
    modules: survey.modules.filter((module) => asked.has(module)),
    sections: survey.sections.filter(({ from }) => from === 'core' || asked.has(from)),
  };
}
