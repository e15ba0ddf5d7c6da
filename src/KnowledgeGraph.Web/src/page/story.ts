/** What a first visit shows: the conference in Busan in 2014, whom it brought together, and what came of it. */
export const story: readonly string[] = [
  "pp-14", "busan", "kor", "itu", "pp-18", "are",
  "res-185", "res-197", "res-200", "mh370-loss", "flight-tracking", "iot",
  "busan-declaration-2014", "ict-ministerial-2014", "pp-14-closing", "itu-150",
  "choi-yang-hee", "hamadoun-toure", "minister-msip", "itu-secretary-general", "houlin-zhao", "pp-14-sg", "wonki-min",
  "q1", "q2", "q3", "article",
];
