-- H2 compares text by its code units already; PostgreSQL has something to do in this version.
comment on column claim_word.word is 'compared code unit by code unit';
