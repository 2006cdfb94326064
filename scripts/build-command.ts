import { buildCommand, commandFolder } from "./command/build-command";

await buildCommand(commandFolder);
