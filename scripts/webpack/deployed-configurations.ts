import type { Configuration } from "webpack";
import { ribbonConfiguration } from "./ribbon-configuration";
import { hostedOfficeScript, siteConfiguration } from "./site-configuration";
import { ThirdPartyLicencesPlugin } from "./third-party-licences-plugin";

/** The page of the ribbon's command, and its script. */
export const ribbonPage = { "ribbon-report": "./src/ribbon/page-script.ts" };

/**
 * What webpack needs to build all that is deployed: the site with the ribbon's page, and classic
 * Outlook's script of the ribbon beside it.
 *
 * @param outputFolder absolute
 * @param officeScript address of Office.js; without it, that of the global cloud
 */
export function deployedConfigurations(
  outputFolder: string,
  officeScript = hostedOfficeScript,
): Configuration[] {
  const ribbon = ribbonConfiguration(outputFolder);
  const licences = new ThirdPartyLicencesPlugin("ribbon-report.third-party-licences.txt");
  return [
    siteConfiguration({
      outputFolder,
      officeScripts: [officeScript],
      scriptPages: ribbonPage,
    }),
    { ...ribbon, plugins: [...(ribbon.plugins ?? []), licences] },
  ];
}
