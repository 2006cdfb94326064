export default function withoutSourcesLoader(source: string): string;
