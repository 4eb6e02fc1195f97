package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import fr.vitrine.frontend.web.ContentSecurityPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Vaadin's index document, taken once and cut open where a page goes in. Its scripts are the same in every response, so
 * the policy names them by their hashes: a page can be kept, compressed and answered with 304.
 *
 * @param head what Vaadin has in it
 * @param sheets of that, what a page without scripts has
 * @param scriptHashes of all inline scripts
 */
record IndexDocument(String head, String sheets, String loader, List<String> scriptHashes) {

    private static final String BEGIN = "<meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><base href=\"/\">";

    /**
     * Lets the page be painted before the browser gets anything else to do; old browsers keep the page that they have. The
     * policy trusts elements that a trusted script adds, not modules that it imports.
     */
    private static final String LOADER =
            "if('popover'in HTMLElement.prototype)requestAnimationFrame(()=>setTimeout(()=>"
                    + "[%s].forEach(src=>document.head.append(Object.assign(document.createElement('script'),"
                    + "{type:'module',src})))))";

    /** @param document as {@link IndexHtmlRequestHandler} has written it */
    static IndexDocument of(String document) {
        var index = Jsoup.parse(document);
        index.outputSettings().prettyPrint(false);
        var modules = index.select("script[type=module][src]");
        var loader = LOADER.formatted(modules.stream()
                .map(module -> "'" + module.attr("src").replaceFirst("^\\./", "/") + "'")
                .collect(Collectors.joining(",")));
        modules.remove();
        index.head()
                .select("base, title, meta[charset], meta[name=viewport], link[rel=modulepreload]")
                .remove();
        index.select("script:containsData(v-r=oldbrowser)").remove();
        var hashes = new ArrayList<String>();
        index.select("script").forEach(script -> hashes.add(ContentSecurityPolicy.hash(script.data())));
        hashes.add(ContentSecurityPolicy.hash(loader));
        return new IndexDocument(headOf(index, "*"), headOf(index, "link, style"), loader, List.copyOf(hashes));
    }

    private static String headOf(Document index, String which) {
        return index.head().children().stream()
                .filter(element -> element.is(which))
                .map(Element::outerHtml)
                .collect(Collectors.joining());
    }

    /** @param html of the page */
    String with(String language, String pageHead, String html) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head>" + BEGIN + pageHead + head + "</head><body>"
                + "<div id=\"first-response\">" + html + "</div><div id=\"outlet\" hidden></div>"
                + "<script>" + loader + "</script></body></html>";
    }

    /** Without scripts. */
    String plain(String language, String pageHead, String html) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head>" + BEGIN + pageHead + sheets + "</head><body>"
                + html + "</body></html>";
    }
}
