package fr.vitrine.directory.register;

import static fr.vitrine.db.jooq.accounts.Tables.PERSON_NAME;
import static fr.vitrine.db.jooq.accounts.Tables.STRUCTURE_PEOPLE;
import static fr.vitrine.db.jooq.directory.Tables.COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.LEGAL_FORM;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE;
import static fr.vitrine.db.jooq.directory.Tables.SERVICE_COMPETENCE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_ASSIGNMENT;
import static fr.vitrine.db.jooq.directory.Tables.STRUCTURE_TAG;
import static fr.vitrine.db.jooq.territory.Tables.COMMUNE_NAME;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import fr.vitrine.db.jooq.directory.enums.StructureStatus;
import fr.vitrine.directory.register.RegisterCondition.AssignedTo;
import fr.vitrine.directory.register.RegisterCondition.AssignedToNobody;
import fr.vitrine.directory.register.RegisterCondition.CommuneContains;
import fr.vitrine.directory.register.RegisterCondition.ConfirmedBefore;
import fr.vitrine.directory.register.RegisterCondition.ConfirmedSince;
import fr.vitrine.directory.register.RegisterCondition.EmailContains;
import fr.vitrine.directory.register.RegisterCondition.HasPeople;
import fr.vitrine.directory.register.RegisterCondition.InDomain;
import fr.vitrine.directory.register.RegisterCondition.LegalFormIs;
import fr.vitrine.directory.register.RegisterCondition.NameContains;
import fr.vitrine.directory.register.RegisterCondition.PhoneContains;
import fr.vitrine.directory.register.RegisterCondition.SiretStartsWith;
import fr.vitrine.directory.register.RegisterCondition.StatusIs;
import fr.vitrine.directory.register.RegisterCondition.TaggedWith;
import fr.vitrine.directory.register.RegisterCondition.UpdatedBefore;
import fr.vitrine.directory.register.RegisterCondition.UpdatedSince;
import fr.vitrine.directory.register.RegisterCondition.WithoutEmail;
import fr.vitrine.directory.register.RegisterCondition.WithoutPhone;
import fr.vitrine.directory.register.RegisterCondition.WithoutSiret;
import fr.vitrine.kernel.CompetenceId;
import fr.vitrine.kernel.StructureId;
import fr.vitrine.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SortField;
import org.jooq.Table;

/** A {@link RegisterQuery} in SQL, upon the table of structures. */
final class RegisterSql {

    private RegisterSql() {}

    static Condition condition(RegisterQuery query) {
        return query.conditions().stream().map(RegisterSql::condition).reduce(noCondition(), Condition::and);
    }

    private static Condition condition(RegisterCondition condition) {
        return switch (condition) {
            case NameContains(var text) -> STRUCTURE.FOLDED_NAME.contains(Text.fold(text));
            case LegalFormIs(var code) -> STRUCTURE.LEGAL_FORM_CODE.eq(code);
            case CommuneContains(var text) ->
                STRUCTURE.COMMUNE_CODE.in(select(COMMUNE_NAME.COMMUNE_CODE)
                        .from(COMMUNE_NAME)
                        .where(COMMUNE_NAME.FOLDED_NAME.contains(Text.fold(text))));
            case InDomain(var domain) -> STRUCTURE.ID.in(inDomain(domain));
            case StatusIs(var status) ->
                STRUCTURE.STATUS.eq(StructureStatus.valueOf(status.name().toLowerCase(Locale.ROOT)));
            case ConfirmedBefore(var day) -> STRUCTURE.CONFIRMED_ON.lt(day);
            case ConfirmedSince(var day) -> STRUCTURE.CONFIRMED_ON.ge(day);
            case HasPeople(var any) -> any ? STRUCTURE.ID.in(withPeople()) : STRUCTURE.ID.notIn(withPeople());
            case TaggedWith(var tag) ->
                STRUCTURE.ID.in(
                        select(STRUCTURE_TAG.STRUCTURE_ID).from(STRUCTURE_TAG).where(STRUCTURE_TAG.TAG.eq(tag)));
            case AssignedTo(var person) -> STRUCTURE.ID.in(assigned().and(STRUCTURE_ASSIGNMENT.PERSON_ID.eq(person)));
            case AssignedToNobody() -> STRUCTURE.ID.notIn(assigned());
            case UpdatedBefore(var moment) -> STRUCTURE.UPDATED_AT.lt(moment);
            case UpdatedSince(var moment) -> STRUCTURE.UPDATED_AT.ge(moment);
            case SiretStartsWith(var digits) -> text(STRUCTURE.SIRET).startsWith(withoutSpaces(digits));
            case WithoutSiret() -> STRUCTURE.SIRET.isNull();
            case PhoneContains(var digits) -> text(STRUCTURE.PHONE).contains(international(digits));
            case WithoutPhone() -> STRUCTURE.PHONE.isNull();
            case EmailContains(var text) -> text(STRUCTURE.EMAIL).containsIgnoreCase(text.strip());
            case WithoutEmail() -> STRUCTURE.EMAIL.isNull();
        };
    }

    /** Structures, joined with what the order asks for. */
    static Table<? extends Record> tables(RegisterQuery query) {
        Table<? extends Record> tables = STRUCTURE;
        for (var key :
                query.orders().stream().map(RegisterOrder::key).distinct().toList()) {
            tables = switch (key) {
                case LEGAL_FORM -> tables.leftJoin(LEGAL_FORM).on(LEGAL_FORM.CODE.eq(STRUCTURE.LEGAL_FORM_CODE));
                case COMMUNE -> tables.leftJoin(COMMUNE_NAME).on(COMMUNE_NAME.COMMUNE_CODE.eq(STRUCTURE.COMMUNE_CODE));
                case PEOPLE -> tables.leftJoin(STRUCTURE_PEOPLE).on(STRUCTURE_PEOPLE.STRUCTURE_ID.eq(STRUCTURE.ID));
                case ASSIGNED ->
                    tables.leftJoin(STRUCTURE_ASSIGNMENT)
                            .on(STRUCTURE_ASSIGNMENT.STRUCTURE_ID.eq(STRUCTURE.ID))
                            .leftJoin(PERSON_NAME)
                            .on(PERSON_NAME.PERSON_ID.eq(STRUCTURE_ASSIGNMENT.PERSON_ID));
                case NAME, STATUS, FRESHNESS, UPDATED, SIRET, PHONE, EMAIL -> tables;
            };
        }
        return tables;
    }

    /** Ends in the id, in the direction of what stands before it, so that an index upon both can be read either way. */
    static List<SortField<?>> order(RegisterQuery query) {
        var orders =
                query.orders().isEmpty() ? List.of(RegisterOrder.ascending(RegisterOrder.Key.NAME)) : query.orders();
        var fields = new ArrayList<SortField<?>>();
        orders.forEach(order -> fields.add(order(order)));
        fields.add(orders.getLast().descending() ? STRUCTURE.ID.desc() : STRUCTURE.ID.asc());
        return fields;
    }

    /** What is not said comes last either way. Where it is always said nothing is added: an index would not fit any more. */
    private static SortField<?> order(RegisterOrder order) {
        var field = field(order.key());
        var sorted = order.descending() ? field.desc() : field.asc();
        return switch (order.key()) {
            case NAME, STATUS, FRESHNESS, UPDATED, PEOPLE -> sorted;
            case LEGAL_FORM, COMMUNE, ASSIGNED, SIRET, PHONE, EMAIL -> sorted.nullsLast();
        };
    }

    private static Field<?> field(RegisterOrder.Key key) {
        return switch (key) {
            case NAME -> STRUCTURE.FOLDED_NAME;
            case LEGAL_FORM -> LEGAL_FORM.POSITION;
            case COMMUNE -> COMMUNE_NAME.FOLDED_NAME;
            case STATUS -> STRUCTURE.STATUS;
            case FRESHNESS -> STRUCTURE.CONFIRMED_ON;
            case PEOPLE -> coalesce(STRUCTURE_PEOPLE.PEOPLE, 0);
            case ASSIGNED -> PERSON_NAME.NAME;
            case UPDATED -> STRUCTURE.UPDATED_AT;
            case SIRET -> STRUCTURE.SIRET;
            case PHONE -> STRUCTURE.PHONE;
            case EMAIL -> STRUCTURE.EMAIL;
        };
    }

    private static Select<? extends org.jooq.Record1<StructureId>> inDomain(CompetenceId domain) {
        return select(SERVICE.STRUCTURE_ID)
                .from(SERVICE)
                .join(SERVICE_COMPETENCE)
                .on(SERVICE_COMPETENCE.SERVICE_ID.eq(SERVICE.ID))
                .join(COMPETENCE)
                .on(COMPETENCE.ID.eq(SERVICE_COMPETENCE.COMPETENCE_ID))
                .where(COMPETENCE.ID.eq(domain).or(COMPETENCE.PARENT_ID.eq(domain)));
    }

    private static Select<org.jooq.Record1<StructureId>> withPeople() {
        return select(STRUCTURE_PEOPLE.STRUCTURE_ID)
                .from(STRUCTURE_PEOPLE)
                .where(STRUCTURE_PEOPLE.STRUCTURE_ID.isNotNull());
    }

    private static org.jooq.SelectConditionStep<org.jooq.Record1<StructureId>> assigned() {
        return select(STRUCTURE_ASSIGNMENT.STRUCTURE_ID)
                .from(STRUCTURE_ASSIGNMENT)
                .where(noCondition());
    }

    private static Field<String> text(Field<?> field) {
        return field.coerce(String.class);
    }

    private static String withoutSpaces(String typed) {
        return typed.replaceAll("[\\s\\p{Z}]", "");
    }

    /** Numbers are stored as {@code +33321…}, and typed as {@code 03 21 …}. */
    private static String international(String typed) {
        var digits = typed.replaceAll("[^+\\d]", "");
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }
}
