package fr.vitrine.correspondence;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Links in plain text: the address stands on its own between angle brackets, so that no mail program cuts it. */
class PlainLinks implements NodeRenderer {

    private final TextContentNodeRendererContext context;

    PlainLinks(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node node) {
        var address = ((Link) node).getDestination();
        var named =
                !(node.getFirstChild() instanceof Text text && text.getLiteral().equals(address));
        for (var child = node.getFirstChild(); named && child != null; child = child.getNext()) {
            context.render(child);
        }
        context.getWriter().write((named ? " <" : "<") + address + ">");
    }
}
