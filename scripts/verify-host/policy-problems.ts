/**
 * Compares a Content-Security-Policy with the one that the package has for the same configuration:
 * the same directives, each with the same sources in any order.
 *
 * @param served as the header gives it; a comma stands between the policies of two headers
 * @returns one clause a problem
 */
export function policyProblems(served: string, wanted: string): readonly string[] {
  if (served.includes(",")) {
    return [
      "two Content-Security-Policy headers are served, and both apply: send only the package's",
    ];
  }
  const servedDirectives = directivesOf(served);
  const wantedDirectives = directivesOf(wanted);
  return [
    ...[...wantedDirectives].flatMap(([name, sources]) => {
      const servedSources = servedDirectives.get(name);
      if (servedSources === undefined) return [`no ${name}`];
      const missing = sources.filter((source) => !servedSources.includes(source));
      const foreign = servedSources.filter((source) => !sources.includes(source));
      return [
        ...(missing.length > 0 ? [`${name} lacks ${missing.join(" ")}`] : []),
        ...(foreign.length > 0 ? [`${name} must not have ${foreign.join(" ")}`] : []),
      ];
    }),
    ...[...servedDirectives.keys()]
      .filter((name) => !wantedDirectives.has(name))
      .map((name) => `remove the directive ${name}`),
  ];
}

/** Of two directives with one name the first holds (https://www.w3.org/TR/CSP3/#parse-serialized-policy). */
function directivesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  const directives = new Map<string, readonly string[]>();
  for (const directive of policy.split(";")) {
    const [name = "", ...sources] = directive.trim().split(/\s+/u);
    const key = name.toLowerCase();
    if (key !== "" && !directives.has(key)) directives.set(key, sources);
  }
  return directives;
}
