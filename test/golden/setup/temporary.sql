CREATE TABLE tmp_p (a INT);
