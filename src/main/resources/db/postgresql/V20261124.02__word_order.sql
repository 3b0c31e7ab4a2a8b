-- Ranges of words are compared code point by code point, whatever the database's own collation is.
alter table claim_word alter column word type varchar(40) collate "C";
