/** What is asked of Sakila; the answers of a real MySQL are in answers.json (record.ts writes it). */
export interface SakilaQuery {
  readonly name: string
  readonly sql: string
  /** columns whose value is a GROUP_CONCAT without an order of its own: compared as sets */
  readonly unordered?: readonly number[]
}

export const tables = ['actor', 'address', 'category', 'city', 'country', 'customer', 'film', 'film_actor', 'film_category', 'film_text', 'inventory', 'language', 'payment', 'rental', 'staff', 'store'] as const

export const views: readonly SakilaQuery[] = [
  { name: 'actor_info', sql: 'SELECT * FROM actor_info ORDER BY actor_id' },
  { name: 'customer_list', sql: 'SELECT * FROM customer_list ORDER BY ID' },
  { name: 'film_list', sql: 'SELECT * FROM film_list ORDER BY FID', unordered: [7] },
  { name: 'nicer_but_slower_film_list', sql: 'SELECT * FROM nicer_but_slower_film_list ORDER BY FID', unordered: [7] },
  { name: 'sales_by_film_category', sql: 'SELECT * FROM sales_by_film_category ORDER BY total_sales DESC' },
  { name: 'sales_by_store', sql: 'SELECT * FROM sales_by_store ORDER BY store' },
  { name: 'staff_list', sql: 'SELECT * FROM staff_list ORDER BY ID' },
]

export const structure: readonly SakilaQuery[] = [
  {
    name: 'tables',
    sql: "SELECT table_name, table_type, engine, table_collation FROM information_schema.tables WHERE table_schema = 'sakila' ORDER BY table_name",
  },
  {
    name: 'columns',
    sql: `SELECT table_name, column_name, ordinal_position, column_default, is_nullable, data_type, character_maximum_length, numeric_precision, numeric_scale, datetime_precision,
            character_set_name, collation_name, column_type, column_key, extra
          FROM information_schema.columns WHERE table_schema = 'sakila' AND table_name NOT IN (SELECT table_name FROM information_schema.views WHERE table_schema = 'sakila')
          ORDER BY table_name, ordinal_position`,
  },
  {
    name: 'keys',
    sql: `SELECT table_name, non_unique, index_name, seq_in_index, column_name, sub_part, nullable, index_type
          FROM information_schema.statistics WHERE table_schema = 'sakila' ORDER BY table_name, index_name, seq_in_index`,
  },
  {
    name: 'foreign keys',
    sql: `SELECT k.table_name, k.constraint_name, k.ordinal_position, k.column_name, k.referenced_table_name, k.referenced_column_name, r.update_rule, r.delete_rule
          FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name AND r.table_name = k.table_name
          WHERE k.table_schema = 'sakila' ORDER BY k.table_name, k.constraint_name, k.ordinal_position`,
  },
  { name: 'views', sql: "SELECT table_name, security_type, is_updatable FROM information_schema.views WHERE table_schema = 'sakila' ORDER BY table_name" },
]

export const queries: readonly SakilaQuery[] = [
  {
    name: 'customers by what they paid',
    sql: `SELECT c.customer_id, CONCAT(c.first_name, ' ', c.last_name) AS name, COUNT(*) AS payments, SUM(p.amount) AS paid, AVG(p.amount) AS average, MIN(p.payment_date) AS first, MAX(p.payment_date) AS last
          FROM customer c JOIN payment p ON p.customer_id = c.customer_id GROUP BY c.customer_id, c.first_name, c.last_name ORDER BY paid DESC, c.customer_id LIMIT 20`,
  },
  {
    name: 'films that were never rented',
    sql: 'SELECT f.film_id, f.title FROM film f LEFT JOIN inventory i ON i.film_id = f.film_id LEFT JOIN rental r ON r.inventory_id = i.inventory_id WHERE r.rental_id IS NULL ORDER BY f.title',
  },
  {
    name: 'rentals by month',
    sql: "SELECT DATE_FORMAT(rental_date, '%Y-%m') AS month, COUNT(*) AS rentals, COUNT(DISTINCT customer_id) AS customers, SUM(return_date IS NULL) AS still_out FROM rental GROUP BY month ORDER BY month",
  },
  {
    name: 'actors of many films, with HAVING and a correlated subquery',
    sql: `SELECT a.actor_id, a.last_name, COUNT(*) AS films, (SELECT COUNT(DISTINCT fc.category_id) FROM film_actor x JOIN film_category fc USING (film_id) WHERE x.actor_id = a.actor_id) AS categories
          FROM actor a JOIN film_actor fa USING (actor_id) GROUP BY a.actor_id, a.last_name HAVING films >= 35 ORDER BY films DESC, a.last_name, a.actor_id`,
  },
  {
    name: 'ranks within categories',
    sql: `SELECT category, title, rentals, place FROM (
            SELECT c.name AS category, f.title, COUNT(r.rental_id) AS rentals, RANK() OVER (PARTITION BY c.name ORDER BY COUNT(r.rental_id) DESC) AS place
            FROM film f JOIN film_category fc USING (film_id) JOIN category c USING (category_id) JOIN inventory i USING (film_id) JOIN rental r USING (inventory_id)
            GROUP BY c.name, f.film_id, f.title) ranked WHERE place <= 2 ORDER BY category, place, title`,
  },
  {
    name: 'how long films stay out',
    sql: `SELECT f.rating, COUNT(*) AS rentals, ROUND(AVG(DATEDIFF(r.return_date, r.rental_date)), 2) AS days, SUM(TIMESTAMPDIFF(DAY, r.rental_date, r.return_date) > f.rental_duration) AS late
          FROM rental r JOIN inventory i USING (inventory_id) JOIN film f USING (film_id) WHERE r.return_date IS NOT NULL GROUP BY f.rating ORDER BY f.rating`,
  },
  {
    name: 'sets and text',
    sql: "SELECT film_id, LOWER(title) AS title, special_features, FIND_IN_SET('Trailers', special_features) AS trailers, LEFT(description, 20) AS begins, LENGTH(description) AS bytes FROM film WHERE special_features LIKE '%Deleted%' AND rating IN ('G', 'PG') AND title REGEXP '^[A-C]' ORDER BY film_id LIMIT 30",
  },
  {
    name: 'a recursive calendar of payments',
    sql: `WITH RECURSIVE days (day) AS (SELECT CAST('2005-05-24' AS DATE) UNION ALL SELECT day + INTERVAL 1 DAY FROM days WHERE day < '2005-06-16')
          SELECT d.day, COUNT(p.payment_id) AS payments, COALESCE(SUM(p.amount), 0) AS amount FROM days d LEFT JOIN payment p ON p.payment_date >= d.day AND p.payment_date < d.day + INTERVAL 1 DAY GROUP BY d.day ORDER BY d.day`,
  },
  {
    name: 'stores with ROLLUP',
    sql: 'SELECT s.store_id, f.rating, COUNT(*) AS copies, SUM(f.replacement_cost) AS worth FROM inventory i JOIN store s USING (store_id) JOIN film f USING (film_id) GROUP BY s.store_id, f.rating WITH ROLLUP',
  },
  {
    name: 'customers of one country, by UNION',
    sql: `SELECT 'customer' AS kind, c.email AS contact, ci.city FROM customer c JOIN address a USING (address_id) JOIN city ci USING (city_id) JOIN country co USING (country_id) WHERE co.country = 'Canada'
          UNION SELECT 'staff', s.email, ci.city FROM staff s JOIN address a USING (address_id) JOIN city ci USING (city_id) JOIN country co USING (country_id) WHERE co.country = 'Canada' ORDER BY kind, contact`,
  },
  {
    name: 'anti-join and EXISTS',
    sql: `SELECT c.customer_id, c.last_name FROM customer c WHERE NOT EXISTS (SELECT 1 FROM rental r JOIN inventory i USING (inventory_id) JOIN film_category fc USING (film_id) JOIN category k USING (category_id)
            WHERE r.customer_id = c.customer_id AND k.name = 'Horror') AND c.active = 1 ORDER BY c.last_name, c.customer_id LIMIT 25`,
  },
  {
    name: 'CASE, IF and NULLs',
    sql: `SELECT CASE WHEN length < 60 THEN 'short' WHEN length < 120 THEN 'medium' ELSE 'long' END AS size, COUNT(*) AS films, SUM(IF(original_language_id IS NULL, 1, 0)) AS dubbed_unknown, MAX(rental_rate) AS dearest, STDDEV_POP(length) > 10 AS varied
          FROM film GROUP BY size ORDER BY films DESC`,
  },
]
