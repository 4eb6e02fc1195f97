--liquibase formatted sql logicalFilePath:changelog/directory/005-changes.sql

--changeset vitrine:directory-changes splitStatements:false
-- Whoever has a copy of what the directory shows (the page cache of every node) hears of each change when it is committed,
-- whichever program made it. PostgreSQL sends one notice a transaction, however many statements it has.
create function directory.notify_change() returns trigger
    language plpgsql as
$$
begin
    notify directory_changed;
    return null;
end
$$;

create trigger structure_change after insert or update or delete or truncate on directory.structure
    for each statement execute function directory.notify_change();
create trigger structure_label_change after insert or update or delete or truncate on directory.structure_label
    for each statement execute function directory.notify_change();
create trigger structure_link_change after insert or update or delete or truncate on directory.structure_link
    for each statement execute function directory.notify_change();
create trigger structure_image_change after insert or update or delete or truncate on directory.structure_image
    for each statement execute function directory.notify_change();
create trigger service_change after insert or update or delete or truncate on directory.service
    for each statement execute function directory.notify_change();
create trigger competence_change after insert or update or delete or truncate on directory.competence
    for each statement execute function directory.notify_change();
create trigger domain_page_change after insert or update or delete or truncate on directory.domain_page
    for each statement execute function directory.notify_change();
create trigger label_change after insert or update or delete or truncate on directory.label
    for each statement execute function directory.notify_change();
