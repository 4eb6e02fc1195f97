package fr.vitrine.frontend.myspace.volunteer;

import fr.vitrine.correspondence.Site;
import fr.vitrine.frontend.access.CurrentActor;
import fr.vitrine.frontend.web.HandedOut;
import fr.vitrine.frontend.web.pdf.CertificatePdf;
import fr.vitrine.kernel.NotFound;
import fr.vitrine.volunteers.hours.Certificate;
import fr.vitrine.volunteers.hours.CertificateCode;
import fr.vitrine.volunteers.hours.Certificates;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One's own certificate as a file to print. */
@Controller
class CertificateController {

    private final Certificates certificates;
    private final CertificatePdf pdf;
    private final CurrentActor current;
    private final Site site;

    CertificateController(Certificates certificates, CertificatePdf pdf, CurrentActor current, Site site) {
        this.certificates = certificates;
        this.pdf = pdf;
        this.current = current;
        this.site = site;
    }

    static String address(CertificateCode code) {
        return "/mon-espace/benevolat/attestation/" + code.value() + ".pdf";
    }

    @GetMapping("/mon-espace/benevolat/attestation/{code}.pdf")
    ResponseEntity<byte[]> download(@PathVariable String code) {
        var certificate = CertificateCode.parse(code)
                .flatMap(known -> certificates.own(current.get(), known))
                .filter(Certificate::isValid)
                .orElseThrow(() -> new NotFound("certificate"));
        var address = site.address("/attestation/" + certificate.code().value());
        return HandedOut.attachment(
                "attestation-" + certificate.code() + ".pdf",
                MediaType.APPLICATION_PDF_VALUE,
                pdf.of(certificate, address, Locale.FRENCH),
                CacheControl.noStore());
    }
}
