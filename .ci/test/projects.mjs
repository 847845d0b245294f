/** The TypeScript projects, one for each place that code runs; tsconfig.json says what each is for. */
export const PROJECTS = [
  'tsconfig.json',
  'src/tsconfig.pure.json',
  'src/tsconfig.json',
  'src/service-worker/tsconfig.json',
  'tests/unit/service-worker/tsconfig.json',
  'data/tools/tsconfig.json',
  '.ci/tsconfig.json',
];
