-- Why: to find which of very many texts have some words, each text was looked at, or all that have the rarest of them. The marks of
-- a text's words fit in 512 bytes and are kept in memory with the cards of the lists, where they rule out nearly all others at once.
alter table word_index add column marks bytea;
-- Of the words that are there already nothing is ruled out.
update word_index set marks = decode(repeat('ff', 512), 'hex');
alter table word_index alter column marks set not null, add check (octet_length(marks) = 512);
drop function keys_by_words;
