package fr.vitrine.correspondence.fetch;

import fr.vitrine.correspondence.fetch.Unfetched.Reason;
import fr.vitrine.kernel.WebAddress;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * Gets a file of another site. The name is looked up once, every address of it must be public, and the connection goes to the
 * address that was checked; each redirect is a new address that is checked as the first. Size and time have an end.
 */
@Component
public class PublicFetch {

    private static final int REDIRECTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Predicate<InetAddress> allowed;
    private final Predicate<Integer> allowedPort;
    private final Duration patience;

    PublicFetch() {
        this(PublicAddresses::isPublic, port -> port == 80 || port == 443, PATIENCE);
    }

    PublicFetch(Predicate<InetAddress> allowed, Predicate<Integer> allowedPort, Duration patience) {
        this.allowed = allowed;
        this.allowedPort = allowedPort;
        this.patience = patience;
    }

    public byte[] get(WebAddress address, int maxBytes) throws Unfetched {
        return get(URI.create(address.value()), maxBytes);
    }

    byte[] get(URI address, int maxBytes) throws Unfetched {
        var deadline = System.nanoTime() + patience.toNanos();
        var next = address;
        try {
            for (var n = 0; n <= REDIRECTS; n++) {
                var answer = new HttpGet(next, checked(next), deadline, maxBytes).send();
                if (answer.redirect() == null) {
                    return answer.body();
                }
                next = next.resolve(answer.redirect());
            }
            throw new Unfetched(Reason.UNREACHABLE);
        } catch (SocketTimeoutException slow) {
            throw new Unfetched(Reason.TOO_SLOW, slow);
        } catch (IllegalArgumentException malformed) {
            throw new Unfetched(Reason.ADDRESS_REFUSED, malformed);
        } catch (IOException unreachable) {
            throw new Unfetched(Reason.UNREACHABLE, unreachable);
        }
    }

    /** The one address that is connected to: what the name says a moment later does not count. */
    private InetAddress checked(URI uri) throws Unfetched {
        var scheme = uri.getScheme();
        var host = uri.getHost();
        if (scheme == null
                || host == null
                || !(scheme.equals("http") || scheme.equals("https"))
                || uri.getRawUserInfo() != null
                || !allowedPort.test(HttpGet.port(uri))) {
            throw new Unfetched(Reason.ADDRESS_REFUSED);
        }
        try {
            var all = InetAddress.getAllByName(host);
            if (all.length == 0 || !Arrays.stream(all).allMatch(allowed)) {
                throw new Unfetched(Reason.ADDRESS_REFUSED);
            }
            return all[0];
        } catch (UnknownHostException unknown) {
            throw new Unfetched(Reason.UNREACHABLE, unknown);
        }
    }
}
