package fr.vitrine.correspondence;

import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Puts values in place of the placeholders of a parsed text. */
class Filling extends AbstractVisitor {

    private final Map<String, String> values;

    Filling(Map<String, String> values) {
        this.values = values;
    }

    @Override
    public void visit(Text text) {
        var lines = MailRenderer.fill(text.getLiteral(), values).split("\n", -1);
        text.setLiteral(lines[0]);
        org.commonmark.node.Node last = text;
        for (var n = 1; n < lines.length; n++) {
            var lineEnd = new HardLineBreak();
            var line = new Text(lines[n]);
            last.insertAfter(lineEnd);
            lineEnd.insertAfter(line);
            last = line;
        }
    }

    /** A paragraph whose values say nothing is none. */
    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        if (isEmpty(paragraph)) {
            paragraph.unlink();
        }
    }

    private static boolean isEmpty(Paragraph paragraph) {
        for (var child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text text) || !text.getLiteral().isBlank()) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(MailRenderer.fill(code.getLiteral(), values));
    }

    @Override
    public void visit(Link link) {
        link.setDestination(MailRenderer.fill(link.getDestination(), values));
        visitChildren(link);
    }
}
