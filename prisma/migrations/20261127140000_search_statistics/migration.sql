-- The planner doesn't use what it knows of an expression in a partial index. It took every word for a rare one, and so read and sorted all
-- applications that have a common one, instead of the first page of them.
CREATE STATISTICS applications_search_stats ON (search_form(name)) FROM applications;
ANALYZE applications;
