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
  POET_INVITATION_ONLY
                  surveys that need an invitation: 302:poet/parent-carer/ehcp, with commas between
  POET_INVITATION_GRACE_DAYS
                  days for which answers that were sealed in time may still come  (7)
  POET_SEALED     codes of authorities whose pages seal answers: their form without scripts says that it cannot
  POET_RETENTION  a file (JSON) that says how long what is kept; not set: everything, for ever
  POET_RELEASES   what is released by itself: terms, years, or both; not set: nothing
  POET_RELEASE_WAIT_DAYS
                  days after the end of a period for which a release waits for what comes late  (28)
  POET_POPULATIONS
                  a file (JSON) that says how many have a plan or SEN Support, for response rates
  POET_SURVEY_ORIGINS
                  the only origins for some surveys: poet/young-person/ehcp=https://school.example, …
  POET_TRUSTED_PROXIES
                  how many proxies of your own every request passes (0)
  POET_RULES      a JSON file of what is too many of the same, or none   (the shipped rules)
  POET_PROOF      surveys that ask for proof of work, with commas between, or all   (none)
  POET_PROOF_SECRET
                  signs its challenges; the same for all collectors behind one address

Exit codes: 0 done, 1 it failed, 2 the arguments or the environment are wrong`;
