-- The white space between passages: with it a revision is the text as it was given, to the character.
alter table passage add column gap varchar(1000) default '' not null;
update passage set gap = '

' where number > 1;
alter table passage alter column gap drop default;
alter table passage alter column words set data type varchar(1000000);
