import { stepsOf } from '../../model/pointer.ts';

/** What stands at a JSON Pointer in data that nobody has looked at yet; `undefined` where nothing does. */
export function valueAt(data: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((value, step) => inside(value, step), data);
}

/** What an object has under a name of its own; `undefined` where there is no such name, or no object. */
export function inside(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
