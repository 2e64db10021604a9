MATCH (fabrique:Fabrique)
WHERE fabrique.year >= $from AND fabrique.year <= $to AND $region IN fabrique.regions
MATCH (fabrique)<-[link:TOOK_PART_IN|PARTNER_OF|COFINANCED|ASSOCIATION_OF]-()
WITH fabrique.year AS year, link.role AS role, count(*) AS count
RETURN year, role, count
ORDER BY year, CASE role WHEN 'TERRITOIRE' THEN 0 WHEN 'PARTNER' THEN 1 WHEN 'COFINANCEUR' THEN 2 ELSE 3 END
