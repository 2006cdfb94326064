import type { LinkOrigin, LinkOwner, SignId, SignStatus } from "../../checks/check-result";
import type { FindingTexts } from "./explanation-texts";
import { englishOutline } from "./outline-en";
import type { HeadlineKey } from "./outline-texts";

const findings: FindingTexts = {
  "not-judged": () => "This email was not checked.",
  forwarded: () =>
    "Somebody forwarded this email. The forwarded copy does not show who sent the original.",

  "speaks-in-attachment": () =>
    "The email itself does not claim to be from {brand}; an attachment does. We cannot tell who wrote the attachment.",

  "sender-unnamed": () =>
    "We could not tell which company it claims to be from. The name may be in a picture, a drawing or an attached file that we cannot read. Unless you know who sent it, do not do what it asks.",
  "sender-missing": () => "It has no sender. A genuine email always has a sender’s address.",
  "sender-malformed": () =>
    "The sender’s address is not a real email address. Nobody can send from it.",
  "sender-several": ({ count }) =>
    `It names ${count} senders, so you cannot tell which one is real.`,
  "sender-foreign": ({ domain }) =>
    `It was sent from “${domain}”, which does not belong to {brand}.`,
  "sender-look-alike": ({ domain, official }) =>
    `“${domain}” imitates “${official}”. Compare them letter by letter.`,
  "sender-brand-in-domain": ({ domain, registrableDomain }) =>
    domain === registrableDomain
      ? `“${domain}” is made to sound like {brand}, but it is not {brand}’s.`
      : `“${domain}” has {brand}’s name in it, but it belongs to “${registrableDomain}”, not to {brand}.`,
  "sender-internationalised": ({ unicode, domain }) =>
    `The address uses letters of another alphabet (${unicode}, really ${domain}) to look like one that you know.`,
  "sender-name-shows-other-address": ({ shown, address }) =>
    `The name shows “${shown}” to hide the true sender, “${address}”.`,
  "sender-trusted-by-organisation": ({ domain }) =>
    `Your administrator has listed “${domain}” as a sender to trust.`,
  "sender-verified": ({ domain }) =>
    `The receiving mail server confirms that it came from “${domain}” (DMARC).`,
  "sender-unlisted": ({ domain }) =>
    `“${domain}” belongs to {brand}, though it is not on its published list of senders.`,
  "sender-partner": ({ domain, partner }) =>
    `“${domain}” belongs to ${partner}, a partner of {brand}.`,
  "sender-not-vouched-for": ({ domain }) =>
    `The address says “${domain}”, but nothing shows that it really came from there. Addresses can be faked, so this alone proves nothing.`,
  "sender-partly-vouched-for": ({ domain }) =>
    `The receiving server’s results do not show that it came from “${domain}” (passing SPF or DKIM alone proves nothing).`,
  "sender-authentication-failed": ({ domain }) =>
    `It claims to come from “${domain}”, but the receiving mail server found that it did not. The address is faked.`,
  "sender-headers-unreadable": () =>
    "The receiving server’s results could not be read. Even a correct address may be faked.",
  "sender-reply-to-foreign": ({ domain }) => `A reply would go to “${domain}”, not to {brand}.`,
  "sender-field-foreign": ({ domain }) => `It was really sent from “${domain}”.`,
  "sender-relayed": ({ service }) =>
    `It came through a relay or a mailing list (${service}), so we cannot tell who sent it.`,
  "sender-return-path-foreign": ({ domain }) =>
    `Delivery errors go to “${domain}”. Genuine email from a mailing service does this, too.`,

  "link-official": ({ host }) => `“${host}” is {brand}’s official site.`,
  "link-unlisted": ({ host }) =>
    `“${host}” belongs to {brand}, though it is not on its published list.`,
  "link-trusted-by-organisation": ({ host }) =>
    `Your administrator has listed “${host}” as a site to trust.`,
  "link-partner": ({ host }) =>
    `Leads to a partner’s site (${host}), as emails from {brand} sometimes do.`,
  "link-customary": ({ host }) =>
    `“${host}” is a social network or an app store. Genuine email often links to it.`,
  "link-foreign": ({ registrableDomain }) =>
    `It opens a site of “${registrableDomain}”, which does not belong to {brand}.`,
  "link-look-alike": ({ host, official }) => `“${host}” imitates “${official}”.`,
  "link-brand-in-host": ({ host, registrableDomain }) =>
    host === registrableDomain
      ? `“${host}” is made to sound like {brand}, but it is not {brand}’s.`
      : `“${host}” has {brand}’s name in it, but it belongs to “${registrableDomain}”.`,
  "link-text-differs": ({ shown, host }) => `It shows “${shown}” but opens “${host}”.`,
  "link-hides-target": ({ host }) => `A short link (${host}): it hides where it leads.`,
  "link-redirects": ({ through, host }) =>
    `It goes through ${through} and on to “${host}”, so that it looks like a link to a well-known site.`,
  "link-unwrapped": ({ service }) =>
    `Your email protection (${service}) rewrote the link. We recovered the original and checked that.`,
  "link-wrapper-unreadable": ({ service }) =>
    `Your email protection (${service}) rewrote the link, so where it leads cannot be read.`,
  "link-ip-address": ({ host }) =>
    `It opens a bare number (${host}) instead of a named site. A genuine company hardly ever sends such links.`,
  "link-user-info": ({ userInfo, host }) =>
    `“${userInfo}” before the “@” is there to mislead you. What opens is “${host}”.`,
  "link-internationalised": ({ unicode, host }) =>
    `The address uses letters of another alphabet (${unicode}, really ${host}) to look like one that you know.`,
  "link-disguised-letters": ({ host }) =>
    `The address is written in special characters to get past mail filters. What opens is “${host}”.`,
  "link-port": ({ port }) => `It opens an unusual connection (port ${port}).`,
  "link-php": ({ path }) =>
    `The link ends in “.php” (${path}), as links in scams posing as {brand} often do.`,
  "link-dangerous-scheme": ({ scheme, host }) =>
    `It does not open a site. It tries to start a program or something similar (“${scheme}:”).${host === "" ? "" : ` It connects to “${host}”.`}`,
  "link-carries-address": ({ host, other }) =>
    `“${host}” is {brand}’s site, but the link carries the address of “${other}” and may send you on there.`,
  "link-too-long": ({ limit }) =>
    `The address has more than ${limit} characters and could not be read to its end. No genuine link is that long.`,
  "link-malformed": () => "The address is broken, so we cannot tell where it leads.",
  "link-incomplete": () => "The link does not say which site it opens.",
  "link-in-qr-code": ({ name }) =>
    name === ""
      ? "This address is hidden in a QR code in the email. We read the code, so you do not need to scan it."
      : `This address is hidden in a QR code in “${name}”. We read the code, so you do not need to scan it.`,
  "link-in-attachment": ({ name }) =>
    name === ""
      ? "This link is not in the email itself but in an attachment."
      : `This link is not in the email itself but in the attachment “${name}”.`,
  "link-defanged": () =>
    "The address is written so that it cannot be clicked. Warnings do that; scams do it to get past filters. Do not type it.",
  "mail-link-foreign": ({ address }) =>
    `It opens a new email to “${address}”, which is not one of {brand}’s addresses.`,
  "form-in-body": () =>
    "The email itself has a form to fill in. A genuine company does not ask you to type into an email.",
  "form-in-attachment": ({ name }) =>
    `${name === "" ? "An attachment" : `The attachment “${name}”`} has a form to fill in. A genuine company does not send its forms that way.`,
  "link-refresh": ({ host }) => `It jumps to “${host}” as soon as it is opened.`,
  "links-none": () =>
    "There are no links in the text. Some scams want you to call, to reply or to open an attachment instead.",
  "links-many": ({ count, listed }) =>
    `It has ${count} different links. All were checked; the ${listed} most serious are listed.`,
  "links-only-pictures": () =>
    "The words are in a picture, so they could not be checked. Scams often do that to get past filters.",
  "links-unreadable": () =>
    "The text of the email could not be read, so its links could not be checked.",
  "qr-code-remote": () =>
    "It tells you to scan a code, but the picture is on the internet. This tool never fetches pictures, so where the code leads could not be checked. Do not scan it.",
  "qr-code-unreadable": () =>
    "It tells you to scan a code, but no code could be read in its pictures. Where it leads could not be checked. Do not scan it.",
  "attachment-unreadable": ({ name }) =>
    name === ""
      ? "An attachment could not be read, so where it leads could not be checked."
      : `The attachment “${name}” could not be read, so where it leads could not be checked.`,
  "attachment-page": ({ name }) =>
    `The attachment “${name}” opens a page that may ask for your data.`,
  "attachment-archive": ({ name }) =>
    `The attachment “${name}” is compressed, so its contents cannot be seen.`,
  "attachment-program": ({ name }) => `The attachment “${name}” is a program. Do not open it.`,

  "company-name-official": ({ name }) => `The company’s full name is there: “${name}”.`,
  "company-name-official-proves-nothing": ({ name }) =>
    `The company’s name “${name}” is written correctly, but that is easily copied and proves nothing.`,
  "company-name-misspelled": ({ found, right }) =>
    `It says “${found}”. The correct spelling is “${right}”.`,
  "company-name-look-alike": ({ found, right }) =>
    `“${found}” is made to look like “${right}” with similar or disguised letters.`,
  "company-name-bare-sender": ({ name, right }) =>
    `The sender’s name is “${name}”. The company’s full name is “${right}”.`,
  "company-name-unconfirmed": ({ name }) =>
    `“${name}” is also used in scams. Whether genuine email uses it is not known.`,
  "company-name-missing": ({ right }) =>
    `The company’s full name, “${right}”, does not appear anywhere in it.`,
  "company-name-unreadable": () =>
    "The text of the email could not be read, so the company’s name could not be checked.",

  "request-log-in": () => "It asks you to log in, or to open a link or an attachment.",
  "request-confirmation": () => "It asks you to confirm or update something.",
  "request-card-data": () => "It asks for card details.",
  "request-secret": () => "It asks for a password, a PIN or a code.",
  "request-personal-data": () => "It asks for personal data.",
  "request-call-or-reply": () => "It wants you to call or to reply.",
  "request-open-page": ({ label }) =>
    `It leads to someone else’s page (“${label}”). We cannot see from here what that page asks for.`,
  "request-form-fields": ({ fields }) => `The email itself has boxes to type into (${fields}).`,
  "request-attached-fields": ({ fields }) => `An attachment has boxes to type into (${fields}).`,
  threat: () => "It tries to worry or rush you, with a blocked account or a deadline.",
  "other-service-name": ({ found, right }) =>
    `It says “${found}”, where the official site now says “${right}”.`,
  "text-disguised": ({ found, plain }) =>
    `“${found}” is “${plain}” written with look-alike letters to get past filters.`,
  "text-hidden": ({ text }) =>
    `It contains hidden text (${text}). Genuine email does this, too, for the preview in the message list.`,
  "text-too-long": () =>
    "The email is so long that only the beginning and the end of its text could be checked.",
  "request-unreadable": () =>
    "The text of the email could not be read, so we could not check whether it asks for anything.",
};

export const english = {
  ...englishOutline,
  advice: {
    scam: "Do not open its links or attachments, and do not reply. Report it and delete it: the report keeps the original. Already entered something? {afterSlip}",
    suspicious:
      "Do not open its links or attachments until you are sure. Check in the official app, or type the official site’s address yourself.",
    "suspicious-forwarded":
      "A forwarded email does not show who really sent it. Ask the person who received it to open the original and check that.",
    "suspicious-unchecked":
      "Do not treat it as safe, and do not open its links. Use the official app, or type the official site’s address yourself.",
    "no-signs":
      "This is no guarantee. If anything seems odd, do not use its links. Use the official app, or type the official site’s address yourself.",
    "no-signs-unread":
      "Its links and text could not be read, for example because it is encrypted. Use the official app, or type the official site’s address yourself.",
    "no-signs-unconfirmed":
      "Anyone can fake a sender’s address. Do not use its links. Use the official app, or type the official site’s address yourself.",
    "unrelated-named":
      "That does not make it safe. If it asks you to do something about your {holding}, do not reply, and do not use its links, attachments or phone numbers. Use the official app, or type the official site’s address yourself.",
    unrelated:
      "It could still be a scam in another company’s name, so be careful with email you did not expect.",
  } satisfies Record<HeadlineKey, string>,
  /** Instead of a scam's advice where nothing can be reported. */
  adviceWithoutReport:
    "Do not open its links or attachments, and do not reply. Already entered something? {afterSlip}",
  whyItMatters: {
    sender:
      "Anyone can put any name on an email. What counts is the part after the “@”. If that does not belong to {brand}, the email does not come from {brand}. Even a correct address can be faked, so we also look at what the receiving mail server found.",
    links:
      "A scam wants you to open a fake site. We look at the site that really opens, not at the words you see. A padlock (https) does not make a site genuine.",
    "company-name":
      "Scams often get the company’s name wrong. A correct name proves nothing: it is easily copied from a genuine email.",
    "personal-information":
      "Scams rush you to log in or to enter personal details. A genuine company does not ask for a PIN or a password by email.",
  } satisfies Record<SignId, string>,
  /** One line for each sign; a caution is described by its finding instead. */
  summaries: {
    sender: {
      warning: "It was not sent by {brand}.",
      clear: "The receiving mail server confirms that {brand} sent it.",
      unknown: "Whether {brand} really sent it could not be confirmed.",
    },
    links: {
      warning: "It leads to a site that does not belong to {brand}.",
      clear: "No link to a suspicious site was found.",
      unknown: "Where the links lead could not be checked.",
    },
    "company-name": {
      warning: "The name is not written as {brand} writes it.",
      clear: "No sign was found in how the name is written (which proves nothing).",
      unknown: "The company’s name could not be checked.",
    },
    "personal-information": {
      warning: "It asks you to log in or to give personal data.",
      clear: "No request for personal information was found.",
      unknown: "The text of the email could not be checked.",
    },
  } satisfies Record<SignId, Record<Exclude<SignStatus, "caution">, string>>,
  /** Instead of the links' summary where only attachments speak. */
  attachmentSummary: "Be careful with its attachments.",
  /** Instead of the requests' summary where nothing is asked, but the wording is odd. */
  wordingSummary: "Some of its wording is odd.",
  notJudgedSummary: "Only email that claims to be from {brand} is checked.",
  ownerLabels: {
    official: "{brand}’s official site",
    unlisted: "{brand}’s site (not on its published list)",
    foreign: "Not {brand}’s site",
  } satisfies Record<LinkOwner, string>,
  /** Where a link stands that is not in the mail's text. */
  linkOrigins: {
    "qr-code": (name) => (name === "" ? "In a QR code in the email" : `In a QR code in “${name}”`),
    attachment: (name) => (name === "" ? "In an attachment" : `In the attachment “${name}”`),
    defanged: () => "Written in the text so that it cannot be clicked",
  } satisfies Record<LinkOrigin["kind"], (name: string) => string>,
  findings,
  slipTitle: "Did you already click or enter something?",
  slipIntroduction:
    "Stay calm, and go through these steps in order. If you only opened the page and entered nothing, closing it is usually enough.",
  slipPlacesTitle: "Where to turn",
};
