package fr.vitrine.accounts;

import fr.vitrine.kernel.MemberRole;
import fr.vitrine.kernel.StaffRole;
import org.jspecify.annotations.Nullable;

/** Roles as the database writes them. */
final class Roles {

    private Roles() {}

    static MemberRole of(fr.vitrine.db.jooq.accounts.enums.MemberRole stored) {
        return switch (stored) {
            case contributor -> MemberRole.CONTRIBUTOR;
            case owner -> MemberRole.OWNER;
        };
    }

    static fr.vitrine.db.jooq.accounts.enums.MemberRole stored(MemberRole role) {
        return switch (role) {
            case CONTRIBUTOR -> fr.vitrine.db.jooq.accounts.enums.MemberRole.contributor;
            case OWNER -> fr.vitrine.db.jooq.accounts.enums.MemberRole.owner;
        };
    }

    static @Nullable StaffRole of(fr.vitrine.db.jooq.accounts.enums.@Nullable StaffRole stored) {
        return stored == null
                ? null
                : switch (stored) {
                    case editor -> StaffRole.EDITOR;
                    case administrator -> StaffRole.ADMINISTRATOR;
                };
    }

    static fr.vitrine.db.jooq.accounts.enums.@Nullable StaffRole stored(@Nullable StaffRole role) {
        return role == null
                ? null
                : switch (role) {
                    case EDITOR -> fr.vitrine.db.jooq.accounts.enums.StaffRole.editor;
                    case ADMINISTRATOR -> fr.vitrine.db.jooq.accounts.enums.StaffRole.administrator;
                };
    }
}
