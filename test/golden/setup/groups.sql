CREATE TABLE sales (a INT, b INT, c VARCHAR(5), k INT NOT NULL);
INSERT INTO sales VALUES (1,1,'x',10),(1,2,'y',20),(2,1,'x',30),(NULL,1,'z',40);
