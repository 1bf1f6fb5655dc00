/** As many columns of answers as leave room to write in, on a sheet of paper upright. */
const mostColumns = 5;

/** Parts a row of columns into tables of nearly equal width: eight become four and four, seven four and three. */
export function inTables<T>(columns: readonly T[]): T[][] {
  const tables = Math.ceil(columns.length / mostColumns);
  const width = Math.ceil(columns.length / tables);
  return Array.from({ length: tables }, (_, i) => columns.slice(i * width, (i + 1) * width));
}
