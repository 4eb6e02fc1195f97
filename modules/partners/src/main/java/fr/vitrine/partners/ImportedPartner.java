package fr.vitrine.partners;

import fr.vitrine.directory.StructureDetails.Address;
import fr.vitrine.directory.importing.ImportProblem.Reason;
import fr.vitrine.directory.importing.TableRow;
import fr.vitrine.kernel.CommuneCode;
import fr.vitrine.kernel.EmailAddress;
import fr.vitrine.kernel.OpeningHours;
import fr.vitrine.kernel.PhoneNumber;
import fr.vitrine.kernel.Text;
import fr.vitrine.kernel.WebAddress;
import fr.vitrine.kernel.ZoneOfAction;
import fr.vitrine.partners.PartnerDetails.Contact;
import fr.vitrine.territory.Commune;
import fr.vitrine.territory.Communes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a partner is once a row of a file is over it: what the row does not say stays. */
final class ImportedPartner {

    private static final int MAX_LINE = 300;

    private final PartnerFileWords words;
    private final ImportedZone zones;
    private final Communes communes;
    private final LocalDate today;

    ImportedPartner(PartnerFileWords words, ImportedZone zones, Communes communes, LocalDate today) {
        this.words = words;
        this.zones = zones;
        this.communes = communes;
        this.today = today;
    }

    /**
     * Reads all of the row; null where it is refused for it.
     *
     * @param now null: a new one
     */
    @Nullable
    PartnerDetails read(TableRow row, @Nullable PartnerDetails now) {
        var name = row.requiredLine(PartnerFileWords.NAME, PartnerDetails.MAX_NAME);
        var kind = kind(row, now == null ? null : now.kind());
        var details = name == null || kind == null ? null : now == null ? begun(name, kind) : now;
        var before = details == null ? begun("?", PartnerKind.OTHER) : details;
        var after = new PartnerDetails(
                name == null ? before.name() : name,
                kind == null ? before.kind() : kind,
                or(row.line(PartnerFileWords.TAGLINE, PartnerDetails.MAX_TAGLINE), before.tagline()),
                or(row.markdown(PartnerFileWords.PRESENTATION, PartnerDetails.MAX_PRESENTATION), before.presentation()),
                or(row.optional(PartnerFileWords.WEBSITE, WebAddress::parse, Reason.NOT_AN_ADDRESS), before.website()),
                or(
                        row.optional(PartnerFileWords.HOURS, OpeningHours::parse, Reason.NOT_OPENING_HOURS),
                        before.openingHours()),
                address(row, before.address()),
                zones.read(row, before.zone()),
                contacts(row, before.contacts()),
                before.links(),
                before.example(),
                confirmed(row, before.confirmedOn()));
        return details == null || row.isRefused() ? null : after;
    }

    private PartnerDetails begun(String name, PartnerKind kind) {
        return new PartnerDetails(
                name,
                kind,
                null,
                null,
                null,
                null,
                Address.UNKNOWN,
                ZoneOfAction.ON_SITE,
                List.of(),
                List.of(),
                false,
                today);
    }

    private static <T> @Nullable T or(@Nullable T said, @Nullable T before) {
        return said == null ? before : said;
    }

    private LocalDate confirmed(TableRow row, LocalDate before) {
        var said = row.date(PartnerFileWords.CONFIRMED, today);
        return said == null ? before : said;
    }

    private @Nullable PartnerKind kind(TableRow row, @Nullable PartnerKind before) {
        var text = row.text(PartnerFileWords.KIND);
        if (text.isEmpty()) {
            if (before == null) {
                row.refuse(PartnerFileWords.KIND, "", Reason.MISSING);
            }
            return before;
        }
        var kind = words.kinds().get(Text.fold(text));
        if (kind == null) {
            row.refuseUnknown(PartnerFileWords.KIND, text, Reason.UNKNOWN_KIND, words.kindNames());
        }
        return kind;
    }

    private Address address(TableRow row, Address before) {
        var postcode = row.postcode();
        var line = or(row.line(PartnerFileWords.LINE, MAX_LINE), before.line());
        var extra = or(row.line(PartnerFileWords.EXTRA, MAX_LINE), before.extra());
        if (postcode == null && namesCommune(row, before.commune()) || !hasPlace(row, postcode)) {
            return new Address(line, extra, before.postcode(), before.commune());
        }
        var commune = row.commune(postcode);
        if (commune == null) {
            return new Address(line, extra, or(postcode, before.postcode()), before.commune());
        }
        return new Address(line, extra, or(postcode, postcodeOf(commune, before)), commune.code());
    }

    private static boolean hasPlace(TableRow row, @Nullable String postcode) {
        return postcode != null || row.has(PartnerFileWords.COMMUNE) || row.has(PartnerFileWords.COMMUNE_CODE);
    }

    /** An export gives its name, which others have, too. */
    private boolean namesCommune(TableRow row, @Nullable CommuneCode code) {
        return code != null
                && !row.has(PartnerFileWords.COMMUNE_CODE)
                && communes.find(code)
                        .filter(commune ->
                                Text.fold(commune.name()).equals(Text.fold(row.text(PartnerFileWords.COMMUNE))))
                        .isPresent();
    }

    private static @Nullable String postcodeOf(Commune commune, Address before) {
        if (commune.code().equals(before.commune())) {
            return before.postcode();
        }
        return commune.postcodes().size() == 1 ? commune.postcodes().getFirst() : null;
    }

    /** The first telephone and the first address of all contacts are those that an export gives. */
    private List<Contact> contacts(TableRow row, List<Contact> before) {
        var contacts = new ArrayList<>(before);
        var phone = row.optional(PartnerFileWords.PHONE, PhoneNumber::parse, Reason.NOT_A_PHONE);
        if (phone != null) {
            var at = first(contacts, contact -> contact.phone() != null);
            var old = at < 0 ? null : contacts.get(at);
            put(contacts, at, old == null ? null : old.email(), phone, old);
        }
        var email = row.optional(PartnerFileWords.EMAIL, EmailAddress::parse, Reason.NOT_AN_EMAIL);
        if (email != null) {
            var at = first(contacts, contact -> contact.email() != null);
            var old = at < 0 ? null : contacts.get(at);
            put(contacts, at, email, old == null ? null : old.phone(), old);
        }
        return contacts;
    }

    private static int first(List<Contact> contacts, Predicate<Contact> condition) {
        for (var n = 0; n < contacts.size(); n++) {
            if (condition.test(contacts.get(n))) {
                return n;
            }
        }
        return contacts.isEmpty() ? -1 : 0;
    }

    private void put(
            List<Contact> contacts,
            int at,
            @Nullable EmailAddress email,
            @Nullable PhoneNumber phone,
            @Nullable Contact old) {
        if (old == null) {
            contacts.add(new Contact(words.welcome(), null, phone, email));
        } else {
            contacts.set(at, new Contact(old.subject(), old.person(), phone, email));
        }
    }
}
