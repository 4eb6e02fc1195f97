package fr.vitrine.frontend.publicsite.partners;

import fr.vitrine.frontend.ui.Texts;
import fr.vitrine.kernel.DateWords;
import fr.vitrine.partners.Beneficiary;
import fr.vitrine.partners.OfferDetails;
import fr.vitrine.partners.OfferKind;
import fr.vitrine.partners.Partner.Document;
import fr.vitrine.partners.PartnerKind;
import fr.vitrine.partners.Stage;
import fr.vitrine.partners.TieKind;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Partners and offers in words and signs. */
public record PartnerWords(Texts texts, Locale locale) {

    public String t(String key, Object... parameters) {
        return texts.getTranslation(key, locale, parameters);
    }

    public String of(PartnerKind kind) {
        return t("partner.kind." + kind.code());
    }

    public String of(OfferKind kind) {
        return t("offer.kind." + kind.code());
    }

    public String of(Stage stage) {
        return t("stage." + stage.code());
    }

    public String of(Beneficiary beneficiary) {
        return t("beneficiary." + beneficiary.code());
    }

    /** What a structure is to a partner, seen from the structure. */
    public String ofStructure(TieKind kind) {
        return t("tie.structure." + kind.code());
    }

    /** The same, seen from the partner. */
    public String ofPartner(TieKind kind) {
        return t("tie.partner." + kind.code());
    }

    /** In their order, all of them as one word. */
    public String stages(Collection<Stage> stages) {
        return stages.size() == Stage.values().length
                ? t("stage.all")
                : stages.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    public String beneficiaries(Collection<Beneficiary> beneficiaries) {
        return beneficiaries.size() == Beneficiary.values().length
                ? t("beneficiary.all")
                : beneficiaries.stream().sorted().map(this::of).collect(Collectors.joining(", "));
    }

    /** {@code jusqu’à 15 000 € · 50 % de la dépense}; empty where neither is known. */
    public Optional<String> money(OfferDetails offer) {
        var amount = amount(offer.amount());
        var rate = offer.rate();
        if (rate == null) {
            return Optional.ofNullable(amount);
        }
        var said = t(offer.kind() == OfferKind.LOAN ? "offer.rate.loan" : "offer.rate", number(rate));
        return Optional.of(amount == null ? said : amount + " · " + said);
    }

    private @Nullable String amount(OfferDetails.Amount amount) {
        var min = amount.min();
        var max = amount.max();
        if (min != null && max != null) {
            return t("offer.amount.between", number(min), number(max));
        }
        if (max != null) {
            return t("offer.amount.upto", number(max));
        }
        return min == null ? null : t("offer.amount.from", number(min));
    }

    private String number(Number number) {
        var format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number instanceof BigDecimal decimal ? decimal.doubleValue() : number.longValue());
    }

    public String day(LocalDate day) {
        return DateWords.of(day, DateTimeFormatter.ofPattern(t("partner.day.pattern"), locale));
    }

    public String shortMonth(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMM", locale).format(day);
    }

    /** {@code (PDF, 120 ko)}. */
    public String size(Document document) {
        return t(
                "partner.document",
                document.extension().toUpperCase(Locale.ROOT),
                Math.max(1, document.bytes() / 1024));
    }

    /** {@code plus que 12 jours}. */
    public String daysLeft(LocalDate deadline, LocalDate today) {
        return t("offer.left", ChronoUnit.DAYS.between(today, deadline));
    }

    public static String icon(PartnerKind kind) {
        return switch (kind) {
            case INTERCOMMUNALITY, DEPARTEMENT, REGION -> "landmark";
            case CHAMBER -> "briefcase";
            case CRESS -> "handshake";
            case DLA -> "route";
            case CREATION_NETWORK -> "sprout";
            case INCUBATOR -> "lightbulb";
            case PREMISES -> "building-2";
            case SOLIDARITY_FINANCE -> "hand-coins";
            case BANK -> "piggy-bank";
            case EMPLOYMENT -> "users";
            case TRAINING -> "graduation-cap";
            case SOCIAL_PROTECTION -> "shield-check";
            case OTHER -> "store";
        };
    }

    public static String hue(PartnerKind kind) {
        return switch (kind) {
            case INTERCOMMUNALITY, DEPARTEMENT, REGION -> "brick";
            case CHAMBER, EMPLOYMENT, TRAINING, SOCIAL_PROTECTION -> "flax";
            case SOLIDARITY_FINANCE, BANK -> "wheat";
            case CRESS, DLA, CREATION_NETWORK, INCUBATOR, PREMISES, OTHER -> "green";
        };
    }

    public static String icon(OfferKind kind) {
        return switch (kind) {
            case ADVICE -> "message-square";
            case FUNDING -> "hand-coins";
            case LOAN -> "piggy-bank";
            case GUARANTEE -> "shield-check";
            case PREMISES -> "building-2";
            case TRAINING -> "graduation-cap";
            case NETWORK -> "handshake";
            case CALL -> "megaphone";
        };
    }

    public static String hue(OfferKind kind) {
        return switch (kind) {
            case ADVICE, NETWORK -> "green";
            case FUNDING, LOAN, GUARANTEE -> "wheat";
            case PREMISES, TRAINING -> "flax";
            case CALL -> "brick";
        };
    }
}
