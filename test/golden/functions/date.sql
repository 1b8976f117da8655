-- case: date(s) from moments
-- setup: dates
SELECT date(s) from moments;
-- mysql: [["2021-03-04"],[null],[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '12:30:00'"]]

-- case: date(dt6) from moments
-- setup: dates
SELECT date(dt6) from moments;
-- mysql: [["2020-12-31"],[null],["9999-12-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: time(s) from moments
-- setup: dates
SELECT time(s) from moments;
-- mysql: [["05:06:07.000000"],[null],["12:30:00.000000"]]
-- types: ["TIME(17,6) BINARY"]

-- case: time(dt6) from moments
-- setup: dates
SELECT time(dt6) from moments;
-- mysql: [["23:59:59.999999"],[null],["23:59:59.500000"]]
-- types: ["TIME(17,6) BINARY"]

-- case: time(t3) from moments
-- setup: dates
SELECT time(t3) from moments;
-- mysql: [["-100:11:12.345"],[null],["00:00:00.001"]]
-- types: ["TIME(14,3) BINARY"]

-- case: time(dt) from moments
-- setup: dates
SELECT time(dt) from moments;
-- mysql: [["10:11:12"],[null],["01:02:03"]]
-- types: ["TIME(10,0) BINARY"]

-- case: timestamp(s) from moments
-- setup: dates
SELECT timestamp(s) from moments;
-- mysql: [["2021-03-04 05:06:07.000000"],[null],[null]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: timestamp(d) from moments
-- setup: dates
SELECT timestamp(d) from moments;
-- mysql: [["2020-02-29 00:00:00"],[null],["2019-01-31 00:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: timestamp(dt6) from moments
-- setup: dates
SELECT timestamp(dt6) from moments;
-- mysql: [["2020-12-31 23:59:59.999999"],[null],["9999-12-31 23:59:59.500000"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: timestamp(dt, s) from moments
-- setup: dates
SELECT timestamp(dt, s) from moments;
-- mysql: [["2020-02-29 15:17:19.000000"],[null],["0999-08-09 13:32:03.000000"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: time(i) from moments
-- setup: dates
SELECT time(i) from moments;
-- mysql: [["00:00:01"],[null],["-00:00:40"]]
-- types: ["TIME(10,0) BINARY"]

-- case: time(dc) from moments
-- setup: dates
SELECT time(dc) from moments;
-- mysql: [["00:00:01.500"],[null],["00:00:00.001"]]
-- types: ["TIME(14,3) BINARY"]

-- case: timestamp(i) from moments
-- setup: dates
SELECT timestamp(i) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["DATETIME(19,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1'"],["Warning",1292,"Incorrect datetime value: '-40'"]]

-- case: year(d) from moments
-- setup: dates
SELECT year(d) from moments;
-- mysql: [["2020"],[null],["2019"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: month(d) from moments
-- setup: dates
SELECT month(d) from moments;
-- mysql: [["2"],[null],["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: day(d) from moments
-- setup: dates
SELECT day(d) from moments;
-- mysql: [["29"],[null],["31"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: dayofweek(d) from moments
-- setup: dates
SELECT dayofweek(d) from moments;
-- mysql: [["7"],[null],["5"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: weekday(d) from moments
-- setup: dates
SELECT weekday(d) from moments;
-- mysql: [["5"],[null],["3"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: dayofyear(d) from moments
-- setup: dates
SELECT dayofyear(d) from moments;
-- mysql: [["60"],[null],["31"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: week(d) from moments
-- setup: dates
SELECT week(d) from moments;
-- mysql: [["8"],[null],["4"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week(d,1) from moments
-- setup: dates
SELECT week(d,1) from moments;
-- mysql: [["9"],[null],["5"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: yearweek(d) from moments
-- setup: dates
SELECT yearweek(d) from moments;
-- mysql: [["202008"],[null],["201904"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: weekofyear(d) from moments
-- setup: dates
SELECT weekofyear(d) from moments;
-- mysql: [["9"],[null],["5"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: quarter(d) from moments
-- setup: dates
SELECT quarter(d) from moments;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: hour(t) from moments
-- setup: dates
SELECT hour(t) from moments;
-- mysql: [["10"],[null],["838"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: minute(t) from moments
-- setup: dates
SELECT minute(t) from moments;
-- mysql: [["11"],[null],["59"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: second(t) from moments
-- setup: dates
SELECT second(t) from moments;
-- mysql: [["12"],[null],["59"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: microsecond(t3) from moments
-- setup: dates
SELECT microsecond(t3) from moments;
-- mysql: [["345000"],[null],["1000"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: dayname(d) from moments
-- setup: dates
SELECT dayname(d) from moments;
-- mysql: [["Saturday"],[null],["Thursday"]]
-- types: ["VAR_STRING(36,31)"]

-- case: monthname(d) from moments
-- setup: dates
SELECT monthname(d) from moments;
-- mysql: [["February"],[null],["January"]]
-- types: ["VAR_STRING(36,31)"]

-- case: last_day(d) from moments
-- setup: dates
SELECT last_day(d) from moments;
-- mysql: [["2020-02-29"],[null],["2019-01-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(i,i) from moments
-- setup: dates
SELECT makedate(i,i) from moments;
-- mysql: [["2001-01-01"],[null],[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: maketime(i,i,i) from moments
-- setup: dates
SELECT maketime(i,i,i) from moments;
-- mysql: [["01:01:01"],[null],[null]]
-- types: ["TIME(10,0) BINARY"]

-- case: maketime(i,i,dc) from moments
-- setup: dates
SELECT maketime(i,i,dc) from moments;
-- mysql: [["01:01:01.500"],[null],[null]]
-- types: ["TIME(14,3) BINARY"]

-- case: maketime(i,i,s) from moments
-- setup: dates
SELECT maketime(i,i,s) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '2021-03-04 05:06:07'"],["Warning",1292,"Truncated incorrect DECIMAL value: '12:30:00'"]]

-- case: maketime(i,i,db) from moments
-- setup: dates
SELECT maketime(i,i,db) from moments;
-- mysql: [["01:01:02.500000"],[null],[null]]
-- types: ["TIME(17,6) BINARY"]

-- case: last_day(nn) from moments
-- setup: dates
SELECT last_day(nn) from moments;
-- mysql: [["2000-01-31"],["1999-12-31"],["2004-12-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: year(nn) from moments
-- setup: dates
SELECT year(nn) from moments;
-- mysql: [["2000"],["1999"],["2004"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: dayname(nn) from moments
-- setup: dates
SELECT dayname(nn) from moments;
-- mysql: [["Saturday"],["Friday"],["Friday"]]
-- types: ["VAR_STRING(36,31)"]

-- case: date_add(d, interval i day) from moments
-- setup: dates
SELECT date_add(d, interval i day) from moments;
-- mysql: [["2020-03-01"],[null],["2018-12-22"]]
-- types: ["DATE(10,0) BINARY"]

-- case: date_add(d, interval i hour) from moments
-- setup: dates
SELECT date_add(d, interval i hour) from moments;
-- mysql: [["2020-02-29 01:00:00"],[null],["2019-01-29 08:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: date_add(d, interval i microsecond) from moments
-- setup: dates
SELECT date_add(d, interval i microsecond) from moments;
-- mysql: [["2020-02-29 00:00:00.000001"],[null],["2019-01-30 23:59:59.999960"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: date_add(d, interval s day_microsecond) from moments
-- setup: dates
SELECT date_add(d, interval s day_microsecond) from moments;
-- mysql: [[null],[null],["2019-01-31 00:12:30.000000"]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",6527,"DATETIME value is out of range in '(`aproxy_golden`.`moments`.`d` + interval `aproxy_golden`.`moments`.`s` day_microsecond)'"]]

-- case: date_add(d, interval dc second) from moments
-- setup: dates
SELECT date_add(d, interval dc second) from moments;
-- mysql: [["2020-02-29 00:00:01.500"],[null],["2019-01-31 00:00:00.001"]]
-- types: ["DATETIME(23,3) BINARY"]

-- case: date_add(d, interval i second) from moments
-- setup: dates
SELECT date_add(d, interval i second) from moments;
-- mysql: [["2020-02-29 00:00:01"],[null],["2019-01-30 23:59:20"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: date_add(dt, interval i day) from moments
-- setup: dates
SELECT date_add(dt, interval i day) from moments;
-- mysql: [["2020-03-01 10:11:12"],[null],["0999-06-30 01:02:03"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: date_add(dt, interval i hour) from moments
-- setup: dates
SELECT date_add(dt, interval i hour) from moments;
-- mysql: [["2020-02-29 11:11:12"],[null],["0999-08-07 09:02:03"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: date_add(dt, interval i microsecond) from moments
-- setup: dates
SELECT date_add(dt, interval i microsecond) from moments;
-- mysql: [["2020-02-29 10:11:12.000001"],[null],["0999-08-09 01:02:02.999960"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: date_add(dt, interval s day_microsecond) from moments
-- setup: dates
SELECT date_add(dt, interval s day_microsecond) from moments;
-- mysql: [[null],[null],["0999-08-09 01:14:33.000000"]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",6527,"DATETIME value is out of range in '(`aproxy_golden`.`moments`.`dt` + interval `aproxy_golden`.`moments`.`s` day_microsecond)'"]]

-- case: date_add(dt, interval dc second) from moments
-- setup: dates
SELECT date_add(dt, interval dc second) from moments;
-- mysql: [["2020-02-29 10:11:13.500"],[null],["0999-08-09 01:02:03.001"]]
-- types: ["DATETIME(23,3) BINARY"]

-- case: date_add(dt6, interval i second) from moments
-- setup: dates
SELECT date_add(dt6, interval i second) from moments;
-- mysql: [["2021-01-01 00:00:00.999999"],[null],["9999-12-31 23:59:19.500000"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: date_add(dt, interval '1' second) from moments
-- setup: dates
SELECT date_add(dt, interval '1' second) from moments;
-- mysql: [["2020-02-29 10:11:13.000000"],[null],["0999-08-09 01:02:04.000000"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: date_add(dt, interval 1.5 second) from moments
-- setup: dates
SELECT date_add(dt, interval 1.5 second) from moments;
-- mysql: [["2020-02-29 10:11:13.5"],[null],["0999-08-09 01:02:04.5"]]
-- types: ["DATETIME(21,1) BINARY"]

-- case: date_add(dt, interval s second) from moments
-- setup: dates
SELECT date_add(dt, interval s second) from moments;
-- mysql: [["2020-02-29 10:44:53.000000"],[null],["0999-08-09 01:02:15.000000"]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '2021-03-04 05:06:07'"],["Warning",1292,"Truncated incorrect DECIMAL value: '12:30:00'"]]

-- case: date_add(t, interval i hour) from moments
-- setup: dates
SELECT date_add(t, interval i hour) from moments;
-- mysql: [["11:11:12"],[null],["798:59:59"]]
-- types: ["TIME(10,0) BINARY"]

-- case: date_add(t, interval i microsecond) from moments
-- setup: dates
SELECT date_add(t, interval i microsecond) from moments;
-- mysql: [["10:11:12.000001"],[null],["838:59:58.999960"]]
-- types: ["TIME(17,6) BINARY"]

-- case: date_add(t, interval dc second) from moments
-- setup: dates
SELECT date_add(t, interval dc second) from moments;
-- mysql: [["10:11:13.500"],[null],[null]]
-- types: ["TIME(14,3) BINARY"]
-- warnings: [["Warning",6527,"TIME value is out of range in '(`aproxy_golden`.`moments`.`t` + interval `aproxy_golden`.`moments`.`dc` second)'"]]

-- case: date_add(t3, interval i second) from moments
-- setup: dates
SELECT date_add(t3, interval i second) from moments;
-- mysql: [["-100:11:11.345"],[null],["-00:00:39.999"]]
-- types: ["TIME(14,3) BINARY"]

-- case: date_add(t, interval i year) from moments
-- setup: dates
SELECT date_add(t, interval i year) from moments;
-- mysql: [["2027-11-21 10:11:12"],[null],["1986-12-25 22:59:59"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: date_add(s, interval i day) from moments
-- setup: dates
SELECT date_add(s, interval i day) from moments;
-- mysql: [["2021-03-05 05:06:07"],[null],[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: date_add(s, interval i hour) from moments
-- setup: dates
SELECT date_add(s, interval i hour) from moments;
-- mysql: [["2021-03-04 06:06:07"],[null],[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: date_add(s, interval s day_microsecond) from moments
-- setup: dates
SELECT date_add(s, interval s day_microsecond) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",6527,"DATETIME value is out of range in '(`aproxy_golden`.`moments`.`s` + interval `aproxy_golden`.`moments`.`s` day_microsecond)'"],["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: date_add(i, interval i day) from moments
-- setup: dates
SELECT date_add(i, interval i day) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1'"],["Warning",1292,"Incorrect datetime value: '-40'"]]

-- case: date_add('2020-01-01', interval 1 day) from moments
-- setup: dates
SELECT date_add('2020-01-01', interval 1 day) from moments;
-- mysql: [["2020-01-02"],["2020-01-02"],["2020-01-02"]]
-- types: ["STRING(116,31)"]

-- case: date_add(dc, interval i second) from moments
-- setup: dates
SELECT date_add(dc, interval i second) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1.500'"],["Warning",1292,"Incorrect datetime value: '0.001'"]]

-- case: adddate(d, i) from moments
-- setup: dates
SELECT adddate(d, i) from moments;
-- mysql: [["2020-03-01"],[null],["2018-12-22"]]
-- types: ["DATE(10,0) BINARY"]

-- case: adddate(dt, i) from moments
-- setup: dates
SELECT adddate(dt, i) from moments;
-- mysql: [["2020-03-01 10:11:12"],[null],["0999-06-30 01:02:03"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: adddate(s,i) from moments
-- setup: dates
SELECT adddate(s,i) from moments;
-- mysql: [["2021-03-05 05:06:07"],[null],[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: subdate(d, i) from moments
-- setup: dates
SELECT subdate(d, i) from moments;
-- mysql: [["2020-02-28"],[null],["2019-03-12"]]
-- types: ["DATE(10,0) BINARY"]

-- case: adddate(d, '1') from moments
-- setup: dates
SELECT adddate(d, '1') from moments;
-- mysql: [["2020-03-01"],[null],["2019-02-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: addtime(dt, t) from moments
-- setup: dates
SELECT addtime(dt, t) from moments;
-- mysql: [["2020-02-29 20:22:24"],[null],["0999-09-13 00:02:02"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: addtime(t, t3) from moments
-- setup: dates
SELECT addtime(t, t3) from moments;
-- mysql: [["-90:00:00.345"],[null],[null]]
-- types: ["TIME(14,3) BINARY"]
-- warnings: [["Warning",6527,"TIME value is out of range in 'addtime(`aproxy_golden`.`moments`.`t`,`aproxy_golden`.`moments`.`t3`)'"]]

-- case: addtime(s, s) from moments
-- setup: dates
SELECT addtime(s, s) from moments;
-- mysql: [["2021-03-04 10:12:14"],[null],["25:00:00"]]
-- types: ["STRING(116,31)"]

-- case: subtime(t,t) from moments
-- setup: dates
SELECT subtime(t,t) from moments;
-- mysql: [["00:00:00"],[null],["00:00:00"]]
-- types: ["TIME(10,0) BINARY"]

-- case: addtime(d, t) from moments
-- setup: dates
SELECT addtime(d, t) from moments;
-- mysql: [["2020-02-29 10:11:12"],[null],["2019-03-06 22:59:59"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: addtime(dt6,s) from moments
-- setup: dates
SELECT addtime(dt6,s) from moments;
-- mysql: [["2021-01-01 05:06:06.999999"],[null],[null]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",6527,"DATETIME value is out of range in 'addtime(`aproxy_golden`.`moments`.`dt6`,`aproxy_golden`.`moments`.`s`)'"]]

-- case: datediff(d,d) from moments
-- setup: dates
SELECT datediff(d,d) from moments;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: timediff(dt,dt6) from moments
-- setup: dates
SELECT timediff(dt,dt6) from moments;
-- mysql: [["-838:59:59.000000"],[null],["-838:59:59.000000"]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '-7357:48:47.999999'"],["Warning",1292,"Truncated incorrect time value: '-78895846:57:56.500000'"]]

-- case: timediff(t,t) from moments
-- setup: dates
SELECT timediff(t,t) from moments;
-- mysql: [["00:00:00"],[null],["00:00:00"]]
-- types: ["TIME(10,0) BINARY"]

-- case: timediff(s,s) from moments
-- setup: dates
SELECT timediff(s,s) from moments;
-- mysql: [["00:00:00.000000"],[null],["00:00:00.000000"]]
-- types: ["TIME(17,6) BINARY"]

-- case: timestampadd(day,i,d) from moments
-- setup: dates
SELECT timestampadd(day,i,d) from moments;
-- mysql: [["2020-03-01"],[null],["2018-12-22"]]
-- types: ["DATE(10,0) BINARY"]

-- case: timestampadd(second,i,s) from moments
-- setup: dates
SELECT timestampadd(second,i,s) from moments;
-- mysql: [["2021-03-04 05:06:08"],[null],[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: timestampadd(microsecond,i,dt) from moments
-- setup: dates
SELECT timestampadd(microsecond,i,dt) from moments;
-- mysql: [["2020-02-29 10:11:12.000001"],[null],["0999-08-09 01:02:02.999960"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: timestampdiff(day,d,d) from moments
-- setup: dates
SELECT timestampdiff(day,d,d) from moments;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: extract(year from d) from moments
-- setup: dates
SELECT extract(year from d) from moments;
-- mysql: [["2020"],[null],["2019"]]
-- types: ["LONGLONG(5,0) BINARY"]

-- case: extract(day_microsecond from dt) from moments
-- setup: dates
SELECT extract(day_microsecond from dt) from moments;
-- mysql: [["29101112000000"],[null],["9010203000000"]]
-- types: ["LONGLONG(20,0) BINARY"]

-- case: extract(hour from t) from moments
-- setup: dates
SELECT extract(hour from t) from moments;
-- mysql: [["10"],[null],["838"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(year_month from d) from moments
-- setup: dates
SELECT extract(year_month from d) from moments;
-- mysql: [["202002"],[null],["201901"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: extract(day_hour from t) from moments
-- setup: dates
SELECT extract(day_hour from t) from moments;
-- mysql: [["10"],[null],["838"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: extract(day_minute from dt) from moments
-- setup: dates
SELECT extract(day_minute from dt) from moments;
-- mysql: [["291011"],[null],["90102"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: extract(day_second from dt) from moments
-- setup: dates
SELECT extract(day_second from dt) from moments;
-- mysql: [["29101112"],[null],["9010203"]]
-- types: ["LONGLONG(13,0) BINARY"]

-- case: extract(hour_minute from t) from moments
-- setup: dates
SELECT extract(hour_minute from t) from moments;
-- mysql: [["1011"],[null],["83859"]]
-- types: ["LONGLONG(6,0) BINARY"]

-- case: extract(hour_second from t) from moments
-- setup: dates
SELECT extract(hour_second from t) from moments;
-- mysql: [["101112"],[null],["8385959"]]
-- types: ["LONGLONG(8,0) BINARY"]

-- case: extract(minute_second from t) from moments
-- setup: dates
SELECT extract(minute_second from t) from moments;
-- mysql: [["1112"],[null],["5959"]]
-- types: ["LONGLONG(5,0) BINARY"]

-- case: extract(hour_microsecond from t) from moments
-- setup: dates
SELECT extract(hour_microsecond from t) from moments;
-- mysql: [["101112000000"],[null],["8385959000000"]]
-- types: ["LONGLONG(14,0) BINARY"]

-- case: extract(minute_microsecond from t) from moments
-- setup: dates
SELECT extract(minute_microsecond from t) from moments;
-- mysql: [["1112000000"],[null],["5959000000"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: extract(second_microsecond from t) from moments
-- setup: dates
SELECT extract(second_microsecond from t) from moments;
-- mysql: [["12000000"],[null],["59000000"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: extract(minute from t) from moments
-- setup: dates
SELECT extract(minute from t) from moments;
-- mysql: [["11"],[null],["59"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(second from t) from moments
-- setup: dates
SELECT extract(second from t) from moments;
-- mysql: [["12"],[null],["59"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(microsecond from t) from moments
-- setup: dates
SELECT extract(microsecond from t) from moments;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: extract(day from d) from moments
-- setup: dates
SELECT extract(day from d) from moments;
-- mysql: [["29"],[null],["31"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(week from d) from moments
-- setup: dates
SELECT extract(week from d) from moments;
-- mysql: [["8"],[null],["4"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(month from d) from moments
-- setup: dates
SELECT extract(month from d) from moments;
-- mysql: [["2"],[null],["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(quarter from d) from moments
-- setup: dates
SELECT extract(quarter from d) from moments;
-- mysql: [["1"],[null],["1"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: get_format(date,'usa') from moments
-- setup: dates
SELECT get_format(date,'usa') from moments;
-- mysql: [["%m.%d.%Y"],["%m.%d.%Y"],["%m.%d.%Y"]]
-- types: ["VAR_STRING(68,31)"]

-- case: get_format(datetime, s) from moments
-- setup: dates
SELECT get_format(datetime, s) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["VAR_STRING(68,31)"]

-- case: from_days(i) from moments
-- setup: dates
SELECT from_days(i) from moments;
-- mysql: [["0000-01-01"],[null],[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATE value is out of range in 'from_days(`aproxy_golden`.`moments`.`i`)'"]]

-- case: to_days(d) from moments
-- setup: dates
SELECT to_days(d) from moments;
-- mysql: [["737849"],[null],["737455"]]
-- types: ["LONGLONG(8,0) BINARY"]

-- case: to_seconds(d) from moments
-- setup: dates
SELECT to_seconds(d) from moments;
-- mysql: [["63750153600"],[null],["63716112000"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: from_unixtime(i) from moments
-- setup: dates
SELECT from_unixtime(i) from moments;
-- mysql: [["1970-01-01 00:00:01"],[null],[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: from_unixtime(dc) from moments
-- setup: dates
SELECT from_unixtime(dc) from moments;
-- mysql: [["1970-01-01 00:00:01.500"],[null],["1970-01-01 00:00:00.001"]]
-- types: ["DATETIME(23,3) BINARY"]

-- case: from_unixtime(db) from moments
-- setup: dates
SELECT from_unixtime(db) from moments;
-- mysql: [["1970-01-01 00:00:02.500000"],[null],["1970-01-01 00:16:40.000000"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: from_unixtime(s) from moments
-- setup: dates
SELECT from_unixtime(s) from moments;
-- mysql: [["1970-01-01 00:33:41.000000"],[null],["1970-01-01 00:00:12.000000"]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '2021-03-04 05:06:07'"],["Warning",1292,"Truncated incorrect DECIMAL value: '12:30:00'"]]

-- case: from_unixtime(i,'%Y') from moments
-- setup: dates
SELECT from_unixtime(i,'%Y') from moments;
-- mysql: [["1970"],[null],[null]]
-- types: ["VAR_STRING(16,31)"]

-- case: from_unixtime(i,s) from moments
-- setup: dates
SELECT from_unixtime(i,s) from moments;
-- mysql: [["2021-03-04 05:06:07"],[null],[null]]
-- types: ["VAR_STRING(1200,31)"]

-- case: unix_timestamp(d) from moments
-- setup: dates
SELECT unix_timestamp(d) from moments;
-- mysql: [["1582934400"],[null],["1548892800"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: unix_timestamp(dt6) from moments
-- setup: dates
SELECT unix_timestamp(dt6) from moments;
-- mysql: [["1609459199.999999"],[null],["0.000000"]]
-- types: ["NEWDECIMAL(19,6) BINARY"]

-- case: unix_timestamp(s) from moments
-- setup: dates
SELECT unix_timestamp(s) from moments;
-- mysql: [["1614834367.000000"],[null],["0.000000"]]
-- types: ["NEWDECIMAL(19,6) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: unix_timestamp(i) from moments
-- setup: dates
SELECT unix_timestamp(i) from moments;
-- mysql: [["0"],[null],["0"]]
-- types: ["LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1'"],["Warning",1292,"Incorrect datetime value: '-40'"]]

-- case: unix_timestamp(dc) from moments
-- setup: dates
SELECT unix_timestamp(dc) from moments;
-- mysql: [["0.000"],[null],["0.000"]]
-- types: ["NEWDECIMAL(16,3) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1.500'"]]

-- case: sec_to_time(i) from moments
-- setup: dates
SELECT sec_to_time(i) from moments;
-- mysql: [["00:00:01"],[null],["-00:00:40"]]
-- types: ["TIME(10,0) BINARY"]

-- case: sec_to_time(dc) from moments
-- setup: dates
SELECT sec_to_time(dc) from moments;
-- mysql: [["00:00:01.500"],[null],["00:00:00.001"]]
-- types: ["TIME(14,3) BINARY"]

-- case: sec_to_time(db) from moments
-- setup: dates
SELECT sec_to_time(db) from moments;
-- mysql: [["00:00:02.500000"],[null],["00:16:40.000000"]]
-- types: ["TIME(17,6) BINARY"]

-- case: sec_to_time(s) from moments
-- setup: dates
SELECT sec_to_time(s) from moments;
-- mysql: [["00:33:41.000000"],[null],["00:00:12.000000"]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '2021-03-04 05:06:07'"],["Warning",1292,"Truncated incorrect DECIMAL value: '12:30:00'"]]

-- case: time_to_sec(t) from moments
-- setup: dates
SELECT time_to_sec(t) from moments;
-- mysql: [["36672"],[null],["3020399"]]
-- types: ["LONGLONG(10,0) BINARY"]

-- case: time_to_sec(t3) from moments
-- setup: dates
SELECT time_to_sec(t3) from moments;
-- mysql: [["-360672"],[null],["0"]]
-- types: ["LONGLONG(10,0) BINARY"]

-- case: time_format(t,'%H') from moments
-- setup: dates
SELECT time_format(t,'%H') from moments;
-- mysql: [["10"],[null],["838"]]
-- types: ["VAR_STRING(28,31)"]

-- case: time_format(t,s) from moments
-- setup: dates
SELECT time_format(t,s) from moments;
-- mysql: [["2021-03-04 05:06:07"],[null],["12:30:00"]]
-- types: ["VAR_STRING(1200,31)"]

-- case: date_format(d,'%Y-%m-%d') from moments
-- setup: dates
SELECT date_format(d,'%Y-%m-%d') from moments;
-- mysql: [["2020-02-29"],[null],["2019-01-31"]]
-- types: ["VAR_STRING(40,31)"]

-- case: date_format(d,'%W %M') from moments
-- setup: dates
SELECT date_format(d,'%W %M') from moments;
-- mysql: [["Saturday February"],[null],["Thursday January"]]
-- types: ["VAR_STRING(516,31)"]

-- case: date_format(d,s) from moments
-- setup: dates
SELECT date_format(d,s) from moments;
-- mysql: [["2021-03-04 05:06:07"],[null],["12:30:00"]]
-- types: ["VAR_STRING(1200,31)"]

-- case: date_format(d, '%% abc') from moments
-- setup: dates
SELECT date_format(d, '%% abc') from moments;
-- mysql: [["% abc"],[null],["% abc"]]
-- types: ["VAR_STRING(20,31)"]

-- case: str_to_date(s,'%Y-%m-%d') from moments
-- setup: dates
SELECT str_to_date(s,'%Y-%m-%d') from moments;
-- mysql: [["2021-03-04"],[null],[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2021-03-04 05:06:07'"],["Warning",1411,"Incorrect datetime value: '12:30:00' for function str_to_date"]]

-- case: str_to_date(s,'%Y-%m-%d %H:%i:%s') from moments
-- setup: dates
SELECT str_to_date(s,'%Y-%m-%d %H:%i:%s') from moments;
-- mysql: [["2021-03-04 05:06:07"],[null],[null]]
-- types: ["DATETIME(19,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '12:30:00' for function str_to_date"]]

-- case: str_to_date(s,'%H:%i:%s') from moments
-- setup: dates
SELECT str_to_date(s,'%H:%i:%s') from moments;
-- mysql: [[null],[null],["12:30:00"]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '2021-03-04 05:06:07' for function str_to_date"]]

-- case: str_to_date(s,'%H:%i:%s.%f') from moments
-- setup: dates
SELECT str_to_date(s,'%H:%i:%s.%f') from moments;
-- mysql: [[null],[null],["12:30:00.000000"]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '2021-03-04 05:06:07' for function str_to_date"]]

-- case: str_to_date(s,'%Y-%m-%d %f') from moments
-- setup: dates
SELECT str_to_date(s,'%Y-%m-%d %f') from moments;
-- mysql: [["2021-03-04 00:00:00.050000"],[null],[null]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect datetime value: '2021-03-04 05:06:07'"],["Warning",1411,"Incorrect datetime value: '12:30:00' for function str_to_date"]]

-- case: str_to_date(s,s) from moments
-- setup: dates
SELECT str_to_date(s,s) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '2021-03-04 05:06:07' for function str_to_date"],["Warning",1411,"Incorrect datetime value: '12:30:00' for function str_to_date"]]

-- case: str_to_date(s,'abc') from moments
-- setup: dates
SELECT str_to_date(s,'abc') from moments;
-- mysql: [[null],[null],[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '2021-03-04 05:06:07' for function str_to_date"],["Warning",1411,"Incorrect datetime value: '12:30:00' for function str_to_date"]]

-- case: str_to_date(s,'%T') from moments
-- setup: dates
SELECT str_to_date(s,'%T') from moments;
-- mysql: [[null],[null],["12:30:00"]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect time value: '2021-03-04 05:06:07' for function str_to_date"]]

-- case: str_to_date(s, '%d %r') from moments
-- setup: dates
-- differs: the warning's text or number
SELECT str_to_date(s, '%d %r') from moments;
-- mysql: [[null],[null],[null]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect time value: '21-03-04 05:06:07' for function str_to_date"],["Warning",1411,"Incorrect time value: ':30:00' for function str_to_date"]]

-- case: period_add(i,i) from moments
-- setup: dates
SELECT period_add(i,i) from moments;
-- error: [1210,"HY000","Incorrect arguments to period_add"]

-- case: period_diff(i,i) from moments
-- setup: dates
SELECT period_diff(i,i) from moments;
-- error: [1210,"HY000","Incorrect arguments to period_diff"]

-- case: convert_tz(dt,'+00:00','+01:00') from moments
-- setup: dates
SELECT convert_tz(dt,'+00:00','+01:00') from moments;
-- mysql: [["2020-02-29 11:11:12"],[null],["0999-08-09 01:02:03"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: convert_tz(dt6,s,s) from moments
-- setup: dates
SELECT convert_tz(dt6,s,s) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: convert_tz(s,s,s) from moments
-- setup: dates
-- differs: the warning's text or number
SELECT convert_tz(s,s,s) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: dt + interval 1 day from moments
-- setup: dates
SELECT dt + interval 1 day from moments;
-- mysql: [["2020-03-01 10:11:12"],[null],["0999-08-10 01:02:03"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: nn + interval 1 day from moments
-- setup: dates
SELECT nn + interval 1 day from moments;
-- mysql: [["2000-01-02 00:00:00"],["2000-01-01 23:59:59"],["2005-01-01 12:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: interval 1 day + nn from moments
-- setup: dates
SELECT interval 1 day + nn from moments;
-- mysql: [["2000-01-02 00:00:00"],["2000-01-01 23:59:59"],["2005-01-01 12:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: year(null) from moments
-- setup: dates
SELECT year(null) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: date(null) from moments
-- setup: dates
SELECT date(null) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: timestampdiff(second,null,null) from moments
-- setup: dates
SELECT timestampdiff(second,null,null) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: extract(year from null) from moments
-- setup: dates
SELECT extract(year from null) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["LONGLONG(5,0) BINARY"]

-- case: hour('10:11:12') from moments
-- setup: dates
SELECT hour('10:11:12') from moments;
-- mysql: [["10"],["10"],["10"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: unix_timestamp('2020-01-01 00:00:00') from moments
-- setup: dates
SELECT unix_timestamp('2020-01-01 00:00:00') from moments;
-- mysql: [["1577836800"],["1577836800"],["1577836800"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: unix_timestamp('2020-01-01 00:00:00.123') from moments
-- setup: dates
SELECT unix_timestamp('2020-01-01 00:00:00.123') from moments;
-- mysql: [["1577836800.123"],["1577836800.123"],["1577836800.123"]]
-- types: ["NEWDECIMAL(16,3) BINARY NOT_NULL"]

-- case: select str_to_date('2020','%Y-%m-%d'), str_to_date('a','%Y-%m-%d %H:%i:%s'),  str_to_date('a','%T'), str_to_date('a', '%d %r'), str_to_date('a','%f')
select str_to_date('2020','%Y-%m-%d'), str_to_date('a','%Y-%m-%d %H:%i:%s'),  str_to_date('a','%T'), str_to_date('a', '%d %r'), str_to_date('a','%f');
-- mysql: [[null,null,null,null,null]]
-- types: ["DATE(10,0) BINARY","DATETIME(19,0) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY","TIME(17,6) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '2020' for function str_to_date"],["Warning",1411,"Incorrect datetime value: 'a' for function str_to_date"],["Warning",1411,"Incorrect time value: 'a' for function str_to_date"],["Warning",1411,"Incorrect datetime value: 'a' for function str_to_date"],["Warning",1411,"Incorrect datetime value: 'a' for function str_to_date"]]

-- case: year(d) from zeros
-- setup: dates
SELECT year(d) from zeros;
-- mysql: [["0"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: month(d) from zeros
-- setup: dates
SELECT month(d) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: day(d) from zeros
-- setup: dates
SELECT day(d) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: quarter(d) from zeros
-- setup: dates
SELECT quarter(d) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: extract(year_month from d) from zeros
-- setup: dates
SELECT extract(year_month from d) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: hour(dt) from zeros
-- setup: dates
SELECT hour(dt) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(day from d) from zeros
-- setup: dates
SELECT extract(day from d) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: monthname(d) from zeros
-- setup: dates
SELECT monthname(d) from zeros;
-- mysql: [[null]]
-- types: ["VAR_STRING(36,31)"]

-- case: date(dt) from zeros
-- setup: dates
SELECT date(dt) from zeros;
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: time(dt) from zeros
-- setup: dates
SELECT time(dt) from zeros;
-- mysql: [["00:00:00"]]
-- types: ["TIME(10,0) BINARY"]

-- case: timestamp(d) from zeros
-- setup: dates
SELECT timestamp(d) from zeros;
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: second(d) from zeros
-- setup: dates
SELECT second(d) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: dayname(d) from zeros
-- setup: dates
SELECT dayname(d) from zeros;
-- mysql: [[null]]
-- types: ["VAR_STRING(36,31)"]

-- case: dayofweek(d) from zeros
-- setup: dates
SELECT dayofweek(d) from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: dayofyear(d) from zeros
-- setup: dates
SELECT dayofyear(d) from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: weekday(d) from zeros
-- setup: dates
SELECT weekday(d) from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: week(d) from zeros
-- setup: dates
SELECT week(d) from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: yearweek(dt) from zeros
-- setup: dates
SELECT yearweek(dt) from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: weekofyear(dt) from zeros
-- setup: dates
SELECT weekofyear(dt) from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: last_day(dt) from zeros
-- setup: dates
SELECT last_day(dt) from zeros;
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '0000-00-00'"]]

-- case: to_days(d) from zeros
-- setup: dates
SELECT to_days(d) from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(8,0) BINARY"]

-- case: to_seconds(dt) from zeros
-- setup: dates
SELECT to_seconds(dt) from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: unix_timestamp(dt) from zeros
-- setup: dates
SELECT unix_timestamp(dt) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: unix_timestamp(ts) from zeros
-- setup: dates
SELECT unix_timestamp(ts) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: unix_timestamp(d) from zeros
-- setup: dates
SELECT unix_timestamp(d) from zeros;
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: date_format(dt, '%Y %m %d %H %M %b %W %a %j %w %D %U %u %V %X %x %v %T %r %f') from zeros
-- setup: dates
SELECT date_format(dt, '%Y %m %d %H %M %b %W %a %j %w %D %U %u %V %X %x %v %T %r %f') from zeros;
-- mysql: [[null]]
-- types: ["VAR_STRING(1100,31)"]

-- case: date_format(dt, '%Y %m %d %H') from zeros
-- setup: dates
SELECT date_format(dt, '%Y %m %d %H') from zeros;
-- mysql: [["0000 00 00 00"]]
-- types: ["VAR_STRING(72,31)"]

-- case: date_format(dt, '%M') from zeros
-- setup: dates
SELECT date_format(dt, '%M') from zeros;
-- mysql: [[null]]
-- types: ["VAR_STRING(256,31)"]

-- case: date_format(dt, '%j') from zeros
-- setup: dates
SELECT date_format(dt, '%j') from zeros;
-- mysql: [["000"]]
-- types: ["VAR_STRING(12,31)"]

-- case: date_format(dt, '%w') from zeros
-- setup: dates
SELECT date_format(dt, '%w') from zeros;
-- mysql: [[null]]
-- types: ["VAR_STRING(4,31)"]

-- case: date_format(dt, '%U %u %V %X %x %v') from zeros
-- setup: dates
-- differs: functions of a zero date beyond its parts
SELECT date_format(dt, '%U %u %V %X %x %v') from zeros;
-- mysql: [["613566757 613566757 613566757 0000 0001 01"]]
-- types: ["VAR_STRING(84,31)"]

-- case: date_format(dt, '%D') from zeros
-- setup: dates
SELECT date_format(dt, '%D') from zeros;
-- mysql: [["0th"]]
-- types: ["VAR_STRING(16,31)"]

-- case: dt + interval 1 day from zeros
-- setup: dates
SELECT dt + interval 1 day from zeros;
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: d + interval 1 day from zeros
-- setup: dates
SELECT d + interval 1 day from zeros;
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: d + interval 1 month from zeros
-- setup: dates
SELECT d + interval 1 month from zeros;
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: datediff(d, '2020-01-01') from zeros
-- setup: dates
SELECT datediff(d, '2020-01-01') from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: timediff(dt, '2020-01-01 00:00:00') from zeros
-- setup: dates
SELECT timediff(dt, '2020-01-01 00:00:00') from zeros;
-- mysql: [["-838:59:59"]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '-17706960:00:00'"]]

-- case: addtime(dt, '1:1:1') from zeros
-- setup: dates
SELECT addtime(dt, '1:1:1') from zeros;
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: timestampdiff(day, dt, '2020-01-01') from zeros
-- setup: dates
SELECT timestampdiff(day, dt, '2020-01-01') from zeros;
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: convert_tz(dt,'+00:00','+01:00') from zeros
-- setup: dates
SELECT convert_tz(dt,'+00:00','+01:00') from zeros;
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: addtime('2020-01-01', '1:1:1')
SELECT addtime('2020-01-01', '1:1:1');
-- mysql: [["2020-01-01 01:01:01"]]
-- types: ["STRING(116,31)"]

-- case: addtime('abc', '1:1:1')
SELECT addtime('abc', '1:1:1');
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: addtime('10:11:12.5', '1 1:1:1')
SELECT addtime('10:11:12.5', '1 1:1:1');
-- mysql: [["35:12:13.500000"]]
-- types: ["STRING(116,31)"]

-- case: addtime('2020-01-01 10:11:12', '-25:00:00')
SELECT addtime('2020-01-01 10:11:12', '-25:00:00');
-- mysql: [["2019-12-31 09:11:12"]]
-- types: ["STRING(116,31)"]

-- case: subtime('1:00:00','2:00:00.1')
SELECT subtime('1:00:00','2:00:00.1');
-- mysql: [["-01:00:00.100000"]]
-- types: ["STRING(116,31)"]

-- case: hour(t) from zeros
-- setup: dates
SELECT hour(t) from zeros;
-- mysql: [["838"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: minute(t) from zeros
-- setup: dates
SELECT minute(t) from zeros;
-- mysql: [["59"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: second(t) from zeros
-- setup: dates
SELECT second(t) from zeros;
-- mysql: [["59"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(hour from t) from zeros
-- setup: dates
SELECT extract(hour from t) from zeros;
-- mysql: [["-838"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(minute from t) from zeros
-- setup: dates
SELECT extract(minute from t) from zeros;
-- mysql: [["-59"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(second from t) from zeros
-- setup: dates
SELECT extract(second from t) from zeros;
-- mysql: [["-59"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: time_to_sec(t) from zeros
-- setup: dates
SELECT time_to_sec(t) from zeros;
-- mysql: [["-3020399"]]
-- types: ["LONGLONG(10,0) BINARY"]

-- case: time_format(t, '%H %k %h %l %i %s %f %p %r %T') from zeros
-- setup: dates
SELECT time_format(t, '%H %k %h %l %i %s %f %p %r %T') from zeros;
-- mysql: [["-838 838 10 10 59 59 000000 PM 10:59:59 PM 838:59:59"]]
-- types: ["VAR_STRING(232,31)"]

-- case: year('2010-00-00')
SELECT year('2010-00-00');
-- mysql: [["2010"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: month('2010-00-00')
SELECT month('2010-00-00');
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: day('2010-05-00')
SELECT day('2010-05-00');
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: date_format('2010-05-00', '%Y %m %d')
SELECT date_format('2010-05-00', '%Y %m %d');
-- mysql: [["2010 05 00"]]
-- types: ["VAR_STRING(40,31)"]

-- case: extract(month from '2010-05-00')
SELECT extract(month from '2010-05-00');
-- mysql: [["5"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: quarter('2010-05-00')
SELECT quarter('2010-05-00');
-- mysql: [["2"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: date('2010-05-00')
SELECT date('2010-05-00');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2010-05-00'"]]

-- case: last_day('2010-05-00')
SELECT last_day('2010-05-00');
-- mysql: [["2010-05-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: monthname('2010-05-00')
SELECT monthname('2010-05-00');
-- mysql: [["May"]]
-- types: ["VAR_STRING(36,31)"]

-- case: dayname('2010-05-00')
SELECT dayname('2010-05-00');
-- mysql: [[null]]
-- types: ["VAR_STRING(36,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2010-05-00'"]]

-- case: to_days('2010-05-00')
SELECT to_days('2010-05-00');
-- mysql: [[null]]
-- types: ["LONGLONG(8,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2010-05-00'"]]

-- case: to_days('2010-00-00')
SELECT to_days('2010-00-00');
-- mysql: [[null]]
-- types: ["LONGLONG(8,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2010-00-00'"]]

-- case: unix_timestamp('2010-05-00')
-- differs: the warning's text or number
SELECT unix_timestamp('2010-05-00');
-- mysql: [["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: '2010-05-00' + interval 1 day
SELECT '2010-05-00' + interval 1 day;
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '2010-05-00'"]]

-- case: '2010-05-00' + interval 1 month
SELECT '2010-05-00' + interval 1 month;
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '2010-05-00'"]]

-- case: datediff('2010-05-00','2010-04-01')
SELECT datediff('2010-05-00','2010-04-01');
-- mysql: [[null]]
-- types: ["LONGLONG(9,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2010-05-00'"]]

-- case: year('abc')
SELECT year('abc');
-- mysql: [[null]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: 'abc'"]]

-- case: day('')
SELECT day('');
-- mysql: [[null]]
-- types: ["LONGLONG(3,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: ''"]]

-- case: month(null)
SELECT month(null);
-- mysql: [[null]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: year(20101112)
SELECT year(20101112);
-- mysql: [["2010"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: year(0)
SELECT year(0);
-- mysql: [["2000"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: year(1.5)
SELECT year(1.5);
-- mysql: [["2000"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: hour('abc')
SELECT hour('abc');
-- mysql: [[null]]
-- types: ["LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'abc'"]]

-- case: hour(101112)
SELECT hour(101112);
-- mysql: [["10"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: second(1.5)
SELECT second(1.5);
-- mysql: [["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: year('0000-00-00')
SELECT year('0000-00-00');
-- mysql: [[null]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '0000-00-00'"]]

-- case: dayofweek('0000-00-00')
SELECT dayofweek('0000-00-00');
-- mysql: [[null]]
-- types: ["LONGLONG(2,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '0000-00-00'"]]

-- case: date_format('2020-01-02','')
SELECT date_format('2020-01-02','');
-- mysql: [[null]]
-- types: ["VAR_STRING(0,31)"]

-- case: date_format('2020-01-02','abc%')
SELECT date_format('2020-01-02','abc%');
-- mysql: [["abc%"]]
-- types: ["VAR_STRING(16,31)"]

-- case: date_format('2020-01-02','%z %N %Q %1 %%')
SELECT date_format('2020-01-02','%z %N %Q %1 %%');
-- mysql: [["z N Q 1 %"]]
-- types: ["VAR_STRING(36,31)"]

-- case: date_format('2020-01-02 13:14:15.123456', '%Y %y %m %c %M %b %d %e %D %H %k %h %I %l %i %s %S %f %p %W %a %j %w %U %u %V %X %x %v %T %r')
SELECT date_format('2020-01-02 13:14:15.123456', '%Y %y %m %c %M %b %d %e %D %H %k %h %I %l %i %s %S %f %p %W %a %j %w %U %u %V %X %x %v %T %r');
-- mysql: [["2020 20 01 1 January Jan 02 2 2nd 13 13 01 01 1 14 15 15 123456 PM Thursday Thu 002 4 00 01 52 2019 2020 01 13:14:15 01:14:15 PM"]]
-- types: ["VAR_STRING(1252,31)"]

-- case: date_format('10:11:12','%H:%i')
SELECT date_format('10:11:12','%H:%i');
-- mysql: [["00:00"]]
-- types: ["VAR_STRING(40,31)"]

-- case: date_format(time'10:11:12','%H')
SELECT date_format(time'10:11:12','%H');
-- mysql: [["10"]]
-- types: ["VAR_STRING(28,31)"]

-- case: time_format('2020-01-02 10:11:12','%H:%i')
SELECT time_format('2020-01-02 10:11:12','%H:%i');
-- mysql: [["10:11"]]
-- types: ["VAR_STRING(40,31)"]

-- case: time_format('100:00:00','%H %k %h %I %l %Y %m %d %c %e %y %j')
SELECT time_format('100:00:00','%H %k %h %I %l %Y %m %d %c %e %y %j');
-- mysql: [[null]]
-- types: ["VAR_STRING(192,31)"]

-- case: time_format('10:00','%M')
SELECT time_format('10:00','%M');
-- mysql: [[null]]
-- types: ["VAR_STRING(256,31)"]

-- case: time_format('10:11','%W')
SELECT time_format('10:11','%W');
-- mysql: [[null]]
-- types: ["VAR_STRING(256,31)"]

-- case: extract(day_hour from '10:11:12')
SELECT extract(day_hour from '10:11:12');
-- mysql: [["10"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: extract(day_hour from '2 10:11:12')
SELECT extract(day_hour from '2 10:11:12');
-- mysql: [["58"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: extract(day_second from '2020-01-02 10:11:12')
SELECT extract(day_second from '2020-01-02 10:11:12');
-- mysql: [["2101112"]]
-- types: ["LONGLONG(13,0) BINARY"]

-- case: extract(day_minute from date'2020-01-02')
SELECT extract(day_minute from date'2020-01-02');
-- mysql: [["20000"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: extract(day from '10:11:12')
SELECT extract(day from '10:11:12');
-- mysql: [["12"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(hour_second from '-10:11:12')
SELECT extract(hour_second from '-10:11:12');
-- mysql: [["-101112"]]
-- types: ["LONGLONG(8,0) BINARY"]

-- case: extract(microsecond from '10:11:12.5')
SELECT extract(microsecond from '10:11:12.5');
-- mysql: [["500000"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: extract(second_microsecond from '10:11:12.5')
SELECT extract(second_microsecond from '10:11:12.5');
-- mysql: [["12500000"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: extract(day_microsecond from '100:11:12.5')
SELECT extract(day_microsecond from '100:11:12.5');
-- mysql: [["1001112500000"]]
-- types: ["LONGLONG(20,0) BINARY"]

-- case: extract(year from time'10:11:12')
SELECT extract(year from time'10:11:12');
-- mysql: [["2026"]]
-- types: ["LONGLONG(5,0) BINARY"]

-- case: extract(week from '2020-01-05')
SELECT extract(week from '2020-01-05');
-- mysql: [["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: timestamp('2020-01-01', '10:11:12')
SELECT timestamp('2020-01-01', '10:11:12');
-- mysql: [["2020-01-01 10:11:12"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: timestamp('2020-01-01 10:00', '-11:11:12.5')
SELECT timestamp('2020-01-01 10:00', '-11:11:12.5');
-- mysql: [["2019-12-31 22:48:47.5"]]
-- types: ["DATETIME(21,1) BINARY"]

-- case: timestamp(time'10:00:00') = concat(curdate(),' 10:00:00')
SELECT timestamp(time'10:00:00') = concat(curdate(),' 10:00:00');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: timestamp('2020-01-01','abc')
SELECT timestamp('2020-01-01','abc');
-- mysql: [[null]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'abc'"]]

-- case: time('2020-01-01 10:11:12.5')
SELECT time('2020-01-01 10:11:12.5');
-- mysql: [["10:11:12.5"]]
-- types: ["TIME(12,1) BINARY"]

-- case: time('abc')
SELECT time('abc');
-- mysql: [[null]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'abc'"]]

-- case: time('25:61:00')
SELECT time('25:61:00');
-- mysql: [[null]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '25:61:00'"]]

-- case: time('839:00:00')
SELECT time('839:00:00');
-- mysql: [["838:59:59"]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '839:00:00'"]]

-- case: time(101112.5)
SELECT time(101112.5);
-- mysql: [["10:11:12.5"]]
-- types: ["TIME(12,1) BINARY"]

-- case: time(date'2020-01-01')
SELECT time(date'2020-01-01');
-- mysql: [["00:00:00"]]
-- types: ["TIME(10,0) BINARY"]

-- case: makedate(2020,0)
SELECT makedate(2020,0);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(2020,366)
SELECT makedate(2020,366);
-- mysql: [["2020-12-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(2020,367)
SELECT makedate(2020,367);
-- mysql: [["2021-01-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(70,1)
SELECT makedate(70,1);
-- mysql: [["1970-01-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(69,1)
SELECT makedate(69,1);
-- mysql: [["2069-01-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(9999,366)
SELECT makedate(9999,366);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(-1,1)
SELECT makedate(-1,1);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(100,1)
SELECT makedate(100,1);
-- mysql: [["0100-01-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: maketime(1,2,3)
SELECT maketime(1,2,3);
-- mysql: [["01:02:03"]]
-- types: ["TIME(10,0) BINARY"]

-- case: maketime(-1,2,3.5)
SELECT maketime(-1,2,3.5);
-- mysql: [["-01:02:03.5"]]
-- types: ["TIME(12,1) BINARY"]

-- case: maketime(1,60,3)
SELECT maketime(1,60,3);
-- mysql: [[null]]
-- types: ["TIME(10,0) BINARY"]

-- case: maketime(839,1,1)
SELECT maketime(839,1,1);
-- mysql: [["838:59:59"]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '839:01:01'"]]

-- case: maketime(1,2,'3.1234567')
SELECT maketime(1,2,'3.1234567');
-- mysql: [["01:02:03.123457"]]
-- types: ["TIME(17,6) BINARY"]

-- case: maketime(-839,59,59)
-- differs: the warning's text or number
SELECT maketime(-839,59,59);
-- mysql: [["-838:59:59"]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '839:59:59'"]]

-- case: maketime(1,-1,1)
SELECT maketime(1,-1,1);
-- mysql: [[null]]
-- types: ["TIME(10,0) BINARY"]

-- case: maketime(1,1,60)
SELECT maketime(1,1,60);
-- mysql: [[null]]
-- types: ["TIME(10,0) BINARY"]

-- case: from_days(366)
SELECT from_days(366);
-- mysql: [["0001-01-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: from_days(730669)
SELECT from_days(730669);
-- mysql: [["2000-07-03"]]
-- types: ["DATE(10,0) BINARY"]

-- case: from_days(365)
SELECT from_days(365);
-- mysql: [["0000-12-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: from_days(0)
SELECT from_days(0);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATE value is out of range in 'from_days(0)'"]]

-- case: from_days(3652424)
SELECT from_days(3652424);
-- mysql: [["9999-12-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: from_days(3652425)
SELECT from_days(3652425);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATE value is out of range in 'from_days(3652425)'"]]

-- case: from_days(-1)
SELECT from_days(-1);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATE value is out of range in 'from_days(-(1))'"]]

-- case: to_days('0000-01-01')
SELECT to_days('0000-01-01');
-- mysql: [["1"]]
-- types: ["LONGLONG(8,0) BINARY"]

-- case: to_days('9999-12-31')
SELECT to_days('9999-12-31');
-- mysql: [["3652424"]]
-- types: ["LONGLONG(8,0) BINARY"]

-- case: to_days(950501)
SELECT to_days(950501);
-- mysql: [["728779"]]
-- types: ["LONGLONG(8,0) BINARY"]

-- case: to_seconds('2009-11-29')
SELECT to_seconds('2009-11-29');
-- mysql: [["63426672000"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: to_seconds('2009-11-29 13:43:32')
SELECT to_seconds('2009-11-29 13:43:32');
-- mysql: [["63426721412"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: to_seconds(950501)
SELECT to_seconds(950501);
-- mysql: [["62966505600"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: from_unixtime(0)
SELECT from_unixtime(0);
-- mysql: [["1970-01-01 00:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: from_unixtime(-1)
SELECT from_unixtime(-1);
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: from_unixtime(1.5)
SELECT from_unixtime(1.5);
-- mysql: [["1970-01-01 00:00:01.5"]]
-- types: ["DATETIME(21,1) BINARY"]

-- case: from_unixtime('1.5')
SELECT from_unixtime('1.5');
-- mysql: [["1970-01-01 00:00:01.500000"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: from_unixtime(32536771199)
SELECT from_unixtime(32536771199);
-- mysql: [["3001-01-18 23:59:59"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: from_unixtime(32536771200)
SELECT from_unixtime(32536771200);
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: from_unixtime(1447430881, '%Y %D %M %h:%i:%s %x')
SELECT from_unixtime(1447430881, '%Y %D %M %h:%i:%s %x');
-- mysql: [["2015 13th November 04:08:01 2015"]]
-- types: ["VAR_STRING(352,31)"]

-- case: from_unixtime('abc')
SELECT from_unixtime('abc');
-- mysql: [["1970-01-01 00:00:00.000000"]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: 'abc'"]]

-- case: sec_to_time(3020399)
SELECT sec_to_time(3020399);
-- mysql: [["838:59:59"]]
-- types: ["TIME(10,0) BINARY"]

-- case: sec_to_time(3020400)
SELECT sec_to_time(3020400);
-- mysql: [["838:59:59"]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '3020400'"]]

-- case: sec_to_time(-1.5)
SELECT sec_to_time(-1.5);
-- mysql: [["-00:00:01.5"]]
-- types: ["TIME(12,1) BINARY"]

-- case: sec_to_time('abc')
SELECT sec_to_time('abc');
-- mysql: [["00:00:00.000000"]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: 'abc'"]]

-- case: sec_to_time('12.5')
SELECT sec_to_time('12.5');
-- mysql: [["00:00:12.500000"]]
-- types: ["TIME(17,6) BINARY"]

-- case: time_to_sec('-10:11:12.6')
SELECT time_to_sec('-10:11:12.6');
-- mysql: [["-36672"]]
-- types: ["LONGLONG(10,0) BINARY"]

-- case: time_to_sec('2020-01-01 10:11:12.6')
SELECT time_to_sec('2020-01-01 10:11:12.6');
-- mysql: [["36672"]]
-- types: ["LONGLONG(10,0) BINARY"]

-- case: period_add(200801,2)
SELECT period_add(200801,2);
-- mysql: [["200803"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: period_add(7001,1)
SELECT period_add(7001,1);
-- mysql: [["197002"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: period_add(6912,1)
SELECT period_add(6912,1);
-- mysql: [["207001"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: period_diff(200802,200703)
SELECT period_diff(200802,200703);
-- mysql: [["11"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: period_add(0,1)
SELECT period_add(0,1);
-- error: [1210,"HY000","Incorrect arguments to period_add"]

-- case: period_diff(0,0)
SELECT period_diff(0,0);
-- error: [1210,"HY000","Incorrect arguments to period_diff"]

-- case: period_add(200813,1)
SELECT period_add(200813,1);
-- error: [1210,"HY000","Incorrect arguments to period_add"]

-- case: period_add(-1,1)
SELECT period_add(-1,1);
-- error: [1210,"HY000","Incorrect arguments to period_add"]

-- case: convert_tz('2004-01-01 12:00:00','+00:00','+10:00')
SELECT convert_tz('2004-01-01 12:00:00','+00:00','+10:00');
-- mysql: [["2004-01-01 22:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: convert_tz('2004-01-01 12:00:00','+00:00','bogus')
SELECT convert_tz('2004-01-01 12:00:00','+00:00','bogus');
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: convert_tz('1969-01-01','+00:00','+10:00')
SELECT convert_tz('1969-01-01','+00:00','+10:00');
-- mysql: [["1969-01-01 00:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: convert_tz('abc','+00:00','+01:00')
SELECT convert_tz('abc','+00:00','+01:00');
-- mysql: [[null]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: convert_tz('2020-01-01','+14:00','-13:59')
SELECT convert_tz('2020-01-01','+14:00','-13:59');
-- mysql: [["2019-12-30 20:01:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: convert_tz('2020-01-01','+14:01','-13:59')
SELECT convert_tz('2020-01-01','+14:01','-13:59');
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: convert_tz('2020-01-01','+00:00','+00:60')
SELECT convert_tz('2020-01-01','+00:00','+00:60');
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: cast('abc' as date)
SELECT cast('abc' as date);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: 'abc'"]]

-- case: cast('abc' as datetime)
SELECT cast('abc' as datetime);
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: cast('abc' as time)
SELECT cast('abc' as time);
-- mysql: [[null]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'abc'"]]

-- case: date('abc')
SELECT date('abc');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: 'abc'"]]

-- case: timestamp('abc')
SELECT timestamp('abc');
-- mysql: [[null]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: date_format('abc','%Y')
SELECT date_format('abc','%Y');
-- mysql: [[null]]
-- types: ["VAR_STRING(16,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: unix_timestamp('abc')
SELECT unix_timestamp('abc');
-- mysql: [["0.000000"]]
-- types: ["NEWDECIMAL(19,6) BINARY NOT_NULL"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: 'abc' + interval 1 day
SELECT 'abc' + interval 1 day;
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: datediff('abc','2020-01-01')
SELECT datediff('abc','2020-01-01');
-- mysql: [[null]]
-- types: ["LONGLONG(9,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: 'abc'"]]

-- case: timediff('abc','2020-01-01')
SELECT timediff('abc','2020-01-01');
-- mysql: [[null]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: timestampdiff(day,'abc','2020-01-01')
SELECT timestampdiff(day,'abc','2020-01-01');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: extract(hour from 'abc')
SELECT extract(hour from 'abc');
-- mysql: [[null]]
-- types: ["LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'abc'"]]

-- case: extract(year from 'abc')
-- differs: the warning's text or number
SELECT extract(year from 'abc');
-- mysql: [[null]]
-- types: ["LONGLONG(5,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: last_day('abc')
SELECT last_day('abc');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: 'abc'"]]

-- case: to_days('abc')
SELECT to_days('abc');
-- mysql: [[null]]
-- types: ["LONGLONG(8,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: 'abc'"]]

-- case: date('2020-01-01 25:00:00')
SELECT date('2020-01-01 25:00:00');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2020-01-01 25:00:00'"]]

-- case: year('2020-02-30')
SELECT year('2020-02-30');
-- mysql: [[null]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2020-02-30'"]]

-- case: to_seconds('2020-02-30')
SELECT to_seconds('2020-02-30');
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '2020-02-30'"]]

-- case: hour('2020-02-30 10:00:00')
SELECT hour('2020-02-30 10:00:00');
-- mysql: [["10"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: timestampadd(day, 1, 'abc')
SELECT timestampadd(day, 1, 'abc');
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: adddate('abc',1)
SELECT adddate('abc',1);
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: addtime('abc','abc')
-- differs: the warning's text or number
SELECT addtime('abc','abc');
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: addtime('10:00:00','abc')
SELECT addtime('10:00:00','abc');
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'abc'"]]

-- case: timestamp('abc','10:00:00')
SELECT timestamp('abc','10:00:00');
-- mysql: [[null]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: dayofyear('2020-01-01x')
SELECT dayofyear('2020-01-01x');
-- mysql: [["1"]]
-- types: ["LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2020-01-01x'"]]

-- case: date_format('2020-01-01x', '%Y')
SELECT date_format('2020-01-01x', '%Y');
-- mysql: [["2020"]]
-- types: ["VAR_STRING(16,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2020-01-01x'"]]

-- case: date_format(20200132, '%Y')
SELECT date_format(20200132, '%Y');
-- mysql: [[null]]
-- types: ["VAR_STRING(16,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '20200132'"]]

-- case: year(20200132)
SELECT year(20200132);
-- mysql: [[null]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '20200132'"]]

-- case: hour(106112)
SELECT hour(106112);
-- mysql: [[null]]
-- types: ["LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '106112'"]]

-- case: '2020-01-01x' + interval 1 day
SELECT '2020-01-01x' + interval 1 day;
-- mysql: [["2020-01-02"]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2020-01-01x'"]]

-- case: '2020-01-01 10:00:00x' + interval 1 day
SELECT '2020-01-01 10:00:00x' + interval 1 day;
-- mysql: [["2020-01-02 10:00:00"]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect datetime value: '2020-01-01 10:00:00x'"]]

-- case: date'2020-01-01' + interval 'abc' day
SELECT date'2020-01-01' + interval 'abc' day;
-- mysql: [["2020-01-01"]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: 'abc'"]]

-- case: date'2020-01-01' + interval '1.9' day
SELECT date'2020-01-01' + interval '1.9' day;
-- mysql: [["2020-01-02"]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: '1.9'"]]

-- case: date'2020-01-01' + interval 1.9 day
SELECT date'2020-01-01' + interval 1.9 day;
-- mysql: [["2020-01-03"]]
-- types: ["DATE(10,0) BINARY"]

-- case: date'2020-01-01' + interval 1.5e0 day
SELECT date'2020-01-01' + interval 1.5e0 day;
-- mysql: [["2020-01-03"]]
-- types: ["DATE(10,0) BINARY"]

-- case: '2020-01-01' + interval '1.9' second
SELECT '2020-01-01' + interval '1.9' second;
-- mysql: [["2020-01-01 00:00:01.900000"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-01' + interval '-1.9' second
SELECT '2020-01-01' + interval '-1.9' second;
-- mysql: [["2019-12-31 23:59:58.100000"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-01' + interval 'x' second
SELECT '2020-01-01' + interval 'x' second;
-- mysql: [["2020-01-01 00:00:00"]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: 'x'"]]

-- case: date'9999-12-31' + interval 1 day
SELECT date'9999-12-31' + interval 1 day;
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATE value is out of range in '(DATE'9999-12-31' + interval 1 day)'"]]

-- case: '9999-12-31 23:59:59' + interval 1 second
SELECT '9999-12-31 23:59:59' + interval 1 second;
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1441,"Datetime function: datetime field overflow"]]

-- case: timestamp'9999-12-31 23:59:59' + interval 1 second
SELECT timestamp'9999-12-31 23:59:59' + interval 1 second;
-- mysql: [[null]]
-- types: ["DATETIME(19,0) BINARY"]
-- warnings: [["Warning",1441,"Datetime function: datetime field overflow"]]

-- case: date'2020-01-01' - interval 2020 year
SELECT date'2020-01-01' - interval 2020 year;
-- mysql: [["0000-01-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: date'2020-01-01' - interval 2021 year
SELECT date'2020-01-01' - interval 2021 year;
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATE value is out of range in '(DATE'2020-01-01' - interval 2021 year)'"]]

-- case: time'800:00:00' + interval 50 hour
SELECT time'800:00:00' + interval 50 hour;
-- mysql: [[null]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",6527,"TIME value is out of range in '(TIME'800:00:00' + interval 50 hour)'"]]

-- case: time'-1:00:00' + interval 90 minute
SELECT time'-1:00:00' + interval 90 minute;
-- mysql: [["00:30:00"]]
-- types: ["TIME(10,0) BINARY"]

-- case: time'10:00:00' + interval '1 1' day_hour = concat(curdate()+interval 1 day,' 11:00:00')
SELECT time'10:00:00' + interval '1 1' day_hour = concat(curdate()+interval 1 day,' 11:00:00');
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: date'2020-01-31' + interval 1 month
SELECT date'2020-01-31' + interval 1 month;
-- mysql: [["2020-02-29"]]
-- types: ["DATE(10,0) BINARY"]

-- case: '2020-01-31' + interval '1-1' year_month
SELECT '2020-01-31' + interval '1-1' year_month;
-- mysql: [["2021-02-28"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-31' + interval '1 2:3:4.5' day_microsecond
SELECT '2020-01-31' + interval '1 2:3:4.5' day_microsecond;
-- mysql: [["2020-02-01 02:03:04.500000"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-31' + interval '1:2' hour_minute
SELECT '2020-01-31' + interval '1:2' hour_minute;
-- mysql: [["2020-01-31 01:02:00"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-31' + interval '-1:2' hour_minute
SELECT '2020-01-31' + interval '-1:2' hour_minute;
-- mysql: [["2020-01-30 22:58:00"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-31' + interval '4.5' second_microsecond
SELECT '2020-01-31' + interval '4.5' second_microsecond;
-- mysql: [["2020-01-31 00:00:04.500000"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-31' + interval '1 2 3 4 5 6 7' day_microsecond
SELECT '2020-01-31' + interval '1 2 3 4 5 6 7' day_microsecond;
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",6527,"DATETIME value is out of range in '('2020-01-31' + interval '1 2 3 4 5 6 7' day_microsecond)'"]]

-- case: '2020-01-31' + interval '5' day_second
SELECT '2020-01-31' + interval '5' day_second;
-- mysql: [["2020-01-31 00:00:05"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-31' + interval 1.10 day_hour
SELECT '2020-01-31' + interval 1.10 day_hour;
-- mysql: [["2020-02-01 10:00:00"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-31' + interval 100000000 day
SELECT '2020-01-31' + interval 100000000 day;
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1441,"Datetime function: datetime field overflow"]]

-- case: '2020-01-31' + interval 9223372036854775807 second
SELECT '2020-01-31' + interval 9223372036854775807 second;
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1441,"Datetime function: datetime field overflow"]]

-- case: '2020-01-31' + interval 9223372036854775807 day
SELECT '2020-01-31' + interval 9223372036854775807 day;
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1441,"Datetime function: datetime field overflow"]]

-- case: '2020-01-31' + interval 18446744073709551615 year
SELECT '2020-01-31' + interval 18446744073709551615 year;
-- mysql: [["2019-01-31"]]
-- types: ["STRING(116,31)"]

-- case: date'2020-01-31' + interval null day
SELECT date'2020-01-31' + interval null day;
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: date'2020-01-31' + interval '' day
SELECT date'2020-01-31' + interval '' day;
-- mysql: [["2020-01-31"]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: ''"]]

-- case: date'2020-01-31' + interval '10' microsecond
SELECT date'2020-01-31' + interval '10' microsecond;
-- mysql: [["2020-01-31 00:00:00.000010"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: date'2020-01-31' + interval 0.0000001 second
SELECT date'2020-01-31' + interval 0.0000001 second;
-- mysql: [["2020-01-31 00:00:00.000000"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: 20200131 + interval 1 day
SELECT 20200131 + interval 1 day;
-- mysql: [["2020-02-01"]]
-- types: ["STRING(116,31)"]

-- case: 20200131101112 + interval 1 day
SELECT 20200131101112 + interval 1 day;
-- mysql: [["2020-02-01 10:11:12"]]
-- types: ["STRING(116,31)"]

-- case: 20200131101112.5 + interval 1 day
SELECT 20200131101112.5 + interval 1 day;
-- mysql: [["2020-02-01 10:11:12.500000"]]
-- types: ["STRING(116,31)"]

-- case: 1.5 + interval 1 day
SELECT 1.5 + interval 1 day;
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1.5'"]]

-- case: 101 + interval 1 second
SELECT 101 + interval 1 second;
-- mysql: [["2000-01-01 00:00:01"]]
-- types: ["STRING(116,31)"]

-- case: year('2020-01-01 10:00:00')
SELECT year('2020-01-01 10:00:00');
-- mysql: [["2020"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: '2020-1-2' + interval 1 day
SELECT '2020-1-2' + interval 1 day;
-- mysql: [["2020-01-03"]]
-- types: ["STRING(116,31)"]

-- case: '20200102' + interval 1 hour
SELECT '20200102' + interval 1 hour;
-- mysql: [["2020-01-02 01:00:00"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-02 10' + interval 1 day
SELECT '2020-01-02 10' + interval 1 day;
-- mysql: [["2020-01-03 10:00:00"]]
-- types: ["STRING(116,31)"]

-- case: '2020-01-02 10:11:12.5' + interval 1 day
SELECT '2020-01-02 10:11:12.5' + interval 1 day;
-- mysql: [["2020-01-03 10:11:12.500000"]]
-- types: ["STRING(116,31)"]

-- case: '10:11:12' + interval 1 hour
SELECT '10:11:12' + interval 1 hour;
-- mysql: [["2010-11-12 01:00:00"]]
-- types: ["STRING(116,31)"]

-- case: adddate('2020-01-01', interval 1 month)
SELECT adddate('2020-01-01', interval 1 month);
-- mysql: [["2020-02-01"]]
-- types: ["STRING(116,31)"]

-- case: adddate(20200101, 1)
SELECT adddate(20200101, 1);
-- mysql: [["2020-01-02"]]
-- types: ["STRING(116,31)"]

-- case: subdate('2020-01-01 00:00:00', 1)
SELECT subdate('2020-01-01 00:00:00', 1);
-- mysql: [["2019-12-31 00:00:00"]]
-- types: ["STRING(116,31)"]

-- case: adddate('2020-01-01', 1.6)
SELECT adddate('2020-01-01', 1.6);
-- mysql: [["2020-01-03"]]
-- types: ["STRING(116,31)"]

-- case: timestampadd(minute, 1.5, '2003-01-02')
SELECT timestampadd(minute, 1.5, '2003-01-02');
-- mysql: [["2003-01-02 00:02:00"]]
-- types: ["STRING(116,31)"]

-- case: timestampadd(second, 1.5, '2003-01-02')
SELECT timestampadd(second, 1.5, '2003-01-02');
-- mysql: [["2003-01-02 00:00:01.500000"]]
-- types: ["STRING(116,31)"]

-- case: timestampadd(week, 1, '2003-01-02')
SELECT timestampadd(week, 1, '2003-01-02');
-- mysql: [["2003-01-09"]]
-- types: ["STRING(116,31)"]

-- case: timestampadd(quarter, 1, date'2003-01-02')
SELECT timestampadd(quarter, 1, date'2003-01-02');
-- mysql: [["2003-04-02"]]
-- types: ["DATE(10,0) BINARY"]

-- case: timestampadd(microsecond, 1, date'2003-01-02')
SELECT timestampadd(microsecond, 1, date'2003-01-02');
-- mysql: [["2003-01-02 00:00:00.000001"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: week('2019-12-31')
SELECT week('2019-12-31');
-- mysql: [["52"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2019-12-31',0)
SELECT week('2019-12-31',0);
-- mysql: [["52"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2019-12-31',1)
SELECT week('2019-12-31',1);
-- mysql: [["53"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2019-12-31',2)
SELECT week('2019-12-31',2);
-- mysql: [["52"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2019-12-31',3)
SELECT week('2019-12-31',3);
-- mysql: [["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2019-12-31',4)
SELECT week('2019-12-31',4);
-- mysql: [["53"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2019-12-31',5)
SELECT week('2019-12-31',5);
-- mysql: [["52"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2019-12-31',6)
SELECT week('2019-12-31',6);
-- mysql: [["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2019-12-31',7)
SELECT week('2019-12-31',7);
-- mysql: [["52"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2020-01-01',0)
SELECT week('2020-01-01',0);
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2020-01-01',1)
SELECT week('2020-01-01',1);
-- mysql: [["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2020-01-01',2)
SELECT week('2020-01-01',2);
-- mysql: [["52"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2020-01-01',3)
SELECT week('2020-01-01',3);
-- mysql: [["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2020-01-01',4)
SELECT week('2020-01-01',4);
-- mysql: [["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2020-01-01',5)
SELECT week('2020-01-01',5);
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2020-01-01',6)
SELECT week('2020-01-01',6);
-- mysql: [["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2020-01-01',7)
SELECT week('2020-01-01',7);
-- mysql: [["52"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2021-01-03',6)
SELECT week('2021-01-03',6);
-- mysql: [["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2000-02-20',1)
SELECT week('2000-02-20',1);
-- mysql: [["7"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week(null,1)
SELECT week(null,1);
-- mysql: [[null]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: week('2000-02-20',null)
-- differs: WEEK with a NULL mode
SELECT week('2000-02-20',null);
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: yearweek('1987-01-01')
SELECT yearweek('1987-01-01');
-- mysql: [["198652"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: yearweek('1987-01-01',1)
SELECT yearweek('1987-01-01',1);
-- mysql: [["198701"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: yearweek('2019-12-31',3)
SELECT yearweek('2019-12-31',3);
-- mysql: [["202001"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: yearweek('2000-01-01',0)
SELECT yearweek('2000-01-01',0);
-- mysql: [["199952"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: weekofyear('2008-02-20')
SELECT weekofyear('2008-02-20');
-- mysql: [["8"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: weekofyear('2021-01-01')
SELECT weekofyear('2021-01-01');
-- mysql: [["53"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: dayname('2007-02-03')
SELECT dayname('2007-02-03');
-- mysql: [["Saturday"]]
-- types: ["VAR_STRING(36,31)"]

-- case: monthname('2008-02-03')
SELECT monthname('2008-02-03');
-- mysql: [["February"]]
-- types: ["VAR_STRING(36,31)"]

-- case: dayofweek('2007-02-03')
SELECT dayofweek('2007-02-03');
-- mysql: [["7"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: weekday('2008-02-03 22:23:00')
SELECT weekday('2008-02-03 22:23:00');
-- mysql: [["6"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: dayofyear('2007-02-03')
SELECT dayofyear('2007-02-03');
-- mysql: [["34"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: dayofmonth('2007-02-03')
SELECT dayofmonth('2007-02-03');
-- mysql: [["3"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: quarter('2008-04-01')
SELECT quarter('2008-04-01');
-- mysql: [["2"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: last_day('2003-02-05')
SELECT last_day('2003-02-05');
-- mysql: [["2003-02-28"]]
-- types: ["DATE(10,0) BINARY"]

-- case: last_day('2004-02-05')
SELECT last_day('2004-02-05');
-- mysql: [["2004-02-29"]]
-- types: ["DATE(10,0) BINARY"]

-- case: last_day('2004-01-01 01:01:01')
SELECT last_day('2004-01-01 01:01:01');
-- mysql: [["2004-01-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: last_day('2003-03-32')
SELECT last_day('2003-03-32');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2003-03-32'"]]

-- case: quarter(dt) from moments
-- setup: dates
SELECT quarter(dt) from moments;
-- mysql: [["1"],[null],["3"]]
-- types: ["LONGLONG(2,0) BINARY"]

-- case: week(d,3) from moments
-- setup: dates
SELECT week(d,3) from moments;
-- mysql: [["9"],[null],["5"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: yearweek(dt6,1) from moments
-- setup: dates
SELECT yearweek(dt6,1) from moments;
-- mysql: [["202053"],[null],["999952"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: to_seconds(dt6) from moments
-- setup: dates
SELECT to_seconds(dt6) from moments;
-- mysql: [["63776678399"],[null],["315569519999"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: year(dt) from moments
-- setup: dates
SELECT year(dt) from moments;
-- mysql: [["2020"],[null],["999"]]
-- types: ["YEAR(4,0) BINARY UNSIGNED"]

-- case: month(ts) from moments
-- setup: dates
SELECT month(ts) from moments;
-- mysql: [["2"],[null],["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: day(ts) from moments
-- setup: dates
SELECT day(ts) from moments;
-- mysql: [["29"],[null],["1"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: hour(t3) from moments
-- setup: dates
SELECT hour(t3) from moments;
-- mysql: [["100"],[null],["0"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: minute(t3) from moments
-- setup: dates
SELECT minute(t3) from moments;
-- mysql: [["11"],[null],["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: second(t3) from moments
-- setup: dates
SELECT second(t3) from moments;
-- mysql: [["12"],[null],["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: hour(dt) from moments
-- setup: dates
SELECT hour(dt) from moments;
-- mysql: [["10"],[null],["1"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(hour from t3) from moments
-- setup: dates
SELECT extract(hour from t3) from moments;
-- mysql: [["-100"],[null],["0"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(day_microsecond from dt6) from moments
-- setup: dates
SELECT extract(day_microsecond from dt6) from moments;
-- mysql: [["31235959999999"],[null],["31235959500000"]]
-- types: ["LONGLONG(20,0) BINARY"]

-- case: date_format(dt6, '%a %b %c %D %d %e %f %H %h %I %i %j %k %l %M %m %p %r %S %s %T %U %u %V %v %W %w %X %x %Y %y %%') from moments
-- setup: dates
SELECT date_format(dt6, '%a %b %c %D %d %e %f %H %h %I %i %j %k %l %M %m %p %r %S %s %T %U %u %V %v %W %w %X %x %Y %y %%') from moments;
-- mysql: [["Thu Dec 12 31st 31 31 999999 23 11 11 59 366 23 11 December 12 PM 11:59:59 PM 59 59 23:59:59 52 53 52 53 Thursday 4 2020 2020 2020 20 %"],[null],["Fri Dec 12 31st 31 31 500000 23 11 11 59 365 23 11 December 12 PM 11:59:59 PM 59 59 23:59:59 52 52 52 52 Friday 5 9999 9999 9999 99 %"]]
-- types: ["VAR_STRING(1260,31)"]

-- case: date_format(d, '%D %y %a %d %m %b %j') from moments
-- setup: dates
SELECT date_format(d, '%D %y %a %d %m %b %j') from moments;
-- mysql: [["29th 20 Sat 29 02 Feb 060"],[null],["31st 19 Thu 31 01 Jan 031"]]
-- types: ["VAR_STRING(332,31)"]

-- case: date_format(s, '%Y/%m/%d') from moments
-- setup: dates
SELECT date_format(s, '%Y/%m/%d') from moments;
-- mysql: [["2021/03/04"],[null],[null]]
-- types: ["VAR_STRING(40,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: date_format(dt, s) from moments
-- setup: dates
SELECT date_format(dt, s) from moments;
-- mysql: [["2021-03-04 05:06:07"],[null],["12:30:00"]]
-- types: ["VAR_STRING(1200,31)"]

-- case: time_format(t, '%H %k %h %I %l') from moments
-- setup: dates
SELECT time_format(t, '%H %k %h %I %l') from moments;
-- mysql: [["10 10 10 10 10"],[null],["838 838 10 10 10"]]
-- types: ["VAR_STRING(96,31)"]

-- case: time_format(t3, '%T.%f') from moments
-- setup: dates
SELECT time_format(t3, '%T.%f') from moments;
-- mysql: [["-100:11:12.345000"],[null],["00:00:00.001000"]]
-- types: ["VAR_STRING(60,31)"]

-- case: date_format(t, '%H:%i') from moments
-- setup: dates
SELECT date_format(t, '%H:%i') from moments;
-- mysql: [["10:11"],[null],["22:59"]]
-- types: ["VAR_STRING(40,31)"]

-- case: date_format('2009-10-04 22:23:00', '%W %M %Y')
SELECT date_format('2009-10-04 22:23:00', '%W %M %Y');
-- mysql: [["Sunday October 2009"]]
-- types: ["VAR_STRING(536,31)"]

-- case: date_format('1900-10-04 22:23:00', '%D %y %a %d %m %b %j')
SELECT date_format('1900-10-04 22:23:00', '%D %y %a %d %m %b %j');
-- mysql: [["4th 00 Thu 04 10 Oct 277"]]
-- types: ["VAR_STRING(332,31)"]

-- case: date_format('1999-01-01', '%X %V')
SELECT date_format('1999-01-01', '%X %V');
-- mysql: [["1998 52"]]
-- types: ["VAR_STRING(28,31)"]

-- case: date_format('2006-06-00', '%d')
SELECT date_format('2006-06-00', '%d');
-- mysql: [["00"]]
-- types: ["VAR_STRING(8,31)"]

-- case: date_format(null, '%Y')
SELECT date_format(null, '%Y');
-- mysql: [[null]]
-- types: ["VAR_STRING(16,31)"]

-- case: date_format('2020-01-01', null)
SELECT date_format('2020-01-01', null);
-- mysql: [[null]]
-- types: ["VAR_STRING(0,31)"]

-- case: date_format(20200101, '%d.%m.%Y')
SELECT date_format(20200101, '%d.%m.%Y');
-- mysql: [["01.01.2020"]]
-- types: ["VAR_STRING(40,31)"]

-- case: date_format('2020-01-11', '%D')
SELECT date_format('2020-01-11', '%D');
-- mysql: [["11th"]]
-- types: ["VAR_STRING(16,31)"]

-- case: date_format('2020-01-21', '%D')
SELECT date_format('2020-01-21', '%D');
-- mysql: [["21st"]]
-- types: ["VAR_STRING(16,31)"]

-- case: date_format('2020-01-22', '%D')
SELECT date_format('2020-01-22', '%D');
-- mysql: [["22nd"]]
-- types: ["VAR_STRING(16,31)"]

-- case: date_format('2020-01-23', '%D')
SELECT date_format('2020-01-23', '%D');
-- mysql: [["23rd"]]
-- types: ["VAR_STRING(16,31)"]

-- case: date_format('2020-01-03 00:30:00', '%h %l %I %p %r')
SELECT date_format('2020-01-03 00:30:00', '%h %l %I %p %r');
-- mysql: [["12 12 12 AM 12:30:00 AM"]]
-- types: ["VAR_STRING(92,31)"]

-- case: date_format('2020-01-03', 'day "%d" of \\ %m')
SELECT date_format('2020-01-03', 'day "%d" of \\ %m');
-- mysql: [["day \"03\" of \\ 01"]]
-- types: ["VAR_STRING(64,31)"]

-- case: str_to_date('01,5,2013','%d,%m,%Y')
SELECT str_to_date('01,5,2013','%d,%m,%Y');
-- mysql: [["2013-05-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: str_to_date('May 1, 2013','%M %d,%Y')
SELECT str_to_date('May 1, 2013','%M %d,%Y');
-- mysql: [["2013-05-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: str_to_date('a09:30:17','a%h:%i:%s')
SELECT str_to_date('a09:30:17','a%h:%i:%s');
-- mysql: [["09:30:17"]]
-- types: ["TIME(10,0) BINARY"]

-- case: str_to_date('a09:30:17','%h:%i:%s')
SELECT str_to_date('a09:30:17','%h:%i:%s');
-- mysql: [[null]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: 'a09:30:17' for function str_to_date"]]

-- case: str_to_date('09:30:17a','%h:%i:%s')
SELECT str_to_date('09:30:17a','%h:%i:%s');
-- mysql: [["09:30:17"]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '09:30:17a'"]]

-- case: str_to_date('abc','abc')
SELECT str_to_date('abc','abc');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: 'abc' for function str_to_date"]]

-- case: str_to_date('9','%m')
SELECT str_to_date('9','%m');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '9' for function str_to_date"]]

-- case: str_to_date('9','%s')
SELECT str_to_date('9','%s');
-- mysql: [["00:00:09"]]
-- types: ["TIME(10,0) BINARY"]

-- case: str_to_date('200442 Monday', '%X%V %W')
SELECT str_to_date('200442 Monday', '%X%V %W');
-- mysql: [["2004-10-18"]]
-- types: ["DATE(10,0) BINARY"]

-- case: str_to_date('2003-01-02 10:11:12 PM', '%Y-%m-%d %h:%i:%s %p')
SELECT str_to_date('2003-01-02 10:11:12 PM', '%Y-%m-%d %h:%i:%s %p');
-- mysql: [["2003-01-02 22:11:12"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: str_to_date('10:11:12.12345', '%H:%i:%s.%f')
SELECT str_to_date('10:11:12.12345', '%H:%i:%s.%f');
-- mysql: [["10:11:12.123450"]]
-- types: ["TIME(17,6) BINARY"]

-- case: str_to_date('2021 032', '%Y %j')
SELECT str_to_date('2021 032', '%Y %j');
-- mysql: [["2021-02-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: str_to_date('31/12/99', '%d/%m/%y')
SELECT str_to_date('31/12/99', '%d/%m/%y');
-- mysql: [["1999-12-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: str_to_date('2001-02-30','%Y-%m-%d')
SELECT str_to_date('2001-02-30','%Y-%m-%d');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '2001-02-30' for function str_to_date"]]

-- case: str_to_date('  2001-02-03  ','%Y-%m-%d')
SELECT str_to_date('  2001-02-03  ','%Y-%m-%d');
-- mysql: [["2001-02-03"]]
-- types: ["DATE(10,0) BINARY"]

-- case: str_to_date('2001-02-03 x','%Y-%m-%d')
SELECT str_to_date('2001-02-03 x','%Y-%m-%d');
-- mysql: [["2001-02-03"]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '2001-02-03 x'"]]

-- case: str_to_date('Sep 3rd 2001', '%b %D %Y')
SELECT str_to_date('Sep 3rd 2001', '%b %D %Y');
-- mysql: [["2001-09-03"]]
-- types: ["DATE(10,0) BINARY"]

-- case: str_to_date('2001-02-03', '%Y/%m/%d')
SELECT str_to_date('2001-02-03', '%Y/%m/%d');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '2001-02-03' for function str_to_date"]]

-- case: str_to_date(null,'%Y')
SELECT str_to_date(null,'%Y');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: str_to_date('2001-02-03', null)
SELECT str_to_date('2001-02-03', null);
-- mysql: [[null]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: str_to_date('25:00:00','%T')
-- differs: the warning's text or number
SELECT str_to_date('25:00:00','%T');
-- mysql: [[null]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '25:00:00' for function str_to_date"]]

-- case: str_to_date('12:00:00 AM','%r')
SELECT str_to_date('12:00:00 AM','%r');
-- mysql: [["00:00:00"]]
-- types: ["TIME(10,0) BINARY"]

-- case: str_to_date('2003 abc.. 5','%Y %@%. %m')
SELECT str_to_date('2003 abc.. 5','%Y %@%. %m');
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",1411,"Incorrect datetime value: '2003 abc.. 5' for function str_to_date"]]

-- case: str_to_date('1999 53 0', '%Y %U %w')
SELECT str_to_date('1999 53 0', '%Y %U %w');
-- mysql: [["2000-01-02"]]
-- types: ["DATE(10,0) BINARY"]

-- case: date_add('2018-05-01', interval 1 day)
SELECT date_add('2018-05-01', interval 1 day);
-- mysql: [["2018-05-02"]]
-- types: ["STRING(116,31)"]

-- case: date_sub('2018-05-01', interval 1 year)
SELECT date_sub('2018-05-01', interval 1 year);
-- mysql: [["2017-05-01"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2020-12-31 23:59:59', interval 1 second)
SELECT date_add('2020-12-31 23:59:59', interval 1 second);
-- mysql: [["2021-01-01 00:00:00"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2018-12-31 23:59:59', interval 1 day)
SELECT date_add('2018-12-31 23:59:59', interval 1 day);
-- mysql: [["2019-01-01 23:59:59"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2100-12-31 23:59:59', interval '1:1' minute_second)
SELECT date_add('2100-12-31 23:59:59', interval '1:1' minute_second);
-- mysql: [["2101-01-01 00:01:00"]]
-- types: ["STRING(116,31)"]

-- case: date_sub('2025-01-01 00:00:00', interval '1 1:1:1' day_second)
SELECT date_sub('2025-01-01 00:00:00', interval '1 1:1:1' day_second);
-- mysql: [["2024-12-30 22:58:59"]]
-- types: ["STRING(116,31)"]

-- case: date_add('1900-01-01 00:00:00', interval '-1 10' day_hour)
SELECT date_add('1900-01-01 00:00:00', interval '-1 10' day_hour);
-- mysql: [["1899-12-30 14:00:00"]]
-- types: ["STRING(116,31)"]

-- case: date_sub('1998-01-02', interval 31 day)
SELECT date_sub('1998-01-02', interval 31 day);
-- mysql: [["1997-12-02"]]
-- types: ["STRING(116,31)"]

-- case: date_add('1992-12-31 23:59:59.000002', interval '1.999999' second_microsecond)
SELECT date_add('1992-12-31 23:59:59.000002', interval '1.999999' second_microsecond);
-- mysql: [["1993-01-01 00:00:01.000001"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2024-03-30', interval 1 month)
SELECT date_add('2024-03-30', interval 1 month);
-- mysql: [["2024-04-30"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2013-01-01', interval 1 hour)
SELECT date_add('2013-01-01', interval 1 hour);
-- mysql: [["2013-01-01 01:00:00"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2009-01-30', interval 1 month)
SELECT date_add('2009-01-30', interval 1 month);
-- mysql: [["2009-02-28"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2006-05-00', interval 1 day)
SELECT date_add('2006-05-00', interval 1 day);
-- mysql: [[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '2006-05-00'"]]

-- case: date_add('2020-01-31', interval 1 quarter)
SELECT date_add('2020-01-31', interval 1 quarter);
-- mysql: [["2020-04-30"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2020-02-29', interval 1 year)
SELECT date_add('2020-02-29', interval 1 year);
-- mysql: [["2021-02-28"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2020-01-01', interval 2 week)
SELECT date_add('2020-01-01', interval 2 week);
-- mysql: [["2020-01-15"]]
-- types: ["STRING(116,31)"]

-- case: date_add('2020-01-01', interval -1 microsecond)
SELECT date_add('2020-01-01', interval -1 microsecond);
-- mysql: [["2019-12-31 23:59:59.999999"]]
-- types: ["STRING(116,31)"]

-- case: d + interval i day from moments
-- setup: dates
SELECT d + interval i day from moments;
-- mysql: [["2020-03-01"],[null],["2018-12-22"]]
-- types: ["DATE(10,0) BINARY"]

-- case: d - interval i month from moments
-- setup: dates
SELECT d - interval i month from moments;
-- mysql: [["2020-01-29"],[null],["2022-05-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: dt + interval dc second from moments
-- setup: dates
SELECT dt + interval dc second from moments;
-- mysql: [["2020-02-29 10:11:13.500"],[null],["0999-08-09 01:02:03.001"]]
-- types: ["DATETIME(23,3) BINARY"]

-- case: dt6 + interval s second from moments
-- setup: dates
SELECT dt6 + interval s second from moments;
-- mysql: [["2021-01-01 00:33:40.999999"],[null],[null]]
-- types: ["DATETIME(26,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '2021-03-04 05:06:07'"],["Warning",1292,"Truncated incorrect DECIMAL value: '12:30:00'"],["Warning",1441,"Datetime function: datetime field overflow"]]

-- case: t + interval 1 hour from moments
-- setup: dates
SELECT t + interval 1 hour from moments;
-- mysql: [["11:11:12"],[null],[null]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",6527,"TIME value is out of range in '(`aproxy_golden`.`moments`.`t` + interval 1 hour)'"]]

-- case: t3 + interval '1:1.5' minute_microsecond from moments
-- setup: dates
SELECT t3 + interval '1:1.5' minute_microsecond from moments;
-- mysql: [["-100:10:10.845000"],[null],["00:01:01.501000"]]
-- types: ["TIME(17,6) BINARY"]

-- case: ts + interval i hour from moments
-- setup: dates
SELECT ts + interval i hour from moments;
-- mysql: [["2020-02-29 11:11:12"],[null],["1969-12-30 08:00:01"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: s + interval 1 day from moments
-- setup: dates
SELECT s + interval 1 day from moments;
-- mysql: [["2021-03-05 05:06:07"],[null],[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: d + interval '1-2' year_month from moments
-- setup: dates
SELECT d + interval '1-2' year_month from moments;
-- mysql: [["2021-04-29"],[null],["2020-03-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: nn + interval null day from moments
-- setup: dates
SELECT nn + interval null day from moments;
-- mysql: [[null],[null],[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: i + interval 1 day from moments
-- setup: dates
SELECT i + interval 1 day from moments;
-- mysql: [[null],[null],[null]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1'"],["Warning",1292,"Incorrect datetime value: '-40'"]]

-- case: interval 1 day + d from moments
-- setup: dates
SELECT interval 1 day + d from moments;
-- mysql: [["2020-03-01"],[null],["2019-02-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: adddate(d, 31) from moments
-- setup: dates
SELECT adddate(d, 31) from moments;
-- mysql: [["2020-03-31"],[null],["2019-03-03"]]
-- types: ["DATE(10,0) BINARY"]

-- case: subdate(dt, interval 31 day) from moments
-- setup: dates
SELECT subdate(dt, interval 31 day) from moments;
-- mysql: [["2020-01-29 10:11:12"],[null],["0999-07-09 01:02:03"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: timestampadd(minute, i, dt6) from moments
-- setup: dates
SELECT timestampadd(minute, i, dt6) from moments;
-- mysql: [["2021-01-01 00:00:59.999999"],[null],["9999-12-31 23:19:59.500000"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: timestampadd(month, i, d) from moments
-- setup: dates
SELECT timestampadd(month, i, d) from moments;
-- mysql: [["2020-03-29"],[null],["2015-09-30"]]
-- types: ["DATE(10,0) BINARY"]

-- case: timestampdiff(month,'2003-02-01','2003-05-01') from moments
-- setup: dates
SELECT timestampdiff(month,'2003-02-01','2003-05-01') from moments;
-- mysql: [["3"],["3"],["3"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: timestampdiff(year,'2002-05-01','2001-01-01') from moments
-- setup: dates
SELECT timestampdiff(year,'2002-05-01','2001-01-01') from moments;
-- mysql: [["-1"],["-1"],["-1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: timestampdiff(minute,'2003-02-01','2003-05-01 12:05:55') from moments
-- setup: dates
SELECT timestampdiff(minute,'2003-02-01','2003-05-01 12:05:55') from moments;
-- mysql: [["128885"],["128885"],["128885"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: timestampdiff(second,'2020-01-01','2020-01-01 00:00:01.9') from moments
-- setup: dates
SELECT timestampdiff(second,'2020-01-01','2020-01-01 00:00:01.9') from moments;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: timestampdiff(microsecond,'2020-01-01','2020-01-01 00:00:01.9') from moments
-- setup: dates
SELECT timestampdiff(microsecond,'2020-01-01','2020-01-01 00:00:01.9') from moments;
-- mysql: [["1900000"],["1900000"],["1900000"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: timestampdiff(quarter,'2020-01-31','2021-01-30') from moments
-- setup: dates
SELECT timestampdiff(quarter,'2020-01-31','2021-01-30') from moments;
-- mysql: [["3"],["3"],["3"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: timestampdiff(week,'2020-01-01','2020-01-31') from moments
-- setup: dates
SELECT timestampdiff(week,'2020-01-01','2020-01-31') from moments;
-- mysql: [["4"],["4"],["4"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: timestampdiff(month,'2020-01-31','2020-02-29') from moments
-- setup: dates
SELECT timestampdiff(month,'2020-01-31','2020-02-29') from moments;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: timestampdiff(day,'2020-01-02 00:00:01','2020-01-01') from moments
-- setup: dates
SELECT timestampdiff(day,'2020-01-02 00:00:01','2020-01-01') from moments;
-- mysql: [["-1"],["-1"],["-1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: timestampdiff(hour, d, dt) from moments
-- setup: dates
SELECT timestampdiff(hour, d, dt) from moments;
-- mysql: [["10"],[null],["-8936566"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: datediff('2007-12-31 23:59:59','2007-12-30') from moments
-- setup: dates
SELECT datediff('2007-12-31 23:59:59','2007-12-30') from moments;
-- mysql: [["1"],["1"],["1"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: datediff('2010-11-30 23:59:59','2010-12-31') from moments
-- setup: dates
SELECT datediff('2010-11-30 23:59:59','2010-12-31') from moments;
-- mysql: [["-31"],["-31"],["-31"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: datediff(d, dt) from moments
-- setup: dates
SELECT datediff(d, dt) from moments;
-- mysql: [["0"],[null],["372357"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: timediff('2000-01-01 00:00:00','2000-01-01 00:00:00.000001') from moments
-- setup: dates
SELECT timediff('2000-01-01 00:00:00','2000-01-01 00:00:00.000001') from moments;
-- mysql: [["-00:00:00.000001"],["-00:00:00.000001"],["-00:00:00.000001"]]
-- types: ["TIME(17,6) BINARY"]

-- case: timediff('2008-12-31 23:59:59.000001','2008-12-30 01:01:01.000002') from moments
-- setup: dates
SELECT timediff('2008-12-31 23:59:59.000001','2008-12-30 01:01:01.000002') from moments;
-- mysql: [["46:58:57.999999"],["46:58:57.999999"],["46:58:57.999999"]]
-- types: ["TIME(17,6) BINARY"]

-- case: timediff('10:00:00','2020-01-01 10:00:00') from moments
-- setup: dates
SELECT timediff('10:00:00','2020-01-01 10:00:00') from moments;
-- mysql: [[null],[null],[null]]
-- types: ["TIME(10,0) BINARY"]

-- case: timediff(dt6, dt) from moments
-- setup: dates
SELECT timediff(dt6, dt) from moments;
-- mysql: [["838:59:59.000000"],[null],["838:59:59.000000"]]
-- types: ["TIME(17,6) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '7357:48:47.999999'"],["Warning",1292,"Truncated incorrect time value: '78895846:57:56.500000'"]]

-- case: timediff(t, t3) from moments
-- setup: dates
SELECT timediff(t, t3) from moments;
-- mysql: [["110:22:24.345"],[null],["838:59:58.999"]]
-- types: ["TIME(14,3) BINARY"]

-- case: timediff(t, dt) from moments
-- setup: dates
SELECT timediff(t, dt) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["TIME(10,0) BINARY"]

-- case: addtime('2007-12-31 23:59:59.999999', '1 1:1:1.000002') from moments
-- setup: dates
SELECT addtime('2007-12-31 23:59:59.999999', '1 1:1:1.000002') from moments;
-- mysql: [["2008-01-02 01:01:01.000001"],["2008-01-02 01:01:01.000001"],["2008-01-02 01:01:01.000001"]]
-- types: ["STRING(116,31)"]

-- case: addtime('01:59:59.999999', '02:00:00.999998') from moments
-- setup: dates
SELECT addtime('01:59:59.999999', '02:00:00.999998') from moments;
-- mysql: [["04:00:00.999997"],["04:00:00.999997"],["04:00:00.999997"]]
-- types: ["STRING(116,31)"]

-- case: subtime('2007-12-31 23:59:59.999999','1 1:1:1.000002') from moments
-- setup: dates
SELECT subtime('2007-12-31 23:59:59.999999','1 1:1:1.000002') from moments;
-- mysql: [["2007-12-30 22:58:58.999997"],["2007-12-30 22:58:58.999997"],["2007-12-30 22:58:58.999997"]]
-- types: ["STRING(116,31)"]

-- case: addtime(dt6, t3) from moments
-- setup: dates
SELECT addtime(dt6, t3) from moments;
-- mysql: [["2020-12-27 19:48:47.654999"],[null],["9999-12-31 23:59:59.501000"]]
-- types: ["DATETIME(26,6) BINARY"]

-- case: addtime(t, '25:00:00') from moments
-- setup: dates
SELECT addtime(t, '25:00:00') from moments;
-- mysql: [["35:11:12"],[null],[null]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",6527,"TIME value is out of range in 'addtime(`aproxy_golden`.`moments`.`t`,'25:00:00')'"]]

-- case: addtime(s, t) from moments
-- setup: dates
SELECT addtime(s, t) from moments;
-- mysql: [["2021-03-04 15:17:19"],[null],["838:59:59"]]
-- types: ["STRING(116,31)"]
-- warnings: [["Warning",6527,"TIME value is out of range in 'addtime(`aproxy_golden`.`moments`.`s`,`aproxy_golden`.`moments`.`t`)'"]]

-- case: makedate(2011,31)
SELECT makedate(2011,31);
-- mysql: [["2011-01-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(2011,32)
SELECT makedate(2011,32);
-- mysql: [["2011-02-01"]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(2011,365)
SELECT makedate(2011,365);
-- mysql: [["2011-12-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(2014,365)
SELECT makedate(2014,365);
-- mysql: [["2014-12-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(2011,0)
SELECT makedate(2011,0);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: makedate(null,1)
SELECT makedate(null,1);
-- mysql: [[null]]
-- types: ["DATE(10,0) BINARY"]

-- case: maketime(12,15,30)
SELECT maketime(12,15,30);
-- mysql: [["12:15:30"]]
-- types: ["TIME(10,0) BINARY"]

-- case: maketime(12,15,30.5)
SELECT maketime(12,15,30.5);
-- mysql: [["12:15:30.5"]]
-- types: ["TIME(12,1) BINARY"]

-- case: maketime(null,1,1)
SELECT maketime(null,1,1);
-- mysql: [[null]]
-- types: ["TIME(10,0) BINARY"]

-- case: sec_to_time(2378)
SELECT sec_to_time(2378);
-- mysql: [["00:39:38"]]
-- types: ["TIME(10,0) BINARY"]

-- case: sec_to_time(2378) + 0
SELECT sec_to_time(2378) + 0;
-- mysql: [["3938"]]
-- types: ["LONGLONG(9,0) BINARY"]

-- case: time_to_sec('22:23:00')
SELECT time_to_sec('22:23:00');
-- mysql: [["80580"]]
-- types: ["LONGLONG(10,0) BINARY"]

-- case: time_to_sec('00:39:38')
SELECT time_to_sec('00:39:38');
-- mysql: [["2378"]]
-- types: ["LONGLONG(10,0) BINARY"]

-- case: sec_to_time(-3661.25)
SELECT sec_to_time(-3661.25);
-- mysql: [["-01:01:01.25"]]
-- types: ["TIME(13,2) BINARY"]

-- case: to_days('2007-10-07')
SELECT to_days('2007-10-07');
-- mysql: [["733321"]]
-- types: ["LONGLONG(8,0) BINARY"]

-- case: period_add(7001,-1)
SELECT period_add(7001,-1);
-- mysql: [["196912"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: period_add(null,1)
SELECT period_add(null,1);
-- mysql: [[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: unix_timestamp('2015-11-13 10:20:19') from moments
-- setup: dates
SELECT unix_timestamp('2015-11-13 10:20:19') from moments;
-- mysql: [["1447410019"],["1447410019"],["1447410019"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: unix_timestamp('2015-11-13 10:20:19.012') from moments
-- setup: dates
SELECT unix_timestamp('2015-11-13 10:20:19.012') from moments;
-- mysql: [["1447410019.012"],["1447410019.012"],["1447410019.012"]]
-- types: ["NEWDECIMAL(16,3) BINARY NOT_NULL"]

-- case: unix_timestamp(ts) from moments
-- setup: dates
SELECT unix_timestamp(ts) from moments;
-- mysql: [["1582971072"],[null],["1"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: unix_timestamp(null) from moments
-- setup: dates
SELECT unix_timestamp(null) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: unix_timestamp(20151113) from moments
-- setup: dates
SELECT unix_timestamp(20151113) from moments;
-- mysql: [["1447372800"],["1447372800"],["1447372800"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: unix_timestamp('1969-12-31') from moments
-- setup: dates
SELECT unix_timestamp('1969-12-31') from moments;
-- mysql: [["0"],["0"],["0"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL"]

-- case: from_unixtime(1447430881) from moments
-- setup: dates
SELECT from_unixtime(1447430881) from moments;
-- mysql: [["2015-11-13 16:08:01"],["2015-11-13 16:08:01"],["2015-11-13 16:08:01"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: from_unixtime(1447430881) + 0 from moments
-- setup: dates
SELECT from_unixtime(1447430881) + 0 from moments;
-- mysql: [["20151113160801"],["20151113160801"],["20151113160801"]]
-- types: ["LONGLONG(16,0) BINARY"]

-- case: from_unixtime(dc, '%s.%f') from moments
-- setup: dates
SELECT from_unixtime(dc, '%s.%f') from moments;
-- mysql: [["01.500000"],[null],["00.001000"]]
-- types: ["VAR_STRING(36,31)"]

-- case: convert_tz('2004-01-01 12:00:00','+00:00','+10:00') from moments
-- setup: dates
SELECT convert_tz('2004-01-01 12:00:00','+00:00','+10:00') from moments;
-- mysql: [["2004-01-01 22:00:00"],["2004-01-01 22:00:00"],["2004-01-01 22:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: convert_tz(dt,'+00:00','-05:30') from moments
-- setup: dates
SELECT convert_tz(dt,'+00:00','-05:30') from moments;
-- mysql: [["2020-02-29 04:41:12"],[null],["0999-08-09 01:02:03"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: convert_tz(null,'+00:00','+01:00') from moments
-- setup: dates
SELECT convert_tz(null,'+00:00','+01:00') from moments;
-- mysql: [[null],[null],[null]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: convert_tz('2020-01-01 10:00:00.5', '+01:00', '+00:00') from moments
-- setup: dates
SELECT convert_tz('2020-01-01 10:00:00.5', '+01:00', '+00:00') from moments;
-- mysql: [["2020-01-01 09:00:00.5"],["2020-01-01 09:00:00.5"],["2020-01-01 09:00:00.5"]]
-- types: ["DATETIME(21,1) BINARY"]

-- case: get_format(date,'eur')
SELECT get_format(date,'eur');
-- mysql: [["%d.%m.%Y"]]
-- types: ["VAR_STRING(68,31)"]

-- case: get_format(date,'usa')
SELECT get_format(date,'usa');
-- mysql: [["%m.%d.%Y"]]
-- types: ["VAR_STRING(68,31)"]

-- case: get_format(time,'internal')
SELECT get_format(time,'internal');
-- mysql: [["%H%i%s"]]
-- types: ["VAR_STRING(68,31)"]

-- case: get_format(datetime,'jis')
SELECT get_format(datetime,'jis');
-- mysql: [["%Y-%m-%d %H:%i:%s"]]
-- types: ["VAR_STRING(68,31)"]

-- case: get_format(timestamp,'ISO')
SELECT get_format(timestamp,'ISO');
-- mysql: [["%Y-%m-%d %H:%i:%s"]]
-- types: ["VAR_STRING(68,31)"]

-- case: get_format(date,'xyz')
SELECT get_format(date,'xyz');
-- mysql: [[null]]
-- types: ["VAR_STRING(68,31)"]

-- case: str_to_date('10.31.2003',get_format(date,'usa'))
SELECT str_to_date('10.31.2003',get_format(date,'usa'));
-- mysql: [["2003-10-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: extract(year from '2019-07-02') from moments
-- setup: dates
SELECT extract(year from '2019-07-02') from moments;
-- mysql: [["2019"],["2019"],["2019"]]
-- types: ["LONGLONG(5,0) BINARY"]

-- case: extract(year_month from '2019-07-02 01:02:03') from moments
-- setup: dates
SELECT extract(year_month from '2019-07-02 01:02:03') from moments;
-- mysql: [["201907"],["201907"],["201907"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: extract(day_minute from '2019-07-02 01:02:03') from moments
-- setup: dates
SELECT extract(day_minute from '2019-07-02 01:02:03') from moments;
-- mysql: [["20102"],["20102"],["20102"]]
-- types: ["LONGLONG(11,0) BINARY"]

-- case: extract(microsecond from '2003-01-02 10:30:00.000123') from moments
-- setup: dates
SELECT extract(microsecond from '2003-01-02 10:30:00.000123') from moments;
-- mysql: [["123"],["123"],["123"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: extract(hour from '100:02:03') from moments
-- setup: dates
SELECT extract(hour from '100:02:03') from moments;
-- mysql: [["100"],["100"],["100"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(week from null) from moments
-- setup: dates
SELECT extract(week from null) from moments;
-- mysql: [[null],[null],[null]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(day from s) from moments
-- setup: dates
-- differs: the warning's text or number
SELECT extract(day from s) from moments;
-- mysql: [["4"],[null],[null]]
-- types: ["LONGLONG(3,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: extract(minute_second from t3) from moments
-- setup: dates
SELECT extract(minute_second from t3) from moments;
-- mysql: [["-1112"],[null],["0"]]
-- types: ["LONGLONG(5,0) BINARY"]

-- case: date('2003-12-31 01:02:03') from moments
-- setup: dates
SELECT date('2003-12-31 01:02:03') from moments;
-- mysql: [["2003-12-31"],["2003-12-31"],["2003-12-31"]]
-- types: ["DATE(10,0) BINARY"]

-- case: time('2003-12-31 01:02:03') from moments
-- setup: dates
SELECT time('2003-12-31 01:02:03') from moments;
-- mysql: [["01:02:03"],["01:02:03"],["01:02:03"]]
-- types: ["TIME(10,0) BINARY"]

-- case: time('2003-12-31 01:02:03.000123') from moments
-- setup: dates
SELECT time('2003-12-31 01:02:03.000123') from moments;
-- mysql: [["01:02:03.000123"],["01:02:03.000123"],["01:02:03.000123"]]
-- types: ["TIME(17,6) BINARY"]

-- case: timestamp('2003-12-31') from moments
-- setup: dates
SELECT timestamp('2003-12-31') from moments;
-- mysql: [["2003-12-31 00:00:00"],["2003-12-31 00:00:00"],["2003-12-31 00:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: timestamp('2003-12-31 12:00:00','12:00:00') from moments
-- setup: dates
SELECT timestamp('2003-12-31 12:00:00','12:00:00') from moments;
-- mysql: [["2004-01-01 00:00:00"],["2004-01-01 00:00:00"],["2004-01-01 00:00:00"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: timestamp(d, t) from moments
-- setup: dates
SELECT timestamp(d, t) from moments;
-- mysql: [["2020-02-29 10:11:12"],[null],["2019-03-06 22:59:59"]]
-- types: ["DATETIME(19,0) BINARY"]

-- case: time(db) from moments
-- setup: dates
SELECT time(db) from moments;
-- mysql: [["00:00:02.500000"],[null],["00:10:00.000000"]]
-- types: ["TIME(17,6) BINARY"]

-- case: hour('10:05:03')
SELECT hour('10:05:03');
-- mysql: [["10"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: hour('272:59:59')
SELECT hour('272:59:59');
-- mysql: [["272"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: minute('2008-02-03 10:05:03')
SELECT minute('2008-02-03 10:05:03');
-- mysql: [["5"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: second('10:05:03')
SELECT second('10:05:03');
-- mysql: [["3"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: microsecond('12:00:00.123456')
SELECT microsecond('12:00:00.123456');
-- mysql: [["123456"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: microsecond('2019-12-31 23:59:59.000010')
SELECT microsecond('2019-12-31 23:59:59.000010');
-- mysql: [["10"]]
-- types: ["LONGLONG(21,0) BINARY"]

-- case: hour(null)
SELECT hour(null);
-- mysql: [[null]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: hour('-12:00:00')
SELECT hour('-12:00:00');
-- mysql: [["12"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: now() = now()
SELECT now() = now();
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: length(now(6))
SELECT length(now(6));
-- mysql: [["26"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL"]

-- case: length(curtime(3))
SELECT length(curtime(3));
-- mysql: [["12"]]
-- types: ["LONGLONG(11,0) BINARY NOT_NULL"]

-- case: curdate() = date(now())
SELECT curdate() = date(now());
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: utc_timestamp() <= now() + interval 1 second
SELECT utc_timestamp() <= now() + interval 1 second;
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: sysdate() >= now()
SELECT sysdate() >= now();
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: localtime() = now()
SELECT localtime() = now();
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: current_timestamp(3) = now(3)
SELECT current_timestamp(3) = now(3);
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: unix_timestamp() = unix_timestamp(now())
SELECT unix_timestamp() = unix_timestamp(now());
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY NOT_NULL"]

-- case: utc_date() = date(utc_timestamp())
SELECT utc_date() = date(utc_timestamp());
-- mysql: [["1"]]
-- types: ["LONGLONG(1,0) BINARY"]

-- case: hour('11111')
SELECT hour('11111');
-- mysql: [["1"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(hour from '11111')
SELECT extract(hour from '11111');
-- mysql: [["0"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: hour('9999-01-01')
SELECT hour('9999-01-01');
-- mysql: [[null]]
-- types: ["LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '9999-01-01'"]]

-- case: extract(hour from '9999-01-01')
SELECT extract(hour from '9999-01-01');
-- mysql: [["0"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: hour('2020-01-01')
SELECT hour('2020-01-01');
-- mysql: [["0"]]
-- types: ["LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '2020-01-01'"]]

-- case: extract(minute from '2020-01-01')
SELECT extract(minute from '2020-01-01');
-- mysql: [["0"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: minute('2020-01-01')
SELECT minute('2020-01-01');
-- mysql: [["20"]]
-- types: ["LONGLONG(3,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '2020-01-01'"]]

-- case: time('2020-01-01')
SELECT time('2020-01-01');
-- mysql: [["00:20:20"]]
-- types: ["TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '2020-01-01'"]]

-- case: extract(hour from '101112')
SELECT extract(hour from '101112');
-- mysql: [["0"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(hour from '20200101101112')
SELECT extract(hour from '20200101101112');
-- mysql: [["10"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: hour('20200101101112')
SELECT hour('20200101101112');
-- mysql: [["10"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(hour from '2020-01-01 10')
SELECT extract(hour from '2020-01-01 10');
-- mysql: [["10"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: hour('2020-01-01 10')
SELECT hour('2020-01-01 10');
-- mysql: [["10"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(hour from '1 10:00:00')
SELECT extract(hour from '1 10:00:00');
-- mysql: [["34"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(hour from 'x')
SELECT extract(hour from 'x');
-- mysql: [[null]]
-- types: ["LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: 'x'"]]

-- case: extract(second from '10:11:12.7')
SELECT extract(second from '10:11:12.7');
-- mysql: [["12"]]
-- types: ["LONGLONG(3,0) BINARY"]

-- case: extract(hour from 101112)
SELECT extract(hour from 101112);
-- mysql: [["0"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(hour from 20200101101112)
SELECT extract(hour from 20200101101112);
-- mysql: [["10"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(hour_minute from '2020-05-06')
SELECT extract(hour_minute from '2020-05-06');
-- mysql: [["0"]]
-- types: ["LONGLONG(6,0) BINARY"]

-- case: extract(hour from '100:00:00')
SELECT extract(hour from '100:00:00');
-- mysql: [["100"]]
-- types: ["LONGLONG(4,0) BINARY"]

-- case: extract(hour from '2020-13-45 10:00:00')
SELECT extract(hour from '2020-13-45 10:00:00');
-- mysql: [[null]]
-- types: ["LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '2020-13-45 10:00:00'"]]

-- case: hour('2020-13-45 10:00:00')
SELECT hour('2020-13-45 10:00:00');
-- mysql: [[null]]
-- types: ["LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '2020-13-45 10:00:00'"]]

-- case: extract(microsecond from '2020-01-01')
SELECT extract(microsecond from '2020-01-01');
-- mysql: [["0"]]
-- types: ["LONGLONG(7,0) BINARY"]

-- case: date(bt), hour(bt), bt + interval 1 day from t where i = 1
-- setup: values
SELECT date(bt), hour(bt), bt + interval 1 day from t where i = 1;
-- mysql: [[null,null,null]]
-- types: ["DATE(10,0) BINARY","LONGLONG(4,0) BINARY","STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '\\x00\\x05'"],["Warning",1292,"Truncated incorrect time value: '\\x00\\x05'"],["Warning",1292,"Incorrect datetime value: '\\x00\\x05'"]]

-- case: addtime(u, '1:00'), time(u), u + interval 1 day from t
-- setup: values
SELECT addtime(u, '1:00'), time(u), u + interval 1 day from t;
-- mysql: [["01:00:02","00:00:02",null],[null,null,null],[null,null,null]]
-- types: ["STRING(116,31)","TIME(10,0) BINARY","STRING(116,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '2'"]]

-- case: extract(month from i), month(i), extract(day from dc), extract(day from 20200230) from moments
-- setup: dates
SELECT extract(month from i), month(i), extract(day from dc), extract(day from 20200230) from moments;
-- mysql: [[null,"0",null,"30"],[null,null,null,"30"],[null,null,"0","30"]]
-- types: ["LONGLONG(3,0) BINARY","LONGLONG(3,0) BINARY","LONGLONG(3,0) BINARY","LONGLONG(3,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '1'"],["Warning",1292,"Incorrect datetime value: '1.500'"],["Warning",1292,"Incorrect datetime value: '-40'"],["Warning",1292,"Incorrect datetime value: '-40'"]]

-- case: addtime(20200102, '1:00'), subtime(101000000, '1:00'), addtime(8385959, '1:00'), subtime(1000101, '1:00')
SELECT addtime(20200102, '1:00'), subtime(101000000, '1:00'), addtime(8385959, '1:00'), subtime(1000101, '1:00');
-- mysql: [["2020-01-02 01:00:00","1999-12-31 23:00:00","838:59:59","99:01:01"]]
-- types: ["STRING(116,31)","STRING(116,31)","STRING(116,31)","STRING(116,31)"]
-- warnings: [["Warning",6527,"TIME value is out of range in 'addtime(8385959,'1:00')'"]]

-- case: timediff(101112, '34:00'), timediff(20200102, 20200101), timediff(20200102, '10:00')
SELECT timediff(101112, '34:00'), timediff(20200102, 20200101), timediff(20200102, '10:00');
-- mysql: [["-23:48:48","24:00:00",null]]
-- types: ["TIME(10,0) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY"]

-- case: cast('9999-12-31 23:59:59.9' as datetime), cast('1999-12-31 23:59:59.5' as datetime), cast(timestamp'1999-12-31 23:59:59.0005' as datetime(3))
SELECT cast('9999-12-31 23:59:59.9' as datetime), cast('1999-12-31 23:59:59.5' as datetime), cast(timestamp'1999-12-31 23:59:59.0005' as datetime(3));
-- mysql: [[null,"2000-01-01 00:00:00","1999-12-31 23:59:59.001"]]
-- types: ["DATETIME(19,0) BINARY","DATETIME(19,0) BINARY","DATETIME(23,3) BINARY"]
-- warnings: [["Warning",1441,"Datetime function: datetime field overflow"]]

-- case: date_sub(d, interval '20200102' second_microsecond), d + interval '1.5' second_microsecond from moments
-- setup: dates
SELECT date_sub(d, interval '20200102' second_microsecond), d + interval '1.5' second_microsecond from moments;
-- mysql: [["2020-02-28 23:59:39.799898","2020-02-29 00:00:01.500000"],[null,null],["2019-01-30 23:59:39.799898","2019-01-31 00:00:01.500000"]]
-- types: ["DATETIME(26,6) BINARY","DATETIME(26,6) BINARY"]

-- case: date_add(d, interval '1 2 3 4' day_hour), date_add(d, interval '1 2 3' year_month), date_add(t, interval '1 2 3' hour_minute) from moments
-- setup: dates
SELECT date_add(d, interval '1 2 3 4' day_hour), date_add(d, interval '1 2 3' year_month), date_add(t, interval '1 2 3' hour_minute) from moments;
-- mysql: [[null,null,null],[null,null,null],[null,null,null]]
-- types: ["DATETIME(19,0) BINARY","DATE(10,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATETIME value is out of range in '(`aproxy_golden`.`moments`.`d` + interval '1 2 3 4' day_hour)'"],["Warning",6527,"DATETIME value is out of range in '(`aproxy_golden`.`moments`.`d` + interval '1 2 3 4' day_hour)'"]]

-- case: date_add(d, interval 9223372036854775807 week), date_add(dt, interval 9223372036854775807 week), date_add(dt, interval 18446744073709551615 microsecond) from moments
-- setup: dates
SELECT date_add(d, interval 9223372036854775807 week), date_add(dt, interval 9223372036854775807 week), date_add(dt, interval 18446744073709551615 microsecond) from moments;
-- mysql: [[null,null,"2020-02-29 10:11:11.999999"],[null,null,null],[null,null,"0999-08-09 01:02:02.999999"]]
-- types: ["DATE(10,0) BINARY","DATETIME(19,0) BINARY","DATETIME(26,6) BINARY"]
-- warnings: [["Warning",6527,"DATETIME value is out of range in '(`aproxy_golden`.`moments`.`dt` + interval 9223372036854775807 week)'"],["Warning",6527,"DATETIME value is out of range in '(`aproxy_golden`.`moments`.`dt` + interval 9223372036854775807 week)'"]]

-- case: timestampadd(year, 99999, d), adddate(d, 9999999), subdate(d, interval -9999 year) from moments
-- setup: dates
SELECT timestampadd(year, 99999, d), adddate(d, 9999999), subdate(d, interval -9999 year) from moments;
-- mysql: [[null,null,null],[null,null,null],[null,null,null]]
-- types: ["DATE(10,0) BINARY","DATE(10,0) BINARY","DATE(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATE value is out of range in '(`aproxy_golden`.`moments`.`d` + interval 99999 year)'"],["Warning",6527,"DATE value is out of range in '(`aproxy_golden`.`moments`.`d` + interval 9999999 day)'"],["Warning",6527,"DATE value is out of range in '(`aproxy_golden`.`moments`.`d` - interval -(9999) year)'"],["Warning",6527,"DATE value is out of range in '(`aproxy_golden`.`moments`.`d` + interval 99999 year)'"],["Warning",6527,"DATE value is out of range in '(`aproxy_golden`.`moments`.`d` + interval 9999999 day)'"],["Warning",6527,"DATE value is out of range in '(`aproxy_golden`.`moments`.`d` - interval -(9999) year)'"]]

-- case: timestamp(dt, '838:00:00'), addtime(dt6, t), subtime(t, '838:59:59') from moments
-- setup: dates
SELECT timestamp(dt, '838:00:00'), addtime(dt6, t), subtime(t, '838:59:59') from moments;
-- mysql: [["2020-04-04 08:11:12","2021-01-01 10:11:11.999999","-828:48:47"],[null,null,null],["0999-09-12 23:02:03",null,"00:00:00"]]
-- types: ["DATETIME(19,0) BINARY","DATETIME(26,6) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATETIME value is out of range in 'addtime(`aproxy_golden`.`moments`.`dt6`,`aproxy_golden`.`moments`.`t`)'"]]

-- case: from_days(dc - 500), from_days(s) from moments
-- setup: dates
SELECT from_days(dc - 500), from_days(s) from moments;
-- mysql: [[null,"0005-07-14"],[null,null],[null,"0000-01-12"]]
-- types: ["DATE(10,0) BINARY","DATE(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATE value is out of range in 'from_days((`aproxy_golden`.`moments`.`dc` - 500))'"],["Warning",1292,"Truncated incorrect INTEGER value: '2021-03-04 05:06:07'"],["Warning",6527,"DATE value is out of range in 'from_days((`aproxy_golden`.`moments`.`dc` - 500))'"],["Warning",1292,"Truncated incorrect INTEGER value: '12:30:00'"]]

-- case: date(a.d + interval 9999 - i year) from moments a
-- setup: dates
SELECT date(a.d + interval 9999 - i year) from moments a;
-- mysql: [[null],[null],[null]]
-- types: ["DATE(10,0) BINARY"]
-- warnings: [["Warning",6527,"DATE value is out of range in '(`aproxy_golden`.`a`.`d` + interval (9999 - `aproxy_golden`.`a`.`i`) year)'"],["Warning",6527,"DATE value is out of range in '(`aproxy_golden`.`a`.`d` + interval (9999 - `aproxy_golden`.`a`.`i`) year)'"]]

-- case: period_add(202001, -24241), period_add(202001, 9223372036854775807)
SELECT period_add(202001, -24241), period_add(202001, 9223372036854775807);
-- mysql: [["6148914691236517176","3074457345618460544"]]
-- types: ["LONGLONG(21,0) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL"]

-- case: date(j), year(j), time(json_object('a', s)), date_add(j, interval 1 day), to_seconds(json_extract(j, '$.a')) from docs where i = 5
-- setup: json
SELECT date(j), year(j), time(json_object('a', s)), date_add(j, interval 1 day), to_seconds(json_extract(j, '$.a')) from docs where i = 5;
-- mysql: [[null,null,null,null,null]]
-- types: ["DATE(10,0) BINARY","YEAR(4,0) BINARY UNSIGNED","TIME(17,6) BINARY","STRING(116,31)","LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to DATE from column j at row 1"],["Warning",3156,"Invalid JSON value for CAST to DATE from column j at row 1"],["Warning",3156,"Invalid JSON value for CAST to TIME from column json_object at row 1"],["Warning",3156,"Invalid JSON value for CAST to DATETIME/TIMESTAMP from column j at row 1"],["Warning",3156,"Invalid JSON value for CAST to DATETIME/TIMESTAMP from column json_extract at row 1"]]

-- case: date(cast('"2020-01-02"' as json)), hour(cast('101112' as json)), date(cast(20200102 as json)), hour(json_array(1))
SELECT date(cast('"2020-01-02"' as json)), hour(cast('101112' as json)), date(cast(20200102 as json)), hour(json_array(1));
-- mysql: [["2020-01-02",null,null,null]]
-- types: ["DATE(10,0) BINARY","LONGLONG(4,0) BINARY","DATE(10,0) BINARY","LONGLONG(4,0) BINARY"]
-- warnings: [["Warning",3156,"Invalid JSON value for CAST to TIME from column cast_as_json at row 1"],["Warning",3156,"Invalid JSON value for CAST to DATE from column cast_as_json at row 1"],["Warning",3156,"Invalid JSON value for CAST to TIME from column json_array at row 1"]]

-- case: date_add(null, interval s day), addtime(null, s), timestampdiff(day, null, s), maketime(i, null, s), week(null, s) from moments
-- setup: dates
SELECT date_add(null, interval s day), addtime(null, s), timestampdiff(day, null, s), maketime(i, null, s), week(null, s) from moments;
-- mysql: [[null,null,null,null,null],[null,null,null,null,null],[null,null,null,null,null]]
-- types: ["STRING(116,31)","STRING(116,31)","LONGLONG(21,0) BINARY","TIME(17,6) BINARY","LONGLONG(3,0) BINARY"]

-- case: timediff(s, null), date_add(s, interval null day), makedate(s, null) from moments
-- setup: dates
SELECT timediff(s, null), date_add(s, interval null day), makedate(s, null) from moments;
-- mysql: [[null,null,null],[null,null,null],[null,null,null]]
-- types: ["TIME(17,6) BINARY","STRING(116,31)","DATE(10,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: date(99999999999999999999), to_days(20200102.5), timestamp(0), unix_timestamp(0), date_add(0, interval 1 day)
SELECT date(99999999999999999999), to_days(20200102.5), timestamp(0), unix_timestamp(0), date_add(0, interval 1 day);
-- mysql: [[null,"737791",null,"0",null]]
-- types: ["DATE(10,0) BINARY","LONGLONG(8,0) BINARY","DATETIME(19,0) BINARY","LONGLONG(21,0) BINARY NOT_NULL","STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '99999999999999999999'"],["Warning",1292,"Truncated incorrect date value: '99999999999999999999'"],["Warning",1292,"Incorrect datetime value: '0'"],["Warning",1292,"Incorrect datetime value: '0'"]]

-- case: year(addtime(i, t)) = year(curdate()), date(subtime(dc, t)) <= curdate() from moments
-- setup: dates
SELECT year(addtime(i, t)) = year(curdate()), date(subtime(dc, t)) <= curdate() from moments;
-- mysql: [["1","1"],[null,null],["1","1"]]
-- types: ["LONGLONG(1,0) BINARY","LONGLONG(1,0) BINARY"]

-- case: time(adddate(left(s, 10), 1)), hour(date_add(s, interval 1 hour)) from moments where i = 1
-- setup: dates
SELECT time(adddate(left(s, 10), 1)), hour(date_add(s, interval 1 hour)) from moments where i = 1;
-- mysql: [["00:00:00.000000","6"]]
-- types: ["TIME(17,6) BINARY","LONGLONG(4,0) BINARY"]

-- case: date_add(y, interval 1 day), subdate(y, 1) from t
-- setup: values
SELECT date_add(y, interval 1 day), subdate(y, 1) from t;
-- mysql: [["2020-01-02 00:00:00","2019-12-31 00:00:00"],[null,null],[null,null]]
-- types: ["STRING(116,31)","STRING(116,31)"]

-- case: from_unixtime(32536771199.9999999), from_unixtime(99999999999999999999)
SELECT from_unixtime(32536771199.9999999), from_unixtime(99999999999999999999);
-- mysql: [[null,null]]
-- types: ["DATETIME(26,6) BINARY","DATETIME(19,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect DECIMAL value: '99999999999999999999'"]]

-- case: date(if(i > 0, 20200102, s)), second(if(i > 0, d, s)), date_add(if(i > 0, d, s), interval 1 day) from moments
-- setup: dates
SELECT date(if(i > 0, 20200102, s)), second(if(i > 0, d, s)), date_add(if(i > 0, d, s), interval 1 day) from moments;
-- mysql: [["2020-01-02","0","2020-03-01 00:00:00"],[null,null,null],[null,"0",null]]
-- types: ["DATE(10,0) BINARY","LONGLONG(3,0) BINARY","STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '12:30:00'"],["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: date_add(date_add(left(s, 10), interval 1 day), interval 1 day), adddate(subtime(dc, t), 1) = curdate() from moments where i = 1
-- setup: dates
SELECT date_add(date_add(left(s, 10), interval 1 day), interval 1 day), adddate(subtime(dc, t), 1) = curdate() from moments where i = 1;
-- mysql: [["2021-03-06 00:00:00","0"]]
-- types: ["STRING(116,31)","LONGLONG(1,0) BINARY"]

-- case: time(x'31323a30303a30302e35'), last_day(x'00'), addtime(x'00', 101112), date_add('2020-01-02', interval x'00' minute_second)
SELECT time(x'31323a30303a30302e35'), last_day(x'00'), addtime(x'00', 101112), date_add('2020-01-02', interval x'00' minute_second);
-- mysql: [["12:00:00.5",null,null,"2020-01-02 00:00:00"]]
-- types: ["TIME(12,1) BINARY","DATE(10,0) BINARY","STRING(116,31)","STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '\\x00'"],["Warning",1292,"Incorrect datetime value: '\\x00'"]]

-- case: sec_to_time(x'31'), maketime(1, 1, b'101'), from_unixtime(x'31')
SELECT sec_to_time(x'31'), maketime(1, 1, b'101'), from_unixtime(x'31');
-- mysql: [["00:00:49","01:01:05","1970-01-01 00:00:49"]]
-- types: ["TIME(10,0) BINARY","TIME(10,0) BINARY","DATETIME(19,0) BINARY"]

-- case: datediff(d, from_days(5)), timestampdiff(day, from_days(5), d) from moments
-- setup: dates
SELECT datediff(d, from_days(5)), timestampdiff(day, from_days(5), d) from moments;
-- mysql: [["737844","737844"],[null,null],["737450","737450"]]
-- types: ["LONGLONG(9,0) BINARY","LONGLONG(21,0) BINARY"]

-- case: unix_timestamp(from_unixtime(dc)), to_seconds(dc + 200), date_add(dc + 200, interval 1 day) from moments where i = 1
-- setup: dates
SELECT unix_timestamp(from_unixtime(dc)), to_seconds(dc + 200), date_add(dc + 200, interval 1 day) from moments where i = 1;
-- mysql: [["1.500","63116582400","2000-02-02"]]
-- types: ["NEWDECIMAL(16,3) BINARY","LONGLONG(21,0) BINARY","STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '201.500'"],["Warning",1292,"Truncated incorrect date value: '201.500'"]]

-- case: makedate(null, s), timestampadd(day, s, null), addtime(concat(left(s, 1), ' '), '1') from moments where i = 1
-- setup: dates
SELECT makedate(null, s), timestampadd(day, s, null), addtime(concat(left(s, 1), ' '), '1') from moments where i = 1;
-- mysql: [[null,null,"00:00:03"]]
-- types: ["DATE(10,0) BINARY","STRING(116,31)","STRING(116,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect INTEGER value: '2021-03-04 05:06:07'"],["Warning",1292,"Truncated incorrect time value: '2 '"]]

-- case: cast(18446744073709551615 as time), maketime(18446744073709551615, 1, 2)
SELECT cast(18446744073709551615 as time), maketime(18446744073709551615, 1, 2);
-- mysql: [["-00:00:01","838:59:59"]]
-- types: ["TIME(10,0) BINARY","TIME(10,0) BINARY"]
-- warnings: [["Warning",1292,"Truncated incorrect time value: '18446744073709551615:01:02'"]]

-- case: date_format(dt, s), date_format(d, concat(s, s)), date_format(s, '') from moments
-- setup: dates
SELECT date_format(dt, s), date_format(d, concat(s, s)), date_format(s, '') from moments;
-- mysql: [["2021-03-04 05:06:07","2021-03-04 05:06:072021-03-04 05:06:07",null],[null,null,null],["12:30:00","12:30:0012:30:00",null]]
-- types: ["VAR_STRING(1200,31)","VAR_STRING(2400,31)","VAR_STRING(0,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '12:30:00'"]]

-- case: unix_timestamp(i + 1e0), unix_timestamp(db) from moments where i = 1
-- setup: dates
SELECT unix_timestamp(i + 1e0), unix_timestamp(db) from moments where i = 1;
-- mysql: [["0.000000","0.000000"]]
-- types: ["NEWDECIMAL(19,6) BINARY","NEWDECIMAL(19,6) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '2'"],["Warning",1292,"Incorrect datetime value: '2.5'"]]

-- case: last_day(last_day(20200100)), date_format(last_day('2020-02-00'), '%d'), quarter(last_day('2020-05-00')), extract(week from last_day('2020-05-00'))
SELECT last_day(last_day(20200100)), date_format(last_day('2020-02-00'), '%d'), quarter(last_day('2020-05-00')), extract(week from last_day('2020-05-00'));
-- mysql: [["2020-01-31","29","2","22"]]
-- types: ["DATE(10,0) BINARY","VAR_STRING(8,31)","LONGLONG(2,0) BINARY","LONGLONG(3,0) BINARY"]

-- case: time '-838:59:59' + interval 839 hour, time '838:59:59' - interval 3020399.5 second
SELECT time '-838:59:59' + interval 839 hour, time '838:59:59' - interval 3020399.5 second;
-- mysql: [[null,null]]
-- types: ["TIME(10,0) BINARY","TIME(12,1) BINARY"]
-- warnings: [["Warning",6527,"TIME value is out of range in '(TIME'-838:59:59' + interval 839 hour)'"],["Warning",6527,"TIME value is out of range in '(TIME'838:59:59' - interval 3020399.5 second)'"]]

-- case: time_format(20200102, '%T'), time_format(cast('20200102' as signed), '%T'), time_format(20200102.5, '%T'), time_format(9991231, '%T')
SELECT time_format(20200102, '%T'), time_format(cast('20200102' as signed), '%T'), time_format(20200102.5, '%T'), time_format(9991231, '%T');
-- mysql: [["00:00:00","00:00:00","00:00:00",null]]
-- types: ["VAR_STRING(32,31)","VAR_STRING(32,31)","VAR_STRING(32,31)","VAR_STRING(32,31)"]
-- warnings: [["Warning",1292,"Truncated incorrect date value: '20200102.5'"],["Warning",1292,"Truncated incorrect time value: '9991231'"]]

-- case: date_format(0.25, '%f'), date_format(-0.5, '%f'), year(cast(0 as year)), date(cast(0 as year)), unix_timestamp(cast(2005 as year)), extract(day_second from cast(2012 as year))
SELECT date_format(0.25, '%f'), date_format(-0.5, '%f'), year(cast(0 as year)), date(cast(0 as year)), unix_timestamp(cast(2005 as year)), extract(day_second from cast(2012 as year));
-- mysql: [["250000",null,"2000",null,"0","2012"]]
-- types: ["VAR_STRING(24,31)","VAR_STRING(24,31)","YEAR(4,0) BINARY UNSIGNED","DATE(10,0) BINARY","LONGLONG(21,0) BINARY","LONGLONG(13,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '-0.5'"],["Warning",1292,"Incorrect datetime value: '0'"],["Warning",1292,"Incorrect datetime value: '2005'"]]

-- case: timediff('2001-03-00 01:00:00', '2001-02-28 00:00:00'), timediff(20010231000000, '2001-03-01 00:00:00'), timediff('00:00:00x', '0000-01-01 00:00:00')
SELECT timediff('2001-03-00 01:00:00', '2001-02-28 00:00:00'), timediff(20010231000000, '2001-03-01 00:00:00'), timediff('00:00:00x', '0000-01-01 00:00:00');
-- mysql: [["01:00:00","48:00:00","-24:00:00"]]
-- types: ["TIME(10,0) BINARY","TIME(10,0) BINARY","TIME(10,0) BINARY"]

-- case: unix_timestamp(if(i > 1, d, concat(left(s, 0), 'abc'))), date_format(if(i > 1, s, d), '%Y'), extract(hour_minute from if(i > 1, d, time '30:10:00')) from moments
-- setup: dates
SELECT unix_timestamp(if(i > 1, d, concat(left(s, 0), 'abc'))), date_format(if(i > 1, s, d), '%Y'), extract(hour_minute from if(i > 1, d, time '30:10:00')) from moments;
-- mysql: [[null,"2020","610"],[null,null,"610"],[null,"2019","610"]]
-- types: ["NEWDECIMAL(19,6) BINARY","VAR_STRING(16,31)","LONGLONG(6,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'abc'"],["Warning",1292,"Incorrect datetime value: 'abc'"]]

-- case: unix_timestamp(concat('0000-00-00', left(s, 0))), unix_timestamp(concat('2020-00-00', left(s, 0))) from moments where i = 1
-- setup: dates
SELECT unix_timestamp(concat('0000-00-00', left(s, 0))), unix_timestamp(concat('2020-00-00', left(s, 0))) from moments where i = 1;
-- mysql: [["0.000000","0.000000"]]
-- types: ["NEWDECIMAL(19,6) BINARY","NEWDECIMAL(19,6) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '0000-00-00'"]]

-- case: the digits of UNIX_TIMESTAMP of what is no moment
-- setup: values
SELECT NULLIF(UNIX_TIMESTAMP(CONCAT('a', ni)), 0.5), COALESCE(UNIX_TIMESTAMP(CONCAT('a', ni)), 'x'), JSON_ARRAY(UNIX_TIMESTAMP(CONCAT('a', ni))) FROM t;
-- mysql: [["0.000000","0.000000","[0]"],["0.000000","0.000000","[0]"],["0.000000","0.000000","[0]"]]
-- types: ["NEWDECIMAL(19,6) BINARY","VAR_STRING(76,31) NOT_NULL","JSON(4294967292,31)"]
-- warnings: [["Warning",1292,"Incorrect datetime value: 'a3'"],["Warning",1292,"Incorrect datetime value: 'a3'"],["Warning",1292,"Incorrect datetime value: 'a3'"],["Warning",1292,"Incorrect datetime value: 'a3'"],["Warning",1292,"Incorrect datetime value: 'a-7'"],["Warning",1292,"Incorrect datetime value: 'a-7'"],["Warning",1292,"Incorrect datetime value: 'a-7'"],["Warning",1292,"Incorrect datetime value: 'a-7'"],["Warning",1292,"Incorrect datetime value: 'a0'"],["Warning",1292,"Incorrect datetime value: 'a0'"],["Warning",1292,"Incorrect datetime value: 'a0'"],["Warning",1292,"Incorrect datetime value: 'a0'"]]

-- case: UNIX_TIMESTAMP of what IF and CASE choose that is no moment: 0, or NULL where they may be NULL
-- setup: values
SELECT UNIX_TIMESTAMP(CASE WHEN ni = 3 THEN 5.5 ELSE 20200101 END), UNIX_TIMESTAMP(IF(ni = 3, 1, 20200101)), UNIX_TIMESTAMP(IF(ni = 3, 'x', '2020-01-01')), UNIX_TIMESTAMP(CASE ni WHEN 3 THEN 7 END) FROM t WHERE i = 1;
-- mysql: [["0.0","0","0.000000",null]]
-- types: ["NEWDECIMAL(14,1) BINARY NOT_NULL","LONGLONG(21,0) BINARY NOT_NULL","NEWDECIMAL(19,6) BINARY NOT_NULL","LONGLONG(21,0) BINARY"]
-- warnings: [["Warning",1292,"Incorrect datetime value: '5.5'"],["Warning",1292,"Incorrect datetime value: '1'"],["Warning",1292,"Incorrect datetime value: 'x'"],["Warning",1292,"Incorrect datetime value: '7'"]]
