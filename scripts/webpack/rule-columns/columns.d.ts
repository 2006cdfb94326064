export function toColumns(file: Readonly<Record<string, unknown>>): Record<string, unknown>;
export function fromColumns(file: Readonly<Record<string, unknown>>): Record<string, unknown>;
