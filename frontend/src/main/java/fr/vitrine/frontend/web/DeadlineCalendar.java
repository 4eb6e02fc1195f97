package fr.vitrine.frontend.web;

import static java.util.Objects.requireNonNull;

import fr.vitrine.frontend.publicsite.partners.PartnerWords;
import fr.vitrine.frontend.web.OfferFeeds.Entry;
import java.net.URI;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/** The last days of offers as a calendar (RFC 5545): each a whole day. */
@Component
class DeadlineCalendar {

    String of(List<Entry> entries, PartnerWords words) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Vitrine//FR"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        entries.forEach(entry -> calendar.add(event(entry, words)));
        return calendar.toString();
    }

    private static VEvent event(Entry entry, PartnerWords words) {
        var offer = entry.offer();
        var title = words.t(
                "offers.calendar.event",
                OfferFeeds.title(entry, words),
                entry.partner().name());
        var event = new VEvent(requireNonNull(offer.details().deadline()), title);
        event.add(
                new Uid("aide-" + offer.id() + "@" + URI.create(entry.address()).getHost()));
        event.replace(new DtStamp(offer.updatedAt().toInstant()));
        event.add(new Url(URI.create(entry.address())));
        if (offer.details().summary() != null) {
            event.add(new Description(offer.details().summary()));
        }
        return event;
    }
}
