import { afterEach, expect, test } from "@jest/globals";
import { selectedItem } from "../../src/outlook/selected-item";
import { installOffice, removeOffice } from "./stand-in-office";

afterEach(removeOffice);

test("nothing is selected", () => {
  installOffice({ item: null });
  expect(selectedItem()).toEqual({ kind: "none" });
});

test.each(["REPORT.IPM.Note.NDR", "IPM.TaskRequest", "IPM.Appointment.Anything"])(
  "%s is not mail",
  (itemClass) => {
    installOffice({ item: { itemClass } });
    expect(selectedItem().kind).toBe("not-mail");
  },
);

test("an appointment is not mail", () => {
  installOffice({ item: { itemType: "appointment", itemClass: "IPM.Appointment" } });
  expect(selectedItem().kind).toBe("not-mail");
});

test("a mail that is being written is not judged", () => {
  installOffice({ item: { itemClass: undefined, subject: {} } as never });
  expect(selectedItem().kind).toBe("not-mail");
});

test.each([
  ["IPM.Note", false],
  ["IPM.Note.Anything", false],
  ["IPM.Something", false],
  ["IPM.Schedule.Meeting.Request", false],
  ["IPM.Schedule.Meeting.Canceled", false],
  ["IPM.Note.SMIME", true],
  ["IPM.Note.SMIME.Anything", true],
  ["IPM.Note.SMIME.MultipartSigned", false],
  ["IPM.Note.SMIMEless", false],
  ["IPM.Note.Secure", true],
  ["IPM.Note.Secure.Sign", false],
  ["ipm.note.rpmsg.microsoft", true],
])("%s is mail, encrypted: %s", (itemClass, encrypted) => {
  installOffice({ item: { itemClass } });
  expect(selectedItem()).toMatchObject({ kind: "mail", encrypted });
});

test("a mail without an id is mail", () => {
  installOffice({ item: { itemId: null } });
  expect(selectedItem().kind).toBe("mail");
});
