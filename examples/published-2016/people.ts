import type { Audience } from '@poet/core';
import places from './places.json' with { type: 'json' };
import { drawn, random, shuffled } from './random.ts';
import type { Random } from './random.ts';

/** Somebody who never existed: what a synthetic submission says of itself beside its answers. */
export interface Person {
  readonly submissionId: string;
  /** Three-digit code of one of the places in `places.json`. */
  readonly authority: string;
  /** A weekday of the autumn of 2015. */
  readonly completedOn: string;
  /** How content, in all: about normal, mean 0. It makes one person's answers hang together. */
  readonly mood: number;
}

/** Makes `n` people of an audience, the same ones in every run. Every place has at least one, if there are as many people as places. */
export function people(audience: Audience, n: number): Person[] {
  const chance = random(`people/${audience}`);
  const ids = random(`ids/${audience}`);
  const sizes = placeSizes();
  const everywhere = shuffled(places, chance).slice(0, n);
  const anywhere = Array.from({ length: n - everywhere.length }, () => drawn(sizes, chance));
  return [...everywhere, ...anywhere].map((place) => ({
    submissionId: uuid(ids),
    authority: place.code,
    completedOn: drawn(days, chance),
    mood: chance.bell(),
  }));
}

type Place = (typeof places)[number];

/** Some places send several times as much as others; which ones is chance, and says nothing about them. */
function placeSizes(): (readonly [Place, number])[] {
  const chance = random('place-sizes');
  return places.map((place) => [place, Math.exp(chance.bell() * 0.7)] as const);
}

/** Monday 14 September to Friday 18 December 2015, weekdays only; fewer in the first weeks. */
const days: readonly (readonly [day: string, weight: number])[] = Array.from({ length: 14 }, (_, week) => week).flatMap((week) =>
  [0, 1, 2, 3, 4].map((day) => [dayAfter('2015-09-14', week * 7 + day), week < 3 ? 1 : 3] as const),
);

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A UUID in the form of version 4, from the stream: not random at all, so that sending twice is the same submission twice. */
function uuid({ bits }: Random): string {
  const hex = [bits(), bits(), bits(), bits()].map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) % 4];
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `${variant}${hex.slice(17, 20)}`, hex.slice(20)].join('-');
}
