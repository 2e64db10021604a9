import { runProcess } from '../run-process.ts';
import { listStatements, printStatement } from '../store/statements/print-statement.ts';

/** `npm run cypher -- NAME` prints a statement of `cypher/` as it runs. Without a name, it lists all statements. */
await runProcess(async () => {
  const name = process.argv.slice(2).join(' ');
  process.stdout.write(name === '' ? listStatements() : printStatement(name));
});
