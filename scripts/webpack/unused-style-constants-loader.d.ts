export default function unusedStyleConstantsLoader(source: string): string;
