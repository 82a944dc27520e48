/** How many events one input may have; how long an event's name may be, in characters; when it may have been. */
export const learningBounds = {
  events: 500,
  eventId: 100,
  /** Before that lies the time of a device that has lost its clock. */
  earliest: '2000-01-01T00:00:00.000Z',
  /** So many milliseconds may a clock be fast. */
  ahead: 5 * 60_000,
};

/** What a device tells: a lesson of an enrolment was worked through, at an instant in UTC. */
export interface LearningEvent {
  enrolment: string;
  event: string;
  lesson: string;
  doneAt: string;
}

export const isSame = (a: LearningEvent, b: LearningEvent): boolean => a.lesson === b.lesson && a.doneAt === b.doneAt;

/** The lessons done, each on its earliest day, before and after more is known; and those of which the day is new. */
export function earliest(before: ReadonlyMap<string, string>, news: readonly { lesson: string; doneOn: string }[]): { done: Map<string, string>; sooner: Map<string, string> } {
  const done = new Map(before);
  const sooner = new Map<string, string>();
  for (const { lesson, doneOn } of news) {
    const known = done.get(lesson);
    if (known !== undefined && known <= doneOn) continue;
    done.set(lesson, doneOn);
    sooner.set(lesson, doneOn);
  }
  return { done, sooner };
}

/** The day on which the last of the lessons was done; null while one is left. */
export function completedOn(lessons: readonly string[], done: ReadonlyMap<string, string>): string | null {
  const days = lessons.map(lesson => done.get(lesson));
  return days.every(day => day !== undefined) ? (days.sort().at(-1) ?? null) : null;
}
