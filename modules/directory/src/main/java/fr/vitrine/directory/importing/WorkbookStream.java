package fr.vitrine.directory.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An unpacked part of a workbook, which ends in a failure where it is a trap: a file of a few kilobytes can unpack to
 * gigabytes, and the parser keeps a tag, a comment or a declaration in memory whole.
 */
final class WorkbookStream extends FilterInputStream {

    /** Of all parts that are read, together. */
    static final long MAX_BYTES = 1L << 30;

    private static final int MAX_BETWEEN_TAGS = 4 * SourceRows.MAX_VALUE;

    private final AtomicLong total;
    private long sinceTag;
    private boolean afterBracket;

    /** @param total bytes read of this workbook, counted on here */
    WorkbookStream(InputStream unpacked, AtomicLong total) {
        super(unpacked);
        this.total = total;
    }

    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var read = super.read(buffer, offset, length);
        if (read > 0 && total.addAndGet(read) > MAX_BYTES) {
            throw new TooLarge();
        }
        for (var n = offset; n < offset + read; n++) {
            check(buffer[n]);
        }
        return read;
    }

    /** Spreadsheets write neither comments nor declarations. */
    private void check(byte sign) throws IOException {
        if (afterBracket && sign == '!') {
            throw new IOException("a declaration or comment in a workbook");
        }
        afterBracket = sign == '<';
        sinceTag = afterBracket ? 0 : sinceTag + 1;
        if (sinceTag > MAX_BETWEEN_TAGS) {
            throw new TooLarge();
        }
    }
}
