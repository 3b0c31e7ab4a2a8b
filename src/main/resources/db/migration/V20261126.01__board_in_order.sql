-- Each filter leads an index that is sorted as the list is, so that a page of a million claims reads as many rows as one
-- of a hundred.
create index claim_board_rating_changed on claim_board (rating, changed_at, number);
create index claim_board_rating_stage on claim_board (rating, stage, number);
create index claim_board_rating_stage_changed on claim_board (rating, stage, changed_at, number);
create index claim_board_kind_changed on claim_board (kind, changed_at, number);
create index claim_board_assignee_changed on claim_board (assignee_id, changed_at, number);

-- Whether a claim has a word is answered from the index alone.
create index claim_word_of_claim on claim_word (claim_id, word);
drop index claim_word_claim;
