/** An origin over https without a wildcard. */
const httpsOrigin = /^https:\/\/[\w-]+(?:\.[\w-]+)*(?::\d+)?$/u;

/**
 * Compares a Content-Security-Policy with the one that the package has for the same configuration.
 * Each directive must have the same sources, in any order; `frame-ancestors` may have further https
 * origins, for those of `--outlook-origin` are known to nobody else.
 *
 * @returns one clause a problem
 */
export function policyProblems(served: string, wanted: string): readonly string[] {
  const servedDirectives = directivesOf(served);
  return [...directivesOf(wanted)].flatMap(([name, sources]) => {
    const servedSources = servedDirectives.get(name);
    if (servedSources === undefined) return [`no ${name}`];
    const missing = sources.filter((source) => !servedSources.includes(source));
    const foreign = servedSources.filter(
      (source) =>
        !sources.includes(source) && !(name === "frame-ancestors" && httpsOrigin.test(source)),
    );
    return [
      ...(missing.length > 0 ? [`${name} lacks ${missing.join(" ")}`] : []),
      ...(foreign.length > 0 ? [`${name} must not have ${foreign.join(" ")}`] : []),
    ];
  });
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
