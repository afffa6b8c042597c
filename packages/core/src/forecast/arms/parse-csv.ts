/** Rows of a comma-separated text with quoted fields (RFC 4180), a byte-order mark allowed; keyed by the header. */
export function parseCsv(text: string): { header: string[]; rows: Record<string, string>[] } {
  const records = splitRecords(text.replace(/^\uFEFF/, ''));
  const header = (records[0] ?? []).map((name) => name.trim());
  const rows = records.slice(1).filter((record) => record.some((field) => field.trim() !== ''));
  return {
    header,
    rows: rows.map((record) => Object.fromEntries(header.map((name, i) => [name, (record[i] ?? '').trim()]))),
  };
}

function splitRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c !== '"') field += c;
      else if (text[i + 1] === '"') field += text[i++];
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      record.push(field);
      field = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++;
      record.push(field);
      records.push(record);
      record = [];
      field = '';
    } else field += c;
  }
  if (field !== '' || record.length > 0) records.push([...record, field]);
  return records;
}
