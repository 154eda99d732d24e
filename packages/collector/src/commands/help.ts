import { commands } from './commands.ts';

/** What `poet-collector --help` prints. */
export const help = `poet-collector: receives POET submissions, keeps them, gives back results

${commands.map((command) => command.help).join('\n')}
  poet-collector --help                      print this; after a command's name, its part of it

Environment
  DATABASE_URL    postgres://… for PostgreSQL; not set: PGlite, in POET_DATA
  POET_DATA       PGlite's directory, for one process at a time   (.data/poet)
  HOST, PORT      where to listen                                 (127.0.0.1, 8100)
  POET_ORIGINS    exact origins of pages that may send, with commas between
  POET_SURVEYS    a folder of composed surveys (JSON) of authorities' own
  POET_ELEMENTS   the folder of the built elements, to serve poet-frame.html for frames
  POET_FRAME_ANCESTORS
                  exact origins of pages that may have it in a frame, with commas between

Exit codes: 0 done, 1 it failed, 2 the arguments or the environment are wrong`;
