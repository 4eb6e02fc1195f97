package fr.vitrine.directory.importing;

/** Looks at bytes as if they were UTF-8 and counts what speaks for and against it. */
final class Utf8Scan {

    private int expected;
    private long multibyte;
    private long invalid;
    private long line = 1;
    private long firstInvalidLine;
    private boolean nul;

    void add(byte[] bytes, int length) {
        for (var i = 0; i < length; i++) {
            add(bytes[i] & 0xFF);
        }
    }

    private void add(int octet) {
        if (expected > 0) {
            if ((octet & 0xC0) == 0x80) {
                expected--;
                multibyte += expected == 0 ? 1 : 0;
                return;
            }
            expected = 0;
            countInvalid();
        }
        if (octet < 0x80) {
            nul |= octet == 0;
            line += octet == '\n' ? 1 : 0;
        } else {
            lead(octet);
        }
    }

    private void lead(int octet) {
        if (octet >= 0xC2 && octet <= 0xDF) {
            expected = 1;
        } else if (octet >= 0xE0 && octet <= 0xEF) {
            expected = 2;
        } else if (octet >= 0xF0 && octet <= 0xF4) {
            expected = 3;
        } else {
            countInvalid();
        }
    }

    private void countInvalid() {
        invalid++;
        if (firstInvalidLine == 0) {
            firstInvalidLine = line;
        }
    }

    /** Characters beyond ASCII that are right. */
    long multibyte() {
        return multibyte;
    }

    long invalid() {
        return invalid;
    }

    long line() {
        return line;
    }

    long firstInvalidLine() {
        return firstInvalidLine;
    }

    boolean hasNul() {
        return nul;
    }

    boolean endsWithinCharacter() {
        return expected > 0;
    }
}
