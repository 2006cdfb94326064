/**
 * The few globals of MicrosoftAjax.js that Office.js uses.
 *
 * Office.js of 2022 fetches https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js unless it finds
 * these globals in place before it loads (`MicrosoftAjaxFactory.isMsAjaxLoaded` in
 * outlook-web-16.01.debug.js). The preview works without a network, so they are here. This is no
 * part of the add-in: in Outlook the library brings its own.
 */

/** Office.js validates arguments only where the answer is an error; there is none here. */
const noError = (): null => null;

const errorNamed =
  (name: string) =>
  (...details: readonly unknown[]): Error => {
    const error = new Error(details.map(String).join(" "));
    error.name = name;
    return error;
  };

class StringBuilder {
  private readonly parts: string[] = [];
  append(part: unknown): this {
    this.parts.push(String(part));
    return this;
  }
  toString(): string {
    return this.parts.join("");
  }
}

/** `Type.registerNamespace("A.B")` makes `window.A.B`. */
function registerNamespace(path: string): void {
  let parent: object = window;
  for (const name of path.split(".")) {
    const present: unknown = Reflect.get(parent, name);
    const namespace = typeof present === "object" && present !== null ? present : {};
    Reflect.set(parent, name, namespace);
    parent = namespace;
  }
}

/** `"{0} of {1}"` filled in, as .NET's String.Format does it. */
const format = (template: string, ...values: readonly (string | number)[]): string =>
  template.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));

Object.assign(window, {
  Sys: {
    StringBuilder,
    Debug: { trace: noError },
    Browser: {},
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (text: string): unknown => JSON.parse(text),
      },
    },
  },
  // MicrosoftAjax.js makes `Type` another name of `Function`, and every function gets this method.
  Type: Function,
});

Object.defineProperty(Function.prototype, "registerClass", { value: noError });

Object.assign(Function, {
  registerNamespace,
  _validateParams: noError,
  createDelegate: (self: unknown, method: (...values: unknown[]) => unknown) => method.bind(self),
});

Object.assign(Error, {
  argument: errorNamed("Sys.ArgumentException"),
  argumentNull: errorNamed("Sys.ArgumentNullException"),
  argumentOutOfRange: errorNamed("Sys.ArgumentOutOfRangeException"),
  argumentType: errorNamed("Sys.ArgumentTypeException"),
  argumentUndefined: errorNamed("Sys.ArgumentUndefinedException"),
  invalidOperation: errorNamed("Sys.InvalidOperationException"),
  notImplemented: errorNamed("Sys.NotImplementedException"),
  parameterCount: errorNamed("Sys.ParameterCountException"),
});

Object.assign(String, { format });
