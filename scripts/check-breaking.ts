/* Fails when the schema would break clients of the released one, unless schema/breaking.json declares it. */
import { check, files } from './breaking.ts';

const problems = check();
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(`The schema grows by adding. Keep the old field beside the new one (@deprecated), or declare the change and its reason in ${files.declared}.`);
  process.exit(1);
}
