package fr.vitrine.frontend.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vitrine.frontend.ViewTest;
import jakarta.servlet.RequestDispatcher;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;

class ErrorPagesTest extends ViewTest {

    @Autowired
    private ErrorPages errors;

    private static MockHttpServletRequest failed(int status, String accept) {
        var request = new MockHttpServletRequest("GET", "/error");
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.addHeader("Accept", accept);
        return request;
    }

    @Test
    void a_failure_is_told_with_a_number_and_without_its_cause() {
        var request = failed(500, "text/html,*/*;q=0.8");
        request.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("<secret>"));

        var answer = errors.answer(request);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(Objects.requireNonNull(answer.getHeaders().getContentType()).isCompatibleWith(MediaType.TEXT_HTML))
                .isTrue();
        assertThat(answer.getBody())
                .contains("<html lang=\"fr\">", "Quelque chose n’a pas fonctionné")
                .containsPattern("\\b[0-9A-F]{8}\\.")
                .doesNotContain("secret", "IllegalState");
    }

    @Test
    void what_cannot_be_read_is_not_called_a_failure() {
        var request = failed(400, "*/*");
        request.setParameter("lang", "en");

        var answer = errors.answer(request);

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("<html lang=\"en\">", "This request was not understood");
    }

    @Test
    void the_address_itself_is_no_page() {
        var answer = errors.answer(new MockHttpServletRequest("GET", "/error"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody()).contains("Cette page n’existe pas");
    }

    @Test
    void programs_get_the_status_alone() {
        assertThat(errors.answer(failed(500, "application/json")).hasBody()).isFalse();
    }
}
