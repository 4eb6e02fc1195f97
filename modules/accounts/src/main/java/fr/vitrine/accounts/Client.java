package fr.vitrine.accounts;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * The browser on the other side.
 *
 * @param address its network address, as the server sees it
 * @param browser what it says of itself; empty for nothing
 */
public record Client(String address, String browser) {

    private static final int MAX_BROWSER = 200;
    private static final int NETWORK_OF_4 = 3;
    private static final int NETWORK_OF_6 = 6;

    public Client {
        browser = browser.length() > MAX_BROWSER ? browser.substring(0, MAX_BROWSER) : browser;
    }

    /** The network it is in: enough to recognise one's own visits, too little to follow a person. Empty for no address. */
    public String network() {
        if (!address.matches("[0-9a-fA-F.:]+")) {
            return "";
        }
        try {
            var known = InetAddress.getByName(address);
            return switch (known) {
                case Inet4Address four -> cut(four, NETWORK_OF_4);
                case Inet6Address six -> cut(six, NETWORK_OF_6);
                default -> "";
            };
        } catch (UnknownHostException e) {
            return "";
        }
    }

    private static String cut(InetAddress address, int kept) throws UnknownHostException {
        var bytes = address.getAddress();
        Arrays.fill(bytes, kept, bytes.length, (byte) 0);
        return InetAddress.getByAddress(bytes).getHostAddress();
    }
}
