/** How much each field holds, in characters: the measures of `matter/command.ts`, so that a browser can say it first. */
export const measure = {
  point: 20_000,
  points: 20,
  subjects: 20,
  name: 100,
  phone: 40,
  address: 200,
  post: 100,
  unit: 200,
  place: 500,
  time: 200,
  files: 20,
  fileBytes: 200 * 1024 * 1024,
} as const;
