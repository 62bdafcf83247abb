import { csvStatements, csvTable } from './csv';
import { html } from './html';
import { markdown } from './markdown';
import type { ExportModel } from './model';

export const exportFormats = ['markdown', 'csv', 'csv-statements', 'html', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export function isExportFormat(value: unknown): value is ExportFormat {
  return exportFormats.some((format) => format === value);
}

export const extensions: Readonly<Record<ExportFormat, string>> = {
  markdown: 'md',
  csv: 'csv',
  'csv-statements': 'csv',
  html: 'html',
  json: 'json',
};

/** The comparison in a format other than the report's own. */
export function write(model: ExportModel, format: Exclude<ExportFormat, 'json'>): string {
  switch (format) {
    case 'markdown':
      return markdown(model);
    case 'csv':
      return csvTable(model);
    case 'csv-statements':
      return csvStatements(model);
    case 'html':
      return html(model);
  }
}
