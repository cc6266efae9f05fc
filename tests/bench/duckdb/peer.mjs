// SPDX-License-Identifier: GPL-3.0-or-later
// Started by ./dev bench duckdb: peer.mjs QUESTIONS.json RESULTS.json. Loads a table of codes into DuckDB, asks it what
// Patron is asked, click by click, and writes the counts and the best and middle time of each click.
import { DuckDBInstance } from '@duckdb/node-api';
import { readFile, writeFile } from 'node:fs/promises';

const [questionsFile, resultsFile] = process.argv.slice(2);
const { csv, columns, threads, rounds, clicks } = JSON.parse(await readFile(questionsFile, 'utf8'));

const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
const connection = await instance.connect();
const rowsOf = async (sql) => (await connection.runAndReadAll(sql)).getRows().map((row) => row.map(Number));

// As narrow as the codes allow, in the order of time.
const types = columns.map((name) => `'${name}': '${name === 'day' || name === 'month' ? 'INTEGER' : 'UTINYINT'}'`);
await connection.run(
  `CREATE TABLE r AS SELECT * FROM read_csv('${csv}', header = false, columns = {${types.join(', ')}})`,
);

// One query per breakdown; or one per filter, with a set of columns per breakdown: the faster way counts.
const apart = async (click) => {
  const counts = [];
  for (const { group, score, where } of click)
    counts.push(await rowsOf(`SELECT ${group}, ${score}, count(*) FROM r WHERE ${where} GROUP BY 1, 2`));
  return counts;
};
const together = async (click) => {
  const counts = click.map(() => []);
  for (const where of new Set(click.map((each) => each.where))) {
    const own = click.map((each, i) => ({ ...each, i })).filter((each) => each.where === where);
    const names = [...new Set(own.flatMap(({ group, score }) => [group, score]))].filter((name) => name !== '0');
    const sets = own.map(({ group, score }) => `(${[group, score].filter((name) => name !== '0').join(', ')})`);
    const columnsOf = (each) => [each.group, each.score].filter((name) => name !== '0');
    const rows = await rowsOf(
      `SELECT GROUPING(${names.join(', ')}), count(*), ${names.join(', ')} FROM r WHERE ${where} ` +
        `GROUP BY GROUPING SETS (${sets.join(', ')})`,
    );
    // GROUPING has a bit for each column that is not in the set, the first one highest.
    const bits = (each) =>
      names.reduce((sum, name) => sum * 2 + (columnsOf(each).includes(name) ? 0 : 1), 0);
    for (const each of own)
      counts[each.i] = rows
        .filter((row) => row[0] === bits(each))
        .map((row) => {
          const value = (name) => (name === '0' ? 0 : row[2 + names.indexOf(name)]);
          return [value(each.group), value(each.score), row[1]];
        });
  }
  return counts;
};

const results = [];
for (const click of clicks) {
  const result = { counts: await apart(click), apart: [], together: [] };
  const inOneQuery = await together(click);
  const text = (counts) => JSON.stringify(counts.map((rows) => rows.map(String).sort()));
  if (text(inOneQuery) !== text(result.counts)) throw new Error('DuckDB disagrees with itself');
  for (let round = 0; round < rounds; ++round) {
    for (const [name, way] of [
      ['apart', apart],
      ['together', together],
    ]) {
      const before = performance.now();
      await way(click);
      result[name].push(performance.now() - before);
    }
  }
  results.push(result);
}
const [[version]] = (await connection.runAndReadAll('SELECT version()')).getRows();
await writeFile(resultsFile, JSON.stringify({ version, results }));
