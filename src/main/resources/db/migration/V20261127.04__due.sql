-- Until when somebody who has a claim in hand is to be done with it; null where no editor said so.
alter table assignment add column due_at timestamp(6) with time zone;
alter table claim_board add column due_at timestamp(6) with time zone;
