-- Which claims of an article an editor signs and not a second checker: those of named kinds (comma-separated) and of named
-- ratings (comma-separated), and of the rest a share in percent, drawn by a digest of the salt and the claim's number. The
-- salt is made once and then handed on from rules to rules, so that nobody draws again by changing them. Without sampling
-- an editor signs all.
alter table gate_rules add column sampling boolean default false not null;
alter table gate_rules add column editor_kinds varchar(400) default '' not null;
alter table gate_rules add column editor_ratings varchar(2000) default '' not null;
alter table gate_rules add column editor_share integer default 100 not null;
alter table gate_rules add column salt varchar(64) default '' not null;
alter table gate_rules add column sampling_at timestamp(6) with time zone;

-- Since when the rule holds by which a second checker signed; null where an editor did.
alter table sign_off add column sampling_at timestamp(6) with time zone;
