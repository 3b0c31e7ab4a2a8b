-- The desk's Ed25519 keys, numbered: two nodes that make one at once would give it the same number. The current one is
-- not retired. Both halves in base64, X.509 and PKCS#8.
create table desk_key (
  number bigint primary key,
  public_key varchar(100) not null,
  private_key varchar(200) not null,
  fingerprint varchar(64) not null constraint desk_key_fingerprint_key unique,
  made_at timestamp(6) with time zone not null,
  retired_at timestamp(6) with time zone
);
insert into counter (name, last_number) values ('desk_key', 0);
