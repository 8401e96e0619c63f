-- The least that Dolya needs on a PostgreSQL server (15 or newer). An administrator runs this once, in the
-- office's own, still empty database:
--
--     createdb office
--     psql --dbname=office --file=roles.sql
--
-- dolya_owner owns the tables: it makes the office, upgrades it, and puts a backup in its place.
-- dolya_work is what everybody works as: it reads and writes rows, and can neither make, change nor drop a
-- table, nor empty one at a stroke, nor change or delete what the journal of operations holds (dolya_owner
-- sees to that when it makes or upgrades the office).
-- Each person gets a name of their own:
--
--     ALTER ROLE dolya_owner PASSWORD '…';
--     CREATE ROLE anna LOGIN PASSWORD '…' IN ROLE dolya_work;

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dolya_owner') THEN
        CREATE ROLE dolya_owner LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dolya_work') THEN
        CREATE ROLE dolya_work NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION;
    END IF;
    EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO dolya_owner, dolya_work', current_database());
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE, CREATE ON SCHEMA public TO dolya_owner;
GRANT USAGE ON SCHEMA public TO dolya_work;

-- What is there already, and what dolya_owner will make.
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO dolya_work;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO dolya_work;
ALTER DEFAULT PRIVILEGES FOR ROLE dolya_owner IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO dolya_work;
ALTER DEFAULT PRIVILEGES FOR ROLE dolya_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO dolya_work;
