import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { comparedNames, compareWithOwned, type OwnedNames } from "../../src/web/look-alike-domain";
import { editDistance } from "../../src/text/edit-distance";

/** A brand of our own making, so that nothing here depends on the one in rules/american-express. */
const names: OwnedNames = {
  domains: ["borealexchange.com", "borealexchange.co.jp", "borx.com"],
  tokens: ["borealexchange", "borx"],
  otherNames: ["borealexchangers", "cerealexchange"],
};
const owned = comparedNames(names);

const punycode = (host: string): string => new URL(`http://${host}/`).hostname;
const kind = (host: string): string | null => compareWithOwned(punycode(host), owned)?.kind ?? null;

describe("the name stands in a foreign host", () => {
  test.each([
    "borealexchange.com.evil.example",
    "borealexchange.evil.example",
    "borealexchange.xyz",
    "borealexchange-login.com",
    "myborealexchange.com",
    "boreal-exchange.evil.example",
    "boreal.exchange.evil.example",
    "www_borealexchange_com.evil.vip",
    "borealexchange.github.io",
    "borx.evil.example",
    "secure-borx-login.jp",
    "borx2024.jp",
  ])("%s", (host) => {
    expect(kind(host)).toBe("brand-in-host");
  });
});

describe("a host is made to be taken for the name", () => {
  test.each([
    "bor\u0435alexchange.com".replace("\u0435", "e\u0301"),
    "bоrealexchange.com",
    "bоrx.com",
    "b0realexchange.com",
    "borea1exchange.com",
    "boreaiexchange.com",
    "borelaexchange.com",
    "borealexhcange.jp",
    "borealexchang.com",
    "boraelexchamge.com",
    "borreallexchannge.com",
    "borealexchamge-co-jp.top",
    "loginborealexchamgepage.top",
    "www.boraelexchan.account-login.evil.example",
    "myborealexchamge.com",
    "bqkealexchan.com",
    "2borealexckaqqe.com",
    "borealex-ckaqqe.com",
  ])("%s", (host) => {
    expect(kind(host)).toBe("look-alike");
  });

  test.each([
    ["aurorealexchange", "аurorealexckaqqe.com"],
    ["internetworld", "lnternetwkrlk.com"],
    ["wonderfullakes", "vvonderfuqqazes.com"],
    ["wonderfullakes", "v-vonderfuqqazes.com"],
  ])("its first letter is another that looks like %s's: %s", (token, host) => {
    const named = comparedNames({ domains: [`${token}.com`], tokens: [token], otherNames: [] });
    expect(compareWithOwned(host, named)?.kind).toBe("look-alike");
  });

  test("letters that look like two others", () => {
    const waters = { ...names, domains: ["modernwaters.com"], tokens: ["modernwaters"] };
    for (const host of ["rnodernwaters.com", "modernvvaters.com", "modemwaters.com"]) {
      expect(compareWithOwned(host, comparedNames(waters))?.kind).toBe("look-alike");
    }
  });
});

describe("near misses", () => {
  test.each([
    "borealexchange.com",
    "www.borealexchange.com",
    "a.b.borealexchange.co.jp",
    "www.borx.com",
    "boreal.com",
    "exchange.com",
    "borealtrees.com",
    "aurorealexchange.com",
    "cerealexchange.com",
    "borealexchangers.com",
    "arborx.com",
    "borxy.com",
    "b-orx.com",
    "bor.x.evil.example",
    "borz.com",
    "b0rx.com",
    "evil.borx",
    "127.0.0.1",
    "com",
    `${"a".repeat(300)}.com`,
  ])("%s", (host) => {
    expect(kind(host)).toBeNull();
  });
});

test("it tells what it resembles", () => {
  expect(compareWithOwned("www.borelaexchange.evil.example", owned)).toEqual({
    kind: "look-alike",
    official: "borealexchange.com",
  });
});

test("the name itself counts more than another part that resembles it", () => {
  const found = compareWithOwned("borelaexchange.borx.evil.example", owned);
  expect(found).toMatchObject({ kind: "brand-in-host", official: "borx.com" });
});

test("up to three wrong letters after the first make a look-alike, also in a split host", () => {
  const name = "borealexchange";
  const wrong = fc.record({
    // Neither the first letter nor the rare one.
    at: fc.integer({ min: 1, max: name.length - 1 }).filter((at) => name.charAt(at) !== "x"),
    letter: fc.constantFrom(...Array.from("abcdefghkmopqstuwyz")),
  });
  const wrongs = fc.array(wrong, { minLength: 1, maxLength: 3 });
  const hyphenAt = fc.integer({ min: 0, max: name.length });
  fc.assert(
    fc.property(fc.constantFrom("", "2", "365"), wrongs, hyphenAt, (number, letters, hyphen) => {
      const written = Array.from(name);
      for (const { at, letter } of letters) written[at] = letter;
      const label = `${written.slice(0, hyphen).join("")}-${written.slice(hyphen).join("")}`;
      expect(kind(`www.${number}${label}.evil.example`)).not.toBeNull();
    }),
  );
});

test("words far from every name resemble nothing", () => {
  const word = fc.stringMatching(/^[a-wyz]{3,20}$/);
  fc.assert(
    fc.property(word, (label) => {
      fc.pre(!label.includes("borx") && editDistance(label, "borealexchange", 5) > 5);
      expect(kind(`${label}.com`)).toBeNull();
    }),
  );
});

test("any host is compared without an error", () => {
  fc.assert(
    fc.property(fc.oneof(fc.domain(), fc.string({ unit: "binary" })), (host) => {
      compareWithOwned(host, owned);
    }),
  );
});
