export default function plainCssLoader(source: string): string;
