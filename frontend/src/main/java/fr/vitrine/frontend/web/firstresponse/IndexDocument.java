package fr.vitrine.frontend.web.firstresponse;

import com.vaadin.flow.server.communication.IndexHtmlRequestHandler;
import fr.vitrine.frontend.web.ContentSecurityPolicy;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What is taken, once, of Vaadin's index document: its sheets and its modules, not its inline scripts, which only a live
 * view needs. The one script of ours is the same in every response, so the policy names it by its hash: a page can be
 * kept, compressed and answered with 304.
 *
 * @param head without scripts
 * @param loader the script
 * @param icons the link of the sheet that no paint has to wait for
 */
record IndexDocument(String head, String loader, String icons) {

    private static final String BEGIN = "<meta charset=\"utf-8\">"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
            + "<meta name=\"turbo-refresh-method\" content=\"morph\"><meta name=\"turbo-refresh-scroll\" content=\"preserve\">"
            + "<meta name=\"turbo-cache-control\" content=\"no-preview\"><meta name=\"turbo-prefetch\" content=\"false\">";

    /** A page without scripts is no place to go on from with those of the page before. */
    private static final String LOADED_WHOLE = "<meta name=\"turbo-visit-control\" content=\"reload\">";

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
        index.head()
                .select("base, title, meta[charset], meta[name=viewport], link[rel=modulepreload]")
                .remove();
        index.select("script").remove();
        var icons = index.head().select("link[rel=stylesheet][href^=/css/icons-]");
        icons.remove();
        return new IndexDocument(
                index.head().children().stream().map(Element::outerHtml).collect(Collectors.joining()),
                loader,
                icons.outerHtml());
    }

    String scriptHash() {
        return ContentSecurityPolicy.hash(loader);
    }

    /** @param html of the page */
    String with(String language, String pageHead, String html) {
        return document(language, pageHead, html + "<script data-turbo-eval=\"false\">" + loader + "</script>");
    }

    /** Without scripts. */
    String plain(String language, String pageHead, String html) {
        return document(language, pageHead + LOADED_WHOLE, html);
    }

    private String document(String language, String pageHead, String body) {
        return "<!DOCTYPE html><html lang=\"" + language + "\"><head>" + BEGIN + pageHead + head + "</head><body>"
                + body + icons + "</body></html>";
    }
}
