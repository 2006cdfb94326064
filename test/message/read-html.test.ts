import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { readHtml } from "../../src/message/html/read-html";

describe("a style sheet", () => {
  const hidden = '<p class="a">hidden?</p>';
  const filling = (length: number): string => `/*${"x".repeat(length)}*/`;

  test.each([
    ["ordinary", `${filling(1000)}.a{display:none}`, ""],
    ["longer than any that mail has", `${filling(2_000_000)}.a{display:none}`, "hidden?"],
  ])("that is %s", (_what, css, visible) => {
    expect(readHtml(`<style>${css}</style>${hidden}`).visibleText).toBe(visible);
  });
});

describe("readHtml: visible text", () => {
  test.each([
    ["<p>One  two\n three</p><p>Four</p>", "One two three\nFour"],
    ["<div>One<br>Two</div>Three", "One\nTwo\nThree"],
    ["A<b>m</b>ex <span> card </span> here", "Amex card here"],
    ["<table><tr><td>Name</td><td>Card</td></tr><tr><td>Sum</td></tr></table>", "Name\tCard\nSum"],
    ["Caf&eacute; &amp; &#x65e5;", "Café & 日"],
    ["a&nbsp;b", "a\u00A0b"],
    ["<style>p{color:red}</style><script>x()</script><title>T</title>text", "text"],
    ["<p>open <b>never closed", "open never closed"],
    ["<input type=submit value='Log in'><button>Send</button>", "Log in Send"],
    ["a<!-- not shown -->b", "ab"],
    ["<xmp>a &amp; b</xmp>", "a &amp; b"],
    ["<textarea>a &amp; b</textarea>", "a & b"],
    ["one <div style='color:red", "one"],
    ["one </di two", "one"],
    ["", ""],
  ])("of %s", (html, expected) => {
    expect(readHtml(html).visibleText).toBe(expected);
  });

  test("leaves the title out", () => {
    expect(readHtml("<title>Card</title>x").visibleText).toBe("x");
  });

  test.each([
    ["<bdo dir=rtl>draC</bdo>", "Card"],
    ["<bdo dir=rtl>d<bdo dir=rtl>ra</bdo>C</bdo>", "Card"],
    ["<bdo dir=rtl>d<bdo dir=ltr>ar</bdo>C</bdo>", "Card"],
    ["<p style='unicode-bidi:bidi-override;direction:rtl'>d<b>ra</b>C</p>", "Card"],
    ["<bdo dir=ltr style='position:absolute;left:2px'>Card</bdo>", "Card"],
    ["<bdo dir=rtl><bdo dir=rtl style='position:absolute;left:2px'>draC</bdo></bdo>", "Card"],
    ["<div style='direction:rtl'>Card</div>", "Card"],
    [
      "Your <span style='float:right'>d</span><span style='float:right'>r</span> <span style='float:right'>a</span><span style='float:right'>C</span>. Log in",
      "Your Card. Log in",
    ],
    ["<p style='float:right'>One</p><p style='float:right'>Two</p>", "One\nTwo"],
    [
      "<p style='display:flex'><b style='order:3'>rd</b><b style='order:1'>C</b><b style='order:2'>a</b>",
      "Card",
    ],
    ["<p style='display:flex;flex-direction:row-reverse'><b>rd</b><b>Ca</b></p>", "Card"],
    ["<div style='flex-flow:column-reverse'><p>below</p><p>Card</p></div>", "Card\nbelow"],
    [
      "<div style='flex-flow:row-reverse'><p>d</p><p><b>Y</b><b>our</b> car</p></div>",
      "Your car\nd",
    ],
    ["<p style='direction:rtl;display:grid'><b>rd</b><b>Ca</b></p>", "Card"],
    ["<table dir=rtl><tr><td>d<td>r<td>a<td>C</table>", "C\ta\tr\td"],
    ["<p dir=rtl style='display:grid'><b>שלום</b><b>card</b></p>", "שלוםcard"],
    [
      "<i style='grid-row:2'>rd</i><i style='grid-column:2;grid-row:1'>a</i><i style='grid-column-start:1;grid-row:1'>C</i>",
      "Card",
    ],
    [
      "<p><i style='position:absolute;left:40px'>rd</i><i style='position:absolute;left:2px'>Ca</i></p>",
      "Card",
    ],
    [
      "<p><i style='position:absolute;top:9px;left:0'>rd</i><i style='position:absolute;left:20px;top:0'>Ca</i></p>",
      "Card",
    ],
    [
      "<p><i style='position:absolute;right:0'>rd</i><i style='position:absolute;right:20px'>Ca</i></p>",
      "Card",
    ],
    ["<svg><text><tspan x=40>rd</tspan><tspan x=2>Ca</tspan></text></svg>", "Card"],
  ])("has letters in the order in which they are seen: %s", (html, expected) => {
    expect(readHtml(html).visibleText).toBe(expected);
  });
});

describe("readHtml: hidden text", () => {
  test.each([
    '<div style="display:none">HIDDEN</div>',
    '<div style="DISPLAY : None !important">HIDDEN</div>',
    '<div style="visibility:hidden">HIDDEN</div>',
    '<div style="opacity:0">HIDDEN</div>',
    '<div style="mso-hide:all">HIDDEN</div>',
    '<div style="font-size:0">HIDDEN</div>',
    '<div style="font-size:1px">HIDDEN</div>',
    '<div style="max-height:0;overflow:hidden">HIDDEN</div>',
    '<div style="height:0px; overflow:hidden">HIDDEN</div>',
    '<div style="text-indent:-9999px">HIDDEN</div>',
    '<div style="position:absolute;left:-5000px">HIDDEN</div>',
    '<div style="color:#fff">HIDDEN</div>',
    '<div style="color:#FFFFFE">HIDDEN</div>',
    '<div style="color:transparent">HIDDEN</div>',
    '<div style="background:#0055aa"><b style="color:rgb(0, 85, 170)">HIDDEN</b></div>',
    '<table bgcolor="#000000"><tr><td><font color="black">HIDDEN</font></td></tr></table>',
    "<div hidden>HIDDEN</div>",
    "<template>HIDDEN</template>",
    "<style>.pre{display:none}</style><div class='x pre'>HIDDEN</div>",
    "<style>div#pre{display:none}</style><div id=pre>HIDDEN</div>",
    "<style>@media screen{.pre{display:none}}</style><div class=pre>HIDDEN</div>",
    "<style>/* a { */ @import 'x'; .pre , b {font-size:0}</style><div class=pre>HIDDEN</div>",
    '<div style="display:none"><p style="display:block">HIDDEN</p></div>',
  ])("is found in %s", (html) => {
    const { visibleText, hiddenText } = readHtml(`Shown ${html} shown`);
    expect(hiddenText).toBe("HIDDEN");
    expect(visibleText.replace(/\s+/g, " ")).toBe("Shown shown");
  });

  test.each([
    '<div style="background:#016fd0;color:#fff">SHOWN</div>',
    '<div style="background:url(x.png)"><p style="color:white">SHOWN</p></div>',
    '<td background="x.png"><font color=white>SHOWN</font></td>',
    '<div style="font-size:10px">SHOWN</div>',
    '<div style="visibility:hidden"><p style="visibility:visible">SHOWN</p></div>',
    '<div style="font-size:0"><p style="font-size:14px">SHOWN</p></div>',
    '<div style="max-height:0">SHOWN</div>',
    "<style>@media (max-width:600px){.m{display:none}}</style><p class=m>SHOWN</p>",
    "<style>.m{display:none}</style><p class=m style='display:block'>SHOWN</p>",
    "<style>.a .b{background:#000}</style><p class=b style='color:#fff'>SHOWN</p>",
    "<div style='color:#333333'>SHOWN</div>",
  ])("is not seen in %s", (html) => {
    expect(readHtml(html)).toEqual(
      expect.objectContaining({ visibleText: "SHOWN", hiddenText: "" }),
    );
  });
});

describe("readHtml: junk within a word", () => {
  const withJunk = (style: string): string =>
    `C<span style="${style}">xyz</span>a<span style="${style}">xyz</span>rd`;

  test.each([
    "font:0/0 a",
    "font:1px Arial",
    "/**/display:none",
    "dis/**/play:none",
    "d\\69 splay:none",
    "display:none !important",
    "width:0;overflow:clip",
    "display:inline-block;height:1px;width:1px;overflow:hidden",
    "height:0;overflow-x:hidden;overflow-y:hidden",
    "position:absolute;right:9999px",
    "position:relative;left:-9999px",
    "margin-left:-9999px",
    "text-indent:-9999px",
    "opacity:.01",
    "opacity:0%",
    "filter:opacity(0)",
    "transform:scale(0)",
    "clip-path:inset(100%)",
    "position:absolute;clip:rect(0,0,0,0)",
    "color:rgb(100% 100% 100%)",
    "color:hsl(0 0% 100%)",
    "color:ghostwhite",
    "-webkit-text-fill-color:transparent",
    "font-size:2px",
    "zoom:0",
  ])("is not seen with %s", (style) => {
    expect(readHtml(withJunk(style)).visibleText).toBe("Card");
  });

  test.each([
    "filter:blur(9px)",
    "clip-path:polygon(0 0, 0 0, 0 0)",
    "transform:rotateY(90deg)",
    "font-size:calc(1px - 1px)",
    "color:color-mix(in srgb, white, white)",
    "mask:linear-gradient(#0000,#0000)",
    "line-height:0",
    "letter-spacing:-9px",
  ])("counts as shown and is read without, with %s", (style) => {
    expect(readHtml(`Card <span style="${style}">xyz</span>.`)).toMatchObject({
      visibleText: "Card xyz.",
      undoubtedTexts: ["Card ."],
    });
  });

  test.each([
    ["elements", "C<b>xyz</b>a<i>xyz</i>rd"],
    ["elements with space in them", "C<b> x yz </b>ard"],
    ["elements within elements", "C<b>x<i>y</i>z</b>ard"],
    ["elements that old programs show", "C<audio>xyz</audio>ard"],
    ["glosses", "<ruby>C<rt>xyz</rt></ruby><ruby>ard</ruby>"],
  ])("counts as shown and is read without, in %s", (_, html) => {
    expect(readHtml(html).undoubtedTexts).toContain("Card");
  });

  test.each(["The <b>Card</b> is <i>yours</i>.", "Card<b>s</b>", "<b>C</b>ard", "C<br>ard"])(
    "is not seen in %s",
    (html) => {
      expect(readHtml(html).undoubtedTexts).toEqual([]);
    },
  );

  const junk = ' <b class="o"><i class=j id=k data-q=1>xyz</i></b>.';
  test.each([
    "#o .j{display:none}",
    ".o>i:nth-child(n){display:none}",
    "i:not(.x){font-size:0}",
    "[data-q]{display:none}",
    'i[data-q="1"]{visibility:hidden}',
    '[class~="j"]{display:none}',
    "[id=k]{display:none}",
    "@media (min-width:1px){.j{display:none}}",
    "@supports (display:block){.j{opacity:0}}",
    ".o .j{color:#fff}",
  ])("is read without where a rule may hide it: %s", (rule) => {
    const { undoubtedTexts } = readHtml(`<style>${rule}</style><p>Card${junk}</p>`);
    expect(undoubtedTexts).toEqual(["Card ."]);
  });

  test("is not seen where an escaped selector hides it", () => {
    expect(readHtml(`<style>.\\6a{display:none}</style>Card${junk}`).visibleText).toBe("Card .");
  });

  test.each([
    "<p style='color:#333;float:left;font:700 14px Arial;margin-left:-10px'>Card</p>",
    "<style>a:hover{color:red}</style><a href=x>Card</a>",
    "<style>@media (max-width:600px){.m{width:100%}}</style><p class=m>Card</p>",
    "<p style='transform:none;clip-path:none;filter:none'>Card</p>",
  ])("raises no doubt in %s", (html) => {
    expect(readHtml(html)).toMatchObject({ visibleText: "Card", undoubtedTexts: [] });
  });

  test("style attributes of semicolons take time that grows with them", () => {
    const start = performance.now();
    readHtml(`<p style="${"a;".repeat(500_000)}:">Card</p>`);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

describe("readHtml: links", () => {
  const linkOf = (html: string): unknown =>
    readHtml(html).links.map(({ element, address, text }) => [element, address, text]);

  test.each([
    [
      '<a href="https://a.example/?x=1&amp;y=2">Log <b>in</b></a>',
      ["a", "https://a.example/?x=1&y=2", "Log in"],
    ],
    ["<a href=x><img alt='View statement'></a>", ["a", "x", "View statement"]],
    ["<a href=x title='Help'></a>", ["a", "x", "Help"]],
    ["<a href=x aria-label='Help'><img></a>", ["a", "x", "Help"]],
    ["<a href=x>Log<span style='display:none'>zzz</span>in</a>", ["a", "x", "Login"]],
    ["<A HREF=javascript:x()>Go</A>", ["a", "javascript:x()", "Go"]],
    ["<a href=''>Nowhere</a>", ["a", "", "Nowhere"]],
    ["<map><area href=x alt='Corner'></map>", ["area", "x", "Corner"]],
    [
      "<form action=x><button>Send</button><input type=submit value=Go></form>",
      ["form", "x", "Send\nGo"],
    ],
    ["<form><button formaction=x>Send</button></form>", ["button", "x", "Send"]],
    ["<form><input type=submit formaction=x value=Go></form>", ["input", "x", "Go"]],
    ["<form><input type=image formaction=x alt=Go></form>", ["input", "x", "Go"]],
    ['<v:roundrect href="x"><center>Log in</center></v:roundrect>', ["shape", "x", "Log in"]],
    ["<svg><a xlink:href=x><text>Go</text></a></svg>", ["a", "x", "Go"]],
    [
      `<div onclick="location='https://a.example/x'">Go</div>`,
      ["other", "https://a.example/x", ""],
    ],
    ["<b ping='https://a.example/x'>Go</b>", ["other", "https://a.example/x", ""]],
    ["<video src=x></video>", ["other", "x", ""]],
    [
      "<svg><set attributeName=href to='https://a.example/x'></svg>",
      ["other", "https://a.example/x", ""],
    ],
    [
      "<svg><animate attributeName=href values='0; //a.example/x'></svg>",
      ["other", "//a.example/x", ""],
    ],
    ["<meta http-equiv=Refresh content='0; URL=x'>", ["refresh", "x", ""]],
    ["<iframe src=x></iframe>", ["frame", "x", ""]],
    ["<math><mi href=x>Go</mi></math>", ["other", "x", "Go"]],
  ])("of %s", (html, expected) => {
    expect(linkOf(html)).toEqual([expected]);
  });

  test.each([
    "<a name=x>Anchor</a>",
    "<link rel=stylesheet href=x>",
    "<base href=x>",
    "<form><button>Send</button></form>",
    "<meta http-equiv=refresh content=30>",
    "<meta name=refresh content='0;url=x'>",
    "<!-- <a href=x>x</a> -->",
    "<textarea><a href=x>x</a></textarea>",
  ])("are none in %s", (html) => {
    expect(linkOf(html)).toEqual([]);
  });

  test("stand in conditional comments, which classic Outlook shows", () => {
    const html =
      'a<!--[if mso]><v:rect href="https://outlook.example">Log in</v:rect><![endif]-->' +
      '<!--[if !mso]><!--><a href="https://other.example">Log in</a><!--<![endif]-->';
    const { links, visibleText, outlookOnlyText } = readHtml(html);
    expect(links.map(({ address }) => address)).toEqual([
      "https://outlook.example",
      "https://other.example",
    ]);
    expect(visibleText).toBe("aLog in");
    expect(outlookOnlyText).toBe("Log in");
  });

  test("keep their text where they are hidden", () => {
    const [link] = readHtml("<p style='display:none'><a href=x>Log in</a></p>").links;
    expect(link).toEqual(expect.objectContaining({ text: "Log in" }));
  });

  test("are all listed, labels cut", () => {
    const html = `<a href=x>${"y".repeat(5000)}</a>`.repeat(3);
    const { links } = readHtml(html);
    expect(links).toHaveLength(3);
    expect(links.every(({ text }) => text.length === 1000)).toBe(true);
  });
});

describe("readHtml: forms, pictures and base", () => {
  test("lists the fields that the reader is to fill in", () => {
    const html =
      "<form action=x><input type=PASSWORD name=pin placeholder='PIN'><input id=card>" +
      "<select name=month><option>1</select><textarea aria-label=Note></textarea>" +
      "<input type=submit></form>";
    const { formFields } = readHtml(html);
    expect(formFields).toEqual([
      { type: "password", name: "pin", label: "PIN" },
      { type: "text", name: "card", label: "" },
      { type: "select", name: "month", label: "" },
      { type: "textarea", name: "", label: "Note" },
    ]);
  });

  test("lists pictures and their texts", () => {
    const html =
      "<a href=x><img src=logo.png alt=' Card Company '></a><img src=p.gif width=1 height=1>" +
      "<img src=2.png alt='Card Company'><img alt=Hidden style='display:none'>";
    const { images, imageTexts } = readHtml(html);
    expect(imageTexts).toEqual(["Card Company"]);
    expect(images.map(({ source, pixel }) => [source, pixel])).toEqual([
      ["logo.png", false],
      ["p.gif", true],
      ["2.png", false],
      ["", false],
    ]);
  });

  test.each([
    ["<td background=x.png>", ["x.png"]],
    ["<p style='background-image:url( \"x.png\" )'><p style='background:url(x.png)'>", ["x.png"]],
    ["<!--[if mso]><v:fill src=x.png><![endif]-->", ["x.png"]],
    ["<p style='background:#fff'>", []],
  ])("lists the pictures behind the text: %s", (html, expected) => {
    expect(readHtml(html).backgroundImages).toEqual(expected);
  });

  test.each([
    ["<img alt=C><img alt=ar> <img alt=d>", ["Card"]],
    ["<img alt=C>a<img alt=D>", ["C", "D"]],
    ["<img alt=Logo><img alt=A><img alt=B><img alt=Card>", ["Logo", "AB", "Card"]],
    ["<div role=img aria-label=Card></div>", ["Card"]],
    ["<div role=img aria-label=Card style='display:none'></div>", []],
  ])("reads pictures as the reader does: %s", (html, expected) => {
    expect(readHtml(html).imageTexts).toEqual(expected);
  });

  test("takes the first base", () => {
    expect(readHtml("<base target=_blank><base href=a><base href=b>").baseAddress).toBe("a");
    expect(readHtml("<p>").baseAddress).toBeNull();
  });
});

describe("readHtml: hostile input", () => {
  test("reads elements nested 100,000 deep", () => {
    const deep = "<div>".repeat(100_000);
    const { visibleText, links } = readHtml(
      `${deep}<a href=x>deep</a>${"</div>".repeat(100_000)}end`,
    );
    expect(links).toHaveLength(1);
    expect(visibleText).toBe("deep\nend");
  });

  test("shows what follows hidden elements that were closed beyond the depth limit", () => {
    const html = `${"<b>".repeat(600)}<p hidden>x</p>${"</b>".repeat(600)}shown`;
    expect(readHtml(html).visibleText).toContain("shown");
  });

  test("does not turn letters around more often than mail does", () => {
    const open = "<bdo dir=rtl><bdo dir=ltr>";
    expect(readHtml(`${open.repeat(4)}<bdo dir=rtl>ab`).visibleText).toBe("ba");
    expect(readHtml(`${open.repeat(8)}<bdo dir=rtl>ab`).visibleText).toBe("ab");
  });

  test("does not read conditional comments within conditional comments", () => {
    expect(readHtml("<!--[if mso]>".repeat(10_000)).links).toEqual([]);
  });

  test("a conditional comment that ends within a tag leaves what stands around it hidden", () => {
    const html = "<div style='display:none'><!--[if mso]><b<![endif]-->HIDDEN</div>shown";
    expect(readHtml(html)).toMatchObject({ visibleText: "shown", hiddenText: "HIDDEN" });
  });

  test("takes any string", () => {
    const piece = fc.constantFrom(
      "<a href=",
      "<form action=x>",
      "<button>",
      "</a>",
      "</p>",
      "<style>",
      "</style>",
      "@media{",
      "}",
      "<!--[if mso]>",
      "<![endif]-->",
      "<svg>",
      "<title>",
      "<td style='color:",
      "display:none'>",
      '"',
      ">",
      "\0",
      "\uD800",
      "&#x",
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: "binary" })), { maxLength: 40 }),
        (html) => {
          const content = readHtml(html.join(""));
          expect(content.visibleText.length).toBeLessThanOrEqual(html.join("").length + 10);
          for (const { text } of content.links) expect(text.length).toBeLessThanOrEqual(1000);
        },
      ),
    );
  });
});

describe("what stands in attributes", () => {
  test("is text where a field shows it", () => {
    const html =
      '<input value="shown"><input type="hidden" value="x"><input type="password" value="y">';
    expect(readHtml(html).visibleText).toBe("shown");
  });

  test.each([
    ["<embed src='https://a.example/'>"],
    ["<object data='https://a.example/'></object>"],
    ["<iframe srcdoc='<a href=&quot;https://a.example/&quot;>x</a>'></iframe>"],
  ])("%s leads somewhere", (html) => {
    expect(readHtml(html).links.map(({ address }) => address)).toEqual(["https://a.example/"]);
  });
});

test("junk that a selector by the beginning of a class hides may be hidden", () => {
  const html = '<style>[class^=x]{display:none}</style>Word <b class="x1">junk</b>.';
  expect(readHtml(html).undoubtedTexts).toEqual(["Word ."]);
});

test.each([
  [
    "attributes in a style sheet",
    '<style>b::after{content:attr(data-k)"rd"}</style><b data-k="Ca"></b>',
    "Card",
  ],
  ["quotes in a style sheet", '<style>q{quotes:"Ca" "rd"}</style><q></q>', "Card"],
  [
    "counters in a style sheet",
    '<style>@counter-style z{symbols:"Ca" "rd"}</style><ol></ol>',
    "Card",
  ],
  [
    "a style far behind its colon",
    `<style>b::after{content:${" ".repeat(200)}"Card"}</style>`,
    "Card",
  ],
  [
    "a long string in a style sheet",
    `<style>b::after{content:"${"Card ".repeat(100)}"}</style>`,
    "Card ".repeat(100).trim(),
  ],
  ["a list's marker", "<ul style=\"list-style-type:'Card'\"><li></li></ul>", "Card"],
  ["lettering", '<!--[if mso]><v:textpath string="Card"/><![endif]-->', "Card"],
])("text of %s is that of a picture", (_, html, text) => {
  expect(readHtml(html).imageTexts).toEqual([text]);
});

test("the name of a group of options is shown", () => {
  expect(readHtml('<select><optgroup label="Card"></optgroup></select>').visibleText).toBe("Card");
});

test.each([
  '<input placeholder="Card">',
  '<input value="" placeholder="Card">',
  '<input type="password" value="x" placeholder="Card">',
])("what stands in a field before anything is typed is shown: %s", (html) => {
  expect(readHtml(html).visibleText).toBe("Card");
});

test("a class hides whatever stands before it", () => {
  const classes = Array.from({ length: 50 }, (_, index) => `c${index}`).join(" ");
  const html = `<style>.last{display:none}</style>a<b class="${classes} last">x</b>b`;
  expect(readHtml(html).visibleText).toBe("ab");
});

test("what Outlook alone shows in two blocks is two texts", () => {
  const shown = (text: string): string => `<p><!--[if mso]>${text}<![endif]--></p>`;
  expect(readHtml(`${shown("Card")}${shown("Company")}`).outlookOnlyText).toBe("Card\nCompany");
});

test("a name in the texts of two pictures is one word as well", () => {
  const html = '<img alt="CAR"><img alt="D CENTER"><p>Text</p><img alt="Other">';
  expect(readHtml(html).imageTexts).toEqual(["CAR", "D CENTER", "CARD CENTER", "Other"]);
});

test.each([
  ["what follows the first > of a CDATA section", "<![CDATA[x>Card</b>", "Card</b>"],
  ["a CDATA section in SVG", "<svg><text><![CDATA[Card]]></text></svg>", "Card"],
])("%s is shown", (_, html, text) => {
  expect(readHtml(html).visibleText).toBe(text);
});

test("programs differ in whether they show a dialog that is closed", () => {
  expect(readHtml("Ca<dialog>x</dialog>").undoubtedTexts).toEqual(["Ca"]);
});

test.each([
  ["C<b>x</b>ard<b>y</b> Company<b>z</b>", "Card Companyz"],
  ["C<b>x</b>ard<b>y</b><p>Company</p>", "Card\nCompany"],
  ["C<b>x</b>ard<b>y</b>", "Card"],
])("what ends a word may be junk where some stands within it: %s", (html, text) => {
  expect(readHtml(html).undoubtedTexts).toEqual([text]);
});

describe("texts that stand in no text", () => {
  const spelled = (word: string, item: (place: number) => string): string =>
    Array.from(word, (letter) => item(letter.charCodeAt(0) - 0x40)).join("");

  test.each([
    ["list items", `<ol type=A>${spelled("CARD", (place) => `<li value=${place}></li>`)}</ol>`],
    ["lists that begin there", spelled("CARD", (place) => `<ol type=A start=${place}><li></ol>`)],
    ["counters", spelled("CARD", (place) => `<b style="counter-set:k ${place}"></b>`)],
    [
      "a class for each letter",
      `<style>.a::before{content:"A"}.r::before{content:"R"}#d{list-style-type:"D"}.c::before{content:"C"}</style>${Array.from("car", (name) => `<b class="${name}"></b>`).join("")}<li id=d>`,
    ],
    ["custom properties", `<style>:root{--a:"CA"}.b{--r:'RD';content:var(--a) var(--r)}</style>`],
    ["a custom property of an element", `<p style="--a:'CARD'"></p>`],
    ["symbols without quotes", "<style>@counter-style x{symbols:C A R D}</style>"],
    ["what is shown in place of cut text", `<p style="text-overflow:'CARD'">xxx</p>`],
    ["the name of a link", `<a href="https://a.example/" title="CARD">.</a>`],
  ])("%s", (_, html) => {
    expect(readHtml(html).imageTexts.join("\n")).toContain("CARD");
  });

  test("adjacent pictures, as one", () => {
    const html = '<img alt="Your"><img alt=" new"><img alt=" card">';
    expect(readHtml(html).imageTexts).toContain("Yournewcard");
    expect(readHtml(html.replace("><", ">.<")).imageTexts).not.toContain("Yournewcard");
  });

  test("properties that hold each other many times do not grow without end", () => {
    const grown = Array.from(
      { length: 6 },
      (_, index) => `--a${index + 1}:${`var(--a${index})`.repeat(9)};`,
    );
    const html = `<style>:root{--a0:"CARD CARD";${grown.join("")}}</style>`;
    const lengths = readHtml(html).imageTexts.map((text) => text.length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });

  test("a number beyond the alphabet is no letter", () => {
    expect(readHtml("<ol><li value=27><li value=0><li value=x></ol>").imageTexts).toEqual([]);
  });
});

describe("what may be drawn", () => {
  test.each([
    ["shapes", "<svg><path d=M0><rect><circle></svg>", true],
    ["one shape", "<svg><path d=M0></svg>", false],
    ["empty boxes", "<i style=color:red></i>".repeat(30), true],
    ["boxes with text", "<i style=color:red>x</i>".repeat(30), false],
    ["a long style", `<i style="box-shadow:${"1px 2px #000,".repeat(100)}"></i>`, true],
    ["a font", "<style>@font-face{font-family:x;src:url(x)}</style>", true],
  ])("%s", (_, html, expected) => {
    expect(readHtml(html).hasDrawing).toBe(expected);
  });
});

const letters = (...texts: readonly string[]): string =>
  texts.map((text) => `<b${text === "x" ? "" : " class=v id=v"}>${text}</b>`).join("");
test.each([
  ["p b:nth-child(2n)", letters("C", "x", "a", "x", "r", "x", "d")],
  ["b:nth-child(even)", letters("C", "x", "a", "x", "r", "x", "d")],
  ["#p b:nth-of-type(odd)", letters("x", "C", "x", "a", "x", "rd")],
  ["b:first-child", letters("x", "Card")],
  [".p b:not(.v)", letters("Ca", "x", "r", "x", "d")],
  ["b:not( #v )", letters("Ca", "x", "r", "x", "d")],
  ["p > b:not(.v):nth-child(3n)", letters("Ca", "r", "x", "d")],
])("only what %s finds may be hidden by it", (selector, html) => {
  const style = `<style>${selector}{display:none}</style>`;
  expect(readHtml(`${style}<p class=p id=p>${html}</p>`).undoubtedTexts).toContain("Card");
});

test.each(["b:nth-child(x)", "b:not(:hover)", "b:nth-last-child(2)"])(
  "whatever %s might find may be hidden by it",
  (selector) => {
    const style = `<style>${selector}{display:none}</style>`;
    expect(readHtml(`${style}Card <b>x</b>.`).undoubtedTexts).toContain("Card .");
  },
);

test("of many rules that ask for a place each raises doubts all the same", () => {
  const rules = Array.from({ length: 500 }, (_, n) => `b:nth-child(${n + 2}n){display:none}`);
  const html = `<style>${rules.join("")}</style>Card <b>x</b><b>y</b>.`;
  expect(readHtml(html).undoubtedTexts).toContain("Card .");
});

test("the title of a picture behind a cell is a picture's text", () => {
  const html =
    '<table><tr><td background="https://a.example/x.jpg" title="Cedarbrook">&nbsp;</table>';
  expect(readHtml(html).imageTexts).toEqual(["Cedarbrook"]);
});

test("frames within frames are read so deep, and below that stands their address", () => {
  const frame = (page: string): string =>
    `<iframe srcdoc="${page.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
  const nested = (depth: number): string => (depth === 0 ? "Card" : frame(nested(depth - 1)));
  expect(readHtml(nested(8))).toMatchObject({ visibleText: "Card", links: [] });
  expect(readHtml(nested(9))).toMatchObject({
    visibleText: "",
    links: [{ element: "frame", address: "about:srcdoc" }],
  });
  expect(readHtml(frame("Card").repeat(20)).visibleText.match(/Card/gu)).toHaveLength(20);
});
