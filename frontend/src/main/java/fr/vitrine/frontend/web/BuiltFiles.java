package fr.vitrine.frontend.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * What the build has made for the browser is named by its content: browsers may keep it for good, where Vaadin says an hour.
 * And who asks for what there is not is told so at once: Vaadin would give him a session first.
 */
final class BuiltFiles extends HttpFilter {

    static final String ADDRESSES = "/VAADIN/*";

    private static final String BUILT = "/VAADIN/build/";

    private static final String CACHING = "Cache-Control";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI();
        if (request.getSession(false) == null && !isFile(path)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        chain.doFilter(request, path.startsWith(BUILT) ? new Kept(response) : response);
    }

    private static boolean isFile(String path) {
        return BuiltFiles.class.getResource("/META-INF/VAADIN/webapp" + path) != null
                || BuiltFiles.class.getResource("/META-INF/resources" + path) != null;
    }

    /** Vaadin says how long only of a file that it has found. */
    private static final class Kept extends HttpServletResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase(CACHING) ? StaticFile.FOREVER : value);
        }

        @Override
        public void addHeader(String name, String value) {
            super.addHeader(name, name.equalsIgnoreCase(CACHING) ? StaticFile.FOREVER : value);
        }
    }
}
