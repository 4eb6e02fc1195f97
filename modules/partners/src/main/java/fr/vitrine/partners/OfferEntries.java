package fr.vitrine.partners;

import fr.vitrine.kernel.PartnerId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Keeps {@code offer_entry}, what the public can find, in step with what is stored: within the transaction of the change. */
@Component
class OfferEntries {

    private final DSLContext jooq;

    OfferEntries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Writes the entries of a partner's offers anew. */
    void refresh(PartnerId partner) {
        jooq.execute("delete from partners.offer_entry where partner_id = {0}", partner.value());
        jooq.execute("""
                insert into partners.offer_entry (offer_id, partner_id, partner_kind, kind, stages, beneficiaries, legal_forms,
                    domains, zones, opens_on, deadline, folded_title, words)
                select o.id, p.id, p.kind, o.kind, o.stages, o.beneficiaries,
                    array(select legal_form_code from partners.offer_legal_form where offer_id = o.id),
                    array(select competence_id from partners.offer_domain where offer_id = o.id),
                    case when o.has_own_zone
                        then array(select coalesce('c' || commune_code, 'e' || epci_siren, 'd' || departement_code, 'france')
                                   from partners.offer_area where offer_id = o.id)
                        else array(select coalesce('c' || commune_code, 'e' || epci_siren, 'd' || departement_code, 'france')
                                   from partners.partner_area where partner_id = p.id) end,
                    o.opens_on, o.deadline, public.fold(o.title),
                    setweight(to_tsvector('public.vitrine_fr', o.title), 'A')
                        || setweight(to_tsvector('public.vitrine_fr', p.name), 'B')
                        || to_tsvector('public.vitrine_fr', concat_ws(' ', o.summary, o.description, o.conditions))
                from partners.offer o join partners.partner p on p.id = o.partner_id
                where p.id = {0} and p.status = 'published' and o.status = 'published'""", partner.value());
    }
}
